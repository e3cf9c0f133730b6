#pragma once

#include <string>

#include "mentoring/date.h"
#include "mentoring/mentorship.h"

namespace mentoring {

/// What becomes of the open pairs of people who go or stay away: all of them end, or pause, in the same step.
struct PairsToo {
    MentorshipState as = MentorshipState::Dissolved; ///< an end, or Paused
    Date on{};                                       ///< the day of the end
    std::string reason;                              ///< needed by every end but Completed
};

} // namespace mentoring
