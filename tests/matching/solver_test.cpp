#include "matching/solver.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <random>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "made_up_assignment.h"
#include "matching/certificate.h"

using namespace mentoring::matching;

namespace {

void expectOptimal(Instance& instance) {
    instance.assignment.scores = &instance.scores;
    const auto solution = solve(instance.assignment);
    const auto flaw = flawIn(instance.assignment, solution);
    ASSERT_FALSE(flaw) << "flaw " << static_cast<int>(*flaw);
    EXPECT_TRUE(worthOf(instance.assignment, instance.scores, solution) ==
                textbookOptimum(instance.assignment, instance.scores));
}

} // namespace

RC_GTEST_PROP(Solver, FindsTheTextbookOptimumOfAnyInstance, ()) {
    const int mentees = *rc::gen::inRange(0, 40);
    const int mentors = *rc::gen::inRange(1, 40);
    auto instance = makeInstance(mentees, mentors, *rc::gen::element(1, 2, 3, 10, 100, 10'001),
                                 *rc::gen::inRange(0, 10), *rc::gen::inRange(0, 5), *rc::gen::arbitrary<unsigned>());
    instance.assignment.scores = &instance.scores;
    const auto solution = solve(instance.assignment);
    RC_ASSERT(!flawIn(instance.assignment, solution));
    RC_ASSERT(worthOf(instance.assignment, instance.scores, solution) ==
              textbookOptimum(instance.assignment, instance.scores));
}

RC_GTEST_PROP(Solver, FindsTheOptimumWithObjectivesOnTopOfEachOther, ()) {
    const int mentees = *rc::gen::inRange(1, 25);
    const int mentors = *rc::gen::inRange(1, 25);
    auto instance = makeInstance(mentees, mentors, *rc::gen::element(2, 10, 1000), *rc::gen::inRange(0, 9),
                                 *rc::gen::inRange(1, 3), *rc::gen::arbitrary<unsigned>());
    auto& in = instance.assignment;
    in.scores = &instance.scores;
    in.unit = mentees + 1;
    in.wish = *rc::gen::element<int>(0, 1, 7'000, 50'000'000);
    const Wide digit = *rc::gen::element<int>(0, 1);
    const int shift = *rc::gen::element(20, 50, 80);
    for (int i = 0; i < mentees; ++i) {
        in.base.push_back(digit * (Wide(1) << shift) * *rc::gen::inRange(1, 4));
        in.previous.push_back(*rc::gen::inRange(-1, mentors));
        in.wished.push_back(*rc::gen::inRange(-1, mentors));
    }
    const auto solution = solve(in);
    RC_ASSERT(!flawIn(in, solution));
    RC_ASSERT(worthOf(in, instance.scores, solution) == textbookOptimum(in, instance.scores));
}

TEST(Solver, ManagesMoreTiesThanAListIsLong) {
    for (const int levels : {1, 2}) {
        auto instance = makeInstance(120, 150, levels, 0, 1, 7);
        if (levels == 1) {
            for (int i = 0; i < 120; ++i)
                for (int j = 0; j < 150; ++j)
                    instance.scores(i, j) = 5'000;
        }
        expectOptimal(instance);
    }
}

TEST(Solver, ManagesProductScoresWithLongChainsOfPrices) {
    Instance instance{{}, Matrix(90, 60)};
    instance.assignment.mentees = 90;
    instance.assignment.mentors = 60;
    instance.assignment.capacity.assign(60, 1);
    for (int i = 0; i < 90; ++i)
        for (int j = 0; j < 60; ++j)
            instance.scores(i, j) = static_cast<std::int16_t>((i + 1) * (j + 1));
    expectOptimal(instance);
}

TEST(Solver, ManagesMoreMentorsThanTheSampleHoldsAndMoreMenteesThanPlaces) {
    auto wide = makeInstance(60, 1500, 500, 3, 2, 11);
    expectOptimal(wide);
    auto scarce = makeInstance(300, 40, 60, 2, 3, 12);
    expectOptimal(scarce);
}

TEST(Solver, LeavesEverybodyAloneWhenNoPairIsAllowed) {
    auto instance = makeInstance(5, 5, 3, 10, 2, 1);
    instance.assignment.scores = &instance.scores;
    const auto solution = solve(instance.assignment);
    EXPECT_TRUE(std::ranges::all_of(solution.mentor, [](int j) { return j < 0; }));
    EXPECT_FALSE(flawIn(instance.assignment, solution));
}

TEST(Solver, GivesTheSameAnswerEveryTime) {
    auto instance = makeInstance(200, 90, 5, 2, 3, 5);
    instance.assignment.scores = &instance.scores;
    const auto first = solve(instance.assignment);
    const auto second = solve(instance.assignment);
    EXPECT_EQ(first.mentor, second.mentor);
    EXPECT_EQ(first.bids, second.bids);
}

TEST(Solver, StopsWhenItIsAskedTo) {
    auto instance = makeInstance(400, 300, 1000, 2, 2, 5);
    instance.assignment.scores = &instance.scores;
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(solve(instance.assignment, {}, stop.get_token()).cancelled);
}

TEST(Certificate, RefusesEveryKindOfFlaw) {
    auto instance = makeInstance(30, 20, 50, 2, 2, 3);
    auto& in = instance.assignment;
    in.scores = &instance.scores;
    in.capacity.assign(20, 1);
    const auto good = solve(in);
    ASSERT_FALSE(flawIn(in, good));
    const auto paired =
        static_cast<std::size_t>(std::ranges::find_if(good.mentor, [](int j) { return j >= 0; }) - good.mentor.begin());
    const auto mentor = static_cast<std::size_t>(good.mentor[paired]);

    auto bad = good;
    bad.gain[paired] = -1;
    EXPECT_EQ(flawIn(in, bad), CertificateFlaw::NegativeDual);

    bad = good;
    bad.gain[paired] += 1;
    EXPECT_EQ(flawIn(in, bad), CertificateFlaw::TotalsDiffer);

    bad = good;
    bad.mentor[paired] = -1;
    const auto flaw = flawIn(in, bad);
    EXPECT_TRUE(flaw == CertificateFlaw::TotalsDiffer || flaw == CertificateFlaw::PriceOfFreePlace);

    bad = good;
    bad.mentor.assign(bad.mentor.size(), static_cast<int>(mentor));
    EXPECT_EQ(flawIn(in, bad), CertificateFlaw::CapacityExceeded);

    // One too many, with duals that fit the total: only the count of the places notices.
    Instance full{{}, Matrix(2, 1)};
    full.assignment.mentees = 2;
    full.assignment.mentors = 1;
    full.assignment.capacity = {1};
    full.assignment.unit = 1;
    full.assignment.scores = &full.scores;
    full.scores(0, 0) = full.scores(1, 0) = 100;
    Solution crowded;
    crowded.mentor = {0, 0};
    crowded.gain = {100, 100};
    crowded.price = {0};
    EXPECT_EQ(flawIn(full.assignment, crowded), CertificateFlaw::CapacityExceeded);

    // A worse pairing with duals that fit its total: only the check of every pair notices.
    bad = good;
    for (auto& one : bad.mentor)
        one = -1;
    bad.gain.assign(bad.gain.size(), 0);
    bad.price.assign(bad.price.size(), 0);
    EXPECT_EQ(flawIn(in, bad), CertificateFlaw::DualTooSmall);

    bad = good;
    for (int i = 0; i < 30; ++i)
        instance.scores(i, static_cast<int>(mentor)) = -1;
    EXPECT_EQ(flawIn(in, bad), CertificateFlaw::BarredPair);
}

RC_GTEST_PROP(Solver, FindsTheOptimumWhereEveryPlaceHadAPairBefore, ()) {
    const int size = *rc::gen::inRange(1, 20);
    auto instance = makeInstance(size, size, *rc::gen::element(1, 2, 3, 10), 0, 1, *rc::gen::arbitrary<unsigned>());
    auto& in = instance.assignment;
    in.scores = &instance.scores;
    in.capacity.assign(static_cast<std::size_t>(size), 1);
    in.unit = size + 1;
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    for (int j = 0; j < size; ++j)
        in.previous.push_back(j);
    std::ranges::shuffle(in.previous, random);
    const auto solution = solve(in);
    RC_ASSERT(!flawIn(in, solution));
    RC_ASSERT(worthOf(in, instance.scores, solution) == textbookOptimum(in, instance.scores));
}

TEST(Certificate, RefusesAProofThatForgetsThePairsOfTheRunBefore) {
    Instance instance{{}, Matrix(1, 2)};
    auto& in = instance.assignment;
    in.mentees = 1;
    in.mentors = 2;
    in.capacity = {1, 1};
    in.unit = 2;
    in.previous = {1};
    in.scores = &instance.scores;
    instance.scores(0, 0) = 100;
    instance.scores(0, 1) = 100;
    // As if it made no difference who it was before: the totals fit, and staying would have been worth one more.
    Solution forgetful;
    forgetful.mentor = {0};
    forgetful.gain = {200};
    forgetful.price = {0, 0};
    EXPECT_EQ(flawIn(in, forgetful), CertificateFlaw::DualTooSmall);
    Solution right;
    right.mentor = {1};
    right.gain = {201};
    right.price = {0, 0};
    EXPECT_FALSE(flawIn(in, right));
    right.gain = {200};
    EXPECT_EQ(flawIn(in, right), CertificateFlaw::DualTooSmall);
    right.gain = {202};
    EXPECT_EQ(flawIn(in, right), CertificateFlaw::TotalsDiffer);
}

namespace {

/// Dense, as many of either side, whole costs from 1 to 100: the kind of instance that solvers are compared by.
Instance denseInstance(int size, unsigned seed) {
    std::mt19937 random(seed);
    Instance made{{}, Matrix(size, size)};
    made.assignment.mentees = made.assignment.mentors = size;
    made.assignment.capacity.assign(static_cast<std::size_t>(size), 1);
    made.assignment.base.assign(static_cast<std::size_t>(size), 1'000'000); // that nobody stays alone
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j)
            made.scores(i, j) = static_cast<std::int16_t>(100 - static_cast<int>(random() % 100 + 1));
    return made;
}

/// What no pairing can be worth more than, by the duals alone: the linear program's other side. Nothing where they are
/// no solution of it.
std::optional<Wide> boundByDuals(const Assignment& in, const Matrix& scores, const Solution& solution) {
    Wide bound = 0;
    for (int i = 0; i < in.mentees; ++i)
        bound += solution.gain[static_cast<std::size_t>(i)];
    for (int j = 0; j < in.mentors; ++j)
        bound += solution.price[static_cast<std::size_t>(j)] * in.capacity[static_cast<std::size_t>(j)];
    for (int i = 0; i < in.mentees; ++i)
        for (int j = 0; j < in.mentors; ++j)
            if (solution.gain[static_cast<std::size_t>(i)] + solution.price[static_cast<std::size_t>(j)] <
                valueOf(in, scores, i, j))
                return std::nullopt;
    return bound;
}

} // namespace

TEST(Solver, MeetsTheBoundOfTheLinearProgramOnDenseInstances) {
    for (const int size : {100, 200, 300, 400, 500, 600, 700, 800}) {
        auto instance = denseInstance(size, static_cast<unsigned>(size));
        instance.assignment.scores = &instance.scores;
        const auto solution = solve(instance.assignment);
        const auto bound = boundByDuals(instance.assignment, instance.scores, solution);
        ASSERT_TRUE(bound) << size;
        EXPECT_TRUE(worthOf(instance.assignment, instance.scores, solution) == *bound) << size;
        EXPECT_EQ(std::ranges::count(solution.mentor, -1), 0) << size;
        if (size <= 200) {
            EXPECT_TRUE(*bound == textbookOptimum(instance.assignment, instance.scores)) << size;
        }
    }
}
