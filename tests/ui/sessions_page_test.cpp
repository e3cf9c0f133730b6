#include <QComboBox>
#include <QLineEdit>

#include "kit/long_text_edit.h"
#include "pair_support.h"
#include "sessions/session_dialogs.h"
#include "sessions/sessions_page.h"
#include "widget_checks.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

using namespace test;

class SessionsPageTest : public PairPageTest {
protected:
    [[nodiscard]] Date inDays(int days) const {
        return Date{std::chrono::sys_days{file().today()} + std::chrono::days{days}};
    }
    [[nodiscard]] SessionId planned(int days) const {
        Session session;
        session.mentorship = pairs.pair.id;
        session.on = inDays(days);
        return file().sessions().plan(session);
    }
};

} // namespace

TEST_F(SessionsPageTest, ASessionIsPlannedAndOpensByItself) {
    SessionsPage page(workspace());
    look(page);
    answerDialog<PlanSessionDialog>([this](PlanSessionDialog& dialog) {
        child<QLineEdit>(dialog, "sessionDayEdit").setText(wording::shortDate(inDays(3)));
        child<QLineEdit>(dialog, "sessionPlaceEdit").setText(QStringLiteral("Canteen"));
        dialog.accept();
    });
    trigger(page, "planSessionAction");
    const auto all = file().sessions().sessionsOf(pairs.pair.id);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().on, inDays(3));
    EXPECT_EQ(all.front().place, "Canteen");
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST_F(SessionsPageTest, ADayThatNobodyCanReadStandsUnderItsField) {
    SessionsPage page(workspace());
    look(page);
    answerDialog<PlanSessionDialog>([](PlanSessionDialog& dialog) {
        auto& day = child<QLineEdit>(dialog, "sessionDayEdit");
        day.setText(QStringLiteral("soon"));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(dialog.focusWidget(), &day);
    });
    trigger(page, "planSessionAction");
    EXPECT_TRUE(file().sessions().sessionsOf(pairs.pair.id).empty());
}

TEST_F(SessionsPageTest, IsFilteredByWhatIsToDo) {
    (void)planned(5);
    (void)planned(-2); // to be recorded
    file().sessions().log(pairs.pair.id, inDays(-9));
    SessionsPage page(workspace());
    look(page);
    press(page, "allSegment");
    EXPECT_EQ(rows(page, "sessionsTable"), 3);
    press(page, "upcomingSegment");
    EXPECT_EQ(rows(page, "sessionsTable"), 1);
    press(page, "recordSegment");
    EXPECT_EQ(rows(page, "sessionsTable"), 1);
}

TEST_F(SessionsPageTest, APlannedOneIsRecordedMovedOrCancelled) {
    const auto moved = planned(4);
    const auto held = planned(-1);
    SessionsPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(moved));
    answerDialog<MoveSessionDialog>([this](MoveSessionDialog& dialog) {
        child<QLineEdit>(dialog, "moveDayEdit").setText(wording::shortDate(inDays(8)));
        dialog.accept();
    });
    trigger(page, "moveSessionAction");
    ASSERT_TRUE(page.showRecord(held));
    answerDialog<LogSessionDialog>([](LogSessionDialog& dialog) {
        child<LongTextEdit>(dialog, "logNotesEdit").setPlainText(QStringLiteral("We spoke of the report"));
        dialog.accept();
    });
    trigger(page, "heldSessionAction");
    EXPECT_EQ(file().sessions().session(held)->state, SessionState::Held);
    EXPECT_EQ(file().sessions().session(held)->notes, "We spoke of the report");
    const auto next = file().sessions().next(pairs.pair.id);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->on, inDays(8));
    ASSERT_TRUE(page.showRecord(next->id));
    trigger(page, "cancelSessionAction");
    EXPECT_EQ(file().sessions().session(next->id)->state, SessionState::Cancelled);
    cohort.undo();
    EXPECT_EQ(file().sessions().session(next->id)->state, SessionState::Planned);
}

TEST_F(SessionsPageTest, TheMonthIsTurnedAndComesBackToToday) {
    SessionsPage page(workspace());
    look(page);
    press(page, "monthSegment");
    EXPECT_TRUE(child<QWidget>(page, "monthCalendar").isVisible());
    const auto shown = [&] { return child<QWidget>(page, "monthCalendar").property("accessibleName").toString(); };
    const auto now = shown();
    press(page, "nextMonthButton");
    press(page, "nextMonthButton");
    press(page, "previousMonthButton");
    press(page, "thisMonthButton");
    EXPECT_EQ(shown(), now);
}

} // namespace mentoring::ui
