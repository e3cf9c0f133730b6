#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "app/worklist.h"
#include "store.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;

namespace {

class WorklistTest : public testing::Test, protected World {
protected:
    [[nodiscard]] Waiting waiting(Waits why, std::size_t most = 8) { return Worklist(file()).of(why, {}, most); }
};

} // namespace

TEST_F(WorklistTest, TellsEachOfTheTwoWhatWaitsForThem) {
    as(mentor);
    (void)file().feedback().give(feedback());
    as(mentee);
    const auto given = waiting(Waits::FeedbackToAnswer);
    ASSERT_EQ(given.count, 1);
    EXPECT_EQ(given.first.front().pair, pair.id);
    EXPECT_EQ(given.first.front().since, file().today());
    as(mentor);
    EXPECT_EQ(waiting(Waits::FeedbackToAnswer).count, 0) << "it is not to oneself";
    asCoordinator();
    EXPECT_EQ(waiting(Waits::FeedbackToAnswer).count, 0) << "between the two";
}

TEST_F(WorklistTest, NamesSessionsToRecordTheOldestFirst) {
    as(mentor);
    const auto later = file().sessions().plan(session(1));
    const auto sooner = file().sessions().plan(session(0));
    org.clock.set(org.clock.now() + std::chrono::days{5});
    for (const auto& viewer : {Perspective{}, Perspective{mentor}, Perspective{mentee}}) {
        file().desk().take(viewer);
        const auto found = waiting(Waits::SessionToRecord);
        ASSERT_EQ(found.count, 2);
        EXPECT_EQ(found.first[0].record, sooner.value);
        EXPECT_EQ(found.first[1].record, later.value);
        EXPECT_EQ(waiting(Waits::SessionToRecord, 1).first.size(), 1U);
        EXPECT_EQ(waiting(Waits::SessionToRecord, 1).count, 2);
    }
}

TEST_F(WorklistTest, LeavesAPersonOutOfWhatIsTheCoordinators) {
    as(mentee);
    for (const auto& one : Worklist(file()).today(pair.program))
        EXPECT_FALSE(reasonOf(one.why).whom == WaitsFor::Coordinator) << static_cast<int>(one.why);
}

TEST_F(WorklistTest, TellsTheCoordinatorAloneOfPlacesAndOfThoseWhoWaitForThem) {
    asCoordinator();
    const auto fresh = org.addProgram("Fresh");
    file().programs().enrol(fresh, {mentee, otherMentee, otherMentor}, false, true);
    const auto offer = [&](int places) {
        auto part = *file().directory().participation(fresh, mentor);
        part.capacity = places;
        file().programs().edit(part);
    };
    file().programs().enrol(fresh, {mentor}, true, false);
    const auto count = [&](Waits why) { return Worklist(file()).of(why, fresh, 8).count; };
    offer(1);
    EXPECT_EQ(count(Waits::MissingPlace), 2);
    EXPECT_EQ(count(Waits::PossiblePair), 1);
    EXPECT_EQ(count(Waits::WaitingMentee), 3);
    for (const auto viewer : {mentor, mentee}) {
        as(viewer);
        for (const auto why : {Waits::MissingPlace, Waits::PossiblePair, Waits::WaitingMentee})
            EXPECT_EQ(count(why), 0) << static_cast<int>(why);
    }
    asCoordinator();
    offer(5);
    EXPECT_EQ(count(Waits::MissingPlace), 0);
    EXPECT_EQ(count(Waits::PossiblePair), 3);
    EXPECT_EQ(count(Waits::WaitingMentee), 3);
}

TEST_F(WorklistTest, HasNoReasonWithNothing) {
    asCoordinator();
    for (const auto& one : Worklist(file()).today(pair.program))
        EXPECT_GT(one.count, 0);
}

TEST_F(WorklistTest, AsksAFewQuestionsHoweverMuchThereIs) {
    as(mentor);
    for (int i = 0; i < 30; ++i)
        (void)file().sessions().plan(session(i % 3));
    asCoordinator();
    (void)Worklist(file()).today(pair.program);
    const auto before = file().store().connection.queries();
    (void)Worklist(file()).today(pair.program);
    constexpr int most = 16;
    EXPECT_LE(file().store().connection.queries() - before, most);
}
