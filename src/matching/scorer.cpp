#include "matching/scorer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

#include "columns.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

std::vector<Rule> rulesOf(const CriteriaSet& set) {
    std::vector<Rule> rules{{RuleKind::Oneself, {}}, {RuleKind::NoPlace, {}}};
    if (set.rules.reportingLine)
        rules.push_back({RuleKind::ReportingLine, {}});
    if (set.rules.neverPairs)
        rules.push_back({RuleKind::NeverPair, {}});
    if (set.rules.noRepeat)
        rules.push_back({RuleKind::Repeat, {}});
    rules.push_back({RuleKind::Refused, {}});
    for (std::size_t k = 0; k < set.criteria.size(); ++k) {
        if (set.criteria[k].must)
            rules.push_back({RuleKind::Must, k});
    }
    return rules;
}

} // namespace

struct Scorer::Columns {
    const Snapshot& snapshot;
    CriteriaSet criteria;
    std::vector<Rule> rules;
    std::vector<std::unique_ptr<DegreeColumn>> columns; ///< one a criterion
    std::vector<std::int32_t> selfIndex;                ///< a mentee's own index among the mentors, or −1
};

Scorer::Scorer(const Snapshot& snapshot, const CriteriaSet& criteria) {
    auto columns = std::make_unique<Columns>(Columns{snapshot, criteria, rulesOf(criteria), {}, {}});
    for (const auto& criterion : criteria.criteria)
        columns->columns.push_back(makeColumn(snapshot, criterion));
    for (const auto& mentee : snapshot.mentees)
        columns->selfIndex.push_back(snapshot.mentorOf(mentee.person.id).value_or(-1));
    m_columns = std::move(columns);
}

Scorer::~Scorer() = default;

const std::vector<Rule>& Scorer::rules() const {
    return m_columns->rules;
}

const Snapshot& Scorer::snapshot() const {
    return m_columns->snapshot;
}

const CriteriaSet& Scorer::criteria() const {
    return m_columns->criteria;
}

namespace {

/// Calls `bar` with each mentor that a rule other than a must takes from a mentee.
template <class Bar>
void eachBarred(const Snapshot& snapshot, const CriteriaSet& set, RuleKind kind, int mentee, int self, Bar bar) {
    const auto ofMentee = [&](const std::vector<PairIndex>& pairs) {
        for (auto pair = std::ranges::lower_bound(pairs, PairIndex{mentee, 0});
             pair != pairs.end() && pair->mentee == mentee; ++pair)
            bar(pair->mentor);
    };
    switch (kind) {
    case RuleKind::Oneself:
        if (self >= 0)
            bar(self);
        return;
    case RuleKind::NoPlace:
        for (std::size_t j = 0; j < snapshot.mentors.size(); ++j) {
            if (snapshot.mentors[j].capacity == 0)
                bar(static_cast<int>(j));
        }
        return;
    case RuleKind::ReportingLine:
        for (const auto* lines : {&snapshot.linesAbove[at(mentee)], &snapshot.linesBelow[at(mentee)]}) {
            for (const auto& [mentor, levels] : *lines) {
                if (levels <= set.rules.reportingLevels)
                    bar(mentor);
            }
        }
        return;
    case RuleKind::NeverPair:
        ofMentee(snapshot.never);
        return;
    case RuleKind::Repeat:
        ofMentee(snapshot.repeated);
        return;
    case RuleKind::Refused:
        ofMentee(snapshot.refused);
        return;
    case RuleKind::Must:
        return;
    }
}

constexpr std::size_t blockLength = 2048;

} // namespace

void Scorer::row(int mentee, std::int16_t* scores) const {
    const auto& in = *m_columns;
    const auto mentors = in.snapshot.mentors.size();
    std::array<std::int32_t, blockLength> sum;
    std::array<std::int32_t, blockLength> weights;
    std::array<std::int16_t, blockLength> degrees;
    for (std::size_t first = 0; first < mentors; first += blockLength) {
        const auto count = std::min(blockLength, mentors - first);
        std::fill_n(sum.begin(), count, 0);
        std::fill_n(weights.begin(), count, 0);
        std::int16_t* block = scores + first;
        std::fill_n(block, count, std::int16_t{0});
        for (std::size_t k = 0; k < in.columns.size(); ++k) {
            const auto& criterion = in.criteria.criteria[k];
            if (!criterion.must && criterion.weight == 0)
                continue;
            in.columns[k]->degrees(mentee, first, count, degrees.data());
            if (criterion.must)
                barUnder(degrees.data(), count, thresholdOf(criterion), criterion.unknownPasses, block);
            else
                addWeighted(degrees.data(), count, criterion.weight, sum.data(), weights.data());
        }
        divide(sum.data(), weights.data(), count, block);
    }
    for (const auto& rule : in.rules)
        eachBarred(in.snapshot, in.criteria, rule.kind, mentee, in.selfIndex[at(mentee)],
                   [&](int mentor) { scores[mentor] = barred; });
}

Explanation Scorer::explain(int mentee, int mentor) const {
    const auto& in = *m_columns;
    Explanation explanation;
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    std::vector<int> degrees;
    for (std::size_t k = 0; k < in.columns.size(); ++k) {
        const auto& criterion = in.criteria.criteria[k];
        const int degree = in.columns[k]->degree(mentee, mentor);
        degrees.push_back(degree);
        Part part;
        part.criterion = k;
        part.weight = criterion.must ? 0 : criterion.weight;
        if (degree != unknownDegree) {
            part.degree = static_cast<double>(degree) / fullDegree;
            part.points = part.weight * *part.degree;
            sum += std::int64_t{part.weight} * degree;
            weights += part.weight;
        }
        explanation.parts.push_back(part);
    }
    explanation.score = weights == 0 ? 0 : static_cast<int>((2 * sum + weights) / (2 * weights));
    for (const auto& rule : in.rules) {
        bool bars = false;
        if (rule.kind == RuleKind::Must) {
            const auto& criterion = in.criteria.criteria[*rule.criterion];
            const int degree = degrees[*rule.criterion];
            bars = degree == unknownDegree ? !criterion.unknownPasses : degree < thresholdOf(criterion);
        } else {
            eachBarred(in.snapshot, in.criteria, rule.kind, mentee, in.selfIndex[at(mentee)],
                       [&](int one) { bars = bars || one == mentor; });
        }
        if (bars)
            explanation.barredBy.push_back(rule);
    }
    return explanation;
}

std::vector<int> Scorer::removed(int mentee) const {
    const auto& in = *m_columns;
    const auto mentors = in.snapshot.mentors.size();
    std::vector<int> counts(in.rules.size(), 0);
    std::vector<bool> gone(mentors, false);
    for (std::size_t r = 0; r < in.rules.size(); ++r) {
        const auto& rule = in.rules[r];
        const auto bar = [&](int mentor) {
            if (!gone[at(mentor)]) {
                gone[at(mentor)] = true;
                ++counts[r];
            }
        };
        if (rule.kind != RuleKind::Must) {
            eachBarred(in.snapshot, in.criteria, rule.kind, mentee, in.selfIndex[at(mentee)], bar);
            continue;
        }
        const auto& criterion = in.criteria.criteria[*rule.criterion];
        for (std::size_t j = 0; j < mentors; ++j) {
            const int degree = in.columns[*rule.criterion]->degree(mentee, static_cast<int>(j));
            if (degree == unknownDegree ? !criterion.unknownPasses : degree < thresholdOf(criterion))
                bar(static_cast<int>(j));
        }
    }
    return counts;
}

} // namespace mentoring::matching
