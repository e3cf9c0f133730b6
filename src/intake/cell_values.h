#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cells/table.h"
#include "intake/people_import.h"
#include "mentoring/check.h"
#include "mentoring/date.h"
#include "mentoring/person.h"

namespace mentoring::intake {

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

/// =1+2, which stays text where text may be anything.
[[nodiscard]] bool isSum(std::string_view text);

/// yes/no, oui/non, o/n, y/n, true/false, vrai/faux, x, 1/0 and those of a few more languages.
[[nodiscard]] std::optional<bool> booleanFrom(std::string_view text);

/// 1234.5, "1 234,5" with any blank, "1,234.50", "1E5". A single comma or dot before three digits is the thousands'
/// mark only when another one follows; otherwise it is the decimal mark.
[[nodiscard]] std::optional<double> numberIn(std::string_view text);
[[nodiscard]] std::optional<long> wholeNumberIn(std::string_view text);

struct DateReading {
    /// Nothing: 0000-00-00, 9999-12-31 and other days that programs write for "none".
    enum class Outcome { Read, Ambiguous, NoSuchDay, Unreadable, Nothing };
    Outcome outcome = Outcome::Unreadable;
    Date date{};  ///< Read; Ambiguous: read with the day first
    Date other{}; ///< Ambiguous: read with the month first
    bool provesDayFirst = false;
    bool provesMonthFirst = false;
    bool isBeyond = false; ///< NoSuchDay, as it is later than the year 2900: as the end of something, never
};

/// Reads typed dates, ISO, 31/12/2025, 31.12.25, 12-31-2025, "1er mars 2025", "March 1, 2025", 20251231 and Excel's
/// day numbers (60 is the 29 February 1900 that never was). Dotted dates have the day first. Two-digit years lie
/// within 50 years of today. A time behind the date is passed over.
[[nodiscard]] DateReading readDate(cells::CellView cell, std::optional<DateOrder> order, Date today, bool dates1904);

/// What the days of a column say of the order in which they are written.
struct DateOrderEvidence {
    std::size_t dayFirst = 0;
    std::size_t monthFirst = 0;

    void take(const DateReading& reading) {
        dayFirst += reading.provesDayFirst ? 1 : 0;
        monthFirst += reading.provesMonthFirst ? 1 : 0;
    }
    void take(const DateOrderEvidence& more) {
        dayFirst += more.dayFirst;
        monthFirst += more.monthFirst;
    }
    [[nodiscard]] bool isMixed() const { return dayFirst > 0 && monthFirst > 0; }
    /// Nobody writes both ways by design: a few among many are slips, and otherwise only a person can tell.
    [[nodiscard]] std::optional<DateOrder> decision() const;
};
/// A day that can be read in one order only, in a column of both: it is right where that is the column's order.
[[nodiscard]] bool isAgainst(const DateReading& reading, std::optional<DateOrder> order);

struct LanguageReading {
    std::vector<std::string> codes;   ///< ISO 639-1, in the order of the cell
    std::vector<std::string> unknown; ///< parts that were not wholly understood, as written
};
/// Languages named in English, French, themselves and a few more languages, or given as codes or locales ("fr_CA" is
/// one language, "FR-EN" two), parted by whatever people put between them. How well somebody speaks them is passed
/// over. "No" alone is an answer, not Norwegian.
[[nodiscard]] LanguageReading readLanguages(std::string_view text);

enum class RoleWord { Mentor, Mentee, Both, Mentore };
/// Words, and what sentences say: "I want to be a mentor", "Je cherche un mentor" (who looks for one is a mentee).
[[nodiscard]] std::optional<RoleWord> roleFrom(std::string_view text);

enum class StatusWord { Active, OnLeave, Left, Applied, Accepted, Refused, Withdrawn };
/// The first words decide ("Terminated - voluntary", "Leave of Absence"); a code in front of them is passed over
/// ("T - Terminated"). A letter alone says nothing: see statusFromCode.
[[nodiscard]] std::optional<StatusWord> statusFrom(std::string_view text);
/// A, T, L, R, D, I, P, S, W, U, … as staff systems have them, where a column holds such letters.
[[nodiscard]] std::optional<StatusWord> statusFromCode(std::string_view letter);

[[nodiscard]] std::optional<AddressForm> addressFormFrom(std::string_view text);

/// Mr, Mme, Dr, Prof. Dr. and the like: what stands in a column "Title" where it is no job title.
[[nodiscard]] bool isCivility(std::string_view text);

struct CapacityReading {
    std::optional<long> number;
    bool isGuessed = false; ///< the higher end of a range
};
/// "2", "2 max", "jusqu’à 3", "two", "2-3". "3+" and "as many as you like" say no number.
[[nodiscard]] CapacityReading readCapacity(std::string_view text);

/// The IANA name of a zone that the system knows, whatever the letter case: "Europe/Paris", "CET", a city of which
/// there is one zone only, "UTC+1", the names of Windows.
[[nodiscard]] std::optional<std::string> timeZoneFrom(std::string_view text);

/// N/A, NULL, NaN, none, "-", "?" and the like: how other programs and people write that there is nothing. "NA" is not
/// among them: it may be North America.
[[nodiscard]] bool isPlaceholder(std::string_view text);
/// One of them that is no word either: Null, None and Nan are people's names as well, "N/A" and "-" are not.
[[nodiscard]] bool isPlaceholderMark(std::string_view text);

/// "Unknown", "TBD", "à définir": somebody knows that there is something, but not what. Nothing in most fields; in
/// those on which much depends (a role, a status) it is to be asked about.
[[nodiscard]] bool saysUnknown(std::string_view text);

/// NO_MGR, none, aucun, "-": a manager column that says in words that there is nobody above.
[[nodiscard]] bool saysNobody(std::string_view text);

/// "Jane Doe (12345)" → "12345"; empty when there is no number in brackets at the end.
[[nodiscard]] std::string_view numberInBrackets(std::string_view text);
[[nodiscard]] std::string_view withoutBrackets(std::string_view text);

struct NameParts {
    std::string given;
    std::string family;
    std::optional<AddressForm> form; ///< said by a title in front, or by pronouns in brackets
    bool hadTitle = false;
};
/// "Doe, Jane", "Jane Doe", "DOE Jane", "Jane DOE", "Jan van der Berg". Titles and suffixes ("Dr.", "M.", "Jr.",
/// "PhD"), notes in brackets and nicknames in quotation marks are taken away; a name that is only like a title stays.
[[nodiscard]] NameParts splitName(std::string_view fullName, bool familyFirst);
/// A whole name without what a directory or a spreadsheet has written beside it: "Ana Roy - IT", "1001 - Ana Roy",
/// "Ana Roy #1001", "Ana Roy*", "Ana Roy née Dupont". Of a cell that holds one person.
[[nodiscard]] std::string withoutRemarks(std::string name);
/// The same of names in two columns; what a title says goes into an empty `form`.
void takeTitleOff(std::string& given, std::string& family, std::optional<AddressForm>& form);

/// Splits at ; | and line breaks; cleaned, without empty and repeated values.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text);
[[nodiscard]] bool hasHardSeparator(std::string_view text);

struct Answer {
    std::string text;
    bool isSentence = false; ///< too long for a label
    bool isNoLabel = false;  ///< "all", "see CV": it points to something else
};
using KnownText = std::function<bool(std::string_view)>;
/// The answers in one cell, each cell for itself: parted at ; | line breaks, bullets, numbers, ";#", commas and " / ",
/// but not inside brackets, quotation marks and texts that are known as a whole. What says nothing ("n/a", "aucune") is
/// left out; a sentence stays whole. `knownHaveCommas`: some known texts have commas in them, so runs of pieces are
/// looked up as well.
/// The commas, semicolons and bars of other scripts as those of this one.
[[nodiscard]] std::string withPlainSeparators(std::string_view text);
[[nodiscard]] std::vector<Answer> splitAnswers(std::string_view text, const KnownText& isKnown, bool knownHaveCommas);

} // namespace mentoring::intake
