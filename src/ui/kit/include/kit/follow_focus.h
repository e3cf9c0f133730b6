#pragma once

class QTableWidget;

namespace mentoring::ui {

/// For a table of editors, whose rows are not chosen: the cell whose editor has the focus is the current one, so that
/// its row is the one that is removed or moved.
void followFocus(QTableWidget* table);

} // namespace mentoring::ui
