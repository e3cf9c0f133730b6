#pragma once

#include <vector>

#include "app/directory.h"
#include "mentoring/mentorship.h"

namespace mentoring {

/// What becomes of the pairs that must not be made of one person, in the same step as the rest of a form.
struct NeverPairsEdit {
    std::vector<NeverPairId> removed;
    std::vector<NeverPair> put; ///< without an id: new, the two in whatever order; with one: the reason alone is taken

    [[nodiscard]] bool isEmpty() const { return removed.empty() && put.empty(); }
};

/// All that the file knows of a person, whoever said so: for the coordinator.
[[nodiscard]] std::vector<NeverPair> neverPairsOf(const Directory& directory, PersonId person);
[[nodiscard]] PersonId partnerOf(const NeverPair& pair, PersonId person);

} // namespace mentoring
