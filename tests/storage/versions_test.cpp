#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "fault_vfs.h"
#include "sqlite/inspection.h"
#include "sqlite/opening.h"
#include "sqlite/sqlite_engine.h"
#include "storage/change_log_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/person_repository.h"
#include "storage_support.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

std::vector<Migration> presentStepsAnd(std::initializer_list<Migration> more) {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.insert(steps.end(), more);
    return steps;
}

/// The program of next year: one more column, and a table made anew while others point at it.
const int nextYear = migrations().back().version + 2;
const std::vector<Migration> nextYears = presentStepsAnd(
    {{nextYear - 1, "more about people", "ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT '';"},
     {nextYear, "skills anew",
      "CREATE TABLE skill_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
      "INSERT INTO skill_new (id, name) SELECT id, name_en FROM skill; DROP TABLE skill;"
      "ALTER TABLE skill_new RENAME TO skill;"}});

const std::vector<Migration> failing = presentStepsAnd({{nextYear - 1, "half of it",
                                                         "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"
                                                         "INSERT INTO no_such_table VALUES (1);"}});

/// "a-before-version-102.ithaca"
std::string backupBefore(int version, const std::string& more = {}) {
    return "a-before-version-" + std::to_string(version) + more + ".ithaca";
}

OpenedFile openWith(const fs::path& path, std::span<const Migration> steps,
                    Connection::Mode mode = Connection::Mode::ReadWrite) {
    return openFile(path, mode, {}, steps);
}

} // namespace

TEST(Versions, AnOlderFileIsBackedUpThenBroughtUpToDate) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFile(path);
    {
        auto opened = openWith(path, nextYears);
        EXPECT_FALSE(opened.readOnlyBecause);
        ASSERT_EQ(opened.backup, folder / backupBefore(nextYear));
        EXPECT_EQ(versionOf(opened.connection), nextYear);
        EXPECT_EQ(integerOf(opened.connection, "SELECT count(*) FROM person WHERE nickname = ''"), 12);
        EXPECT_EQ(integerOf(opened.connection, "SELECT count(*) FROM participation_offer"), 12) << "no cascade struck";
        EXPECT_EQ(integerOf(opened.connection, "PRAGMA foreign_keys"), 1);
    }
    EXPECT_FALSE(openWith(path, nextYears).backup) << "once is enough";
    auto backup = open(folder / backupBefore(nextYear));
    EXPECT_EQ(peopleIn(backup.connection), 12U);
    EXPECT_EQ(fs::status(folder / backupBefore(nextYear)).permissions() & fs::perms::mask,
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST(Versions, TheNewestBackupIsFoundAgain) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFile(path, 6);
    EXPECT_FALSE(newestBackupOf(path));
    EXPECT_FALSE(newestBackupOf(folder / "no-such-folder/a.ithaca"));
    const auto backup = openWith(path, nextYears).backup;
    EXPECT_EQ(newestBackupOf(path), backup);
    fs::copy_file(*backup, folder / backupBefore(nextYear, "-2"));
    fs::last_write_time(folder / backupBefore(nextYear, "-2"), fs::last_write_time(*backup) + std::chrono::minutes{1});
    writeBytes(folder / "ab-before-version-9.ithaca", "of another file");
    writeBytes(folder / "a-before-version-9.txt", "no file of ours");
    EXPECT_EQ(newestBackupOf(path), folder / backupBefore(nextYear, "-2"));
}

TEST(Versions, ANewFileIsMadeByTheSameSteps) {
    const Folder folder;
    (void)createFile(folder / "a.ithaca", "Exemple", aMonday, nextYears);
    auto opened = openWith(folder / "a.ithaca", nextYears);
    EXPECT_FALSE(opened.backup);
    EXPECT_EQ(versionOf(opened.connection), nextYear);
}

TEST(Versions, AStepThatFailsLeavesTheOldFile) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFile(path);
    EXPECT_TRUE(kindThrownBy([&] { (void)openWith(path, failing); }));
    auto opened = open(path);
    EXPECT_FALSE(opened.readOnlyBecause);
    EXPECT_EQ(peopleIn(opened.connection), 12U);
}

TEST(Versions, AFileOfVersion1GetsThePlaceForTheMentoringAndKeepsEverything) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFileOfVersion1(path);
    std::map<std::string, std::vector<std::string>> before;
    {
        auto asItWas = connectTo(path, Connection::Mode::ReadOnly);
        EXPECT_EQ(versionOf(asItWas), 1);
        before = contentOf(asItWas);
        EXPECT_FALSE(before.contains("goal"));
    }
    {
        auto opened = open(path);
        EXPECT_FALSE(opened.readOnlyBecause);
        ASSERT_EQ(opened.backup, folder / backupBefore(presentVersion));
        EXPECT_EQ(versionOf(opened.connection), presentVersion);
        const auto after = contentOf(opened.connection);
        for (const auto& [table, rows] : before) {
            // Records say which writing of them this is, a person has one more text, which is empty, nobody of two who
            // must not be paired has said so themselves or of one program alone, of runs and of what programs set out
            // to do nothing more is known, and nothing is planned of how a pair goes on.
            auto now = after.at(table);
            for (auto& row : now) {
                const std::string added = table == "person"         ? "||1"
                                          : table == "never_pair"   ? "|NULL|NULL"
                                          : table == "mentorship"   ? "|1|NULL|0|0|NULL|NULL||0|0|NULL"
                                          : table == "program"      ? "|1|0|NULL|NULL||NULL"
                                          : table == "matching_run" ? "|||0|0|0|0|site|0|0|0|0"
                                                                    : "|1";
                if (row.size() == before.at(table)[static_cast<std::size_t>(&row - now.data())].size() + added.size() &&
                    row.ends_with(added))
                    row.resize(row.size() - added.size());
            }
            EXPECT_EQ(now, rows) << table;
        }
        for (const auto& [table, rows] : after)
            EXPECT_TRUE(before.contains(table) || rows.empty()) << table;
        fillMentoring(opened.connection);
        EXPECT_EQ(GoalRepository(opened.connection).all().size(), 1U);
    }
    EXPECT_EQ(examineFile(path).findings, std::vector<std::string>{});
    EXPECT_FALSE(open(path).backup) << "once is enough";
    auto backup = connectTo(folder / backupBefore(presentVersion), Connection::Mode::ReadOnly);
    EXPECT_EQ(versionOf(backup), 1);
    EXPECT_EQ(contentOf(backup), before);
    EXPECT_TRUE(examineFile(folder / backupBefore(presentVersion)).schema);
}

TEST(Versions, AFileOfVersion3KeepsEveryTextOfTheMentoring) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    {
        auto connection = createFile(path, "Exemple", aMonday, migrations().first(3));
        connection.execute(
            "INSERT INTO person VALUES (1,'1','Inès','Haddad','','','','','','','',NULL,NULL,NULL,'',0,0,''),"
            " (2,'2','Ana','Roy','','','','','','','',NULL,NULL,NULL,'',0,0,'');"
            "INSERT INTO program VALUES (1,'P','','','',0,NULL,NULL,1);"
            "INSERT INTO mentorship VALUES (1,1,1,2,0,'2026-01-05',NULL,NULL,'');"
            "INSERT INTO goal VALUES (1,'Budget',0,4,'gone',1,'d','s','m','r','2026-09-01','a','b','c','d','e',-1,NULL,"
            "  7,2,0,5,2), (2,'Other',0,1,'',0,'','','','',NULL,'','','','','',NULL,NULL,8,2,0,6,2);"
            "INSERT INTO goal_milestone VALUES (2,0,'one',NULL,'2026-02-01'), (2,1,'two',NULL,NULL),"
            " (2,2,'three',NULL,NULL);"
            "INSERT INTO session VALUES (1,1,1,'2026-02-02',600,'',60,'Room 4','https://example.org',0,'why',NULL,"
            "  'What was said',1,0,9,2), (2,1,0,'2026-04-02',NULL,'',60,'','',0,'',NULL,'',1,0,9,2);"
            "INSERT INTO session_agenda VALUES (1,0,'To talk about',2,0); INSERT INTO session_goal VALUES (1,1);"
            "INSERT INTO feedback VALUES (1,1,2,'sbi',1,1,NULL,2,'Thanks',10,NULL,NULL,1,0,9,1),"
            "  (2,1,2,'sbi',NULL,NULL,NULL,0,'',NULL,NULL,NULL,1,0,9,1);"
            "INSERT INTO feedback_answer VALUES (1,0,'situation','Then'), (1,1,'behaviour','B'), (1,2,'impact','I'),"
            "  (2,0,'situation','Now'), (2,1,'behaviour','B'), (2,2,'impact','I');"
            "INSERT INTO advice_request VALUES (1,1,'How?','Because',1,1,'Thus',11,NULL,2,0,9,1);"
            "INSERT INTO change_log VALUES (1,1,'x','',110,'Ana Roy',1,1,'{\"id\":1}','{\"id\":2}'),"
            " (2,2,'x','',110,'Ana Roy',1,1,'','');");
    }
    auto opened = open(path);
    EXPECT_FALSE(opened.readOnlyBecause);
    EXPECT_TRUE(opened.backup);
    const auto goal = *GoalRepository(opened.connection).find(GoalId{1});
    EXPECT_EQ(goal.stateReason + goal.description + goal.successTest + goal.means + goal.relevance, "gonedsmr");
    EXPECT_EQ(goal.levels, (std::array<std::string, attainmentLevels>{"a", "b", "c", "d", "e"}));
    EXPECT_EQ(goal.attained, -1);
    EXPECT_EQ(goal.from.author, PersonId{2});
    const auto seen = *GoalRepository(opened.connection).find({}, GoalId{2});
    EXPECT_EQ(seen.progress(), 33) << "the coordinator sees how far it is and no milestone";
    EXPECT_TRUE(seen.milestones.empty());
    EXPECT_EQ(GoalRepository(opened.connection).find(GoalId{2})->milestones.size(), 3U);
    const auto session = *SessionRepository(opened.connection).find(SessionId{1});
    EXPECT_EQ(session.place + session.link + session.stateReason + session.notes,
              "Room 4https://example.orgwhyWhat was said");
    EXPECT_EQ(session.agenda.size() + session.goals.size(), 2U);
    EXPECT_EQ(SessionRepository(opened.connection).find(SessionId{2})->notes, "");
    const auto feedback = *FeedbackRepository(opened.connection).find(FeedbackId{1});
    EXPECT_EQ(feedback.replyText + std::string(feedback.firstText()), "ThanksThen");
    EXPECT_EQ(feedback.goal, GoalId{1});
    EXPECT_EQ(AdviceRequestRepository(opened.connection).find(AdviceRequestId{1})->answer, "Thus");
    const ChangeLogRepository log(opened.connection);
    EXPECT_EQ(log.findByRecord(1, 9).size(), 2U);
    ASSERT_EQ(log.textsAbout(1).size(), 1U);
    EXPECT_EQ(log.textsAbout(1).front().before + log.textsAbout(1).front().after, R"({"id":1}{"id":2})");
    EXPECT_EQ(examineFile(path).findings, std::vector<std::string>{});
}

namespace {

/// Fails each access in turn while a file is brought up to date, then brings it there for good. How many failed.
int faultsSurvived(const std::string& whole, std::span<const Migration> steps) {
    for (int nth = 1;; ++nth) {
        const Folder folder;
        const auto path = folder / "a.ithaca";
        writeBytes(path, whole);
        bool struck = false;
        {
            FaultVfs disk;
            disk.failAt(nth, FaultVfs::Fault::InputOutput, true);
            (void)kindThrownBy([&] { (void)openWith(path, steps); });
            struck = disk.hasFailed();
        }
        auto opened = openWith(path, steps);
        EXPECT_EQ(versionOf(opened.connection), steps.back().version) << "access " << nth;
        EXPECT_EQ(integerOf(opened.connection, "SELECT count(*) FROM person"), 6) << "access " << nth;
        if (!struck || testing::Test::HasFailure())
            return nth - 1;
    }
}

} // namespace

TEST(Versions, AFaultAnywhereInTheStepsLeavesTheOldFileOrTheNew) {
    const Folder made;
    makeFile(made / "a.ithaca", 6);
    EXPECT_GT(faultsSurvived(bytesOf(made / "a.ithaca"), nextYears), 50);
}

TEST(Versions, AFaultAnywhereOnTheWayFromVersion1LeavesTheOldFileOrTheNew) {
    const Folder made;
    makeFileOfVersion1(made / "a.ithaca", 6);
    EXPECT_GT(faultsSurvived(bytesOf(made / "a.ithaca"), migrations()), 50);
}

TEST(Versions, AFullDiskAnywhereInTheStepsIsSaidAndLeavesTheOldFileOrTheNew) {
    const Folder made;
    makeFile(made / "a.ithaca", 6);
    const auto whole = bytesOf(made / "a.ithaca");
    int runs = 0;
    for (int nth = 1;; ++nth) {
        const Folder folder;
        const auto path = folder / "a.ithaca";
        writeBytes(path, whole);
        std::optional<Kind> said;
        bool struck = false;
        {
            FaultVfs disk;
            disk.failAt(nth, FaultVfs::Fault::DiskFull, true);
            said = kindThrownBy([&] { (void)openWith(path, nextYears); });
            struck = disk.hasFailed();
        }
        if (!struck)
            break;
        ++runs;
        EXPECT_EQ(said, Kind::DiskFull) << "write " << nth;
        auto opened = openWith(path, nextYears);
        ASSERT_EQ(versionOf(opened.connection), nextYear) << "write " << nth;
        ASSERT_EQ(integerOf(opened.connection, "SELECT count(*) FROM person"), 6);
    }
    EXPECT_GT(runs, 20);
}

TEST(Versions, AKillAnywhereInTheStepsLeavesTheOldFileOrTheNewAndNoBrokenBackup) {
    const Folder made;
    makeFile(made / "a.ithaca", 6);
    const auto whole = bytesOf(made / "a.ithaca");
    int kills = 0;
    for (int nth = 1;; nth += 3) {
        const Folder folder;
        const auto path = folder / "a.ithaca";
        writeBytes(path, whole);
        const auto end = inChild([&](std::string&) {
            FaultVfs disk;
            disk.failAt(nth, FaultVfs::Fault::Kill, false);
            (void)openWith(path, nextYears);
            return 0;
        });
        if (const auto backup = folder / backupBefore(nextYear); fs::exists(backup)) {
            auto opened = open(backup);
            ASSERT_EQ(peopleIn(opened.connection), 6U) << "access " << nth;
        }
        auto opened = openWith(path, nextYears);
        ASSERT_EQ(versionOf(opened.connection), nextYear) << "access " << nth;
        ASSERT_EQ(integerOf(opened.connection, "SELECT count(*) FROM person"), 6) << "access " << nth;
        if (end.status == 0)
            break;
        ASSERT_EQ(end.status, -1) << end.said;
        ++kills;
    }
    EXPECT_GT(kills, 15);
}

TEST(Versions, AnOlderFileThatMayNotBeWrittenIsRefused) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    const auto before = bytesOf(folder / "a.ithaca");
    EXPECT_EQ(kindThrownBy([&] { (void)openWith(folder / "a.ithaca", nextYears, Connection::Mode::ReadOnly); }),
              Kind::TooOld);
    EXPECT_EQ(bytesOf(folder / "a.ithaca"), before);
}

TEST(Versions, ANewerFileOpensForReadingWhereItSaysThatItMay) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFile(path);
    tamper(path, "ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT ''; PRAGMA user_version = 177;");
    const auto before = bytesOf(path);
    {
        auto opened = open(path);
        EXPECT_EQ(opened.readOnlyBecause, Kind::TooNew);
        EXPECT_EQ(opened.version, 177);
        EXPECT_EQ(peopleIn(opened.connection), 12U);
        EXPECT_EQ(kindThrownBy([&] { PersonRepository(opened.connection).remove(PersonId{101}); }), Kind::ReadOnly);
    }
    EXPECT_EQ(bytesOf(path), before);
    tamper(path, "PRAGMA user_version = 200;");
    try {
        (void)open(path);
        ADD_FAILURE();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.named(), "200");
    }
    EXPECT_EQ(kindThrownBy([&] { (void)open(path); }), Kind::TooNew);
    EXPECT_EQ(kindThrownBy([&] { (void)open(path, Connection::Mode::ReadOnly); }), Kind::TooNew);
}

namespace {

/// Writes what a unique index forbids, and leaves the index as it was.
std::string wasNotUnique(const std::string& index, const std::string& write) {
    const auto make = [&](const std::string& from, const std::string& to) {
        return "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to +
               "') WHERE name = '" + index + "'; PRAGMA writable_schema = RESET;";
    };
    return make("CREATE UNIQUE INDEX", "CREATE INDEX") + write + make("CREATE INDEX", "CREATE UNIQUE INDEX");
}

} // namespace

TEST(Versions, WhatATableForbidsIsReadOnlyHoweverItGotIn) {
    const std::string wrongs[] = {
        "PRAGMA ignore_check_constraints = ON; UPDATE mentorship SET mentee = mentor;",
        "PRAGMA ignore_check_constraints = ON; UPDATE mentorship SET score = 99999;",
        "PRAGMA ignore_check_constraints = ON; UPDATE mentorship SET state = 2, ended_on = '2001-01-01';",
        "PRAGMA ignore_check_constraints = ON; UPDATE participation_offer SET level = 99;",
        // unique indexes that for a moment were none
        wasNotUnique("person_by_staff_id", "UPDATE person SET staff_id = 'same';"),
        wasNotUnique("career_plan_by_author",
                     "INSERT INTO career_plan SELECT id + 1, target_role, horizon, reason,"
                     " author, by_coordinator, written_at, audience, revision FROM career_plan;"),
        wasNotUnique("open_mentorship", "UPDATE mentorship SET ended_on = NULL; CREATE TEMP TABLE again AS SELECT *"
                                        " FROM mentorship; UPDATE again SET id = id + 50;"
                                        "INSERT INTO mentorship SELECT * FROM again;"),
    };
    for (const auto& wrong : wrongs) {
        const Folder folder;
        makeFile(folder / "a.ithaca");
        tamper(folder / "a.ithaca", wrong);
        auto opened = open(folder / "a.ithaca");
        EXPECT_EQ(opened.readOnlyBecause, Kind::RulesBroken) << wrong;
        const auto report = examineFile(folder / "a.ithaca");
        const auto named = std::ranges::count_if(
            report.findings, [](const std::string& finding) { return finding.starts_with("record: "); });
        EXPECT_GT(named, 0) << wrong;
        EXPECT_FALSE(report.rules && report.integrity) << wrong;
    }
}

TEST(Versions, ACellOfManyMegabytesFromElsewhereIsNeverRead) {
    const Folder folder;
    makeFile(folder / "a.ithaca");
    tamper(folder / "a.ithaca", "UPDATE person SET department = hex(zeroblob(20000000)) WHERE id = 103");
    EXPECT_EQ(kindThrownBy([&] {
                  auto opened = open(folder / "a.ithaca");
                  (void)peopleIn(opened.connection);
              }),
              Kind::TooLarge);
}

TEST(Versions, AViewWithoutAnEndIsNeverRun) {
    const Folder folder;
    makeFile(folder / "a.ithaca");
    tamper(folder / "a.ithaca",
           "DROP TABLE never_pair; CREATE VIEW never_pair AS WITH RECURSIVE n(i) AS (SELECT 1 UNION"
           " ALL SELECT i + 1 FROM n) SELECT i AS id, i AS one, i AS other, '' AS reason FROM n;");
    EXPECT_EQ(kindThrownBy([&] { (void)open(folder / "a.ithaca"); }), Kind::AlteredSchema);
    EXPECT_FALSE(examineFile(folder / "a.ithaca").schema);
}
