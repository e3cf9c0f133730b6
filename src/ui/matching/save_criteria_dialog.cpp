#include "matching/save_criteria_dialog.h"

#include <algorithm>
#include <functional>

#include <QLineEdit>

#include "app/criteria_service.h"
#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/utf8.h"
#include "wording/criteria.h"

namespace mentoring::ui {

namespace {

/// What a set is for, by what counts most in it: the sentence of the set it was made from tells of another one.
QString sentenceOf(const CriteriaSet& set) {
    constexpr std::size_t told = 3;
    auto criteria = set.criteria;
    std::erase_if(criteria, [](const Criterion& one) { return !one.must && one.weight == 0; });
    std::ranges::stable_sort(criteria, std::greater<>{}, [](const Criterion& one) {
        return one.must ? highestWeight + 1 : one.weight; // what must hold goes before all
    });
    QStringList names;
    for (const auto& one : criteria)
        if (const auto name = wording::name(one); names.size() < static_cast<qsizetype>(told) && !names.contains(name))
            names << name;
    return names.isEmpty() ? QString() : SaveCriteriaDialog::tr("Above all: %1").arg(names.join(QStringLiteral(" · ")));
}

} // namespace

SaveCriteriaDialog::SaveCriteriaDialog(Workspace& workspace, const CriteriaSet& set, QWidget* parent)
    : FormDialog(workspace, tr("Save set of criteria"), tr("Save set"), parent) {
    setObjectName(QStringLiteral("saveCriteriaDialog"));
    auto* name = addLine("nameEdit", tr("&Name of the set"), {}, Field::Name);
    if (set.id.isSet() || set.key.empty())
        name->setText(wording::name(set));
    auto* description = addLine("descriptionEdit", tr("What it is &for, in one sentence"));
    description->setText(set.id.isSet() ? wording::explanation(set) : sentenceOf(set));
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
