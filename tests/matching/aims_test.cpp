#include "mentoring/aims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "every_pairing.h"
#include "made_up_program.h"
#include "matching/matching.h"

namespace mentoring::matching {
namespace {

using test::alike;
using test::EveryPairing;
using test::indicesOf;
using test::MadeUpProgram;
using test::oneSite;
using testing::ElementsAre;
using testing::IsEmpty;

CriteriaSet manyAllowed() {
    auto criteria = readyMadeCriteria().front();
    criteria.rules.oneWay = false;
    return criteria;
}

Snapshot anySnapshot() {
    return MadeUpProgram(*rc::gen::inRange(2, 7), *rc::gen::inRange(2, 6), *rc::gen::arbitrary<unsigned>()).snapshot();
}

/// The best there is, by trying them all.
void requireBest(const Snapshot& snapshot, const Aims& aims) {
    const auto criteria = manyAllowed();
    const Scorer scorer(snapshot, criteria);
    const auto result = match(snapshot, criteria, aims);
    RC_ASSERT(result.isOptimal());
    const int allPairs = result.plain ? result.plain->people : 0;
    const auto pairs = indicesOf(result);
    for (const auto& share : aims.shares)
        RC_ASSERT(test::inShare(scorer, pairs, share) <= test::mostOf(share, allPairs));
    RC_ASSERT(test::worthOf(scorer, pairs, aims, allPairs) == EveryPairing(scorer, aims, allPairs).best());
    RC_ASSERT(result.figures == figuresOf(scorer, pairs));
}

RC_GTEST_PROP(Aims, GiveAsManyMentorsAsCanBeSomebody, ()) {
    Aims aims;
    aims.objective = *rc::gen::element(Objective::MostPeople, Objective::BestTotal);
    aims.everyMentor = true;
    aims.firstWishes = *rc::gen::arbitrary<bool>();
    requireBest(anySnapshot(), aims);
}

RC_GTEST_PROP(Aims, RaiseTheLowestScoreAsFarAsItGoesWithoutLosingAnybody, ()) {
    Aims aims;
    aims.lowestFirst = true;
    aims.everyMentor = *rc::gen::arbitrary<bool>();
    aims.firstWishes = *rc::gen::arbitrary<bool>();
    requireBest(anySnapshot(), aims);
}

RC_GTEST_PROP(Aims, KeepSharesWithinTheirBounds, ()) {
    Aims aims;
    aims.objective = *rc::gen::element(Objective::MostPeople, Objective::BestTotal);
    aims.everyMentor = *rc::gen::arbitrary<bool>();
    aims.lowestFirst = aims.objective == Objective::MostPeople && *rc::gen::arbitrary<bool>();
    for (const char* site : {"Lyon", "Paris"}) {
        const int least = *rc::gen::inRange(0, 50);
        aims.shares.push_back({site, least, *rc::gen::inRange(least, 101)});
    }
    RC_PRE(validate(aims).empty());
    requireBest(anySnapshot(), aims);
}

RC_GTEST_PROP(Aims, DoNotDependOnTheOrderOfRows, ()) {
    MadeUpProgram program(20, 15, *rc::gen::arbitrary<unsigned>());
    Aims aims;
    aims.priorityFirst = *rc::gen::arbitrary<bool>();
    aims.firstWishes = *rc::gen::arbitrary<bool>();
    aims.everyMentor = *rc::gen::arbitrary<bool>();
    aims.lowestFirst = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        aims.shares = {{"Lyon", 30, 60}, {"Paris", 0, 20}};
    const auto named = [&] {
        const auto snapshot = program.snapshot();
        std::vector<std::pair<PersonId, PersonId>> names;
        for (const auto& pair : match(snapshot, manyAllowed(), aims).pairs)
            names.emplace_back(snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id,
                               snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person.id);
        return names;
    };
    const auto before = named();
    std::ranges::shuffle(program.people, program.random);
    std::ranges::shuffle(program.participations, program.random);
    RC_ASSERT(named() == before);
}

RC_GTEST_PROP(Aims, KeepThePairsThatStandWhereNothingIsBetter, ()) {
    MadeUpProgram program(15, 10, *rc::gen::arbitrary<unsigned>());
    Aims aims;
    aims.everyMentor = *rc::gen::arbitrary<bool>();
    aims.lowestFirst = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        aims.shares = {{"Lyon", 30, 60}};
    const auto first = program.snapshot();
    const auto result = match(first, oneSite(), aims);
    for (const auto& pair : result.pairs)
        program.previous.push_back({first.mentors[static_cast<std::size_t>(pair.pair.mentor)].person.id,
                                    first.mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id, pair.score});
    RC_ASSERT(indicesOf(match(program.snapshot(), oneSite(), aims)) == indicesOf(result));
}

TEST(Aims, TellWhatTheyCost) {
    auto program = alike(4, 2);
    for (auto& part : program.participations)
        part.capacity = 4;
    // One mentor fits everybody, the other one nobody.
    program.personOf(program.mentor(1)).site = "Paris";
    Aims aims;
    const auto plain = match(program.snapshot(), oneSite(), aims);
    EXPECT_EQ(plain.figures.mentors, 1);
    EXPECT_FALSE(plain.plain);
    aims.everyMentor = true;
    const auto fair = match(program.snapshot(), oneSite(), aims);
    EXPECT_EQ(fair.figures.mentors, 2);
    EXPECT_EQ(fair.figures.total, 30'000);
    ASSERT_TRUE(fair.plain);
    EXPECT_EQ(*fair.plain, plain.figures);
}

TEST(Aims, SayWhoIsHeldOutBecauseAShareIsFull) {
    auto program = alike(4, 4);
    program.personOf(program.mentee(3)).site = "PARIS";
    Aims aims;
    aims.shares = {{"lyon", 0, 50}};
    const auto result = match(program.snapshot(), oneSite(), aims);
    EXPECT_EQ(result.figures.people, 3);
    ASSERT_EQ(result.unpaired.size(), 1U);
    EXPECT_TRUE(result.unpaired.front().isHeldOut);
    EXPECT_TRUE(result.isOptimal());
}

TEST(Aims, CountAKeptPairTowardsItsShare) {
    auto program = alike(4, 4);
    program.decisions = {
        {PairDecisionId{1}, program.program.id, program.mentor(0), program.mentee(0), PairVerdict::Kept, false, {}}};
    Aims aims;
    aims.shares = {{"Lyon", 0, 50}};
    EXPECT_EQ(match(program.snapshot(), oneSite(), aims).figures.people, 2);
}

TEST(Aims, AreCheckedBeforeAnythingRuns) {
    Aims aims;
    EXPECT_THAT(validate(aims), IsEmpty());
    aims.objective = Objective::BestTotal;
    aims.lowestFirst = true;
    EXPECT_THAT(validate(aims), ElementsAre(AimsIssue::LowestNeedsMostPeople));
    aims = {};
    aims.shares = {{"Lyon", 60, 100}, {"Paris", 50, 100}};
    EXPECT_THAT(validate(aims), ElementsAre(AimsIssue::SharesTooMany));
    aims.shares = {{"Lyon", 60, 50}};
    EXPECT_THAT(validate(aims), ElementsAre(AimsIssue::ShareOutOfRange));
    aims.shares = {{"Lyon", 0, 50}, {"Lyon", 0, 60}};
    EXPECT_THAT(validate(aims), ElementsAre(AimsIssue::ShareTwice));
    aims.shares = {{"", 0, 50}};
    EXPECT_THAT(validate(aims), ElementsAre(AimsIssue::ShareWithoutValue));
    aims.shares = {{"Lyon", 0, 50}};
    aims.sharesOf = Field::Email;
    EXPECT_THAT(validate(aims), ElementsAre(AimsIssue::FieldWithoutShares));
}

} // namespace
} // namespace mentoring::matching
