#include "mentoring/criteria.h"

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mentoring;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// A set with which nothing is wrong, of two criteria: also without the first one something counts.
CriteriaSet twoCriteria() {
    CriteriaSet set;
    set.name = "Ours";
    for (const auto field : {Field::Site, Field::Department}) {
        auto& made = set.criteria.emplace_back();
        made.kind = CriterionKind::SameValue;
        made.field.field = field;
    }
    return set;
}

} // namespace

TEST(CheckCriteria, AsksOfAMustMoreThanNothingAndAtMostAll) {
    auto set = twoCriteria();
    auto& must = set.criteria.front();
    must.must = true;
    for (const double atLeast : {0.0001, 0.5, 1.0}) {
        must.atLeast = atLeast;
        EXPECT_THAT(validate(set), IsEmpty()) << atLeast;
    }
    for (const double atLeast : {0.0, -0.5, 1.0001, std::numeric_limits<double>::quiet_NaN()}) {
        must.atLeast = atLeast;
        EXPECT_THAT(validate(set), ElementsAre(CriteriaProblem{CriteriaIssue::ThresholdOutOfRange, 0})) << atLeast;
    }
    must.must = false;
    EXPECT_THAT(validate(set), IsEmpty()) << "only a must has a threshold";
}

TEST(CheckCriteria, WeighsFromNothingToAHundred) {
    auto set = twoCriteria();
    for (const int weight : {0, highestWeight}) {
        set.criteria.front().weight = weight;
        EXPECT_THAT(validate(set), IsEmpty()) << weight;
    }
    for (const int weight : {-1, highestWeight + 1}) {
        set.criteria.front().weight = weight;
        EXPECT_THAT(validate(set), ElementsAre(CriteriaProblem{CriteriaIssue::WeightOutOfRange, 0})) << weight;
    }
}
