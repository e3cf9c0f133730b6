#include "matching/scorer.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "columns.h"
#include "field_column.h"
#include "field_group.h"
#include "words_column.h"

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
    if (set.rules.oneWay)
        rules.push_back({RuleKind::OneWay, {}});
    rules.push_back({RuleKind::Refused, {}});
    for (std::size_t k = 0; k < set.criteria.size(); ++k)
        if (set.criteria[k].must)
            rules.push_back({RuleKind::Must, k});
    return rules;
}

/// A hundredth short of all is not all, and a hundredth is not nothing.
int shareKnown(std::int64_t known, std::int64_t all) {
    if (known == 0 || all == 0)
        return 0;
    return known == all ? 100 : static_cast<int>(std::clamp<std::int64_t>((200 * known + all) / (2 * all), 1, 99));
}

} // namespace

/// Weights are held divided by what they have in common: only their proportions count.
struct Scorer::Columns {
    const Snapshot& snapshot;
    CriteriaSet criteria;
    std::vector<Rule> rules;
    std::vector<std::unique_ptr<DegreeColumn>> columns; ///< one a criterion
    std::vector<std::int32_t> selfIndex;                ///< a mentee's own index among the mentors, or −1
    std::vector<FieldGroup> groups;
    struct Skills {
        const SkillColumn* column;
        int weight;
        bool everyMentorOffers;
    };
    std::vector<Skills> skills; ///< weighted
    struct Wishes {
        const WishColumn* column;
        int weight;
    };
    std::vector<Wishes> wishes;      ///< of mentees, weighted
    std::vector<std::size_t> others; ///< criteria that go the long way: wishes of mentors, musts on skills and wishes
    int commonWeight = 1;
    std::optional<std::int32_t> narrowUnit; ///< where the sums of groups fit fifteen bits

    void makeNarrow();
    [[nodiscard]] bool isNarrow(int mentee) const {
        return narrowUnit && (skills.empty() || skills.front().column->isNarrow(mentee));
    }
    /// The scores of a narrow mentee for whom all mentors' weights add up to the same.
    void narrowRow(int mentee, std::int32_t allWeights, std::int16_t* scores) const;
    [[nodiscard]] int wishedSum(int mentee, int mentor) const;
    /// The scores of any mentee. `allWeights` when they are alike, `wished` the part of wishes in every mentor's.
    void wideRow(int mentee, std::span<const FieldGroup::Table* const> tables, std::optional<std::int32_t> allWeights,
                 std::int32_t wished, std::int16_t* scores) const;
    void addOthers(int mentee, std::size_t first, std::size_t count, std::int32_t* sum, std::int32_t* weights) const;
};

void Scorer::Columns::makeNarrow() {
    if (skills.size() > 1 || !others.empty())
        return;
    std::int32_t unit = 0;
    std::int64_t largest = 0;
    for (const auto& group : groups) {
        const auto range = group.range();
        if (!range)
            return;
        unit = std::gcd(unit, range->unit);
        largest += range->largest;
    }
    unit = std::max(unit, 1);
    if (largest / unit > largestNarrow)
        return;
    for (auto& group : groups)
        group.spread(unit);
    narrowUnit = unit;
}

Scorer::Scorer(const Snapshot& snapshot, const CriteriaSet& criteria) {
    auto columns = std::make_unique<Columns>(Columns{.snapshot = snapshot,
                                                     .criteria = criteria,
                                                     .rules = rulesOf(criteria),
                                                     .columns = {},
                                                     .selfIndex = {},
                                                     .groups = {},
                                                     .skills = {},
                                                     .wishes = {},
                                                     .others = {},
                                                     .narrowUnit = {}});
    int common = 0;
    for (const auto& criterion : criteria.criteria)
        common = std::gcd(common, criterion.must ? 0 : criterion.weight);
    columns->commonWeight = std::max(common, 1);
    const FieldReading fields(snapshot, criteria.criteria);
    for (std::size_t k = 0; k < criteria.criteria.size(); ++k) {
        const auto& criterion = criteria.criteria[k];
        columns->columns.push_back(makeColumn(snapshot, criterion, fields));
        if (!criterion.must && criterion.weight == 0)
            continue; // shown in explanations, counts for nothing
        const int weight = criterion.must ? 0 : criterion.weight / columns->commonWeight;
        const auto& column = *columns->columns.back();
        if (const auto* field = dynamic_cast<const FieldColumn*>(&column)) {
            const auto takes = [&](FieldGroup& group) { return group.takes(*field, criterion, weight); };
            if (std::ranges::none_of(columns->groups, takes))
                takes(columns->groups.emplace_back(snapshot.mentees.size(), snapshot.mentors.size()));
            continue;
        }
        const auto* skills = dynamic_cast<const SkillColumn*>(&column);
        const auto* wishes = dynamic_cast<const WishColumn*>(&column);
        if (wishes && !criterion.must && !wishes->isEverKnown())
            continue;
        if (skills && !criterion.must)
            columns->skills.push_back({skills, weight, skills->everyMentorOffers()});
        else if (wishes && !criterion.must && wishes->isAlike())
            columns->wishes.push_back({wishes, weight});
        else
            columns->others.push_back(k);
    }
    for (auto& group : columns->groups)
        group.prepare();
    columns->makeNarrow();
    columns->selfIndex.reserve(snapshot.mentees.size());
    for (const auto& mentee : snapshot.mentees)
        columns->selfIndex.push_back(snapshot.mentorOf(mentee.person.id).value_or(-1));
    m_columns = std::move(columns);
}

Scorer::~Scorer() = default;

std::vector<std::string> Scorer::wordsInCommon(std::size_t criterion, int mentee, int mentor) const {
    const auto* words = dynamic_cast<const WordsColumn*>(m_columns->columns[criterion].get());
    return words ? words->inCommon(mentee, mentor) : std::vector<std::string>{};
}

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
        for (const int mentor : snapshot.placeless)
            bar(mentor);
        return;
    case RuleKind::ReportingLine:
        for (const auto* lines : {&snapshot.linesAbove[at(mentee)], &snapshot.linesBelow[at(mentee)]}) {
            for (const auto& [mentor, levels] : *lines)
                if (levels <= set.rules.reportingLevels)
                    bar(mentor);
        }
        return;
    case RuleKind::NeverPair:
        ofMentee(snapshot.never);
        return;
    case RuleKind::Repeat:
        ofMentee(snapshot.repeated);
        return;
    case RuleKind::OneWay:
        ofMentee(snapshot.turned);
        return;
    case RuleKind::Refused:
        ofMentee(snapshot.refused);
        return;
    case RuleKind::Must:
        return;
    }
}

} // namespace

int Scorer::Columns::wishedSum(int mentee, int mentor) const {
    int sum = 0;
    for (const auto& one : wishes)
        for (const auto& [wished, degree] : one.column->wishes(mentee))
            sum += wished == mentor ? one.weight * degree : 0;
    return sum;
}

void Scorer::Columns::narrowRow(int mentee, std::int32_t allWeights, std::int16_t* scores) const {
    static const std::array<std::uint16_t, blockLength> zeros{};
    static const std::array<std::uint8_t, blockLength> noSkills{};
    const auto mentors = snapshot.mentors.size();
    NarrowScoring scoring{.unit = *narrowUnit, .allWeights = allWeights};
    const SkillColumn* column = nullptr;
    if (!skills.empty() && skills.front().column->seeksAny(mentee)) {
        column = skills.front().column;
        scoring.weight = skills.front().weight;
        scoring.share = column->share(mentee);
    }
    std::array<std::uint16_t, blockLength> joined;
    for (std::size_t first = 0; first < mentors; first += blockLength) {
        const auto count = std::min(blockLength, mentors - first);
        std::array<const std::uint16_t*, 3> sums{zeros.data(), zeros.data(), zeros.data()};
        std::size_t parts = 0;
        for (const auto& group : groups) {
            const auto* row = group.narrowRow(mentee);
            if (!row)
                continue;
            if (parts < sums.size()) {
                sums[parts++] = row + first;
                continue;
            }
            joinNarrow(sums.back(), row + first, count, joined.data());
            sums.back() = joined.data();
        }
        if (column)
            column->score(mentee, first, count, sums, scoring, scores + first);
        else
            scoreNarrow(noSkills.data(), sums, count, scoring, scores + first);
        for (const auto& one : wishes) {
            for (const auto& [mentor, degree] : one.column->wishes(mentee)) {
                if (at(mentor) < first || at(mentor) >= first + count || scores[at(mentor)] == barred)
                    continue;
                int sum = wishedSum(mentee, mentor);
                for (const auto* part : sums)
                    sum += (part[at(mentor) - first] & largestNarrow) * *narrowUnit;
                scores[at(mentor)] = scoring.score(column ? column->sum(mentee, mentor) : 0, sum);
            }
        }
    }
    for (const auto& group : groups)
        for (const auto mentor : group.barredFor(mentee))
            scores[at(mentor)] = barred;
}

void Scorer::row(int mentee, std::int16_t* scores) const {
    const auto& in = *m_columns;
    // Reused between rows of a thread: groups whose tables were too many to keep are worked out here.
    thread_local std::vector<FieldGroup::Table> rooms;
    rooms.resize(std::max(rooms.size(), in.groups.size()));
    std::vector<const FieldGroup::Table*> tables;
    std::int32_t weight = 0;
    bool alike = in.others.empty();
    for (std::size_t g = 0; g < in.groups.size(); ++g) {
        tables.push_back(&in.groups[g].tableFor(mentee, rooms[g]));
        alike = alike && tables[g]->weights.empty();
        weight += tables[g]->weight;
    }
    for (const auto& skills : in.skills) {
        if (!skills.column->seeksAny(mentee))
            continue;
        alike = alike && skills.everyMentorOffers;
        weight += skills.weight;
    }
    std::int32_t wished = 0; ///< weight of the wishes, the same with every mentor
    for (const auto& wishes : in.wishes)
        wished += wishes.column->knows(mentee) ? wishes.weight : 0;
    weight += wished;

    if (alike && in.isNarrow(mentee))
        in.narrowRow(mentee, weight, scores);
    else
        in.wideRow(mentee, tables, alike ? std::optional(weight) : std::nullopt, wished, scores);
    for (const auto& rule : in.rules)
        eachBarred(in.snapshot, in.criteria, rule.kind, mentee, in.selfIndex[at(mentee)],
                   [&](int mentor) { scores[mentor] = barred; });
}

void Scorer::Columns::wideRow(int mentee, std::span<const FieldGroup::Table* const> tables,
                              std::optional<std::int32_t> allWeights, std::int32_t wished, std::int16_t* scores) const {
    const auto mentors = snapshot.mentors.size();
    std::array<std::int32_t, blockLength> sum;
    std::array<std::int32_t, blockLength> weights;
    for (std::size_t first = 0; first < mentors; first += blockLength) {
        const auto count = std::min(blockLength, mentors - first);
        std::fill_n(sum.begin(), count, 0);
        std::fill_n(weights.begin(), count, wished);
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const auto& table = *tables[g];
            lookUpAndAdd(groups[g].codes() + first, count, table.sums.data(), sum.data());
            if (!table.weights.empty())
                lookUpAndAdd(groups[g].codes() + first, count, table.weights.data(), weights.data());
            else
                std::for_each_n(weights.begin(), count, [&](std::int32_t& one) { one += table.weight; });
        }
        for (const auto& one : wishes) {
            for (const auto& [mentor, degree] : one.column->wishes(mentee))
                if (at(mentor) >= first && at(mentor) < first + count)
                    sum[at(mentor) - first] += one.weight * degree;
        }
        for (const auto& one : skills)
            if (one.column->seeksAny(mentee))
                one.column->add(mentee, first, count, one.weight, sum.data(), weights.data());
        addOthers(mentee, first, count, sum.data(), weights.data());
        if (allWeights)
            divideByOne(sum.data(), *allWeights, count, scores + first);
        else
            divide(sum.data(), weights.data(), count, scores + first);
    }
}

void Scorer::Columns::addOthers(int mentee, std::size_t first, std::size_t count, std::int32_t* sum,
                                std::int32_t* weights) const {
    std::array<std::int16_t, blockLength> degrees;
    for (const auto k : others) {
        const auto& criterion = criteria.criteria[k];
        columns[k]->degrees(mentee, first, count, degrees.data());
        if (criterion.must)
            barUnder(degrees.data(), count, thresholdOf(criterion), criterion.unknownPasses, sum);
        else
            addDegrees(degrees.data(), count, criterion.weight / commonWeight, sum, weights);
    }
}

Explanation Scorer::explain(int mentee, int mentor) const {
    const auto& in = *m_columns;
    Explanation explanation;
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    std::int64_t allWeights = 0;
    std::vector<int> degrees;
    for (std::size_t k = 0; k < in.columns.size(); ++k) {
        const auto& criterion = in.criteria.criteria[k];
        const int degree = in.columns[k]->degree(mentee, mentor);
        degrees.push_back(degree);
        Part part;
        part.criterion = k;
        part.weight = criterion.must ? 0 : criterion.weight;
        allWeights += part.weight;
        if (degree != unknownDegree) {
            part.degree = static_cast<double>(degree) / fullDegree;
            part.points = part.weight * *part.degree;
            sum += std::int64_t{part.weight} * degree;
            weights += part.weight;
        }
        explanation.parts.push_back(part);
    }
    explanation.score = weights == 0 ? 0 : static_cast<int>((2 * sum + weights) / (2 * weights));
    explanation.known = shareKnown(weights, allWeights);
    const auto& snapshot = in.snapshot;
    for (const auto& rule : in.rules) {
        bool bars = false;
        bool isUnknown = false;
        if (rule.kind == RuleKind::Must) {
            const auto& criterion = in.criteria.criteria[*rule.criterion];
            const int degree = degrees[*rule.criterion];
            isUnknown = degree == unknownDegree;
            bars = isUnknown ? !criterion.unknownPasses : degree < thresholdOf(criterion);
        } else {
            isUnknown = rule.kind == RuleKind::ReportingLine &&
                        !(snapshot.mentees[at(mentee)].lineOnRecord && snapshot.mentors[at(mentor)].lineOnRecord);
            eachBarred(in.snapshot, in.criteria, rule.kind, mentee, in.selfIndex[at(mentee)],
                       [&](int one) { bars = bars || one == mentor; });
        }
        if (bars)
            explanation.barredBy.push_back(rule);
        else if (isUnknown)
            explanation.unknown.push_back(rule);
    }
    return explanation;
}

int Scorer::known(int mentee, int mentor) const {
    const auto& in = *m_columns;
    std::int64_t known = 0;
    std::int64_t all = 0;
    for (std::size_t k = 0; k < in.columns.size(); ++k) {
        const auto& criterion = in.criteria.criteria[k];
        if (criterion.must || criterion.weight == 0)
            continue;
        all += criterion.weight;
        known += in.columns[k]->degree(mentee, mentor) == unknownDegree ? 0 : criterion.weight;
    }
    return shareKnown(known, all);
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
