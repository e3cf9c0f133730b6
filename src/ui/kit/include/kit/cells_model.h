#pragma once

#include <optional>
#include <vector>

#include "kit/row_list_model.h"
#include "style/tokens.h"

namespace mentoring::ui {

/// A table of rows made beforehand, each of the same number of cells. For lists whose every cell is a few words; people
/// have a model of their own.
class CellsModel : public RowListModel {
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
    };

    using RowListModel::RowListModel;

    void setHeaders(const QStringList& headers);
    void setRows(std::vector<Row> rows);
    /// Rows of one group only; negative: all.
    void setGroup(int group);
    [[nodiscard]] int count(int group) const;

    [[nodiscard]] qint64 idAt(int shownRow) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< on screen; -1 when it is not

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] int total() const override { return static_cast<int>(m_rows.size()); }

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;
    [[nodiscard]] bool passes(int row) const override;

private:
    QStringList m_headers;
    std::vector<Row> m_rows;
    int m_group = -1;
};

} // namespace mentoring::ui
