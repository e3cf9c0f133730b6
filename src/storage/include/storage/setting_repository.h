#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "storage/connection.h"

namespace mentoring::storage {

/// Small things remembered in the file.
class SettingRepository {
public:
    explicit SettingRepository(Connection& connection) : m_connection(connection) {}

    void put(std::string_view key, std::string_view content);
    void remove(std::string_view key);
    [[nodiscard]] std::optional<std::string> find(std::string_view key) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
