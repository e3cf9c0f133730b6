#include "people_filters.h"

#include <functional>
#include <set>
#include <string_view>
#include <unordered_set>

#include <QCollator>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include "kit/flow_layout.h"
#include "kit/utf8.h"
#include "style/icons.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

struct Choice {
    QString text;
    QVariant value;
};

QVariant valueOf(const QComboBox* box) {
    return box->currentIndex() > 0 ? box->currentData() : QVariant();
}

/// What is chosen stays chosen though nobody has it any more: whoever changed all they had found would else have
/// everybody in front of them without a word.
void refill(QComboBox* box, const QString& everything, const QString& purpose, const std::vector<Choice>& choices,
            const std::function<QString(const QVariant& value)>& nameOf = {}) {
    const QSignalBlocker quiet(box);
    const auto chosen = valueOf(box);
    box->clear();
    box->addItem(everything);
    for (const auto& choice : choices)
        box->addItem(choice.text, choice.value);
    if (chosen.isValid() && box->findData(chosen) < 0 && nameOf)
        box->addItem(PeopleFilters::tr("%1 (nobody)").arg(nameOf(chosen)), chosen);
    box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
    box->setAccessibleName(purpose);
    box->setEnabled(box->count() > 1);
}

std::vector<Choice> sorted(const std::set<std::string>& values, QString (*nameOf)(const std::string&)) {
    std::vector<Choice> choices;
    for (const auto& value : values)
        choices.push_back({nameOf(value), toQt(value)});
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(choices, [&](const Choice& a, const Choice& b) { return collator(a.text, b.text); });
    return choices;
}

std::optional<std::string> textOf(const QComboBox* box) {
    const auto value = valueOf(box);
    return value.isValid() ? std::optional(fromQt(value.toString())) : std::nullopt;
}

} // namespace

PeopleFilters::PeopleFilters(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("peopleFilters"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    m_department = add("departmentFilter");
    m_site = add("siteFilter");
    m_level = add("levelFilter");
    m_language = add("languageFilter");
    m_state = add("stateFilter");
    m_nominated = add("nominatedFilter");
    m_clear = new QPushButton(icon(QStringLiteral("close")), QString(), this);
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clear->setFlat(true);
    flow->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &PeopleFilters::clear);
}

QComboBox* PeopleFilters::add(const char* name) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(240);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PeopleFilters::changed);
    return box;
}

void PeopleFilters::fill(const Directory& directory) {
    std::unordered_set<std::string_view> everyDepartment;
    std::unordered_set<std::string_view> everySite;
    std::unordered_set<std::string_view> everyLanguage;
    std::set<Level> levels;
    for (const auto& person : directory.people()) {
        everyDepartment.insert(person.department);
        everySite.insert(person.site);
        everyLanguage.insert(person.workingLanguages.begin(), person.workingLanguages.end());
        if (person.level)
            levels.insert(*person.level);
    }
    everyDepartment.erase(std::string_view());
    everySite.erase(std::string_view());
    const std::set<std::string> departments(everyDepartment.begin(), everyDepartment.end());
    const std::set<std::string> sites(everySite.begin(), everySite.end());
    const std::set<std::string> languages(everyLanguage.begin(), everyLanguage.end());
    std::vector<Choice> levelChoices;
    for (const auto level : levels)
        levelChoices.push_back({toQt(directory.levels().nameOf(level)), static_cast<int>(level)});
    std::vector<Choice> states;
    for (const auto state : allParticipationStates)
        states.push_back({wording::name(state), static_cast<int>(state)});
    const auto asItIs = [](const QVariant& value) { return value.toString(); };
    refill(m_department, tr("Every department"), tr("Department"), sorted(departments, toQt), asItIs);
    refill(m_site, tr("Every site"), tr("Site"), sorted(sites, toQt), asItIs);
    refill(m_level, tr("Every level"), tr("Level"), levelChoices,
           [&](const QVariant& level) { return toQt(directory.levels().nameOf(static_cast<Level>(level.toInt()))); });
    refill(m_language, tr("Every language"), tr("Working language"), sorted(languages, wording::languageName),
           [](const QVariant& language) { return wording::languageName(fromQt(language.toString())); });
    refill(m_state, tr("Every state"), tr("State in the program"), states);
    refill(m_nominated, tr("Nominated or not"), tr("Nomination"),
           {{tr("Nominated"), true}, {tr("Mentees not nominated"), false}});
    m_clear->setText(tr("&Clear filters"));
}

PeopleTableModel::Narrowing PeopleFilters::narrowing() const {
    PeopleTableModel::Narrowing narrowing;
    narrowing.department = textOf(m_department);
    narrowing.site = textOf(m_site);
    narrowing.language = textOf(m_language);
    if (const auto level = valueOf(m_level); level.isValid())
        narrowing.level = level.toInt();
    if (const auto state = valueOf(m_state); state.isValid())
        narrowing.state = static_cast<ParticipationState>(state.toInt());
    if (const auto nominated = valueOf(m_nominated); nominated.isValid())
        narrowing.nominated = nominated.toBool();
    return narrowing;
}

void PeopleFilters::clear() {
    for (auto* box : {m_department, m_site, m_level, m_language, m_state, m_nominated}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

} // namespace mentoring::ui
