#pragma once

#include <optional>
#include <string>

#include "mentoring/id.h"
#include "mentoring/perspective.h"

namespace mentoring {

enum class Urgency { NextSession, Soon, Today };
inline constexpr Urgency allUrgencies[] = {Urgency::NextSession, Urgency::Soon, Urgency::Today};

enum class AdviceState { Open, Answered, ForSession };
inline constexpr AdviceState allAdviceStates[] = {AdviceState::Open, AdviceState::Answered, AdviceState::ForSession};

/// Asked by a mentee of the mentor.
struct AdviceRequest {
    AdviceRequestId id;
    MentorshipId mentorship;
    std::string question; ///< required
    std::string context;
    Urgency urgency = Urgency::NextSession;
    AdviceState state = AdviceState::Open;
    std::string answer;                ///< required when answered
    std::optional<Instant> answeredAt; ///< set exactly when answered
    SessionId session;                 ///< on whose agenda it is; may be unset
    Authorship from;

    friend bool operator==(const AdviceRequest&, const AdviceRequest&) = default;
};

} // namespace mentoring
