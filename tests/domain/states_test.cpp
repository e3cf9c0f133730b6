#include <gtest/gtest.h>

#include "mentoring/mentorship.h"
#include "mentoring/participation.h"

using namespace mentoring;
using namespace std::chrono;

TEST(ParticipationStates, ChangeOnlyAsTheTableSays) {
    using enum ParticipationState;
    const auto allowed = [](ParticipationState from, ParticipationState to) {
        switch (from) {
        case Applied:
            return to != Applied;
        case Accepted:
            return to == Refused || to == Withdrawn;
        case Refused:
        case Withdrawn:
            return to == Applied || to == Accepted;
        }
        return false;
    };
    for (const auto from : allParticipationStates)
        for (const auto to : allParticipationStates)
            EXPECT_EQ(mayBecome(from, to), allowed(from, to)) << static_cast<int>(from) << "→" << static_cast<int>(to);
}

TEST(MentorshipStates, AreOpenUntilTheirEndAndUnderWayOnceBegun) {
    using enum MentorshipState;
    for (const auto state : allMentorshipStates) {
        const bool underWay = state == Active || state == Paused;
        EXPECT_EQ(isUnderWay(state), underWay);
        EXPECT_EQ(isOpen(state), underWay || state == Proposed || state == Agreed);
    }
}

TEST(Participation, TakesPartWhenAcceptedAndNotPausedThatDay) {
    const Date today = year{2026} / 3 / 2;
    Participation part;
    part.asMentee = true;
    EXPECT_FALSE(part.takesPartOn(today)) << "applied only";
    part.state = ParticipationState::Accepted;
    EXPECT_TRUE(part.takesPartOn(today));
    part.paused = true;
    EXPECT_FALSE(part.takesPartOn(today)) << "until further notice";
    part.pausedUntil = today;
    EXPECT_FALSE(part.takesPartOn(today)) << "the last day counts";
    part.pausedUntil = Date{year{2026} / 3 / 1};
    EXPECT_TRUE(part.takesPartOn(today));
}

TEST(Participation, TakesTheProgramsCapacityUnlessItHasItsOwn) {
    Program program;
    program.defaultCapacity = 3;
    Participation part;
    EXPECT_EQ(part.capacityIn(program), 3);
    part.capacity = 1;
    EXPECT_EQ(part.capacityIn(program), 1);
}
