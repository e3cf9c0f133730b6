#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace mentoring::matching {

/// Mentors worked through at a time: what a block needs stays in the nearest cache.
inline constexpr std::size_t blockLength = 2048;

/// What a barred pair has in its sum: more than every criterion together can make good, and 32 of them still fit.
inline constexpr std::int32_t barredSum = -(1 << 26);

/// Sums in a quarter of a word more than they need: in units of what all of them have in common, fifteen bits wide, and
/// the sixteenth set where a rule bars the pair.
inline constexpr std::uint16_t barredBit = 0x8000;
inline constexpr std::uint16_t largestNarrow = 0x7fff;

void lookUpAndAdd(const std::uint16_t* codes, std::size_t count, const std::int32_t* table, std::int32_t* sum);
void addDegrees(const std::int16_t* degrees, std::size_t count, std::int32_t weight, std::int32_t* sum,
                std::int32_t* weights);
void barUnder(const std::int16_t* degrees, std::size_t count, int threshold, bool unknownPasses, std::int32_t* sum);
/// scores[j] = round(sum / weights), 0 where no weight counts, barred where the sum is negative.
void divide(const std::int32_t* sum, const std::int32_t* weights, std::size_t count, std::int16_t* scores);
/// The same where all weights are alike, which is when every value is known.
void divideByOne(const std::int32_t* sum, std::int32_t weight, std::size_t count, std::int16_t* scores);

/// sum = one + other; what either bars stays barred.
void joinNarrow(const std::uint16_t* one, const std::uint16_t* other, std::size_t count, std::uint16_t* sum);

/// Adds what a level brings, up to the level needed, times `part`.
void addSkill(const std::uint8_t* levels, std::size_t count, std::uint8_t needed, int part, std::int32_t* sum);
void addSkill(const std::uint8_t* levels, std::size_t count, std::uint8_t needed, int part, std::uint16_t* sum);
/// A skill in a block of mentors: their levels, and the one up to which they count.
struct SkillBlock {
    const std::uint8_t* levels = nullptr;
    std::uint8_t needed = 0;
};
/// Adds the levels of two skills, each up to the level needed.
void addLevels(const SkillBlock& one, const SkillBlock& other, std::size_t count, std::uint8_t* sum);
/// Adds weight · degree and the weight, where a mentor offers anything. The degree is the sum of the skills times
/// `share`, rounded.
void addSkillDegrees(const std::int32_t* skills, const std::uint8_t* offers, std::size_t count, float share,
                     std::int32_t weight, std::int32_t* sum, std::int32_t* weights);

/// What a row's scores are made of, where all mentors' weights add up to the same:
/// round((unit · sum + weight · degree) / allWeights), the degree being that of the skills.
struct NarrowScoring {
    float share = 0;             ///< of the skills, which makes a degree of their sum
    std::int32_t weight = 0;     ///< of the skills
    std::int32_t unit = 1;       ///< of the narrow sums
    std::int32_t allWeights = 0; ///< the divisor

    /// Of one pair; `sum` is whole, not in units.
    [[nodiscard]] std::int16_t score(int skills, int sum) const;
};

/// Scores of a block, or barred. The sum comes in three parts.
void scoreNarrow(const std::uint8_t* skills, const std::array<const std::uint16_t*, 3>& sums, std::size_t count,
                 const NarrowScoring& scoring, std::int16_t* scores);
void scoreNarrow(const std::uint16_t* skills, const std::array<const std::uint16_t*, 3>& sums, std::size_t count,
                 const NarrowScoring& scoring, std::int16_t* scores);

} // namespace mentoring::matching
