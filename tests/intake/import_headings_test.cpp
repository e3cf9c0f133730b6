#include <gmock/gmock.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using enum PeopleField;

using Rows = std::vector<std::vector<std::string>>;

MappingProposal proposed(const Rows& rows) {
    const auto table = tableOf(rows);
    return proposeMapping(table, guessLayout(table, true));
}

std::vector<PeopleField> fieldsOf(const Rows& rows) {
    std::vector<PeopleField> fields;
    for (const auto& column : proposed(rows).columns)
        fields.push_back(column.choice.field);
    return fields;
}

struct Known {
    const char* header;
    PeopleField field;
};

TEST(ImportHeadings, OfStaffSystemsAndNeighboursAreKnown) {
    for (const auto& [header, field] : {Known{"File Number", StaffId},
                                        Known{"Payroll Name", FullName},
                                        Known{"Work Contact: Work Email", Email},
                                        Known{"Reports To Name", ManagerName},
                                        Known{"Home Department Description", Department},
                                        Known{"Position Status", Status},
                                        Known{"Legal Name - First Name", GivenName},
                                        Known{"Legal Name - Last Name", FamilyName},
                                        Known{"Primary Work Email", Email},
                                        Known{"EMPLID", StaffId},
                                        Known{"Date of Joining", HireDate},
                                        Known{"Relieving Date", EndDate},
                                        Known{"Designation", JobTitle},
                                        Known{"Pers.No.", StaffId},
                                        Known{"Vorname", GivenName},
                                        Known{"Nachname", FamilyName},
                                        Known{"Personalnummer", StaffId},
                                        Known{"Abteilung", Department},
                                        Known{"Vorgesetzte(r)", ManagerName},
                                        Known{"Eintrittsdatum", HireDate},
                                        Known{"E-Mail", Email},
                                        Known{"Standort", Site},
                                        Known{"Sprache", WorkingLanguages},
                                        Known{"Rolle", Role},
                                        Known{"Austrittsdatum", EndDate},
                                        Known{"Anrede", AddressForm},
                                        Known{"Apellidos", FamilyName},
                                        Known{"Correo electrónico", Email},
                                        Known{"Puesto", JobTitle},
                                        Known{"Fecha de ingreso", HireDate},
                                        Known{"Cognome", FamilyName},
                                        Known{"Matricola", StaffId},
                                        Known{"Data di assunzione", HireDate},
                                        Known{"Achternaam", FamilyName},
                                        Known{"Afdeling", Department},
                                        Known{"Leidinggevende", ManagerName},
                                        Known{"Datum in dienst", HireDate},
                                        Known{"Volledige naam", FullName}}) {
        const auto table = tableOf({{header, "zzz"}});
        EXPECT_EQ(proposeMapping(table, layoutWithHeader(table, 0, 1, true)).columns.at(0).choice.field, field)
            << header;
    }
}

TEST(ImportHeadings, NameBesideVornameIsTheFamilyNameAndNombreAloneTheWhole) {
    EXPECT_THAT(fieldsOf({{"Vorname", "Name", "E-Mail"}, {"Ana", "Roy", "a@x.org"}}),
                ElementsAre(GivenName, FamilyName, Email));
    EXPECT_THAT(fieldsOf({{"First name", "Name", "E-Mail"}, {"Ana", "Ana Roy", "a@x.org"}}),
                ElementsAre(GivenName, FullName, Email));
    EXPECT_THAT(fieldsOf({{"Quel est votre nom ?", "Quel est votre prénom ?", "Courriel"}, {"Roy", "Ana", "a@x.org"}}),
                ElementsAre(FamilyName, GivenName, Email));
    EXPECT_THAT(fieldsOf({{"Nombre", "Correo", "Departamento"}, {"Ana Roy", "a@x.org", "IT"}}),
                ElementsAre(FullName, Email, Department));
    EXPECT_THAT(fieldsOf({{"Nombre", "Apellidos", "Correo"}, {"Ana", "Roy", "a@x.org"}}),
                ElementsAre(GivenName, FamilyName, Email));
}

TEST(ImportHeadings, WholeQuestionsAreUnderstoodAndToBeChecked) {
    struct Asked {
        const char* question;
        const char* value;
        PeopleField field;
    };
    for (const auto& [question, value, field] :
         {Asked{"What is your full name?", "Ana Roy", FullName},
          Asked{"Quel est votre nom ?", "Ana Roy", FullName},
          Asked{"What is your first name?", "Ana", GivenName},
          Asked{"Votre nom de famille", "Roy", FamilyName},
          Asked{"Your work e-mail", "ana@x.org", Email},
          Asked{"Quelle est votre adresse courriel ?", "ana@x.org", Email},
          Asked{"Would you like to be a mentor or a mentee?", "Mentor", Role},
          Asked{"Souhaitez-vous être mentor ou mentoré·e ?", "Mentor", Role},
          Asked{"Which skills can you offer?", "Python", Skills},
          Asked{"Quelles compétences pouvez-vous partager ?", "Python", Skills},
          Asked{"Which skills would you like to develop?", "Python", Seeks},
          Asked{"What would you like to learn?", "Python", Seeks},
          Asked{"Quelles compétences souhaitez-vous développer ?", "Python", Seeks},
          Asked{"How many mentees can you take?", "2", Capacity},
          Asked{"Which department do you work in?", "IT", Department},
          Asked{"Dans quel service travaillez-vous ?", "IT", Department},
          Asked{"What is your job title?", "Clerk", JobTitle},
          Asked{"Which languages do you speak?", "French", WorkingLanguages},
          Asked{"What is your employee number?", "77", StaffId},
          Asked{"Who is your manager?", "Bob Sy", ManagerName},
          Asked{"What is your manager's email?", "b@x.org", ManagerEmail},
          Asked{"When did you join the company? (start date)", "2020-01-02", None},
          Asked{"Why do you want to be a mentor?", "To help", None},
          Asked{"What is your mentor's name?", "Bob Sy", None},
          Asked{"Name of your emergency contact", "Bob Sy", None},
          Asked{"What is your phone number?", "12", None},
          Asked{"Would you like to receive our newsletter by email?", "Yes", None},
          Asked{"What is your full name?", "42", None}}) {
        const auto table = tableOf({{question, "zzz"}, {value, "x"}});
        const auto proposal = proposeMapping(table, layoutWithHeader(table, 0, 1, true));
        EXPECT_EQ(proposal.columns.at(0).choice.field, field) << question;
        EXPECT_EQ(proposal.columns.at(0).confidence, field == None ? Confidence::None : Confidence::Guessed)
            << question;
    }
}

TEST(ImportHeadings, AnExactHeadingGoesBeforeAQuestion) {
    EXPECT_THAT(
        fieldsOf({{"Full name", "What is your name on the badge?", "Email"}, {"Ana Roy", "Ana Roy", "a@x.org"}}),
        ElementsAre(FullName, None, Email));
}

TEST(ImportHeadings, OfSeveralColumnsTheOneWhoseValuesFitIsTaken) {
    EXPECT_THAT(fieldsOf({{"Email", "Your work e-mail", "Full name"},
                          {"anonymous", "a@x.org", "Ana Roy"},
                          {"anonymous", "b@x.org", "Bob Sy"}}),
                ElementsAre(None, Email, FullName));
    EXPECT_THAT(fieldsOf({{"Email", "Work email", "Name", "Full name"}, {"", "a@x.org", "", "Ana Roy"}}),
                ElementsAre(None, Email, None, FullName));
    EXPECT_THAT(fieldsOf({{"Name", "Hire date", "Start date"}, {"Ana Roy", "soon", "2020-01-02"}}),
                ElementsAre(FullName, None, HireDate));
    EXPECT_THAT(fieldsOf({{"Employee ID", "Staff number", "Name"}, {"", "77", "Ana Roy"}, {"", "78", "Bob Sy"}}),
                ElementsAre(None, StaffId, FullName));
    EXPECT_THAT(fieldsOf({{"Job title", "Position", "Name"}, {"1", "Clerk", "Ana Roy"}, {"2", "Cook", "Bob Sy"}}),
                ElementsAre(None, JobTitle, FullName));
    EXPECT_THAT(fieldsOf({{"User ID", "Name", "Department"}, {"a@x.org", "Ana Roy", "IT"}}),
                ElementsAre(Email, FullName, Department));
}

TEST(ImportHeadings, NumbersOfQuestionsAreNoPartOfThem) {
    const auto table = tableOf({{"Timestamp", "1. Name", "Q2: Email", "3) Role", "4. Department"},
                                {"2026-01-02 10:00", "Ana Roy", "ana@x.org", "Mentor", "Finance"}});
    const auto mapping = proposeMapping(table, guessLayout(table, true)).mapping;
    EXPECT_TRUE(mapping.uses(PeopleField::FullName) && mapping.uses(PeopleField::Email) &&
                mapping.uses(PeopleField::Role) && mapping.uses(PeopleField::Department));
}

TEST(ImportHeadings, AColumnOfNothingButRolesIsTheRoleUnlessItIsWhomSomebodyLooksFor) {
    const auto fieldUnder = [](const std::string& heading) {
        const auto table = tableOf({{"Timestamp", "Name", "Email", heading},
                                    {"2026-01-02 10:00", "Ana Roy", "ana@x.org", "As a mentor"},
                                    {"2026-01-02 11:00", "Bob Sy", "bob@x.org", "As a mentee"}});
        return proposeMapping(table, guessLayout(table, true)).columns.at(3);
    };
    EXPECT_EQ(fieldUnder("How do you want to take part?").choice.field, PeopleField::Role);
    EXPECT_EQ(fieldUnder("How do you want to take part?").confidence, Confidence::Guessed);
    EXPECT_EQ(fieldUnder("Your part").choice.field, PeopleField::Role);
    EXPECT_NE(fieldUnder("Looking for").choice.field, PeopleField::Role);
    EXPECT_NE(fieldUnder("Preferred partner").choice.field, PeopleField::Role);
}

TEST(ImportHeadings, ANameThatIsANumberIsTheNumberOfTheRecord) {
    const auto table = tableOf({{"name", "employee_name", "company_email", "reports_to"},
                                {"HR-0001", "Ana Roy", "ana@x.org", ""},
                                {"HR-0002", "Bob Sy", "bob@x.org", "HR-0001"}});
    const auto mapping = proposeMapping(table, guessLayout(table, true)).mapping;
    EXPECT_EQ(mapping.columns.at(0).field, PeopleField::StaffId);
    EXPECT_EQ(mapping.columns.at(1).field, PeopleField::FullName);
    EXPECT_EQ(mapping.columns.at(3).field, PeopleField::ManagerId);
}

TEST(ImportHeadings, ACodeBesideItsNameAndAYesUnderManagerAreLeftToTheOtherColumn) {
    const auto table = tableOf({{"Employee ID", "Name", "Department", "Department name", "Manager", "Manager’s name"},
                                {"1", "Ana Roy", "100", "Finance", "Yes", ""},
                                {"2", "Bob Sy", "200", "Law", "No", "Ana Roy"}});
    const auto mapping = proposeMapping(table, guessLayout(table, true)).mapping;
    EXPECT_FALSE(mapping.columns.at(2).isUsed());
    EXPECT_EQ(mapping.columns.at(3).field, PeopleField::Department);
    EXPECT_FALSE(mapping.columns.at(4).isUsed());
    EXPECT_EQ(mapping.columns.at(5).field, PeopleField::ManagerName);
}

TEST(ImportHeadings, AnAnonymousAddressAloneIsNoAddress) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Employee ID", "Full name", "Email", "Role"},
                                         {"7", "Ana Roy", "anonymous", "mentor"},
                                         {"8", "Bob Sy", "anonyme", "mentor"}});
    EXPECT_EQ(plan.counts.fresh, 2U);
}

TEST(ImportHeadings, AnIdOfAFormIsNoStaffNumber) {
    const auto form = proposed({{"ID", "Start time", "Completion time", "Full name", "Role"},
                                {"1", "3/1/26 9:00", "3/1/26 9:04", "Ana Roy", "mentor"},
                                {"2", "3/1/26 9:10", "3/1/26 9:14", "Bob Sy", "mentee"}});
    EXPECT_EQ(form.columns.at(0).choice.field, None);
    EXPECT_EQ(form.columns.at(0).reason, NotProposed::OfFormTool);
    EXPECT_THAT(fieldsOf({{"ID", "Employee Name", "Company Email"}, {"HR-EMP-001", "Ana Roy", "a@x.org"}}),
                ElementsAre(StaffId, FullName, Email));
    EXPECT_THAT(fieldsOf({{"ID", "Full name", "Email"}, {"1", "Ana Roy", "a@x.org"}, {"2", "Bob Sy", "b@x.org"}}),
                ElementsAre(None, FullName, Email))
        << "the number of the row";
    EXPECT_THAT(fieldsOf({{"ID", "Matricule", "Nom complet"}, {"91", "77", "Ana Roy"}, {"95", "78", "Bob Sy"}}),
                ElementsAre(None, StaffId, FullName));
}

TEST(ImportHeadings, WhatAFormToolSaysOfItsAnswersIsNoEmployment) {
    Organisation organisation;
    const auto plan = organisation.plan(
        {{"StartDate", "EndDate", "Status", "IPAddress", "ResponseId", "Q1", "Q2", "Q3_1", "Q3_2"},
         {"Start Date", "End Date", "Response Type", "IP Address", "Response ID", "What is your full name?",
          "Do you want to be a mentor or a mentee?", "Which skills can you offer? - Python",
          "Which skills can you offer? - Law"},
         {"{\"ImportId\":\"startDate\"}", "{\"ImportId\":\"endDate\"}", "{\"ImportId\":\"status\"}", "{}", "{}", "{}",
          "{}", "{}", "{}"},
         {"2026-01-02 10:00", "2026-01-02 10:05", "IP Address", "1.2.3.4", "R_1", "Ana Roy", "Mentor", "Python", ""}});
    ASSERT_EQ(plan.newPeople.size(), 1U) << std::string(nameOf(plan.rows.at(0).problems.at(0).reason))
                                         << plan.rows.at(0).problems.at(0).header;
    EXPECT_EQ(plan.counts.rows, 1U);
    EXPECT_FALSE(plan.newPeople.at(0).hireDate);
    EXPECT_EQ(plan.newPeople.at(0).familyName, "Roy");
    EXPECT_EQ(plan.newSkills.size(), 1U);
    EXPECT_THAT(fieldsOf({{"StartDate", "EndDate", "Name"}, {"2020-01-02", "2027-01-02", "Ana Roy"}}),
                ElementsAre(HireDate, EndDate, FullName));
}

TEST(ImportHeadings, LongQuestionsAreHeadingsToo) {
    const auto layout = guessLayout(
        tableOf(
            {{"Horodateur", "Quel est votre nom ?", "Quel est votre prénom ?",
              "Souhaitez-vous devenir mentor ou mentoré·e dans le programme de cette année, et pour quelles raisons ?"},
             {"01/03/2026 09:00:12", "Roy", "Ana", "Mentor"}}),
        true);
    EXPECT_EQ(layout.headerRow, 0U);
}

TEST(ImportHeadings, ATitleOfMrAndMrsIsHowPeopleAreAddressed) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Title", "Forename", "Surname", "Email", "Role"},
                                         {"Mr", "Al", "Roy", "a@x.org", "mentor"},
                                         {"Mrs", "Bea", "Sy", "b@x.org", "mentee"},
                                         {"Dr", "Cy", "Do", "c@x.org", "mentee"}});
    ASSERT_EQ(plan.newPeople.size(), 3U);
    EXPECT_EQ(plan.newPeople.at(0).addressForm, AddressForm::Masculine);
    EXPECT_EQ(plan.newPeople.at(1).addressForm, AddressForm::Feminine);
    EXPECT_EQ(plan.newPeople.at(2).addressForm, AddressForm::Neutral);
    EXPECT_THAT(plan.rows.at(2).warnings, IsEmpty());
    EXPECT_EQ(plan.newPeople.at(0).jobTitle, "");
    EXPECT_THAT(fieldsOf({{"Title", "Full name", "Email"}, {"Clerk", "Ana Roy", "a@x.org"}}),
                ElementsAre(JobTitle, FullName, Email));
}

TEST(ImportHeadings, ARoleOfJobsIsAJobTitle) {
    const auto proposal = proposed({{"Role", "Full name", "Email"},
                                    {"Software engineer", "Ana Roy", "a@x.org"},
                                    {"Accountant", "Bob Sy", "b@x.org"},
                                    {"Accountant", "Cy Do", "c@x.org"}});
    EXPECT_EQ(proposal.columns.at(0).choice.field, JobTitle);
    EXPECT_EQ(proposal.columns.at(0).confidence, Confidence::Guessed);
}

TEST(ImportHeadings, NobodyGoesInWithoutANameUnlessSaidSo) {
    const Rows rows{{"Matricule", "E-mail", "Bezeichnung", "Role"},
                    {"1", "a@x.org", "Ana Roy", "mentor"},
                    {"2", "b@x.org", "Bob Sy", "mentee"}};
    Organisation organisation;
    auto plan = organisation.plan(rows);
    EXPECT_EQ(plan.counts.fresh, 0U);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::NoNameColumn));
    ASSERT_EQ(plan.questions.size(), 1U);
    EXPECT_EQ(plan.questions.at(0).kind, Question::Kind::NoNames);
    EXPECT_EQ(plan.questions.at(0).rows, 2U);
    EXPECT_THAT(plan.questions.at(0).example, HasSubstr("Bezeichnung"));
    organisation.options.withoutNames = true;
    plan = organisation.plan(rows);
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_THAT(plan.questions, IsEmpty());
    organisation.carryOut(plan);
    organisation.options.withoutNames = false;
    EXPECT_EQ(organisation.plan(rows).counts.same, 2U) << "who is known needs no name";
}

TEST(ImportHeadings, WhatAHeadingWasTakenForBeforeIsProposedAgain) {
    const auto table =
        tableOf({{"Full name", "Organisation", "Profession", "Email"}, {"Ana Roy", "IT", "Cook", "a@x.org"}});
    const auto layout = guessLayout(table, true);
    auto proposal = proposeMapping(table, layout);
    const RememberedChoices before{
        {{rememberedHeading("organisation"), {Department, {}}}, {rememberedHeading("Grade"), {Level, {}}}}, {}};
    const std::vector<CustomField> fields{{CustomFieldId{4}, "profession", CustomFieldKind::Text, {}}};
    applyRemembered(proposal, layout, std::vector{before}, fields);
    EXPECT_EQ(proposal.mapping.columns.at(1), (FieldChoice{Department, {}}));
    EXPECT_EQ(proposal.mapping.columns.at(2), (FieldChoice{Custom, "profession"}));
    EXPECT_EQ(proposal.mapping.columns.at(0).field, FullName);
}

TEST(ImportHeadings, ARememberedFieldIsNotGivenToTwoColumns) {
    const auto table = tableOf({{"Department", "Organisation", "Full name"}, {"IT", "Acme", "Ana Roy"}});
    const auto layout = guessLayout(table, true);
    auto proposal = proposeMapping(table, layout);
    const RememberedChoices before{{{rememberedHeading("Organisation"), {Department, {}}}}, {"mentee", {}, {}}};
    applyRemembered(proposal, layout, std::vector{before}, {});
    EXPECT_EQ(proposal.mapping.columns.at(0).field, Department);
    EXPECT_EQ(proposal.mapping.columns.at(1).field, None);
}

} // namespace
} // namespace mentoring::intake
