#include "goals/career_plan_card.h"

#include <algorithm>

#include "app/desk.h"
#include "app/goal_service.h"
#include "goals/career_plan_dialog.h"
#include "kit/utf8.h"
#include "wording/numbers.h"

namespace mentoring::ui {

CareerPlanCard::CareerPlanCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("pairPlanCard"), Aspects::of(RecordKind::CareerPlan), parent) {}

void CareerPlanCard::show(PairFolder& folder) {
    clearLines();
    setTitle(tr("Career plan"));
    const auto& desk = m_workspace.file().desk();
    const auto mentee = folder.pair().mentee;
    const bool mayWrite = !m_workspace.isReadOnly() && (desk.isCoordinator() || desk.perspective().is(mentee));
    const auto& plans = folder.of<CareerPlan>();
    if (plans.empty())
        addText(desk.perspective().is(mentee)
                    ? tr("Where do you want to be, and why? Goals are easier to choose once that is written.")
                    : tr("None is shared with you."),
                Label::Body, Label::Muted);
    else
        showPlan(plans.front(), mayWrite);
    if (mayWrite)
        addTitleButton(
            "editPairPlanButton", plans.empty() ? tr("Write it down…") : tr("Edit…"),
            [this, mentee] { CareerPlanDialog(m_workspace, mentee, window()).exec(); }, QStringLiteral("edit"));
}

void CareerPlanCard::showPlan(const Seen<CareerPlan>& plan, bool mayWrite) {
    addText(toQt(plan.targetRole), Label::Strong);
    QStringList facts;
    if (plan.horizon)
        facts << tr("by %1").arg(wording::date(plan.horizon));
    if (!plan.steps.empty())
        facts << tr("%1 of %2 steps taken")
                     .arg(std::ranges::count_if(plan.steps, &CareerStep::done))
                     .arg(plan.steps.size());
    if (!facts.isEmpty())
        addText(facts.join(QStringLiteral(" · ")), Label::Caption, Label::Muted);
    addParagraph(tr("Why"), toQt(plan.reason));
    for (std::size_t at = 0; at < plan.steps.size(); ++at) {
        const auto& step = plan.steps[at];
        addTick(toQt(step.title), step.by ? tr("by %1").arg(wording::date(step.by)) : QString(), step.done, mayWrite,
                [this, owner = plan.from.author, at](bool taken) { takeStep(owner, at, taken); });
    }
}

void CareerPlanCard::takeStep(PersonId owner, std::size_t step, bool taken) {
    m_workspace.attempt([&] {
        auto& goals = m_workspace.file().goals();
        const auto known = goals.careerPlan(owner);
        if (!known || step >= known->steps.size())
            return;
        auto plan = known->record();
        plan.steps[step].done = taken;
        goals.savePlan(plan);
    });
}

namespace {

void writePlan(SheetWriting& sheet) {
    const auto plan = sheet.file().goals().careerPlan(sheet.pair().mentee);
    if (!plan)
        return;
    const auto sees = sheet.seen(plan->record());
    if (!sheet.takes(sees))
        return;
    SheetWriting::Section section{CareerPlanCard::tr("Career plan"), {sheet.marked(plan->targetRole, sees)}, {}};
    if (plan->horizon)
        section.paragraphs.back() +=
            QStringLiteral(", ") + CareerPlanCard::tr("by %1").arg(wording::date(plan->horizon));
    if (!plan->reason.empty())
        section.paragraphs << toQt(plan->reason);
    if (!plan->steps.empty())
        section.columns = {CareerPlanCard::tr("Step"), CareerPlanCard::tr("By when"), CareerPlanCard::tr("Taken")};
    for (const auto& step : plan->steps)
        section.rows.push_back(
            {toQt(step.title), wording::date(step.by), step.done ? CareerPlanCard::tr("Yes") : QString()});
    sheet.add(std::move(section));
}

} // namespace

const PairChapter careerPlanChapter{nullptr, nullptr, writePlan};

} // namespace mentoring::ui
