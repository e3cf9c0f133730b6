#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QList>
#include <QStringList>

#include "parts/drafted_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace Ui {
class ReasonDialog;
}

namespace mentoring::ui {

/// What else is done along with something, to be chosen.
struct ReasonChoices {
    QString label; ///< with its mnemonic
    QStringList texts;
    QList<bool> needReason; ///< one a text; without any, all do
};

/// Asks why before it does something; stays open, with what was typed, when that is refused. What else is done with it
/// can be a choice.
class ReasonDialog : public DraftedDialog {
    Q_OBJECT

public:
    using Action = std::function<void(const std::string& reason, int choice)>; ///< 0 where there is no choice

    ReasonDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& verb,
                 Action action, DraftAbout draft, QWidget* parent, const ReasonChoices& choices = {});
    ~ReasonDialog() override;

    void accept() override;

private:
    [[nodiscard]] int choice() const;
    [[nodiscard]] bool needsReason() const;

    Action m_action;
    QList<bool> m_needReason;
    QComboBox* m_choice = nullptr;
    std::unique_ptr<Ui::ReasonDialog> m_form;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace mentoring::ui
