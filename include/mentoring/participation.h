#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/program.h"
#include "mentoring/revision.h"

namespace mentoring {

inline constexpr int lowestSkillLevel = 1;
inline constexpr int highestSkillLevel = 5;
inline constexpr int lowestImportance = 1;
inline constexpr int highestImportance = 3;
inline constexpr int lowestCapacity = 1;
inline constexpr int highestCapacity = 20;

struct OfferedSkill {
    SkillId skill;
    int level = 3; ///< 1 to 5

    friend bool operator==(const OfferedSkill&, const OfferedSkill&) = default;
};

struct SoughtSkill {
    SkillId skill;
    int importance = 2;              ///< 1 to 3
    std::optional<int> presentLevel; ///< 1 to 5
    std::optional<int> targetLevel;  ///< 1 to 5, not under presentLevel

    friend bool operator==(const SoughtSkill&, const SoughtSkill&) = default;
};

enum class ParticipationState { Applied, Accepted, Refused, Withdrawn };
inline constexpr ParticipationState allParticipationStates[] = {
    ParticipationState::Applied, ParticipationState::Accepted, ParticipationState::Refused,
    ParticipationState::Withdrawn};

/// Applied may be accepted or refused; accepted and applied may withdraw; refused and withdrawn may apply again
/// or be accepted straight away.
[[nodiscard]] bool mayBecome(ParticipationState from, ParticipationState to);

/// A person's part in a program.
struct Participation {
    ParticipationId id;
    ProgramId program;
    PersonId person;
    bool asMentor = false; ///< at least one of the two
    bool asMentee = false;
    std::vector<OfferedSkill> offers; ///< as mentor; one entry a skill at most, sorted by skill
    std::vector<SoughtSkill> seeks;   ///< as mentee; one entry a skill at most, sorted by skill
    std::optional<int> capacity;      ///< mentees at the same time, 1 to 20; the program's default when empty
    bool paused = false;
    std::optional<Date> pausedUntil; ///< last day of the pause; empty = until further notice
    std::string pauseReason;
    ParticipationState state = ParticipationState::Applied;
    std::string stateReason; ///< required for a refusal
    std::optional<Date> waitingSince;
    bool nominated = false;             ///< on the list of those who must be paired first
    std::vector<PersonId> mentorWishes; ///< as mentee: the mentors wished for, best first
    std::vector<PersonId> menteeWishes; ///< as mentor: the mentees wished for, best first
    Revision revision{};

    /// Accepted and not paused on that day.
    [[nodiscard]] bool takesPartOn(Date day) const;
    [[nodiscard]] int capacityIn(const Program& of) const { return capacity.value_or(of.defaultCapacity); }

    friend bool operator==(const Participation&, const Participation&) = default;
};

} // namespace mentoring
