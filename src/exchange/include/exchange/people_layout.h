#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "exchange/table.h"

namespace mentoring::exchange {

/// Rows of a table in which a header is looked for.
inline constexpr std::size_t headerSearchDepth = 50;

/// Where the header and the data of a table lie. Rows are indexes into the table, not the file's own row numbers.
struct Layout {
    std::optional<std::size_t> headerRow; ///< empty: the file has no header, columns are named "A", "B", …
    std::size_t headerRowCount = 1;       ///< 1 or 2 (system keys, then labels); 0 without a header
    std::size_t firstDataRow = 0;
    /// One name a column, never empty, no two alike: a repeated name gets a number ("Skill", "Skill (2)"), a missing
    /// one is the column's letter. With two header rows these are the names of the first one.
    std::vector<std::string> headers;
    std::vector<std::string> labels; ///< second header row as written; empty when there is one row only
    /// Rows of a text file (CSV and the like) all have as many cells as the header, and others are listed as
    /// problems; rows of a spreadsheet just end with their last filled cell.
    bool fixedWidth = false;

    friend bool operator==(const Layout&, const Layout&) = default;
};

/// Finds the header among the first 50 rows: the first one with at least three cells that the header dictionary knows
/// (the one under it if that knows more, as the first may name groups of columns); failing that a row of words with one
/// or two such cells above the data; and failing that the first row that is no title, if it has words only while the
/// row under it does not look like it. `fixedWidth` is true for text files.
[[nodiscard]] Layout guessLayout(const Table& table, bool fixedWidth);

/// How much the beginning of a sheet looks like a list of people: headings that the dictionary knows, with a name, an
/// address or a number of people among them, rows under them, e-mail addresses. 0: not at all.
[[nodiscard]] int likenessToPeople(const Table& beginning);

/// The layout when a person says which row holds the header (an index into the table), or that none does.
[[nodiscard]] Layout layoutWithHeader(const Table& table, std::optional<std::size_t> headerRow, std::size_t rowCount,
                                      bool fixedWidth);

/// Index of the row that has this number in the file; empty when there is none.
[[nodiscard]] std::optional<std::size_t> rowWithNumber(const Table& table, std::uint32_t number);

/// The same for every file with the same set of header names, whatever their order, letter case and accents:
/// what a mapping is remembered under. 32 hexadecimal digits.
[[nodiscard]] std::string headerFingerprint(const Layout& layout);

} // namespace mentoring::exchange
