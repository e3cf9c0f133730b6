#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "every_pairing.h"
#include "made_up_program.h"

using namespace mentoring;
using namespace mentoring::matching;
using namespace mentoring::test;

namespace {

CriteriaSet sites() {
    Criterion site;
    site.field.field = Field::Site;
    CriteriaSet set;
    set.criteria = {site};
    return set;
}

SuggestedPair peopleOf(const Snapshot& snapshot, const MatchedPair& pair) {
    return {snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person.id,
            snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id, pair.score};
}

std::vector<SuggestedPair> shownBy(const Snapshot& snapshot, const MatchingResult& result) {
    std::vector<SuggestedPair> shown;
    for (const auto& pair : result.pairs)
        shown.push_back(peopleOf(snapshot, pair));
    return shown;
}

PairDecision decision(const MadeUpProgram& program, const SuggestedPair& pair, PairVerdict verdict) {
    return {PairDecisionId{1}, program.program.id, pair.mentor, pair.mentee, verdict, false, "Said"};
}

/// Cohorts of many shapes: short of places or not, some people in both roles, criteria with many ties or few.
struct Shape {
    explicit Shape(unsigned seed) : program(static_cast<int>(5 + seed % 21), static_cast<int>(3 + seed % 13), seed) {
        for (int i = 0; i < static_cast<int>(seed % 3); ++i) {
            program.partOf(program.mentee(i)).asMentor = true;
            program.partOf(program.mentee(i)).offers = {{SkillId{1}, 4}};
        }
        criteria = seed % 2 == 0 ? sites() : readyMadeCriteria()[seed % 5];
        aims.objective = seed % 4 < 2 ? Objective::MostPeople : Objective::BestTotal;
        aims.priorityFirst = seed % 5 == 0;
    }

    MadeUpProgram program;
    CriteriaSet criteria;
    Aims aims;
};

} // namespace

TEST(Steady, LockingAPairThatIsShownMovesNobodyElse) {
    for (unsigned seed = 1; seed <= 400; ++seed) {
        Shape shape(seed);
        const auto before = shape.program.snapshot();
        const auto first = match(before, shape.criteria, shape.aims);
        if (first.pairs.empty())
            continue;
        const auto shown = shownBy(before, first);
        shape.program.previous = shown;
        shape.program.decisions = {decision(shape.program, shown[seed % shown.size()], PairVerdict::Kept)};
        const auto after = shape.program.snapshot();
        const auto now = shownBy(after, match(after, shape.criteria, shape.aims));
        // Nobody is worth as much as a pair that scores 0, where only the total counts: such a one may come.
        for (const auto& pair : shown)
            ASSERT_THAT(now, testing::Contains(pair)) << "seed " << seed;
        if (shape.aims.objective == Objective::MostPeople) {
            ASSERT_EQ(now.size(), shown.size()) << "seed " << seed;
        }
    }
}

TEST(Steady, RefusingAPairChangesAsLittleAsTheBestAllows) {
    int moved = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        MadeUpProgram program(5, 3, seed);
        const auto set = seed % 2 == 0 ? sites() : readyMadeCriteria()[seed % 5];
        for (const auto objective : {Objective::MostPeople, Objective::BestTotal}) {
            program.previous.clear();
            program.decisions.clear();
            const auto before = program.snapshot();
            const auto first = match(before, set, {objective, false});
            if (first.pairs.empty())
                continue;
            program.previous = shownBy(before, first);
            program.decisions = {
                decision(program, program.previous[seed % program.previous.size()], PairVerdict::Refused)};
            const auto after = program.snapshot();
            const Scorer scorer(after, set);
            const auto second = match(after, set, {objective, false});
            ASSERT_EQ(worthOf(scorer, indicesOf(second), {objective}), EveryPairing(scorer, {objective}).best())
                << "seed " << seed;
            moved += shownBy(after, second) == program.previous ? 0 : 1;
        }
    }
    EXPECT_GT(moved, 100);
}

TEST(Steady, TellsWhyNobodyIsPaired) {
    const auto why = [](const MadeUpProgram& program, const CriteriaSet& set, Objective objective) {
        const auto snapshot = program.snapshot();
        return whyNobody(snapshot, match(snapshot, set, {objective, false}));
    };
    const auto set = sites();
    EXPECT_EQ(why(MadeUpProgram(2, 2), set, Objective::MostPeople), std::nullopt);
    EXPECT_EQ(why(MadeUpProgram(2, 0), set, Objective::MostPeople), NobodyPaired::NoMentor);
    EXPECT_EQ(why(MadeUpProgram(0, 2), set, Objective::MostPeople), NobodyPaired::NoMentee);

    MadeUpProgram full(2, 1);
    full.partOf(full.mentor(0)).capacity = 1;
    Mentorship open;
    open.id = MentorshipId{1};
    open.program = full.program.id;
    open.mentor = full.mentor(0);
    open.mentee = full.mentee(0);
    full.mentorships = {open};
    EXPECT_EQ(why(full, set, Objective::MostPeople), NobodyPaired::NoPlace);
    full.participations.erase(full.participations.begin() + 1); // the mentee who waited
    EXPECT_EQ(why(full, set, Objective::MostPeople), NobodyPaired::NobodyWaits);

    MadeUpProgram apart(2, 2);
    for (auto& person : apart.people)
        person.site = person.id < apart.mentor(0) ? "Lyon" : "Paris";
    auto together = set;
    together.criteria.front().must = true;
    EXPECT_EQ(why(apart, together, Objective::MostPeople), NobodyPaired::Forbidden);
    EXPECT_EQ(why(apart, set, Objective::BestTotal), NobodyPaired::WorthNothing);
    const auto snapshot = apart.snapshot();
    const auto removed = removedInAll(match(snapshot, together, {}));
    ASSERT_EQ(removed.size(), 1U);
    EXPECT_EQ(removed.front().mentors, 4) << "two mentors from each of two mentees";
}
