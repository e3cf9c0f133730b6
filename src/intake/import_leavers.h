#pragma once

#include <span>
#include <vector>

#include "import_draft.h"
#include "import_identity.h"
#include "intake/people_import.h"

namespace mentoring::intake {

/// Archives the people who are no longer in the file, where that is wanted: never all of them for an empty list, never
/// more than a tenth without being told so. `hidden` are rows that are not imported; whoever stands in them, or in a
/// row that is refused, is there.
void archiveMissing(ImportPlan& plan, std::span<const Draft> drafts, std::span<const Draft> hidden,
                    ImportIdentity& identity, const ImportContext& context, const ImportOptions& options);

/// The open pairs of everybody whom the plan archives: named, asked about, ended where that was the answer.
void settlePairsOfLeavers(ImportPlan& plan, const ImportIdentity& identity, const ImportContext& context,
                          const ImportOptions& options);

/// Open pairs that the plan leaves open although one of the two no longer takes part in that role, has less room, or
/// manages the other one from now on: said of the row.
void pointOutPairs(ImportPlan& plan, const ImportIdentity& identity, const ImportContext& context);

} // namespace mentoring::intake
