#include "matching/ways_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "every_pairing.h"
#include "made_up_program.h"

using namespace mentoring;
using namespace mentoring::matching;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

CriteriaSet siteIsAMust() {
    auto set = oneSite();
    set.criteria.push_back(set.criteria.front());
    set.criteria.back().must = true;
    return set;
}

std::vector<WayIn> waysOf(const MadeUpProgram& program, const CriteriaSet& criteria) {
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, criteria, {});
    EXPECT_EQ(result.unpaired.size(), 1U);
    return waysIn(Costs(snapshot, criteria, {}, indicesOf(result)), result.unpaired.front().mentee);
}

} // namespace

RC_GTEST_PROP(WaysIn, PairThePerson, ()) {
    MadeUpProgram program(*rc::gen::inRange(3, 14), *rc::gen::inRange(1, 6), *rc::gen::arbitrary<unsigned>());
    const auto& criteria = readyMadeCriteria()[*rc::gen::inRange<std::size_t>(0, readyMadeCriteria().size())];
    const auto snapshot = program.snapshot();
    const auto shown = match(snapshot, criteria, {});
    const Costs costs(snapshot, criteria, {}, indicesOf(shown));
    for (const auto& unpaired : shown.unpaired) {
        for (const auto& way : waysIn(costs, unpaired.mentee)) {
            auto changed = changedBy(way, unpaired.mentee, snapshot, criteria);
            changed.snapshot.previous = indicesOf(shown);
            const auto after = indicesOf(match(changed.snapshot, changed.criteria, {}));
            RC_ASSERT(std::ranges::find(after, unpaired.mentee, &PairIndex::mentee) != after.end());
        }
    }
}

TEST(WaysIn, APlaceMoreIsEnoughWhereNothingElseIsMissing) {
    EXPECT_THAT(waysOf(alike(3, 2), oneSite()), ElementsAre(testing::Field(&WayIn::kind, WayIn::Kind::OnePlaceMore)));
}

TEST(WaysIn, NameTheMentorWhoHasNoPlaceLeft) {
    auto program = alike(2, 2);
    program.partOf(program.mentor(0)).capacity = 0;
    const auto snapshot = program.snapshot();
    const auto ways = waysOf(program, oneSite());
    ASSERT_FALSE(ways.empty());
    EXPECT_EQ(ways.front().kind, WayIn::Kind::OnePlaceMore);
}

TEST(WaysIn, AMustThatForbidsByItselfIsLoosenedOneStepOrTakenAway) {
    auto program = alike(1, 1);
    program.people.back().site = "Nantes";
    const auto ways = waysOf(program, siteIsAMust());
    ASSERT_EQ(ways.size(), 1U);
    EXPECT_EQ(ways.front().kind, WayIn::Kind::MustDoesNotForbid);
    EXPECT_EQ(ways.front().criterion, 1U);
}

TEST(WaysIn, ARefusalCanBeTakenBack) {
    auto program = alike(1, 1);
    program.decisions.push_back({PairDecisionId{1}, program.program.id, program.mentor(0), program.mentee(0),
                                 PairVerdict::Refused, true, "Asked"});
    EXPECT_THAT(waysOf(program, oneSite()), ElementsAre(testing::Field(&WayIn::kind, WayIn::Kind::RefusalTakenBack)));
}

TEST(WaysIn, FewerLevelsOfTheReportingLineAreASmallerStepThanNone) {
    auto program = alike(1, 1);
    // The mentor is the manager's manager: a person in between who takes no part.
    Person between = program.people.front();
    between.id = PersonId{900};
    between.staffId = "between";
    between.email = "between@example.org";
    between.manager = program.mentor(0);
    program.people.push_back(between);
    for (auto& person : program.people)
        if (person.id == program.mentee(0))
            person.manager = PersonId{900};
    const auto ways = waysOf(program, oneSite());
    ASSERT_EQ(ways.size(), 1U);
    EXPECT_EQ(ways.front().kind, WayIn::Kind::FewerLevels);
    EXPECT_EQ(ways.front().levels, 1);
}

TEST(WaysIn, ThereIsNoneAroundANeverPair) {
    auto program = alike(1, 1);
    NeverPair never;
    never.one = program.mentee(0);
    never.other = program.mentor(0);
    program.neverPairs.push_back(never);
    EXPECT_THAT(waysOf(program, oneSite()), IsEmpty());
}
