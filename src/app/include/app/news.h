#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/feedback.h"
#include "mentoring/id.h"
#include "mentoring/record_kind.h"
#include "mentoring/session.h"

namespace mentoring {

class OrganisationFile;

/// What somebody else did that is for whoever is at the desk, and asks nothing of them (what does is in the worklist).
enum class NewsKind {
    QuestionAnswered,
    FeedbackReplied, ///< to what they gave
    Thanked,
    GoalSet,        ///< by the one they guide, or for them by the coordinator
    ActionNoted,    ///< that is theirs to do, by the other one or the coordinator
    SessionPlanned, ///< by the other one or the coordinator
    SessionMoved,
    SessionRecorded, ///< by the coordinator, for the two
};

struct News {
    NewsKind what{};
    RecordKind kind{}; ///< of the record
    std::int64_t record = 0;
    MentorshipId pair; ///< where it belongs to one
    PersonId by;       ///< not set: the coordinator
    Instant at{};
    std::string text; ///< of the record; empty for a session
    FeedbackReply reply = FeedbackReply::None;
    std::optional<Session> session{}; ///< without its lists

    friend bool operator==(const News&, const News&) = default;
};

/// Newest first; nothing for the coordinator. Throws FileError.
[[nodiscard]] std::vector<News> newsSince(OrganisationFile& file, Instant since);

} // namespace mentoring
