#pragma once

#include <QObject>

namespace mentoring::ui {

/// Installed on the application: on a page Enter presses the button that has the focus, as the space bar does. In a
/// dialog it is the button that commits that Enter means.
class EnterPresses : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mentoring::ui
