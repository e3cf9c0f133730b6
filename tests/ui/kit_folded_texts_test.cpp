#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "kit/folded_texts.h"
#include "text/fold.h"

namespace mentoring::ui {

namespace {

rc::Gen<std::string> genText() {
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "a", "Z", "é", "É", "e\u0301", "œ", "Œ", "ß", "Ł", "İ", "ﬁ", "漢", "字", "Σ", "ж", " ", "  ", "\u00a0", "\u200b",
            "\x01", "!", "'", "’", "9", "\U0001f600", "\n", "\xff", "\xc3", "%", "ا"})),
        [](const std::vector<std::string>& letters) {
            std::string text;
            for (const auto& letter : letters)
                text += letter;
            return text;
        });
}

} // namespace

RC_GTEST_PROP(FoldedTexts, AreReadAsTheyWereWrittenAndSearchedAsTheyAreFolded, ()) {
    const auto texts = *rc::gen::container<std::vector<std::string>>(genText());
    FoldedTexts kept;
    std::vector<FoldedTexts::Place> places;
    for (const auto& text : texts)
        places.push_back(kept.add(text));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        RC_ASSERT(kept.written(places[i]) == texts[i]);
        RC_ASSERT(kept.folded(places[i]) == text::fold(texts[i]));
    }
}

TEST(FoldedTexts, OneLongerThanABlockIsKeptWhole) {
    FoldedTexts kept;
    const auto before = kept.add("Before");
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "Été à la mer ";
    text.pop_back();
    const auto place = kept.add(text);
    const auto behind = kept.add("Élan");
    EXPECT_EQ(kept.written(place), text);
    EXPECT_EQ(kept.folded(place), text::fold(text));
    EXPECT_EQ(kept.written(before), "Before");
    EXPECT_EQ(kept.written(behind), "Élan");
    EXPECT_EQ(kept.written({}), "");
}

} // namespace mentoring::ui
