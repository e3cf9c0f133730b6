#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cells/table.h"
#include "intake/people_layout.h"
#include "mentoring/person.h"

namespace mentoring::intake {

/// What a column of a list of people can be. Birth date, salary, gender and the like are deliberately no fields.
enum class PeopleField {
    None, ///< the column is dropped and never stored
    StaffId,
    GivenName,
    FamilyName,
    FullName,
    Email,
    JobTitle,
    Department,
    Site,
    Country,
    TimeZone,
    ManagerName,
    ManagerEmail,
    ManagerId,
    HireDate,
    EndDate, ///< a past one means that the person has left
    Status,  ///< employment: active or left; also understands the words of State
    WorkingLanguages,
    Level,
    AddressForm, ///< Mme, M., Ms, …
    Role,        ///< words, or yes and no under a header such as "Is mentor"
    IsMentee,    ///< yes and no, beside a column for mentors
    Capacity,
    Skills, ///< offered
    Seeks,  ///< sought
    State,  ///< applied, accepted, refused, withdrawn
    Wishes, ///< whom they wish for, best first: mentors for a mentee, mentees for a mentor
    MentorWishes,
    MenteeWishes,
    NeverWith,    ///< people they must not be paired with
    Nominated,    ///< yes and no, or under a header such as "Nominated by" whoever did it
    WaitingSince, ///< the day they applied
    StateReason,  ///< why refused or withdrawn
    PausedUntil,  ///< a day, or words for "until further notice"
    PauseReason,
    Custom, ///< a custom field, named
};

/// Every field but None and Custom, in the order of the dictionary.
[[nodiscard]] const std::vector<PeopleField>& allPeopleFields();

/// Wishes and refusals: one list over as many columns as there are ("Wish 1", "Wish 2").
[[nodiscard]] bool namesPeople(PeopleField field);
/// Whether several columns may be the same field: lists such as skills and languages, and states of employment.
[[nodiscard]] bool mayRepeat(PeopleField field);

/// Of what somebody does in a program, and so nothing where people come in without one.
[[nodiscard]] bool isOfParticipation(PeopleField field);
/// Whether a column may be about a single option: one skill, one language.
[[nodiscard]] bool takesOption(PeopleField field);

/// What one column is taken for.
struct FieldChoice {
    PeopleField field = PeopleField::None;
    std::string customName;  ///< for Custom only
    std::string option = {}; ///< where takesOption(): the column holds answers about this one only

    [[nodiscard]] bool isUsed() const { return field != PeopleField::None; }
    friend bool operator==(const FieldChoice&, const FieldChoice&) = default;
};

/// "employee_id", "first_name", … , "custom:NAME" and "skills:NAME" (one column an option; also needs and language);
/// "none" for None. Letter case and the difference between blank, "-" and "_" do not matter; the words of the domain
/// ("staff_id", "given_name", "site") mean the same. Empty when there is no such field or the custom name is blank.
[[nodiscard]] std::optional<FieldChoice> fieldFromName(std::string_view name);
[[nodiscard]] std::string nameOf(const FieldChoice& choice);
[[nodiscard]] std::string_view nameOf(PeopleField field);

/// One choice a column, in the order of Layout::headers.
struct PeopleMapping {
    std::vector<FieldChoice> columns;

    [[nodiscard]] std::optional<std::size_t> columnOf(PeopleField field) const; ///< the first such column
    [[nodiscard]] bool uses(PeopleField field) const { return columnOf(field).has_value(); }
    friend bool operator==(const PeopleMapping&, const PeopleMapping&) = default;
};

enum class Confidence { None, Guessed, Likely, Certain };

/// Why a column whose heading is known is not proposed for its field.
enum class NotProposed {
    None,
    OtherColumn,       ///< another column of the field is preferred
    ValuesDoNotFit,    ///< none of its values, or hardly any, is one of the field
    LevelsNotOnScale,  ///< none of its values is a level of the organisation; `examples` are some
    OfFormTool,        ///< a form tool writes it about its answers: their number, when they began and ended
    SaidByOptions,     ///< the columns about single options say the same
    OptionWithoutName, ///< its option is a code that nothing explains
};

/// Why a column is proposed for a field, for the wizard's table.
struct ColumnProposal {
    FieldChoice choice;
    Confidence confidence = Confidence::None;
    /// The field the dictionary knows this header for although another column was preferred (or the values did not
    /// fit); None when there is no such thing.
    PeopleField alternative = PeopleField::None;
    NotProposed reason = NotProposed::None; ///< for the alternative
    std::string examples = {};              ///< values that do not fit
};

/// Two columns that could be the same field: the first in the dictionary's order is used, the other shown.
struct MappingConflict {
    PeopleField field = PeopleField::None;
    std::size_t usedColumn = 0;
    std::size_t otherColumn = 0;

    friend bool operator==(const MappingConflict&, const MappingConflict&) = default;
};

struct MappingProposal {
    PeopleMapping mapping;
    std::vector<ColumnProposal> columns; ///< one a column
    std::vector<MappingConflict> conflicts;
};

/// Looks headers up in the bilingual dictionary and at the values: a manager column holds ids, e-mails or names; a
/// column of e-mail addresses without a known header is the e-mail; a level column is proposed when some of its values
/// are levels of `scale`; of several columns for one field the one whose values fit is preferred. Headings that are
/// whole questions are understood by their telling words, and columns about one skill each (see FieldChoice::option).
[[nodiscard]] MappingProposal proposeMapping(const cells::Table& table, const cells::Layout& layout,
                                             const LevelScale& scale = {});

/// Two columns on one field (lists such as skills, languages and wishes may come from several columns, and so may
/// custom fields of different names). The plan uses the first of them.
[[nodiscard]] std::vector<MappingConflict> conflictsIn(const PeopleMapping& mapping);

/// The column a person means by a header name: exact, then folded, then the second header row, then a letter or
/// number of a column ("C", "3"); empty when there is none.
[[nodiscard]] std::optional<std::size_t> columnNamed(const cells::Layout& layout, std::string_view header);

/// Headers of the columns that are dropped, in file order. Columns without a header and without values are left out.
[[nodiscard]] std::vector<std::string> ignoredHeaders(const cells::Table& table, const cells::Layout& layout,
                                                      const PeopleMapping& mapping);

/// The text that a column heading of the file is remembered under.
[[nodiscard]] std::string rememberedHeading(std::string_view header);

/// What was answered about a file, to be proposed again.
struct RememberedAnswers {
    std::string role;                        ///< of the whole file: mentor, mentee or both; empty when none was said
    std::map<std::string, bool> statusWords; ///< as ImportOptions has them
    std::map<std::string, std::string> sameSkills; ///< likewise

    friend bool operator==(const RememberedAnswers&, const RememberedAnswers&) = default;
};

/// What a file's columns were taken for and what was answered about it: names headings, not positions, so that it also
/// fits a file with the same columns in another order.
struct RememberedChoices {
    std::map<std::string, FieldChoice> columns; ///< by rememberedHeading()
    RememberedAnswers answers;
};
/// The same for the columns of a file. Headers the layout does not have are passed over.
[[nodiscard]] PeopleMapping mappingFrom(const RememberedChoices& choices, const cells::Layout& layout);

/// A proposal for a file whose set of headings is new: what single headings were taken for before (the latest first)
/// goes before what the dictionary says, and a heading that is the name of a custom field is that field.
void applyRemembered(MappingProposal& proposal, const cells::Layout& layout, std::span<const RememberedChoices> latest,
                     std::span<const CustomField> customFields);

} // namespace mentoring::intake
