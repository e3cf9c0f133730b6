#include <gtest/gtest.h>

#include "sqlite/inspection.h"
#include "storage/person_repository.h"
#include "storage_support.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

/// What a crash in the middle of a change leaves: the half-written file and its journal.
struct Crash {
    std::string file;
    std::string journal;
};

Crash crashOf(const fs::path& path) {
    auto opened = open(path);
    opened.connection.execute("PRAGMA cache_size = 1");
    Transaction transaction(opened.connection);
    opened.connection.execute("UPDATE person SET department = 'half'");
    return {bytesOf(path), bytesOf(path.string() + "-journal")};
}

int halfDone(Connection& connection) {
    return static_cast<int>(integerOf(connection, "SELECT count(*) FROM person WHERE department = 'half'"));
}

class BesideTheFile : public testing::Test {
protected:
    BesideTheFile() : path(folder / "a.ithaca"), journal(folder / "a.ithaca-journal"), log(folder / "a.ithaca-wal") {
        makeFile(path, 300);
    }
    Folder folder;
    fs::path path;
    fs::path journal;
    fs::path log;
};

} // namespace

TEST_F(BesideTheFile, AJournalOfItsOwnCrashIsRolledBack) {
    const auto crash = crashOf(path);
    writeBytes(path, crash.file);
    writeBytes(journal, crash.journal);
    const auto opened = open(path);
    auto& connection = const_cast<Connection&>(opened.connection);
    EXPECT_EQ(halfDone(connection), 0);
    EXPECT_EQ(peopleIn(connection), 300U);
    EXPECT_TRUE(opened.setAside.empty());
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.ithaca"});
}

TEST_F(BesideTheFile, AJournalIsRolledBackEvenWhenTheCrashToreTheHeader) {
    const auto crash = crashOf(path);
    writeBytes(path, crash.file);
    overwriteBytes(path, 0, std::string(512, '\x5a'));
    writeBytes(journal, crash.journal);
    auto opened = open(path);
    EXPECT_EQ(peopleIn(opened.connection), 300U);
    EXPECT_EQ(halfDone(opened.connection), 0);
}

TEST_F(BesideTheFile, TheJournalOfAnOlderStateIsMovedAsideAndKept) {
    const auto crash = crashOf(path);
    for (int i = 0; i < 3; ++i) { // life went on: a copy was put in the place of the crashed file
        auto opened = open(path);
        auto person = *PersonRepository(opened.connection).find(PersonId{101});
        person.site = "Lyon " + std::to_string(i);
        PersonRepository(opened.connection).update(person);
    }
    writeBytes(journal, crash.journal);
    auto opened = open(path);
    EXPECT_EQ(PersonRepository(opened.connection).find(PersonId{101})->site, "Lyon 2") << "nothing was played back";
    ASSERT_EQ(opened.setAside.size(), 1U);
    EXPECT_EQ(bytesOf(opened.setAside.front()), crash.journal);
    EXPECT_FALSE(fs::exists(journal));
}

TEST_F(BesideTheFile, AWriteAheadLogOfAnotherStateIsMovedAsideAndKept) {
    const auto before = bytesOf(path);
    tamper(path, "PRAGMA journal_mode = WAL;");
    std::string stale;
    {
        sqlite3* handle = nullptr;
        sqlite3_open(path.c_str(), &handle);
        sqlite3_exec(handle, "DELETE FROM mentorship; DELETE FROM person WHERE id > 150", nullptr, nullptr, nullptr);
        stale = bytesOf(log);
        sqlite3_close(handle);
    }
    ASSERT_FALSE(stale.empty());
    fs::remove(log);
    writeBytes(path, before); // a copy from before is put back, the log stays
    writeBytes(log, stale);
    auto opened = open(path);
    EXPECT_EQ(peopleIn(opened.connection), 300U);
    ASSERT_EQ(opened.setAside.size(), 1U);
    EXPECT_EQ(bytesOf(opened.setAside.front()), stale);
}

TEST_F(BesideTheFile, AFileThatAnotherProgramPutIntoWriteAheadModeKeepsItsContentAndComesBack) {
    tamper(path, "PRAGMA journal_mode = WAL; DELETE FROM matching_run_pair;");
    {
        auto opened = open(path);
        EXPECT_EQ(peopleIn(opened.connection), 300U);
        Statement mode(opened.connection, "PRAGMA journal_mode");
        ASSERT_TRUE(mode.next());
        EXPECT_EQ(mode.text(0), "delete");
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.ithaca"});
}

TEST_F(BesideTheFile, AJournalThatIsNoneDoesNoHarm) {
    for (const auto& bytes :
         {std::string(4096, '\0'), std::string(100, 'x'), std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7")}) {
        writeBytes(journal, bytes);
        auto opened = open(path);
        EXPECT_EQ(peopleIn(opened.connection), 300U);
    }
}

TEST_F(BesideTheFile, ACrashIsRolledBackBeforeAFileIsExamined) {
    const auto crash = crashOf(path);
    writeBytes(path, crash.file);
    writeBytes(journal, crash.journal);
    const auto report = examineFile(path);
    EXPECT_TRUE(report.integrity && report.foreignKeys && report.schema && report.rules);
}

TEST_F(BesideTheFile, TheJournalOfAWriterAtWorkIsLeftAlone) {
    auto writer = open(path);
    Transaction transaction(writer.connection);
    writer.connection.execute("UPDATE person SET department = 'half'");
    {
        auto reader = open(path, Connection::Mode::ReadOnly);
        EXPECT_EQ(halfDone(reader.connection), 0);
        EXPECT_TRUE(reader.setAside.empty());
    }
    transaction.commit();
    EXPECT_EQ(halfDone(writer.connection), 300);
}
