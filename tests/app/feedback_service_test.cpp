#include "app/feedback_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"
#include "store.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class FeedbackServiceTest : public testing::Test, protected World {
protected:
    FeedbackServiceTest() { as(mentor); }

    [[nodiscard]] FeedbackService& service() const { return file().feedback(); }
    [[nodiscard]] Feedback read(FeedbackId id) const { return *service().feedback(id); }
    [[nodiscard]] FeedbackId give(Feedback given) const { return service().give(std::move(given)); }
    /// Of the mentor with somebody else: seen by the mentor, and not of this pair.
    [[nodiscard]] Mentorship secondPair() const {
        for (const auto& one : file().directory().mentorships())
            if (one.mentor == mentor && one.id != pair.id)
                return one;
        return {};
    }
    [[nodiscard]] GoalId goalOf(PersonId author, Audience audience = Audience::PairOutline) const {
        const auto at = file().desk().perspective();
        as(author);
        const auto id = file().goals().add(goal(audience));
        file().desk().take(at);
        return id;
    }
    [[nodiscard]] SessionId sessionOf(const Mentorship& of) const {
        const auto at = file().desk().perspective();
        as(of.mentor);
        auto planned = session();
        planned.mentorship = of.id;
        const auto id = file().sessions().plan(planned);
        file().desk().take(at);
        return id;
    }
};

} // namespace

TEST_F(FeedbackServiceTest, GoesToTheOtherOneOfThePairTidied) {
    auto typed = feedback();
    typed.framework = "sbi";
    typed.answers = {{"impact", " All followed "}, {"next", " "}, {"behaviour", "Took over"}, {"situation", "Monday"}};
    typed.to = otherMentee;
    const auto id = give(typed);
    org.reopen();
    as(mentor);
    EXPECT_EQ(read(id).to, mentee);
    EXPECT_EQ(read(id).from.author, mentor);
    EXPECT_THAT(read(id).answers,
                ElementsAre(FeedbackAnswer{"situation", "Monday"}, FeedbackAnswer{"behaviour", "Took over"},
                            FeedbackAnswer{"impact", "All followed"}));
    as(mentee);
    EXPECT_EQ(read(give(feedback())).to, mentor);
    asCoordinator();
    const auto recorded = give(feedback(Audience::PairAndCoordinator));
    EXPECT_EQ(read(recorded).from.author, mentor) << "of the mentor where nobody is named";
    EXPECT_TRUE(read(recorded).from.byCoordinator);
}

TEST_F(FeedbackServiceTest, IsGivenUnansweredUnamendedAndNotWithdrawn) {
    auto typed = feedback();
    typed.reply = FeedbackReply::Disputed;
    typed.replyText = "No";
    typed.repliedAt = typed.amendedAt = typed.withdrawnAt = org.clock.now();
    const auto kept = read(give(typed));
    EXPECT_EQ(kept.reply, FeedbackReply::None);
    EXPECT_EQ(kept.replyText, "");
    EXPECT_FALSE(kept.repliedAt || kept.amendedAt || kept.withdrawnAt);
}

TEST_F(FeedbackServiceTest, RefusesWhatIsNoFeedbackOrOfNobodyOfThePair) {
    auto typed = feedback();
    typed.answers = {{"text", " "}};
    EXPECT_TRUE(refused(org, Issue::AnswerMissing, Field::Text, [&] { (void)give(typed); }));
    typed = feedback();
    typed.mentorship = otherPair.id;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)give(typed); }));
    asCoordinator();
    typed = feedback();
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)give(typed); }));
}

TEST_F(FeedbackServiceTest, IsAboutWhatIsOfThePairAndSeenByWhoeverWrites) {
    const auto theirs = sessionOf(pair);
    const auto strangers = sessionOf(otherPair);
    const auto second = sessionOf(secondPair());
    const auto seen = goalOf(mentee);
    const auto hidden = goalOf(mentee, Audience::AuthorOnly);
    const auto ofSecond = goalOf(secondPair().mentee);
    const auto known = give(feedback());
    const auto tried = [&](auto about, Issue issue, Field field = Field::None) {
        auto typed = feedback();
        about(typed);
        if (auto result = refused(org, issue, field, [&] { (void)give(typed); }); !result)
            return result;
        typed = read(known);
        about(typed);
        return refused(org, issue, field, [&] { service().amend(typed); });
    };
    EXPECT_TRUE(tried([&](Feedback& f) { f.session = strangers; }, Issue::UnknownRecord));
    EXPECT_TRUE(tried([&](Feedback& f) { f.session = SessionId{12345}; }, Issue::UnknownRecord));
    EXPECT_TRUE(tried([&](Feedback& f) { f.session = second; }, Issue::NotTheirs));
    EXPECT_TRUE(tried([&](Feedback& f) { f.goal = hidden; }, Issue::UnknownRecord));
    EXPECT_TRUE(tried([&](Feedback& f) { f.goal = ofSecond; }, Issue::NotTheirs));
    EXPECT_TRUE(tried([&](Feedback& f) { f.skill = SkillId{12345}; }, Issue::UnknownRecord, Field::Skills));
    auto typed = read(known);
    typed.session = theirs;
    typed.goal = seen;
    typed.skill = skill;
    service().amend(typed);
    as(mentee);
    auto closed = *file().goals().goal(seen);
    closed.from.audience = Audience::AuthorOnly;
    file().goals().edit(closed);
    as(mentor);
    typed = read(known);
    typed.answers = {{"text", "Changed"}};
    service().amend(typed);
    EXPECT_EQ(read(known).goal, seen) << "what it is about already stays";
    EXPECT_EQ(read(known).session, theirs);
    EXPECT_EQ(read(known).skill, skill);
}

TEST_F(FeedbackServiceTest, IsAmendedOpenlyTheAudienceIncluded) {
    const auto id = give(feedback());
    passes(std::chrono::hours{3});
    EXPECT_TRUE(changesNothing(org, [&] { service().amend(read(id)); }));
    EXPECT_FALSE(read(id).amendedAt);
    auto typed = read(id);
    typed.framework = "sbi";
    typed.answers = {{"impact", "c"}, {"behaviour", " b "}, {"situation", "a"}};
    typed.from.audience = Audience::PairAndCoordinator;
    typed.to = otherMentee;
    typed.reply = FeedbackReply::Answered;
    typed.replyText = "Put into the mouth";
    typed.withdrawnAt = org.clock.now();
    typed.from.author = mentee;
    service().amend(typed);
    const auto kept = read(id);
    EXPECT_EQ(kept.framework, "sbi");
    EXPECT_THAT(kept.answers, ElementsAre(FeedbackAnswer{"situation", "a"}, FeedbackAnswer{"behaviour", "b"},
                                          FeedbackAnswer{"impact", "c"}));
    EXPECT_EQ(kept.from.audience, Audience::PairAndCoordinator);
    EXPECT_EQ(kept.amendedAt, org.clock.now());
    EXPECT_EQ(kept.to, mentee);
    EXPECT_EQ(kept.reply, FeedbackReply::None);
    EXPECT_EQ(kept.replyText, "");
    EXPECT_FALSE(kept.withdrawnAt);
    EXPECT_EQ(kept.from.author, mentor);
    EXPECT_EQ(org.changes.back().action, Action::AmendFeedback);
    asCoordinator();
    EXPECT_TRUE(service().feedback(id));
    EXPECT_THAT(service().history(id), SizeIs(2));
}

TEST_F(FeedbackServiceTest, RefusesAnAmendmentThatLeavesNothingSaid) {
    auto typed = read(give(feedback()));
    typed.answers.clear();
    EXPECT_TRUE(refused(org, Issue::AnswerMissing, Field::Text, [&] { service().amend(typed); }));
    typed.id = FeedbackId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().amend(typed); }));
    typed.id = give(feedback());
    service().withdraw(typed.id);
    typed.answers = feedback().answers;
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { service().amend(typed); }));
}

TEST_F(FeedbackServiceTest, IsAnsweredByTheOneItWasGivenTo) {
    const auto id = give(feedback());
    as(mentee);
    passes(std::chrono::hours{1});
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().reply(id, FeedbackReply::None, "x"); }));
    for (const auto how : {FeedbackReply::Answered, FeedbackReply::Disputed})
        EXPECT_TRUE(refused(org, Issue::AnswerMissing, Field::Answer, [&] { service().reply(id, how, " "); }));
    service().reply(id, FeedbackReply::Disputed, " I saw it otherwise ");
    EXPECT_EQ(read(id).reply, FeedbackReply::Disputed);
    EXPECT_EQ(read(id).replyText, "I saw it otherwise");
    EXPECT_EQ(read(id).repliedAt, org.clock.now());
    EXPECT_EQ(org.changes.back().action, Action::ReplyToFeedback);
    as(mentor);
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None,
                        [&] { service().reply(id, FeedbackReply::Answered, "In the other's place"); }));
}

TEST_F(FeedbackServiceTest, ALogLineOfTheCoordinatorSaysForWhom) {
    const auto id = give(feedback(Audience::PairAndCoordinator));
    asCoordinator();
    service().reply(id, FeedbackReply::Acknowledged);
    EXPECT_EQ(file().historyOf(id.value, 1).front().onBehalf, "Mentee 0") << "whose reply it is";
    service().withdraw(id);
    EXPECT_EQ(file().historyOf(id.value, 1).front().onBehalf, "Mentor 0") << "whose feedback it is";
}

TEST_F(FeedbackServiceTest, IsOnlyThereOnceItIsWithdrawn) {
    const auto id = give(feedback());
    as(mentee);
    service().reply(id, FeedbackReply::Answered, secret);
    as(mentor);
    passes(std::chrono::hours{1});
    service().withdraw(id);
    EXPECT_EQ(read(id).withdrawnAt, org.clock.now());
    EXPECT_TRUE(service().feedback(id)->isWhole());
    passes(std::chrono::hours{1});
    EXPECT_TRUE(changesNothing(org, [&] { service().withdraw(id); }));
    as(mentee);
    const auto left = service().feedback(id);
    ASSERT_TRUE(left);
    EXPECT_FALSE(left->isWhole());
    EXPECT_THAT(left->answers, IsEmpty());
    EXPECT_EQ(left->replyText, "");
    EXPECT_TRUE(
        refused(org, Issue::NotAllowed, Field::None, [&] { service().reply(id, FeedbackReply::Acknowledged); }));
}

TEST_F(FeedbackServiceTest, BecomesAnActionInOneStepAndIsAcknowledged) {
    auto given = feedback();
    given.session = sessionOf(pair);
    given.goal = goalOf(mentee);
    const auto id = give(given);
    as(mentee);
    passes(std::chrono::hours{1});
    auto typed = action();
    typed.text = " Ask first ";
    typed.mentorship = otherPair.id;
    const auto made = service().turnIntoAction(id, typed);
    const auto kept = *file().pairs().action(made);
    EXPECT_EQ(kept.text, "Ask first");
    EXPECT_EQ(kept.mentorship, pair.id);
    EXPECT_EQ(kept.feedback, id);
    EXPECT_EQ(kept.session, given.session);
    EXPECT_EQ(kept.goal, given.goal);
    EXPECT_EQ(kept.owner, mentee);
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_EQ(kept.from.audience, Audience::Pair);
    EXPECT_EQ(read(id).reply, FeedbackReply::Acknowledged);
    EXPECT_EQ(read(id).repliedAt, org.clock.now());
    org.undoLast();
    EXPECT_FALSE(file().pairs().action(made));
    EXPECT_EQ(read(id).reply, FeedbackReply::None);
}

TEST_F(FeedbackServiceTest, AnAnswerStaysWhenItBecomesSomething) {
    const auto id = give(feedback());
    as(mentee);
    service().reply(id, FeedbackReply::Answered, "Thank you");
    const auto before = read(id);
    passes(std::chrono::hours{1});
    (void)service().turnIntoAction(id, action());
    EXPECT_EQ(read(id), before);
}

TEST_F(FeedbackServiceTest, LaysAnActionOnNobodyOutsideThePair) {
    const auto id = give(feedback(Audience::PairAndCoordinator));
    as(mentee);
    auto typed = action();
    typed.owner = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)service().turnIntoAction(id, typed); }));
    typed.owner = {};
    typed.text = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { (void)service().turnIntoAction(id, typed); }));
    asCoordinator();
    typed = action();
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)service().turnIntoAction(id, typed); }));
    typed.from.author = {};
    const auto made = service().turnIntoAction(id, typed);
    as(mentee);
    EXPECT_EQ(file().pairs().action(made)->from.author, mentee) << "for the one it was given to";
}

TEST_F(FeedbackServiceTest, AnActionDoesNotPointToAGoalThatWhoeverMakesItDoesNotSee) {
    as(mentee);
    auto given = feedback();
    given.goal = goalOf(mentee, Audience::AuthorOnly);
    const auto id = give(given);
    as(mentor);
    EXPECT_EQ(file().pairs().action(service().turnIntoAction(id, action()))->goal, GoalId{});
}

TEST_F(FeedbackServiceTest, BecomesAGoalOfTheOneItWasGivenTo) {
    const auto id = give(feedback(Audience::PairAndCoordinator));
    as(mentee);
    auto typed = goal();
    typed.title = " Speak first ";
    typed.milestones = {{" Once ", {}, {}}};
    typed.skills = {skill, skill};
    const auto made = service().turnIntoGoal(id, typed);
    const auto kept = *file().goals().goal(made);
    EXPECT_EQ(kept.title, "Speak first");
    EXPECT_EQ(kept.milestones.front().title, "Once");
    EXPECT_THAT(kept.skills, ElementsAre(skill));
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_EQ(read(id).goal, made) << "so that the goal shows where it came from";
    EXPECT_EQ(read(id).reply, FeedbackReply::Acknowledged);
    (void)service().turnIntoGoal(id, typed);
    EXPECT_EQ(read(id).goal, made) << "the first one stays";
    org.undoLast();
    org.undo(Change(org.changes[org.changes.size() - 3]));
    EXPECT_FALSE(file().goals().goal(made)) << "one step";
    EXPECT_EQ(read(id).reply, FeedbackReply::None);
    typed.title.clear();
    EXPECT_TRUE(refused(org, Issue::TitleMissing, Field::Title, [&] { (void)service().turnIntoGoal(id, typed); }));
    asCoordinator();
    typed = goal();
    typed.from.author = otherMentor;
    const auto recorded = service().turnIntoGoal(id, typed);
    EXPECT_EQ(file().goals().goal(recorded)->from.author, mentee) << "whatever was typed";
}

TEST_F(FeedbackServiceTest, WhatWasSaidIsAmendedAndNotTakenBackOnceItCountsAsGiven) {
    const auto id = give(feedback());
    const auto given = org.changes.back();
    passes(std::chrono::hours{1});
    EXPECT_FALSE(file().mayTakeBack(given.step, given.action));
    EXPECT_TRUE(refused(org, Issue::TooLateToTakeBack, Field::None, [&] { org.undo(given); }));
    EXPECT_TRUE(service().feedback(id));
}

TEST_F(FeedbackServiceTest, OfSomebodyOutsideThePairInAFileFromElsewhereChangesNothingInThePair) {
    // No service makes such a record; another program may have.
    auto foreign = feedback(Audience::PairAndCoordinator);
    foreign.id = FeedbackId{1};
    foreign.to = mentee;
    foreign.from.author = otherMentor;
    file().store().keep([&](Repositories& in) { in.of<Feedback>().insert(foreign); });
    as(otherMentor);
    ASSERT_TRUE(service().feedback(foreign.id)) << "its author reads it";
    foreign = *service().feedback(foreign.id);
    foreign.answers = {{"text", "Changed"}};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { service().amend(foreign); }));
}
