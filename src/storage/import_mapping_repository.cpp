#include "storage/import_mapping_repository.h"

namespace mentoring::storage {

void ImportMappingRepository::put(std::string_view fingerprint, std::string_view document, Instant usedAt) {
    Statement(m_connection, "INSERT INTO import_mapping (fingerprint, document, used_at) VALUES ($1, $2, $3)"
                            " ON CONFLICT (fingerprint) DO UPDATE SET document = excluded.document,"
                            " used_at = excluded.used_at")
        .bind(fingerprint)
        .bind(document)
        .bind(usedAt)
        .run();
}

std::optional<std::string> ImportMappingRepository::find(std::string_view fingerprint) const {
    Statement row(m_connection, "SELECT document FROM import_mapping WHERE fingerprint = $1");
    return row.bind(fingerprint).next() ? std::optional(std::string(row.text(0))) : std::nullopt;
}

std::vector<std::string> ImportMappingRepository::latest(std::size_t most) const {
    Statement rows(m_connection, "SELECT document FROM import_mapping ORDER BY used_at DESC, fingerprint LIMIT $1");
    rows.bind(static_cast<std::int64_t>(most));
    std::vector<std::string> documents;
    while (rows.next())
        documents.emplace_back(rows.text(0));
    return documents;
}

} // namespace mentoring::storage
