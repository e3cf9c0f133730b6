#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <random>

#include "mentoring/clock.h"

namespace mentoring {

/// The identity of one kind of record: 63 bits, sorted by time, made by the program and never by the database,
/// so that rows made on two machines do not collide. Zero means "not set".
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isSet() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

/// Makes ids: 42 bits of milliseconds since 2020-01-01 UTC (enough until 2159), then 21 random bits. Ids of one
/// source rise strictly, also within a millisecond and when the clock goes back.
class IdSource {
public:
    explicit IdSource(const Clock& clock, std::uint64_t seed = std::random_device{}());

    template <class IdType>
    [[nodiscard]] IdType next() {
        return IdType{nextValue()};
    }

private:
    std::int64_t nextValue();

    const Clock& m_clock;
    std::mt19937_64 m_random;
    std::int64_t m_last = 0;
};

using PersonId = Id<struct PersonTag>;
using SkillId = Id<struct SkillTag>;
using CustomFieldId = Id<struct CustomFieldTag>;
using ProgramId = Id<struct ProgramTag>;
using ParticipationId = Id<struct ParticipationTag>;
using CriteriaSetId = Id<struct CriteriaSetTag>;
using MatchingRunId = Id<struct MatchingRunTag>;
using MentorshipId = Id<struct MentorshipTag>;
using NeverPairId = Id<struct NeverPairTag>;
using PairDecisionId = Id<struct PairDecisionTag>;
using ChangeEntryId = Id<struct ChangeEntryTag>;
using CareerPlanId = Id<struct CareerPlanTag>;
using GoalId = Id<struct GoalTag>;
using InsightId = Id<struct InsightTag>;
using SkillAssessmentId = Id<struct SkillAssessmentTag>;
using SessionId = Id<struct SessionTag>;
using PrivateNoteId = Id<struct PrivateNoteTag>;
using ActionItemId = Id<struct ActionItemTag>;
using FeedbackId = Id<struct FeedbackTag>;
using AdviceRequestId = Id<struct AdviceRequestTag>;
using ConcernId = Id<struct ConcernTag>;
using MentorGainId = Id<struct MentorGainTag>;

} // namespace mentoring

template <class Tag>
struct std::hash<mentoring::Id<Tag>> {
    std::size_t operator()(mentoring::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
