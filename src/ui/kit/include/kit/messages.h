#pragma once

class QToolButton;
class QWidget;

namespace mentoring::ui {

// What messages that come and go have in common.

[[nodiscard]] QToolButton* closeButton(QWidget* parent);
/// Screen readers are told; nobody's focus moves.
void tellReaders(QWidget* widget);

} // namespace mentoring::ui
