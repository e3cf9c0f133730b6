#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

#include "goals/end_goal_dialog.h"
#include "goals/goal_dialog.h"
#include "goals/goals_page.h"
#include "kit/line_item.h"
#include "kit/long_text_edit.h"
#include "kit/roles.h"
#include "pair_support.h"
#include "parts/goal_facts.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

constexpr int progressColumn = 4;

class GoalsPageTest : public PairPageTest {
protected:
    GoalId goal(const std::string& title) const {
        Goal made;
        made.title = title;
        made.state = GoalState::Active;
        made.from.audience = Audience::Pair;
        return file().goals().add(made);
    }
    /// What a column of the board says, line by line.
    static QStringList titles(const GoalsPage& page, const char* column) {
        QStringList titles;
        for (const auto* line : child<QWidget>(page, column).findChildren<LineItem*>())
            if (line->isVisible())
                titles << line->content().title;
        return titles;
    }
    /// As a list, with every goal in it.
    static void lookAtList(GoalsPage& page) {
        look(page);
        press(page, "listSegment");
        press(page, "allSegment");
    }
};

} // namespace

TEST_F(GoalsPageTest, AGoalIsSetAndRecordedOnce) {
    GoalsPage page(workspace());
    lookAtList(page);
    answerDialog<GoalDialog>([](GoalDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a goal needs a few words";
        child<QLineEdit>(dialog, "goalTitleEdit").setText(QStringLiteral("Lead a meeting"));
        child<LongTextEdit>(dialog, "goalTestEdit").setPlainText(QStringLiteral("One led alone"));
        dialog.accept();
    });
    trigger(page, "addGoalAction");
    ASSERT_EQ(file().goals().goals().size(), 1U);
    EXPECT_EQ(file().goals().goals().front().title, "Lead a meeting");
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST_F(GoalsPageTest, IsSearchedAndSaysWhenNothingMatches) {
    goal("Lead a meeting");
    goal("Écrire un rapport");
    GoalsPage page(workspace());
    lookAtList(page);
    EXPECT_EQ(rows(page, "goalsTable"), 2);
    auto& search = child<QLineEdit>(page, "searchField");
    search.setText(QStringLiteral("ecrire"));
    EXPECT_TRUE(waitFor([&] { return rows(page, "goalsTable") == 1; })) << "whatever the accents";
    search.setText(QStringLiteral("nothing of the kind"));
    EXPECT_TRUE(waitFor([&] { return rows(page, "goalsTable") == 0; }));
    EXPECT_TRUE(child<QWidget>(page, "goalsEmptyState").isVisible());
}

TEST_F(GoalsPageTest, SearchingStaysOnTheBoardAndLeavesWhatWasFound) {
    goal("Lead a meeting");
    goal("Écrire un rapport");
    GoalsPage page(workspace());
    page.show();
    page.activate();
    const auto onBoard = [&] {
        QStringList titles;
        for (const auto* line : page.findChildren<LineItem*>())
            if (line->isVisible())
                titles << line->content().title;
        titles.sort();
        return titles;
    };
    ASSERT_TRUE(waitFor([&] { return onBoard().size() == 2; }));
    auto& search = child<QLineEdit>(page, "searchField");
    search.setText(QStringLiteral("ecrire"));
    EXPECT_TRUE(waitFor([&] { return onBoard() == QStringList{QStringLiteral("Écrire un rapport")}; }));
    EXPECT_FALSE(child<QWidget>(page, "goalsTable").isVisible());
    search.setText(QStringLiteral("nothing of the kind"));
    EXPECT_TRUE(waitFor([&] { return child<QWidget>(page, "goalsEmptyState").isVisible(); }));
    search.clear();
    EXPECT_TRUE(waitFor([&] { return onBoard().size() == 2; }));
}

TEST_F(GoalsPageTest, BarsSayHowItStands) {
    const auto today = file().today();
    const Date yesterday{std::chrono::sys_days{today} - std::chrono::days{1}};
    Goal goal;
    goal.progressByHand = 40;
    const auto bar = [&](GoalState state, const std::optional<Date>& target) {
        goal.state = state;
        goal.targetOn = target;
        return lineOf(workspace(), goal, false);
    };
    EXPECT_LT(bar(GoalState::Draft, {}).share, 0) << "its way has not begun";
    EXPECT_LT(bar(GoalState::Draft, yesterday).share, 0);
    EXPECT_EQ(bar(GoalState::Active, today).share, 0.4);
    EXPECT_EQ(bar(GoalState::Active, today).barTone, Tone::Info);
    EXPECT_EQ(bar(GoalState::Active, yesterday).barTone, Tone::Warning);
    EXPECT_EQ(bar(GoalState::Achieved, yesterday).share, 1);
    EXPECT_EQ(bar(GoalState::Achieved, yesterday).barTone, Tone::Success);
    EXPECT_EQ(bar(GoalState::Dropped, yesterday).share, 0.4);
    EXPECT_EQ(bar(GoalState::Dropped, yesterday).barTone, Tone::Neutral);
}

TEST_F(GoalsPageTest, BarsOfTheListHaveTheSameColours) {
    (void)this->goal("Lead a meeting");
    const auto achieved = this->goal("Write a report");
    file().goals().setState(achieved, GoalState::Achieved);
    GoalsPage page(workspace());
    lookAtList(page);
    auto& table = child<QTableView>(page, "goalsTable");
    QStringList seen;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const auto bar = table.model()->index(row, progressColumn);
        seen << table.model()->index(row, 0).data().toString() + u' ' + bar.data(ShareRole).toString() + u' ' +
                    QString::number(bar.data(ToneRole).toInt());
    }
    EXPECT_TRUE(seen.contains(QStringLiteral("Lead a meeting 0 %1").arg(static_cast<int>(Tone::Info))));
    EXPECT_TRUE(seen.contains(QStringLiteral("Write a report 1 %1").arg(static_cast<int>(Tone::Success))));
}

TEST_F(GoalsPageTest, DroppingAGoalAsksWhyAndIsTakenBack) {
    const auto id = goal("Lead a meeting");
    GoalsPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    EXPECT_TRUE(says(page, QStringLiteral("Lead a meeting")));
    answerDialog<EndGoalDialog>([](EndGoalDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a reason is required";
        child<LongTextEdit>(dialog, "goalReasonEdit").setPlainText(QStringLiteral("Another job"));
        dialog.accept();
    });
    trigger(page, "dropGoalAction");
    EXPECT_EQ(file().goals().goal(id)->state, GoalState::Dropped);
    EXPECT_FALSE(child<QAction>(page, "dropGoalAction").isVisible()) << "it is dropped";
    cohort.undo();
    EXPECT_EQ(file().goals().goal(id)->state, GoalState::Active);
}

TEST_F(GoalsPageTest, TheMentorReadsWhatIsSharedAndChangesNothing) {
    const auto id = goal("Lead a meeting");
    pairs.as(pairs.pair.mentor);
    GoalsPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    EXPECT_FALSE(child<QAction>(page, "editGoalAction").isEnabled());
    EXPECT_FALSE(page.canDelete());
}

TEST_F(GoalsPageTest, TheBoardShowsTheSoonestOfManyAndTheListAllOfThem) {
    for (int i = 100; i > 0; --i) {
        Goal made;
        made.title = "Goal " + std::to_string(i);
        made.state = i % 2 == 0 ? GoalState::Active : GoalState::Draft;
        made.targetOn = Date{std::chrono::sys_days{file().today()} + std::chrono::days{i}};
        file().goals().add(made);
    }
    GoalsPage page(workspace());
    look(page);
    for (const auto* column : {"draftGoalsCard", "activeGoalsCard"})
        EXPECT_TRUE(waitFor([&] { return titles(page, column).size() == 40; })) << column;
    EXPECT_EQ(titles(page, "draftGoalsCard").front(), QStringLiteral("Goal 1"));
    EXPECT_EQ(titles(page, "activeGoalsCard").front(), QStringLiteral("Goal 2"));
    EXPECT_EQ(titles(page, "endedGoalsCard"), QStringList());
    EXPECT_TRUE(says(page, QStringLiteral("None")));

    file().goals().setState(file().goals().goals().back().id, GoalState::Active); // Goal 1
    EXPECT_TRUE(waitFor([&] { return titles(page, "activeGoalsCard").front() == QStringLiteral("Goal 1"); }));
    EXPECT_EQ(titles(page, "draftGoalsCard").front(), QStringLiteral("Goal 3"));
    auto* more = child<QWidget>(page, "activeGoalsCard").findChild<QPushButton*>(QStringLiteral("moreGoalsButton"));
    EXPECT_EQ(more->text(), QStringLiteral("and 11 more"));
    more->click();
    EXPECT_EQ(rows(page, "goalsTable"), 100);
}

TEST_F(GoalsPageTest, TheFocusStaysWithAGoalThatMovesOnTheBoard) {
    goal("First");
    const auto id = goal("Second");
    GoalsPage page(workspace());
    look(page);
    const auto lines = child<QWidget>(page, "activeGoalsCard").findChildren<LineItem*>();
    ASSERT_EQ(lines.size(), 2);
    page.activateWindow();
    lines.back()->setFocus();
    ASSERT_TRUE(waitFor([&] { return lines.back()->hasFocus(); }));
    auto sooner = file().goals().goal(id).value();
    sooner.targetOn = file().today();
    file().goals().edit(sooner);
    ASSERT_TRUE(waitFor([&] { return titles(page, "activeGoalsCard").front() == QStringLiteral("Second"); }));
    const auto* focused = qobject_cast<LineItem*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->content().title, QStringLiteral("Second"));
    file().goals().remove(id);
    EXPECT_TRUE(waitFor([&] { return titles(page, "activeGoalsCard") == QStringList(QStringLiteral("First")); }));
}

TEST_F(GoalsPageTest, GoesBackToTheListWithTheGoalSelected) {
    goal("First");
    const auto id = goal("Second");
    GoalsPage page(workspace());
    lookAtList(page);
    ASSERT_TRUE(page.showRecord(id));
    EXPECT_TRUE(page.canDelete());
    trigger(page, "goalsBackAction");
    EXPECT_TRUE(child<QTableView>(page, "goalsTable").isVisible());
    EXPECT_EQ(child<QTableView>(page, "goalsTable").selectionModel()->selectedRows().size(), 1);
    page.deleteSelected();
    EXPECT_EQ(file().goals().goals().size(), 1U);
    EXPECT_EQ(file().goals().goals().front().title, "First");
}

} // namespace mentoring::ui
