#pragma once

#include <optional>
#include <string>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

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

template <>
struct RecordOf<Concern> {
    static constexpr auto kind = RecordKind::Concern;
    static constexpr std::string_view table = "concern";
    static constexpr std::string_view plural = "concerns";
    static Bearing bearing(const Concern& concern) { return {concern.from.author, concern.mentorship}; }
    static void fields(auto& visit, auto& concern) {
        visit(field::fact("mentorship"), concern.mentorship);
        visit(field::fact("kind"), concern.kind);
        visit(field::requiredText("text").storedAs("content"), concern.text);
        visit(field::fact("status"), concern.status);
        visit(field::shortText("owner", Field::Owner), concern.owner);
        visit(field::fact("dueOn", Field::DueOn), concern.dueOn);
        visit(field::longText("resolution", Field::Resolution), concern.resolution);
        visit(field::fact("resolvedOn", Field::DueOn), concern.resolvedOn);
    }
    static void check(const Concern& concern, Issues& issues) {
        if (concern.status == ConcernStatus::Resolved && concern.resolution.empty())
            issues.push_back({Issue::ResolutionMissing, Field::Resolution});
    }
};

} // namespace mentoring
