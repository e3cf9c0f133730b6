#pragma once

#include "app/matching_service.h"
#include "command_line.h"

namespace mentoring::cli {

/// What --program, --criteria, --objective and --priority ask for. Throws Refused where the criteria cannot be used in
/// this file.
[[nodiscard]] MatchingRequest requestOf(const CommandLine& line, OrganisationFile& file);

} // namespace mentoring::cli
