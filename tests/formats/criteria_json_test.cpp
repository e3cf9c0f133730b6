// Sets of criteria as JSON, as a file from outside may hold them.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "formats/criteria_json.h"

namespace mentoring::formats {
namespace {

using Kind = CriteriaDocumentProblem::Kind;
using testing::ElementsAre;
using testing::HasSubstr;

std::string document(const std::string& criteria, const std::string& more = {}) {
    return R"({"version":1,"name":"Test",)" + more + R"("criteria":[)" + criteria + "]}";
}

/// "kind path" of each problem.
std::vector<std::string> problemsOf(std::string_view text) {
    std::vector<std::string> problems;
    for (const auto& problem : criteriaFromJson(text).problems)
        problems.push_back(std::string(nameOf(problem.kind)) + " " + problem.path);
    return problems;
}

constexpr const char* plain = R"({"kind":"same-value","field":"site","weight":10})";

TEST(CriteriaJson, ReadsASetWithEveryMember) {
    const auto reading =
        criteriaFromJson(document(R"({"kind":"ordered-steps","field":"level","weight":12,
                     "steps":[{"gap":1,"degree":0.75},{"gap":2,"degree":1}]},
                    {"kind":"different-value","field":"custom:organisation","must":true,"unknownPasses":false},
                    {"kind":"in-set","field":"country","values":["FR","BE"],"side":"mentee","weight":0},
                    {"kind":"nearness","field":"hire_date","span":365.5,"atLeast":0.25,"must":true},
                    {"kind":"skills","weight":100,"rarity":true})",
                                  R"("description":"One.","key":"k","rules":{"reportingLevels":3,"noRepeat":false},)"));
    ASSERT_TRUE(reading.set) << reading.problems.at(0).path << reading.problems.at(0).detail;
    const auto& set = *reading.set;
    EXPECT_EQ(set.name, "Test");
    EXPECT_EQ(set.key, "k");
    EXPECT_EQ(set.description, "One.");
    EXPECT_EQ(set.rules.reportingLevels, 3);
    EXPECT_TRUE(set.rules.reportingLine);
    EXPECT_FALSE(set.rules.noRepeat);
    ASSERT_EQ(set.criteria.size(), 5U);
    EXPECT_THAT(set.criteria.at(0).steps, ElementsAre(GapStep{1, 0.75}, GapStep{2, 1}));
    EXPECT_EQ(set.criteria.at(1).field, (FieldRef{Field::Custom, "organisation"}));
    EXPECT_TRUE(set.criteria.at(1).must);
    EXPECT_FALSE(set.criteria.at(1).unknownPasses);
    EXPECT_THAT(set.criteria.at(2).values, ElementsAre("FR", "BE"));
    EXPECT_EQ(set.criteria.at(2).side, Side::Mentee);
    EXPECT_EQ(set.criteria.at(3).span, 365.5);
    EXPECT_EQ(set.criteria.at(3).atLeast, 0.25);
    EXPECT_TRUE(set.criteria.at(4).rarity);
}

TEST(CriteriaJson, TheReadyMadeSetsGoThereAndBack) {
    for (const auto& set : readyMadeCriteria()) {
        for (const auto style : {JsonWriter::Style::Compact, JsonWriter::Style::Indented}) {
            const auto reading = criteriaFromJson(toJson(set, style));
            ASSERT_TRUE(reading.set) << set.key << " " << reading.problems.at(0).path << " "
                                     << reading.problems.at(0).detail;
            EXPECT_EQ(*reading.set, set) << set.key;
        }
    }
}

RC_GTEST_PROP(CriteriaJson, WhatIsWrittenIsReadAsTheSame, ()) {
    CriteriaSet set;
    set.name = "Ça \"va\" / ~\n" + std::to_string(*rc::gen::inRange(0, 100));
    set.rules.reportingLevels = *rc::gen::inRange(1, 10);
    set.rules.oneWay = *rc::gen::arbitrary<bool>();
    set.rules.neverPairs = *rc::gen::arbitrary<bool>();
    const int count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i) {
        Criterion criterion;
        criterion.kind = static_cast<CriterionKind>(*rc::gen::inRange(0, 10));
        if (looksAtField(criterion.kind))
            criterion.field = {Field::Custom, "Région/" + std::to_string(i)};
        criterion.weight = *rc::gen::inRange(1, 101);
        criterion.must = i > 0 && *rc::gen::arbitrary<bool>();
        criterion.atLeast = *rc::gen::inRange(1, 1000) / 1000.0;
        criterion.unknownPasses = *rc::gen::arbitrary<bool>();
        criterion.span = *rc::gen::inRange(1, 10000) / 7.0;
        criterion.steps = {{*rc::gen::inRange(-5, 0), 1.0 / 3}, {*rc::gen::inRange(0, 5), 0.1}};
        criterion.values = {"a", "é"};
        criterion.side = *rc::gen::element(Side::Mentee, Side::Mentor);
        criterion.rarity = *rc::gen::arbitrary<bool>();
        set.criteria.push_back(criterion);
    }
    const auto reading = criteriaFromJson(toJson(set));
    RC_ASSERT(reading.problems.empty());
    RC_ASSERT(*reading.set == set);
}

TEST(CriteriaJson, WhatIsNoJsonSaysWhere) {
    EXPECT_THAT(problemsOf("nonsense"), ElementsAre("syntax "));
    const auto reading = criteriaFromJson("{\n  \"version\": 1,\n  \"name\": }");
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems.at(0).line, 3U);
    EXPECT_EQ(reading.problems.at(0).column, 11U);
    const auto text = document(plain);
    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_THAT(problemsOf(text.substr(0, length)), ElementsAre("syntax ")) << length;
}

TEST(CriteriaJson, DeepNestingIsRefusedBeforeItHurts) {
    EXPECT_THAT(problemsOf(std::string(200'000, '[')), ElementsAre(testing::StartsWith("too-deep /0/0/0")));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += R"({"a":)";
    EXPECT_THAT(problemsOf(objects), ElementsAre(testing::StartsWith("too-deep /a/a/a")));
}

TEST(CriteriaJson, ARepeatedKeyIsRefusedWithItsPath) {
    EXPECT_THAT(problemsOf(document(R"({"kind":"skills","weight":1,"weight":2})")),
                ElementsAre("duplicate-key /criteria/0/weight"));
    EXPECT_THAT(problemsOf(document(std::string(plain) + "," + R"({"kind":"skills","kind":"skills"})")),
                ElementsAre("duplicate-key /criteria/1/kind"));
}

TEST(CriteriaJson, UnknownKeysAreRefusedWithTheirPath) {
    EXPECT_THAT(problemsOf(document(R"({"kind":"skills","wieght":1})")),
                ElementsAre("does-not-fit /criteria/0/wieght"));
    EXPECT_THAT(problemsOf(document(plain, R"("a/b~c":1,)")), ElementsAre("does-not-fit /a~1b~0c"));
}

TEST(CriteriaJson, MissingKeysAreNamed) {
    EXPECT_THAT(criteriaFromJson(R"({"version":1,"criteria":[]})").problems.at(0).detail, HasSubstr("name"));
    EXPECT_THAT(problemsOf(document(R"({"weight":3})")), ElementsAre("does-not-fit /criteria/0"));
    EXPECT_THAT(problemsOf(document(R"({"kind":"same-value"})")), ElementsAre("does-not-fit /criteria/0/field"));
    EXPECT_THAT(problemsOf("[]"), ElementsAre("does-not-fit "));
    EXPECT_THAT(problemsOf("null"), ElementsAre("does-not-fit "));
}

TEST(CriteriaJson, AWrongTypeIsNamedWithItsPath) {
    EXPECT_THAT(problemsOf(document(R"({"kind":"skills","weight":"10"})")),
                ElementsAre("does-not-fit /criteria/0/weight"));
    EXPECT_THAT(problemsOf(document(R"({"kind":"guess"})")), ElementsAre("does-not-fit /criteria/0/kind"));
    EXPECT_THAT(problemsOf(document(R"({"kind":"same-value","field":"salary"})")),
                ElementsAre("does-not-fit /criteria/0/field"));
    EXPECT_THAT(
        problemsOf(document(
            R"({"kind":"ordered-steps","field":"level","steps":[{"gap":1,"degree":1},{"gap":"x","degree":1}]})")),
        ElementsAre("does-not-fit /criteria/0/steps/1/gap"));
    EXPECT_THAT(problemsOf(document(R"({"kind":"skills"},{"kind":"skills","must":1})")),
                ElementsAre("does-not-fit /criteria/1/must"));
}

TEST(CriteriaJson, NumbersOutOfRangeAreRefused) {
    const auto weight = [](const std::string& number) {
        return problemsOf(document(R"({"kind":"skills","weight":)" + number + "}"));
    };
    EXPECT_THAT(weight("1e999"), ElementsAre("syntax "));
    EXPECT_THAT(weight("123456789012345678901234567890"), ElementsAre("does-not-fit /criteria/0/weight"));
    for (const auto* number : {"3000000000", "-1", "101", "1.9", "18446744073709551615"})
        EXPECT_THAT(weight(number), ElementsAre("does-not-fit /criteria/0/weight")) << number;
    EXPECT_THAT(problemsOf(document(R"({"kind":"nearness","field":"level","span":0})")),
                ElementsAre("does-not-fit /criteria/0/span"));
}

TEST(CriteriaJson, BrokenTextIsRefused) {
    EXPECT_THAT(problemsOf("{\"version\":1,\"name\":\"\xC3(\",\"criteria\":[]}"), ElementsAre("syntax "));
    EXPECT_THAT(problemsOf(R"({"version":1,"name":"\ud800","criteria":[]})"), ElementsAre("syntax "));
}

TEST(CriteriaJson, ANulCharacterIsRefusedWithItsPath) {
    EXPECT_THAT(problemsOf(R"({"version":1,"name":"a\u0000b","criteria":[]})"), ElementsAre("nul-character /name"));
}

TEST(CriteriaJson, AByteOrderMarkIsPassedOver) {
    EXPECT_TRUE(criteriaFromJson("\xEF\xBB\xBF" + document(plain)).set);
}

TEST(CriteriaJson, CommentsNotANumberAndTextBehindTheEndAreRefused) {
    EXPECT_THAT(problemsOf("/* c */" + document(plain)), ElementsAre("syntax "));
    EXPECT_THAT(problemsOf(document(plain) + "// c"), ElementsAre("syntax "));
    EXPECT_THAT(problemsOf(document(R"({"kind":"skills","weight":NaN})")), ElementsAre("syntax "));
    EXPECT_THAT(problemsOf(document(plain) + "{}"), ElementsAre("syntax "));
    EXPECT_THAT(problemsOf(document(std::string(plain) + ",")), ElementsAre("syntax "));
}

TEST(CriteriaJson, ALargeDocumentIsNotEvenRead) {
    EXPECT_THAT(problemsOf(std::string(largestCriteriaDocument + 1, ' ')), ElementsAre("too-large "));
}

TEST(CriteriaJson, ANewerVersionIsSaidToBeNewer) {
    const auto reading = criteriaFromJson(R"({"version":2,"name":"x","future":true})");
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems.at(0).kind, Kind::NewerVersion);
    EXPECT_EQ(reading.problems.at(0).detail, "2");
}

TEST(CriteriaJson, WhatNoRuleOfMatchingAllowsIsNamedWithItsPath) {
    const auto reading = criteriaFromJson(
        document(R"({"kind":"ordered-steps","field":"level","steps":[{"gap":1,"degree":1},{"gap":1,"degree":0}]})"));
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems.at(0).kind, Kind::Rule);
    EXPECT_EQ(reading.problems.at(0).issue, CriteriaIssue::RepeatedGap);
    EXPECT_EQ(reading.problems.at(0).path, "/criteria/0/steps");
    EXPECT_THAT(problemsOf(document(R"({"kind":"ordered-steps","field":"level"})")),
                ElementsAre("rule /criteria/0/steps"));
    EXPECT_THAT(problemsOf(document(R"({"kind":"nearness","field":"site"})")), ElementsAre("rule /criteria/0/field"));
    EXPECT_THAT(problemsOf(document(R"({"kind":"skills","weight":0})")), ElementsAre("rule /criteria"));
}

TEST(CriteriaJson, SeveralProblemsAreAllNamed) {
    EXPECT_THAT(problemsOf(document(R"({"kind":"skills","weight":-1},{"kind":"x"},{"kind":"skills","span":"y"})")),
                testing::UnorderedElementsAre("does-not-fit /criteria/0/weight", "does-not-fit /criteria/1/kind",
                                              "does-not-fit /criteria/2/span"));
}

TEST(CriteriaJson, EverySetThatShipsIsValid) {
    const std::filesystem::path folder = std::filesystem::path(ITHACA_RESOURCES) / "criteria";
    int seen = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".json")
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        const auto reading = criteriaFromJson(text.str());
        EXPECT_TRUE(reading.set) << entry.path() << (reading.problems.empty() ? "" : reading.problems.at(0).path);
        ++seen;
    }
    EXPECT_GE(seen, 1);
}

TEST(CriteriaJson, FieldsHaveNames) {
    EXPECT_EQ(nameOf(FieldRef{Field::WorkingLanguages, {}}), "working_languages");
    EXPECT_EQ(fieldRefFromName("custom:Région"), (FieldRef{Field::Custom, "Région"}));
    EXPECT_FALSE(fieldRefFromName("custom:"));
    EXPECT_FALSE(fieldRefFromName("salary"));
}

} // namespace
} // namespace mentoring::formats
