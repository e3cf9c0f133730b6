#include "parts/record_page.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desk.h"
#include "kit/card.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/focus_memory.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "style/icons.h"

namespace mentoring::ui {

RecordPage::RecordPage(Workspace& workspace, const QString& id, Aspects watched, QWidget* parent)
    : Page(workspace, id, parent), m_watched(watched) {
    setObjectName(id + QStringLiteral("Page"));
    auto* root = new QVBoxLayout(this);
    root->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto* views = new QStackedWidget(this);
    root->addWidget(views);
    m_records = new ListAndDetail(*views, this);
    m_records->setReader([this] { fill(); });
    connect(m_records, &ListAndDetail::openAsked, this, &RecordPage::open);
    connect(m_records, &ListAndDetail::chosenChanged, this, &RecordPage::showState);
    auto* list = new QWidget(views);
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::l);
    m_header = new PageHeader(list);
    m_list->addWidget(m_header);
    if (file().desk().isCoordinator()) {
        m_programs = new QComboBox(list);
        m_programs->setObjectName(QStringLiteral("programCombo"));
        m_programs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_programs->setMaximumWidth(240);
        m_programs->hide();
        m_header->addWidget(m_programs);
        connect(m_programs, &QComboBox::activated, this, &RecordPage::refresh);
        connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
            if (change.touched & Aspect::Programs)
                fillPrograms();
        });
        connect(&workspace, &Workspace::programChanged, this, &RecordPage::listProgramInFront);
        fillPrograms();
    }
    views->addWidget(list);
    auto* detail = new QWidget(views);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_detailHeader = new PageHeader(detail);
    m_back = new QAction(icon(QStringLiteral("back")), QString(), this);
    m_back->setObjectName(id + QStringLiteral("BackAction"));
    m_detailHeader->setBackAction(m_back);
    connect(m_back, &QAction::triggered, this, &RecordPage::showList);
    column->addWidget(m_detailHeader);
    m_scroll = new ScrollColumn(detail);
    m_scroll->column()->setSpacing(space::l);
    column->addWidget(m_scroll, 1);
    views->addWidget(detail);
    m_pieces = new QTimer(this);
    m_pieces->setInterval(0);
    connect(m_pieces, &QTimer::timeout, this, &RecordPage::readPieces);
    connect(&workspace, &Workspace::changed, this, &RecordPage::follow);
    connect(&workspace, &Workspace::programChanged, this, &RecordPage::refresh);
}

void RecordPage::setActions(std::vector<PageAction> table) {
    m_actions = new PageActions(*this, std::move(table));
    for (auto* action : m_actions->in(InList))
        if (m_header->findChildren<QPushButton*>().isEmpty())
            m_header->setPrimaryAction(action);
        else
            m_header->addAction(action);
    for (auto* action : m_actions->in(InDetail))
        m_detailHeader->addAction(action);
    if (const auto more = m_actions->in(BehindDetail); !more.isEmpty())
        m_detailHeader->addMenu(more);
}

void RecordPage::fillPrograms() {
    const auto before = m_programs->count() > 0 ? m_programs->currentData() : QVariant();
    const bool wereSeveral = m_programs->count() > 2;
    m_programs->clear();
    const auto& programs = file().directory().programs();
    for (const auto& program : programs)
        m_programs->addItem(toQt(program.name), QVariant::fromValue<qint64>(program.id.value));
    m_programs->addItem(tr("All programs"), QVariant::fromValue<qint64>(0));
    // What was chosen stays, unless that program is gone.
    const int kept = before.isValid() ? m_programs->findData(before) : -1;
    const int inFront = m_programs->findData(QVariant::fromValue<qint64>(workspace().program().value));
    m_programs->setCurrentIndex(kept >= 0 ? kept : std::max(0, inFront));
    m_programs->setAccessibleName(tr("Program"));
    m_programs->setVisible(programs.size() > 1);
    if (before.isValid() && (kept < 0 || wereSeveral != (programs.size() > 1)))
        refresh();
}

void RecordPage::listProgramInFront() {
    if (!m_programs)
        return;
    const int inFront = m_programs->findData(QVariant::fromValue<qint64>(workspace().program().value));
    if (inFront < 0 || inFront == m_programs->currentIndex())
        return;
    m_programs->setCurrentIndex(inFront);
    refresh();
}

bool RecordPage::listAllPrograms() {
    const int all = m_programs ? m_programs->count() - 1 : -1;
    if (all < 0 || all == m_programs->currentIndex())
        return false;
    m_programs->setCurrentIndex(all);
    refresh();
    return true;
}

OfProgram RecordPage::ofProgram() const {
    const bool areSeveral = m_programs && file().directory().programs().size() > 1;
    return {file().directory(), areSeveral ? ProgramId{m_programs->currentData().toLongLong()} : ProgramId{}};
}

QList<QAction*> RecordPage::menuActions() const {
    return m_actions->menu();
}

void RecordPage::sayHowMany() {
    if (!m_mayBeLong)
        return;
    constexpr int seenAtOnce = 50;
    const int total = m_model->total();
    const int shown = m_model->rowCount();
    QString said;
    if (isReading())
        said = tr("%Ln row(s) so far, reading on…", nullptr, total);
    else if (total > seenAtOnce)
        said = shown == total ? tr("%Ln in all", nullptr, total)
                              : tr("%1 of %Ln", nullptr, total).arg(QLocale().toString(shown));
    m_header->setSubtitle(said);
}

void RecordPage::showState() {
    sayHowMany();
    lookAtCurrent();
    m_actions->refresh();
    Q_EMIT stateChanged();
}

Table* RecordPage::addTable(RecordListModel* model, const QString& key, const QList<int>& widths,
                            const QList<int>& stretchColumns) {
    m_model = model;
    m_tableCard = new Card(this);
    m_tableCard->setFlush(true);
    m_table = new Table(m_tableCard);
    m_tableCard->body()->addWidget(m_table);
    m_list->addWidget(m_tableCard, 1);
    m_table->setObjectName(key + QStringLiteral("Table"));
    m_table->setModel(model);
    m_tableKey = key;
    m_widths = widths;
    m_stretch = stretchColumns;
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_empty = new EmptyState(m_table);
    m_empty->setQuiet(true);
    m_empty->setObjectName(key + QStringLiteral("EmptyState"));
    m_table->setEmptyState(m_empty);
    auto* search = m_header->searchField();
    connect(search, &SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        showRows();
        showState();
    });
    ListAndDetail::connectSearch(search, m_empty);
    m_records->setTable(
        m_table, {[model](int row) { return model->idAt(row); }, [model](qint64 id) { return model->rowOf(id); }},
        [this] { return m_actions->contextMenu(); });
    return m_table;
}

void RecordPage::setTableShown(bool shown) {
    m_tableCard->setVisible(shown);
}

void RecordPage::dressTable() {
    if (!m_table)
        return;
    // Only now are there columns.
    m_table->setColumnWidths(m_widths);
    m_table->setStretchColumns(m_stretch);
    m_table->setColumnsKey(m_tableKey);
}

void RecordPage::activate() {
    if (!m_translated) {
        m_translated = true;
        translate();
        dressTable();
    }
    if (m_listedOn != file().today())
        m_records->wentStale();
    m_records->activate();
    if (m_model)
        m_pieces->start(); // reads on, or makes ready for a search
}

void RecordPage::translate() {
    m_back->setText(tr("Back to the list"));
    if (m_programs)
        fillPrograms();
    m_actions->retranslate();
    retranslate();
    if (m_table)
        m_table->setAccessibleName(title());
}

void RecordPage::deactivate() {
    m_records->deactivate();
    m_pieces->stop();
}

void RecordPage::follow(const Change& change) {
    if (!(change.touched & m_watched))
        return;
    constexpr std::size_t most = 500; // reading the list anew is quicker then
    m_missed.touched |= change.touched;
    m_missed.records.insert(m_missed.records.end(), change.records.begin(), change.records.end());
    m_missed.isOfMany = m_missed.isOfMany || change.isOfMany || m_missed.records.size() > most;
    m_listIsStale = m_listIsStale || m_missed.isOfMany;
    if (m_listIsStale)
        m_missed.records.clear();
    if (m_records->isActive() && isDetailShown() && !m_detailIsStale && followDetail(change)) {
        showState();
        return;
    }
    m_detailIsStale = true;
    m_records->wentStale();
}

void RecordPage::refresh() {
    m_listIsStale = true;
    m_detailIsStale = true;
    m_records->wentStale();
}

void RecordPage::fill() {
    // What is not in front is read when it is asked for.
    if (!isDetailShown())
        fillStaleList();
    else if (m_detailIsStale)
        open(m_records->opened());
    showState();
}

void RecordPage::fillStaleList() {
    auto missed = std::exchange(m_missed, {});
    // What is late, or still to come, is another the next day.
    const bool isOfToday = std::exchange(m_listedOn, file().today()) == file().today();
    if (!m_listIsStale && !missed.touched && isOfToday)
        return;
    const bool mustRead = std::exchange(m_listIsStale, true) || !isOfToday; // and stays so where it cannot be read
    m_records->keepSelection([&] {
        if (mustRead || !followList(missed))
            fillList();
    });
    m_listIsStale = false;
    if (m_model && m_records->isActive())
        m_pieces->start(); // reads on, or makes ready for a search
}

void RecordPage::readInPieces(std::function<bool()> readOn) {
    m_pieces->stop();
    m_mayBeLong = true;
    m_readOn = readOn() ? std::move(readOn) : std::function<bool()>();
    if (m_records->isActive())
        m_pieces->start();
}

void RecordPage::readPieces() {
    constexpr int longest = 2; // ms; a piece more may follow, and the timer may come twice in a turn
    QElapsedTimer clock;
    clock.start();
    if (isDetailShown() && m_missed.touched) {
        // Rows that changed meanwhile are put in place first, when the list is shown again.
        m_pieces->stop();
        return;
    }
    if (!isReading()) {
        constexpr int aFew = 20;
        bool isToPrepare = true;
        while (isToPrepare && clock.elapsed() < longest)
            isToPrepare = m_model->prepareSearch(aFew);
        if (!isToPrepare)
            m_pieces->stop();
        return;
    }
    bool isMore = true;
    const bool worked = workspace().attempt([&] {
        while (isMore && clock.elapsed() < longest)
            isMore = m_readOn();
    });
    if (!worked || !isMore) {
        m_readOn = {};
        m_listIsStale = !worked; // what could not be read is read anew the next time
    }
    m_records->rowsCame();
    sayHowMany();
    if (isReading())
        return;
    // In a turn of its own: there is much to count and to show.
    QTimer::singleShot(0, this, [this] {
        if (isReading())
            return;
        const auto* columns = m_table->horizontalHeader();
        if (columns->sortIndicatorSection() >= 0)
            m_model->sort(columns->sortIndicatorSection(), columns->sortIndicatorOrder());
        showRows();
        showState();
    });
}

bool RecordPage::fillDetail(qint64, QVBoxLayout*) {
    return false;
}

void RecordPage::open(qint64 id) {
    const int at = m_scroll->verticalScrollBar()->value();
    const bool again = id == m_records->opened() && isDetailShown();
    const auto* focused = window()->focusWidget();
    const bool isFocusHere = focused != nullptr && isAncestorOf(focused);
    clearLayout(m_scroll->column());
    if (!fillDetail(id, m_scroll->column())) {
        showList();
        return;
    }
    m_detailIsStale = false;
    m_scroll->column()->addStretch(1);
    m_records->showDetail(id);
    m_scroll->verticalScrollBar()->setValue(again ? at : 0);
    if (isFocusHere && !again) // what had it is gone, or is of the list
        FocusMemory::begin(m_detailHeader->parentWidget());
    showState();
}

void RecordPage::showList() {
    if (isDetailShown())
        fillStaleList();
    if (m_records->showList())
        showState();
}

bool RecordPage::isDetailShown() const {
    return m_records->isDetailShown();
}

qint64 RecordPage::current() const {
    if (!isDetailShown() && (!m_table || !m_table->isVisibleTo(this)))
        return 0;
    const auto chosen = m_records->chosen();
    return chosen.size() == 1 ? chosen.front() : 0;
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
