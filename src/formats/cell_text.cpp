#include "cell_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

#include "text/ascii.h"

namespace mentoring::formats {

namespace {

constexpr double secondsOfDay = 86400;
constexpr double lastDay1900 = 2958465; // 9999-12-31

std::string twoDigits(std::int64_t number) {
    auto text = std::to_string(number);
    if (text.size() < 2)
        text.insert(0, 1, '0');
    return text;
}

std::string clockText(std::int64_t seconds) {
    return twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
}

std::string dayText(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    auto year = std::to_string(static_cast<int>(date.year()));
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    return year + '-' + twoDigits(static_cast<unsigned>(date.month())) + '-' +
           twoDigits(static_cast<unsigned>(date.day()));
}

CellText cellFromSerial(double serial, bool dates1904) {
    using std::chrono::days;
    using std::chrono::sys_days;
    auto day = static_cast<std::int64_t>(std::floor(serial));
    auto seconds = std::llround((serial - std::floor(serial)) * secondsOfDay);
    if (seconds == 86400) {
        seconds = 0;
        ++day;
    }
    CellText result{cells::CellKind::Date, {}};
    if (dates1904) {
        result.text = dayText(sys_days(std::chrono::year(1904) / 1 / 1) + days(day));
    } else if (day == 60 || day == 0) {
        // Lotus took 1900 for a leap year, and everybody copied it; there is also a day 0 of January.
        result.kind = cells::CellKind::Text;
        result.text = day == 0 ? "1900-01-00" : "1900-02-29";
    } else {
        result.text = dayText(sys_days(std::chrono::year(1899) / 12 / (day < 60 ? 31 : 30)) + days(day));
    }
    if (seconds != 0)
        result.text += 'T' + clockText(seconds);
    return result;
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), text::isDigit);
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

std::string_view withoutZeros(std::string_view digits) {
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

constexpr std::size_t digitsKept = 15; // by spreadsheets

/// What is shown behind the digits of a number of staff, and is no unit: 8-FR; with three zeros and more also 0042/B
/// and 0042FR.
bool isOfNumber(std::string_view behind, std::size_t digits) {
    const bool joined = behind.starts_with('-') || behind.starts_with('/') || behind.starts_with('_');
    const auto letters = behind.substr(joined ? 1 : 0);
    const bool word =
        !letters.empty() && letters.size() <= 10 && std::all_of(letters.begin(), letters.end(), [](char c) {
            return (isLetter(c) && (c & 0x80) == 0) || text::isDigit(c) || c == '-';
        });
    return word && (behind.starts_with('-') || digits >= 3);
}

/// Letters and places of a format code for whole numbers whose letters belong to the number: E0008, 12-34. Empty for
/// every other one, such as those with a unit behind or a currency in front.
std::string patternOf(std::string_view code) {
    constexpr char place = NumberFormat::place;
    std::string pattern;
    std::size_t zeros = 0;
    std::size_t places = 0;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            const auto end = std::min(code.find('"', i + 1), code.size());
            pattern += code.substr(i + 1, end - i - 1);
            i = end;
        } else if (c == '\\' && i + 1 < code.size()) {
            pattern += code[++i];
        } else if (c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            if (code.substr(i, 2) == "[$")
                return {};
            i = end;
        } else if (c == '0' || c == '#' || c == '?') {
            pattern += place;
            ++places;
            zeros += c == '0' ? 1U : 0U;
        } else if (code.substr(i, 7) == "General") {
            pattern += place;
            ++places;
            i += 6;
        } else if (std::string_view(".,%/@").find(c) != std::string_view::npos ||
                   ((c == 'E' || c == 'e') && (code.substr(i + 1, 1) == "+" || code.substr(i + 1, 1) == "-"))) {
            return {};
        } else {
            pattern += c;
        }
    }
    const auto first = pattern.find(place);
    const auto last = pattern.rfind(place);
    if (first == std::string::npos || places > 30)
        return {};
    if (last + 1 != pattern.size() && !isOfNumber(std::string_view(pattern).substr(last + 1), zeros))
        return {};
    const bool parted = last - first + 1 != places;
    if (parted && zeros != places)
        return {}; // # ##0 only groups the digits
    const auto letters = std::string_view(pattern).substr(0, first);
    const bool named =
        std::any_of(letters.begin(), letters.end(), [](char c) { return isLetter(c) || text::isDigit(c); }) &&
        letters.find("\xE2\x82\xAC") == std::string_view::npos && letters.find('$') == std::string_view::npos &&
        letters.find('\xC2') == std::string_view::npos;
    const bool close = zeros >= 2 || letters.find(' ') == std::string_view::npos;
    const bool followed = last + 1 != pattern.size() && letters.empty();
    return (named && close) || ((parted || followed) && letters.empty()) ? pattern : std::string();
}

std::string inPattern(std::string_view digits, std::string_view pattern) {
    const auto places = static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), NumberFormat::place));
    std::string padded(digits);
    if (padded.size() < places)
        padded.insert(0, places - padded.size(), '0');
    std::string result;
    std::size_t next = 0;
    for (const char c : pattern) {
        if (c != NumberFormat::place) {
            result += c;
            continue;
        }
        const auto count = next == 0 ? padded.size() - places + 1 : 1;
        result += padded.substr(next, count);
        next += count;
    }
    return result;
}

} // namespace

NumberFormat builtInFormat(unsigned id) {
    using Kind = NumberFormat::Kind;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {Kind::Time, 0, {}};
    if (id == 46)
        return {Kind::Elapsed, 0, {}};
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::Date, 0, {}};
    return {};
}

NumberFormat formatFromCode(std::string_view code) {
    bool dayOrYear = false;
    bool month = false;
    bool clock = false;
    bool elapsed = false;
    bool onlyZeros = true;
    std::size_t zeros = 0;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            onlyZeros = false;
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            onlyZeros = false;
            ++i;
        } else if (c == '[') {
            onlyZeros = false;
            const auto end = std::min(code.find(']', i), code.size());
            const auto inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                elapsed = true;
            i = end;
        } else {
            switch (c) {
            case 'y':
            case 'Y':
            case 'd':
            case 'D':
                dayOrYear = true;
                break;
            case 'm':
            case 'M':
                month = true;
                break;
            case 'h':
            case 'H':
            case 's':
            case 'S':
                clock = true;
                break;
            default:
                break;
            }
            if (c == '0')
                ++zeros;
            else
                onlyZeros = false;
        }
    }
    using Kind = NumberFormat::Kind;
    if (dayOrYear || (month && !clock && !elapsed))
        return {Kind::Date, 0, {}};
    if (elapsed)
        return {Kind::Elapsed, 0, {}};
    if (clock)
        return {Kind::Time, 0, {}};
    if (onlyZeros && zeros >= 2 && zeros <= 30)
        return {Kind::Plain, static_cast<std::uint8_t>(zeros), {}};
    return {Kind::Plain, 0, onlyZeros ? std::string() : patternOf(code)};
}

CellText cellFromNumber(double number, const NumberFormat& format, bool dates1904, std::string_view written) {
    using Kind = NumberFormat::Kind;
    if (!std::isfinite(number))
        return {cells::CellKind::Error, "#NUM!"};
    const double lastDay = dates1904 ? lastDay1900 - 1462 : lastDay1900;
    const bool inCalendar = number >= 0 && number < lastDay + 1;
    if (inCalendar && (format.kind == Kind::Elapsed || (format.kind == Kind::Time && number < 1)))
        return {cells::CellKind::Text, clockText(std::llround(number * secondsOfDay))};
    if (inCalendar && format.kind != Kind::Plain)
        return cellFromSerial(number, dates1904);
    auto text = isDigits(written) && withoutZeros(written).size() > digitsKept ? std::string(withoutZeros(written))
                                                                               : numberText(number);
    if (!isDigits(text))
        return {cells::CellKind::Number, std::move(text)};
    if (format.digits > text.size())
        text.insert(0, format.digits - text.size(), '0');
    if (!format.pattern.empty())
        return {cells::CellKind::Text, inPattern(text, format.pattern)};
    return {cells::CellKind::Number, std::move(text)};
}

bool lacksDigits(double number, const NumberFormat& format, std::string_view written) {
    constexpr double least = 1e15;
    constexpr double most = 1e30; // greater ones are no numbers of anything
    if (format.kind != NumberFormat::Kind::Plain || !(std::abs(number) >= least && std::abs(number) < most))
        return false;
    const auto digits = withoutZeros(written);
    return !isDigits(digits) || digits.find_first_not_of('0', digitsKept) == std::string_view::npos;
}

CellText cellAsShown(const CellText& number, std::string_view shown) {
    if (number.kind != cells::CellKind::Number || !isDigits(number.text) || shown.size() <= number.text.size())
        return number;
    const auto wanted = withoutZeros(number.text);
    const auto lastOther = std::find_if_not(shown.rbegin(), shown.rend(), text::isDigit);
    const auto letters = shown.substr(0, static_cast<std::size_t>(shown.rend() - lastOther));
    const auto digits = shown.substr(letters.size());
    if (withoutZeros(digits) == wanted && !digits.empty()) {
        if (letters.empty())
            return {cells::CellKind::Number, std::string(digits)};
        const bool named = std::any_of(letters.begin(), letters.end(), isLetter) &&
                           letters.find("\xE2\x82\xAC") == std::string_view::npos &&
                           letters.find('\xC2') == std::string_view::npos;
        const bool close = letters.find(' ') == std::string_view::npos;
        return named && close ? CellText{cells::CellKind::Text, std::string(shown)} : number;
    }
    // 0008-FR
    const auto front = shown.substr(0, std::min(shown.find_first_not_of("0123456789"), shown.size()));
    const auto behind = shown.substr(front.size());
    if (withoutZeros(front) == wanted && isOfNumber(behind, front.size() > number.text.size() ? front.size() : 0) &&
        std::any_of(behind.begin(), behind.end(), isLetter))
        return {cells::CellKind::Text, std::string(shown)};
    // 12-34-56
    std::string together;
    for (const char c : shown)
        if (text::isDigit(c))
            together += c;
        else if (c != '-' || together.empty())
            return number;
    return withoutZeros(together) == wanted ? CellText{cells::CellKind::Text, std::string(shown)} : number;
}

std::string numberText(double number) {
    if (!std::isfinite(number))
        return {};
    if (number == 0)
        return "0";                            // and not "-0"
    constexpr double exact = 9007199254740992; // 2^53: whole numbers under it are what they are
    if (std::abs(number) < exact && number == std::trunc(number))
        return std::to_string(static_cast<std::int64_t>(number));
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific, 14).ptr;
    const std::string_view all(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto mark = all.find('e');
    int exponent = 0;
    const auto* digitsOfExponent = all.data() + mark + (all[mark + 1] == '+' ? 2 : 1);
    std::from_chars(digitsOfExponent, end, exponent);

    std::string digits;
    for (const char c : all.substr(0, mark))
        if (c >= '0' && c <= '9')
            digits += c;
    digits.erase(digits.find_last_not_of('0') + 1);
    const std::string sign = number < 0 ? "-" : "";
    if (exponent >= 21 || exponent < -7) {
        std::string text = sign + digits.substr(0, 1);
        if (digits.size() > 1)
            text += '.' + digits.substr(1);
        return text + 'e' + std::to_string(exponent);
    }
    if (exponent < 0)
        return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return sign + digits + std::string(whole - digits.size(), '0');
    return sign + digits.substr(0, whole) + '.' + digits.substr(whole);
}

std::optional<double> numberFrom(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

CellText cellFromIsoDate(std::string_view text) {
    const bool dated = text.size() >= 10 && isDigits(text.substr(0, 4)) && text[4] == '-' &&
                       isDigits(text.substr(5, 2)) && text[7] == '-' && isDigits(text.substr(8, 2));
    if (!dated)
        return {cells::CellKind::Text, std::string(text)};
    std::string result(text.substr(0, 10));
    auto clock = text.substr(10);
    if (clock.size() >= 6 && (clock[0] == 'T' || clock[0] == ' ') && clock[3] == ':') {
        std::string time(clock.substr(1, 5));
        time += clock.size() >= 9 && clock[6] == ':' ? std::string(clock.substr(6, 3)) : ":00";
        if (time != "00:00:00")
            result += 'T' + time;
    }
    return {cells::CellKind::Date, std::move(result)};
}

std::string timeFromIsoDuration(std::string_view text) {
    if (text.size() < 3 || text.substr(0, 2) != "PT")
        return std::string(text);
    std::int64_t seconds = 0;
    const char* at = text.data() + 2;
    const char* const end = text.data() + text.size();
    while (at != end) {
        std::int64_t part = 0;
        const auto [next, error] = std::from_chars(at, end, part);
        if (error != std::errc() || next == end || part < 0 || part > 100'000'000)
            return std::string(text);
        at = next;
        if (*at == '.' || *at == ',') // fractions of a second
            at = std::find(at, end, 'S');
        if (at == end)
            return std::string(text);
        seconds += part * (*at == 'H' ? 3600 : *at == 'M' ? 60 : 1);
        ++at;
    }
    return clockText(seconds);
}

} // namespace mentoring::formats
