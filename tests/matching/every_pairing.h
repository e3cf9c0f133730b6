#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

#include "matching/matching.h"

namespace mentoring::test {

/// What a pairing is worth, in the order of the objective: people (0 where they do not count), total, pairs of before.
using Worth = std::tuple<int, std::int64_t, int>;

inline Worth worthOf(const matching::Scorer& scorer, const std::vector<matching::PairIndex>& pairs,
                     Objective objective) {
    Worth worth{objective == Objective::MostPeople ? static_cast<int>(pairs.size()) : 0, 0, 0};
    for (const auto& pair : pairs) {
        std::get<1>(worth) += scorer.explain(pair.mentee, pair.mentor).score;
        std::get<2>(worth) += std::ranges::binary_search(scorer.snapshot().previous, pair) ? 1 : 0;
    }
    return worth;
}

/// Tries every pairing there is: for cohorts of a handful.
class EveryPairing {
public:
    EveryPairing(const matching::Scorer& scorer, Objective objective) : m_scorer(scorer), m_objective(objective) {
        for (const auto& mentor : scorer.snapshot().mentors)
            m_places.push_back(mentor.capacity);
        choose(0);
    }

    [[nodiscard]] const Worth& best() const { return m_best; }

private:
    [[nodiscard]] bool turnsAround(matching::PairIndex pair) const {
        if (!m_scorer.criteria().rules.oneWay)
            return false;
        const auto& snapshot = m_scorer.snapshot();
        const auto mentee = snapshot.menteeOf(snapshot.mentors[static_cast<std::size_t>(pair.mentor)].person.id);
        const auto mentor = snapshot.mentorOf(snapshot.mentees[static_cast<std::size_t>(pair.mentee)].person.id);
        return mentee && mentor && std::ranges::find(m_pairs, matching::PairIndex{*mentee, *mentor}) != m_pairs.end();
    }

    void choose(int mentee) {
        if (mentee == static_cast<int>(m_scorer.snapshot().mentees.size())) {
            m_best = std::max(m_best, worthOf(m_scorer, m_pairs, m_objective));
            return;
        }
        choose(mentee + 1);
        for (int mentor = 0; mentor < static_cast<int>(m_places.size()); ++mentor) {
            auto& places = m_places[static_cast<std::size_t>(mentor)];
            if (places == 0 || turnsAround({mentee, mentor}) || !m_scorer.explain(mentee, mentor).isAllowed())
                continue;
            --places;
            m_pairs.push_back({mentee, mentor});
            choose(mentee + 1);
            m_pairs.pop_back();
            ++places;
        }
    }

    const matching::Scorer& m_scorer;
    Objective m_objective;
    std::vector<int> m_places;
    std::vector<matching::PairIndex> m_pairs;
    Worth m_best{0, 0, 0};
};

inline std::vector<matching::PairIndex> indicesOf(const matching::MatchingResult& result) {
    std::vector<matching::PairIndex> pairs;
    for (const auto& pair : result.pairs)
        pairs.push_back(pair.pair);
    return pairs;
}

} // namespace mentoring::test
