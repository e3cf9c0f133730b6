#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cells/layout.h"
#include "cells/list_sense.h"
#include "cells/table.h"

namespace mentoring::intake {

/// Rows of a table in which a header is looked for.
inline constexpr std::size_t headerSearchDepth = 50;

/// Finds the header among the first 50 rows: the first one with at least three cells that the header dictionary knows
/// (the one under it if that knows more, as the first may name groups of columns); failing that a row of words with one
/// or two such cells above the data; and failing that the first row that is no title, if it has words only while the
/// row under it does not look like it. `fixedWidth` is true for text files.
[[nodiscard]] cells::Layout guessLayout(const cells::Table& table, bool fixedWidth);

/// How much the beginning of a sheet looks like a list of people: headings that the dictionary knows, with a name, an
/// address or a number of people among them, rows under them, e-mail addresses. 0: not at all.
[[nodiscard]] int likenessToPeople(const cells::Table& beginning);

/// What readers may ask about lists of people and of pairs.
[[nodiscard]] const cells::ListSense& senseOfPeople();

/// The layout when a person says which row holds the header (an index into the table), or that none does.
[[nodiscard]] cells::Layout layoutWithHeader(const cells::Table& table, std::optional<std::size_t> headerRow,
                                             std::size_t rowCount, bool fixedWidth);

/// Index of the row that has this number in the file; empty when there is none.
[[nodiscard]] std::optional<std::size_t> rowWithNumber(const cells::Table& table, std::uint32_t number);

/// The same for every file with the same set of header names, whatever their order, letter case and accents: what a
/// mapping is remembered under. One name a line.
[[nodiscard]] std::string setOfHeaders(const cells::Layout& layout);

} // namespace mentoring::intake
