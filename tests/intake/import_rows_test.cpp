// How the cells of one row are read.
#include <gmock/gmock.h>

#include "formats/made_files.h"
#include "import_support.h"

namespace mentoring::intake {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace std::chrono;

const std::vector<std::string> plainHeader{"Matricule", "Nom", "Prénom", "E-mail"};

/// A file of one person with one more column.
ImportPlan planOne(Organisation& organisation, const std::string& header, const std::string& value,
                   const std::string& field = {}) {
    auto head = plainHeader;
    head.push_back(header);
    organisation.options.role = FileRole::Mentor;
    return organisation.plan({head, {"1", "Doe", "Jane", "jane@example.com", value}},
                             field.empty() ? std::vector<std::string>{} : std::vector{header + "=" + field});
}

TEST(ImportRows, AShortRowIsListed) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({plainHeader, {"1", "Doe"}, {"2", "Roe", "Jack", "k@r.fr"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::RowTooShort));
    EXPECT_EQ(plan.rows.at(0).problems.at(0).number, 2);
    EXPECT_EQ(plan.rows.at(0).problems.at(0).expected, 4);
    EXPECT_EQ(plan.rows.at(0).rowNumber, 2U);
    EXPECT_EQ(plan.counts.fresh, 1U);
}

TEST(ImportRows, ASpreadsheetsRowMayEndEarly) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan(tableOf({plainHeader, {"1", "Doe", "Jane"}}), {}, false);
    EXPECT_EQ(plan.counts.fresh, 1U);
}

TEST(ImportRows, ALongRowIsListedUnlessTheRestIsEmpty) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan(
        {plainHeader, {"1", "Doe", "Jane", "j@d.fr", "too much"}, {"2", "Roe", "Jack", "k@r.fr", "", " "}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::RowTooLong));
    EXPECT_EQ(plan.rows.at(0).problems.at(0).value, "too much");
    EXPECT_EQ(plan.counts.fresh, 1U);
}

TEST(ImportRows, ASumIsNoNumberOfStaff) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan =
        organisation.plan({plainHeader, {"=100+23", "Doe", "Jane", "j@d.fr"}, {"=", "Roe", "Jack", "k@r.fr"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::FormulaWithoutValue));
    EXPECT_EQ(plan.counts.fresh, 1U);
}

TEST(ImportRows, AFirstRowThatIsAnExampleIsNobody) {
    const std::vector<std::vector<std::string>> examples{
        {"ex. : 1234", "Doe", "Jane", "jane@acme.fr"},   {"1234", "Doe", "e.g. Jane", "jane@acme.fr"},
        {"1234", "Exemple : Doe", "Jane", ""},           {"Exemple", "Doe", "Jane", "jane@acme.fr"},
        {"1234", "Doe", "Jane", "e.g. jane@acme.fr"},    {"(Beispiel)", "Doe", "", "x"},
        {"1234", "Doe", "Jane", "jane.doe@Example.com"}, {"1234", "Doe", "Jane", "jane@mail.acme.example"}};
    for (const auto& example : examples) {
        Organisation organisation;
        organisation.options.role = FileRole::Mentor;
        const auto plan =
            organisation.plan({plainHeader, example, {"2", "Roe", "Jack", "k@r.fr"}, {"3", "Poe", "Ed", "e@r.fr"}});
        EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::ExampleRow)) << example[0] << example[3];
        EXPECT_EQ(plan.counts.fresh, 2U);
    }
    Organisation below;
    below.options.role = FileRole::Mentor;
    const auto last =
        below.plan({plainHeader, {"2", "Roe", "Jack", "k@r.fr"}, {"Exemple", "Doe", "Jane", "j@example.org"}});
    EXPECT_THAT(reasonsOf(last.rows.at(1)), ElementsAre(ProblemReason::ExampleRow));
    // Where nothing says so, or further down, or where others have such addresses too.
    const std::vector<std::vector<std::vector<std::string>>> people{
        {{"EX-12", "Exbrayat", "Egon", "e@r.fr"}, {"2", "Roe", "Jack", "k@r.fr"}, {"3", "Poe", "Ed", "e.p@r.fr"}},
        {{"1", "Ex", "Eg", "e@r.fr"}, {"2", "Roe", "Jack", "k@r.fr"}, {"3", "Poe", "Ed", "e.p@r.fr"}},
        {{"1", "Sample", "Example", "e@r.fr"}, {"2", "Roe", "Jack", "k@r.fr"}, {"3", "Poe", "Ed", "e.p@r.fr"}},
        {{"1", "Doe", "Jane", "j@example.com"}, {"2", "Roe", "Jack", "k@example.com"}, {"3", "Poe", "Ed", "e@r.fr"}},
        {{"1", "Doe", "Jane", "j@r.fr"}, {"2", "Roe", "Jack", "k@example.com"}, {"3", "Poe", "Ed", "e@r.fr"}},
        {{"1", "Doe", "Jane", "j@examples.com"}, {"2", "Roe", "Jack", "k@r.fr"}, {"3", "Poe", "Ed", "e@r.fr"}},
        {{"1", "Doe", "Jane", "j@example.com"}, {"2", "Roe", "Jack", "k@r.fr"}, {"3", "Poe", "Ed", ""}}};
    for (const auto& rows : people) {
        Organisation organisation;
        organisation.options.role = FileRole::Mentor;
        EXPECT_EQ(organisation.plan({plainHeader, rows[0], rows[1], rows[2]}).counts.fresh, 3U)
            << rows[0][0] << rows[0][1];
    }
}

TEST(ImportRows, BlankRowsArePassedOver) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({plainHeader, {"", "", "", ""}, {"2", "Roe", "Jack", "k@r.fr"}, {""}});
    EXPECT_EQ(plan.counts.rows, 1U);
    EXPECT_EQ(plan.rows.at(0).rowNumber, 3U);
}

TEST(ImportRows, AnEmailThatIsNoneIsAProblem) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    for (const auto* wrong : {"pas-une-adresse", "jane @example.com", "jane@", "@example.com", "jane@example"}) {
        const auto plan = organisation.plan({plainHeader, {"1", "Doe", "Jane", wrong}});
        EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::EmailInvalid)) << wrong;
        EXPECT_EQ(plan.rows.at(0).problems.at(0).header, "E-mail");
        EXPECT_EQ(plan.rows.at(0).problems.at(0).value, wrong);
    }
}

TEST(ImportRows, TwoAddressesInOneCellAreAProblem) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({plainHeader, {"1", "Doe", "Jane", "a@b.fr; c@d.fr"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::EmailSeveral));
}

TEST(ImportRows, AMissingEmailIsAWarningWhereThereIsAStaffIdAndAProblemWhereNot) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({plainHeader, {"1", "Doe", "Jane", ""}, {"", "Roe", "Jack", ""}});
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::New);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::EmailMissing));
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::NoIdentity));
}

TEST(ImportRows, AddressesLoseTheirWrapping) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan(
        {plainHeader, {"1", "Doe", "Jane", "mailto:jane@d.fr"}, {"2", "Roe", "Jack", "Jack Roe <jack@r.fr>"}});
    EXPECT_EQ(plan.newPeople.at(0).email, "jane@d.fr");
    EXPECT_EQ(plan.newPeople.at(1).email, "jack@r.fr");
}

TEST(ImportRows, DaysThatDoNotExistAreRefused) {
    Organisation organisation;
    for (const auto* wrong : {"31/02/2020", "29/02/2025", "31/04/2024", "2025-02-30", "31.11.2020", "0/1/2020"}) {
        const auto plan = planOne(organisation, "Date d'entrée", wrong);
        EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::DateInvalid)) << wrong;
    }
}

TEST(ImportRows, DatesAreReadInTheFormsPeopleWrite) {
    Organisation organisation;
    const std::vector<std::pair<std::string, Date>> forms{
        {"2020-03-15", year{2020} / 3 / 15},
        {"2020-03-15T00:00:00", year{2020} / 3 / 15},
        {"15/03/2020", year{2020} / 3 / 15},
        {"15/03/2020 08:30", year{2020} / 3 / 15},
        {"3/15/2020", year{2020} / 3 / 15},
        {"15.3.20", year{2020} / 3 / 15},
        {"05.03.2020", year{2020} / 3 / 5},
        {"15-03-2020", year{2020} / 3 / 15},
        {"2020/03/15", year{2020} / 3 / 15},
        {"20200315", year{2020} / 3 / 15},
        {"4/4/2020", year{2020} / 4 / 4},
        {"1er mars 2020", year{2020} / 3 / 1},
        {"lundi 2 mars 2020", year{2020} / 3 / 2},
        {"15 août 2019", year{2019} / 8 / 15},
        {"15 AOUT 19", year{2019} / 8 / 15},
        {"March 1, 2020", year{2020} / 3 / 1},
        {"1st March 2020", year{2020} / 3 / 1},
        {"12-Feb-20", year{2020} / 2 / 12},
        {"12 févr. 2020", year{2020} / 2 / 12},
        {"\xC2\xA0"
         "15/03/2020\xE2\x80\xAF",
         year{2020} / 3 / 15},
    };
    for (const auto& [text, expected] : forms) {
        const auto plan = planOne(organisation, "Date d'entrée", text);
        ASSERT_EQ(plan.counts.fresh, 1U) << text << " " << nameOf(plan.rows.at(0).problems.at(0).reason);
        EXPECT_EQ(plan.newPeople.at(0).hireDate, expected) << text;
    }
}

TEST(ImportRows, WhatIsNoDateIsSaidToBeNone) {
    Organisation organisation;
    for (const auto* wrong : {"soon", "2020", "mars 2020", "15/03", "1,5", "15/03/20200", "15/mars"}) {
        const auto plan = planOne(organisation, "Date d'entrée", wrong);
        EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::DateUnreadable)) << wrong;
    }
}

TEST(ImportRows, NobodyHasBeenHiredInTheNextCentury) {
    Organisation organisation;
    EXPECT_EQ(planOne(organisation, "Hire date", "13/01/76").newPeople.at(0).hireDate, year{1976} / 1 / 13);
    EXPECT_EQ(planOne(organisation, "Hire date", "13/01/75").newPeople.at(0).hireDate, year{1975} / 1 / 13);
    EXPECT_EQ(planOne(organisation, "Hire date", "13/01/25").newPeople.at(0).hireDate, year{2025} / 1 / 13);
    EXPECT_EQ(planOne(organisation, "Hire date", "13/11/26").newPeople.at(0).hireDate, year{2026} / 11 / 13)
        << "soon to come";
    const auto typed = planOne(organisation, "Hire date", "2062-01-13");
    EXPECT_EQ(typed.newPeople.at(0).hireDate, year{2062} / 1 / 13);
    EXPECT_TRUE(warns(typed.rows.at(0), WarningReason::DayFarAhead));
}

TEST(ImportRows, AColumnThatProvesBothOrdersIsAskedAboutUnlessAFewAreSlips) {
    Organisation organisation;
    std::vector<std::vector<std::string>> rows{{"Staff ID", "Name", "Role", "Hire date"},
                                               {"1", "Ana Roy", "mentor", "13/04/2020"},
                                               {"2", "Bob Sy", "mentee", "05/16/2020"}};
    const auto both = organisation.plan(rows);
    for (const auto& row : both.rows)
        EXPECT_THAT(reasonsOf(row), ElementsAre(ProblemReason::DateOrderUnknown));
    ASSERT_EQ(both.questions.size(), 1U);
    EXPECT_EQ(both.questions.at(0).rows, 2U);
    organisation.options.dateOrder = DateOrder::DayFirst;
    const auto answered = organisation.plan(rows);
    EXPECT_EQ(answered.newPeople.at(0).hireDate, year{2020} / 4 / 13);
    EXPECT_THAT(reasonsOf(answered.rows.at(1)), ElementsAre(ProblemReason::DateInvalid));
    organisation.options.dateOrder.reset();
    for (int i = 3; i < 20; ++i)
        rows.push_back({std::to_string(i), "Cy Do" + std::to_string(i), "mentee", std::to_string(i + 10) + "/05/2020"});
    const auto slip = organisation.plan(rows);
    EXPECT_EQ(slip.counts.problems, 1U);
    EXPECT_THAT(reasonsOf(slip.rows.at(1)), ElementsAre(ProblemReason::DateInvalid));
    EXPECT_THAT(slip.questions, IsEmpty());
}

TEST(ImportRows, SignsOfWebPagesAreReadAsWhatTheyStandFor) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentee;
    const auto plan = organisation.plan({{"Staff ID", "First name", "Last name", "Department"},
                                         {"1", "Zo&eacute;", "O&#039;Brien", "R&amp;D"},
                                         {"2", "Bob", "Sy", "R&D; A&B;"}});
    EXPECT_EQ(plan.newPeople.at(0).displayName(), "Zoé O'Brien");
    EXPECT_EQ(plan.newPeople.at(0).department, "R&D");
    EXPECT_EQ(plan.newPeople.at(1).department, "R&D; A&B;") << "no such sign";
    EXPECT_THAT(plan.notes, ElementsAre(FileNote::SignsDecoded));
}

TEST(ImportRows, WhoIsNoMentorIsSaidToBeTakenForAMentee) {
    Organisation organisation;
    const auto plan =
        organisation.plan({{"Staff ID", "Name", "Mentor"}, {"1", "Ana Roy", "Yes"}, {"2", "Bob Sy", "No"}});
    EXPECT_THAT(plan.notes, ElementsAre(FileNote::NoMentorIsMentee));
    const auto both = organisation.plan(
        {{"Staff ID", "Name", "Mentor", "Mentee"}, {"1", "Ana Roy", "Yes", "No"}, {"2", "Bob Sy", "No", "Yes"}});
    EXPECT_THAT(both.notes, IsEmpty());
}

TEST(ImportRows, BlanksOfEveryKindAreNothing) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentee;
    const auto plan =
        organisation.plan({{"Staff ID", "Name"}, {"1", "Ana Roy"}, {"\xC2\xA0", " "}, {"\xE2\x80\x8B", ""}});
    EXPECT_EQ(plan.counts.rows, 1U);
}

TEST(ImportRows, SomebodyElsesAddressIsNobodysOwn) {
    for (const auto* header :
         {"Emergency contact email", "Mentor email", "Courriel de la personne à prévenir", "HR email"}) {
        const auto table = tableOf({{"Staff ID", "Name", header}, {"1", "Ana Roy", "mum@x.org"}});
        EXPECT_NE(proposeMapping(table, guessLayout(table, true)).mapping.columns.at(2).field, PeopleField::Email)
            << header;
    }
}

TEST(ImportRows, TheWholeColumnDecidesTheOrderOfADate) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    auto head = plainHeader;
    head.push_back("Hire date");
    const auto dayFirst = organisation.plan(
        {head, {"1", "Doe", "Jane", "j@d.fr", "03/04/2020"}, {"2", "Roe", "Jack", "k@r.fr", "25/12/2020"}});
    EXPECT_EQ(dayFirst.newPeople.at(0).hireDate, year{2020} / 4 / 3);
    const auto monthFirst = organisation.plan(
        {head, {"1", "Doe", "Jane", "j@d.fr", "03/04/2020"}, {"2", "Roe", "Jack", "k@r.fr", "12/25/2020"}});
    EXPECT_EQ(monthFirst.newPeople.at(0).hireDate, year{2020} / 3 / 4);
    EXPECT_THAT(monthFirst.questions, IsEmpty());
}

TEST(ImportRows, AnAmbiguousColumnIsAskedAboutWithAnExampleBothWays) {
    Organisation organisation;
    const auto plan = planOne(organisation, "Date d'entrée", "03/04/2025");
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::DateOrderUnknown));
    ASSERT_EQ(plan.questions.size(), 1U);
    const auto& question = plan.questions.at(0);
    EXPECT_EQ(question.kind, Question::Kind::DateOrder);
    EXPECT_EQ(question.header, "Date d'entrée");
    EXPECT_EQ(question.example, "03/04/2025");
    EXPECT_EQ(question.dayFirst, year{2025} / 4 / 3);
    EXPECT_EQ(question.monthFirst, year{2025} / 3 / 4);

    organisation.options.dateOrder = DateOrder::MonthFirst;
    EXPECT_EQ(planOne(organisation, "Date d'entrée", "03/04/2025").newPeople.at(0).hireDate, year{2025} / 3 / 4);
    organisation.options.dateOrder = DateOrder::DayFirst;
    EXPECT_EQ(planOne(organisation, "Date d'entrée", "03/04/2025").newPeople.at(0).hireDate, year{2025} / 4 / 3);
}

TEST(ImportRows, AmbiguousColumnsAreAskedAboutOnceForTheWholeFile) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    auto head = plainHeader;
    head.insert(head.end(), {"Hire date", "Review", "Renewal"});
    const std::vector<std::vector<std::string>> file{
        head, {"1", "Doe", "Jane", "j@d.fr", "03/04/2020", "05/06/2024", "07/08/2024"}};
    const std::vector<std::string> said{"Review=custom:Review", "Renewal=custom:Renewal"};
    const auto plan = organisation.plan(file, said);
    ASSERT_EQ(plan.questions.size(), 1U);
    EXPECT_EQ(plan.questions.at(0).header, "Hire date");
    EXPECT_EQ(plan.questions.at(0).example, "03/04/2020");
    EXPECT_EQ(plan.questions.at(0).rows, 3U);
    organisation.options.dateOrder = DateOrder::DayFirst;
    const auto answered = organisation.plan(file, said);
    EXPECT_THAT(answered.questions, IsEmpty());
    EXPECT_EQ(answered.counts.fresh, 1U);
}

TEST(ImportRows, OneDateColumnMayDecideForAnother) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    auto head = plainHeader;
    head.insert(head.end(), {"Hire date", "Review"});
    const auto plan =
        organisation.plan({head, {"1", "Doe", "Jane", "j@d.fr", "03/04/2020", "31/12/2024"}}, {"Review=custom:Review"});
    EXPECT_EQ(plan.newPeople.at(0).hireDate, year{2020} / 4 / 3);
}

ImportPlan planSerial(cells::CellKind kind, const std::string& text, bool dates1904 = false) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    organisation.options.dates1904 = dates1904;
    auto table = tableOf({{"Matricule", "Nom", "Prénom", "Date d'entrée"}, {"1", "Doe", "Jane"}});
    table.add(kind, text);
    return organisation.plan(table);
}

TEST(ImportRows, ColumnsOfTwoOrdersDecideForNoOther) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    auto header = plainHeader;
    header.insert(header.end(), {"Hire date", "End date", "Visite"});
    const auto plan = organisation.plan({header,
                                         {"1", "Doe", "Jane", "jane@d.fr", "25/03/2019", "", "03/04/2024"},
                                         {"2", "Roe", "Jack", "jack@d.fr", "26/03/2019", "12/28/2099", "05/06/2024"}},
                                        {"Visite=custom:Visite"});
    const auto question = std::ranges::find(plan.questions, Question::Kind::DateOrder, &Question::kind);
    ASSERT_NE(question, plan.questions.end());
    EXPECT_EQ(question->header, "Visite");
    EXPECT_EQ(plan.counts.problems, 2U);
}

TEST(ImportRows, ExcelsDayNumbersAreDates) {
    EXPECT_EQ(planSerial(cells::CellKind::Number, "45000").newPeople.at(0).hireDate, year{2023} / 3 / 15);
    EXPECT_EQ(planSerial(cells::CellKind::Text, "45000").newPeople.at(0).hireDate, year{2023} / 3 / 15);
    EXPECT_EQ(planSerial(cells::CellKind::Number, "45000.75").newPeople.at(0).hireDate, year{2023} / 3 / 15);
    EXPECT_EQ(planSerial(cells::CellKind::Number, "61").newPeople.at(0).hireDate, year{1900} / 3 / 1);
    EXPECT_EQ(planSerial(cells::CellKind::Number, "59").newPeople.at(0).hireDate, year{1900} / 2 / 28);
    EXPECT_EQ(planSerial(cells::CellKind::Number, "43538", true).newPeople.at(0).hireDate, year{2023} / 3 / 15);
    EXPECT_EQ(planSerial(cells::CellKind::Date, "2023-03-15T10:00:00").newPeople.at(0).hireDate, year{2023} / 3 / 15);
}

TEST(ImportRows, TheLeapDayThatNeverWasIsRefused) {
    EXPECT_THAT(reasonsOf(planSerial(cells::CellKind::Number, "60").rows.at(0)),
                ElementsAre(ProblemReason::DateInvalid));
}

TEST(ImportRows, AYearIsNoDayNumber) {
    EXPECT_THAT(reasonsOf(planSerial(cells::CellKind::Number, "2020").rows.at(0)),
                ElementsAre(ProblemReason::DateUnreadable));
}

TEST(ImportRows, StaffIdsKeepTheirZeros) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({plainHeader, {"00042", "Doe", "Jane", ""}, {"042", "Roe", "Jack", ""}});
    EXPECT_EQ(plan.newPeople.at(0).staffId, "00042");
    EXPECT_EQ(plan.newPeople.at(1).staffId, "042");
    EXPECT_THAT(plan.notes, ElementsAre(FileNote::IdsOfUnequalLength));
}

TEST(ImportRows, AStaffIdThatASpreadsheetRoundedIsRefused) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({plainHeader, {"1,23E+05", "Doe", "Jane", "j@d.fr"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::StaffIdDamaged));
}

TEST(ImportRows, NumbersComeWithCommasAndBlanks) {
    Organisation organisation;
    const std::vector<std::pair<std::string, double>> forms{{"1 234,5", 1234.5},
                                                            {"1\xC2\xA0"
                                                             "234,5",
                                                             1234.5},
                                                            {"1\xE2\x80\xAF"
                                                             "234,5",
                                                             1234.5},
                                                            {"1,234.50", 1234.5},
                                                            {"1.234,50", 1234.5},
                                                            {"1E5", 100000},
                                                            {"-3,25", -3.25},
                                                            {"+7", 7},
                                                            {"1,234,567", 1234567}};
    for (const auto& [text, expected] : forms) {
        const auto plan = planOne(organisation, "Points", text, "custom:Points");
        ASSERT_EQ(plan.counts.fresh, 1U) << text;
        ASSERT_EQ(plan.newFields.at(0).kind, CustomFieldKind::Number) << text;
        EXPECT_EQ(std::get<double>(*plan.newPeople.at(0).customValue(plan.newFields.at(0).id)), expected) << text;
    }
}

TEST(ImportRows, YesAndNoComeInSeveralLanguages) {
    for (const auto* yes : {"yes", "Y", "oui", "OUI", "o", "true", "Vrai", "x", "1", "ja", "sí"}) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Is mentor"}, {"1", "Doe", "Jane", yes}});
        ASSERT_EQ(plan.newParticipations.size(), 1U) << yes;
        EXPECT_TRUE(plan.newParticipations.at(0).asMentor) << yes;
        EXPECT_FALSE(plan.newParticipations.at(0).asMentee) << yes;
    }
    for (const auto* no : {"no", "N", "non", "false", "Faux", "0", "nein"}) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Is mentor"}, {"1", "Doe", "Jane", no}});
        ASSERT_EQ(plan.newParticipations.size(), 1U) << no;
        EXPECT_TRUE(plan.newParticipations.at(0).asMentee) << no;
    }
}

TEST(ImportRows, CellsThatBeginLikeFormulasStayText) {
    for (const auto* text : {"=1+1", "+33 1 23", "-intern-", "@home", "=HYPERLINK(\"http://x\")"}) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Service", text);
        ASSERT_EQ(plan.counts.fresh, 1U) << text;
        EXPECT_EQ(plan.newPeople.at(0).department, text);
    }
}

TEST(ImportRows, AFormulaInPlaceOfANameIsListed) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({plainHeader, {"1", "=HYPERLINK(\"http://x\")", "Jane", "j@d.fr"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::NameIsFormula));
    EXPECT_EQ(plan.rows.at(0).problems.at(0).value, "=HYPERLINK(\"http://x\")");
}

TEST(ImportRows, FormulasWithoutValueAndErrorsAreListedInMappedColumnsOnly) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    auto table = tableOf({{"Matricule", "Nom", "Prénom", "Service", "Note"}, {"1", "Doe", "Jane"}});
    table.add(cells::CellKind::FormulaWithoutValue, "=A1");
    table.add(cells::CellKind::Error, "#REF!");
    table.beginRow(3);
    for (const auto* text : {"2", "Roe", "Jack"})
        table.add(cells::CellKind::Text, text);
    table.add(cells::CellKind::Error, "#NAME?");
    table.add(cells::CellKind::Empty, "");
    const auto plan = organisation.plan(table);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::FormulaWithoutValue));
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::ErrorCell));
    EXPECT_EQ(plan.rows.at(1).problems.at(0).header, "Service");
}

TEST(ImportRows, TextInAnotherEncodingIsListed) {
    Organisation organisation;
    const auto plan = planOne(organisation, "Service", "Comptabilit\xEF\xBF\xBD");
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::BrokenText));
}

TEST(ImportRows, ARowWithANulByteIsRefused) {
    using namespace std::string_literals;
    const formats::testing::TemporaryFolder folder;
    const auto source = test::readList(
        folder.write("people.csv", "Matricule;Nom;Prénom;E-mail\n1;D\0e;Jane;j@d.fr\n2;Roe;Jack;k@r.fr\n"s));
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan(source.table);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::BrokenText));
    EXPECT_EQ(plan.rows.at(0).problems.at(0).header, "Nom");
    EXPECT_EQ(plan.rows.at(0).rowNumber, 2U);
    EXPECT_EQ(plan.counts.fresh, 1U);
}

TEST(ImportRows, ACellThatWasCutIsTooLongForAName) {
    const formats::testing::TemporaryFolder folder;
    const auto source = test::readList(folder.write("people.csv", "Matricule;Nom;Prénom;E-mail\n1;" +
                                                                      std::string(10'000'000, 'x') + ";Jane;j@d.fr\n"));
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan(source.table);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::TextTooLong));
    EXPECT_LE(plan.rows.at(0).problems.at(0).value.size(), longestShownValue + std::string("…").size());
}

TEST(ImportRows, NamesAreKeptExactly) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const std::string arabic = "محمد";
    const std::string marks = "Ẹ̀kọ́";
    const std::string joined = "می\u200Cخواهم";
    std::string longest;
    for (int i = 0; i < 300; ++i)
        longest += "é";
    const auto plan = organisation.plan({plainHeader,
                                         {"1", arabic, "عبد الله", "a@b.fr"},
                                         {"2", marks, "Ọlá", "c@d.fr"},
                                         {"3", longest, "Zoé", "e@f.fr"},
                                         {"4", joined, "👩\u200D🚀", "g@h.fr"}});
    ASSERT_EQ(plan.counts.fresh, 4U);
    EXPECT_EQ(plan.newPeople.at(0).familyName, arabic);
    EXPECT_EQ(plan.newPeople.at(1).familyName, marks);
    EXPECT_EQ(plan.newPeople.at(2).familyName, longest);
    EXPECT_EQ(plan.newPeople.at(3).familyName, joined);
    EXPECT_EQ(plan.newPeople.at(3).givenName, "👩\u200D🚀");
    const auto tooLong = organisation.plan({plainHeader, {"3", longest + "é", "Zoé", "e@f.fr"}});
    EXPECT_THAT(reasonsOf(tooLong.rows.at(0)), ElementsAre(ProblemReason::TextTooLong));
    EXPECT_EQ(tooLong.rows.at(0).problems.at(0).number, 300);
}

TEST(ImportRows, NamesOfBlanksAndInvisibleCharactersAreEmpty) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    for (const auto* blank : {"  ", "\xE2\x80\x8B", "\xC2\xA0\xE2\x80\x8B ", "\xEF\xBB\xBF"}) {
        const auto plan = organisation.plan({plainHeader, {"1", blank, "\xE2\x80\x8B", "a@b.fr"}});
        EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::NameMissing));
    }
}

TEST(ImportRows, ValuesInProblemsAreClipped) {
    Organisation organisation;
    const auto plan = planOne(organisation, "Niveau", std::string(200, 'x'), "level");
    EXPECT_EQ(plan.rows.at(0).problems.at(0).value, std::string(80, 'x') + "…");
}

TEST(ImportRows, LevelsAreNamesOfTheScaleOrNumbers) {
    Organisation organisation;
    EXPECT_EQ(planOne(organisation, "Niveau", "8").newPeople.at(0).level, 8);
    EXPECT_THAT(reasonsOf(planOne(organisation, "Niveau", "douze", "level").rows.at(0)),
                ElementsAre(ProblemReason::LevelUnknown));
    EXPECT_THAT(reasonsOf(planOne(organisation, "Niveau", "100", "level").rows.at(0)),
                ElementsAre(ProblemReason::LevelUnknown));
    organisation.levels = LevelScale({"Employé", "Chef d’équipe", "Directrice"});
    EXPECT_EQ(planOne(organisation, "Niveau", "chef d'equipe", "level").counts.problems, 0U);
    EXPECT_EQ(planOne(organisation, "Niveau", "DIRECTRICE").newPeople.at(0).level, 3);
    EXPECT_THAT(reasonsOf(planOne(organisation, "Niveau", "2", "level").rows.at(0)),
                ElementsAre(ProblemReason::LevelUnknown));
}

TEST(ImportRows, CapacityIsAWholeNumberFromOneToTwenty) {
    Organisation organisation;
    EXPECT_EQ(planOne(organisation, "Capacité", "3").newParticipations.at(0).capacity, 3);
    for (const auto* wrong : {"-3", "0", "21", "999999", "some", "1,5"})
        EXPECT_THAT(reasonsOf(planOne(organisation, "Capacité", wrong).rows.at(0)),
                    ElementsAre(ProblemReason::CapacityOutOfRange))
            << wrong;
}

TEST(ImportRows, LanguagesBecomeCodes) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> forms{
        {"fr, en", {"en", "fr"}},    {"Français", {"fr"}},
        {"EN/FR", {"en", "fr"}},     {"english; deutsch", {"de", "en"}},
        {"fr_CA", {"fr"}},           {"anglais et français", {"en", "fr"}},
        {"fr-FR", {"fr"}},           {"Spanish|Greek", {"el", "es"}},
        {"French (fluent)", {"fr"}},
    };
    for (const auto& [text, codes] : forms) {
        Organisation organisation;
        EXPECT_EQ(planOne(organisation, "Langue", text).newPeople.at(0).workingLanguages, codes) << text;
    }
    Organisation organisation;
    const auto plan = planOne(organisation, "Langue", "fr, klingon");
    EXPECT_THAT(plan.newPeople.at(0).workingLanguages, ElementsAre("fr"));
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::LanguageUnknown));
}

TEST(ImportRows, FormsOfAddressAreWords) {
    Organisation organisation;
    EXPECT_EQ(planOne(organisation, "Civilité", "Mme").newPeople.at(0).addressForm, AddressForm::Feminine);
    EXPECT_EQ(planOne(organisation, "Civilité", "M.").newPeople.at(0).addressForm, AddressForm::Masculine);
    EXPECT_TRUE(warns(planOne(organisation, "Civilité", "Capitaine").rows.at(0), WarningReason::AddressFormUnknown));
}

TEST(ImportRows, FullNamesAreTakenApart) {
    const auto split = [](const std::string& header, const std::string& name) {
        Organisation organisation;
        organisation.options.role = FileRole::Mentor;
        const auto plan = organisation.plan({{"Matricule", header, "E-mail"}, {"1", name, "a@b.fr"}});
        return plan.newPeople.at(0).givenName + "|" + plan.newPeople.at(0).familyName;
    };
    EXPECT_EQ(split("Name", "Jane Doe"), "Jane|Doe");
    EXPECT_EQ(split("Name", "Doe, Jane"), "Jane|Doe");
    EXPECT_EQ(split("Worker", "Jane Doe (12345)"), "Jane|Doe");
    EXPECT_EQ(split("Nom et prénom", "DUPONT Jean-Noël"), "Jean-Noël|DUPONT");
    EXPECT_EQ(split("Nom et prénom", "de la Tour Jeanne"), "Jeanne|de la Tour");
    EXPECT_EQ(split("Nom complet", "Jean DE LA TOUR"), "Jean|DE LA TOUR");
    EXPECT_EQ(split("Name", "Cher"), "Cher|");
}

TEST(ImportRows, HiddenRowsAreAskedAbout) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    cells::Table table = tableOf({plainHeader, {"1", "Doe", "Jane", "j@d.fr"}});
    table.beginRow(3, true);
    for (const auto* text : {"2", "Roe", "Jack", "k@r.fr"})
        table.add(cells::CellKind::Text, text);
    const auto plan = organisation.plan(table);
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_EQ(plan.questions.at(0).kind, Question::Kind::HiddenRows);
    EXPECT_EQ(plan.questions.at(0).rowNumber, 3U);
    organisation.options.skipHiddenRows = true;
    EXPECT_EQ(organisation.plan(table).counts.rows, 1U);
}

TEST(ImportRows, SeveralProblemsOfARowAreAllNamed) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "E-mail", "Date d'entrée", "Capacité"},
                                         {"1", "", " ", "nope", "31/02/2020", "99"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::NameMissing, ProblemReason::EmailInvalid,
                                                        ProblemReason::DateInvalid, ProblemReason::CapacityOutOfRange));
}

} // namespace
} // namespace mentoring::intake
