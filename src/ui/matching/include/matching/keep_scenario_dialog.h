#pragma once

#include "matching/matching_view.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Under which name what is shown is kept as a scenario.
class KeepScenarioDialog : public FormDialog {
    Q_OBJECT

public:
    KeepScenarioDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, QWidget* parent = nullptr);
};

} // namespace mentoring::ui
