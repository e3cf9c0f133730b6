#include "matching/matching.h"

#include <algorithm>
#include <chrono>
#include <numeric>

#include "matching/certificate.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// The people who are still to be paired: rows of the scorer without the mentees of kept pairs.
class OpenRows final : public RowSource {
public:
    OpenRows(const Scorer& scorer, std::vector<int> mentees) : m_scorer(scorer), m_mentees(std::move(mentees)) {}
    void row(int mentee, std::int16_t* scores) const override { m_scorer.row(m_mentees[at(mentee)], scores); }
    [[nodiscard]] int menteeAt(int row) const { return m_mentees[at(row)]; }

private:
    const Scorer& m_scorer;
    std::vector<int> m_mentees;
};

/// Several objectives, each exact and before the next, as digits of one number: people, nominated, waiting, score,
/// previous pair.
struct Digits {
    Wide unit = 1;      ///< one point of score
    Wide waiting = 0;   ///< one day of waiting
    Wide nominated = 0; ///< one nominated person
    Wide person = 0;    ///< one person
};

constexpr int longestWait = 3'660; // days that count: ten years

/// `pairs`: how many there can be at most; `again`: how many of them the run before had.
Digits digitsFor(Wide pairs, Wide again, const MatchingOptions& options) {
    Digits digits;
    digits.unit = std::min(pairs, again) + 1; // all previous pairs together stay under one point of score
    Wide below = pairs * 10'000 * digits.unit + digits.unit;
    if (options.priorityFirst) {
        digits.waiting = below;
        below += pairs * longestWait * digits.waiting;
        digits.nominated = below;
        below += pairs * digits.nominated;
    }
    if (options.objective == Objective::MostPeople)
        digits.person = below;
    return digits;
}

Assignment assignmentFor(const Snapshot& snapshot, const OpenRows& rows, std::size_t open,
                         const std::vector<int>& capacity, const MatchingOptions& options) {
    Assignment assignment;
    assignment.mentees = static_cast<int>(open);
    assignment.mentors = static_cast<int>(snapshot.mentors.size());
    assignment.capacity = capacity;
    const auto places = std::accumulate(capacity.begin(), capacity.end(), std::size_t{0});
    const auto digits =
        digitsFor(static_cast<Wide>(std::min(open, places)), static_cast<Wide>(snapshot.previous.size()), options);
    assignment.unit = digits.unit;
    assignment.scores = &rows;
    assignment.previous.assign(open, -1);
    assignment.base.assign(open, 0);
    for (std::size_t row = 0; row < open; ++row) {
        const int mentee = rows.menteeAt(static_cast<int>(row));
        const auto pair = std::ranges::lower_bound(snapshot.previous, PairIndex{mentee, 0});
        if (pair != snapshot.previous.end() && pair->mentee == mentee)
            assignment.previous[row] = pair->mentor;
        assignment.base[row] = digits.person +
                               digits.waiting * std::min(longestWait, snapshot.waitingDays[at(mentee)]) +
                               (snapshot.mentees[at(mentee)].part.nominated ? digits.nominated : 0);
    }
    if (snapshot.previous.empty())
        assignment.previous.clear();
    if (digits.person == 0 && !options.priorityFirst)
        assignment.base.clear();
    return assignment;
}

Unpaired explainUnpaired(const Scorer& scorer, int mentee) {
    Unpaired unpaired;
    unpaired.mentee = mentee;
    const auto removed = scorer.removed(mentee);
    unpaired.possible = static_cast<int>(scorer.snapshot().mentors.size());
    for (std::size_t r = 0; r < removed.size(); ++r) {
        unpaired.possible -= removed[r];
        if (removed[r] > 0)
            unpaired.reasons.push_back({scorer.rules()[r], removed[r]});
    }
    return unpaired;
}

} // namespace

double MatchingResult::meanScore() const {
    return pairs.empty() ? 0 : static_cast<double>(total) / static_cast<double>(pairs.size());
}

int MatchingResult::lowestScore() const {
    return pairs.empty() ? 0 : std::ranges::min_element(pairs, {}, &MatchedPair::score)->score;
}

MatchingResult match(const Snapshot& snapshot, const CriteriaSet& criteria, const MatchingOptions& options,
                     const MatchingProgress& progress, std::stop_token stop) {
    const auto began = std::chrono::steady_clock::now();
    const Scorer scorer(snapshot, criteria);
    MatchingResult result;

    std::vector<int> capacity;
    for (const auto& mentor : snapshot.mentors)
        capacity.push_back(mentor.capacity);
    std::vector<bool> settled(snapshot.mentees.size(), false);
    for (const auto& pair : snapshot.kept) {
        if (settled[at(pair.mentee)] || capacity[at(pair.mentor)] == 0)
            continue;
        settled[at(pair.mentee)] = true;
        --capacity[at(pair.mentor)];
        const auto explanation = scorer.explain(pair.mentee, pair.mentor);
        result.pairs.push_back({pair, explanation.score, true, explanation.barredBy});
    }
    std::vector<int> open;
    for (std::size_t i = 0; i < snapshot.mentees.size(); ++i) {
        if (!settled[i])
            open.push_back(static_cast<int>(i));
    }
    const auto count = open.size();
    const OpenRows rows(scorer, std::move(open));
    const auto assignment = assignmentFor(snapshot, rows, count, capacity, options);
    result.solution = solve(assignment, progress, stop);
    if (result.solution.cancelled) {
        result = {};
        result.cancelled = true;
        return result;
    }
    result.optimal = !flawIn(assignment, result.solution);

    for (std::size_t row = 0; row < count; ++row) {
        const int mentee = rows.menteeAt(static_cast<int>(row));
        const int mentor = result.solution.mentor[row];
        if (mentor < 0)
            result.unpaired.push_back(explainUnpaired(scorer, mentee));
        else
            result.pairs.push_back({{mentee, mentor}, scorer.explain(mentee, mentor).score, false, {}});
    }
    std::ranges::sort(result.pairs, {}, &MatchedPair::pair);
    std::vector<int> used(snapshot.mentors.size(), 0);
    for (const auto& pair : result.pairs) {
        ++used[at(pair.pair.mentor)];
        result.total += pair.score;
    }
    for (std::size_t j = 0; j < used.size(); ++j) {
        result.mentorsUsed += used[j] > 0 ? 1 : 0;
        if (used[j] == 0 && snapshot.mentors[j].capacity > 0)
            result.unusedMentors.push_back(static_cast<int>(j));
    }
    // Without a proof the only honest bound is everybody at the top.
    result.upperBound = result.optimal ? result.total : static_cast<std::int64_t>(snapshot.mentees.size()) * 10'000;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    if (progress)
        progress(1);
    return result;
}

std::vector<RankedMentor> ranking(const Scorer& scorer, int mentee, std::size_t most) {
    std::vector<std::int16_t> scores(scorer.snapshot().mentors.size());
    scorer.row(mentee, scores.data());
    std::vector<RankedMentor> ranked;
    for (std::size_t j = 0; j < scores.size(); ++j) {
        if (scores[j] >= 0)
            ranked.push_back({static_cast<int>(j), scores[j]});
    }
    const auto shown = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown), ranked.end(),
                      [](const RankedMentor& a, const RankedMentor& b) {
                          return a.score != b.score ? a.score > b.score : a.mentor < b.mentor;
                      });
    ranked.resize(shown);
    return ranked;
}

} // namespace mentoring::matching
