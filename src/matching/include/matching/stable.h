#pragma once

#include <vector>

#include "matching/scorer.h"
#include "matching/snapshot.h"

namespace mentoring::matching {

/// A pairing that nobody has a reason to leave for one another: deferred acceptance with places (D. Gale and
/// L. S. Shapley, 1962), mentees asking. A mentee rather has the mentors they wished for, in that order, then those
/// with the higher score; a mentor likewise. Where both are alike the natural order decides. Kept pairs stay; of all
/// pairings of this kind it is the best for each mentee. In mentee order, kept pairs with them.
///
/// It knows nothing of who is both mentee and mentor: two people may be each other's mentors.
[[nodiscard]] std::vector<PairIndex> stablePairing(const Scorer& scorer);

/// Couples who are no pair and would both rather be: the mentee than with whom they have, the mentor than with one of
/// theirs or than with an empty place. Nobody prefers what is alike. Kept pairs are not up to anybody. `pairs` is
/// sorted; so is what is answered.
[[nodiscard]] std::vector<PairIndex> couplesWhoWouldRather(const Scorer& scorer, const std::vector<PairIndex>& pairs);

} // namespace mentoring::matching
