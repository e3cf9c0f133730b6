#include "text/fold.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unicode/unistr.h>

#include "support/generators.h"

using namespace mentoring::text;

namespace {

std::string utf8Of(const std::u32string& letters) {
    std::string utf8;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(letters.data()),
                                  static_cast<std::int32_t>(letters.size()))
        .toUTF8String(utf8);
    return utf8;
}

} // namespace

TEST(Fold, WritesOutAccentsAndLigatures) {
    EXPECT_EQ(fold("Éloïse Œuvré"), "eloise oeuvre");
    EXPECT_EQ(fold("Straße naïve ﬁn"), "strasse naive fin");
    EXPECT_EQ(fold("Łukasz Đorđević"), "lukasz dordevic");
    EXPECT_EQ(fold("Νίκος"), "nikos");
}

TEST(Fold, TakesComposedAndDecomposedLettersForTheSame) {
    EXPECT_EQ(fold("Zo\u00eb"), fold("Zoe\u0308"));
}

TEST(Fold, DropsZeroWidthCharactersAndJoinsBlanks) {
    EXPECT_EQ(fold("\u200b Jean\u00a0\u202f  Noël\t"), "jean noel");
    EXPECT_EQ(fold("\u200b\u200d"), "");
}

// A text with a letter that is not common is folded by the rules for all letters, all others letter by letter.
TEST(Fold, MakesOfCommonLettersWhatTheRulesForAllLettersMake) {
    const std::vector<char32_t> beside = {U'a', U'Z', U'1', U' ', U'\'', U'é', U'ß', U'\u2019', U'\u00bd'};
    const auto check = [](const std::u32string& letters) {
        const auto text = "x" + utf8Of(letters) + "x";
        EXPECT_EQ(fold(text) + " d", fold(text + " \u1e0d")) << text;
    };
    for (char32_t letter = 1; letter < 0x2030; letter = letter == 0x17f ? U'\u2010' : letter + 1)
        for (const auto neighbour : beside) {
            check({letter, neighbour});
            check({neighbour, letter});
        }
}

TEST(Fold, KeepsGoingOnBrokenUtf8) {
    EXPECT_FALSE(fold("\xff\xfe"
                      "abc")
                     .empty());
}

TEST(FoldHeader, LeavesOnlyLettersAndDigits) {
    EXPECT_EQ(foldHeader("Employee #"), "employee number");
    EXPECT_EQ(foldHeader("Date d’entrée"), "date d entree");
    EXPECT_EQ(foldHeader("  N°_matricule (paie) "), "n matricule paie");
}

TEST(Clean, CutsBlanksOfEveryKindOffTheEnds) {
    EXPECT_EQ(clean("\u00a0\u202f Inès \u200b\r\n"), "Inès");
    EXPECT_EQ(clean(" \u200b "), "");
}

TEST(Clean, ComposesLettersAndDropsControlCharacters) {
    EXPECT_EQ(clean("Zoe\u0308"), "Zo\u00eb");
    EXPECT_EQ(clean(std::string("a\0b\x07", 4) + "c"), "abc");
    EXPECT_EQ(clean("one\ntwo"), "one\ntwo");
}

TEST(IsUtf8, RefusesBrokenBytesAndSurrogates) {
    EXPECT_TRUE(isUtf8("Œuvré"));
    EXPECT_FALSE(isUtf8("\xe9t\xe9"));
    EXPECT_FALSE(isUtf8("\xed\xa0\x80"));
}

TEST(FoldLetters, MakesWordsTheSameHoweverTheyAreTyped) {
    for (const auto& [one, other] : {std::pair{"DÉVELOPPEMENT", "développement"},
                                     {"SANTE", "Santé"},
                                     {"Zoe\u0308", "ZO\u00cb"},
                                     {"CŒUR", "Coeur"},
                                     {"GRÖSSE", "Größe"},
                                     {"ŁÓDŹ", "Lodz"},
                                     {"Диагностика", "ДИАГНОСТИКА"},
                                     {"ΑΘΗΝΑ", "Αθήνα"},
                                     {"IZMİR", "ızmir"},
                                     {"ＩＴ", "it"},
                                     {"a\u200bb\u00a0c", "AB C"}})
        EXPECT_EQ(foldLetters(one), foldLetters(other)) << one;
}

TEST(FoldLetters, LeavesApartWhatAreOtherLetters) {
    for (const auto& [one, other] :
         {std::pair{"мой", "мои"}, {"市场", "试场"}, {"ガ", "カ"}, {"Москва", "Moskva"}, {"राज", "रज"}})
        EXPECT_NE(foldLetters(one), foldLetters(other)) << one;
}

RC_GTEST_PROP(FoldLetters, IsStableWhenDoneTwice, ()) {
    const auto once = foldLetters(*mentoring::test::unicodeText());
    RC_ASSERT(foldLetters(once) == once);
}

RC_GTEST_PROP(Fold, IsStableWhenDoneTwice, ()) {
    const auto once = fold(*mentoring::test::unicodeText());
    RC_ASSERT(fold(once) == once);
}

RC_GTEST_PROP(Clean, IsStableWhenDoneTwice, ()) {
    const auto once = clean(*mentoring::test::unicodeText());
    RC_ASSERT(clean(once) == once);
}
