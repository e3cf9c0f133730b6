#pragma once

#include <array>
#include <string_view>

#include "mentoring/issues.h"

namespace mentoring {

/// From when on something waits for the coordinator, in days; each program has its own.
struct Limits {
    int firstSession = 21; ///< without a first session
    int waiting = 45;      ///< a mentee without a mentor
    int feedback = 14;     ///< feedback without a reply
    int agreement = 21;    ///< without an agreement that both accepted
    int goals = 30;        ///< without a goal
    int answer = 7;        ///< a proposal without an answer
    int end = 30;          ///< before the last day

    friend bool operator==(const Limits&, const Limits&) = default;
};

struct LimitOf {
    int Limits::*days;
    std::string_view word; ///< for machines
};
inline constexpr std::array<LimitOf, 7> allLimits{{{&Limits::firstSession, "first-session"},
                                                   {&Limits::waiting, "waiting"},
                                                   {&Limits::feedback, "feedback"},
                                                   {&Limits::agreement, "agreement"},
                                                   {&Limits::goals, "goals"},
                                                   {&Limits::answer, "answer"},
                                                   {&Limits::end, "end"}}};
inline constexpr int shortestLimit = 1; ///< days
inline constexpr int longestLimit = 365;

[[nodiscard]] Issues check(const Limits& limits);

} // namespace mentoring
