#include "goals/end_goal_dialog.h"

#include <QComboBox>

#include "app/goal_service.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"

namespace mentoring::ui {

EndGoalDialog::EndGoalDialog(Workspace& workspace, GoalId id, GoalState state, QWidget* parent)
    : FormDialog(workspace, wording::name(state), tr("End goal"), parent) {
    setObjectName(QStringLiteral("endGoalDialog"));
    const auto goal = workspace.file().goals().goal(id);
    if (goal)
        addHeading(toQt(goal->title));
    QComboBox* attained = nullptr;
    if (goal && goal->usesLevels()) {
        QStringList names;
        for (int level = lowestAttainment; level <= highestAttainment; ++level)
            names << wording::attainmentName(level);
        attained = addChoice("attainedCombo", tr("&What was attained?"), names);
        attained->setCurrentIndex(state == GoalState::Achieved ? 2 : state == GoalState::PartlyAchieved ? 1 : 0);
    }
    auto* reason =
        addText("goalReasonEdit", state == GoalState::Dropped ? tr("Wh&y is it dropped?") : tr("&In your words"), 3, {},
                Field::Reason);
    if (goal)
        addAudience(RecordKind::Goal, goal->from.audience,
                    readersIn(workspace, RecordKind::Goal, goal->from.author, {}))
            ->setFixedAudience();
    setAction([this, id, state, attained, reason] {
        this->workspace().file().goals().setState(id, state, reason->text().toStdString(),
                                                  attained ? std::optional(attained->currentIndex() + lowestAttainment)
                                                           : std::nullopt);
    });
    keepDraft(draftKey("goal-end", {id.value, static_cast<int>(state)}), goal ? toQt(goal->title) : QString());
}

} // namespace mentoring::ui
