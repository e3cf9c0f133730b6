#include "kit/choice_card.h"

#include <QFocusEvent>
#include <QPainter>

#include "style/icons.h"
#include "style/painting.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

constexpr int pictureSide = 28;

QString bare(QString text) {
    return text.remove(QLatin1Char('&'));
}

} // namespace

ChoiceCard::ChoiceCard(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setDescription(const QString& text) {
    m_description = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void ChoiceCard::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

int ChoiceCard::heightForWidth(int width) const {
    const int room = width - 2 * space::l;
    const QFontMetrics title(fontFor(TextRole::CardTitle, font()));
    const QFontMetrics words(fontFor(TextRole::Body, font()));
    const QRect text = words.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_description);
    return 2 * space::l + pictureSide + space::m + title.height() + space::xs + text.height();
}

QSize ChoiceCard::sizeHint() const {
    return {232, heightForWidth(232)};
}

QSize ChoiceCard::minimumSizeHint() const {
    return {170, heightForWidth(232)};
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colors& c = colors(palette());
    const bool lively = isEnabled() && (underMouse() || isDown());
    painting::roundRect(painter, QRectF(rect()), radius::card,
                        isDown() ? c.selection
                        : lively ? c.hover
                                 : c.surface,
                        lively ? c.primary : c.controlBorder);
    if (m_ringed)
        painting::focusRing(painter, QRectF(rect()), c.primary, radius::card);
    const QRect room = rect().adjusted(space::l, space::l, -space::l, -space::l);
    paintIcon(painter, QRect(room.left(), room.top(), pictureSide, pictureSide), m_iconName,
              isEnabled() ? c.primary : c.disabledText);
    painter.setFont(fontFor(TextRole::CardTitle, font()));
    painter.setPen(isEnabled() ? c.text : c.disabledText);
    const QFontMetrics title(painter.font());
    const int top = room.top() + pictureSide + space::m;
    painter.drawText(QRect(room.left(), top, room.width(), title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     title.elidedText(bare(text()), Qt::ElideRight, room.width()));
    painter.setFont(fontFor(TextRole::Body, font()));
    painter.setPen(isEnabled() ? c.mutedText : c.disabledText);
    const int below = top + title.height() + space::xs;
    painter.drawText(QRect(room.left(), below, room.width(), room.bottom() + 1 - below),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
}

void ChoiceCard::focusInEvent(QFocusEvent* event) {
    m_ringed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
               event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

void ChoiceCard::focusOutEvent(QFocusEvent* event) {
    m_ringed = false;
    QAbstractButton::focusOutEvent(event);
}

} // namespace mentoring::ui
