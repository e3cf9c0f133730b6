#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "matching/matching.h"
#include "matching/scorer.h"
#include "matching/snapshot.h"
#include "matching/solver.h"
#include "one_way.h"

namespace mentoring::matching {

/// The people who are still to be paired: rows of the scorer without the mentees of kept pairs.
class OpenRows final : public RowSource {
public:
    OpenRows(const Scorer& scorer, std::vector<int> mentees) : m_scorer(scorer), m_mentees(std::move(mentees)) {}
    void row(int mentee, std::int16_t* scores) const override;
    [[nodiscard]] std::size_t count() const { return m_mentees.size(); }
    [[nodiscard]] int menteeAt(int row) const { return m_mentees[static_cast<std::size_t>(row)]; }
    /// Empty for the mentee of a kept pair.
    [[nodiscard]] std::optional<int> rowOf(int mentee) const;
    void setTolls(std::vector<Toll> tolls) { m_tolls = std::move(tolls); } ///< sorted by pair
    /// What the pair pays out of its score.
    [[nodiscard]] int tollOf(PairIndex pair) const;

private:
    const Scorer& m_scorer;
    std::vector<int> m_mentees; ///< sorted
    std::vector<Toll> m_tolls;
};

/// Several objectives, each exact and before the next, as digits of one number: people, nominated, waiting, first
/// wishes, score, previous pair.
struct Digits {
    Wide unit = 1;      ///< one point of score
    Wide wish = 0;      ///< one first wish
    Wide waiting = 0;   ///< one day of waiting
    Wide nominated = 0; ///< one nominated person
    Wide person = 0;    ///< one person

    /// The lowest of those above the score; 0 where there is none.
    [[nodiscard]] Wide aboveScore() const { return wish != 0 ? wish : waiting != 0 ? waiting : person; }
};

/// What is left to pair in a program once the kept pairs have their places, as an assignment. The scorer must outlive
/// it; it stays where it is.
struct OpenPairing {
    /// `previous`: pairs to stay close to, sorted.
    OpenPairing(const Scorer& scorer, const MatchingOptions& options, std::span<const PairIndex> previous);
    OpenPairing(const OpenPairing&) = delete;
    OpenPairing& operator=(const OpenPairing&) = delete;

    std::vector<PairIndex> kept; ///< those that have a place, in mentee order
    OpenRows rows;
    int most = 0; ///< pairs there can be at most
    Digits digits;
    Assignment assignment; ///< of `rows`
};

} // namespace mentoring::matching
