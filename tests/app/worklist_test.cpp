#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/of_program.h"
#include "app/pair_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
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

TEST_F(WorklistTest, NothingIsMissingOfWhomMatchingDoesNotAskFor) {
    asCoordinator();
    const auto fresh = org.addProgram("Fresh");
    file().programs().enrol(fresh, {mentor}, true, false);
    file().programs().enrol(fresh, {mentee, otherMentee}, false, true);
    const auto incomplete = [&] { return Worklist(file()).of(Waits::Incomplete, fresh, 8).count; };
    ASSERT_EQ(incomplete(), 3) << "nobody says what they offer or seek";
    auto part = *file().directory().participation(fresh, mentor);
    part.capacity = 2;
    file().programs().edit(part);
    file().matching().publish(fresh, {{mentor, mentee, 5000}});
    EXPECT_EQ(incomplete(), 2) << "a mentor with a free place, and who waits";
    part = *file().directory().participation(fresh, mentor);
    part.capacity = 1;
    file().programs().edit(part);
    EXPECT_EQ(incomplete(), 1);
}

TEST_F(WorklistTest, TellsTheCoordinatorOfOneProgramWhatIsOfIt) {
    // The other pair is of another program, and the mentee of the first one has no pair there.
    asCoordinator();
    const auto next = org.addProgram("Next");
    file().programs().enrol(next, {mentor, otherMentor}, true, false);
    file().programs().enrol(next, {mentee, otherMentee}, false, true);
    file().matching().publish(next, {{otherMentor, mentee, 5000}});
    const auto& pairs = file().directory().mentorships();
    const auto there = std::ranges::find(pairs, next, &Mentorship::program)->id;
    auto met = session(1);
    const auto here = file().sessions().plan(met);
    met.mentorship = there;
    met.from.author = otherMentor;
    const auto elsewhere = file().sessions().plan(met);
    const auto worry = [&](MentorshipId of) {
        auto one = concern(Audience::AuthorAndCoordinator);
        one.mentorship = of;
        one.from.author = mentor;
        return file().concerns().raise(one);
    };
    worry(pair.id);
    const auto ofNobody = worry({});
    org.clock.set(org.clock.now() + std::chrono::days{400});
    const auto of = [&](Waits why, ProgramId in) {
        std::vector<std::int64_t> records;
        const auto found = Worklist(file()).of(why, in, 20);
        for (const auto& thing : found.first)
            records.push_back(thing.record != 0 ? thing.record : thing.pair.value);
        EXPECT_EQ(found.count, static_cast<int>(records.size()));
        return records;
    };
    using testing::ElementsAre;
    using testing::UnorderedElementsAre;
    EXPECT_THAT(of(Waits::SessionToRecord, program), ElementsAre(here.value));
    EXPECT_THAT(of(Waits::SessionToRecord, next), ElementsAre(elsewhere.value));
    EXPECT_THAT(of(Waits::SessionToRecord, {}), UnorderedElementsAre(here.value, elsewhere.value));
    EXPECT_EQ(of(Waits::OpenConcern, program).size(), 2U);
    EXPECT_THAT(of(Waits::OpenConcern, next), ElementsAre(ofNobody.value)) << "what is of no pair is of every program";
    EXPECT_THAT(of(Waits::SilentPair, next), ElementsAre(there.value));
    EXPECT_THAT(of(Waits::SilentPair, program), UnorderedElementsAre(pair.id.value, otherPair.id.value));
    as(mentee);
    EXPECT_EQ(of(Waits::SessionToRecord, next).size(), 2U) << "whoever is in pairs is told of all";
}

TEST_F(WorklistTest, GoalsAreOfTheProgramsTheirMenteeHasAMentorIn) {
    const auto set = [&](PersonId of) {
        as(of);
        auto one = goal(Audience::PairAndCoordinator);
        one.from.author = of;
        one.targetOn = daysFromNow(10);
        return file().goals().add(one).value;
    };
    const auto ofMentee = set(mentee);
    const auto ofOther = set(otherMentee);
    asCoordinator();
    const auto next = org.addProgram("Next");
    file().programs().enrol(next, {mentee, otherMentee}, false, true);
    file().programs().enrol(next, {otherMentor}, true, false);
    Person fresh;
    fresh.givenName = "Fresh";
    const auto unpaired = file().people().add(fresh);
    file().programs().enrol(next, {unpaired}, false, true);
    file().matching().publish(next, {{otherMentor, mentee, 5000}});
    const auto ofUnpaired = set(unpaired);
    asCoordinator();
    org.clock.set(org.clock.now() + std::chrono::days{30});
    for (const auto in : {program, next, ProgramId{}}) {
        std::vector<std::int64_t> late;
        for (const auto& thing : Worklist(file()).of(Waits::OverdueGoal, in, 20).first)
            late.push_back(thing.record);
        const OfProgram of(file().directory(), in);
        for (const auto& [person, id] :
             {std::pair(mentee, ofMentee), std::pair(otherMentee, ofOther), std::pair(unpaired, ofUnpaired)})
            EXPECT_EQ(of.has(person), std::ranges::find(late, id) != late.end()) << id << " in " << in.value;
    }
    const OfProgram there(file().directory(), next);
    EXPECT_TRUE(there.has(mentee)) << "in both";
    EXPECT_TRUE(there.has(unpaired));
    EXPECT_FALSE(there.has(otherMentee)) << "takes part, and has a mentor elsewhere only";
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
