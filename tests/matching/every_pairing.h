#pragma once

#include <algorithm>
#include <vector>

#include "matching/matching.h"

namespace mentoring::test {

/// What a pairing is worth, in the order of the aims (0 where they do not count): people towards the least shares,
/// people, mentors with somebody, first wishes, the lowest score, total, pairs of before.
struct Worth {
    int towardsShares = 0;
    int people = 0;
    int mentors = 0;
    int wishes = 0;
    int lowest = 0;
    std::int64_t total = 0;
    int again = 0;

    friend auto operator<=>(const Worth&, const Worth&) = default;
};

/// Of pairs, those of mentees at the site of a share.
inline int inShare(const matching::Scorer& scorer, const std::vector<matching::PairIndex>& pairs, const Share& share) {
    return static_cast<int>(std::ranges::count_if(pairs, [&](const matching::PairIndex& pair) {
        return scorer.snapshot().mentees[static_cast<std::size_t>(pair.mentee)].person.site == share.value;
    }));
}

inline int leastOf(const Share& share, int allPairs) {
    return (allPairs * share.atLeast + 99) / 100;
}

inline int mostOf(const Share& share, int allPairs) {
    return allPairs * share.atMost / 100;
}

inline Worth worthOf(const matching::Scorer& scorer, const std::vector<matching::PairIndex>& pairs,
                     const Aims& aims, int allPairs = 0) {
    Worth worth;
    worth.people = aims.objective == Objective::MostPeople ? static_cast<int>(pairs.size()) : 0;
    const auto figures = matching::figuresOf(scorer, pairs);
    worth.mentors = aims.everyMentor ? figures.mentors : 0;
    worth.lowest = aims.lowestFirst ? figures.lowest : 0;
    for (std::size_t g = 0; g < aims.shares.size(); ++g)
        worth.towardsShares +=
            std::min(inShare(scorer, pairs, aims.shares[g]), leastOf(aims.shares[g], allPairs));
    const auto& snapshot = scorer.snapshot();
    for (const auto& pair : pairs) {
        const auto& wishes = snapshot.mentees[static_cast<std::size_t>(pair.mentee)].part.mentorWishes;
        const auto mentor = snapshot.mentors[static_cast<std::size_t>(pair.mentor)].person.id;
        worth.wishes += aims.firstWishes && !wishes.empty() && wishes.front() == mentor ? 1 : 0;
        worth.total += scorer.explain(pair.mentee, pair.mentor).score;
        worth.again += std::ranges::binary_search(snapshot.previous, pair) ? 1 : 0;
    }
    return worth;
}

/// Tries every pairing there is: for cohorts of a handful.
class EveryPairing {
public:
    /// `allPairs`: what shares are per cent of.
    EveryPairing(const matching::Scorer& scorer, const Aims& aims, int allPairs = 0)
        : m_scorer(scorer), m_aims(aims), m_allPairs(allPairs) {
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
            if (std::ranges::all_of(m_aims.shares, [&](const Share& share) {
                    return inShare(m_scorer, m_pairs, share) <= mostOf(share, m_allPairs);
                }))
                m_best = std::max(m_best, worthOf(m_scorer, m_pairs, m_aims, m_allPairs));
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
    Aims m_aims;
    int m_allPairs = 0;
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
