#pragma once

#include <functional>
#include <memory>
#include <string>

#include "forms/drafted_dialog.h"

class QPlainTextEdit;

namespace Ui {
class ReasonDialog;
}

namespace mentoring::ui {

/// Asks why before it does something; stays open, with what was typed, when that is refused.
class ReasonDialog : public DraftedDialog {
    Q_OBJECT

public:
    using Action = std::function<void(const std::string& reason)>;

    ReasonDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& verb,
                 Action action, DraftAbout draft, QWidget* parent = nullptr);
    ~ReasonDialog() override;

    void accept() override;

private:
    Action m_action;
    std::unique_ptr<Ui::ReasonDialog> m_form;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace mentoring::ui
