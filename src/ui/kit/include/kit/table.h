#pragma once

#include <optional>

#include <QHash>
#include <QSet>
#include <QTableView>

class QMenu;

namespace mentoring::ui {

class EmptyState;

enum class Density { Comfortable, Compact };

/// A table without a grid: tall rows, hover, pale selection, left headers, elided cells with their whole text as tool
/// tip. Tab leaves it. A menu on the header chooses columns; order, widths, sorting and hidden columns are remembered.
/// Whole rows are selected; Enter or a double click activates one.
class Table : public QTableView {
    Q_OBJECT

public:
    explicit Table(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    /// All tables that have not been told otherwise, now and later.
    static void setCommonDensity(Density density);

    /// The column that takes the room that is left: the text that one reads. Where that would leave it narrower than
    /// another one, the others give way as far as their titles allow; what somebody has drawn to a width keeps it.
    /// -1: none.
    void setStretchColumn(int column);
    /// The same for columns of one rank: they share it.
    void setStretchColumns(const QList<int>& columns);
    /// Columns of states that show their mark alone where the texts one reads would otherwise be cut short.
    void setMarkColumns(const QSet<int>& columns);
    /// Columns that go, the first one first, where otherwise not everything has room, and come again with it: for now,
    /// as below. Whoever shows one again keeps it.
    void setSpareColumns(const QList<int>& columns);
    /// Widths to begin with, by column; what was remembered comes over them.
    void setColumnWidths(const QList<int>& widths);
    /// Columns hidden to begin with.
    void setColumnsHidden(const QSet<int>& columns);
    /// For what is shown just now: not what somebody has chosen, and not remembered. Nothing: as chosen again. Whoever
    /// shows or hides that column meanwhile has chosen.
    void showForNow(int column, std::optional<bool> shown);
    /// An order for what is shown just now where nobody has chosen one: not remembered, and gone with sortAsChosen().
    void sortForNow(int column, Qt::SortOrder order);
    void sortAsChosen();
    /// Remember columns and sorting under this key of the settings. Call last, after model, widths and hidden columns.
    void setColumnsKey(const QString& key);
    void restoreColumns();
    void saveColumns() const;
    /// Back to the widths and columns to begin with.
    void resetColumns();
    /// Check boxes for the columns, for a "Columns" button.
    void fillColumnsMenu(QMenu* menu);

    /// Stands over the empty table; shown while the model has no rows.
    void setEmptyState(EmptyState* state);
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// Rows that are selected, ascending, without fetching each cell of 100,000 rows.
    [[nodiscard]] QList<int> selectedRowNumbers() const;

Q_SIGNALS:
    void rowActivated(const QModelIndex& index);
    void selectionSettled(); ///< the selection has changed
    void columnsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void showEvent(QShowEvent* event) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    void applyDensity();
    void applyWidths();
    void hideAtFirst();
    void setShown(int column, bool shown);
    /// What is remembered: the header as it is, with what is only for now put back.
    [[nodiscard]] QByteArray chosenColumns() const;
    void stretch();
    void letGiveWay(const QList<int>& sharing);
    /// How narrow a column may become before something in it is lost.
    [[nodiscard]] int leastWidth(int column) const;
    void keepWishes();
    /// How wide the others are where they take this share of what they ask for; ids of columns are their places.
    [[nodiscard]] QList<int> othersAt(double share) const;
    void setHovered(int row);
    void updateEmptyState();
    void fitEmptyState();
    void showColumnsMenu(const QPoint& at);

    Density m_density = Density::Comfortable;
    bool m_ownDensity = false;
    QList<int> m_stretch;
    int m_hovered = -1;
    bool m_stretching = false;
    QList<int> m_widths;
    QList<int> m_wished; ///< what each column would take where there is room
    QSet<int> m_drawn;   ///< columns that somebody has drawn to a width
    QSet<int> m_hiddenAtFirst;
    QHash<int, bool> m_chosenHidden; ///< by column shown or hidden for now: whether it is hidden otherwise
    bool m_isSortedForNow = false;
    QSet<int> m_marks;
    QList<int> m_spare;
    QSet<int> m_kept;                     ///< spare ones that somebody has shown though there is no room
    static constexpr int alwaysShown = 0; ///< the column that cannot be hidden
    QString m_key;
    EmptyState* m_empty = nullptr;
};

} // namespace mentoring::ui
