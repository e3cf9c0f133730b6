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
#include <unordered_map>
#include <vector>

#include "cells/table.h"
#include "intake/people_layout.h"
#include "intake/people_mapping.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/skill.h"

namespace mentoring::intake {

enum class FileRole { FromColumn, Mentor, Mentee, Both };
enum class DateOrder { DayFirst, MonthFirst };
/// "mentore" may be mentoré typed without its accent or the feminine of mentor.
enum class MentoreMeaning { Mentor, Mentee };
/// What is done with people whose managers form a circle.
enum class CirclePolicy {
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
    std::span<const Mentorship> mentorships;       ///< of every program: what becomes of the pairs of those who leave
    std::span<const NeverPair> neverPairs;
    Date today{};
};

/// A staff number or an address that was somebody's stands in a row with another name.
enum class NumberMeaning { SamePerson, SomebodyNew };
/// What becomes of the open pairs of people who are archived.
enum class LeaversPairs { Keep, End };

/// What the person decided; the defaults hold until then.
struct ImportOptions {
    FileRole role = FileRole::FromColumn; ///< one role for the whole file leaves role columns unused
    std::optional<DateOrder> dateOrder;   ///< answer to Question::DateOrder
    std::optional<MentoreMeaning> mentore;
    CirclePolicy circles = CirclePolicy::KeepOut;
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
    std::string neverReason = "Import"; ///< why two people must not be paired, where the file does not say
    /// Answers to Question::SamePerson by the file's row number: the known person, or an unset id for "somebody new".
    std::map<std::uint32_t, PersonId> samePerson;
    /// Rows that are said to be of the same person as another row: both are written together, the other one first.
    std::map<std::uint32_t, std::uint32_t> sameRow;
    /// Answers to Question::ReusedNumber and ReusedAddress by the file's row number, and the answer to all that have
    /// none of their own.
    std::map<std::uint32_t, NumberMeaning> reusedNumber;
    std::optional<NumberMeaning> everyReusedNumber;
    std::optional<bool> newNumbers; ///< answer to Question::NewNumbers
    /// Answers to Question::Manager: by `managerKey` of the name as written, whoever is meant, by staff number or
    /// address; empty for none of those asked about.
    std::map<std::string, std::string> managers;
    bool archiveMany = false;                 ///< answer to Question::ArchiveMany
    std::optional<LeaversPairs> leaversPairs; ///< answer to Question::LeaversPairs; until then they are kept
    std::string leaversReason = "Import";     ///< why those pairs ended
    /// Why people who may be somebody's manager are never paired with them, in the words of now, and in all words in
    /// which it may have been written before: such a reason begins with them.
    std::string doubtfulManager = "Perhaps the manager";
    std::vector<std::string> doubtfulManagerBefore{"Perhaps the manager"};
};

/// The form in which names of managers are compared.
[[nodiscard]] std::string managerKey(std::string_view name);
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
    EmailPassedOn,  ///< the e-mail is that of a known person, named by `detail`, and the name is another's: waits for
                    ///< the answer to Question::ReusedAddress
    DuplicateRow,   ///< same person as the row `number` of the file; `detail` is the column in which they differ
    StaffIdOfOther, ///< the staff id is that of a known person, named by `detail`; name and address are another's:
                    ///< waits for the answer to Question::ReusedNumber
    StaffIdChanged, ///< the address is that of `detail`, who has another number: waits for Question::NewNumbers
    StaffIdDamaged, ///< written like 1,23E+05, or turned into a day, by a spreadsheet program
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
    ManagerVague,         ///< may be `number` people, and so may the managers of too many rows
    ParticipationUnknown, ///< a word that is no state of a participation
    NumberUnreadable,     ///< in a custom field of numbers
    RowTooShort,          ///< `number` cells, the header has `expected`
    RowTooLong,
    RepeatedHeader, ///< the header again among the data
    ErrorCell,      ///< #REF! and the like
    FormulaWithoutValue,
    BrokenText,    ///< U+FFFD: bytes that are not in the file's encoding
    NotAPerson,    ///< a total, a count or a remark below the list
    ExampleRow,    ///< the first row shows how to fill the list in
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
    NameAndEmailChanged, ///< known by the staff id; until now called `detail`, or with another address
    NameChanged,         ///< known by the address; until now called `detail`
    NumberChanged,       ///< known by the address; has had the number `detail` until now
    NumberPassedOn,      ///< the number was that of `detail`, who has none from now on
    AddressPassedOn,     ///< the address was that of `detail`, who has none from now on
    LeftByEndDate,       ///< the status says that they are there, the end date `value` is past: taken for left
    PerhapsKnown,        ///< `detail` names a known person of a like name; taken as somebody new
    PerhapsRow,          ///< a like name in the row `detail` of the file; taken as two people
    JoinedRow,           ///< of the same person as the row `detail`: both are written together
    AddressShared,       ///< several people have the address: this one goes in without it
    LeavesPairs,         ///< leaves, and is in open pairs with `detail`
    IsArchived,          ///< known but archived: stays so, and takes no part
    HasLeft,             ///< nobody we know, and no longer employed: not taken in
    HiddenRow,
    NameIncomplete, ///< given or family name is missing
    EmailMissing,
    RoleOfPairLost,    ///< no longer takes part in the role of an open pair with `detail`
    MorePairsThanRoom, ///< mentors `detail` people in open pairs, which is more than the row says
    ManagesPartner,    ///< is from now on managed by, or manages, `detail`, with whom a pair is open
    DayFarAhead,       ///< a hire date more than a year from now
    ManagerPerhaps,    ///< nobody knows which of `detail` is the manager: never paired with any of them until answered
    AnswerUnknown,     ///< in a column about one skill: neither yes nor no nor a level
    SkillIsSentence,   ///< a skill of many words, kept whole
    SkillNamesNone,    ///< "all", "see CV": left out
    SkillPerhapsTwo,   ///< two that are joined, perhaps: kept whole
    OnLeave,           ///< on leave or suspended: taken for employed
    CapacityGuessed,   ///< `detail` is the higher number of a range
    PersonUnknown,     ///< wished for or refused: nobody with that id, e-mail or name; left out
    PersonAmbiguous,   ///< several people of that name
    PersonPerhaps,     ///< refused: nobody knows which of `detail` is meant, so none of them is paired with the person
    PersonHasProblem,  ///< their own row is not taken in
    PersonIsSelf,
    NominationUnknown, ///< neither yes nor no
    PauseUnknown,      ///< neither a day nor yes, no or "until further notice"
    LettersLost, ///< `detail` is recorded and stays: `value` is the same but for letters the file's encoding lacked
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

/// One value that a row changes, as text: levels by name, dates as ISO, lists joined by "; ", states and forms of
/// address by their words (mentoring/words.h).
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
    PersonId person;                  ///< not set for a problem row about somebody unknown
    std::string name;                 ///< who the row is about, for the preview
    std::vector<FieldChange> changes; ///< of a changed row; for what a new one brings see BroughtValues
    std::vector<RowProblem> problems;
    std::vector<RowWarning> warnings;
    PersonId perhaps;             ///< a known person whom somebody new may be: see ImportOptions::samePerson
    std::uint32_t perhapsRow = 0; ///< a row of the file that may be of the same person: see ImportOptions::sameRow
};

/// Something only a person can decide.
struct Question {
    enum class Kind {
        DateOrder,     ///< rows with ambiguous dates are problems until answered
        Mentore,       ///< rows with "mentore" are problems until answered
        RoleOfFile,    ///< a program is chosen, no column says the role: people go in without a participation
        HiddenRows,    ///< they go in unless skipHiddenRows
        SamePerson,    ///< taken as somebody new unless answered
        ReusedNumber,  ///< of one row, which is a problem until answered
        ReusedAddress, ///< as well
        NewNumbers,    ///< of the file; those rows are problems until answered
        Manager,       ///< of one text; those it may mean are never paired with who reports to them until answered
        ArchiveMany,   ///< more than a tenth of the people would be archived: nothing is written until answered
        LeaversPairs,  ///< their pairs stay open until answered
        NoNames,       ///< no column holds names: new people are problems until answered; `example`: headings it may be
        StatusWord,    ///< rows with the word `example` are problems until answered; asked about answered ones as well
        SameSkill,     ///< is `example` the same skill as `other`? Another one unless answered
    };
    /// Somebody who may be meant.
    struct Choice {
        std::string key; ///< staff number, address or name: the answer
        std::string label;

        friend bool operator==(const Choice&, const Choice&) = default;
    };
    Kind kind{};
    std::string header;
    std::string example; ///< from the file, such as 03/04/2025; of SamePerson the known one and their department
    std::optional<Date> dayFirst; ///< the example read both ways
    std::optional<Date> monthFirst;
    std::uint32_t rowNumber = 0; ///< where the example is
    std::size_t rows = 0;        ///< how many rows (of ArchiveMany people, of LeaversPairs pairs) it is about
    std::size_t total = 0;       ///< of ArchiveMany: of how many
    PersonId person;             ///< for SamePerson
    std::vector<Choice> choices; ///< for Manager
    std::string names;           ///< for ArchiveMany and LeaversPairs: who, the first of them
    std::string other;           ///< for SameSkill
};

/// "date-order", "same-person", …
[[nodiscard]] std::string_view nameOf(Question::Kind kind);

/// Something about the file as a whole.
enum class FileNote {
    IdsOfUnequalLength, ///< some staff ids begin with 0 and their lengths differ: zeros may have got lost
    NobodyAbove,        ///< a person who is their own manager is read as having none
    MenteeSkillsSought, ///< skills of mentees were taken as what they seek
    NoRows,             ///< a header and nothing below it
    ManyAlikeSkills,    ///< more skills are alike than are asked about
    NoMentorIsMentee,   ///< "no" under "Mentor" was read as mentee, as no column says who is one
    ManyManagers,       ///< more managers are in doubt than are asked about
    ManagersFound,      ///< managers whom an earlier file named, and nobody knew then, have come in
    ManagersPerhaps,    ///< somebody may be such a manager: never paired with whom they may manage
    ManagersVague,      ///< so many people may be such managers that they are not barred
    SignsDecoded,       ///< "&amp;" and the like were read as the signs they stand for
};

struct ImportCounts {
    std::size_t rows = 0; ///< rows with anything in them, header apart
    std::size_t fresh = 0;
    std::size_t changed = 0;
    std::size_t same = 0;
    std::size_t problems = 0;
    std::size_t warnings = 0; ///< rows with a warning
    std::size_t archived = 0; ///< people no longer in the file
    std::size_t joined = 0;   ///< of the rows that stay the same: written together with another

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// Why nothing at all of a plan may be written.
enum class PlanRefusal {
    EmptyListArchives, ///< people no longer in the file are to be archived, and nobody is in it
    ManyArchived,      ///< more than a tenth of the people are: waits for the answer to Question::ArchiveMany
};

/// Somebody who is not in the file and is archived for that.
struct MissingPerson {
    PersonId person;
    std::string name;

    friend bool operator==(const MissingPerson&, const MissingPerson&) = default;
};

/// An open pair of somebody who is archived.
struct LeaversPair {
    PersonId leaver;
    std::string leaverName;
    std::string partnerName;
    Mentorship before;
    std::optional<Mentorship> ended; ///< as it will be, where it ends

    friend bool operator==(const LeaversPair&, const LeaversPair&) = default;
};

/// What the records of a plan refer to, by name.
struct PlanNames {
    std::unordered_map<PersonId, std::string> people; ///< managers, and those wished for and refused
    std::unordered_map<SkillId, std::string> skills;
    std::vector<CustomField> fields;
    LevelScale levels;
};

/// All that an import would do. Nothing is written by planning. To carry it out in one transaction: fields and skills,
/// then the e-mails of changedPeople set to nothing (they may pass one on to each other), changed people without their
/// managers, new people, managers of changed people, participations, people never to be paired.
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
    std::vector<CustomField> changedFields;     ///< with choices added
    std::vector<MissingPerson> archived;        ///< no longer in the file, by name; they are in changedPeople too
    std::vector<LeaversPair> leaversPairs;      ///< open pairs of people whom the import archives
    std::vector<NeverPair> newNeverPairs;       ///< asked for, or with whoever may be the manager; the lower id first
    std::vector<NeverPairId> removedNeverPairs; ///< of those whose manager is clear now
    std::optional<PlanRefusal> refusal;         ///< then nothing of this may be written
    std::vector<Question> questions;
    std::vector<FileNote> notes;
    std::vector<std::string> ignored; ///< headers of dropped columns
    PeopleMapping mapping;            ///< as used
    RememberedAnswers answers;        ///< to be remembered with it
    PlanNames names;
    bool cancelled = false; ///< then everything else is empty

    [[nodiscard]] bool changesNothing() const;
};

/// Called every few thousand rows with (done, total).
using ImportProgress = std::function<void(std::size_t, std::size_t)>;

/// What people who are new bring: every value that will be stored, people and skills by name. The plan must outlive it.
class BroughtValues {
public:
    explicit BroughtValues(const ImportPlan& plan);
    /// Nothing for rows of people who are known.
    [[nodiscard]] std::vector<FieldChange> of(const RowResult& row) const;

private:
    const ImportPlan& m_plan;
    std::unordered_map<PersonId, const Person*> m_people;
    std::unordered_map<PersonId, const Participation*> m_participations;
    std::unordered_map<PersonId, std::vector<PersonId>> m_never;
};

/// Reads every row and says what it would do; see the row kinds above. Known people are recognised by staff id, then
/// e-mail (letter case apart), then folded full name with hire date. An empty cell never erases a value. Planning the
/// same file again after its plan has been carried out gives nothing new and nothing changed.
[[nodiscard]] ImportPlan planImport(const cells::Table& table, const cells::Layout& layout,
                                    const PeopleMapping& mapping, const ImportContext& context,
                                    const ImportOptions& options, IdSource& ids, const ImportProgress& progress = {},
                                    std::stop_token stop = {});

/// The refused rows as a table with a header: their mapped columns as they were in the file, then the reason in the
/// caller's words. Dropped columns stay out of it.
[[nodiscard]] cells::Table refusedRows(const cells::Table& table, const cells::Layout& layout, const ImportPlan& plan,
                                       std::string_view rowHeader, std::string_view reasonHeader,
                                       const std::function<std::string(const RowProblem&)>& wording);

} // namespace mentoring::intake
