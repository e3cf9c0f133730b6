#include "matching/ways_in.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "matching/scorer.h"

namespace mentoring::matching {

namespace {

/// A mentor whom one rule alone takes from the mentee.
struct TakenByOne {
    int mentor = 0;
    Rule rule;
    int score = 0;
    std::optional<double> degree; ///< of a must; empty when unknown
};

std::vector<TakenByOne> takenByOneRule(const Scorer& scorer, int mentee) {
    std::vector<TakenByOne> taken;
    for (int j = 0; j < static_cast<int>(scorer.snapshot().mentors.size()); ++j) {
        const auto explanation = scorer.explain(mentee, j);
        if (explanation.barredBy.size() != 1)
            continue;
        const auto& rule = explanation.barredBy.front();
        taken.push_back(
            {j, rule, explanation.score, rule.criterion ? explanation.parts[*rule.criterion].degree : std::nullopt});
    }
    std::ranges::stable_sort(taken, std::greater{}, &TakenByOne::score);
    return taken;
}

/// One step for each rule that takes somebody by itself, and the rule away where a step is not enough.
std::vector<WayIn> stepsFor(const Scorer& scorer, int mentee) {
    std::vector<WayIn> steps;
    const auto add = [&](const WayIn& way) {
        if (std::ranges::find(steps, way) == steps.end())
            steps.push_back(way);
    };
    const auto levels = scorer.criteria().rules.reportingLevels;
    std::vector<double> nearest(scorer.criteria().criteria.size(), 0);
    for (const auto& one : takenByOneRule(scorer, mentee)) {
        switch (one.rule.kind) {
        case RuleKind::Refused:
            add({WayIn::Kind::RefusalTakenBack, one.mentor, {}, 0, 0});
            break;
        case RuleKind::ReportingLine:
            if (levels > 1)
                add({WayIn::Kind::FewerLevels, 0, {}, 0, levels - 1});
            add({WayIn::Kind::LineDoesNotCount, 0, {}, 0, 0});
            break;
        case RuleKind::Repeat:
            add({WayIn::Kind::RepeatAllowed, 0, {}, 0, 0});
            break;
        case RuleKind::Must:
            if (one.degree)
                nearest[*one.rule.criterion] = std::max(nearest[*one.rule.criterion], *one.degree);
            else
                add({WayIn::Kind::UnknownPasses, 0, one.rule.criterion, 0, 0});
            add({WayIn::Kind::MustDoesNotForbid, 0, one.rule.criterion, 0, 0});
            break;
        case RuleKind::Oneself:
        case RuleKind::NoPlace: // a place more is looked at for everybody
        case RuleKind::NeverPair:
        case RuleKind::OneWay:
            break;
        }
    }
    for (std::size_t k = 0; k < nearest.size(); ++k)
        if (nearest[k] > 0)
            add({WayIn::Kind::LowerThreshold, 0, k, nearest[k], 0});
    return steps;
}

/// Mentors whom a place more would give to the mentee, as far as a repair says: the best first.
std::vector<WayIn> placesFor(const Costs& costs, int mentee) {
    const auto& scorer = costs.scorer();
    std::vector<std::pair<int, int>> mentors; ///< (score, mentor)
    for (int j = 0; j < static_cast<int>(scorer.snapshot().mentors.size()); ++j) {
        const auto explanation = scorer.explain(mentee, j);
        const auto isPlaceAlone = [](const Rule& rule) { return rule.kind == RuleKind::NoPlace; };
        if (!std::ranges::all_of(explanation.barredBy, isPlaceAlone))
            continue;
        const auto cost = costs.ofOnePlaceMore(j);
        if (std::ranges::any_of(cost.moves, [&](const Move& move) { return move.mentee == mentee; }))
            mentors.emplace_back(-explanation.score, j);
    }
    std::ranges::sort(mentors);
    std::vector<WayIn> places;
    for (const auto& [score, mentor] : mentors)
        places.push_back({WayIn::Kind::OnePlaceMore, mentor, {}, 0, 0});
    return places;
}

} // namespace

Changed changedBy(const WayIn& way, int mentee, const Snapshot& snapshot, const CriteriaSet& criteria) {
    Changed changed{snapshot, criteria};
    switch (way.kind) {
    case WayIn::Kind::OnePlaceMore:
        ++changed.snapshot.mentors[static_cast<std::size_t>(way.mentor)].capacity;
        std::erase(changed.snapshot.placeless, way.mentor);
        break;
    case WayIn::Kind::RefusalTakenBack:
        std::erase(changed.snapshot.refused, PairIndex{mentee, way.mentor});
        break;
    case WayIn::Kind::UnknownPasses:
        changed.criteria.criteria[way.criterion.value()].unknownPasses = true;
        break;
    case WayIn::Kind::LowerThreshold:
        changed.criteria.criteria[way.criterion.value()].atLeast = way.atLeast;
        break;
    case WayIn::Kind::FewerLevels:
        changed.criteria.rules.reportingLevels = way.levels;
        break;
    case WayIn::Kind::LineDoesNotCount:
        changed.criteria.rules.reportingLine = false;
        break;
    case WayIn::Kind::RepeatAllowed:
        changed.criteria.rules.noRepeat = false;
        break;
    case WayIn::Kind::MustDoesNotForbid:
        changed.criteria.criteria[way.criterion.value()].must = false;
        changed.criteria.criteria[way.criterion.value()].weight = 0;
        break;
    }
    return changed;
}

std::vector<WayIn> waysIn(const Costs& costs, int mentee) {
    auto candidates = placesFor(costs, mentee);
    const auto steps = stepsFor(costs.scorer(), mentee);
    candidates.insert(candidates.end(), steps.begin(), steps.end());
    std::ranges::stable_sort(candidates, {}, &WayIn::kind);
    std::vector<WayIn> ways;
    constexpr int mostTries = 3; // of a kind: each is a run
    std::map<WayIn::Kind, int> tries;
    for (auto way : candidates) {
        const auto isSaid = [&](const WayIn& one) {
            const bool isSameRule =
                one.criterion == way.criterion &&
                (one.kind == way.kind ||
                 // A smaller step for the same rule is enough.
                 (way.kind == WayIn::Kind::LineDoesNotCount && one.kind == WayIn::Kind::FewerLevels));
            return isSameRule || (way.kind == WayIn::Kind::MustDoesNotForbid && one.criterion == way.criterion);
        };
        if (std::ranges::any_of(ways, isSaid) || ++tries[way.kind] > mostTries)
            continue;
        auto changed = changedBy(way, mentee, costs.scorer().snapshot(), costs.scorer().criteria());
        changed.snapshot.previous = costs.pairs();
        const auto result = match(changed.snapshot, changed.criteria, costs.aims());
        const auto pair =
            std::ranges::find(result.pairs, mentee, [](const MatchedPair& one) { return one.pair.mentee; });
        if (pair == result.pairs.end())
            continue;
        // With one place more of somebody it may be another's that comes free for this person.
        if (way.kind != WayIn::Kind::OnePlaceMore && way.kind != WayIn::Kind::RefusalTakenBack)
            way.mentor = pair->pair.mentor;
        ways.push_back(way);
    }
    return ways;
}

} // namespace mentoring::matching
