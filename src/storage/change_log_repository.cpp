#include "storage/change_log_repository.h"

#include <algorithm>
#include <utility>

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

namespace {

bool isThere(Connection& connection, std::int64_t id) {
    Statement row(connection, "SELECT EXISTS (SELECT 1 FROM person WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM participation WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM mentorship WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM goal WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM session WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM private_note WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM action_item WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM feedback WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM insight WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM skill_assessment WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM career_plan WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM advice_request WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM concern WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM mentor_gain WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM pair_decision WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM never_pair WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM program WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM skill WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM custom_field WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM criteria_set WHERE id = $1)"
                              " OR EXISTS (SELECT 1 FROM matching_run WHERE id = $1)");
    return row.bind(id).next() && row.integer(0) != 0;
}

/// Whoever did something to what is their own is named in such lines; the account of the workstation in the others.
bool mayNameAPerson(Action action) {
    return isMentoringWork(action) || action == Action::Undo || action == Action::Redo;
}

} // namespace

std::vector<std::int64_t> ChangeLogRepository::findGone() const {
    std::vector<std::int64_t> spokenOf;
    {
        Statement rows(m_connection, "SELECT record, action FROM change_log WHERE record <> 0 AND (subject <> ''"
                                     " OR on_behalf <> '' OR before <> '' OR after <> '') ORDER BY record");
        while (rows.next()) {
            if (isAboutPeople(static_cast<Action>(rows.integer(1))))
                spokenOf.push_back(rows.integer(0));
        }
    }
    const auto repeated = std::ranges::unique(spokenOf);
    spokenOf.erase(repeated.begin(), repeated.end());
    std::erase_if(spokenOf, [this](std::int64_t record) { return isThere(m_connection, record); });
    return spokenOf;
}

void ChangeLogRepository::forgetIfGone(std::int64_t record) {
    std::vector<std::pair<ChangeEntryId, Action>> lines;
    {
        Statement rows(m_connection, "SELECT id, action FROM change_log WHERE record = $1 AND record <> 0");
        rows.bind(record);
        while (rows.next()) {
            const auto action = static_cast<Action>(rows.integer(1));
            if (isAboutPeople(action))
                lines.emplace_back(rows.integer(0), action);
        }
    }
    if (lines.empty() || isThere(m_connection, record))
        return;
    for (const auto& [line, action] : lines)
        Statement(m_connection, "UPDATE change_log SET subject = '', on_behalf = '', before = '', after = '',"
                                " actor = CASE WHEN $1 THEN '' ELSE actor END WHERE id = $2")
            .bind(mayNameAPerson(action))
            .bind(line)
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
