#include "app/vocabulary_service.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

class VocabularyServiceTest : public testing::Test {
protected:
    PersonId personAt(int level) {
        const auto id = org.add("Person", std::to_string(level));
        auto person = *org.file->directory().person(id);
        person.level = level;
        org.file->people().edit(person);
        return id;
    }
    [[nodiscard]] std::optional<Level> levelOf(PersonId id) const { return org.file->directory().person(id)->level; }
    [[nodiscard]] VocabularyService& words() const { return org.file->vocabulary(); }

    TemporaryOrganisation org;
};

} // namespace

TEST_F(VocabularyServiceTest, KeepsPeopleAtTheLevelOfTheSameName) {
    words().setLevels({"Junior", "Senior"});
    const auto senior = personAt(2);
    const auto junior = personAt(1);
    words().setLevels({"Trainee", "Junior", "Expert", "Senior"});
    EXPECT_EQ(levelOf(senior), 4);
    EXPECT_EQ(levelOf(junior), 2);
    words().setLevels({"Junior", "Expert"});
    EXPECT_EQ(levelOf(senior), std::nullopt) << "the level is gone";
    EXPECT_EQ(levelOf(junior), 1);
    org.undoLast();
    EXPECT_EQ(levelOf(senior), 4);
    EXPECT_EQ(org.file->directory().levels().names().size(), 4U);
}

TEST_F(VocabularyServiceTest, WordsTheTextsOfTheProgramInTheOrganisationsWay) {
    for (const auto kind : allTextKinds) {
        EXPECT_TRUE(words().text(kind).isBuiltIn());
        for (const auto language : allTextLanguages)
            EXPECT_GT(words().text(kind).in(language).size(), 20U) << static_cast<int>(kind);
        EXPECT_NE(words().text(kind).in(TextLanguage::English), words().text(kind).in(TextLanguage::French));
    }
    auto ending = words().text(TextKind::Ending);
    ending.own.fr = "  Un mot suffit.  ";
    words().setText(ending);
    ending = words().text(TextKind::Ending);
    EXPECT_EQ(ending.in(TextLanguage::French), "Un mot suffit.");
    EXPECT_EQ(ending.in(TextLanguage::English), "Un mot suffit.") << "better than somebody else's words";
    EXPECT_EQ(ending.version, 2);
    words().setText(ending);
    EXPECT_EQ(words().text(TextKind::Ending).version, 2) << "nothing changes";
    ending.own.fr.clear();
    words().setText(ending);
    EXPECT_TRUE(words().text(TextKind::Ending).isBuiltIn());
    EXPECT_EQ(words().text(TextKind::Ending).version, 3) << "what is read has changed again";
    org.undoLast();
    EXPECT_EQ(words().text(TextKind::Ending).in(TextLanguage::French), "Un mot suffit.");
    const auto read = words().text(TextKind::Ending);
    auto meanwhile = read;
    meanwhile.own.en = "A word is enough.";
    words().setText(meanwhile);
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { words().setText(read); }));
    auto tooLong = words().text(TextKind::Confidentiality);
    tooLong.own.en = std::string(longestLongText + 1, 'x');
    EXPECT_TRUE(refused(org, Issue::TextTooLong, Field::Text, [&] { words().setText(tooLong); }));
}

TEST_F(VocabularyServiceTest, ReadsNumbersAsPositionsWhenAScaleIsNamedFirst) {
    const auto second = personAt(2);
    const auto ninth = personAt(9);
    words().setLevels({"A", "B", "C"});
    EXPECT_EQ(levelOf(second), 2);
    EXPECT_EQ(levelOf(ninth), std::nullopt);
}

TEST_F(VocabularyServiceTest, RefusesASecondSkillOfTheSameNameInEitherLanguage) {
    Skill skill;
    skill.nameEn = "Delegation";
    skill.nameFr = "Délégation";
    words().addSkill(skill);
    Skill same;
    same.nameFr = "delegation";
    EXPECT_THROW(words().addSkill(same), Refusal);
    EXPECT_THAT(org.file->directory().skills(), SizeIs(1));
}

TEST_F(VocabularyServiceTest, ImportsASkillsListOnceAndFindsItAgain) {
    const auto path = org.path(QStringLiteral("skills.csv"));
    std::ofstream(path.toStdString()) << "type,name_en,name_fr\nsoft,Listening,Écoute\nhard,Python,Python\n";
    const auto first = words().importSkills(path);
    EXPECT_EQ(first.added, 2);
    EXPECT_EQ(org.file->directory().skills().front().kind, SkillKind::Interpersonal);
    const auto again = words().importSkills(path);
    EXPECT_EQ(again.added + again.changed, 0);
    EXPECT_EQ(again.same, 2);
}

TEST_F(VocabularyServiceTest, ClearsValuesThatAreNoChoiceAnyMore) {
    const auto field = words().addCustomField({{}, "Unit", CustomFieldKind::OneChoice, {"North", "South", "North"}});
    EXPECT_THAT(org.file->directory().customField(field)->choices, ElementsAre("North", "South"));
    const auto id = org.add("Inès", "Haddad");
    auto person = *org.file->directory().person(id);
    person.setCustomValue(field, std::string("South"));
    org.file->people().edit(person);
    auto narrowed = *org.file->directory().customField(field);
    narrowed.choices = {"North"};
    words().editCustomField(narrowed);
    EXPECT_EQ(org.file->directory().person(id)->customValue(field), nullptr);
    org.undoLast();
    EXPECT_NE(org.file->directory().person(id)->customValue(field), nullptr);
}

TEST_F(VocabularyServiceTest, TakesACustomFieldAwayWithItsValues) {
    const auto field = words().addCustomField({{}, "Unit", CustomFieldKind::Text, {}});
    const auto id = org.add("Inès", "Haddad");
    auto person = *org.file->directory().person(id);
    person.setCustomValue(field, std::string("South"));
    org.file->people().edit(person);
    words().removeCustomFields({field});
    EXPECT_TRUE(org.file->directory().person(id)->customValues.empty());
    org.undoLast();
    EXPECT_EQ(org.file->directory().person(id)->customValues.size(), 1U);
}

TEST_F(VocabularyServiceTest, RenamesTheOrganisationWithinReason) {
    words().renameOrganisation(" Exemple et fils ");
    EXPECT_EQ(org.file->directory().organisationName(), "Exemple et fils");
    EXPECT_TRUE(changesNothing(org, [&] { words().renameOrganisation("Exemple et fils"); }));
    EXPECT_TRUE(refused(org, Issue::TextTooLong, Field::Name,
                        [&] { words().renameOrganisation(std::string(longestShortText + 1, 'x')); }));
    words().renameOrganisation(std::string(longestShortText, 'x'));
}

TEST_F(VocabularyServiceTest, RefusesAScaleThatIsTooLong) {
    EXPECT_TRUE(refused(org, Issue::TextTooLong, Field::Level, [&] {
        words().setLevels({"Junior", std::string(longestShortText + 1, 'x')});
    }));
    std::vector<std::string> many;
    for (int i = 0; i <= highestLevel; ++i)
        many.push_back("Level " + std::to_string(i));
    EXPECT_TRUE(refused(org, Issue::LevelOutOfRange, Field::Level, [&] { words().setLevels(many); }));
    many.pop_back();
    words().setLevels(many);
    EXPECT_THAT(org.file->directory().levels().names(), SizeIs(highestLevel));
    EXPECT_TRUE(changesNothing(org, [&] { words().setLevels(many); }));
}

TEST_F(VocabularyServiceTest, SaysHowManyWouldLoseTheirLevel) {
    words().setLevels({"Junior", "Senior"});
    (void)personAt(1);
    (void)personAt(2);
    EXPECT_EQ(words().peopleWithoutLevelUnder({"Senior"}), 1);
    EXPECT_EQ(words().peopleWithoutLevelUnder({}), 0);
}

TEST_F(VocabularyServiceTest, EditsASkillButNotIntoAnotherOrNone) {
    const auto one = words().addSkill({{}, SkillKind::Professional, " Python ", ""});
    const auto other = words().addSkill({{}, SkillKind::Professional, "Listening", "Écoute"});
    EXPECT_EQ(org.file->directory().skill(one)->nameEn, "Python");
    EXPECT_TRUE(refused(org, Issue::SkillNameMissing, Field::Name, [&] {
        (void)words().addSkill({{}, SkillKind::Professional, " ", ""});
    }));
    EXPECT_TRUE(refused(org, Issue::SkillNameMissing, Field::Name, [&] {
        words().editSkill({one, SkillKind::Professional, "", ""});
    }));
    EXPECT_TRUE(refused(org, Issue::SkillNameTaken, Field::Name, [&] {
        words().editSkill({one, SkillKind::Professional, "Python", "ecoute"});
    }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] {
        words().editSkill({SkillId{12345}, SkillKind::Professional, "New", ""});
    }));
    words().editSkill({one, SkillKind::Interpersonal, "PYTHON", "Python"});
    EXPECT_EQ(org.file->directory().skill(one)->nameEn, "PYTHON") << "its own name is not taken";
    EXPECT_TRUE(changesNothing(org, [&] { words().editSkill(*org.file->directory().skill(one)); }));
    words().removeSkills({one, other, SkillId{12345}});
    EXPECT_TRUE(org.file->directory().skills().empty());
    EXPECT_TRUE(changesNothing(org, [&] { words().removeSkills({one}); }));
}

TEST_F(VocabularyServiceTest, RefusesAFieldWithoutNameOrChoicesOrOfAnothersName) {
    EXPECT_TRUE(refused(org, Issue::FieldNameMissing, Field::Name, [&] {
        (void)words().addCustomField({{}, " ", CustomFieldKind::Text, {}});
    }));
    EXPECT_TRUE(refused(org, Issue::ChoicesMissing, Field::Choices, [&] {
        (void)words().addCustomField({{}, "Unit", CustomFieldKind::OneChoice, {" "}});
    }));
    const auto unit = words().addCustomField({{}, "Unit", CustomFieldKind::Text, {}});
    const auto team = words().addCustomField({{}, "Team", CustomFieldKind::OneChoice, {"A"}});
    EXPECT_TRUE(refused(org, Issue::FieldNameTaken, Field::Name, [&] {
        (void)words().addCustomField({{}, "UNIT", CustomFieldKind::Text, {}});
    }));
    EXPECT_TRUE(refused(org, Issue::FieldNameTaken, Field::Name, [&] {
        words().editCustomField({team, "unit", CustomFieldKind::OneChoice, {"A"}});
    }));
    EXPECT_TRUE(refused(org, Issue::ChoicesMissing, Field::Choices, [&] {
        words().editCustomField({team, "Team", CustomFieldKind::Text, {}});
    })) << "the kind stays";
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] {
        words().editCustomField({CustomFieldId{12345}, "New", CustomFieldKind::Text, {}});
    }));
    words().editCustomField({unit, "UNIT", CustomFieldKind::Text, {}});
    EXPECT_EQ(org.file->directory().customField(unit)->name, "UNIT");
    EXPECT_TRUE(changesNothing(org, [&] { words().removeCustomFields({CustomFieldId{12345}}); }));
}

TEST_F(VocabularyServiceTest, TakesAListOfSkillsBackInOneStep) {
    const auto path = org.path(QStringLiteral("skills.csv"));
    std::ofstream(path.toStdString()) << "type,name_en,name_fr\nsoft,Listening,Écoute\nhard,Python,Python\n";
    (void)words().importSkills(path);
    EXPECT_EQ(org.changes.back().count, 2);
    org.undoLast();
    EXPECT_TRUE(org.file->directory().skills().empty());
}
