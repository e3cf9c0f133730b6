#pragma once

#include <functional>

class QBoxLayout;
class QWidget;

namespace mentoring::ui {

/// The buttons at the end of a row that is typed: up, down, away. `move` is told by how many rows.
void addRowTools(QBoxLayout* line, QWidget* row, const std::function<void(int)>& move,
                 const std::function<void()>& remove);

} // namespace mentoring::ui
