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

void RecordOf<Session>::check(const Session& session, Issues& issues) {
    constexpr int minutesOfADay = 24 * 60;
    if (session.minute && (*session.minute < 0 || *session.minute >= minutesOfADay))
        issues.push_back({Issue::TimeOutOfRange, Field::When});
    if (session.minutes < shortestSession || session.minutes > longestSession)
        issues.push_back({Issue::LengthOutOfRange, Field::Length});
    if ((session.state == SessionState::Missed) != (session.missedBy != MissedBy::Nobody))
        issues.push_back({Issue::WhoMissedMissing, Field::WhoMissed});
    if (session.state != SessionState::Moved && session.movedTo.isSet())
        issues.push_back({Issue::DateMissing, Field::When});
}

} // namespace mentoring
