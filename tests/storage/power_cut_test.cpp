#include <cstdlib>
#include <iostream>

#include <gtest/gtest.h>

#include "fault_vfs.h"
#include "sqlite/sqlite_engine.h"
#include "storage/person_repository.h"
#include "storage/setting_repository.h"
#include "storage_support.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

constexpr std::int64_t firstId = 10'000;

Person numbered(std::int64_t id) {
    Person person;
    person.id = PersonId{id};
    person.staffId = std::to_string(id);
    person.familyName = "Haddad";
    person.department = std::string(300, 'x');
    return person;
}

/// One action of a user: two people and a setting, in one transaction.
void act(Connection& connection, std::int64_t operation) {
    Transaction transaction(connection);
    PersonRepository people(connection);
    people.insert(numbered(firstId + 2 * operation));
    if (operation % 5 == 4)
        people.remove(PersonId{firstId + 2 * (operation - 3)}); // also pages that are given back
    people.insert(numbered(firstId + 2 * operation + 1));
    if (operation % 5 == 4)
        people.insert(numbered(firstId + 2 * (operation - 3)));
    SettingRepository(connection).put("last", std::to_string(operation));
    transaction.commit();
}

struct Outcome {
    int states = 0;
    int lost = 0;     ///< states in which an acknowledged action was missing
    int halfDone = 0; ///< states with a part of an action
    int unreadable = 0;
    std::string why; ///< the last of them was unreadable
};

/// For the controls: in its guarded mode SQLite rightly refuses to do without a journal.
void withoutGuard(Connection& connection, const std::string& settings) {
    sqlite3_db_config(sqliteOf(connection).handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    connection.execute(settings);
}

struct Recording {
    std::map<std::string, std::string> before;
    std::vector<FaultVfs::Event> events;
};

Recording recordActions(const std::string& settings, int operations) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFile(path, 6);
    Recording recording;
    recording.before["a.ithaca"] = bytesOf(path);
    FaultVfs disk;
    auto connection = std::move(open(path).connection);
    if (!settings.empty())
        withoutGuard(connection, settings);
    disk.record(true);
    for (int i = 1; i <= operations; ++i) {
        act(connection, i);
        disk.acknowledge(i);
    }
    disk.record(false);
    recording.events = disk.events();
    return recording;
}

Outcome cutThePower(const Recording& recording, int states, std::uint32_t seed) {
    Outcome outcome;
    for (; outcome.states < states; ++outcome.states) {
        const Folder folder;
        const PowerCut cut(recording.before, recording.events, seed + static_cast<std::uint32_t>(outcome.states),
                           outcome.states % 2 == 1);
        for (const auto& [name, bytes] : cut.files())
            writeBytes(folder / name, bytes);
        try {
            auto opened = openFile(folder / "a.ithaca", Connection::Mode::ReadWrite);
            if (opened.readOnlyBecause || !opened.setAside.empty()) {
                ++outcome.unreadable;
                outcome.why = opened.readOnlyBecause ? "opened read-only" : "a journal was set aside";
                continue;
            }
            const auto last = SettingRepository(opened.connection).find("last");
            const auto done = last ? std::atoll(last->c_str()) : 0;
            outcome.lost += done < cut.acknowledged() ? 1 : 0;
            std::int64_t expected = firstId + 2;
            bool whole = true;
            for (const auto& person : PersonRepository(opened.connection).all())
                if (person.id.value > firstId)
                    whole = whole && person.id.value == expected++;
            outcome.halfDone += whole && expected == firstId + 2 * done + 2 ? 0 : 1;
        } catch (const StorageError& error) {
            ++outcome.unreadable;
            outcome.why = error.what();
        }
    }
    return outcome;
}

int statesWanted(int usually) {
    const char* wanted = std::getenv("ITHACA_POWER_CUTS");
    return wanted ? std::atoi(wanted) : usually;
}

void tell(const char* what, const Outcome& outcome, std::uint32_t seed) {
    std::cout << what << ": seed " << seed << ", power cuts " << outcome.states << ", lost " << outcome.lost
              << ", half-done " << outcome.halfDone << ", unreadable " << outcome.unreadable << ' ' << outcome.why
              << '\n';
}

} // namespace

TEST(PowerCut, LosesNoAcknowledgedActionAndLeavesNoneHalfDone) {
    const auto seed = seedOfThisRun();
    const auto outcome = cutThePower(recordActions("", 60), statesWanted(2000), seed);
    tell("as the program writes", outcome, seed);
    EXPECT_EQ(outcome.lost, 0);
    EXPECT_EQ(outcome.halfDone, 0);
    EXPECT_EQ(outcome.unreadable, 0);
}

TEST(PowerCut, WouldNoticeThatTheFolderIsNotSynced) {
    const auto outcome = cutThePower(recordActions("PRAGMA synchronous = FULL", 60), 300, 1);
    tell("control, synchronous FULL", outcome, 1);
    EXPECT_GT(outcome.lost, 0);
    EXPECT_EQ(outcome.halfDone, 0);
}

TEST(PowerCut, WouldNoticeThatThereIsNoJournal) {
    const auto outcome = cutThePower(recordActions("PRAGMA journal_mode = OFF", 60), 300, 1);
    tell("control, no journal", outcome, 1);
    EXPECT_GT(outcome.halfDone + outcome.unreadable, 0);
}

TEST(PowerCut, WouldNoticeThatNothingIsSynced) {
    const auto outcome = cutThePower(recordActions("PRAGMA synchronous = OFF", 60), 300, 1);
    tell("control, synchronous OFF", outcome, 1);
    EXPECT_GT(outcome.lost, 0);
}
