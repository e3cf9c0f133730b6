#include "matching/repair.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "made_up_assignment.h"
#include "matching/certificate.h"

using namespace mentoring::matching;

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Any program: ties and none, few places and many, aims on top of each other, a run before.
Instance anyInstance() {
    const int mentees = *rc::gen::inRange(1, 30);
    const int mentors = *rc::gen::inRange(1, 30);
    auto made = makeInstance(mentees, mentors, *rc::gen::element(1, 2, 3, 10, 1000, 10'001), *rc::gen::inRange(0, 10),
                             *rc::gen::inRange(1, 4), *rc::gen::arbitrary<unsigned>());
    auto& in = made.assignment;
    const int shift = *rc::gen::element(0, 20, 50, 80);
    if (shift > 0) {
        in.unit = mentees + 1;
        in.wish = *rc::gen::element<int>(0, 1, 5'000'000);
        for (int i = 0; i < mentees; ++i) {
            in.base.push_back((Wide(1) << shift) * *rc::gen::inRange(0, 4));
            in.previous.push_back(*rc::gen::inRange(-1, mentors));
            in.wished.push_back(*rc::gen::inRange(-1, mentors));
        }
    }
    return made;
}

struct Solved {
    Instance instance;
    Solution solution;
    Wide worth = 0;

    explicit Solved(Instance made, bool dear = false) : instance(std::move(made)) {
        instance.assignment.scores = &instance.scores;
        solution = solve(instance.assignment);
        worth = worthOf(instance.assignment, instance.scores, solution);
        if (dear)
            raisePrices();
    }

    /// As dear as they can be one after the other: many prices prove the same pairing.
    void raisePrices() {
        const auto& in = instance.assignment;
        for (int j = 0; j < in.mentors; ++j) {
            std::vector<int> held;
            for (int i = 0; i < in.mentees; ++i)
                if (solution.mentor[at(i)] == j)
                    held.push_back(i);
            if (held.empty() || std::ssize(held) < in.capacity[at(j)])
                continue;
            Wide most = solution.gain[at(held.front())];
            for (const int i : held) {
                most = std::min(most, solution.gain[at(i)]);
                for (int k = 0; k < in.mentors; ++k)
                    if (k != j && instance.scores(i, k) >= 0)
                        most = std::min(most, solution.gain[at(i)] + solution.price[at(k)] -
                                                  valueOf(in, instance.scores, i, k));
            }
            solution.price[at(j)] += most;
            for (const int i : held)
                solution.gain[at(i)] -= most;
        }
    }
    Solved(const Solved&) = delete;
    Solved& operator=(const Solved&) = delete;
};

/// Those who move do, and nobody else.
Solution moved(const Solution& solution, const std::vector<Move>& moves) {
    auto after = solution;
    for (const auto& move : moves) {
        RC_ASSERT(after.mentor[at(move.mentee)] == move.from);
        RC_ASSERT(move.from != move.to);
        after.mentor[at(move.mentee)] = move.to;
    }
    return after;
}

void requireFits(const Instance& instance, const Solution& solution) {
    std::vector<int> taken(at(instance.assignment.mentors), 0);
    for (int i = 0; i < instance.assignment.mentees; ++i) {
        const int j = solution.mentor[at(i)];
        if (j < 0)
            continue;
        RC_ASSERT(instance.scores(i, j) >= 0);
        RC_ASSERT(++taken[at(j)] <= instance.assignment.capacity[at(j)]);
    }
}

/// The price is the difference of two full solutions, and the moves lead from a best pairing to a best one.
void requireAsSolvedAnew(const Solved& before, Instance changed, const Repaired& repaired) {
    changed.assignment.scores = &changed.scores;
    const auto anew = solve(changed.assignment);
    RC_ASSERT(!flawIn(changed.assignment, anew));
    const auto best = worthOf(changed.assignment, changed.scores, anew);
    RC_ASSERT(before.worth - best == repaired.loss);
    const auto after = moved(before.solution, repaired.moves);
    requireFits(changed, after);
    RC_ASSERT(worthOf(changed.assignment, changed.scores, after) == best);
}

/// A pair that must be: no other mentor for the mentee, and more for them than everything else together.
Instance withPair(Instance instance, int mentee, int mentor, int score) {
    auto& in = instance.assignment;
    for (int j = 0; j < in.mentors; ++j)
        instance.scores(mentee, j) = -1;
    instance.scores(mentee, mentor) = static_cast<std::int16_t>(score);
    if (in.base.empty())
        in.base.assign(at(in.mentees), 0);
    in.base[at(mentee)] += Wide(1) << 100;
    return instance;
}

} // namespace

RC_GTEST_PROP(Repair, PricesAPairThatMayNotBe, ()) {
    const Solved solved(anyInstance(), *rc::gen::arbitrary<bool>());
    RC_ASSERT(!flawIn(solved.instance.assignment, solved.solution));
    Repair repair(solved.instance.assignment, solved.solution);
    for (int i = 0; i < solved.instance.assignment.mentees; ++i) {
        const int j = solved.solution.mentor[at(i)];
        if (j < 0)
            continue;
        auto changed = solved.instance;
        changed.scores(i, j) = -1;
        requireAsSolvedAnew(solved, std::move(changed), repair.bar(i, j));
    }
}

RC_GTEST_PROP(Repair, PricesAPairThatMustBe, ()) {
    const Solved solved(anyInstance(), *rc::gen::arbitrary<bool>());
    RC_ASSERT(!flawIn(solved.instance.assignment, solved.solution));
    const auto& in = solved.instance.assignment;
    Repair repair(in, solved.solution);
    for (int k = 0; k < 12; ++k) {
        const int i = *rc::gen::inRange(0, in.mentees);
        const int j = *rc::gen::inRange(0, in.mentors);
        const int allowed = solved.instance.scores(i, j);
        const int score = allowed >= 0 ? allowed : *rc::gen::inRange(0, 10'001);
        const auto repaired = repair.set(i, j, score);
        RC_ASSERT(repaired.has_value() == (in.capacity[at(j)] > 0));
        if (!repaired)
            continue;
        auto changed = withPair(solved.instance, i, j, score);
        changed.assignment.scores = &changed.scores;
        const auto anew = solve(changed.assignment);
        RC_ASSERT(anew.mentor[at(i)] == j);
        const auto best = worthOf(changed.assignment, changed.scores, anew) - (Wide(1) << 100);
        RC_ASSERT(solved.worth - best == repaired->loss);
        const auto after = moved(solved.solution, repaired->moves);
        requireFits(changed, after);
        RC_ASSERT(worthOf(changed.assignment, changed.scores, after) - (Wide(1) << 100) == best);
    }
}

RC_GTEST_PROP(Repair, PricesMoreAndFewerPlaces, ()) {
    const Solved solved(anyInstance(), *rc::gen::arbitrary<bool>());
    RC_ASSERT(!flawIn(solved.instance.assignment, solved.solution));
    Repair repair(solved.instance.assignment, solved.solution);
    for (int j = 0; j < solved.instance.assignment.mentors; ++j) {
        auto more = solved.instance;
        ++more.assignment.capacity[at(j)];
        requireAsSolvedAnew(solved, std::move(more), repair.addPlace(j));
        if (solved.instance.assignment.capacity[at(j)] == 0)
            continue;
        auto fewer = solved.instance;
        --fewer.assignment.capacity[at(j)];
        requireAsSolvedAnew(solved, std::move(fewer), repair.removePlace(j));
    }
}

RC_GTEST_PROP(Repair, PricesSomebodyWhoLeaves, ()) {
    const Solved solved(anyInstance(), *rc::gen::arbitrary<bool>());
    RC_ASSERT(!flawIn(solved.instance.assignment, solved.solution));
    Repair repair(solved.instance.assignment, solved.solution);
    for (int i = 0; i < solved.instance.assignment.mentees; ++i) {
        auto changed = solved.instance;
        for (int j = 0; j < changed.assignment.mentors; ++j)
            changed.scores(i, j) = -1;
        requireAsSolvedAnew(solved, std::move(changed), repair.removeMentee(i));
    }
}

RC_GTEST_PROP(Repair, PricesAnExchange, ()) {
    const Solved solved(anyInstance(), *rc::gen::arbitrary<bool>());
    RC_ASSERT(!flawIn(solved.instance.assignment, solved.solution));
    const auto& in = solved.instance.assignment;
    Repair repair(in, solved.solution);
    for (int i = 0; i + 1 < in.mentees; ++i) {
        const int other = i + 1;
        const int mine = solved.solution.mentor[at(i)];
        const int theirs = solved.solution.mentor[at(other)];
        if (mine < 0 || theirs < 0 || mine == theirs)
            continue;
        const int score = std::max<int>(0, solved.instance.scores(i, theirs));
        const int otherScore = std::max<int>(0, solved.instance.scores(other, mine));
        auto changed = withPair(withPair(solved.instance, i, theirs, score), other, mine, otherScore);
        changed.assignment.scores = &changed.scores;
        const auto best = worthOf(changed.assignment, changed.scores, solve(changed.assignment)) - (Wide(2) << 100);
        const auto repaired = repair.exchange(i, score, other, otherScore);
        RC_ASSERT(solved.worth - best == repaired.loss);
        const auto after = moved(solved.solution, repaired.moves);
        RC_ASSERT(worthOf(changed.assignment, changed.scores, after) - (Wide(2) << 100) == best);
    }
}

TEST(Repair, MovesNobodyWhereNothingChanges) {
    const Solved solved(makeInstance(20, 12, 30, 2, 2, 4));
    Repair repair(solved.instance.assignment, solved.solution);
    for (int i = 0; i < 20; ++i) {
        const int j = solved.solution.mentor[at(i)];
        for (int other = 0; other < 12; ++other) {
            if (other != j) {
                EXPECT_TRUE(repair.bar(i, other).moves.empty());
            }
        }
        if (j >= 0) {
            EXPECT_TRUE(repair.set(i, j, solved.instance.scores(i, j))->moves.empty());
        }
    }
}

TEST(Repair, FindsItsWayAmongMoreMentorsThanAListIsLong) {
    for (const int levels : {2, 40, 10'001}) {
        const Solved solved(makeInstance(400, 600, levels, 3, 1, 9));
        Repair repair(solved.instance.assignment, solved.solution);
        for (int i = 0; i < 400; i += 7) {
            const int j = solved.solution.mentor[at(i)];
            if (j < 0)
                continue;
            auto changed = solved.instance;
            changed.scores(i, j) = -1;
            changed.assignment.scores = &changed.scores;
            const auto best = worthOf(changed.assignment, changed.scores, solve(changed.assignment));
            EXPECT_TRUE(solved.worth - best == repair.bar(i, j).loss) << levels << " levels, mentee " << i;
        }
    }
}

TEST(Repair, LooksBeyondAllWhoAreNearerAndOfNoUse) {
    // Whoever is nearer has somebody who would lose more.
    constexpr int many = 300;
    Instance instance{{}, Matrix(many, many + 1)};
    auto& in = instance.assignment;
    in.mentees = many;
    in.mentors = many + 1;
    in.capacity.assign(many + 1, 1);
    for (int i = 0; i < many; ++i)
        for (int j = 0; j <= many; ++j)
            instance.scores(i, j) = static_cast<std::int16_t>(i == j ? 10'000 : i > 0 ? -1 : j == many ? 1000 : 9000);
    const Solved solved(std::move(instance));
    Repair repair(solved.instance.assignment, solved.solution);
    const auto repaired = repair.bar(0, 0);
    EXPECT_TRUE(repaired.loss == 9000);
    EXPECT_EQ(repaired.moves, (std::vector<Move>{{0, 0, many}}));
}
