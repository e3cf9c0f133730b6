#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>

class QLineEdit;

namespace mentoring::ui {

// Lines in which words of a list are written: what is typed narrows the list, the Down key opens it whole.

/// The languages named, with commas between, as codes; nothing where one of them is none. Their own names and
/// two-letter codes are understood as well.
[[nodiscard]] std::optional<std::vector<std::string>> languagesIn(const QString& text);
/// What to write instead.
[[nodiscard]] QString languagesAdvice();
void offerLanguages(QLineEdit* line);

/// The time zone meant: its name in the list, or a city there is one of; nothing where there is none.
[[nodiscard]] std::optional<QString> zoneIn(const QString& text);
[[nodiscard]] QString zoneAdvice();
void offerZones(QLineEdit* line);

/// Nothing is offered any more.
void offerNothing(QLineEdit* line);

} // namespace mentoring::ui
