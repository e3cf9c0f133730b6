#include "mentoring/bilingual.h"

#include <gtest/gtest.h>

using namespace mentoring;

TEST(Bilingual, IsReadInTheLanguageAskedForAndInTheOtherWhereThatIsNotWritten) {
    const Bilingual both{"Come prepared.", "Venez en ayant préparé."};
    EXPECT_EQ(both.in(TextLanguage::English), "Come prepared.");
    EXPECT_EQ(both.in(TextLanguage::French), "Venez en ayant préparé.");
    const Bilingual english{"Come prepared.", ""};
    EXPECT_EQ(english.in(TextLanguage::French), "Come prepared.");
    const Bilingual french{"", "Venez en ayant préparé."};
    EXPECT_EQ(french.in(TextLanguage::English), "Venez en ayant préparé.");
}

TEST(Bilingual, IsEmptyOnlyWhereNothingIsWrittenInEitherLanguage) {
    EXPECT_TRUE(Bilingual().isEmpty());
    for (const auto language : allTextLanguages) {
        Bilingual text;
        text.writtenIn(language) = "a";
        EXPECT_FALSE(text.isEmpty());
        for (const auto read : allTextLanguages)
            EXPECT_EQ(text.in(read), "a");
    }
}

TEST(TradeTexts, StandInEachLanguage) {
    constexpr TradeText text{"goal", "objectif"};
    static_assert(text.in(TextLanguage::English) == "goal");
    EXPECT_EQ(text.in(TextLanguage::French), "objectif");
}
