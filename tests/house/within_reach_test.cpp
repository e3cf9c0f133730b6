#include "within_reach.h"

#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace mentoring::test {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(WithinReach, IsSaidOfEveryKindForEverybodyAndNamesTestsThatThereAre) {
    const WithinReach document(ITHACA_ROOT);
    EXPECT_GE(document.kinds().size(), 13U) << "the header was not understood";
    EXPECT_GT(document.tests().size(), 1500U) << "the tests were not understood";
    EXPECT_GE(document.cells(), 13U * 10 * 3);
    for (const auto& flaw : document.flaws())
        ADD_FAILURE() << flaw;
    std::cout << document.cells() << " cells, not yet: " << document.notYet().size() << '\n';
}

/// A small tree: two kinds, a test of each sort, and a document in which nothing is wrong.
class MadeUpDocument : public testing::Test {
protected:
    MadeUpDocument() {
        write("include/mentoring/record_kind.h",
              "/// The kinds.\nenum class RecordKind {\n    Goal,\n    Kudos, // thanks\n"
              "};\nstruct Goal;\n");
        write("tests/app/goal_test.cpp", "TEST(Goals, AreMade) {}\n"
                                         "TEST_F(GoalTest, IsSeen) {}\n"
                                         "TEST_P(GoalForms,\n       HaveKeys) {}\n"
                                         "TYPED_TEST(Kinds, AreFound) {}\n"
                                         "// TEST(Goals, AreGone) {}\n");
    }

    void write(const char* name, const std::string& text) const {
        const auto path = fs::path(m_folder.path().toStdString()) / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path) << text;
    }
    static std::string section(const std::string& heading) {
        return "## " + heading +
               "\n\nSome sentence.\n\n"
               "| | coordinator | mentor | mentee |\n"
               "| --- | --- | --- | --- |\n"
               "| made | `Goals.AreMade` | not yet | nobody but the coordinator |\n"
               "| seen | `GoalTest.IsSeen` (in outline) | `GoalTest.IsSeen` | `GoalTest.IsSeen`, `Goals.AreMade` |\n"
               "| changed | `Goals.AreMade` | not yet: only here | `Goals.AreMade` |\n"
               "| removed | `Goals.AreMade` | `Goals.AreMade` | `Goals.AreMade`; its steps: not yet |\n"
               "| undone | `Goals.AreMade` | `Goals.AreMade` | `Goals.AreMade` |\n"
               "| found | `Kinds.AreFound` | `Kinds.AreFound` | `Kinds.AreFound` |\n"
               "| shell | `Goals.AreMade` | `Goals.AreMade` | `Goals.AreMade` |\n"
               "| export | `Goals.AreMade` | `Goals.AreMade` | `Goals.AreMade` |\n"
               "| on behalf | `Goals.AreMade` | `Goals.AreMade` | `Goals.AreMade` |\n"
               "| keyboard | `GoalForms.HaveKeys` | `GoalForms.HaveKeys` | `GoalForms.HaveKeys` |\n\n";
    }
    /// The flaws of the document when in its first section something stands in the place of something else.
    [[nodiscard]] std::vector<std::string> flawsWith(const std::string& before, const std::string& after) const {
        auto text = section("Goal (`Goal`)");
        const auto at = text.find(before);
        EXPECT_NE(at, std::string::npos) << before;
        text.replace(at, before.size(), after);
        return flawsOf(text + section("Thanks (`Kudos`)"));
    }
    [[nodiscard]] std::vector<std::string> flawsOf(const std::string& sections) const {
        write("docs/within-reach.md", "# Within reach\n\n| | a table | before them |\n\n" + sections);
        const WithinReach document(m_folder.path().toStdString());
        EXPECT_EQ(document.kinds(), (std::map<std::string, int>{{"Goal", 3}, {"Kudos", 4}}));
        return document.flaws();
    }

    QTemporaryDir m_folder;
};

TEST_F(MadeUpDocument, IsGoodWhereNothingIsMissing) {
    EXPECT_THAT(flawsWith("made", "made"), IsEmpty());
    const WithinReach document(m_folder.path().toStdString());
    EXPECT_EQ(document.cells(), 60U);
    EXPECT_THAT(document.notYet(),
                ElementsAre("docs/within-reach.md:11: made, mentor", "docs/within-reach.md:13: changed, mentor",
                            "docs/within-reach.md:14: removed, mentee", "docs/within-reach.md:28: made, mentor",
                            "docs/within-reach.md:30: changed, mentor", "docs/within-reach.md:31: removed, mentee"));
}

TEST_F(MadeUpDocument, ThatLeavesAKindOutIsFound) {
    EXPECT_THAT(flawsOf(section("Goal (`Goal`)")),
                ElementsAre("include/mentoring/record_kind.h:4: Kudos has no section in docs/within-reach.md"));
    EXPECT_THAT(flawsOf({}), testing::SizeIs(2));
    EXPECT_THAT(flawsWith("Goal (`Goal`)", "Goal"),
                ElementsAre("docs/within-reach.md:5: the heading does not name its kind, as “## Goal (`Goal`)” does",
                            "include/mentoring/record_kind.h:3: Goal has no section in docs/within-reach.md"));
}

TEST_F(MadeUpDocument, ThatLeavesARowOrAColumnOutIsFound) {
    EXPECT_THAT(flawsWith("| export | `Goals.AreMade` | `Goals.AreMade` | `Goals.AreMade` |\n", ""),
                ElementsAre("docs/within-reach.md:5: Goal has no row “export”"));
    EXPECT_THAT(flawsWith("| on behalf |", "| for others |"),
                ElementsAre("docs/within-reach.md:19: “for others” is no row",
                            "docs/within-reach.md:5: Goal has no row “on behalf”"));
    EXPECT_THAT(flawsWith(" mentee |", ""), ElementsAre("docs/within-reach.md:9: Goal has no column “mentee”"));
    EXPECT_THAT(flawsOf("## Goal (`Goal`)\n" + section("Thanks (`Kudos`)")), testing::SizeIs(13))
        << "a section without a table lacks all of it";
}

TEST_F(MadeUpDocument, WithAnEmptyCellIsFound) {
    EXPECT_THAT(flawsWith("| `Goals.AreMade` | not yet |", "| `Goals.AreMade` | |"),
                ElementsAre("docs/within-reach.md:11: made, mentor: empty"));
    EXPECT_THAT(flawsWith("| nobody but the coordinator |", "|"),
                ElementsAre("docs/within-reach.md:11: made, mentee: empty"));
}

TEST_F(MadeUpDocument, ThatNamesATestThatThereIsNotIsFound) {
    EXPECT_THAT(flawsWith("`Goals.AreMade`", "`Goals.AreGone`"),
                ElementsAre("docs/within-reach.md:11: made, coordinator: no test is called Goals.AreGone"));
    EXPECT_THAT(flawsWith("`GoalTest.IsSeen`, `Goals.AreMade`", "`GoalTest.IsSeen`, `GoalTest.AreMade`"),
                ElementsAre("docs/within-reach.md:12: seen, mentee: no test is called GoalTest.AreMade"));
    EXPECT_THAT(flawsWith("not yet: only here", "not yet: beside `Goals.Were`"),
                ElementsAre("docs/within-reach.md:13: changed, mentor: no test is called Goals.Were"));
}

TEST_F(MadeUpDocument, WithAReasonThatSaysNothingIsFound) {
    EXPECT_THAT(flawsWith("nobody but the coordinator", "no need"),
                ElementsAre("docs/within-reach.md:11: made, mentee: “no need” is neither a test nor a reason"));
    EXPECT_THAT(flawsWith("nobody but the coordinator", "Goals.AreMade"),
                ElementsAre("docs/within-reach.md:11: made, mentee: “Goals.AreMade” is neither a test nor a reason"));
}

} // namespace
} // namespace mentoring::test
