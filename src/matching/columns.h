#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

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
    /// The same for `count` mentors from `first` on.
    virtual void degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const = 0;
};

[[nodiscard]] std::unique_ptr<DegreeColumn> makeColumn(const Snapshot& snapshot, const Criterion& criterion);

/// A must's threshold in ten-thousandths.
[[nodiscard]] int thresholdOf(const Criterion& criterion);

// Kernels: plain loops over restricted pointers in functions of their own, which is what the compiler vectorises.
void barUnder(const std::int16_t* degrees, std::size_t count, int threshold, bool unknownPasses, std::int16_t* scores);
void addWeighted(const std::int16_t* degrees, std::size_t count, int weight, std::int32_t* sum, std::int32_t* weights);
/// scores[j] = round(sum / weights), 0 where no weight counts; scores that are barred already stay so.
void divide(const std::int32_t* sum, const std::int32_t* weights, std::size_t count, std::int16_t* scores);

} // namespace mentoring::matching
