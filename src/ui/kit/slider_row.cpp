#include "kit/slider_row.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>

#include "kit/label.h"
#include "style/tokens.h"

namespace mentoring::ui {

SliderRow::SliderRow(QWidget* parent) : QWidget(parent) {
    init();
}

SliderRow::SliderRow(const QString& label, int minimum, int maximum, QWidget* parent) : QWidget(parent) {
    init();
    setRange(minimum, maximum);
    setLabel(label);
}

void SliderRow::init() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_label = new ElidedLabel(this);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("slider"));
    m_slider->setMinimumWidth(96);
    m_slider->setPageStep(1);
    m_figure = new Label({}, Label::Body, Label::Muted, this);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_label, 1);
    row->addWidget(m_slider, 1);
    row->addWidget(m_figure);
    m_label->setBuddy(m_slider);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        showFigure();
        if (!m_silent) {
            Q_EMIT valueChanged(value);
            if (!m_slider->isSliderDown())
                Q_EMIT settled(value);
        }
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT settled(m_slider->value()); });
    setRange(0, 10);
    showFigure();
}

void SliderRow::setLabel(const QString& text) {
    m_label->setText(text);
    QString name = text;
    m_slider->setAccessibleName(name.remove(QLatin1Char('&')));
}

void SliderRow::setHelp(const QString& text) {
    m_label->setToolTip(plainToolTip(text));
    m_slider->setToolTip(plainToolTip(text));
    m_slider->setAccessibleDescription(text);
}

void SliderRow::setRange(int minimum, int maximum) {
    m_silent = true;
    m_slider->setRange(minimum, maximum);
    m_silent = false;
    showFigure();
}

int SliderRow::value() const {
    return m_slider->value();
}

void SliderRow::setValue(int value) {
    m_silent = true;
    m_slider->setValue(value);
    m_silent = false;
    showFigure();
}

void SliderRow::showFigure() {
    const auto word = [](int value) { return QLocale().toString(value); };
    m_figure->setText(word(m_slider->value()));
    const QFontMetrics metrics(m_figure->font());
    m_figure->setMinimumWidth(std::max({metrics.horizontalAdvance(word(m_slider->maximum())),
                                        metrics.horizontalAdvance(word(m_slider->minimum())),
                                        metrics.horizontalAdvance(QStringLiteral("00"))}) +
                              2);
}

} // namespace mentoring::ui
