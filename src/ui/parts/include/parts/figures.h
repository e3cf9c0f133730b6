#pragma once

#include "kit/label.h"
#include "style/tokens.h"

namespace mentoring::ui {

class Chip;

/// A figure at the right of its cell.
[[nodiscard]] Label* figureLabel(const QString& text, QWidget* parent, Label::Role role = Label::Body);

/// From less than so much of the weight a score says little.
inline constexpr int littleKnown = 50;
/// How a share known is marked: warned of where it is little.
[[nodiscard]] Tone knownTone(int percent);
[[nodiscard]] QString knownToolTip(int percent);
/// How much of the weight a score rests on; marked where it is little.
void showKnown(Chip* chip, int percent);

} // namespace mentoring::ui
