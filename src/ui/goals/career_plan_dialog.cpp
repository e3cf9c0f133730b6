#include "goals/career_plan_dialog.h"

#include <QLineEdit>

#include "app/desk.h"
#include "app/goal_service.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"
#include "parts/steps_edit.h"
#include "parts/viewpoint.h"

namespace mentoring::ui {

CareerPlanDialog::CareerPlanDialog(Workspace& workspace, PersonId person, QWidget* parent)
    : FormDialog(workspace, tr("Career plan"), tr("Save plan"), parent) {
    setObjectName(QStringLiteral("careerPlanDialog"));
    m_plan.from.author = person;
    m_plan.from.audience = usualAudience(RecordKind::CareerPlan);
    if (const auto known = workspace.file().goals().careerPlan(person))
        m_plan = *known;
    m_role = addLine("targetRoleEdit", tr("&Where do you want to be?"),
                     tr("A role, a responsibility, a way of working."), Field::Title);
    m_role->setText(toQt(m_plan.targetRole));
    m_horizon = addDay("horizonEdit", tr("By w&hen"), m_plan.horizon, Field::Target);
    m_reason = addText("planReasonEdit", tr("Wh&y?"), 3, {}, Field::Reason);
    m_reason->setPlainText(toQt(m_plan.reason));
    m_steps = new StepsEdit(QStringLiteral("planStepsEdit"), 30, this);
    std::vector<StepsEdit::Step> steps;
    for (const auto& step : m_plan.steps)
        steps.push_back({toQt(step.title), step.by, step.done, {}});
    m_steps->setSteps(steps);
    addField(tr("&Steps"), m_steps, Field::Steps);
    m_audience = addAudience(RecordKind::CareerPlan, m_plan.from.audience,
                             readersIn(workspace, RecordKind::CareerPlan, person, {}));
    setAction([this] { write(); });
    const auto& desk = workspace.file().desk();
    if (m_plan.id.isSet() && (desk.isCoordinator() || desk.perspective().is(person)))
        setRemoval([this] { this->workspace().file().goals().removePlan(m_plan.id); });
    keepDraftOfRecorded(draftKey("career-plan", {person.value}), personName(workspace, person));
}

void CareerPlanDialog::write() {
    if (m_steps->hasUnreadableDay())
        throw Refusal({{Issue::DateOutOfRange, Field::Steps}});
    auto plan = m_plan;
    plan.targetRole = m_role->text().toStdString();
    plan.horizon = m_horizon->day();
    plan.reason = m_reason->text().toStdString();
    plan.steps.clear();
    for (const auto& step : m_steps->steps())
        plan.steps.push_back({step.title.toStdString(), step.day, step.done});
    plan.from.audience = m_audience->audience();
    workspace().file().goals().savePlan(plan);
}

} // namespace mentoring::ui
