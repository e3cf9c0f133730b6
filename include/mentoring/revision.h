#pragma once

#include <cstdint>

namespace mentoring {

/// Which writing of a record this is: another number each time it is written, and 0 until it has been. Who writes a
/// record back says with it what they had read, so that nobody writes over what they have not seen. It is no part of
/// what a record says: records that say the same are equal whenever they were written.
struct Revision {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool is(Revision other) const { return value == other.value; }
    friend constexpr bool operator==(Revision, Revision) { return true; }
};

} // namespace mentoring
