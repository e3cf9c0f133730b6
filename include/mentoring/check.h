#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mentoring/advice_request.h"
#include "mentoring/agreement.h"
#include "mentoring/career_plan.h"
#include "mentoring/concern.h"
#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "mentoring/insight.h"
#include "mentoring/mentor_gain.h"
#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"
#include "mentoring/session.h"
#include "mentoring/skill.h"

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
    ReasonMissing,
    ChoicesMissing,
    FieldNameMissing,
    FieldNameTaken,
    UnknownRecord,
    TitleMissing,
    TextMissing,
    DateMissing,
    DateInFuture, ///< of something that has happened
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
    DateBeforePair,    ///< of a session long before its pair began
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

/// One mailbox as people write it: something@host.tld, no blanks, one @, at most 254 bytes. Deliberately looser than
/// RFC 5322 on the left of the @ and without quoted forms, which no staff list has.
[[nodiscard]] bool isEmail(std::string_view text);

/// A letter-case independent form for comparing addresses (ASCII letters only: what mail servers ignore in practice).
[[nodiscard]] std::string emailKey(std::string_view email);

[[nodiscard]] Issues check(const Person& person, const std::vector<CustomField>& fields);
[[nodiscard]] Issues check(const Skill& skill);
[[nodiscard]] Issues check(const Program& program);
[[nodiscard]] Issues check(const Participation& participation);
[[nodiscard]] Issues check(const CustomField& field);
[[nodiscard]] Issues check(const Mentorship& mentorship);
[[nodiscard]] Issues check(const PairDecision& decision);
[[nodiscard]] Issues check(const NeverPair& pair);
[[nodiscard]] Issues check(const Agreement& agreement);
[[nodiscard]] Issues check(const CareerPlan& plan);
[[nodiscard]] Issues check(const Goal& goal);
[[nodiscard]] Issues check(const Insight& insight);
[[nodiscard]] Issues check(const SkillAssessment& assessment);
[[nodiscard]] Issues check(const Session& session);

/// A pair may meet before it is written down, but not for long.
inline constexpr std::chrono::days meetingsBeforePair{92};
/// Whether a session that has taken place, or has been missed, may have been on its day.
[[nodiscard]] Issues checkDay(const Session& session, const Mentorship& pair, Date today);
[[nodiscard]] Issues check(const PrivateNote& note);
[[nodiscard]] Issues check(const ActionItem& action);
[[nodiscard]] Issues check(const Feedback& feedback);
[[nodiscard]] Issues check(const AdviceRequest& request);
[[nodiscard]] Issues check(const Concern& concern);
[[nodiscard]] Issues check(const MentorGain& gain);

/// What a coordinator would still ask of an accepted participant: shown in the list of incomplete people.
enum class Missing { Name, Email, Department, Site, Level, WorkingLanguages, SkillsOffered, SkillsSought };
[[nodiscard]] std::vector<Missing> missingFrom(const Person& person, const Participation* participation);

/// People whose chain of managers comes back to themselves, in the order given.
[[nodiscard]] std::vector<PersonId> managerCycles(const std::vector<Person>& people);

} // namespace mentoring
