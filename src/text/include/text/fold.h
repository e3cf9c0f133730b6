#pragma once

#include <string>
#include <string_view>

namespace mentoring::text {

/// The form people and texts are searched and compared in: Latin letters without accents, in small letters, with
/// œ, ß, ł and the like written out ("Éloïse Œuvré" → "eloise oeuvre", "Łukasz" → "lukasz"). Zero-width and control
/// characters are dropped, runs of blanks become one, ends are trimmed. Broken UTF-8 becomes U+FFFD and is kept.
[[nodiscard]] std::string fold(std::string_view utf8);

/// `fold` without apostrophes, which are left out as often as typed: "oneil" finds O'Neil.
[[nodiscard]] std::string foldForSearch(std::string_view utf8);

/// The form in which words are the same however they are typed, in every script: letter case does not count, nor
/// compatibility forms (full width, ligatures, no-break blanks), nor, in Latin and Greek letters, accents: capitals are
/// often typed without. Other marks are letters of their own. Invisible characters are dropped, blanks stay.
[[nodiscard]] std::string foldLetters(std::string_view utf8);

/// `fold`, then everything but letters and digits becomes one blank, "#" is read as "number": the form spreadsheet
/// headers are looked up in.
[[nodiscard]] std::string foldHeader(std::string_view utf8);

/// Composed form (NFC), outer blanks of every kind (U+00A0, U+202F, zero-width) cut off, NUL and other control
/// characters but line feed and tab removed: what is stored of a text that someone typed or imported.
[[nodiscard]] std::string clean(std::string_view utf8);

/// True for valid UTF-8 without surrogates.
[[nodiscard]] bool isUtf8(std::string_view bytes);

} // namespace mentoring::text
