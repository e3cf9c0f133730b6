#include "storage/change_log_repository.h"

namespace mentoring::storage {

namespace {

std::vector<ChangeEntry> entriesOf(Statement& rows) {
    std::vector<ChangeEntry> entries;
    while (rows.next()) {
        ChangeEntry entry;
        entry.id = ChangeEntryId{rows.integer(0)};
        entry.at = rows.instant(1);
        entry.actor = rows.text(2);
        entry.onBehalf = rows.text(3);
        entry.action = static_cast<Action>(rows.integer(4));
        entry.subject = rows.text(5);
        entry.record = rows.integer(6);
        entry.count = rows.integer(7);
        entry.before = rows.text(8);
        entry.after = rows.text(9);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

void ChangeLogRepository::append(const ChangeEntry& entry) {
    Statement(m_connection,
              "INSERT INTO change_log (id, changed_at, actor, on_behalf, action, subject, record, record_count, before,"
              " after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind(entry.id)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(entry.onBehalf)
        .bind(static_cast<int>(entry.action))
        .bind(entry.subject)
        .bind(entry.record)
        .bind(entry.count)
        .bind(entry.before)
        .bind(entry.after)
        .run();
}

std::vector<ChangeEntry> ChangeLogRepository::newest(std::size_t most) const {
    Statement rows(m_connection, "SELECT id, changed_at, actor, on_behalf, action, subject, record, record_count,"
                                 " before, after FROM change_log ORDER BY id DESC LIMIT $1");
    rows.bind(static_cast<std::int64_t>(most));
    return entriesOf(rows);
}

std::vector<ChangeEntry> ChangeLogRepository::findByRecord(std::int64_t record, std::size_t most) const {
    Statement rows(m_connection, "SELECT id, changed_at, actor, on_behalf, action, subject, record, record_count,"
                                 " before, after FROM change_log WHERE record = $1 ORDER BY id DESC LIMIT $2");
    rows.bind(record).bind(static_cast<std::int64_t>(most));
    return entriesOf(rows);
}

} // namespace mentoring::storage
