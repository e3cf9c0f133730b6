#include "parts/day_edit.h"

#include <algorithm>

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

#include "kit/label.h"
#include "kit/utf8.h"
#include "style/icons.h"
#include "style/text_scale.h"
#include "style/tokens.h"
#include "typed_date.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// How days are written, as nobody takes for a day that stands there: "dd/mm/yyyy".
QString pattern() {
    QString said;
    QChar before;
    for (const auto letter : wording::shortDateFormat()) {
        if (letter == u'd' && before != letter)
            said += DayEdit::tr("dd", "stands for the day, as in dd/mm/yyyy");
        else if (letter == u'M' && before != letter)
            said += DayEdit::tr("mm", "stands for the month, as in dd/mm/yyyy");
        else if (letter == u'y' && before != letter)
            said += DayEdit::tr("yyyy", "stands for the year, as in dd/mm/yyyy");
        else if (!letter.isLetter())
            said += letter;
        before = letter;
    }
    return said;
}

} // namespace

DayEdit::DayEdit(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName + QStringLiteral("Box"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_line = new QLineEdit(this);
    m_line->setObjectName(objectName);
    m_line->setPlaceholderText(pattern());
    auto* open = m_line->addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("Pick a day"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_line->addAction(open, QLineEdit::TrailingPosition);
    m_line->setToolTip(tr("Alt+Down picks a day from a calendar"));
    connect(open, &QAction::triggered, this, &DayEdit::pick);
    // Gives way before the day does, and takes no room while there is nothing to say.
    m_weekday = new ElidedLabel(this);
    m_weekday->setObjectName(QStringLiteral("weekdayLabel"));
    m_weekday->setRole(Label::Caption);
    m_weekday->setShade(Label::Muted);
    m_weekday->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_weekday->hide();
    fitLine();
    layout->addWidget(m_line, 1);
    layout->addWidget(m_weekday);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showWeekday();
        Q_EMIT dayChanged();
        keptChanged();
    });
}

void DayEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (m_line && (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange))
        fitLine();
}

void DayEdit::fitLine() {
    constexpr int besideDigits = 52; // the calendar and the frame
    const QFontMetrics metrics(m_line->font());
    m_line->setMinimumWidth(std::max(metrics.horizontalAdvance(QStringLiteral("00/00/0000")),
                                     metrics.horizontalAdvance(m_line->placeholderText())) +
                            scaled(besideDigits, m_line->font()));
}

void DayEdit::setDay(const std::optional<Date>& day) {
    m_line->setText(wording::shortDate(day));
}

void DayEdit::setToday(Date today) {
    m_today = today;
    showWeekday();
}

std::optional<Date> DayEdit::day() const {
    return typedDate(m_line->text().trimmed());
}

bool DayEdit::isEmpty() const {
    return m_line->text().trimmed().isEmpty();
}

bool DayEdit::isUnreadable() const {
    return !isEmpty() && !day();
}

QString DayEdit::advice() {
    return tr("Write a day such as %1.").arg(wording::shortDate(Date{std::chrono::year{2026} / 9 / 15}));
}

QJsonValue DayEdit::kept() const {
    const auto known = day();
    return known ? QJsonValue(QJsonObject{{QStringLiteral("day"), toQt(toIso(*known))}}) : QJsonValue(m_line->text());
}

void DayEdit::bringBack(const QJsonValue& kept) {
    const auto known = dateFromIso(kept.toObject().value(QStringLiteral("day")).toString().toStdString());
    m_line->setText(known ? wording::shortDate(*known) : kept.toString());
}

void DayEdit::showWeekday() {
    const auto known = day();
    const auto days = known && m_today ? wording::toQt(*m_today).daysTo(wording::toQt(*known)) : 0;
    const auto weekday = known ? QLocale().toString(wording::toQt(*known), QStringLiteral("dddd")) : QString();
    constexpr qint64 farOff = 365;
    m_weekday->setText(days > 0 && days <= farOff
                           ? tr("%1, in %Ln day(s)", "a weekday", static_cast<int>(days)).arg(weekday)
                           : weekday);
    m_weekday->setVisible(!weekday.isEmpty());
}

void DayEdit::pick() {
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto known = day())
        calendar->setSelectedDate(wording::toQt(*known));
    auto* host = new QWidgetAction(&menu);
    host->setDefaultWidget(calendar);
    menu.addAction(host);
    connect(calendar, &QCalendarWidget::activated, &menu, [&](QDate chosen) {
        setDay(wording::fromQt(chosen));
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate chosen) {
        setDay(wording::fromQt(chosen));
        menu.close();
    });
    menu.exec(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

} // namespace mentoring::ui
