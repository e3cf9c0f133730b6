#include "mentoring/session_guide.h"

#include <set>

#include <gtest/gtest.h>

using namespace mentoring;

TEST(SessionGuides, AreThereForEverySessionOfEveryPhase) {
    for (const auto phase : allPhases)
        for (int held = 0; held < 60; ++held) {
            const auto& guide = guideFor(phase, held);
            EXPECT_EQ(guide.phase, phase);
            EXPECT_TRUE(guide.number == 0 || guide.number == held + 1);
            EXPECT_FALSE(guide.agenda.empty());
            EXPECT_FALSE(guide.whenHard.empty());
        }
    EXPECT_EQ(guideFor(Phase::Start, 0).number, 1) << "the first one is meant for the first meeting";
}

TEST(SessionGuides, TakeTurns) {
    std::set<std::string_view> titles;
    for (int held = 2; held < 12; ++held)
        titles.insert(guideFor(Phase::Middle, held).title.en);
    EXPECT_GE(titles.size(), 4U);
    EXPECT_NE(guideFor(Phase::Middle, 2).title.en, guideFor(Phase::Middle, 3).title.en);
}

TEST(SessionGuides, AreInBothLanguagesAndFitOnAnAgenda) {
    for (const auto& guide : sessionGuides()) {
        EXPECT_NE(guide.title.en, guide.title.fr);
        for (const auto texts : {guide.agenda, guide.whenHard})
            for (const auto& text : texts) {
                EXPECT_FALSE(text.en.empty());
                EXPECT_FALSE(text.fr.empty());
                EXPECT_NE(text.en, text.fr);
                EXPECT_LT(text.fr.size(), 200U);
            }
    }
}
