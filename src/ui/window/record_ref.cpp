#include "window/record_ref.h"

namespace mentoring::ui {

std::optional<RecordRef> recordRef(RecordKind kind, std::int64_t id) {
    switch (kind) {
    case RecordKind::Goal:
        return GoalId{id};
    case RecordKind::Insight:
        return InsightId{id};
    case RecordKind::Session:
        return SessionId{id};
    case RecordKind::Feedback:
        return FeedbackId{id};
    case RecordKind::AdviceRequest:
        return AdviceRequestId{id};
    case RecordKind::Concern:
        return ConcernId{id};
    case RecordKind::MentorGain:
        return MentorGainId{id};
    case RecordKind::Agreement:
    case RecordKind::CareerPlan:
    case RecordKind::SkillAssessment:
    case RecordKind::PrivateNote:
    case RecordKind::ActionItem:
        break;
    }
    return std::nullopt;
}

} // namespace mentoring::ui
