#include "storage/file.h"

#include <algorithm>
#include <optional>
#include <thread>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "migrations.h"
#include "sqlite/inspection.h"
#include "sqlite/sqlite_engine.h"
#include "storage_support.h"
#include "temporary_folder.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::test;
using Kind = StorageError::Kind;
using Mode = Connection::Mode;

namespace {

std::optional<Kind> refusalOf(const fs::path& path, Mode mode = Mode::ReadWrite, const Watch& watch = {}) {
    try {
        (void)openFile(path, mode, watch);
    } catch (const StorageError& error) {
        return error.kind();
    }
    return std::nullopt;
}

class OpenFile : public testing::Test {
protected:
    /// The contract of every refusal: the kind is right and not a byte has changed.
    void expectRefused(const fs::path& path, Kind kind) const {
        const auto before = bytesOf(path);
        EXPECT_EQ(refusalOf(path), kind);
        EXPECT_EQ(bytesOf(path), before) << "a refused file is not touched";
        EXPECT_EQ(refusalOf(path), kind) << "and can be tried again";
    }

    TemporaryFolder folder;
};

} // namespace

TEST_F(OpenFile, TakesAWholeFile) {
    EXPECT_FALSE(refusalOf(makeFile(folder)));
}

TEST_F(OpenFile, RefusesAnEmptyFile) {
    writeBytes(folder / "empty.ithaca", "");
    expectRefused(folder / "empty.ithaca", Kind::Empty);
}

TEST_F(OpenFile, RefusesAMissingPathWithoutCreatingIt) {
    EXPECT_EQ(refusalOf(folder / "gone.ithaca"), Kind::NotFound);
    EXPECT_FALSE(fs::exists(folder / "gone.ithaca"));
}

TEST_F(OpenFile, RefusesADanglingLinkWithoutCreatingItsTarget) {
    fs::create_symlink(folder / "target.ithaca", folder / "link.ithaca");
    EXPECT_EQ(refusalOf(folder / "link.ithaca"), Kind::NotFound);
    EXPECT_FALSE(fs::exists(folder / "target.ithaca"));
}

TEST_F(OpenFile, RefusesAFolder) {
    fs::create_directory(folder / "folder.ithaca");
    EXPECT_EQ(refusalOf(folder / "folder.ithaca"), Kind::NotAFile);
}

TEST_F(OpenFile, RefusesAPipeWithoutWaitingForIt) {
    const auto path = folder / "pipe.ithaca";
    ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
    EXPECT_EQ(refusalOf(path), Kind::NotAFile);
}

TEST_F(OpenFile, RefusesADevice) {
    EXPECT_EQ(refusalOf("/dev/zero"), Kind::NotAFile);
}

TEST_F(OpenFile, RefusesOtherContentUnderOurName) {
    for (const auto& content :
         {std::string("%PDF-1.4\n") + std::string(5000, 'x'), std::string("PK\x03\x04") + std::string(5000, '\1'),
          std::string("Dear all,\n") + std::string(3000, 'y'), std::string("short")}) {
        writeBytes(folder / "other.ithaca", content);
        expectRefused(folder / "other.ithaca", Kind::NotAProgramFile);
    }
}

TEST_F(OpenFile, RefusesTheDatabaseOfAnotherProgram) {
    const auto path = folder / "other.ithaca";
    tamper(path, "CREATE TABLE person (id INTEGER); PRAGMA application_id = 252006674;");
    expectRefused(path, Kind::OtherProgram);
}

TEST_F(OpenFile, NamesTheProgramWhoseDatabaseItIs) {
    const auto nameOf = [&](const char* mark) {
        const auto path = folder / "other.ithaca";
        fs::remove(path);
        tamper(path, std::string("CREATE TABLE person (id INTEGER); PRAGMA application_id = ") + mark);
        try {
            (void)openFile(path, Mode::ReadWrite);
        } catch (const StorageError& error) {
            EXPECT_EQ(error.kind(), Kind::OtherProgram);
            return error.named();
        }
        return std::string("opened");
    };
    EXPECT_EQ(nameOf("1196444487"), "GPKG");
    EXPECT_EQ(nameOf("252006674"), "252006674") << "no letters";
    EXPECT_EQ(nameOf("0"), "") << "most programs leave no mark";
}

TEST_F(OpenFile, OpensANewerVersionForReadingOnly) {
    const auto path = makeFile(folder);
    tamper(path, "PRAGMA user_version = " + std::to_string(presentVersion + 1));
    const auto before = bytesOf(path);
    auto opened = openFile(path, Mode::ReadWrite);
    EXPECT_EQ(opened.readOnlyBecause, Kind::TooNew);
    EXPECT_TRUE(opened.connection.isReadOnly());
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(OpenFile, RefusesASenselessVersion) {
    for (const char* version : {"-3", "0", "2147483647"}) {
        const auto path = makeFile(folder, std::string("version") + version + ".ithaca", 2);
        tamper(path, std::string("PRAGMA user_version = ") + version);
        expectRefused(path, Kind::BadVersion);
    }
}

TEST_F(OpenFile, RefusesATruncatedFileWhereverItWasCut) {
    const std::size_t page = 4096;
    for (const int people : {400, 0}) { // with nobody in it, the last page is empty but for its first bytes
        const auto whole = bytesOf(makeFile(folder, std::to_string(people) + ".ithaca", people));
        for (const std::size_t length :
             {std::size_t{16}, std::size_t{100}, page, whole.size() - page, whole.size() - 1000, whole.size() - 1}) {
            writeBytes(folder / "cut.ithaca", whole.substr(0, length));
            SCOPED_TRACE(std::to_string(people) + " people, cut to " + std::to_string(length));
            expectRefused(folder / "cut.ithaca", Kind::Damaged);
        }
    }
}

TEST_F(OpenFile, OpensForReadingOnlyWhatAFutureWriteFormatMarks) {
    const auto path = makeFile(folder);
    auto bytes = bytesOf(path);
    bytes[18] = 3; // the write version in SQLite's header
    writeBytes(path, bytes);
    const auto opened = openFile(path, Mode::ReadWrite);
    EXPECT_EQ(opened.readOnlyBecause, Kind::ReadOnly);
}

TEST_F(OpenFile, RefusesBrokenLinksBetweenRecords) {
    const auto path = makeFile(folder);
    tamper(path, "PRAGMA foreign_keys = OFF; UPDATE person SET manager = 999999 WHERE id = 3;");
    expectRefused(path, Kind::ForeignKeysBroken);
}

TEST_F(OpenFile, OpensForReadingOnlyWhatHoldsValuesThatATableForbids) {
    const auto path = makeFile(folder);
    tamper(path, "PRAGMA ignore_check_constraints = ON; UPDATE person SET level = 500 WHERE id = 3;");
    const auto before = bytesOf(path);
    EXPECT_EQ(openFile(path, Mode::ReadWrite).readOnlyBecause, Kind::RulesBroken);
    EXPECT_EQ(bytesOf(path), before);
    const auto findings = examineFile(path).findings;
    EXPECT_NE(std::ranges::find(findings, "record: person 3: CHECK constraint failed: level BETWEEN 0 AND 99"),
              findings.end())
        << "the record is named, and the rule";
}

TEST_F(OpenFile, ExaminesRecordsThatNoRuleAllows) {
    const auto path = makeFile(folder);
    tamper(path, "UPDATE person SET manager = 2 WHERE id = 1; UPDATE person SET manager = 1 WHERE id = 2;"
                 "UPDATE person SET email = 'nope', email_key = 'nope' WHERE id = 3;");
    const auto report = examineFile(path);
    EXPECT_TRUE(report.integrity && report.foreignKeys && report.schema);
    EXPECT_FALSE(report.rules);
    EXPECT_EQ(report.findings.size(), 3U);
}

TEST_F(OpenFile, RefusesASchemaThatIsNotOurs) {
    const char* changes[] = {
        "CREATE TRIGGER spy AFTER INSERT ON person BEGIN UPDATE person SET department = 'x'; END;",
        "DROP TABLE never_pair; CREATE VIEW never_pair AS SELECT 1 AS id, 1 AS one, 2 AS other, 'x' AS reason;",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'level BETWEEN 0 AND 99', 'level "
        "BETWEEN 0 AND 999')"
        " WHERE name = 'person'; PRAGMA writable_schema = OFF;",
        "ALTER TABLE skill ADD COLUMN twice TEXT GENERATED ALWAYS AS (name_en || name_en) VIRTUAL;",
        "CREATE INDEX by_length ON person (length(given_name));",
        "CREATE VIRTUAL TABLE notes USING fts5(body);",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('table',"
        " 'pages', 'pages', 0, 'CREATE VIRTUAL TABLE pages USING dbstat'); PRAGMA writable_schema = OFF;",
        "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;",
        "DROP INDEX person_by_manager;",
    };
    int number = 0;
    for (const char* change : changes) {
        const auto path = makeFile(folder, "altered" + std::to_string(number++) + ".ithaca", 5);
        tamper(path, change);
        expectRefused(path, Kind::AlteredSchema);
        EXPECT_FALSE(examineFile(path).schema) << change;
    }
}

namespace {

/// Asks to stop as soon as so much is done.
Watch stoppedAt(double share, std::stop_source& stop) {
    return {[share, &stop](double done) {
                if (done >= share)
                    stop.request_stop();
            },
            stop.get_token()};
}

} // namespace

TEST_F(OpenFile, LooksThroughAFileHoweverLongItTakes) {
    const auto path = makeFile(folder, "large.ithaca", 20'000);
    const auto began = std::chrono::steady_clock::now();
    int told = 0;
    double last = 0;
    // As on a machine that is busy with something else: a look that takes long is no damage.
    const auto slowly = [&](double share) {
        EXPECT_GE(share, last);
        last = share;
        if (++told <= 30)
            std::this_thread::sleep_for(std::chrono::milliseconds(40));
    };
    EXPECT_FALSE(openFile(path, Mode::ReadWrite, {slowly, {}}).readOnlyBecause);
    EXPECT_GT(told, 20) << "it says how far it is";
    EXPECT_DOUBLE_EQ(last, 1);
    EXPECT_GT(std::chrono::steady_clock::now() - began, std::chrono::seconds{1});
}

TEST_F(OpenFile, SaysThatItWasStoppedAndNotThatTheFileIsDamaged) {
    const auto path = makeFile(folder, "large.ithaca", 20'000);
    const auto before = bytesOf(path);
    for (const auto mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        for (const double share : {0.0, 0.1, 0.3, 0.62, 0.8}) {
            std::stop_source stop;
            EXPECT_EQ(refusalOf(path, mode, stoppedAt(share, stop)), Kind::Stopped) << share;
        }
    }
    std::stop_source atOnce;
    atOnce.request_stop();
    EXPECT_EQ(refusalOf(path, Mode::ReadWrite, {{}, atOnce.get_token()}), Kind::Stopped);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_FALSE(refusalOf(path)) << "and opens later";
}

TEST_F(OpenFile, IsStoppedWithinAStepThatTakesLong) {
    // Most of a check goes on inside single steps of SQLite's machine.
    auto connection = connectTo(":memory:", Mode::ReadWrite);
    std::stop_source stop;
    const Followed followed(connection, {{}, stop.get_token()});
    std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        stop.request_stop();
    });
    try {
        (void)integerOf(connection, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                    " SELECT count(*) FROM n");
        FAIL();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), Kind::Stopped);
    }
}

TEST_F(OpenFile, EndsAStatementWithoutAnEndAfterSoManySteps) {
    auto connection = connectTo(":memory:", Mode::ReadWrite);
    try {
        const Followed followed(connection, {}, 0, 1'000'000);
        (void)integerOf(connection, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                    " SELECT count(*) FROM n");
        FAIL();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), Kind::TooMuchWork) << "which is neither damage nor somebody's wish";
    }
    EXPECT_EQ(integerOf(connection, "SELECT 7"), 7) << "and goes on afterwards";
}

TEST_F(OpenFile, RefusesASchemaThatIsTooMuchWorkToRead) {
    const auto path = makeFile(folder, "a.ithaca", 3);
    tamper(path, "PRAGMA writable_schema = ON; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT"
                 " 200000) INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) SELECT 'view', 'v' || i,"
                 " 'v' || i, 0, 'CREATE VIEW v' || i || ' AS SELECT 1' FROM n;");
    expectRefused(path, Kind::TooMuchWork);
    try {
        (void)examineFile(path);
        ADD_FAILURE();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), Kind::TooMuchWork);
    }
}

TEST_F(OpenFile, ExaminesAndCopiesWithProgressAndCanBeStoppedInBoth) {
    const auto path = makeFile(folder, "large.ithaca", 20'000);
    int told = 0;
    (void)examineFile(path, {[&](double) { ++told; }, {}});
    EXPECT_GT(told, 20);
    for (const double share : {0.0, 0.3, 0.7}) {
        std::stop_source stop;
        try {
            (void)examineFile(path, stoppedAt(share, stop));
            ADD_FAILURE() << "not stopped at " << share;
        } catch (const StorageError& error) {
            EXPECT_EQ(error.kind(), Kind::Stopped);
        }
    }
    auto opened = openFile(path, Mode::ReadWrite);
    told = 0;
    copyFile(opened.connection, folder / "copy.ithaca", false, {[&](double) { ++told; }, {}});
    EXPECT_GT(told, 5);
    for (const double share : {0.0, 0.4, 0.6}) {
        std::stop_source stop;
        try {
            copyFile(opened.connection, folder / "copy2.ithaca", false, stoppedAt(share, stop));
            ADD_FAILURE() << "not stopped at " << share;
        } catch (const StorageError& error) {
            EXPECT_EQ(error.kind(), Kind::Stopped);
        }
    }
    int entries = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder.path()))
        ++entries;
    EXPECT_EQ(entries, 2) << "nothing is left behind";
}

namespace {

struct Breakage {
    const char* name;
    const char* sql;
    const char* found; ///< by examineFile
};

/// What no record of the domain is read from, too.
const Breakage breakages[] = {
    {"a NUL in a name", "UPDATE person SET family_name = CAST(x'410042' AS TEXT) WHERE id = 101",
     "person 101: TextUnreadable"},
    {"bytes that are no UTF-8 in a name", "UPDATE person SET given_name = CAST(x'fffe80' AS TEXT) WHERE id = 101",
     "person 101: TextUnreadable"},
    {"half a character pair in a name", "UPDATE person SET given_name = CAST(x'eda080' AS TEXT) WHERE id = 101",
     "person 101: TextUnreadable"},
    {"an e-mail that is no UTF-8",
     "UPDATE person SET email = CAST(x'ff40622e6672' AS TEXT), email_key = CAST(x'ff40622e6672' AS TEXT)"
     " WHERE id = 101",
     "person 101: TextUnreadable"},
    {"an e-mail that is none", "UPDATE person SET email = 'nope', email_key = 'nope' WHERE id = 101",
     "person 101: EmailInvalid"},
    {"a name without an end", "UPDATE person SET family_name = hex(zeroblob(400)) WHERE id = 101",
     "person 101: NameTooLong"},
    {"a circle of managers",
     "UPDATE person SET manager = 102 WHERE id = 101; UPDATE person SET manager = 101 WHERE id = 102", "ManagerCycle"},
    {"a day that never is", "UPDATE mentorship SET started_on = '2026-99-99' WHERE id = 1",
     "mentorship 1: DateOutOfRange"},
    {"a day of a session that never is", "UPDATE session SET on_day = '2026-02-30' WHERE id = 1",
     "session 1: DateOutOfRange"},
    {"a day long after all programs", "UPDATE program SET ends_on = '9999-12-31' WHERE id = 1",
     "program 1: DateOutOfRange"},
    {"a pair with itself", "PRAGMA ignore_check_constraints = ON; UPDATE mentorship SET mentor = mentee WHERE id = 1",
     "mentorship 1"},
    {"a NUL in a private note", "UPDATE private_note SET content = CAST(x'410042' AS TEXT)",
     "private note 1: TextUnreadable"},
    {"a setting that cannot be read", "INSERT INTO setting VALUES ('a', CAST(x'ff' AS TEXT))",
     "setting of a text key: TextUnreadable"},
    {"a draft that cannot be read", "UPDATE draft SET document = CAST(x'ff' AS TEXT)",
     "draft of a text key: TextUnreadable"},
    {"a line of the log that cannot be read",
     "INSERT INTO change_log (id, changed_at, actor, on_behalf, action, subject, record, record_count)"
     " VALUES (1, 1, CAST(x'ff' AS TEXT), '', 1, '', 0, 1)",
     "line of the log 1: TextUnreadable"},
};

void PrintTo(const Breakage& broken, std::ostream* out) {
    *out << broken.name;
}

class WhatCheckCallsBroken : public testing::TestWithParam<Breakage> {};

} // namespace

TEST_P(WhatCheckCallsBroken, OpensForReadingOnly) {
    const auto& broken = GetParam();
    const storage::test::Folder folder;
    const auto path = folder / "a.ithaca";
    for (const int people : {12, 4'000}) { // a large file is looked at in two threads
        fs::remove(path);
        storage::test::makeFile(path, people);
        ASSERT_FALSE(openFile(path, Mode::ReadWrite).readOnlyBecause);
        ASSERT_TRUE(examineFile(path).findings.empty());
        storage::test::tamper(path, broken.sql);
        const auto before = bytesOf(path);
        const auto report = examineFile(path);
        EXPECT_TRUE(std::ranges::any_of(report.findings, [&](const std::string& finding) {
            return finding.find(broken.found) != std::string::npos;
        })) << (report.findings.empty() ? "nothing found" : report.findings.front());
        auto opened = openFile(path, Mode::ReadWrite);
        EXPECT_EQ(opened.readOnlyBecause, Kind::RulesBroken);
        EXPECT_TRUE(opened.connection.isReadOnly());
        EXPECT_FALSE(openFile(path, Mode::ReadOnly).readOnlyBecause) << "which was asked for";
        EXPECT_EQ(bytesOf(path), before);
    }
}

TEST_F(OpenFile, WhatCannotEvenBeReadIsNotOpenedWhateverElseIsWrong) {
    const auto path = folder / "a.ithaca";
    const char* const before[] = {"", "UPDATE person SET given_name = CAST(x'fffe80' AS TEXT) WHERE id = 101;",
                                  "PRAGMA ignore_check_constraints = ON; UPDATE mentorship SET mentor = mentee;"};
    const std::pair<const char*, const char*> tooLong[] = {
        {"UPDATE person SET department = hex(zeroblob(9000000)) WHERE id = 103", "person 103: TextTooLong"},
        {"UPDATE private_note SET content = hex(zeroblob(9000000))", "private note 1: TextTooLong"},
        {"UPDATE draft SET document = hex(zeroblob(9000000))", "draft: TextTooLong"}};
    for (const int people : {12, 4'000}) {
        for (const auto* first : before) {
            for (const auto& [sql, found] : tooLong) {
                fs::remove(path);
                storage::test::makeFile(path, people);
                storage::test::tamper(path, std::string(first) + sql);
                const auto bytes = bytesOf(path);
                EXPECT_EQ(refusalOf(path, Mode::ReadWrite), Kind::TooLarge) << first << sql;
                EXPECT_EQ(refusalOf(path, Mode::ReadOnly), Kind::TooLarge) << first << sql;
                const auto report = examineFile(path);
                EXPECT_NE(std::ranges::find(report.findings, found), report.findings.end()) << first << sql;
                EXPECT_EQ(bytesOf(path), bytes);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Each, WhatCheckCallsBroken, testing::ValuesIn(breakages));

TEST_F(OpenFile, LooksAtTheRecordsOfAnOlderFileOnceItIsUpToDate) {
    const auto path = folder / "old.ithaca";
    storage::test::makeFileOfVersion1(path);
    storage::test::tamper(path, "UPDATE mentorship SET started_on = '2026-99-99'");
    const auto opened = openFile(path, Mode::ReadWrite);
    EXPECT_EQ(opened.version, presentVersion);
    EXPECT_EQ(opened.readOnlyBecause, Kind::RulesBroken);
    EXPECT_TRUE(opened.connection.isReadOnly());
}

TEST_F(OpenFile, RollsBackWhatAnotherCrashLeftHalfWritten) {
    const auto path = makeFile(folder);
    const auto before = bytesOf(path);
    {
        // A writer that dies in the middle of a commit leaves its journal behind: copy both while it is at work.
        auto opened = openFile(path, Mode::ReadWrite);
        opened.connection.execute("PRAGMA cache_size = 1");
        Transaction transaction(opened.connection);
        opened.connection.execute("UPDATE person SET department = 'half'");
        fs::copy_file(path, folder / "crashed.ithaca");
        fs::copy_file(path.string() + "-journal", (folder / "crashed.ithaca").string() + "-journal");
    }
    ASSERT_NE(bytesOf(folder / "crashed.ithaca"), before) << "the crash must have left something";
    const auto left = bytesOf(folder / "crashed.ithaca");
    const auto journal = bytesOf((folder / "crashed.ithaca").string() + "-journal");
    for (const auto mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        writeBytes(folder / "crashed.ithaca", left);
        writeBytes((folder / "crashed.ithaca").string() + "-journal", journal);
        auto opened = openFile(folder / "crashed.ithaca", mode);
        EXPECT_EQ(opened.connection.isReadOnly(), mode == Mode::ReadOnly);
        Statement half(opened.connection, "SELECT count(*) FROM person WHERE department = 'half'");
        half.next();
        EXPECT_EQ(half.integer(0), 0);
    }
}

TEST_F(OpenFile, IsNotMisledByTheJournalOfAnotherFile) {
    const auto path = makeFile(folder);
    writeBytes(path.string() + "-journal", std::string(4096, '\0'));
    auto opened = openFile(path, Mode::ReadWrite);
    EXPECT_EQ(PersonRepository(opened.connection).all().size(), 400U);
}

TEST_F(OpenFile, NoticesThatTheFileWasDeletedMovedOrReplaced) {
    const auto whole = bytesOf(makeFile(folder));
    const auto open = [&](const std::string& name) {
        writeBytes(folder / name, whole);
        return openFile(folder / name, Mode::ReadWrite);
    };
    auto deleted = open("deleted.ithaca");
    EXPECT_TRUE(deleted.connection.stillInPlace());
    fs::remove(folder / "deleted.ithaca");
    EXPECT_FALSE(deleted.connection.stillInPlace());

    auto moved = open("moved.ithaca");
    fs::rename(folder / "moved.ithaca", folder / "elsewhere.ithaca");
    EXPECT_FALSE(moved.connection.stillInPlace());

    auto replaced = open("replaced.ithaca");
    writeBytes(folder / "synced.ithaca", whole);
    fs::rename(folder / "synced.ithaca", folder / "replaced.ithaca");
    EXPECT_FALSE(replaced.connection.stillInPlace());
}

TEST_F(OpenFile, NoticesThatAnotherProgramWroteIntoTheFile) {
    const auto path = makeFile(folder);
    auto opened = openFile(path, Mode::ReadWrite);
    OutsideChangeGuard guard(opened.connection);
    EXPECT_FALSE(guard.changedOutside());
    tamper(path, "UPDATE person SET site = 'Elsewhere' WHERE id = 1");
    EXPECT_TRUE(guard.changedOutside());
    guard.remember();
    EXPECT_FALSE(guard.changedOutside());
}

TEST_F(OpenFile, RefusesAFileWithTwoNames) {
    const auto path = makeFile(folder);
    fs::create_hard_link(path, folder / "second.ithaca");
    expectRefused(path, Kind::SeveralNames);
}

TEST_F(OpenFile, FollowsASymbolicLinkAndKeepsIt) {
    const auto path = makeFile(folder);
    fs::create_symlink(path, folder / "link.ithaca");
    {
        auto opened = openFile(folder / "link.ithaca", Mode::ReadWrite);
        EXPECT_EQ(opened.connection.path(), fs::canonical(path));
        Transaction transaction(opened.connection);
        PersonRepository(opened.connection).remove(PersonId{1});
        transaction.commit();
        EXPECT_TRUE(opened.connection.stillInPlace());
    }
    EXPECT_TRUE(fs::is_symlink(folder / "link.ithaca"));
    auto opened = openFile(path, Mode::ReadOnly);
    EXPECT_EQ(PersonRepository(opened.connection).all().size(), 399U);
}

TEST_F(OpenFile, ManagesNamesOfEveryKind) {
    for (const auto& name :
         {std::string("a b 'c\" d.ithaca"), std::string("line\nbreak.ithaca"), std::string("👩‍🚀 œ.ithaca"),
          std::string("%1 #50%.ithaca"), std::string("file:x?mode=memory.ithaca"), std::string(240, 'n') + ".ithaca"}) {
        const auto path = makeFile(folder, name, 3);
        EXPECT_FALSE(refusalOf(path)) << name;
    }
    // The name has room for itself, but not for the journal beside it.
    EXPECT_THROW((void)makeFile(folder, std::string(247, 'n') + ".ithaca", 3), StorageError);
    EXPECT_FALSE(fs::exists(folder / (std::string(247, 'n') + ".ithaca")));
    EXPECT_TRUE(refusalOf(folder.path() / std::string(5000, 'p'))) << "too long a path is an error, not a crash";
}

TEST_F(OpenFile, IsCreatedForItsOwnerOnlyAndNeverOverAnother) {
    const auto path = makeFile(folder);
    EXPECT_EQ(fs::status(path).permissions() & fs::perms::mask, fs::perms::owner_read | fs::perms::owner_write);
    const FixedClock clock(aMondayMorning);
    try {
        (void)createFile(path, "Other", clock);
        FAIL();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), Kind::Exists);
    }
    EXPECT_FALSE(refusalOf(path));
}

TEST_F(OpenFile, LeavesNothingWhereAFileCannotBeMade) {
    const FixedClock clock(aMondayMorning);
    try {
        (void)createFile(folder / "no-such-folder" / "x.ithaca", "Other", clock);
        FAIL();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), Kind::NotFound);
    }
}

TEST_F(OpenFile, CopiesWholeForItsOwnerOnlyAndOverNothingUnasked) {
    const auto path = makeFile(folder);
    auto opened = openFile(path, Mode::ReadWrite);
    copyFile(opened.connection, folder / "copy.ithaca", false);
    EXPECT_EQ(fs::status(folder / "copy.ithaca").permissions() & fs::perms::mask,
              fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_FALSE(refusalOf(folder / "copy.ithaca"));
    EXPECT_THROW(copyFile(opened.connection, folder / "copy.ithaca", false), StorageError);
    copyFile(opened.connection, folder / "copy.ithaca", true);
    EXPECT_THROW(copyFile(opened.connection, path, true), StorageError) << "not over the open file itself";
    int entries = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder.path()))
        ++entries;
    EXPECT_EQ(entries, 2) << "no draft is left";
}
