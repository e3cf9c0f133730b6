#pragma once

#include <QString>

namespace mentoring::ui {

/// A text of the user's where ampersands are read as mnemonics: a & in a name is a letter.
[[nodiscard]] inline QString withoutMnemonic(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace mentoring::ui
