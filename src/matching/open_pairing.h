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

/// Places beside those of each mentor: the rest of theirs, where the first one is worth more, or places that hold
/// people of one group out of the pairing.
struct ExtraPlaces {
    int mentor = -1; ///< whose; −1: of a group
    int group = -1;
};

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
    /// Pairs with a lower score are not allowed.
    void setThreshold(int score) { m_threshold = score; }
    /// `groups`: of each row, −1 = none.
    void setExtra(std::vector<ExtraPlaces> extra, std::vector<int> groups);
    /// Whose a place of the assignment is; −1: nobody's, who has it is not paired.
    [[nodiscard]] int mentorAt(int place) const;

private:
    const Scorer& m_scorer;
    std::vector<int> m_mentees; ///< sorted
    std::vector<Toll> m_tolls;
    int m_threshold = 0;
    std::vector<ExtraPlaces> m_extra;
    std::vector<int> m_groups; ///< of each row, where there are such places
};

/// Several objectives, each exact and before the next, as digits of one number: shares, people, nominated, waiting,
/// mentors, first wishes, score, previous pair.
struct Digits {
    Wide unit = 1;      ///< one point of score
    Wide wish = 0;      ///< one first wish
    Wide waiting = 0;   ///< one day of waiting
    Wide nominated = 0; ///< one nominated person
    Wide mentor = 0;    ///< one mentor who has somebody
    Wide person = 0;    ///< one person
    Wide atMost = 0;    ///< one person held out of the pairing because a share is full
    Wide atLeast = 0;   ///< one person towards the least share of their group

    /// The lowest of those above the score; 0 where there is none.
    [[nodiscard]] Wide aboveScore() const {
        for (const Wide digit : {wish, mentor, waiting, person, atMost})
            if (digit != 0)
                return digit;
        return 0;
    }
};

/// What is left to pair in a program once the kept pairs have their places, as an assignment. The scorer must outlive
/// it; it stays where it is.
struct OpenPairing {
    /// `previous`: pairs to stay close to, sorted. `allPairs`: what shares are per cent of, kept pairs with them.
    OpenPairing(const Scorer& scorer, const Aims& aims, std::span<const PairIndex> previous, int allPairs = 0);
    OpenPairing(const OpenPairing&) = delete;
    OpenPairing& operator=(const OpenPairing&) = delete;

    std::vector<PairIndex> kept; ///< those that have a place, in mentee order
    OpenRows rows;
    int most = 0; ///< pairs there can be at most
    Digits digits;
    Assignment assignment; ///< of `rows`
};

} // namespace mentoring::matching
