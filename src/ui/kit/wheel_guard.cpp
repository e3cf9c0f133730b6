#include "kit/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QWidget>

namespace mentoring::ui {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        auto* widget = qobject_cast<QWidget*>(watched);
        // A spin box and an editable combo box get the wheel through the line edit inside.
        for (QWidget* owner = widget; owner != nullptr; owner = owner->parentWidget()) {
            const bool guarded =
                qobject_cast<QComboBox*>(owner) != nullptr || qobject_cast<QAbstractSpinBox*>(owner) != nullptr ||
                (qobject_cast<QAbstractSlider*>(owner) != nullptr && qobject_cast<QScrollBar*>(owner) == nullptr);
            if (guarded) {
                const bool focused =
                    owner->hasFocus() || (owner->focusWidget() != nullptr && owner->focusWidget()->hasFocus());
                if (!focused) {
                    event->ignore(); // left to the scroll area around it
                    return true;
                }
                break;
            }
            if (owner->isWindow())
                break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mentoring::ui
