#pragma once

#include <array>

#include <QColor>
#include <QFont>
#include <QPalette>

namespace mentoring::ui {

/// What is on screen now.
enum class Theme { Light, Dark };

/// Every colour of the program, by purpose. No other file names a colour.
struct Colors {
    QColor bg;            ///< behind everything
    QColor surface;       ///< cards, fields, tables
    QColor hover;         ///< under the pointer; also the groove of bars
    QColor border;        ///< decoration only: never the one sign of something
    QColor controlBorder; ///< edges of what can be operated: 3:1 on surface and bg
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor primary;
    QColor onPrimary;
    QColor primaryHover;
    QColor primaryPressed;
    QColor selection;
    QColor info;
    QColor infoTint;
    QColor success;
    QColor successTint;
    QColor warning;
    QColor warningTint;
    QColor danger;
    QColor dangerTint;
    QColor neutral;
    QColor neutralTint;
    QColor shadow; ///< under popups; with alpha
    std::array<QColor, 5> chart;
};

[[nodiscard]] const Colors& colors(Theme theme);
/// The colours a palette stands for: what painters use, so that a live switch reaches them.
[[nodiscard]] const Colors& colors(const QPalette& palette);
[[nodiscard]] Theme themeOf(const QPalette& palette);
[[nodiscard]] QPalette paletteFor(Theme theme);

/// Contrast of two opaque colours as WCAG 2.1 defines it (1 to 21): https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// Device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

namespace radius {
inline constexpr int focus = 4;
inline constexpr int control = 6;
inline constexpr int card = 10;
inline constexpr int chip = 11;
} // namespace radius

namespace metric {
inline constexpr int controlHeight = 34;
inline constexpr int menuItemHeight = 30;
inline constexpr int sidebarEntryHeight = 36;
inline constexpr int sidebarWidth = 208;
inline constexpr int tableRow = 40;
inline constexpr int tableRowCompact = 32;
inline constexpr int headerHeight = 36;
inline constexpr int iconSize = 18;
inline constexpr int focusRing = 2;
inline constexpr int undoSeconds = 8;
} // namespace metric

/// Kinds of text; sizes are factors of the desktop's font, at least 10 points.
enum class TextRole { PageTitle, Figure, CardTitle, Strong, Body, Caption };
[[nodiscard]] QFont fontFor(TextRole role);
[[nodiscard]] QFont fontFor(TextRole role, const QFont& base);

/// The family and size everything starts from: Noto Sans where it is installed, the desktop's font otherwise.
[[nodiscard]] QFont baseFont(const QFont& desktopFont);

/// What a status means; chips, banners and tiles are coloured by it, always beside an icon and a word.
enum class Tone { Neutral, Info, Success, Warning, Danger };
[[nodiscard]] QColor toneColor(const Colors& colors, Tone tone);
[[nodiscard]] QColor toneTint(const Colors& colors, Tone tone);
/// The name of the icon that goes with a tone.
[[nodiscard]] const char* toneIcon(Tone tone);

} // namespace mentoring::ui
