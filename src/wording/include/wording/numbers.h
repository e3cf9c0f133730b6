#pragma once

#include <optional>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include "mentoring/clock.h"
#include "mentoring/date.h"

namespace mentoring::wording {

/// A score of 0 to 10,000 as it is shown, from 0 to 100 with one decimal: "83.4", "83,4".
[[nodiscard]] QString score(int tenThousandths);
/// A sum of scores on the same scale: "7,886.01".
[[nodiscard]] QString scoreTotal(std::int64_t tenThousandths);
/// 0 to 1 as "83 %" in French, "83%" in English.
[[nodiscard]] QString percent(double share);
[[nodiscard]] QString percentSign(); ///< what stands behind the figure: "\u202f%" in French
[[nodiscard]] QString number(std::int64_t value);
/// With a true minus: a hyphen in its place is too short beside figures, and lines break behind it.
[[nodiscard]] QString signedNumber(std::int64_t value);
[[nodiscard]] QString date(Date date);                       ///< "2 Mar 2026"
[[nodiscard]] QString date(const std::optional<Date>& date); ///< empty when there is none
[[nodiscard]] QString longDate(Date date);                   ///< "Mon 2 Mar 2026"
[[nodiscard]] QString time(int minute);                      ///< of the day: "09:05", the same in every language
/// In the short form of the user's language, with all four digits of the year; empty when there is none.
[[nodiscard]] QString shortDate(const std::optional<Date>& date);
/// "12 Jan. 2026 to 30 Nov. 2026", "from …", "until …"; empty without either.
[[nodiscard]] QString period(const std::optional<Date>& from, const std::optional<Date>& to);
[[nodiscard]] QString moment(Instant instant); ///< "2 Mar 2026, 09:05" in the workstation's zone
[[nodiscard]] QString moment(const QDateTime& local);
/// "Éloïse, Inès and Zoé".
[[nodiscard]] QString list(const QStringList& parts);

/// The short form that `shortDate` writes, as QLocale reads it.
[[nodiscard]] QString shortDateFormat();
/// The calendar of the domain and that of the screen.
[[nodiscard]] QDate toQt(Date date);
[[nodiscard]] Date fromQt(QDate date);

} // namespace mentoring::wording
