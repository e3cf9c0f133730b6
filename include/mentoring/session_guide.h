#pragma once

#include <span>

#include "mentoring/bilingual.h"
#include "mentoring/session.h"

namespace mentoring {

/// What a session may be about, by where the pair stands: an agenda to take over, and what to do when it is hard.
struct SessionGuide {
    Phase phase;
    int number; ///< of the session it is meant for, from 1 on; 0: for any other of its phase
    TradeText title;
    std::span<const TradeText> agenda;
    std::span<const TradeText> whenHard;
};

[[nodiscard]] std::span<const SessionGuide> sessionGuides();
/// For the next session of a pair that has met so often. Those of a phase that are for any session take turns.
[[nodiscard]] const SessionGuide& guideFor(Phase phase, int sessionsHeld);

} // namespace mentoring
