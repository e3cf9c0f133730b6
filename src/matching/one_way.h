#pragma once

#include <functional>
#include <span>
#include <vector>

#include "matching/snapshot.h"
#include "matching/solver.h"

namespace mentoring::matching {

/// One exact pairing with some pairs barred beside those that rules bar.
struct Answer {
    Solution solution;
    std::vector<PairIndex> pairs; ///< in mentee order
    Wide value = 0;               ///< of the pairs, as the assignment values them
    bool proven = false;          ///< nothing is worth more with these pairs barred
};

/// `barred` is sorted. Cancelled answers end the search.
using Solve = std::function<Answer(const std::vector<PairIndex>& barred)>;

struct OneWayAnswer {
    Answer best;
    bool proven = false; ///< no pairing without mutual pairs is worth more
    Answer unbound;      ///< the best with mutual pairs allowed: nothing can be worth more than this
};

/// The best pairing in which no two people are each other's mentors. `mentorOf` is each mentee's own index among the
/// mentors, or −1; `previous` (sorted) decides where nothing else does. Two pairs that shut each other out are no rule
/// of an assignment, so this branches: each such two are tried with the one and with the other barred, best bound
/// first. Where there are many of them, the better of each two is taken, and only a pairing that reaches the bound is
/// called proven.
[[nodiscard]] OneWayAnswer solveOneWay(const Solve& solve, std::span<const int> mentorOf, std::size_t mentors,
                                       std::span<const PairIndex> previous);

} // namespace mentoring::matching
