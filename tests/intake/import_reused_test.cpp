// Numbers and addresses that go from one person to the next, and people whose rows cannot be read.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Rows = std::vector<std::vector<std::string>>;

Organisation holding(const Rows& file) {
    Organisation organisation;
    organisation.carryOut(organisation.plan(file));
    return organisation;
}

const Person& named(const Organisation& organisation, const std::string& given) {
    return *std::ranges::find(organisation.people, given, &Person::givenName);
}

std::string outcome(const ImportPlan& plan, WarningReason said) {
    const auto& row = plan.rows.at(0);
    if (!row.problems.empty())
        return std::string(nameOf(row.problems.front().reason));
    return warns(row, said) ? "said" : "same";
}

// Within one family name

const std::vector<std::string> dated{"Employee ID", "First name", "Last name", "Hire date", "Role"};

/// What becomes of the number 31, which is Nadia Okafor's since 2014, in a row about somebody of that name.
std::string numberGivenTo(const std::string& given, const std::string& family, const std::string& day) {
    auto organisation = holding({dated, {"31", "Nadia", "Okafor", "2014-05-12", "mentee"}});
    return outcome(organisation.plan({dated, {"31", given, family, day, "mentee"}}),
                   WarningReason::NameAndEmailChanged);
}

TEST(ReusedWithinAFamily, ANumberIsAskedAboutWhereGivenNameAndDayAreAnothers) {
    EXPECT_EQ(numberGivenTo("Felix", "Okafor", "2024-02-01"), "staff-id-of-other");
    EXPECT_EQ(numberGivenTo("Okafor", "Felix", "2024-02-01"), "staff-id-of-other") << "in the wrong columns";
    EXPECT_EQ(numberGivenTo("Felix", "Okafor-Lind", "2024-02-01"), "staff-id-of-other");
    EXPECT_EQ(numberGivenTo("Felix", "Okafor", ""), "said");
    EXPECT_EQ(numberGivenTo("Felix", "Okafor", "2014-05-12"), "said");
    EXPECT_EQ(numberGivenTo("Nadia", "Lind", "2024-02-01"), "staff-id-of-other");
    EXPECT_EQ(numberGivenTo("Nadia", "Lind", ""), "said");
    EXPECT_EQ(numberGivenTo("Nadia", "Lind", "2014-05-12"), "same") << "a marriage";
}

TEST(ReusedWithinAFamily, AShorterFormOrASlipIsNoOtherGivenName) {
    for (const auto* given : {"N.", "Nadja", "Nadai", "NADIA", "Nadia Grace", "Nad"})
        EXPECT_EQ(numberGivenTo(given, "Okafor", "2024-02-01"), "same") << given;
    for (const auto& [known, now] : {std::pair{"William", "Bill"},
                                     {"Jean-Marc", "J.-M."},
                                     {"Margaret", "Peggy"},
                                     {"Emmanuelle", "Manu"},
                                     {"Mohammed", "Muhammad"},
                                     {"Jean-Marc", "Jean Marc"}}) {
        auto organisation = holding({dated, {"31", known, "Okafor", "2014-05-12", "mentee"}});
        const auto plan = organisation.plan({dated, {"31", now, "Okafor", "2024-02-01", "mentee"}});
        EXPECT_EQ(outcome(plan, WarningReason::NameAndEmailChanged), "same") << known;
    }
    for (const auto& [known, now] :
         {std::pair{"Robert", "William"}, {"Lena", "Rita"}, {"Guest 1", "Guest 2"}, {"Paul", "Saul"}}) {
        auto organisation = holding({dated, {"31", known, "Okafor", "2014-05-12", "mentee"}});
        const auto plan = organisation.plan({dated, {"31", now, "Okafor", "2024-02-01", "mentee"}});
        EXPECT_EQ(outcome(plan, WarningReason::NameAndEmailChanged),
                  std::string_view(known) == "Guest 1" ? "same" : "staff-id-of-other")
            << known;
    }
}

TEST(ReusedWithinAFamily, TheNumberBesideTheSameAddressIsBelievedUnlessTheWholeNameIsAnothers) {
    const std::vector<std::string> header{"Employee ID", "First name", "Last name", "Email", "Role"};
    const auto given = [&](const std::vector<std::string>& row) {
        auto organisation = holding({header, {"31", "Nadia", "Okafor", "nadia@x.org", "mentee"}});
        return outcome(organisation.plan({header, row}), WarningReason::NameAndEmailChanged);
    };
    EXPECT_EQ(given({"31", "Felix", "Okafor", "nadia@x.org", "mentee"}), "same");
    EXPECT_EQ(given({"31", "Felix", "Okafor", "nadia@y.org", "mentee"}), "same");
    EXPECT_EQ(given({"31", "Felix", "Okafor", "felix@x.org", "mentee"}), "staff-id-of-other");
    EXPECT_EQ(given({"31", "Tove", "Lind", "nadia@x.org", "mentee"}), "staff-id-of-other");
    EXPECT_EQ(given({"31", "芳", "王", "nadia@x.org", "mentee"}), "same") << "nobody can compare the letters";
}

TEST(ReusedNumber, WithoutANameIsKnownByTheNameInTheAddress) {
    const std::vector<std::string> header{"Employee ID", "First name", "Last name", "Email", "Role"};
    const auto given = [&](const std::string& before, const std::string& after) {
        auto organisation = holding({header, {"31", "Nadia", "Okafor", before, "mentee"}});
        return outcome(organisation.plan({{"Employee ID", "Email", "Role"}, {"31", after, "mentee"}}),
                       WarningReason::NameAndEmailChanged);
    };
    EXPECT_EQ(given("nadia.okafor@x.org", "tove.lind@x.org"), "staff-id-of-other");
    for (const auto* after : {"nadia.okafor@y.com", "nokafor@x.org", "n.lind-okafor@x.org", "nadia@x.org", "no@x.org",
                              "okafn@x.org", "e4711@x.org"})
        EXPECT_EQ(given("nadia.okafor@x.org", after), "same") << after;
    EXPECT_EQ(given("sunshine77@x.org", "rainbow@x.org"), "same") << "neither has ever borne a name";
}

// Addresses

const std::vector<std::string> byAddress{"Name", "Email", "Role"};

std::string addressGivenTo(const std::string& name, const std::string& address = "frontdesk@x.org") {
    auto organisation = holding({byAddress, {"Nadia Okafor", address, "mentee"}});
    return outcome(organisation.plan({byAddress, {name, address, "mentee"}}), WarningReason::NameChanged);
}

TEST(ReusedAddress, IsAskedAboutWhereTheNameIsAnothers) {
    EXPECT_EQ(addressGivenTo("Tove Lind"), "email-passed-on");
    EXPECT_EQ(addressGivenTo("Felix Okafor"), "email-passed-on");
    EXPECT_EQ(addressGivenTo("Tove Lind", "nadia.okafor@x.org"), "email-passed-on");
    EXPECT_EQ(addressGivenTo("王芳"), "email-passed-on");
    EXPECT_EQ(addressGivenTo("Nadia Lind"), "said");
}

TEST(ReusedAddress, IsNoQuestionForOneNameInAnotherSpelling) {
    for (const auto* name : {"Okafor, Nadia", "N. Okafor", "Nadja Okafor", "NADIA OKAFOR", "Nadia Okafor-Lind",
                             "Dr Nadia Okafor", "Nadia", "Okafor"})
        EXPECT_EQ(addressGivenTo(name), "same") << name;
    EXPECT_EQ(addressGivenTo("Nadia Lind", "nadia.lind@x.org"), "same");
    EXPECT_EQ(addressGivenTo("王芳", "nadia.okafor@x.org"), "same");
    EXPECT_EQ(addressGivenTo("frontdesk@x.org"), "same") << "no name at all";
}

TEST(ReusedAddress, OfSomebodyNewLeavesTheFormerPersonEverythingElse) {
    auto organisation = holding({byAddress, {"Nadia Okafor", "frontdesk@x.org", "mentee"}});
    const Rows file{byAddress, {"Tove Lind", "frontdesk@x.org", "mentee"}};
    const auto asked = organisation.plan(file);
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.questions.at(0).kind, Question::Kind::ReusedAddress);
    EXPECT_EQ(asked.questions.at(0).names, "Nadia Okafor");
    EXPECT_TRUE(asked.changesNothing());
    organisation.options.reusedNumber[2] = NumberMeaning::SomebodyNew;
    const auto plan = organisation.plan(file);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::AddressPassedOn));
    EXPECT_EQ(plan.questions.size(), 1U) << "so that the answer can be changed";
    organisation.carryOut(plan);
    ASSERT_EQ(organisation.people.size(), 2U);
    EXPECT_EQ(named(organisation, "Nadia").email, "");
    EXPECT_EQ(named(organisation, "Tove").email, "frontdesk@x.org");
    organisation.options.reusedNumber.clear();
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(ReusedAddress, OfTheSamePersonChangesTheName) {
    auto organisation = holding({byAddress, {"Nadia Okafor", "frontdesk@x.org", "mentee"}});
    organisation.options.everyReusedNumber = NumberMeaning::SamePerson;
    const auto plan = organisation.plan({byAddress, {"Tove Lind", "frontdesk@x.org", "mentee"}});
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::NameChanged));
    organisation.carryOut(plan);
    ASSERT_EQ(organisation.people.size(), 1U);
    EXPECT_EQ(organisation.people.at(0).familyName, "Lind");
}

TEST(ReusedAddress, GoesTogetherWithTheNumberWhereSomebodyNewHasBoth) {
    const std::vector<std::string> header{"Employee ID", "First name", "Last name", "Email", "Role"};
    auto organisation = holding({header, {"31", "Nadia", "Okafor", "nadia@x.org", "mentee"}});
    organisation.options.everyReusedNumber = NumberMeaning::SomebodyNew;
    organisation.carryOut(organisation.plan({header, {"31", "Tove", "Lind", "nadia@x.org", "mentee"}}));
    ASSERT_EQ(organisation.people.size(), 2U);
    EXPECT_EQ(named(organisation, "Nadia").staffId + named(organisation, "Nadia").email, "");
    EXPECT_EQ(named(organisation, "Tove").email, "nadia@x.org");
}

// Rows that are refused

/// Who is archived for a list in which Nadia stands in such a row.
std::vector<std::string> archivedFor(const std::vector<std::string>& row) {
    auto organisation =
        holding({byAddress, {"Nadia Okafor", "nadia@x.org", "mentor"}, {"Tove Lind", "tove@x.org", "mentee"}});
    organisation.options.deactivateMissing = true;
    organisation.options.archiveMany = true;
    std::vector<std::string> names;
    for (const auto& missing : organisation.plan({byAddress, {"Tove Lind", "tove@x.org", "mentee"}, row}).archived)
        names.push_back(missing.name);
    return names;
}

TEST(RefusedRows, CountAsPresentByWhateverOfThemCanBeRead) {
    for (const auto& row : Rows{{"Nadia Okafor", "nadia@x", "mentor"},
                                {"Okafor, Nadia", "nadia x.org", "mentor"},
                                {"Nadja Okafor", "", "mentor"},
                                {"", "nadia@x", "mentor"},
                                {"", "nadia@x.org", "mentor"},
                                {"N. O.", "nadia@x.org; nadia@y.org", "mentor"},
                                {"Okafor", " Nadia", "nadia@x.org", "mentor"},
                                {"Okafor", " Nadia", "no", "mentor"}})
        EXPECT_THAT(archivedFor(row), IsEmpty()) << row.at(0) << row.at(1);
    EXPECT_THAT(archivedFor({"Ines Sala", "ines@x", "mentor"}), ElementsAre("Nadia Okafor"));
}

TEST(RefusedRows, OfHomonymsKeepThemAll) {
    auto organisation = holding({byAddress,
                                 {"Nadia Okafor", "nadia@x.org", "mentor"},
                                 {"Nadia Okafor", "n.okafor@x.org", "mentor"},
                                 {"Tove Lind", "tove@x.org", "mentee"}});
    organisation.options.deactivateMissing = true;
    EXPECT_THAT(
        organisation.plan({byAddress, {"Nadia Okafor", "nobody", "mentor"}, {"Tove Lind", "tove@x.org", "mentee"}})
            .archived,
        IsEmpty());
}

TEST(HiddenRows, CountAsPresentByTheNameToo) {
    auto organisation = holding({{"Name", "Role"}, {"Nadia Okafor", "mentor"}, {"Tove Lind", "mentee"}});
    organisation.options.deactivateMissing = true;
    organisation.options.skipHiddenRows = true;
    auto table = tableOf({{"Name", "Role"}, {"Tove Lind", "mentee"}});
    table.beginRow(3, true);
    for (const auto* cell : {"Nadia Okafor", "mentor"})
        table.add(cells::CellKind::Text, cell);
    EXPECT_THAT(organisation.plan(table).archived, IsEmpty());
}

TEST(EndDates, ThatArePastAreSaidWhereTheStatusIsAnother) {
    const std::vector<std::string> header{"Employee ID", "First name", "Last name", "Role", "Status", "End date"};
    auto organisation = holding({header, {"31", "Nadia", "Okafor", "mentor", "Active", ""}});
    const auto plan = organisation.plan({header, {"31", "Nadia", "Okafor", "mentor", "Active", "2020-02-28"}});
    EXPECT_TRUE(plan.changedPeople.at(0).archived);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::LeftByEndDate));
    for (const auto& [status, end] :
         {std::pair{"Terminated", "2020-02-28"}, {"", "2020-02-28"}, {"Active", "2026-12-31"}}) {
        const auto other = organisation.plan({header, {"31", "Nadia", "Okafor", "mentor", status, end}});
        EXPECT_FALSE(warns(other.rows.at(0), WarningReason::LeftByEndDate)) << status << end;
    }
}

} // namespace
} // namespace mentoring::intake
