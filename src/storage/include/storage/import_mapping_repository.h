#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mentoring/clock.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// How columns were mapped, for each set of headers.
class ImportMappingRepository {
public:
    explicit ImportMappingRepository(Connection& connection) : m_connection(connection) {}

    void put(std::string_view fingerprint, std::string_view document, Instant usedAt);
    [[nodiscard]] std::optional<std::string> find(std::string_view fingerprint) const;
    /// The documents used last, the latest first.
    [[nodiscard]] std::vector<std::string> latest(std::size_t most) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
