#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace mentoring::ui {

/// On which printer, and how. The desktop's dialog answers; a test puts its own answer in its place.
struct PrintChoice {
    using Ask = std::function<bool(QWidget* parent, QPrinter& printer)>;

    /// Sets up the printer; false when the user changed their mind.
    static bool ask(QWidget* parent, QPrinter& printer);

    static Ask answer; ///< empty: the desktop's dialog
};

} // namespace mentoring::ui
