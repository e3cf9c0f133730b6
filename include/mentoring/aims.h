#pragma once

#include <span>
#include <string>
#include <vector>

#include "mentoring/issues.h"

namespace mentoring {

enum class Objective { MostPeople, BestTotal };

inline constexpr int wholeShare = 100; ///< per cent

/// How many of all pairs are of mentees with this value, in per cent of the pairs there are without any such bound.
struct Share {
    std::string value; ///< letter case, accents and blanks apart
    int atLeast = 0;   ///< 0 to 100; rounded up to whole pairs
    int atMost = wholeShare; ///< atLeast to 100; rounded down

    friend bool operator==(const Share&, const Share&) = default;
};

/// What a run is asked to reach, beside the scores. Each aim is exact, and comes before those named after it: shares,
/// most people, priority, every mentor, first wishes, lowest first, the total.
struct Aims {
    Objective objective = Objective::MostPeople;
    bool priorityFirst = false; ///< nominated, then longest waiting
    bool firstWishes = false;   ///< as many mentees as can with the mentor they wish for before all others
    bool everyMentor = false;   ///< as many mentors as can have somebody
    bool lowestFirst = false;   ///< the lowest score as high as can be; with MostPeople only
    Field sharesOf = Field::Site;
    std::vector<Share> shares{};

    /// What makes a pairing fair, or wanted, comes at a price: does any of it count?
    [[nodiscard]] bool isPlain() const { return !firstWishes && !everyMentor && !lowestFirst && shares.empty(); }
    /// The same without that.
    [[nodiscard]] Aims plain() const { return {objective, priorityFirst, false, false, false, sharesOf, {}}; }

    friend bool operator==(const Aims&, const Aims&) = default;
};

/// Fields whose shares can be bounded.
inline constexpr Field fieldsWithShares[] = {Field::Site, Field::Department, Field::Country, Field::JobTitle};

enum class AimsIssue {
    LowestNeedsMostPeople, ///< the highest lowest score is that of a single pair
    FieldWithoutShares,
    ShareWithoutValue,
    ShareTwice,
    ShareOutOfRange, ///< not 0 ≤ at least ≤ at most ≤ 100
    SharesTooMany,   ///< the least ones add up to more than 100 %
};
[[nodiscard]] std::vector<AimsIssue> validate(const Aims& aims);

} // namespace mentoring
