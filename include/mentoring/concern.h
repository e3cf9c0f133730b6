#pragma once

#include <optional>
#include <string>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"

namespace mentoring {

enum class ConcernKind { NoMeetings, Relationship, Confidentiality, Workload, Conduct, Organisation, Other };
inline constexpr ConcernKind allConcernKinds[] = {
    ConcernKind::NoMeetings, ConcernKind::Relationship, ConcernKind::Confidentiality,
    ConcernKind::Workload,   ConcernKind::Conduct,      ConcernKind::Organisation,
    ConcernKind::Other};

enum class ConcernStatus { Open, InProgress, Resolved };
inline constexpr ConcernStatus allConcernStatuses[] = {ConcernStatus::Open, ConcernStatus::InProgress,
                                                       ConcernStatus::Resolved};

/// Any status may follow any other: a resolved concern can come back.
struct Concern {
    ConcernId id;
    MentorshipId mentorship; ///< the pair it is about; may be unset
    ConcernKind kind = ConcernKind::Other;
    std::string text; ///< required
    ConcernStatus status = ConcernStatus::Open;
    std::string owner; ///< who sees to it, as the coordinators call each other; may be empty
    std::optional<Date> dueOn;
    std::string resolution;         ///< required when resolved
    std::optional<Date> resolvedOn; ///< set exactly when resolved
    Authorship from;

    [[nodiscard]] bool isOverdueOn(Date day) const {
        return status != ConcernStatus::Resolved && dueOn && *dueOn < day;
    }

    friend bool operator==(const Concern&, const Concern&) = default;
};

} // namespace mentoring
