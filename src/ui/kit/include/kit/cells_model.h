#pragma once

#include <optional>
#include <vector>

#include "kit/row_list_model.h"
#include "style/tokens.h"

namespace mentoring::ui {

/// A table of records, each known by its id and shown in a few words a cell.
class RecordListModel : public RowListModel {
    Q_OBJECT

public:
    struct Cell {
        QString text = {};
        std::optional<double> number = {}; ///< what the column sorts by, where not by its text
        std::optional<Tone> tone = {};     ///< painted as a chip
        QString iconName = {};             ///< of the chip
        double share = -1;                 ///< 0 to 1: painted as a bar
    };
    struct Row {
        qint64 id = 0;
        std::vector<Cell> cells;
        int group = 0; ///< what `setGroup` filters by
        bool strong = false;
        double order = 0; ///< in a list that is followed row by row: the largest come first, then the largest ids
    };

    using RowListModel::RowListModel;

    void setHeaders(const QStringList& headers);
    /// Rows of one group only; negative: all.
    void setGroup(int group);
    [[nodiscard]] int count(int group) const;

    [[nodiscard]] qint64 idAt(int shownRow) const { return idOf(underlying(shownRow)); }
    [[nodiscard]] int rowOf(qint64 id) const; ///< on screen; -1 when it is not

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    /// How a row is shown; until the next one is asked for.
    [[nodiscard]] virtual const Row& rowAt(int row) const = 0;
    [[nodiscard]] virtual qint64 idOf(int row) const = 0;
    [[nodiscard]] virtual int groupOf(int row) const = 0;
    [[nodiscard]] virtual int indexOf(qint64 id) const = 0; ///< underneath; -1 when there is none

    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;
    [[nodiscard]] bool passes(int row) const override;

private:
    QStringList m_headers;
    int m_group = -1;
};

/// Rows made beforehand. For lists whose every cell is a few words; people have a model of their own.
class CellsModel : public RecordListModel {
    Q_OBJECT

public:
    using RecordListModel::RecordListModel;

    void setRows(std::vector<Row> rows);
    /// More, behind those that are there.
    void append(std::vector<Row> rows);
    /// One that is new or has changed, among rows in their order.
    void put(const Row& row);
    void remove(qint64 id);
    [[nodiscard]] int total() const override { return static_cast<int>(m_rows.size()); }

protected:
    [[nodiscard]] const Row& rowAt(int row) const override { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] qint64 idOf(int row) const override { return rowAt(row).id; }
    [[nodiscard]] int groupOf(int row) const override { return rowAt(row).group; }
    [[nodiscard]] int indexOf(qint64 id) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace mentoring::ui
