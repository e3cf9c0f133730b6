#include "matching/scorer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

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

namespace {

/// Criteria on fields, worked out together: mentors alike in all of them share a code, and what the criteria add to sum
/// and weights is looked up once for all. Musts are part of it: they add a sum that bars.
class Group {
public:
    /// Takes a criterion in when the mentors then still share few enough codes.
    bool takes(const CodedColumn& column, const Criterion& criterion, std::size_t mentors) {
        if (m_codes.empty())
            m_codes.assign(mentors, 0);
        std::map<std::pair<std::uint16_t, std::uint16_t>, std::uint16_t> tuples;
        std::vector<std::uint16_t> codes(mentors);
        const std::size_t most = std::min<std::size_t>(60'000, std::max<std::size_t>(64, mentors / 16));
        for (std::size_t j = 0; j < mentors; ++j) {
            const std::pair tuple(m_codes[j], column.mentorCode(static_cast<int>(j)));
            const auto code = tuples.emplace(tuple, static_cast<std::uint16_t>(tuples.size())).first->second;
            if (tuples.size() > most && !m_members.empty())
                return false;
            codes[j] = code;
        }
        std::vector<std::vector<std::uint16_t>> parts(tuples.size());
        for (const auto& [tuple, code] : tuples) {
            parts[code] = m_members.empty() ? std::vector<std::uint16_t>{} : m_parts[tuple.first];
            parts[code].push_back(tuple.second);
        }
        m_parts = std::move(parts);
        m_codes = std::move(codes);
        m_members.push_back(
            {&column, criterion.must, criterion.weight, thresholdOf(criterion), criterion.unknownPasses});
        return true;
    }

    /// Works the tables out for every kind of mentee there is, as far as they are few enough to keep.
    void prepare(std::size_t mentees) {
        std::map<std::vector<std::uint16_t>, std::size_t> kinds;
        for (std::size_t i = 0; i < mentees; ++i)
            m_kind.push_back(kinds.emplace(menteeCodes(static_cast<int>(i)), kinds.size()).first->second);
        constexpr std::size_t largest = 8'000'000;
        if (kinds.size() * m_parts.size() > largest)
            return;
        m_tables.resize(kinds.size());
        for (const auto& [codes, kind] : kinds)
            fill(codes, m_tables[kind]);
        spread();
    }

    struct Table {
        std::vector<std::int32_t> sums;    ///< by mentor code
        std::vector<std::int32_t> weights; ///< empty when all are alike
        std::int32_t weight = 0;           ///< of all, when alike
        std::vector<std::int32_t> row;     ///< the sums by mentor, where there are few kinds: adding is faster than
                                           ///< looking up
    };

    /// The table for a mentee; `room` is used when it has not been kept.
    const Table& tableFor(int mentee, Table& room) const {
        if (!m_tables.empty())
            return m_tables[m_kind[at(mentee)]];
        fill(menteeCodes(mentee), room);
        return room;
    }

    [[nodiscard]] const std::uint16_t* codes() const { return m_codes.data(); }

private:
    struct Member {
        const CodedColumn* column;
        bool must;
        int weight;
        int threshold;
        bool unknownPasses;
    };

    [[nodiscard]] std::vector<std::uint16_t> menteeCodes(int mentee) const {
        std::vector<std::uint16_t> codes;
        for (const auto& member : m_members)
            codes.push_back(member.column->menteeCode(mentee));
        return codes;
    }

    void spread() {
        constexpr std::size_t largest = 4'000'000;
        if (m_tables.size() * m_codes.size() > largest)
            return;
        for (auto& table : m_tables) {
            table.row.reserve(m_codes.size());
            for (const auto code : m_codes)
                table.row.push_back(table.sums[code]);
        }
    }

    void fill(const std::vector<std::uint16_t>& mentee, Table& table) const {
        table.sums.assign(m_parts.size(), 0);
        table.weights.assign(m_parts.size(), 0);
        for (std::size_t code = 0; code < m_parts.size(); ++code) {
            std::int32_t sum = 0;
            bool bars = false;
            for (std::size_t k = 0; k < m_members.size(); ++k) {
                const auto& member = m_members[k];
                const int degree = member.column->degreeOfCodes(mentee[k], m_parts[code][k]);
                if (member.must) {
                    bars = bars || (degree == unknownDegree ? !member.unknownPasses : degree < member.threshold);
                } else if (degree != unknownDegree) {
                    sum += member.weight * degree;
                    table.weights[code] += member.weight;
                }
            }
            table.sums[code] = bars ? barredSum : sum;
        }
        table.weight = table.weights.empty() ? 0 : table.weights.front();
        if (std::ranges::all_of(table.weights, [&](std::int32_t weight) { return weight == table.weight; }))
            table.weights.clear();
    }

    std::vector<Member> m_members;
    std::vector<std::uint16_t> m_codes;              ///< of each mentor
    std::vector<std::vector<std::uint16_t>> m_parts; ///< by code: the members' codes
    std::vector<std::size_t> m_kind;                 ///< of each mentee
    std::vector<Table> m_tables;                     ///< by kind
};

} // namespace

struct Scorer::Columns {
    const Snapshot& snapshot;
    CriteriaSet criteria;
    std::vector<Rule> rules;
    std::vector<std::unique_ptr<DegreeColumn>> columns; ///< one a criterion
    std::vector<std::int32_t> selfIndex;                ///< a mentee's own index among the mentors, or −1
    std::vector<Group> groups;
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
};

Scorer::Scorer(const Snapshot& snapshot, const CriteriaSet& criteria) {
    auto columns = std::make_unique<Columns>(Columns{snapshot, criteria, rulesOf(criteria), {}, {}, {}, {}, {}, {}});
    for (std::size_t k = 0; k < criteria.criteria.size(); ++k) {
        const auto& criterion = criteria.criteria[k];
        columns->columns.push_back(makeColumn(snapshot, criterion));
        if (!criterion.must && criterion.weight == 0)
            continue; // shown in explanations, counts for nothing
        if (const auto* coded = dynamic_cast<const CodedColumn*>(columns->columns.back().get())) {
            const auto takes = [&](Group& group) { return group.takes(*coded, criterion, snapshot.mentors.size()); };
            if (std::ranges::none_of(columns->groups, takes))
                takes(columns->groups.emplace_back());
            continue;
        }
        const auto* skills = dynamic_cast<const SkillColumn*>(columns->columns.back().get());
        const auto* wishes = dynamic_cast<const WishColumn*>(columns->columns.back().get());
        if (wishes && !criterion.must && !wishes->isEverKnown())
            continue;
        if (skills && !criterion.must)
            columns->skills.push_back({skills, criterion.weight, skills->everyMentorOffers()});
        else if (wishes && !criterion.must && wishes->isAlike())
            columns->wishes.push_back({wishes, criterion.weight});
        else
            columns->others.push_back(k);
    }
    for (auto& group : columns->groups)
        group.prepare(snapshot.mentees.size());
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
        for (const int mentor : snapshot.placeless)
            bar(mentor);
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

} // namespace

void Scorer::row(int mentee, std::int16_t* scores) const {
    const auto& in = *m_columns;
    const auto mentors = in.snapshot.mentors.size();
    // Reused between rows of a thread: groups whose tables were too many to keep are worked out here.
    thread_local std::vector<Group::Table> rooms;
    rooms.resize(std::max(rooms.size(), in.groups.size()));
    std::vector<const Group::Table*> tables;
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

    std::array<std::int32_t, blockLength> sum;
    std::array<std::int32_t, blockLength> weights;
    for (std::size_t first = 0; first < mentors; first += blockLength) {
        const auto count = std::min(blockLength, mentors - first);
        bool isEmpty = true;
        for (std::size_t g = 0; g < in.groups.size(); ++g) {
            const auto& table = *tables[g];
            if (isEmpty && !table.row.empty()) {
                std::copy_n(table.row.data() + first, count, sum.begin());
            } else {
                if (isEmpty)
                    std::fill_n(sum.begin(), count, 0);
                if (table.row.empty())
                    lookUpAndAdd(in.groups[g].codes() + first, count, table.sums.data(), sum.data());
                else
                    addRow(table.row.data() + first, count, sum.data());
            }
            isEmpty = false;
        }
        if (isEmpty)
            std::fill_n(sum.begin(), count, 0);
        for (const auto& wishes : in.wishes) {
            for (const auto& [mentor, degree] : wishes.column->wishes(mentee)) {
                if (at(mentor) >= first && at(mentor) < first + count)
                    sum[at(mentor) - first] += wishes.weight * degree;
            }
        }
        if (alike && in.skills.size() == 1 && in.skills[0].column->seeksAny(mentee) &&
            in.skills[0].column->score(mentee, first, count, in.skills[0].weight, sum.data(), weight, scores + first))
            continue;
        if (!alike || !in.skills.empty())
            std::fill_n(weights.begin(), count, wished);
        if (!alike) {
            for (std::size_t g = 0; g < in.groups.size(); ++g) {
                if (!tables[g]->weights.empty())
                    lookUpAndAdd(in.groups[g].codes() + first, count, tables[g]->weights.data(), weights.data());
                else
                    std::for_each_n(weights.begin(), count, [&](std::int32_t& one) { one += tables[g]->weight; });
            }
        }
        for (const auto& skills : in.skills) {
            if (skills.column->seeksAny(mentee))
                skills.column->add(mentee, first, count, skills.weight, sum.data(), weights.data());
        }
        addOthers(mentee, first, count, sum.data(), weights.data());
        if (alike)
            divideByOne(sum.data(), weight, count, scores + first);
        else
            divide(sum.data(), weights.data(), count, scores + first);
    }
    for (const auto& rule : in.rules)
        eachBarred(in.snapshot, in.criteria, rule.kind, mentee, in.selfIndex[at(mentee)],
                   [&](int mentor) { scores[mentor] = barred; });
}

void Scorer::addOthers(int mentee, std::size_t first, std::size_t count, std::int32_t* sum,
                       std::int32_t* weights) const {
    std::array<std::int16_t, blockLength> degrees;
    for (const auto k : m_columns->others) {
        const auto& criterion = m_columns->criteria.criteria[k];
        m_columns->columns[k]->degrees(mentee, first, count, degrees.data());
        if (criterion.must)
            barUnder(degrees.data(), count, thresholdOf(criterion), criterion.unknownPasses, sum);
        else
            addDegrees(degrees.data(), count, criterion.weight, sum, weights);
    }
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
