#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "matching/scorer.h"
#include "matching/snapshot.h"
#include "matching/solver.h"
#include "mentoring/aims.h"
#include "mentoring/criteria.h"
#include "mentoring/mentorship.h"

namespace mentoring::matching {

struct MatchedPair {
    PairIndex pair;
    int score = 0;
    int known = 0; ///< share of the weight behind the score, 0 to 100
    bool kept = false;
    std::vector<Rule> overridden; ///< rules that a kept pair breaks
};

struct RemovedBy {
    Rule rule;
    int mentors = 0;
};

struct Unpaired {
    int mentee = 0;
    std::vector<RemovedBy> reasons; ///< rules that removed at least one mentor
    int possible = 0;               ///< mentors no rule removed: better used elsewhere
    int unused = 0;                 ///< of these, the ones with a place left: a pair would score 0 and add nothing
    bool isHeldOut = false;         ///< the share of the mentee's group is full
};

/// What a pairing comes to.
struct Figures {
    int people = 0;         ///< paired
    std::int64_t total = 0; ///< sum of the scores
    int lowest = 0;         ///< score; 0 when nobody is paired
    int mentors = 0;        ///< with somebody
    int firstWishes = 0;    ///< mentees with the mentor they wish for before all others

    friend bool operator==(const Figures&, const Figures&) = default;
};
[[nodiscard]] Figures figuresOf(const Scorer& scorer, const std::vector<PairIndex>& pairs);

/// What is known of a result beside its pairs.
enum class Proof {
    Best,        ///< the certificates passed, and nothing that was not tried can be better
    NotAllTried, ///< the certificates passed; mutual pairs left more possibilities than there was time for
    CheckFailed, ///< a certificate did not pass: never to be expected
};

struct MatchingResult {
    std::vector<MatchedPair> pairs; ///< in mentee order
    std::vector<Unpaired> unpaired;
    std::vector<int> unusedMentors; ///< with a free place and nobody in this run
    std::int64_t total = 0;         ///< sum of the scores
    std::int64_t upperBound = 0;    ///< no other pairing with this objective can total more
    int pairsAtMost = 0;            ///< no pairing that is better with this objective has more pairs
    Proof proof = Proof::CheckFailed;
    bool cancelled = false;
    int mentorsUsed = 0;
    Figures figures;
    std::optional<Figures> plain; ///< what the best pairing would come to without the aims that have a price
    double seconds = 0; ///< wall clock
    Solution solution;  ///< with its duals: what a repair after an edit starts from

    [[nodiscard]] bool isOptimal() const { return proof == Proof::Best; }
    [[nodiscard]] double meanScore() const;
    [[nodiscard]] int lowestScore() const; ///< 0 when nobody is paired
};

using MatchingProgress = std::function<void(double)>;

/// Kept pairs stay whatever the rules say; the rest is the best there is: see docs/matching.md for the order of the
/// objectives.
[[nodiscard]] MatchingResult match(const Snapshot& snapshot, const CriteriaSet& criteria,
                                   const Aims& aims, const MatchingProgress& progress = {},
                                   std::stop_token stop = {});

/// What all rules together took from the unpaired: pairs by the rule that bars them, the most first.
[[nodiscard]] std::vector<RemovedBy> removedInAll(const MatchingResult& result);

/// Why a run has no pair at all.
enum class NobodyPaired {
    NoMentor,     ///< takes part
    NoMentee,     ///< takes part
    NobodyWaits,  ///< every mentee has an open pair
    NoPlace,      ///< every mentor is full
    Forbidden,    ///< by rules: see removedInAll
    WorthNothing, ///< every allowed pair scores 0, which adds nothing to the best total
};
/// Empty when there are pairs.
[[nodiscard]] std::optional<NobodyPaired> whyNobody(const Snapshot& snapshot, const MatchingResult& result);

struct RankedMentor {
    int mentor = 0;
    int score = 0;
};
/// The best allowed mentors of a mentee, best first; equal scores in natural order.
[[nodiscard]] std::vector<RankedMentor> ranking(const Scorer& scorer, int mentee, std::size_t most);

} // namespace mentoring::matching
