#include "field_group.h"

#include <algorithm>
#include <numeric>

namespace mentoring::matching {

namespace {

/// Rows that are read again and again should stay in a near cache: two megabytes for a group.
constexpr std::size_t mostCells = std::size_t{1} << 20;

} // namespace

FieldGroup::FieldGroup(std::size_t mentees, std::size_t mentors) {
    m_mentees = {std::vector<std::uint16_t>(mentees, 0), {{}}};
    m_mentors = {std::vector<std::uint16_t>(mentors, 0), {{}}};
}

std::optional<FieldGroup::Side> FieldGroup::combined(const Side& side, const FieldCodes& field, std::size_t most) {
    constexpr std::uint16_t none = 0xffff;
    constexpr std::size_t largest = std::size_t{1} << 22;
    const auto values = field.values.size();
    if (side.parts.size() > 1 && side.parts.size() * values > largest)
        return std::nullopt;
    std::vector<std::uint16_t> jointCodes(side.parts.size() * values, none);
    Side joint;
    joint.codes.reserve(side.codes.size());
    for (std::size_t j = 0; j < side.codes.size(); ++j) {
        auto& code = jointCodes[side.codes[j] * values + field.codes[j]];
        if (code == none) {
            if (joint.parts.size() == most)
                return std::nullopt;
            code = static_cast<std::uint16_t>(joint.parts.size());
            joint.parts.push_back(side.parts[side.codes[j]]);
            joint.parts.back().push_back(field.codes[j]);
        }
        joint.codes.push_back(code);
    }
    return joint;
}

bool FieldGroup::takes(const FieldColumn& column, const Criterion& criterion, int weight) {
    constexpr std::size_t few = 64;
    constexpr std::size_t any = 0xffff;
    const auto mentors = std::max<std::size_t>(1, m_mentors.codes.size());
    const bool first = m_members.empty();
    const auto mostMentors = first ? any : std::clamp(mentors / 16, few, std::size_t{60'000});
    // A row that is not read several times is not worth writing out.
    const auto mostMentees =
        first ? any : std::clamp(std::min(mostCells / mentors, m_mentees.codes.size() / 8), few, std::size_t{60'000});
    auto joinedMentors = combined(m_mentors, column.mentors(), mostMentors);
    auto joinedMentees = joinedMentors ? combined(m_mentees, column.mentees(), mostMentees) : std::nullopt;
    if (!joinedMentees)
        return false;
    m_mentors = std::move(*joinedMentors);
    m_mentees = std::move(*joinedMentees);
    m_members.push_back({&column, criterion.must, weight, thresholdOf(criterion), criterion.unknownPasses});
    return true;
}

void FieldGroup::prepare() {
    constexpr std::size_t largest = 8'000'000;
    if (m_mentees.parts.size() * m_mentors.parts.size() > largest)
        return;
    m_tables.resize(m_mentees.parts.size());
    for (std::size_t kind = 0; kind < m_tables.size(); ++kind)
        fill(m_mentees.parts[kind], m_tables[kind]);
}

const FieldGroup::Table& FieldGroup::tableFor(int mentee, Table& room) const {
    const auto kind = m_mentees.codes[static_cast<std::size_t>(mentee)];
    if (!m_tables.empty())
        return m_tables[kind];
    fill(m_mentees.parts[kind], room);
    return room;
}

void FieldGroup::fill(const std::vector<std::uint16_t>& mentee, Table& table) const {
    const auto& parts = m_mentors.parts;
    table.sums.assign(parts.size(), 0);
    table.weights.assign(parts.size(), 0);
    for (std::size_t code = 0; code < parts.size(); ++code) {
        std::int32_t sum = 0;
        bool bars = false;
        for (std::size_t k = 0; k < m_members.size(); ++k) {
            const auto& member = m_members[k];
            const int degree = member.column->degreeOfCodes(mentee[k], parts[code][k]);
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

std::optional<FieldGroup::Range> FieldGroup::range() const {
    constexpr std::size_t largestSpread = 4 * mostCells;
    if (m_tables.empty() || m_tables.size() * m_mentors.codes.size() > largestSpread)
        return std::nullopt;
    Range range;
    for (const auto& table : m_tables) {
        for (const auto sum : table.sums) {
            if (sum < 0)
                continue;
            range.unit = std::gcd(range.unit, sum);
            range.largest = std::max(range.largest, sum);
        }
    }
    return range;
}

bool FieldGroup::barsFew() const {
    std::vector<std::size_t> people(m_mentors.parts.size(), 0);
    for (const auto code : m_mentors.codes)
        ++people[code];
    std::size_t barredPairs = 0;
    for (const auto& table : m_tables) {
        for (std::size_t code = 0; code < people.size(); ++code) {
            if (table.sums[code] > 0)
                return false;
            barredPairs += table.sums[code] < 0 ? people[code] : 0;
        }
    }
    constexpr std::size_t few = 32; // one in so many
    return barredPairs * few <= m_tables.size() * m_mentors.codes.size();
}

void FieldGroup::spread(std::int32_t unit) {
    const auto mentors = m_mentors.codes.size();
    if (barsFew()) {
        m_barred.resize(m_tables.size());
        for (std::size_t kind = 0; kind < m_tables.size(); ++kind) {
            for (std::size_t j = 0; j < mentors; ++j)
                if (m_tables[kind].sums[m_mentors.codes[j]] < 0)
                    m_barred[kind].push_back(static_cast<std::int32_t>(j));
        }
        return;
    }
    m_rows.resize(m_tables.size() * mentors);
    auto* row = m_rows.data();
    std::vector<std::uint16_t> narrow(m_mentors.parts.size());
    for (const auto& table : m_tables) {
        std::ranges::transform(table.sums, narrow.begin(), [unit](std::int32_t sum) {
            return sum < 0 ? barredBit : static_cast<std::uint16_t>(sum / unit);
        });
        for (std::size_t j = 0; j < mentors; ++j)
            row[j] = narrow[m_mentors.codes[j]];
        row += mentors;
    }
}

const std::uint16_t* FieldGroup::narrowRow(int mentee) const {
    if (m_rows.empty())
        return nullptr;
    return m_rows.data() + m_mentees.codes[static_cast<std::size_t>(mentee)] * m_mentors.codes.size();
}

std::span<const std::int32_t> FieldGroup::barredFor(int mentee) const {
    if (m_barred.empty())
        return {};
    return m_barred[m_mentees.codes[static_cast<std::size_t>(mentee)]];
}

} // namespace mentoring::matching
