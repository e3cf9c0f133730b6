#include "style/text_scale.h"

#include <algorithm>
#include <cmath>

#include <QFontInfo>

namespace mentoring::ui {

double textScale(const QFont& font) {
    constexpr double usual = 14; // pixels, of 10 points and a little more
    return std::max(1.0, QFontInfo(font).pixelSize() / usual);
}

int scaled(int pixels, const QFont& font) {
    return static_cast<int>(std::lround(pixels * textScale(font)));
}

} // namespace mentoring::ui
