#pragma once

#include <QObject>

namespace mentoring::ui {

/// Installed on the application: the wheel scrolls the page and never changes a combo box, spin box or slider that does
/// not have the focus.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mentoring::ui
