#include "matching/matching.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <numeric>

#include "matching/certificate.h"
#include "one_way.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// The people who are still to be paired: rows of the scorer without the mentees of kept pairs.
class OpenRows final : public RowSource {
public:
    OpenRows(const Scorer& scorer, std::vector<int> mentees) : m_scorer(scorer), m_mentees(std::move(mentees)) {}
    void row(int mentee, std::int16_t* scores) const override {
        const int index = m_mentees[at(mentee)];
        m_scorer.row(index, scores);
        for (auto pair = std::ranges::lower_bound(m_barred, PairIndex{index, 0});
             pair != m_barred.end() && pair->mentee == index; ++pair)
            scores[pair->mentor] = barred;
    }
    [[nodiscard]] int menteeAt(int row) const { return m_mentees[at(row)]; }
    void setBarred(std::vector<PairIndex> pairs) { m_barred = std::move(pairs); } ///< sorted

private:
    const Scorer& m_scorer;
    std::vector<int> m_mentees;
    std::vector<PairIndex> m_barred;
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

/// `ownMentees`: mentors who are this mentee's own mentees in the run.
Unpaired explainUnpaired(const Scorer& scorer, int mentee, const std::vector<int>& ownMentees) {
    Unpaired unpaired;
    unpaired.mentee = mentee;
    auto removed = scorer.removed(mentee);
    for (const int mentor : ownMentees) {
        const auto rule = std::ranges::find(scorer.rules(), RuleKind::OneWay, &Rule::kind);
        if (rule != scorer.rules().end() && scorer.explain(mentee, mentor).isAllowed())
            ++removed[static_cast<std::size_t>(rule - scorer.rules().begin())];
    }
    unpaired.possible = static_cast<int>(scorer.snapshot().mentors.size());
    for (std::size_t r = 0; r < removed.size(); ++r) {
        unpaired.possible -= removed[r];
        if (removed[r] > 0)
            unpaired.reasons.push_back({scorer.rules()[r], removed[r]});
    }
    return unpaired;
}

/// Each mentee's own index among the mentors, or −1.
std::vector<int> ownPlaces(const Snapshot& snapshot) {
    std::vector<int> places;
    places.reserve(snapshot.mentees.size());
    for (const auto& mentee : snapshot.mentees)
        places.push_back(snapshot.mentorOf(mentee.person.id).value_or(-1));
    return places;
}

Answer answerOf(const Assignment& assignment, const OpenRows& rows, const MatchingProgress& progress,
                std::stop_token stop) {
    Answer answer;
    answer.solution = solve(assignment, progress, std::move(stop));
    const auto& solution = answer.solution;
    if (solution.cancelled)
        return answer;
    answer.proven = !flawIn(assignment, solution);
    for (std::size_t row = 0; row < solution.mentor.size(); ++row) {
        answer.value += solution.gain[row];
        if (solution.mentor[row] >= 0)
            answer.pairs.push_back({rows.menteeAt(static_cast<int>(row)), solution.mentor[row]});
    }
    for (std::size_t j = 0; j < solution.price.size(); ++j)
        answer.value += solution.price[j] * assignment.capacity[j];
    return answer;
}

std::int64_t totalOf(const Scorer& scorer, const std::vector<PairIndex>& pairs) {
    return std::accumulate(pairs.begin(), pairs.end(), std::int64_t{0}, [&](std::int64_t sum, const PairIndex& pair) {
        return sum + scorer.explain(pair.mentee, pair.mentor).score;
    });
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
        result.pairs.push_back({pair, explanation.score, explanation.known, true, explanation.barredBy});
    }
    std::vector<int> open;
    for (std::size_t i = 0; i < snapshot.mentees.size(); ++i) {
        if (!settled[i])
            open.push_back(static_cast<int>(i));
    }
    const auto count = open.size();
    OpenRows rows(scorer, std::move(open));
    const auto assignment = assignmentFor(snapshot, rows, count, capacity, options);
    const auto solveWith = [&](const std::vector<PairIndex>& barredToo) {
        rows.setBarred(barredToo);
        return answerOf(assignment, rows, progress, stop);
    };
    const auto places = criteria.rules.oneWay ? ownPlaces(snapshot) : std::vector(snapshot.mentees.size(), -1);
    auto answer = solveOneWay(solveWith, places, snapshot.mentors.size(), snapshot.previous);
    if (answer.best.solution.cancelled) {
        result = {};
        result.cancelled = true;
        return result;
    }
    result.optimal = answer.proven;
    result.solution = std::move(answer.best.solution);

    std::vector<std::vector<int>> menteesOf(snapshot.mentors.size()); // as mentors, where they are that too
    const auto noteOwn = [&](const PairIndex& pair) {
        if (places[at(pair.mentee)] >= 0)
            menteesOf[at(pair.mentor)].push_back(places[at(pair.mentee)]);
    };
    for (const auto& pair : answer.best.pairs) {
        const auto explanation = scorer.explain(pair.mentee, pair.mentor);
        result.pairs.push_back({pair, explanation.score, explanation.known, false, {}});
        noteOwn(pair);
    }
    for (std::size_t row = 0; row < count; ++row) {
        const int mentee = rows.menteeAt(static_cast<int>(row));
        const int own = places[at(mentee)];
        if (result.solution.mentor[row] < 0)
            result.unpaired.push_back(
                explainUnpaired(scorer, mentee, own < 0 ? std::vector<int>{} : menteesOf[at(own)]));
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
    result.upperBound = result.total;
    if (!result.optimal) {
        // What is best with mutual pairs bounds what is best without, where the total decides between the two.
        const bool bounds =
            answer.unbound.proven && !options.priorityFirst &&
            (options.objective == Objective::BestTotal || answer.unbound.pairs.size() == answer.best.pairs.size());
        const auto kept = result.total - totalOf(scorer, answer.best.pairs);
        // Otherwise the only honest bound is everybody at the top.
        result.upperBound = bounds ? kept + totalOf(scorer, answer.unbound.pairs)
                                   : static_cast<std::int64_t>(snapshot.mentees.size()) * 10'000;
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    if (progress)
        progress(1);
    return result;
}

std::vector<RemovedBy> removedInAll(const MatchingResult& result) {
    std::vector<RemovedBy> all;
    for (const auto& person : result.unpaired) {
        for (const auto& reason : person.reasons) {
            const auto known = std::ranges::find(all, reason.rule, &RemovedBy::rule);
            if (known == all.end())
                all.push_back(reason);
            else
                known->mentors += reason.mentors;
        }
    }
    std::ranges::stable_sort(all, std::greater{}, &RemovedBy::mentors);
    return all;
}

std::optional<NobodyPaired> whyNobody(const Snapshot& snapshot, const MatchingResult& result) {
    if (!result.pairs.empty())
        return std::nullopt;
    if (snapshot.mentors.empty())
        return NobodyPaired::NoMentor;
    if (snapshot.mentees.empty())
        return snapshot.menteesPaired > 0 ? NobodyPaired::NobodyWaits : NobodyPaired::NoMentee;
    if (std::ranges::none_of(snapshot.mentors, [](const Participant& mentor) { return mentor.capacity > 0; }))
        return NobodyPaired::NoPlace;
    const bool anyAllowed =
        std::ranges::any_of(result.unpaired, [](const Unpaired& person) { return person.possible > 0; });
    return anyAllowed ? NobodyPaired::WorthNothing : NobodyPaired::Forbidden;
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
