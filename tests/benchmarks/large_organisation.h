#pragma once

#include <string>
#include <vector>

#include "mentoring/clock.h"
#include "mentoring/id.h"

namespace mentoring::bench {

/// How much there is in a file of a large organisation.
struct Amounts {
    std::size_t people = 20'000;
    std::size_t pairs = 10'000; ///< one a mentee: half of the people
    std::size_t sessions = 400'000;
    std::size_t goals = 30'000;
    std::size_t feedback = 100'000;
    std::size_t insights = 20'000;
    std::size_t concerns = 1'000;
    std::size_t gains = 5'000;
};

struct LargeOrganisation {
    ProgramId program;
    PersonId mentor;
    PersonId mentee; ///< of that mentor
    MentorshipId pair;
};

/// Makes a file of made-up mentoring, the same for the same amounts, all of it shared with the coordinator. Ends with
/// the file closed.
[[nodiscard]] LargeOrganisation makeLargeOrganisation(const std::string& path, const Clock& clock,
                                                      const Amounts& amounts, bool withPairs = true);

} // namespace mentoring::bench
