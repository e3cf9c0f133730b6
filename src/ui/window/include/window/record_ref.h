#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "mentoring/id.h"
#include "mentoring/perspective.h"

namespace mentoring::ui {

/// A record wherever it is shown. It is made from the record's id, whose type says the kind, so that kind and id cannot
/// disagree. A kind that can be opened stands here; who opens it is said in the composition root.
using RecordRef = std::variant<PersonId, MentorshipId, GoalId, InsightId, SessionId, FeedbackId, AdviceRequestId,
                               ConcernId, MentorGainId>;

/// For what is found with its kind beside it (search, log); nothing for kinds that are shown only within others.
[[nodiscard]] std::optional<RecordRef> recordRef(RecordKind kind, std::int64_t id);

} // namespace mentoring::ui
