#include "wording/numbers.h"

#include <cmath>

#include <QLocale>
#include <QRegularExpression>

#include "said.h"
#include "wording/language.h"

namespace mentoring::wording {

namespace {

/// Of the days only the first is counted otherwise in French: 1er mars, 2 mars.
QString withOrdinal(QString said, Date date) {
    static const QRegularExpression first(QStringLiteral("(?<![0-9])1(?= )"));
    if (speaksFrench() && static_cast<unsigned>(date.day()) == 1)
        said.replace(first, QStringLiteral("1er"));
    return said;
}

} // namespace

QString score(int tenThousandths) {
    return QLocale().toString(tenThousandths / 100.0, 'f', 1);
}

QString scoreTotal(std::int64_t tenThousandths) {
    // Sums keep the second decimal: two totals that differ must not look alike.
    return QLocale().toString(static_cast<double>(tenThousandths) / 100.0, 'f', tenThousandths % 100 == 0 ? 0 : 2);
}

QString percent(double share) {
    return Said::tr("%1%", "a percentage").arg(QLocale().toString(std::lround(share * 100)));
}

QString percentSign() {
    return Said::tr("%1%", "a percentage").arg(QString());
}

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString signedNumber(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value)).replace(u'-', QChar(0x2212));
}

QString date(Date date) {
    //: How a day is written, as in QLocale::toString(): 2 Mar 2026
    return withOrdinal(QLocale().toString(toQt(date), Said::tr("d MMM yyyy")), date);
}

QString longDate(Date day) {
    return QLocale().toString(toQt(day), QStringLiteral("ddd ")) + date(day);
}

QString date(const std::optional<Date>& day) {
    return day ? date(*day) : QString();
}

QString shortDate(const std::optional<Date>& date) {
    return date ? QLocale().toString(toQt(*date), shortDateFormat()) : QString();
}

QString shortDateFormat() {
    auto format = QLocale().dateFormat(QLocale::ShortFormat);
    // Two digits of the year are read as 19xx.
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QDate toQt(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date fromQt(QDate date) {
    return Date{std::chrono::year{date.year()} / date.month() / date.day()};
}

QString period(const std::optional<Date>& from, const std::optional<Date>& to) {
    if (from && to)
        return Said::tr("%1 to %2", "from a day to a day").arg(date(from), date(to));
    if (from)
        return Said::tr("from %1", "a day").arg(date(from));
    return to ? Said::tr("until %1", "a day").arg(date(to)) : QString();
}

QString time(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString moment(Instant instant) {
    return moment(QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()));
}

QString moment(const QDateTime& local) {
    return date(fromQt(local.date())) + QStringLiteral(", ") + time(local.time().hour() * 60 + local.time().minute());
}

QString list(const QStringList& parts) {
    return QLocale().createSeparatedList(parts);
}

} // namespace mentoring::wording
