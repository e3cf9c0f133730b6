#pragma once

#include <cstddef>
#include <iterator>
#include <utility>

namespace mentoring {

/// The kinds of record that the mentoring itself leaves.
enum class RecordKind {
    Agreement,
    CareerPlan,
    Goal,
    Insight,
    SkillAssessment,
    Session,
    PrivateNote,
    ActionItem,
    Feedback,
    AdviceRequest,
    Concern,
    MentorGain,
    Kudos,
};
inline constexpr RecordKind allRecordKinds[] = {
    RecordKind::Agreement,     RecordKind::CareerPlan,      RecordKind::Goal,
    RecordKind::Insight,       RecordKind::SkillAssessment, RecordKind::Session,
    RecordKind::PrivateNote,   RecordKind::ActionItem,      RecordKind::Feedback,
    RecordKind::AdviceRequest, RecordKind::Concern,         RecordKind::MentorGain,
    RecordKind::Kudos};

struct Agreement;
struct CareerPlan;
struct Goal;
struct Insight;
struct SkillAssessment;
struct Session;
struct PrivateNote;
struct ActionItem;
struct Feedback;
struct AdviceRequest;
struct Concern;
struct MentorGain;
struct Kudos;

template <class... Records>
struct RecordList {
    static constexpr std::size_t size = sizeof...(Records);
};
/// The struct of each kind that somebody writes, and that is seen by that and by whom it is meant for.
using AuthoredRecords = RecordList<CareerPlan, Goal, Insight, SkillAssessment, Session, PrivateNote, ActionItem,
                                   Feedback, AdviceRequest, Concern, MentorGain, Kudos>;

template <class First, class List>
struct Before;
template <class First, class... Records>
struct Before<First, RecordList<Records...>> {
    using Type = RecordList<First, Records...>;
};
/// With the agreement, which is both's: the struct of each kind, in the order of RecordKind.
using AllRecords = Before<Agreement, AuthoredRecords>::Type;
static_assert(AllRecords::size == std::size(allRecordKinds));

/// Calls `visit.operator()<Record>()` for each struct of a list.
template <class... Records, class Visit>
constexpr void forEachRecord(RecordList<Records...>, Visit&& visit) {
    (visit.template operator()<Records>(), ...);
}
template <class Visit>
constexpr void forEachRecord(Visit&& visit) {
    forEachRecord(AllRecords{}, std::forward<Visit>(visit));
}

} // namespace mentoring
