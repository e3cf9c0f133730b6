#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "every_pairing.h"
#include "made_up_program.h"

using namespace mentoring;
using namespace mentoring::matching;
using namespace mentoring::test;
using testing::Contains;
using testing::Field;

namespace {

/// Sites decide, so that many pairings are equally good.
CriteriaSet oneSite() {
    Criterion site;
    site.field.field = PersonField::Site;
    CriteriaSet set;
    set.criteria = {site};
    return set;
}

/// Mentees 0 to `both` less one are mentors as well.
MadeUpProgram withBothRoles(int mentees, int mentors, int both, unsigned seed) {
    MadeUpProgram program(mentees, mentors, seed);
    for (int i = 0; i < both; ++i) {
        auto& part = program.partOf(program.mentee(i));
        part.asMentor = true;
        part.capacity = 1;
        part.offers = {{SkillId{1 + i % 6}, 3}};
    }
    return program;
}

/// Nothing but people who are both, one place each, all from one site.
MadeUpProgram peers(int people, unsigned seed) {
    auto program = withBothRoles(people, 0, people, seed);
    for (auto& person : program.people)
        person.manager.reset();
    return program;
}

int mutualPairs(const Snapshot& snapshot, const MatchingResult& result) {
    int mutual = 0;
    const auto pairs = indicesOf(result);
    for (const auto& pair : pairs) {
        const auto mentee = snapshot.menteeOf(snapshot.mentors[static_cast<std::size_t>(pair.mentor)].person.id);
        const auto mentor = snapshot.mentorOf(snapshot.mentees[static_cast<std::size_t>(pair.mentee)].person.id);
        mutual += mentee && mentor && std::ranges::find(pairs, PairIndex{*mentee, *mentor}) != pairs.end() ? 1 : 0;
    }
    return mutual / 2;
}

Mentorship openPair(const MadeUpProgram& program, PersonId mentor, PersonId mentee) {
    Mentorship pair;
    pair.id = MentorshipId{1};
    pair.program = program.program.id;
    pair.mentor = mentor;
    pair.mentee = mentee;
    return pair;
}

} // namespace

TEST(OneWay, FindsWhatTryingEveryPairingFinds) {
    int needed = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const auto program = withBothRoles(5, static_cast<int>(seed % 3), 5, seed);
        const auto snapshot = program.snapshot();
        auto set = seed % 2 == 0 ? oneSite() : readyMadeCriteria().front();
        for (const auto objective : {Objective::MostPeople, Objective::BestTotal}) {
            set.rules.oneWay = true;
            const auto result = match(snapshot, set, {objective, false});
            const Scorer scorer(snapshot, set);
            ASSERT_EQ(worthOf(scorer, indicesOf(result), objective), EveryPairing(scorer, objective).best()) << seed;
            EXPECT_TRUE(result.optimal) << seed;
            EXPECT_EQ(result.upperBound, result.total) << seed;
            EXPECT_EQ(mutualPairs(snapshot, result), 0) << seed;
            set.rules.oneWay = false;
            needed += mutualPairs(snapshot, match(snapshot, set, {objective, false})) > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(needed, 20) << "or the rule was never needed";
}

TEST(OneWay, LetsTwoPeopleMentorEachOtherWhereTheProgramSaysSo) {
    const auto program = peers(2, 5);
    auto set = oneSite();
    EXPECT_EQ(match(program.snapshot(), set, {}).pairs.size(), 1U);
    set.rules.oneWay = false;
    EXPECT_EQ(match(program.snapshot(), set, {}).pairs.size(), 2U);
}

TEST(OneWay, SaysSoOfWhoStaysUnpairedBecauseOfIt) {
    const auto program = peers(2, 5);
    const auto result = match(program.snapshot(), oneSite(), {});
    ASSERT_EQ(result.unpaired.size(), 1U);
    EXPECT_EQ(result.unpaired.front().possible, 0);
    EXPECT_THAT(
        result.unpaired.front().reasons,
        Contains(testing::AllOf(Field(&RemovedBy::rule, Rule{RuleKind::OneWay, {}}), Field(&RemovedBy::mentors, 1))));
}

TEST(OneWay, BarsTheReverseOfOpenAndOfKeptPairs) {
    for (const bool open : {true, false}) {
        auto program = peers(2, 5);
        if (open)
            program.mentorships = {openPair(program, program.mentee(0), program.mentee(1))};
        else
            program.decisions = {{PairDecisionId{1}, program.program.id, program.mentee(0), program.mentee(1),
                                  PairVerdict::Kept, true, "Asked"}};
        const auto snapshot = program.snapshot();
        const auto set = oneSite();
        const auto result = match(snapshot, set, {});
        EXPECT_EQ(result.pairs.size(), open ? 0U : 1U);
        const Scorer scorer(snapshot, set);
        const auto turned =
            scorer.explain(*snapshot.menteeOf(program.mentee(0)), *snapshot.mentorOf(program.mentee(1)));
        EXPECT_THAT(turned.barredBy, Contains(Rule{RuleKind::OneWay, {}})) << open;
    }
}

TEST(OneWay, BarsNobodyForAnOpenPairOfAnotherProgram) {
    auto program = peers(2, 5);
    program.mentorships = {openPair(program, program.mentee(0), program.mentee(1))};
    program.mentorships.front().program = ProgramId{99};
    EXPECT_EQ(match(program.snapshot(), oneSite(), {}).pairs.size(), 1U);
}

TEST(OneWay, PairsAProgramOfPeersAndClaimsNoMoreThanItHasProved) {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const auto program = peers(60, seed);
        const auto snapshot = program.snapshot();
        const auto result = match(snapshot, readyMadeCriteria().front(), {});
        EXPECT_EQ(mutualPairs(snapshot, result), 0);
        EXPECT_GT(result.pairs.size(), 50U);
        EXPECT_GE(result.upperBound, result.total);
        EXPECT_EQ(result.optimal, result.upperBound == result.total) << seed;
    }
}
