#include "matching/decisions_dialog.h"

#include <set>
#include <utility>

#include <QHeaderView>
#include <QPushButton>

#include "app/directory.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "matching/matching_view.h"
#include "parts/list_and_detail.h"
#include "style/text_scale.h"
#include "ui_decisions_dialog.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

enum Column { VerdictColumn, MenteeColumn, MentorColumn, ReasonColumn };

CellsModel::Row rowOf(const PairDecision& decision, const Directory& directory) {
    const auto named = [&](PersonId id) {
        const auto* person = directory.person(id);
        return person ? wording::name(*person) : DecisionsDialog::tr("(deleted)");
    };
    const auto state = decision.verdict == PairVerdict::Kept ? PairState::Kept : PairState::Refused;
    const bool byHand = state == PairState::Kept && decision.byHand;
    return {decision.id.value,
            {{byHand ? DecisionsDialog::tr("Locked, by hand") : wording::name(state),
              static_cast<double>(decision.verdict), toneOf(state), iconOf(state)},
             {named(decision.mentee)},
             {named(decision.mentor)},
             {decision.reason.empty() ? QStringLiteral("–") : toQt(decision.reason).simplified()}}};
}

} // namespace

DecisionsDialog::DecisionsDialog(Workspace& workspace, ProgramId program, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_program(program), m_form(std::make_unique<Ui::DecisionsDialog>()) {
    m_form->setupUi(this);
    setWindowTitle(tr("Locked and refused pairs"));
    const auto* of = workspace.file().directory().program(program);
    m_form->titleLabel->setRole(Label::CardTitle);
    m_form->titleLabel->setText(tr("Decided in %1").arg(of ? toQt(of->name) : QString()));
    m_form->whatLabel->setShade(Label::Muted);
    m_form->whatLabel->setText(
        tr("Locked pairs stay in every run, refused ones never come again. What is taken back is "
           "as if nothing had been said of the pair."));
    m_form->decisionsSearch->setPurpose(tr("Search these pairs"));
    m_model = new CellsModel(this);
    m_model->setHeaders({tr("Decision"), tr("Mentee"), tr("Mentor"), tr("Reason")});
    auto* table = m_form->decisionsTable;
    table->setModel(m_model);
    table->setAccessibleName(tr("Locked and refused pairs"));
    table->setItemDelegateForColumn(VerdictColumn, new ChipDelegate(table));
    table->setColumnWidths({176, 180, 180, 300});
    table->setStretchColumn(ReasonColumn);
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
    resize(scaled(860, font()), scaled(560, font()));
    read();
    table->setFocus();
}

DecisionsDialog::~DecisionsDialog() = default;

void DecisionsDialog::read() {
    m_workspace.attempt([this] { m_decisions = m_workspace.file().matching().decisions(m_program); });
    std::vector<CellsModel::Row> rows;
    for (const auto& decision : m_decisions)
        rows.push_back(rowOf(decision, m_workspace.file().directory()));
    m_model->setRows(std::move(rows));
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
    std::set<std::int64_t> chosen;
    for (const int row : m_form->decisionsTable->selectedRowNumbers())
        chosen.insert(m_model->idAt(row));
    std::vector<SuggestedPair> pairs;
    for (const auto& decision : m_decisions)
        if (chosen.contains(decision.id.value))
            pairs.push_back({decision.mentor, decision.mentee, 0});
    m_workspace.attempt([&] { m_workspace.file().matching().clearDecisions(m_program, pairs); });
    m_form->decisionsTable->setFocus();
}

} // namespace mentoring::ui
