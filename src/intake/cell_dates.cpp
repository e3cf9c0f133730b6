// Reading dates as people and programs write them: see readDate in cell_values.h.
#include "cell_values.h"
#include "text/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mentoring::intake {

namespace {

using namespace std::chrono;
using Outcome = DateReading::Outcome;

int numberOf(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

// Days that programs write where there is none: the first and last of their calendars.
bool isNoDay(int y, int m, int d) {
    struct Day {
        int year;
        int month;
        int day;
        bool operator==(const Day&) const = default;
    };
    static constexpr auto days = std::to_array<Day>({{1, 1, 1},
                                                     {1753, 1, 1},
                                                     {1899, 12, 30},
                                                     {1899, 12, 31},
                                                     {1900, 1, 0},
                                                     {1900, 1, 1},
                                                     {2999, 12, 31},
                                                     {3000, 1, 1},
                                                     {3000, 12, 31},
                                                     {4712, 12, 31},
                                                     {9999, 12, 31},
                                                     {9999, 12, 30},
                                                     {9999, 1, 1}});
    return (y == 0 && m == 0 && d == 0) || (y == 9999 && (m > 12 || d > 31)) ||
           std::ranges::find(days, Day{y, m, d}) != days.end();
}

DateReading made(int y, int m, int d) {
    DateReading reading;
    if (isNoDay(y, m, d)) {
        reading.outcome = Outcome::Nothing;
        return reading;
    }
    reading.isBeyond = y >= 2900;
    const Date date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    reading.outcome = isValidDate(date) ? Outcome::Read : Outcome::NoSuchDay;
    reading.date = date;
    return reading;
}

// The century that brings a two-digit year nearest to today: from 50 years back to 49 years ahead.
int fullYear(int twoDigits, Date today) {
    const int current = static_cast<int>(today.year());
    int candidate = current - current % 100 + twoDigits;
    if (candidate < current - 50)
        candidate += 100;
    if (candidate > current + 49)
        candidate -= 100;
    return candidate;
}

DateReading fromSerial(long serial, bool dates1904) {
    if (dates1904) {
        const Date date{sys_days{year{1904} / January / 1} + days{serial}};
        return made(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                    static_cast<int>(static_cast<unsigned>(date.day())));
    }
    DateReading none;
    none.outcome = Outcome::NoSuchDay;
    constexpr long lastDay = 2958465; // 9999-12-31, the last one that spreadsheets know
    if (serial == 0 || serial == lastDay) {
        none.outcome = Outcome::Nothing;
        return none;
    }
    // Lotus took 1900 for a leap year and Excel kept that: day 60 is a 29 February that never was.
    if (serial == 60 || serial < 1)
        return none;
    const Date date{sys_days{year{1899} / December / 31} + days{serial > 60 ? serial - 1 : serial}};
    return made(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                static_cast<int>(static_cast<unsigned>(date.day())));
}

int monthNamed(std::string_view folded) {
    static constexpr std::array<std::string_view, 12> english{"january",   "february", "march",    "april",
                                                              "may",       "june",     "july",     "august",
                                                              "september", "october",  "november", "december"};
    static constexpr std::array<std::string_view, 12> french{"janvier",   "fevrier", "mars",     "avril",
                                                             "mai",       "juin",    "juillet",  "aout",
                                                             "septembre", "octobre", "novembre", "decembre"};
    static constexpr std::array<std::pair<std::string_view, int>, 6> shortFrench{
        {{"janv", 1}, {"fev", 2}, {"fevr", 2}, {"avr", 4}, {"juil", 7}, {"sept", 9}}};
    for (std::size_t i = 0; i < 12; ++i)
        if (folded == english[i] || folded == french[i] || (folded.size() == 3 && english[i].starts_with(folded)))
            return static_cast<int>(i) + 1;
    for (const auto& [name, number] : shortFrench)
        if (folded == name)
            return number;
    return 0;
}

// "1er mars 2025", "12 March 25", "March 1, 2025", "12-mar-2025", "le 3 mai 2024"
DateReading fromWords(std::string_view text, Date today) {
    const std::string folded = foldWords(text);
    int month = 0;
    std::vector<std::string_view> numbers;
    for (std::string_view rest = folded; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto digits = std::min(word.find_first_not_of("0123456789"), word.size());
        if (digits > 0) {
            const auto suffix = word.substr(digits);
            if (!suffix.empty() && suffix != "er" && suffix != "st" && suffix != "nd" && suffix != "rd" &&
                suffix != "th" && suffix != "e")
                return {};
            numbers.push_back(word.substr(0, digits));
        } else if (const int named = monthNamed(word); named != 0 && month == 0) {
            month = named;
        } else {
            // A weekday or an article may stand between; anything else is not a date.
            static constexpr std::array<std::string_view, 25> allowed{
                "monday",   "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon",      "tue",
                "wed",      "thu",     "fri",       "sat",      "sun",    "lundi",    "mardi",  "mercredi", "jeudi",
                "vendredi", "samedi",  "dimanche",  "le",       "the",    "of",       "er"};
            if (std::ranges::find(allowed, word) == allowed.end())
                return {};
        }
    }
    if (month == 0 || numbers.size() < 2)
        return {};
    std::string_view day = numbers[0];
    std::string_view yearText = numbers[1];
    if (day.size() == 4)
        std::swap(day, yearText);
    if (day.size() > 2 || (yearText.size() != 2 && yearText.size() != 4))
        return {};
    const int y = yearText.size() == 4 ? numberOf(yearText) : fullYear(numberOf(yearText), today);
    return made(y, month, numberOf(day));
}

struct NumericParts {
    std::array<std::string_view, 3> parts;
    char separator = 0;
};

std::optional<NumericParts> numericParts(std::string_view text) {
    NumericParts found;
    std::size_t count = 0;
    std::size_t at = 0;
    while (count < 3) {
        const auto start = at;
        while (at < text.size() && text::isDigit(text[at]))
            ++at;
        if (at == start || at - start > 4)
            return std::nullopt;
        found.parts[count++] = text.substr(start, at - start);
        if (count == 3)
            break;
        while (at < text.size() && text[at] == ' ')
            ++at;
        if (at >= text.size() || std::string_view("/-.").find(text[at]) == std::string_view::npos ||
            (found.separator != 0 && text[at] != found.separator))
            return std::nullopt;
        found.separator = text[at++];
        while (at < text.size() && text[at] == ' ')
            ++at;
    }
    // What follows may only be a time of day.
    auto rest = text.substr(at);
    if (rest.starts_with('T') || rest.starts_with(' ')) {
        if (rest.find_first_not_of(" T0123456789:.,+-ZAPMapmhGUC") != std::string_view::npos)
            return std::nullopt;
        rest = {};
    }
    return rest.empty() ? std::optional(found) : std::nullopt;
}

DateReading fromNumbers(const NumericParts& numeric, std::optional<DateOrder> order, Date today) {
    const auto& [first, second, third] = numeric.parts;
    if (first.size() == 4) {
        if (second.size() > 2 || third.size() > 2)
            return {};
        return made(numberOf(first), numberOf(second), numberOf(third));
    }
    if (first.size() > 2 || second.size() > 2 || (third.size() != 2 && third.size() != 4))
        return {};
    const int y = third.size() == 4 ? numberOf(third) : fullYear(numberOf(third), today);
    const int one = numberOf(first);
    const int two = numberOf(second);
    if (isNoDay(y, two, one) || isNoDay(y, one, two)) {
        DateReading nothing;
        nothing.outcome = Outcome::Nothing;
        return nothing; // and proves no order of the others
    }
    const bool provesDayFirst = one > 12 || numeric.separator == '.';
    const bool provesMonthFirst = two > 12 && !provesDayFirst;
    if (!order && !provesDayFirst && !provesMonthFirst) {
        if (one == two)
            return made(y, one, two);
        DateReading reading = made(y, two, one);
        if (reading.outcome != Outcome::Read) {
            const auto monthFirst = made(y, one, two);
            return monthFirst.outcome == Outcome::Nothing ? monthFirst : reading;
        }
        reading.outcome = Outcome::Ambiguous;
        reading.other = made(y, one, two).date;
        return reading;
    }
    const bool dayFirst = numeric.separator == '.' || (order ? *order == DateOrder::DayFirst : provesDayFirst);
    DateReading reading = dayFirst ? made(y, two, one) : made(y, one, two);
    reading.provesDayFirst = provesDayFirst && numeric.separator != '.';
    reading.provesMonthFirst = provesMonthFirst;
    return reading;
}

} // namespace

std::optional<DateOrder> DateOrderEvidence::decision() const {
    constexpr std::size_t manyTimes = 10;
    const auto [fewer, more] = std::minmax(dayFirst, monthFirst);
    if (more == 0 || more < manyTimes * fewer)
        return std::nullopt;
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool isAgainst(const DateReading& reading, std::optional<DateOrder> order) {
    if (!reading.provesDayFirst && !reading.provesMonthFirst)
        return false;
    return !order || (order == DateOrder::DayFirst ? !reading.provesDayFirst : !reading.provesMonthFirst);
}

DateReading readDate(cells::CellView cell, std::optional<DateOrder> order, Date today, bool dates1904) {
    if (cell.text.size() > longestSaneValue)
        return {};
    const std::string text = cleanText(cell.text);
    if (text.empty())
        return {};
    if (std::ranges::all_of(text, text::isDigit)) {
        if (text.size() < 5 && numberOf(text) == 0) {
            DateReading nothing;
            nothing.outcome = Outcome::Nothing;
            return nothing;
        }
        if (text.size() == 8)
            return made(numberOf(std::string_view(text).substr(0, 4)), numberOf(std::string_view(text).substr(4, 2)),
                        numberOf(std::string_view(text).substr(6, 2)));
        // Text of few digits is a year or a slip; a number cell may be any day since 1900 but for what looks like a
        // year (1905 has no hire dates anybody imports).
        const long serial = text.size() <= 7 ? numberOf(text) : -1;
        const bool plausible = cell.kind == cells::CellKind::Number ? serial >= 0 && (serial < 1900 || serial > 2100)
                                                                    : text.size() == 5 && serial >= 10000;
        return plausible ? fromSerial(serial, dates1904) : DateReading{};
    }
    // A day number with a time of day behind the point.
    if (cell.kind == cells::CellKind::Number) {
        if (const auto number = numberIn(text); number && *number >= 1 && *number < 100000)
            return fromSerial(static_cast<long>(*number), dates1904);
        return {};
    }
    if (const auto numeric = numericParts(text))
        return fromNumbers(*numeric, order, today);
    return fromWords(text, today);
}

} // namespace mentoring::intake
