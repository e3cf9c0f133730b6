#include "storage/setting_repository.h"

namespace mentoring::storage {

void SettingRepository::put(std::string_view key, std::string_view content) {
    Statement(m_connection, "INSERT INTO setting (setting_key, content) VALUES ($1, $2)"
                            " ON CONFLICT (setting_key) DO UPDATE SET content = excluded.content")
        .bind(key)
        .bind(content)
        .run();
}

void SettingRepository::remove(std::string_view key) {
    Statement(m_connection, "DELETE FROM setting WHERE setting_key = $1").bind(key).run();
}

std::optional<std::string> SettingRepository::find(std::string_view key) const {
    Statement row(m_connection, "SELECT content FROM setting WHERE setting_key = $1");
    return row.bind(key).next() ? std::optional(std::string(row.text(0))) : std::nullopt;
}

} // namespace mentoring::storage
