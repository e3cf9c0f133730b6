#pragma once

#include <optional>
#include <vector>

#include "matching/costs.h"
#include "matching/matching.h"
#include "matching/snapshot.h"
#include "mentoring/criteria.h"

namespace mentoring::matching {

/// One change that pairs somebody who is left over.
struct WayIn {
    /// The smaller the change, the earlier.
    enum class Kind {
        OnePlaceMore,      ///< of `mentor`
        RefusalTakenBack,  ///< of the pair with `mentor`
        UnknownPasses,     ///< the must of `criterion` lets pairs through of whom it is not known
        LowerThreshold,    ///< the must of `criterion` asks for `atLeast` only
        FewerLevels,       ///< the reporting line counts `levels` only
        LineDoesNotCount,  ///< the reporting line does not count
        RepeatAllowed,     ///< once more with the mentor of a mentorship that ended
        MustDoesNotForbid, ///< the must of `criterion` does not forbid any more
    };

    Kind kind = Kind::OnePlaceMore;
    int mentor = 0; ///< whose place or pair it is; for a rule, with whom the person is then paired
    std::optional<std::size_t> criterion;
    double atLeast = 0;
    int levels = 0;

    friend bool operator==(const WayIn&, const WayIn&) = default;
};

/// The program after such a change.
struct Changed {
    Snapshot snapshot;
    CriteriaSet criteria;
};
[[nodiscard]] Changed changedBy(const WayIn& way, int mentee, const Snapshot& snapshot, const CriteriaSet& criteria);

/// The smallest changes, each by itself, with which the best pairing has the mentee: at most one of a kind and
/// criterion, smallest first. Each was tried by solving the program it leads to, the three that promise most of each
/// kind. Empty when none does; nobody is paired with themselves, with whom they may never be, or with their own mentee.
[[nodiscard]] std::vector<WayIn> waysIn(const Costs& costs, int mentee);

} // namespace mentoring::matching
