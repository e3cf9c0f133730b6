#pragma once

#include <functional>

#include <QString>

#include "mentoring/watch.h"

namespace mentoring::cli {

/// Does something that may take long. After half a second a line on standard error says what, and how far it is, but
/// only on a terminal; Ctrl+C stops it, and only it.
void followed(const QString& what, const std::function<void(const Watch&)>& work);

} // namespace mentoring::cli
