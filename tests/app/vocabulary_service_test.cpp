#include "app/vocabulary_service.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_organisation.h"

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
