#include "app/news.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/kudos_service.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class NewsTest : public testing::Test, protected World {
protected:
    NewsTest() { m_before = org.clock.now(); }

    /// What was done since somebody last had the desk.
    [[nodiscard]] std::vector<NewsKind> newFor(PersonId person) {
        as(person);
        std::vector<NewsKind> kinds;
        for (const auto& one : newsSince(file(), m_before))
            kinds.push_back(one.what);
        return kinds;
    }
    /// An hour later somebody sits down.
    void then(PersonId person) {
        passes(std::chrono::hours{1});
        as(person);
    }

    Instant m_before{};
};

} // namespace

TEST_F(NewsTest, AnAnsweredQuestionIsForWhoAskedIt) {
    then(mentee);
    const auto id = file().advice().ask(request());
    EXPECT_THAT(newFor(mentee), IsEmpty());
    EXPECT_THAT(newFor(mentor), IsEmpty()) << "that waits for an answer, and is told as such";
    then(mentor);
    file().advice().answer(id, "By beginning");
    EXPECT_THAT(newFor(mentee), ElementsAre(NewsKind::QuestionAnswered));
    EXPECT_EQ(newsSince(file(), m_before).front().by, mentor);
    EXPECT_THAT(newFor(mentor), IsEmpty());
    EXPECT_THAT(newFor(otherMentee), IsEmpty());
    m_before = org.clock.now();
    EXPECT_THAT(newFor(mentee), IsEmpty()) << "they have had the desk since";
    asCoordinator();
    EXPECT_THAT(newsSince(file(), {}), IsEmpty());
}

TEST_F(NewsTest, AReplyIsForWhoGaveTheFeedback) {
    then(mentor);
    const auto id = file().feedback().give(feedback());
    EXPECT_THAT(newFor(mentee), IsEmpty());
    then(mentee);
    file().feedback().reply(id, FeedbackReply::Acknowledged);
    EXPECT_THAT(newFor(mentor), ElementsAre(NewsKind::FeedbackReplied));
    EXPECT_EQ(newsSince(file(), m_before).front().reply, FeedbackReply::Acknowledged);
    EXPECT_THAT(newFor(mentee), IsEmpty());
}

TEST_F(NewsTest, ThanksAreForWhoIsThanked) {
    then(mentor);
    auto thanks = kudos();
    KudosService(file()).give(thanks);
    EXPECT_THAT(newFor(mentee), ElementsAre(NewsKind::Thanked));
    EXPECT_THAT(newFor(mentor), IsEmpty());
}

TEST_F(NewsTest, AGoalIsForWhoGuidesThemOrForItsOwner) {
    then(mentee);
    file().goals().add(goal(Audience::AuthorOnly));
    EXPECT_THAT(newFor(mentor), IsEmpty()) << "it is not shared";
    then(mentee);
    file().goals().add(goal(Audience::Pair));
    EXPECT_THAT(newFor(mentor), ElementsAre(NewsKind::GoalSet));
    EXPECT_THAT(newFor(mentee), IsEmpty());
    passes(std::chrono::hours{1});
    asCoordinator();
    auto theirs = goal();
    theirs.from.author = mentee;
    file().goals().add(theirs);
    EXPECT_THAT(newFor(mentee), ElementsAre(NewsKind::GoalSet));
    EXPECT_FALSE(newsSince(file(), m_before).front().by.isSet()) << "by the coordinator";
}

TEST_F(NewsTest, WhatSomebodyElseNotedIsForWhoeverIsToDoIt) {
    then(mentor);
    auto theirs = action();
    theirs.owner = mentee;
    file().pairs().addAction(theirs);
    EXPECT_THAT(newFor(mentee), ElementsAre(NewsKind::ActionNoted));
    EXPECT_THAT(newFor(mentor), IsEmpty());
    then(mentee);
    file().pairs().addAction(theirs);
    EXPECT_THAT(newFor(mentee), SizeIs(1)) << "not what they noted themselves";
    passes(std::chrono::hours{1});
    asCoordinator();
    theirs.from.author = mentee;
    file().pairs().addAction(theirs);
    EXPECT_THAT(newFor(mentee), ElementsAre(NewsKind::ActionNoted, NewsKind::ActionNoted));
    EXPECT_FALSE(newsSince(file(), m_before).front().by.isSet()) << "by the coordinator";
}

TEST_F(NewsTest, ASessionIsForTheOtherOne) {
    then(mentor);
    const auto id = file().sessions().plan(session());
    EXPECT_THAT(newFor(mentee), ElementsAre(NewsKind::SessionPlanned));
    then(mentee);
    const auto moved = file().sessions().move(id, daysFromNow(9), std::nullopt);
    EXPECT_THAT(newFor(mentor), ElementsAre(NewsKind::SessionMoved));
    EXPECT_EQ(newsSince(file(), m_before).front().record, moved.value);
    then(mentee);
    file().sessions().cancel(moved);
    EXPECT_THAT(newFor(mentor), IsEmpty()) << "nothing of it is left";
}
