#include "storage/change_log_repository.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "storage/mentoring_repositories.h"

namespace mentoring::storage {

namespace {

/// The count of a line for one of the many that another line of the same action tells of.
constexpr std::int64_t ofAPart = -1;

ChangeEntry entryAt(const Statement& rows, bool withTexts) {
    ChangeEntry entry;
    entry.id = ChangeEntryId{rows.integer(0)};
    entry.at = rows.instant(1);
    entry.actor = rows.text(2);
    entry.onBehalf = rows.text(3);
    entry.action = static_cast<Action>(rows.integer(4));
    entry.subject = rows.text(5);
    entry.record = rows.integer(6);
    const auto count = rows.integer(7);
    entry.count = count == ofAPart ? 1 : count;
    if (withTexts) {
        entry.before = rows.text(8);
        entry.after = rows.text(9);
    }
    return entry;
}

std::vector<ChangeEntry> entriesOf(Statement& rows, bool withTexts = false) {
    std::vector<ChangeEntry> entries;
    while (rows.next())
        entries.push_back(entryAt(rows, withTexts));
    return entries;
}

} // namespace

void ChangeLogRepository::append(const ChangeEntry& entry, const LogSeal& seal) {
    insert(entry, entry.count, seal);
}

void ChangeLogRepository::appendPart(const ChangeEntry& entry, const LogSeal& seal) {
    insert(entry, ofAPart, seal);
}

void ChangeLogRepository::insert(const ChangeEntry& entry, std::int64_t count, const LogSeal& seal) {
    Statement(m_connection,
              "INSERT INTO change_log (id, changed_at, actor, on_behalf, action, subject, record, record_count,"
              " place, salt, said, seal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
        .bind(entry.id)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(entry.onBehalf)
        .bind(static_cast<int>(entry.action))
        .bind(entry.subject)
        .bind(entry.record)
        .bind(count)
        .bind(seal.place == 0 ? std::nullopt : std::optional(seal.place))
        .bind(seal.salt)
        .bind(seal.said)
        .bind(seal.seal)
        .run();
    if (entry.before.empty() && entry.after.empty())
        return;
    Statement(m_connection, "INSERT INTO change_text (entry, before, after) VALUES ($1, $2, $3)")
        .bind(entry.id)
        .bind(entry.before)
        .bind(entry.after)
        .run();
}

namespace {

/// The tables whose rows lines of the log are about.
std::vector<std::string_view> tablesOfRecords() {
    std::vector<std::string_view> tables{"person",     "participation", "mentorship",   "pair_decision",
                                         "never_pair", "put_off",       "contact",      "program",
                                         "skill",      "custom_field",  "criteria_set", "matching_run"};
    forEachRecord(AuthoredRecords{}, [&]<class Record>() { tables.push_back(RecordOf<Record>::table); });
    return tables;
}

bool someBears(Connection& connection, std::int64_t id) {
    static const std::string sql = [] {
        std::string any;
        for (const auto table : tablesOfRecords())
            any += (any.empty() ? "EXISTS" : " OR EXISTS") + std::string(" (SELECT 1 FROM ") + std::string(table) +
                   " WHERE id = $1)";
        return "SELECT " + any;
    }();
    Statement row(connection, Sql::lasting(sql));
    return row.bind(id).next() && row.integer(0) != 0;
}

/// Whoever did something to what is their own is named in such lines; the account of the workstation in the others.
bool mayNameAPerson(Action action) {
    return doerOf(action) != Doer::Coordinator;
}

} // namespace

bool ChangeLogRepository::isThere(std::int64_t record) const {
    return someBears(m_connection, record);
}

std::optional<LogSeal> ChangeLogRepository::lastSeal() const {
    Statement row(m_connection,
                  "SELECT place, seal FROM change_log WHERE place IS NOT NULL ORDER BY place DESC LIMIT 1");
    if (!row.next())
        return std::nullopt;
    return LogSeal{row.integer(0), {}, {}, std::string(row.text(1))};
}

std::int64_t ChangeLogRepository::countUnsealed() const {
    Statement row(m_connection, "SELECT count(*) FROM change_log WHERE place IS NULL");
    return row.next() ? row.integer(0) : 0;
}

void ChangeLogRepository::forEachSealed(const std::function<void(const SealedLine&)>& look) const {
    Statement rows(m_connection,
                   "SELECT c.id, c.changed_at, c.actor, c.on_behalf, c.action, c.subject, c.record, c.record_count,"
                   " t.before, t.after, c.place, c.salt, c.said, c.seal FROM change_log c"
                   " LEFT JOIN change_text t ON t.entry = c.id WHERE c.place IS NOT NULL ORDER BY c.place");
    while (rows.next()) {
        SealedLine line{entryAt(rows, true), rows.integer(7) == ofAPart, {}};
        line.seal = {rows.integer(10), std::string(rows.text(11)), std::string(rows.text(12)),
                     std::string(rows.text(13))};
        look(line);
    }
}

std::vector<std::int64_t> ChangeLogRepository::findGone() const {
    std::vector<std::int64_t> spokenOf;
    {
        Statement rows(m_connection, "SELECT record, action FROM change_log c WHERE record <> 0 AND (subject <> ''"
                                     " OR on_behalf <> '' OR EXISTS (SELECT 1 FROM change_text t WHERE t.entry = c.id))"
                                     " ORDER BY record");
        while (rows.next())
            if (isAboutPeople(static_cast<Action>(rows.integer(1))))
                spokenOf.push_back(rows.integer(0));
    }
    const auto repeated = std::ranges::unique(spokenOf);
    spokenOf.erase(repeated.begin(), repeated.end());
    std::erase_if(spokenOf, [this](std::int64_t record) { return isThere(record); });
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
    if (lines.empty() || isThere(record))
        return;
    for (const auto& [line, action] : lines) {
        Statement(m_connection, "UPDATE change_log SET subject = '', on_behalf = '', salt = '',"
                                " actor = CASE WHEN $1 = 1 THEN '' ELSE actor END WHERE id = $2")
            .bind(mayNameAPerson(action))
            .bind(line)
            .run();
        Statement(m_connection, "DELETE FROM change_text WHERE entry = $1").bind(line).run();
    }
}

std::vector<ChangeEntry> ChangeLogRepository::newest(std::size_t most) const {
    Statement rows(m_connection, "SELECT id, changed_at, actor, on_behalf, action, subject, record, record_count"
                                 " FROM change_log ORDER BY id DESC LIMIT $1");
    rows.bind(static_cast<std::int64_t>(most));
    return entriesOf(rows);
}

std::vector<ChangeEntry> ChangeLogRepository::inTime(const std::optional<std::pair<Instant, ChangeEntryId>>& behind,
                                                     std::size_t most) const {
    static const auto select = [](const std::string& condition, const std::string& limit) {
        return "SELECT c.id, c.changed_at, c.actor, c.on_behalf, c.action, c.subject, c.record, c.record_count, "
               "t.before,"
               " t.after FROM change_log c LEFT JOIN change_text t ON t.entry = c.id AND c.action IN (" +
               std::to_string(static_cast<int>(Action::Undo)) + ", " + std::to_string(static_cast<int>(Action::Redo)) +
               ") WHERE c.record_count >= 0" + condition + " ORDER BY c.changed_at DESC, c.id DESC LIMIT " + limit;
    };
    static const std::string fromTheFirst = select("", "$1");
    static const std::string behindALine =
        select(" AND (c.changed_at < $1 OR (c.changed_at = $1 AND c.id < $2))", "$3");
    Statement rows(m_connection, Sql::lasting(behind ? behindALine : fromTheFirst));
    if (behind)
        rows.bind(behind->first).bind(behind->second);
    rows.bind(static_cast<std::int64_t>(most));
    return entriesOf(rows, true);
}

std::vector<ChangeEntry> ChangeLogRepository::sessionsRecordedSince(Instant since, PersonId of) const {
    Statement rows(m_connection,
                   "SELECT c.id, c.changed_at, c.actor, c.on_behalf, c.action, c.subject, c.record, c.record_count"
                   " FROM mentorship m JOIN session s ON s.mentorship = m.id"
                   " JOIN change_log c ON c.record = s.id AND c.record <> 0"
                   " WHERE (m.mentor = $1 OR m.mentee = $1) AND c.changed_at > $2 AND c.action IN ($3, $4, $5)"
                   " ORDER BY c.id");
    rows.bind(of).bind(since);
    for (const auto action : {Action::LogSession, Action::HoldSession, Action::MissSession})
        rows.bind(static_cast<int>(action));
    return entriesOf(rows);
}

std::vector<ChangeEntry> ChangeLogRepository::findByRecord(std::int64_t record, std::size_t most) const {
    Statement rows(m_connection, "SELECT id, changed_at, actor, on_behalf, action, subject, record, record_count"
                                 " FROM change_log WHERE record = $1 AND record <> 0 ORDER BY id DESC LIMIT $2");
    rows.bind(record).bind(static_cast<std::int64_t>(most));
    return entriesOf(rows);
}

std::string ChangeLogRepository::linesWithTexts(const std::string& condition) {
    return "SELECT c.id, c.changed_at, c.actor, c.on_behalf, c.action, c.subject, c.record, c.record_count, t.before,"
           " t.after FROM change_log c LEFT JOIN change_text t ON t.entry = c.id AND " +
           condition + " WHERE c.record = $2 AND c.record <> 0 ORDER BY c.id DESC LIMIT $3";
}

std::vector<ChangeEntry> ChangeLogRepository::linesBy(Sql sql, std::int64_t first, std::int64_t record,
                                                      std::size_t most) const {
    Statement rows(m_connection, sql);
    rows.bind(first).bind(record).bind(static_cast<std::int64_t>(most));
    return entriesOf(rows, true);
}

std::vector<ChangeEntry> ChangeLogRepository::findByRecord(std::int64_t record, std::size_t most,
                                                           const Perspective& reader) const {
    const auto actions = [](bool ofAgreements) {
        std::string listed;
        for (const auto& rule : actionRules)
            if (isMentoringWork(rule.action) && (rule.kind == RecordKind::Agreement) == ofAgreements)
                listed += (listed.empty() ? "" : ", ") + std::to_string(static_cast<int>(rule.action));
        return listed;
    };
    static const std::string forCoordinator = linesWithTexts("$1 = 0 AND c.action NOT IN (" + actions(false) + ')');
    static const std::string forPerson = linesWithTexts("$1 <> 0 AND c.action IN (" + actions(true) + ')');
    return linesBy(Sql::lasting(reader.isCoordinator() ? forCoordinator : forPerson),
                   reader.person.value_or(PersonId{}).value, record, most);
}

std::vector<ChangeLogRepository::Texts> ChangeLogRepository::textsAbout(std::int64_t record) const {
    std::vector<Texts> texts;
    // The index is of lines about one record; those about none are few, and are asked for with the newest lines only.
    Statement rows(m_connection,
                   record == 0 ? Sql("SELECT t.entry, t.before, t.after FROM change_text t JOIN change_log c"
                                     " ON c.id = t.entry WHERE c.record = $1 ORDER BY t.entry")
                               : Sql("SELECT t.entry, t.before, t.after FROM change_log c JOIN change_text t"
                                     " ON t.entry = c.id WHERE c.record = $1 AND c.record <> 0 ORDER BY t.entry"));
    rows.bind(record);
    while (rows.next())
        texts.push_back({ChangeEntryId{rows.integer(0)}, std::string(rows.text(1)), std::string(rows.text(2))});
    return texts;
}

} // namespace mentoring::storage
