#pragma once

#include <optional>
#include <vector>

#include "app/pair_folder.h"

namespace mentoring {

/// What shows how a pair is doing. Each part stands for itself: they are never added up to one number, which nobody
/// could do anything with.
enum class HealthOf { Meetings, Agreement, Goals, Feedback, Concerns, End };

struct HealthPart {
    HealthOf of{};
    bool isWell = true;
    std::optional<Date> day{}; ///< last session, day of the agreement, planned end
    int count = 0;             ///< days of silence, goals, feedback without a reply, open concerns
    int achieved = 0;          ///< of the goals
};

/// Of a pair under way, as far as whoever is at the desk sees it; none of another one. Throws FileError.
[[nodiscard]] std::vector<HealthPart> healthOf(OrganisationFile& file, PairFolder& folder);

} // namespace mentoring
