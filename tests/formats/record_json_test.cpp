#include <gtest/gtest.h>

#include "formats/mentoring_json.h"
#include "support/filled_record.h"

namespace mentoring::formats {
namespace {

TEST(RecordJson, OfEveryKindIsReadBackAsItWas) {
    forEachRecord([]<class Of>() {
        auto record = test::filled<Of>();
        if constexpr (requires { record.changedAt; })
            record.changedAt = {}; // kept, and not said
        const auto json = toJson(record);
        EXPECT_EQ(fromJson<Of>(json), record) << json;
        EXPECT_EQ(fromJson<Of>(toJson(Of{})), Of{}) << "of nothing that is written";
    });
}

TEST(RecordJson, OfAnOlderOrANewerVersionIsReadAsFarAsItIsKnown) {
    const auto goal = fromJson<Goal>(R"({"id":"7","title":"Lead","mood":"new","kind":"career"})");
    ASSERT_TRUE(goal);
    EXPECT_EQ(goal->id, GoalId{7});
    EXPECT_EQ(goal->title, "Lead");
    EXPECT_EQ(goal->kind, GoalKind::Career);
    EXPECT_EQ(goal->state, Goal().state);
}

TEST(RecordJson, ThatIsNoneIsNotRead) {
    for (const auto* document : {"", "[]", "7", "{", R"({"title":7})", R"({"kind":"unheard of"})", R"({"id":7})",
                                 R"({"id":"7x"})", R"({"id":"7 "})", R"({"id":"x"})", R"({"id":""})",
                                 R"({"milestones":[7]})", R"({"targetOn":"2026-02-30"})", R"({"writtenAt":"today"})"})
        EXPECT_FALSE(fromJson<Goal>(document)) << document;
}

} // namespace
} // namespace mentoring::formats
