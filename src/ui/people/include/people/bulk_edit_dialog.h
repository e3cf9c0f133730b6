#pragma once

#include <vector>

#include "parts/form_dialog.h"

namespace mentoring::ui {

/// One field of many people set to one value.
class BulkEditDialog : public FormDialog {
    Q_OBJECT

public:
    BulkEditDialog(Workspace& workspace, const std::vector<PersonId>& people, QWidget* parent = nullptr);
};

} // namespace mentoring::ui
