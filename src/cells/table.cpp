#include "cells/table.h"

#include <algorithm>

namespace mentoring::cells {

void Table::beginRow(std::uint32_t number, bool hidden) {
    m_rows.push_back({m_cells.size(), number, hidden});
}

void Table::add(CellKind kind, std::string_view text) {
    text = text.substr(0, 1'000'000);
    Cell cell{};
    cell.offset = m_text.size() & ((std::uint64_t{1} << 40) - 1);
    cell.length = text.size() & ((std::uint64_t{1} << 20) - 1);
    cell.kind = static_cast<std::uint64_t>(kind) & 15U;
    m_text.append(text);
    m_cells.push_back(cell);
    m_columnCount = std::max<std::size_t>(m_columnCount, m_cells.size() - m_rows.back().firstCell);
}

std::size_t Table::cellCount(std::size_t row) const {
    const auto end = row + 1 < m_rows.size() ? m_rows[row + 1].firstCell : m_cells.size();
    return end - m_rows[row].firstCell;
}

CellView Table::at(std::size_t row, std::size_t column) const {
    if (column >= cellCount(row))
        return {};
    const Cell& cell = m_cells[m_rows[row].firstCell + column];
    return {static_cast<CellKind>(cell.kind), std::string_view(m_text).substr(cell.offset, cell.length)};
}

} // namespace mentoring::cells
