#include "storage/change_log_repository.h"

#include <gtest/gtest.h>

#include "storage/change_recorder.h"
#include "stored_values.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

class ChangeLogTest : public OneFile {
protected:
    static ChangeEntry entry(std::int64_t id, std::int64_t record) {
        return {ChangeEntryId{id}, aMonday.now(), "ines", "for Zoé", mentoring::Action::EditGoal,
                "Zoé Girard",      record,        1,      "before",  "after"};
    }
};

/// As a list of lines gives it: what stood in the record is asked for apart.
ChangeEntry withoutTexts(ChangeEntry line) {
    line.before.clear();
    line.after.clear();
    return line;
}

} // namespace

TEST_F(ChangeLogTest, GivesTheNewestLinesFirstAndTheOldestUp) {
    const Transaction rolledBack(connection());
    ChangeLogRepository log(connection());
    for (std::int64_t id = 1'000'001; id <= 1'000'250; ++id)
        log.append(entry(id, id % 2 == 0 ? 7 : 8));
    const auto newest = log.newest(3);
    ASSERT_EQ(newest.size(), 3U);
    EXPECT_EQ(newest[0], withoutTexts(entry(1'000'250, 7)));
    EXPECT_EQ(newest[2].id.value, 1'000'248);
    const auto ofRecord = log.findByRecord(7, 100);
    ASSERT_EQ(ofRecord.size(), 100U) << "more lines than asked for";
    EXPECT_EQ(ofRecord.front().id.value, 1'000'250) << "the oldest fall out, not the newest";
    EXPECT_EQ(ofRecord.back().id.value, 1'000'052);
    EXPECT_EQ(log.findByRecord(7, 1'000).size(), 125U);
    EXPECT_TRUE(log.findByRecord(9, 100).empty());
}

namespace {

/// Tables whose rows are records: an id of their own.
std::vector<std::string> tablesOfRecords(Connection& connection) {
    std::vector<std::string> tables;
    Statement rows(connection, "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                               " WHERE t.type = 'table' AND c.name = 'id' AND c.pk = 1"
                               " AND t.name NOT IN ('change_log', 'organisation') ORDER BY t.name");
    while (rows.next())
        tables.emplace_back(rows.text(0));
    return tables;
}

class RulesSuspended {
public:
    explicit RulesSuspended(Connection& connection) : m_connection(connection) {
        m_connection.execute("PRAGMA ignore_check_constraints = ON");
    }
    ~RulesSuspended() { m_connection.execute("PRAGMA ignore_check_constraints = OFF"); }
    RulesSuspended(const RulesSuspended&) = delete;
    RulesSuspended& operator=(const RulesSuspended&) = delete;

private:
    Connection& m_connection;
};

/// A row that obeys nothing but the types.
void insertAnything(Connection& connection, const std::string& table, std::int64_t id) {
    std::string values;
    Statement columns(connection, "SELECT name, type FROM pragma_table_info($1) ORDER BY cid");
    columns.bind(table);
    while (columns.next()) {
        values += values.empty() ? "" : ", ";
        values += columns.text(0) == "id" ? std::to_string(id) : columns.text(1) == "TEXT" ? "'x'" : "0";
    }
    connection.execute("INSERT INTO " + table + " VALUES (" + values + ")");
}

} // namespace

TEST_F(ChangeLogTest, ForgetsWhatItSaysOfARecordOfWhicheverTableOnlyOnceTheRecordIsGone) {
    const LinksSuspended alone(connection());
    const RulesSuspended anyhow(connection());
    const Transaction rolledBack(connection());
    ChangeLogRepository log(connection());
    const auto tables = tablesOfRecords(connection());
    ASSERT_GT(tables.size(), 18U);
    std::int64_t id = 5'000'000;
    for (const auto& table : tables) {
        ++id;
        insertAnything(connection(), table, id);
        log.append(entry(id, id));
        log.forgetIfGone(id);
        EXPECT_EQ(log.findByRecord(id, 9), std::vector{withoutTexts(entry(id, id))}) << table;
        ASSERT_EQ(log.textsAbout(id).size(), 1U) << table;
        EXPECT_EQ(log.textsAbout(id).front().before, entry(id, id).before) << table;
        EXPECT_EQ(log.textsAbout(id).front().after, entry(id, id).after) << table;
        EXPECT_TRUE(log.findGone().empty()) << table;
        connection().execute("DELETE FROM " + table + " WHERE id = " + std::to_string(id));
        EXPECT_EQ(log.findGone(), std::vector{id}) << table;
        log.forgetIfGone(id);
        auto rest = entry(id, id);
        rest.actor = rest.subject = rest.onBehalf = rest.before = rest.after = "";
        EXPECT_EQ(log.findByRecord(id, 9), std::vector{rest}) << table << ": what was done, and when, stays";
        EXPECT_TRUE(log.textsAbout(id).empty()) << table;
        EXPECT_TRUE(log.findGone().empty()) << table;
    }
}

TEST_F(ChangeLogTest, KeepsTheAccountOfTheWorkstationAndWhatIsAboutNobody) {
    const Transaction rolledBack(connection());
    ChangeLogRepository log(connection());
    auto ofPerson = entry(6'000'001, 71);
    ofPerson.action = mentoring::Action::DeletePeople;
    auto ofSkill = entry(6'000'002, 72);
    ofSkill.action = mentoring::Action::DeleteSkill;
    auto ofMany = entry(6'000'003, 0);
    for (const auto& line : {ofPerson, ofSkill, ofMany})
        log.append(line);
    EXPECT_EQ(log.findGone(), std::vector<std::int64_t>{71});
    for (const std::int64_t record : {71, 72, 0})
        log.forgetIfGone(record);
    EXPECT_EQ(log.findByRecord(71, 1).front().actor, "ines");
    EXPECT_EQ(log.findByRecord(71, 1).front().subject, "");
    EXPECT_EQ(log.findByRecord(72, 1).front(), withoutTexts(ofSkill));
    EXPECT_EQ(log.textsAbout(72).size(), 1U) << "of a skill there is nothing to forget";
    EXPECT_EQ(log.newest(1).front(), withoutTexts(ofMany));
}
