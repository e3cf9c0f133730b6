#include "text/entities.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>

#include "text/ascii.h"
#include "text/code_point.h"

namespace mentoring::text {

namespace {

/// The names that exports of tables use; Latin-1 letters are in the order of their code points from U+00A0 on.
const std::map<std::string_view, std::uint32_t>& entities() {
    static const std::map<std::string_view, std::uint32_t> table = [] {
        std::map<std::string_view, std::uint32_t> result{
            {"amp", '&'},       {"lt", '<'},        {"gt", '>'},        {"quot", '"'},     {"apos", '\''},
            {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},  {"scaron", 0x161}, {"Yuml", 0x178},
            {"ensp", 0x2002},   {"emsp", 0x2003},   {"thinsp", 0x2009}, {"zwnj", 0x200C},  {"zwj", 0x200D},
            {"ndash", 0x2013},  {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019}, {"sbquo", 0x201A},
            {"ldquo", 0x201C},  {"rdquo", 0x201D},  {"bdquo", 0x201E},  {"bull", 0x2022},  {"hellip", 0x2026},
            {"lsaquo", 0x2039}, {"rsaquo", 0x203A}, {"euro", 0x20AC},   {"trade", 0x2122},
        };
        std::uint32_t code = 0xA0;
        for (const char* name :
             {"nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
              "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
              "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
              "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
              "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
              "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
              "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
              "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
              "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
              "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"})
            result.emplace(name, code++);
        return result;
    }();
    return table;
}

} // namespace

std::size_t appendEntity(std::string_view text, std::string& result) {
    const auto end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 2)
        return 0;
    const auto name = text.substr(1, end - 1);
    if (name[0] == '#') {
        const bool hexadecimal = name.size() > 1 && lowered(name[1]) == 'x';
        const auto digits = name.substr(hexadecimal ? 2 : 1);
        std::uint32_t code = 0;
        const auto [last, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
        if (error != std::errc() || last != digits.data() + digits.size())
            return 0;
        appendCodePoint(result, code);
        return end + 1;
    }
    const auto found = entities().find(name);
    if (found == entities().end())
        return 0;
    appendCodePoint(result, found->second);
    return end + 1;
}

std::string withoutEntities(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto length = text.front() == '&' ? appendEntity(text, plain) : 0;
        if (length == 0)
            plain += text.front();
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return plain;
}

} // namespace mentoring::text
