#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/contact_service.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/mentorship_service.h"
#include "app/of_program.h"
#include "app/pair_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/refusal.h"
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
    constexpr int most = 24;
    EXPECT_LE(file().store().connection.queries() - before, most);
}

TEST_F(WorklistTest, TellsOfPairsThroughTheirLife) {
    asCoordinator();
    auto& service = file().mentorships();
    const auto of = [&](Waits why) {
        std::vector<MentorshipId> pairs;
        for (const auto& thing : Worklist(file()).of(why, program, 20).first)
            pairs.push_back(thing.pair);
        return pairs;
    };
    using testing::Contains;
    using testing::IsEmpty;
    using testing::Not;
    passes(std::chrono::hours{24 * 22});
    EXPECT_THAT(of(Waits::NoFirstSession), Contains(pair.id)) << "three weeks without a first session";
    EXPECT_THAT(of(Waits::NoAgreement), Contains(pair.id));
    EXPECT_THAT(of(Waits::NoGoals), Not(Contains(pair.id)));
    (void)file().sessions().log(pair.id, file().today());
    EXPECT_THAT(of(Waits::NoFirstSession), Not(Contains(pair.id)));
    passes(std::chrono::hours{24 * 10});
    EXPECT_THAT(of(Waits::NoGoals), Contains(pair.id));
    as(mentee);
    (void)file().goals().add(goal(Audience::PairOutline));
    asCoordinator();
    EXPECT_THAT(of(Waits::NoGoals), Not(Contains(pair.id)));
    auto agreed = agreement();
    agreed.acceptedByMentor = agreed.acceptedByMentee = file().today();
    agree(agreed);
    EXPECT_THAT(of(Waits::NoAgreement), Not(Contains(pair.id)));
    EXPECT_THAT(of(Waits::EndNear), Not(Contains(pair.id)));
    agreed = *file().pairs().agreement(pair.id);
    agreed.endsOn = daysFromNow(10);
    agreed.acceptedByMentor = agreed.acceptedByMentee = file().today();
    agree(agreed);
    EXPECT_THAT(of(Waits::EndNear), Contains(pair.id)) << "the day that the two agreed";
    service.extend({pair.id}, daysFromNow(20));
    EXPECT_THAT(of(Waits::EndNear), Contains(pair.id));
    EXPECT_THAT(of(Waits::EndPassed), IsEmpty());
    passes(std::chrono::hours{24 * 21});
    EXPECT_THAT(of(Waits::EndNear), IsEmpty());
    EXPECT_THAT(of(Waits::EndPassed), Contains(pair.id));
    service.pause({otherPair.id}, daysFromNow(3));
    EXPECT_THAT(of(Waits::PauseOver), IsEmpty());
    passes(std::chrono::hours{24 * 3});
    EXPECT_THAT(of(Waits::PauseOver), Contains(otherPair.id));
}

TEST_F(WorklistTest, TellsOfProposalsTheTwoAtOnceAndTheCoordinatorAfterAWhile) {
    asCoordinator();
    const auto menteeToBe = person("mentee", 3);
    ASSERT_EQ(
        file().matching().publish(program, {{person("mentor", 2), menteeToBe, 1}}, MatchingService::As::Proposals), 1);
    const auto proposed = file().directory().mentorships().back().id;
    EXPECT_EQ(waiting(Waits::Proposal).count, 0);
    as(menteeToBe);
    EXPECT_EQ(waiting(Waits::Proposal).count, 1);
    file().mentorships().accept({proposed}, PairVoice::Mentee);
    EXPECT_EQ(waiting(Waits::Proposal).count, 0) << "they have said it";
    asCoordinator();
    passes(std::chrono::hours{24 * 8});
    EXPECT_EQ(waiting(Waits::Proposal).count, 1);
    file().mentorships().accept({proposed}, PairVoice::Mentor);
    EXPECT_EQ(waiting(Waits::Proposal).count, 0);
    EXPECT_EQ(waiting(Waits::ToBegin).count, 1);
}

TEST_F(WorklistTest, TellsByTheLimitsOfTheProgram) {
    asCoordinator();
    passes(std::chrono::hours{24 * 5});
    const auto worklist = [this] { return Worklist(file()); }; // made for one look
    EXPECT_EQ(worklist().of(Waits::NoFirstSession, program).count, 0);
    auto limits = worklist().limits(program);
    EXPECT_EQ(limits, Limits{});
    limits.firstSession = 3;
    worklist().setLimits(program, limits);
    EXPECT_EQ(worklist().limits(program).firstSession, 3);
    EXPECT_EQ(worklist().of(Waits::NoFirstSession, program).count, 2);
    org.undoLast();
    EXPECT_EQ(worklist().limits(program), Limits{});
    limits.firstSession = 0;
    EXPECT_THROW(worklist().setLimits(program, limits), Refusal);
    as(mentor);
    limits.firstSession = 3;
    EXPECT_THROW(worklist().setLimits(program, limits), Refusal);
}

TEST_F(WorklistTest, DoesNotTellWhatIsPutOffUntilItsDay) {
    asCoordinator();
    passes(std::chrono::hours{24 * 22});
    const auto worklist = [this] { return Worklist(file()); }; // made for one look
    const auto before = worklist().of(Waits::NoFirstSession, program, 8);
    ASSERT_EQ(before.count, 2);
    EXPECT_THROW(worklist().putOff(Waits::NoFirstSession, program, before.first.front(), file().today()), Refusal);
    worklist().putOff(Waits::NoFirstSession, program, before.first.front(), daysFromNow(7));
    EXPECT_EQ(org.changes.back().action, Action::PutOff);
    const auto now = worklist().of(Waits::NoFirstSession, program, 8);
    ASSERT_EQ(now.count, 1);
    EXPECT_EQ(now.first.front().pair, before.first.back().pair);
    EXPECT_EQ(worklist().of(Waits::NoFirstSession, program).count, 1) << "also where they are only counted";
    ASSERT_EQ(worklist().putOffs(program).size(), 1U);
    EXPECT_EQ(worklist().of(Waits::NoAgreement, program).count, 2) << "of other reasons nothing is put off";
    org.undoLast();
    EXPECT_EQ(worklist().of(Waits::NoFirstSession, program).count, 2);
    worklist().putOff(Waits::NoFirstSession, program, before.first.front(), daysFromNow(7));
    worklist().takeUpAgain(worklist().putOffs(program).front().id);
    EXPECT_EQ(worklist().of(Waits::NoFirstSession, program).count, 2);
    worklist().putOff(Waits::NoFirstSession, program, before.first.front(), daysFromNow(7));
    as(mentor);
    EXPECT_TRUE(worklist().putOffs().empty());
    EXPECT_THROW(worklist().putOff(Waits::NoAgreement, program, before.first.front(), daysFromNow(7)), Refusal);
    asCoordinator();
    passes(std::chrono::hours{24 * 7});
    EXPECT_EQ(worklist().of(Waits::NoFirstSession, program).count, 2) << "its day has come";
    file().mentorships().remove({before.first.front().pair});
    EXPECT_TRUE(worklist().putOffs().empty());
}

TEST_F(WorklistTest, TellsOfMentorsOverTheirLoadAndOfThoseWhoWaitForLong) {
    asCoordinator();
    auto part = *file().directory().participation(program, mentor);
    part.capacity = 2;
    file().programs().edit(part);
    (void)file().matching().publish(program, {{mentor, person("mentee", 3), 1}});
    EXPECT_EQ(Worklist(file()).of(Waits::OverLoad, program).count, 0);
    part = *file().directory().participation(program, mentor);
    part.capacity = 1;
    file().programs().edit(part);
    const auto over = Worklist(file()).of(Waits::OverLoad, program, 8);
    ASSERT_EQ(over.count, 1);
    EXPECT_EQ(over.first.front().person, mentor);
    EXPECT_EQ(over.first.front().pairs, 2);
    EXPECT_EQ(over.first.front().places, 1);
}

TEST_F(WorklistTest, KeepsTheCoordinatorsContactsWithTheirStepsForThemAlone) {
    asCoordinator();
    ContactService contacts(file());
    Contact typed;
    typed.pair = pair.id;
    typed.person = mentor;
    typed.on = file().today();
    typed.how = ContactHow::Call;
    typed.step = contacts.nextStepOf(pair.id);
    EXPECT_EQ(typed.step, ContactStep::Reminder);
    const auto id = contacts.add(typed);
    EXPECT_EQ(contacts.nextStepOf(pair.id), ContactStep::Second);
    typed.step = ContactStep::Second;
    (void)contacts.add(typed);
    EXPECT_EQ(contacts.nextStepOf(pair.id), ContactStep::Last);
    typed.how = ContactHow::Note;
    typed.step = ContactStep::None;
    EXPECT_THROW((void)contacts.add(typed), Refusal) << "a note without a word";
    typed.text = "  They will meet on Monday ";
    const auto note = contacts.add(typed);
    EXPECT_EQ(contacts.contact(note)->text, "They will meet on Monday");
    auto changed = *contacts.contact(id);
    changed.how = ContactHow::Mail;
    contacts.edit(changed);
    EXPECT_EQ(contacts.contact(id)->how, ContactHow::Mail);
    EXPECT_THROW(contacts.edit(changed), Refusal) << "it was changed meanwhile";
    changed = *contacts.contact(id);
    changed.on = daysFromNow(1);
    EXPECT_THROW(contacts.edit(changed), Refusal);
    contacts.remove(note);
    EXPECT_FALSE(contacts.contact(note));
    org.undoLast();
    EXPECT_TRUE(contacts.contact(note));
    passes(std::chrono::hours{24 * 2});
    (void)file().sessions().log(pair.id, file().today());
    EXPECT_EQ(contacts.nextStepOf(pair.id), ContactStep::Reminder) << "they have met since";
    as(mentor);
    EXPECT_TRUE(contacts.contacts().empty());
    EXPECT_TRUE(contacts.contactsOf(pair.id).empty());
    EXPECT_FALSE(contacts.contact(id));
    EXPECT_THROW((void)contacts.add(typed), Refusal);
    EXPECT_THROW(contacts.edit(typed), Refusal);
    EXPECT_THROW(contacts.remove(id), Refusal);
    asCoordinator();
    file().people().remove({mentor});
    EXPECT_TRUE(contacts.contacts().empty()) << "they go with the person";
}
