#include "kit/segmented_control.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOption>

#include "style/tokens.h"

namespace mentoring::ui {

namespace {

constexpr int inset = 3;
constexpr int padding = 10;
constexpr int gap = 2;
constexpr int barHeight = 34;

/// Between a text and its figure: as wide as a letter, so that the two never seem to be one word.
int figureGap(const QFontMetrics& metrics) {
    return qMax(space::s, metrics.averageCharWidth());
}

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
            width += QFontMetrics(bold).horizontalAdvance(countText()) + figureGap(QFontMetrics(bold));
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
        const int apart = figureGap(metrics);
        const int figureWidth = figure.isEmpty() ? 0 : metrics.horizontalAdvance(figure) + apart;
        int x = (width() - textWidth - figureWidth) / 2;
        const auto ink = !isEnabled() ? shades.disabledText : isChecked() ? shades.text : shades.mutedText;
        painter.setFont(textFont);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (!figure.isEmpty()) {
            painter.setPen(isChecked() ? shades.primary : ink);
            painter.drawText(QRect(x + textWidth + apart, 0, figureWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             figure);
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
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(inset, inset, inset, inset);
    m_row->setSpacing(gap);
    m_box = new QComboBox(this);
    m_box->setObjectName(QStringLiteral("segmentBox"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->hide();
    m_row->addWidget(m_box, 0, Qt::AlignLeft);
    connect(m_box, &QComboBox::activated, this, [this](int at) { m_segments.at(at)->setChecked(true); });
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentedControl::addSegment(const QString& id, const QString& text) {
    auto* button = new Segment(id, this);
    button->setText(text);
    button->setChecked(m_segments.isEmpty());
    m_segments.append(button);
    m_row->insertWidget(m_row->count() - 1, button, m_fills ? 1 : 0);
    {
        const QSignalBlocker silent(m_box);
        m_box->addItem(text);
    }
    connect(button, &QAbstractButton::toggled, this, [this, button](bool on) {
        if (!on)
            return;
        m_box->setCurrentIndex(static_cast<int>(m_segments.indexOf(button)));
        if (!m_silent)
            Q_EMIT selected(button->id);
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
        changed(one);
    }
}

void SegmentedControl::setCount(const QString& id, int count) {
    auto* one = segment(id);
    if (!one || one->count == count)
        return;
    one->count = count;
    one->setAccessibleDescription(one->countText());
    changed(one);
}

void SegmentedControl::changed(Segment* one) {
    const auto figure = one->countText();
    const int at = static_cast<int>(m_segments.indexOf(one));
    m_box->setItemText(at, figure.isEmpty() ? one->text() : one->text() + QStringLiteral(" · ") + figure);
    one->updateGeometry();
    one->update();
    updateGeometry();
    fit();
}

void SegmentedControl::setToolTipOf(const QString& id, const QString& sentence) {
    if (auto* one = segment(id)) {
        one->setToolTip(sentence);
        one->setAccessibleDescription(sentence);
        m_box->setItemData(static_cast<int>(m_segments.indexOf(one)), sentence, Qt::ToolTipRole);
    }
}

void SegmentedControl::setFilling() {
    m_fills = true;
    for (auto* one : m_segments)
        m_row->setStretchFactor(one, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SegmentedControl::sizeHint() const {
    int width = 2 * inset + qMax(0, static_cast<int>(m_segments.size()) - 1) * gap;
    int height = 0;
    for (const auto* one : m_segments) {
        width += one->sizeHint().width();
        height = qMax(height, one->sizeHint().height());
    }
    return {width, qMax(height + 2 * inset, m_box->sizeHint().height())};
}

QSize SegmentedControl::minimumSizeHint() const {
    const auto whole = sizeHint();
    return m_fills ? whole : QSize(qMin(whole.width(), m_box->sizeHint().width()), whole.height());
}

void SegmentedControl::fit() {
    // What is shown lays out all around it at once, which asks again with another width.
    if (!isVisible() || m_isFitting)
        return;
    m_isFitting = true;
    const auto shouldFold = [this] { return !m_fills && m_segments.size() > 1 && width() < sizeHint().width(); };
    constexpr int most = 3;
    for (int round = 0; round < most && shouldFold() != m_folded; ++round)
        fold(!m_folded);
    m_isFitting = false;
}

void SegmentedControl::fold(bool folds) {
    m_folded = folds;
    const auto* focused = QApplication::focusWidget();
    const bool hasFocusWithin = focused && isAncestorOf(focused);
    const int margin = folds ? 0 : inset;
    m_row->setContentsMargins(margin, margin, margin, margin);
    m_box->setAccessibleName(accessibleName().isEmpty() ? tr("What is shown") : accessibleName());
    m_box->setVisible(folds);
    for (auto* one : m_segments)
        one->setVisible(!folds);
    if (hasFocusWithin) {
        if (folds)
            m_box->setFocus(Qt::OtherFocusReason);
        else if (auto* one = segment(current()))
            one->setFocus(Qt::OtherFocusReason);
    }
    update();
}

void SegmentedControl::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SegmentedControl::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fit();
}

void SegmentedControl::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        fit();
    }
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
    if (m_folded)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors(palette()).hover);
    painter.drawRoundedRect(QRectF(rect()), radius::control, radius::control);
}

} // namespace mentoring::ui
