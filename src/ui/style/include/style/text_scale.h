#pragma once

#include <QFont>

namespace mentoring::ui {

/// How many times larger than usual the letters are; at least 1. What is made to measure for letters grows with them.
[[nodiscard]] double textScale(const QFont& font);
[[nodiscard]] int scaled(int pixels, const QFont& font);

} // namespace mentoring::ui
