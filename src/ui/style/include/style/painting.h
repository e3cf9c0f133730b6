#pragma once

#include <QRectF>
#include <QStyle>

#include "style/tokens.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// The strokes the style and the kit share. Lines are filled rectangles: at a scale of 1.5 a drawn line leaves gaps.
namespace mentoring::ui::painting {

inline constexpr double thinBarHeight = 6;
/// Of boxes to choose from, of menus and of sorted columns, beside letters of a usual size.
inline constexpr int usualArrow = 14;
/// The part of a box of figures that has the arrows up and down.
inline constexpr int usualSpinButton = 24;
/// Between words and the arrow behind them.
inline constexpr int arrowGap = 6;

/// A dynamic property of a widget that says how it looks.
[[nodiscard]] bool flag(const QWidget* widget, const char* property);

/// Fill and a 1 px border inside `rect`; an invalid colour leaves that part out.
void roundRect(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border,
               double width = 1);
/// The ring of the keyboard focus, inside `rect`.
void focusRing(QPainter& painter, const QRectF& rect, const QColor& color, double radius);
[[nodiscard]] QRectF thinBar(const QRect& rect);
/// A thin bar filled from the left; that something goes on (Tone::Info) is said in the accent colour.
void paintThinBar(QPainter& painter, const QRectF& rect, double share, const Colors& colors, Tone tone = Tone::Info);
/// Fill and bar of a selected or hovered row in a table or list.
void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& item, const QWidget* widget);

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintButtonLabel(const QStyle& style, QPainter& painter, const QStyleOptionButton& button, const QWidget* widget);
void paintToolButton(QPainter& painter, const QStyleOption& option);
void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintViewFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintArrow(QPainter& painter, const QRect& where, QStyle::PrimitiveElement element, const QColor& color);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const QWidget* widget);
void paintHeaderLabel(const QStyle& style, QPainter& painter, const QStyleOptionHeader& header);
void headerLine(QPainter& painter, const QStyleOption& option, const QColor& color);
void paintMenuBarItem(const QStyle& style, QPainter& painter, const QStyleOption& option);
void paintMenuItem(const QStyle& style, QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget);
void paintTab(QPainter& painter, const QStyleOptionTab& tab);
void paintComboLabel(const QStyle& style, QPainter& painter, const QStyleOptionComboBox& combo, const QWidget* widget);

} // namespace mentoring::ui::painting
