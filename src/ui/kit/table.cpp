#include "kit/table.h"

#include <algorithm>
#include <numeric>

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QToolTip>

#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

Density& commonDensity() {
    static Density density = Density::Comfortable;
    return density;
}

constexpr int narrowestText = 136; ///< of a column that one reads
constexpr double leastShare = 0.6; ///< of what another one asks for

QString settingsKey(const QString& key) {
    return QStringLiteral("tables/%1/columns").arg(key);
}

} // namespace

Table::Table(QWidget* parent) : QTableView(parent) {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setAlternatingRowColors(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    setProperty("hoveredRow", m_hovered);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    QHeaderView* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setMinimumSectionSize(48);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    header->installEventFilter(this);
    connect(header, &QHeaderView::customContextMenuRequested, this, &Table::showColumnsMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_stretching && width == 0) {
            // It is about to be hidden, and is not yet: whoever gave it a width now would have it counted for ever.
            QMetaObject::invokeMethod(this, &Table::stretch, Qt::QueuedConnection);
            Q_EMIT columnsChanged();
        } else if (!m_stretching) {
            if (column < m_wished.size() && width > 0) {
                m_wished[column] = width;
                m_drawn.insert(column);
            }
            stretch();
            Q_EMIT columnsChanged();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, &Table::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        m_isSortedForNow = false;
        Q_EMIT columnsChanged();
    });
    connect(this, &Table::columnsChanged, this, [this] { saveColumns(); });
    connect(this, &QAbstractItemView::doubleClicked, this, &Table::rowActivated);
    m_density = commonDensity();
    applyDensity();
}

void Table::setModel(QAbstractItemModel* model) {
    if (QAbstractItemModel* before = this->model())
        before->disconnect(this);
    QTableView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &Table::updateEmptyState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &Table::updateEmptyState);
        connect(model, &QAbstractItemModel::modelReset, this, &Table::updateEmptyState);
        connect(model, &QAbstractItemModel::layoutChanged, this, &Table::updateEmptyState);
    }
    hideAtFirst();
    applyWidths();
    updateEmptyState();
}

void Table::setCommonDensity(Density density) {
    commonDensity() = density;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (auto* table = qobject_cast<Table*>(widget); table != nullptr && !table->m_ownDensity) {
            table->m_density = density;
            table->applyDensity();
        }
    }
}

void Table::setDensity(Density density) {
    m_ownDensity = true;
    m_density = density;
    applyDensity();
}

void Table::applyDensity() {
    const int text = fontMetrics().height();
    const int height = m_density == Density::Compact ? std::max(metric::tableRowCompact, text + 10)
                                                     : std::max(metric::tableRow, text + 18);
    verticalHeader()->setDefaultSectionSize(height);
}

void Table::setStretchColumn(int column) {
    setStretchColumns({column});
}

void Table::setStretchColumns(const QList<int>& columns) {
    m_stretch = columns;
    stretch();
}

void Table::setMarkColumns(const QSet<int>& columns) {
    m_marks = columns;
    stretch();
}

void Table::setSpareColumns(const QList<int>& columns) {
    m_spare = columns;
    stretch();
}

void Table::setColumnWidths(const QList<int>& widths) {
    m_widths = widths;
    applyWidths();
}

void Table::setColumnsHidden(const QSet<int>& columns) {
    m_hiddenAtFirst = columns;
    hideAtFirst();
    applyWidths();
}

void Table::hideAtFirst() {
    if (model() == nullptr)
        return;
    m_stretching = true;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const bool isHidden = m_hiddenAtFirst.contains(column);
        if (const auto chosen = m_chosenHidden.find(column); chosen != m_chosenHidden.end())
            *chosen = isHidden;
        else
            horizontalHeader()->setSectionHidden(column, isHidden);
    }
    m_stretching = false;
}

void Table::showForNow(int column, std::optional<bool> shown) {
    if (shown) {
        if (!m_chosenHidden.contains(column))
            m_chosenHidden.insert(column, isColumnHidden(column));
        setShown(column, *shown);
    } else if (m_chosenHidden.contains(column)) {
        setShown(column, !m_chosenHidden.take(column));
    }
}

void Table::setShown(int column, bool shown) {
    QHeaderView* header = horizontalHeader();
    m_stretching = true;
    header->setSectionHidden(column, !shown);
    if (shown) {
        constexpr int usual = 140;
        const int width = m_widths.value(column);
        if (header->sectionSize(column) < header->minimumSectionSize())
            header->resizeSection(column, scaled(width > 0 ? width : usual, font()));
        if (column < m_wished.size() && m_wished.at(column) == 0)
            m_wished[column] = header->sectionSize(column);
    }
    m_stretching = false;
    stretch();
}

void Table::sortForNow(int column, Qt::SortOrder order) {
    if (horizontalHeader()->sortIndicatorSection() >= 0)
        return;
    sortByColumn(column, order);
    m_isSortedForNow = true;
    saveColumns(); // without it
}

void Table::sortAsChosen() {
    if (m_isSortedForNow)
        sortByColumn(-1, Qt::AscendingOrder);
}

void Table::setColumnsKey(const QString& key) {
    m_key = key;
    restoreColumns();
}

void Table::applyWidths() {
    if (model() == nullptr)
        return;
    m_stretching = true;
    QHeaderView* header = horizontalHeader();
    const int columns = header->count();
    for (int column = 0; column < columns; ++column) {
        if (column < m_widths.size() && m_widths.at(column) > 0)
            header->resizeSection(column, scaled(m_widths.at(column), font()));
    }
    m_stretching = false;
    keepWishes();
    stretch();
}

void Table::restoreColumns() {
    if (m_key.isEmpty() || model() == nullptr)
        return;
    const QByteArray state = QSettings().value(settingsKey(m_key)).toByteArray();
    if (state.isEmpty())
        return;
    QHeaderView* header = horizontalHeader();
    const int columns = header->count();
    m_stretching = true;
    const QByteArray before = header->saveState();
    // A state of another version of the program may have other columns: then begin afresh.
    if (!header->restoreState(state) || header->count() != columns)
        header->restoreState(before);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    if (alwaysShown < columns)
        header->setSectionHidden(alwaysShown, false);
    for (int column = 0; column < columns; ++column)
        if (!header->isSectionHidden(column) && header->sectionSize(column) < header->minimumSectionSize())
            header->resizeSection(column, 120);
    m_stretching = false;
    keepWishes();
    stretch();
}

void Table::saveColumns() const {
    if (!m_key.isEmpty() && model() != nullptr && isVisible())
        QSettings().setValue(settingsKey(m_key), chosenColumns());
}

QByteArray Table::chosenColumns() const {
    const QByteArray now = horizontalHeader()->saveState();
    if (m_chosenHidden.isEmpty() && !m_isSortedForNow)
        return now;
    QHeaderView chosen(Qt::Horizontal); // nobody sees it
    chosen.setModel(model());
    chosen.restoreState(now);
    for (auto at = m_chosenHidden.begin(); at != m_chosenHidden.end(); ++at)
        chosen.setSectionHidden(at.key(), at.value());
    if (m_isSortedForNow)
        chosen.setSortIndicator(-1, Qt::AscendingOrder);
    return chosen.saveState();
}

void Table::resetColumns() {
    if (model() == nullptr)
        return;
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, 140);
    }
    m_drawn.clear();
    m_kept.clear();
    hideAtFirst();
    applyWidths();
    Q_EMIT columnsChanged();
}

void Table::stretch() {
    if (m_stretching || model() == nullptr)
        return;
    QList<int> sharing;
    for (const int column : m_stretch)
        if (column >= 0 && column < horizontalHeader()->count() && !horizontalHeader()->isSectionHidden(column))
            sharing << column;
    if (sharing.isEmpty())
        return;
    if (m_wished.size() != horizontalHeader()->count())
        keepWishes();
    letGiveWay(sharing);
    QHeaderView* header = horizontalHeader();
    const double wideEnough = sharing.size() == 1 ? 1.5 : 1.2; // times the widest of the others
    constexpr double step = 0.02;
    const int narrowest = scaled(narrowestText, font());
    const int room = viewport()->width();
    QList<int> others = othersAt(1);
    const auto left = [&] {
        return (room - std::accumulate(others.begin(), others.end(), 0)) / static_cast<int>(sharing.size());
    };
    for (double share = 1; left() < wideEnough * *std::ranges::max_element(others) && share > leastShare; share -= step)
        others = othersAt(share);
    constexpr int readable = 176;
    if (left() < scaled(readable, font()))
        for (const int column : m_marks)
            if (others.at(column) > 0 && !m_drawn.contains(column))
                others[column] = std::min(others.at(column), header->sectionSizeHint(column));
    if (left() < narrowest) // a pane too narrow for all titles
        for (int column = 0; column < others.size(); ++column)
            others[column] = std::min(others.at(column), m_wished.at(column));
    m_stretching = true;
    for (int column = 0; column < header->count(); ++column)
        if (others.at(column) > 0)
            header->resizeSection(column, others.at(column));
    for (const int column : sharing)
        header->resizeSection(column, std::max(narrowest, left()));
    m_stretching = false;
}

int Table::leastWidth(int column) const {
    const QHeaderView* header = horizontalHeader();
    if (header->isSectionHidden(column))
        return scaled(m_widths.value(column), font());
    if (m_drawn.contains(column) || qobject_cast<const ChipDelegate*>(itemDelegateForColumn(column)) != nullptr)
        return m_marks.contains(column) ? header->sectionSizeHint(column) : m_wished.at(column);
    return std::max(header->sectionSizeHint(column), static_cast<int>(m_wished.at(column) * leastShare));
}

void Table::letGiveWay(const QList<int>& sharing) {
    const QHeaderView* header = horizontalHeader();
    auto room = viewport()->width() - static_cast<int>(sharing.size()) * scaled(narrowestText, font());
    for (int column = 0; column < header->count(); ++column)
        if (!sharing.contains(column) && !m_spare.contains(column) && !header->isSectionHidden(column))
            room -= leastWidth(column);
    for (auto at = m_spare.rbegin(); at != m_spare.rend(); ++at) {
        const bool isHidden = header->isSectionHidden(*at);
        const bool hasGone = isHidden && !m_chosenHidden.value(*at, true);
        if (isHidden && !hasGone)
            continue;
        const int needed = leastWidth(*at);
        const bool stays = room >= needed || m_kept.contains(*at);
        if (stays)
            room -= needed;
        if (stays == hasGone)
            showForNow(*at, stays ? std::nullopt : std::optional(false));
    }
}

void Table::keepWishes() {
    const QHeaderView* header = horizontalHeader();
    m_wished.resize(header->count());
    for (int column = 0; column < header->count(); ++column)
        if (!header->isSectionHidden(column))
            m_wished[column] = header->sectionSize(column);
}

QList<int> Table::othersAt(double share) const {
    const QHeaderView* header = horizontalHeader();
    QList<int> widths(header->count(), 0);
    for (int column = 0; column < header->count(); ++column) {
        if (m_stretch.contains(column) || header->isSectionHidden(column))
            continue;
        const int wished = m_wished.at(column) > 0 ? m_wished.at(column) : header->sectionSize(column);
        const int title = header->sectionSizeHint(column);
        // A state that is cut says nothing.
        const bool isState = qobject_cast<const ChipDelegate*>(itemDelegateForColumn(column)) != nullptr;
        const double part = isState ? 1 : share;
        widths[column] = m_drawn.contains(column) ? wished : std::max(title, static_cast<int>(wished * part));
    }
    return widths;
}

void Table::fillColumnsMenu(QMenu* menu) {
    if (model() == nullptr)
        return;
    QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (name.isEmpty())
            continue;
        QString shown = name;
        QAction* action = menu->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != alwaysShown);
        connect(action, &QAction::toggled, this, [this, column](bool shownNow) {
            m_chosenHidden.remove(column);
            if (shownNow)
                m_kept.insert(column);
            setShown(column, shownNow);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &Table::resetColumns);
}

void Table::showColumnsMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void Table::setEmptyState(EmptyState* state) {
    if (m_empty != nullptr)
        m_empty->deleteLater();
    m_empty = state;
    if (m_empty != nullptr) {
        m_empty->setParent(viewport());
        m_empty->installEventFilter(this); // other words may need more room
        m_empty->setGeometry(viewport()->rect());
    }
    updateEmptyState();
}

void Table::updateEmptyState() {
    if (m_empty != nullptr) {
        m_empty->setGeometry(viewport()->rect());
        const bool isEmpty = model() == nullptr || model()->rowCount() == 0;
        m_empty->setVisible(isEmpty);
        // Nothing can be read further to the right of nothing.
        setHorizontalScrollBarPolicy(isEmpty ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        fitEmptyState();
    }
}

void Table::fitEmptyState() {
    const bool isShown = m_empty != nullptr && !m_empty->isHidden();
    // To a screen reader a table has cells and nothing else.
    setAccessibleDescription(
        isShown ? m_empty->accessibleName() + QStringLiteral(". ") + m_empty->accessibleDescription() : QString());
    // As high as what stands in it needs.
    setMinimumHeight(isShown ? std::max(m_empty->minimumSizeHint().height(),
                                        m_empty->heightForWidth(std::max(viewport()->width(), 1))) +
                                   (horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height()) +
                                   horizontalScrollBar()->sizeHint().height()
                             : 0);
}

QList<int> Table::selectedRowNumbers() const {
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretch();
    if (m_empty != nullptr)
        m_empty->setGeometry(viewport()->rect());
    if (m_empty != nullptr && event->size().width() != event->oldSize().width())
        fitEmptyState();
}

void Table::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    stretch();
}

void Table::setHovered(int row) {
    if (row == m_hovered)
        return;
    const auto repaint = [this](int which) {
        if (which >= 0 && model() != nullptr && which < model()->rowCount())
            viewport()->update(0, rowViewportPosition(which), viewport()->width(), rowHeight(which));
    };
    repaint(m_hovered);
    m_hovered = row;
    setProperty("hoveredRow", row); // for the style
    repaint(m_hovered);
}

bool Table::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter: {
        const QModelIndex index = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
        setHovered(index.isValid() ? index.row() : -1);
        break;
    }
    case QEvent::HoverLeave:
    case QEvent::Leave:
        setHovered(-1);
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (!index.isValid()) {
            QToolTip::hideText();
            return true;
        }
        QString tip = index.data(Qt::ToolTipRole).toString();
        if (tip.isEmpty()) {
            // What the cell would need, with a disc before a name and a mark before a state.
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            if (itemDelegateForIndex(index)->sizeHint(option, index).width() > visualRect(index).width())
                tip = index.data(Qt::DisplayRole).toString();
        }
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(tip), viewport(), visualRect(index));
        return true;
    }
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void Table::initViewItemOption(QStyleOptionViewItem* option) const {
    QTableView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

void Table::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        state() != QAbstractItemView::EditingState && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        applyDensity();
        applyWidths();
    }
}

bool Table::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_empty && event->type() == QEvent::LayoutRequest)
        fitEmptyState();
    if (watched == horizontalHeader() && event->type() == QEvent::ToolTip && model() != nullptr) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = horizontalHeader()->logicalIndexAt(help->pos());
        QString tip = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (tip.isEmpty())
            tip = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QToolTip::showText(help->globalPos(), plainToolTip(tip), horizontalHeader());
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update(); // the ring is around a row, and a row is not selected with Ctrl held
}

void Table::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSettled();
}

} // namespace mentoring::ui
