#pragma once

#include <chrono>

namespace mentoring {

/// An instant in UTC, to the millisecond. Local time is for the screen only.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from: passed in, so that tests and the sample can say what day it is.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant instant) : m_now(instant) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }

private:
    Instant m_now;
};

} // namespace mentoring
