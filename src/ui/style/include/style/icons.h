#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QColor;
class QPainter;
class QRect;

namespace mentoring::ui {

/// One of our own drawings (resources/icons/NAME.svg), in the colour the palette asks for: text, disabled text, and the
/// colour on a primary button when the icon's mode is Selected and its state On. Follows the theme.
[[nodiscard]] QIcon icon(const QString& name);

/// The program's own sign, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// Paints one icon in one colour, crisp at any scale. Unknown names paint nothing.
void paintIcon(QPainter& painter, const QRect& where, const QString& name, const QColor& color);
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal scale);

[[nodiscard]] bool hasIcon(const QString& name);
/// Every name that `icon` knows, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace mentoring::ui
