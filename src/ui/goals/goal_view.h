#pragma once

#include "app/seen.h"
#include "mentoring/goal.h"
#include "window/workspace.h"

class QVBoxLayout;
class QWidget;

namespace mentoring::ui {

/// Fills a column with everything about one goal: texts, milestones to tick, progress, what it is discussed in,
/// history.
void fillGoalView(Workspace& workspace, const Seen<Goal>& goal, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
