#include "kit/switch.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

#include "kit/label.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

constexpr QSize trackSize(34, 20);
constexpr int ring = 3;

} // namespace

Switch::Switch(QWidget* parent) : QCheckBox(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize Switch::sizeHint() const {
    return trackSize + QSize(2 * ring, 2 * ring);
}

bool Switch::hitButton(const QPoint& at) const {
    return rect().contains(at);
}

void Switch::paintEvent(QPaintEvent*) {
    const auto& shades = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(QPointF(ring, (height() - trackSize.height()) / 2.0), QSizeF(trackSize));
    const double round = track.height() / 2;
    QColor edge = isChecked() ? shades.primary : shades.controlBorder;
    QColor fill = isChecked() ? shades.primary : underMouse() ? shades.hover : shades.surface;
    QColor knob = isChecked() ? shades.onPrimary : shades.controlBorder;
    if (!isEnabled()) {
        edge = shades.border;
        fill = isChecked() ? shades.border : shades.surface;
        knob = isChecked() ? shades.surface : shades.border;
    } else if (isChecked() && underMouse()) {
        fill = edge = shades.primaryHover;
    }
    painter.setPen(QPen(edge, 1.2));
    painter.setBrush(fill);
    painter.drawRoundedRect(track.adjusted(0.6, 0.6, -0.6, -0.6), round, round);
    const double size = isChecked() ? 14 : 12;
    const double gap = (track.height() - size) / 2;
    const bool atRight = isChecked() == (layoutDirection() == Qt::LeftToRight);
    const double x = atRight ? track.right() - gap - size : track.left() + gap;
    painter.setPen(Qt::NoPen);
    painter.setBrush(knob);
    painter.drawEllipse(QRectF(x, track.top() + gap, size, size));
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(shades.primary, metric::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round + 2, round + 2);
    }
}

SwitchRow::SwitchRow(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_switch = new Switch(this);
    m_sentence = new Label(this);
    m_sentence->setWordWrap(true);
    m_sentence->setBuddy(m_switch);
    m_help = new Label(QString(), Label::Caption, Label::Muted, this);
    m_help->setWordWrap(true);
    m_help->hide();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->setContentsMargins(0, 3, 0, 3);
    texts->addWidget(m_sentence);
    texts->addWidget(m_help);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void SwitchRow::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    m_switch->setAccessibleName(sentence);
}

void SwitchRow::setHelp(const QString& help) {
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_switch->setAccessibleDescription(help);
}

void SwitchRow::addWidget(QWidget* widget) {
    static_cast<QHBoxLayout*>(layout())->addWidget(widget, 0, Qt::AlignTop);
}

void SwitchRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_switch->isEnabled())
        m_switch->click();
    QWidget::mouseReleaseEvent(event);
}

} // namespace mentoring::ui
