#include "sessions/month_calendar.h"

#include <algorithm>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "kit/label.h"
#include "kit/mnemonic.h"
#include "month_faces.h"
#include "style/icons.h"
#include "style/painting.h"
#include "wording/numbers.h"

namespace mentoring::ui {

QString MonthCalendar::Entry::inWords() const {
    QString said = time.isEmpty() ? text : time + u' ' + text;
    if (!state.isEmpty())
        said += QStringLiteral(", ") + state;
    return said;
}

MonthCalendar::MonthCalendar(QWidget* parent) : QWidget(parent), m_day(QDate::currentDate()), m_today(m_day) {
    haveMonthFaces();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void MonthCalendar::setEntries(std::vector<Entry> entries) {
    m_entries = std::move(entries);
    std::ranges::stable_sort(m_entries, {}, &Entry::day);
    describe();
    update();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
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
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(placeOf(m_day));
        QAccessible::updateAccessibility(&event);
    }
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
    return {840, minimumSizeHint().height()}; // and whatever else there is
}

QSize MonthCalendar::minimumSizeHint() const {
    // Of each day its number and a line.
    const int line = fontMetrics().height();
    return {std::max(420, days * fontMetrics().horizontalAdvance(QStringLiteral("00 000"))),
            std::max(320, (weeks + 1) * line + weeks * (line + 2 * space::xs))};
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

int MonthCalendar::shownOf(int count, const QRect& cell) const {
    const int room = entryLines(cell);
    return count <= room ? count : std::max(0, room - 1);
}

int MonthCalendar::placeAt(const QPoint& at) const {
    for (int i = 0; i < weeks * days; ++i)
        if (cellOf(i).contains(at))
            return i;
    return -1;
}

QRect MonthCalendar::entryArea(int index, int line) const {
    const QRect cell = cellOf(index);
    return line < shownOf(static_cast<int>(on(dayOf(index)).size()), cell) ? entryRect(cell, line) : QRect();
}

const MonthCalendar::Entry* MonthCalendar::entryAt(const QPoint& at) const {
    const int index = placeAt(at);
    if (index < 0)
        return nullptr;
    const auto entries = on(dayOf(index));
    for (int line = 0; line < static_cast<int>(entries.size()); ++line)
        if (entryArea(index, line).contains(at))
            return entries[static_cast<std::size_t>(line)];
    return nullptr;
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
    const auto count = static_cast<int>(entries.size());
    const int shown = shownOf(count, cell);
    for (int line = 0; line < shown; ++line)
        paintEntry(painter, entryRect(cell, line), *entries[static_cast<std::size_t>(line)]);
    if (shown == count)
        return;
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(color.mutedText);
    if (entryLines(cell) == 0) { // not even one has room: how many there are stands beside the day
        const QRect beside(cell.left(), cell.top() + 2, cell.width() - space::s, fontMetrics().height());
        painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        return;
    }
    painter.drawText(entryRect(cell, shown).adjusted(space::xs, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("+%Ln more", nullptr, count - shown));
}

void MonthCalendar::paintEntry(QPainter& painter, const QRect& where, const Entry& entry) const {
    const auto& color = colors(palette());
    const QFont caption = fontFor(TextRole::Caption, font());
    const QFontMetrics metrics(caption);
    painting::roundRect(painter, QRectF(where), radius::focus, toneTint(color, entry.tone), QColor());
    painter.setFont(caption);
    painter.setPen(toneColor(color, entry.tone));
    const int side = metrics.ascent();
    QRect room = where.adjusted(space::xs, 0, -space::xs, 0);
    paintIcon(painter, QRect(room.left(), room.top() + (room.height() - side) / 2, side, side), entry.iconName,
              toneColor(color, entry.tone));
    room.setLeft(room.left() + side + space::xs);
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text); };
    // The state as a word where there is room for everything; then the time goes, and only then the name is shortened.
    if (const auto whole = entry.inWords(); width(whole) <= room.width()) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, whole);
        return;
    }
    for (const auto& name : {entry.text, entry.shortText})
        for (const auto& text : {QString(entry.time + u' ' + name).trimmed(), name})
            if (width(text) <= room.width()) {
                painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
                return;
            }
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(entry.shortText, Qt::ElideRight, room.width()));
}

bool MonthCalendar::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = placeAt(help->pos());
    QStringList said;
    if (const auto* entry = entryAt(help->pos()))
        said << entry->inWords();
    else if (index >= 0)
        for (const auto* one : on(dayOf(index)))
            said << one->inWords();
    if (said.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(said.join(u'\n')), this, cellOf(index));
    return true;
}

void MonthCalendar::mousePressEvent(QMouseEvent* event) {
    const int index = placeAt(event->pos());
    if (index < 0)
        return;
    const auto date = dayOf(index);
    const QRect cell = cellOf(index);
    const auto count = static_cast<int>(on(date).size());
    const int shown = shownOf(count, cell);
    if (const auto* entry = entryAt(event->pos())) {
        const auto id = entry->id;
        setDay(date);
        Q_EMIT opened(id);
        return;
    }
    setDay(date);
    const bool isOnRest = entryLines(cell) == 0 || entryRect(cell, shown).contains(event->pos());
    if (shown < count && isOnRest)
        openDay(date);
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int index = placeAt(event->pos()); index >= 0)
        Q_EMIT dayAsked(dayOf(index));
}

void MonthCalendar::openDay(QDate day) {
    const auto entries = on(day);
    if (entries.empty()) {
        Q_EMIT dayAsked(day);
        return;
    }
    if (entries.size() == 1) {
        Q_EMIT opened(entries.front()->id);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto* entry : entries)
        connect(menu->addAction(icon(entry->iconName), withoutMnemonic(entry->inWords())), &QAction::triggered, this,
                [this, id = entry->id] { Q_EMIT opened(id); });
    menu->popup(mapToGlobal(cellOf(placeOf(day)).bottomLeft()));
    menu->setActiveAction(menu->actions().first());
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
        openDay(m_day);
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
        said << entry->inWords();
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

} // namespace mentoring::ui
