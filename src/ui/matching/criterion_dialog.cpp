#include "matching/criterion_dialog.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>

#include "kit/follow_focus.h"
#include "kit/form_field.h"
#include "kit/row_list_model.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "mentoring/person_facts.h"
#include "style/ithaca_style.h"
#include "style/text_scale.h"
#include "ui_criterion_dialog.h"
#include "wording/criteria.h"
#include "wording/issues.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

constexpr CriterionKind allKinds[] = {CriterionKind::Skills,         CriterionKind::SameValue,
                                      CriterionKind::DifferentValue, CriterionKind::InSet,
                                      CriterionKind::OrderedSteps,   CriterionKind::Nearness,
                                      CriterionKind::Overlap,        CriterionKind::TimeZoneDistance,
                                      CriterionKind::MenteeWishes,   CriterionKind::MentorWishes,
                                      CriterionKind::Words};
bool fits(CriterionKind kind, const FieldRef& field) {
    CriteriaSet set;
    Criterion one;
    one.kind = kind;
    one.field = field;
    set.criteria.push_back(one);
    return std::ranges::none_of(
        validate(set), [](const CriteriaProblem& problem) { return problem.issue == CriteriaIssue::FieldDoesNotFit; });
}

bool fits(CriterionKind kind, CustomFieldKind field) {
    switch (kind) {
    case CriterionKind::Overlap:
        return field == CustomFieldKind::SeveralChoices;
    case CriterionKind::OrderedSteps:
        return field == CustomFieldKind::Number;
    case CriterionKind::Nearness:
        return field == CustomFieldKind::Number || field == CustomFieldKind::Date;
    case CriterionKind::SameValue:
    case CriterionKind::DifferentValue:
    case CriterionKind::InSet:
        return field != CustomFieldKind::Date;
    case CriterionKind::Words:
        return field == CustomFieldKind::Text;
    case CriterionKind::Skills:
    case CriterionKind::TimeZoneDistance:
    case CriterionKind::MenteeWishes:
    case CriterionKind::MentorWishes:
        return false;
    }
    return false;
}

std::vector<std::string> wordsIn(const std::string& text, const Directory&) {
    return {text};
}
std::vector<std::string> wordsIn(const std::vector<std::string>& texts, const Directory&) {
    return texts;
}
std::vector<std::string> wordsIn(const std::optional<Level>& level, const Directory& directory) {
    return level ? std::vector{directory.levels().nameOf(*level)} : std::vector<std::string>{};
}
/// Days and people are no values to choose from.
std::vector<std::string> wordsIn(const std::optional<Date>&, const Directory&) {
    return {};
}
std::vector<std::string> wordsIn(const std::optional<PersonId>&, const Directory&) {
    return {};
}

std::vector<std::string> valuesOf(const Person& person, const FieldRef& field, const Directory& directory) {
    if (const auto* fact = factOf(field.field))
        return std::visit([&](const auto member) { return wordsIn(person.*member, directory); }, fact->member);
    for (const auto& custom : directory.customFields()) {
        if (custom.name != field.customName)
            continue;
        const auto* content = person.customValue(custom.id);
        if (!content)
            return {};
        if (const auto* text = std::get_if<std::string>(content))
            return {*text};
        if (const auto* several = std::get_if<std::vector<std::string>>(content))
            return *several;
    }
    return {};
}

} // namespace

CriterionDialog::CriterionDialog(OrganisationFile& file, const std::optional<Criterion>& criterion, QWidget* parent)
    : ScrollingDialog(parent), m_file(file), m_form(std::make_unique<Ui::CriterionDialog>()) {
    m_form->setupUi(this);
    makeScroll();
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kindCombo"));
    m_kind->setMaxVisibleItems(std::size(allKinds));
    for (const auto kind : allKinds)
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_form->kindField->setEditor(m_kind);
    m_field = new QComboBox(this);
    m_field->setObjectName(QStringLiteral("fieldCombo"));
    m_form->fieldField->setEditor(m_field);
    m_mentorField = new QComboBox(this);
    m_mentorField->setObjectName(QStringLiteral("mentorFieldCombo"));
    m_form->mentorFieldField->setEditor(m_mentorField);
    m_side = new QComboBox(this);
    m_side->setObjectName(QStringLiteral("sideCombo"));
    m_side->addItem(QString(), static_cast<int>(Side::Mentor));
    m_side->addItem(QString(), static_cast<int>(Side::Mentee));
    m_form->sideField->setEditor(m_side);
    m_span = new QDoubleSpinBox(this);
    m_span->setObjectName(QStringLiteral("spanSpin"));
    m_span->setRange(0.1, 100'000);
    m_span->setDecimals(1);
    m_form->spanField->setEditor(m_span);
    m_atLeast = new QSpinBox(this);
    m_atLeast->setObjectName(QStringLiteral("atLeastSpin"));
    m_atLeast->setRange(0, 100);
    m_atLeast->setSuffix(wording::percentSign());
    m_form->atLeastField->setEditor(m_atLeast);
    m_form->stepsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_form->stepsTable->verticalHeader()->hide();
    followFocus(m_form->stepsTable);
    fitSteps();
    m_form->roleControl->addSegment(QStringLiteral("counts"));
    m_form->roleControl->addSegment(QStringLiteral("must"));
    m_form->roleControl->setFilling();
    m_form->weightRow->setRange(0, highestWeight);
    setLook(m_form->buttonBox->button(QDialogButtonBox::Ok), "primary");
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &CriterionDialog::accept);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &CriterionDialog::reject);
    connect(m_kind, &QComboBox::activated, this, [this] {
        fillFields(field(), fieldIn(*m_mentorField));
        if (kind() == CriterionKind::OrderedSteps && m_form->stepsTable->rowCount() == 0)
            for (const auto& step : {GapStep{1, 0.75}, GapStep{2, 1}, GapStep{3, 0.5}})
                addStep(step);
        showParts();
    });
    connect(m_field, &QComboBox::activated, this, [this] {
        fillValues();
        showReading();
    });
    for (auto* combo : {m_side, m_mentorField})
        connect(combo, &QComboBox::activated, this, &CriterionDialog::showReading);
    connect(m_span, &QDoubleSpinBox::valueChanged, this, &CriterionDialog::showReading);
    connect(m_atLeast, &QSpinBox::valueChanged, this, &CriterionDialog::showReading);
    connect(m_form->rarityCheck, &QCheckBox::toggled, this, &CriterionDialog::showReading);
    connect(m_form->unknownPassesCheck, &QCheckBox::toggled, this, &CriterionDialog::showReading);
    connect(m_form->valuesList, &QListWidget::itemChanged, this, &CriterionDialog::showReading);
    connect(m_form->roleControl, &SegmentedControl::selected, this, &CriterionDialog::showParts);
    connect(m_form->addStepButton, &QPushButton::clicked, this, [this] {
        std::set<int> gaps;
        for (const auto& step : this->criterion().steps)
            gaps.insert(step.gap);
        addStep({gaps.empty() ? 1 : *gaps.rbegin() + 1, 1});
        showReading();
    });
    connect(m_form->removeStepButton, &QPushButton::clicked, this, [this] {
        const int row = m_form->stepsTable->currentRow();
        m_form->stepsTable->removeRow(row >= 0 ? row : m_form->stepsTable->rowCount() - 1);
        fitSteps();
        showReading();
    });
    connect(m_form->addValueButton, &QPushButton::clicked, this, [this] {
        addValue(m_form->valueEdit->text().trimmed(), true);
        m_form->valueEdit->clear();
        showReading();
    });
    fillWords();
    showCriterion(criterion.value_or(Criterion{}));
}

CriterionDialog::~CriterionDialog() = default;

void CriterionDialog::makeScroll() {
    constexpr int leastWide = 480;
    constexpr int fewestValues = 140;
    setScroll(new ScrollColumn(this));
    scrollColumn()->setObjectName(QStringLiteral("criterionFields"));
    delete m_form->dialogLayout->replaceWidget(m_form->fields, scrollColumn());
    scrollColumn()->column()->addWidget(m_form->fields);
    scrollColumn()->column()->addStretch(1);
    m_form->valuesList->setMinimumHeight(scaled(fewestValues, font()));
    const int most = mostRoom().width();
    setMinimumWidth(std::min(scaled(leastWide, font()), most));
    resize(std::min(scaled(width(), font()), most), height());
}

void CriterionDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const auto now = criterion();
        m_form->retranslateUi(this);
        fillWords();
        showCriterion(now);
    }
}

void CriterionDialog::fillWords() {
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wording::name(static_cast<CriterionKind>(m_kind->itemData(i).toInt())));
    for (int i = 0; i < m_side->count(); ++i)
        m_side->setItemText(i, wording::name(static_cast<Side>(m_side->itemData(i).toInt())));
    m_form->roleControl->setText(QStringLiteral("counts"), tr("Counts"));
    m_form->roleControl->setText(QStringLiteral("must"), tr("Must hold"));
    m_form->weightRow->setLabel(tr("Weight"));
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    m_form->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_form->atLeastField->setHelp(tr("0% asks only that there is something."));
}

CriterionKind CriterionDialog::kind() const {
    return static_cast<CriterionKind>(m_kind->currentData().toInt());
}

FieldRef CriterionDialog::fieldIn(const QComboBox& combo) {
    FieldRef ref;
    ref.field = static_cast<Field>(combo.currentData().toInt());
    if (ref.field == Field::Custom)
        ref.customName = fromQt(combo.currentData(Qt::UserRole + 1).toString());
    return ref;
}

FieldRef CriterionDialog::field() const {
    return fieldIn(*m_field);
}

void CriterionDialog::fillFields(const FieldRef& wanted, const FieldRef& ofMentor) {
    fillFields(*m_field, wanted);
    fillFields(*m_mentorField, ofMentor);
    fillValues();
}

void CriterionDialog::fillFields(QComboBox& combo, const FieldRef& wanted) {
    combo.clear();
    for (const auto& fact : personFacts)
        if (fits(kind(), FieldRef{fact.field, {}}))
            combo.addItem(wording::name(fact.field), static_cast<int>(fact.field));
    std::vector<std::string> names;
    for (const auto& custom : m_file.directory().customFields())
        if (fits(kind(), custom.kind))
            names.push_back(custom.name);
    // A set from elsewhere may name a field that this file does not have (yet).
    if (wanted.field == Field::Custom && std::ranges::find(names, wanted.customName) == names.end() &&
        fits(kind(), wanted) && !wanted.customName.empty()) {
        const bool knownButUnfit = std::ranges::any_of(
            m_file.directory().customFields(), [&](const CustomField& one) { return one.name == wanted.customName; });
        if (!knownButUnfit)
            names.push_back(wanted.customName);
    }
    for (const auto& name : names) {
        combo.addItem(toQt(name), static_cast<int>(Field::Custom));
        combo.setItemData(combo.count() - 1, toQt(name), Qt::UserRole + 1);
    }
    for (int i = 0; i < combo.count(); ++i) {
        combo.setCurrentIndex(i);
        if (fieldIn(combo) == wanted)
            break;
        combo.setCurrentIndex(0);
    }
}

void CriterionDialog::fillValues() {
    if (kind() != CriterionKind::InSet)
        return;
    std::set<std::string> chosen;
    for (int i = 0; i < m_form->valuesList->count(); ++i) {
        const auto* item = m_form->valuesList->item(i);
        if (item->checkState() == Qt::Checked)
            chosen.insert(fromQt(item->data(Qt::UserRole).toString()));
    }
    std::set<std::string> values;
    for (const auto& person : m_file.directory().people()) {
        for (auto& value : valuesOf(person, field(), m_file.directory()))
            if (!value.empty())
                values.insert(std::move(value));
    }
    m_filling = true;
    m_form->valuesList->clear();
    for (const auto& value : values)
        addValue(toQt(value), chosen.contains(value));
    m_filling = false;
}

void CriterionDialog::addValue(const QString& value, bool checked) {
    if (value.isEmpty())
        return;
    for (int i = 0; i < m_form->valuesList->count(); ++i) {
        auto* item = m_form->valuesList->item(i);
        if (item->data(Qt::UserRole).toString().compare(value, Qt::CaseInsensitive) == 0) {
            item->setCheckState(Qt::Checked);
            return;
        }
    }
    const bool language = field().field == Field::WorkingLanguages;
    auto* item = new QListWidgetItem(language ? wording::languageName(fromQt(value)) : value);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    m_form->valuesList->addItem(item);
}

void CriterionDialog::addStep(const GapStep& step) {
    auto* table = m_form->stepsTable;
    const int row = table->rowCount();
    table->insertRow(row);
    auto* gap = new QSpinBox(table);
    gap->setRange(-99, 99);
    gap->setValue(step.gap);
    gap->setAccessibleName(tr("Gap"));
    gap->setFrame(false);
    auto* degree = new QSpinBox(table);
    degree->setRange(0, 100);
    degree->setSuffix(wording::percentSign());
    degree->setSingleStep(5);
    degree->setValue(qRound(step.degree * 100));
    degree->setAccessibleName(tr("Counts"));
    degree->setFrame(false);
    connect(gap, &QSpinBox::valueChanged, this, &CriterionDialog::showReading);
    connect(degree, &QSpinBox::valueChanged, this, &CriterionDialog::showReading);
    table->setCellWidget(row, 0, gap);
    table->setCellWidget(row, 1, degree);
    fitSteps();
}

void CriterionDialog::fitSteps() {
    auto* table = m_form->stepsTable;
    constexpr int most = 6; // beyond, the rows are scrolled
    const int row = std::max(metric::tableRow, fontMetrics().height() + 2 * space::s);
    table->verticalHeader()->setDefaultSectionSize(row);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          std::clamp(table->rowCount(), 1, most) * row + 2 * table->frameWidth());
}

void CriterionDialog::showCriterion(const Criterion& criterion) {
    m_filling = true;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(criterion.kind))));
    fillFields(criterion.field, criterion.mentorField.value_or(criterion.field));
    m_form->stepsTable->setRowCount(0);
    for (const auto& step : criterion.steps)
        addStep(step);
    m_span->setValue(criterion.span);
    m_side->setCurrentIndex(m_side->findData(static_cast<int>(criterion.side)));
    for (const auto& value : criterion.values)
        addValue(toQt(value), true);
    m_form->rarityCheck->setChecked(criterion.rarity);
    m_form->roleControl->setCurrent(criterion.must ? QStringLiteral("must") : QStringLiteral("counts"));
    m_form->weightRow->setValue(criterion.must && criterion.weight == 0 ? highestWeight / 2 : criterion.weight);
    m_atLeast->setValue(static_cast<int>(criterion.atLeast * 100));
    m_form->unknownPassesCheck->setChecked(criterion.unknownPasses);
    m_filling = false;
    showParts();
}

Criterion CriterionDialog::criterion() const {
    Criterion made;
    made.kind = kind();
    if (looksAtField(made.kind))
        made.field = field();
    made.must = m_form->roleControl->current() == QStringLiteral("must");
    made.weight = made.must ? 0 : m_form->weightRow->value();
    if (made.must) {
        made.atLeast = m_atLeast->value() == 0 ? Criterion{}.atLeast : m_atLeast->value() / 100.0;
        made.unknownPasses = m_form->unknownPassesCheck->isChecked();
    }
    switch (made.kind) {
    case CriterionKind::OrderedSteps:
        for (int row = 0; row < m_form->stepsTable->rowCount(); ++row) {
            const auto* gap = qobject_cast<QSpinBox*>(m_form->stepsTable->cellWidget(row, 0));
            const auto* degree = qobject_cast<QSpinBox*>(m_form->stepsTable->cellWidget(row, 1));
            if (gap && degree)
                made.steps.push_back({gap->value(), degree->value() / 100.0});
        }
        std::ranges::sort(made.steps, {}, &GapStep::gap);
        break;
    case CriterionKind::Nearness:
    case CriterionKind::TimeZoneDistance:
        made.span = m_span->value();
        break;
    case CriterionKind::InSet:
        made.side = static_cast<Side>(m_side->currentData().toInt());
        for (int i = 0; i < m_form->valuesList->count(); ++i) {
            const auto* item = m_form->valuesList->item(i);
            if (item->checkState() == Qt::Checked)
                made.values.push_back(fromQt(item->data(Qt::UserRole).toString()));
        }
        break;
    case CriterionKind::Skills:
        made.rarity = m_form->rarityCheck->isChecked();
        break;
    case CriterionKind::Words:
        if (const auto ofMentor = fieldIn(*m_mentorField); ofMentor != made.field)
            made.mentorField = ofMentor;
        break;
    case CriterionKind::SameValue:
    case CriterionKind::DifferentValue:
    case CriterionKind::Overlap:
    case CriterionKind::MenteeWishes:
    case CriterionKind::MentorWishes:
        break;
    }
    return made;
}

void CriterionDialog::showParts() {
    const auto of = kind();
    const bool must = m_form->roleControl->current() == QStringLiteral("must");
    m_form->fieldField->setVisible(looksAtField(of));
    m_form->mentorFieldField->setVisible(of == CriterionKind::Words);
    m_form->fieldField->setLabel(of == CriterionKind::Words ? tr("&What the mentee wrote in") : tr("&Field"));
    m_form->stepsBox->setVisible(of == CriterionKind::OrderedSteps);
    m_form->spanField->setVisible(of == CriterionKind::Nearness || of == CriterionKind::TimeZoneDistance);
    m_form->spanField->setHelp(of == CriterionKind::TimeZoneDistance ? tr("In hours.")
                               : field().field == Field::HireDate    ? tr("In days.")
                                                                     : QString());
    m_form->sideField->setVisible(of == CriterionKind::InSet);
    m_form->valuesBox->setVisible(of == CriterionKind::InSet);
    m_form->rarityCheck->setVisible(of == CriterionKind::Skills);
    m_form->weightRow->setVisible(!must);
    m_form->atLeastField->setVisible(must);
    m_form->unknownPassesCheck->setVisible(must);
    showReading();
    layout()->activate();
    resize(width(), std::min(heightAt(width()), mostRoom().height()));
}

void CriterionDialog::showReading() {
    if (m_filling)
        return;
    CriteriaSet set;
    set.name = "x";
    set.criteria.push_back(criterion());
    for (const auto& problem : validate(set)) {
        if (m_tried && problem.criterion) {
            m_form->readsAsLabel->setShade(Label::Danger);
            m_form->readsAsLabel->setText(wording::sentence(problem.issue));
            return;
        }
    }
    m_form->readsAsLabel->setShade(Label::Muted);
    m_form->readsAsLabel->setText(wording::sentence(criterion()));
}

void CriterionDialog::accept() {
    CriteriaSet set;
    set.name = "x";
    set.criteria.push_back(criterion());
    m_tried = true;
    for (const auto& problem : validate(set)) {
        if (!problem.criterion)
            continue; // a set of its own may well weigh nothing
        showReading();
        reveal(m_form->readsAsLabel);
        return;
    }
    QDialog::accept();
}

} // namespace mentoring::ui
