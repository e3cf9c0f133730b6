#include "parts/reason_dialog.h"

#include <QComboBox>

#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "parts/day_edit.h"

namespace mentoring::ui {

ReasonDialog::ReasonDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& verb,
                           const Action& action, const std::string& draft, const QString& subject, QWidget* parent,
                           const ReasonChoices& choices)
    : FormDialog(workspace, title, verb, parent) {
    setObjectName(QStringLiteral("reasonDialog"));
    auto* about = new Label(sentence, Label::Body, Label::Normal, this);
    about->setWordWrap(true);
    addWidget(about);
    auto* choice = choices.texts.isEmpty() ? nullptr : addChoice("choiceCombo", choices.label, choices.texts);
    auto* until = choices.asksUntil ? addDay("untilEdit", tr("&Until"), {}, Field::Dates) : nullptr;
    if (until)
        fieldOf(until)->setHelp(tr("The last day. Without one: until they are made available again."));
    auto* reason = addText("reasonEdit", tr("&Reason"), 4, {}, Field::Reason);
    if (choice)
        connect(choice, &QComboBox::currentIndexChanged, fieldOf(reason),
                [field = fieldOf(reason)] { field->setError({}); });
    setAction([action, choice, until, reason, needReason = choices.needReason] {
        const int chosen = choice ? choice->currentIndex() : 0;
        const bool needed = needReason.isEmpty() || needReason.value(chosen, true);
        if (needed && reason->text().isEmpty())
            throw Refusal({{Issue::ReasonMissing, Field::Reason}});
        action({fromQt(reason->text()), chosen, until ? until->day() : std::nullopt});
    });
    keepDraft(draft, subject);
    reason->setFocus();
}

} // namespace mentoring::ui
