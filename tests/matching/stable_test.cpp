#include "matching/stable.h"

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

int rankIn(const std::vector<PersonId>& wishes, PersonId person) {
    return static_cast<int>(std::ranges::find(wishes, person) - wishes.begin());
}

/// Would they rather have the one than the other: by the words of the header, one pair at a time.
bool rather(const std::vector<PersonId>& wishes, PersonId one, int score, PersonId other, int otherScore) {
    const int rank = rankIn(wishes, one);
    const int otherRank = rankIn(wishes, other);
    if (rank != otherRank)
        return rank < otherRank;
    return rank == static_cast<int>(wishes.size()) && score > otherScore;
}

std::vector<PairIndex> couplesByHand(const Scorer& scorer, const std::vector<PairIndex>& pairs) {
    const auto& in = scorer.snapshot();
    const auto isKept = [&](const PairIndex& pair) { return std::ranges::binary_search(in.kept, pair); };
    const auto score = [&](int i, int j) { return scorer.explain(i, j).score; };
    std::vector<PairIndex> couples;
    for (int i = 0; i < static_cast<int>(in.mentees.size()); ++i) {
        const auto& mentee = in.mentees[static_cast<std::size_t>(i)];
        const auto own = std::ranges::find(pairs, i, &PairIndex::mentee);
        if (own != pairs.end() && isKept(*own))
            continue;
        for (int j = 0; j < static_cast<int>(in.mentors.size()); ++j) {
            const auto& mentor = in.mentors[static_cast<std::size_t>(j)];
            if (!scorer.explain(i, j).isAllowed() || (own != pairs.end() && own->mentor == j))
                continue;
            if (own != pairs.end() &&
                !rather(mentee.part.mentorWishes, mentor.person.id, score(i, j),
                        in.mentors[static_cast<std::size_t>(own->mentor)].person.id, score(i, own->mentor)))
                continue;
            int taken = 0;
            bool wouldLeave = false;
            for (const auto& pair : pairs) {
                if (pair.mentor != j)
                    continue;
                ++taken;
                wouldLeave =
                    wouldLeave || (!isKept(pair) && rather(mentor.part.menteeWishes, mentee.person.id, score(i, j),
                                                           in.mentees[static_cast<std::size_t>(pair.mentee)].person.id,
                                                           score(pair.mentee, j)));
            }
            if (taken < mentor.capacity || wouldLeave)
                couples.push_back({i, j});
        }
    }
    return couples;
}

MadeUpProgram anyProgram() {
    const int mentees = *rc::gen::inRange(2, 14);
    const int mentors = *rc::gen::inRange(2, 9);
    MadeUpProgram program(mentees, mentors, *rc::gen::arbitrary<unsigned>());
    for (int j = 0; j < mentors; ++j) {
        auto& wishes = program.partOf(program.mentor(j)).menteeWishes;
        wishes.clear();
        for (int k = 0; k < *rc::gen::inRange(0, 4); ++k) {
            const auto mentee = program.mentee(*rc::gen::inRange(0, mentees));
            if (std::ranges::find(wishes, mentee) == wishes.end())
                wishes.push_back(mentee);
        }
    }
    if (*rc::gen::arbitrary<bool>())
        program.decisions.push_back({PairDecisionId{1}, program.program.id, program.mentor(0), program.mentee(0),
                                     *rc::gen::element(PairVerdict::Kept, PairVerdict::Refused), true, "Asked"});
    return program;
}

} // namespace

RC_GTEST_PROP(Stable, NobodyHasAReasonToLeave, ()) {
    const auto snapshot = anyProgram().snapshot();
    auto criteria = readyMadeCriteria()[*rc::gen::inRange<std::size_t>(0, readyMadeCriteria().size())];
    criteria.rules.oneWay = false;
    const Scorer scorer(snapshot, criteria);
    const auto pairs = stablePairing(scorer);
    RC_ASSERT(couplesByHand(scorer, pairs).empty());
    RC_ASSERT(couplesWhoWouldRather(scorer, pairs).empty());
    std::vector<int> taken(snapshot.mentors.size(), 0);
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        if (k > 0)
            RC_ASSERT(pairs[k - 1].mentee < pairs[k].mentee);
        RC_ASSERT(++taken[static_cast<std::size_t>(pairs[k].mentor)] <=
                  snapshot.mentors[static_cast<std::size_t>(pairs[k].mentor)].capacity);
        RC_ASSERT(scorer.explain(pairs[k].mentee, pairs[k].mentor).isAllowed() ||
                  std::ranges::binary_search(snapshot.kept, pairs[k]));
    }
}

RC_GTEST_PROP(Stable, CouplesWhoWouldRatherAreCountedOneByOne, ()) {
    const auto snapshot = anyProgram().snapshot();
    const auto& criteria = readyMadeCriteria().front();
    const Scorer scorer(snapshot, criteria);
    const auto pairs =
        indicesOf(match(snapshot, criteria, {*rc::gen::element(Objective::MostPeople, Objective::BestTotal), false}));
    RC_ASSERT(couplesWhoWouldRather(scorer, pairs) == couplesByHand(scorer, pairs));
}

TEST(Stable, WishesOfBothComeBeforeTheScore) {
    // Both mentees would rather have the first mentor, who wished for the second mentee.
    auto program = alike(2, 2);
    program.partOf(program.mentor(0)).menteeWishes = {program.mentee(1)};
    for (int i = 0; i < 2; ++i)
        program.partOf(program.mentee(i)).mentorWishes = {program.mentor(0)};
    const auto snapshot = program.snapshot();
    const auto criteria = oneSite();
    const Scorer scorer(snapshot, criteria);
    const int wanted = *snapshot.mentorOf(program.mentor(0));
    const PairIndex couple{*snapshot.menteeOf(program.mentee(1)), wanted};
    const PairIndex other{*snapshot.menteeOf(program.mentee(0)), 1 - wanted};
    EXPECT_THAT(stablePairing(scorer), testing::UnorderedElementsAre(couple, other));
    std::vector<PairIndex> crossed{{couple.mentee, other.mentor}, {other.mentee, couple.mentor}};
    std::ranges::sort(crossed);
    EXPECT_THAT(couplesWhoWouldRather(scorer, crossed), ElementsAre(couple));
}

TEST(Stable, AsksBeyondTheFirstFew) {
    // One place each, everybody alike: the last one asks through all.
    const auto program = alike(150, 150);
    const auto snapshot = program.snapshot();
    const auto criteria = oneSite();
    const Scorer scorer(snapshot, criteria);
    EXPECT_EQ(stablePairing(scorer).size(), std::min(snapshot.mentees.size(), snapshot.mentors.size()));
}
