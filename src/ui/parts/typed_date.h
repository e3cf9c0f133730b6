#pragma once

#include <optional>

#include <QString>

#include "mentoring/date.h"

namespace mentoring::ui {

/// A day as people type it: the short form of their language, day/month/year, or ISO.
[[nodiscard]] std::optional<Date> typedDate(const QString& text);

} // namespace mentoring::ui
