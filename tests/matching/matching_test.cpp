#include "matching/matching.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "made_up_program.h"

using namespace mentoring;
using namespace mentoring::matching;
using mentoring::test::MadeUpProgram;

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

} // namespace

TEST(Matching, ProvesEveryRunAndCountsEveryone) {
    for (const auto objective : {Objective::MostPeople, Objective::BestTotal}) {
        const auto snapshot = MadeUpProgram(80, 40).snapshot();
        const auto result = match(snapshot, balanced(), {objective, false});
        EXPECT_TRUE(result.optimal);
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
    site.field.field = PersonField::Site;
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
    site.field.field = PersonField::Site;
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
    site.field.field = PersonField::Site;
    set.criteria = {site};
    const auto snapshot = program.snapshot();
    const auto result = match(snapshot, set, {Objective::MostPeople, true});
    ASSERT_EQ(result.pairs.size(), 2U);
    EXPECT_TRUE(result.optimal);
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
    EXPECT_TRUE(match(MadeUpProgram(0, 3).snapshot(), balanced(), {}).optimal);
    const auto lonely = match(MadeUpProgram(3, 0).snapshot(), balanced(), {});
    EXPECT_TRUE(lonely.optimal);
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
