#pragma once

#include <string>

class QWidget;

namespace mentoring::ui::test {

/// Everything a widget and those inside it could tell by any way, shown or not: texts, tips, what a screen reader is
/// told, the entries of lists and boxes with the data behind them, actions and their menus, window titles.
[[nodiscard]] std::string textsOf(const QWidget& root);

} // namespace mentoring::ui::test
