#pragma once

#include <functional>

#include <QString>

#include "mentoring/watch.h"

class QWidget;

namespace mentoring::ui {

/// Does something that may take long in another thread, while the window goes on painting, and comes back when it is
/// over. Nothing can be clicked meanwhile; after half a second a dialog says what is being done, how far it is, and
/// offers to stop it. What the work throws is thrown here, also when it says that it was stopped.
void doLongWork(QWidget* parent, const QString& what, const std::function<void(const Watch&)>& work);

} // namespace mentoring::ui
