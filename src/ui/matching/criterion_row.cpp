#include "criterion_row.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>

#include "kit/label.h"
#include "mentoring/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

CriterionRow::CriterionRow(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_line = new QHBoxLayout;
    m_line->setSpacing(space::s);
    m_name = new ElidedLabel(this);
    m_figure = new Label(QString(), Label::Strong, Label::Normal, this);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_figure->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100")) + space::xs);
    m_line->addWidget(m_name, 1);
    m_line->addWidget(m_figure);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(0, highestWeight);
    m_slider->setPageStep(10);
    m_slider->setSingleStep(1);
    m_slider->setFixedHeight(space::xl);
    column->addLayout(m_line);
    column->addWidget(m_slider);
    // Keys and clicks settle when they rest; a drag when the knob is let go.
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(400);
    connect(rest, &QTimer::timeout, this, &CriterionRow::settled);
    connect(m_slider, &QSlider::valueChanged, this, [this, rest](int value) {
        showFigure();
        if (m_silent)
            return;
        Q_EMIT moved(value);
        if (!m_slider->isSliderDown())
            rest->start();
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this, rest] {
        rest->stop();
        Q_EMIT settled();
    });
    showFigure();
}

void CriterionRow::setCriterion(const QString& name, const QString& sentence) {
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    m_slider->setAccessibleDescription(sentence);
    m_slider->setToolTip(plainToolTip(sentence));
    m_name->setToolTip(plainToolTip(sentence));
}

void CriterionRow::setWeight(int weight) {
    m_silent = true;
    m_slider->setValue(weight);
    m_silent = false;
}

void CriterionRow::addWidget(QWidget* widget) {
    m_line->addWidget(widget);
}

void CriterionRow::showFigure() {
    m_figure->setText(wording::number(m_slider->value()));
    m_figure->setShade(m_slider->value() == 0 ? Label::Muted : Label::Normal);
}

} // namespace mentoring::ui
