#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "kernels.h"
#include "matching/snapshot.h"
#include "mentoring/criteria.h"

namespace mentoring::matching {

inline constexpr std::int16_t unknownDegree = -1;

/// One criterion worked out for everybody: degrees in ten-thousandths, or unknown.
class DegreeColumn {
public:
    virtual ~DegreeColumn() = default;

    /// The specification: one pair, straightforwardly.
    [[nodiscard]] virtual int degree(int mentee, int mentor) const = 0;

    /// The same for `count` mentors from `first` on; for criteria that no faster way is made for.
    virtual void degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const;
};

/// Skills sought against offered: sums over the few skills a mentee seeks, one byte column a skill over all mentors.
class SkillColumn : public DegreeColumn {
public:
    /// Adds weight · degree, and the weight where the mentor offers anything, for a block of mentors.
    virtual void add(int mentee, std::size_t first, std::size_t count, int weight, std::int32_t* sum,
                     std::int32_t* weights) const = 0;
    /// Can the sums of the skills be had in less than a word?
    [[nodiscard]] virtual bool isNarrow(int mentee) const = 0;
    /// Scores of a block for a mentee who is narrow and seeks something; share and weight of `scoring` are theirs.
    virtual void score(int mentee, std::size_t first, std::size_t count,
                       const std::array<const std::uint16_t*, 3>& sums, const NarrowScoring& scoring,
                       std::int16_t* scores) const = 0;
    /// The sum of one mentor, of which `share` makes the degree.
    [[nodiscard]] virtual int sum(int mentee, int mentor) const = 0;
    [[nodiscard]] virtual float share(int mentee) const = 0;
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

class FieldReading;

[[nodiscard]] std::unique_ptr<DegreeColumn> makeColumn(const Snapshot& snapshot, const Criterion& criterion,
                                                       const FieldReading& fields);

/// A share of one in ten-thousandths, held between none and all.
[[nodiscard]] int inTenThousandths(double degree);

/// A must's threshold in ten-thousandths.
[[nodiscard]] int thresholdOf(const Criterion& criterion);

} // namespace mentoring::matching
