#pragma once

#include <optional>
#include <string>

#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

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

template <>
struct RecordOf<AdviceRequest> {
    static constexpr auto kind = RecordKind::AdviceRequest;
    static constexpr std::string_view table = "advice_request";
    static constexpr std::string_view plural = "advice";
    static constexpr bool isThePairs = true;
    static Bearing bearing(const AdviceRequest& request) { return {request.from.author, request.mentorship}; }
    static void fields(auto& visit, auto& request) {
        visit(field::fact("mentorship"), request.mentorship);
        visit(field::requiredText("question"), request.question);
        visit(field::longText("context", Field::Notes), request.context);
        visit(field::fact("urgency"), request.urgency);
        visit(field::fact("state"), request.state);
        visit(field::longText("answer", Field::Answer).keptIn("advice_answer"), request.answer);
        visit(field::fact("answeredAt"), request.answeredAt);
        visit(field::fact("session"), request.session);
    }
    static void check(const AdviceRequest& request, Issues& issues) {
        if (request.state == AdviceState::Answered && request.answer.empty())
            issues.push_back({Issue::AnswerMissing, Field::Answer});
    }
};

} // namespace mentoring
