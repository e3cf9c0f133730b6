#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sqlite/sqlite_engine.h"
#include "storage/change_log_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage_support.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

constexpr std::int64_t firstId = 100'000;
enum class Writer { AsTheProgramDoes, AcknowledgesTooEarly, WithoutAJournal };

/// Rows of several tables, as one action of a user.
void act(Connection& connection, std::int64_t number) {
    Transaction transaction(connection);
    Person person;
    person.id = PersonId{firstId + number};
    person.staffId = "K" + std::to_string(number);
    person.familyName = person.department = std::string(250, 'x');
    PersonRepository(connection).insert(person);
    Participation part;
    part.id = ParticipationId{firstId + number};
    part.program = ProgramId{1};
    part.person = person.id;
    part.asMentee = true;
    part.seeks = {{SkillId{1}, 2, 1, 3}};
    ParticipationRepository(connection).insert(part);
    Goal goal;
    goal.id = GoalId{firstId + number};
    goal.title = "x";
    goal.milestones = {{"a", {}, {}}, {"b", {}, {}}};
    goal.from.author = person.id;
    GoalRepository(connection).insert(goal);
    ChangeLogRepository(connection)
        .append({ChangeEntryId{firstId + number}, aMonday.now(), "ines", "", mentoring::Action::AddPerson, "x",
                 person.id.value, 1, "", ""});
    transaction.commit();
}

[[noreturn]] void writeUntilKilled(const fs::path& path, int channel, std::int64_t from, Writer writer) {
    try {
        auto opened = openFile(path, Connection::Mode::ReadWrite);
        if (writer == Writer::WithoutAJournal) {
            // In its guarded mode SQLite rightly refuses to do without a journal.
            sqlite3_db_config(sqliteOf(opened.connection).handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
            opened.connection.execute("PRAGMA journal_mode = OFF; PRAGMA cache_size = 2; PRAGMA synchronous = OFF");
        }
        for (auto number = from;; ++number) {
            const auto tell = [&] { return ::write(channel, &number, sizeof number) == sizeof number; };
            if (writer == Writer::AcknowledgesTooEarly && !tell())
                ::_exit(2);
            act(opened.connection, number);
            if (!opened.connection.stillInPlace())
                ::_exit(3);
            if (writer != Writer::AcknowledgesTooEarly && !tell())
                ::_exit(2);
        }
    } catch (...) {
        ::_exit(1);
    }
}

struct Judgement {
    int kills = 0;
    std::int64_t acknowledged = 0;
    std::int64_t lost = 0;
    int halfDone = 0;
    int unreadable = 0;
    int hitASave = 0; ///< a journal was left, or a commit was not acknowledged any more
};

/// How far the file has come, and whether every action is all there: throws when the file cannot be opened.
std::int64_t judge(const fs::path& path, Judgement& judgement) {
    auto opened = openFile(path, Connection::Mode::ReadWrite);
    std::vector<std::int64_t> people;
    for (const auto& person : PersonRepository(opened.connection).all())
        if (person.id.value >= firstId)
            people.push_back(person.id.value);
    std::vector<std::int64_t> parts;
    for (const auto& part : ParticipationRepository(opened.connection).all())
        if (part.id.value >= firstId && part.seeks.size() == 1)
            parts.push_back(part.id.value);
    auto lines = ChangeLogRepository(opened.connection).newest(1'000'000);
    std::vector<std::int64_t> goals;
    for (const auto& goal : GoalRepository(opened.connection).all())
        if (goal.id.value >= firstId && goal.milestones.size() == 2)
            goals.push_back(goal.id.value);
    bool whole = people == parts && people == goals && people.size() == lines.size();
    for (std::size_t i = 0; i < people.size(); ++i)
        whole = whole && people[i] == firstId + static_cast<std::int64_t>(i) + 1;
    judgement.halfDone += whole && !opened.readOnlyBecause ? 0 : 1;
    return people.empty() ? 0 : people.back() - firstId;
}

/// As many kills as asked for, and more until it is `enough`: how many of them hit a save is up to the machine.
template <class Enough>
Judgement killOverAndOver(Writer writer, int kills, std::uint32_t seed, Enough enough) {
    constexpr int most = 40; // times as many
    const int patience = most * kills;
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFile(path, 6);
    Judgement judgement;
    std::mt19937 random(seed);
    std::int64_t done = 0;
    while (judgement.kills < kills || (!enough(judgement) && judgement.kills < patience)) {
        int ends[2];
        if (::pipe(ends) != 0)
            throw std::runtime_error("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            writeUntilKilled(path, ends[1], done + 1, writer);
        }
        ::close(ends[1]);
        std::int64_t last = done;
        std::int64_t told = 0;
        if (::read(ends[0], &told, sizeof told) == sizeof told) // so that start-up does not eat the window
            last = told;
        ::usleep(static_cast<unsigned>(500 + random() % 15'000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ++judgement.kills;
        while (::read(ends[0], &told, sizeof told) == sizeof told)
            last = told;
        ::close(ends[0]);
        const bool journalLeft = fs::exists(path.string() + "-journal");
        try {
            const auto reached = judge(path, judgement);
            judgement.acknowledged += last - done;
            judgement.lost += reached < last ? last - reached : 0;
            judgement.hitASave += journalLeft || reached > last ? 1 : 0;
            done = reached;
        } catch (const StorageError&) {
            ++judgement.unreadable;
            break; // nothing can go on in this file
        }
    }
    return judgement;
}

void tell(const char* what, const Judgement& judgement, std::uint32_t seed) {
    std::cout << what << ": seed " << seed << ", kills " << judgement.kills << ", acknowledged "
              << judgement.acknowledged << ", lost " << judgement.lost << ", half-done " << judgement.halfDone
              << ", unreadable " << judgement.unreadable << ", inside a save " << judgement.hitASave << '\n';
}

int killsWanted(int usually) {
    const char* wanted = std::getenv("ITHACA_KILLS");
    return wanted ? std::atoi(wanted) : usually;
}

} // namespace

TEST(Kill, LosesNoAcknowledgedActionAndLeavesNoneHalfDone) {
    const auto seed = seedOfThisRun();
    const int wanted = killsWanted(60);
    const auto hitOftenEnough = [&](const Judgement& soFar) { return soFar.hitASave * 5 >= wanted; };
    const auto judgement = killOverAndOver(Writer::AsTheProgramDoes, wanted, seed, hitOftenEnough);
    tell("as the program writes", judgement, seed);
    EXPECT_GT(judgement.acknowledged, 0);
    EXPECT_EQ(judgement.lost, 0);
    EXPECT_EQ(judgement.halfDone, 0);
    EXPECT_EQ(judgement.unreadable, 0);
    EXPECT_TRUE(hitOftenEnough(judgement)) << "the loop is too gentle";
}

TEST(Kill, WouldNoticeAWriterThatAcknowledgesTooEarly) {
    const auto judgement =
        killOverAndOver(Writer::AcknowledgesTooEarly, 60, 1, [](const Judgement& soFar) { return soFar.lost > 0; });
    tell("control, acknowledged before the commit", judgement, 1);
    EXPECT_GT(judgement.lost, 0);
}

TEST(Kill, WouldNoticeAWriterWithoutAJournal) {
    const auto judgement = killOverAndOver(
        Writer::WithoutAJournal, 60, 1, [](const Judgement& soFar) { return soFar.unreadable + soFar.halfDone > 0; });
    tell("control, no journal", judgement, 1);
    EXPECT_GT(judgement.unreadable + judgement.halfDone, 0);
}
