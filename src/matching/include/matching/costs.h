#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "matching/matching.h"
#include "matching/repair.h"
#include "matching/scorer.h"
#include "matching/snapshot.h"
#include "mentoring/criteria.h"

namespace mentoring::matching {

/// What is different after a decision, against the best pairing before it.
struct Cost {
    int people = 0;          ///< so many fewer are paired; negative: more
    std::int64_t points = 0; ///< so much less is the sum of the scores; negative: more
    std::vector<Move> moves; ///< everybody whose mentor changes, by their index in the snapshot, in mentee order

    friend bool operator==(const Cost&, const Cost&) = default;
};

/// What decisions cost before they are taken. Each is the difference of two best pairings: the one there is, and the
/// best one that is left. It is had by repairing (see Repair); where two people would be each other's mentors, and
/// where a pair is concerned that is kept already, by solving once more.
///
/// Making it solves the program once. The snapshot must outlive it; one thread at a time.
class Costs {
public:
    /// `shown`: the pairs on screen, sorted. As many of them stay as can: all, as long as they are the best.
    Costs(const Snapshot& snapshot, const CriteriaSet& criteria, const Aims& aims,
          std::vector<PairIndex> shown);
    ~Costs();
    Costs(const Costs&) = delete;
    Costs& operator=(const Costs&) = delete;

    /// Is nearly every answer had by repairing, in no time?
    [[nodiscard]] bool areImmediate() const;
    [[nodiscard]] const Scorer& scorer() const; ///< with the snapshot and the criteria
    [[nodiscard]] const Aims& aims() const;
    /// The best pairing, sorted: those shown, as long as they are that.
    [[nodiscard]] const std::vector<PairIndex>& pairs() const;

    /// The pair may not be. Nothing where it is not.
    [[nodiscard]] Cost ofRefusing(PairIndex pair) const;
    /// The pair must be, whatever the rules say. Empty when the mentor has no place left beside the kept pairs.
    [[nodiscard]] std::optional<Cost> ofKeeping(PairIndex pair) const;
    /// Two mentees change mentors, and stay so. Empty unless both have one, and not the same.
    [[nodiscard]] std::optional<Cost> ofExchanging(int mentee, int other) const;
    /// The mentor takes one more, or one less. A place less: nothing where none is left beside the kept pairs.
    [[nodiscard]] Cost ofOnePlaceMore(int mentor) const;
    [[nodiscard]] Cost ofOnePlaceLess(int mentor) const;

private:
    struct Program; ///< as it stands, solved
    std::unique_ptr<Program> m_program;
};

} // namespace mentoring::matching
