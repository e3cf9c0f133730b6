#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "mentoring/id.h"
#include "mentoring/issues.h"
#include "mentoring/person.h"
#include "mentoring/revision.h"

namespace mentoring {

/// What of a person a criterion looks at: a fact that `isCompared` (see personFacts), or Custom. Fields of one's own
/// are named, so that a set can travel between files.
struct FieldRef {
    Field field = Field::Department;
    std::string customName; ///< for Custom only

    friend bool operator==(const FieldRef&, const FieldRef&) = default;
};

/// How a degree from 0 to 1 is worked out for one mentee and one mentor. "Unknown" is when either lacks the value.
enum class CriterionKind {
    Skills,         ///< Σ importance · min(1, offered / needed) / Σ importance over the skills sought; needed is the
                    ///< target level, else 1. With `rarity`, each importance is multiplied by 1 + share of mentors
                    ///< who do not offer the skill.
    SameValue,      ///< 1 when both have the same value (letter case apart), else 0
    DifferentValue, ///< 1 when the values differ, else 0
    InSet,          ///< 1 when the value of `side` is one of `values`, else 0
    OrderedSteps,   ///< the degree listed in `steps` for mentor's level (or number) minus mentee's; 0 for other gaps
    Nearness,       ///< max(0, 1 − |difference| / span): levels, numbers, dates (days)
    Overlap,        ///< shared values / the mentee's values
    TimeZoneDistance, ///< max(0, 1 − hours apart / span), by the zones' standard time
    MenteeWishes,     ///< 1 for the mentee's first wish, falling evenly to 1/n for the nth and last; 0 for others
    MentorWishes,     ///< the same for the mentor's wishes
    Words,            ///< cosine of the words of two free texts, each weighed by how rare it is (TF-IDF): what the
                      ///< mentee wrote in `field`, the mentor in `mentorField`
};

enum class Side { Mentee, Mentor };

/// The degree of a gap. Gaps are whole numbers, mentor minus mentee.
struct GapStep {
    int gap = 1;
    double degree = 1; ///< 0 to 1

    friend bool operator==(const GapStep&, const GapStep&) = default;
};

inline constexpr int highestWeight = 100;

struct Criterion {
    CriterionKind kind = CriterionKind::SameValue;
    FieldRef field;
    std::optional<FieldRef> mentorField{}; ///< Words: the mentor's field, where it is another one
    int weight = 50;                 ///< 0 to 100; not used by a must
    bool must = false;               ///< the pair is barred unless the degree is known and at least `atLeast`
    double atLeast = 0.0001;         ///< over 0, up to 1
    bool unknownPasses = true;       ///< a must lets a pair through when a value is unknown
    std::vector<GapStep> steps;      ///< OrderedSteps
    double span = 1;                 ///< Nearness, TimeZoneDistance; over 0
    std::vector<std::string> values; ///< InSet
    Side side = Side::Mentor;        ///< InSet
    bool rarity = false;             ///< Skills

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// Rules every program has. Nobody is ever paired with themselves: that one has no switch.
struct StandingRules {
    bool reportingLine = true;
    int reportingLevels = 2; ///< 1 to 9 levels up and down
    bool neverPairs = true;
    bool noRepeat = true; ///< not again with a mentor of a mentorship that ended
    bool oneWay = true;   ///< two people are never each other's mentors in the program

    friend bool operator==(const StandingRules&, const StandingRules&) = default;
};

/// A named set of criteria: what matters when people are paired.
struct CriteriaSet {
    CriteriaSetId id; ///< not set for a ready-made one
    std::string key;  ///< stable name of the ready-made set it is or was made from; may be empty
    std::string name;
    std::string description; ///< one sentence
    StandingRules rules;
    std::vector<Criterion> criteria;
    Revision revision{};

    friend bool operator==(const CriteriaSet&, const CriteriaSet&) = default;
};

enum class CriteriaIssue {
    NameMissing,
    TooManyCriteria, ///< over 32
    WeightOutOfRange,
    AllWeightsZero, ///< no criterion would count
    ThresholdOutOfRange,
    StepsMissing,
    DegreeOutOfRange,
    RepeatedGap,
    SpanOutOfRange,
    ValuesMissing,
    FieldDoesNotFit, ///< steps of a department, nearness of a site …
    CustomNameMissing,
    ReportingLevelsOutOfRange,
    FieldNotThere, ///< a field of one's own that the file does not have
};

/// `criterion` is the index in the set; empty when the issue is about the set.
struct CriteriaProblem {
    CriteriaIssue issue;
    std::optional<std::size_t> criterion;

    friend bool operator==(const CriteriaProblem&, const CriteriaProblem&) = default;
};

[[nodiscard]] std::vector<CriteriaProblem> validate(const CriteriaSet& set);
/// The same for use in a file with these fields: a criterion that counts or forbids must find its field there.
[[nodiscard]] std::vector<CriteriaProblem> validate(const CriteriaSet& set, std::span<const CustomField> fields);

/// The field of one's own that a reference names, letter case apart; null where there is none.
[[nodiscard]] const CustomField* customFieldOf(const FieldRef& ref, std::span<const CustomField> fields);

/// Does a kind look at a field at all (skills and wishes do not)?
[[nodiscard]] bool looksAtField(CriterionKind kind);

/// "balanced", "skills-first", "career-path", "onboarding", "cross-department", in this order. Names and descriptions
/// are English; the screens word them by key.
[[nodiscard]] const std::vector<CriteriaSet>& readyMadeCriteria();

} // namespace mentoring
