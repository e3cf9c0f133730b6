#pragma once

#include <string>
#include <string_view>

#include <QCoreApplication>
#include <QString>

namespace mentoring::wording {

/// The context under which translators find the sentences of this room.
struct Said {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

[[nodiscard]] inline QString toQt(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace mentoring::wording
