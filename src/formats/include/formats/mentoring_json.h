#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/entity_json.h"
#include "mentoring/advice_request.h"
#include "mentoring/agreement.h"
#include "mentoring/career_plan.h"
#include "mentoring/concern.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/insight.h"
#include "mentoring/mentor_gain.h"
#include "mentoring/session.h"

namespace mentoring::formats {

/// Records of the mentoring as compact JSON, by the conventions of entity_json.h. Sight and permission are not its
/// business: whoever calls has seen to them.
[[nodiscard]] std::string toJson(const Agreement& agreement);
[[nodiscard]] std::string toJson(const CareerPlan& plan);
[[nodiscard]] std::string toJson(const Goal& goal);
[[nodiscard]] std::string toJson(const Insight& insight);
[[nodiscard]] std::string toJson(const SkillAssessment& assessment);
[[nodiscard]] std::string toJson(const Session& session);
[[nodiscard]] std::string toJson(const PrivateNote& note);
[[nodiscard]] std::string toJson(const ActionItem& action);
[[nodiscard]] std::string toJson(const Feedback& feedback);
[[nodiscard]] std::string toJson(const AdviceRequest& request);
[[nodiscard]] std::string toJson(const Concern& concern);
[[nodiscard]] std::string toJson(const MentorGain& gain);

/// For whom the records in a document of the log were meant, as it says itself: none where it does not say, their
/// author where it cannot be read.
[[nodiscard]] std::vector<Audience> audiencesIn(std::string_view document);

/// The words used for enums in JSON and on the command line, and back.
[[nodiscard]] std::string_view wordOf(GoalKind kind);
[[nodiscard]] std::string_view wordOf(GoalState state);
[[nodiscard]] std::string_view wordOf(InsightKind kind);
[[nodiscard]] std::string_view wordOf(AssessmentMoment moment);
[[nodiscard]] std::string_view wordOf(SessionState state);
[[nodiscard]] std::string_view wordOf(MissedBy by);
[[nodiscard]] std::string_view wordOf(FeedbackReply reply);
[[nodiscard]] std::string_view wordOf(Urgency urgency);
[[nodiscard]] std::string_view wordOf(AdviceState state);
[[nodiscard]] std::string_view wordOf(ConcernKind kind);
[[nodiscard]] std::string_view wordOf(ConcernStatus status);
[[nodiscard]] std::string_view wordOf(GainKind kind);
[[nodiscard]] std::string_view wordOf(Audience audience);
template <class Enum>
[[nodiscard]] std::optional<Enum> enumOf(std::string_view word) {
    constexpr int mostValues = 16;
    for (int i = 0; i < mostValues; ++i) {
        const auto known = wordOf(static_cast<Enum>(i));
        if (known.empty())
            break;
        if (known == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace mentoring::formats
