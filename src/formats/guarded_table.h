#pragma once

#include "source_reading.h"

namespace mentoring::formats {

/// Takes away what keeps texts from being what they are: guards of single cells ('00123, ="00123"), and marks at the
/// beginning or around every filled cell of a column ('Ana, ’00123, “Ana”, 'Ana'), where the list has headings that are
/// known. In text files and pages (`plainText`) formulas that stand for a text are that text, and others are
/// CellKind::FormulaWithoutValue.
void removeGuards(Table& table, bool plainText, bool fixedWidth, const cells::ListSense& sense, WarningLog& log);

} // namespace mentoring::formats
