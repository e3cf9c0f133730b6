#include "parts/list_and_detail.h"

#include <QItemSelection>
#include <QMenu>
#include <QStackedWidget>

#include "kit/empty_state.h"
#include "kit/overflow.h"
#include "kit/search_field.h"
#include "kit/table.h"

namespace mentoring::ui {

ListAndDetail::ListAndDetail(QStackedWidget& views, QObject* parent) : QObject(parent), m_views(views) {}

void ListAndDetail::setTable(Table* table, Rows rows, std::function<QList<QAction*>()> actions) {
    m_table = table;
    m_rows = std::move(rows);
    connect(table, &Table::rowActivated, this,
            [this](const QModelIndex& index) { Q_EMIT openAsked(m_rows.idAt(index.row())); });
    connect(table, &Table::selectionSettled, this, &ListAndDetail::chosenChanged);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, [this, actions](const QPoint& at) {
        QMenu menu(m_table);
        menu.addActions(actions());
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
}

void ListAndDetail::connectSearch(SearchField* search, EmptyState* empty) {
    connect(empty, &EmptyState::clearAsked, search, [search] { search->clear(); });
}

bool ListAndDetail::isDetailShown() const {
    return m_views.currentIndex() == 1;
}

std::vector<qint64> ListAndDetail::selected() const {
    std::vector<qint64> ids;
    if (!m_table)
        return ids;
    const int rows = m_table->model()->rowCount();
    for (const int row : m_table->selectedRowNumbers())
        if (row < rows)
            ids.push_back(m_rows.idAt(row));
    return ids;
}

std::vector<qint64> ListAndDetail::chosen() const {
    return isDetailShown() ? std::vector{m_opened} : selected();
}

void ListAndDetail::showDetail(qint64 id) {
    if (id != m_opened || !isDetailShown())
        showBeginning(&m_views);
    m_opened = id;
    m_views.setCurrentIndex(1);
}

bool ListAndDetail::showList() {
    if (!isDetailShown())
        return false;
    showBeginning(&m_views);
    m_views.setCurrentIndex(0);
    if (m_table) {
        select({m_opened});
        m_table->setFocus();
    }
    return true;
}

void ListAndDetail::select(const std::vector<qint64>& ids) {
    QItemSelection selection;
    const auto* model = m_table->model();
    m_awaited.clear();
    for (const auto id : ids) {
        const int row = m_rows.rowOf(id);
        if (row >= 0)
            selection.select(model->index(row, 0), model->index(row, model->columnCount() - 1));
        else
            m_awaited.push_back(id);
    }
    if (selection.isEmpty())
        return;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
}

void ListAndDetail::rowsCame() {
    if (m_awaited.empty())
        return;
    if (m_table->selectionModel()->hasSelection()) {
        m_awaited.clear();
        return;
    }
    const auto awaited = m_awaited;
    select(awaited);
}

void ListAndDetail::keepSelection(const std::function<void()>& change) {
    auto kept = selected();
    if (kept.empty())
        kept = m_awaited;
    change();
    // One by one it is quadratic, and of a thousand nobody sees which came back.
    constexpr std::size_t most = 200;
    if (m_table && !kept.empty() && kept.size() <= most && selected() != kept)
        select(kept);
}

void ListAndDetail::activate() {
    m_active = true;
    if (m_stale)
        read();
}

void ListAndDetail::wentStale() {
    m_stale = true;
    if (m_active)
        read();
}

void ListAndDetail::read() {
    m_stale = false;
    m_read();
}

} // namespace mentoring::ui
