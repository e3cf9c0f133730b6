#pragma once

#include <functional>
#include <stop_token>

#include <QString>

class QWidget;

namespace mentoring::ui {

/// How work in another thread is followed and stopped.
struct LongWork {
    std::stop_token stop;
    std::function<void(double)> progressed; ///< 0 to 1, from the working thread
};

/// Does something that may take long in another thread, while the window goes on painting, and comes back when it is
/// over. Nothing can be clicked meanwhile; after half a second a dialog says what is being done, how far it is, and
/// offers to stop it. False when it was stopped. What the work throws is thrown here.
bool doLongWork(QWidget* parent, const QString& what, const std::function<void(const LongWork&)>& work);

} // namespace mentoring::ui
