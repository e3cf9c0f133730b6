#include "goals/goals_card.h"

#include "app/desk.h"
#include "app/goal_service.h"
#include "goals/goal_dialog.h"
#include "kit/utf8.h"
#include "parts/goal_facts.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

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
    auto goals = folder.of<Goal>();
    std::ranges::stable_sort(goals, {}, [](const Goal& goal) { return isEnd(goal.state); });
    for (const auto& goal : goals)
        if (lines() < most)
            addLine(lineOf(m_workspace, goal, false), [this, id = goal.id] { m_workspace.open(id); });
        else
            ++more;
    if (lines() == 0)
        addText(tr("No goal is shared with you yet."), Label::Body, Label::Muted);
    if (more > 0)
        addButton("allGoalsButton", tr("and %Ln more", nullptr, more),
                  [this] { m_workspace.showPage(QStringLiteral("goals")); });
    const bool mayAdd = (desk.isCoordinator() || desk.perspective().is(pair.mentee)) && isOpen(pair.state);
    if (mayAdd && !m_workspace.isReadOnly())
        addTitleButton("addPairGoalButton", tr("New goal…"),
                       [this, mentee = pair.mentee] { GoalDialog(m_workspace, {}, mentee, window()).exec(); });
}

namespace {

void tellOfGoals(const Workspace& /*workspace*/, PairFolder& folder, std::vector<PairEvent>& journal) {
    for (const auto& goal : folder.of<Goal>()) {
        journal.push_back({dayOf(goal.from.writtenAt), GoalsCard::tr("Goal set: %1").arg(toQt(goal.title)),
                           QStringLiteral("goal"), goal.id});
        if (isEnd(goal.state))
            journal.push_back({dayOf(goal.changedAt), wording::labelled(wording::name(goal.state), toQt(goal.title)),
                               QStringLiteral("check-circle"), goal.id});
    }
}

void writeGoals(SheetWriting& sheet) {
    SheetWriting::Section section{
        GoalsCard::tr("Goals"),
        {},
        {GoalsCard::tr("Goal"), GoalsCard::tr("State"), GoalsCard::tr("Progress"), GoalsCard::tr("By when")}};
    for (const auto& goal : sheet.file().goals().goalsOf(sheet.pair().mentee)) {
        const auto sees = sheet.seen(goal.record());
        if (sheet.takes(sees))
            section.rows.push_back({sheet.marked(goal.title, sees), wording::name(goal.state),
                                    wording::percent(goal.progress() / 100.0), wording::date(goal.targetOn)});
    }
    sheet.add(std::move(section));
}

} // namespace

const PairChapter goalsChapter{[] { return GoalsCard::tr("Goals"); }, tellOfGoals, writeGoals};

} // namespace mentoring::ui
