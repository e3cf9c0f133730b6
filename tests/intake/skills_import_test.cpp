#include <gmock/gmock.h>

#include "import_support.h"
#include "intake/skills_import.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct SkillsImport : testing::Test {
    FixedClock clock{Instant{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1}}};
    IdSource ids{clock, 7};
    std::vector<Skill> known;

    SkillsPlan plan(const std::vector<std::vector<std::string>>& rows) {
        const auto table = tableOf(rows);
        return planSkillsImport(table, guessSkillsLayout(table), known, ids);
    }
};

TEST_F(SkillsImport, ReadsAListInTwoLanguagesWithKinds) {
    const auto result = plan({{"key", "type", "name_en", "name_fr", "description_en"},
                              {"a", "soft", "Communication skills", "Communication", "Defined as"},
                              {"b", "hard", "Accounting", "Comptabilité", ""}});
    ASSERT_EQ(result.newSkills.size(), 2U);
    EXPECT_EQ(result.newSkills.at(0).kind, SkillKind::Interpersonal);
    EXPECT_EQ(result.newSkills.at(0).nameEn, "Communication skills");
    EXPECT_EQ(result.newSkills.at(0).nameFr, "Communication");
    EXPECT_EQ(result.newSkills.at(1).kind, SkillKind::Professional);
}

TEST_F(SkillsImport, ReadsFrenchHeaders) {
    const auto result = plan({{"Nature", "Compétence", "Nom anglais"},
                              {"Comportementale", "Écoute", "Listening"},
                              {"Technique", "Droit social", ""}});
    ASSERT_EQ(result.newSkills.size(), 2U);
    EXPECT_EQ(result.newSkills.at(0).kind, SkillKind::Interpersonal);
    EXPECT_EQ(result.newSkills.at(0).nameFr, "Écoute");
    EXPECT_EQ(result.newSkills.at(0).nameEn, "Listening");
    EXPECT_EQ(result.newSkills.at(1).nameFr, "Droit social");
}

TEST_F(SkillsImport, AListWithoutHeaderIsNames) {
    const auto result = plan({{"Python"}, {"Go"}, {" "}});
    ASSERT_EQ(result.newSkills.size(), 2U);
    EXPECT_EQ(result.newSkills.at(1).nameEn, "Go");
}

TEST_F(SkillsImport, TheSameListTwiceChangesNothing) {
    const std::vector<std::vector<std::string>> list{{"type", "name_en", "name_fr"}, {"soft", "Listening", "Écoute"}};
    known = plan(list).newSkills;
    const auto again = plan(list);
    EXPECT_THAT(again.newSkills, IsEmpty());
    EXPECT_THAT(again.changedSkills, IsEmpty());
    EXPECT_EQ(again.same, 1U);
}

TEST_F(SkillsImport, AKnownSkillGainsItsOtherNameAndKeepsWhatTheFileLeavesEmpty) {
    known.push_back({SkillId{4}, SkillKind::Interpersonal, "", "Écoute"});
    const auto result = plan({{"name_en", "name_fr"}, {"Listening", "ECOUTE"}, {"", "Rédaction"}});
    ASSERT_EQ(result.changedSkills.size(), 1U);
    EXPECT_EQ(result.changedSkills.at(0).id, SkillId{4});
    EXPECT_EQ(result.changedSkills.at(0).nameEn, "Listening");
    EXPECT_EQ(result.changedSkills.at(0).kind, SkillKind::Interpersonal);
    EXPECT_EQ(result.rows.at(0).before.nameEn, "");
    EXPECT_EQ(result.newSkills.size(), 1U);
}

TEST_F(SkillsImport, AListInOneLanguageTakesNoNameOfTheOther) {
    known.push_back({SkillId{4}, SkillKind::Interpersonal, "Listening", "Écoute"});
    const auto result = plan({{"type", "name_en", "name_fr"}, {"hard", "", "Écoute"}});
    ASSERT_EQ(result.changedSkills.size(), 1U);
    EXPECT_EQ(result.changedSkills.at(0).nameEn, "Listening");
    EXPECT_EQ(result.changedSkills.at(0).nameFr, "Écoute");
    EXPECT_EQ(result.changedSkills.at(0).kind, SkillKind::Professional);
    const auto english = plan({{"type", "name_en", "name_fr"}, {"hard", "Listening", ""}});
    ASSERT_EQ(english.changedSkills.size(), 1U);
    EXPECT_EQ(english.changedSkills.at(0).nameFr, "Écoute");
}

TEST_F(SkillsImport, NamesWhatIsWrong) {
    known.push_back({SkillId{4}, SkillKind::Professional, "Listening", ""});
    known.push_back({SkillId{5}, SkillKind::Professional, "", "Rédaction"});
    const auto result = plan({{"type", "name_en", "name_fr"},
                              {"soft", "", ""},
                              {"green", "Gardening", ""},
                              {"soft", "Speaking", ""},
                              {"soft", "SPEAKING", ""},
                              {"soft", "Listening", "Rédaction"},
                              {"soft", std::string(301, 'x'), ""}});
    std::vector<SkillProblem> problems;
    for (const auto& row : result.rows)
        problems.push_back(row.problem);
    EXPECT_THAT(problems, ElementsAre(SkillProblem::NameMissing, SkillProblem::KindUnknown, SkillProblem::None,
                                      SkillProblem::DuplicateRow, SkillProblem::TwoSkills, SkillProblem::NameTooLong));
    EXPECT_EQ(result.rows.at(3).otherRow, 4U);
    EXPECT_EQ(result.problems, 5U);
}

} // namespace
} // namespace mentoring::intake
