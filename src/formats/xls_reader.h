#pragma once

#include "source_reading.h"

namespace mentoring::formats {

/// Values of one sheet of an .xls workbook: BIFF 5 to 8 (Excel 5 to 2003; MS-XLS), in an OLE file or, as some web sites
/// write it, as the bare stream of records of one sheet.
void readXls(std::string_view bytes, const ReadOptions& options, const ReadWatch& watch, WarningLog& log,
             SourceFile& result);

/// The bytes are a bare stream of records.
[[nodiscard]] bool isBareBiff(std::string_view bytes);

} // namespace mentoring::formats
