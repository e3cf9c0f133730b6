#include "mentoring/id.h"

#include <algorithm>

namespace mentoring {

namespace {
using namespace std::chrono;
constexpr Instant epoch = sys_days{year{2020} / January / 1};
constexpr int randomBits = 21;
} // namespace

IdSource::IdSource(const Clock& clock, std::uint64_t seed) : m_clock(clock), m_random(seed) {}

std::int64_t IdSource::nextValue() {
    const auto sinceEpoch = std::max<std::int64_t>((m_clock.now() - epoch).count(), 1);
    const auto random = static_cast<std::int64_t>(m_random() & ((1U << randomBits) - 1));
    const std::int64_t candidate = (sinceEpoch << randomBits) | random;
    // Within one millisecond, or when the clock went back, step on from the last id instead of colliding with it.
    m_last = candidate > m_last ? candidate : m_last + 1;
    return m_last;
}

} // namespace mentoring
