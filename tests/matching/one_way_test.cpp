#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "every_pairing.h"
#include "made_up_program.h"

using namespace mentoring;
using namespace mentoring::matching;
using namespace mentoring::test;
using testing::Contains;

namespace {

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

/// Peers who are the better for each other the nearer their days of hire: what one is to the other, the other is to the
/// one, so that nearly every pairing wants mutual pairs.
CriteriaSet nearDays() {
    Criterion near;
    near.kind = CriterionKind::Nearness;
    near.field.field = Field::HireDate;
    near.span = 2'000;
    CriteriaSet set;
    set.criteria = {near};
    return set;
}

/// Peers in twos, each of whom seeks what only the other can teach.
MadeUpProgram couples(int count) {
    auto program = peers(2 * count, 1);
    for (int i = 0; i < 2 * count; ++i) {
        auto& part = program.partOf(program.mentee(i));
        part.seeks = {{SkillId{1 + i}, 2, {}, {}}};
        part.offers = {{SkillId{1 + (i ^ 1)}, 3}};
    }
    return program;
}

CriteriaSet skillsAlone() {
    Criterion skills;
    skills.kind = CriterionKind::Skills;
    CriteriaSet set;
    set.criteria = {skills};
    return set;
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
            ASSERT_EQ(worthOf(scorer, indicesOf(result), {objective}), EveryPairing(scorer, {objective}).best())
                << seed;
            EXPECT_TRUE(result.isOptimal()) << seed;
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
    EXPECT_THAT(result.unpaired.front().reasons,
                Contains(testing::AllOf(testing::Field(&RemovedBy::rule, Rule{RuleKind::OneWay, {}}),
                                        testing::Field(&RemovedBy::mentors, 1))));
}

TEST(OneWay, DoesNotLookAtThePairsOfOtherPrograms) {
    auto program = peers(2, 5);
    program.mentorships = {openPair(program, program.mentee(0), program.mentee(1))};
    program.mentorships.front().program = ProgramId{2};
    const auto snapshot = program.snapshot();
    const Scorer scorer(snapshot, oneSite());
    const auto turned = scorer.explain(*snapshot.menteeOf(program.mentee(0)), *snapshot.mentorOf(program.mentee(1)));
    EXPECT_THAT(turned.barredBy, testing::IsEmpty());
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
        EXPECT_EQ(result.isOptimal(), result.upperBound == result.total) << seed;
    }
}

TEST(OneWay, ProvesCouplesOfWhomOneGoesWithoutAndTakesTurns) {
    constexpr int count = 12;
    const auto program = couples(count);
    const auto snapshot = program.snapshot();
    for (const auto objective : {Objective::MostPeople, Objective::BestTotal}) {
        const auto result = match(snapshot, skillsAlone(), {objective, false});
        EXPECT_EQ(mutualPairs(snapshot, result), 0);
        EXPECT_EQ(result.total, count * 10'000);
        EXPECT_EQ(result.upperBound, result.total);
        EXPECT_EQ(result.proof, Proof::Best);
        const auto firstOfTwo = std::ranges::count_if(
            result.pairs, [](const MatchedPair& one) { return one.score == 10'000 && one.pair.mentee % 2 == 0; });
        EXPECT_GT(firstOfTwo, 0);
        EXPECT_LT(firstOfTwo, count) << "everybody on one side got all";
    }
}

TEST(OneWay, ComesCloseToABoundThatHolds) {
    // Sites apart from each other, each small enough to try every pairing.
    constexpr int sites = 8;
    constexpr int atEach = 5;
    auto set = nearDays();
    Criterion sameSite;
    sameSite.field.field = Field::Site;
    sameSite.must = true;
    set.criteria.push_back(sameSite);
    int left = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        auto program = peers(sites * atEach, seed);
        program.fillGaps(true);
        for (int i = 0; i < sites * atEach; ++i)
            program.personOf(program.mentee(i)).site = std::string(1, static_cast<char>('A' + i / atEach));
        std::int64_t best = 0;
        for (int site = 0; site < sites; ++site) {
            auto alone = program;
            std::erase_if(alone.participations, [&](const Participation& part) {
                return program.personOf(part.person).site != std::string(1, static_cast<char>('A' + site));
            });
            const auto snapshot = alone.snapshot();
            best += EveryPairing(Scorer(snapshot, set), {Objective::BestTotal}).best().total;
        }
        const auto result = match(program.snapshot(), set, {Objective::BestTotal, false});
        EXPECT_LE(result.total, best) << seed;
        EXPECT_GE(result.upperBound, best) << seed;
        EXPECT_GE(result.total * 100, best * 99) << seed;
        EXPECT_LE(result.upperBound * 50, best * 51) << seed;
        EXPECT_TRUE(!result.isOptimal() || result.total == best) << seed;
        left += static_cast<int>(best - result.total);
    }
    EXPECT_LE(left, 500);
}

TEST(OneWay, SaysWhereNotEverythingWasTriedAndHowMuchCouldBeMissing) {
    int notAllTried = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const auto snapshot = peers(60, seed).snapshot();
        const auto result = match(snapshot, nearDays(), {});
        EXPECT_NE(result.proof, Proof::CheckFailed);
        EXPECT_EQ(mutualPairs(snapshot, result), 0);
        EXPECT_EQ(result.pairsAtMost, static_cast<int>(result.pairs.size())) << "nobody more could be paired";
        EXPECT_GE(result.upperBound, result.total);
        EXPECT_LE((result.upperBound - result.total) * 100, result.upperBound) << "more than one per cent";
        notAllTried += result.proof == Proof::NotAllTried ? 1 : 0;
    }
    EXPECT_GT(notAllTried, 0);
}

TEST(OneWay, GivesUnchangedPeersTheSamePairsAgain) {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        for (const auto objective : {Objective::MostPeople, Objective::BestTotal}) {
            auto program = peers(40, seed);
            const auto first = match(program.snapshot(), nearDays(), {objective, false});
            const auto before = program.snapshot();
            for (const auto& pair : first.pairs)
                program.previous.push_back({before.mentors[static_cast<std::size_t>(pair.pair.mentor)].person.id,
                                            before.mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id,
                                            pair.score});
            const auto second = match(program.snapshot(), nearDays(), {objective, false});
            EXPECT_EQ(indicesOf(second), indicesOf(first)) << seed;
        }
    }
}

TEST(OneWay, StopsWhenAsked) {
    const auto snapshot = peers(60, 2).snapshot();
    std::stop_source stop;
    int told = 0;
    const auto result = match(
        snapshot, nearDays(), {},
        [&](double) {
            if (++told == 12)
                stop.request_stop();
        },
        stop.get_token());
    EXPECT_GE(told, 12) << "or it was over before";
    EXPECT_TRUE(result.cancelled);
    EXPECT_TRUE(result.pairs.empty());
}
