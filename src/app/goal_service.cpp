#include "app/goal_service.h"

#include <algorithm>

#include "authored.h"
#include "formats/mentoring_json.h"
#include "text/fold.h"

namespace mentoring {

namespace {

void tidy(Goal& goal) {
    for (auto* text :
         {&goal.title, &goal.description, &goal.successTest, &goal.means, &goal.relevance, &goal.stateReason})
        *text = text::clean(*text);
    for (auto& milestone : goal.milestones)
        milestone.title = text::clean(milestone.title);
    for (auto& level : goal.levels)
        level = text::clean(level);
    std::ranges::sort(goal.skills);
    goal.skills.erase(std::ranges::unique(goal.skills).begin(), goal.skills.end());
}

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
    return asSeen(m_file.desk(), m_file.store().repositories.goals.all());
}

std::vector<Seen<Goal>> GoalService::goalsOf(PersonId person) const {
    return asSeen(m_file.desk(), m_file.store().repositories.goals.findByAuthor(person));
}

std::optional<Seen<Goal>> GoalService::goal(GoalId id) const {
    return asSeen(m_file.desk(), m_file.store().repositories.goals.find(id));
}

std::optional<Seen<CareerPlan>> GoalService::careerPlan(PersonId person) const {
    return asSeen(m_file.desk(), m_file.store().repositories.careerPlans.findByPerson(person));
}

void GoalService::savePlan(CareerPlan plan) {
    sign(m_file, plan.from);
    if (!plan.from.author.isSet())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    plan.targetRole = text::clean(plan.targetRole);
    plan.reason = text::clean(plan.reason);
    for (auto& step : plan.steps)
        step.title = text::clean(step.title);
    refuseIf(check(plan));
    const auto before = m_file.store().repositories.careerPlans.findByPerson(plan.from.author);
    if (before) {
        requireOwn(m_file.desk(), *before);
        plan.id = before->id;
        plan.from.byCoordinator = before->from.byCoordinator;
        auto from = before->from;
        takeAudience(m_file.desk(), from, plan.from.audience);
    } else {
        plan.id = m_file.store().ids.next<CareerPlanId>();
    }
    m_file.store().act(lineFor(m_file, Action::SaveCareerPlan, plan.id.value, plan.from,
                               personName(m_file.directory(), plan.from.author),
                               before ? formats::toJson(*before) : std::string(), formats::toJson(plan)),
                       [&](Repositories& in) {
                           if (before)
                               in.careerPlans.update(plan);
                           else
                               in.careerPlans.insert(plan);
                       });
}

Goal GoalService::prepared(Goal goal) const {
    sign(m_file, goal.from);
    if (!goal.from.author.isSet())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    tidy(goal);
    refuseIf(check(goal));
    requireTrue(m_file, goal, {});
    goal.id = m_file.store().ids.next<GoalId>();
    goal.changedAt = goal.from.writtenAt;
    return goal;
}

GoalId GoalService::add(Goal typed) {
    const auto goal = prepared(std::move(typed));
    m_file.store().act(lineFor(m_file, Action::AddGoal, goal.id.value, goal.from,
                               personName(m_file.directory(), goal.from.author), {}, formats::toJson(goal)),
                       [&](Repositories& in) { in.goals.insert(goal); });
    return goal.id;
}

void GoalService::change(Action action, GoalId id, const std::function<void(Goal&)>& how) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.goals.find(id));
    requireOwn(m_file.desk(), before);
    auto after = before;
    how(after);
    tidy(after);
    Issues issues = check(after);
    if (before.state != after.state && !mayBecome(before.state, after.state))
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    refuseIf(issues);
    if (after == before)
        return;
    after.changedAt = m_file.clock().now();
    m_file.store().act(lineFor(m_file, action, id.value, after.from, personName(m_file.directory(), after.from.author),
                               formats::toJson(before), formats::toJson(after)),
                       [&](Repositories& in) { in.goals.update(after); });
}

void GoalService::edit(const Goal& goal) {
    change(Action::EditGoal, goal.id, [&](Goal& changed) {
        const auto from = changed.from;
        const auto state = changed.state;
        const auto reason = changed.stateReason;
        const auto attained = changed.attained;
        const auto at = changed.changedAt;
        auto typed = goal;
        tidy(typed);
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
    if (on && *on > m_file.today())
        throw Refusal({{Issue::DateInFuture, Field::Milestones}});
    change(Action::ReachMilestone, id, [&](Goal& goal) {
        if (milestone >= goal.milestones.size())
            throw Refusal({{Issue::UnknownRecord, Field::Milestones}});
        goal.milestones[milestone].reachedOn = on;
    });
}

void GoalService::setProgress(GoalId id, std::optional<int> percent) {
    change(Action::EditGoal, id, [&](Goal& goal) { goal.progressByHand = percent; });
}

void GoalService::setState(GoalId id, GoalState state, const std::string& reason, std::optional<int> attained) {
    change(Action::SetGoalState, id, [&](Goal& goal) {
        goal.state = state;
        goal.stateReason = reason;
        goal.attained = isEnd(state) ? attained : std::nullopt;
    });
}

void GoalService::remove(GoalId id) {
    const auto goal = whole(m_file.desk(), m_file.store().repositories.goals.find(id));
    requireOwn(m_file.desk(), goal);
    m_file.store().act(lineFor(m_file, Action::DeleteGoal, id.value, goal.from,
                               personName(m_file.directory(), goal.from.author), formats::toJson(goal)),
                       [&](Repositories& in) { in.goals.remove(id); });
}

std::vector<ChangeEntry> GoalService::history(GoalId id) const {
    return m_file.historyOf(id.value, 200);
}

bool GoalService::mayEdit(const Seen<Goal>& goal) const {
    return goal.isWhole() && isOwn(m_file.desk(), static_cast<const Goal&>(goal));
}

} // namespace mentoring
