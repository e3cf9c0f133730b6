#pragma once

#include <algorithm>
#include <vector>

#include "matching/matching.h"

namespace mentoring::test {

/// What a pairing is worth, in the order of the objective: people (0 where they do not count), first wishes (likewise),
/// total, pairs of before.
struct Worth {
    int people = 0;
    int wishes = 0;
    std::int64_t total = 0;
    int again = 0;

    friend auto operator<=>(const Worth&, const Worth&) = default;
};

inline Worth worthOf(const matching::Scorer& scorer, const std::vector<matching::PairIndex>& pairs,
                     const matching::MatchingOptions& options) {
    Worth worth;
    worth.people = options.objective == Objective::MostPeople ? static_cast<int>(pairs.size()) : 0;
    const auto& snapshot = scorer.snapshot();
    for (const auto& pair : pairs) {
        const auto& wishes = snapshot.mentees[static_cast<std::size_t>(pair.mentee)].part.mentorWishes;
        const auto mentor = snapshot.mentors[static_cast<std::size_t>(pair.mentor)].person.id;
        worth.wishes += options.firstWishes && !wishes.empty() && wishes.front() == mentor ? 1 : 0;
        worth.total += scorer.explain(pair.mentee, pair.mentor).score;
        worth.again += std::ranges::binary_search(snapshot.previous, pair) ? 1 : 0;
    }
    return worth;
}

/// Tries every pairing there is: for cohorts of a handful.
class EveryPairing {
public:
    EveryPairing(const matching::Scorer& scorer, const matching::MatchingOptions& options)
        : m_scorer(scorer), m_options(options) {
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
            m_best = std::max(m_best, worthOf(m_scorer, m_pairs, m_options));
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
    matching::MatchingOptions m_options;
    std::vector<int> m_places;
    std::vector<matching::PairIndex> m_pairs;
    Worth m_best;
};

inline std::vector<matching::PairIndex> indicesOf(const matching::MatchingResult& result) {
    std::vector<matching::PairIndex> pairs;
    for (const auto& pair : result.pairs)
        pairs.push_back(pair.pair);
    return pairs;
}

} // namespace mentoring::test
