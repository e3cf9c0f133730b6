#pragma once

#include <string_view>
#include <vector>

namespace mentoring {

/// Everything that can be wrong with a record by itself, and with a record among the others. The domain answers all
/// issues; the screens put them into words.
enum class Issue {
    NameMissing,    ///< neither a name nor an e-mail nor a staff id
    NameTooLong,    ///< over 300 characters
    TextTooLong,    ///< a short field over 300, a long text over 20,000 characters
    TextUnreadable, ///< bytes that are no UTF-8, or a NUL
    EmailInvalid,
    EmailTaken,
    StaffIdTaken,
    LevelOutOfRange,
    DateOutOfRange,
    OwnManager,
    ManagerUnknown,
    ManagerCycle,
    CustomValueNotAChoice,
    CustomValueOfOtherKind,
    SkillNameMissing,
    SkillNameTaken,
    ProgramNameMissing,
    ProgramNameTaken,
    EndBeforeStart,
    CapacityOutOfRange,
    SkillLevelOutOfRange,
    ImportanceOutOfRange,
    TargetUnderPresent,
    NoRole,
    RefusalNeedsReason,
    StateChangeNotAllowed,
    PairWithSelf,
    PairTakenAlready,
    PairAgainstRules, ///< never to be paired, or one is above the other
    ReasonMissing,
    ChoicesMissing,
    FieldNameMissing,
    FieldNameTaken,
    UnknownRecord,
    TitleMissing,
    TextMissing,
    DateMissing,
    DateInFuture, ///< of something that has happened
    DateInPast,   ///< of something that is to come
    RhythmOutOfRange,
    LengthOutOfRange,
    TimeOutOfRange,
    ProgressOutOfRange,
    AttainmentOutOfRange,
    LevelsIncomplete, ///< some of the five levels are written, not all
    TooManyEntries,
    WhoMissedMissing,
    AnswerMissing,
    ResolutionMissing,
    FrameworkUnknown,
    AudienceNotAllowed,
    NotTheirs,         ///< a person who is not one of the pair; without a field, something of another pair
    NotAllowed,        ///< whoever is at the desk may not do this
    TooLateToTakeBack, ///< it was said to somebody, and counts as given by now
    CriteriaUnusable,  ///< a set of criteria with problems; see validate
    AimsUnusable,      ///< likewise of a run
    DateBeforePair,    ///< of a session long before its pair began
    ChangedMeanwhile,  ///< what was to be changed was written by somebody else since it was read
    DurationOutOfRange,
    WeeksOutOfRange, ///< of a milestone of the program
    ProgramClosed,   ///< nothing begins in it any more
};

/// The field an issue is about, for the message beside it; None when it is about the whole record.
enum class Field {
    None,
    StaffId,
    GivenName,
    FamilyName,
    Email,
    JobTitle,
    Department,
    Site,
    Country,
    TimeZone,
    Level,
    Manager,
    HireDate,
    WorkingLanguages,
    Custom,
    Name,
    Purpose,
    Dates,
    Capacity,
    Skills,
    Role,
    State,
    Reason,
    Pair,
    Choices,
    Title,
    Text,
    Target,
    Steps,
    Milestones,
    Levels,
    Progress,
    Evidence,
    When,
    Length,
    Rhythm,
    Place,
    Link,
    Agenda,
    Notes,
    WhoMissed,
    Owner,
    DueOn,
    Answer,
    Resolution,
    Audience,
    Confidentiality,
    Ending,
    OutsideContact,
    Duration,
    Eligibility,
    Objectives,
    Training,
};

struct FieldIssue {
    Issue issue;
    Field field = Field::None;

    friend bool operator==(const FieldIssue&, const FieldIssue&) = default;
};

using Issues = std::vector<FieldIssue>;

inline constexpr std::size_t longestShortText = 300;  ///< characters (code points)
inline constexpr std::size_t longestLongText = 20000; ///< characters (code points)

/// Valid UTF-8 (no surrogates, nothing written longer than needed) without a NUL: what a text field may hold.
[[nodiscard]] bool isReadableText(std::string_view utf8);

/// Code points of UTF-8 text; a broken byte counts as one.
[[nodiscard]] std::size_t lengthOf(std::string_view utf8);

} // namespace mentoring
