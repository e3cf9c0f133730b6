#include "written_keys.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "cell_values.h"
#include "text/ascii.h"

namespace mentoring::intake {

namespace {

std::string withoutZeros(std::string_view digits) {
    const auto first = digits.find_first_not_of('0');
    return std::string(first == std::string_view::npos ? std::string_view("0") : digits.substr(first));
}

/// "1001.0", "1001,00": what spreadsheets put behind a whole number.
std::string_view withoutDecimals(std::string_view number) {
    const auto mark = number.find_last_of(".,");
    if (mark == std::string_view::npos || mark == 0 || signOfThousands(number) || mark + 1 == number.size() ||
        !text::isDigit(number[mark - 1]) || number.substr(mark + 1).find_first_not_of('0') != std::string_view::npos ||
        number.find_first_of(".,") != mark)
        return number;
    return number.substr(0, mark);
}

} // namespace

bool hasDigit(std::string_view text) {
    return std::ranges::any_of(text, text::isDigit);
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool hasLetter(std::string_view text) {
    return std::ranges::any_of(text, isLetter);
}

std::vector<std::string> runsIn(std::string_view text) {
    std::vector<std::string> runs;
    enum { Nothing, Letters, Digits } last = Nothing;
    for (const char c : text) {
        const auto kind = text::isDigit(c) ? Digits : isLetter(c) ? Letters : Nothing;
        if (kind != Nothing && kind != last)
            runs.emplace_back();
        if (kind != Nothing)
            runs.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        last = kind;
    }
    return runs;
}

std::optional<char> signOfThousands(std::string_view text) {
    const auto first = text.find_first_not_of("0123456789");
    if (first == std::string_view::npos || first == 0 || first > 3 ||
        std::string_view(", .'").find(text[first]) == std::string_view::npos)
        return std::nullopt;
    const char sign = text[first];
    std::size_t inGroup = 3;
    for (std::size_t i = first; i < text.size(); ++i) {
        if (text[i] == sign ? inGroup != 3 : !text::isDigit(text[i]))
            return std::nullopt;
        inGroup = text[i] == sign ? 0 : inGroup + 1;
    }
    return inGroup == 3 ? std::optional(sign) : std::nullopt;
}

std::string alikeKey(std::string_view text) {
    if (!hasDigit(text))
        return {};
    std::string key;
    for (const auto& run : runsIn(withoutDecimals(text)))
        key += (key.empty() ? "" : "-") + (text::isDigit(run.front()) ? withoutZeros(run) : run);
    return key;
}

std::string digitsIn(std::string_view text) {
    std::string digits;
    for (const char c : withoutDecimals(text))
        if (text::isDigit(c))
            digits += c;
    return digits.empty() ? digits : withoutZeros(digits);
}

std::optional<std::uint64_t> numberOf(std::string_view digits) {
    std::uint64_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc{} && read.ptr == digits.data() + digits.size() && !digits.empty()
               ? std::optional(number)
               : std::nullopt;
}

std::optional<Rounded> roundedIn(std::string_view text) {
    const auto mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || mark == 0 || mark + 1 >= text.size())
        return std::nullopt;
    std::string mantissa{text.substr(0, mark)};
    std::ranges::replace(mantissa, ',', '.');
    auto exponent = text.substr(mark + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    const auto power = numberOf(exponent);
    if (!power || *power > 18 || !hasDigit(mantissa) || mantissa.find_first_not_of("0123456789.") != std::string::npos)
        return std::nullopt;
    double front = 0;
    const auto read = std::from_chars(mantissa.data(), mantissa.data() + mantissa.size(), front);
    if (read.ec != std::errc{} || read.ptr != mantissa.data() + mantissa.size())
        return std::nullopt;
    const auto point = mantissa.find('.');
    const auto decimals = point == std::string::npos ? 0 : static_cast<int>(mantissa.size() - point - 1);
    return Rounded{front * std::pow(10.0, static_cast<double>(*power)),
                   std::pow(10.0, static_cast<double>(*power) - decimals)};
}

std::string commonNameIn(std::string_view text) {
    const auto equals = text.find('=');
    const auto key = equals == std::string_view::npos ? std::string{} : foldText(text.substr(0, equals));
    if (key != "cn" && key != "uid" && key != "samaccountname" && key != "displayname")
        return {};
    std::string value;
    for (std::size_t i = equals + 1; i < text.size() && text[i] != ','; ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        value += text[i];
    }
    return cleanText(value);
}

std::string loginIn(std::string_view text) {
    const auto bar = text.find('\\');
    const bool isDomain = bar != std::string_view::npos && bar > 0 && text.find('=') == std::string_view::npos &&
                          text.find(' ') == std::string_view::npos;
    return foldText(isDomain ? std::string(text.substr(bar + 1)) : commonNameIn(text));
}

std::string loginKey(std::string_view login) {
    std::string key;
    for (const char c : foldText(login))
        if (text::isDigit(c) || isLetter(c))
            key += c;
    return key;
}

} // namespace mentoring::intake
