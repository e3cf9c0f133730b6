#pragma once

#include "mentoring/mentorship.h"
#include "report/sheet.h"
#include "window/workspace.h"

namespace mentoring::ui {

enum class OnSheet {
    SeenByBoth, ///< only what both of the pair may see: a paper to lay between the two
    AllOfMine,  ///< all that whoever is at the desk may see; what not both of the pair see is marked
};

/// A pair on paper; it says for whom it was made.
struct PairSheet {
    report::Sheet sheet;
    int notForBoth = 0; ///< entries that are marked, or left out, because not both of the pair may see them
};
[[nodiscard]] PairSheet pairSheet(const Workspace& workspace, const Mentorship& pair, OnSheet which);

/// Asks what is to be on it, where there is a choice, and where to write it as PDF.
void printPairSheet(Workspace& workspace, const Mentorship& pair, QWidget* parent);

} // namespace mentoring::ui
