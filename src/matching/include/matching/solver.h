#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace mentoring::matching {

/// Wide enough for every objective of section "Objective" of docs/matching.md folded into one number.
__extension__ typedef __int128 Wide;

/// Where the solver gets its scores: one row at a time, so that no matrix need ever be held.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// Scores 0 to 10,000 of a mentee with every mentor, negative where barred.
    virtual void row(int mentee, std::int16_t* scores) const = 0;
};

/// Find mentor[i] (or nobody) for each mentee so that capacities hold and Σ value is greatest, where
/// value(i, j) = base[i] (of places outside: outsideBase[i]) + bonus[j] + unit · score(i, j) + (wished[i] = j ? wish : 0) + (previous[i] = j ? 1 : 0), and
/// nobody is worth 0.
struct Assignment {
    int mentees = 0;
    int mentors = 0;
    std::vector<int> capacity; ///< one a mentor, not negative
    std::vector<Wide> base;    ///< one a mentee, not negative; empty = all 0
    std::vector<Wide> bonus;   ///< one a mentor, likewise
    std::vector<int> previous; ///< one a mentee, -1 = none; empty = none at all
    std::vector<int> wished;   ///< likewise
    int outside = -1;              ///< from this one on mentors are none: places that people are held in; −1 = all are
    std::vector<Wide> outsideBase; ///< where there are such: one a mentee, not negative
    std::vector<int> more;     ///< one a mentor: under which other index the rest of their places stands; likewise
    Wide wish = 0;             ///< not negative
    Wide unit = 1;             ///< value of one point of score, at least 1
    const RowSource* scores = nullptr;

    /// What a pair is worth whose score is this.
    [[nodiscard]] Wide valueOf(int mentee, int mentor, int score) const;
    /// Mentors with whom the pair is worth more than its score says; −1 for none.
    [[nodiscard]] int previousOf(int mentee) const;
    [[nodiscard]] int wishedOf(int mentee) const;
    [[nodiscard]] Wide bonusOf(int mentor) const;
    [[nodiscard]] int moreOf(int mentor) const;
    [[nodiscard]] bool isOutside(int place) const { return outside >= 0 && place >= outside; }
    /// Whether a place is one of this mentor's; of nobody's where the mentor is −1.
    [[nodiscard]] bool isPlaceOf(int mentor, int place) const {
        return mentor >= 0 && (mentor == place || moreOf(mentor) == place);
    }
    /// More than any pair is worth.
    [[nodiscard]] Wide greatestValue() const;
};

struct Solution {
    std::vector<int> mentor; ///< of each mentee, -1 = nobody
    std::vector<Wide> gain;  ///< dual of each mentee, not negative
    std::vector<Wide> price; ///< dual of each place of a mentor, not negative, 0 unless the mentor is full
    bool cancelled = false;  ///< then nothing else holds
    std::int64_t bids = 0;
    std::int64_t searches = 0;
    std::int64_t rowsScored = 0;
};

/// Called with the share done, 0 to 1.
using SolverProgress = std::function<void(double)>;

/// Exact. Candidate lists per mentee with a bound on what is not listed, an auction start that keeps complementary
/// slackness without an epsilon (Bertsekas' naive auction with the price raised only to the smallest margin), then
/// successive shortest augmenting paths (Dijkstra on reduced costs) for those the auction left over. Deterministic.
[[nodiscard]] Solution solve(const Assignment& assignment, const SolverProgress& progress = {},
                             std::stop_token stop = {});

} // namespace mentoring::matching
