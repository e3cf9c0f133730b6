#pragma once

#include <string>

#include <QString>

namespace mentoring::ui {

/// The domain speaks UTF-8, the screen QString.
[[nodiscard]] inline QString toQt(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

[[nodiscard]] inline std::string fromQt(const QString& text) {
    return text.toStdString();
}

} // namespace mentoring::ui
