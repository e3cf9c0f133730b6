#include "mentoring/program.h"

#include <algorithm>

namespace mentoring {

namespace {

// Under this a pair has hardly met often enough to trust each other; most organisations run a year.
constexpr int shortestUsualMonths = 6;

} // namespace

std::optional<int> monthsOf(const Program& program) {
    if (program.plan.durationMonths)
        return program.plan.durationMonths;
    if (program.mode != ProgramMode::Cohort || !program.startsOn || !program.endsOn)
        return std::nullopt;
    using namespace std::chrono;
    const auto from = *program.startsOn;
    // The last day counts: from 1 January to 30 June is six months.
    const Date to = sys_days{*program.endsOn} + days{1};
    int months = static_cast<int>((year_month{to.year(), to.month()} - year_month{from.year(), from.month()}).count());
    if (to.day() < from.day())
        --months;
    return std::max(months, 0);
}

std::vector<DueMilestone> milestonesDue(const ProgramPlan& plan, Date began) {
    std::vector<DueMilestone> due;
    for (std::size_t phase = 0; phase < plan.phases.size(); ++phase)
        for (std::size_t i = 0; i < plan.phases[phase].milestones.size(); ++i) {
            const Date day = std::chrono::sys_days{began} + std::chrono::weeks{plan.phases[phase].milestones[i].weeks};
            due.push_back({phase, i, day});
        }
    std::ranges::stable_sort(due, {}, &DueMilestone::dueOn);
    return due;
}

std::vector<ProgramWarning> warningsOf(const Program& program) {
    const auto& plan = program.plan;
    std::vector<ProgramWarning> warnings;
    const auto warnIf = [&](bool so, ProgramWarning warning) {
        if (so)
            warnings.push_back(warning);
    };
    std::vector<ProgramMilestone> milestones;
    for (const auto& phase : plan.phases)
        milestones.insert(milestones.end(), phase.milestones.begin(), phase.milestones.end());
    const auto months = monthsOf(program);
    const bool isFlash = plan.kind == ProgramKind::Flash;
    warnIf(program.purpose.empty(), ProgramWarning::NoPurpose);
    warnIf(program.sponsor.empty(), ProgramWarning::NoSponsor);
    warnIf(plan.objectives.empty() && program.successMeasures.empty(), ProgramWarning::NoObjectives);
    warnIf(std::ranges::any_of(plan.objectives, [](const auto& one) { return one.measure.isEmpty(); }),
           ProgramWarning::ObjectiveWithoutMeasure);
    warnIf(program.mode == ProgramMode::Cohort && (!program.startsOn || !program.endsOn), ProgramWarning::NoDates);
    warnIf(!isFlash && months && *months < shortestUsualMonths, ProgramWarning::UnderSixMonths);
    warnIf(!isFlash && !plan.rhythmWeeks, ProgramWarning::NoRhythm);
    warnIf(milestones.empty(), ProgramWarning::NoMilestones);
    // A month is counted with its longest: 31 days.
    warnIf(months && std::ranges::any_of(milestones, [&](const auto& one) { return one.weeks * 7 > *months * 31; }),
           ProgramWarning::MilestoneAfterTheEnd);
    warnIf(plan.training.empty(), ProgramWarning::NoTraining);
    return warnings;
}

} // namespace mentoring
