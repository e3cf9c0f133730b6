#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <gtest/gtest.h>

#include "app/contact_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/worklist.h"
#include "furnish.h"
#include "home/today_dialogs.h"
#include "home/today_page.h"
#include "kit/line_item.h"
#include "matching_support.h"
#include "mentorships/contacts_card.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

class TodayPageTest : public testing::Test {
protected:
    void start() {
        auto& matching = cohort.file().matching();
        MatchingRequest request;
        request.program = cohort.program;
        request.criteria = readyMadeCriteria().front();
        const auto outcome = matching.run(request);
        ASSERT_TRUE(outcome);
        ASSERT_EQ(matching.publish(cohort.program, outcome->pairs()), 3);
        cohort.organisation.clock.set(cohort.organisation.clock.now() + std::chrono::hours{24 * 25});
        takeErrandsOfDialogs(*cohort.workspace, nullptr);
        page = std::make_unique<TodayPage>(*cohort.workspace);
        page->resize(1000, 800);
        page->show();
        page->activate();
    }
    [[nodiscard]] QStringList linesOf(const char* group) const {
        QStringList lines;
        if (const auto* card = page->findChild<QWidget*>(QString::fromLatin1(group)))
            for (const auto* line : card->findChildren<LineItem*>())
                lines << line->content().title + u'|' + line->content().detail;
        return lines;
    }
    template <class Button>
    void press(const char* group, const char* button) const {
        auto* card = page->findChild<QWidget*>(QString::fromLatin1(group));
        ASSERT_NE(card, nullptr);
        auto* found = card->findChild<Button*>(QString::fromLatin1(button));
        ASSERT_NE(found, nullptr);
        found->click();
        QCoreApplication::processEvents();
    }

    Cohort cohort;
    std::unique_ptr<TodayPage> page;
};

TEST_F(TodayPageTest, TellsEachWithItsCauseAndTheNextStep) {
    start();
    const auto lines = linesOf("group-no-first-session");
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.front().contains(QStringLiteral("No session in the first 25 day")))
        << lines.front().toStdString();
    const auto pair = cohort.file().directory().mentorships().front().id;
    cohort.file().mentorships().pause({pair},
                                      Date{std::chrono::sys_days{cohort.file().today()} + std::chrono::days{1}});
    EXPECT_EQ(linesOf("group-no-first-session").size(), 2) << "follows every change";
    cohort.organisation.clock.set(cohort.organisation.clock.now() + std::chrono::hours{24 * 2});
    page->activate();
    ASSERT_EQ(linesOf("group-pause-over").size(), 1);
    press<QPushButton>("group-pause-over", "nextStepButton");
    EXPECT_EQ(cohort.file().directory().mentorship(pair)->state, MentorshipState::Active);
}

TEST_F(TodayPageTest, ShowsOneReasonAlone) {
    start();
    auto& which = child<QComboBox>(*page, "reasonCombo");
    EXPECT_GT(which.count(), 2);
    page->showView(QStringLiteral("no-agreement"));
    EXPECT_EQ(linesOf("group-no-agreement").size(), 3);
    EXPECT_TRUE(linesOf("group-no-first-session").isEmpty());
    EXPECT_EQ(which.currentData().toString(), QStringLiteral("no-agreement"));
    page->showView({});
    EXPECT_EQ(linesOf("group-no-first-session").size(), 3);
}

TEST_F(TodayPageTest, PutsOffAndTakesUpAgain) {
    start();
    answerDialog<PutOffDialog>([](PutOffDialog& dialog) {
        child<QLineEdit>(dialog, "untilEdit").clear();
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a day is needed";
        dialog.reject();
    });
    press<QToolButton>("group-no-first-session", "notNowButton");
    EXPECT_EQ(linesOf("group-no-first-session").size(), 3);
    answerDialog<PutOffDialog>([](PutOffDialog& dialog) { dialog.accept(); });
    press<QToolButton>("group-no-first-session", "notNowButton");
    EXPECT_EQ(linesOf("group-no-first-session").size(), 2);
    ASSERT_EQ(linesOf("putOffCard").size(), 1);
    press<QPushButton>("putOffCard", "takeUpAgainButton");
    EXPECT_EQ(linesOf("group-no-first-session").size(), 3);
    EXPECT_TRUE(linesOf("putOffCard").isEmpty());
}

TEST_F(TodayPageTest, NotesAContactAndShowsItsStep) {
    start();
    answerDialog<ContactDialog>([](ContactDialog& dialog) { dialog.accept(); });
    press<QToolButton>("group-no-first-session", "noteContactButton");
    ASSERT_EQ(ContactService(cohort.file()).contacts().size(), 1U);
    EXPECT_EQ(linesOf("group-no-first-session").filter(QStringLiteral("First reminder")).size(), 1);
}

TEST_F(TodayPageTest, LimitsAreSetForTheProgram) {
    start();
    answerDialog<LimitsDialog>([](LimitsDialog& dialog) {
        child<QSpinBox>(dialog, "first-sessionSpin").setValue(30);
        dialog.accept();
    });
    child<QAction>(*page, "editLimitsAction").trigger();
    EXPECT_EQ(Worklist(cohort.file()).limits(cohort.program).firstSession, 30);
    EXPECT_TRUE(linesOf("group-no-first-session").isEmpty());
}

} // namespace

} // namespace mentoring::ui
