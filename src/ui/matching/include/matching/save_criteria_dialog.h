#pragma once

#include "mentoring/criteria.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Keeps a set of criteria in the file under a name.
class SaveCriteriaDialog : public FormDialog {
    Q_OBJECT

public:
    SaveCriteriaDialog(Workspace& workspace, const CriteriaSet& set, QWidget* parent = nullptr);

    [[nodiscard]] const CriteriaSet& saved() const { return m_saved; } ///< after accept

private:
    CriteriaSet m_saved;
};

} // namespace mentoring::ui
