#pragma once

#include <span>
#include <vector>

#include "matching/snapshot.h"
#include "matching/solver.h"

namespace mentoring::matching {

/// Taken off the score of a pair in one pairing; a score does not fall below 0.
struct Toll {
    static constexpr int bars = 1 << 20; ///< the pair is not allowed at all

    PairIndex pair;
    int points = bars;
};

/// One exact pairing with tolls on some pairs.
struct Answer {
    Solution solution;
    std::vector<PairIndex> pairs; ///< in mentee order
    Wide value = 0;               ///< of the pairs, without tolls, as the assignment values them
    Wide reach = 0;               ///< no pairing is worth more when the tolls are paid
    bool proven = false;          ///< the certificate passed
};

/// The assignment without the rule, solved again and again.
class Relaxation {
public:
    virtual ~Relaxation() = default;
    /// `tolls` are sorted by pair. `steady`: pairs of the run before decide where nothing else does.
    virtual Answer solve(const std::vector<Toll>& tolls, bool steady) = 0;
    /// What the mentee of a pair loses without it, going by the prices of this answer, which was the last.
    [[nodiscard]] virtual Wide lossWithout(const Answer& answer, PairIndex pair) const = 0;
    [[nodiscard]] virtual int score(PairIndex pair) const = 0;
    [[nodiscard]] virtual Wide pointValue() const = 0; ///< of one point of score; more than all previous pairs together
};

struct OneWayAnswer {
    Answer best;
    Wide bound = 0; ///< no pairing without mutual pairs is worth more, previous pairs set aside
    bool proven = false;
    bool flawed = false; ///< a certificate did not pass
};

/// The best pairing in which no two people are each other's mentors. `mentorOf` is each mentee's own index among the
/// mentors, or −1; `previous` is sorted. Two pairs that shut each other out are no rule of an assignment, so few of
/// them are branched on: each such two are tried with the one and with the other barred, best bound first. Where that
/// does not end, or there are many, both pairs of two pay a toll that rises as long as both are wanted (Lagrangian
/// relaxation, by subgradients): that lowers the bound, and pairings close to what then comes out are good ones.
[[nodiscard]] OneWayAnswer solveOneWay(Relaxation& relaxation, std::span<const int> mentorOf, std::size_t mentors,
                                       std::span<const PairIndex> previous);

} // namespace mentoring::matching
