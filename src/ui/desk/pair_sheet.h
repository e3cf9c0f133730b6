#pragma once

#include "mentoring/mentorship.h"
#include "report/sheet.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// A pair on paper: only what whoever is at the desk may see, and it says who that was.
[[nodiscard]] report::Sheet pairSheet(const Workspace& workspace, const Mentorship& pair);

/// Asks where and writes the sheet as PDF.
void printPairSheet(Workspace& workspace, const Mentorship& pair, QWidget* parent);

} // namespace mentoring::ui
