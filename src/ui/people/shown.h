#pragma once

#include <optional>
#include <string>

#include <QDate>
#include <QStringList>

#include "app/directory.h"
#include "kit/utf8.h"

namespace mentoring::ui {

/// The content of a custom field, as people read it.
[[nodiscard]] QString contentText(const CustomContent& content);
[[nodiscard]] QDate toQt(Date date);
[[nodiscard]] Date fromQt(QDate date);
/// In the short form of the user's language; empty for no date.
[[nodiscard]] QString shortDate(const std::optional<Date>& date);
/// A day as people type it: the short form of their language, day/month/year, or ISO.
[[nodiscard]] std::optional<Date> typedDate(const QString& text);
/// "Inès Haddad (ines@exemple.fr)": a name alone may be two people's.
[[nodiscard]] QString labelOf(const Person& person);
/// The skills offered, then those sought.
[[nodiscard]] QStringList skillNames(const Participation& part, const Directory& directory);
/// A text of the user's in a label that reads ampersands as mnemonics.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace mentoring::ui
