#include <algorithm>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

#include "style/icons.h"
#include "style/ithaca_style.h"
#include "style/painting.h"
#include "style/text_scale.h"

// Controls made of parts: scroll bars, sliders, combo boxes, spin boxes, tool buttons.

namespace mentoring::ui {

using namespace painting;

namespace {

constexpr int scrollHandle = 6;

/// So many pixels beside letters of a usual size.
int scaledFor(const QWidget* widget, int pixels) {
    return scaled(pixels, widget != nullptr ? widget->font() : QApplication::font());
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle) {
    const Colors& c = colors(bar.palette);
    if (!bar.state.testFlag(QStyle::State_Enabled) || bar.maximum <= bar.minimum)
        return;
    const bool lively = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken));
    QRectF part(handle);
    if (bar.orientation == Qt::Vertical)
        part = QRectF(part.center().x() - scrollHandle / 2.0, part.top() + 2, scrollHandle, part.height() - 4);
    else
        part = QRectF(part.left() + 2, part.center().y() - scrollHandle / 2.0, part.width() - 4, scrollHandle);
    roundRect(painter, part, scrollHandle / 2.0, lively ? c.mutedText : c.controlBorder, QColor());
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& slider, const QRect& handle) {
    const Colors& c = colors(slider.palette);
    const bool enabled = slider.state.testFlag(QStyle::State_Enabled);
    const bool across = slider.orientation == Qt::Horizontal;
    QRectF groove(slider.rect);
    constexpr double thick = 4;
    if (across)
        groove = QRectF(groove.left() + 2, groove.center().y() - thick / 2, groove.width() - 4, thick);
    else
        groove = QRectF(groove.center().x() - thick / 2, groove.top() + 2, thick, groove.height() - 4);
    roundRect(painter, groove, thick / 2, c.border, QColor());
    QRectF filled = groove;
    const QPointF middle = QRectF(handle).center();
    if (across)
        if (slider.upsideDown != (slider.direction == Qt::RightToLeft && false))
            filled.setLeft(middle.x());
        else
            filled.setRight(middle.x());
    else
        filled.setTop(middle.y());
    roundRect(painter, filled, thick / 2, enabled ? c.primary : c.disabledText, QColor());

    QRectF knob(0, 0, 16, 16);
    knob.moveCenter(middle);
    const bool lively =
        enabled && (slider.state.testFlag(QStyle::State_MouseOver) || slider.state.testFlag(QStyle::State_Sunken));
    if (slider.state.testFlag(QStyle::State_HasFocus) && slider.state.testFlag(QStyle::State_KeyboardFocusChange))
        focusRing(painter, QRectF(slider.rect).adjusted(0, 1, 0, -1), c.primary, radius::focus);
    roundRect(painter, knob, 8, lively ? c.hover : c.surface, enabled ? c.primary : c.disabledText, 2);
}

void paintComboBox(const QStyle& style, QPainter& painter, const QStyleOptionComboBox& combo, const QWidget* widget) {
    const Colors& c = colors(combo.palette);
    const bool enabled = combo.state.testFlag(QStyle::State_Enabled);
    const bool keyboard = combo.state.testFlag(QStyle::State_KeyboardFocusChange);
    QStyleOption frame(combo);
    if (!combo.editable) {
        // As a button: the ring is for the keyboard only.
        frame.state.setFlag(QStyle::State_HasFocus, combo.state.testFlag(QStyle::State_HasFocus) && keyboard);
    }
    if (combo.frame || combo.editable) {
        if (flag(widget, "quiet"))
            paintToolButton(painter, frame);
        else
            paintField(painter, frame, widget);
    }
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    const int side = scaledFor(widget, usualArrow);
    QRect where(0, 0, side, side);
    where.moveCenter(arrow.center());
    paintIcon(painter, where, QStringLiteral("chevron-down"), enabled ? c.mutedText : c.disabledText);
}

void paintSpinBox(const QStyle& style, QPainter& painter, const QStyleOptionSpinBox& spin, const QWidget* widget) {
    const Colors& c = colors(spin.palette);
    if (spin.frame)
        paintField(painter, spin, widget);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto button = [&](QStyle::SubControl part, const char* name, bool possible) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget);
        const bool enabled = spin.state.testFlag(QStyle::State_Enabled) && possible;
        if (enabled && spin.activeSubControls == part) {
            const bool pressed = spin.state.testFlag(QStyle::State_Sunken);
            if (pressed || spin.state.testFlag(QStyle::State_MouseOver))
                roundRect(painter, QRectF(rect).adjusted(0, 1, -1, 0), 3, pressed ? c.border : c.hover, QColor());
        }
        const int side = scaledFor(widget, usualArrow - 2);
        QRect where(0, 0, side, side);
        where.moveCenter(rect.center());
        paintIcon(painter, where, QString::fromLatin1(name), enabled ? c.mutedText : c.disabledText);
    };
    button(QStyle::SC_SpinBoxUp, "chevron-up", spin.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    button(QStyle::SC_SpinBoxDown, "chevron-down", spin.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

} // namespace

void IthacaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            paintScrollBar(*painter, *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            paintSlider(*painter, *slider, proxy()->subControlRect(control, option, SC_SliderHandle, widget));
        return;
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paintComboBox(*proxy(), *painter, *combo, widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            paintSpinBox(*proxy(), *painter, *spin, widget);
        return;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton own(*button);
            // One surface for the whole button, its menu arrow included.
            paintToolButton(*painter, own);
            QRect inner = button->rect.adjusted(space::xs, 0, -space::xs, 0);
            const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu) && !flag(widget, "noArrow");
            if (menu) {
                const int side = scaledFor(widget, usualArrow);
                const QRect arrow(inner.right() - side + 1, inner.center().y() - side / 2 + 1, side, side);
                paintIcon(*painter, visualRect(button->direction, button->rect, arrow), QStringLiteral("chevron-down"),
                          button->state.testFlag(State_Enabled) ? colors(option->palette).mutedText
                                                                : colors(option->palette).disabledText);
                inner.setRight(inner.right() - side - 2);
            }
            own.rect = visualRect(button->direction, button->rect, inner);
            own.state &= ~(State_Raised | State_Sunken);
            own.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
            proxy()->drawControl(CE_ToolButtonLabel, &own, painter, widget);
        }
        return;
    case CC_GroupBox:
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect IthacaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr)
            return {};
        const QRect whole = bar->rect;
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? whole.width() : whole.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget);
        int handle = length;
        if (range > 0) {
            handle = static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep));
            handle = std::clamp(handle, std::min(least, length), length);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto along = [&](int from, int size) {
            const QRect rect = across ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                      : QRect(whole.left(), whole.top() + from, whole.width(), size);
            return across ? visualRect(bar->direction, whole, rect) : rect;
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return whole;
        default: // no arrows, no ends
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        const int arrowWidth = 2 * scaledFor(widget, usualArrow);
        const QRect arrow(whole.right() - arrowWidth + 1, whole.top(), arrowWidth, whole.height());
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, whole, arrow);
        case SC_ComboBoxEditField: {
            const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            const int left = combo != nullptr && combo->editable ? space::s : space::m - 2;
            return visualRect(
                option->direction, whole,
                QRect(whole.left() + left, whole.top() + 2, whole.width() - left - arrowWidth, whole.height() - 4));
        }
        case SC_ComboBoxListBoxPopup: {
            QRect below = whole;
            below.translate(0, space::xs);
            return below;
        }
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const QRect whole = option->rect;
        const bool buttons = spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? scaledFor(widget, usualSpinButton) : 0;
        const int half = whole.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return buttons ? visualRect(option->direction, whole,
                                        QRect(whole.right() - width, whole.top() + 2, width, half - 2))
                           : QRect();
        case SC_SpinBoxDown:
            return buttons ? visualRect(option->direction, whole,
                                        QRect(whole.right() - width, whole.top() + half, width, half - 2))
                           : QRect();
        case SC_SpinBoxEditField:
            return visualRect(option->direction, whole,
                              QRect(whole.left() + space::s, whole.top() + 2, whole.width() - space::s - width - 2,
                                    whole.height() - 4));
        case SC_SpinBoxFrame:
            return whole;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect IthacaStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents: {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0 && !flag(widget, "seamless"))
            rect.adjust(space::xs + 1, 0, -space::xs, 0);
        return rect;
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace mentoring::ui
