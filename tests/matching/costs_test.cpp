#include "matching/costs.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "every_pairing.h"
#include "made_up_program.h"

using namespace mentoring;
using namespace mentoring::matching;
using namespace mentoring::test;

namespace {

const CriteriaSet& balanced() {
    return readyMadeCriteria().front();
}

Aims anyOptions() {
    return {*rc::gen::element(Objective::MostPeople, Objective::BestTotal), *rc::gen::arbitrary<bool>(),
            *rc::gen::arbitrary<bool>()};
}

/// A program, perhaps with people who are both, a few pairs kept, refused and decided against the rules.
MadeUpProgram anyProgram() {
    const int mentees = *rc::gen::inRange(4, 16);
    const int mentors = *rc::gen::inRange(3, 9);
    MadeUpProgram program(mentees, mentors, *rc::gen::arbitrary<unsigned>());
    for (int i = 0; i < *rc::gen::element(0, 0, 3); ++i) {
        auto& part = program.partOf(program.mentee(i));
        part.asMentor = true;
        part.capacity = 1;
    }
    for (int k = 0; k < *rc::gen::inRange(0, 4); ++k)
        program.decisions.push_back({PairDecisionId{k + 1}, program.program.id,
                                     program.mentor(*rc::gen::inRange(0, mentors)), program.mentee(k),
                                     *rc::gen::element(PairVerdict::Kept, PairVerdict::Refused), true, "Asked"});
    return program;
}

/// The program, once somebody has decided.
Snapshot decided(MadeUpProgram program, const Snapshot& before, std::initializer_list<PairIndex> pairs,
                 PairVerdict verdict) {
    for (const auto& pair : pairs) {
        const auto mentor = before.mentors[static_cast<std::size_t>(pair.mentor)].person.id;
        const auto mentee = before.mentees[static_cast<std::size_t>(pair.mentee)].person.id;
        std::erase_if(program.decisions, [&](const PairDecision& one) {
            return one.mentee == mentee && one.verdict == PairVerdict::Kept;
        });
        program.decisions.push_back({PairDecisionId{100}, program.program.id, mentor, mentee, verdict, true, "Asked"});
    }
    return program.snapshot();
}

/// The cost is the difference of two runs, and those who move lead from the one to something as good as the other.
void requireDifference(const Snapshot& before, const Snapshot& after, const Aims& aims, const Cost& cost) {
    auto was = before;
    const auto shown = match(before, balanced(), aims);
    auto then = after;
    then.previous = indicesOf(shown);
    const auto anew = match(then, balanced(), aims);
    RC_ASSERT(static_cast<int>(shown.pairs.size()) - static_cast<int>(anew.pairs.size()) == cost.people);
    RC_ASSERT(shown.total - anew.total == cost.points);
    auto moved = indicesOf(shown);
    for (const auto& move : cost.moves) {
        RC_ASSERT(move.from != move.to);
        if (move.from >= 0)
            RC_ASSERT(std::erase(moved, PairIndex{move.mentee, move.from}) == 1);
        if (move.to >= 0)
            moved.push_back({move.mentee, move.to});
    }
    RC_ASSERT(moved.size() == anew.pairs.size());
    std::vector<int> taken(after.mentors.size(), 0);
    for (const auto& pair : moved)
        RC_ASSERT(++taken[static_cast<std::size_t>(pair.mentor)] <=
                  after.mentors[static_cast<std::size_t>(pair.mentor)].capacity);
    // As few move as can.
    std::size_t moves = 0;
    for (const auto& pair : indicesOf(anew))
        moves += std::ranges::binary_search(then.previous, pair) ? 0U : 1U;
    std::size_t arrivals = 0;
    for (const auto& move : cost.moves)
        arrivals += move.to >= 0 ? 1U : 0U;
    RC_ASSERT(arrivals == moves);
}

} // namespace

RC_GTEST_PROP(Costs, AreTheDifferenceOfTwoRunsWhenAPairIsRefused, ()) {
    const auto program = anyProgram();
    const auto aims = anyOptions();
    const auto snapshot = program.snapshot();
    const auto shown = indicesOf(match(snapshot, balanced(), aims));
    const Costs costs(snapshot, balanced(), aims, shown);
    RC_ASSERT(costs.pairs() == shown);
    for (const auto& pair : shown)
        requireDifference(snapshot, decided(program, snapshot, {pair}, PairVerdict::Refused), aims,
                          costs.ofRefusing(pair));
}

RC_GTEST_PROP(Costs, AreTheDifferenceOfTwoRunsWhenAPairIsSetByHand, ()) {
    const auto program = anyProgram();
    const auto aims = anyOptions();
    const auto snapshot = program.snapshot();
    RC_PRE(!snapshot.mentees.empty() && !snapshot.mentors.empty());
    const Costs costs(snapshot, balanced(), aims, indicesOf(match(snapshot, balanced(), aims)));
    for (int k = 0; k < 10; ++k) {
        const PairIndex pair{*rc::gen::inRange<int>(0, static_cast<int>(snapshot.mentees.size())),
                             *rc::gen::inRange<int>(0, static_cast<int>(snapshot.mentors.size()))};
        if (const auto cost = costs.ofKeeping(pair))
            requireDifference(snapshot, decided(program, snapshot, {pair}, PairVerdict::Kept), aims, *cost);
    }
}

RC_GTEST_PROP(Costs, AreTheDifferenceOfTwoRunsWhenTwoMenteesChangeMentors, ()) {
    const auto program = anyProgram();
    const auto aims = anyOptions();
    const auto snapshot = program.snapshot();
    const auto shown = indicesOf(match(snapshot, balanced(), aims));
    const Costs costs(snapshot, balanced(), aims, shown);
    for (std::size_t k = 0; k + 1 < shown.size(); ++k) {
        const auto& one = shown[k];
        const auto& other = shown[k + 1];
        const auto cost = costs.ofExchanging(one.mentee, other.mentee);
        RC_ASSERT(cost.has_value() == (one.mentor != other.mentor));
        if (cost)
            requireDifference(
                snapshot,
                decided(program, snapshot, {{one.mentee, other.mentor}, {other.mentee, one.mentor}}, PairVerdict::Kept),
                aims, *cost);
    }
}

RC_GTEST_PROP(Costs, AreTheDifferenceOfTwoRunsWhenAMentorHasAPlaceMoreOrLess, ()) {
    const auto program = anyProgram();
    const auto aims = anyOptions();
    const auto snapshot = program.snapshot();
    const Costs costs(snapshot, balanced(), aims, indicesOf(match(snapshot, balanced(), aims)));
    for (std::size_t j = 0; j < snapshot.mentors.size(); ++j) {
        for (const int more : {1, -1}) {
            const int capacity = snapshot.mentors[j].capacity;
            const auto kept = std::ranges::count(snapshot.kept, static_cast<int>(j), &PairIndex::mentor);
            if (capacity + more < kept || capacity + more < 0)
                continue;
            auto changed = snapshot;
            changed.mentors[j].capacity = capacity + more;
            changed.placeless.clear();
            for (std::size_t m = 0; m < changed.mentors.size(); ++m)
                if (changed.mentors[m].capacity == 0)
                    changed.placeless.push_back(static_cast<int>(m));
            requireDifference(snapshot, changed, aims,
                              more > 0 ? costs.ofOnePlaceMore(static_cast<int>(j))
                                       : costs.ofOnePlaceLess(static_cast<int>(j)));
        }
    }
}
