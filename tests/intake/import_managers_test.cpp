// Managers of whom a cell leaves a doubt, and those who come in later.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import_support.h"
#include "mentoring/check.h"

namespace mentoring::intake {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;
using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

const Row header{"Employee ID", "First name", "Last name", "Email", "Job title", "Department", "Role", "Manager"};

/// Iris Vogt and Noor Haddad may be managers; Tess Kuhn has the one that is written.
Rows teamOf(const std::string& written) {
    return {header,
            {"E0420", "Iris", "Vogt", "iris.vogt@a.org", "Head of Labs", "Research", "mentor", ""},
            {"E0773", "Noor", "Haddad", "noor@a.org", "Buyer", "Supply Chain", "mentor", ""},
            {"E0999", "Tess", "Kuhn", "tess@a.org", "Chemist", "Research", "mentee", written}};
}

const Person& named(const Organisation& organisation, const std::string& given) {
    return *std::ranges::find(organisation.people, given, &Person::givenName);
}

/// Whom somebody is never paired with.
std::vector<std::string> barredFrom(const Organisation& organisation, const std::string& given) {
    const auto id = named(organisation, given).id;
    std::vector<std::string> names;
    for (const auto& pair : organisation.neverPairs) {
        if (pair.one != id && pair.other != id)
            continue;
        const auto other = pair.one == id ? pair.other : pair.one;
        names.push_back(std::ranges::find(organisation.people, other, &Person::id)->givenName);
    }
    return names;
}

std::string managerOf(const Organisation& organisation, const std::string& given) {
    const auto manager = named(organisation, given).manager;
    return manager ? std::ranges::find(organisation.people, *manager, &Person::id)->givenName : std::string{};
}

const Question* managerQuestion(const ImportPlan& plan) {
    const auto found = std::ranges::find(plan.questions, Question::Kind::Manager, &Question::kind);
    return found == plan.questions.end() ? nullptr : &*found;
}

TEST(TwoManagers, InOneCellAreBothBarredAndAskedAbout) {
    for (const auto* written :
         {"Iris Vogt / Noor Haddad", "Iris Vogt & Noor Haddad", "Iris Vogt, Noor Haddad", "Iris Vogt; Noor Haddad",
          "Iris Vogt and Noor Haddad", "Vogt, Iris; Haddad, Noor", "Vogt, Iris, Haddad, Noor",
          "Iris Vogt | Noor Haddad", "iris.vogt@a.org; noor@a.org", "E0420, E0773", "Iris Vogt - Noor Haddad",
          "Iris Vogt (Noor Haddad)", "Iris Vogt et Noor Haddad", "Iris Vogt / Noor", "E0420 / Noor Haddad"}) {
        Organisation organisation;
        const auto plan = organisation.plan(teamOf(written));
        organisation.carryOut(plan);
        EXPECT_EQ(managerOf(organisation, "Tess"), "") << written;
        EXPECT_THAT(barredFrom(organisation, "Tess"), UnorderedElementsAre("Iris", "Noor")) << written;
        EXPECT_TRUE(warns(plan.rows.at(2), WarningReason::ManagerPerhaps)) << written;
        ASSERT_TRUE(managerQuestion(plan)) << written;
        EXPECT_EQ(managerQuestion(plan)->choices.size(), 2U) << written;
    }
}

TEST(TwoManagers, OneOfThemUnknownLeavesADoubt) {
    for (const auto* written : {"Iris Vogt & Omar Said", "Iris Vogt / Omar Said", "Omar Said, Iris Vogt",
                                "E0420; E0555", "Said, Omar; Vogt, Iris", "Iris Vogt & Omar"}) {
        Organisation organisation;
        organisation.carryOut(organisation.plan(teamOf(written)));
        EXPECT_EQ(managerOf(organisation, "Tess"), "") << written;
        EXPECT_THAT(barredFrom(organisation, "Tess"), Contains("Iris")) << written;
    }
}

TEST(TwoManagers, OfTwoColumnsAreBothBarred) {
    const auto barred = [](const std::string& name, const std::string& number, const std::string& email) {
        Organisation organisation;
        auto rows = teamOf(name);
        rows.at(0).insert(rows.at(0).end(), {"Manager ID", "Manager email"});
        for (std::size_t i = 1; i < rows.size(); ++i)
            rows.at(i).insert(rows.at(i).end(), {i == 3 ? number : "", i == 3 ? email : ""});
        organisation.carryOut(organisation.plan(rows));
        return managerOf(organisation, "Tess") + std::to_string(barredFrom(organisation, "Tess").size());
    };
    EXPECT_EQ(barred("Noor Haddad", "E0420", ""), "2");
    EXPECT_EQ(barred("Noor Haddad", "", "iris.vogt@a.org"), "2");
    EXPECT_EQ(barred("", "E0773", "iris.vogt@a.org"), "2");
    EXPECT_EQ(barred("Omar Said", "E0420", ""), "1") << "somebody else's name";
    EXPECT_EQ(barred("I. Vogt", "E0420", ""), "Iris0");
    EXPECT_EQ(barred("Iris Vogt", "P-77", "ivogt@a.org"), "Iris0") << "numbers of another system, another form";
}

TEST(ManagersNumber, BesideTheNameOfAnotherBarsBoth) {
    for (const auto* written : {"Iris Vogt (E0773)", "Iris Vogt <noor@a.org>", "E0773 - Iris Vogt", "Iris Vogt E0773",
                                "[E0773] Vogt, Iris", "Iris Vogt (E0773)"}) {
        Organisation organisation;
        organisation.carryOut(organisation.plan(teamOf(written)));
        EXPECT_EQ(managerOf(organisation, "Tess"), "") << written;
        EXPECT_THAT(barredFrom(organisation, "Tess"), UnorderedElementsAre("Iris", "Noor")) << written;
    }
}

TEST(ManagersNumber, IsFoundHoweverASpreadsheetWritesIt) {
    const auto found = [](const std::string& number, const std::string& written) {
        Organisation organisation;
        auto rows = teamOf(written);
        rows.at(1).front() = number;
        rows.at(2).front() = "31";
        organisation.carryOut(organisation.plan(rows));
        const auto barred = barredFrom(organisation, "Tess");
        return managerOf(organisation, "Tess") + (barred.empty() ? "" : "!") + (barred.empty() ? "" : barred.front());
    };
    EXPECT_EQ(found("20417", "20,417"), "Iris");
    EXPECT_EQ(found("20417", "20 417"), "Iris");
    EXPECT_EQ(found("20417", "20417,00"), "Iris");
    EXPECT_EQ(found("20417", "2.0417E+04"), "Iris");
    EXPECT_EQ(found("20417", "#20417"), "Iris");
    EXPECT_EQ(found("ab-0042", "AB-42"), "Iris");
    EXPECT_EQ(found("20417", "2.04E+04"), "!Iris") << "several numbers may be meant";
    EXPECT_EQ(found("20417", "K20417"), "!Iris");
    EXPECT_EQ(found("31417", "31,417"), "!Iris") << "or a list of 31 and 417";
}

TEST(ManagersText, WithWhateverElseBarsWhoeverMayBeMeant) {
    for (const auto* written :
         {"Iris B. Vogt", "Iris-Maria Vogt", "VOGT, IRIS B", "Iris Vogt-Keller", "Labs lead: Iris Vogt-Keller",
          "Head of Labs", "ivogt", "vogti", "iris@b.org", "i.vogt@a.org", "iris.vogt@gmail.com", "I.B. Vogt",
          "Iris Vogt 7731 Noor Haddad", "E420-1 Vogt", "Mrs I. Vogt", "Iris Vogd"}) {
        Organisation organisation;
        const auto plan = organisation.plan(teamOf(written));
        organisation.carryOut(plan);
        EXPECT_EQ(managerOf(organisation, "Tess"), "") << written;
        EXPECT_THAT(barredFrom(organisation, "Tess"), Contains("Iris")) << written;
        EXPECT_TRUE(managerQuestion(plan)) << written;
    }
    for (const auto* written : {"Iris Vogt, Research", "Head of Labs: Iris Vogt", "Head of Labs (Iris Vogt)",
                                "Direct: Iris Vogt", "mailto:iris.vogt@a.org", "Iris Vogt#E0420", "Iris_Vogt (E0420)",
                                "Iris Vogt / Supply Chain", "Iris Vogt (on sick leave)", "Iris Vogt - Team Lead"}) {
        Organisation organisation;
        const auto plan = organisation.plan(teamOf(written));
        organisation.carryOut(plan);
        EXPECT_EQ(managerOf(organisation, "Tess"), "Iris") << written;
        EXPECT_FALSE(managerQuestion(plan)) << written;
    }
    for (const auto* written : {"Omar Said", "Vacant", "Board", "omar@b.org", "H. Vogel"}) {
        Organisation organisation;
        organisation.carryOut(organisation.plan(teamOf(written)));
        EXPECT_THAT(organisation.neverPairs, IsEmpty()) << written;
    }
}

TEST(ManagersNumber, OfZeroIsNobodys) {
    for (const auto* written : {"0", "0.00", "000"}) {
        Organisation organisation;
        const auto plan = organisation.plan(teamOf(written));
        EXPECT_THAT(plan.rows.at(2).warnings, IsEmpty()) << written;
    }
}

const Row shortHeader{"Employee ID", "First name", "Last name", "Email", "Role"};

TEST(ManagersOfBefore, AreFoundWhenTheyComeIn) {
    for (const auto* written : {"Omar Said", "E0555", "omar@a.org", "Said, Omar (E0555)"}) {
        Organisation organisation;
        organisation.carryOut(organisation.plan(teamOf(written)));
        EXPECT_EQ(named(organisation, "Tess").managerWritten, written);
        const Rows later{shortHeader, {"E0555", "Omar", "Said", "omar@a.org", "mentor"}};
        const auto plan = organisation.plan(later);
        EXPECT_THAT(plan.notes, Contains(FileNote::ManagersFound)) << written;
        organisation.carryOut(plan);
        EXPECT_EQ(managerOf(organisation, "Tess"), "Omar") << written;
        EXPECT_EQ(named(organisation, "Tess").managerWritten, "");
        EXPECT_TRUE(organisation.plan(later).changesNothing());
    }
}

TEST(ManagersOfBefore, AreBarredWhereTheyMayBeMeant) {
    Organisation organisation;
    organisation.carryOut(organisation.plan(teamOf("O. Said")));
    const Rows later{shortHeader, {"E0555", "Omar", "Said", "omar@a.org", "mentor"}};
    const auto plan = organisation.plan(later);
    EXPECT_THAT(plan.notes, Contains(FileNote::ManagersPerhaps));
    organisation.carryOut(plan);
    EXPECT_THAT(barredFrom(organisation, "Tess"), UnorderedElementsAre("Omar"));
    EXPECT_TRUE(organisation.plan(later).changesNothing());
    organisation.carryOut(organisation.plan(teamOf("E0555")));
    EXPECT_EQ(managerOf(organisation, "Tess"), "Omar");
    EXPECT_THAT(organisation.neverPairs, IsEmpty());
}

TEST(ManagersOfBefore, CloseNoCircle) {
    Organisation organisation;
    organisation.carryOut(organisation.plan(teamOf("Omar Said")));
    auto later = Rows{{"Employee ID", "First name", "Last name", "Email", "Role", "Manager"},
                      {"E0555", "Omar", "Said", "omar@a.org", "mentor", "E0999"}};
    organisation.carryOut(organisation.plan(later));
    EXPECT_EQ(managerOf(organisation, "Omar"), "Tess");
    EXPECT_EQ(managerOf(organisation, "Tess"), "");
    EXPECT_THAT(barredFrom(organisation, "Tess"), UnorderedElementsAre("Omar"));
}

TEST(ManagersOfBefore, CloseNoCircleTogether) {
    Organisation organisation;
    organisation.carryOut(organisation.plan({{"Employee ID", "First name", "Last name", "Email", "Role", "Manager"},
                                             {"", "Al", "One", "al@a.org", "mentor", "B0002"},
                                             {"", "Bo", "Two", "bo@a.org", "mentor", "di@a.org"},
                                             {"", "Di", "Four", "di@a.org", "mentor", "E0005"},
                                             {"", "Ed", "Five", "ed@a.org", "mentor", "A0001"}}));
    ASSERT_EQ(managerOf(organisation, "Bo"), "Di");
    // Who is meant by three of them is clear at once, and a line that was there before joins them.
    const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Email", "Role"},
                                         {"A0001", "Al", "One", "al@a.org", "mentor"},
                                         {"B0002", "Bo", "Two", "bo@a.org", "mentor"},
                                         {"E0005", "Ed", "Five", "ed@a.org", "mentor"}});
    EXPECT_THAT(plan.notes, Contains(FileNote::ManagersFound));
    organisation.carryOut(plan);
    EXPECT_THAT(managerCycles(organisation.people), IsEmpty());
    EXPECT_EQ(organisation.neverPairs.size(), 1U) << "whoever would close it is kept apart";
}

TEST(ManagersOfBefore, AreForgottenOnceAListSaysMore) {
    for (const auto* said : {"E0420", "none"}) {
        Organisation organisation;
        organisation.carryOut(organisation.plan(teamOf("Omar Said")));
        organisation.carryOut(organisation.plan(teamOf("")));
        EXPECT_EQ(named(organisation, "Tess").managerWritten, "Omar Said") << "an empty cell says nothing";
        organisation.carryOut(organisation.plan(teamOf(said)));
        EXPECT_EQ(named(organisation, "Tess").managerWritten, "");
    }
    Organisation organisation;
    organisation.carryOut(organisation.plan(teamOf("I. Vogt")));
    EXPECT_THAT(barredFrom(organisation, "Tess"), UnorderedElementsAre("Iris"));
    organisation.options.managers[managerKey("I. Vogt")] = "";
    organisation.carryOut(organisation.plan(teamOf("I. Vogt")));
    EXPECT_EQ(named(organisation, "Tess").managerWritten, "");
    EXPECT_THAT(organisation.neverPairs, IsEmpty()) << "none of those who were asked about";
}

TEST(VagueManagers, OfTooManyRowsStayOutInsteadOfBarringEverybody) {
    Organisation organisation;
    Rows rows{{"Employee ID", "First name", "Last name", "Email", "Role", "Manager"}};
    const Row given{"Iris", "Noor", "Omar", "Tess"};
    for (std::size_t i = 0; i < 2400; ++i) {
        const auto number = std::to_string(10000 + i);
        rows.push_back({number, given.at(i % 4), "Family" + number, "p" + number + "@a.org",
                        i % 2 == 0 ? "mentor" : "mentee",
                        i % 2 == 0 ? ""
                        : i == 1   ? "N. Family10001"
                                   : given.at(i % 3)});
    }
    const auto plan = organisation.plan(rows);
    EXPECT_LE(plan.newNeverPairs.size(), 250'000U);
    EXPECT_GT(plan.counts.problems, 0U);
    EXPECT_LT(plan.counts.problems, 1200U);
    const auto refused = std::ranges::find(plan.rows, RowKind::Problem, &RowResult::kind);
    EXPECT_EQ(refused->problems.at(0).reason, ProblemReason::ManagerVague);
    EXPECT_GT(refused->problems.at(0).number, 500);
}

TEST(ManagerQuestions, AreSoManyAsSomebodyMayRead) {
    Organisation organisation;
    Rows rows{{"Employee ID", "First name", "Last name", "Email", "Role", "Manager"}};
    for (char a = 'a'; a <= 'z'; ++a) {
        for (const auto* end : {"berg", "lund", "strom"}) {
            const auto family = std::string(3, a) + end;
            const auto number = std::to_string(rows.size());
            rows.push_back({"M" + number, "Iris", family, family + "@a.org", "mentor", ""});
            rows.push_back({"T" + number, "Tess", "Of" + family, "t" + family + "@a.org", "mentee", "I. " + family});
        }
    }
    const auto plan = organisation.plan(rows);
    EXPECT_EQ(std::ranges::count(plan.questions, Question::Kind::Manager, &Question::kind), 50);
    EXPECT_THAT(plan.notes, Contains(FileNote::ManyManagers));
    EXPECT_EQ(plan.newNeverPairs.size(), 78U) << "whoever is not asked about is barred all the same";
}

TEST(NotWith, BarsWhoeverADoubtfulNameMayMean) {
    for (const auto* written : {"I. Vogt", "Vogt", "Iris Vogd", "iris@b.org", "Noor Haddad (E0420)"}) {
        Organisation organisation;
        auto rows = teamOf("");
        rows.at(0).back() = "Not with";
        rows.at(3).back() = written;
        const auto plan = organisation.plan(rows);
        organisation.carryOut(plan);
        EXPECT_THAT(barredFrom(organisation, "Tess"), Contains("Iris")) << written;
        EXPECT_TRUE(warns(plan.rows.at(2), WarningReason::PersonPerhaps)) << written;
        EXPECT_TRUE(organisation.plan(rows).changesNothing());
    }
    Organisation organisation;
    auto rows = teamOf("");
    rows.at(0).back() = "Not with";
    rows.at(3).back() = "Omar Said";
    EXPECT_TRUE(warns(organisation.plan(rows).rows.at(2), WarningReason::PersonUnknown));
}

} // namespace
} // namespace mentoring::intake
