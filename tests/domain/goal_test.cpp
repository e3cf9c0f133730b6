#include "mentoring/goal.h"

#include <algorithm>

#include <gtest/gtest.h>

using namespace mentoring;
using namespace std::chrono;

namespace {

constexpr Date today = year{2026} / 3 / 2;

Date daysLater(int count) {
    return sys_days{today} + days{count};
}

Goal withMilestones(int reached, int open) {
    Goal goal;
    goal.state = GoalState::Active;
    for (int i = 0; i < reached + open; ++i)
        goal.milestones.push_back({"Step " + std::to_string(i), {}, {}});
    for (int i = 0; i < reached; ++i)
        goal.milestones[static_cast<std::size_t>(i)].reachedOn = today;
    return goal;
}

} // namespace

TEST(GoalStates, ChangeOnlyAsTheTableSays) {
    using enum GoalState;
    constexpr std::pair<GoalState, GoalState> allowed[] = {
        {Draft, Active},   {Draft, Dropped},   {Active, Achieved},       {Active, PartlyAchieved},
        {Active, Dropped}, {Achieved, Active}, {PartlyAchieved, Active}, {Dropped, Active},
    };
    for (const auto from : allGoalStates) {
        for (const auto to : allGoalStates) {
            const bool expected = std::ranges::find(allowed, std::pair{from, to}) != std::end(allowed);
            EXPECT_EQ(mayBecome(from, to), expected) << static_cast<int>(from) << "→" << static_cast<int>(to);
        }
    }
}

TEST(GoalStates, EndInThreeWays) {
    using enum GoalState;
    for (const auto state : allGoalStates)
        EXPECT_EQ(isEnd(state), state == Achieved || state == PartlyAchieved || state == Dropped);
}

TEST(GoalProgress, IsTheShareOfMilestonesReached) {
    EXPECT_EQ(withMilestones(0, 0).progress(), 0);
    EXPECT_EQ(withMilestones(0, 4).progress(), 0);
    EXPECT_EQ(withMilestones(1, 2).progress(), 33);
    EXPECT_EQ(withMilestones(2, 1).progress(), 66);
    EXPECT_EQ(withMilestones(3, 0).progress(), 100);
}

TEST(GoalProgress, IsWhatWasSetByHandWhereThatWasDone) {
    auto goal = withMilestones(1, 1);
    goal.progressByHand = 0;
    EXPECT_EQ(goal.progress(), 0);
    goal.progressByHand = 80;
    EXPECT_EQ(goal.progress(), 80);
}

TEST(GoalProgress, IsWholeOnceTheGoalIsAchievedAndOnlyThen) {
    auto goal = withMilestones(1, 3);
    goal.progressByHand = 40;
    for (const auto state : allGoalStates) {
        goal.state = state;
        EXPECT_EQ(goal.progress(), state == GoalState::Achieved ? 100 : 40);
    }
}

TEST(Goal, HasTheFirstOpenMilestoneBeforeIt) {
    EXPECT_EQ(withMilestones(0, 0).nextMilestone(), nullptr);
    EXPECT_EQ(withMilestones(2, 0).nextMilestone(), nullptr);
    const auto goal = withMilestones(1, 2);
    ASSERT_NE(goal.nextMilestone(), nullptr);
    EXPECT_EQ(goal.nextMilestone()->title, "Step 1");
    auto outOfOrder = withMilestones(0, 3);
    outOfOrder.milestones[1].reachedOn = today;
    EXPECT_EQ(outOfOrder.nextMilestone()->title, "Step 0");
}

TEST(Goal, IsOverdueTheDayAfterItsTargetUnlessItEnded) {
    Goal goal;
    for (const auto state : allGoalStates) {
        goal.state = state;
        goal.targetOn.reset();
        EXPECT_FALSE(goal.isOverdueOn(today)) << "without a target";
        goal.targetOn = today;
        EXPECT_FALSE(goal.isOverdueOn(today)) << "the last day counts";
        EXPECT_EQ(goal.isOverdueOn(daysLater(1)), !isEnd(state));
    }
}

TEST(Goal, IsStaleAfterSixtyDaysUntouchedWhileActive) {
    Goal goal;
    goal.changedAt = sys_days{today} + 23h;
    for (const auto state : allGoalStates) {
        goal.state = state;
        EXPECT_FALSE(goal.isStaleOn(daysLater(staleAfterDays - 1)));
        EXPECT_EQ(goal.isStaleOn(daysLater(staleAfterDays)), state == GoalState::Active);
    }
}

TEST(Goal, UsesLevelsAsSoonAsOneIsWritten) {
    Goal goal;
    EXPECT_FALSE(goal.usesLevels());
    goal.levels[2] = "As I hoped";
    EXPECT_TRUE(goal.usesLevels());
}
