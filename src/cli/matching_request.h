#pragma once

#include "app/matching_service.h"
#include "command_line.h"

namespace mentoring::cli {

/// What --program, --criteria and --objective ask for.
[[nodiscard]] MatchingRequest requestOf(const CommandLine& line, OrganisationFile& file);

} // namespace mentoring::cli
