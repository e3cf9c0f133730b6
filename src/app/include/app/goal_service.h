#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/career_plan.h"
#include "mentoring/goal.h"

namespace mentoring {

/// Career plans and goals. What comes out is what whoever is at the desk may see. Writing: whose goal it is, or the
/// coordinator on their behalf. All writing throws Refusal or FileError.
class GoalService final : public QObject {
    Q_OBJECT

public:
    explicit GoalService(OrganisationFile& file);

    [[nodiscard]] std::vector<Seen<Goal>> goals() const;
    [[nodiscard]] std::vector<Seen<Goal>> goalsOf(PersonId person) const;
    [[nodiscard]] std::optional<Seen<Goal>> goal(GoalId id) const;
    [[nodiscard]] std::optional<Seen<CareerPlan>> careerPlan(PersonId person) const;
    [[nodiscard]] std::optional<Seen<CareerPlan>> plan(CareerPlanId id) const;

    /// Puts the plan of `plan.from.author` (of whoever is at the desk when not set) in place of the former one.
    void savePlan(CareerPlan plan);
    void removePlan(CareerPlanId id);
    /// `from.author` says whose goal it is; not set: of whoever is at the desk.
    GoalId add(Goal goal);
    /// A new goal as it would be recorded: signed, tidied, checked; its id is given when it is recorded. Throws
    /// Refusal.
    [[nodiscard]] Goal prepared(Goal goal) const;
    /// Everything but id, author and state.
    void edit(const Goal& goal);
    /// A milestone reached on a day, or (without one) not reached after all.
    void reach(GoalId id, std::size_t milestone, std::optional<Date> on);
    void setProgress(GoalId id, std::optional<int> percent); ///< empty: counted from the milestones again
    void setState(GoalId id, GoalState state, const std::string& reason = {}, std::optional<int> attained = {});
    void remove(GoalId id);

    /// What happened to it, newest first; for those who see all of it.
    [[nodiscard]] std::vector<ChangeEntry> history(GoalId id) const;
    /// Whether whoever is at the desk may change it.
    [[nodiscard]] bool mayEdit(const Seen<Goal>& goal) const;

private:
    void change(Action action, GoalId id, const std::function<void(Goal&)>& how);

    OrganisationFile& m_file;
};

} // namespace mentoring
