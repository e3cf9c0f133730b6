#include "matching/matching.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <numeric>

#include "matching/certificate.h"
#include "one_way.h"
#include "open_pairing.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// What bounds a pairing that is not proven best.
struct Bounds {
    int pairs = 0;
    std::int64_t total = 0;
};

/// `pairs`: how many there can be at most. Where aims before the total leave room, the total has no bound but everybody
/// at the top.
Bounds boundsOf(const OneWayAnswer& answer, const Digits& digits, int pairs) {
    const Wide above = digits.aboveScore();
    Bounds bounds{pairs, std::int64_t{10'000} * pairs};
    if (answer.flawed || digits.atMost != 0)
        return bounds;
    if (digits.person != 0)
        bounds.pairs = static_cast<int>(std::min<Wide>(pairs, answer.bound / digits.person));
    const bool bindsTotal = above == 0 || answer.bound / above == answer.best.value / above;
    const Wide total = (above == 0 ? answer.bound : answer.bound % above) / digits.unit;
    bounds.total = bindsTotal ? static_cast<std::int64_t>(total) : std::int64_t{10'000} * bounds.pairs;
    return bounds;
}

/// Mentors whom an unpaired mentee could have by every rule of the scorer, and yet not in this run.
struct OutOfReach {
    std::vector<int> full;       ///< all places are taken by kept pairs
    std::vector<int> ownMentees; ///< of this mentee in the run
};

Unpaired explainUnpaired(const Scorer& scorer, int mentee, const OutOfReach& out) {
    Unpaired unpaired;
    unpaired.mentee = mentee;
    auto removed = scorer.removed(mentee);
    const auto count = [&](const std::vector<int>& mentors, RuleKind kind) {
        const auto rule = std::ranges::find(scorer.rules(), kind, &Rule::kind);
        for (const int mentor : mentors)
            if (rule != scorer.rules().end() && scorer.explain(mentee, mentor).isAllowed())
                ++removed[static_cast<std::size_t>(rule - scorer.rules().begin())];
    };
    count(out.full, RuleKind::NoPlace);
    auto others = out.ownMentees;
    std::erase_if(others, [&](int mentor) { return std::ranges::binary_search(out.full, mentor); });
    count(others, RuleKind::OneWay);
    unpaired.possible = static_cast<int>(scorer.snapshot().mentors.size());
    for (std::size_t r = 0; r < removed.size(); ++r) {
        unpaired.possible -= removed[r];
        if (removed[r] > 0)
            unpaired.reasons.push_back({scorer.rules()[r], removed[r]});
    }
    return unpaired;
}

/// How many of these mentors the mentee could have, for nothing.
int worthlessAmong(const Scorer& scorer, int mentee, const std::vector<int>& mentors) {
    if (mentors.empty())
        return 0;
    std::vector<std::int16_t> scores(scorer.snapshot().mentors.size());
    scorer.row(mentee, scores.data());
    return static_cast<int>(std::ranges::count_if(mentors, [&](int mentor) { return scores[at(mentor)] == 0; }));
}

/// Each mentee's own index among the mentors, or −1.
std::vector<int> ownPlaces(const Snapshot& snapshot) {
    std::vector<int> places;
    places.reserve(snapshot.mentees.size());
    for (const auto& mentee : snapshot.mentees)
        places.push_back(snapshot.mentorOf(mentee.person.id).value_or(-1));
    return places;
}

/// What is left to be paired, as the search for pairings without mutual pairs sees it.
class Pairing final : public Relaxation {
public:
    Pairing(const Scorer& scorer, OpenRows& rows, const Assignment& assignment, const MatchingProgress& progress,
            std::stop_token stop)
        : m_scorer(scorer), m_rows(rows), m_steady(assignment), m_free(assignment), m_progress(progress),
          m_stop(std::move(stop)) {
        m_free.previous.clear();
    }

    Answer solve(const std::vector<Toll>& tolls, bool steady) override {
        m_rows.setTolls(tolls);
        const auto& assignment = steady ? m_steady : m_free;
        Answer answer;
        answer.solution = matching::solve(assignment, m_progress, m_stop);
        const auto& solution = answer.solution;
        if (solution.cancelled)
            return answer;
        answer.proven = !flawIn(assignment, solution);
        int tolled = 0;
        for (std::size_t row = 0; row < solution.mentor.size(); ++row) {
            answer.reach += solution.gain[row];
            const int mentor = m_rows.mentorAt(solution.mentor[row]);
            if (mentor < 0)
                continue;
            answer.pairs.push_back({m_rows.menteeAt(static_cast<int>(row)), mentor});
            tolled += m_rows.tollOf(answer.pairs.back());
        }
        for (std::size_t j = 0; j < solution.price.size(); ++j)
            answer.reach += solution.price[j] * assignment.capacity[j];
        answer.value = answer.reach + assignment.unit * tolled;
        return answer;
    }

    [[nodiscard]] Wide lossWithout(const Answer& answer, PairIndex pair) const override {
        const auto row = at(m_rows.rowOf(pair.mentee).value());
        std::vector<std::int16_t> scores(answer.solution.price.size());
        m_rows.row(static_cast<int>(row), scores.data());
        Wide next = 0; // nobody
        for (std::size_t j = 0; j < scores.size(); ++j)
            if (scores[j] >= 0 && m_rows.mentorAt(static_cast<int>(j)) != pair.mentor)
                next = std::max(next, m_free.valueOf(static_cast<int>(row), static_cast<int>(j), scores[j]) -
                                          answer.solution.price[j]);
        return answer.solution.gain[row] - next;
    }

    [[nodiscard]] int score(PairIndex pair) const override { return m_scorer.explain(pair.mentee, pair.mentor).score; }
    [[nodiscard]] Wide pointValue() const override { return m_steady.unit; }

private:
    const Scorer& m_scorer;
    OpenRows& m_rows;
    const Assignment& m_steady;
    Assignment m_free; ///< of the run before
    const MatchingProgress& m_progress;
    std::stop_token m_stop;
};

/// The lowest score as high as can be while nothing that comes before the total is lost: no pair may score less than a
/// threshold, and the highest with which that still holds is looked for. What then comes out is the answer.
template <class Solve>
void raiseLowest(OneWayAnswer& answer, bool& isProven, Wide aboveScore, const Solve& solved) {
    const auto scoreless = [&](Wide value) { return value / aboveScore; };
    const Wide wanted = scoreless(answer.best.value);
    int holds = 0;
    int fails = 10'001;
    while (!answer.best.solution.cancelled && holds + 1 < fails) {
        const int tried = (holds + fails) / 2;
        auto next = solved(tried);
        if (next.best.solution.cancelled || scoreless(next.best.value) == wanted) {
            holds = tried;
            isProven = isProven && next.proven;
            answer = std::move(next);
        } else {
            fails = tried;
            isProven = isProven && !next.flawed && scoreless(next.bound) < wanted;
        }
    }
}

} // namespace

double MatchingResult::meanScore() const {
    return pairs.empty() ? 0 : static_cast<double>(total) / static_cast<double>(pairs.size());
}

int MatchingResult::lowestScore() const {
    return pairs.empty() ? 0 : std::ranges::min_element(pairs, {}, &MatchedPair::score)->score;
}

Figures figuresOf(const Scorer& scorer, const std::vector<PairIndex>& pairs) {
    const auto& snapshot = scorer.snapshot();
    Figures figures;
    std::vector<bool> used(snapshot.mentors.size(), false);
    for (const auto& pair : pairs) {
        const int score = scorer.explain(pair.mentee, pair.mentor).score;
        figures.lowest = figures.people == 0 ? score : std::min(figures.lowest, score);
        ++figures.people;
        figures.total += score;
        figures.mentors += used[at(pair.mentor)] ? 0 : 1;
        used[at(pair.mentor)] = true;
        const auto& wishes = snapshot.mentees[at(pair.mentee)].part.mentorWishes;
        const bool isFirst = !wishes.empty() && wishes.front() == snapshot.mentors[at(pair.mentor)].person.id;
        figures.firstWishes += isFirst ? 1 : 0;
    }
    return figures;
}

MatchingResult match(const Snapshot& snapshot, const CriteriaSet& criteria, const Aims& aims,
                     const MatchingProgress& progress, std::stop_token stop) {
    const auto began = std::chrono::steady_clock::now();
    const Scorer scorer(snapshot, criteria);
    MatchingResult result;

    int allPairs = 0; // without bounds on shares
    if (!aims.isPlain()) {
        const auto plain = match(snapshot, criteria, aims.plain(), {}, stop);
        if (plain.cancelled)
            return plain;
        result.plain = plain.figures;
        allPairs = plain.figures.people;
    }
    OpenPairing open(scorer, aims, snapshot.previous, allPairs);
    for (const auto& pair : open.kept) {
        const auto explanation = scorer.explain(pair.mentee, pair.mentor);
        result.pairs.push_back({pair, explanation.score, explanation.known, true, explanation.barredBy});
    }
    const auto keptPairs = static_cast<int>(result.pairs.size());
    const auto keptTotal = std::accumulate(result.pairs.begin(), result.pairs.end(), std::int64_t{0},
                                           [](std::int64_t sum, const MatchedPair& pair) { return sum + pair.score; });
    auto& rows = open.rows;
    const auto& assignment = open.assignment;
    const auto& capacity = assignment.capacity;
    Pairing pairing(scorer, rows, assignment, progress, stop);
    const auto places = criteria.rules.oneWay ? ownPlaces(snapshot) : std::vector(snapshot.mentees.size(), -1);
    const auto solved = [&](int threshold) {
        rows.setThreshold(threshold);
        return solveOneWay(pairing, places, snapshot.mentors.size(), snapshot.previous);
    };
    auto answer = solved(0);
    bool isProven = answer.proven;
    if (aims.lowestFirst && open.digits.person != 0)
        raiseLowest(answer, isProven, open.digits.aboveScore(), solved);
    if (answer.best.solution.cancelled) {
        result = {};
        result.cancelled = true;
        return result;
    }
    result.proof = answer.flawed ? Proof::CheckFailed : isProven ? Proof::Best : Proof::NotAllTried;
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
    OutOfReach out;
    std::vector<int> placesLeft;
    for (std::size_t j = 0; j < used.size(); ++j) {
        if (snapshot.mentors[j].capacity > used[j])
            placesLeft.push_back(static_cast<int>(j));
        if (snapshot.mentors[j].capacity > 0 && capacity[j] == 0)
            out.full.push_back(static_cast<int>(j));
    }
    for (std::size_t row = 0; row < rows.count(); ++row) {
        const int place = result.solution.mentor[row];
        if (rows.mentorAt(place) >= 0)
            continue;
        const int mentee = rows.menteeAt(static_cast<int>(row));
        const int own = places[at(mentee)];
        out.ownMentees = own < 0 ? std::vector<int>{} : menteesOf[at(own)];
        result.unpaired.push_back(explainUnpaired(scorer, mentee, out));
        if (result.unpaired.back().possible > 0)
            result.unpaired.back().unused = worthlessAmong(scorer, mentee, placesLeft);
        result.unpaired.back().isHeldOut = place >= 0 && assignment.bonusOf(place) > 0;
    }
    std::vector<PairIndex> indices;
    for (const auto& pair : result.pairs)
        indices.push_back(pair.pair);
    result.figures = figuresOf(scorer, indices);
    result.upperBound = result.total;
    result.pairsAtMost = static_cast<int>(result.pairs.size());
    if (!result.isOptimal()) {
        const auto bounds = boundsOf(answer, open.digits, open.most);
        result.pairsAtMost = keptPairs + bounds.pairs;
        result.upperBound = keptTotal + bounds.total;
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
    for (std::size_t j = 0; j < scores.size(); ++j)
        if (scores[j] >= 0)
            ranked.push_back({static_cast<int>(j), scores[j]});
    const auto shown = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown), ranked.end(),
                      [](const RankedMentor& a, const RankedMentor& b) {
                          return a.score != b.score ? a.score > b.score : a.mentor < b.mentor;
                      });
    ranked.resize(shown);
    return ranked;
}

} // namespace mentoring::matching
