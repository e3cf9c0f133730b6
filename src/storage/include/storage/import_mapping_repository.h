#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "mentoring/clock.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// How columns were mapped, for each set of headers.
class ImportMappingRepository {
public:
    explicit ImportMappingRepository(Connection& connection) : m_connection(connection) {}

    void put(std::string_view fingerprint, std::string_view document, Instant usedAt);
    [[nodiscard]] std::optional<std::string> find(std::string_view fingerprint) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
