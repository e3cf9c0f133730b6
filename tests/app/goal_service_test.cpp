#include "app/goal_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class GoalServiceTest : public testing::Test, protected World {
protected:
    GoalServiceTest() { as(mentee); }

    [[nodiscard]] GoalService& goals() const { return file().goals(); }
    [[nodiscard]] Goal read(GoalId id) const { return *goals().goal(id); }
    [[nodiscard]] GoalId add(Goal goal) const { return goals().add(std::move(goal)); }
};

} // namespace

TEST_F(GoalServiceTest, KeepsWhatWasTypedTidied) {
    auto typed = goal();
    typed.title = " Lead a team ";
    typed.milestones = {{" Read ", daysFromNow(9), daysFromNow(-1)}, {"Write\u200b", {}, {}}};
    typed.levels = {" a", "b ", "c", "d", "e"};
    typed.means = " Two days ";
    typed.skills = {skill, skill};
    typed.from.byCoordinator = true;
    const auto id = add(typed);
    org.reopen();
    as(mentee);
    const auto kept = read(id);
    EXPECT_EQ(kept.title, "Lead a team");
    EXPECT_EQ(kept.milestones, (std::vector<Milestone>{{"Read", daysFromNow(9), daysFromNow(-1)}, {"Write", {}, {}}}));
    EXPECT_EQ(kept.levels[0], "a");
    EXPECT_EQ(kept.levels[1], "b");
    EXPECT_EQ(kept.means, "Two days");
    EXPECT_THAT(kept.skills, ElementsAre(skill));
    EXPECT_EQ(kept.changedAt, org.clock.now());
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_FALSE(kept.from.byCoordinator);
    EXPECT_EQ(kept.from.writtenAt, org.clock.now());
}

TEST_F(GoalServiceTest, RefusesAGoalThatIsNoGoal) {
    EXPECT_TRUE(refused(org, {{Issue::TitleMissing, Field::Title}, {Issue::ProgressOutOfRange, Field::Progress}}, [&] {
        auto typed = goal();
        typed.title = " ";
        typed.progressByHand = 101;
        (void)add(typed);
    }));
}

TEST_F(GoalServiceTest, RefusesAGoalOfNobodyOrOfSomebodyUnknown) {
    asCoordinator();
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { (void)add(goal()); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] {
        auto typed = goal();
        typed.from.author = PersonId{12345};
        (void)add(typed);
    }));
}

TEST_F(GoalServiceTest, RefusesASkillThatTheFileDoesNotKnow) {
    auto typed = goal();
    typed.skills = {skill, SkillId{12345}};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Skills, [&] { (void)add(typed); }));
    typed.id = add(goal());
    typed.from = read(typed.id).from;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Skills, [&] { goals().edit(typed); }));
}

TEST_F(GoalServiceTest, RefusesAMilestoneReachedInDaysToCome) {
    auto typed = goal();
    typed.milestones = {{"Read", {}, file().today()}, {"Write", {}, daysFromNow(1)}};
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::Milestones, [&] { (void)add(typed); }));
    typed.milestones[1].reachedOn.reset();
    typed = read(add(typed));
    typed.milestones[1].reachedOn = daysFromNow(1);
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::Milestones, [&] { goals().edit(typed); }));
    EXPECT_TRUE(
        refused(org, Issue::DateInFuture, Field::Milestones, [&] { goals().reach(typed.id, 1, daysFromNow(1)); }));
    goals().reach(typed.id, 1, file().today());
    EXPECT_EQ(read(typed.id).milestones[1].reachedOn, file().today());
}

TEST_F(GoalServiceTest, LetsAGoalBeEditedThoughItsMilestoneWasReachedByAClockThatRanAhead) {
    passes(std::chrono::hours{48});
    auto typed = goal();
    typed.milestones = {{"Read", {}, file().today()}};
    typed = read(add(typed));
    passes(std::chrono::hours{-48});
    typed.title = "Changed";
    goals().edit(typed);
    EXPECT_EQ(read(typed.id).title, "Changed");
}

TEST_F(GoalServiceTest, ReachesOneMilestoneAndUnreachesIt) {
    auto typed = goal();
    typed.milestones = {{"Read", {}, {}}, {"Write", {}, {}}};
    const auto id = add(typed);
    goals().reach(id, 1, file().today());
    EXPECT_FALSE(read(id).milestones[0].reachedOn);
    EXPECT_EQ(read(id).milestones[1].reachedOn, file().today());
    EXPECT_EQ(org.changes.back().action, Action::ReachMilestone);
    goals().reach(id, 1, {});
    EXPECT_FALSE(read(id).milestones[1].reachedOn);
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Milestones, [&] { goals().reach(id, 2, file().today()); }));
}

TEST_F(GoalServiceTest, EditingChangesNeitherStateNorItsReasonNorWhatWasAttainedNorWhoseItIs) {
    const auto id = add(goal());
    goals().setState(id, GoalState::PartlyAchieved, "Half the team left", 1);
    auto typed = read(id);
    typed.title = "Changed";
    typed.state = GoalState::Active;
    typed.stateReason = "None";
    typed.attained = -2;
    typed.from.author = mentor;
    typed.from.byCoordinator = true;
    goals().edit(typed);
    const auto kept = read(id);
    EXPECT_EQ(kept.title, "Changed");
    EXPECT_EQ(kept.state, GoalState::PartlyAchieved);
    EXPECT_EQ(kept.stateReason, "Half the team left");
    EXPECT_EQ(kept.attained, 1);
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_FALSE(kept.from.byCoordinator);
}

TEST_F(GoalServiceTest, EditingTakesEveryOtherFieldAndTheAudience) {
    const auto id = add(goal());
    auto typed = read(id);
    typed.title = "Lead";
    typed.kind = GoalKind::Career;
    typed.onCareerPlan = true;
    typed.description = "a";
    typed.successTest = "b";
    typed.means = "c";
    typed.relevance = "d";
    typed.targetOn = daysFromNow(90);
    typed.skills = {skill};
    typed.milestones = {{"Read", {}, {}}};
    typed.levels = {"1", "2", "3", "4", "5"};
    typed.progressByHand = 30;
    typed.from.audience = Audience::AuthorOnly;
    goals().edit(typed);
    EXPECT_EQ(read(id), typed);
}

TEST_F(GoalServiceTest, RefusesToWriteOverWhatWasWrittenSinceItWasRead) {
    const auto id = add(goal());
    auto typed = read(id);
    auto another = read(id);
    another.description = "Written at another desk";
    goals().edit(another);
    typed.description = "Written from what was there before";
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { goals().edit(typed); }));
    EXPECT_EQ(read(id).description, another.description);
    org.undoLast();
    goals().edit(typed);
    EXPECT_EQ(read(id).description, typed.description) << "what had been read is there again";
    auto afterUndo = another;
    afterUndo.from = read(id).from;
    goals().setProgress(id, 30);
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { goals().edit(afterUndo); }));
}

TEST_F(GoalServiceTest, RefusesAnEditThatLeavesNoGoal) {
    const auto id = add(goal());
    auto typed = read(id);
    typed.title.clear();
    EXPECT_TRUE(refused(org, Issue::TitleMissing, Field::Title, [&] { goals().edit(typed); }));
    typed.id = GoalId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { goals().edit(typed); }));
    EXPECT_TRUE(refused(org, Issue::ProgressOutOfRange, Field::Progress, [&] { goals().setProgress(id, -1); }));
}

TEST_F(GoalServiceTest, GoesThroughItsStatesOnlyAsTheyFollowEachOther) {
    auto typed = goal();
    typed.state = GoalState::Draft;
    const auto id = add(typed);
    const auto illegal = [&](GoalState to) {
        return refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { goals().setState(id, to, "Reason"); });
    };
    EXPECT_TRUE(illegal(GoalState::Achieved));
    goals().setState(id, GoalState::Active);
    EXPECT_TRUE(illegal(GoalState::Draft));
    goals().setState(id, GoalState::Achieved, {}, 2);
    EXPECT_EQ(org.changes.back().action, Action::SetGoalState);
    EXPECT_EQ(read(id).attained, 2);
    EXPECT_TRUE(illegal(GoalState::Dropped));
    EXPECT_TRUE(illegal(GoalState::PartlyAchieved));
    goals().setState(id, GoalState::Active, {}, 2);
    EXPECT_EQ(read(id).attained, std::nullopt) << "nothing is attained of what is taken up again";
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Reason, [&] { goals().setState(id, GoalState::Dropped); }));
}

TEST_F(GoalServiceTest, IsTouchedByEveryChangeAndByNothingElse) {
    const auto id = add(goal());
    const auto made = org.clock.now();
    passes(std::chrono::hours{5});
    EXPECT_TRUE(changesNothing(org, [&] { goals().edit(read(id)); }));
    EXPECT_EQ(read(id).changedAt, made);
    goals().setProgress(id, 10);
    EXPECT_EQ(read(id).changedAt, org.clock.now());
    passes(std::chrono::hours{5});
    auto typed = read(id);
    typed.title = "Changed";
    typed.changedAt = {};
    goals().edit(typed);
    EXPECT_EQ(read(id).changedAt, org.clock.now());
    EXPECT_EQ(read(id).from.writtenAt, made);
    goals().setProgress(id, {});
    EXPECT_EQ(read(id).progressByHand, std::nullopt) << "counted from the milestones again";
}

TEST_F(GoalServiceTest, IsDeletedAndBroughtBackWithItsMilestones) {
    const auto id = add(goal());
    const auto before = read(id);
    goals().remove(id);
    EXPECT_FALSE(goals().goal(id));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { goals().remove(id); }));
    org.undoLast();
    EXPECT_EQ(read(id), before);
}

TEST_F(GoalServiceTest, PreparesAGoalWithoutRecordingIt) {
    Goal prepared;
    EXPECT_TRUE(changesNothing(org, [&] { prepared = goals().prepared(goal()); }));
    EXPECT_FALSE(prepared.id.isSet()) << "given when it is recorded";
    EXPECT_EQ(prepared.from.author, mentee);
    EXPECT_EQ(prepared.changedAt, org.clock.now());
    EXPECT_THAT(goals().goals(), IsEmpty());
}

TEST_F(GoalServiceTest, KeepsOneCareerPlanAPersonInPlaceOfTheFormer) {
    auto typed = plan();
    typed.targetRole = " Head of plant ";
    typed.steps = {{" Lead a project ", daysFromNow(30), false}};
    goals().savePlan(typed);
    const auto first = *goals().careerPlan(mentee);
    EXPECT_EQ(first.targetRole, "Head of plant");
    EXPECT_EQ(first.steps.front().title, "Lead a project");
    typed = first;
    typed.targetRole = "Director";
    goals().savePlan(typed);
    EXPECT_EQ(goals().careerPlan(mentee)->id, first.id);
    EXPECT_EQ(goals().careerPlan(mentee)->targetRole, "Director");
    org.undoLast();
    EXPECT_EQ(*goals().careerPlan(mentee), first);
    as(mentor);
    goals().savePlan(plan());
    EXPECT_NE(goals().careerPlan(mentor)->id, first.id);
}

TEST_F(GoalServiceTest, AFirstCareerPlanThatWasWrittenMeanwhileIsNotWrittenOver) {
    const auto first = plan();
    auto other = plan();
    other.targetRole = "Written at another desk";
    goals().savePlan(other);
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { goals().savePlan(first); }));
    EXPECT_EQ(goals().careerPlan(mentee)->targetRole, other.targetRole);
    const auto seen = *goals().careerPlan(mentee);
    org.undoLast();
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { goals().savePlan(seen); }));
}

TEST_F(GoalServiceTest, ACareerPlanIsDeletedAndBroughtBack) {
    auto typed = plan();
    typed.steps = {{"Lead a shift", {}, true}};
    goals().savePlan(typed);
    const auto before = goals().careerPlan(mentee)->record();
    goals().removePlan(before.id);
    EXPECT_FALSE(goals().careerPlan(mentee));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { goals().removePlan(before.id); }));
    org.undoLast();
    EXPECT_EQ(goals().careerPlan(mentee)->record(), before);
}

TEST_F(GoalServiceTest, RefusesACareerPlanThatIsNone) {
    EXPECT_TRUE(refused(org, Issue::TitleMissing, Field::Title, [&] {
        auto typed = plan();
        typed.targetRole = " ";
        goals().savePlan(typed);
    }));
    asCoordinator();
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { goals().savePlan(plan()); }));
}

TEST_F(GoalServiceTest, ACareerPlanThatTheCoordinatorRecordedStaysMarkedWhenItsAuthorChangesIt) {
    asCoordinator();
    auto typed = plan(Audience::PairAndCoordinator);
    typed.from.author = mentee;
    goals().savePlan(typed);
    EXPECT_TRUE(goals().careerPlan(mentee)->from.byCoordinator);
    as(mentee);
    typed = *goals().careerPlan(mentee);
    typed.reason = "Changed";
    goals().savePlan(typed);
    EXPECT_TRUE(goals().careerPlan(mentee)->from.byCoordinator);
    as(mentor);
    goals().savePlan(plan());
    EXPECT_FALSE(goals().careerPlan(mentor)->from.byCoordinator);
}

TEST_F(GoalServiceTest, OnlyTheAuthorSaysWhomTheirWordsAreForButForThoseTheCoordinatorRecorded) {
    const auto id = add(goal(Audience::PairAndCoordinator));
    asCoordinator();
    auto typed = read(id);
    typed.from.audience = Audience::Pair;
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::Audience, [&] { goals().edit(typed); }));
    auto recorded = goal(Audience::PairAndCoordinator);
    recorded.from.author = mentee;
    typed = read(add(recorded));
    typed.from.audience = Audience::AuthorOnly;
    goals().edit(typed);
    as(mentee);
    EXPECT_EQ(read(typed.id).from.audience, Audience::AuthorOnly);
}

TEST_F(GoalServiceTest, TellsItsHistoryNewestFirst) {
    const auto id = add(goal());
    goals().setProgress(id, 10);
    const auto lines = goals().history(id);
    ASSERT_THAT(lines, SizeIs(2));
    EXPECT_EQ(lines[0].action, Action::EditGoal);
    EXPECT_EQ(lines[1].action, Action::AddGoal);
    EXPECT_EQ(lines[1].subject, "Mentee 0") << "named after whose it is, never after its content";
    EXPECT_EQ(lines[1].actor, "Mentee 0");
    EXPECT_EQ(lines[1].onBehalf, "");
}
