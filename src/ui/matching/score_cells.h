#pragma once

#include <QVariant>

namespace mentoring::ui {

/// What a table shows of a score, of 10,000.
[[nodiscard]] QVariant scoreCell(int score, int role);
/// And of the percentage of the weight that it rests on.
[[nodiscard]] QVariant knownCell(int known, int role);

} // namespace mentoring::ui
