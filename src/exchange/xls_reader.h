#pragma once

#include <filesystem>

#include "source_reading.h"

namespace mentoring::exchange {

/// Values of one sheet of an .xls workbook (BIFF 2 to 8), through libfreexl. `bytes` is the file's content.
void readXls(const std::filesystem::path& path, std::string_view bytes, const ReadOptions& options,
             const ReadWatch& watch, WarningLog& log, SourceFile& result);

} // namespace mentoring::exchange
