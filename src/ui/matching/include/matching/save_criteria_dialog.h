#pragma once

#include <memory>

#include "mentoring/criteria.h"
#include "parts/drafted_dialog.h"

class QLineEdit;

namespace Ui {
class SaveCriteriaDialog;
}

namespace mentoring::ui {

/// Keeps a set of criteria in the file under a name.
class SaveCriteriaDialog : public DraftedDialog {
    Q_OBJECT

public:
    SaveCriteriaDialog(Workspace& workspace, CriteriaSet set, QWidget* parent = nullptr);
    ~SaveCriteriaDialog() override;

    [[nodiscard]] const CriteriaSet& saved() const { return m_set; } ///< after accept
    void accept() override;

private:
    CriteriaSet m_set;
    std::unique_ptr<Ui::SaveCriteriaDialog> m_form;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_description = nullptr;
};

} // namespace mentoring::ui
