#include "matching/save_criteria_dialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/criteria_service.h"
#include "kit/form_field.h"
#include "kit/utf8.h"
#include "style/ithaca_style.h"
#include "ui_save_criteria_dialog.h"
#include "wording/criteria.h"
#include "wording/issues.h"

namespace mentoring::ui {

SaveCriteriaDialog::SaveCriteriaDialog(Workspace& workspace, CriteriaSet set, QWidget* parent)
    : DraftedDialog(workspace, parent), m_set(std::move(set)), m_form(std::make_unique<Ui::SaveCriteriaDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(tr("Save set of criteria"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_form->nameField->setEditor(m_name);
    m_description = new QLineEdit(this);
    m_description->setObjectName(QStringLiteral("descriptionEdit"));
    m_form->descriptionField->setEditor(m_description);
    m_description->setText(wording::explanation(m_set));
    m_description->setCursorPosition(0);
    if (m_set.id.isSet() || m_set.key.empty())
        m_name->setText(wording::name(m_set));
    auto* save = m_form->buttonBox->button(QDialogButtonBox::Ok);
    save->setText(tr("Save set"));
    m_form->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    setLook(save, "primary");
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &SaveCriteriaDialog::accept);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &SaveCriteriaDialog::reject);
    keepDraft({draftKey("criteria-save", {}), windowTitle(), wording::name(m_set), false}, *this,
              *m_form->dialogLayout);
    m_name->setFocus();
}

SaveCriteriaDialog::~SaveCriteriaDialog() = default;

void SaveCriteriaDialog::accept() {
    const auto name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_form->nameField->setError(tr("Write a name for the set."));
        m_name->setFocus();
        return;
    }
    auto set = m_set;
    set.id = {};
    set.key.clear();
    set.name = fromQt(name);
    set.description = fromQt(m_description->text().trimmed());
    const bool done = record([&] { m_set = workspace().file().criteria().keep(set); },
                             [this](const Issues& issues) {
                                 m_form->nameField->setError(wording::sentence(issues));
                                 m_name->setFocus();
                             });
    if (done)
        QDialog::accept();
}

} // namespace mentoring::ui
