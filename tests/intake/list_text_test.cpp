#include "intake/list_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mentoring::intake {
namespace {

using ::testing::ElementsAre;

std::vector<ListPart> back(const std::vector<ListPart>& parts) {
    auto read = ownList(listText(parts), Notes::Read).value_or(std::vector<ListPart>{});
    for (auto& part : read)
        part.quoted = false;
    return read;
}

TEST(ListText, GivesBackEveryEntryWhateverItHolds) {
    for (const auto* text : {"Python", "a; b", "a, b", "a \"b\" c", "\"", "(", "Python (4)", "x|y", "two\nlines",
                             " outer ", "- bullet", "none", "R&D", "a/b", ")", "; ", "Éloïse"}) {
        SCOPED_TRACE(text);
        const std::vector<ListPart> parts{{text, "4"}, {"plain", {}}, {text, "a; \"b\") ("}};
        EXPECT_EQ(back(parts), parts);
    }
}

TEST(ListText, QuotesWhatAnybodyMightSplit) {
    for (const auto* separator : {";", ",", "|", "/", "&", "\n", "\t", "(", "["}) {
        const auto text = std::string("read") + separator + " write";
        EXPECT_EQ(listText(std::vector<ListPart>{{text, {}}, {"plain", {}}}), '"' + text + "\"; plain");
    }
}

TEST(ListText, LeavesPlainListsPlain) {
    EXPECT_EQ(listText(std::vector<ListPart>{{"Python", "4"}, {"Public speaking"}}), "Python (4); Public speaking");
    EXPECT_EQ(ownList("Python; Public speaking", Notes::Read), std::nullopt) << "every splitting says the same";
}

TEST(ListText, IsNotTakenForWhatSomebodyElseHasWritten) {
    for (const auto* text :
         {"Python (4), Excel (3)", "a \"quoted\" word", "\"open; b", "Excel (", "x (a) y", "; b (4)"})
        EXPECT_EQ(ownList(text, Notes::Read), std::nullopt) << text;
}

TEST(SkillNotes, SayLevelsAndImportance) {
    EXPECT_EQ(skillNote({SkillId{1}, 3, 2, 4}, "essential"), "2→4, essential");
    EXPECT_EQ(skillNote({SkillId{1}, 2, std::nullopt, 4}, ""), "4");
    EXPECT_EQ(skillNote({SkillId{1}, 2, 2, std::nullopt}, ""), "2→");
    EXPECT_EQ(skillNote({SkillId{1}, 2, std::nullopt, std::nullopt}, ""), "");
    EXPECT_EQ(skillNoteFrom("2 -> 4, Essentielle"), (SkillNote{2, 4, 3, true}));
    EXPECT_EQ(skillNoteFrom("→4"), (SkillNote{std::nullopt, 4, std::nullopt, true}));
    EXPECT_EQ(skillNoteFrom("useful"), (SkillNote{std::nullopt, std::nullopt, 1, false}));
    for (const auto* text : {"6", "0", "4→2", "→", "2→9", "expert", "4, soon", ""})
        EXPECT_EQ(skillNoteFrom(text), std::nullopt) << text;
}

} // namespace
} // namespace mentoring::intake
