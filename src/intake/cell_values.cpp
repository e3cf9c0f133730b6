#include "cell_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "folded_words.h"
#include "memo.h"
#include "mentoring/check.h"
#include "text/ascii.h"
#include "text/fold.h"

namespace mentoring::intake {

namespace {

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

std::string_view trimAscii(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

// U+00A0, U+202F, U+2009 and the apostrophe of Swiss numbers stand between thousands.
std::string withoutDigitGroups(std::string_view text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        if (rest.starts_with("\xC2\xA0")) {
            i += 2;
        } else if (rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x89") ||
                   rest.starts_with("\xE2\x80\x99")) {
            i += 3;
        } else {
            if (text[i] != ' ' && text[i] != '\'')
                kept += text[i];
            ++i;
        }
    }
    return kept;
}

} // namespace

std::string cleanText(std::string_view text) {
    if (isAscii(text))
        return std::string(trimAscii(text));
    static thread_local Memo<std::string> memo;
    return memo.of(text, text::clean);
}

std::string_view saneBeginning(std::string_view text) {
    if (text.size() <= longestSaneValue)
        return text;
    std::size_t end = longestSaneValue;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

namespace {

/// What is folded is compared with names, words and values of a few dozen letters. Of a longer text the beginning and a
/// sum over the whole tell it from any other, in a fraction of the time.
template <class Function>
std::string foldedKey(std::string_view text, Function fold) {
    const auto beginning = saneBeginning(text);
    if (beginning.size() == text.size())
        return fold(text);
    return fold(beginning) + '\n' + std::to_string(std::hash<std::string_view>{}(text));
}

} // namespace

std::string foldText(std::string_view text) {
    static thread_local Memo<std::string> memo;
    return memo.of(text, [](std::string_view whole) { return foldedKey(whole, text::fold); });
}

std::string foldWords(std::string_view text) {
    static thread_local Memo<std::string> memo;
    return memo.of(text, [](std::string_view whole) { return foldedKey(whole, text::foldHeader); });
}

std::string clipped(std::string_view text) {
    std::string shown;
    std::size_t count = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && ++count > longestShownValue)
            return shown + "…";
        shown += c == '\n' || c == '\r' || c == '\t' || c == '\0' ? ' ' : c;
    }
    return shown;
}

bool isBroken(std::string_view text) {
    return text.find('\0') != std::string_view::npos || text.find("\xEF\xBF\xBD") != std::string_view::npos;
}

bool looksLikeFormula(std::string_view text) {
    const auto trimmed = trimAscii(text);
    if (trimmed.empty())
        return false;
    if (trimmed.front() == '=')
        return true;
    return (trimmed.front() == '+' || trimmed.front() == '-' || trimmed.front() == '@') &&
           trimmed.find_first_of("(|!0123456789") != std::string_view::npos;
}

bool isSum(std::string_view text) {
    if (text.size() < 4 || text.front() != '=')
        return false;
    const auto end = text.find_first_not_of("0123456789.,", 1);
    return end != std::string_view::npos && end > 1 && std::string_view("+-*/^&").find(text[end]) != text.npos;
}

std::optional<bool> booleanFrom(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, bool>, 40> words{{
        {"yes", true},    {"y", true},         {"true", true},       {"t", true},       {"1", true},
        {"x", true},      {"oui", true},       {"o", true},          {"vrai", true},    {"v", true},
        {"ja", true},     {"wahr", true},      {"si", true},         {"s", true},       {"sim", true},
        {"on", true},     {"✓", true},         {"✔", true},          {"tak", true},     {"da", true},
        {"no", false},    {"n", false},        {"false", false},     {"f", false},      {"0", false},
        {"non", false},   {"faux", false},     {"nein", false},      {"falsch", false}, {"off", false},
        {"nao", false},   {"nee", false},      {"nie", false},       {"nej", false},    {"-", false},
        {"falso", false}, {"verdadero", true}, {"verdadeiro", true}, {"vero", true},    {"✗", false},
    }};
    if (text.size() > 24)
        return std::nullopt;
    return lookUp(words, foldText(text));
}

std::optional<double> numberIn(std::string_view text) {
    if (text.size() > 200)
        return std::nullopt; // no number, however it is grouped
    std::string digits = withoutDigitGroups(cleanText(text));
    if (digits.empty() || digits.size() > 40 || digits.find_first_not_of("0123456789+-.,eE") != std::string::npos)
        return std::nullopt;
    const auto commas = std::ranges::count(digits, ',');
    const auto dots = std::ranges::count(digits, '.');
    if (commas > 0 && dots > 0) {
        const char decimal = digits.rfind(',') > digits.rfind('.') ? ',' : '.';
        std::erase(digits, decimal == ',' ? '.' : ',');
    } else if (commas > 1) {
        std::erase(digits, ',');
    } else if (dots > 1) {
        std::erase(digits, '.');
    }
    std::ranges::replace(digits, ',', '.');
    std::string_view rest = digits;
    if (rest.starts_with('+'))
        rest.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc{} || end != rest.data() + rest.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<long> wholeNumberIn(std::string_view text) {
    const auto number = numberIn(text);
    if (!number || std::floor(*number) != *number || std::abs(*number) > 1e9)
        return std::nullopt;
    return static_cast<long>(*number);
}

bool isPlaceholder(std::string_view text) {
    static constexpr auto words = std::to_array<std::string_view>({"n/a",
                                                                   "n.a.",
                                                                   "n.a",
                                                                   "n/a.",
                                                                   "#n/a",
                                                                   "#n/a n/a",
                                                                   "#na",
                                                                   "#nv",
                                                                   "#n/v",
                                                                   "null",
                                                                   "(null)",
                                                                   "<null>",
                                                                   "[null]",
                                                                   "\\n",
                                                                   "nan",
                                                                   "nat",
                                                                   "<na>",
                                                                   "nil",
                                                                   "none",
                                                                   "aucun",
                                                                   "aucune",
                                                                   "aucun(e)",
                                                                   "neant",
                                                                   "s.o.",
                                                                   "s.o",
                                                                   "s/o",
                                                                   "rien",
                                                                   "sans objet",
                                                                   "not applicable",
                                                                   "not available",
                                                                   "undefined",
                                                                   "(blank)",
                                                                   "(vide)",
                                                                   "(empty)",
                                                                   "(none)",
                                                                   "(aucun)",
                                                                   "(aucune)",
                                                                   "non renseigne",
                                                                   "non renseignee",
                                                                   "keine",
                                                                   "keiner",
                                                                   "k.a.",
                                                                   "k. a.",
                                                                   "non applicable",
                                                                   "not specified",
                                                                   "non specifie",
                                                                   "n/d",
                                                                   "n\\a",
                                                                   "none.",
                                                                   "[none]",
                                                                   "<none>",
                                                                   "[aucun]",
                                                                   "[aucune]",
                                                                   "[]",
                                                                   "()",
                                                                   "{}",
                                                                   "(leer)"});
    if (text.empty() || text.size() > 24)
        return text.empty();
    // Nearly every cell is none, as its first letter tells.
    static constexpr std::string_view beginnings = "nNaAsSrRuUkK({<[\\-.?_ /*#\xE2";
    if (beginnings.find(text.front()) == std::string_view::npos)
        return false;
    bool marks = true;
    for (std::size_t i = 0; i < text.size() && marks; ++i) {
        const auto rest = text.substr(i);
        if (rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94") || rest.starts_with("\xE2\x80\xA6"))
            i += 2;
        else
            marks = std::string_view("-.?_ /*#").find(text[i]) != std::string_view::npos;
    }
    if (marks)
        return true;
    if (text.find_first_of("@0123456789") != std::string_view::npos)
        return false;
    static const std::unordered_set<std::string_view> known(words.begin(), words.end());
    if (!isAscii(text))
        return known.contains(foldText(text));
    std::string small{text};
    for (char& c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return known.contains(small);
}

bool saysUnknown(std::string_view text) {
    static constexpr auto words = std::to_array<std::string_view>({"unknown",
                                                                   "inconnu",
                                                                   "inconnue",
                                                                   "unbekannt",
                                                                   "tbd",
                                                                   "tba",
                                                                   "tbc",
                                                                   "to be defined",
                                                                   "to be determined",
                                                                   "to be confirmed",
                                                                   "to be completed",
                                                                   "to be announced",
                                                                   "a definir",
                                                                   "a determiner",
                                                                   "a confirmer",
                                                                   "a completer",
                                                                   "a preciser",
                                                                   "non connu",
                                                                   "non connue",
                                                                   "not known",
                                                                   "not provided",
                                                                   "not set",
                                                                   "not given",
                                                                   "not indicated",
                                                                   "unspecified",
                                                                   "no answer",
                                                                   "no response",
                                                                   "pas de reponse",
                                                                   "sans reponse",
                                                                   "non communique",
                                                                   "non communiquee",
                                                                   "non precise",
                                                                   "non precisee",
                                                                   "ras",
                                                                   "r a s",
                                                                   "xxx",
                                                                   "desconocido",
                                                                   "sconosciuto",
                                                                   "onbekend"});
    constexpr std::size_t longest = 24;
    if (text.size() < 3 || text.size() > longest)
        return false;
    // Nearly every cell is none, as its first letters tell.
    static constexpr auto beginnings = std::to_array<std::string_view>(
        {"unk", "unb", "uns", "inc", "tbd", "tba", "tbc", "to ", "a d", "a c", "a p", "not",
         "non", "no ", "pas", "san", "ras", "r a", "r.a", "xxx", "des", "sco", "onb"});
    static const auto begins = [] {
        std::array<bool, 128 * 128> pairs{};
        for (const auto beginning : beginnings)
            pairs[static_cast<std::size_t>(beginning[0]) * 128 + static_cast<std::size_t>(beginning[1])] = true;
        return pairs;
    }();
    const auto first = static_cast<unsigned char>(text::lowered(text[0]));
    const auto second = static_cast<unsigned char>(text::lowered(text[1]));
    const bool isAccented = first == 0xC3 && (text.starts_with("\xC3\xA0 ") || text.starts_with("\xC3\x80 "));
    if (!isAccented && (first > 127 || second > 127 || !begins[first * 128U + second]))
        return false;
    const std::array<char, 3> three{text::lowered(text[0]), text::lowered(text[1]), text::lowered(text[2])};
    if (!isAccented && std::ranges::find(beginnings, std::string_view(three.data(), three.size())) == beginnings.end())
        return false;
    return std::ranges::find(words, foldWords(text)) != words.end();
}

bool isPlaceholderMark(std::string_view text) {
    return isPlaceholder(text) &&
           !std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

bool saysNobody(std::string_view text) {
    const std::string folded = foldWords(text);
    static constexpr auto words =
        std::to_array<std::string_view>({"no mgr", "no manager", "none", "aucun", "aucune", "aucun e", "n a", "na",
                                         "neant", "sans manager", "nobody", "personne", "keiner", ""});
    return std::ranges::find(words, folded) != words.end();
}

std::string_view numberInBrackets(std::string_view text) {
    const auto open = text.rfind('(');
    if (open == std::string_view::npos || text.empty() || text.back() != ')')
        return {};
    const auto inside = text.substr(open + 1, text.size() - open - 2);
    return inside.find_first_of("0123456789") != std::string_view::npos && inside.find(' ') == std::string_view::npos
               ? inside
               : std::string_view{};
}

std::string_view withoutBrackets(std::string_view text) {
    return numberInBrackets(text).empty() ? text : trimAscii(text.substr(0, text.rfind('(')));
}

} // namespace mentoring::intake
