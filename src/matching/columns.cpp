#include "columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>

#include "kernel.h"
#include "matching/scorer.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

int inTenThousandths(double degree) {
    return static_cast<int>(std::lround(std::clamp(degree, 0.0, 1.0) * fullDegree));
}

} // namespace

int thresholdOf(const Criterion& criterion) {
    return std::max(1, inTenThousandths(criterion.atLeast));
}

namespace {

ITHACA_KERNEL void lookUpKernel(const std::uint16_t* ITHACA_RESTRICT codes, std::size_t count,
                                const std::int32_t* ITHACA_RESTRICT table, std::int32_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j)
        sum[j] += table[codes[j]];
}

ITHACA_KERNEL void addKernel(const std::int16_t* ITHACA_RESTRICT degrees, std::size_t count, std::int32_t weight,
                             std::int32_t* ITHACA_RESTRICT sum, std::int32_t* ITHACA_RESTRICT weights) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::int32_t degree = degrees[j];
        const std::int32_t known = degree >= 0 ? weight : 0;
        sum[j] += known * degree;
        weights[j] += known;
    }
}

ITHACA_KERNEL void barKernel(const std::int16_t* ITHACA_RESTRICT degrees, std::size_t count, std::int32_t threshold,
                             std::int32_t unknownAdds, std::int32_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::int32_t degree = degrees[j];
        const std::int32_t known = degree < threshold ? barredSum : 0;
        sum[j] += degree < 0 ? unknownAdds : known;
    }
}

// Exact: numerator and denominator are whole numbers far under 2^53, and half a unit more in the numerator keeps the
// quotient at least 1 / 12,800 away from every whole number, where a double is right to 1e-12.
ITHACA_KERNEL void divideKernel(const std::int32_t* ITHACA_RESTRICT sum, const std::int32_t* ITHACA_RESTRICT weights,
                                std::size_t count, std::int16_t* ITHACA_RESTRICT scores) {
    for (std::size_t j = 0; j < count; ++j) {
        const double weight = weights[j] == 0 ? 1.0 : static_cast<double>(weights[j]);
        const double doubled = 2.0 * static_cast<double>(sum[j]) + weight + 0.5;
        const auto score = static_cast<std::int32_t>(doubled / (2.0 * weight));
        const std::int32_t shown = weights[j] == 0 ? 0 : score;
        scores[j] = static_cast<std::int16_t>(sum[j] < 0 ? barred : shown);
    }
}

ITHACA_KERNEL void divideByOneKernel(const std::int32_t* ITHACA_RESTRICT sum, std::size_t count, double scale,
                                     double offset, std::int16_t* ITHACA_RESTRICT scores) {
    for (std::size_t j = 0; j < count; ++j) {
        const auto score = static_cast<std::int32_t>(static_cast<double>(sum[j]) * scale + offset);
        scores[j] = static_cast<std::int16_t>(sum[j] < 0 ? barred : score);
    }
}

ITHACA_KERNEL void addRowKernel(const std::int32_t* ITHACA_RESTRICT row, std::size_t count,
                                std::int32_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j)
        sum[j] += row[j];
}

ITHACA_KERNEL void skillKernel(const std::uint8_t* ITHACA_RESTRICT levels, std::size_t count, std::uint8_t needed,
                               std::int32_t part, std::int32_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::int32_t level = levels[j] < needed ? levels[j] : needed;
        sum[j] += level * part;
    }
}

/// The same in half the width, for those whose greatest sum fits: nearly everybody.
ITHACA_KERNEL void narrowSkillKernel(const std::uint8_t* ITHACA_RESTRICT levels, std::size_t count, std::uint8_t needed,
                                     std::uint16_t part, std::uint16_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::uint16_t level = levels[j] < needed ? levels[j] : needed;
        sum[j] = static_cast<std::uint16_t>(sum[j] + static_cast<std::uint16_t>(level * part));
    }
}

ITHACA_KERNEL void widenKernel(const std::uint16_t* ITHACA_RESTRICT narrow, std::size_t count,
                               std::int32_t* ITHACA_RESTRICT wide) {
    for (std::size_t j = 0; j < count; ++j)
        wide[j] = narrow[j];
}

ITHACA_KERNEL void skillShareKernel(const std::int32_t* ITHACA_RESTRICT skills,
                                    const std::uint8_t* ITHACA_RESTRICT offers, std::size_t count, float scale,
                                    std::int32_t weight, std::int32_t* ITHACA_RESTRICT sum,
                                    std::int32_t* ITHACA_RESTRICT weights) {
    for (std::size_t j = 0; j < count; ++j) {
        const auto degree = static_cast<std::int32_t>(static_cast<float>(skills[j]) * scale + 0.5F);
        const std::int32_t known = offers[j] == 0 ? 0 : weight;
        sum[j] += known * degree;
        weights[j] += known;
    }
}

/// Share of the skills and division in one go, where all weights are alike.
ITHACA_KERNEL void skillScoreKernel(const std::uint16_t* ITHACA_RESTRICT skills, std::size_t count, float share,
                                    std::int32_t weight, const std::int32_t* ITHACA_RESTRICT sum, double scale,
                                    double offset, std::int16_t* ITHACA_RESTRICT scores) {
    for (std::size_t j = 0; j < count; ++j) {
        const auto degree = static_cast<std::int32_t>(static_cast<float>(skills[j]) * share + 0.5F);
        const auto score = static_cast<std::int32_t>(static_cast<double>(sum[j] + weight * degree) * scale + offset);
        scores[j] = static_cast<std::int16_t>(sum[j] < 0 ? barred : score);
    }
}

/// Half a unit more in the numerator: see divideKernel.
struct Division {
    explicit Division(std::int32_t weight)
        : scale(weight == 0 ? 0 : 1.0 / weight), offset(weight == 0 ? 0 : 0.5 + 0.25 * scale) {}
    double scale;
    double offset;
};

} // namespace

void lookUpAndAdd(const std::uint16_t* codes, std::size_t count, const std::int32_t* table, std::int32_t* sum) {
    lookUpKernel(codes, count, table, sum);
}

void addDegrees(const std::int16_t* degrees, std::size_t count, std::int32_t weight, std::int32_t* sum,
                std::int32_t* weights) {
    addKernel(degrees, count, weight, sum, weights);
}

void barUnder(const std::int16_t* degrees, std::size_t count, int threshold, bool unknownPasses, std::int32_t* sum) {
    barKernel(degrees, count, threshold, unknownPasses ? 0 : barredSum, sum);
}

void divide(const std::int32_t* sum, const std::int32_t* weights, std::size_t count, std::int16_t* scores) {
    divideKernel(sum, weights, count, scores);
}

void divideByOne(const std::int32_t* sum, std::int32_t weight, std::size_t count, std::int16_t* scores) {
    const Division division(weight);
    divideByOneKernel(sum, count, division.scale, division.offset, scores);
}

void addRow(const std::int32_t* row, std::size_t count, std::int32_t* sum) {
    addRowKernel(row, count, sum);
}

void DegreeColumn::degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const {
    for (std::size_t j = 0; j < count; ++j)
        out[j] = static_cast<std::int16_t>(degree(mentee, static_cast<int>(first + j)));
}

namespace {

/// What a criterion sees of one person: nothing, a number, a word, or several words.
using Seen = std::variant<std::monostate, double, std::string, std::vector<std::string>>;

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

Seen word(const std::string& text) {
    return text.empty() ? Seen() : Seen(lowered(text));
}

Seen words(const std::vector<std::string>& texts) {
    if (texts.empty())
        return {};
    std::vector<std::string> sorted;
    std::ranges::transform(texts, std::back_inserter(sorted), lowered);
    std::ranges::sort(sorted);
    return sorted;
}

double dayNumber(Date date) {
    return static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Seen seenIn(const CustomContent* content) {
    if (!content)
        return {};
    if (const auto* text = std::get_if<std::string>(content))
        return word(*text);
    if (const auto* several = std::get_if<std::vector<std::string>>(content))
        return words(*several);
    if (const auto* number = std::get_if<double>(content))
        return *number;
    return dayNumber(std::get<Date>(*content));
}

/// Reads the field of a criterion off people.
class FieldReader {
public:
    FieldReader(const Snapshot& snapshot, const Criterion& criterion)
        : m_kind(criterion.kind), m_field(criterion.field.field) {
        const auto name = lowered(criterion.field.customName);
        for (const auto& field : snapshot.customFields) {
            if (lowered(field.name) == name)
                m_custom = field.id;
        }
    }

    [[nodiscard]] Seen operator()(const Participant& one) const {
        if (m_kind == CriterionKind::TimeZoneDistance)
            return one.zoneMinutes ? Seen(static_cast<double>(*one.zoneMinutes)) : Seen();
        const auto& person = one.person;
        switch (m_field) {
        case PersonField::Department:
            return word(person.department);
        case PersonField::Site:
            return word(person.site);
        case PersonField::Country:
            return word(person.country);
        case PersonField::TimeZone:
            return word(person.timeZone);
        case PersonField::JobTitle:
            return word(person.jobTitle);
        case PersonField::Level:
            return person.level ? Seen(static_cast<double>(*person.level)) : Seen();
        case PersonField::HireDate:
            return person.hireDate ? Seen(dayNumber(*person.hireDate)) : Seen();
        case PersonField::WorkingLanguages:
            return words(person.workingLanguages);
        case PersonField::Custom:
            return m_custom ? seenIn(person.customValue(*m_custom)) : Seen();
        }
        return {};
    }

private:
    CriterionKind m_kind;
    PersonField m_field;
    std::optional<CustomFieldId> m_custom;
};

bool shareAWord(const std::vector<std::string>& sorted, const std::string& one) {
    return std::ranges::binary_search(sorted, one);
}

bool isSame(const Seen& mentee, const Seen& mentor) {
    const auto* several = std::get_if<std::vector<std::string>>(&mentor);
    const auto* one = std::get_if<std::string>(&mentee);
    if (several && one)
        return shareAWord(*several, *one);
    return mentee == mentor;
}

double overlap(const Seen& mentee, const Seen& mentor) {
    const auto listOf = [](const Seen& seen) {
        if (const auto* several = std::get_if<std::vector<std::string>>(&seen))
            return *several;
        if (const auto* one = std::get_if<std::string>(&seen))
            return std::vector{*one};
        return std::vector<std::string>{};
    };
    const auto wanted = listOf(mentee);
    const auto there = listOf(mentor);
    if (wanted.empty())
        return 0;
    const auto shared = std::ranges::count_if(wanted, [&](const std::string& one) { return shareAWord(there, one); });
    return static_cast<double>(shared) / static_cast<double>(wanted.size());
}

int degreeOf(const Criterion& criterion, const Seen& mentee, const Seen& mentor) {
    const bool oneSided = criterion.kind == CriterionKind::InSet;
    const Seen& looked = criterion.side == Side::Mentor ? mentor : mentee;
    if (oneSided ? looked.index() == 0 : (mentee.index() == 0 || mentor.index() == 0))
        return unknownDegree;
    const auto* from = std::get_if<double>(&mentee);
    const auto* to = std::get_if<double>(&mentor);
    switch (criterion.kind) {
    case CriterionKind::SameValue:
        return isSame(mentee, mentor) ? fullDegree : 0;
    case CriterionKind::DifferentValue:
        return isSame(mentee, mentor) ? 0 : fullDegree;
    case CriterionKind::InSet: {
        const auto found = std::ranges::any_of(criterion.values, [&](const std::string& value) {
            return isSame(Seen(lowered(value)), looked) ||
                   (std::holds_alternative<double>(looked) &&
                    std::to_string(std::lround(std::get<double>(looked))) == value);
        });
        return found ? fullDegree : 0;
    }
    case CriterionKind::OrderedSteps: {
        if (!from || !to)
            return unknownDegree;
        const double gap = *to - *from;
        for (const auto& step : criterion.steps) {
            if (std::lround(gap) == step.gap)
                return inTenThousandths(step.degree);
        }
        return 0;
    }
    case CriterionKind::Nearness:
        return from && to ? inTenThousandths(1 - std::abs(*to - *from) / criterion.span) : unknownDegree;
    case CriterionKind::TimeZoneDistance: {
        if (!from || !to)
            return unknownDegree;
        // The shorter way round the world.
        const double apart = std::abs(*to - *from) / 60;
        return inTenThousandths(1 - std::min(apart, 24 - apart) / criterion.span);
    }
    case CriterionKind::Overlap:
        return inTenThousandths(overlap(mentee, mentor));
    case CriterionKind::Skills:
    case CriterionKind::MenteeWishes:
    case CriterionKind::MentorWishes:
        break;
    }
    return unknownDegree;
}

class FieldColumn final : public CodedColumn {
public:
    FieldColumn(const Snapshot& snapshot, const Criterion& criterion) : m_criterion(criterion) {
        const FieldReader read(snapshot, criterion);
        encode(snapshot.mentees, read, m_menteeValues, m_menteeCodes);
        encode(snapshot.mentors, read, m_mentorValues, m_mentorCodes);
        constexpr std::size_t largestTable = 4'000'000;
        if (m_menteeValues.size() * m_mentorValues.size() > largestTable)
            return;
        m_table.reserve(m_menteeValues.size() * m_mentorValues.size());
        for (const auto& mentee : m_menteeValues) {
            for (const auto& mentor : m_mentorValues)
                m_table.push_back(static_cast<std::int16_t>(degreeOf(m_criterion, mentee, mentor)));
        }
    }

    [[nodiscard]] std::uint16_t menteeCode(int mentee) const override { return m_menteeCodes[at(mentee)]; }
    [[nodiscard]] std::uint16_t mentorCode(int mentor) const override { return m_mentorCodes[at(mentor)]; }
    [[nodiscard]] int degreeOfCodes(std::uint16_t mentee, std::uint16_t mentor) const override {
        return m_table.empty() ? degreeOf(m_criterion, m_menteeValues[mentee], m_mentorValues[mentor])
                               : m_table[mentee * m_mentorValues.size() + mentor];
    }

private:
    static constexpr std::size_t mostCodes = 0xffff;

    static void encode(const std::vector<Participant>& people, const FieldReader& read, std::vector<Seen>& values,
                       std::vector<std::uint16_t>& codes) {
        values.assign(1, Seen());
        std::map<Seen, std::uint16_t> known;
        for (const auto& one : people) {
            Seen seen = read(one);
            if (seen.index() == 0) {
                codes.push_back(0);
                continue;
            }
            const auto found = known.find(seen);
            if (found != known.end()) {
                codes.push_back(found->second);
                continue;
            }
            // More than 65,533 different values of one field: the rest counts as unknown, and is shown so.
            const bool room = values.size() < mostCodes;
            const auto code = room ? static_cast<std::uint16_t>(values.size()) : std::uint16_t{0};
            if (room) {
                known.emplace(seen, code);
                values.push_back(std::move(seen));
            }
            codes.push_back(code);
        }
    }

    Criterion m_criterion;
    std::vector<Seen> m_menteeValues; ///< by code; 0 is unknown
    std::vector<Seen> m_mentorValues;
    std::vector<std::uint16_t> m_menteeCodes;
    std::vector<std::uint16_t> m_mentorCodes;
    std::vector<std::int16_t> m_table;
};

class SkillLevels final : public SkillColumn {
public:
    SkillLevels(const Snapshot& snapshot, bool rarity) : m_offersAny(snapshot.mentors.size(), 0) {
        std::unordered_map<SkillId, std::size_t> columnOf;
        for (const auto& mentee : snapshot.mentees) {
            for (const auto& sought : mentee.part.seeks)
                columnOf.emplace(sought.skill, columnOf.size());
        }
        m_levels.assign(columnOf.size(), std::vector<std::uint8_t>(snapshot.mentors.size(), 0));
        std::vector<int> offering(columnOf.size(), 0);
        for (std::size_t j = 0; j < snapshot.mentors.size(); ++j) {
            for (const auto& offer : snapshot.mentors[j].part.offers) {
                m_offersAny[j] = 1;
                const auto column = columnOf.find(offer.skill);
                if (column == columnOf.end())
                    continue;
                m_levels[column->second][j] = static_cast<std::uint8_t>(offer.level);
                ++offering[column->second];
            }
        }
        const auto mentors = static_cast<double>(std::max<std::size_t>(1, snapshot.mentors.size()));
        for (const auto& mentee : snapshot.mentees) {
            Wanted wanted;
            for (const auto& sought : mentee.part.seeks) {
                const auto column = columnOf.at(sought.skill);
                const double rare = rarity ? 1 - offering[column] / mentors : 0;
                const int importance = static_cast<int>(std::lround(100 * sought.importance * (1 + rare)));
                const int needed = sought.targetLevel.value_or(1);
                // 60 is divisible by 1 to 5, so shares of a level stay whole numbers.
                wanted.skills.push_back({column, static_cast<std::uint8_t>(needed), importance * (60 / needed)});
                wanted.total += std::int64_t{importance} * 60;
            }
            wanted.shorten();
            m_wanted.push_back(std::move(wanted));
        }
    }

    [[nodiscard]] int degree(int mentee, int mentor) const override {
        const auto& wanted = m_wanted[at(mentee)];
        if (wanted.skills.empty() || m_offersAny[at(mentor)] == 0)
            return unknownDegree;
        int sum = 0;
        for (const auto& skill : wanted.skills)
            sum += std::min(m_levels[skill.column][at(mentor)], skill.needed) * skill.part;
        return static_cast<int>(static_cast<float>(sum) * wanted.scale + 0.5F); // as the kernel, in the same numbers
    }

    void add(int mentee, std::size_t first, std::size_t count, int weight, std::int32_t* sum,
             std::int32_t* weights) const override {
        const auto& wanted = m_wanted[at(mentee)];
        std::array<std::int32_t, blockLength> skills;
        if (wanted.isNarrow()) {
            std::array<std::uint16_t, blockLength> narrow;
            addNarrow(wanted, first, count, narrow.data());
            widenKernel(narrow.data(), count, skills.data());
        } else {
            std::fill_n(skills.begin(), count, 0);
            for (const auto& skill : wanted.skills)
                skillKernel(m_levels[skill.column].data() + first, count, skill.needed, skill.part, skills.data());
        }
        skillShareKernel(skills.data(), m_offersAny.data() + first, count, wanted.scale, weight, sum, weights);
    }

    bool score(int mentee, std::size_t first, std::size_t count, int weight, const std::int32_t* sum,
               std::int32_t allWeights, std::int16_t* scores) const override {
        const auto& wanted = m_wanted[at(mentee)];
        if (!wanted.isNarrow())
            return false;
        std::array<std::uint16_t, blockLength> skills;
        addNarrow(wanted, first, count, skills.data());
        const Division division(allWeights);
        skillScoreKernel(skills.data(), count, wanted.scale, weight, sum, division.scale, division.offset, scores);
        return true;
    }

    [[nodiscard]] bool seeksAny(int mentee) const override { return !m_wanted[at(mentee)].skills.empty(); }
    [[nodiscard]] bool everyMentorOffers() const override {
        return std::ranges::find(m_offersAny, 0) == m_offersAny.end();
    }

private:
    struct Skill {
        std::size_t column;
        std::uint8_t needed;
        int part;
    };
    struct Wanted {
        std::vector<Skill> skills;
        std::int64_t total = 0;
        float scale = 0;

        /// Divides by what all parts have in common: the share stays, the numbers get narrow.
        void shorten() {
            std::int64_t common = total;
            for (const auto& skill : skills)
                common = std::gcd(common, std::int64_t{skill.part});
            if (common == 0)
                return;
            for (auto& skill : skills)
                skill.part = static_cast<int>(skill.part / common);
            total /= common;
            scale = static_cast<float>(fullDegree) / static_cast<float>(total);
        }
        [[nodiscard]] bool isNarrow() const { return total <= UINT16_MAX; }
    };

    void addNarrow(const Wanted& wanted, std::size_t first, std::size_t count, std::uint16_t* sum) const {
        std::fill_n(sum, count, std::uint16_t{0});
        for (const auto& skill : wanted.skills)
            narrowSkillKernel(m_levels[skill.column].data() + first, count, skill.needed,
                              static_cast<std::uint16_t>(skill.part), sum);
    }

    std::vector<std::vector<std::uint8_t>> m_levels;
    std::vector<std::uint8_t> m_offersAny;
    std::vector<Wanted> m_wanted;
};

/// Ranked wishes of either side: few, so each mentee has a short list of mentors with their degrees.
class WishLists final : public WishColumn {
public:
    WishLists(const Snapshot& snapshot, bool ofMentees)
        : m_ofMentees(ofMentees), m_mentorKnown(snapshot.mentors.size(), unknownDegree),
          m_wishes(snapshot.mentees.size()), m_menteeKnown(snapshot.mentees.size(), false) {
        const auto degreeAt = [](std::size_t rank, std::size_t count) {
            return static_cast<std::int16_t>(
                std::lround(fullDegree * static_cast<double>(count - rank) / static_cast<double>(count)));
        };
        if (ofMentees) {
            for (std::size_t i = 0; i < snapshot.mentees.size(); ++i) {
                const auto& wishes = snapshot.mentees[i].part.mentorWishes;
                m_menteeKnown[i] = !wishes.empty();
                for (std::size_t rank = 0; rank < wishes.size(); ++rank) {
                    if (const auto j = snapshot.mentorOf(wishes[rank]))
                        m_wishes[i].emplace_back(*j, degreeAt(rank, wishes.size()));
                }
            }
            return;
        }
        for (std::size_t j = 0; j < snapshot.mentors.size(); ++j) {
            const auto& wishes = snapshot.mentors[j].part.menteeWishes;
            if (!wishes.empty())
                m_mentorKnown[j] = 0;
            for (std::size_t rank = 0; rank < wishes.size(); ++rank) {
                if (const auto i = snapshot.menteeOf(wishes[rank]))
                    m_wishes[at(*i)].emplace_back(static_cast<int>(j), degreeAt(rank, wishes.size()));
            }
        }
    }

    [[nodiscard]] int degree(int mentee, int mentor) const override {
        if (m_ofMentees ? !m_menteeKnown[at(mentee)] : m_mentorKnown[at(mentor)] == unknownDegree)
            return unknownDegree;
        for (const auto& [wished, degree] : m_wishes[at(mentee)]) {
            if (wished == mentor)
                return degree;
        }
        return 0;
    }

    void degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const override {
        if (m_ofMentees)
            std::fill_n(out, count, m_menteeKnown[at(mentee)] ? std::int16_t{0} : unknownDegree);
        else
            std::copy_n(m_mentorKnown.data() + first, count, out);
        for (const auto& [wished, degree] : m_wishes[at(mentee)]) {
            if (at(wished) >= first && at(wished) < first + count)
                out[at(wished) - first] = degree;
        }
    }

    [[nodiscard]] bool isAlike() const override { return m_ofMentees; }
    [[nodiscard]] bool isEverKnown() const override {
        return m_ofMentees ? std::ranges::find(m_menteeKnown, true) != m_menteeKnown.end()
                           : std::ranges::find(m_mentorKnown, 0) != m_mentorKnown.end();
    }
    [[nodiscard]] bool knows(int mentee) const override { return m_menteeKnown[at(mentee)]; }
    [[nodiscard]] std::span<const std::pair<int, std::int16_t>> wishes(int mentee) const override {
        return m_wishes[at(mentee)];
    }

private:
    bool m_ofMentees;
    std::vector<std::int16_t> m_mentorKnown;                         ///< 0 where a mentor has wishes, else unknown
    std::vector<std::vector<std::pair<int, std::int16_t>>> m_wishes; ///< by mentee
    std::vector<bool> m_menteeKnown;
};

} // namespace

std::unique_ptr<DegreeColumn> makeColumn(const Snapshot& snapshot, const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::Skills:
        return std::make_unique<SkillLevels>(snapshot, criterion.rarity);
    case CriterionKind::MenteeWishes:
        return std::make_unique<WishLists>(snapshot, true);
    case CriterionKind::MentorWishes:
        return std::make_unique<WishLists>(snapshot, false);
    default:
        return std::make_unique<FieldColumn>(snapshot, criterion);
    }
}

} // namespace mentoring::matching
