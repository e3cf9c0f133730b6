#pragma once

#include "mentoring/goal.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Ends a goal: what was attained, where that was described beforehand, and why, where it is dropped.
class EndGoalDialog : public FormDialog {
    Q_OBJECT

public:
    EndGoalDialog(Workspace& workspace, GoalId id, GoalState state, QWidget* parent = nullptr);
};

} // namespace mentoring::ui
