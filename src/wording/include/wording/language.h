#pragma once

#include <QString>

#include "mentoring/bilingual.h"

namespace mentoring::wording {

enum class Language { System, English, French };

/// The language the program speaks from now on: translators, the locale of numbers and dates, and Qt's own buttons. Can
/// be called again at any time; widgets then get a LanguageChange event. Needs the application object.
void speak(Language language);

/// The language in use; never System.
[[nodiscard]] Language spokenLanguage();
[[nodiscard]] bool speaksFrench();
/// The language in use, of texts that are kept in both.
[[nodiscard]] TextLanguage textLanguage();

/// "en", "fr" and "system", as settings and --lang write them.
[[nodiscard]] QString code(Language language);
[[nodiscard]] Language languageOf(const QString& code); ///< System for anything else

} // namespace mentoring::wording
