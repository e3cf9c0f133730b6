#pragma once

#include "matching/matching_view.h"
#include "report/sheet.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What a works council or an auditor wants to know of a run: what was asked, who took part, how the pairs were found
/// and proved, each pair with its reason, what people decided, and who published what. `view`: the run as the page
/// shows it, for who stayed without a mentor and why; null where that is not known any more.
[[nodiscard]] report::Sheet matchingRecord(const Workspace& workspace, const MatchingRun& run,
                                           const MatchingView* view);

/// Asks for a place and writes it there as PDF.
void saveMatchingRecord(Workspace& workspace, const MatchingRun& run, const MatchingView* view, QWidget* parent);

} // namespace mentoring::ui
