#include <array>
#include <map>

#include <gmock/gmock.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

using Rows = std::vector<std::vector<std::string>>;
using Levels = std::map<std::string, int>;

std::string nameIn(const ImportPlan& plan, SkillId id) {
    for (const auto& skill : plan.newSkills)
        if (skill.id == id)
            return skill.nameEn.empty() ? skill.nameFr : skill.nameEn;
    return "known";
}

const Participation* partOf(const ImportPlan& plan, std::size_t row) {
    const auto found = std::ranges::find(plan.newParticipations, plan.rows.at(row).person, &Participation::person);
    return found == plan.newParticipations.end() ? nullptr : &*found;
}

Levels offered(const ImportPlan& plan, std::size_t row) {
    Levels levels;
    for (const auto& skill : partOf(plan, row)->offers)
        levels[nameIn(plan, skill.skill)] = skill.level;
    return levels;
}

Levels sought(const ImportPlan& plan, std::size_t row) {
    Levels levels;
    for (const auto& skill : partOf(plan, row)->seeks)
        levels[nameIn(plan, skill.skill)] = skill.targetLevel.value_or(0);
    return levels;
}

/// A mentor and a mentee with the same three more columns.
ImportPlan planThree(Organisation& organisation, const std::vector<std::string>& headers,
                     const std::vector<std::string>& mentor, const std::vector<std::string>& mentee) {
    Rows rows{{"Employee ID", "First name", "Last name", "Role"},
              {"1", "Ana", "Roy", "mentor"},
              {"2", "Bob", "Sy", "mentee"}};
    rows[0].insert(rows[0].end(), headers.begin(), headers.end());
    rows[1].insert(rows[1].end(), mentor.begin(), mentor.end());
    rows[2].insert(rows[2].end(), mentee.begin(), mentee.end());
    return organisation.plan(rows);
}

TEST(ImportOptions, EveryFormOfHeadingNamesTheSkill) {
    for (const auto& headers : std::vector<std::vector<std::string>>{
             {"Skills [Python]", "Skills [SQL]", "Skills [Law]"},
             {"Skills - Python", "Skills - SQL", "Skills - Law"},
             {"Skills: Python", "Skills: SQL", "Skills: Law"},
             {"Skills/Python", "Skills/SQL", "Skills/Law"},
             {"skills.Python", "skills.SQL", "skills.Law"},
             {"skills_Python", "skills_SQL", "skills_Law"},
             {"Skills (Python)", "Skills (SQL)", "Skills (Law)"},
             {"Skills – Python", "Skills – SQL", "Skills – Law"},
             {"Which skills can you offer? [Python]", "Which skills can you offer? [SQL]",
              "Which skills can you offer? [Law]"},
             {"Which skills can you offer? - Selected Choice - Python",
              "Which skills can you offer? - Selected Choice - SQL",
              "Which skills can you offer? - Selected Choice - Law"},
             {"skills[SQ001]. Which skills can you offer? [Python]", "skills[SQ002]. Which skills can you offer? [SQL]",
              "skills[SQ003]. Which skills can you offer? [Law]"},
             {"Niveau d'expertise [Python]", "Niveau d'expertise [SQL]", "Niveau d'expertise [Law]"},
             {"Compétences [Python]", "Compétences [SQL]", "Compétences [Law]"}}) {
        Organisation organisation;
        const auto plan = planThree(organisation, headers, {"Yes", "No", "x"}, {"", "Oui", "0"});
        EXPECT_THAT(offered(plan, 0), ElementsAre(Pair("Law", 3), Pair("Python", 3))) << headers.front();
        EXPECT_THAT(sought(plan, 1), ElementsAre(Pair("SQL", 0))) << headers.front();
        EXPECT_EQ(plan.newSkills.size(), 3U) << headers.front();
    }
}

TEST(ImportOptions, AnswersAreTicksLevelsOrTheOptionItself) {
    const std::vector<std::string> headers{"Skills [Python]", "Skills [SQL]", "Skills [Law]"};
    const auto levels = [&](const std::vector<std::string>& answers) {
        Organisation organisation;
        return offered(planThree(organisation, headers, answers, {"", "", ""}), 0);
    };
    EXPECT_THAT(levels({"Expert", "Beginner", "Intermediate"}),
                ElementsAre(Pair("Law", 3), Pair("Python", 5), Pair("SQL", 1)));
    EXPECT_THAT(levels({"Expert·e", "Débutant(e)", "Confirmé"}),
                ElementsAre(Pair("Law", 4), Pair("Python", 5), Pair("SQL", 1)));
    EXPECT_THAT(levels({"5", "1", "0"}), ElementsAre(Pair("Python", 5), Pair("SQL", 1)));
    EXPECT_THAT(levels({"4 - Advanced", "2/5", ""}), ElementsAre(Pair("Python", 4), Pair("SQL", 2)));
    EXPECT_THAT(levels({"1", "0", "1"}), ElementsAre(Pair("Law", 3), Pair("Python", 3))) << "ticks";
    EXPECT_THAT(levels({"Python", "", "law"}), ElementsAre(Pair("Law", 3), Pair("Python", 3)));
    EXPECT_THAT(levels({"TRUE", "FALSE", "✓"}), ElementsAre(Pair("Law", 3), Pair("Python", 3)));
    EXPECT_THAT(levels({"Checked", "Unchecked", "n/a"}), ElementsAre(Pair("Python", 3)));
}

TEST(ImportOptions, AnAnswerThatIsNotUnderstoodIsSaid) {
    Organisation organisation;
    const auto plan = planThree(organisation, {"Skills [Python]", "Skills [SQL]", "Skills [Law]"},
                                {"Yes", "a bit", "No"}, {"Yes", "No", ""});
    EXPECT_THAT(offered(plan, 0), ElementsAre(Pair("Python", 3)));
    ASSERT_EQ(plan.rows.at(0).warnings.size(), 1U);
    EXPECT_EQ(plan.rows.at(0).warnings.at(0).reason, WarningReason::AnswerUnknown);
    EXPECT_EQ(plan.rows.at(0).warnings.at(0).value, "a bit");
    EXPECT_EQ(plan.rows.at(0).warnings.at(0).detail, "SQL");
}

TEST(ImportSkills, ArePartedAtTheCommasOfOtherScriptsToo) {
    for (const auto* text : {"SQL、Excel", "SQL，Excel", "SQL；Excel", "SQL، Excel", "SQL؛ Excel"}) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Staff ID", "Name", "Role", "Skills"}, {"1", "Ana Roy", "mentor", text}});
        EXPECT_EQ(offered(plan, 0).size(), 2U) << text;
    }
}

TEST(ImportOptions, OfALevelToReachAreWhereSomebodyWantsToGet) {
    Organisation organisation;
    const auto plan =
        planThree(organisation,
                  {"Which skills would you like to develop, and which level do you want to reach? [Excel]",
                   "Which skills would you like to develop, and which level do you want to reach? [SQL]", "Shift"},
                  {"", "", ""}, {"Advanced", "", ""});
    EXPECT_THAT(sought(plan, 1), ElementsAre(Pair("Excel", 4)));
    EXPECT_EQ(partOf(plan, 1)->seeks.at(0).presentLevel, std::nullopt);
}

TEST(ImportOptions, NeedsAndLanguagesHaveThemToo) {
    Organisation organisation;
    const auto plan = planThree(organisation, {"Skills [Python]", "Needs [Excel]", "Languages [French]"},
                                {"Yes", "", "Yes"}, {"", "Advanced", "Native"});
    EXPECT_THAT(offered(plan, 0), ElementsAre(Pair("Python", 3)));
    EXPECT_THAT(sought(plan, 1), ElementsAre(Pair("Excel", 0)));
    EXPECT_EQ(partOf(plan, 1)->seeks.at(0).presentLevel, 4) << "how well they know it, not how well they want to";
    EXPECT_THAT(plan.newPeople.at(0).workingLanguages, ElementsAre("fr"));
    EXPECT_THAT(plan.newPeople.at(1).workingLanguages, ElementsAre("fr"));
    EXPECT_EQ(plan.counts.warnings, 0U);
}

TEST(ImportOptions, HowWellALanguageIsSpokenIsAnAnswer) {
    Organisation organisation;
    const auto plan = planThree(organisation, {"Langues [Anglais]", "Langues [Français]", "Langues [Allemand]"},
                                {"Courant", "Langue maternelle", ""}, {"C1", "Oui", "Non"});
    EXPECT_THAT(plan.newPeople.at(0).workingLanguages, ElementsAre("en", "fr"));
    EXPECT_THAT(plan.newPeople.at(1).workingLanguages, ElementsAre("en", "fr"));
    EXPECT_EQ(plan.counts.warnings, 0U);
}

TEST(ImportOptions, CodesAreExplainedByTheLabelsUnderThemOrByTheCells) {
    const auto table = tableOf({{"id", "First name", "Last name", "Email", "skills[SQ001]", "skills[SQ002]"},
                                {"Response ID", "First name", "Last name", "Email", "[Python]", "[SQL]"},
                                {"7", "Ana", "Roy", "a@x.org", "Yes", "No"}});
    const auto proposal = proposeMapping(table, layoutWithHeader(table, 0, 2, true));
    EXPECT_EQ(proposal.columns.at(4).choice, (FieldChoice{PeopleField::Skills, {}, "Python"}));
    EXPECT_EQ(proposal.columns.at(5).choice, (FieldChoice{PeopleField::Skills, {}, "SQL"}));

    Organisation organisation;
    const auto named = planThree(organisation, {"skills_1", "skills_2", "skills_3"}, {"Reading, writing", "", "Law"},
                                 {"Reading, writing", "SQL", ""});
    EXPECT_THAT(offered(named, 0), ElementsAre(Pair("Law", 3), Pair("Reading, writing", 3)));

    Organisation unnamed;
    const auto plan = planThree(unnamed, {"skills[SQ001]", "skills[SQ002]", "skills[SQ003]"}, {"Yes", "No", "Yes"},
                                {"No", "Yes", "No"});
    EXPECT_THAT(plan.newSkills, IsEmpty()) << "no skill is called SQ001 or Yes";
}

TEST(ImportOptions, AGridOfAnswersThatNobodyKnowsIsLeftAlone) {
    Organisation organisation;
    const auto table = tableOf({{"Name", "Email", "Role", "Skills [Law]", "Skills [Cooking]"},
                                {"Ana Roy", "ana@x.org", "mentor", "A lot of experience", "Some experience"},
                                {"Bob Sy", "bob@x.org", "mentee", "Some experience", "No experience"}});
    const auto proposal = proposeMapping(table, guessLayout(table, true));
    for (const std::size_t column : {3U, 4U}) {
        EXPECT_FALSE(proposal.columns.at(column).choice.isUsed());
        EXPECT_EQ(proposal.columns.at(column).alternative, PeopleField::Skills) << "and why is said";
    }
    EXPECT_THAT(organisation.plan(table).newSkills, IsEmpty());
}

TEST(ImportOptions, NumbersOfReportToolsAndRedcapAreUnderstood) {
    for (const auto& [first, second, yes, no] : std::vector<std::array<std::string, 4>>{
             {"Skills [Law]", "Skills [Cooking]", "1.0", "0.0"},
             {"Skills (choice=Law)", "Skills (choice=Cooking)", "Checked", "Unchecked"}}) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Name", "Email", "Role", first, second},
                                             {"Ana Roy", "ana@x.org", "mentor", yes, no},
                                             {"Bob Sy", "bob@x.org", "mentor", no, yes}});
        ASSERT_EQ(plan.newSkills.size(), 2U) << first;
        EXPECT_EQ(plan.newSkills.at(0).nameEn, "Law");
        EXPECT_EQ(plan.newParticipations.at(0).offers.size(), 1U);
    }
    Organisation organisation;
    EXPECT_THAT(
        organisation
            .plan({{"Name", "Email", "Role", "skills___1", "skills___2"}, {"Ana Roy", "ana@x.org", "mentor", "1", "0"}})
            .newSkills,
        IsEmpty())
        << "nobody knows what 1 stands for";
}

TEST(ImportOptions, AListBesideItsOptionsSaysNothingNew) {
    const auto table = tableOf({{"Full name", "Email", "skills", "skills/public_speaking", "skills/sql"},
                                {"Ana Roy", "a@x.org", "public_speaking sql", "1", "1"},
                                {"Bob Sy", "b@x.org", "sql", "0", "1"}});
    const auto proposal = proposeMapping(table, guessLayout(table, true));
    EXPECT_EQ(proposal.columns.at(2).choice.field, PeopleField::None);
    EXPECT_EQ(proposal.columns.at(2).reason, NotProposed::SaidByOptions);
    EXPECT_EQ(proposal.columns.at(3).choice.option, "public speaking");
}

TEST(ImportOptions, ListsStayLists) {
    Organisation organisation;
    const auto plan =
        planThree(organisation, {"Skill 1", "Skill 2", "Skill 3"}, {"Python", "SQL", "Law"}, {"Law", "", ""});
    EXPECT_THAT(offered(plan, 0), ElementsAre(Pair("Law", 3), Pair("Python", 3), Pair("SQL", 3)));
    Organisation other;
    const auto one = planThree(other, {"Skills [at most 3]", "Department", "Site"}, {"Python, SQL", "IT", "Lyon"},
                               {"SQL", "IT", "Lyon"});
    EXPECT_THAT(offered(one, 0), ElementsAre(Pair("Python", 3), Pair("SQL", 3)));
}

TEST(ImportOptions, AreNamedForTheShellAndRemembered) {
    const FieldChoice choice{PeopleField::Seeks, {}, "Public speaking"};
    EXPECT_EQ(nameOf(choice), "needs:Public speaking");
    EXPECT_EQ(fieldFromName("needs:Public speaking"), choice);
    EXPECT_FALSE(fieldFromName("email:Public speaking"));
    EXPECT_FALSE(fieldFromName("skills:"));
}

ImportPlan planSkills(Organisation& organisation, const std::vector<std::string>& cells) {
    Rows rows{{"Employee ID", "First name", "Last name", "Role", "Skills"}};
    for (std::size_t i = 0; i < cells.size(); ++i)
        rows.push_back({std::to_string(i + 1), "Ana", "Roy" + std::string(i, 'a'), "mentor", cells[i]});
    return organisation.plan(rows);
}

std::vector<std::pair<std::string, std::string>> pairsAsked(const ImportPlan& plan) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& question : plan.questions)
        if (question.kind == Question::Kind::SameSkill)
            pairs.emplace_back(question.example, question.other);
    return pairs;
}

TEST(ImportAlikeSkills, AreAskedAboutAndNeverMergedByThemselves) {
    for (const std::string written :
         {"Publc speaking", "public-speaking", "Speaking, public", "Public speakings", "PublicSpeaking",
          "Pubilc speaking", "Prise de parol en public", "prise-de-parole en public"}) {
        Organisation organisation;
        organisation.skills.push_back(
            {SkillId{9}, SkillKind::Interpersonal, "Public speaking", "Prise de parole en public"});
        const auto plan = planSkills(organisation, {"\"" + written + "\""});
        const auto asked = pairsAsked(plan);
        ASSERT_EQ(asked.size(), 1U) << written;
        EXPECT_EQ(asked.at(0).first, written);
        EXPECT_EQ(plan.newSkills.size(), 1U) << "until it is answered it is another one";
        organisation.options.sameSkills[answerKey(written)] = asked.at(0).second;
        const auto merged = planSkills(organisation, {"\"" + written + "\""});
        EXPECT_THAT(merged.newSkills, IsEmpty());
        EXPECT_EQ(merged.newParticipations.at(0).offers.at(0).skill, SkillId{9});
        EXPECT_EQ(pairsAsked(merged).size(), 1U) << "the answer can still be changed";
    }
}

TEST(ImportAlikeSkills, WhatDiffersInMoreIsAnother) {
    Organisation organisation;
    for (const auto* name : {"Python 2", "C", "C++", "Java", "SQL", "Law", "Project management", "Finance", "Coaching"})
        organisation.skills.push_back({organisation.ids.next<SkillId>(), SkillKind::Professional, name, ""});
    const auto plan =
        planSkills(organisation, {"Python 3; C#; JavaScript; NoSQL; Lau; Product marketing; French; Cooking"});
    EXPECT_THAT(pairsAsked(plan), IsEmpty());
}

TEST(ImportAlikeSkills, TwoNewOnesOfOneFileAreAskedAboutByTheRarer) {
    Organisation organisation;
    auto plan = planSkills(organisation, {"Leadership", "Leadersihp", "Leadership"});
    EXPECT_THAT(pairsAsked(plan), ElementsAre(Pair("Leadersihp", "Leadership")));
    organisation.options.sameSkills[answerKey("Leadersihp")] = "Leadership";
    plan = planSkills(organisation, {"Leadership", "Leadersihp", "Leadership"});
    ASSERT_EQ(plan.newSkills.size(), 1U);
    EXPECT_EQ(plan.newSkills.at(0).nameEn, "Leadership");
}

TEST(ImportAlikeSkills, AreFoundAmongThousands) {
    Organisation organisation;
    std::vector<std::string> cells;
    for (int i = 0; i < 3000; ++i) {
        std::string word;
        for (int rest = i + 3000; rest > 0; rest /= 26)
            word += static_cast<char>('a' + rest % 26);
        organisation.skills.push_back(
            {organisation.ids.next<SkillId>(), SkillKind::Professional, word + word + word + word, ""});
    }
    organisation.skills.push_back({SkillId{9}, SkillKind::Professional, "Negotiation", ""});
    EXPECT_THAT(pairsAsked(planSkills(organisation, {"Negociation"})), ElementsAre(Pair("Negociation", "Negotiation")));
}

} // namespace
} // namespace mentoring::intake
