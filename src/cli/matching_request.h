#pragma once

#include "app/matching_service.h"
#include "command_line.h"
#include "formats/entity_json.h"
#include "matching/costs.h"
#include "matching/scorer.h"

namespace mentoring::cli {

/// What a run aims at: --objective, --priority, --first-wishes, --every-mentor, --lowest-first, --share.
void addAimOptions(CommandLine& line);
/// Throws WrongUse; before any file is touched.
[[nodiscard]] Aims aimsOf(const CommandLine& line);

/// What --program, --criteria and the aims ask for. Throws Refused where the criteria cannot be used in this file.
[[nodiscard]] MatchingRequest requestOf(const CommandLine& line, OrganisationFile& file);

/// People, points and who moves.
void writeCost(formats::JsonWriter& json, const matching::Cost& cost, const matching::Snapshot& snapshot);
/// The parts of a score as a list under "parts".
void writeParts(formats::JsonWriter& json, const matching::Explanation& explanation, const CriteriaSet& criteria);
void writeRules(formats::JsonWriter& json, const std::vector<matching::Rule>& rules, const CriteriaSet& criteria);

} // namespace mentoring::cli
