#pragma once

#include <algorithm>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"

namespace mentoring {

class Directory;

/// How many wait for a mentor with a skill, and how many places there are with one.
struct SkillSupply {
    SkillId skill;
    int waiting = 0; ///< mentees who take part, have no mentor and seek it
    int mentors = 0; ///< mentors who take part, offer it and have a free place
    int places = 0;  ///< the free ones of these mentors

    /// Places that are missing at the least: one place may be counted for several skills.
    [[nodiscard]] int missing() const { return std::max(0, waiting - places); }
    /// Under one free place for each who waits.
    [[nodiscard]] bool isShort() const { return missing() > 0; }

    friend bool operator==(const SkillSupply&, const SkillSupply&) = default;
};

/// Of every skill that is sought or offered in a program by somebody who waits or is free on that day; where most
/// places are missing first, then by those who wait, then by skill.
[[nodiscard]] std::vector<SkillSupply> skillSupply(const Directory& directory, ProgramId program, Date today);

} // namespace mentoring
