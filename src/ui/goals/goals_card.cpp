#include "goals/goals_card.h"

#include "app/desk.h"
#include "app/goal_service.h"
#include "goals/goal_dialog.h"
#include "parts/goal_facts.h"

namespace mentoring::ui {

GoalsCard::GoalsCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("goalsCard"), Aspect::Goals, parent) {}

void GoalsCard::show(PairFolder& folder) {
    const auto& pair = folder.pair();
    constexpr int most = 6;
    clearLines();
    setTitle(tr("Goals"));
    const auto& desk = m_workspace.file().desk();
    int more = 0;
    auto goals = folder.goals();
    std::ranges::stable_sort(goals, {}, [](const Goal& goal) { return isEnd(goal.state); });
    for (const auto& goal : goals) {
        if (lines() < most)
            addLine(lineOf(m_workspace, goal, false), [this, id = goal.id] { m_workspace.open(id); });
        else
            ++more;
    }
    if (lines() == 0)
        addText(tr("No goal that is shared with you yet."), Label::Body, Label::Muted);
    if (more > 0)
        addButton("allGoalsButton", tr("and %Ln more", nullptr, more),
                  [this] { m_workspace.showPage(QStringLiteral("goals")); });
    const bool mayAdd = (desk.isCoordinator() || desk.perspective().is(pair.mentee)) && isOpen(pair.state);
    if (mayAdd && !m_workspace.isReadOnly())
        addButton("addPairGoalButton", tr("New goal…"),
                  [this, mentee = pair.mentee] { GoalDialog(m_workspace, {}, mentee, window()).exec(); });
}

} // namespace mentoring::ui
