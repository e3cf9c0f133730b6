#pragma once

#include "kit/lines_card.h"
#include "mentoring/session.h"
#include "window/workspace.h"

namespace mentoring::ui {

enum class OwnerOfAction { Said, Known };

/// Something promised: ticked when it is done, with its day and, unless one knows it, its owner; and a button that opens
/// it to be changed or deleted.
void addActionLine(LinesCard& card, Workspace& workspace, const ActionItem& action, OwnerOfAction owner);

} // namespace mentoring::ui
