#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "matching/criteria_draft.h"

namespace mentoring::ui {
namespace {

using ::testing::SizeIs;

CriteriaSet setOf(int weight) {
    CriteriaSet set;
    set.name = "Ours";
    Criterion counts;
    counts.weight = weight;
    Criterion rule;
    rule.must = true;
    rule.weight = 0;
    set.criteria = {counts, rule};
    return set;
}

TEST(CriteriaDraftTest, IsWhatItBeganWith) {
    const CriteriaDraft draft(setOf(3));
    EXPECT_EQ(draft.criteria(), setOf(3));
    EXPECT_FALSE(draft.isAltered({setOf(3)}));
    EXPECT_TRUE(draft.isAltered({setOf(4)}));
    EXPECT_TRUE(draft.isAltered({}));
}

TEST(CriteriaDraftTest, ARuleThatIsSwitchedOffStaysInSightAndForbidsNothing) {
    CriteriaDraft draft(setOf(3));
    draft.setOn(1, false);
    ASSERT_THAT(draft.criteria().criteria, SizeIs(2));
    EXPECT_FALSE(draft.criteria().criteria[1].must);
    EXPECT_EQ(draft.criteria().criteria[1].weight, 0) << "nor does it count";
    EXPECT_TRUE(draft.entries()[1].shown().must) << "its sentence stays";
    draft.setOn(1, true);
    EXPECT_EQ(draft.criteria(), setOf(3));
}

TEST(CriteriaDraftTest, ARuleThatBeginsToCountCountsSomething) {
    CriteriaDraft draft(setOf(3));
    draft.turn(1);
    EXPECT_FALSE(draft.criteria().criteria[1].must);
    EXPECT_GT(draft.criteria().criteria[1].weight, 0);
    draft.turn(0);
    EXPECT_TRUE(draft.criteria().criteria[0].must);
    EXPECT_EQ(draft.criteria().criteria[0].weight, 0);
    draft.turn(0);
    EXPECT_EQ(draft.criteria().criteria[0].weight, 3) << "as before";
}

TEST(CriteriaDraftTest, TheSameAndDifferentOnesOfAFieldContradictEachOther) {
    CriteriaDraft draft;
    Criterion same;
    same.kind = CriterionKind::SameValue;
    same.field = {Field::Department, {}};
    draft.add(same);
    auto different = same;
    different.kind = CriterionKind::DifferentValue;
    different.field = {Field::Site, {}};
    draft.add(different);
    EXPECT_FALSE(draft.contradiction()) << "of two fields";
    different.field = same.field;
    draft.replace(1, different);
    ASSERT_TRUE(draft.contradiction());
    EXPECT_EQ(draft.contradiction()->first, same);
    EXPECT_EQ(draft.contradiction()->second, different);
    draft.setWeight(0, 0);
    EXPECT_FALSE(draft.contradiction()) << "one of them does not count";
}

TEST(CriteriaDraftTest, KeepsWhatIsSwitchedOffWhenItIsSaved) {
    CriteriaDraft draft(setOf(3));
    draft.setOn(1, false);
    auto saved = draft.criteria();
    saved.name = "Kept";
    draft.keptAs(saved);
    EXPECT_EQ(draft.set().name, "Kept");
    EXPECT_TRUE(draft.entries()[1].rule);
    EXPECT_FALSE(draft.isAltered({saved}));
}

TEST(CriteriaDraftTest, CriteriaComeGoAndAreReplaced) {
    CriteriaDraft draft(setOf(3));
    Criterion other;
    other.weight = 7;
    draft.add(other);
    ASSERT_THAT(draft.entries(), SizeIs(3));
    draft.remove(0);
    draft.replace(0, other);
    ASSERT_THAT(draft.entries(), SizeIs(2));
    EXPECT_FALSE(draft.entries()[0].rule);
    EXPECT_EQ(draft.criteria().criteria[1].weight, 7);
}

TEST(CriteriaDraftTest, SetsAreTheSameByIdThenByKeyThenByName) {
    auto one = setOf(1);
    auto other = setOf(2);
    EXPECT_TRUE(isSameSet(one, other));
    EXPECT_FALSE(hasSameContent(one, other));
    other.key = "skills";
    EXPECT_FALSE(isSameSet(one, other));
    one.key = "skills";
    one.name = "Renamed";
    EXPECT_TRUE(isSameSet(one, other));
    one.id = CriteriaSetId{5};
    EXPECT_FALSE(isSameSet(one, other));
}

TEST(CriteriaDraftTest, ANameThatIsTakenGetsANumber) {
    auto second = setOf(1);
    second.name = "Ours (2)";
    EXPECT_EQ(freeName("Ours", {}), "Ours");
    EXPECT_EQ(freeName("Ours", {setOf(1), second}), "Ours (3)");
}

TEST(CriteriaDraftTest, TheSetInUseCanAlwaysBeChosenAndStandsOnce) {
    const auto readyMade = readyMadeCriteria();
    auto kept = setOf(3);
    kept.id = CriteriaSetId{7};
    EXPECT_THAT(setsToChoose({kept}, readyMade.front()), SizeIs(readyMade.size() + 1));
    EXPECT_THAT(setsToChoose({kept}, kept), SizeIs(readyMade.size() + 1));
    EXPECT_THAT(setsToChoose({kept}, {}), SizeIs(readyMade.size() + 1)) << "nothing is in use yet";
    auto removed = setOf(4);
    removed.id = CriteriaSetId{8};
    const auto sets = setsToChoose({kept}, removed);
    ASSERT_THAT(sets, SizeIs(readyMade.size() + 2));
    EXPECT_EQ(sets.back().id, removed.id) << "what others have removed is still in use here";
}

} // namespace
} // namespace mentoring::ui
