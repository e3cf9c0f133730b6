#pragma once

#include "matching/matching_view.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Two mentees of the run change mentors: what that costs, who else moves, and which rules it breaks.
class ExchangeDialog : public FormDialog {
    Q_OBJECT

public:
    /// Both mentees have a mentor in the run, and not the same.
    ExchangeDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, int mentee, int other,
                   QWidget* parent = nullptr);
};

} // namespace mentoring::ui
