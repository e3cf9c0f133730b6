#include "kit/screen_guard.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace mentoring::ui {

bool ScreenGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) {
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog != nullptr && dialog->isWindow()) {
            constexpr QSize frame(16, 48); // the borders and the title, roughly
            const QSize room = dialog->screen()->availableSize() - frame;
            if (dialog->width() > room.width() || dialog->height() > room.height())
                dialog->resize(dialog->size().boundedTo(room));
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mentoring::ui
