#include <gmock/gmock.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;

TEST(ImportLayout, FindsTheHeaderInTheFirstRow) {
    const auto layout = guessLayout(tableOf({{"Matricule", "Nom", "Prénom"}, {"1", "Doe", "Jane"}}), true);
    EXPECT_EQ(layout.headerRow, 0U);
    EXPECT_EQ(layout.headerRowCount, 1U);
    EXPECT_EQ(layout.firstDataRow, 1U);
    EXPECT_THAT(layout.headers, ElementsAre("Matricule", "Nom", "Prénom"));
}

TEST(ImportLayout, SkipsTitleRowsAndBlankRows) {
    const auto layout = guessLayout(tableOf({{"Headcount report"},
                                             {"Run on", "2026-02-01"},
                                             {},
                                             {"Employee ID", "Worker", "Business Title", "Location"},
                                             {"12", "Jane Doe", "Engineer", "Lyon"}}),
                                    false);
    EXPECT_EQ(layout.headerRow, 3U);
    EXPECT_EQ(layout.firstDataRow, 4U);
}

TEST(ImportLayout, FindsAHeaderFarDown) {
    std::vector<std::vector<std::string>> rows(38, {"A line of the cover page"});
    rows.push_back({});
    rows.push_back({"", "", "Employee ID", "Name", "Email"});
    rows.push_back({"", "", "1", "Ana Roy", "ana@x.org"});
    const auto layout = guessLayout(tableOf(rows), false);
    EXPECT_EQ(layout.headerRow, 39U);
    EXPECT_EQ(layout.headers.at(2), "Employee ID") << "the first columns are empty";
}

TEST(ImportLayout, TakesTheHeadingsUnderThoseOfGroups) {
    const auto layout =
        guessLayout(tableOf({{"Staff list"},
                             {"Employee", "", "", "Manager", "", "Location"},
                             {"Employee ID", "First name", "Last name", "Manager", "Manager email", "Office"},
                             {"1", "Ana", "Roy", "Bob Sy", "bob@x.org", "Lyon"}}),
                    false);
    EXPECT_EQ(layout.headerRow, 2U);
}

TEST(ImportLayout, FindsTheHeaderOfANarrowListUnderItsTitle) {
    const auto layout =
        guessLayout(tableOf({{"Mentors 2026", ""}, {"", ""}, {"Name", "Email"}, {"Ana Roy", "ana@x.org"}}), true);
    EXPECT_EQ(layout.headerRow, 2U);
    const auto foreign = guessLayout(tableOf({{"Liste", ""}, {"Vorname", "Personal"}, {"Ana", "17"}}), true);
    EXPECT_EQ(foreign.headerRow, 1U);
    const auto words = guessLayout(tableOf({{"Vorname", "Stelle"}, {"Ana", "7 Manager"}, {"Bob", "Manager"}}), true);
    EXPECT_EQ(words.headerRow, 0U) << "a person's job is no heading";
}

TEST(ImportLayout, TwoHeaderRowsAreFoundWhenTheSecondRepeatsTheNames) {
    const auto table = tableOf({{"STATUS", "USERID", "FIRSTNAME", "LASTNAME", "EMAIL"},
                                {"Status", "User ID", "First Name", "Last Name", "Email"},
                                {"active", "7", "Jane", "Doe", "jane@example.com"}});
    const auto layout = guessLayout(table, true);
    EXPECT_EQ(layout.headerRowCount, 2U);
    EXPECT_EQ(layout.firstDataRow, 2U);
    EXPECT_THAT(layout.labels, ElementsAre("Status", "User ID", "First Name", "Last Name", "Email"));
    EXPECT_EQ(columnNamed(layout, "User ID"), 1U);
}

TEST(ImportLayout, APersonsRowIsNoSecondHeader) {
    const auto layout = guessLayout(
        tableOf({{"Nom", "Prénom", "Fonction", "Service"}, {"Doe", "Jane", "Responsable", "Direction"}}), true);
    EXPECT_EQ(layout.headerRowCount, 1U);
}

TEST(ImportLayout, AFileWithoutHeaderNamesItsColumnsByLetter) {
    const auto layout = guessLayout(
        tableOf({{"1", "Doe", "Jane", "jane@example.com"}, {"2", "Roe", "Jack", "jack@example.com"}}), true);
    EXPECT_FALSE(layout.headerRow);
    EXPECT_EQ(layout.firstDataRow, 0U);
    EXPECT_THAT(layout.headers, ElementsAre("A", "B", "C", "D"));
}

TEST(ImportLayout, AColumnOfAddressesWithoutHeaderIsTheEmail) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentee;
    organisation.options.withoutNames = true;
    const auto plan = organisation.plan({{"1", "jane@example.com"}, {"2", "jack@example.com"}}, {"A=employee_id"});
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_EQ(plan.newPeople.at(0).email, "jane@example.com");
    EXPECT_EQ(plan.newPeople.at(1).staffId, "2");
}

TEST(ImportLayout, AHeaderAloneSaysThatNobodyIsBelowIt) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "E-mail"}});
    EXPECT_EQ(plan.counts.rows, 0U);
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_THAT(plan.notes, ElementsAre(FileNote::NoRows));
    EXPECT_TRUE(plan.questions.empty()) << "nobody is asked which role nobody takes";
}

TEST(ImportLayout, RepeatedNamesGetNumbers) {
    const auto layout =
        guessLayout(tableOf({{"Name", "Email", "Skill", "Skill", "skill", ""}, {"Jane", "a@b.fr"}}), true);
    EXPECT_THAT(layout.headers, ElementsAre("Name", "Email", "Skill", "Skill (2)", "skill (3)", "F"));
}

TEST(ImportLayout, TheHeaderAgainAmongTheDataIsListed) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Rôle"},
                                         {"1", "Doe", "Jane", "mentor"},
                                         {"Matricule", "Nom", "Prénom", "Rôle"},
                                         {"2", "Roe", "Jack", "mentee"}});
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::RepeatedHeader));
}

TEST(ImportLayout, APersonMaySayWhereTheHeaderIs) {
    const auto table = tableOf({{"x", "y"}, {"Nom", "Prénom"}, {"Doe", "Jane"}});
    const auto layout = layoutWithHeader(table, 1, 1, true);
    EXPECT_EQ(layout.firstDataRow, 2U);
    EXPECT_THAT(layout.headers, ElementsAre("Nom", "Prénom"));
    EXPECT_THAT(layoutWithHeader(table, std::nullopt, 0, true).headers, ElementsAre("A", "B"));
}

TEST(ImportLayout, RowsAreFoundByTheFilesOwnNumber) {
    cells::Table table;
    table.beginRow(4);
    table.beginRow(9);
    EXPECT_EQ(rowWithNumber(table, 9), 1U);
    EXPECT_FALSE(rowWithNumber(table, 5));
}

TEST(ImportLayout, NothingLongerThanAHeadingIsLookedAtAsOne) {
    const std::string essay(32'000, 'x');
    std::string accents;
    for (int i = 0; i < 10'000; ++i)
        accents += "\xC3\xA9"; // a cut must not fall into a character
    const auto table = tableOf({{"Matricule", "Nom", "Prénom", essay + "a", essay + "b", "x" + accents},
                                {"1", "Doe", "Jane", essay, essay, essay}});
    const auto layout = guessLayout(table, true);
    ASSERT_EQ(layout.headers.size(), 6U);
    for (std::size_t column = 3; column < 6; ++column)
        EXPECT_LE(layout.headers[column].size(), 1300U);
    EXPECT_EQ(layout.headers[3], essay.substr(0, 1200));
    EXPECT_EQ(layout.headers[4], essay.substr(0, 1200) + " (2)");
    EXPECT_EQ(layout.headers[5].size() % 2, 1U);
}

TEST(ImportLayout, AHeadingOverSeveralColumnsHasTheirsUnderIt) {
    const auto table = tableOf({{"Employee ID", "Name", "", "Email", "Skills", "", "Role"},
                                {"", "First name", "Last name", "", "Offered", "Sought", ""},
                                {"1", "Ana", "Roy", "ana@x.org", "SQL", "Python", "both"}});
    const auto layout = guessLayout(table, false);
    EXPECT_EQ(layout.headerRowCount, 2U);
    EXPECT_EQ(layout.firstDataRow, 2U);
    const auto mapping = proposeMapping(table, layout).mapping;
    const std::vector<PeopleField> fields{PeopleField::StaffId, PeopleField::GivenName, PeopleField::FamilyName,
                                          PeopleField::Email,   PeopleField::Skills,    PeopleField::Seeks,
                                          PeopleField::Role};
    for (std::size_t i = 0; i < fields.size(); ++i)
        EXPECT_EQ(mapping.columns.at(i).field, fields.at(i)) << i;
    const auto people = tableOf({{"Staff ID", "Name", "", "Role"}, {"1", "Ana Roy", "note", "mentor"}});
    EXPECT_EQ(guessLayout(people, false).headerRowCount, 1U) << "a person is no heading";
    const auto first = tableOf({{"Name", "Role", "Job title", "Department", ""},
                                {"Ana Roy", "Mentor", "Manager", "Finance", "yes"},
                                {"Bob Lee", "Mentee", "Clerk", "Skills", "no"}});
    EXPECT_EQ(guessLayout(first, false).firstDataRow, 1U) << "whatever words their row shares with headings";
}

TEST(ImportLayout, TimesOfASurveyAreNoEmployment) {
    const auto survey = tableOf({{"Start date", "End date", "Name", "Email", "Role"},
                                 {"15/01/2026 09:00", "15/01/2026 09:05", "Ana Roy", "ana@x.org", "mentor"},
                                 {"16/01/2026 10:20", "16/01/2026 10:31", "Bob Sy", "bob@x.org", "mentee"}});
    const auto dropped = proposeMapping(survey, guessLayout(survey, true)).mapping;
    EXPECT_FALSE(dropped.uses(PeopleField::HireDate) || dropped.uses(PeopleField::EndDate));
    const auto staff = tableOf({{"Start date", "End date", "Name", "Email", "Role"},
                                {"2020-01-15 00:00:00", "", "Ana Roy", "ana@x.org", "mentor"}});
    EXPECT_TRUE(proposeMapping(staff, guessLayout(staff, true)).mapping.uses(PeopleField::HireDate));
}

TEST(ImportLayout, KeysQuestionsAndARowForMachinesAreHeadings) {
    const auto table =
        tableOf({{"StartDate", "ResponseId", "RecipientLastName", "RecipientFirstName", "RecipientEmail", "Q1"},
                 {"Date de début", "ID de réponse", "Nom du destinataire", "Prénom du destinataire",
                  "Courriel du destinataire", "Votre rôle"},
                 {R"({"ImportId":"startDate"})", R"({"ImportId":"_recordId"})", R"({"ImportId":"a"})",
                  R"({"ImportId":"b"})", R"({"ImportId":"c"})", R"({"ImportId":"QID1"})"},
                 {"2026-01-15 09:00:00", "R_1", "Roy", "Ana", "ana@x.org", "mentor"}});
    Organisation organisation;
    const auto plan = organisation.plan(table);
    ASSERT_EQ(plan.counts.fresh, 1U);
    EXPECT_EQ(plan.newPeople.at(0).displayName(), "Ana Roy");
    EXPECT_EQ(plan.newPeople.at(0).hireDate, std::nullopt);
    EXPECT_EQ(plan.counts.rows, 1U);
}

} // namespace
} // namespace mentoring::intake
