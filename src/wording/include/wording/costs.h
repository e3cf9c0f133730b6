#pragma once

#include <QString>

#include "matching/costs.h"
#include "matching/ways_in.h"
#include "mentoring/criteria.h"

namespace mentoring::wording {

/// What a decision costs, in people and in points: "1 mentee fewer has a mentor. The total falls by 0.80."
[[nodiscard]] QString sentence(const matching::Cost& cost);
/// The same for a cell: "0", "0.80", "1 person, 0.80".
[[nodiscard]] QString price(const matching::Cost& cost);

/// A change that would pair somebody, as something to do: "One more place for Ruth Rossi".
[[nodiscard]] QString sentence(const matching::WayIn& way, const matching::Snapshot& snapshot, const CriteriaSet& set);

} // namespace mentoring::wording
