#pragma once

#include <optional>
#include <string>

#include <QDate>
#include <QStringList>

#include "app/directory.h"

namespace mentoring::ui {

[[nodiscard]] inline QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

/// The content of a custom field, as people read it.
[[nodiscard]] QString shown(const CustomContent& content);
[[nodiscard]] QDate toQt(Date date);
[[nodiscard]] Date fromQt(QDate date);
/// "Inès Haddad (ines@exemple.fr)": a name alone may be two people's.
[[nodiscard]] QString labelOf(const Person& person);
/// The skills offered, then those sought.
[[nodiscard]] QStringList skillNames(const Participation& part, const Directory& directory);
/// A text of the user's in a label that reads ampersands as mnemonics.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace mentoring::ui
