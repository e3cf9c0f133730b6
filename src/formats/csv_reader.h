#pragma once

#include <QFile>

#include "source_reading.h"
#include "text_encoding.h"

namespace mentoring::formats {

/// Reads a text file whose bytes `probe` has seen. `file` stands at its beginning; the digest of what is read goes into
/// `digest`, so that the caller can compare it with that of the first look.
void readCsv(QFile& file, const EncodingProbe& probe, const ReadOptions& options, const ReadWatch& watch,
             WarningLog& log, SourceFile& result, std::string& digest);

} // namespace mentoring::formats
