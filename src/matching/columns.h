#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "matching/snapshot.h"
#include "mentoring/criteria.h"

namespace mentoring::matching {

inline constexpr std::int16_t unknownDegree = -1;

/// Mentors worked through at a time: what a block needs stays in the nearest cache.
inline constexpr std::size_t blockLength = 2048;

/// One criterion worked out for everybody: degrees in ten-thousandths, or unknown.
class DegreeColumn {
public:
    virtual ~DegreeColumn() = default;

    /// The specification: one pair, straightforwardly.
    [[nodiscard]] virtual int degree(int mentee, int mentor) const = 0;

    /// The same for `count` mentors from `first` on; for criteria that no faster way is made for.
    virtual void degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const;
};

/// A criterion on one field: people who say the same share a code, and a degree belongs to a pair of codes.
class CodedColumn : public DegreeColumn {
public:
    [[nodiscard]] virtual std::uint16_t menteeCode(int mentee) const = 0;
    [[nodiscard]] virtual std::uint16_t mentorCode(int mentor) const = 0;
    [[nodiscard]] virtual int degreeOfCodes(std::uint16_t mentee, std::uint16_t mentor) const = 0;
    [[nodiscard]] int degree(int mentee, int mentor) const final {
        return degreeOfCodes(menteeCode(mentee), mentorCode(mentor));
    }
};

/// Skills sought against offered: sums over the few skills a mentee seeks, one byte column a skill over all mentors.
class SkillColumn : public DegreeColumn {
public:
    /// Adds weight · degree, and the weight where the mentor offers anything, for a block of mentors.
    virtual void add(int mentee, std::size_t first, std::size_t count, int weight, std::int32_t* sum,
                     std::int32_t* weights) const = 0;
    /// Where all mentors' weights add up to the same: the scores of a block at once, with what the other criteria have
    /// in `sum`. False when that cannot be done; then nothing has been written.
    virtual bool score(int mentee, std::size_t first, std::size_t count, int weight, const std::int32_t* sum,
                       std::int32_t allWeights, std::int16_t* scores) const = 0;
    [[nodiscard]] virtual bool seeksAny(int mentee) const = 0;
    [[nodiscard]] virtual bool everyMentorOffers() const = 0;
};

/// Wishes: few for each mentee, and 0 for all other mentors.
class WishColumn : public DegreeColumn {
public:
    /// Are the degrees of a mentee known with every mentor, or with none? (Not so for the wishes of mentors.)
    [[nodiscard]] virtual bool isAlike() const = 0;
    /// Is anything known at all?
    [[nodiscard]] virtual bool isEverKnown() const = 0;
    [[nodiscard]] virtual bool knows(int mentee) const = 0;
    [[nodiscard]] virtual std::span<const std::pair<int, std::int16_t>> wishes(int mentee) const = 0; ///< with degrees
};

[[nodiscard]] std::unique_ptr<DegreeColumn> makeColumn(const Snapshot& snapshot, const Criterion& criterion);

/// A must's threshold in ten-thousandths.
[[nodiscard]] int thresholdOf(const Criterion& criterion);

/// What a barred pair has in its sum: more than every criterion together can make good, and 32 of them still fit.
inline constexpr std::int32_t barredSum = -(1 << 26);

void addRow(const std::int32_t* row, std::size_t count, std::int32_t* sum);
void lookUpAndAdd(const std::uint16_t* codes, std::size_t count, const std::int32_t* table, std::int32_t* sum);
void addDegrees(const std::int16_t* degrees, std::size_t count, std::int32_t weight, std::int32_t* sum,
                std::int32_t* weights);
void barUnder(const std::int16_t* degrees, std::size_t count, int threshold, bool unknownPasses, std::int32_t* sum);
/// scores[j] = round(sum / weights), 0 where no weight counts, barred where the sum is negative.
void divide(const std::int32_t* sum, const std::int32_t* weights, std::size_t count, std::int16_t* scores);
/// The same where all weights are alike, which is when every value is known.
void divideByOne(const std::int32_t* sum, std::int32_t weight, std::size_t count, std::int16_t* scores);

} // namespace mentoring::matching
