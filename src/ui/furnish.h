#pragma once

namespace mentoring::ui {

class MainWindow;

/// Gives the window its pages and the commands of its menus: the one place that knows them all.
void furnish(MainWindow& window);

} // namespace mentoring::ui
