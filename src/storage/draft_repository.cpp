#include "storage/draft_repository.h"

namespace mentoring::storage {

void DraftRepository::put(std::string_view key, PersonId perspective, std::string_view document, Instant changedAt) {
    Statement(m_connection, "INSERT INTO draft (draft_key, perspective, document, changed_at) VALUES ($1, $2, $3, $4)"
                            " ON CONFLICT (draft_key, perspective) DO UPDATE SET document = excluded.document,"
                            " changed_at = excluded.changed_at")
        .bind(key)
        .bind(perspective)
        .bind(document)
        .bind(changedAt)
        .run();
}

void DraftRepository::remove(std::string_view key, PersonId perspective) {
    Statement(m_connection, "DELETE FROM draft WHERE draft_key = $1 AND perspective = $2")
        .bind(key)
        .bind(perspective)
        .run();
}

void DraftRepository::removeAll(PersonId perspective) {
    Statement(m_connection, "DELETE FROM draft WHERE perspective = $1").bind(perspective).run();
}

std::optional<std::string> DraftRepository::find(std::string_view key, PersonId perspective) const {
    Statement rows(m_connection, "SELECT document FROM draft WHERE draft_key = $1 AND perspective = $2"
                                 " ORDER BY draft_key");
    rows.bind(key).bind(perspective);
    return rows.next() ? std::optional(std::string(rows.text(0))) : std::nullopt;
}

std::vector<StoredDraft> DraftRepository::all(PersonId perspective) const {
    std::vector<StoredDraft> drafts;
    Statement rows(m_connection, "SELECT draft_key, document, changed_at FROM draft WHERE perspective = $1"
                                 " ORDER BY changed_at DESC, draft_key");
    rows.bind(perspective);
    while (rows.next())
        drafts.push_back({std::string(rows.text(0)), std::string(rows.text(1)), rows.instant(2)});
    return drafts;
}

} // namespace mentoring::storage
