#include "kit/line_item.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include "kit/chip.h"
#include "kit/label.h"
#include "style/icons.h"
#include "style/painting.h"

namespace mentoring::ui {

namespace {

constexpr int barHeight = 6;

} // namespace

LineItem::LineItem(Content content, QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContent(std::move(content));
}

void LineItem::setContent(Content content) {
    const int height = sizeHint().height();
    m_content = std::move(content);
    QStringList said{m_content.title};
    for (const QString* part : {&m_content.detail, &m_content.figure, &m_content.chip})
        if (!part->isEmpty())
            said << *part;
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(m_content.title));
    if (sizeHint().height() != height)
        updateGeometry();
    update();
}

QSize LineItem::sizeHint() const {
    const QFontMetrics title(fontFor(TextRole::Body, font()));
    const QFontMetrics detail(fontFor(TextRole::Caption, font()));
    int height = title.height() + 2 * space::s;
    if (!m_content.detail.isEmpty())
        height += detail.height() + 2;
    if (m_content.share >= 0)
        height += barHeight + space::xs;
    return {240, std::max(height, metric::controlHeight)};
}

QSize LineItem::minimumSizeHint() const {
    return {120, sizeHint().height()};
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
        const QRect where(room.left(), room.top(), metric::iconSize, metric::iconSize);
        paintIcon(painter, where, m_content.iconName, color.mutedText);
        room.setLeft(where.right() + space::s);
    }
    if (m_content.share >= 0) {
        const QRectF bar(room.left(), room.bottom() - barHeight + 1, room.width(), barHeight);
        painting::paintThinBar(painter, bar, m_content.share, color, m_content.barTone);
        room.setBottom(room.bottom() - barHeight - space::xs);
    }
    const auto right = [&](int width) {
        const QRect part(room.right() - width + 1, room.top(), width, room.height());
        room.setRight(part.left() - space::s);
        return part;
    };
    const QFont caption = fontFor(TextRole::Caption, font());
    if (!m_content.chip.isEmpty())
        paintChip(painter, right(std::min(chipSize(m_content.chip, caption).width(), room.width() / 2)), m_content.chip,
                  m_content.tone, palette(), caption);
    if (!m_content.figure.isEmpty()) {
        painter.setFont(caption);
        painter.setPen(color.mutedText);
        const int width = painter.fontMetrics().horizontalAdvance(m_content.figure) + 1;
        painter.drawText(right(std::min(width, room.width() / 2)), Qt::AlignVCenter | Qt::AlignRight, m_content.figure);
    }
    const QFont body = fontFor(TextRole::Body, font());
    const QFontMetrics titleMetrics(body);
    painter.setFont(body);
    painter.setPen(color.text);
    const bool alone = m_content.detail.isEmpty();
    const QRect titleRoom(room.left(), room.top(), room.width(), alone ? room.height() : titleMetrics.height());
    painter.drawText(titleRoom, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     titleMetrics.elidedText(m_content.title.simplified(), Qt::ElideRight, titleRoom.width()));
    if (alone)
        return;
    painter.setFont(caption);
    painter.setPen(color.mutedText);
    const QRect detailRoom(room.left(), titleRoom.bottom() + 2, room.width(), room.bottom() - titleRoom.bottom());
    painter.drawText(
        detailRoom, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(caption).elidedText(m_content.detail.simplified(), Qt::ElideRight, detailRoom.width()));
}

} // namespace mentoring::ui
