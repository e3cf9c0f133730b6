#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/people_import.h"
#include "exchange/table.h"
#include "mentoring/check.h"
#include "mentoring/date.h"
#include "mentoring/person.h"

namespace mentoring::exchange {

/// text::clean, with a short way for plain ASCII.
[[nodiscard]] std::string cleanText(std::string_view text);
/// text::fold, and text::foldHeader, remembering what they gave lately: keys to compare, not texts to show.
[[nodiscard]] std::string foldText(std::string_view text);
[[nodiscard]] std::string foldWords(std::string_view text);

/// No name, heading, number or day that anything is made of is longer, in bytes; what is guessed at looks no further.
inline constexpr std::size_t longestSaneValue = 4 * longestShortText;
/// At most that much of a text, whole characters.
[[nodiscard]] std::string_view saneBeginning(std::string_view text);

/// At most `longestShownValue` code points, then "…"; line breaks become blanks.
[[nodiscard]] std::string clipped(std::string_view text);

/// U+FFFD or NUL: the reader could not make sense of the bytes.
[[nodiscard]] bool isBroken(std::string_view text);

/// A formula that somebody left in a name: begins with "=", or with "+", "-" or "@" and calls something.
[[nodiscard]] bool looksLikeFormula(std::string_view text);

/// yes/no, oui/non, o/n, y/n, true/false, vrai/faux, x, 1/0 and those of a few more languages.
[[nodiscard]] std::optional<bool> booleanFrom(std::string_view text);

/// 1234.5, "1 234,5" with any blank, "1,234.50", "1E5". A single comma or dot before three digits is the thousands'
/// mark only when another one follows; otherwise it is the decimal mark.
[[nodiscard]] std::optional<double> numberIn(std::string_view text);
[[nodiscard]] std::optional<long> wholeNumberIn(std::string_view text);

struct DateReading {
    enum class Outcome { Read, Ambiguous, NoSuchDay, Unreadable };
    Outcome outcome = Outcome::Unreadable;
    Date date{};  ///< Read; Ambiguous: read with the day first
    Date other{}; ///< Ambiguous: read with the month first
    bool provesDayFirst = false;
    bool provesMonthFirst = false;
};

/// Reads typed dates, ISO, 31/12/2025, 31.12.25, 12-31-2025, "1er mars 2025", "March 1, 2025", 20251231 and Excel's
/// day numbers (60 is the 29 February 1900 that never was). Dotted dates have the day first. Two-digit years lie
/// within 50 years of today. A time behind the date is passed over.
[[nodiscard]] DateReading readDate(CellView cell, std::optional<DateOrder> order, Date today, bool dates1904);

/// ISO 639-1 code of a language named in English, French or itself, or given as a code or a locale ("fr_CA").
[[nodiscard]] std::optional<std::string> languageCode(std::string_view text);
/// Splits at ; , / | & line breaks and the words for "and".
[[nodiscard]] std::vector<std::string> languagesIn(std::string_view text);

enum class RoleWord { Mentor, Mentee, Both, Mentore };
[[nodiscard]] std::optional<RoleWord> roleFrom(std::string_view text);

enum class StatusWord { Active, Left, Applied, Accepted, Refused, Withdrawn };
[[nodiscard]] std::optional<StatusWord> statusFrom(std::string_view text);

[[nodiscard]] std::optional<AddressForm> addressFormFrom(std::string_view text);

/// Written like an IANA zone: "Europe/Paris", "America/Argentina/Ushuaia", "UTC".
[[nodiscard]] bool looksLikeTimeZone(std::string_view text);

/// NO_MGR, none, aucun, "-": a manager column that says in words that there is nobody above.
[[nodiscard]] bool saysNobody(std::string_view text);

/// "Jane Doe (12345)" → "12345"; empty when there is no number in brackets at the end.
[[nodiscard]] std::string_view numberInBrackets(std::string_view text);
[[nodiscard]] std::string_view withoutBrackets(std::string_view text);

struct NameParts {
    std::string given;
    std::string family;
};
/// "Doe, Jane", "Jane Doe", "DOE Jane", "Jane DOE".
[[nodiscard]] NameParts splitName(std::string_view fullName, bool familyFirst);

/// Splits at ; | and line breaks, and at commas if told so; cleaned, without empty and repeated values.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, bool atCommas);
[[nodiscard]] bool hasHardSeparator(std::string_view text);

} // namespace mentoring::exchange
