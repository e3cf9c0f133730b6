#pragma once

#include <string>
#include <vector>

#include "intake/people_mapping.h"

namespace mentoring::intake {

/// The filled cells of one column among the first rows, without those that say that there is nothing.
[[nodiscard]] std::vector<std::string> filledCells(const cells::Table& table, const cells::Layout& layout,
                                                   std::size_t column, std::size_t most);

/// Whether a value, cleaned and not empty, can be one of the field; true for fields that take any text.
[[nodiscard]] bool fitsField(const std::string& value, PeopleField field);

/// 1, 2, 3, … in the order of the rows: a number of the list or of the form, not of the people.
[[nodiscard]] bool isRunningNumber(const std::vector<std::string>& values);

} // namespace mentoring::intake
