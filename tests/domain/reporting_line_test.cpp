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

TEST(ReportingLines, ReachUpAsManyLevelsAsAsked) {
    const std::vector people{personUnder(1, 0), personUnder(2, 1), personUnder(3, 2), personUnder(4, 3),
                             personUnder(5, 1)};
    const ReportingLines lines(people);
    EXPECT_EQ(lines.above(PersonId{4}, 2), (std::vector{PersonId{3}, PersonId{2}}));
    EXPECT_EQ(lines.above(PersonId{4}, 9), (std::vector{PersonId{3}, PersonId{2}, PersonId{1}}));
    EXPECT_TRUE(lines.reachUp(PersonId{4}, PersonId{1}));
    EXPECT_TRUE(lines.reachUp(PersonId{4}, PersonId{4}));
    EXPECT_FALSE(lines.reachUp(PersonId{1}, PersonId{4})) << "upwards only";
    EXPECT_FALSE(lines.reachUp(PersonId{4}, PersonId{5})) << "colleagues under one manager are no line";
}

TEST(ReportingLines, EndInACycleInsteadOfTurningForEver) {
    const std::vector people{personUnder(1, 2), personUnder(2, 1), personUnder(3, 3), personUnder(4, 3)};
    const ReportingLines lines(people);
    EXPECT_EQ(lines.above(PersonId{1}, 10), (std::vector{PersonId{2}}));
    EXPECT_TRUE(lines.above(PersonId{3}, 10).empty());
    EXPECT_EQ(lines.above(PersonId{4}, 10), (std::vector{PersonId{3}}));
    EXPECT_FALSE(lines.reachUp(PersonId{1}, PersonId{3}));
}

TEST(ReportingLines, EndWhereNobodyKnowsTheManager) {
    const std::vector people{personUnder(1, 99)};
    EXPECT_EQ(ReportingLines(people).above(PersonId{1}, 10), (std::vector{PersonId{99}}));
}

TEST(ReportingLines, NameEachCircleOnceUpwards) {
    const std::vector people{personUnder(1, 2), personUnder(2, 3), personUnder(3, 1), personUnder(4, 1),
                             personUnder(5, 5), personUnder(6, 7), personUnder(7, 0)};
    const std::vector<PersonId> asked{PersonId{6}, PersonId{4}, PersonId{2}, PersonId{5}};
    EXPECT_EQ(ReportingLines(people).circlesAbove(asked),
              (std::vector<std::vector<PersonId>>{{PersonId{1}, PersonId{2}, PersonId{3}}, {PersonId{5}}}));
}

TEST(ManagerCycles, NameThoseInTheCycleAndNotThoseBelowIt) {
    const std::vector people{personUnder(1, 2), personUnder(2, 3),  personUnder(3, 1),
                             personUnder(4, 1), personUnder(5, 99), personUnder(6, 0)};
    EXPECT_EQ(managerCycles(people), (std::vector{PersonId{1}, PersonId{2}, PersonId{3}}));
    EXPECT_TRUE(managerCycles({personUnder(1, 0), personUnder(2, 1)}).empty());
}
