#include "month_calendar.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "kit/chip.h"
#include "style/painting.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

constexpr int weeks = 6;
constexpr int days = 7;

} // namespace

MonthCalendar::MonthCalendar(QWidget* parent) : QWidget(parent), m_day(QDate::currentDate()), m_today(m_day) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void MonthCalendar::setEntries(std::vector<Entry> entries) {
    m_entries = std::move(entries);
    std::ranges::stable_sort(m_entries, {}, &Entry::day);
    describe();
    update();
}

void MonthCalendar::setDay(QDate day) {
    if (!day.isValid() || day == m_day)
        return;
    const bool otherMonth = day.month() != m_day.month() || day.year() != m_day.year();
    m_day = day;
    describe();
    update();
    if (otherMonth)
        Q_EMIT monthChanged();
}

void MonthCalendar::setToday(QDate today) {
    m_today = today;
    update();
}

QString MonthCalendar::monthName() const {
    const auto name = QLocale().toString(m_day, QStringLiteral("MMMM yyyy"));
    return name.left(1).toUpper() + name.mid(1);
}

QSize MonthCalendar::sizeHint() const {
    return {840, 560};
}

QSize MonthCalendar::minimumSizeHint() const {
    return {420, 320};
}

QDate MonthCalendar::firstShown() const {
    const QDate first(m_day.year(), m_day.month(), 1);
    const int back = (first.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + days) % days;
    return first.addDays(-back);
}

QRect MonthCalendar::cellOf(int index) const {
    const int head = fontMetrics().height() + space::s;
    const int column = index % days;
    const int row = index / days;
    const int left = column * width() / days;
    const int right = (column + 1) * width() / days;
    const int top = head + row * (height() - head) / weeks;
    const int bottom = head + (row + 1) * (height() - head) / weeks;
    return {left, top, right - left, bottom - top};
}

QRect MonthCalendar::entryRect(const QRect& cell, int line) const {
    const int lineHeight = QFontMetrics(fontFor(TextRole::Caption, font())).height() + space::xs;
    return {cell.left() + space::xs, cell.top() + fontMetrics().height() + space::xs + line * lineHeight,
            cell.width() - 2 * space::xs, lineHeight - 1};
}

int MonthCalendar::entryLines(const QRect& cell) const {
    int lines = 0;
    while (entryRect(cell, lines).bottom() < cell.bottom() - 1)
        ++lines;
    return lines;
}

QDate MonthCalendar::dayAt(const QPoint& at) const {
    for (int i = 0; i < weeks * days; ++i)
        if (cellOf(i).contains(at))
            return firstShown().addDays(i);
    return {};
}

std::vector<const MonthCalendar::Entry*> MonthCalendar::on(QDate day) const {
    const auto range = std::ranges::equal_range(m_entries, day, {}, &Entry::day);
    std::vector<const Entry*> found;
    for (const auto& entry : range)
        found.push_back(&entry);
    return found;
}

void MonthCalendar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& color = colors(palette());
    painting::roundRect(painter, QRectF(rect()), radius::card, color.surface, color.border);
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(color.mutedText);
    const auto first = firstShown();
    for (int i = 0; i < days; ++i) {
        const QRect cell = cellOf(i);
        painter.drawText(QRect(cell.left() + space::s, 0, cell.width() - space::s, cell.top()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().standaloneDayName(first.addDays(i).dayOfWeek(), QLocale::ShortFormat));
    }
    for (int i = 0; i < weeks * days; ++i)
        paintDay(painter, i);
}

void MonthCalendar::paintDay(QPainter& painter, int index) const {
    const auto& color = colors(palette());
    const QRect cell = cellOf(index);
    const QDate date = firstShown().addDays(index);
    painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), color.border);
    if (index % days > 0)
        painter.fillRect(QRectF(cell.left(), cell.top(), 1, cell.height()), color.border);
    if (date == m_day)
        painting::roundRect(painter, QRectF(cell).adjusted(2, 2, -1, -1), radius::control, color.selection, QColor());
    if (date == m_day && hasFocus())
        painting::focusRing(painter, QRectF(cell).adjusted(2, 2, -1, -1), color.primary, radius::control);
    const bool inMonth = date.month() == m_day.month();
    painter.setFont(fontFor(date == m_today ? TextRole::Strong : TextRole::Body, font()));
    painter.setPen(date == m_today ? color.primary : inMonth ? color.text : color.disabledText);
    painter.drawText(QRect(cell.left() + space::s, cell.top() + 2, cell.width(), fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(date.day()));
    const auto entries = on(date);
    const int room = entryLines(cell);
    const QFont caption = fontFor(TextRole::Caption, font());
    const auto count = static_cast<int>(entries.size());
    for (int line = 0; line < std::min(count, room); ++line) {
        const QRect where = entryRect(cell, line);
        if (line == room - 1 && count > room) {
            painter.setFont(caption);
            painter.setPen(color.mutedText);
            painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, tr("+%Ln more", nullptr, count - room + 1));
            break;
        }
        const auto& entry = *entries[static_cast<std::size_t>(line)];
        painting::roundRect(painter, QRectF(where), radius::focus, toneTint(color, entry.tone), QColor());
        painter.setFont(caption);
        painter.setPen(toneColor(color, entry.tone));
        painter.drawText(
            where.adjusted(space::xs, 0, -space::xs, 0), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(caption).elidedText(entry.text.simplified(), Qt::ElideRight, where.width() - 2 * space::xs));
    }
}

void MonthCalendar::mousePressEvent(QMouseEvent* event) {
    const auto date = dayAt(event->pos());
    if (!date.isValid())
        return;
    const auto index = static_cast<int>(firstShown().daysTo(date));
    const auto entries = on(date);
    const QRect cell = cellOf(index);
    const int room = entryLines(cell);
    for (int line = 0; line < std::min(static_cast<int>(entries.size()), room); ++line) {
        const bool isRest = line == room - 1 && static_cast<int>(entries.size()) > room;
        if (!isRest && entryRect(cell, line).contains(event->pos())) {
            const auto id = entries[static_cast<std::size_t>(line)]->id;
            setDay(date);
            Q_EMIT opened(id);
            return;
        }
    }
    setDay(date);
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto date = dayAt(event->pos()); date.isValid())
        Q_EMIT dayAsked(date);
}

void MonthCalendar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        setDay(m_day.addDays(-1));
        return;
    case Qt::Key_Right:
        setDay(m_day.addDays(1));
        return;
    case Qt::Key_Up:
        setDay(m_day.addDays(-days));
        return;
    case Qt::Key_Down:
        setDay(m_day.addDays(days));
        return;
    case Qt::Key_PageUp:
        setDay(m_day.addMonths(-1));
        return;
    case Qt::Key_PageDown:
        setDay(m_day.addMonths(1));
        return;
    case Qt::Key_Home:
        setDay(m_today);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto entries = on(m_day); !entries.empty())
            Q_EMIT opened(entries.front()->id);
        else
            Q_EMIT dayAsked(m_day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void MonthCalendar::describe() {
    setAccessibleName(tr("Calendar of %1").arg(monthName()));
    QStringList said{wording::longDate(wording::fromQt(m_day))};
    for (const auto* entry : on(m_day))
        said << entry->text;
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

} // namespace mentoring::ui
