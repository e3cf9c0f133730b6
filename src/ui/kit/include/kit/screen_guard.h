#pragma once

#include <QObject>

namespace mentoring::ui {

/// For the application's events: a dialog made for a larger screen opens no larger than the one it is on, so that its
/// buttons can be seen.
class ScreenGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mentoring::ui
