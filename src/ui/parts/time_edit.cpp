#include "parts/time_edit.h"
#include "wording/numbers.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace mentoring::ui {

TimeEdit::TimeEdit(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("hh:mm", "how times of day are written"));
    connect(this, &QLineEdit::textChanged, this, [this] { keptChanged(); });
}

QJsonValue TimeEdit::kept() const {
    const auto known = minute();
    return known ? QJsonValue(*known) : QJsonValue(text());
}

void TimeEdit::bringBack(const QJsonValue& kept) {
    if (kept.isDouble())
        setMinute(kept.toInt());
    else
        setText(kept.toString());
}

void TimeEdit::setMinute(std::optional<int> minute) {
    setText(minute ? wording::time(*minute) : QString());
}

std::optional<int> TimeEdit::minute() const {
    const QLocale locale;
    const auto typed = text().trimmed().toLower();
    for (const auto& time :
         {locale.toTime(text().trimmed(), QLocale::ShortFormat), QTime::fromString(typed, QStringLiteral("H:mm")),
          QTime::fromString(typed, QStringLiteral("H'h'mm")), QTime::fromString(typed, QStringLiteral("H'h'")),
          QTime::fromString(typed, QStringLiteral("h:mm ap")), QTime::fromString(typed, QStringLiteral("h ap")),
          QTime::fromString(typed, QStringLiteral("H"))})
        if (time.isValid())
            return time.hour() * 60 + time.minute();
    return std::nullopt;
}

bool TimeEdit::isUnreadable() const {
    return !text().trimmed().isEmpty() && !minute();
}

bool isOnTheClock(Date day, int minute, const QString& zone) {
    const QTimeZone meant = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    if (!meant.isValid())
        return true; // a zone this computer does not know cannot be checked
    const QTime time(minute / 60, minute % 60);
    const QDateTime moment(wording::toQt(day), time, meant);
    return moment.isValid() && moment.time() == time;
}

} // namespace mentoring::ui
