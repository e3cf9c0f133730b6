#include <gtest/gtest.h>

#include "matching/asked_run.h"

namespace mentoring::ui {
namespace {

using State = AskedRun::State;
using Answer = AskedRun::Answer;

TEST(AskedRunTest, BeginsAtRestWithNothingOnScreen) {
    const AskedRun run;
    EXPECT_EQ(run.state(), State::Resting);
    EXPECT_TRUE(run.isStale());
    EXPECT_FALSE(run.isKept());
}

TEST(AskedRunTest, ALookIsShownAndIsNotKept) {
    AskedRun run;
    EXPECT_TRUE(run.look());
    EXPECT_EQ(run.state(), State::Looking);
    EXPECT_FALSE(run.isToBeKept());
    EXPECT_EQ(run.answered(true), Answer::Show);
    EXPECT_EQ(run.state(), State::Resting);
    EXPECT_FALSE(run.isStale());
}

TEST(AskedRunTest, ARunToKeepIsKeptAndMayThenBePublished) {
    AskedRun run;
    EXPECT_TRUE(run.keep());
    EXPECT_TRUE(run.isToBeKept());
    EXPECT_EQ(run.answered(true), Answer::ShowAndKeep);
    run.shown(true);
    EXPECT_TRUE(run.isKept());
}

TEST(AskedRunTest, MovesDuringARunAreAnsweredOnceAfterIt) {
    AskedRun run;
    ASSERT_TRUE(run.look());
    EXPECT_FALSE(run.look());
    EXPECT_FALSE(run.look());
    EXPECT_EQ(run.answered(true), Answer::ShowAndStart);
    EXPECT_EQ(run.state(), State::Looking);
    EXPECT_EQ(run.answered(true), Answer::Show);
}

TEST(AskedRunTest, WhoWaitsForARunToKeepGetsTheNewestOne) {
    AskedRun run;
    ASSERT_TRUE(run.look());
    EXPECT_FALSE(run.keep());
    EXPECT_TRUE(run.isToBeKept());
    EXPECT_EQ(run.answered(true), Answer::ShowAndStart) << "what was under way is not what was asked to be kept";
    EXPECT_FALSE(run.look()) << "a slider moved meanwhile";
    EXPECT_EQ(run.answered(true), Answer::ShowAndStart);
    EXPECT_EQ(run.answered(true), Answer::ShowAndKeep);
}

TEST(AskedRunTest, WhatAnswersForAnotherProgramIsDropped) {
    AskedRun run;
    ASSERT_TRUE(run.keep());
    run.programChanged();
    EXPECT_FALSE(run.isToBeKept());
    EXPECT_EQ(run.answered(false), Answer::Drop);
    ASSERT_TRUE(run.look());
    run.programChanged();
    EXPECT_FALSE(run.look());
    EXPECT_EQ(run.answered(false), Answer::DropAndStart);
    EXPECT_EQ(run.answered(true), Answer::Show);
}

TEST(AskedRunTest, WhatNobodyAskedForIsDropped) {
    AskedRun run;
    EXPECT_EQ(run.answered(true), Answer::Drop);
    ASSERT_TRUE(run.keep());
    run.cancelled();
    EXPECT_EQ(run.answered(true), Answer::Drop);
    EXPECT_FALSE(run.isToBeKept());
}

TEST(AskedRunTest, WhatIsCancelledTooLateIsNotKeptAndNothingFollowsIt) {
    AskedRun run;
    ASSERT_TRUE(run.keep());
    ASSERT_FALSE(run.look());
    run.forgetWishes();
    EXPECT_EQ(run.answered(true), Answer::Show);
}

TEST(AskedRunTest, WhatCouldNotBeStartedIsNotWaitedFor) {
    AskedRun run;
    ASSERT_TRUE(run.keep());
    run.didNotStart();
    EXPECT_EQ(run.state(), State::Resting);
    EXPECT_TRUE(run.keep()) << "it can be tried again";
}

TEST(AskedRunTest, NothingOlderThanFileOrCriteriaMayBePublished) {
    AskedRun run;
    const auto keep = [&run] {
        ASSERT_TRUE(run.keep());
        ASSERT_EQ(run.answered(true), Answer::ShowAndKeep);
        run.shown(true);
        ASSERT_TRUE(run.isKept());
    };
    keep();
    run.fileChanged();
    EXPECT_FALSE(run.isKept());
    EXPECT_TRUE(run.isStale());
    keep();
    run.criteriaChanged();
    EXPECT_FALSE(run.isKept());
    ASSERT_TRUE(run.look());
    EXPECT_FALSE(run.isKept()) << "a look is not a kept run";
}

} // namespace
} // namespace mentoring::ui
