#include "kit/line_item.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include "kit/chip.h"
#include "kit/label.h"
#include "style/icons.h"
#include "style/painting.h"
#include "style/text_scale.h"

namespace mentoring::ui {

namespace {

constexpr int barHeight = 6;

/// A title in one line, or in two of which the second is cut.
QStringList titleLines(const QString& title, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(title) <= width)
        return {title};
    qsizetype end = 0;
    for (qsizetype space = title.indexOf(u' '); space >= 0; space = title.indexOf(u' ', space + 1)) {
        if (metrics.horizontalAdvance(title.left(space)) > width)
            break;
        end = space;
    }
    if (end == 0)
        return {metrics.elidedText(title, Qt::ElideRight, width)};
    return {title.left(end), metrics.elidedText(title.mid(end + 1), Qt::ElideRight, width)};
}

} // namespace

LineItem::LineItem(Content content, QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // a fixed one would hold it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setContent(std::move(content));
}

void LineItem::setContent(Content content) {
    if (m_measured && content == m_content)
        return;
    const int before = heightForWidth(width());
    m_content = std::move(content);
    m_measured.reset();
    QStringList said{m_content.title};
    for (const QString* part : {&m_content.detail, &m_content.figure, &m_content.chip})
        if (!part->isEmpty())
            said << *part;
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(m_content.title));
    // Where it is as high as before nothing around it has to move, which of a hundred lines would take long.
    if (heightForWidth(width()) != before) {
        fitHeight();
        updateGeometry();
    }
    update();
}

const LineItem::Measured& LineItem::measured() const {
    if (m_measured)
        return *m_measured;
    const QFont caption = fontFor(TextRole::Caption, font());
    const QFontMetrics body(fontFor(TextRole::Body, font()));
    const QFontMetrics small(caption);
    Measured now;
    const auto title = m_content.title.simplified();
    now.title = body.horizontalAdvance(title);
    if (const auto space = title.indexOf(u' '); space >= 0)
        now.firstWord = body.horizontalAdvance(title.left(space));
    if (!m_content.figure.isEmpty())
        now.figure = small.horizontalAdvance(m_content.figure) + 1;
    if (!m_content.chip.isEmpty())
        now.chip = chipSize(m_content.chip, caption).width();
    now.lineHeight = body.height();
    now.height = now.lineHeight + 2 * space::s;
    if (!m_content.detail.isEmpty())
        now.height += small.height() + 2;
    if (m_content.share >= 0)
        now.height += barHeight + space::xs;
    now.height = std::max(now.height, metric::controlHeight);
    return m_measured.emplace(now);
}

QSize LineItem::sizeHint() const {
    return {240, measured().height};
}

QSize LineItem::minimumSizeHint() const {
    return {scaled(120, font()), sizeHint().height()};
}

int LineItem::iconSide() const {
    return std::max(metric::iconSize, QFontMetrics(fontFor(TextRole::Body, font())).ascent());
}

int LineItem::wordsWidth(int width) const {
    int room = width - 2 * space::s;
    if (!m_content.iconName.isEmpty())
        room -= iconSide() + space::s - 1;
    for (const int part : {measured().chip, measured().figure})
        if (part > 0)
            room -= std::min(part, room / 2) + space::s - 1;
    return room;
}

int LineItem::heightForWidth(int width) const {
    const auto& now = measured();
    const int room = wordsWidth(width);
    const bool isBroken = now.title > room && now.firstWord && *now.firstWord <= room;
    return now.height + (isBroken ? now.lineHeight : 0);
}

void LineItem::fitHeight() {
    setMaximumHeight(heightForWidth(width())); // what is left over goes to others
}

void LineItem::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    fitHeight();
}

void LineItem::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange) {
        m_measured.reset();
        fitHeight();
    }
    QAbstractButton::changeEvent(event);
}

void LineItem::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LineItem::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void LineItem::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LineItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& color = colors(palette());
    if (underMouse() || isDown())
        painting::roundRect(painter, QRectF(rect()), radius::control, isDown() ? color.border : color.hover, QColor());
    if (hasFocus())
        painting::focusRing(painter, QRectF(rect()), color.primary, radius::control);
    QRect room = rect().adjusted(space::s, space::s, -space::s, -space::s);
    if (!m_content.iconName.isEmpty()) {
        const QRect where(room.left(), room.top(), iconSide(), iconSide());
        paintIcon(painter, where, m_content.iconName, color.mutedText);
        room.setLeft(where.right() + space::s);
    }
    if (m_content.share >= 0) {
        const QRectF bar(room.left(), room.bottom() - barHeight + 1, room.width(), barHeight);
        painting::paintThinBar(painter, bar, m_content.share, color, m_content.barTone);
        room.setBottom(room.bottom() - barHeight - space::xs);
    }
    const bool alone = m_content.detail.isEmpty();
    // A detail has the whole line below: the chip and the figure stand beside the title.
    const QRect whole = room;
    const auto right = [&](int width) {
        const QRect part(room.right() - width + 1, room.top(), width, alone ? room.height() : measured().lineHeight);
        room.setRight(part.left() - space::s);
        return part;
    };
    const QFont caption = fontFor(TextRole::Caption, font());
    if (!m_content.chip.isEmpty())
        paintChip(painter, right(std::min(measured().chip, room.width() / 2)), m_content.chip, m_content.tone,
                  palette(), caption);
    if (!m_content.figure.isEmpty()) {
        painter.setFont(caption);
        painter.setPen(color.mutedText);
        painter.drawText(right(std::min(measured().figure, room.width() / 2)), Qt::AlignVCenter | Qt::AlignRight,
                         m_content.figure);
    }
    const QFont body = fontFor(TextRole::Body, font());
    const QFontMetrics titleMetrics(body);
    painter.setFont(body);
    painter.setPen(color.text);
    const auto lines = titleLines(m_content.title.simplified(), titleMetrics, room.width());
    const int titleHeight = static_cast<int>(lines.size()) * titleMetrics.height();
    const QRect titleRoom(room.left(), room.top(), room.width(), alone ? room.height() : titleHeight);
    QRect line(titleRoom.left(), titleRoom.top() + (titleRoom.height() - titleHeight) / 2, titleRoom.width(),
               titleMetrics.height());
    for (const auto& words : lines) {
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
        line.translate(0, titleMetrics.height());
    }
    if (alone)
        return;
    painter.setFont(caption);
    painter.setPen(color.mutedText);
    const QRect detailRoom(whole.left(), titleRoom.bottom() + 2, whole.width(), whole.bottom() - titleRoom.bottom());
    painter.drawText(
        detailRoom, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(caption).elidedText(m_content.detail.simplified(), Qt::ElideRight, detailRoom.width()));
}

} // namespace mentoring::ui
