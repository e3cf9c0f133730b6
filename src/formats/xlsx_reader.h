#pragma once

#include "zip_archive.h"

namespace mentoring::formats {

/// Values of one sheet of an Office Open XML workbook (ECMA-376 part 1, chapter 18), transitional or strict.
void readXlsx(ZipArchive& archive, const ReadOptions& options, WarningLog& log, SourceFile& result);

/// What kind of file an archive without a sheet of ours is: "xlsb", "docx", "numbers", …; empty when it is anything.
[[nodiscard]] std::string foreignArchive(const ZipArchive& archive);

} // namespace mentoring::formats
