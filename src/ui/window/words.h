#pragma once

#include <QLocale>
#include <QString>

#include "app/change.h"
#include "app/refusal.h"
#include "mentoring/check.h"
#include "mentoring/date.h"

namespace mentoring::ui {

/// The domain's answers in the user's language. UTF-8 in, QString out.
[[nodiscard]] QString toQt(const std::string& utf8);
[[nodiscard]] std::string fromQt(const QString& text);

/// What to do about an issue, as a whole sentence: "Write an e-mail address like name@company.com."
[[nodiscard]] QString sentenceFor(const FieldIssue& issue);
[[nodiscard]] QString sentenceFor(const Issues& issues); ///< one after the other
/// Why a file cannot be used and what can be done about it. `fileName` is shown as it is.
[[nodiscard]] QString sentenceFor(FileProblem problem, const QString& fileName);

/// What was done, for the undo bar and menu: "Éloïse Œuvré deleted", "40 people imported".
[[nodiscard]] QString doneText(const Change& change);
/// What it was, for "Undo …": "delete Éloïse Œuvré".
[[nodiscard]] QString actionText(const Change& change);
[[nodiscard]] QString fieldName(Field field);

} // namespace mentoring::ui
