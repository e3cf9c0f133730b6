#include "parts/reason_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include "kit/form_field.h"
#include "kit/utf8.h"
#include "style/ithaca_style.h"
#include "ui_reason_dialog.h"
#include "window/workspace.h"
#include "wording/issues.h"

namespace mentoring::ui {

ReasonDialog::ReasonDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& verb,
                           Action action, DraftAbout draft, QWidget* parent, const ReasonChoices& choices)
    : DraftedDialog(workspace, parent), m_action(std::move(action)), m_needReason(choices.needReason),
      m_form(std::make_unique<Ui::ReasonDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(title);
    m_form->sentenceLabel->setText(sentence);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(5 * fontMetrics().height());
    m_form->reasonField->setEditor(m_reason);
    if (!choices.texts.isEmpty()) {
        m_choice = new QComboBox(this);
        m_choice->setObjectName(QStringLiteral("choiceCombo"));
        m_choice->addItems(choices.texts);
        const int place = m_form->dialogLayout->indexOf(m_form->reasonField);
        m_form->dialogLayout->insertWidget(place, new FormField(choices.label, m_choice, this));
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { m_form->reasonField->setError({}); });
    }
    auto* doIt = m_form->buttonBox->button(QDialogButtonBox::Ok);
    doIt->setText(verb);
    m_form->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    setLook(doIt, "primary");
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &ReasonDialog::reject);
    keepDraft(std::move(draft), *this, *m_form->dialogLayout);
    m_reason->setFocus();
}

ReasonDialog::~ReasonDialog() = default;

int ReasonDialog::choice() const {
    return m_choice ? m_choice->currentIndex() : 0;
}

bool ReasonDialog::needsReason() const {
    return m_needReason.isEmpty() || m_needReason.value(choice(), true);
}

void ReasonDialog::accept() {
    const auto reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty() && needsReason()) {
        m_form->reasonField->setError(tr("Write the reason: it stays in the record."));
        m_reason->setFocus();
        return;
    }
    const bool done = record([&] { m_action(fromQt(reason), choice()); },
                             [this](const Issues& issues) {
                                 m_form->reasonField->setError(wording::sentence(issues));
                                 m_reason->setFocus();
                             });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
