#include <QComboBox>
#include <QLineEdit>

#include "app/vocabulary_service.h"
#include "feedback/feedback_dialog.h"
#include "feedback/feedback_page.h"
#include "feedback/reply_dialogs.h"
#include "kit/long_text_edit.h"
#include "pair_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

class FeedbackPageTest : public PairPageTest {
protected:
    /// From the mentor to the mentee.
    [[nodiscard]] FeedbackId given(const std::string& situation, Audience audience = Audience::Pair) const {
        pairs.as(pairs.pair.mentor);
        Feedback feedback;
        feedback.mentorship = pairs.pair.id;
        feedback.answers = {{"situation", situation}, {"behaviour", "You asked"}, {"impact", "All answered"}};
        feedback.from.audience = audience;
        const auto id = file().feedback().give(feedback);
        pairs.as(pairs.pair.mentee);
        return id;
    }
};

} // namespace

TEST_F(FeedbackPageTest, IsWrittenByTheFormOfTheTrade) {
    pairs.as(pairs.pair.mentor);
    FeedbackPage page(workspace());
    look(page);
    answerDialog<FeedbackDialog>([](FeedbackDialog& dialog) {
        for (const auto* field : {"feedback_situation_Edit", "feedback_behaviour_Edit", "feedback_impact_Edit"})
            child<LongTextEdit>(dialog, field).setPlainText(QStringLiteral("Said"));
        dialog.accept();
    });
    trigger(page, "giveFeedbackAction");
    EXPECT_EQ(file().feedback().feedback().size(), 1U);
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST_F(FeedbackPageTest, IsReadThankedForAndAnswered) {
    const auto id = given("In the meeting of Monday");
    FeedbackPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    EXPECT_TRUE(says(page, QStringLiteral("In the meeting of Monday")));
    EXPECT_FALSE(child<QAction>(page, "amendFeedbackAction").isEnabled()) << "somebody else wrote it";
    answerDialog<ReplyDialog>([](ReplyDialog& dialog) {
        child<LongTextEdit>(dialog, "replyTextEdit").setPlainText(QStringLiteral("I will ask again"));
        dialog.accept();
    });
    trigger(page, "answerFeedbackAction");
    EXPECT_EQ(file().feedback().feedback(id)->replyText, "I will ask again");
    EXPECT_TRUE(says(page, QStringLiteral("I will ask again")));
}

TEST_F(FeedbackPageTest, TheCoordinatorSeesWhatIsSharedAndWhoOwesAReplyAndRecordsIt) {
    (void)given("Between the two");
    const auto id = given("In the meeting of Monday", Audience::PairAndCoordinator);
    pairs.asCoordinator();
    FeedbackPage page(workspace());
    look(page);
    EXPECT_TRUE(child<QWidget>(page, "feedbackPrivateLabel").isVisible());
    const auto segments = child<QWidget>(page, "feedbackFilter").findChildren<QAbstractButton*>();
    ASSERT_EQ(segments.size(), 2);
    segments.back()->click();
    EXPECT_EQ(rows(page, "feedbackTable"), 1) << "what is between the two is not even counted";
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<ReplyDialog>([this](ReplyDialog& dialog) {
        const auto name = QString::fromStdString(file().directory().person(pairs.pair.mentee)->displayName());
        EXPECT_TRUE(says(dialog, QStringLiteral("Recorded in the name of ") + name));
        child<LongTextEdit>(dialog, "replyTextEdit").setPlainText(QStringLiteral("I will ask again"));
        dialog.accept();
    });
    trigger(page, "answerFeedbackAction");
    EXPECT_EQ(file().feedback().feedback(id)->replyText, "I will ask again");
    page.goBack();
    EXPECT_EQ(rows(page, "feedbackTable"), 0) << "nobody owes anything";
}

TEST_F(FeedbackPageTest, IsAboutASkill) {
    pairs.asCoordinator();
    const auto skill = file().vocabulary().addSkill({{}, SkillKind::Interpersonal, "Listening", "Écoute", {}});
    pairs.as(pairs.pair.mentor);
    FeedbackPage page(workspace());
    look(page);
    answerDialog<FeedbackDialog>([skill](FeedbackDialog& dialog) {
        for (const auto* field : {"feedback_situation_Edit", "feedback_behaviour_Edit", "feedback_impact_Edit"})
            child<LongTextEdit>(dialog, field).setPlainText(QStringLiteral("Said"));
        auto& skills = child<QComboBox>(dialog, "feedbackSkillCombo");
        skills.setCurrentIndex(skills.findData(QVariant::fromValue<qint64>(skill.value)));
        dialog.accept();
    });
    trigger(page, "giveFeedbackAction");
    const auto feedback = file().feedback().feedback().front();
    EXPECT_EQ(feedback.skill, skill);
    ASSERT_TRUE(page.showRecord(feedback.id));
    EXPECT_TRUE(says(page, QStringLiteral("Listening")));
}

TEST_F(FeedbackPageTest, BecomesAnAction) {
    const auto id = given("In the meeting of Monday");
    FeedbackPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<FeedbackActionDialog>([](FeedbackActionDialog& dialog) {
        child<LongTextEdit>(dialog, "actionTextEdit").setPlainText(QStringLiteral("Ask first"));
        dialog.accept();
    });
    trigger(page, "feedbackToActionAction");
    const auto actions = file().pairs().actionsOf(pairs.pair.id);
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(actions.front().text, "Ask first");
}

TEST_F(FeedbackPageTest, WhatIsTypedIntoAFormThatIsLeftIsOffered) {
    const auto id = given("On Monday");
    FeedbackPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    for (const bool again : {false, true}) {
        answerDialog<ReplyDialog>([again](ReplyDialog& dialog) {
            EXPECT_EQ(dialog.cameBackFromDraft(), again);
            child<LongTextEdit>(dialog, "replyTextEdit").setPlainText(QStringLiteral("Half a sen"));
            dialog.reject();
        });
        trigger(page, "answerFeedbackAction");
    }
}

} // namespace mentoring::ui
