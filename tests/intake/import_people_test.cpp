// Who a row is about, what it changes, and who manages whom.
#include <gmock/gmock.h>

#include "import_support.h"
#include "mentoring/reporting_line.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using namespace std::chrono;

const std::vector<std::string> header{"Matricule", "Nom", "Prénom", "E-mail", "Service"};

Organisation withRole(FileRole role) {
    Organisation organisation;
    organisation.options.role = role;
    return organisation;
}

TEST(ImportPeople, NewPeopleComeInAsAcceptedParticipants) {
    auto organisation = withRole(FileRole::Mentor);
    const auto plan = organisation.plan({header, {"0001", "Doe", "Jane", "jane@d.fr", "Finance"}});
    ASSERT_EQ(plan.newPeople.size(), 1U);
    ASSERT_EQ(plan.newParticipations.size(), 1U);
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::New);
    EXPECT_EQ(plan.newPeople.at(0).displayName(), "Jane Doe");
    EXPECT_EQ(plan.newParticipations.at(0).person, plan.newPeople.at(0).id);
    EXPECT_EQ(plan.newParticipations.at(0).program, organisation.program);
    EXPECT_EQ(plan.newParticipations.at(0).state, ParticipationState::Accepted);
    EXPECT_TRUE(plan.newParticipations.at(0).asMentor);
}

TEST(ImportPeople, WithoutAProgramOnlyPeopleComeIn) {
    Organisation organisation;
    organisation.program.reset();
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Rôle", "Capacité", "Compétences"},
                                         {"1", "Doe", "Jane", "nonsense", "999", "Python"}});
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_THAT(plan.newParticipations, IsEmpty());
    EXPECT_THAT(plan.newSkills, IsEmpty());
    EXPECT_THAT(plan.ignored, ElementsAre("Rôle", "Capacité", "Compétences"));
}

TEST(ImportPeople, DroppedColumnsAreNeverStored) {
    auto organisation = withRole(FileRole::Mentor);
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Date de naissance", "Salaire", "Sexe"},
                                         {"1", "Doe", "Jane", "01/01/1980", "42 500,50", "F"}});
    EXPECT_THAT(plan.ignored, ElementsAre("Date de naissance", "Salaire", "Sexe"));
    Person expected;
    expected.id = plan.newPeople.at(0).id;
    expected.staffId = "1";
    expected.familyName = "Doe";
    expected.givenName = "Jane";
    EXPECT_EQ(plan.newPeople.at(0), expected);
}

TEST(ImportPeople, TheSameFileTwiceChangesNothing) {
    auto organisation = withRole(FileRole::Both);
    const std::vector<std::vector<std::string>> file{
        header, {"1", "Doe", "Jane", "Jane@D.fr", "Finance"}, {"2", "Roe", "Jack", "", "Ventes"}};
    organisation.carryOut(organisation.plan(file));
    const auto again = organisation.plan(file);
    EXPECT_EQ(again.counts.fresh, 0U);
    EXPECT_EQ(again.counts.changed, 0U);
    EXPECT_EQ(again.counts.same, 2U);
    EXPECT_TRUE(again.changesNothing());
}

TEST(ImportPeople, ChangesShowTheOldAndTheNewValue) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}}));
    const auto plan = organisation.plan({header, {"1", "Doe-Roe", "Jane", "jane@d.fr", "Ventes"}});
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::Changed);
    EXPECT_THAT(plan.rows.at(0).changes, ElementsAre(FieldChange{{PeopleField::FamilyName, {}}, "Doe", "Doe-Roe"},
                                                     FieldChange{{PeopleField::Department, {}}, "Finance", "Ventes"}));
    ASSERT_EQ(plan.changedPeople.size(), 1U);
    EXPECT_EQ(plan.changedPeople.at(0).id, organisation.people.at(0).id);
    EXPECT_EQ(plan.changedPeople.at(0).department, "Ventes");
}

TEST(ImportPeople, AnEmptyCellNeverErases) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}}));
    EXPECT_TRUE(organisation.plan({header, {"1", "Doe", "Jane", "", ""}}).changesNothing());
}

TEST(ImportPeople, KnownPeopleAreRecognisedByEmailWhateverItsLetterCase) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({{"Nom", "Prénom", "E-mail"}, {"Doe", "Jane", "jane@d.fr"}}));
    const auto plan = organisation.plan({header, {"17", "Doe", "Jane", "JANE@D.FR", "Finance"}});
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::Changed);
    EXPECT_EQ(plan.changedPeople.at(0).staffId, "17");
    EXPECT_EQ(plan.changedPeople.at(0).email, "jane@d.fr");
}

TEST(ImportPeople, KnownPeopleAreRecognisedByNameAndHireDateButNeverSilently) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan(
        {{"Nom", "Prénom", "Date d'entrée"}, {"Œuvré", "Maëlle", "15/03/2020"}, {"Doe", "Jane", "20/01/2019"}}));
    const auto plan =
        organisation.plan({{"Matricule", "Nom", "Prénom", "Date d'entrée"}, {"9", "OEUVRE", "Maelle", "15/03/2020"}});
    EXPECT_EQ(plan.counts.fresh, 0U);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::MatchedByName));
    EXPECT_EQ(plan.changedPeople.at(0).staffId, "9");
}

TEST(ImportPeople, TheSameNameAloneIsAskedAbout) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({{"Nom", "Prénom", "Service"}, {"Doe", "Jane", "Finance"}}));
    const std::vector<std::vector<std::string>> file{header, {"9", "Doe", "Jane", "j@d.fr", "Ventes"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::PerhapsKnown));
    ASSERT_EQ(plan.questions.size(), 1U);
    EXPECT_EQ(plan.questions.at(0).kind, Question::Kind::SamePerson);
    EXPECT_EQ(plan.questions.at(0).person, organisation.people.at(0).id);
    EXPECT_EQ(plan.questions.at(0).rowNumber, 2U);

    organisation.options.samePerson[2] = organisation.people.at(0).id;
    const auto same = organisation.plan(file);
    EXPECT_EQ(same.counts.changed, 1U);
    EXPECT_THAT(same.questions, IsEmpty());
    organisation.options.samePerson[2] = PersonId{};
    const auto other = organisation.plan(file);
    EXPECT_EQ(other.counts.fresh, 1U);
    EXPECT_THAT(other.questions, IsEmpty());
}

TEST(ImportPeople, TheSameNameAndDepartmentIsAskedAboutPersonByPerson) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(
        organisation.plan({{"Nom", "Prénom", "Service"}, {"Doe", "Jane", "Finance"}, {"Roe", "Jack", "Ventes"}}));
    const auto plan = organisation.plan(
        {header, {"8", "ROE", "Jack", "k@r.fr", "Ventes"}, {"9", "Doe", "Jane", "j@d.fr", "Finance"}});
    EXPECT_EQ(plan.counts.fresh, 2U);
    ASSERT_EQ(plan.questions.size(), 2U);
    EXPECT_EQ(plan.questions.at(0).example, "Jack Roe (Ventes)");
    EXPECT_EQ(plan.questions.at(1).example, "Jane Doe (Finance)");
}

TEST(ImportPeople, OfPeopleOfOneNameTheOneInTheSameDepartmentIsAskedAbout) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({{"Nom", "Prénom", "Service", "Date d'entrée"},
                                             {"Doe", "Jane", "Finance", "15/03/2020"},
                                             {"Doe", "Jane", "Ventes", "16/03/2020"}}));
    for (const auto& known : organisation.people) {
        const auto plan = organisation.plan({header, {"9", "Doe", "Jane", "j@d.fr", known.department}});
        ASSERT_EQ(plan.questions.size(), 1U);
        EXPECT_EQ(plan.questions.at(0).person, known.id) << known.department;
        EXPECT_EQ(plan.questions.at(0).example, "Jane Doe (" + known.department + ")");
    }
}

TEST(ImportPeople, WhoIsRecognisedByNameAloneIsNeverChangedSilently) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({{"Nom", "Prénom", "Service"}, {"Doe", "Jane", "Finance"}}));
    const auto plan = organisation.plan({{"Nom", "Prénom", "Service"}, {"DOE", "jane", "Ventes"}});
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::Changed);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::MatchedByName));
}

TEST(ImportPeople, HomonymsWithTheirOwnIdsAreDifferentPeople) {
    auto organisation = withRole(FileRole::Mentor);
    const std::vector<std::vector<std::string>> file{
        header, {"1", "Girard", "Hélène", "a@b.fr", "X"}, {"2", "Girard", "Hélène", "c@d.fr", "Y"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_THAT(plan.questions, IsEmpty());
}

TEST(ImportPeople, TheSamePersonTwiceInTheFileIsListedWithTheFirstRow) {
    auto organisation = withRole(FileRole::Mentor);
    const auto plan = organisation.plan({header,
                                         {"1", "Doe", "Jane", "jane@d.fr", "Finance"},
                                         {"1", "Doe", "Jane", "jane@d.fr", "Ventes"},
                                         {"", "Doe", "J.", "JANE@d.fr", "Finance"}});
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::DuplicateRow));
    EXPECT_EQ(plan.rows.at(1).problems.at(0).number, 2);
    EXPECT_EQ(plan.rows.at(1).problems.at(0).detail, "Service");
    EXPECT_THAT(reasonsOf(plan.rows.at(2)), ElementsAre(ProblemReason::DuplicateRow));
    EXPECT_EQ(plan.rows.at(2).problems.at(0).detail, "Prénom");
}

TEST(ImportPeople, AnEmailOfSomebodyElseIsAProblemThatNamesThem) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}}));
    const auto plan = organisation.plan({header, {"2", "Roe", "Jack", "jane@d.fr", "Finance"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::EmailOfOther));
    EXPECT_EQ(plan.rows.at(0).problems.at(0).detail, "Jane Doe");
}

TEST(ImportPeople, AStaffNumberGivenToSomebodyElseHandsNothingOver) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header,
                                             {"1", "Doe", "Jane", "jane@d.fr", "Finance"},
                                             {"2", "van den Berg", "Jan", "j.berg@d.fr", "Finance"},
                                             {"3", "Lee", "Ann", "", "Finance"},
                                             {"4", "Ray", "Tom", "tom@d.fr", "Finance"}}));
    const auto plan = organisation.plan({header,
                                         {"1", "Keller", "Bruno", "bruno@d.fr", "Ventes"},
                                         {"2", "van den Bosch", "Piet", "p.bosch@d.fr", "Ventes"},
                                         {"3", "Noé", "Zoé", "zoe@d.fr", "Ventes"},
                                         {"4", "Fox", "Sam", "", "Ventes"},
                                         // Jane is still herself, whoever has her number now.
                                         {"", "Doe", "Jane", "jane@d.fr", "Achats"}});
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_THAT(reasonsOf(plan.rows.at(i)), ElementsAre(ProblemReason::StaffIdOfOther)) << i;
    EXPECT_EQ(plan.rows.at(0).problems.at(0).value, "1");
    EXPECT_EQ(plan.rows.at(0).problems.at(0).detail, "Jane Doe");
    EXPECT_EQ(plan.rows.at(4).kind, RowKind::Changed);
    ASSERT_EQ(plan.changedPeople.size(), 1U);
    EXPECT_EQ(plan.changedPeople.at(0).email, "jane@d.fr");
    EXPECT_TRUE(plan.newPeople.empty());
}

TEST(ImportPeople, WhoChangesNameOrAddressKeepsTheNumber) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header,
                                             {"1", "Doe", "Jane", "jane@d.fr", "Finance"},
                                             {"2", "Roe", "Éloïse", "e.roe@d.fr", "Finance"},
                                             {"3", "Lee", "Ann", "ann@d.fr", "Finance"},
                                             {"5", "Иванов", "Алексей", "a.ivanov@d.fr", "Finance"}}));
    const auto plan = organisation.plan({header,
                                         {"1", "DOE-Martin", "Jane", "jane.martin@d.com", "Finance"},
                                         {"2", "Eloise", "ROE", "e.roe@d.com", "Finance"}, // in the wrong columns
                                         {"3", "Lee", "Ann", "ann@d.com", "Finance"},
                                         {"5", "Ivanov", "Aleksei", "A.Ivanov@d.fr", "Finance"}});
    EXPECT_EQ(plan.counts.changed, 4U);
    for (const auto& row : plan.rows) {
        EXPECT_THAT(row.problems, IsEmpty());
        EXPECT_FALSE(warns(row, WarningReason::NameAndEmailChanged));
    }
    EXPECT_EQ(organisation.plan({{"Matricule", "Service"}, {"1", "Ventes"}}).counts.changed, 1U)
        << "nothing said of it";
}

TEST(ImportPeople, AGivenNameAloneIsDoubtful) {
    auto organisation = withRole(FileRole::Mentor);
    const std::vector<std::string> dated{"Matricule", "Nom", "Prénom", "Courriel", "Date d'embauche"};
    organisation.carryOut(organisation.plan({dated, {"1", "Dupont", "Marie", "marie.dupont@d.fr", "2019-05-01"}}));
    const auto married = organisation.plan({dated, {"1", "Martin", "Marie", "marie.martin@d.fr", "2019-05-01"}});
    EXPECT_EQ(married.counts.changed, 1U);
    ASSERT_TRUE(warns(married.rows.at(0), WarningReason::NameAndEmailChanged));
    const auto newcomer = organisation.plan({dated, {"1", "Martin", "Marie", "marie.martin@d.fr", "2026-02-01"}});
    EXPECT_THAT(reasonsOf(newcomer.rows.at(0)), ElementsAre(ProblemReason::StaffIdOfOther));
}

TEST(ImportPeople, AnEmailMayPassFromOneToAnotherInOneFile) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header, {"1", "Doe", "Jane", "office@d.fr", "Finance"}}));
    const std::vector<std::vector<std::string>> file{
        header, {"2", "Roe", "Jack", "office@d.fr", "Finance"}, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_EQ(plan.counts.changed, 1U);
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(ImportPeople, AListOfNamesWithoutIdsOrAddressesCanStillComeIn) {
    auto organisation = withRole(FileRole::Mentor);
    const std::vector<std::vector<std::string>> file{{"Nom", "Prénom", "Service"},
                                                     {"Doe", "Jane", "Finance"},
                                                     {"Roe", "Jack", "Ventes"},
                                                     {"DOE", "jane", "Finance"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_THAT(reasonsOf(plan.rows.at(2)), ElementsAre(ProblemReason::DuplicateRow));
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(ImportPeople, PeopleWhoHaveLeftAreNotTakenInAndKnownOnesAreArchived) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}}));
    const std::vector<std::vector<std::string>> file{{"Matricule", "Nom", "Prénom", "Statut"},
                                                     {"1", "Doe", "Jane", "Inactif"},
                                                     {"2", "Roe", "Jack", "Terminated"},
                                                     {"3", "Poe", "Ann", "Actif"}};
    const auto plan = organisation.plan(file);
    EXPECT_THAT(plan.rows.at(0).changes, ElementsAre(FieldChange{{PeopleField::Status, {}}, "active", "archived"}));
    EXPECT_EQ(plan.rows.at(1).kind, RowKind::Same);
    EXPECT_TRUE(warns(plan.rows.at(1), WarningReason::HasLeft));
    EXPECT_EQ(plan.newPeople.size(), 1U);
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(ImportPeople, PeopleNoLongerInTheFileAreArchivedOnlyWhenAsked) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan(
        {header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}, {"2", "Roe", "Jack", "k@r.fr", "Ventes"}}));
    const std::vector<std::vector<std::string>> shorter{header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}};
    EXPECT_TRUE(organisation.plan(shorter).changesNothing());
    organisation.options.deactivateMissing = true;
    const auto plan = organisation.plan(shorter);
    EXPECT_EQ(plan.counts.archived, 1U);
    ASSERT_EQ(plan.changedPeople.size(), 1U);
    EXPECT_EQ(plan.changedPeople.at(0).staffId, "2");
    EXPECT_TRUE(plan.changedPeople.at(0).archived);
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(shorter).changesNothing());
    // Whoever comes back is there again.
    const auto back = organisation.plan({header, {"1", "Doe", "Jane", "", ""}, {"2", "Roe", "Jack", "", ""}});
    ASSERT_EQ(back.changedPeople.size(), 1U);
    EXPECT_FALSE(back.changedPeople.at(0).archived);
}

TEST(ImportPeople, ArchivedPeopleStayArchivedAndTakeNoPart) {
    auto organisation = withRole(FileRole::Mentor);
    Person jane;
    jane.id = PersonId{5};
    jane.staffId = "1";
    jane.archived = true;
    organisation.people.push_back(jane);
    const auto plan = organisation.plan({header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}});
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::IsArchived));
    EXPECT_TRUE(plan.changedPeople.at(0).archived);
    EXPECT_THAT(plan.newParticipations, IsEmpty());
}

// Managers

const std::vector<std::string> lineHeader{"Matricule", "Nom", "Prénom", "Manager"};

TEST(ImportManagers, MayStandLaterInTheFileAndComeFirstAmongTheNewPeople) {
    auto organisation = withRole(FileRole::Both);
    const auto plan = organisation.plan({lineHeader,
                                         {"3", "Low", "Ann", "2"},
                                         {"2", "Mid", "Bob", "1"},
                                         {"1", "Top", "Cyd", ""},
                                         {"4", "Low", "Dan", "2"}});
    ASSERT_EQ(plan.newPeople.size(), 4U);
    EXPECT_EQ(plan.newPeople.at(0).staffId, "1");
    EXPECT_EQ(plan.newPeople.at(1).staffId, "2");
    EXPECT_EQ(plan.newPeople.at(1).manager, plan.newPeople.at(0).id);
    const ReportingLines lines(plan.newPeople);
    EXPECT_EQ(lines.above(plan.newPeople.at(3).id, 9).size(), 2U);
}

TEST(ImportManagers, AreFoundByIdEmailAndName) {
    auto organisation = withRole(FileRole::Both);
    for (const auto* manager : {"1", "CYD@top.fr", "Top, Cyd", "cyd top", "Cyd Top (1)", "TOP Cyd"}) {
        const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "E-mail", "Manager"},
                                             {"1", "Top", "Cyd", "cyd@top.fr", ""},
                                             {"2", "Low", "Ann", "ann@low.fr", manager}});
        ASSERT_EQ(plan.newPeople.size(), 2U);
        EXPECT_EQ(plan.newPeople.at(1).manager, plan.newPeople.at(0).id) << manager;
    }
}

TEST(ImportManagers, MayBeKnownAlready) {
    auto organisation = withRole(FileRole::Both);
    organisation.carryOut(organisation.plan({lineHeader, {"1", "Top", "Cyd", ""}}));
    const auto plan = organisation.plan({lineHeader, {"2", "Low", "Ann", "Cyd Top"}});
    EXPECT_EQ(plan.newPeople.at(0).manager, organisation.people.at(0).id);
}

TEST(ImportManagers, NobodyKnowsAreLeftOutWithAWarning) {
    auto organisation = withRole(FileRole::Both);
    const auto plan = organisation.plan({lineHeader,
                                         {"1", "Top", "Cyd", ""},
                                         {"2", "Low", "Ann", "999"},
                                         {"3", "Top", "Cyd", ""},
                                         {"4", "Low", "Dan", "Cyd Top"}});
    EXPECT_TRUE(warns(plan.rows.at(1), WarningReason::ManagerUnknown));
    EXPECT_TRUE(warns(plan.rows.at(3), WarningReason::ManagerAmbiguous));
    EXPECT_EQ(plan.counts.fresh, 4U);
}

TEST(ImportManagers, WhoseOwnRowHasAProblemAreLeftOutWithAWarning) {
    auto organisation = withRole(FileRole::Both);
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "E-mail", "Manager"},
                                         {"1", "Top", "Cyd", "nope", ""},
                                         {"2", "Low", "Ann", "a@l.fr", "1"}});
    EXPECT_TRUE(warns(plan.rows.at(1), WarningReason::ManagerHasProblem));
    EXPECT_FALSE(plan.newPeople.at(0).manager);
}

TEST(ImportManagers, AnOwnManagerIsAProblemWhereTheFileKnowsHowToLeaveOneOut) {
    auto organisation = withRole(FileRole::Both);
    const auto plan = organisation.plan({lineHeader, {"1", "Top", "Cyd", ""}, {"2", "Low", "Ann", "2"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::OwnManager));
}

TEST(ImportManagers, AnOwnManagerHasNoneWhereEverybodyMustHaveOne) {
    auto organisation = withRole(FileRole::Both);
    const auto plan =
        organisation.plan({lineHeader, {"1", "Top", "Cyd", "1"}, {"2", "Low", "Ann", "1"}, {"3", "Low", "Dan", "1"}});
    EXPECT_EQ(plan.counts.fresh, 3U);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::TopOfOrganisation));
    EXPECT_THAT(plan.notes, ElementsAre(FileNote::NobodyAbove));
    EXPECT_FALSE(plan.newPeople.at(0).manager);
}

TEST(ImportManagers, NoMgrSaysThatThereIsNobody) {
    auto organisation = withRole(FileRole::Both);
    organisation.carryOut(organisation.plan({lineHeader, {"1", "Top", "Cyd", ""}, {"2", "Low", "Ann", "1"}}));
    const auto plan = organisation.plan({lineHeader, {"1", "Top", "Cyd", "NO_MGR"}, {"2", "Low", "Ann", "NO_MGR"}});
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::Same);
    EXPECT_THAT(plan.rows.at(1).changes, ElementsAre(FieldChange{{PeopleField::ManagerName, {}}, "Cyd Top", ""}));
}

TEST(ImportManagers, TheRowsOfACircleAreListedAndKeptOut) {
    auto organisation = withRole(FileRole::Both);
    const std::vector<std::vector<std::string>> file{
        lineHeader, {"1", "Aye", "Ann", "2"}, {"2", "Bee", "Bob", "1"}, {"3", "Cee", "Cyd", "1"}};
    const auto plan = organisation.plan(file);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::ManagerCircle));
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::ManagerCircle));
    EXPECT_EQ(plan.rows.at(0).problems.at(0).detail, "Ann Aye → Bob Bee → Ann Aye");
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_TRUE(warns(plan.rows.at(2), WarningReason::ManagerHasProblem));
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(ImportManagers, ACircleThroughAKnownPersonIsFoundAsWell) {
    auto organisation = withRole(FileRole::Both);
    organisation.carryOut(organisation.plan({lineHeader, {"1", "Aye", "Ann", ""}, {"2", "Bee", "Bob", "1"}}));
    const auto plan = organisation.plan({lineHeader, {"1", "Aye", "Ann", "2"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::ManagerCircle));
    EXPECT_TRUE(plan.changesNothing());
}

TEST(ImportManagers, ACircleMayBeOpenedInstead) {
    auto organisation = withRole(FileRole::Both);
    organisation.options.circles = CirclePolicy::WithoutManager;
    const std::vector<std::vector<std::string>> file{
        lineHeader, {"1", "Aye", "Ann", "2"}, {"2", "Bee", "Bob", "1"}, {"3", "Cee", "Cyd", "1"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 3U);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::ManagerCircleBroken));
    organisation.carryOut(plan);
    EXPECT_FALSE(organisation.withStaffId("1")->manager);
    EXPECT_EQ(organisation.withStaffId("3")->manager, organisation.withStaffId("1")->id);
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(ImportManagers, CirclesAreKeptOutWhetherOrNotSomebodyElseIsTheirOwnManager) {
    auto organisation = withRole(FileRole::Both);
    const auto plan = organisation.plan({lineHeader,
                                         {"1", "Aye", "Ann", "2"},
                                         {"2", "Bee", "Bob", "1"},
                                         {"3", "Cee", "Cyd", "3"},
                                         {"4", "Dee", "Dan", "3"}});
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::ManagerCircle));
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::ManagerCircle));
}

TEST(ImportPeople, ACancelledPlanIsEmpty) {
    auto organisation = withRole(FileRole::Both);
    std::vector<std::vector<std::string>> rows{header};
    for (int i = 0; i < 5000; ++i)
        rows.push_back({std::to_string(i), "Doe", "Jane", "", ""});
    const auto table = tableOf(rows);
    const auto layout = guessLayout(table, true);
    const auto mapping = proposeMapping(table, layout).mapping;
    std::stop_source stop;
    std::vector<std::size_t> seen;
    const auto plan = planImport(
        table, layout, mapping, organisation.context(), organisation.options, organisation.ids,
        [&](std::size_t done, std::size_t total) {
            seen.push_back(done);
            EXPECT_EQ(total, 10000U);
            if (done >= 4000)
                stop.request_stop();
        },
        stop.get_token());
    EXPECT_TRUE(plan.cancelled);
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_THAT(plan.rows, IsEmpty());
    EXPECT_THAT(seen, ElementsAre(0U, 2048U, 4096U));
}

TEST(ImportPeople, RefusedRowsBecomeATableWithTheirReasonAndWithoutDroppedColumns) {
    auto organisation = withRole(FileRole::Mentor);
    const auto table = tableOf({{"Matricule", "Nom", "Prénom", "E-mail", "Salaire"},
                                {"1", "Doe", "Jane", "nope", "42"},
                                {"2", "Roe", "Jack", "k@r.fr", "43"},
                                {"", "", "Ann", "", "44"}});
    const auto layout = guessLayout(table, true);
    const auto plan = organisation.plan(table);
    const auto refused = refusedRows(table, layout, plan, "Row", "Reason", [](const RowProblem& problem) {
        return std::string(nameOf(problem.reason)) + (problem.header.empty() ? "" : " in " + problem.header);
    });
    ASSERT_EQ(refused.rowCount(), 3U);
    ASSERT_EQ(refused.columnCount(), 6U);
    const auto text = [&](std::size_t row) {
        std::vector<std::string> cells;
        for (std::size_t column = 0; column < refused.cellCount(row); ++column)
            cells.emplace_back(refused.at(row, column).text);
        return cells;
    };
    EXPECT_THAT(text(0), ElementsAre("Row", "Matricule", "Nom", "Prénom", "E-mail", "Reason"));
    EXPECT_THAT(text(1), ElementsAre("2", "1", "Doe", "Jane", "nope", "email-invalid in E-mail"));
    EXPECT_THAT(text(2), ElementsAre("4", "", "", "Ann", "", "no-identity in Matricule"));
}

TEST(ImportPeople, NoOtherRowSpeaksForSomebodyWhoseOwnRowIsRefused) {
    auto organisation = withRole(FileRole::Mentor);
    organisation.carryOut(organisation.plan({header, {"1", "Doe", "Jane", "jane@d.fr", "Finance"}}));
    const auto byAddress = organisation.plan(
        {header, {"1", "Doe", "Jane", "no address", "Finance"}, {"", "Roe", "Jack", "jane@d.fr", "Ventes"}});
    EXPECT_THAT(reasonsOf(byAddress.rows.at(0)), ElementsAre(ProblemReason::EmailInvalid));
    EXPECT_THAT(reasonsOf(byAddress.rows.at(1)), ElementsAre(ProblemReason::DuplicateRow));
    EXPECT_TRUE(byAddress.changesNothing()) << "by her address, where her row by staff number is refused";
    const auto byName = organisation.plan(
        {header, {"1", "Doe", "Jane", "no address", "Finance"}, {"2", "Doe", "Jane", "other@d.fr", "Ventes"}});
    EXPECT_THAT(byName.changedPeople, IsEmpty());
    const auto anonymous = organisation.plan({{"Matricule", "Nom", "Prénom", "E-mail", "Service"},
                                              {"1", "Doe", "Jane", "no address", "Finance"},
                                              {"", "Doe", "Jane", "", "Ventes"}});
    EXPECT_THAT(anonymous.changedPeople, IsEmpty()) << "nor by her name";
}

} // namespace
} // namespace mentoring::intake
