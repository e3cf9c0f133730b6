#pragma once

#include "source_reading.h"

namespace mentoring::formats {

/// Notes cells in which a ? stands for a letter that an encoding did not have: between letters (M?ller), and in columns
/// of names also at the end of a word (H?).
void noteLostLetters(const Table& table, bool fixedWidth, const cells::ListSense& sense, WarningLog& log);

} // namespace mentoring::formats
