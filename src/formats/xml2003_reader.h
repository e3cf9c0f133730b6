#pragma once

#include <QByteArray>

#include "source_reading.h"

namespace mentoring::formats {

/// Values of one sheet of SpreadsheetML 2003: one XML document, often named .xls.
void readXml2003(const QByteArray& bytes, const ReadOptions& options, WarningLog& log, SourceFile& result);

} // namespace mentoring::formats
