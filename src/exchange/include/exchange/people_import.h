#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/people_layout.h"
#include "exchange/people_mapping.h"
#include "exchange/table.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/skill.h"

namespace mentoring::exchange {

enum class FileRole { FromColumn, Mentor, Mentee, Both };
enum class DateOrder { DayFirst, MonthFirst };
/// "mentore" may be mentoré typed without its accent or the feminine of mentor.
enum class MentoreMeaning { Mentor, Mentee };
/// What is done with people whose managers form a circle.
enum class CirclePolicy {
    Decide,        ///< as WithoutManager where the file names a manager for everybody and somebody is their own
                   ///< manager (systems that demand a manager of everyone, such as Lucca); otherwise as KeepOut
    KeepOut,       ///< the rows are problems
    WithoutManager ///< the people go in, their manager is left out, with a warning
};

/// What the import meets: the organisation as it is. The spans must outlive the call.
struct ImportContext {
    std::span<const Person> people; ///< everybody, archived people too
    std::span<const Skill> skills;
    std::span<const CustomField> customFields;
    LevelScale levels;
    std::optional<ProgramId> program;              ///< none: only people are imported
    std::span<const Participation> participations; ///< of that program
    Date today{};
};

/// What the person decided; the defaults hold until then.
struct ImportOptions {
    FileRole role = FileRole::FromColumn; ///< one role for the whole file leaves role columns unused
    std::optional<DateOrder> dateOrder;   ///< answer to Question::DateOrder
    std::optional<MentoreMeaning> mentore;
    CirclePolicy circles = CirclePolicy::Decide;
    bool createSkills = true;       ///< otherwise unknown skills are left out with a warning
    bool menteeSkillsSought = true; ///< the skills of somebody who is mentee only are what they seek, where the file
                                    ///< has no column of needs
    bool skipHiddenRows = false;
    bool deactivateMissing = false; ///< people who are no longer in the file are archived, those back in it restored
    bool dates1904 = false;         ///< the workbook counts days from 1904
    std::string refusalReason = "Import"; ///< reason of a participation that a column calls refused
    bool withoutNames = false;            ///< answer to Question::NoNames: people go in though no column holds names
    /// Answers to Question::StatusWord by `answerKey` of the word: still employed or not.
    std::map<std::string, bool> statusWords;
    /// Answers to Question::SameSkill by `answerKey` of the name in the file: the name of the skill it is the same as;
    /// empty for another one.
    std::map<std::string, std::string> sameSkills;
    /// Answers to Question::SamePerson by the file's row number: the known person, or an unset id for "somebody new".
    std::map<std::uint32_t, PersonId> samePerson;
};

/// The form in which words of the file are answered about: letter case, accents and blanks apart.
[[nodiscard]] std::string answerKey(std::string_view text);

/// What of the options is proposed again for a file of the same kind, and the way back; a role that was said stays.
[[nodiscard]] RememberedAnswers answersOf(const ImportOptions& options);
[[nodiscard]] std::optional<FileRole> roleOf(const RememberedAnswers& answers);

/// Why a row is not taken in.
enum class ProblemReason {
    NoIdentity,    ///< neither staff id nor e-mail (nor a name, where the file has no such columns)
    NameMissing,   ///< blank, or only invisible characters
    NameIsFormula, ///< a name that is a spreadsheet formula
    TextTooLong,   ///< limit in `number`
    EmailInvalid,
    EmailSeveral,   ///< more than one address in the cell
    EmailOfOther,   ///< the e-mail belongs to another known person; `detail` names them
    DuplicateRow,   ///< same person as the row `number` of the file
    StaffIdOfOther, ///< the staff id is that of a known person, named by `detail`; name and address are another's
    StaffIdDamaged, ///< written like 1,23E+05 by a spreadsheet program
    DateInvalid,    ///< no such day, such as 31/02
    DateUnreadable,
    DateOrderUnknown,   ///< 03/04: waits for the answer to Question::DateOrder
    LevelUnknown,       ///< not on the organisation's scale, or a word where levels are numbers
    CapacityOutOfRange, ///< not a whole number from 1 to 20
    RoleUnknown,
    RoleMissing,   ///< the row says neither mentor nor mentee
    RoleAmbiguous, ///< "mentore": waits for the answer to Question::Mentore
    OwnManager,
    ManagerCircle,        ///< `detail` names the circle
    ParticipationUnknown, ///< a word that is no state of a participation
    NumberUnreadable,     ///< in a custom field of numbers
    RowTooShort,          ///< `number` cells, the header has `expected`
    RowTooLong,
    RepeatedHeader, ///< the header again among the data
    ErrorCell,      ///< #REF! and the like
    FormulaWithoutValue,
    BrokenText,    ///< U+FFFD: bytes that are not in the file's encoding
    StatusUnknown, ///< waits for the answer to Question::StatusWord
    NoNameColumn,  ///< somebody unknown, and no column of the file holds names: waits for Question::NoNames
};

/// Something the person should see although the row goes in.
enum class WarningReason {
    ManagerUnknown,      ///< nobody with that id, e-mail or name
    ManagerHasProblem,   ///< the manager's own row is not taken in
    ManagerAmbiguous,    ///< several people of that name
    TopOfOrganisation,   ///< own manager, read as "nobody above"
    ManagerCircleBroken, ///< manager left out because the managers form a circle; `detail` names it
    LanguageUnknown,
    SkillUnknown, ///< left out, as skills are not created
    TimeZoneUnknown,
    AddressFormUnknown,
    StateNotAllowed,     ///< the participation cannot change that way; it stays as it is
    MatchedByName,       ///< known person recognised by name and hire date; `detail` names them
    NameAndEmailChanged, ///< known by the staff id; until now called `detail`, with another address
    PerhapsKnown,        ///< `detail` names a known person of the same name; taken as somebody new
    IsArchived,          ///< known but archived: stays so, and takes no part
    HasLeft,             ///< nobody we know, and no longer employed: not taken in
    HiddenRow,
    NameIncomplete, ///< given or family name is missing
    EmailMissing,
    AnswerUnknown,   ///< in a column about one skill: neither yes nor no nor a level
    SkillIsSentence, ///< a skill of many words, kept whole
    OnLeave,         ///< on leave or suspended: taken for employed
    CapacityGuessed, ///< `detail` is the higher number of a range
};

/// Stable names for machines: "email-invalid", "manager-unknown", …
[[nodiscard]] std::string_view nameOf(ProblemReason reason);
[[nodiscard]] std::string_view nameOf(WarningReason reason);

inline constexpr std::size_t longestShownValue = 80; ///< code points of a value in a problem, then "…"

struct RowProblem {
    ProblemReason reason{};
    std::string header; ///< empty when it is about the whole row
    std::string value;  ///< clipped
    std::string detail;
    std::int64_t number = 0;
    std::int64_t expected = 0;

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

struct RowWarning {
    WarningReason reason{};
    std::string header;
    std::string value;
    std::string detail;

    friend bool operator==(const RowWarning&, const RowWarning&) = default;
};

/// One value that a row changes, as text: levels by name, dates as ISO, lists joined by "; ".
struct FieldChange {
    FieldChoice field;
    std::string before;
    std::string after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

enum class RowKind : std::uint8_t { New, Changed, Same, Problem };

struct RowResult {
    std::uint32_t rowNumber = 0; ///< the file's own
    std::size_t tableRow = 0;
    RowKind kind = RowKind::Same;
    PersonId person;  ///< not set for a problem row about somebody unknown
    std::string name; ///< who the row is about, for the preview
    std::vector<FieldChange> changes;
    std::vector<RowProblem> problems;
    std::vector<RowWarning> warnings;
};

/// Something only a person can decide.
struct Question {
    enum class Kind {
        DateOrder,  ///< rows with ambiguous dates are problems until answered
        Mentore,    ///< rows with "mentore" are problems until answered
        RoleOfFile, ///< a program is chosen, no column says the role: people go in without a participation
        HiddenRows, ///< they go in unless skipHiddenRows
        SamePerson, ///< taken as somebody new unless answered
        NoNames,    ///< no column holds names: new people are problems until answered; `example`: headings it may be
        StatusWord, ///< rows with the word `example` are problems until answered; asked about answered ones as well
        SameSkill,  ///< is `example` the same skill as `other`? Another one unless answered
    };
    Kind kind{};
    std::string header;
    std::string example; ///< from the file, such as 03/04/2025; of SamePerson the known one and their department
    std::optional<Date> dayFirst; ///< the example read both ways
    std::optional<Date> monthFirst;
    std::uint32_t rowNumber = 0; ///< where the example is
    std::size_t rows = 0;        ///< how many rows it is about
    PersonId person;             ///< for SamePerson
    std::string other;           ///< for SameSkill
};

/// Something about the file as a whole.
enum class FileNote {
    IdsOfUnequalLength, ///< some staff ids begin with 0 and their lengths differ: zeros may have got lost
    NobodyAbove,        ///< a person who is their own manager is read as having none
    MenteeSkillsSought, ///< skills of mentees were taken as what they seek
    NoRows,             ///< a header and nothing below it
    ManyAlikeSkills,    ///< more skills are alike than are asked about
};

struct ImportCounts {
    std::size_t rows = 0; ///< rows with anything in them, header apart
    std::size_t fresh = 0;
    std::size_t changed = 0;
    std::size_t same = 0;
    std::size_t problems = 0;
    std::size_t warnings = 0; ///< rows with a warning
    std::size_t archived = 0; ///< people no longer in the file

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// All that an import would do. Nothing is written by planning. To carry it out in one transaction: fields and skills,
/// then the e-mails of changedPeople set to nothing (they may pass one on to each other), changed people without their
/// managers, new people, managers of changed people, participations.
struct ImportPlan {
    std::vector<RowResult> rows; ///< in file order
    ImportCounts counts;
    /// Managers stand before the people who report to them, as far as they are new.
    std::vector<Person> newPeople;
    std::vector<Person> changedPeople; ///< whole records, as they will be
    std::vector<Participation> newParticipations;
    std::vector<Participation> changedParticipations;
    std::vector<Skill> newSkills;
    std::vector<CustomField> newFields;
    std::vector<CustomField> changedFields; ///< with choices added
    std::vector<Question> questions;
    std::vector<FileNote> notes;
    std::vector<std::string> ignored; ///< headers of dropped columns
    PeopleMapping mapping;            ///< as used
    RememberedAnswers answers;        ///< to be remembered with it
    bool cancelled = false;           ///< then everything else is empty

    [[nodiscard]] bool changesNothing() const;
};

/// Called every few thousand rows with (done, total).
using ImportProgress = std::function<void(std::size_t, std::size_t)>;

/// Reads every row and says what it would do; see the row kinds above. Known people are recognised by staff id, then
/// e-mail (letter case apart), then folded full name with hire date. An empty cell never erases a value. Planning the
/// same file again after its plan has been carried out gives nothing new and nothing changed.
[[nodiscard]] ImportPlan planImport(const Table& table, const Layout& layout, const PeopleMapping& mapping,
                                    const ImportContext& context, const ImportOptions& options, IdSource& ids,
                                    const ImportProgress& progress = {}, std::stop_token stop = {});

/// The refused rows as a table with a header: their mapped columns as they were in the file, then the reason in the
/// caller's words. Dropped columns stay out of it.
[[nodiscard]] Table refusedRows(const Table& table, const Layout& layout, const ImportPlan& plan,
                                std::string_view rowHeader, std::string_view reasonHeader,
                                const std::function<std::string(const RowProblem&)>& wording);

} // namespace mentoring::exchange
