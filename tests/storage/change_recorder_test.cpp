#include "storage/change_recorder.h"

#include <gtest/gtest.h>

#include "storage/draft_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/participation_repository.h"
#include "storage/program_repository.h"
#include "storage/setting_repository.h"
#include "temporary_folder.h"
#include "write_over.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::test;

namespace {

class ChangeRecorderTest : public testing::Test {
protected:
    ChangeRecorderTest()
        : opened(openFile(makeFile(folder, "x.ithaca", 5), Connection::Mode::ReadWrite)), people(opened.connection) {}

    template <class Body>
    ChangeSet record(Body body) {
        Transaction transaction(opened.connection);
        ChangeRecorder recorder(opened.connection);
        body();
        auto changes = recorder.take();
        transaction.commit();
        return changes;
    }

    void turn(const ChangeSet& changes, bool back) {
        const LinksSuspended suspended(opened.connection);
        Transaction transaction(opened.connection);
        back ? applyInverted(opened.connection, changes) : apply(opened.connection, changes);
        ASSERT_TRUE(linksAreWhole(opened.connection));
        transaction.commit();
    }

    TemporaryFolder folder;
    OpenedFile opened;
    PersonRepository people;
};

} // namespace

TEST_F(ChangeRecorderTest, TakesBackADeletionWithAllThatItDragsAlongAndDoesItAgain) {
    Program program;
    program.id = ProgramId{1};
    program.name = "Spring";
    ProgramRepository(opened.connection).insert(program);
    ParticipationRepository parts(opened.connection);
    Participation part;
    part.id = ParticipationId{1};
    part.program = program.id;
    part.person = PersonId{1};
    part.asMentee = true;
    part.mentorWishes = {PersonId{2}};
    parts.insert(part);
    auto below = personNumber(3);
    below.manager = PersonId{1};
    writeOver(people, below);

    const auto changes = record([&] { people.remove(PersonId{1}); });
    EXPECT_TRUE(changes.tables().contains("wish"));
    EXPECT_TRUE(parts.all().empty());
    EXPECT_FALSE(people.find(PersonId{3})->manager);
    turn(changes, true);
    EXPECT_EQ(people.find(PersonId{1}), personNumber(1));
    EXPECT_EQ(parts.all(), std::vector{part});
    EXPECT_EQ(people.find(PersonId{3})->manager, PersonId{1});
    turn(changes, false);
    EXPECT_FALSE(people.find(PersonId{1}));
    turn(changes, true);
    EXPECT_EQ(parts.all(), std::vector{part});
}

TEST_F(ChangeRecorderTest, NoticesLinksThatTakingBackWouldBreak) {
    Program program;
    program.id = ProgramId{1};
    program.name = "Spring";
    const auto added = record([&] { ProgramRepository(opened.connection).insert(program); });
    Participation part;
    part.id = ParticipationId{1};
    part.program = program.id;
    part.person = PersonId{1};
    part.asMentee = true;
    ParticipationRepository(opened.connection).insert(part);
    EXPECT_TRUE(linksAreWhole(opened.connection));
    const LinksSuspended suspended(opened.connection);
    const Transaction rolledBack(opened.connection);
    applyInverted(opened.connection, added);
    EXPECT_FALSE(linksAreWhole(opened.connection)) << "somebody takes part in a program that is not there";
}

TEST_F(ChangeRecorderTest, RefusesToTakeBackWhatWasChangedSince) {
    const auto changes = record([&] {
        auto edited = personNumber(1);
        edited.site = "Lyon";
        writeOver(people, edited);
    });
    auto later = personNumber(1);
    later.site = "Paris";
    writeOver(people, later);
    const LinksSuspended suspended(opened.connection);
    {
        Transaction transaction(opened.connection);
        EXPECT_THROW(applyInverted(opened.connection, changes), StorageError);
    }
    EXPECT_EQ(people.find(PersonId{1})->site, "Paris");
}

TEST_F(ChangeRecorderTest, TakesBackWhatBecameOfAGoalAndItsMilestones) {
    GoalRepository goals(opened.connection);
    Goal goal;
    goal.id = GoalId{1};
    goal.title = "Tenir un budget";
    goal.milestones = {{"Lire", {}, {}}, {"Écrire", {}, {}}, {"Défendre", {}, {}}};
    goal.from.author = PersonId{1};
    const auto added = record([&] { goals.insert(goal); });
    EXPECT_TRUE(added.tables().contains("goal_milestone"));
    auto edited = goal;
    edited.state = GoalState::Active;
    edited.milestones = {goal.milestones[2], goal.milestones[0]};
    edited.milestones[0].reachedOn = dayOf(aMondayMorning);
    const auto change = record([&] { writeOver(goals, edited); });
    const auto removed = record([&] { people.remove(PersonId{1}); });
    EXPECT_TRUE(goals.all().empty());

    turn(removed, true);
    EXPECT_EQ(goals.all(), std::vector{edited});
    turn(change, true);
    EXPECT_EQ(goals.all(), std::vector{goal});
    turn(added, true);
    EXPECT_TRUE(goals.all().empty());
    turn(added, false);
    turn(change, false);
    EXPECT_EQ(goals.all(), std::vector{edited});
}

TEST_F(ChangeRecorderTest, LeavesSettingsAndTheLogOut) {
    const auto changes = record([&] { SettingRepository(opened.connection).put("page", "people"); });
    EXPECT_TRUE(changes.isEmpty());
}

TEST_F(ChangeRecorderTest, BringsADraftBackUnlessSomethingHasBeenTypedSince) {
    DraftRepository drafts(opened.connection);
    drafts.put("goal", PersonId{1}, "{}", aMondayMorning);
    const auto changes = record([&] {
        people.insert(personNumber(77));
        drafts.remove("goal", PersonId{1});
    });
    turn(changes, true);
    EXPECT_EQ(drafts.find("goal", PersonId{1}), "{}");
    turn(changes, false);
    EXPECT_FALSE(drafts.find("goal", PersonId{1}));
    drafts.put("goal", PersonId{1}, "typed since", aMondayMorning);
    turn(changes, true);
    EXPECT_EQ(drafts.find("goal", PersonId{1}), "typed since");
    EXPECT_FALSE(people.find(PersonId{77})) << "and the rest is taken back all the same";
}

TEST_F(ChangeRecorderTest, TellsWhichRecordsWereTouchedAndHow) {
    using enum RowVerb;
    GoalRepository goals(opened.connection);
    Goal goal;
    goal.id = GoalId{1};
    goal.title = "Tenir un budget";
    goal.milestones = {{"Lire", {}, {}}, {"Écrire", {}, {}}};
    goal.from.author = PersonId{1};
    const auto added = record([&] { goals.insert(goal); });
    EXPECT_EQ(added.touched(),
              (std::vector{TouchedRow{"goal", 1, Inserted}, TouchedRow{"goal_milestone", 1, Inserted}}));
    EXPECT_EQ(added.inserted(), std::vector{std::int64_t{1}}) << "a milestone is no record";
    const auto edited = record([&] {
        goal.title = "Tenir deux budgets";
        goal.milestones.pop_back();
        writeOver(goals, goal);
    });
    EXPECT_EQ(edited.touched(), (std::vector{TouchedRow{"goal", 1, Changed}, TouchedRow{"goal_milestone", 1, Deleted},
                                             TouchedRow{"goal_text", 1, Inserted}}))
        << "written as a whole, also what is empty";
    EXPECT_TRUE(edited.inserted().empty() && edited.deleted().empty());
    const auto removed = record([&] {
        people.remove(PersonId{1});
        writeOver(people, personNumber(2)); // as it was
    });
    EXPECT_EQ(removed.touched(), (std::vector{TouchedRow{"goal", 1, Deleted}, TouchedRow{"goal_milestone", 1, Deleted},
                                              TouchedRow{"goal_text", 1, Deleted}, TouchedRow{"person", 1, Deleted},
                                              TouchedRow{"person", 2, Changed}}))
        << "what was written as it was is another writing all the same";
    EXPECT_EQ(removed.deleted(), (std::vector<std::int64_t>{1, 1}));
}

TEST_F(ChangeRecorderTest, HoldsAnImportOfThousandsAsOneStep) {
    const auto changes = record([&] {
        for (int i = 100; i < 5100; ++i)
            people.insert(personNumber(i));
    });
    EXPECT_EQ(people.all().size(), 5005U);
    turn(changes, true);
    EXPECT_EQ(people.all().size(), 5U);
    turn(changes, false);
    EXPECT_EQ(people.all().size(), 5005U);
}

TEST_F(ChangeRecorderTest, TakesBackStaffIdsHandedRoundInACircle) {
    for (int number = 6; number <= 40; ++number)
        people.insert(personNumber(number));
    const auto before = people.all();
    const auto changes = record([&] {
        for (auto person : before) {
            person.staffId.clear();
            person.email.clear();
            writeOver(people, person);
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            auto person = before[i];
            person.staffId = before[(i + 1) % before.size()].staffId;
            person.email = before[before.size() - 1 - i].email;
            writeOver(people, person);
        }
    });
    const auto after = people.all();
    EXPECT_NE(after, before);
    turn(changes, true);
    EXPECT_EQ(people.all(), before);
    turn(changes, false);
    EXPECT_EQ(people.all(), after);
    EXPECT_FALSE(openFile(opened.connection.path(), Connection::Mode::ReadWrite).readOnlyBecause)
        << "the schema is still ours, word for word";
}

TEST_F(ChangeRecorderTest, LeavesEverythingAsItIsWhenOneOfManyRowsStandsInTheWay) {
    const auto changes = record([&] {
        for (int number = 100; number < 200; ++number)
            people.insert(personNumber(number));
        people.remove(PersonId{5});
    });
    auto inTheWay = personNumber(300);
    inTheWay.staffId = personNumber(5).staffId; // taken while person 5 was gone
    people.insert(inTheWay);
    const auto before = people.all();
    {
        const LinksSuspended suspended(opened.connection);
        Transaction transaction(opened.connection);
        try {
            applyInverted(opened.connection, changes);
            FAIL();
        } catch (const StorageError& error) {
            EXPECT_EQ(error.kind(), StorageError::Kind::Conflict);
        }
    }
    EXPECT_EQ(people.all(), before);
}
