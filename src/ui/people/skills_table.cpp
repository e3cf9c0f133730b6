#include "skills_table.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include "kit/follow_focus.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

constexpr int aroundBox = 3; // above it and below, so that boxes of neighbouring cells do not touch

enum Column { SkillColumn, FirstColumn, SecondColumn, ThirdColumn };

std::optional<int> optionalLevel(qlonglong chosen) {
    return chosen == 0 ? std::nullopt : std::optional(static_cast<int>(chosen));
}

} // namespace

SkillsTable::SkillsTable(Workspace& workspace, Of of, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_of(of) {
    setObjectName(of == Of::Offered ? QStringLiteral("offers") : QStringLiteral("seeks"));
    build(of == Of::Offered
              ? QStringList{tr("Skill offered"), tr("Level")}
              : QStringList{tr("Skill sought"), tr("Importance"), tr("Present level"), tr("Target level")});
}

void SkillsTable::build(const QStringList& headers) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_table = new QTableWidget(0, static_cast<int>(headers.size()), this);
    m_table->setObjectName(objectName() + QStringLiteral("Table"));
    m_table->setAccessibleName(headers.first());
    m_table->setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->setSectionResizeMode(SkillColumn, QHeaderView::Stretch);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &SkillsTable::fitHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    followFocus(m_table);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    setFocusProxy(m_table);
    auto* line = new QHBoxLayout;
    auto* addButton = new QPushButton(tr("Add a skill"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    addButton->setObjectName(m_of == Of::Offered ? QStringLiteral("addOfferButton")
                                                 : QStringLiteral("addSoughtButton"));
    addButton->setEnabled(!m_workspace.file().directory().skills().empty());
    connect(addButton, &QPushButton::clicked, this, [this] {
        // Which one, nobody has said yet.
        if (m_of == Of::Offered)
            add(OfferedSkill{{}, 3});
        else
            add(SoughtSkill{{}, 2, {}, {}});
        m_table->cellWidget(m_table->rowCount() - 1, SkillColumn)->setFocus();
    });
    remove->setEnabled(false);
    connect(m_table, &QTableWidget::currentCellChanged, remove, [remove](int row) { remove->setEnabled(row >= 0); });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        fitHeight();
        keptChanged();
    });
    column->addWidget(m_table);
    line->addWidget(addButton);
    line->addWidget(remove);
    line->addStretch();
    column->addLayout(line);
    fitColumns();
    fitHeight();
}

void SkillsTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)) {
        fitColumns();
        fitHeight();
    }
}

void SkillsTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

QComboBox* SkillsTable::skillCombo(SkillId chosenSkill, const QString& name) {
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    std::vector<qlonglong> taken;
    for (int row = 0; row < m_table->rowCount(); ++row)
        taken.push_back(chosen(row, SkillColumn));
    for (const auto& skill : m_workspace.file().directory().skills())
        if (skill.id == chosenSkill || std::ranges::find(taken, skill.id.value) == taken.end())
            combo->addItem(wording::name(skill), QVariant::fromValue<qlonglong>(skill.id.value));
    combo->setPlaceholderText(tr("Choose a skill…"));
    combo->setCurrentIndex(combo->findData(QVariant::fromValue<qlonglong>(chosenSkill.value)));
    return combo;
}

QComboBox* SkillsTable::levelCombo(std::optional<int> level, bool optional, const QString& name) {
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    if (optional)
        combo->addItem(QStringLiteral("–"), 0);
    for (int one = lowestSkillLevel; one <= highestSkillLevel; ++one)
        combo->addItem(wording::skillLevelName(one), one);
    combo->setCurrentIndex(combo->findData(level.value_or(optional ? 0 : 3)));
    return combo;
}

void SkillsTable::addRow(const std::vector<QComboBox*>& choices) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    for (auto* combo : choices) {
        auto* cell = new QWidget(m_table);
        auto* line = new QHBoxLayout(cell);
        line->setContentsMargins(space::xs, aroundBox, space::xs, aroundBox);
        line->addWidget(combo);
        cell->setFocusProxy(combo);
        m_table->setCellWidget(row, column++, cell);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { keptChanged(); });
    }
    m_table->setCurrentCell(row, SkillColumn);
    fitHeight();
    keptChanged();
}

void SkillsTable::fitHeight() {
    // A row holds a box to choose from, with the air that is around it.
    const int row = std::max(metric::tableRow, fontMetrics().height() + 14 + 2 * aroundBox);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const auto* across = m_table->horizontalScrollBar();
    const int bar = across->maximum() > 0 ? across->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::max(1, m_table->rowCount()) * row +
                            2 * m_table->frameWidth() + bar);
}

void SkillsTable::fitColumns() {
    // The longest word of importance is read whole; what has no room then is scrolled to.
    int letters = 0;
    for (int one = lowestImportance; one <= highestImportance; ++one)
        letters = std::max(letters, fontMetrics().horizontalAdvance(wording::importanceName(one)));
    constexpr int besideLetters = 52; // the arrow, the frame and the air of the cell
    const int least = letters + scaled(besideLetters, font());
    m_table->horizontalHeader()->setMinimumSectionSize(least);
    // A level alone has room for its words; several share a little more than half.
    const int levels = m_table->columnCount() - 1;
    const int wished = scaled(levels == 1 ? 260 : 144, font());
    const int wide = std::clamp(width() * 6 / (10 * levels), least, std::max(least, wished));
    for (int at = 1; at <= levels; ++at)
        m_table->setColumnWidth(at, wide);
}

void SkillsTable::add(const OfferedSkill& offer) {
    addRow({skillCombo(offer.skill, tr("Skill offered")), levelCombo(offer.level, false, tr("Level"))});
}

void SkillsTable::add(const SoughtSkill& sought) {
    auto* importance = new QComboBox(this);
    importance->setAccessibleName(tr("Importance"));
    for (int one = lowestImportance; one <= highestImportance; ++one)
        importance->addItem(wording::importanceName(one), one);
    importance->setCurrentIndex(importance->findData(sought.importance));
    addRow({skillCombo(sought.skill, tr("Skill sought")), importance,
            levelCombo(sought.presentLevel, true, tr("Present level")),
            levelCombo(sought.targetLevel, true, tr("Target level"))});
}

qlonglong SkillsTable::chosen(int row, int column) const {
    return m_table->cellWidget(row, column)->findChild<QComboBox*>()->currentData().toLongLong();
}

std::vector<OfferedSkill> SkillsTable::offered() const {
    std::vector<OfferedSkill> offered;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (const SkillId skill{chosen(row, SkillColumn)}; skill.isSet())
            offered.push_back({skill, static_cast<int>(chosen(row, FirstColumn))});
    return offered;
}

std::vector<SoughtSkill> SkillsTable::sought() const {
    std::vector<SoughtSkill> sought;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (const SkillId skill{chosen(row, SkillColumn)}; skill.isSet())
            sought.push_back({skill, static_cast<int>(chosen(row, FirstColumn)),
                              optionalLevel(chosen(row, SecondColumn)), optionalLevel(chosen(row, ThirdColumn))});
    return sought;
}

bool SkillsTable::knows(SkillId skill) const {
    return m_workspace.file().directory().skill(skill) != nullptr;
}

QJsonValue SkillsTable::kept() const {
    QJsonArray rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonArray cells{QString::number(chosen(row, SkillColumn))};
        for (int column = FirstColumn; column < m_table->columnCount(); ++column)
            cells.append(static_cast<int>(chosen(row, column)));
        rows.append(cells);
    }
    return rows;
}

void SkillsTable::bringBack(const QJsonValue& kept) {
    m_table->setRowCount(0);
    for (const auto& row : kept.toArray()) {
        const auto cells = row.toArray();
        const SkillId skill{cells.at(SkillColumn).toString().toLongLong()};
        if (skill.isSet() && !knows(skill))
            continue;
        if (m_of == Of::Offered)
            add(OfferedSkill{skill, cells.at(FirstColumn).toInt()});
        else
            add(SoughtSkill{skill, cells.at(FirstColumn).toInt(), optionalLevel(cells.at(SecondColumn).toInt()),
                            optionalLevel(cells.at(ThirdColumn).toInt())});
    }
    fitHeight();
}

} // namespace mentoring::ui
