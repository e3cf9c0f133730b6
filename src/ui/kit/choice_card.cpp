#include "kit/choice_card.h"

#include <algorithm>

#include <QFocusEvent>
#include <QPainter>

#include "style/icons.h"
#include "style/painting.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

constexpr int usualPicture = 28;
constexpr int usualWidth = 232;
constexpr int leastWidth = 170;
constexpr int tall = 10'000; ///< more than words take

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
    const QFontMetrics words(fontFor(TextRole::Body, font()));
    const QRect text = words.boundingRect(QRect(0, 0, room, tall), Qt::TextWordWrap, m_description);
    return 2 * space::l + pictureSide() + space::m + titleHeight(room) + space::xs + text.height();
}

int ChoiceCard::pictureSide() const {
    return scaled(usualPicture, font());
}

int ChoiceCard::titleHeight(int room) const {
    const QFontMetrics title(fontFor(TextRole::CardTitle, font()));
    return std::max(title.height(),
                    title.boundingRect(QRect(0, 0, room, tall), Qt::TextWordWrap, bare(text())).height());
}

QSize ChoiceCard::sizeHint() const {
    const int width = scaled(usualWidth, font());
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const {
    return {scaled(leastWidth, font()), heightForWidth(scaled(usualWidth, font()))};
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
    paintIcon(painter, QRect(room.left(), room.top(), pictureSide(), pictureSide()), m_iconName,
              isEnabled() ? c.primary : c.disabledText);
    painter.setFont(fontFor(TextRole::CardTitle, font()));
    painter.setPen(isEnabled() ? c.text : c.disabledText);
    const int top = room.top() + pictureSide() + space::m;
    const int title = titleHeight(room.width());
    painter.drawText(QRect(room.left(), top, room.width(), title), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     bare(text()));
    painter.setFont(fontFor(TextRole::Body, font()));
    painter.setPen(isEnabled() ? c.mutedText : c.disabledText);
    const int below = top + title + space::xs;
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
