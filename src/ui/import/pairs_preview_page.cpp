#include "import/pairs_preview_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "import/preview_page.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/roles.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/switch.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "style/tokens.h"
#include "wording/imports.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

using exchange::RowKind;

namespace {

QStringList sentencesFor(const exchange::PairRow& row) {
    QStringList sentences;
    for (const auto& problem : row.problems)
        sentences << wording::sentence(problem);
    if (row.kind == RowKind::New && row.endedOn)
        sentences << wording::labelled(wording::name(row.state), wording::date(row.endedOn));
    else if (row.kind == RowKind::New && row.state == MentorshipState::Paused)
        sentences << wording::name(row.state);
    for (const auto& remark : row.remarks)
        sentences << wording::sentence(remark);
    return sentences;
}

QString detailsOf(const exchange::PairRow& row) {
    return sentencesFor(row).join(QStringLiteral("  ·  "));
}

} // namespace

void PairsPreviewModel::show(std::shared_ptr<const exchange::PairsPlan> plan) {
    beginNewRows();
    m_plan = std::move(plan);
    endNewRows();
}

void PairsPreviewModel::setKind(std::optional<RowKind> kind) {
    if (m_kind == kind)
        return;
    m_kind = kind;
    refilter();
}

int PairsPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int PairsPreviewModel::total() const {
    return m_plan ? static_cast<int>(m_plan->rows.size()) : 0;
}

const exchange::PairRow& PairsPreviewModel::result(int row) const {
    return m_plan->rows[static_cast<std::size_t>(row)];
}

const exchange::PairRow& PairsPreviewModel::rowAt(int row) const {
    return result(underlying(row));
}

bool PairsPreviewModel::passes(int row) const {
    return !m_kind || result(row).kind == *m_kind;
}

QVariant PairsPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = rowAt(index.row());
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (static_cast<Column>(index.column())) {
    case KindColumn:
        if (role == ToneRole)
            return static_cast<int>(row.kind != RowKind::Problem && !row.remarks.empty() ? Tone::Warning
                                                                                         : toneOf(row.kind));
        if (role == ChipIconRole)
            return iconOf(row.kind);
        return text ? QVariant(wording::name(row.kind)) : QVariant();
    case RowColumn:
        return text ? QVariant(wording::number(row.rowNumber)) : QVariant();
    case MenteeColumn:
        return text ? QVariant(toQt(row.mentee)) : QVariant();
    case MentorColumn:
        return text ? QVariant(toQt(row.mentor)) : QVariant();
    case SinceColumn:
        return text ? QVariant(wording::date(row.startedOn)) : QVariant();
    case WhatColumn:
        return text ? QVariant(detailsOf(row)) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PairsPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn:
        return tr("What happens");
    case RowColumn:
        return tr("Row");
    case MenteeColumn:
        return tr("Mentee");
    case MentorColumn:
        return tr("Mentor");
    case SinceColumn:
        return tr("Since");
    case WhatColumn:
        return tr("In detail");
    case ColumnCount:
        break;
    }
    return {};
}

QString PairsPreviewModel::searchText(int row) const {
    const auto& one = result(row);
    return toQt(one.mentee) + u' ' + toQt(one.mentor) + u' ' + QString::number(one.rowNumber) + u' ' + detailsOf(one);
}

bool PairsPreviewModel::sortsByNumber(int column) const {
    return column == KindColumn || column == RowColumn || column == SinceColumn;
}

double PairsPreviewModel::sortNumber(int row, int column) const {
    const auto& one = result(row);
    if (column == KindColumn)
        return static_cast<double>(one.kind);
    if (column == RowColumn)
        return one.rowNumber;
    return one.startedOn ? static_cast<double>(std::chrono::sys_days(*one.startedOn).time_since_epoch().count()) : 0;
}

QString PairsPreviewModel::sortText(int row, int column) const {
    const auto& one = result(row);
    return column == MenteeColumn ? toQt(one.mentee) : column == MentorColumn ? toQt(one.mentor) : detailsOf(one);
}

PairsPreviewPage::PairsPreviewPage(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(space::l);
    m_dates = new QComboBox(this);
    m_dates->setObjectName(QStringLiteral("pairDatesCombo"));
    m_datesField = new FormField(tr("&Day or month first?"), m_dates, this);
    m_enrol = new SwitchRow(this);
    m_enrol->button()->setObjectName(QStringLiteral("enrolSwitch"));
    m_enrol->setSentence(tr("Accept people who do not take part yet in the role that their pair needs"));
    answers->addWidget(m_datesField, 2);
    answers->addWidget(m_enrol, 3, Qt::AlignBottom);
    column->addLayout(answers);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    m_kinds = new SegmentedControl(this);
    m_kinds->setObjectName(QStringLiteral("pairKindFilter"));
    m_kinds->setAccessibleName(tr("Which rows are shown"));
    m_kinds->addSegment(QStringLiteral("all"), tr("All"));
    m_kinds->addSegment(QStringLiteral("new"), wording::name(RowKind::New));
    m_kinds->addSegment(QStringLiteral("same"), wording::name(RowKind::Same));
    m_kinds->addSegment(QStringLiteral("problem"), wording::name(RowKind::Problem));
    line->addWidget(m_kinds);
    line->addStretch(1);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("pairsPreviewSearch"));
    m_search->setPurpose(tr("Search rows"));
    m_search->setFixedWidth(240);
    line->addWidget(m_search);
    column->addLayout(line);
    auto* card = new Card(this);
    card->setFlush(true);
    m_model = new PairsPreviewModel(this);
    m_table = new Table(card);
    m_table->setObjectName(QStringLiteral("pairsPreviewTable"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setDensity(Density::Compact);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PairsPreviewModel::KindColumn, new ChipDelegate(m_table));
    m_table->setColumnWidths({130, 70, 180, 180, 120, 320});
    m_table->setStretchColumn(PairsPreviewModel::WhatColumn);
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
    m_detail->hide();
    m_sentences = new Label(m_detail);
    m_sentences->setObjectName(QStringLiteral("pairSentencesLabel"));
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->body()->addWidget(m_sentences);
    column->addWidget(m_detail);
    m_notes = new Label(QString(), Label::Caption, Label::Muted, this);
    m_notes->setObjectName(QStringLiteral("pairsNotesLabel"));
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    connect(m_kinds, &SegmentedControl::selected, this, [this](const QString& id) {
        m_model->setKind(id == QStringLiteral("new")       ? std::optional(RowKind::New)
                         : id == QStringLiteral("same")    ? std::optional(RowKind::Same)
                         : id == QStringLiteral("problem") ? std::optional(RowKind::Problem)
                                                           : std::nullopt);
        showRow();
    });
    connect(m_table, &Table::selectionSettled, this, &PairsPreviewPage::showRow);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        if (m_model->isFiltered())
            m_none->showNoMatch();
        else
            m_none->setTexts(tr("No row of this kind"), {});
        showRow();
    });
    connect(m_none, &EmptyState::clearAsked, m_search, &QLineEdit::clear);
    connect(m_enrol->button(), &QCheckBox::toggled, this, &PairsPreviewPage::answered);
    connect(m_dates, &QComboBox::activated, this, &PairsPreviewPage::answered);
}

void PairsPreviewPage::forgetAnswers() {
    const QSignalBlocker quiet(m_enrol->button());
    m_enrol->button()->setChecked(false);
    m_dates->clear();
}

exchange::PairsOptions PairsPreviewPage::options() const {
    exchange::PairsOptions options;
    options.enrol = m_enrol->button()->isChecked();
    if (m_dates->currentIndex() > 0)
        options.dateOrder =
            m_dates->currentIndex() == 1 ? exchange::DateOrder::DayFirst : exchange::DateOrder::MonthFirst;
    return options;
}

void PairsPreviewPage::show(std::shared_ptr<const exchange::PairsPlan> plan) {
    m_model->show(plan);
    const auto& counts = plan->counts;
    const auto count = [this](const char* id, std::size_t rows) {
        m_kinds->setCount(QString::fromLatin1(id), static_cast<int>(rows));
    };
    count("all", plan->rows.size());
    count("new", counts.fresh);
    count("same", counts.same);
    count("problem", counts.problems);
    m_enrol->setVisible(plan->notTakingPart > 0 || m_enrol->button()->isChecked());
    m_datesField->setVisible(plan->dateQuestion.has_value());
    if (plan->dateQuestion && m_dates->count() == 0) {
        const auto words = wording::words(*plan->dateQuestion);
        m_dates->addItem(tr("Not decided yet"));
        m_dates->addItem(words.first);
        m_dates->addItem(words.second);
    }
    QStringList notes;
    if (!plan->newParticipations.empty() || !plan->changedParticipations.empty())
        notes << tr("%n person(s) are accepted into the program.", nullptr,
                    static_cast<int>(plan->newParticipations.size() + plan->changedParticipations.size()));
    if (!plan->ignored.empty()) {
        QStringList names;
        for (const auto& header : plan->ignored)
            names << toQt(header);
        notes << tr("Passed over: %1.").arg(names.join(QStringLiteral(", ")));
    }
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    showRow();
}

void PairsPreviewPage::showRow() {
    const auto rows = m_table->selectedRowNumbers();
    const bool chosen = !rows.isEmpty() && rows.first() < m_model->rowCount();
    m_detail->setVisible(chosen);
    if (!chosen)
        return;
    const auto& row = m_model->rowAt(rows.first());
    m_detail->setTitle(tr("Row %1: %2").arg(wording::number(row.rowNumber), toQt(row.mentee + " – " + row.mentor)));
    auto sentences = sentencesFor(row);
    if (sentences.isEmpty())
        sentences << (row.kind == RowKind::New ? tr("A new pair.") : tr("The pair is in the file already."));
    m_sentences->setText(sentences.join(u'\n'));
}

} // namespace mentoring::ui
