#include "formats/program_json.h"

#include <set>

#include <gmock/gmock.h>

#include "mentoring/check.h"

using namespace mentoring;
using formats::programTemplateFromJson;
using ::testing::IsEmpty;

TEST(ProgramTemplates, OfTheProgramAreWrittenInBothLanguagesAndMakeGoodPrograms) {
    const auto& ready = formats::readyProgramTemplates();
    ASSERT_EQ(ready.size(), 6U);
    std::set<std::string> keys;
    const auto expectBoth = [](const Bilingual& text) { EXPECT_TRUE(!text.en.empty() && !text.fr.empty()) << text.en; };
    for (const auto& one : ready) {
        keys.insert(one.key);
        for (const auto& text : {one.name, one.description, one.purpose, one.eligibility})
            expectBoth(text);
        for (const auto& objective : one.plan.objectives) {
            expectBoth(objective.text);
            expectBoth(objective.measure);
        }
        for (const auto& phase : one.plan.phases) {
            expectBoth(phase.name);
            for (const auto& milestone : phase.milestones)
                expectBoth(milestone.text);
        }
        for (const auto& item : one.plan.training)
            expectBoth(item.text);
        for (const auto language : allTextLanguages) {
            auto program = programFrom(one, language);
            program.name = one.name.in(language);
            program.sponsor = "The board";
            if (program.mode == ProgramMode::Cohort) {
                program.startsOn = dateFromIso("2026-01-01");
                program.endsOn = dateFromIso("2026-12-31");
            }
            EXPECT_THAT(check(program), IsEmpty()) << one.key;
            EXPECT_THAT(warningsOf(program), IsEmpty()) << one.key;
        }
        const auto again = programTemplateFromJson(formats::toJson(one));
        EXPECT_EQ(again.content, one) << one.key;
    }
    EXPECT_EQ(keys.size(), ready.size());
}

TEST(ProgramTemplates, AreRefusedWithThePlace) {
    const auto placeIn = [](std::string_view text) {
        const auto reading = programTemplateFromJson(text);
        EXPECT_FALSE(reading.content);
        return reading.problems.empty() ? std::string("none") : reading.problems.front().path;
    };
    EXPECT_EQ(placeIn(R"({"version":1,"name":{"en":"A"},"phases":[{"name":{"en":"B"},"milestones":[
        {"text":{"en":"C"},"weeks":-1}]}]})"),
              "/phases/0/milestones/0/weeks");
    EXPECT_EQ(placeIn(R"({"version":1,"name":{"en":"A"},"programKind":"duel"})"), "/programKind");
    EXPECT_EQ(placeIn(R"({"version":1,"name":{"de":"A"}})"), "/name/de");
    EXPECT_EQ(placeIn(R"({"version":2,"name":{"en":"A"}})"), "/version");
    EXPECT_EQ(placeIn(R"({"version":1,"version":1,"name":{"en":"A"}})"), "/version");
    EXPECT_EQ(placeIn("{"), "");
    EXPECT_EQ(placeIn("[]"), "");
    EXPECT_EQ(programTemplateFromJson("{").problems.front().kind, CriteriaDocumentProblem::Kind::Syntax);
    EXPECT_EQ(programTemplateFromJson(std::string(formats::largestTemplateDocument + 1, ' ')).problems.front().kind,
              CriteriaDocumentProblem::Kind::TooLarge);
}
