#include "import/rows_preview.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "kit/breaking_row.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/roles.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/table.h"
#include "rows_in_sight.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "wording/imports.h"
#include "wording/numbers.h"

namespace mentoring::ui {

using intake::RowKind;

namespace {

/// How a kind of row is shown, and what its choice is called.
struct Look {
    RowKind kind;
    const char* id;
    Tone tone;
    const char* icon;
};

constexpr Look looks[] = {
    {RowKind::New, "new", Tone::Success, "add"},
    {RowKind::Changed, "changed", Tone::Info, "edit"},
    {RowKind::Same, "same", Tone::Neutral, "check"},
    {RowKind::Problem, "problem", Tone::Danger, "close"},
};

const Look& lookOf(RowKind kind) {
    return *std::ranges::find(looks, kind, &Look::kind);
}

} // namespace

void RowsPreviewModel::setKind(std::optional<RowKind> kind) {
    if (m_kind == kind)
        return;
    m_kind = kind;
    refilter();
}

void RowsPreviewModel::setWarnedOnly(bool only) {
    if (m_warnedOnly == only)
        return;
    m_warnedOnly = only;
    refilter();
}

bool RowsPreviewModel::passes(int row) const {
    const auto one = this->row(row);
    return (!m_kind || one.kind == *m_kind) && (!m_warnedOnly || one.warned);
}

QVariant RowsPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = underlying(index.row());
    const auto one = row(at);
    const bool isToLookAt = one.warned && one.kind != RowKind::Problem;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return index.column() == KindColumn
                   ? isToLookAt && one.kind == RowKind::Same ? tr("Here already", "a row")
                     : isToLookAt ? tr("%1, to look at", "what happens to a row of a file").arg(wording::name(one.kind))
                                  : wording::name(one.kind)
               : index.column() == RowColumn ? wording::number(one.number)
                                             : text(at, index.column());
    if (role == ToneRole && index.column() == KindColumn)
        return static_cast<int>(isToLookAt ? Tone::Warning : lookOf(one.kind).tone);
    if (role == ChipIconRole && index.column() == KindColumn)
        return QString::fromLatin1(isToLookAt ? "exclamation" : lookOf(one.kind).icon);
    return {};
}

QVariant RowsPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KindColumn ? tr("What happens") : section == RowColumn ? tr("Row") : header(section);
}

bool RowsPreviewModel::sortsByNumber(int column) const {
    return column == KindColumn || column == RowColumn;
}

double RowsPreviewModel::sortNumber(int row, int column) const {
    const auto one = this->row(row);
    return column == KindColumn ? static_cast<double>(one.kind) : one.number;
}

QString RowsPreviewModel::sortText(int row, int column) const {
    return text(row, column);
}

RowsPreview::RowsPreview(RowsPreviewModel* model, std::initializer_list<RowKind> kinds, const QList<int>& widths,
                         const Names& names, QWidget* parent)
    : QWidget(parent), m_model(model), m_widths(widths) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* line = new BreakingRow(nullptr, space::m, BreakingRow::Share::First);
    column->addLayout(line);
    m_kinds = new SegmentedControl(this);
    m_kinds->setObjectName(QString::fromLatin1(names.kinds));
    m_kinds->setAccessibleName(tr("Which rows are shown"));
    m_kinds->addSegment(QStringLiteral("all"), tr("All"));
    for (const auto kind : kinds)
        m_kinds->addSegment(QString::fromLatin1(lookOf(kind).id), wording::namePlural(kind));
    line->addWidget(m_kinds);
    line->setAlignment(m_kinds, Qt::AlignLeft);
    m_search = new SearchField(this);
    m_search->setObjectName(QString::fromLatin1(names.search));
    m_search->setPurpose(tr("Search rows"));
    m_search->setFixedWidth(scaled(240, font()));
    line->addWidget(m_search);
    line->setAlignment(m_search, Qt::AlignLeft);
    auto* card = new Card(this);
    card->setFlush(true);
    m_table = new Table(card);
    m_table->setObjectName(QString::fromLatin1(names.table));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setDensity(Density::Compact);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RowsPreviewModel::KindColumn, new ChipDelegate(m_table));
    m_table->setColumnWidths(widths);
    m_table->setStretchColumn(static_cast<int>(widths.size()) - 1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_none = new EmptyState(QStringLiteral("filter"), tr("No row of this kind"), {}, m_table);
    m_table->setEmptyState(m_none);
    m_inSight = new RowsInSight(m_table, card);
    card->body()->addWidget(m_inSight);
    column->addWidget(card, 1);
    m_detail = new Card(this);
    m_detail->setTitle(QStringLiteral(" "));
    m_detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_detail->hide();
    m_sentences = new Label(m_detail);
    m_sentences->setObjectName(QString::fromLatin1(names.sentences));
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->body()->addWidget(m_sentences);
    column->addWidget(m_detail);
    m_foot = new QHBoxLayout;
    m_notes = new Label(QString(), Label::Caption, Label::Muted, this);
    m_notes->setObjectName(QString::fromLatin1(names.notes));
    m_notes->setWordWrap(true);
    m_foot->addWidget(m_notes, 1);
    column->addLayout(m_foot);
    connect(m_kinds, &SegmentedControl::selected, this, [this](const QString& id) {
        const auto* look = std::ranges::find(looks, id, [](const Look& one) { return QString::fromLatin1(one.id); });
        m_model->setKind(look == std::end(looks) ? std::nullopt : std::optional(look->kind));
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
    connect(m_table, &Table::selectionSettled, this, &RowsPreview::showRow);
}

void RowsPreview::addWarned() {
    m_kinds->addSegment(QStringLiteral("warned"), tr("To look at"));
}

void RowsPreview::addToDetail(QWidget* widget) {
    m_detail->body()->addWidget(widget);
}

void RowsPreview::addToFoot(QWidget* widget) {
    m_foot->addWidget(widget, 0, Qt::AlignTop);
}

void RowsPreview::show(const intake::ImportCounts& counts, std::optional<int> chosen) {
    const auto count = [this](const char* id, std::size_t rows) {
        m_kinds->setCount(QString::fromLatin1(id), static_cast<int>(rows));
    };
    count("all", static_cast<std::size_t>(m_model->total()));
    count("new", counts.fresh);
    count("changed", counts.changed);
    count("same", counts.same);
    count("problem", counts.problems);
    count("warned", counts.warnings);
    fitColumns();
    if (!chosen)
        chosen = firstToLookAt();
    if (chosen)
        m_table->selectRow(*chosen);
    showRow();
}

std::optional<int> RowsPreview::firstToLookAt() const {
    std::optional<int> warned;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto one = m_model->row(m_model->underlying(row));
        if (one.kind == RowKind::Problem)
            return row;
        if (one.warned && !warned)
            warned = row;
    }
    return warned;
}

void RowsPreview::fitColumns() {
    constexpr int enough = 300; // rows: the others are much the same
    constexpr int most = 260;
    const int rows = std::min(m_model->rowCount(), enough);
    const QFontMetrics metrics(m_table->font());
    auto widths = m_widths;
    // The last one takes what is left.
    for (int column = 0; rows > 0 && column + 1 < widths.size(); ++column) {
        const bool isKind = column == RowsPreviewModel::KindColumn;
        // The numbers are shorter than the title over them, which says nothing in dots.
        const auto title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int wanted = column == RowsPreviewModel::RowColumn ? metrics.horizontalAdvance(title) : 0;
        for (int row = 0; row < rows; ++row) {
            const auto text = m_model->index(row, column).data().toString();
            wanted =
                std::max(wanted, isKind ? chipSize(text, m_table->font()).width() : metrics.horizontalAdvance(text));
        }
        const int width = static_cast<int>((wanted + 2 * space::s + space::xs) / textScale(m_table->font())) + 1;
        widths[column] = isKind ? width : std::min(width, most); // what is to happen is never cut
    }
    m_table->setColumnWidths(widths);
}

std::optional<int> RowsPreview::chosenRow() const {
    const auto rows = m_table->selectedRowNumbers();
    const bool chosen = !rows.isEmpty() && rows.first() < m_model->rowCount();
    return chosen ? std::optional(m_model->underlying(rows.first())) : std::nullopt;
}

void RowsPreview::showRow() {
    const auto row = chosenRow();
    m_detail->setVisible(row.has_value());
    if (!row)
        return;
    m_detail->setTitle(tr("Row %1: %2").arg(wording::number(m_model->row(*row).number), m_model->subject(*row)));
    m_sentences->setText(m_model->account(*row).join(u'\n'));
    Q_EMIT rowShown(*row);
}

} // namespace mentoring::ui
