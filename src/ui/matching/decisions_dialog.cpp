#include "matching/decisions_dialog.h"

#include <QHeaderView>
#include <QPushButton>

#include "app/directory.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/roles.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "matching/matching_view.h"
#include "parts/list_and_detail.h"
#include "ui_decisions_dialog.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

PairState stateOf(const PairDecision& decision) {
    return decision.verdict == PairVerdict::Kept ? PairState::Kept : PairState::Refused;
}

} // namespace

void DecisionsModel::show(std::vector<PairDecision> decisions, const Directory& directory) {
    beginNewRows();
    m_rows.clear();
    const auto named = [&](PersonId id) {
        const auto* person = directory.person(id);
        return person ? wording::name(*person) : tr("(deleted)");
    };
    for (auto& decision : decisions) {
        const auto mentee = named(decision.mentee);
        const auto mentor = named(decision.mentor);
        m_rows.push_back({std::move(decision), mentee, mentor});
    }
    endNewRows();
}

const PairDecision& DecisionsModel::decisionAt(int row) const {
    return m_rows[static_cast<std::size_t>(underlying(row))].decision;
}

int DecisionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int DecisionsModel::total() const {
    return static_cast<int>(m_rows.size());
}

QString DecisionsModel::verdictText(const PairDecision& decision) {
    return decision.verdict == PairVerdict::Kept && decision.byHand ? tr("Kept, by hand")
                                                                    : wording::name(stateOf(decision));
}

QVariant DecisionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(underlying(index.row()))];
    const auto state = stateOf(row.decision);
    const auto column = static_cast<Column>(index.column());
    if (column == VerdictColumn && role == ToneRole)
        return static_cast<int>(toneOf(state));
    if (column == VerdictColumn && role == ChipIconRole)
        return iconOf(state);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case VerdictColumn:
        return verdictText(row.decision);
    case MenteeColumn:
        return row.mentee;
    case MentorColumn:
        return row.mentor;
    case ReasonColumn:
        return row.decision.reason.empty() ? QStringLiteral("–") : toQt(row.decision.reason).simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case VerdictColumn:
        return tr("Decision");
    case MenteeColumn:
        return tr("Mentee");
    case MentorColumn:
        return tr("Mentor");
    case ReasonColumn:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

QString DecisionsModel::searchText(int row) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    return one.mentee + u' ' + one.mentor + u' ' + toQt(one.decision.reason);
}

bool DecisionsModel::sortsByNumber(int column) const {
    return column == VerdictColumn;
}

double DecisionsModel::sortNumber(int row, int) const {
    return static_cast<double>(m_rows[static_cast<std::size_t>(row)].decision.verdict);
}

QString DecisionsModel::sortText(int row, int column) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    return column == MentorColumn ? one.mentor : column == ReasonColumn ? toQt(one.decision.reason) : one.mentee;
}

DecisionsDialog::DecisionsDialog(Workspace& workspace, ProgramId program, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_program(program), m_form(std::make_unique<Ui::DecisionsDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(tr("Kept and refused pairs"));
    const auto* of = workspace.file().directory().program(program);
    m_form->titleLabel->setRole(Label::CardTitle);
    m_form->titleLabel->setText(tr("Decided in %1").arg(of ? toQt(of->name) : QString()));
    m_form->whatLabel->setShade(Label::Muted);
    m_form->whatLabel->setText(tr("Kept pairs stay in every run, refused ones never come again. What is taken back is "
                                  "as if nothing had been said of the pair."));
    m_form->decisionsSearch->setPurpose(tr("Search these pairs"));
    m_model = new DecisionsModel(this);
    auto* table = m_form->decisionsTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("Kept and refused pairs"));
    table->setItemDelegateForColumn(DecisionsModel::VerdictColumn, new ChipDelegate(table));
    table->setColumnWidths({176, 180, 180, 300});
    table->setStretchColumn(DecisionsModel::ReasonColumn);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* none = new EmptyState(table);
    none->setIconName(QStringLiteral("lock"));
    table->setEmptyState(none);
    ListAndDetail::connectSearch(m_form->decisionsSearch, none);
    table->setColumnsKey(QStringLiteral("matching/decisions"));
    m_takeBack = m_form->buttonBox->addButton(QString(), QDialogButtonBox::ActionRole);
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    m_takeBack->setAutoDefault(false);
    m_form->buttonBox->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(m_takeBack, &QPushButton::clicked, this, &DecisionsDialog::takeBack);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &DecisionsDialog::reject);
    connect(m_form->decisionsSearch, &SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        showState();
    });
    connect(table, &Table::selectionSettled, this, &DecisionsDialog::showState);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.touched & (Aspects(Aspect::Decisions) | Aspect::People | Aspect::Programs))
            read();
    });
    resize(860, 560);
    read();
    table->setFocus();
}

DecisionsDialog::~DecisionsDialog() = default;

void DecisionsDialog::read() {
    m_workspace.attempt(
        [this] { m_model->show(m_workspace.file().matching().decisions(m_program), m_workspace.file().directory()); });
    showState();
}

void DecisionsDialog::showState() {
    auto* none = m_form->decisionsTable->emptyState();
    if (m_model->isFiltered())
        none->showNoMatch();
    else
        none->setTexts(tr("Nothing has been decided"),
                       tr("Lock or refuse a pair among those that are suggested; it is listed here then."));
    const int chosen = static_cast<int>(m_form->decisionsTable->selectedRowNumbers().size());
    m_takeBack->setText(chosen > 0 ? tr("&Take back %n decision(s)", nullptr, chosen) : tr("&Take back"));
    m_takeBack->setEnabled(chosen > 0 && !m_workspace.isReadOnly());
}

void DecisionsDialog::takeBack() {
    std::vector<SuggestedPair> pairs;
    for (const int row : m_form->decisionsTable->selectedRowNumbers()) {
        const auto& decision = m_model->decisionAt(row);
        pairs.push_back({decision.mentor, decision.mentee, 0});
    }
    m_workspace.attempt([&] { m_workspace.file().matching().clearDecisions(m_program, pairs); });
    m_form->decisionsTable->setFocus();
}

} // namespace mentoring::ui
