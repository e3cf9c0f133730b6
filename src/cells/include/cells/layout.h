#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mentoring::cells {

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

} // namespace mentoring::cells
