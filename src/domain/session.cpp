#include "mentoring/session.h"

#include <algorithm>

namespace mentoring {

bool mayBecome(SessionState from, SessionState to) {
    using enum SessionState;
    switch (from) {
    case Planned:
        return to != Planned;
    case Held:
    case Missed:
    case Cancelled:
        return to != from && to != Moved && to != Planned;
    case Moved:
        return false;
    }
    return false;
}

Phase phaseOn(Date day, Date startedOn, const std::optional<Date>& endsOn, int sessionsHeld) {
    constexpr int usualDays = 365;
    constexpr int lastPart = 6;
    const int whole = std::max(1, endsOn ? daysBetween(startedOn, *endsOn) : usualDays);
    if (daysBetween(startedOn, day) * lastPart >= whole * (lastPart - 1))
        return Phase::End;
    return sessionsHeld < 2 ? Phase::Start : Phase::Middle;
}

std::vector<Date> rhythmDays(Date from, int weeks, int count) {
    std::vector<Date> days;
    for (int i = 0; i < count; ++i)
        days.emplace_back(std::chrono::sys_days{from} + std::chrono::weeks{weeks * i});
    return days;
}

int silentAfterDays(int rhythmWeeks) {
    return rhythmWeeks * 7 * 3 / 2;
}

} // namespace mentoring
