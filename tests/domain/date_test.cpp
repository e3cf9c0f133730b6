#include "mentoring/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace mentoring;
using namespace std::chrono;

TEST(Date, ReadsOnlyCompleteIsoDays) {
    EXPECT_EQ(dateFromIso("2024-02-29"), Date(year{2024} / 2 / 29));
    for (const char* wrong : {"2025-02-29", "2025-13-01", "2025-1-01", "2025-01-01 ", "", "20250101", "2025-01-0x",
                              "1899-12-31", "2101-01-01", "-025-01-01"})
        EXPECT_FALSE(dateFromIso(wrong)) << wrong;
}

TEST(Date, CountsDaysAcrossALeapDay) {
    EXPECT_EQ(daysBetween(year{2024} / 2 / 28, year{2024} / 3 / 1), 2);
    EXPECT_EQ(daysBetween(year{2024} / 3 / 1, year{2024} / 2 / 28), -2);
}

TEST(Date, OfAnInstantIsTheUtcDay) {
    EXPECT_EQ(dayOf(Instant{sys_days{year{2026} / 3 / 2} + hours{23} + minutes{59}}), Date(year{2026} / 3 / 2));
    EXPECT_EQ(dayOf(Instant{sys_days{year{1969} / 12 / 31} + hours{1}}), Date(year{1969} / 12 / 31));
}

RC_GTEST_PROP(Date, ComesBackFromItsIsoText, ()) {
    const auto day = *rc::gen::inRange(static_cast<int>(sys_days{year{1900} / 1 / 1}.time_since_epoch().count()),
                                       static_cast<int>(sys_days{year{2101} / 1 / 1}.time_since_epoch().count()));
    const Date date{sys_days{days{day}}};
    RC_ASSERT(isValidDate(date));
    RC_ASSERT(dateFromIso(toIso(date)) == date);
}
