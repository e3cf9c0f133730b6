#include "typed_date.h"

#include <QLocale>

#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// A year typed with two digits is of this century up to 2069, as spreadsheets have it.
QDate inThisCentury(QDate day) {
    constexpr int firstOfLastCentury = 1970;
    return day.isValid() && day.year() < firstOfLastCentury ? day.addYears(100) : day;
}

} // namespace

std::optional<Date> typedDate(const QString& text) {
    const QLocale locale;
    const auto fourDigits = wording::shortDateFormat();
    auto twoDigits = fourDigits;
    twoDigits.replace(QLatin1String("yyyy"), QLatin1String("yy"));
    for (const auto& day :
         {QDate::fromString(text, Qt::ISODate), locale.toDate(text, fourDigits),
          locale.toDate(text, QStringLiteral("d/M/yyyy")), inThisCentury(locale.toDate(text, twoDigits))})
        if (day.isValid())
            return wording::fromQt(day);
    return std::nullopt;
}

} // namespace mentoring::ui
