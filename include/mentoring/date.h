#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "mentoring/clock.h"

namespace mentoring {

/// A day without a time or a zone. Valid days lie between 1900-01-01 and 2100-12-31 (hire dates reach back;
/// nothing in a program is planned further ahead).
using Date = std::chrono::year_month_day;

[[nodiscard]] bool isValidDate(Date date);

/// "2026-02-28". The date must be valid.
[[nodiscard]] std::string toIso(Date date);

/// Reads exactly yyyy-mm-dd; nothing else, no blanks; empty when it is not a valid date.
[[nodiscard]] std::optional<Date> dateFromIso(std::string_view text);

/// The UTC day of an instant.
[[nodiscard]] Date dayOf(Instant instant);

/// Whole days from one date to another; negative when `to` is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);

} // namespace mentoring
