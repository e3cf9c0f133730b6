#pragma once

#include <QProxyStyle>

#include "style/cell_text.h"

namespace mentoring::ui {

/// Fusion, redrawn where it looks dated; everything is painted from the palette.
///
/// Dynamic properties it understands: on buttons "primary", "quiet" (no frame until the pointer is over it) and
/// "danger" (bool); on fields "invalid" (bool: danger border) and on line edits "seamless" (no frame of its own).
/// The focus ring shows for the keyboard only.
class IthacaStyle : public QProxyStyle {
    Q_OBJECT

public:
    IthacaStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    mutable CellTexts m_cellTexts; ///< painting is const, and remembers
};

/// Sets a dynamic property that the style reads and repaints: "primary", "quiet", "danger", "invalid".
void setLook(QWidget* widget, const char* property, bool on = true);

} // namespace mentoring::ui
