#include <functional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sqlite3.h>

#include "app/people_service.h"
#include "store.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// What another program does to the file.
void writeInto(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    char* why = nullptr;
    // With what hangs on a line, so that nothing but the chain tells of it.
    EXPECT_EQ(sqlite3_exec(handle, (std::string("PRAGMA foreign_keys = ON;") + sql).c_str(), nullptr, nullptr, &why),
              SQLITE_OK)
        << (why ? why : "");
    sqlite3_free(why);
    sqlite3_close(handle);
}

struct LoggedOrganisation : TemporaryOrganisation {
    LoggedOrganisation() {
        fill(addProgram("Spring"), 2, 3);
        people = byEmail("mentor0@exemple.fr");
        for (const char* title : {"Analyst", "Engineer", "Director"}) {
            auto person = *file->directory().person(people);
            person.jobTitle = title;
            file->people().edit(person);
        }
    }
    std::vector<std::string> findingsAfter(const char* sql, const std::string& seal = {}) {
        file.reset();
        writeInto(path(), sql);
        return findings(seal);
    }
    [[nodiscard]] std::vector<std::string> findings(const std::string& seal = {}) const {
        const auto check = checkFile(path(), {}, seal);
        std::vector<std::string> all;
        for (const auto& finding : check.findings)
            all.push_back(finding.what);
        EXPECT_EQ(check.log, all.empty());
        EXPECT_EQ(check.passed(), all.empty());
        return all;
    }
    PersonId people;
};

} // namespace

TEST(LogChain, HoldsOverEverythingThatTheProgramDoes) {
    LoggedOrganisation org;
    const auto seal = checkFile(org.path()).endOfLog;
    EXPECT_EQ(seal.size(), 64U);
    org.undoLast();
    EXPECT_THAT(org.findings(seal), IsEmpty()) << "taking back adds a line and takes none away";
    org.file->people().archive({org.people});
    EXPECT_THAT(org.findings(seal), IsEmpty()) << "nor do lines for each of many";
    EXPECT_NE(checkFile(org.path()).endOfLog, seal);
}

TEST(LogChain, HoldsWhereNamesAreForgottenWithTheirRecord) {
    LoggedOrganisation org;
    org.file->people().remove({org.people});
    org.file.reset();
    EXPECT_THAT(org.findings(), IsEmpty());
    writeInto(org.path(), "UPDATE change_log SET subject = 'Somebody else' WHERE salt = ''");
    EXPECT_THAT(org.findings(), testing::Contains(HasSubstr("says something that was not written")));
}

TEST(LogChain, SeesEveryAlterationOfALine) {
    for (const char* sql :
         {"UPDATE change_log SET changed_at = changed_at + 1 WHERE place = 3",
          "UPDATE change_log SET actor = 'nobody' WHERE place = 3",
          "UPDATE change_log SET on_behalf = 'nobody' WHERE place = 3",
          "UPDATE change_log SET action = action + 1 WHERE place = 3",
          "UPDATE change_log SET subject = 'x' WHERE place = 3", "UPDATE change_log SET record = 1 WHERE place = 3",
          "UPDATE change_log SET record_count = 7 WHERE place = 3", "UPDATE change_log SET salt = 'ab' WHERE place = 3",
          "UPDATE change_log SET said = 'ab' WHERE place = 3",
          "UPDATE change_text SET before = '{}' WHERE entry = (SELECT max(entry) FROM change_text)",
          "DELETE FROM change_text WHERE entry = (SELECT max(entry) FROM change_text)"}) {
        LoggedOrganisation org;
        EXPECT_THAT(org.findingsAfter(sql), testing::Not(IsEmpty())) << sql;
    }
}

TEST(LogChain, SeesLinesThatWereTakenOutOrPutIn) {
    const auto after = [](const char* sql) { return LoggedOrganisation().findingsAfter(sql); };
    EXPECT_THAT(after("DELETE FROM change_log WHERE place = 3"), ElementsAre(HasSubstr("1 missing before")));
    EXPECT_THAT(after("DELETE FROM change_log WHERE place = (SELECT max(place) FROM change_log)"),
                ElementsAre(HasSubstr("1 missing at the end")));
    EXPECT_THAT(after("DELETE FROM change_log"), ElementsAre(HasSubstr("missing at the end")));
    EXPECT_THAT(after("INSERT INTO change_log (id, changed_at, actor, on_behalf, action, subject, record, record_count)"
                      " VALUES (5, 0, '', '', 1, '', 0, 1)"),
                ElementsAre(HasSubstr("1 lines without a seal instead of 0")));
    EXPECT_THAT(after("DELETE FROM change_log WHERE place = 2;"
                      " UPDATE change_log SET place = place - 1 WHERE place > 2;"),
                testing::Contains(HasSubstr("not the one that was written")));
}

TEST(LogChain, SeesALineWithoutWordsWhoseRecordIsThere) {
    LoggedOrganisation org;
    EXPECT_THAT(org.findingsAfter("UPDATE change_log SET salt = '', subject = '', on_behalf = '' WHERE place ="
                                  " (SELECT max(place) FROM change_log);"
                                  " DELETE FROM change_text WHERE entry = (SELECT max(id) FROM change_log)"),
                ElementsAre(HasSubstr("its record is still there")));
}

TEST(LogChain, LeadsToASealThatWasKept) {
    LoggedOrganisation org;
    EXPECT_THAT(org.findings(std::string(64, 'a')), ElementsAre("log: no line bears the seal that was kept"));
}

TEST(LogChain, BeginsBehindLinesThatWereWrittenBeforeThereWereSeals) {
    LoggedOrganisation org;
    org.file.reset();
    writeInto(org.path(), "UPDATE change_log SET place = NULL, salt = '', said = '', seal = '';"
                          " DELETE FROM setting WHERE setting_key = 'log_end'");
    EXPECT_THAT(org.findings(), IsEmpty());
    org.reopen();
    org.file->people().archive({org.people});
    EXPECT_THAT(org.findings(), IsEmpty());
    EXPECT_THAT(
        org.findingsAfter("DELETE FROM change_log WHERE id = (SELECT min(id) FROM change_log WHERE place IS NULL)"),
        ElementsAre(HasSubstr("lines without a seal instead of")));
}
