#include "style/tokens.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFontDatabase>

namespace mentoring::ui {

namespace {

Colors light() {
    Colors c;
    c.bg = 0xF5F6F8;
    c.surface = 0xFFFFFF;
    c.hover = 0xEDF0F4;
    c.border = 0xDDE2E9;
    c.controlBorder = 0x7D8896;
    c.text = 0x1A222D;
    c.mutedText = 0x566170;
    c.disabledText = 0x8A94A1;
    c.primary = 0x2557B8;
    c.onPrimary = 0xFFFFFF;
    c.primaryHover = 0x1E4897;
    c.primaryPressed = 0x173A7C;
    c.selection = 0xE4EDFC;
    c.info = 0x1E4897;
    c.infoTint = 0xE4EDFC;
    c.success = 0x17693A;
    c.successTint = 0xE2F3E8;
    c.warning = 0x7A4F00;
    c.warningTint = 0xFBEFD5;
    c.danger = 0xA8231B;
    c.dangerTint = 0xFBE7E5;
    c.neutral = 0x47515F;
    c.neutralTint = 0xEDF0F4;
    c.shadow = QColor(20, 30, 48, 40);
    c.chart = {QColor(0x0072B2), QColor(0xCA7284), QColor(0x1C4A1C), QColor(0x7B7B0A), QColor(0x602448)};
    return c;
}

Colors dark() {
    Colors c;
    c.bg = 0x12161C;
    c.surface = 0x1B2129;
    c.hover = 0x252D38;
    c.border = 0x333D4A;
    c.controlBorder = 0x7F8B9B;
    c.text = 0xE7ECF2;
    c.mutedText = 0xA8B3C1;
    c.disabledText = 0x6C7786;
    c.primary = 0x8DB4FA;
    c.onPrimary = 0x0A1A33;
    c.primaryHover = 0xA9C7FC;
    c.primaryPressed = 0xC3D8FD;
    c.selection = 0x20324E;
    c.info = 0xA9C7FC;
    c.infoTint = 0x20324E;
    c.success = 0x7BD3A0;
    c.successTint = 0x173326;
    c.warning = 0xF0BE62;
    c.warningTint = 0x3A2D12;
    c.danger = 0xFF9A90;
    c.dangerTint = 0x43211F;
    c.neutral = 0xBCC6D3;
    c.neutralTint = 0x2B3440;
    c.shadow = QColor(0, 0, 0, 120);
    c.chart = {QColor(0x4FB0E8), QColor(0xAC5377), QColor(0xBBD846), QColor(0x71871D), QColor(0xE8CFCF)};
    return c;
}

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

const Colors& colors(Theme theme) {
    static const Colors lightColors = light();
    static const Colors darkColors = dark();
    return theme == Theme::Light ? lightColors : darkColors;
}

Theme themeOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
                   palette.color(QPalette::Active, QPalette::WindowText).lightness()
               ? Theme::Dark
               : Theme::Light;
}

const Colors& colors(const QPalette& palette) {
    return colors(themeOf(palette));
}

QPalette paletteFor(Theme theme) {
    const Colors& c = colors(theme);
    QPalette palette;
    const auto both = [&](QPalette::ColorRole role, const QColor& color, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    both(QPalette::Window, c.bg, c.bg);
    both(QPalette::WindowText, c.text, c.disabledText);
    both(QPalette::Base, c.surface, c.surface);
    both(QPalette::AlternateBase, c.bg, c.bg);
    both(QPalette::Text, c.text, c.disabledText);
    both(QPalette::Button, c.surface, c.surface);
    both(QPalette::ButtonText, c.text, c.disabledText);
    both(QPalette::BrightText, c.danger, c.disabledText);
    both(QPalette::PlaceholderText, c.mutedText, c.disabledText);
    both(QPalette::Highlight, c.selection, c.hover);
    both(QPalette::HighlightedText, c.text, c.disabledText);
    both(QPalette::Link, c.primary, c.disabledText);
    both(QPalette::LinkVisited, c.primary, c.disabledText);
    both(QPalette::ToolTipBase, c.text, c.text);
    both(QPalette::ToolTipText, c.bg, c.bg);
    both(QPalette::Light, c.surface, c.surface);
    both(QPalette::Midlight, c.hover, c.hover);
    both(QPalette::Mid, c.border, c.border);
    both(QPalette::Dark, c.controlBorder, c.border);
    both(QPalette::Shadow, c.text, c.text);
    return palette;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont fontFor(TextRole role, const QFont& base) {
    QFont font = base;
    const double size = base.pointSizeF() > 0 ? base.pointSizeF() : 10.0;
    const auto set = [&](double factor, QFont::Weight weight) {
        font.setPointSizeF(size * factor);
        font.setWeight(weight);
    };
    switch (role) {
    case TextRole::PageTitle:
        set(1.6, QFont::DemiBold);
        break;
    case TextRole::Figure:
        set(2.0, QFont::DemiBold);
        break;
    case TextRole::CardTitle:
        set(1.1, QFont::DemiBold);
        break;
    case TextRole::Strong:
        set(1.0, QFont::DemiBold);
        break;
    case TextRole::Body:
        set(1.0, QFont::Normal);
        break;
    case TextRole::Caption:
        set(0.95, QFont::Normal);
        break;
    }
    return font;
}

QFont fontFor(TextRole role) {
    return fontFor(role, QApplication::font());
}

QFont baseFont(const QFont& desktopFont) {
    QFont font = desktopFont;
    // Noto Sans has figures of one width: columns of numbers stand still.
    if (const QString noto = QStringLiteral("Noto Sans"); QFontDatabase::hasFamily(noto))
        font.setFamilies({noto});
    font.setPointSizeF(std::max(10.0, desktopFont.pointSizeF()));
    font.setWeight(QFont::Normal);
    return font;
}

QColor toneColor(const Colors& c, Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return c.neutral;
    case Tone::Info:
        return c.info;
    case Tone::Success:
        return c.success;
    case Tone::Warning:
        return c.warning;
    case Tone::Danger:
        return c.danger;
    }
    return c.neutral;
}

QColor toneTint(const Colors& c, Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return c.neutralTint;
    case Tone::Info:
        return c.infoTint;
    case Tone::Success:
        return c.successTint;
    case Tone::Warning:
        return c.warningTint;
    case Tone::Danger:
        return c.dangerTint;
    }
    return c.neutralTint;
}

const char* toneIcon(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return "minus";
    case Tone::Info:
        return "info";
    case Tone::Success:
        return "check";
    case Tone::Warning:
        return "exclamation";
    case Tone::Danger:
        return "close";
    }
    return "minus";
}

} // namespace mentoring::ui
