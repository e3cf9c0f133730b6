#include "mentoring/life.h"

#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "mentoring/check.h"
#include "mentoring/words.h"

using namespace mentoring;
using namespace std::chrono;

namespace {

using enum MentorshipState;
using enum LifeEvent;

const Date today = year{2026} / 3 / 2;

Mentorship pairIn(MentorshipState state) {
    Mentorship pair;
    pair.mentor = PersonId{1};
    pair.mentee = PersonId{2};
    pair.state = state;
    pair.startedOn = today;
    if (!isOpen(state))
        pair.endedOn = today;
    return pair;
}

} // namespace

TEST(Life, GoesOnAsTheTableSaysAndNoOtherWay) {
    // What may happen in a state, and where it leads: said once more, by the state.
    const std::map<MentorshipState, std::map<LifeEvent, MentorshipState>> may{
        {Proposed, {{Accept, Proposed}, {Agree, Agreed}, {Decline, Declined}, {Dissolve, Dissolved}}},
        {Agreed,
         {{Decline, Declined}, {Begin, Active}, {Extend, Agreed}, {Dissolve, Dissolved}, {HandOver, Dissolved}}},
        {Active,
         {{Pause, Paused},
          {Extend, Active},
          {Complete, Completed},
          {CompleteEarly, CompletedEarly},
          {Dissolve, Dissolved},
          {HandOver, Dissolved}}},
        {Paused,
         {{Pause, Paused},
          {Resume, Active},
          {Extend, Paused},
          {Complete, Completed},
          {CompleteEarly, CompletedEarly},
          {Dissolve, Dissolved},
          {HandOver, Dissolved}}},
        {Completed, {{Reopen, Active}}},
        {CompletedEarly, {{Reopen, Active}}},
        {Dissolved, {{Reopen, Active}}},
        {Declined, {{Reopen, Proposed}}}};
    ASSERT_EQ(may.size(), std::size(allMentorshipStates));
    for (const auto from : allMentorshipStates)
        for (const auto event : allLifeEvents) {
            const auto found = may.at(from).find(event);
            const auto expected = found == may.at(from).end() ? std::nullopt : std::optional(found->second);
            EXPECT_EQ(after(from, event), expected) << wordOf(from) << " and event " << static_cast<int>(event);
            EXPECT_EQ(lived(pairIn(from), event, today).has_value(), expected.has_value());
        }
}

TEST(Life, ChangesStatesOnlyAsSomeEventDoes) {
    for (const auto from : allMentorshipStates)
        for (const auto to : allMentorshipStates) {
            bool any = false;
            for (const auto event : allLifeEvents)
                any = any || (from != to && after(from, event) == to);
            EXPECT_EQ(mayBecome(from, to), any) << wordOf(from) << " to " << wordOf(to);
        }
}

TEST(Life, HasOneLineAStateAndAnEvent) {
    for (const auto& one : lifeSteps)
        EXPECT_EQ(
            std::ranges::count_if(
                lifeSteps, [&](const LifeStep& other) { return other.from == one.from && other.event == one.event; }),
            1);
}

TEST(Life, TakesAPauseAwayWithThePauseAndAnEndWithTheReopening) {
    auto pair = *lived(pairIn(Active), Pause, today);
    pair.backOn = Date{year{2026} / 5 / 1};
    pair.pauseReason = "parental leave";
    EXPECT_TRUE(check(pair).empty());
    for (const auto event : {Resume, Complete, Dissolve}) {
        const auto next = *lived(pair, event, today);
        EXPECT_FALSE(next.backOn);
        EXPECT_EQ(next.pauseReason, "");
        EXPECT_TRUE(check(next).empty());
    }
    auto ended = *lived(pairIn(Active), Dissolve, today);
    EXPECT_EQ(ended.endedOn, today);
    ended.endReason = EndReason::NoTime;
    ended.endedBy = PairVoice::Mentor;
    ended.reason = "in words";
    const auto again = *lived(ended, Reopen, today);
    EXPECT_EQ(again, pairIn(Active));
}

TEST(Life, BeginsOnTheDayItBeginsNotOnThatOfTheProposal) {
    const auto later = Date{sys_days{today} + days{9}};
    EXPECT_EQ(lived(pairIn(Agreed), Begin, later)->startedOn, later);
    auto declined = pairIn(Declined);
    declined.mentorSaidYes = true;
    EXPECT_FALSE(lived(declined, Reopen, later)->mentorSaidYes) << "it is asked anew";
}

TEST(Life, EndsAsAskedButWhatHasNotBegunIsDissolved) {
    EXPECT_EQ(endFor(Active, Completed), Completed);
    EXPECT_EQ(endFor(Paused, CompletedEarly), CompletedEarly);
    EXPECT_EQ(endFor(Proposed, Completed), Dissolved);
    EXPECT_EQ(endFor(Agreed, CompletedEarly), Dissolved);
}

TEST(Life, IsToldWithoutBlameAndEnough) {
    EXPECT_TRUE(isToldEnough(Completed, EndReason::NotSaid, false));
    for (const auto end : {CompletedEarly, Dissolved, Declined}) {
        EXPECT_FALSE(isToldEnough(end, EndReason::NotSaid, false));
        EXPECT_FALSE(isToldEnough(end, EndReason::Other, false)) << "something else is told in words";
        EXPECT_TRUE(isToldEnough(end, EndReason::Other, true));
        EXPECT_TRUE(isToldEnough(end, EndReason::NoTime, false));
        EXPECT_TRUE(isReasonFor(EndReason::Other, end));
    }
    EXPECT_FALSE(isReasonFor(EndReason::GoalsReached, Dissolved));
    EXPECT_FALSE(isReasonFor(EndReason::NoMatch, CompletedEarly));
    for (const auto reason : allEndReasons)
        EXPECT_EQ(isReasonFor(reason, Completed), reason == EndReason::NotSaid);
}

TEST(Life, EndsWithItsProgramUnlessItHasADayOfItsOwn) {
    Program program;
    auto pair = pairIn(Active);
    EXPECT_EQ(plannedEnd(pair, {}, program), std::nullopt);
    program.endsOn = Date{year{2026} / 12 / 31};
    EXPECT_EQ(plannedEnd(pair, {}, program), program.endsOn);
    const std::optional agreed(Date{year{2026} / 10 / 15});
    EXPECT_EQ(plannedEnd(pair, agreed, program), agreed) << "what the two agreed";
    pair.endsOn = Date{year{2027} / 1 / 31};
    EXPECT_EQ(plannedEnd(pair, agreed, program), pair.endsOn) << "moved after that";
}

TEST(Life, OnlyWhatIsPausedHasAPauseAndNoProposalHasBothYeses) {
    auto pair = pairIn(Active);
    pair.backOn = today;
    EXPECT_EQ(check(pair), (Issues{{Issue::StateChangeNotAllowed, Field::State}}));
    pair = pairIn(Proposed);
    pair.mentorSaidYes = true;
    EXPECT_TRUE(check(pair).empty());
    pair.menteeSaidYes = true;
    EXPECT_EQ(check(pair), (Issues{{Issue::StateChangeNotAllowed, Field::State}}));
    pair = pairIn(Active);
    pair.endsOn = Date{sys_days{today} - days{1}};
    EXPECT_EQ(check(pair), (Issues{{Issue::EndBeforeStart, Field::DueOn}}));
}

RC_GTEST_PROP(Life, NeverLeavesTheTableWhateverHappens, ()) {
    auto pair = pairIn(*rc::gen::elementOf(std::vector<MentorshipState>{Active, Proposed}));
    auto day = today;
    for (const auto event : *rc::gen::container<std::vector<LifeEvent>>(
             rc::gen::elementOf(std::vector<LifeEvent>(std::begin(allLifeEvents), std::end(allLifeEvents))))) {
        day = Date{sys_days{day} + days{*rc::gen::inRange(0, 40)}};
        const auto next = lived(pair, event, day);
        RC_ASSERT(next.has_value() == after(pair.state, event).has_value());
        if (!next)
            continue;
        RC_ASSERT(next->state == pair.state || mayBecome(pair.state, next->state));
        RC_ASSERT(check(*next).empty());
        RC_ASSERT(next->endedOn.has_value() != isOpen(next->state));
        pair = *next;
        if (pair.state == Paused)
            pair.backOn = Date{sys_days{day} + days{7}};
    }
}
