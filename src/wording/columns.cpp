#include "wording/columns.h"

#include "said.h"
#include "wording/language.h"
#include "wording/people.h"

namespace mentoring::wording {

QString title(ExportService::Column column) {
    using Column = ExportService::Column;
    switch (column) {
    case Column::StaffId:
        return Said::tr("Staff number");
    case Column::GivenName:
        return Said::tr("Given name");
    case Column::FamilyName:
        return Said::tr("Family name");
    case Column::Email:
        return Said::tr("E-mail");
    case Column::JobTitle:
        return Said::tr("Job title");
    case Column::Department:
        return Said::tr("Department");
    case Column::Site:
        return Said::tr("Site");
    case Column::Country:
        return Said::tr("Country");
    case Column::TimeZone:
        return Said::tr("Time zone");
    case Column::Level:
        return Said::tr("Level");
    case Column::Manager:
        return Said::tr("Manager");
    case Column::HireDate:
        return Said::tr("Hire date");
    case Column::WorkingLanguages:
        return Said::tr("Working languages");
    case Column::Role:
        return Said::tr("Role");
    case Column::State:
        return Said::tr("Participation");
    case Column::Capacity:
        return Said::tr("Maximum number of mentees");
    case Column::SkillsOffered:
        return Said::tr("Skills offered");
    case Column::SkillsSought:
        return Said::tr("Skills sought");
    case Column::WaitingSince:
        return Said::tr("Waiting since");
    case Column::MenteeName:
        return Said::tr("Mentee");
    case Column::MenteeEmail:
        return Said::tr("Mentee’s e-mail");
    case Column::MenteeDepartment:
        return Said::tr("Mentee’s department");
    case Column::MentorName:
        return Said::tr("Mentor");
    case Column::MentorEmail:
        return Said::tr("Mentor’s e-mail");
    case Column::MentorDepartment:
        return Said::tr("Mentor’s department");
    case Column::Score:
        return Said::tr("Score");
    case Column::Known:
        return Said::tr("Share known (%)");
    case Column::PairState:
        return Said::tr("State");
    case Column::LastSession:
        return Said::tr("Last session");
    case Column::NextSession:
        return Said::tr("Next session");
    case Column::Goals:
        return Said::tr("Goals");
    case Column::GoalsAchieved:
        return Said::tr("Goals achieved");
    case Column::SilentDays:
        return Said::tr("Days of silence");
    case Column::StartedOn:
        return Said::tr("Start");
    case Column::EndedOn:
        return Said::tr("End");
    case Column::Reason:
        return Said::tr("Reason");
    case Column::AddressForm:
        return Said::tr("Form of address");
    case Column::Status:
        return Said::tr("Status");
    case Column::StateReason:
        return Said::tr("Reason for the state");
    case Column::Nominated:
        return Said::tr("Nominated");
    case Column::PausedUntil:
        return Said::tr("Paused until");
    case Column::PauseReason:
        return Said::tr("Reason for the pause");
    case Column::MentorWishes:
        return Said::tr("Mentors wished for");
    case Column::MenteeWishes:
        return Said::tr("Mentees wished for");
    case Column::NeverWith:
        return Said::tr("Not with");
    case Column::MenteeStaffId:
        return Said::tr("Mentee’s staff number");
    case Column::MentorStaffId:
        return Said::tr("Mentor’s staff number");
    case Column::Program:
        return Said::tr("Program");
    case Column::SkillNameEn:
        return Said::tr("English name", "header of a column");
    case Column::SkillNameFr:
        return Said::tr("French name", "header of a column");
    case Column::SkillKind:
        return Said::tr("Kind", "header of a column");
    case Column::OfferedBy:
        return Said::tr("Offered by (people)", "header of a column");
    case Column::SoughtBy:
        return Said::tr("Sought by (people)", "header of a column");
    }
    return {};
}

// Unqualified, as lupdate takes a qualified return type for the class that a function belongs to.
using Words = ExportService::Words;

Words exportWords(const QString& sheet) {
    Words words;
    words.title = [](ExportService::Column column) { return title(column); };
    words.participationState = [](ParticipationState state) { return name(state); };
    words.mentorshipState = [](MentorshipState state) { return name(state); };
    words.pairState = [](PairState state) { return name(state); };
    words.role = [](bool asMentor, bool asMentee) {
        return asMentor || asMentee ? roleWord(asMentor, asMentee) : Said::tr("takes no part");
    };
    words.addressForm = [](AddressForm form) { return name(form); };
    words.skillKind = [](SkillKind kind) { return name(kind); };
    words.importance = [](int importance) { return importanceName(importance).toLower(); };
    words.ownField = [](const CustomField& field) {
        return Said::tr("%1 (own field: %2)").arg(QString::fromStdString(field.name), name(field.kind).toLower());
    };
    words.yes = Said::tr("yes");
    words.untilFurtherNotice = Said::tr("until further notice");
    words.active = Said::tr("Active", "a person");
    words.left = Said::tr("Left", "a person who is archived");
    words.frenchSkills = speaksFrench();
    words.sheet = sheet;
    words.csvSeparator = speaksFrench() ? u';' : u',';
    return words;
}

QString peopleSheet() {
    return Said::tr("People");
}

QString mentorshipsSheet() {
    return Said::tr("Mentorships");
}

QString skillsSheet() {
    return Said::tr("Skills");
}

QString pairsSheet() {
    return Said::tr("Pairs");
}

QString scoresSheet() {
    return Said::tr("Scores");
}

} // namespace mentoring::wording
