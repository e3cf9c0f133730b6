#include "kit/cells_model.h"

#include <algorithm>

#include "kit/label.h"
#include "kit/roles.h"

namespace mentoring::ui {

void CellsModel::setHeaders(const QStringList& headers) {
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

void CellsModel::setRows(std::vector<Row> rows) {
    beginNewRows();
    m_rows = std::move(rows);
    endNewRows();
}

void CellsModel::setGroup(int group) {
    m_group = group;
    refilter();
}

int CellsModel::count(int group) const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const Row& row) { return group < 0 || row.group == group; }));
}

qint64 CellsModel::idAt(int shownRow) const {
    return m_rows[static_cast<std::size_t>(underlying(shownRow))].id;
}

int CellsModel::rowOf(qint64 id) const {
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : shown(static_cast<int>(found - m_rows.begin()));
}

int CellsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant CellsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(underlying(index.row()))];
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

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_headers.size())
        return {};
    return m_headers[section];
}

QString CellsModel::searchText(int row) const {
    QString text;
    for (const auto& cell : m_rows[static_cast<std::size_t>(row)].cells)
        text += cell.text + u' ';
    return text;
}

bool CellsModel::sortsByNumber(int column) const {
    return !m_rows.empty() && std::ranges::any_of(m_rows, [&](const Row& row) {
        return static_cast<std::size_t>(column) < row.cells.size() &&
               row.cells[static_cast<std::size_t>(column)].number.has_value();
    });
}

double CellsModel::sortNumber(int row, int column) const {
    return m_rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)].number.value_or(-1e300);
}

QString CellsModel::sortText(int row, int column) const {
    return m_rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)].text;
}

bool CellsModel::passes(int row) const {
    return m_group < 0 || m_rows[static_cast<std::size_t>(row)].group == m_group;
}

} // namespace mentoring::ui
