#include "parts/steps_edit.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/breaking_row.h"
#include "kit/utf8.h"
#include "mentoring/check.h"
#include "parts/day_edit.h"
#include "parts/row_tools.h"
#include "style/icons.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

StepsEdit::StepsEdit(const QString& objectName, std::size_t most, QWidget* parent) : QWidget(parent), m_most(most) {
    setObjectName(objectName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(space::xs);
    layout->addLayout(m_rowsLayout);
    m_add = new QPushButton(icon(QStringLiteral("add")), tr("Add a step"), this);
    m_add->setObjectName(objectName + QStringLiteral("AddButton"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().title->setFocus();
    });
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(this, &StepsEdit::stepsChanged, this, [this] { keptChanged(); });
}

void StepsEdit::addRow(const Step& step) {
    if (m_rows.size() >= m_most)
        return;
    Row row{new QWidget(this), nullptr, nullptr, nullptr, step.doneOn};
    // Where the form is narrow, the day and the buttons stand under what is to be done.
    auto* around = new BreakingRow(row.widget, space::s, BreakingRow::Share::First);
    around->setSpacingBelow(space::xs);
    const auto part = [&] {
        auto* box = new QWidget(row.widget);
        auto* layout = new QHBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        around->addWidget(box);
        return layout;
    };
    auto* what = part();
    auto* line = part();
    row.done = new QCheckBox(row.widget);
    row.done->setChecked(step.done);
    row.done->setAccessibleName(tr("Done"));
    row.title = new QLineEdit(step.title, row.widget);
    row.title->setObjectName(objectName() + QStringLiteral("TitleEdit"));
    row.title->setAccessibleName(tr("Step"));
    row.title->setMaxLength(static_cast<int>(longestShortText));
    row.title->setPlaceholderText(tr("What is to be done"));
    row.day = new DayEdit(objectName() + QStringLiteral("DayEdit"), row.widget);
    row.day->line()->setAccessibleName(tr("By when"));
    row.day->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000 wednesday")) +
                           scaled(60, font()));
    row.day->setDay(step.day);
    row.title->setMinimumWidth(16 * fontMetrics().averageCharWidth());
    what->addWidget(row.done);
    what->addWidget(row.title, 1);
    line->addWidget(row.day);
    auto* widget = row.widget;
    addRowTools(
        line, widget, [this, widget](int by) { moveRow(widget, by); }, [this, widget] { removeRow(widget); });
    connect(row.title, &QLineEdit::textChanged, this, &StepsEdit::stepsChanged);
    connect(row.day, &DayEdit::dayChanged, this, &StepsEdit::stepsChanged);
    connect(row.done, &QCheckBox::toggled, this, &StepsEdit::stepsChanged);
    m_rowsLayout->addWidget(widget);
    m_rows.push_back(row);
    m_add->setEnabled(m_rows.size() < m_most);
    Q_EMIT stepsChanged();
}

std::size_t StepsEdit::indexOf(QWidget* row) const {
    return static_cast<std::size_t>(std::ranges::find(m_rows, row, &Row::widget) - m_rows.begin());
}

void StepsEdit::removeRow(QWidget* row) {
    const auto at = indexOf(row);
    if (at >= m_rows.size())
        return;
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
    row->hide();
    row->deleteLater();
    m_add->setEnabled(true);
    m_add->setFocus();
    Q_EMIT stepsChanged();
}

void StepsEdit::moveRow(QWidget* row, int by) {
    const auto at = indexOf(row);
    const auto to = static_cast<std::ptrdiff_t>(at) + by;
    if (at >= m_rows.size() || to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    std::swap(m_rows[at], m_rows[static_cast<std::size_t>(to)]);
    m_rowsLayout->removeWidget(row);
    m_rowsLayout->insertWidget(static_cast<int>(to), row);
    // Tab goes through the rows in the order they are seen in.
    for (std::size_t i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1].day, m_rows[i].done);
    Q_EMIT stepsChanged();
}

void StepsEdit::setSteps(const std::vector<Step>& steps) {
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    for (const auto& step : steps)
        addRow(step);
}

std::vector<StepsEdit::Step> StepsEdit::steps() const {
    std::vector<Step> steps;
    for (const auto& row : m_rows)
        if (const auto title = row.title->text().trimmed(); !title.isEmpty())
            steps.push_back({title, row.day->day(), row.done->isChecked(), row.doneOn});
    return steps;
}

bool StepsEdit::hasUnreadableDay() const {
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.day->isUnreadable(); });
}

QJsonValue StepsEdit::kept() const {
    QJsonArray array;
    for (const auto& row : m_rows) {
        array.append(QJsonObject{{QStringLiteral("title"), row.title->text()},
                                 {QStringLiteral("day"), row.day->kept()},
                                 {QStringLiteral("done"), row.done->isChecked()},
                                 {QStringLiteral("doneOn"), row.doneOn ? toQt(toIso(*row.doneOn)) : QString()}});
    }
    return array;
}

void StepsEdit::bringBack(const QJsonValue& kept) {
    setSteps({});
    for (const auto& value : kept.toArray()) {
        const auto step = value.toObject();
        addRow({step.value(QStringLiteral("title")).toString(),
                {},
                step.value(QStringLiteral("done")).toBool(),
                dateFromIso(step.value(QStringLiteral("doneOn")).toString().toStdString())});
        if (!m_rows.empty())
            m_rows.back().day->bringBack(step.value(QStringLiteral("day")));
    }
}

} // namespace mentoring::ui
