#include "matching/unpaired_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/table.h"
#include "matching/mentor_cards.h"
#include "style/tokens.h"
#include "wording/costs.h"

namespace mentoring::ui {

UnpairedView::UnpairedView(Workspace& workspace, QAction* byHand, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::m);
    auto* card = new Card(m_splitter);
    card->setFlush(true);
    m_table = new Table(card);
    m_table->setObjectName(QStringLiteral("unpairedTable"));
    m_model = new UnpairedTableModel(this);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(UnpairedTableModel::PersonColumn, new PersonDelegate(m_table));
    m_table->setColumnWidths({200, 84, 136, 200});
    m_table->setStretchColumns({UnpairedTableModel::PersonColumn, UnpairedTableModel::ReasonColumn});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_none = new EmptyState(m_table);
    m_none->setIconName(QStringLiteral("check-circle"));
    m_table->setEmptyState(m_none);
    card->body()->addWidget(m_table);
    m_detail = new ScrollColumn(m_splitter);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::l);
    m_removed = new RemovedCard(this);
    m_removed->setObjectName(QStringLiteral("removedCard"));
    m_mentors = new MentorsCard(this);
    m_mentors->setObjectName(QStringLiteral("nearestMentorsCard"));
    auto* choose = new QPushButton(m_mentors);
    choose->setObjectName(QStringLiteral("unpairedByHandButton"));
    bindButton(choose, byHand);
    m_mentors->addHeaderWidget(choose);
    m_detail->column()->setSpacing(space::m);
    m_ways = new LinesCard(QStringLiteral("waysInCard"), this);
    m_detail->column()->addWidget(m_removed);
    m_detail->column()->addWidget(m_ways);
    m_detail->column()->addWidget(m_mentors);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 300});
    column->addWidget(m_splitter);
    connect(m_table, &Table::selectionSettled, this, &UnpairedView::showCurrent);
    connect(m_mentors, &MentorsCard::chosen, this, &UnpairedView::mentorChosen);
    retranslate();
}

void UnpairedView::retranslate() {
    m_table->setAccessibleName(tr("Unpaired mentees"));
    m_model->retranslate();
    if (m_model->isFiltered())
        m_none->showNoMatch();
    else
        m_none->setTexts(tr("Nobody is left over"), tr("Every mentee of this run has a mentor."));
    showCurrent();
}

void UnpairedView::setFilter(const QString& text) {
    m_model->setFilter(text);
    retranslate();
}

void UnpairedView::show(std::shared_ptr<const MatchingView> view) {
    const auto before = m_current;
    {
        const QSignalBlocker quiet(m_table);
        m_view = view;
        m_model->show(std::move(view));
    }
    const auto index = m_view ? m_view->snapshot().menteeOf(before) : std::nullopt;
    const int row = index ? m_model->rowOf(*index) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

int UnpairedView::currentMentee() const {
    const auto rows = m_table->selectedRowNumbers();
    return rows.isEmpty() || rows.first() >= m_model->rowCount() ? -1 : m_model->menteeAt(rows.first());
}

void UnpairedView::select(int mentee) {
    const int row = m_model->rowOf(mentee);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void UnpairedView::showCurrent() {
    const int mentee = m_view ? currentMentee() : -1;
    const auto* unpaired = mentee < 0 ? nullptr : m_view->unpaired(mentee);
    m_detail->setVisible(unpaired != nullptr);
    if (unpaired) {
        m_current = m_view->mentee(mentee).person.id;
        m_removed->show(*m_view, *unpaired);
        showWays(mentee);
        constexpr std::size_t nearest = 5;
        m_mentors->show(*m_view, mentee, -1, nearest);
    }
    Q_EMIT currentChanged();
}

void UnpairedView::showWays(int mentee) {
    m_ways->clearLines();
    m_ways->setTitle(tr("What would pair them"));
    m_ways->setVisible(m_view->costs() != nullptr);
    const auto& ways = m_view->waysIn(mentee);
    if (ways.empty())
        m_ways->addText(tr("No single change would: not a place more, and no rule one step looser."), Label::Body,
                        Label::Muted);
    else
        m_ways->addText(tr("Each of these by itself, tried out; the smallest change first."), Label::Caption,
                        Label::Muted);
    for (const auto& way : ways)
        m_ways->addText(QStringLiteral("\u2022 ") + wording::sentence(way, m_view->snapshot(), m_view->criteria()));
}

} // namespace mentoring::ui
