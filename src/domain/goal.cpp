#include "mentoring/goal.h"

#include <algorithm>

namespace mentoring {

bool isEnd(GoalState state) {
    return state != GoalState::Draft && state != GoalState::Active;
}

bool mayBecome(GoalState from, GoalState to) {
    using enum GoalState;
    switch (from) {
    case Draft:
        return to == Active || to == Dropped;
    case Active:
        return isEnd(to);
    case Achieved:
    case PartlyAchieved:
    case Dropped:
        return to == Active;
    }
    return false;
}

int Goal::progress() const {
    if (state == GoalState::Achieved)
        return 100;
    if (progressByHand)
        return *progressByHand;
    if (milestones.empty())
        return 0;
    const auto reached = std::ranges::count_if(milestones, [](const Milestone& m) { return m.reachedOn.has_value(); });
    return static_cast<int>(reached * 100 / static_cast<std::ptrdiff_t>(milestones.size()));
}

bool Goal::usesLevels() const {
    return std::ranges::any_of(levels, [](const std::string& level) { return !level.empty(); });
}

bool Goal::isOverdueOn(Date day) const {
    return !isEnd(state) && targetOn && *targetOn < day;
}

bool Goal::isStaleOn(Date day) const {
    return state == GoalState::Active && daysBetween(dayOf(changedAt), day) >= staleAfterDays;
}

const Milestone* Goal::nextMilestone() const {
    const auto next = std::ranges::find_if(milestones, [](const Milestone& m) { return !m.reachedOn; });
    return next == milestones.end() ? nullptr : &*next;
}

void RecordOf<Goal>::check(const Goal& goal, Issues& issues) {
    if (goal.usesLevels() && std::ranges::any_of(goal.levels, &std::string::empty))
        issues.push_back({Issue::LevelsIncomplete, Field::Levels});
    if (goal.attained && (*goal.attained < lowestAttainment || *goal.attained > highestAttainment))
        issues.push_back({Issue::AttainmentOutOfRange, Field::Levels});
    if (goal.progressByHand && (*goal.progressByHand < 0 || *goal.progressByHand > 100))
        issues.push_back({Issue::ProgressOutOfRange, Field::Progress});
    if (goal.state == GoalState::Dropped && goal.stateReason.empty())
        issues.push_back({Issue::ReasonMissing, Field::Reason});
}

} // namespace mentoring
