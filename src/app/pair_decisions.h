#pragma once

#include <vector>

#include "mentoring/mentorship.h"

namespace mentoring {

/// What was decided about a pair; null where nothing was.
[[nodiscard]] const PairDecision* decisionOn(const std::vector<PairDecision>& decisions, PersonId mentor,
                                             PersonId mentee);

} // namespace mentoring
