#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

namespace mentoring {

struct CareerStep {
    std::string title;
    std::optional<Date> by;
    bool done = false;

    friend bool operator==(const CareerStep&, const CareerStep&) = default;
};

/// Where a person wants to be; their goals hang on it. At most one a person, who is its author.
struct CareerPlan {
    CareerPlanId id;
    std::string targetRole;        ///< required
    std::optional<Date> horizon;   ///< by when
    std::string reason;            ///< why this
    std::vector<CareerStep> steps; ///< in the order to take them
    Authorship from;

    friend bool operator==(const CareerPlan&, const CareerPlan&) = default;
};

template <>
struct PartOf<CareerStep> {
    static constexpr std::string_view table = "career_step";
    static constexpr std::string_view owner = "plan";
    static void fields(auto& visit, auto& step) {
        visit(field::title("title", Field::Steps), step.title);
        visit(field::fact("by", Field::Steps).storedAs("by_day"), step.by);
        visit(field::fact("done"), step.done);
    }
};

template <>
struct RecordOf<CareerPlan> {
    static constexpr auto kind = RecordKind::CareerPlan;
    static constexpr std::string_view table = "career_plan";
    static constexpr std::string_view plural = "careerPlans";
    static Bearing bearing(const CareerPlan& plan) { return {plan.from.author, {}}; }
    static void fields(auto& visit, auto& plan) {
        visit(field::title("targetRole"), plan.targetRole);
        visit(field::fact("horizon", Field::Target), plan.horizon);
        visit(field::longText("reason", Field::Reason), plan.reason);
        visit(field::parts("steps", Field::Steps), plan.steps);
    }
};

} // namespace mentoring
