#pragma once

#include <vector>

#include "parts/drafted_dialog.h"
#include "window/workspace.h"

class QComboBox;
class QLineEdit;

namespace mentoring::ui {

class FormField;

/// One field of many people set to one value.
class BulkEditDialog : public DraftedDialog {
    Q_OBJECT

public:
    BulkEditDialog(Workspace& workspace, std::vector<PersonId> people, QWidget* parent = nullptr);

    void accept() override;

private:
    std::vector<PersonId> m_people;
    QComboBox* m_field = nullptr;
    QLineEdit* m_value = nullptr;
    FormField* m_valueField = nullptr;
};

} // namespace mentoring::ui
