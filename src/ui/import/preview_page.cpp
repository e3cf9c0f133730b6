#include "import/preview_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/card.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/roles.h"
#include "kit/scroll_column.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "style/icons.h"
#include "style/tokens.h"
#include "wording/imports.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

using exchange::RowKind;

Tone toneOf(RowKind kind) {
    switch (kind) {
    case RowKind::New:
        return Tone::Success;
    case RowKind::Changed:
        return Tone::Info;
    case RowKind::Same:
        return Tone::Neutral;
    case RowKind::Problem:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString iconOf(RowKind kind) {
    switch (kind) {
    case RowKind::New:
        return QStringLiteral("add");
    case RowKind::Changed:
        return QStringLiteral("edit");
    case RowKind::Same:
        return QStringLiteral("check");
    case RowKind::Problem:
        return QStringLiteral("close");
    }
    return {};
}

namespace {

/// The first names of a list that may be long.
QString shortened(const QStringList& names) {
    constexpr qsizetype most = 8;
    return names.size() <= most ? names.join(QStringLiteral(", "))
                                : QStringList(names.first(most)).join(QStringLiteral(", ")) + QStringLiteral(" …");
}

} // namespace

QStringList sentencesFor(const exchange::RowResult& row) {
    QStringList sentences;
    for (const auto& problem : row.problems)
        sentences << wording::sentence(problem);
    // What somebody new brings is what the file says; only changes need both sides.
    if (row.kind == RowKind::Changed) {
        for (const auto& change : row.changes)
            sentences << wording::sentence(change);
    }
    for (const auto& warning : row.warnings)
        sentences << wording::sentence(warning);
    return sentences;
}

void ImportPreviewModel::show(std::shared_ptr<const exchange::ImportPlan> plan) {
    beginNewRows();
    m_plan = std::move(plan);
    m_brought.emplace(*m_plan);
    endNewRows();
}

QStringList ImportPreviewModel::valuesOf(const exchange::RowResult& row) const {
    QStringList values;
    for (const auto& change : m_brought->of(row))
        values << wording::labelled(wording::name(change.field), toQt(change.after));
    return values;
}

std::optional<int> ImportPreviewModel::rowWithNumber(std::uint32_t number) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).rowNumber == number)
            return row;
    }
    return std::nullopt;
}

void ImportPreviewModel::setWarnedOnly(bool only) {
    if (m_warnedOnly == only)
        return;
    m_warnedOnly = only;
    refilter();
}

void ImportPreviewModel::setKind(std::optional<RowKind> kind) {
    if (m_kind == kind)
        return;
    m_kind = kind;
    refilter();
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int ImportPreviewModel::total() const {
    return m_plan ? static_cast<int>(m_plan->rows.size()) : 0;
}

const exchange::RowResult& ImportPreviewModel::result(int row) const {
    return m_plan->rows[static_cast<std::size_t>(row)];
}

const exchange::RowResult& ImportPreviewModel::rowAt(int row) const {
    return result(underlying(row));
}

bool ImportPreviewModel::passes(int row) const {
    return (!m_kind || result(row).kind == *m_kind) && (!m_warnedOnly || !result(row).warnings.empty());
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = rowAt(index.row());
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (static_cast<Column>(index.column())) {
    case KindColumn:
        if (text)
            return wording::name(row.kind);
        if (role == ToneRole)
            return static_cast<int>(row.kind != RowKind::Problem && !row.warnings.empty() ? Tone::Warning
                                                                                          : toneOf(row.kind));
        if (role == ChipIconRole)
            return iconOf(row.kind);
        return {};
    case RowColumn:
        return text ? QVariant(wording::number(row.rowNumber)) : QVariant();
    case NameColumn:
        return text ? QVariant(toQt(row.name)) : QVariant();
    case WhatColumn:
        return text ? QVariant((sentencesFor(row) + valuesOf(row)).join(QStringLiteral("  ·  "))) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn:
        return tr("What happens");
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Person");
    case WhatColumn:
        return tr("In detail");
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportPreviewModel::searchText(int row) const {
    const auto& one = result(row);
    return toQt(one.name) + u' ' + QString::number(one.rowNumber) + u' ' + sentencesFor(one).join(u' ') + u' ' +
           valuesOf(one).join(u' ');
}

bool ImportPreviewModel::sortsByNumber(int column) const {
    return column == KindColumn || column == RowColumn;
}

double ImportPreviewModel::sortNumber(int row, int column) const {
    return column == KindColumn ? static_cast<double>(result(row).kind) : result(row).rowNumber;
}

QString ImportPreviewModel::sortText(int row, int column) const {
    return column == NameColumn ? toQt(result(row).name) : sentencesFor(result(row)).join(u' ');
}

PreviewPage::PreviewPage(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    m_kinds = new SegmentedControl(this);
    m_kinds->setObjectName(QStringLiteral("kindFilter"));
    m_kinds->setAccessibleName(tr("Which rows are shown"));
    m_kinds->addSegment(QStringLiteral("all"), tr("All"));
    m_kinds->addSegment(QStringLiteral("new"), wording::name(RowKind::New));
    m_kinds->addSegment(QStringLiteral("changed"), wording::name(RowKind::Changed));
    m_kinds->addSegment(QStringLiteral("same"), wording::name(RowKind::Same));
    m_kinds->addSegment(QStringLiteral("problem"), wording::name(RowKind::Problem));
    m_kinds->addSegment(QStringLiteral("warned"), tr("To look at"));
    line->addWidget(m_kinds);
    line->addStretch(1);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("previewSearch"));
    m_search->setPurpose(tr("Search rows"));
    m_search->setFixedWidth(240);
    line->addWidget(m_search);
    column->addLayout(line);
    auto* card = new Card(this);
    card->setFlush(true);
    m_model = new ImportPreviewModel(this);
    m_table = new Table(card);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setDensity(Density::Compact);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportPreviewModel::KindColumn, new ChipDelegate(m_table));
    m_table->setColumnWidths({130, 70, 220, 400});
    m_table->setStretchColumn(ImportPreviewModel::WhatColumn);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_none = new EmptyState(QStringLiteral("filter"), tr("No row of this kind"), {}, m_table);
    m_table->setEmptyState(m_none);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    m_detail = new Card(this);
    m_detail->setTitle(QStringLiteral(" "));
    m_detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sentences = new Label(m_detail);
    m_sentences->setObjectName(QStringLiteral("rowSentencesLabel"));
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->body()->addWidget(m_sentences);
    m_sameness = new QWidget(m_detail);
    auto* answers = new QHBoxLayout(m_sameness);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(space::s);
    const auto add = [&](QPushButton*& button, const QString& text, const char* name, Sameness sameness) {
        button = new QPushButton(text, m_sameness);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, sameness] { say(sameness); });
        answers->addWidget(button);
    };
    add(m_same, tr("The sa&me person"), "samePersonButton", Sameness::Same);
    add(m_another, tr("A&nother person"), "anotherPersonButton", Sameness::Another);
    add(m_askAgain, tr("&Ask again"), "askAgainButton", Sameness::Open);
    answers->addStretch(1);
    m_detail->body()->addWidget(m_sameness);
    column->addWidget(m_detail);
    auto* foot = new QHBoxLayout;
    m_notes = new Label(QString(), Label::Caption, Label::Muted, this);
    m_notes->setObjectName(QStringLiteral("previewNotesLabel"));
    m_notes->setWordWrap(true);
    m_saveRefused = new QPushButton(icon(QStringLiteral("sheet")), tr("&Save the refused rows…"), this);
    m_saveRefused->setObjectName(QStringLiteral("saveRefusedButton"));
    m_saveRefused->setAutoDefault(false);
    foot->addWidget(m_notes, 1);
    foot->addWidget(m_saveRefused, 0, Qt::AlignTop);
    column->addLayout(foot);
    connect(m_kinds, &SegmentedControl::selected, this, [this](const QString& id) {
        m_model->setKind(id == QStringLiteral("new")       ? std::optional(RowKind::New)
                         : id == QStringLiteral("changed") ? std::optional(RowKind::Changed)
                         : id == QStringLiteral("same")    ? std::optional(RowKind::Same)
                         : id == QStringLiteral("problem") ? std::optional(RowKind::Problem)
                                                           : std::nullopt);
        m_model->setWarnedOnly(id == QStringLiteral("warned"));
        showRow();
    });
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        if (m_model->isFiltered())
            m_none->showNoMatch();
        else
            m_none->setTexts(tr("No row of this kind"), {});
        showRow();
    });
    connect(m_none, &EmptyState::clearAsked, m_search, &QLineEdit::clear);
    connect(m_table, &Table::selectionSettled, this, &PreviewPage::showRow);
    connect(m_saveRefused, &QPushButton::clicked, this, &PreviewPage::saveRefusedAsked);
}

void PreviewPage::show(std::shared_ptr<const exchange::ImportPlan> plan, const exchange::ImportOptions& options) {
    m_plan = std::move(plan);
    m_options = options;
    m_model->show(m_plan);
    const auto& counts = m_plan->counts;
    const auto count = [this](const char* id, std::size_t rows) {
        m_kinds->setCount(QString::fromLatin1(id), static_cast<int>(rows));
    };
    count("all", m_plan->rows.size());
    count("new", counts.fresh);
    count("changed", counts.changed);
    count("same", counts.same);
    count("problem", counts.problems);
    count("warned", counts.warnings);
    m_saveRefused->setVisible(counts.problems > 0);
    QStringList notes;
    if (counts.archived > 0) {
        QStringList names;
        for (const auto& missing : m_plan->archived)
            names << toQt(missing.name);
        notes << tr("%n person(s) who are not in the file are archived: %1.", nullptr,
                    static_cast<int>(counts.archived))
                     .arg(shortened(names));
    }
    if (!m_plan->leaversPairs.empty()) {
        QStringList kept;
        QStringList ended;
        for (const auto& pair : m_plan->leaversPairs)
            (pair.ended ? ended : kept) << toQt(pair.leaverName) + QStringLiteral(" – ") + toQt(pair.partnerName);
        if (!ended.isEmpty())
            notes << tr("%n pair(s) of people who leave end: %1.", nullptr, static_cast<int>(ended.size()))
                         .arg(shortened(ended));
        if (!kept.isEmpty())
            notes << tr("%n pair(s) of people who leave stay open: %1.", nullptr, static_cast<int>(kept.size()))
                         .arg(shortened(kept));
    }
    if (!m_plan->newSkills.empty())
        notes << tr("%n new skill(s).", nullptr, static_cast<int>(m_plan->newSkills.size()));
    if (!m_plan->newFields.empty()) {
        QStringList names;
        for (const auto& field : m_plan->newFields)
            names << toQt(field.name);
        notes << tr("New fields: %1.").arg(wording::list(names));
    }
    for (const auto note : m_plan->notes)
        notes << wording::sentence(note);
    if (!m_plan->ignored.empty()) {
        QStringList names;
        for (const auto& header : m_plan->ignored)
            names << toQt(header);
        notes << tr("Left out, never stored: %1.").arg(names.join(QStringLiteral(", ")));
    }
    m_notes->setText(notes.join(u' '));
    if (const auto row = m_lastRow == 0 ? std::nullopt : m_model->rowWithNumber(m_lastRow))
        m_table->selectRow(*row);
    showRow();
}

void PreviewPage::showRow() {
    const auto rows = m_table->selectedRowNumbers();
    const bool chosen = !rows.isEmpty() && rows.first() < m_model->rowCount();
    m_detail->setVisible(chosen);
    if (!chosen)
        return;
    const auto& row = m_model->rowAt(rows.first());
    m_detail->setTitle(tr("Row %1: %2").arg(wording::number(row.rowNumber), toQt(row.name)));
    auto sentences = sentencesFor(row);
    if (row.kind == RowKind::New)
        sentences << m_model->valuesOf(row).join(QStringLiteral("  ·  "));
    if (sentences.isEmpty())
        sentences << tr("Everything is as it is in the file already.");
    m_sentences->setText(sentences.join(u'\n'));
    m_lastRow = row.rowNumber;
    showSameness(row);
}

void PreviewPage::showSameness(const exchange::RowResult& row) {
    const bool open = row.perhaps.isSet() || row.perhapsRow != 0;
    const bool said = m_options.samePerson.contains(row.rowNumber) || m_options.sameRow.contains(row.rowNumber);
    m_sameness->setVisible(open || said);
    m_same->setVisible(open);
    m_another->setVisible(open);
    m_askAgain->setVisible(said && !open);
}

void PreviewPage::say(Sameness sameness) {
    const auto rows = m_table->selectedRowNumbers();
    if (rows.isEmpty())
        return;
    const auto& row = m_model->rowAt(rows.first());
    const auto number = row.rowNumber;
    switch (sameness) {
    case Sameness::Same:
        if (row.perhaps.isSet())
            m_options.samePerson[number] = row.perhaps;
        else
            m_options.sameRow[number] = row.perhapsRow;
        break;
    case Sameness::Another:
        if (row.perhaps.isSet())
            m_options.samePerson[number] = PersonId{};
        else
            m_options.sameRow[number] = 0;
        break;
    case Sameness::Open:
        m_options.samePerson.erase(number);
        m_options.sameRow.erase(number);
        break;
    }
    Q_EMIT samenessSaid(m_options);
}

} // namespace mentoring::ui
