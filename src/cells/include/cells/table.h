#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mentoring::cells {

/// What a cell of a file is. Numbers and dates carry canonical text: "42500.5", "2026-02-28"; see SourceFile.
enum class CellKind : std::uint8_t { Empty, Text, Number, Date, Boolean, Error, FormulaWithoutValue };

struct CellView {
    CellKind kind = CellKind::Empty;
    std::string_view text; ///< UTF-8; valid as long as the table
};

/// One sheet of a file, values only. All text lies in one buffer: a million rows of ten cells take about 200 MB.
class Table {
public:
    /// `number` is the row's own number in the file, as a spreadsheet or a text editor shows it (1-based).
    void beginRow(std::uint32_t number, bool hidden = false);
    /// At most a million bytes of text are kept; readers cut far earlier.
    void add(CellKind kind, std::string_view text);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] std::size_t columnCount() const { return m_columnCount; } ///< of the longest row
    [[nodiscard]] std::size_t cellCount(std::size_t row) const;
    [[nodiscard]] std::uint32_t rowNumber(std::size_t row) const { return m_rows[row].number; }
    [[nodiscard]] bool isHidden(std::size_t row) const { return m_rows[row].hidden; }
    /// Past the end of a row every cell is empty.
    [[nodiscard]] CellView at(std::size_t row, std::size_t column) const;

private:
    struct Row {
        std::uint64_t firstCell = 0;
        std::uint32_t number = 0;
        bool hidden = false;
    };
    /// Eight bytes, because a file may have tens of millions of them.
    struct Cell {
        std::uint64_t offset : 40;
        std::uint64_t length : 20;
        std::uint64_t kind : 4;
    };

    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
    std::string m_text;
    std::size_t m_columnCount = 0;
};

} // namespace mentoring::cells
