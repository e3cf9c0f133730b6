#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cell_text.h"
#include "cells/source.h"

// What every reader of a format shares.

namespace mentoring::formats {

using cells::CellKind;
using cells::CellPlace;
using cells::CellView;
using cells::LineEnding;
using cells::ReadError;
using cells::ReadErrorKind;
using cells::ReadLimits;
using cells::ReadOptions;
using cells::ReadWarning;
using cells::ReadWarningKind;
using cells::SheetInfo;
using cells::SourceFile;
using cells::SourceFormat;
using cells::Table;

/// Gathers warnings, one entry a kind.
class WarningLog {
public:
    void note(ReadWarningKind kind, CellPlace place, std::size_t count = 1);
    void name(ReadWarningKind kind, std::vector<std::string> names);
    [[nodiscard]] std::vector<ReadWarning> take() { return std::exchange(m_warnings, {}); }

private:
    std::vector<ReadWarning> m_warnings;
};

/// Tells progress and notices a wish to stop; tick() throws ReadError::Cancelled.
class ReadWatch {
public:
    explicit ReadWatch(const ReadOptions& options) : m_options(options) {}

    void tick(std::uint64_t done, std::uint64_t total) const;

private:
    const ReadOptions& m_options;
};

/// Replaces what is not UTF-8 by U+FFFD; true if there was something.
bool repairUtf8(std::string_view bytes, std::string& result);
/// The longest beginning of at most `bytes` that ends between two characters.
[[nodiscard]] std::string_view cutUtf8(std::string_view text, std::size_t bytes);

/// Fills a table row by row within the limits. Rows without a cell never get into the table, and so do no empty cells
/// at the end of a row, except through cellAsIs().
class TableBuilder {
public:
    TableBuilder(Table& table, const ReadLimits& limits, WarningLog& log)
        : m_table(table), m_limits(limits), m_log(log) {}

    /// Numbers must rise; otherwise the file is damaged (`part` names what).
    void beginRow(std::uint32_t number, bool hidden, std::string_view part);
    /// Columns count from 0 and must rise within a row. An empty cell is passed over.
    void cell(std::uint32_t column, CellKind kind, std::string_view text, std::string_view part);
    void cell(std::uint32_t column, const CellText& content, std::string_view part) {
        cell(column, content.kind, content.text, part);
    }
    /// Also empty cells.
    void cellAsIs(std::uint32_t column, CellKind kind, std::string_view text);

    /// Whether texts were encoded twice for sure; otherwise only what can hardly be chance is undone.
    void setTwiceEncoded(bool twice) { m_twiceEncoded = twice; }

    [[nodiscard]] std::uint32_t rowNumber() const { return m_row; }
    [[nodiscard]] std::size_t rowCount() const { return m_table.rowCount(); }
    /// Whether a column (from 0) has a value somewhere.
    [[nodiscard]] bool isUsed(std::uint32_t column) const { return column < m_used.size() && m_used[column]; }

private:
    void add(CellKind kind, std::string_view text);
    void charge(std::uint64_t cells, std::uint64_t bytes);

    Table& m_table;
    const ReadLimits& m_limits;
    WarningLog& m_log;
    std::uint32_t m_row = 0;
    std::uint32_t m_column = 0; ///< of the next cell
    bool m_hidden = false;
    bool m_begun = false;
    bool m_twiceEncoded = false;
    std::string m_undone;
    std::string m_spelled;
    std::uint64_t m_cells = 0;
    std::uint64_t m_bytes = 0;
    std::vector<bool> m_used;
};

struct ColumnRange {
    std::uint32_t first = 0; ///< from 0
    std::uint32_t last = 0;
};

/// Notes hidden columns that have a value.
void noteHiddenColumns(std::span<const ColumnRange> hidden, const TableBuilder& builder, const ReadLimits& limits,
                       WarningLog& log);

/// Rows of a sheet that are looked at to tell whether it is a list of people.
inline constexpr std::size_t rowsOfALook = 60;

/// The sheets to try, in order: the one asked for, or the visible ones, those that look most like lists of people first
/// and the active one before its equals, and then the hidden ones. `look` reads the first rows of a sheet. Throws
/// UnknownSheet.
[[nodiscard]] std::vector<std::size_t> sheetsToTry(const std::vector<SheetInfo>& sheets, const std::string& wanted,
                                                   std::optional<std::size_t> active, const cells::ListSense& sense,
                                                   const std::function<void(std::size_t, Table&)>& look);
/// Notes the sheet that was read and the other visible ones, by name.
void noteOtherSheets(const std::vector<SheetInfo>& sheets, std::size_t read, WarningLog& log);

/// "AB12" as row 12 and column 28 (both from 1); row 0 when it is no reference.
[[nodiscard]] CellPlace placeFromReference(std::string_view reference);

} // namespace mentoring::formats
