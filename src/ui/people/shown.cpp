#include "people/shown.h"

#include <QLocale>

#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

QString contentText(const CustomContent& content) {
    if (const auto* text = std::get_if<std::string>(&content))
        return toQt(*text);
    if (const auto* several = std::get_if<std::vector<std::string>>(&content)) {
        QStringList list;
        for (const auto& one : *several)
            list << toQt(one);
        return list.join(QStringLiteral("; "));
    }
    if (const auto* number = std::get_if<double>(&content))
        return QLocale().toString(*number, 'g', QLocale::FloatingPointShortest);
    return wording::date(std::get<Date>(content));
}

QDate toQt(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date fromQt(QDate date) {
    return Date{std::chrono::year{date.year()} / date.month() / date.day()};
}

namespace {

/// The locale's short form with all four digits of the year: two of them are read as 19xx.
QString shortFormat(const QLocale& locale) {
    auto format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// A year typed with two digits is of this century up to 2069, as spreadsheets have it.
QDate inThisCentury(QDate day) {
    constexpr int firstOfLastCentury = 1970;
    return day.isValid() && day.year() < firstOfLastCentury ? day.addYears(100) : day;
}

} // namespace

QString shortDate(const std::optional<Date>& date) {
    const QLocale locale;
    return date ? locale.toString(toQt(*date), shortFormat(locale)) : QString();
}

std::optional<Date> typedDate(const QString& text) {
    const QLocale locale;
    auto twoDigits = shortFormat(locale);
    twoDigits.replace(QLatin1String("yyyy"), QLatin1String("yy"));
    for (const auto& day :
         {QDate::fromString(text, Qt::ISODate), locale.toDate(text, shortFormat(locale)),
          locale.toDate(text, QStringLiteral("d/M/yyyy")), inThisCentury(locale.toDate(text, twoDigits))}) {
        if (day.isValid())
            return fromQt(day);
    }
    return std::nullopt;
}

QString labelOf(const Person& person) {
    const auto& more = person.email.empty() ? person.staffId : person.email;
    const auto name = toQt(person.displayName());
    return more.empty() || toQt(more) == name ? name : QStringLiteral("%1 (%2)").arg(name, toQt(more));
}

QStringList skillNames(const Participation& part, const Directory& directory) {
    QStringList names;
    const auto append = [&](SkillId id) {
        if (const auto* skill = directory.skill(id))
            names << wording::name(*skill);
    };
    for (const auto& offer : part.offers)
        append(offer.skill);
    for (const auto& sought : part.seeks)
        append(sought.skill);
    names.removeDuplicates();
    return names;
}

QString withoutMnemonic(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace mentoring::ui
