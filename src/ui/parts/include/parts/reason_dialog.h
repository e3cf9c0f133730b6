#pragma once

#include <functional>
#include <optional>
#include <string>

#include <QList>
#include <QStringList>

#include "parts/form_dialog.h"

namespace mentoring::ui {

/// What else is done along with something, to be chosen.
struct ReasonChoices {
    QString label; ///< with its mnemonic
    QStringList texts;
    QList<bool> needReason; ///< one a text; without any, all do
    bool asksUntil = false; ///< until when, which may be left open
};

/// What was answered.
struct Reasoned {
    std::string reason;
    int choice = 0; ///< 0 where there is none
    std::optional<Date> until = {};
};

/// Asks why before it does something. What else is done with it can be a choice.
class ReasonDialog : public FormDialog {
    Q_OBJECT

public:
    using Action = std::function<void(const Reasoned& answer)>;

    ReasonDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& verb,
                 const Action& action, const std::string& draft, const QString& subject, QWidget* parent,
                 const ReasonChoices& choices = {});
};

} // namespace mentoring::ui
