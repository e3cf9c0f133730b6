#include "kernels.h"

#include <algorithm>

#include "kernel.h"
#include "matching/scorer.h"

namespace mentoring::matching {

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

ITHACA_KERNEL void joinKernel(const std::uint16_t* ITHACA_RESTRICT one, const std::uint16_t* ITHACA_RESTRICT other,
                              std::size_t count, std::uint16_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j) {
        const auto low = static_cast<std::uint16_t>((one[j] & largestNarrow) + (other[j] & largestNarrow));
        sum[j] = static_cast<std::uint16_t>(low | static_cast<std::uint16_t>((one[j] | other[j]) & barredBit));
    }
}

ITHACA_KERNEL void skillKernel(const std::uint8_t* ITHACA_RESTRICT levels, std::size_t count, std::uint8_t needed,
                               std::int32_t part, std::int32_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::int32_t level = levels[j] < needed ? levels[j] : needed;
        sum[j] += level * part;
    }
}

ITHACA_KERNEL void narrowSkillKernel(const std::uint8_t* ITHACA_RESTRICT levels, std::size_t count, std::uint8_t needed,
                                     std::uint16_t part, std::uint16_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::uint16_t level = levels[j] < needed ? levels[j] : needed;
        sum[j] = static_cast<std::uint16_t>(sum[j] + static_cast<std::uint16_t>(level * part));
    }
}

ITHACA_KERNEL void levelsKernel(const std::uint8_t* ITHACA_RESTRICT one, std::uint8_t oneNeeded,
                                const std::uint8_t* ITHACA_RESTRICT other, std::uint8_t otherNeeded, std::size_t count,
                                std::uint8_t* ITHACA_RESTRICT sum) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::uint8_t first = one[j] < oneNeeded ? one[j] : oneNeeded;
        const std::uint8_t second = other[j] < otherNeeded ? other[j] : otherNeeded;
        sum[j] = static_cast<std::uint8_t>(sum[j] + first + second);
    }
}

ITHACA_KERNEL void skillDegreeKernel(const std::int32_t* ITHACA_RESTRICT skills,
                                     const std::uint8_t* ITHACA_RESTRICT offers, std::size_t count, float share,
                                     std::int32_t weight, std::int32_t* ITHACA_RESTRICT sum,
                                     std::int32_t* ITHACA_RESTRICT weights) {
    for (std::size_t j = 0; j < count; ++j) {
        const auto degree = static_cast<std::int32_t>(static_cast<float>(skills[j]) * share + 0.5F);
        const std::int32_t known = offers[j] == 0 ? 0 : weight;
        sum[j] += known * degree;
        weights[j] += known;
    }
}

template <class Skill, class Real>
inline void scoreAll(const Skill* ITHACA_RESTRICT skills, const std::uint16_t* ITHACA_RESTRICT first,
                     const std::uint16_t* ITHACA_RESTRICT second, const std::uint16_t* ITHACA_RESTRICT third,
                     std::size_t count, float share, Real weight, Real unit, Real scale, Real offset,
                     std::int16_t* ITHACA_RESTRICT scores) {
    // All numbers but the last are whole and under 2^24: exact in a float as well.
    for (std::size_t j = 0; j < count; ++j) {
        const auto degree = static_cast<Real>(static_cast<std::int32_t>(static_cast<float>(skills[j]) * share + 0.5F));
        const auto sum = static_cast<std::uint16_t>((first[j] & largestNarrow) + (second[j] & largestNarrow) +
                                                    (third[j] & largestNarrow));
        const Real total = static_cast<Real>(sum) * unit + weight * degree;
        const auto score = static_cast<std::int32_t>(total * scale + offset);
        const auto bars = static_cast<std::int16_t>(first[j] | second[j] | third[j]);
        const std::int16_t sign = bars < 0 ? barred : std::int16_t{0}; // all bits, or none
        scores[j] = static_cast<std::int16_t>(static_cast<std::int16_t>(score) | sign);
    }
}

ITHACA_KERNEL void plainScoreKernel(const std::uint8_t* ITHACA_RESTRICT skills,
                                    const std::uint16_t* ITHACA_RESTRICT first,
                                    const std::uint16_t* ITHACA_RESTRICT second,
                                    const std::uint16_t* ITHACA_RESTRICT third, std::size_t count, float share,
                                    float weight, float unit, float scale, float offset,
                                    std::int16_t* ITHACA_RESTRICT scores) {
    scoreAll(skills, first, second, third, count, share, weight, unit, scale, offset, scores);
}

ITHACA_KERNEL void scoreKernel(const std::uint16_t* ITHACA_RESTRICT skills, const std::uint16_t* ITHACA_RESTRICT first,
                               const std::uint16_t* ITHACA_RESTRICT second, const std::uint16_t* ITHACA_RESTRICT third,
                               std::size_t count, float share, float weight, float unit, float scale, float offset,
                               std::int16_t* ITHACA_RESTRICT scores) {
    scoreAll(skills, first, second, third, count, share, weight, unit, scale, offset, scores);
}

ITHACA_KERNEL void preciseScoreKernel(const std::uint16_t* ITHACA_RESTRICT skills,
                                      const std::uint16_t* ITHACA_RESTRICT first,
                                      const std::uint16_t* ITHACA_RESTRICT second,
                                      const std::uint16_t* ITHACA_RESTRICT third, std::size_t count, float share,
                                      double weight, double unit, double scale, double offset,
                                      std::int16_t* ITHACA_RESTRICT scores) {
    scoreAll(skills, first, second, third, count, share, weight, unit, scale, offset, scores);
}

// A float's error stays under 0.0017 for quotients up to 10,000, and a quarter of a unit is more up to this weight.
constexpr std::int32_t heaviestForFloat = 120;

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

void joinNarrow(const std::uint16_t* one, const std::uint16_t* other, std::size_t count, std::uint16_t* sum) {
    joinKernel(one, other, count, sum);
}

void addSkill(const std::uint8_t* levels, std::size_t count, std::uint8_t needed, int part, std::int32_t* sum) {
    skillKernel(levels, count, needed, part, sum);
}

void addSkill(const std::uint8_t* levels, std::size_t count, std::uint8_t needed, int part, std::uint16_t* sum) {
    narrowSkillKernel(levels, count, needed, static_cast<std::uint16_t>(part), sum);
}

void addLevels(const SkillBlock& one, const SkillBlock& other, std::size_t count, std::uint8_t* sum) {
    levelsKernel(one.levels, one.needed, other.levels, other.needed, count, sum);
}

void addSkillDegrees(const std::int32_t* skills, const std::uint8_t* offers, std::size_t count, float share,
                     std::int32_t weight, std::int32_t* sum, std::int32_t* weights) {
    skillDegreeKernel(skills, offers, count, share, weight, sum, weights);
}

std::int16_t NarrowScoring::score(int skills, int sum) const {
    const Division division(allWeights);
    const auto degree = static_cast<std::int32_t>(static_cast<float>(skills) * share + 0.5F);
    return static_cast<std::int16_t>(static_cast<double>(sum + weight * degree) * division.scale + division.offset);
}

void scoreNarrow(const std::uint8_t* skills, const std::array<const std::uint16_t*, 3>& sums, std::size_t count,
                 const NarrowScoring& scoring, std::int16_t* scores) {
    const Division division(scoring.allWeights);
    if (scoring.allWeights <= heaviestForFloat) {
        plainScoreKernel(skills, sums[0], sums[1], sums[2], count, scoring.share, static_cast<float>(scoring.weight),
                         static_cast<float>(scoring.unit), static_cast<float>(division.scale),
                         static_cast<float>(division.offset), scores);
        return;
    }
    std::array<std::uint16_t, blockLength> wider;
    std::copy_n(skills, count, wider.begin());
    scoreNarrow(wider.data(), sums, count, scoring, scores);
}

void scoreNarrow(const std::uint16_t* skills, const std::array<const std::uint16_t*, 3>& sums, std::size_t count,
                 const NarrowScoring& scoring, std::int16_t* scores) {
    const Division division(scoring.allWeights);
    if (scoring.allWeights <= heaviestForFloat)
        scoreKernel(skills, sums[0], sums[1], sums[2], count, scoring.share, static_cast<float>(scoring.weight),
                    static_cast<float>(scoring.unit), static_cast<float>(division.scale),
                    static_cast<float>(division.offset), scores);
    else
        preciseScoreKernel(skills, sums[0], sums[1], sums[2], count, scoring.share, scoring.weight, scoring.unit,
                           division.scale, division.offset, scores);
}

} // namespace mentoring::matching
