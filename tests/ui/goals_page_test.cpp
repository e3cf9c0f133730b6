#include <QLineEdit>

#include "goals/end_goal_dialog.h"
#include "goals/goal_dialog.h"
#include "goals/goals_page.h"
#include "kit/long_text_edit.h"
#include "pair_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

class GoalsPageTest : public PairPageTest {
protected:
    GoalId goal(const std::string& title) const {
        Goal made;
        made.title = title;
        made.state = GoalState::Active;
        made.from.audience = Audience::Pair;
        return file().goals().add(made);
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
