#include "mentoring/id.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <unordered_set>

using namespace mentoring;
using namespace std::chrono_literals;

namespace {
constexpr Instant noon = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 12h;
}

TEST(Id, IsNotSetUntilItIsGiven) {
    EXPECT_FALSE(PersonId{}.isSet());
    FixedClock clock(noon);
    IdSource ids(clock);
    EXPECT_TRUE(ids.next<PersonId>().isSet());
}

TEST(Id, RisesWithTime) {
    FixedClock clock(noon);
    IdSource ids(clock);
    const auto first = ids.next<PersonId>();
    clock.set(noon + 1s);
    EXPECT_LT(first, ids.next<PersonId>());
}

TEST(Id, StaysPositiveWhenTheClockIsIn1970) {
    FixedClock clock(Instant{});
    IdSource ids(clock);
    EXPECT_GT(ids.next<PersonId>().value, 0);
}

RC_GTEST_PROP(Id, NeverRepeatsAndNeverFallsHoweverTheClockJumps, ()) {
    FixedClock clock(noon);
    IdSource ids(clock, *rc::gen::arbitrary<std::uint64_t>());
    std::int64_t last = 0;
    for (const int jump : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000, 5000))) {
        clock.set(noon + std::chrono::milliseconds(jump));
        const auto id = ids.next<PersonId>().value;
        RC_ASSERT(id > last);
        last = id;
    }
}
