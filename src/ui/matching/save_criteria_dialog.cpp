#include "matching/save_criteria_dialog.h"

#include <QLineEdit>

#include "app/criteria_service.h"
#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/utf8.h"
#include "wording/criteria.h"

namespace mentoring::ui {

SaveCriteriaDialog::SaveCriteriaDialog(Workspace& workspace, const CriteriaSet& set, QWidget* parent)
    : FormDialog(workspace, tr("Save set of criteria"), tr("Save set"), parent) {
    setObjectName(QStringLiteral("saveCriteriaDialog"));
    auto* name = addLine("nameEdit", tr("&Name of the set"), {}, Field::Name);
    if (set.id.isSet() || set.key.empty())
        name->setText(wording::name(set));
    auto* description = addLine("descriptionEdit", tr("What it is &for, in one sentence"));
    description->setText(wording::explanation(set));
    description->setCursorPosition(0);
    setAction([this, set, name, description] {
        if (name->text().trimmed().isEmpty()) {
            fieldOf(name)->setError(tr("Write a name for the set."));
            throw Refusal({}); // the field says what is wrong
        }
        auto copy = set;
        copy.id = {};
        copy.key.clear();
        copy.name = fromQt(name->text().trimmed());
        copy.description = fromQt(description->text().trimmed());
        m_saved = this->workspace().file().criteria().keep(copy);
    });
    keepDraft(draftKey("criteria-save", {}), wording::name(set));
    name->setFocus();
}

} // namespace mentoring::ui
