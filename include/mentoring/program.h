#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/bilingual.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/revision.h"

namespace mentoring {

enum class ProgramMode { Cohort, Rolling };

/// Who guides whom. Values are stored: never renumber.
enum class ProgramKind { OneToOne, Circle, Reverse, Peer, Flash };
inline constexpr ProgramKind allProgramKinds[] = {ProgramKind::OneToOne, ProgramKind::Circle, ProgramKind::Reverse,
                                                  ProgramKind::Peer, ProgramKind::Flash};

/// What a program wants to change, and how one will know: from where, to where, and where it stands.
struct ProgramObjective {
    Bilingual text;
    Bilingual measure;             ///< what is counted, such as "mentees promoted within a year, in percent"
    std::optional<int> baseline{}; ///< before the program
    std::optional<int> goal{};
    std::optional<int> value{}; ///< where it stands, typed by the coordinator
    std::optional<Date> valueOn{};

    friend bool operator==(const ProgramObjective&, const ProgramObjective&) = default;
};

/// What each pair is asked to have done by then.
struct ProgramMilestone {
    Bilingual text;
    int weeks = 0; ///< after the pair began; 0 to 260

    friend bool operator==(const ProgramMilestone&, const ProgramMilestone&) = default;
};

/// A stretch of the way of each pair.
struct ProgramPhase {
    Bilingual name;
    std::vector<ProgramMilestone> milestones;

    friend bool operator==(const ProgramPhase&, const ProgramPhase&) = default;
};

enum class TrainedSide { Both, Mentors, Mentees };
inline constexpr TrainedSide allTrainedSides[] = {TrainedSide::Both, TrainedSide::Mentors, TrainedSide::Mentees};

/// What people learn about mentoring itself.
struct TrainingItem {
    Bilingual text;
    TrainedSide side = TrainedSide::Both;

    friend bool operator==(const TrainingItem&, const TrainingItem&) = default;
};

/// What a program sets out to do and how; a template holds it as well.
struct ProgramPlan {
    ProgramKind kind = ProgramKind::OneToOne;
    std::optional<int> rhythmWeeks{};    ///< between two sessions; 1 to 26
    std::optional<int> durationMonths{}; ///< of a pair; 1 to 60
    std::string eligibility;             ///< who may take part
    std::vector<ProgramObjective> objectives;
    std::vector<ProgramPhase> phases;
    std::vector<TrainingItem> training;

    friend bool operator==(const ProgramPlan&, const ProgramPlan&) = default;
};

inline constexpr std::size_t mostObjectives = 20;
inline constexpr std::size_t mostPhases = 20;
inline constexpr std::size_t mostMilestonesOfPhase = 40;
inline constexpr std::size_t mostTrainingItems = 40;
inline constexpr int latestMilestone = 260; ///< weeks
inline constexpr int longestProgramRhythm = 26;
inline constexpr int longestPairMonths = 60;

/// A run of mentoring with a purpose and dates.
struct Program {
    ProgramId id;
    std::string name;
    std::string purpose;         ///< what it is for; printed on reports
    std::string successMeasures; ///< how one will know that it worked
    std::string sponsor;
    ProgramMode mode = ProgramMode::Cohort;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn; ///< not before startsOn
    int defaultCapacity = 1;    ///< mentees a mentor takes who has said nothing; 1 to 20
    Revision revision{};
    ProgramPlan plan{};
    std::optional<Date> closedOn{}; ///< nothing is published in it from then on

    friend bool operator==(const Program&, const Program&) = default;
};

/// What is missing of a program, or worth a second look. Nothing of it is refused.
enum class ProgramWarning {
    NoPurpose,
    NoSponsor,
    NoObjectives,
    ObjectiveWithoutMeasure,
    NoDates,
    UnderSixMonths, ///< of a pair; flash mentoring is meant to be short
    NoRhythm,
    NoMilestones,
    MilestoneAfterTheEnd, ///< due later than pairs last
    NoTraining,
};
[[nodiscard]] std::vector<ProgramWarning> warningsOf(const Program& program);

/// Months a pair lasts: as said, or what lies between the dates of a cohort.
[[nodiscard]] std::optional<int> monthsOf(const Program& program);

/// A milestone of a pair, on the day the program asks for it.
struct DueMilestone {
    std::size_t phase = 0;
    std::size_t milestone = 0;
    Date dueOn;

    friend bool operator==(const DueMilestone&, const DueMilestone&) = default;
};
/// Of a pair that began on that day, in the order they are due.
[[nodiscard]] std::vector<DueMilestone> milestonesDue(const ProgramPlan& plan, Date began);

} // namespace mentoring
