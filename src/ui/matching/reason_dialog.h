#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QDialog>

#include "window/workspace.h"

class QPlainTextEdit;

namespace Ui {
class ReasonDialog;
}

namespace mentoring::ui {

/// Asks why before it does something; stays open, with what was typed, when that is refused.
class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    using Action = std::function<void(const std::string& reason)>;

    ReasonDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& verb,
                 Action action, QWidget* parent = nullptr);
    ~ReasonDialog() override;

    void accept() override;

private:
    Workspace& m_workspace;
    Action m_action;
    std::unique_ptr<Ui::ReasonDialog> m_form;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace mentoring::ui
