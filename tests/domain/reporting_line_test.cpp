#include "mentoring/reporting_line.h"

#include <gtest/gtest.h>

#include "mentoring/check.h"

using namespace mentoring;

namespace {

Person personUnder(std::int64_t id, std::int64_t manager) {
    Person person;
    person.id = PersonId{id};
    if (manager != 0)
        person.manager = PersonId{manager};
    return person;
}

} // namespace

TEST(ReportingLines, ReachUpAndDownAsManyLevelsAsAsked) {
    const ReportingLines lines(
        {personUnder(1, 0), personUnder(2, 1), personUnder(3, 2), personUnder(4, 3), personUnder(5, 1)});
    EXPECT_EQ(lines.above(PersonId{4}, 2), (std::vector{PersonId{3}, PersonId{2}}));
    EXPECT_TRUE(lines.sameLine(PersonId{4}, PersonId{2}, 2));
    EXPECT_TRUE(lines.sameLine(PersonId{2}, PersonId{4}, 2)) << "downwards as well";
    EXPECT_FALSE(lines.sameLine(PersonId{4}, PersonId{1}, 2));
    EXPECT_TRUE(lines.sameLine(PersonId{4}, PersonId{1}, 3));
    EXPECT_FALSE(lines.sameLine(PersonId{4}, PersonId{5}, 9)) << "colleagues under one manager are no line";
}

TEST(ReportingLines, EndInACycleInsteadOfTurningForEver) {
    const ReportingLines lines({personUnder(1, 2), personUnder(2, 1), personUnder(3, 3)});
    EXPECT_EQ(lines.above(PersonId{1}, 10), (std::vector{PersonId{2}}));
    EXPECT_TRUE(lines.above(PersonId{3}, 10).empty());
}

TEST(ManagerCycles, NameThoseInTheCycleAndNotThoseBelowIt) {
    const std::vector people{personUnder(1, 2), personUnder(2, 3),  personUnder(3, 1),
                             personUnder(4, 1), personUnder(5, 99), personUnder(6, 0)};
    EXPECT_EQ(managerCycles(people), (std::vector{PersonId{1}, PersonId{2}, PersonId{3}}));
    EXPECT_TRUE(managerCycles({personUnder(1, 0), personUnder(2, 1)}).empty());
}
