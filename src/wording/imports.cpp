#include "wording/imports.h"

#include "mentoring/words.h"
#include "said.h"
#include "wording/issues.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::wording {

namespace {

using intake::PeopleField;
using intake::ProblemReason;
using intake::WarningReason;

QString value(const std::string& text) {
    return Said::tr("“%1”", "a value from a file").arg(toQt(text));
}

} // namespace

QString sentence(const intake::RowProblem& problem) {
    const auto said = value(problem.value);
    const auto detail = toQt(problem.detail);
    switch (problem.reason) {
    case ProblemReason::NoIdentity:
        return Said::tr(
            "Neither a staff number nor an e-mail address: nobody can tell who this is. Write one of them.");
    case ProblemReason::NameMissing:
        return Said::tr("The name is missing. Write it.");
    case ProblemReason::NameIsFormula:
        return Said::tr("The name %1 is a spreadsheet formula. Write the name itself.").arg(said);
    case ProblemReason::TextTooLong:
        return Said::tr("The text is longer than %1 characters. Shorten it.").arg(number(problem.number));
    case ProblemReason::EmailInvalid:
        return Said::tr("%1 is not an e-mail address. Write one like name@company.com.").arg(said);
    case ProblemReason::EmailSeveral:
        return Said::tr("%1 is more than one e-mail address. Keep one.").arg(said);
    case ProblemReason::EmailOfOther:
        return Said::tr("The e-mail address %1 belongs to %2. Correct it here or there.").arg(said, detail);
    case ProblemReason::DuplicateRow:
        if (problem.detail.empty())
            return Said::tr("The same person as in row %1. Keep one of the two rows.").arg(problem.number);
        return Said::tr(
                   "The same person as in row %1, with something else under “%2”. Keep one of the two rows, or make "
                   "them say the same: then both are written together.")
            .arg(QString::number(problem.number), detail);
    case ProblemReason::StaffIdOfOther:
        return Said::tr("The staff number %1 is that of %2, and this row bears another name or address. Numbers may be "
                        "given again, the records of %2 may not: say whether it is the same person.")
            .arg(said, detail);
    case ProblemReason::EmailPassedOn:
        return Said::tr("The e-mail address %1 is that of %2, and this row bears another name. Addresses may be given "
                        "again, the records of %2 may not: say whether it is the same person.")
            .arg(said, detail);
    case ProblemReason::StaffIdChanged:
        return Said::tr("Name and address are those of %2, who has another staff number than %1. Say whether the "
                        "numbers have changed.")
            .arg(said, detail);
    case ProblemReason::StaffIdDamaged:
        return Said::tr("A spreadsheet program has turned the staff number into %1. Format the column as text and "
                        "write the number again.")
            .arg(said);
    case ProblemReason::DateInvalid:
        return Said::tr("There is no such day as %1. Correct it.").arg(said);
    case ProblemReason::DateUnreadable:
        return Said::tr("%1 cannot be read as a date. Write it like 2026-02-28.").arg(said);
    case ProblemReason::DateOrderUnknown:
        return Said::tr("%1 can be read in two ways. Say whether the day or the month comes first.").arg(said);
    case ProblemReason::LevelUnknown:
        return Said::
            tr("%1 is not a level of the organisation. Correct it, or add it to the scale of levels (without a scale, "
               "levels are numbers).")
                .arg(said);
    case ProblemReason::CapacityOutOfRange:
        return Said::tr("%1 is not a number of mentees from %2 to %3.")
            .arg(said)
            .arg(lowestCapacity)
            .arg(highestCapacity);
    case ProblemReason::RoleUnknown:
        return Said::tr("%1 is not a role. Write mentor, mentee or both.").arg(said);
    case ProblemReason::RoleMissing:
        return Said::tr("The role is missing. Write mentor, mentee or both.");
    case ProblemReason::RoleAmbiguous:
        return Said::tr("%1 can mean a mentor or a mentee. Say which.").arg(said);
    case ProblemReason::OwnManager:
        return Said::tr("This person is their own manager. Correct the manager or leave it empty.");
    case ProblemReason::ManagerCircle:
        return Said::tr("The managers form a circle: %1. Correct one of them.").arg(detail);
    case ProblemReason::ManagerVague:
        return Said::tr("%1 may be any of %n people, and too many rows name their managers like that. Write who it is "
                        "(a staff number, an address, a whole name), or leave the column of managers out.",
                        "", static_cast<int>(problem.number))
            .arg(said);
    case ProblemReason::ParticipationUnknown:
        return Said::tr("%1 is not a state of participation. Write applied, accepted, refused or withdrawn.").arg(said);
    case ProblemReason::NumberUnreadable:
        return Said::tr("%1 cannot be read as a number.").arg(said);
    case ProblemReason::RowTooShort:
        return Said::tr("This row has %1 cells, the header has %2. A separator is probably missing.")
            .arg(problem.number)
            .arg(problem.expected);
    case ProblemReason::RowTooLong:
        return Said::tr("This row has %1 cells, the header has %2. A text with the separator in it probably lacks its "
                        "quotation marks.")
            .arg(problem.number)
            .arg(problem.expected);
    case ProblemReason::RepeatedHeader:
        return Said::tr("The header again. Delete this row.");
    case ProblemReason::ErrorCell:
        return Said::tr("The cell holds the error %1. Correct it in the spreadsheet.").arg(said);
    case ProblemReason::FormulaWithoutValue:
        return Said::tr(
            "The cell holds a formula without a value. Open the file in a spreadsheet program and save it.");
    case ProblemReason::BrokenText:
        return Said::tr("%1 holds characters that are not in the file’s encoding. Choose another encoding.").arg(said);
    case ProblemReason::NotAPerson:
        return Said::tr("%1 is a total or a remark below the list, not a person. Delete this row, or leave it out.")
            .arg(said);
    case ProblemReason::ExampleRow:
        return Said::tr(
                   "%1 is an example that shows how to fill in the list, not a person. Delete this row, or leave it "
                   "out.")
            .arg(said);
    case ProblemReason::StatusUnknown:
        return Said::tr("Nobody can tell whether the status %1 means that somebody is still employed. Say it.")
            .arg(said);
    case ProblemReason::NoNameColumn:
        return Said::tr("No column holds names, and this person is not known yet. Say which column holds the names.");
    }
    return {};
}

QString sentence(const intake::RowWarning& warning) {
    const auto said = value(warning.value);
    const auto detail = toQt(warning.detail);
    switch (warning.reason) {
    case WarningReason::ManagerUnknown:
        return Said::tr("The manager %1 is neither in the file nor among the people known: left empty, and looked for "
                        "again whenever a list is imported.")
            .arg(said);
    case WarningReason::ManagerHasProblem:
        return Said::tr("The row of the manager %1 has a problem, so the manager is left empty.").arg(said);
    case WarningReason::ManagerAmbiguous:
        return Said::tr("Several people are called %1: the manager is left empty.").arg(said);
    case WarningReason::TopOfOrganisation:
        return Said::tr("Their own manager: read as nobody above them.");
    case WarningReason::ManagerCircleBroken:
        return Said::tr("The managers form a circle (%1): the manager is left empty.").arg(detail);
    case WarningReason::LanguageUnknown:
        return Said::tr("%1 is not a language that is known: left out.").arg(said);
    case WarningReason::SkillUnknown:
        return Said::tr("The skill %1 is not in the list: left out.").arg(said);
    case WarningReason::TimeZoneUnknown:
        return Said::tr("%1 is not a time zone that is known: left empty.").arg(said);
    case WarningReason::AddressFormUnknown:
        return Said::tr("%1 is not a form of address that is known: neutral.").arg(said);
    case WarningReason::StateNotAllowed:
        return Said::tr("The participation cannot become %1 from what it is: it stays as it is.").arg(said);
    case WarningReason::MatchedByName:
        return Said::tr("Recognised as %1 by name and hire date.").arg(detail);
    case WarningReason::NameAndEmailChanged:
        return Said::tr(
                   "Recognised by the staff number as %1, whose name or address would change. Make sure that it is "
                   "the same person.")
            .arg(detail);
    case WarningReason::NameChanged:
        return Said::tr("Recognised by the e-mail address as %1, whose name would change. Make sure that it is the "
                        "same person.")
            .arg(detail);
    case WarningReason::NumberChanged:
        return Said::tr("Recognised by name and address; the staff number was %1 until now.")
            .arg(value(warning.detail));
    case WarningReason::NumberPassedOn:
        return Said::tr("The staff number was that of %1, who has none from now on.").arg(detail);
    case WarningReason::AddressPassedOn:
        return Said::tr("The e-mail address was that of %1, who has none from now on.").arg(detail);
    case WarningReason::LeftByEndDate:
        return Said::tr("The status says that this person is still there, but the end date %1 is past: taken as "
                        "having left.")
            .arg(said);
    case WarningReason::PerhapsRow:
        return Said::tr("Perhaps the same person as in row %1: taken as two people.").arg(detail);
    case WarningReason::JoinedRow:
        return Said::tr("The same person as in row %1: both rows are written together.").arg(detail);
    case WarningReason::AddressShared:
        return Said::tr("Several people in the file have the address %1: this one comes in without it.").arg(said);
    case WarningReason::LeavesPairs:
        return Said::tr("Leaves, and is in an open pair with %1.").arg(detail);
    case WarningReason::RoleOfPairLost:
        return Said::tr("No longer takes part in this role, but is in an open pair with %1: end it, or give the role "
                        "back.")
            .arg(detail);
    case WarningReason::MorePairsThanRoom:
        return Said::tr("Mentors %1 people in open pairs, which is more than this row allows: the pairs stay open.")
            .arg(detail);
    case WarningReason::ManagesPartner:
        return Said::tr("The new manager is %1, with whom a pair is open: nobody should mentor whom they manage.")
            .arg(detail);
    case WarningReason::DayFarAhead:
        return Said::tr("The hire date %1 lies far ahead: look whether the year is right.").arg(said);
    case WarningReason::ManagerPerhaps:
        return Said::tr("The manager %1 may be %2: until you say who it is, none of them is paired with this person "
                        "(see Never pair).")
            .arg(said, detail);
    case WarningReason::PerhapsKnown:
        return Said::tr("Perhaps the same person as %1: taken as somebody new.").arg(detail);
    case WarningReason::IsArchived:
        return Said::tr("Known but archived: stays archived and takes no part.");
    case WarningReason::HasLeft:
        return Said::tr("No longer employed: not taken in.");
    case WarningReason::HiddenRow:
        return Said::tr("This row is hidden in the file.");
    case WarningReason::NameIncomplete:
        return Said::tr("The given or the family name is missing.");
    case WarningReason::EmailMissing:
        return Said::tr("The e-mail address is missing.");
    case WarningReason::AnswerUnknown:
        return Said::tr("%1 is no answer about %2 that is understood: left out. Write yes or a level from 1 to 5.")
            .arg(said, value(warning.detail));
    case WarningReason::SkillIsSentence:
        return Said::tr("%1 is a sentence rather than the name of a skill: kept whole.").arg(said);
    case WarningReason::SkillNamesNone:
        return Said::tr("%1 names no skill by itself: left out. Ask which ones are meant.").arg(said);
    case WarningReason::SkillPerhapsTwo:
        return Said::tr("%1 is taken as one skill; write a semicolon between them if they are two.").arg(said);
    case WarningReason::OnLeave:
        return Said::tr("The status %1: still employed, but perhaps away.").arg(said);
    case WarningReason::CapacityGuessed:
        return Said::tr("%1 is read as at most %2 mentees.").arg(said, detail);
    case WarningReason::PersonUnknown:
        return Said::tr("%1, under “%2”, is neither in the file nor among the people known: left out.")
            .arg(said, toQt(warning.header));
    case WarningReason::PersonAmbiguous:
        return Said::tr("%1, under “%2”, may be several people: left out. Write the staff number or the address.")
            .arg(said, toQt(warning.header));
    case WarningReason::PersonPerhaps:
        return Said::tr("%1, under “%2”, may be %3: none of them is paired with this person (see Never pair).")
            .arg(said, toQt(warning.header), detail);
    case WarningReason::PersonHasProblem:
        return Said::tr("The row of %1, named under “%2”, has a problem: left out.").arg(said, toQt(warning.header));
    case WarningReason::PersonIsSelf:
        return Said::tr("%1, under “%2”, is this person: left out.").arg(said, toQt(warning.header));
    case WarningReason::NominationUnknown:
        return Said::tr("%1, under “%2”, is neither yes nor no: left as it is.").arg(said, toQt(warning.header));
    case WarningReason::LettersLost:
        return Said::tr("%1, under “%2”, is %3 with letters lost in the file: what is recorded is kept.")
            .arg(said, toQt(warning.header), value(warning.detail));
    case WarningReason::PauseUnknown:
        return Said::tr("%1 is neither a day nor yes or no: the pause is left as it is.").arg(said);
    }
    return {};
}

QString sentence(intake::FileNote note) {
    switch (note) {
    case intake::FileNote::IdsOfUnequalLength:
        return Said::tr("Some staff numbers begin with 0 and their lengths differ: a spreadsheet program may have "
                        "dropped zeros. Look at them before importing.");
    case intake::FileNote::NobodyAbove:
        return Said::tr("Who is named as their own manager is read as having nobody above.");
    case intake::FileNote::MenteeSkillsSought:
        return Said::tr("The skills of people who are mentees only are taken as the skills they seek.");
    case intake::FileNote::NoMentorIsMentee:
        return Said::tr("Who is said to be no mentor is taken for a mentee, as no column says who is one.");
    case intake::FileNote::SignsDecoded:
        return Said::tr("Some cells spell accents and signs the way web pages do: they were put right.");
    case intake::FileNote::NoRows:
        return Said::tr("There is nobody below the headers. Look whether the list is on another sheet or was exported "
                        "without its rows.");
    case intake::FileNote::ManyManagers:
        return Said::tr("More managers are in doubt than are asked about here. Whoever may be meant is not paired with "
                        "these people; write staff numbers or addresses of the managers into the file.");
    case intake::FileNote::ManagersFound:
        return Said::tr("Managers whom an earlier list named, and nobody knew then, are here now: they are written "
                        "down.");
    case intake::FileNote::ManagersPerhaps:
        return Said::tr("Some people may be managers whom an earlier list named, and nobody knew then: until a list "
                        "says who it is, they are not paired with whom they may manage (see Never pair).");
    case intake::FileNote::ManagersVague:
        return Said::tr("An earlier list named managers in a way that too many people may be meant: nobody can be "
                        "kept from mentoring whom they may manage. Import that list again, with staff numbers or "
                        "addresses of the managers.");
    case intake::FileNote::ManyAlikeSkills:
        return Said::tr("More skills are written nearly alike than are asked about here. Import the list of skills "
                        "first, or put the spelling right in the file.");
    }
    return {};
}

QString sentence(const intake::SkillRow& row) {
    switch (row.problem) {
    case intake::SkillProblem::None:
        return {};
    case intake::SkillProblem::NameMissing:
        return Said::tr("Write the name of the skill in at least one language.");
    case intake::SkillProblem::NameTooLong:
        return Said::tr("Keep the name under %1 characters.").arg(longestShortText);
    case intake::SkillProblem::KindUnknown:
        return Said::tr("%1 is not a kind of skill. Write professional or interpersonal.").arg(value(row.value));
    case intake::SkillProblem::DuplicateRow:
        return Said::tr("The same skill as in row %1. Keep one of the two rows.").arg(row.otherRow);
    case intake::SkillProblem::TwoSkills:
        return Said::tr("The English name belongs to one known skill and the French name to another.");
    }
    return {};
}

namespace {

/// Words and days of a plan, which are the same in every language, in the one that is spoken.
QString inWords(PeopleField field, const std::string& text) {
    switch (field) {
    case PeopleField::Role:
        return roleWord(text != "mentee", text != "mentor");
    case PeopleField::State:
        for (const auto state : allParticipationStates)
            if (text == wordOf(state))
                return name(state);
        break;
    case PeopleField::AddressForm:
        for (const auto form : {AddressForm::Neutral, AddressForm::Feminine, AddressForm::Masculine})
            if (text == wordOf(form))
                return name(form);
        break;
    case PeopleField::Status:
        return text == "archived" ? Said::tr("archived", "a person") : Said::tr("active", "a person");
    case PeopleField::HireDate:
    case PeopleField::WaitingSince:
    case PeopleField::PausedUntil:
        if (const auto day = dateFromIso(text))
            return date(*day);
        if (field == PeopleField::PausedUntil)
            return Said::tr("until further notice");
        break;
    default:
        break;
    }
    return toQt(text);
}

} // namespace

QString stored(const intake::FieldChange& change) {
    return labelled(name(change.field), inWords(change.field.field, change.after));
}

QString sentence(const intake::FieldChange& change) {
    const auto orNothing = [&](const std::string& text) {
        return text.empty() ? Said::tr("(empty)") : inWords(change.field.field, text);
    };
    return Said::tr("%1: %2 → %3", "field, old value, new value")
        .arg(name(change.field), orNothing(change.before), orNothing(change.after));
}

QString name(intake::RowKind kind) {
    switch (kind) {
    case intake::RowKind::New:
        return Said::tr("New", "a row");
    case intake::RowKind::Changed:
        return Said::tr("Changed", "a row");
    case intake::RowKind::Same:
        return Said::tr("Same", "a row");
    case intake::RowKind::Problem:
        return Said::tr("Problem", "a row");
    }
    return {};
}

QString namePlural(intake::RowKind kind) {
    switch (kind) {
    case intake::RowKind::New:
        return Said::tr("New", "several rows");
    case intake::RowKind::Changed:
        return Said::tr("Changed", "several rows");
    case intake::RowKind::Same:
        return Said::tr("Same", "several rows");
    case intake::RowKind::Problem:
        return Said::tr("Problems", "several rows");
    }
    return {};
}

QString name(PeopleField field) {
    switch (field) {
    case PeopleField::None:
        return Said::tr("Do not import");
    case PeopleField::StaffId:
        return Said::tr("Staff number");
    case PeopleField::GivenName:
        return Said::tr("Given name");
    case PeopleField::FamilyName:
        return Said::tr("Family name");
    case PeopleField::FullName:
        return Said::tr("Full name");
    case PeopleField::Email:
        return Said::tr("E-mail address");
    case PeopleField::JobTitle:
        return Said::tr("Job title");
    case PeopleField::Department:
        return Said::tr("Department");
    case PeopleField::Site:
        return Said::tr("Site");
    case PeopleField::Country:
        return Said::tr("Country");
    case PeopleField::TimeZone:
        return Said::tr("Time zone");
    case PeopleField::ManagerName:
        return Said::tr("Manager’s name");
    case PeopleField::ManagerEmail:
        return Said::tr("Manager’s e-mail address");
    case PeopleField::ManagerId:
        return Said::tr("Manager’s staff number");
    case PeopleField::HireDate:
        return Said::tr("Hire date");
    case PeopleField::EndDate:
        return Said::tr("End date");
    case PeopleField::Status:
        return Said::tr("Status");
    case PeopleField::WorkingLanguages:
        return Said::tr("Working languages");
    case PeopleField::Level:
        return Said::tr("Level");
    case PeopleField::AddressForm:
        return Said::tr("Form of address");
    case PeopleField::Role:
        return Said::tr("Role");
    case PeopleField::IsMentee:
        return Said::tr("Is a mentee");
    case PeopleField::Capacity:
        return Said::tr("Maximum number of mentees");
    case PeopleField::Skills:
        return Said::tr("Skills offered");
    case PeopleField::Seeks:
        return Said::tr("Skills sought");
    case PeopleField::State:
        return Said::tr("Participation");
    case PeopleField::Wishes:
        return Said::tr("Wishes (whom they would like)");
    case PeopleField::MentorWishes:
        return Said::tr("Mentors wished for");
    case PeopleField::MenteeWishes:
        return Said::tr("Mentees wished for");
    case PeopleField::NeverWith:
        return Said::tr("Not with");
    case PeopleField::Nominated:
        return Said::tr("Nominated");
    case PeopleField::WaitingSince:
        return Said::tr("Waiting since");
    case PeopleField::StateReason:
        return Said::tr("Reason for the state");
    case PeopleField::PausedUntil:
        return Said::tr("Paused until");
    case PeopleField::PauseReason:
        return Said::tr("Reason for the pause");
    case PeopleField::Custom:
        return Said::tr("Field of your own");
    }
    return {};
}

QString name(const intake::FieldChoice& choice) {
    if (choice.field == PeopleField::Custom)
        return toQt(choice.customName);
    if (choice.option.empty())
        return name(choice.field);
    return Said::tr("%1: %2", "what a column becomes, and the one skill that it is about")
        .arg(name(choice.field), toQt(choice.option));
}

QString sentence(const intake::ColumnProposal& proposal, const QString& header) {
    const auto field = name(proposal.alternative);
    switch (proposal.reason) {
    case intake::NotProposed::None:
    case intake::NotProposed::OtherColumn:
        return {};
    case intake::NotProposed::ValuesDoNotFit:
        return proposal.examples.empty()
                   ? Said::tr("“%1” is not taken for “%2”: its values are none.").arg(header, field)
                   : Said::tr("“%1” is not taken for “%2”: its values are none (%3).")
                         .arg(header, field, toQt(proposal.examples));
    case intake::NotProposed::LevelsNotOnScale:
        return Said::tr("“%1” is not taken for the level: none of its values (%2) is on the organisation’s scale of "
                        "levels. Name the levels first, or take the column for a field of your own.")
            .arg(header, toQt(proposal.examples));
    case intake::NotProposed::OfFormTool:
        return Said::tr("“%1” is not taken for “%2”: it only says which answer this is, or when it was given.")
            .arg(header, field);
    case intake::NotProposed::SaidByOptions:
        return Said::tr("“%1” is left out: the columns about single answers say the same.").arg(header);
    case intake::NotProposed::OptionWithoutName:
        return Said::tr("“%1” is left out: nothing says which skill it is about. Write its name into the heading.")
            .arg(header);
    }
    return {};
}

QString name(intake::Confidence confidence) {
    switch (confidence) {
    case intake::Confidence::None:
        return {};
    case intake::Confidence::Guessed:
        return Said::tr("Please check");
    case intake::Confidence::Likely:
        return Said::tr("Likely");
    case intake::Confidence::Certain:
        return Said::tr("Certain");
    }
    return {};
}

QuestionWords words(const intake::Question& question) {
    using Kind = intake::Question::Kind;
    const auto example = value(question.example);
    const int n = static_cast<int>(question.rows);
    const std::string who = question.choices.empty() ? std::string{} : question.choices.front().label;
    switch (question.kind) {
    case Kind::DateOrder:
        return {Said::tr("Day or month first?"),
                Said::tr("The dates under “%1” can be read in two ways, for example %2 in row %3.")
                    .arg(toQt(question.header), example)
                    .arg(question.rowNumber),
                question.dayFirst ? Said::tr("The day first: %1").arg(date(question.dayFirst))
                                  : Said::tr("The day first"),
                question.monthFirst ? Said::tr("The month first: %1").arg(date(question.monthFirst))
                                    : Said::tr("The month first")};
    case Kind::Mentore:
        return {Said::tr("Mentor or mentee?"),
                Said::tr("%n rows say %1. That can be “mentoré” written without its accent, or the feminine of "
                         "“mentor”.",
                         "", n)
                    .arg(example),
                Said::tr("Mentors (la mentore)"), Said::tr("Mentees (mentoré, mentorée)")};
    case Kind::RoleOfFile:
        return {Said::tr("Which role do these people take?"),
                Said::tr("No column says who is a mentor and who is a mentee."),
                {},
                {}};
    case Kind::HiddenRows:
        return {Said::tr("Import the hidden rows?"), Said::tr("%n rows are hidden in the file.", "", n),
                Said::tr("Import them too"), Said::tr("Leave them out")};
    case Kind::SamePerson:
        return {Said::tr("The same person?"),
                Said::tr("Row %1 may be about %2, who is in the file already.")
                    .arg(question.rowNumber)
                    .arg(toQt(question.example)),
                Said::tr("The same person"), Said::tr("Somebody new")};
    case Kind::ReusedNumber:
        return {Said::tr("Whose number is it?"),
                Said::tr("The staff number %1 has been that of %2. Row %3 bears it and is about %4.")
                    .arg(example, toQt(question.names), QString::number(question.rowNumber), toQt(who)),
                Said::tr("The same person, with a new name or address: everything of %1 stays theirs")
                    .arg(toQt(question.names)),
                Said::tr("Somebody new, who has been given the number: %1 keeps everything but the number")
                    .arg(toQt(question.names))};
    case Kind::ReusedAddress:
        return {Said::tr("Whose address is it?"),
                Said::tr("The e-mail address %1 has been that of %2. Row %3 bears it and is about %4.")
                    .arg(example, toQt(question.names), QString::number(question.rowNumber), toQt(who)),
                Said::tr("The same person, with a new name: everything of %1 stays theirs").arg(toQt(question.names)),
                Said::tr("Somebody new, who has been given the address: %1 keeps everything but the address")
                    .arg(toQt(question.names))};
    case Kind::NewNumbers:
        return {
            Said::tr("New numbers for the same people?"),
            Said::tr("%n people have the name and the address of somebody known, and another staff number (%1).", "", n)
                .arg(toQt(question.example)),
            Said::tr("Yes, the numbers have changed"), Said::tr("No, something is wrong: leave these rows out")};
    case Kind::Manager:
        return {Said::tr("Who is the manager?"),
                Said::tr("%n rows name %1 as the manager, which may be more than one person, or none quite. Until you "
                         "say who it is, nobody of them is paired with these people.",
                         "", n)
                    .arg(example),
                {},
                Said::tr("None of them")};
    case Kind::ArchiveMany:
        return {Said::tr("Archive so many people?"),
                Said::tr("%1 of %2 people are not in this file and would be archived: %3. Is it the whole staff?")
                    .arg(number(static_cast<std::int64_t>(question.rows)),
                         number(static_cast<std::int64_t>(question.total)), toQt(question.names)),
                Said::tr("Yes, archive them"), Said::tr("No, archive nobody")};
    case Kind::LeaversPairs:
        return {Said::tr("What becomes of their pairs?"),
                Said::tr("%n open pairs lose somebody who leaves: %1.", "", n).arg(toQt(question.names)),
                Said::tr("Leave them open for now"), Said::tr("End them today")};
    case Kind::NoNames: {
        auto text = Said::tr("No column holds names, and %n people are not known yet.", "", n);
        if (!question.example.empty())
            text += u' ' + Said::tr("It may be one of these columns: %1.").arg(toQt(question.example));
        return {Said::tr("People without names?"), text, Said::tr("Leave them out until a column is chosen"),
                Said::tr("Import them without names")};
    }
    case Kind::StatusWord:
        return {Said::tr("Still employed?"),
                Said::tr("%n rows say %1 under “%2”.", "", n).arg(example, toQt(question.header)),
                Said::tr("Still employed"), Said::tr("Has left")};
    case Kind::SameSkill:
        return {Said::tr("The same skill?"),
                Said::tr("%1 (%n rows) is written nearly like %2.", "", n).arg(example, value(question.other)),
                Said::tr("The same as %1").arg(value(question.other)), Said::tr("Another skill")};
    }
    return {};
}

QString sentence(intake::PlanRefusal refusal) {
    switch (refusal) {
    case intake::PlanRefusal::EmptyListArchives:
        return Said::tr(
            "There is nobody in this file, so everybody would be archived: nothing is changed. Look whether "
            "the list was exported without its rows.");
    case intake::PlanRefusal::ManyArchived:
        return Said::tr("More than a tenth of the people would be archived: nothing is changed until you say that this "
                        "is the whole staff.");
    }
    return {};
}

void putReasons(intake::ImportOptions& options) {
    options.refusalReason = Said::tr("Refused in the imported file").toStdString();
    options.leaversReason = Said::tr("Left the organisation").toStdString();
    options.neverReason = Said::tr("Asked for in the imported file").toStdString();
    options.doubtfulManager = Said::tr("Perhaps the manager").toStdString();
    // The file may have been written in either language.
    options.doubtfulManagerBefore = {"Perhaps the manager", options.doubtfulManager};
}

QString name(intake::FileRole role) {
    switch (role) {
    case intake::FileRole::FromColumn:
        return Said::tr("A column says it");
    case intake::FileRole::Mentor:
        return Said::tr("All are mentors");
    case intake::FileRole::Mentee:
        return Said::tr("All are mentees");
    case intake::FileRole::Both:
        return Said::tr("All are both");
    }
    return {};
}

QString summary(const intake::ImportCounts& counts) {
    const auto of = [](std::size_t count) { return number(static_cast<std::int64_t>(count)); };
    return Said::tr("Rows read: %1. New: %2, changed: %3, the same: %4, with a problem: %5.")
        .arg(of(counts.rows), of(counts.fresh), of(counts.changed), of(counts.same), of(counts.problems));
}

} // namespace mentoring::wording
