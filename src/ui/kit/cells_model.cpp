#include "kit/cells_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "kit/label.h"
#include "kit/roles.h"

namespace mentoring::ui {

void RecordListModel::setHeaders(const QStringList& headers) {
    if (headers.size() != m_headers.size()) {
        beginResetModel();
        m_headers = headers;
        endResetModel();
        return;
    }
    m_headers = headers;
    if (!headers.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headers.size()) - 1);
}

void RecordListModel::setGroup(int group) {
    if (group == m_group)
        return;
    m_group = group;
    refilter();
}

int RecordListModel::count(int group) const {
    int found = 0;
    for (int row = 0; row < total(); ++row)
        found += group < 0 || groupOf(row) == group ? 1 : 0;
    return found;
}

int RecordListModel::rowOf(qint64 id) const {
    const int row = indexOf(id);
    return row < 0 ? -1 : shown(row);
}

int RecordListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = rowAt(underlying(index.row()));
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.cells.size())
        return {};
    const auto& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(cell.text);
    case ToneRole:
        return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case ChipIconRole:
        return cell.iconName.isEmpty() ? QVariant() : QVariant(cell.iconName);
    case ShareRole:
        return cell.share >= 0 ? QVariant(cell.share) : QVariant();
    case Qt::FontRole:
        return row.strong ? QVariant(fontFor(TextRole::Strong)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_headers.size())
        return {};
    return m_headers[section];
}

QString RecordListModel::searchText(int row) const {
    QString text;
    for (const auto& cell : rowAt(row).cells)
        text += cell.text + u' ';
    return text;
}

double RecordListModel::sortNumber(int row, int column) const {
    return rowAt(row).cells[static_cast<std::size_t>(column)].number.value_or(-1e300);
}

QString RecordListModel::sortText(int row, int column) const {
    return rowAt(row).cells[static_cast<std::size_t>(column)].text;
}

bool RecordListModel::passes(int row) const {
    return m_group < 0 || groupOf(row) == m_group;
}

void CellsModel::setRows(std::vector<Row> rows) {
    beginNewRows();
    m_rows = std::move(rows);
    endNewRows();
}

void CellsModel::append(std::vector<Row> rows) {
    appendRows(static_cast<int>(rows.size()), [&] { std::ranges::move(rows, std::back_inserter(m_rows)); });
}

void CellsModel::put(const Row& row) {
    const int before = indexOf(row.id);
    const auto isBefore = [](const Row& a, const Row& b) {
        return std::pair(b.order, b.id) < std::pair(a.order, a.id);
    };
    if (before >= 0 && m_rows[static_cast<std::size_t>(before)].order == row.order) {
        changeRow(before, [&] { m_rows[static_cast<std::size_t>(before)] = row; });
        return;
    }
    remove(row.id);
    const auto place = std::ranges::lower_bound(m_rows, row, isBefore) - m_rows.begin();
    insertRow(static_cast<int>(place), [&] { m_rows.insert(m_rows.begin() + place, row); });
}

void CellsModel::remove(qint64 id) {
    const int row = indexOf(id);
    if (row >= 0)
        removeRow(row, [&] { m_rows.erase(m_rows.begin() + row); });
}

int CellsModel::indexOf(qint64 id) const {
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool CellsModel::sortsByNumber(int column) const {
    return std::ranges::any_of(m_rows, [&](const Row& row) {
        return static_cast<std::size_t>(column) < row.cells.size() &&
               row.cells[static_cast<std::size_t>(column)].number.has_value();
    });
}

} // namespace mentoring::ui
