#include "settings/form_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/form_field.h"
#include "kit/label.h"
#include "wording/issues.h"

namespace mentoring::ui {

FormDialog::FormDialog(Workspace& workspace, const QString& title, const QString& verb, QWidget* parent)
    : QDialog(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("formDialog"));
    setWindowTitle(title);
    resize(440, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(space::m);
    layout->addLayout(m_fields);
    m_problem = new Label(QString(), Label::Body, Label::Danger, this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* apply = new QPushButton(verb, this);
    apply->setObjectName(QStringLiteral("applyButton"));
    apply->setProperty("primary", true);
    apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
}

QLineEdit* FormDialog::addLine(const char* objectName, const QString& label, const QString& help) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    auto* field = new FormField(label, edit, this);
    if (!help.isEmpty())
        field->setHelp(help);
    m_fields->addWidget(field);
    return edit;
}

QComboBox* FormDialog::addChoice(const char* objectName, const QString& label, const QStringList& choices) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    combo->addItems(choices);
    m_fields->addWidget(new FormField(label, combo, this));
    return combo;
}

void FormDialog::accept() {
    m_problem->hide();
    const bool done = m_workspace.attempt(m_action, [this](const Issues& issues) {
        m_problem->setText(wording::sentence(issues));
        m_problem->show();
    });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
