#include <gmock/gmock.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;

PeopleField proposed(const std::string& header, const std::vector<std::string>& values = {}) {
    std::vector<std::vector<std::string>> rows{{header, "zzz"}};
    for (const auto& value : values)
        rows.push_back({value, "x"});
    const auto table = tableOf(rows);
    const auto layout = layoutWithHeader(table, 0, 1, true);
    return proposeMapping(table, layout).mapping.columns.at(0).field;
}

struct KnownHeader {
    const char* header;
    PeopleField field;
};

class HeaderDictionary : public testing::TestWithParam<KnownHeader> {};

TEST_P(HeaderDictionary, KnowsTheHeadersOfStaffSystems) {
    EXPECT_EQ(proposed(GetParam().header), GetParam().field) << GetParam().header;
}

using enum PeopleField;
INSTANTIATE_TEST_SUITE_P(SuccessFactors, HeaderDictionary,
                         testing::Values(KnownHeader{"STATUS", Status}, KnownHeader{"USERID", StaffId},
                                         KnownHeader{"USERNAME", None}, KnownHeader{"FIRSTNAME", GivenName},
                                         KnownHeader{"LASTNAME", FamilyName}, KnownHeader{"MI", None},
                                         KnownHeader{"GENDER", None}, KnownHeader{"EMAIL", Email},
                                         KnownHeader{"MANAGER", ManagerName}, KnownHeader{"HR", None},
                                         KnownHeader{"DEPARTMENT", Department}, KnownHeader{"JOBCODE", None},
                                         KnownHeader{"DIVISION", Department}, KnownHeader{"LOCATION", Site},
                                         KnownHeader{"TIMEZONE", TimeZone}, KnownHeader{"HIREDATE", HireDate},
                                         KnownHeader{"EMPID", StaffId}, KnownHeader{"TITLE", JobTitle}));
INSTANTIATE_TEST_SUITE_P(Lucca, HeaderDictionary,
                         testing::Values(KnownHeader{"login", StaffId}, KnownHeader{"firstName", GivenName},
                                         KnownHeader{"lastName", FamilyName}, KnownHeader{"mail", Email},
                                         KnownHeader{"legalEntity", Site}, KnownHeader{"dtContractStart", HireDate},
                                         KnownHeader{"department", Department}, KnownHeader{"manager", ManagerName},
                                         KnownHeader{"rolePrincipal", None}, KnownHeader{"habilitedRoles_0", None},
                                         KnownHeader{"culture", WorkingLanguages},
                                         KnownHeader{"employeenumber", StaffId}, KnownHeader{"dtBirth", None}));
INSTANTIATE_TEST_SUITE_P(BambooHr, HeaderDictionary,
                         testing::Values(KnownHeader{"First Name", GivenName}, KnownHeader{"Last Name", FamilyName},
                                         KnownHeader{"Name", FullName}, KnownHeader{"PersonID", StaffId},
                                         KnownHeader{"Employee #", StaffId}, KnownHeader{"Work Email", Email},
                                         KnownHeader{"Job Title", JobTitle}, KnownHeader{"Supervisor", ManagerName},
                                         KnownHeader{"Reporting to", ManagerName},
                                         KnownHeader{"Supervisor email", ManagerEmail},
                                         KnownHeader{"SupervisorID", ManagerId}, KnownHeader{"Hire Date", HireDate},
                                         KnownHeader{"Employment Status", Status},
                                         KnownHeader{"Division", Department}));
INSTANTIATE_TEST_SUITE_P(
    PersonioAndWorkday, HeaderDictionary,
    testing::Values(KnownHeader{"Personnel number", StaffId}, KnownHeader{"Position", JobTitle},
                    KnownHeader{"Contract end date", EndDate}, KnownHeader{"Employment type", None},
                    KnownHeader{"Cost center", Department}, KnownHeader{"Office", Site},
                    KnownHeader{"Employee ID", StaffId}, KnownHeader{"Worker", FullName},
                    KnownHeader{"Legal Name", FullName}, KnownHeader{"Business Title", JobTitle},
                    KnownHeader{"Supervisory Organization", Department}, KnownHeader{"Worker's Manager", ManagerName},
                    KnownHeader{"Primary Work Email", Email}, KnownHeader{"Worker Status", Status}));
INSTANTIATE_TEST_SUITE_P(
    French, HeaderDictionary,
    testing::Values(KnownHeader{"Matricule", StaffId}, KnownHeader{"Nom", FullName}, // alone: the whole name
                    KnownHeader{"Prénom", GivenName}, KnownHeader{"Nom de famille", FamilyName},
                    KnownHeader{"Nom et prénom", FullName}, KnownHeader{"E-mail professionnel", Email},
                    KnownHeader{"Adresse e-mail", Email}, KnownHeader{"Courriel", Email},
                    KnownHeader{"Intitulé du poste", JobTitle}, KnownHeader{"Service", Department},
                    KnownHeader{"Établissement", Site}, KnownHeader{"Lieu de travail", Site},
                    KnownHeader{"Date d’entrée", HireDate}, KnownHeader{"Date d'entrée (JJ/MM/AAAA)", HireDate},
                    KnownHeader{"Date de sortie", EndDate}, KnownHeader{"Responsable", ManagerName},
                    KnownHeader{"N+1", ManagerName}, KnownHeader{"Matricule manager", ManagerId},
                    KnownHeader{"Statut", Status}, KnownHeader{"Langue", WorkingLanguages},
                    KnownHeader{"Niveau", Level}, KnownHeader{"Rôle", Role}, KnownHeader{"Compétences", Skills},
                    KnownHeader{"Capacité", Capacity}, KnownHeader{"Objectifs", Seeks},
                    KnownHeader{"Civilité", AddressForm}, KnownHeader{"Pays", Country},
                    KnownHeader{"Date de naissance", None}, KnownHeader{"Salaire", None}, KnownHeader{"Sexe", None}));
INSTANTIATE_TEST_SUITE_P(MentoringPlatforms, HeaderDictionary,
                         testing::Values(KnownHeader{"Email Address", Email}, KnownHeader{"Full Name", FullName},
                                         KnownHeader{"Is Mentor", Role}, KnownHeader{"Cohort", None},
                                         KnownHeader{"Tag", None}, KnownHeader{"Preferred Language", WorkingLanguages},
                                         KnownHeader{"Areas of Expertise", Skills}, KnownHeader{"Bio", None},
                                         KnownHeader{"Maximum mentees", Capacity}, KnownHeader{"needs help in", Seeks},
                                         KnownHeader{"both mentor and mentee", Role}, KnownHeader{"biography", None},
                                         KnownHeader{"salary", None}, KnownHeader{"birth date", None}));

TEST(ImportMapping, NomBesidePrenomIsTheFamilyName) {
    const auto table = tableOf({{"Nom", "Prénom", "E-mail"}, {"Doe", "Jane", "j@d.fr"}});
    const auto mapping = proposeMapping(table, guessLayout(table, true)).mapping;
    EXPECT_EQ(mapping.columns.at(0).field, PeopleField::FamilyName);
}

TEST(ImportMapping, ManagersAreTakenForWhatTheirValuesAre) {
    EXPECT_EQ(proposed("Manager", {"00012", "00015", "NO_MGR"}), PeopleField::ManagerId);
    EXPECT_EQ(proposed("Manager", {"a@b.fr", "c@d.fr"}), PeopleField::ManagerEmail);
    EXPECT_EQ(proposed("Manager", {"Doe, Jane", "Roe, Jack"}), PeopleField::ManagerName);
    EXPECT_EQ(proposed("Worker's Manager", {"Jane Doe (12345)"}), PeopleField::ManagerName);
}

TEST(ImportMapping, ManagersNamedByLoginMakeTheLoginTheId) {
    const auto table = tableOf({{"employeenumber", "login", "firstName", "lastName", "manager"},
                                {"1", "jdoe", "Jane", "Doe", "jroe"},
                                {"2", "jroe", "Jack", "Roe", "jroe"}});
    const auto proposal = proposeMapping(table, guessLayout(table, true));
    EXPECT_EQ(proposal.mapping.columns.at(1).field, PeopleField::StaffId);
    EXPECT_EQ(proposal.mapping.columns.at(4).field, PeopleField::ManagerId);
    EXPECT_EQ(proposal.columns.at(0).alternative, PeopleField::StaffId);
}

TEST(ImportMapping, OfTwoColumnsForOneFieldTheDictionarysFirstIsUsedAndTheOtherShown) {
    const auto table = tableOf({{"Name", "Division", "Department", "Email"}, {"Jane", "Europe", "Finance", "j@d.fr"}});
    const auto proposal = proposeMapping(table, guessLayout(table, true));
    EXPECT_EQ(proposal.mapping.columns.at(2).field, PeopleField::Department);
    EXPECT_EQ(proposal.mapping.columns.at(1).field, PeopleField::None);
    EXPECT_EQ(proposal.columns.at(1).alternative, PeopleField::Department);
    EXPECT_THAT(proposal.conflicts, ElementsAre(MappingConflict{PeopleField::Department, 2, 1}));
}

TEST(ImportMapping, TwoColumnsSaidByHandForOneFieldUseTheFirst) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "X", "Y"}, {"1", "Doe", "Jane", "one", "two"}},
                                        {"X=department", "Y=department"});
    EXPECT_EQ(plan.newPeople.at(0).department, "one");
    EXPECT_THAT(plan.ignored, ElementsAre("Y"));
}

TEST(ImportMapping, ListsMaySpreadOverSeveralColumns) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan(
        {{"Employee ID", "Name", "Skills", "Skills", "Email"}, {"1", "Jane Doe", "Python", "Chess", "j@d.fr"}});
    EXPECT_EQ(plan.newParticipations.at(0).offers.size(), 2U);
}

TEST(ImportMapping, ALevelColumnInWordsIsProposedOnlyWhereTheScaleKnowsThem) {
    const auto table = tableOf({{"Name", "Grade", "Email"}, {"Jane", "HEO", "j@d.fr"}, {"Jack", "SEO", "k@d.fr"}});
    const auto layout = guessLayout(table, true);
    const auto without = proposeMapping(table, layout);
    EXPECT_EQ(without.mapping.columns.at(1).field, PeopleField::None);
    EXPECT_EQ(without.columns.at(1).alternative, PeopleField::Level);
    EXPECT_EQ(proposeMapping(table, layout, LevelScale({"HEO", "SEO"})).mapping.columns.at(1).field,
              PeopleField::Level);
}

TEST(ImportMapping, AColumnNamedMentorIsARoleOnlyWhenItSaysYesAndNo) {
    EXPECT_EQ(proposed("Mentor", {"oui", "non"}), PeopleField::Role);
    EXPECT_EQ(proposed("Mentor", {"Jane Doe", "Jack Roe"}), PeopleField::None);
}

TEST(ImportMapping, WhetherSomebodyIsBothIsNoRoleWhereSomeAreNot) {
    const auto roleOf = [](const char* second) {
        const auto table = tableOf({{"First name", "Last name", "Email", "Both mentor and mentee"},
                                    {"Ana", "Roy", "ana@x.org", "yes"},
                                    {"Bob", "Sy", "bob@x.org", second}});
        return proposeMapping(table, guessLayout(table, true)).columns.at(3);
    };
    EXPECT_EQ(roleOf("yes").choice.field, Role);
    EXPECT_EQ(roleOf("no").choice.field, None) << "which of the two is asked for";
    EXPECT_EQ(roleOf("no").alternative, Role) << "and said to be left out";
}

TEST(ImportMapping, EveryFieldHasANameThatLeadsBackToIt) {
    for (const auto field : allPeopleFields())
        EXPECT_EQ(fieldFromName(nameOf(field)), (FieldChoice{field, {}})) << nameOf(field);
    EXPECT_EQ(fieldFromName("custom:Organisation"), (FieldChoice{PeopleField::Custom, "Organisation"}));
    EXPECT_EQ(nameOf(FieldChoice{PeopleField::Custom, "Organisation"}), "custom:Organisation");
    EXPECT_EQ(fieldFromName("Given-Name")->field, PeopleField::GivenName);
    EXPECT_EQ(fieldFromName("site")->field, PeopleField::Site);
    EXPECT_FALSE(fieldFromName("custom: "));
    EXPECT_FALSE(fieldFromName("salary"));
    EXPECT_FALSE(fieldFromName("birth_date"));
    EXPECT_FALSE(fieldFromName(""));
}

TEST(ImportMapping, ColumnsAreFoundByNameFoldedNameNumberAndLetter) {
    const auto layout = guessLayout(tableOf({{"Prénom", "Nom", "E-mail"}, {"a", "b", "c@d.fr"}}), true);
    EXPECT_EQ(columnNamed(layout, "Nom"), 1U);
    EXPECT_EQ(columnNamed(layout, "prenom"), 0U);
    EXPECT_EQ(columnNamed(layout, "EMAIL"), 2U);
    EXPECT_EQ(columnNamed(layout, "3"), 2U);
    EXPECT_EQ(columnNamed(layout, "B"), 1U);
    EXPECT_FALSE(columnNamed(layout, "4"));
    EXPECT_FALSE(columnNamed(layout, "Z"));
    EXPECT_FALSE(columnNamed(layout, "Salaire"));
}

TEST(ImportMapping, DroppedColumnsAreNamed) {
    const auto table = tableOf({{"Nom", "Prénom", "E-mail", "Salaire", ""}, {"Doe", "Jane", "j@d.fr", "42", ""}});
    const auto layout = guessLayout(table, true);
    EXPECT_THAT(ignoredHeaders(table, layout, proposeMapping(table, layout).mapping), ElementsAre("Salaire"));
}

} // namespace
} // namespace mentoring::intake
