#pragma once

#include <string_view>

#include "source_reading.h"

namespace mentoring::formats {

/// The encoding a page names in a meta element; empty when it names none.
[[nodiscard]] std::string encodingNamedIn(std::string_view html);

/// Reads the tables of a web page; each is a sheet, and the one that looks most like the list sought, or else has the
/// most cells, is read unless another is asked for. Nothing of the page is run or fetched. `html` is UTF-8.
void readHtml(std::string_view html, const ReadOptions& options, const ReadWatch& watch, WarningLog& log,
              SourceFile& result);

} // namespace mentoring::formats
