#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "app/program_service.h"
#include "kit/cells_model.h"
#include "kit/long_text_edit.h"
#include "kit/table.h"
#include "pair_support.h"
#include "sessions/month_calendar.h"
#include "sessions/prepare_view.h"
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

TEST_F(SessionsPageTest, WhatWasLeftOpenLastTimeIsTakenAlong) {
    Session past;
    past.mentorship = pairs.pair.id;
    past.on = inDays(-3);
    past.agenda = {{"Talk about the talk", pairs.pair.mentee, false}, {"Settled already", pairs.pair.mentee, true}};
    const auto id = file().sessions().plan(past);
    pairs.as(pairs.pair.mentor);
    file().sessions().addAgendaItem(id, "Read the report");
    pairs.as(pairs.pair.mentee);
    file().sessions().hold(id, {});
    SessionsPage page(workspace());
    look(page);
    answerDialog<PlanSessionDialog>([](PlanSessionDialog& dialog) {
        const auto& label = child<QLabel>(dialog, "leftOpenLabel");
        EXPECT_TRUE(label.isVisible());
        EXPECT_TRUE(label.text().startsWith(QStringLiteral("2 point"))) << label.text().toStdString();
        EXPECT_FALSE(label.text().contains(QStringLiteral("Settled already")));
        child<LongTextEdit>(dialog, "sessionAgendaEdit").setPlainText(QStringLiteral("Read the report"));
        EXPECT_TRUE(label.text().startsWith(QStringLiteral("1 point"))) << label.text().toStdString();
        child<QPushButton>(dialog, "takeAlongButton").click();
        EXPECT_FALSE(label.isVisible());
        dialog.accept();
    });
    trigger(page, "planSessionAction");
    const auto next = file().sessions().sessionsOf(pairs.pair.id).back();
    ASSERT_EQ(next.agenda.size(), 2U);
    EXPECT_EQ(next.agenda[0], (AgendaItem{"Read the report", pairs.pair.mentor, false})) << "whose point it is";
    EXPECT_EQ(next.agenda[1], (AgendaItem{"Talk about the talk", pairs.pair.mentee, false}));
}

TEST_F(SessionsPageTest, ThePreparationShowsTheAgendaAndWhatWasLeftOpen) {
    Session session;
    session.mentorship = pairs.pair.id;
    session.on = inDays(-3);
    session.agenda = {{"Talk about the talk", pairs.pair.mentee, false}};
    file().sessions().hold(file().sessions().plan(session), {});
    session.on = inDays(4);
    session.agenda = {{"Read the report", pairs.pair.mentee, false}};
    const auto next = file().sessions().plan(session);
    pairs.as(pairs.pair.mentor);
    QWidget paper;
    auto* column = new QVBoxLayout(&paper);
    PairFolder folder(file(), pairs.pair);
    fillPrepareView(workspace(), folder, column, &paper);
    const auto& card = child<QWidget>(paper, "prepareAgendaCard");
    QStringList said;
    for (const auto* label : card.findChildren<QLabel*>())
        said << label->text();
    const auto all = said.join(u'|');
    EXPECT_TRUE(all.contains(QStringLiteral("Read the report"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Talk about the talk"))) << all.toStdString();
    card.findChild<QPushButton*>(QStringLiteral("toAgendaButton"))->click();
    const auto agenda = file().sessions().session(next)->agenda;
    ASSERT_EQ(agenda.size(), 2U);
    EXPECT_EQ(agenda.back(), (AgendaItem{"Talk about the talk", pairs.pair.mentee, false})) << "whose point it is";
}

TEST_F(SessionsPageTest, HoldsThoseOfTheProgramInFrontAndSaysOfWhich) {
    (void)planned(3);
    pairs.asCoordinator();
    SessionsPage page(workspace());
    look(page);
    auto& combo = child<QComboBox>(page, "programCombo");
    EXPECT_FALSE(combo.isVisible()) << "there is one only";
    EXPECT_EQ(rows(page, "sessionsTable"), 1);

    Program program;
    program.name = "Mentoring 2027";
    const auto next = file().programs().add(program);
    ASSERT_TRUE(combo.isVisible());
    EXPECT_EQ(combo.currentText(), QStringLiteral("Tandem 2026"));
    EXPECT_EQ(rows(page, "sessionsTable"), 1);
    workspace().setProgram(next);
    EXPECT_EQ(combo.currentText(), QStringLiteral("Mentoring 2027"));
    EXPECT_EQ(rows(page, "sessionsTable"), 0);
    (void)planned(5);
    EXPECT_EQ(rows(page, "sessionsTable"), 0) << "of the other program";
    combo.setCurrentIndex(combo.count() - 1);
    Q_EMIT combo.activated(combo.currentIndex());
    EXPECT_EQ(combo.currentText(), QStringLiteral("All programs"));
    EXPECT_EQ(rows(page, "sessionsTable"), 2);
    (void)planned(6);
    EXPECT_EQ(rows(page, "sessionsTable"), 3) << "what was chosen stays";
    page.showView(QStringLiteral("record"));
    EXPECT_EQ(combo.currentText(), QStringLiteral("Mentoring 2027")) << "as whoever sends there counts";
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST_F(SessionsPageTest, TheBadgeIsOfTheProgramInFront) {
    (void)planned(-3);
    pairs.asCoordinator();
    SessionsPage page(workspace());
    int badge = -1;
    QObject::connect(&page, &Page::badgeChanged, &page, [&](int count) { badge = count; });
    look(page);
    ASSERT_TRUE(waitFor([&] { return badge == 1; }));
    Program program;
    program.name = "Mentoring 2027";
    workspace().setProgram(file().programs().add(program));
    EXPECT_EQ(badge, 0);
    workspace().setProgram(cohort.program);
    EXPECT_EQ(badge, 1);
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

TEST_F(SessionsPageTest, OfThoseToComeTheNextOneIsTheFirst) {
    const auto later = planned(9);
    const auto next = planned(5);
    SessionsPage page(workspace());
    look(page);
    auto& table = child<Table>(page, "sessionsTable");
    const auto first = [&] { return qobject_cast<RecordListModel*>(table.model())->idAt(0); };
    EXPECT_EQ(first(), later.value) << "of all the last one";
    press(page, "upcomingSegment");
    EXPECT_EQ(first(), next.value);
    press(page, "allSegment");
    EXPECT_EQ(first(), later.value);
    table.sortByColumn(0, Qt::DescendingOrder);
    press(page, "upcomingSegment");
    EXPECT_EQ(first(), later.value) << "as somebody has sorted";
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

TEST_F(SessionsPageTest, TheMonthIsATableOfDaysWithTheirSessionsToWhoeverListens) {
    const auto held = file().sessions().log(pairs.pair.id, file().today());
    const auto next = planned(0);
    SessionsPage page(workspace());
    look(page);
    press(page, "monthSegment");
    auto& calendar = child<MonthCalendar>(page, "monthCalendar");
    calendar.setFocus();
    auto* month = QAccessible::queryAccessibleInterface(&calendar);
    ASSERT_TRUE(month->tableInterface());
    EXPECT_EQ(month->tableInterface()->rowCount(), 6);
    EXPECT_EQ(month->tableInterface()->columnCount(), 7);
    EXPECT_EQ(month->childCount(), 42);
    const auto place = calendar.placeOf(wording::toQt(file().today()));
    auto* day = month->child(place);
    EXPECT_EQ(month->indexOfChild(day), place);
    EXPECT_EQ(month->tableInterface()->cellAt(place / 7, place % 7), day);
    EXPECT_EQ(day->parent()->object(), &calendar);
    EXPECT_TRUE(day->state().selected);
    EXPECT_TRUE(day->text(QAccessible::Name).startsWith(wording::longDate(file().today()) + QStringLiteral(", 2 ")));
    ASSERT_EQ(day->childCount(), 2);
    QStringList said;
    for (int line = 0; line < 2; ++line) {
        said << day->child(line)->text(QAccessible::Name);
        EXPECT_EQ(day->child(line)->parent(), day);
        EXPECT_EQ(day->indexOfChild(day->child(line)), line);
        EXPECT_TRUE(day->rect().contains(day->child(line)->rect()));
    }
    said.sort();
    EXPECT_EQ(said, QStringList({QStringLiteral("Mentor 0, Held"), QStringLiteral("Mentor 0, Planned")}));
    EXPECT_EQ(month->child(place + 1)->childCount(), 0);

    // What is heard can be opened.
    int opened = 0;
    QObject::connect(&calendar, &MonthCalendar::opened, &calendar, [&](qint64 id) {
        EXPECT_TRUE(id == held.value || id == next.value);
        ++opened;
    });
    auto* entry = day->child(0)->actionInterface();
    entry->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(opened, 1);
}

TEST_F(SessionsPageTest, EachOfSeveralOnADayIsReachedByTheKeyboard) {
    file().sessions().log(pairs.pair.id, file().today());
    (void)planned(0);
    SessionsPage page(workspace());
    look(page);
    press(page, "monthSegment");
    auto& calendar = child<MonthCalendar>(page, "monthCalendar");
    std::vector<qint64> opened;
    QObject::connect(&calendar, &MonthCalendar::opened, &calendar, [&](qint64 id) { opened.push_back(id); });
    for (int at = 0; at < 2; ++at) {
        QTest::keyClick(&calendar, Qt::Key_Return);
        auto& menu = child<QMenu>(calendar, "dayMenu");
        ASSERT_EQ(menu.actions().size(), 2);
        menu.actions().at(at)->trigger();
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.goBack();
    }
    ASSERT_EQ(opened.size(), 2U);
    EXPECT_NE(opened[0], opened[1]);
}

} // namespace mentoring::ui
