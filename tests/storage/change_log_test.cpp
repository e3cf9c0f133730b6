#include "storage/change_log_repository.h"

#include <gtest/gtest.h>

#include "stored_values.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

class ChangeLogTest : public OneFile {
protected:
    static ChangeEntry entry(std::int64_t id, std::int64_t record) {
        return {ChangeEntryId{id}, aMonday.now(), "ines", "for Zoé", mentoring::Action::EditGoal,
                "Zoé Girard",      record,        1,      "before",  "after"};
    }
};

} // namespace

TEST_F(ChangeLogTest, GivesTheNewestLinesFirstAndTheOldestUp) {
    const Transaction rolledBack(connection());
    ChangeLogRepository log(connection());
    for (std::int64_t id = 1'000'001; id <= 1'000'250; ++id)
        log.append(entry(id, id % 2 == 0 ? 7 : 8));
    const auto newest = log.newest(3);
    ASSERT_EQ(newest.size(), 3U);
    EXPECT_EQ(newest[0], entry(1'000'250, 7));
    EXPECT_EQ(newest[2].id.value, 1'000'248);
    const auto ofRecord = log.findByRecord(7, 100);
    ASSERT_EQ(ofRecord.size(), 100U) << "more lines than asked for";
    EXPECT_EQ(ofRecord.front().id.value, 1'000'250) << "the oldest fall out, not the newest";
    EXPECT_EQ(ofRecord.back().id.value, 1'000'052);
    EXPECT_EQ(log.findByRecord(7, 1'000).size(), 125U);
    EXPECT_TRUE(log.findByRecord(9, 100).empty());
}
