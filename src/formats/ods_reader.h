#pragma once

#include "zip_archive.h"

namespace mentoring::formats {

/// Values of one sheet of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, chapter 9).
void readOds(ZipArchive& archive, const ReadOptions& options, WarningLog& log, SourceFile& result);
/// The same from a "flat" file, which is one XML document.
void readFlatOds(const QByteArray& bytes, const ReadOptions& options, WarningLog& log, SourceFile& result);

} // namespace mentoring::formats
