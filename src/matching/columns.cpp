#include "columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "field_column.h"
#include "matching/scorer.h"
#include "words_column.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

int inTenThousandths(double degree) {
    return static_cast<int>(std::lround(std::clamp(degree, 0.0, 1.0) * fullDegree));
}

int thresholdOf(const Criterion& criterion) {
    return std::max(1, inTenThousandths(criterion.atLeast));
}

void DegreeColumn::degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const {
    for (std::size_t j = 0; j < count; ++j)
        out[j] = static_cast<std::int16_t>(degree(mentee, static_cast<int>(first + j)));
}

namespace {

class SkillLevels final : public SkillColumn {
public:
    SkillLevels(const Snapshot& snapshot, bool rarity) : m_offersAny(snapshot.mentors.size(), 0) {
        std::unordered_map<SkillId, std::size_t> columnOf;
        m_wanted.reserve(snapshot.mentees.size());
        for (const auto& mentee : snapshot.mentees) {
            m_wanted.push_back({.first = m_skills.size()});
            for (const auto& sought : mentee.part.seeks) {
                const auto column = columnOf.emplace(sought.skill, columnOf.size()).first->second;
                m_skills.push_back({column, static_cast<std::uint8_t>(sought.targetLevel.value_or(1)), 0});
            }
            m_wanted.back().count = m_skills.size() - m_wanted.back().first;
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
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            auto& wanted = m_wanted[i];
            const auto skills = std::span(m_skills).subspan(wanted.first, wanted.count);
            for (std::size_t k = 0; k < skills.size(); ++k) {
                auto& skill = skills[k];
                const double rare = rarity ? 1 - offering[skill.column] / mentors : 0;
                const int said = snapshot.mentees[i].part.seeks[k].importance;
                const int importance = static_cast<int>(std::lround(100 * said * (1 + rare)));
                // 60 is divisible by 1 to 5, so shares of a level stay whole numbers.
                skill.part = importance * (60 / skill.needed);
                wanted.total += std::int64_t{importance} * 60;
            }
            wanted.shorten(skills);
        }
    }

    [[nodiscard]] int degree(int mentee, int mentor) const override {
        const auto& wanted = m_wanted[at(mentee)];
        if (wanted.count == 0 || m_offersAny[at(mentor)] == 0)
            return unknownDegree;
        // As the kernels, in the same numbers.
        return static_cast<int>(static_cast<float>(sum(mentee, mentor)) * wanted.share + 0.5F);
    }

    [[nodiscard]] int sum(int mentee, int mentor) const override {
        int sum = 0;
        for (const auto& skill : skillsOf(m_wanted[at(mentee)]))
            sum += std::min(m_levels[skill.column][at(mentor)], skill.needed) * skill.part;
        return sum;
    }

    void add(int mentee, std::size_t first, std::size_t count, int weight, std::int32_t* sum,
             std::int32_t* weights) const override {
        const auto& wanted = m_wanted[at(mentee)];
        std::array<std::int32_t, blockLength> skills;
        addUp(wanted, first, count, skills.data());
        addSkillDegrees(skills.data(), m_offersAny.data() + first, count, wanted.share, weight, sum, weights);
    }

    [[nodiscard]] bool isNarrow(int mentee) const override { return m_wanted[at(mentee)].total <= UINT16_MAX; }

    void score(int mentee, std::size_t first, std::size_t count, const std::array<const std::uint16_t*, 3>& sums,
               const NarrowScoring& scoring, std::int16_t* scores) const override {
        const auto& wanted = m_wanted[at(mentee)];
        if (wanted.plain) {
            std::array<std::uint8_t, blockLength> levels;
            std::fill_n(levels.begin(), count, std::uint8_t{0});
            const auto skills = skillsOf(wanted);
            const auto block = [&](std::size_t k) {
                // An odd skill out is joined by one that nobody needs.
                const auto& skill = skills[std::min(k, skills.size() - 1)];
                return SkillBlock{m_levels[skill.column].data() + first, k < skills.size() ? skill.needed : noLevel};
            };
            for (std::size_t k = 0; k < skills.size(); k += 2)
                addLevels(block(k), block(k + 1), count, levels.data());
            scoreNarrow(levels.data(), sums, count, scoring, scores);
        } else {
            std::array<std::uint16_t, blockLength> skills;
            addUp(wanted, first, count, skills.data());
            scoreNarrow(skills.data(), sums, count, scoring, scores);
        }
    }

    [[nodiscard]] float share(int mentee) const override { return m_wanted[at(mentee)].share; }
    [[nodiscard]] bool seeksAny(int mentee) const override { return m_wanted[at(mentee)].count > 0; }
    [[nodiscard]] bool everyMentorOffers() const override {
        return std::ranges::find(m_offersAny, 0) == m_offersAny.end();
    }

private:
    static constexpr std::uint8_t noLevel = 0;

    struct Skill {
        std::size_t column;
        std::uint8_t needed;
        int part;
    };
    struct Wanted {
        std::size_t first = 0; ///< of the mentee's skills among all
        std::size_t count = 0;
        std::int64_t total = 0;
        float share = 0;
        /// A level of any skill brings the same, as it does where nobody said how important a skill is or how much of
        /// it is needed.
        bool plain = false;

        /// Divides by what all parts have in common: the share stays, the numbers get narrow.
        void shorten(std::span<Skill> skills) {
            std::int64_t common = total;
            for (const auto& skill : skills)
                common = std::gcd(common, std::int64_t{skill.part});
            if (common == 0)
                return;
            for (auto& skill : skills)
                skill.part = static_cast<int>(skill.part / common);
            total /= common;
            share = static_cast<float>(fullDegree) / static_cast<float>(total);
            plain =
                total <= UINT8_MAX && std::ranges::all_of(skills, [](const Skill& skill) { return skill.part == 1; });
        }
    };

    [[nodiscard]] std::span<const Skill> skillsOf(const Wanted& wanted) const {
        return std::span(m_skills).subspan(wanted.first, wanted.count);
    }

    template <class Sum>
    void addUp(const Wanted& wanted, std::size_t first, std::size_t count, Sum* sum) const {
        std::fill_n(sum, count, Sum{0});
        for (const auto& skill : skillsOf(wanted))
            addSkill(m_levels[skill.column].data() + first, count, skill.needed, skill.part, sum);
    }

    std::vector<std::vector<std::uint8_t>> m_levels;
    std::vector<std::uint8_t> m_offersAny;
    std::vector<Skill> m_skills; ///< sought, mentee after mentee
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
                for (std::size_t rank = 0; rank < wishes.size(); ++rank)
                    if (const auto j = snapshot.mentorOf(wishes[rank]))
                        m_wishes[i].emplace_back(*j, degreeAt(rank, wishes.size()));
            }
            return;
        }
        for (std::size_t j = 0; j < snapshot.mentors.size(); ++j) {
            const auto& wishes = snapshot.mentors[j].part.menteeWishes;
            if (!wishes.empty())
                m_mentorKnown[j] = 0;
            for (std::size_t rank = 0; rank < wishes.size(); ++rank)
                if (const auto i = snapshot.menteeOf(wishes[rank]))
                    m_wishes[at(*i)].emplace_back(static_cast<int>(j), degreeAt(rank, wishes.size()));
        }
    }

    [[nodiscard]] int degree(int mentee, int mentor) const override {
        if (m_ofMentees ? !m_menteeKnown[at(mentee)] : m_mentorKnown[at(mentor)] == unknownDegree)
            return unknownDegree;
        for (const auto& [wished, degree] : m_wishes[at(mentee)])
            if (wished == mentor)
                return degree;
        return 0;
    }

    void degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const override {
        if (m_ofMentees)
            std::fill_n(out, count, m_menteeKnown[at(mentee)] ? std::int16_t{0} : unknownDegree);
        else
            std::copy_n(m_mentorKnown.data() + first, count, out);
        for (const auto& [wished, degree] : m_wishes[at(mentee)])
            if (at(wished) >= first && at(wished) < first + count)
                out[at(wished) - first] = degree;
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

std::unique_ptr<DegreeColumn> makeColumn(const Snapshot& snapshot, const Criterion& criterion,
                                         const FieldReading& fields) {
    switch (criterion.kind) {
    case CriterionKind::Skills:
        return std::make_unique<SkillLevels>(snapshot, criterion.rarity);
    case CriterionKind::MenteeWishes:
        return std::make_unique<WishLists>(snapshot, true);
    case CriterionKind::MentorWishes:
        return std::make_unique<WishLists>(snapshot, false);
    case CriterionKind::Words:
        return std::make_unique<WordsColumn>(snapshot, criterion);
    default:
        return std::make_unique<FieldColumn>(fields.of(criterion), criterion);
    }
}

} // namespace mentoring::matching
