#pragma once

#include <string>

#include <QDialog>

#include "window/workspace.h"

namespace mentoring::ui {

/// What was typed into a form whose subject is gone: to be read, copied and thrown away.
class KeptTextDialog : public QDialog {
    Q_OBJECT

public:
    KeptTextDialog(Workspace& workspace, const std::string& key, const std::string& document,
                   QWidget* parent = nullptr);
};

} // namespace mentoring::ui
