#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

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

template <>
struct PartOf<Milestone> {
    static constexpr std::string_view table = "goal_milestone";
    static constexpr std::string_view owner = "goal";
    static void fields(auto& visit, auto& milestone) {
        visit(field::title("title", Field::Milestones), milestone.title);
        visit(field::fact("dueOn", Field::Milestones), milestone.dueOn);
        visit(field::fact("reachedOn", Field::Milestones), milestone.reachedOn);
    }
};

template <>
struct RecordOf<Goal> {
    static constexpr auto kind = RecordKind::Goal;
    static constexpr std::string_view table = "goal";
    static constexpr std::string_view plural = "goals";
    static constexpr bool hasOutline = true;
    static constexpr std::string_view textTable = "goal_text";
    static constexpr std::string_view levelColumns[attainmentLevels] = {"much_less", "less", "expected", "better",
                                                                        "much_better"};
    static Bearing bearing(const Goal& goal) { return {goal.from.author, {}}; }
    static void fields(auto& visit, auto& goal) {
        visit(field::title("title"), goal.title);
        visit(field::fact("kind"), goal.kind);
        visit(field::fact("state"), goal.state);
        visit(field::longText("stateReason", Field::Reason), goal.stateReason);
        visit(field::fact("onCareerPlan"), goal.onCareerPlan);
        visit(field::longText("description", Field::Text), goal.description);
        visit(field::longText("successTest", Field::Text), goal.successTest);
        visit(field::longText("means", Field::Text), goal.means);
        visit(field::longText("relevance", Field::Text), goal.relevance);
        visit(field::fact("targetOn", Field::Target), goal.targetOn);
        visit(field::links("skills", {"goal_skill", "goal", "skill"}), goal.skills);
        visit(field::parts("milestones", Field::Milestones, mostMilestones), goal.milestones);
        visit(field::longText("levels", Field::Levels).storedAs(levelColumns), goal.levels);
        visit(field::fact("attained"), goal.attained);
        visit(field::fact("progressByHand").outlinedAs("progress"), goal.progressByHand);
        visit(field::fact("changedAt").unsaid().storedAs("last_change"), goal.changedAt);
    }
    /// How far it is stays known without the milestones that say it.
    static void beforeOutline(Goal& goal) { goal.progressByHand = goal.progress(); }
    static void check(const Goal& goal, Issues& issues);
};

} // namespace mentoring
