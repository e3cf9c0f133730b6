#include "mentoring/person.h"

#include <gtest/gtest.h>

using namespace mentoring;

TEST(LevelScale, KnowsItsNamesWhateverTheirCase) {
    const LevelScale scale({"AA", " AO ", "", "Grade 7", "aa"});
    EXPECT_EQ(scale.names(), (std::vector<std::string>{"AA", "AO", "Grade 7"}));
    EXPECT_EQ(scale.levelOf("grade 7"), 3);
    EXPECT_EQ(scale.levelOf(" ao"), 2);
    EXPECT_FALSE(scale.levelOf("SCS1"));
    EXPECT_FALSE(scale.levelOf("3")) << "a named scale is not read as numbers";
    EXPECT_EQ(scale.nameOf(2), "AO");
    EXPECT_EQ(scale.nameOf(9), "9");
}

TEST(LevelScale, WithoutNamesReadsWholeNumbersFrom0To99) {
    const LevelScale scale;
    EXPECT_EQ(scale.levelOf("7"), 7);
    EXPECT_EQ(scale.levelOf("0"), 0);
    for (const char* wrong : {"", "douze", "-1", "100", "7.5", "7 a"})
        EXPECT_FALSE(scale.levelOf(wrong)) << wrong;
}

TEST(Person, IsShownByNameElseByEmailElseByStaffId) {
    Person person;
    person.staffId = "00012";
    EXPECT_EQ(person.displayName(), "00012");
    person.email = "p@exemple.fr";
    EXPECT_EQ(person.displayName(), "p@exemple.fr");
    person.familyName = "Œuvré";
    EXPECT_EQ(person.displayName(), "Œuvré");
    person.givenName = "Éloïse";
    EXPECT_EQ(person.displayName(), "Éloïse Œuvré");
}

TEST(Person, KeepsOneCustomValueForEachFieldInOrder) {
    Person person;
    person.setCustomValue(CustomFieldId{5}, std::string("b"));
    person.setCustomValue(CustomFieldId{2}, 1.5);
    person.setCustomValue(CustomFieldId{5}, std::string("c"));
    ASSERT_EQ(person.customValues.size(), 2U);
    EXPECT_EQ(person.customValues.front().field, CustomFieldId{2});
    EXPECT_EQ(std::get<std::string>(*person.customValue(CustomFieldId{5})), "c");
    person.setCustomValue(CustomFieldId{5}, std::string());
    EXPECT_EQ(person.customValue(CustomFieldId{5}), nullptr);
}
