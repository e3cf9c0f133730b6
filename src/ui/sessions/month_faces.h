#pragma once

namespace mentoring::ui {

/// From now on a screen reader finds in each MonthCalendar a table of days, and in each day what is on it.
void haveMonthFaces();

} // namespace mentoring::ui
