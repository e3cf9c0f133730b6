#include <QLineEdit>

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
    [[nodiscard]] FeedbackId given(const std::string& situation) const {
        pairs.as(pairs.pair.mentor);
        Feedback feedback;
        feedback.mentorship = pairs.pair.id;
        feedback.answers = {{"situation", situation}, {"behaviour", "You asked"}, {"impact", "All answered"}};
        feedback.from.audience = Audience::Pair;
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
