#include <set>

#include <gtest/gtest.h>

#include "mentoring/criteria.h"
#include "mentoring/person_facts.h"

namespace mentoring {

TEST(PersonFacts, AreEachNamedOnce) {
    std::set<Field> fields;
    std::set<std::string_view> names;
    std::set<std::string_view> columns;
    for (const auto& fact : personFacts) {
        EXPECT_TRUE(fields.insert(fact.field).second) << fact.name;
        EXPECT_TRUE(names.insert(fact.name).second) << fact.name;
        EXPECT_TRUE(columns.insert(fact.column).second) << fact.column;
        EXPECT_EQ(factOf(fact.field), &fact);
    }
    EXPECT_EQ(factOf(Field::Rhythm), nullptr) << "is none of a person's";
}

TEST(PersonFacts, WhatTellsSomebodyApartIsNeverTheSameForMany) {
    for (const auto field : {Field::StaffId, Field::GivenName, Field::FamilyName, Field::Email}) {
        EXPECT_FALSE(factOf(field)->isForMany) << factOf(field)->name;
        EXPECT_FALSE(factOf(field)->isCompared) << factOf(field)->name;
        EXPECT_TRUE(factOf(field)->isSearched) << factOf(field)->name;
    }
}

TEST(PersonFacts, CriteriaLookAtThoseThatAreComparedAndAtNoOthers) {
    for (const auto& fact : personFacts) {
        Criterion same;
        same.field.field = fact.field;
        CriteriaSet set;
        set.name = "One";
        set.criteria = {same};
        const bool isDay = std::holds_alternative<std::optional<Date> Person::*>(fact.member);
        const auto problems = validate(set);
        const bool fits = std::ranges::none_of(
            problems, [](const CriteriaProblem& problem) { return problem.issue == CriteriaIssue::FieldDoesNotFit; });
        EXPECT_EQ(fits, fact.isCompared && !isDay) << fact.name;
    }
}

} // namespace mentoring
