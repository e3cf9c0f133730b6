#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"

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

} // namespace mentoring
