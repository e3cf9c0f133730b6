#pragma once

#include <string_view>

namespace mentoring::intake {

/// What a column about somebody's employment asks, as its heading says.
enum class StatusHeading {
    Words,   ///< "Status", "Statut du contrat": its words say it
    Present, ///< "Is active?", "Présent": a yes is somebody who is there
    Gone,    ///< "Terminated", "Inactif": a yes is somebody who has left
    Blocked, ///< "suspended", "accountEnabled": leavers mostly, but people on leave as well, so it is asked
    Reason,  ///< "Termination reason", "Motif de sortie": filled in for those who have left
};

[[nodiscard]] StatusHeading statusHeading(std::string_view header);
/// Whether "false" under such a heading says what "true" says under others: "accountEnabled".
[[nodiscard]] bool isBlockedByNo(std::string_view header);

} // namespace mentoring::intake
