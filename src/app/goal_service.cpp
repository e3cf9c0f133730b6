#include "app/goal_service.h"

#include <algorithm>

#include "record_service.h"

namespace mentoring {

namespace {

using Goals = RecordsOf<Goal>;
using Plans = RecordsOf<CareerPlan>;

/// What was typed anew: milestones reached by today, skills the file knows.
void requireTrue(const OrganisationFile& file, const Goal& typed, const Goal& before) {
    for (const auto& milestone : typed.milestones) {
        const bool later = milestone.reachedOn && *milestone.reachedOn > file.today();
        if (later && std::ranges::find(before.milestones, milestone) == before.milestones.end())
            throw Refusal({{Issue::DateInFuture, Field::Milestones}});
    }
    for (const auto skill : typed.skills)
        requireSkill(file, skill);
}

} // namespace

GoalService::GoalService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<Goal>> GoalService::goals() const {
    return Goals(m_file).all();
}

std::vector<Seen<Goal>> GoalService::goalsOf(PersonId person) const {
    return Goals(m_file).by(person);
}

std::optional<Seen<Goal>> GoalService::goal(GoalId id) const {
    return Goals(m_file).find(id);
}

std::optional<Seen<CareerPlan>> GoalService::careerPlan(PersonId person) const {
    const auto& viewer = m_file.desk().perspective();
    return Plans(m_file).seen(m_file.store().repositories.of<CareerPlan>().findByPerson(viewer, person));
}

std::optional<Seen<CareerPlan>> GoalService::plan(CareerPlanId id) const {
    return Plans(m_file).find(id);
}

void GoalService::savePlan(CareerPlan plan) {
    Writing writing(m_file.store());
    sign(m_file, plan.from);
    if (!plan.from.author.isSet())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    clean(plan);
    refuseIf(check(plan));
    const auto& plans = m_file.store().repositories.of<CareerPlan>();
    const auto before = plans.findByPerson(m_file.desk().perspective(), plan.from.author);
    if (!before) {
        requireAsRead(plan.from.revision, {});
        if (plans.hasOne(plan.from.author))
            throw Refusal({{Issue::NotAllowed, Field::None}}); // one that they do not see
        Plans(m_file).add(writing, Action::SaveCareerPlan, plan);
        return;
    }
    requireOwn(m_file.desk(), *before);
    requireAsRead(plan.from.revision, before->from.revision);
    plan.id = before->id;
    plan.from.byCoordinator = before->from.byCoordinator;
    auto from = before->from;
    takeAudience(m_file.desk(), from, plan.from.audience);
    auto asWritten = plan;
    asWritten.from.writtenAt = before->from.writtenAt;
    if (asWritten == *before)
        return;
    Plans(m_file).change(writing, Action::SaveCareerPlan, *before, plan);
}

void GoalService::removePlan(CareerPlanId id) {
    Writing writing(m_file.store());
    Plans(m_file).remove(writing, Action::DeleteCareerPlan, Plans(m_file).own(id));
}

Goal GoalService::prepared(Goal goal) const {
    sign(m_file, goal.from);
    if (!goal.from.author.isSet())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    clean(goal);
    refuseIf(check(goal));
    requireTrue(m_file, goal, {});
    goal.changedAt = goal.from.writtenAt;
    return goal;
}

GoalId GoalService::add(Goal typed) {
    Writing writing(m_file.store());
    auto goal = prepared(std::move(typed));
    return Goals(m_file).add(writing, Action::AddGoal, goal);
}

void GoalService::change(Action action, GoalId id, const std::function<void(Goal&)>& how) {
    Writing writing(m_file.store());
    const auto before = Goals(m_file).own(id);
    auto after = before;
    how(after);
    clean(after);
    Issues issues = check(after);
    if (before.state != after.state && !mayBecome(before.state, after.state))
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    refuseIf(issues);
    if (after == before)
        return;
    after.changedAt = m_file.clock().now();
    Goals(m_file).change(writing, action, before, after);
}

void GoalService::edit(const Goal& goal) {
    Writing writing(m_file.store());
    change(Action::EditGoal, goal.id, [&](Goal& changed) {
        requireFresh(goal.from.revision, changed.from.revision);
        const auto from = changed.from;
        const auto state = changed.state;
        const auto reason = changed.stateReason;
        const auto attained = changed.attained;
        const auto at = changed.changedAt;
        auto typed = goal;
        clean(typed);
        requireTrue(m_file, typed, changed);
        changed = std::move(typed);
        changed.from = from;
        takeAudience(m_file.desk(), changed.from, goal.from.audience);
        changed.state = state;
        changed.stateReason = reason;
        changed.attained = attained;
        changed.changedAt = at;
    });
}

void GoalService::reach(GoalId id, std::size_t milestone, std::optional<Date> on) {
    Writing writing(m_file.store());
    if (on && *on > m_file.today())
        throw Refusal({{Issue::DateInFuture, Field::Milestones}});
    change(Action::ReachMilestone, id, [&](Goal& goal) {
        if (milestone >= goal.milestones.size())
            throw Refusal({{Issue::UnknownRecord, Field::Milestones}});
        goal.milestones[milestone].reachedOn = on;
    });
}

void GoalService::setProgress(GoalId id, std::optional<int> percent) {
    Writing writing(m_file.store());
    change(Action::EditGoal, id, [&](Goal& goal) { goal.progressByHand = percent; });
}

void GoalService::setState(GoalId id, GoalState state, const std::string& reason, std::optional<int> attained) {
    Writing writing(m_file.store());
    change(Action::SetGoalState, id, [&](Goal& goal) {
        goal.state = state;
        goal.stateReason = reason;
        goal.attained = isEnd(state) ? attained : std::nullopt;
    });
}

void GoalService::remove(GoalId id) {
    Writing writing(m_file.store());
    Goals(m_file).remove(writing, Action::DeleteGoal, Goals(m_file).own(id));
}

std::vector<ChangeEntry> GoalService::history(GoalId id) const {
    return Goals(m_file).history(id);
}

bool GoalService::mayEdit(const Seen<Goal>& goal) const {
    return Goals(m_file).mayEdit(goal);
}

} // namespace mentoring
