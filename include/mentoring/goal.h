#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"

namespace mentoring {

enum class GoalKind { Professional, Interpersonal, Career };
inline constexpr GoalKind allGoalKinds[] = {GoalKind::Professional, GoalKind::Interpersonal, GoalKind::Career};

enum class GoalState { Draft, Active, Achieved, PartlyAchieved, Dropped };
inline constexpr GoalState allGoalStates[] = {GoalState::Draft, GoalState::Active, GoalState::Achieved,
                                              GoalState::PartlyAchieved, GoalState::Dropped};

/// A draft becomes active or is dropped; an active goal ends in one of three ways; what has ended may be taken up again
/// (active).
[[nodiscard]] bool mayBecome(GoalState from, GoalState to);
[[nodiscard]] bool isEnd(GoalState state);

struct Milestone {
    std::string title; ///< required
    std::optional<Date> dueOn;
    std::optional<Date> reachedOn;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

inline constexpr int lowestAttainment = -2; ///< much less than expected
inline constexpr int highestAttainment = 2; ///< much more than expected
inline constexpr std::size_t attainmentLevels = 5;
inline constexpr std::size_t mostMilestones = 30;

/// Days without a change or a session about it after which an active goal counts as stale.
inline constexpr int staleAfterDays = 60;

/// What a mentee wants to reach. Its author is the one whose goal it is.
struct Goal {
    GoalId id;
    std::string title; ///< required; "Specific" in a sentence
    GoalKind kind = GoalKind::Professional;
    GoalState state = GoalState::Draft;
    std::string stateReason; ///< required when dropped
    bool onCareerPlan = false;
    std::string description;           ///< Specific
    std::string successTest;           ///< Measurable: how one will know
    std::string means;                 ///< Achievable: with what
    std::string relevance;             ///< Relevant: why it matters
    std::optional<Date> targetOn;      ///< Time-bound
    std::vector<SkillId> skills;       ///< it builds these; sorted, without repeats
    std::vector<Milestone> milestones; ///< in order
    /// What −2 … +2 would mean, written beforehand; all empty where the scale is not used. Goal attainment scaling:
    /// Kiresuk & Sherman 1968, https://doi.org/10.1007/BF01530764
    std::array<std::string, attainmentLevels> levels;
    std::optional<int> attained;       ///< −2 to 2, said at the end
    std::optional<int> progressByHand; ///< 0 to 100; empty: counted from the milestones
    Instant changedAt{};               ///< by a change, or by a session that was about it
    Authorship from;

    /// 0 to 100: what was set by hand, else the share of milestones reached; 100 when achieved.
    [[nodiscard]] int progress() const;
    [[nodiscard]] bool usesLevels() const;
    /// Active (or a draft) past its target day.
    [[nodiscard]] bool isOverdueOn(Date day) const;
    /// Active and untouched for `staleAfterDays`.
    [[nodiscard]] bool isStaleOn(Date day) const;
    /// The first milestone not reached; null when there is none.
    [[nodiscard]] const Milestone* nextMilestone() const;

    friend bool operator==(const Goal&, const Goal&) = default;
};

} // namespace mentoring
