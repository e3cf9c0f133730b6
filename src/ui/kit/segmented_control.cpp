#include "kit/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include "kit/flow_layout.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

constexpr int inset = 3;
constexpr int padding = 10;
constexpr int gap = 2;
constexpr int barHeight = 34;

} // namespace

class SegmentedControl::Segment : public QAbstractButton {
public:
    Segment(const QString& name, QWidget* parent) : QAbstractButton(parent), id(name) {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(name + QStringLiteral("Segment"));
    }

    [[nodiscard]] QString countText() const { return count < 0 ? QString() : locale().toString(count); }

    [[nodiscard]] QSize sizeHint() const override {
        const auto bold = fontFor(TextRole::Strong, font());
        int width = QFontMetrics(bold).horizontalAdvance(text()) + 2 * padding;
        if (count >= 0)
            width += QFontMetrics(bold).horizontalAdvance(countText()) + space::s;
        return {width, qMax(barHeight - 2 * inset, fontMetrics().height() + space::s)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    const QString id;
    int count = -1;

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& shades = colors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked()) {
            painter.setPen(shades.border);
            painter.setBrush(shades.surface);
            painter.drawRoundedRect(area, radius::focus, radius::focus);
        } else if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shades.border);
            painter.drawRoundedRect(area, radius::focus, radius::focus);
        }
        const auto textFont = isChecked() ? fontFor(TextRole::Strong, font()) : font();
        const QFontMetrics metrics(textFont);
        const int textWidth = metrics.horizontalAdvance(text());
        const auto figure = countText();
        const int figureWidth = figure.isEmpty() ? 0 : metrics.horizontalAdvance(figure) + space::s;
        int x = (width() - textWidth - figureWidth) / 2;
        const auto ink = !isEnabled() ? shades.disabledText : isChecked() ? shades.text : shades.mutedText;
        painter.setFont(textFont);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (!figure.isEmpty()) {
            painter.setPen(isChecked() ? shades.primary : ink);
            painter.drawText(QRect(x + textWidth + space::s, 0, figureWidth, height()),
                             Qt::AlignVCenter | Qt::AlignLeft, figure);
        }
        QStyleOption option;
        option.initFrom(this);
        if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter.setPen(QPen(shades.primary, metric::focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius::focus, radius::focus);
        }
    }
};

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this, gap);
    flow->setContentsMargins(inset, inset, inset, inset);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // may grow into a second line
}

void SegmentedControl::addSegment(const QString& id, const QString& text) {
    auto* button = new Segment(id, this);
    button->setText(text);
    button->setChecked(m_segments.isEmpty());
    m_segments.append(button);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on && !m_silent)
            Q_EMIT selected(id);
    });
}

SegmentedControl::Segment* SegmentedControl::segment(const QString& id) const {
    for (auto* one : m_segments)
        if (one->id == id)
            return one;
    return nullptr;
}

void SegmentedControl::setText(const QString& id, const QString& text) {
    if (auto* one = segment(id)) {
        one->setText(text);
        one->setAccessibleName(text);
        one->updateGeometry();
        one->update();
    }
}

void SegmentedControl::setCount(const QString& id, int count) {
    auto* one = segment(id);
    if (!one || one->count == count)
        return;
    one->count = count;
    one->setAccessibleDescription(one->countText());
    one->updateGeometry();
    one->update();
}

void SegmentedControl::setToolTipOf(const QString& id, const QString& sentence) {
    if (auto* one = segment(id)) {
        one->setToolTip(sentence);
        one->setAccessibleDescription(sentence);
    }
}

void SegmentedControl::setFilling() {
    delete layout();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(inset, inset, inset, inset);
    row->setSpacing(gap);
    for (auto* one : m_segments)
        row->addWidget(one, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString SegmentedControl::current() const {
    for (const auto* one : m_segments)
        if (one->isChecked())
            return one->id;
    return {};
}

void SegmentedControl::setCurrent(const QString& id) {
    m_silent = true;
    if (auto* one = segment(id))
        one->setChecked(true);
    m_silent = false;
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors(palette()).hover);
    painter.drawRoundedRect(QRectF(rect()), radius::control, radius::control);
}

} // namespace mentoring::ui
