#include "matching/matching.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "every_pairing.h"
#include "made_up_program.h"

using namespace mentoring;
using namespace mentoring::matching;
using mentoring::test::alike;
using mentoring::test::indicesOf;
using mentoring::test::MadeUpProgram;
using mentoring::test::oneSite;

namespace {

const CriteriaSet& balanced() {
    return readyMadeCriteria().front();
}

/// Who goes with whom, by staff id: independent of indices.
std::vector<std::pair<std::string, std::string>> namesOf(const Snapshot& snapshot, const MatchingResult& result) {
    std::vector<std::pair<std::string, std::string>> names;
    for (const auto& pair : result.pairs)
        names.emplace_back(snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person.staffId,
                           snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person.staffId);
    return names;
}

std::vector<SuggestedPair> suggestionsOf(const Snapshot& snapshot, const MatchingResult& result) {
    std::vector<SuggestedPair> pairs;
    for (const auto& pair : result.pairs)
        pairs.push_back({snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person.id,
                         snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id, pair.score});
    return pairs;
}

PairDecision keptPair(const MadeUpProgram& program, int id, int mentor, int mentee) {
    return {PairDecisionId{id},
            program.program.id,
            program.mentor(mentor),
            program.mentee(mentee),
            PairVerdict::Kept,
            true,
            "Asked"};
}

std::vector<int> menteesOf(const MatchingResult& result, int mentor) {
    std::vector<int> mentees;
    for (const auto& pair : result.pairs)
        if (pair.pair.mentor == mentor)
            mentees.push_back(pair.pair.mentee);
    return mentees;
}

} // namespace

TEST(Matching, ProvesEveryRunAndCountsEveryone) {
    for (const auto objective : {Objective::MostPeople, Objective::BestTotal}) {
        const auto snapshot = MadeUpProgram(80, 40).snapshot();
        const auto result = match(snapshot, balanced(), {objective, false});
        EXPECT_TRUE(result.isOptimal());
        EXPECT_EQ(result.total, result.upperBound);
        EXPECT_EQ(result.pairs.size() + result.unpaired.size(), snapshot.mentees.size());
    }
}

TEST(Matching, PairsMorePeopleOrScoresMoreAsAsked) {
    const auto snapshot = MadeUpProgram(90, 30, 4).snapshot();
    const auto most = match(snapshot, balanced(), {Objective::MostPeople, false});
    const auto best = match(snapshot, balanced(), {Objective::BestTotal, false});
    EXPECT_GE(most.pairs.size(), best.pairs.size());
    EXPECT_LE(most.total, best.total);
}

RC_GTEST_PROP(Matching, GivesAsManyFirstWishesAsCanBeBeforeTheTotal, ()) {
    const auto snapshot =
        MadeUpProgram(*rc::gen::inRange(2, 7), *rc::gen::inRange(2, 6), *rc::gen::arbitrary<unsigned>()).snapshot();
    const Aims aims{*rc::gen::element(Objective::MostPeople, Objective::BestTotal), false, true};
    auto criteria = balanced();
    criteria.rules.oneWay = false;
    const Scorer scorer(snapshot, criteria);
    const auto result = match(snapshot, criteria, aims);
    RC_ASSERT(result.isOptimal());
    RC_ASSERT(test::worthOf(scorer, indicesOf(result), aims) == test::EveryPairing(scorer, aims).best());
}

RC_GTEST_PROP(Matching, DoesNotDependOnTheOrderOfRows, ()) {
    MadeUpProgram program(20, 15, *rc::gen::arbitrary<unsigned>());
    const auto snapshot = program.snapshot();
    const auto before = namesOf(snapshot, match(snapshot, balanced(), {}));
    std::ranges::shuffle(program.people, program.random);
    std::ranges::shuffle(program.participations, program.random);
    const auto shuffled = program.snapshot();
    RC_ASSERT(namesOf(shuffled, match(shuffled, balanced(), {})) == before);
}

RC_GTEST_PROP(Matching, RepeatsItselfWhenNothingChanged, ()) {
    MadeUpProgram program(25, 15, *rc::gen::arbitrary<unsigned>());
    // Two sites and nothing else: ties everywhere.
    CriteriaSet ties;
    Criterion site;
    site.field.field = Field::Site;
    ties.criteria = {site};
    const auto first = program.snapshot();
    const auto result = match(first, ties, {});
    program.previous = suggestionsOf(first, result);
    std::ranges::shuffle(program.people, program.random);
    const auto second = program.snapshot();
    RC_ASSERT(namesOf(second, match(second, ties, {})) == namesOf(first, result));
}

TEST(Matching, KeepsAsManyPreviousPairsAsTheScoreAllows) {
    MadeUpProgram program(30, 30, 9);
    CriteriaSet ties;
    Criterion site;
    site.field.field = Field::Site;
    ties.criteria = {site};
    for (auto& person : program.people)
        person.site = "Lyon";
    for (auto& part : program.participations)
        part.capacity = 1;
    // Everybody scores the same with everybody: any pairing is best, so the previous one must stay whole.
    for (int i = 0; i < 30; ++i)
        program.previous.push_back({program.mentor((i * 7) % 30), program.mentee(i), 10'000});
    const auto snapshot = program.snapshot();
    auto kept = suggestionsOf(snapshot, match(snapshot, ties, {}));
    std::ranges::sort(kept, {}, &SuggestedPair::mentee);
    EXPECT_EQ(kept, program.previous);
}

TEST(Matching, KeepsKeptPairsEvenAgainstARuleAndSaysWhich) {
    MadeUpProgram program(10, 10, 2);
    program.personOf(program.mentee(0)).manager = program.mentor(0);
    program.decisions = {{PairDecisionId{1}, program.program.id, program.mentor(0), program.mentee(0),
                          PairVerdict::Kept, true, "Asked"}};
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, balanced(), {});
    const auto found = std::ranges::find_if(result.pairs, [](const MatchedPair& pair) { return pair.kept; });
    ASSERT_NE(found, result.pairs.end());
    EXPECT_EQ(snapshot.mentees[static_cast<std::size_t>(found->pair.mentee)].person.id, program.mentee(0));
    EXPECT_THAT(found->overridden, testing::Contains(Rule{RuleKind::ReportingLine, {}}));
}

TEST(Matching, PairsNominatedThenLongestWaitingFirstWhenAsked) {
    MadeUpProgram program(6, 1, 3);
    program.partOf(program.mentor(0)).capacity = 2;
    for (auto& person : program.people) {
        person.workingLanguages = {"fr"};
        person.site = "Lyon";
    }
    program.personOf(program.mentee(1)).site = "Paris"; // worst score
    program.personOf(program.mentee(2)).site = "Paris";
    program.partOf(program.mentee(1)).nominated = true;
    program.partOf(program.mentee(2)).waitingSince = Date{std::chrono::year{2025} / 1 / 1};
    program.partOf(program.mentee(3)).waitingSince = Date{std::chrono::year{2026} / 1 / 1};
    CriteriaSet set;
    Criterion site;
    site.field.field = Field::Site;
    set.criteria = {site};
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, set, {Objective::MostPeople, true});
    ASSERT_EQ(result.pairs.size(), 2U);
    EXPECT_TRUE(result.isOptimal());
    EXPECT_THAT(namesOf(snapshot, result),
                testing::UnorderedElementsAre(testing::Pair("E1001", "M1000"), testing::Pair("E1002", "M1000")));
}

TEST(Matching, SaysForEachUnpairedPersonWhatRemovedTheMentors) {
    MadeUpProgram program(3, 2, 3);
    for (auto& person : program.people)
        person.workingLanguages = {"fr"};
    program.personOf(program.mentee(0)).workingLanguages = {"de"};
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, balanced(), {});
    const auto index = *snapshot.menteeOf(program.mentee(0));
    const auto found = std::ranges::find(result.unpaired, index, &Unpaired::mentee);
    ASSERT_NE(found, result.unpaired.end());
    ASSERT_EQ(found->reasons.size(), 1U);
    EXPECT_EQ(found->reasons[0].rule.kind, RuleKind::Must);
    EXPECT_EQ(found->reasons[0].mentors, 2);
    EXPECT_EQ(found->possible, 0);
}

TEST(Matching, NamesFirstWhatRemovedMostMentorsInAll) {
    const Rule line{RuleKind::ReportingLine, {}};
    const Rule refused{RuleKind::Refused, {}};
    const Rule full{RuleKind::NoPlace, {}};
    MatchingResult result;
    result.unpaired = {
        {0, {{line, 1}, {refused, 3}}, 0, 0}, {1, {{line, 1}, {full, 6}}, 0, 0}, {2, {{refused, 2}}, 0, 0}};
    const auto all = removedInAll(result);
    ASSERT_EQ(all.size(), 3U);
    const std::pair<Rule, int> expected[] = {{full, 6}, {refused, 5}, {line, 2}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].rule, expected[i].first) << i;
        EXPECT_EQ(all[i].mentors, expected[i].second) << i;
    }
}

TEST(Matching, CountsOpenMentorshipsAgainstPlacesAndLeavesTheirMenteesOut) {
    MadeUpProgram program(4, 1, 3);
    program.partOf(program.mentor(0)).capacity = 2;
    for (auto& person : program.people)
        person.workingLanguages = {"fr"};
    Mentorship open;
    open.id = MentorshipId{1};
    open.program = program.program.id;
    open.mentor = program.mentor(0);
    open.mentee = program.mentee(0);
    program.mentorships = {open};
    const auto snapshot = program.snapshot();
    EXPECT_FALSE(snapshot.menteeOf(program.mentee(0)));
    EXPECT_EQ(match(snapshot, balanced(), {}).pairs.size(), 1U);
}

TEST(Matching, ManagesNobodyOnEitherSide) {
    EXPECT_TRUE(match(MadeUpProgram(0, 3).snapshot(), balanced(), {}).isOptimal());
    const auto lonely = match(MadeUpProgram(3, 0).snapshot(), balanced(), {});
    EXPECT_TRUE(lonely.isOptimal());
    EXPECT_EQ(lonely.unpaired.size(), 3U);
}

TEST(Matching, StopsWhenItIsAskedTo) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(match(MadeUpProgram(300, 200).snapshot(), balanced(), {}, {}, stop.get_token()).cancelled);
}

TEST(Ranking, ListsAllowedMentorsBestFirst) {
    const auto snapshot = MadeUpProgram(5, 40, 8).snapshot();
    const Scorer scorer(snapshot, balanced());
    const auto ranked = ranking(scorer, 0, 5);
    ASSERT_FALSE(ranked.empty());
    EXPECT_LE(ranked.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(ranked, std::greater<>(), &RankedMentor::score));
    for (const auto& one : ranked)
        EXPECT_TRUE(scorer.explain(0, one.mentor).isAllowed());
}

TEST(Ranking, ListsEqualScoresInNaturalOrder) {
    MadeUpProgram program(1, 12, 8);
    for (auto& person : program.people)
        person.site = "Lyon";
    const auto snapshot = program.snapshot();
    const Scorer scorer(snapshot, oneSite());
    for (const std::size_t most : {3U, 12U}) {
        const auto ranked = ranking(scorer, 0, most);
        ASSERT_EQ(ranked.size(), most);
        for (std::size_t i = 0; i < ranked.size(); ++i)
            EXPECT_EQ(ranked[i].mentor, static_cast<int>(i));
    }
}

TEST(Matching, GivesAKeptPairThePlaceOfItsMentor) {
    auto program = alike(3, 2);
    program.decisions = {keptPair(program, 1, 0, 2)};
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, oneSite(), {});
    EXPECT_EQ(result.pairs.size(), 2U);
    EXPECT_EQ(menteesOf(result, *snapshot.mentorOf(program.mentor(0))),
              std::vector{*snapshot.menteeOf(program.mentee(2))})
        << "and to nobody besides";
    EXPECT_TRUE(result.isOptimal());
}

TEST(Matching, GivesAFullMentorNoSecondKeptPair) {
    auto program = alike(3, 1);
    program.decisions = {keptPair(program, 1, 0, 0), keptPair(program, 2, 0, 1)};
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, oneSite(), {});
    EXPECT_EQ(result.pairs.size(), 1U);
    EXPECT_EQ(result.unpaired.size(), 2U);
    EXPECT_TRUE(result.isOptimal());
    auto open = alike(3, 1);
    open.decisions = {keptPair(open, 1, 0, 0)};
    Mentorship running;
    running.id = MentorshipId{1};
    running.program = open.program.id;
    running.mentor = open.mentor(0);
    running.mentee = open.mentee(2);
    open.mentorships = {running};
    EXPECT_TRUE(match(open.snapshot(), oneSite(), {}).pairs.empty())
        << "nor a first one where an open pair has the place";
}

TEST(Matching, PairsAMenteeKeptWithTwoMentorsOnce) {
    auto program = alike(1, 2);
    program.decisions = {keptPair(program, 1, 0, 0), keptPair(program, 2, 1, 0)};
    EXPECT_EQ(match(program.snapshot(), oneSite(), {}).pairs.size(), 1U);
}

TEST(Matching, ListsAsUnusedOnlyWhoHasAPlaceAndNobody) {
    auto program = alike(2, 3);
    Mentorship running;
    running.id = MentorshipId{1};
    running.program = program.program.id;
    running.mentor = program.mentor(0);
    running.mentee = program.mentee(0);
    program.mentorships = {running};
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, oneSite(), {});
    ASSERT_EQ(result.pairs.size(), 1U);
    EXPECT_EQ(result.mentorsUsed, 1);
    ASSERT_EQ(result.unusedMentors.size(), 1U) << "a full mentor is not unused";
    EXPECT_NE(result.unusedMentors[0], *snapshot.mentorOf(program.mentor(0)));
    EXPECT_NE(result.unusedMentors[0], result.pairs[0].pair.mentor);
}

TEST(Matching, CountsNeitherPlacesNorPeopleOfAnotherProgram) {
    auto program = alike(2, 2);
    Mentorship elsewhere;
    elsewhere.id = MentorshipId{1};
    elsewhere.program = ProgramId{2};
    elsewhere.mentor = program.mentor(0);
    elsewhere.mentee = program.mentee(0);
    program.mentorships = {elsewhere};
    const auto snapshot = program.snapshot();
    EXPECT_TRUE(snapshot.menteeOf(program.mentee(0)));
    EXPECT_EQ(snapshot.mentors[static_cast<std::size_t>(*snapshot.mentorOf(program.mentor(0)))].capacity, 1);
    EXPECT_EQ(match(snapshot, oneSite(), {}).pairs.size(), 2U);
    elsewhere.state = MentorshipState::Completed;
    program.mentorships = {elsewhere};
    EXPECT_EQ(program.snapshot().repeated.size(), 1U) << "but a former pair is one wherever it was";
}

TEST(Matching, NeverPairsHoldInTheirProgramOrEverywhere) {
    auto program = test::alike(1, 1);
    const auto paired = [&](ProgramId where) {
        program.neverPairs = {{NeverPairId{1}, program.mentee(0), program.mentor(0), "Related", {}, where}};
        return !match(program.snapshot(), test::oneSite(), {}).pairs.empty();
    };
    EXPECT_FALSE(paired({}));
    EXPECT_FALSE(paired(program.program.id));
    EXPECT_TRUE(paired(ProgramId{program.program.id.value + 1}));
}

TEST(Matching, NeverPairsInNeitherDirection) {
    for (const bool turned : {false, true}) {
        auto program = alike(1, 1);
        program.neverPairs = {{NeverPairId{1}, turned ? program.mentor(0) : program.mentee(0),
                               turned ? program.mentee(0) : program.mentor(0), "Related"}};
        EXPECT_TRUE(match(program.snapshot(), oneSite(), {}).pairs.empty()) << turned;
    }
}

TEST(Matching, PairsFormerPairsAgainOnlyWhereThatIsNoRule) {
    auto program = alike(1, 1);
    Mentorship former;
    former.id = MentorshipId{1};
    former.program = program.program.id;
    former.mentor = program.mentor(0);
    former.mentee = program.mentee(0);
    former.state = MentorshipState::Completed;
    program.mentorships = {former};
    auto set = oneSite();
    EXPECT_TRUE(match(program.snapshot(), set, {}).pairs.empty());
    set.rules.noRepeat = false;
    EXPECT_EQ(match(program.snapshot(), set, {}).pairs.size(), 1U);
}

TEST(Matching, PrefersAHundredthOfAPointToAnyNumberOfPreviousPairs) {
    // Each mentee may stay or go to the next mentor. The first one fits the next one a little better, and if that one
    // goes, all go: everything that was is given up for a hundredth of a point.
    for (const int size : {1, 2, 3, 5, 8}) {
        auto program = alike(size, size + 1);
        for (auto& person : program.people)
            person.setCustomValue(CustomFieldId{3}, 0.0);
        program.personOf(program.mentor(0)).setCustomValue(CustomFieldId{3}, 1.0);
        Criterion near;
        near.kind = CriterionKind::Nearness;
        near.field = {Field::Custom, "Years"};
        near.span = 10'000;
        CriteriaSet set;
        set.criteria = {near};
        int id = 0;
        for (int i = 0; i < size; ++i) {
            program.previous.push_back({program.mentor(i), program.mentee(i), 0});
            for (int j = 0; j <= size; ++j)
                if (j != i && j != i + 1)
                    program.neverPairs.push_back({NeverPairId{++id}, program.mentor(j), program.mentee(i), "Far"});
        }
        const auto result = match(program.snapshot(), set, {});
        EXPECT_TRUE(result.isOptimal());
        EXPECT_EQ(result.total, static_cast<std::int64_t>(size) * 10'000) << size;
    }
}

TEST(Matching, CountsAMentorWhomLockedPairsFillAsFull) {
    MadeUpProgram program(2, 1, 4);
    program.partOf(program.mentor(0)).capacity = 1;
    Criterion site;
    site.field.field = Field::Site;
    CriteriaSet set;
    set.criteria = {site};
    for (auto& person : program.people) {
        person.site = "Lyon";
        person.manager.reset();
    }
    program.decisions = {
        {PairDecisionId{1}, program.program.id, program.mentor(0), program.mentee(0), PairVerdict::Kept, false, {}}};
    const auto result = match(program.snapshot(), set, {});
    ASSERT_EQ(result.unpaired.size(), 1U);
    EXPECT_EQ(result.unpaired.front().possible, 0) << "nobody works out who needs a locked mentor more";
    ASSERT_EQ(result.unpaired.front().reasons.size(), 1U);
    EXPECT_EQ(result.unpaired.front().reasons.front().rule.kind, RuleKind::NoPlace);
}

TEST(Matching, TellsMentorsWhoAddNothingFromThoseWhoAreNeededElsewhere) {
    MadeUpProgram program(2, 2, 4);
    Criterion site;
    site.field.field = Field::Site;
    CriteriaSet set;
    set.criteria = {site};
    for (auto& person : program.people)
        person.site = "Lyon";
    program.personOf(program.mentee(1)).site = "Lille";
    for (int j = 0; j < 2; ++j)
        program.partOf(program.mentor(j)).capacity = 1;
    const auto alone = match(program.snapshot(), set, {Objective::BestTotal, false});
    ASSERT_EQ(alone.unpaired.size(), 1U);
    EXPECT_EQ(alone.unpaired.front().possible, 2);
    EXPECT_EQ(alone.unpaired.front().unused, 1) << "the other one is taken";

    program.personOf(program.mentee(1)).site = "Lyon";
    program.partOf(program.mentor(1)).state = ParticipationState::Withdrawn;
    const auto needed = match(program.snapshot(), set, {Objective::BestTotal, false});
    ASSERT_EQ(needed.unpaired.size(), 1U);
    EXPECT_EQ(needed.unpaired.front().possible, 1);
    EXPECT_EQ(needed.unpaired.front().unused, 0);
}
