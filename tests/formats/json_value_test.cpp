#include "formats/json_value.h"

#include <gtest/gtest.h>

namespace mentoring::formats {
namespace {

TEST(JsonValue, GivesWhatStandsUnderAName) {
    const auto json = jsonFrom(R"({"version":2,"columns":{"Nom":"last_name"},"known":true})");
    ASSERT_TRUE(json);
    EXPECT_EQ(*json->member("version").number(), 2);
    EXPECT_EQ(*json->member("columns").member("Nom").text(), "last_name");
    EXPECT_TRUE(*json->member("known").truth());
    EXPECT_EQ(json->member("columns").object()->size(), 1U);
}

TEST(JsonValue, IsNothingWhereSomethingElseStands) {
    const auto json = jsonFrom(R"({"list":[1,2],"half":0.5,"none":null,"text":"x"})");
    ASSERT_TRUE(json);
    for (const char* name : {"list", "half", "none", "gone"}) {
        const auto& value = json->member(name);
        EXPECT_FALSE(value.text() || value.truth() || value.number() || value.object()) << name;
    }
    EXPECT_EQ(json->member("text").object(), nullptr);
    EXPECT_EQ(json->member("text").member("x").text(), nullptr) << "a text has no members";
}

TEST(JsonValue, IsNotReadFromWhatIsNoJson) {
    for (const char* text : {"", "{", "nothing", "{\"a\":1} more"})
        EXPECT_FALSE(jsonFrom(text)) << text;
}

TEST(JsonValue, IsReadNoDeeperThanItIsMeantFor) {
    std::string text = "1";
    for (int i = 0; i < 1000; ++i)
        text = "{\"a\":" + text + "}";
    EXPECT_TRUE(jsonFrom(text));
}

} // namespace
} // namespace mentoring::formats
