#include "parts/record_page.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "style/icons.h"

namespace mentoring::ui {

RecordPage::RecordPage(Workspace& workspace, const QString& id, Aspects watched, QWidget* parent)
    : Page(workspace, id, parent), m_watched(watched) {
    setObjectName(id + QStringLiteral("Page"));
    auto* root = new QVBoxLayout(this);
    root->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_views = new QStackedWidget(this);
    root->addWidget(m_views);
    auto* list = new QWidget(m_views);
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::l);
    m_header = new PageHeader(list);
    m_list->addWidget(m_header);
    m_views->addWidget(list);
    auto* detail = new QWidget(m_views);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_detailHeader = new PageHeader(detail);
    m_back = new QAction(icon(QStringLiteral("back")), QString(), this);
    m_back->setObjectName(id + QStringLiteral("BackAction"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_back);
    m_detailHeader->setBackAction(m_back);
    connect(m_back, &QAction::triggered, this, &RecordPage::showList);
    column->addWidget(m_detailHeader);
    m_scroll = new ScrollColumn(detail);
    m_scroll->column()->setSpacing(space::l);
    column->addWidget(m_scroll, 1);
    m_views->addWidget(detail);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.touched & m_watched)
            refresh();
    });
    connect(&workspace, &Workspace::programChanged, this, &RecordPage::refresh);
}

QAction* RecordPage::make(const char* objectName, const char* iconName, Where where, std::function<void()> done) {
    auto* action = new QAction(icon(QString::fromLatin1(iconName)), QString(), this);
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, [done = std::move(done)] { done(); });
    if ((where & InList) != 0 && (where & MenuOnly) == 0) {
        if (m_header->findChildren<QPushButton*>().isEmpty())
            m_header->setPrimaryAction(action);
        else
            m_header->addAction(action);
    }
    if ((where & InDetail) != 0)
        m_detailHeader->addAction(action);
    m_menu << action;
    return action;
}

Table* RecordPage::addTable(CellsModel* model, const QString& key, const QList<int>& widths, int stretchColumn) {
    m_model = model;
    m_table = new Table(this);
    m_table->setObjectName(key + QStringLiteral("Table"));
    m_table->setModel(model);
    m_tableKey = key;
    m_widths = widths;
    m_stretch = stretchColumn;
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_empty = new EmptyState(m_table);
    m_empty->setObjectName(key + QStringLiteral("EmptyState"));
    m_table->setEmptyState(m_empty);
    auto* search = m_header->searchField();
    connect(search, &SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        fillList();
        showState();
    });
    connect(m_empty, &EmptyState::clearAsked, this, [search] { search->clear(); });
    connect(m_table, &Table::rowActivated, this,
            [this](const QModelIndex& index) { open(m_model->idAt(index.row())); });
    connect(m_table, &Table::selectionSettled, this, [this] {
        showState();
        Q_EMIT stateChanged();
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.addActions(m_menu);
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    return m_table;
}

void RecordPage::dressTable() {
    if (!m_table)
        return;
    // Only now are there columns.
    m_table->setColumnWidths(m_widths);
    m_table->setStretchColumn(m_stretch);
    m_table->setColumnsKey(m_tableKey);
}

void RecordPage::activate() {
    m_active = true;
    if (!m_translated) {
        m_translated = true;
        translate();
        dressTable();
    }
    if (m_stale)
        fill();
}

void RecordPage::translate() {
    m_back->setText(tr("Back to the list"));
    retranslate();
    if (m_table)
        m_table->setAccessibleName(title());
}

void RecordPage::deactivate() {
    m_active = false;
}

void RecordPage::refresh() {
    m_stale = true;
    if (m_active)
        fill();
}

void RecordPage::fill() {
    m_stale = false;
    const auto selected = isDetailShown() ? 0 : current();
    fillList();
    if (m_table && selected != 0) {
        if (const int row = m_model->rowOf(selected); row >= 0)
            m_table->selectRow(row);
    }
    if (isDetailShown())
        open(m_opened);
    showState();
}

bool RecordPage::fillDetail(qint64, QVBoxLayout*) {
    return false;
}

void RecordPage::open(qint64 id) {
    const int at = m_scroll->verticalScrollBar()->value();
    const bool again = id == m_opened && isDetailShown();
    clearLayout(m_scroll->column());
    if (!fillDetail(id, m_scroll->column())) {
        showList();
        return;
    }
    m_scroll->column()->addStretch(1);
    m_opened = id;
    m_views->setCurrentIndex(1);
    m_scroll->verticalScrollBar()->setValue(again ? at : 0);
    showState();
    Q_EMIT stateChanged();
}

void RecordPage::showList() {
    if (!isDetailShown())
        return;
    m_views->setCurrentIndex(0);
    if (m_table) {
        if (const int row = m_model->rowOf(m_opened); row >= 0)
            m_table->selectRow(row);
        m_table->setFocus();
    }
    showState();
    Q_EMIT stateChanged();
}

bool RecordPage::isDetailShown() const {
    return m_views->currentIndex() == 1;
}

qint64 RecordPage::current() const {
    if (isDetailShown())
        return m_opened;
    if (!m_table || !m_table->isVisibleTo(this))
        return 0;
    const auto rows = m_table->selectedRowNumbers();
    return rows.size() == 1 && rows.first() < m_model->rowCount() ? m_model->idAt(rows.first()) : 0;
}

bool RecordPage::focusSearch() {
    if (!m_table)
        return false;
    showList();
    m_header->searchField()->setFocus();
    m_header->searchField()->selectAll();
    return true;
}

bool RecordPage::canDelete() const {
    return m_delete && m_delete->isEnabled() && m_delete->isVisible();
}

void RecordPage::deleteSelected() {
    if (canDelete())
        m_delete->trigger();
}

void RecordPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_translated) {
        translate();
        refresh();
    }
    Page::changeEvent(event);
}

} // namespace mentoring::ui
