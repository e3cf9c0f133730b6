#pragma once

#include <cstddef>
#include <cstdint>

namespace mentoring::bench {

struct LemonRun {
    double cpuSeconds = 0; ///< with the building of the graph
    std::int64_t total = 0;
    bool solved = false;
};

[[nodiscard]] bool hasLemon();
/// The same assignment by LEMON's network simplex. `scores` row by row, negative where barred.
[[nodiscard]] LemonRun solveWithLemon(const std::int16_t* scores, std::size_t mentees, std::size_t mentors,
                                      const std::int32_t* capacity);

} // namespace mentoring::bench
