#include "mentoring/session.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mentoring;
using namespace std::chrono;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr Date start = year{2026} / 1 / 5;

Date daysLater(int count) {
    return sys_days{start} + days{count};
}

} // namespace

TEST(SessionStates, ChangeOnlyAsTheTableSays) {
    using enum SessionState;
    constexpr std::pair<SessionState, SessionState> allowed[] = {
        {Planned, Held},   {Planned, Missed}, {Planned, Cancelled}, {Planned, Moved},  {Held, Missed},
        {Held, Cancelled}, {Missed, Held},    {Missed, Cancelled},  {Cancelled, Held}, {Cancelled, Missed},
    };
    for (const auto from : allSessionStates) {
        for (const auto to : allSessionStates) {
            const bool expected = std::ranges::find(allowed, std::pair{from, to}) != std::end(allowed);
            EXPECT_EQ(mayBecome(from, to), expected) << static_cast<int>(from) << "→" << static_cast<int>(to);
        }
    }
}

TEST(Session, IsOverdueWhenPlannedForADayThatIsPast) {
    Session session;
    session.on = start;
    for (const auto state : allSessionStates) {
        session.state = state;
        EXPECT_FALSE(session.isOverdueOn(start));
        EXPECT_EQ(session.isOverdueOn(daysLater(1)), state == SessionState::Planned);
    }
}

TEST(ActionItem, IsOpenUntilDoneAndOverdueAfterItsDay) {
    ActionItem action;
    EXPECT_TRUE(action.isOpen());
    EXPECT_FALSE(action.isOverdueOn(start)) << "without a day";
    action.dueOn = start;
    EXPECT_FALSE(action.isOverdueOn(start)) << "the last day counts";
    EXPECT_TRUE(action.isOverdueOn(daysLater(1)));
    action.doneOn = daysLater(3);
    EXPECT_FALSE(action.isOpen());
    EXPECT_FALSE(action.isOverdueOn(daysLater(1)));
}

TEST(Phase, IsTheStartUntilTheSecondSessionWasHeld) {
    EXPECT_EQ(phaseOn(start, start, {}, 0), Phase::Start);
    EXPECT_EQ(phaseOn(daysLater(200), start, {}, 1), Phase::Start);
    EXPECT_EQ(phaseOn(daysLater(20), start, {}, 2), Phase::Middle);
}

TEST(Phase, IsTheEndInTheLastSixthHoweverManySessions) {
    const auto end = daysLater(180);
    for (const int held : {0, 1, 2, 12}) {
        EXPECT_NE(phaseOn(daysLater(149), start, end, held), Phase::End);
        EXPECT_EQ(phaseOn(daysLater(150), start, end, held), Phase::End);
        EXPECT_EQ(phaseOn(daysLater(400), start, end, held), Phase::End) << "past the end";
    }
}

TEST(Phase, CountsTwelveMonthsWhereNoEndWasAgreed) {
    EXPECT_EQ(phaseOn(daysLater(304), start, {}, 5), Phase::Middle);
    EXPECT_EQ(phaseOn(daysLater(305), start, {}, 5), Phase::End);
}

TEST(Phase, DoesNotStumbleOverAnEndOnTheFirstDay) {
    EXPECT_EQ(phaseOn(start, start, start, 0), Phase::Start);
    EXPECT_EQ(phaseOn(daysLater(1), start, start, 0), Phase::End);
    EXPECT_EQ(phaseOn(daysLater(-3), start, {}, 0), Phase::Start) << "a pair that has not begun";
}

TEST(Rhythm, IsAFixedWeekday) {
    EXPECT_THAT(rhythmDays(start, 4, 3), ElementsAre(start, daysLater(28), daysLater(56)));
    EXPECT_THAT(rhythmDays(start, 1, 0), IsEmpty());
    EXPECT_THAT(rhythmDays(year{2028} / 2 / 22, 1, 3),
                ElementsAre(Date{year{2028} / 2 / 22}, Date{year{2028} / 2 / 29}, Date{year{2028} / 3 / 7}))
        << "over a leap day";
}

TEST(Silence, BeginsOneAndAHalfRhythmsAfterTheLastSession) {
    EXPECT_EQ(silentAfterDays(shortestRhythm), 10);
    EXPECT_EQ(silentAfterDays(4), 42);
    EXPECT_EQ(silentAfterDays(longestRhythm), 273);
}
