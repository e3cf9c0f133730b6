// Who a row is about, where its number, name and address do not all say the same.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Rows = std::vector<std::vector<std::string>>;

const std::vector<std::string> header{"Employee ID", "First name", "Last name", "Email", "Role"};

Organisation with(const Rows& people) {
    Organisation organisation;
    auto file = people;
    file.insert(file.begin(), header);
    organisation.carryOut(organisation.plan(file));
    return organisation;
}

std::size_t asked(const ImportPlan& plan, Question::Kind kind) {
    return static_cast<std::size_t>(std::ranges::count(plan.questions, kind, &Question::kind));
}

const Person& named(const Organisation& organisation, const std::string& given) {
    return *std::ranges::find(organisation.people, given, &Person::givenName);
}

// A number that was somebody else's

const Rows ana{{"7", "Ana", "Roy", "ana@x.org", "mentor"}};
const Rows zedWithAnasNumber{header, {"7", "Zed", "Zeta", "zed@x.org", "mentee"}};

TEST(ReusedNumber, IsAskedAboutAndTheRowWaits) {
    auto organisation = with(ana);
    const auto plan = organisation.plan(zedWithAnasNumber);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::StaffIdOfOther));
    ASSERT_EQ(asked(plan, Question::Kind::ReusedNumber), 1U);
    EXPECT_EQ(plan.questions.at(0).rowNumber, 2U);
    EXPECT_EQ(plan.questions.at(0).names, "Ana Roy");
    EXPECT_TRUE(plan.changesNothing());
}

TEST(ReusedNumber, OfSomebodyNewLeavesTheFormerPersonEverythingButTheNumber) {
    auto organisation = with(ana);
    organisation.options.reusedNumber[2] = NumberMeaning::SomebodyNew;
    const auto plan = organisation.plan(zedWithAnasNumber);
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::NumberPassedOn));
    EXPECT_EQ(asked(plan, Question::Kind::ReusedNumber), 1U) << "so that the answer can be changed";
    organisation.carryOut(plan);
    EXPECT_EQ(named(organisation, "Ana").staffId, "");
    EXPECT_EQ(named(organisation, "Ana").email, "ana@x.org");
    EXPECT_EQ(named(organisation, "Zed").staffId, "7");
    organisation.options.reusedNumber.clear();
    EXPECT_TRUE(organisation.plan(zedWithAnasNumber).changesNothing());
}

TEST(ReusedNumber, OfTheSamePersonChangesNameAndAddress) {
    auto organisation = with(ana);
    organisation.options.everyReusedNumber = NumberMeaning::SamePerson;
    organisation.carryOut(organisation.plan(zedWithAnasNumber));
    ASSERT_EQ(organisation.people.size(), 1U);
    EXPECT_EQ(organisation.people.at(0).email, "zed@x.org");
}

TEST(ReusedNumber, IsSuspectedOfANamesakeToo) {
    auto organisation = with({{"7", "Ana", "Roy", "ana@x.org", "mentor"}, {"8", "Bob", "Sy", "bob@x.org", "mentee"}});
    const auto plan = organisation.plan(
        {header, {"7", "Ana", "Keller", "akeller@x.org", "mentor"}, {"8", "Tom", "Sy", "tom@x.org", "mentee"}});
    for (const auto& row : plan.rows)
        EXPECT_THAT(reasonsOf(row), ElementsAre(ProblemReason::StaffIdOfOther));
}

TEST(ReusedNumber, IsNotBelievedOnHalfANameWhereAnotherRowSpeaksForItsOwner) {
    Organisation organisation;
    const std::vector<std::string> dated{"Employee ID", "First name", "Last name", "Email", "Role", "Hire date"};
    organisation.carryOut(organisation.plan({dated, {"4", "Ann", "Roe", "ann@x.org", "mentor", "2020-03-15"}}));
    const auto plan = organisation.plan({dated,
                                         {"3", "Ann", "Roe", "ann@x.org", "mentor", "2020-03-15"},
                                         {"4", "Jane", "Roe", "jane@x.org", "mentee", "2020-03-15"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::StaffIdChanged));
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::StaffIdOfOther));
}

TEST(ReusedNumber, IsNotBelievedOnHalfANameWhereARowWithoutANumberSpeaksForItsOwner) {
    Organisation organisation;
    const std::vector<std::string> dated{"Employee ID", "First name", "Last name", "Email", "Role", "Hire date"};
    organisation.carryOut(organisation.plan({dated, {"4", "Ann", "Roe", "ann@x.org", "mentor", "2019-01-01"}}));
    const Rows file{dated,
                    {"4", "ann", "Doe", "doe@x.org", "mentee", "2020-03-15"},
                    {"", "Ann", "Roe", "ann@x.org", "mentor", "2020-03-15"}};
    for (int time = 0; time < 2; ++time) { // what the second row says of her must not speak for the first one
        const auto plan = organisation.plan(file);
        EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::StaffIdOfOther));
        EXPECT_EQ(plan.rows.at(1).person, organisation.people.at(0).id);
        organisation.carryOut(plan);
        EXPECT_EQ(organisation.people.size(), 1U);
    }
}

TEST(ReusedNumber, IsNotArchivedAwayWhileNobodyHasAnswered) {
    auto organisation = with(ana);
    organisation.options.deactivateMissing = true;
    EXPECT_THAT(organisation.plan(zedWithAnasNumber).archived, IsEmpty());
}

// Other numbers for the same people

TEST(NewNumbers, AreAskedAboutOnceForTheWholeFile) {
    auto organisation = with({{"1", "Ana", "Roy", "ana@x.org", "mentor"}, {"2", "Bob", "Sy", "bob@x.org", "mentee"}});
    const Rows file{header, {"W1", "Ana", "Roy", "ana@x.org", "mentor"}, {"W2", "Bob", "Sy", "bob@x.org", "mentee"}};
    const auto plan = organisation.plan(file);
    for (const auto& row : plan.rows)
        EXPECT_THAT(reasonsOf(row), ElementsAre(ProblemReason::StaffIdChanged));
    ASSERT_EQ(asked(plan, Question::Kind::NewNumbers), 1U);
    EXPECT_EQ(plan.questions.at(0).rows, 2U);

    organisation.options.newNumbers = true;
    const auto taken = organisation.plan(file);
    EXPECT_EQ(taken.counts.changed, 2U);
    EXPECT_EQ(asked(taken, Question::Kind::NewNumbers), 1U) << "so that the answer can be changed";
    organisation.carryOut(taken);
    EXPECT_EQ(organisation.people.size(), 2U);
    EXPECT_EQ(named(organisation, "Bob").staffId, "W2");
    EXPECT_TRUE(organisation.plan(file).changesNothing());

    organisation.options.newNumbers = false;
    const auto refused = organisation.plan({header, {"9", "Ana", "Roy", "ana@x.org", "mentor"}});
    EXPECT_THAT(reasonsOf(refused.rows.at(0)), ElementsAre(ProblemReason::EmailOfOther));
}

TEST(NewNumbers, OfPeopleWhoseNumbersChangePlacesComeOutRight) {
    auto organisation = with({{"1", "Ana", "Roy", "ana@x.org", "mentor"},
                              {"2", "Bob", "Sy", "bob@x.org", "mentee"},
                              {"3", "Cy", "Do", "cy@x.org", "mentee"}});
    const Rows ring{header,
                    {"2", "Ana", "Roy", "ana@x.org", "mentor"},
                    {"3", "Bob", "Sy", "bob@x.org", "mentee"},
                    {"1", "Cy", "Do", "cy@x.org", "mentee"}};
    EXPECT_EQ(organisation.plan(ring).counts.problems, 3U);
    organisation.options.newNumbers = true;
    organisation.carryOut(organisation.plan(ring));
    EXPECT_EQ(named(organisation, "Ana").staffId, "2");
    EXPECT_EQ(named(organisation, "Bob").staffId, "3");
    EXPECT_EQ(named(organisation, "Cy").staffId, "1");
}

TEST(NewNumbers, TakenFromSomebodyWhoIsNotInTheFileLeaveThemNone) {
    auto organisation = with({{"1", "Ana", "Roy", "ana@x.org", "mentor"}, {"2", "Bob", "Sy", "bob@x.org", "mentee"}});
    organisation.options.newNumbers = true;
    const auto plan = organisation.plan({header, {"2", "Ana", "Roy", "ana@x.org", "mentor"}});
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::NumberPassedOn));
    organisation.carryOut(plan);
    EXPECT_EQ(named(organisation, "Ana").staffId, "2");
    EXPECT_EQ(named(organisation, "Bob").staffId, "");
}

TEST(NewNumbers, AreNoReasonToGiveAnAddressToAnotherName) {
    auto organisation = with(ana);
    organisation.options.newNumbers = true;
    const auto plan = organisation.plan({header, {"9", "Zed", "Zeta", "ana@x.org", "mentee"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::EmailOfOther));
}

// Numbers that tools have changed

TEST(ChangedSpelling, OfANumberIsTheSamePersonWhereTheNameOrTheAddressSaysSo) {
    auto organisation =
        with({{"007", "Ana", "Roy", "ana@x.org", "mentor"}, {"12", "Bob", "Sy", "bob@x.org", "mentee"}});
    const Rows file{header, {"7", "Ana", "Roy", "", "mentor"}, {"12.0", "Robert", "Sy", "bob@x.org", "mentee"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 0U);
    organisation.carryOut(plan);
    EXPECT_EQ(named(organisation, "Ana").staffId, "007") << "the spelling with its zeros stays";
    const auto other = organisation.plan({header, {"7", "Zed", "Zeta", "zed@x.org", "mentee"}});
    EXPECT_EQ(other.counts.fresh, 1U) << "nothing but the zeros says that it is her number";
}

TEST(ChangedSpelling, ADayIsNoStaffNumber) {
    Organisation organisation;
    cells::Table table = tableOf({header});
    table.beginRow(2);
    table.add(cells::CellKind::Date, "2026-03-01");
    for (const auto* cell : {"Ana", "Roy", "ana@x.org", "mentor"})
        table.add(cells::CellKind::Text, cell);
    EXPECT_THAT(reasonsOf(organisation.plan(table).rows.at(0)), ElementsAre(ProblemReason::StaffIdDamaged));
}

// Several rows of one person

TEST(RowsOfOnePerson, AreWrittenTogetherWhereTheyDoNotContradict) {
    Organisation organisation;
    const Rows file{{"Employee ID", "First name", "Last name", "Email", "Role", "Department", "Skills"},
                    {"1", "Ana", "Roy", "ana@x.org", "mentor", "", "Python"},
                    {"1", "Ana", "Roy", "", "mentee", "Finance", "Excel"},
                    {"", "Ana", "Roy", "ANA@x.org", "mentor", "Finance", "SQL"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_EQ(plan.counts.joined, 2U);
    EXPECT_EQ(plan.counts.problems, 0U);
    EXPECT_TRUE(warns(plan.rows.at(1), WarningReason::JoinedRow));
    organisation.carryOut(plan);
    ASSERT_EQ(organisation.people.size(), 1U);
    EXPECT_EQ(organisation.people.at(0).department, "Finance");
    const auto& part = organisation.participations.at(0);
    EXPECT_TRUE(part.asMentor && part.asMentee);
    EXPECT_EQ(part.offers.size(), 2U) << "what stands in the rows of the mentor";
    EXPECT_EQ(part.seeks.size(), 1U) << "what stands in the row of the mentee";
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(RowsOfOnePerson, GoTheWayOfTheRowThatTakesThemUp) {
    auto organisation = with(ana);
    const auto plan = organisation.plan(
        {header, {"7", "Zed", "Zeta", "zed@x.org", "mentor"}, {"7", "Zed", "Zeta", "zed@x.org", "mentee"}});
    EXPECT_EQ(plan.counts.problems, 2U);
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::StaffIdOfOther));
}

TEST(RowsOfOnePerson, MayBeSaidToBeSuchByTheirNumbers) {
    Organisation organisation;
    const Rows file{
        header, {"1", "Ana", "Roy", "ana.roy@x.org", "mentor"}, {"9", "Anna", "Roy", "ana.roy@x.com", "mentee"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 2U);
    EXPECT_TRUE(warns(plan.rows.at(1), WarningReason::PerhapsRow));
    EXPECT_EQ(plan.rows.at(1).perhapsRow, 2U);
    organisation.options.sameRow[3] = 2;
    const auto joined = organisation.plan(file);
    EXPECT_EQ(joined.counts.fresh, 1U);
    EXPECT_EQ(joined.newPeople.at(0).staffId, "1");
    EXPECT_TRUE(joined.newParticipations.at(0).asMentee);
    organisation.options.sameRow[3] = 0;
    const auto apart = organisation.plan(file);
    EXPECT_EQ(apart.counts.fresh, 2U);
    EXPECT_FALSE(warns(apart.rows.at(1), WarningReason::PerhapsRow));
}

TEST(RowsOfOnePerson, NameTheOwnFieldOrThePauseInWhichTheyDiffer) {
    const std::vector<std::string> columns{"Employee ID", "Name", "Role", "Shift", "Hobbies", "Paused until"};
    const auto joined = [&](const std::vector<std::string>& one, const std::vector<std::string>& other) {
        Organisation organisation;
        organisation.fields = {{CustomFieldId{1}, "Shift", CustomFieldKind::Text, {}},
                               {CustomFieldId{2}, "Hobbies", CustomFieldKind::SeveralChoices, {}}};
        const auto plan = organisation.plan({columns, one, other}, {"Shift=custom:Shift", "Hobbies=custom:Hobbies"});
        const auto& row = plan.rows.at(1);
        return row.problems.empty() ? std::string("joined") : row.problems.front().detail;
    };
    const std::vector<std::string> night{"5", "Ana Roy", "mentor", "Night", "Chess; Tennis", "yes"};
    EXPECT_EQ(joined(night, {"5", "Ana Roy", "mentee", "Day", "", ""}), "Shift");
    EXPECT_EQ(joined(night, {"5", "Ana Roy", "mentee", "", "", "no"}), "Paused until");
    EXPECT_EQ(joined(night, {"5", "Ana Roy", "mentee", "NIGHT", "Choir", ""}), "joined");

    Organisation organisation;
    organisation.fields = {{CustomFieldId{2}, "Hobbies", CustomFieldKind::SeveralChoices, {}}};
    const auto plan =
        organisation.plan({columns, night, {"5", "Ana Roy", "mentee", "", "Choir", ""}}, {"Hobbies=custom:Hobbies"});
    const auto& values = plan.newPeople.at(0).customValues;
    ASSERT_EQ(values.size(), 1U);
    EXPECT_THAT(std::get<std::vector<std::string>>(values.at(0).content), ElementsAre("Chess", "Choir", "Tennis"));
}

TEST(RowsOfOnePerson, MayBeSaidOfARowThatIsWrittenTogetherItself) {
    Organisation organisation;
    organisation.options.sameRow[4] = 3;
    const Rows file{header,
                    {"1", "Ana", "Roy", "ana@x.org", "mentor"},
                    {"1", "Ana", "Roy", "ana@x.org", "mentee"},
                    {"9", "Annie", "Roy", "annie@x.org", "mentee"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_EQ(plan.counts.joined, 2U);
    auto refused = file;
    refused.at(1).at(4) = "wizard";
    refused.at(2).at(4) = "wizard";
    EXPECT_EQ(organisation.plan(refused).counts.problems, 3U) << "nobody comes in who is said to be in a refused row";
}

TEST(SharedAddress, IsNobodysButTheOnesWhoseNameItBears) {
    Organisation organisation;
    const auto plan = organisation.plan({header,
                                         {"1", "Ana", "Roy", "stores@x.org", "mentor"},
                                         {"2", "Bob", "Sy", "stores@x.org", "mentee"},
                                         {"3", "Cy", "Dolan", "cy.dolan@x.org", "mentee"},
                                         {"4", "Di", "Eu", "cy.dolan@x.org", "mentee"}});
    EXPECT_EQ(plan.counts.fresh, 4U);
    organisation.carryOut(plan);
    EXPECT_EQ(named(organisation, "Ana").email, "");
    EXPECT_EQ(named(organisation, "Bob").email, "");
    EXPECT_EQ(named(organisation, "Cy").email, "cy.dolan@x.org");
    EXPECT_EQ(named(organisation, "Di").email, "");
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::AddressShared));
    EXPECT_FALSE(warns(plan.rows.at(2), WarningReason::AddressShared));
}

TEST(SharedAddress, OfOneNameUnderTwoNumbersStaysAProblem) {
    Organisation organisation;
    const auto plan = organisation.plan(
        {header, {"1", "Ana", "Roy", "ana@x.org", "mentor"}, {"9", "Ana", "Roy", "ana@x.org", "mentee"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::EmailOfOther));
}

// Names that are nearly those of somebody known

TEST(LikeNames, ArePointedOutAndCanBeSaidToBeTheSame) {
    for (const auto& [given, family, address] : {std::tuple{"Ánna", "Roy", "ana.roy@new.org"},
                                                 {"Roy", "Anna", ""},
                                                 {"Nana", "Roy-Smith", "ana.roy@new.org"}}) {
        auto organisation = with({{"1", "Anna", "Roy", "ana.roy@x.org", "mentor"}});
        const Rows file{header, {"44", given, family, address, "mentee"}};
        const auto plan = organisation.plan(file);
        EXPECT_EQ(plan.counts.fresh, 1U) << given;
        EXPECT_EQ(plan.rows.at(0).perhaps, organisation.people.at(0).id) << given;
        EXPECT_EQ(asked(plan, Question::Kind::SamePerson), 1U) << given;
        organisation.options.samePerson[2] = organisation.people.at(0).id;
        EXPECT_EQ(organisation.plan(file).counts.changed, 1U) << given;
    }
}

TEST(LikeNames, OfPeopleWithTheirOwnNumbersAndAddressesAreNobodysConcern) {
    auto organisation = with({{"1", "Anna", "Roy", "anna@x.org", "mentor"}});
    const auto plan = organisation.plan({header,
                                         {"2", "Anna", "Roy", "roy.a@x.org", "mentee"},
                                         {"3", "Hanna", "Roy", "hanna@x.org", "mentee"},
                                         {"4", "Tom", "Hall", "info@x.org", "mentee"}});
    EXPECT_EQ(plan.counts.fresh, 3U);
    EXPECT_THAT(plan.questions, IsEmpty());
}

// What is no person

TEST(NoPerson, IsATotalOrARemarkBelowTheList) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentee;
    const Rows below{{"Total", "2", "", "", ""},
                     {"", "Total général", "25", "", ""},
                     {"Nombre de lignes : 2", "", "", "", ""},
                     {"", "2 records", "", "", ""},
                     {"Page 1 of 3", "", "", "", ""},
                     {"", "12", "7", "", ""},
                     {"Somme", "", "", "", ""},
                     {"Generated on 2026-01-01", "", "", "", ""}};
    for (const auto& row : below) {
        const auto plan = organisation.plan({header, {"1", "Ana", "Roy", "ana@x.org", ""}, row});
        EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::NotAPerson)) << row.at(0) << row.at(1);
    }
    for (const auto& [given, family] : {std::pair{"Exported by", "HR Team"},
                                        {"", "Contact HR for corrections"},
                                        {"Édité le 01/03/2026", "par Zoé Ax"}})
        EXPECT_THAT(reasonsOf(organisation.plan({header, {"", given, family, "hr@x.org", ""}}).rows.at(0)),
                    ElementsAre(ProblemReason::NotAPerson))
            << given << family;
    const auto people = organisation.plan({header,
                                           {"1", "Total", "Ana", "ana@x.org", ""},
                                           {"2", "Marie", "Somme", "", ""},
                                           {"3", "Count", "Basie", "", ""}});
    EXPECT_EQ(people.counts.fresh, 3U);
}

// People who are no longer there

TEST(ArchiveMissing, RefusesAnEmptyList) {
    auto organisation = with(ana);
    organisation.options.deactivateMissing = true;
    const auto plan = organisation.plan({header});
    EXPECT_EQ(plan.refusal, PlanRefusal::EmptyListArchives);
    EXPECT_TRUE(plan.changesNothing());
}

TEST(ArchiveMissing, NamesThemAndAsksAboveATenth) {
    Rows people;
    for (int i = 1; i <= 20; ++i) {
        const std::string letters{static_cast<char>('A' + i), static_cast<char>('a' + i), 'x'};
        people.push_back({std::to_string(i), letters, "Fam" + letters, letters + "@x.org", "mentor"});
    }
    auto organisation = with(people);
    organisation.options.deactivateMissing = true;
    auto fewer = people;
    fewer.insert(fewer.begin(), header);
    fewer.pop_back();
    fewer.pop_back();
    const auto tenth = organisation.plan(fewer);
    EXPECT_EQ(tenth.refusal, std::nullopt);
    ASSERT_EQ(tenth.archived.size(), 2U);
    EXPECT_EQ(tenth.archived.at(0).name, "Ttx FamTtx");
    fewer.pop_back();
    const auto more = organisation.plan(fewer);
    EXPECT_EQ(more.refusal, PlanRefusal::ManyArchived);
    EXPECT_EQ(asked(more, Question::Kind::ArchiveMany), 1U);
    organisation.options.archiveMany = true;
    const auto said = organisation.plan(fewer);
    EXPECT_EQ(said.refusal, std::nullopt);
    EXPECT_EQ(said.counts.archived, 3U);
}

TEST(ArchiveMissing, CountsWhoStandsInAHiddenRowAsPresent) {
    auto organisation = with({{"1", "Ana", "Roy", "ana@x.org", "mentor"}, {"2", "Bob", "Sy", "bob@x.org", "mentee"}});
    organisation.options.deactivateMissing = true;
    organisation.options.skipHiddenRows = true;
    auto table = tableOf({header, {"1", "Ana", "Roy", "ana@x.org", "mentor"}});
    table.beginRow(3, true);
    for (const auto* cell : {"2", "Bob", "Sy", "bob@x.org", "mentee"})
        table.add(cells::CellKind::Text, cell);
    EXPECT_THAT(organisation.plan(table).archived, IsEmpty());
}

TEST(Leavers, AreNamedWithTheirOpenPairsAndThePairsEndWhenToldSo) {
    auto organisation = with({{"1", "Ana", "Roy", "ana@x.org", "mentor"}, {"2", "Bob", "Sy", "bob@x.org", "mentee"}});
    Mentorship pair;
    pair.id = MentorshipId{5};
    pair.program = *organisation.program;
    pair.mentor = named(organisation, "Ana").id;
    pair.mentee = named(organisation, "Bob").id;
    pair.startedOn = Date{std::chrono::year{2026} / 1 / 5};
    organisation.mentorships.push_back(pair);
    auto withStatus = header;
    withStatus.push_back("Status");
    const Rows file{withStatus, {"1", "Ana", "Roy", "ana@x.org", "mentor", "Terminated"}};
    const auto plan = organisation.plan(file);
    ASSERT_EQ(plan.leaversPairs.size(), 1U);
    EXPECT_EQ(plan.leaversPairs.at(0).leaverName, "Ana Roy");
    EXPECT_EQ(plan.leaversPairs.at(0).ended, std::nullopt);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::LeavesPairs));
    EXPECT_EQ(asked(plan, Question::Kind::LeaversPairs), 1U);
    organisation.options.leaversPairs = LeaversPairs::End;
    const auto ended = organisation.plan(file).leaversPairs.at(0).ended;
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->state, MentorshipState::CompletedEarly);
    EXPECT_EQ(ended->endedOn, organisation.today);
    EXPECT_FALSE(ended->reason.empty());
}

TEST(OpenPairs, ThatARowContradictsAreNamed) {
    auto withMore = header;
    withMore.insert(withMore.end(), {"Manager", "Capacity", "Participation"});
    const auto warningsAfter = [&](const std::vector<std::string>& mentor, const std::vector<std::string>& mentee) {
        auto organisation = with({{"1", "Ana", "Roy", "ana@x.org", "mentor"},
                                  {"2", "Bob", "Sy", "bob@x.org", "mentee"},
                                  {"3", "Cy", "Do", "cy@x.org", "mentee"}});
        for (const auto* given : {"Bob", "Cy"}) {
            Mentorship pair;
            pair.id = MentorshipId{static_cast<std::int64_t>(organisation.mentorships.size()) + 5};
            pair.program = *organisation.program;
            pair.mentor = named(organisation, "Ana").id;
            pair.mentee = named(organisation, given).id;
            organisation.mentorships.push_back(pair);
        }
        const auto plan = organisation.plan({withMore, mentor, mentee});
        std::vector<WarningReason> reasons;
        for (const auto& row : plan.rows)
            for (const auto& warning : row.warnings)
                reasons.push_back(warning.reason);
        return reasons;
    };
    const std::vector<std::string> ana{"1", "Ana", "Roy", "ana@x.org", "mentor", "", "", ""};
    const std::vector<std::string> bob{"2", "Bob", "Sy", "bob@x.org", "mentee", "", "", ""};
    const auto changed = [](std::vector<std::string> row, std::size_t column, const char* value) {
        row.at(column) = value;
        return row;
    };
    EXPECT_THAT(warningsAfter(ana, bob), IsEmpty());
    EXPECT_THAT(warningsAfter(changed(ana, 4, "mentee"), bob),
                ElementsAre(WarningReason::RoleOfPairLost, WarningReason::RoleOfPairLost));
    EXPECT_THAT(warningsAfter(ana, changed(bob, 7, "withdrawn")), ElementsAre(WarningReason::RoleOfPairLost));
    EXPECT_THAT(warningsAfter(changed(ana, 6, "1"), bob), ElementsAre(WarningReason::MorePairsThanRoom));
    EXPECT_THAT(warningsAfter(ana, changed(bob, 5, "1")), ElementsAre(WarningReason::ManagesPartner));
}

// Managers whom a name does not tell apart

const std::vector<std::string> withManager{"Employee ID", "First name", "Last name", "Email", "Role", "Manager"};

TEST(DoubtfulManager, BarsEverybodyItMayBeUntilAnswered) {
    Organisation organisation;
    const Rows file{withManager,
                    {"1", "Ana", "Roy", "ana@x.org", "mentor", ""},
                    {"2", "Ana", "Roy", "ana2@x.org", "mentor", ""},
                    {"3", "Bob", "Sy", "bob@x.org", "mentee", "Ana Roy"}};
    const auto plan = organisation.plan(file);
    EXPECT_EQ(plan.newNeverPairs.size(), 2U);
    EXPECT_TRUE(warns(plan.rows.at(2), WarningReason::ManagerPerhaps));
    ASSERT_EQ(asked(plan, Question::Kind::Manager), 1U);
    const auto question = std::ranges::find(plan.questions, Question::Kind::Manager, &Question::kind);
    ASSERT_EQ(question->choices.size(), 2U);
    EXPECT_EQ(question->choices.at(1).key, "2");
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(file).changesNothing());

    organisation.options.managers[managerKey("ana  ROY")] = "2";
    const auto answered = organisation.plan(file);
    EXPECT_EQ(answered.removedNeverPairs.size(), 2U);
    organisation.carryOut(answered);
    EXPECT_EQ(named(organisation, "Bob").manager, organisation.withStaffId("2")->id);
    EXPECT_THAT(organisation.neverPairs, IsEmpty());
}

TEST(DoubtfulManager, MayBeMisspeltOrShortened) {
    for (const auto* written : {"Anna Roy", "A. Roy", "Roy", "Roy A.", "Ana Roi"}) {
        Organisation organisation;
        const auto plan = organisation.plan({withManager,
                                             {"1", "Ana", "Roy", "ana@x.org", "mentor", ""},
                                             {"2", "Tom", "Hall", "tom@x.org", "mentor", ""},
                                             {"3", "Bob", "Sy", "bob@x.org", "mentee", written}});
        EXPECT_EQ(plan.newNeverPairs.size(), 1U) << written;
        EXPECT_TRUE(warns(plan.rows.at(2), WarningReason::ManagerUnknown)) << written;
    }
    Organisation organisation;
    const auto plan = organisation.plan({withManager,
                                         {"1", "Ana", "Roy", "ana@x.org", "mentor", ""},
                                         {"3", "Bob", "Sy", "bob@x.org", "mentee", "Zoë Quist"}});
    EXPECT_THAT(plan.newNeverPairs, IsEmpty());
    EXPECT_THAT(plan.questions, IsEmpty());
}

TEST(DoubtfulManager, IsNoneOfThemWhenThatIsTheAnswer) {
    Organisation organisation;
    organisation.options.managers[managerKey("A. Roy")] = "";
    const auto plan = organisation.plan({withManager,
                                         {"1", "Ana", "Roy", "ana@x.org", "mentor", ""},
                                         {"3", "Bob", "Sy", "bob@x.org", "mentee", "A. Roy"}});
    EXPECT_THAT(plan.newNeverPairs, IsEmpty());
    EXPECT_TRUE(warns(plan.rows.at(1), WarningReason::ManagerUnknown));
}

TEST(DoubtfulManager, KeepsTheBarsThatSomebodySetByHand) {
    Organisation organisation;
    const Rows file{
        withManager, {"1", "Ana", "Roy", "ana@x.org", "mentor", ""}, {"3", "Bob", "Sy", "bob@x.org", "mentee", "1"}};
    organisation.carryOut(organisation.plan(file));
    organisation.neverPairs.push_back(
        {NeverPairId{4}, named(organisation, "Ana").id, named(organisation, "Bob").id, "They are cousins"});
    EXPECT_THAT(organisation.plan(file).removedNeverPairs, IsEmpty());
}

TEST(ManagersName, IsFoundInWhateverDecorationItStands) {
    for (const auto* written : {"1001.0", "[1001]", "Ana Roy [1001]", "1001 - Ana Roy", "Ana Roy - 1001",
                                "Ana Roy <ana@x.org>", "Roy, Ana (Finance)", "1001 Ana Roy", "01001",
                                "CN=Ana Roy,OU=Finance,DC=x", "CN=Roy\\, Ana,OU=x", "uid=ana,ou=people", "ACME\\ana"}) {
        Organisation organisation;
        organisation.carryOut(organisation.plan({withManager,
                                                 {"1001", "Ana", "Roy", "ana@x.org", "mentor", ""},
                                                 {"3", "Bob", "Sy", "bob@x.org", "mentee", written}},
                                                {"Manager=manager_name"}));
        EXPECT_EQ(named(organisation, "Bob").manager, named(organisation, "Ana").id) << written;
    }
}

// What the preview shows of somebody new

TEST(Brought, BySomebodyNewIsEverythingThatWillBeStored) {
    Organisation organisation;
    const auto plan = organisation.plan(
        {{"Employee ID", "First name", "Last name", "Email", "Role", "Department", "Manager", "Skills", "Shift"},
         {"1", "Ana", "Roy", "ana@x.org", "mentor", "Finance", "", "Python", "night"},
         {"2", "Bob", "Sy", "bob@x.org", "mentee", "Sales", "1", "", "day"}},
        {"Shift=custom:Shift"});
    const BroughtValues brought(plan);
    std::map<std::string, std::string> values;
    for (const auto& change : brought.of(plan.rows.at(0)))
        values[nameOf(change.field)] = change.after;
    EXPECT_EQ(values["employee_id"], "1");
    EXPECT_EQ(values["department"], "Finance");
    EXPECT_EQ(values["skills"], "Python (3)");
    EXPECT_EQ(values["role"], "mentor");
    EXPECT_EQ(values["custom:Shift"], "night");
    std::string manager;
    for (const auto& change : brought.of(plan.rows.at(1)))
        if (change.field.field == PeopleField::ManagerName)
            manager = change.after;
    EXPECT_EQ(manager, "Ana Roy");
}

} // namespace
} // namespace mentoring::intake
