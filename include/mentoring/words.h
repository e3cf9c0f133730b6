#pragma once

#include <optional>
#include <string_view>

#include "mentoring/advice_request.h"
#include "mentoring/concern.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/insight.h"
#include "mentoring/mentor_gain.h"
#include "mentoring/mentorship.h"
#include "mentoring/organisation_text.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/perspective.h"
#include "mentoring/program.h"
#include "mentoring/session.h"
#include "mentoring/skill.h"

namespace mentoring {

/// The words for machines: what an enum is called in JSON, in remembered lists and on the command line. Stored, so
/// never to be changed. Empty for a value that is none.
[[nodiscard]] std::string_view wordOf(AddressForm form);
[[nodiscard]] std::string_view wordOf(CustomFieldKind kind);
[[nodiscard]] std::string_view wordOf(SkillKind kind);
[[nodiscard]] std::string_view wordOf(ParticipationState state);
[[nodiscard]] std::string_view wordOf(ProgramMode mode);
[[nodiscard]] std::string_view wordOf(ProgramKind kind);
[[nodiscard]] std::string_view wordOf(TrainedSide side);
[[nodiscard]] std::string_view wordOf(MentorshipState state);
[[nodiscard]] std::string_view wordOf(EndReason reason);
[[nodiscard]] std::string_view wordOf(PairVoice voice);
[[nodiscard]] std::string_view wordOf(PairVerdict verdict);
[[nodiscard]] std::string_view wordOf(Objective objective);
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
[[nodiscard]] std::string_view wordOf(TextKind kind);

/// The value that goes by a word.
template <class Enum>
[[nodiscard]] std::optional<Enum> enumOf(std::string_view word) {
    for (int i = 0;; ++i) {
        const auto known = wordOf(static_cast<Enum>(i));
        if (known.empty())
            return std::nullopt;
        if (known == word)
            return static_cast<Enum>(i);
    }
}

} // namespace mentoring
