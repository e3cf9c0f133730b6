#include "mentoring/date.h"

#include <array>
#include <cctype>
#include <cstdio>

namespace mentoring {

using namespace std::chrono;

bool isValidDate(Date date) {
    return date.ok() && date >= Date{year{1900} / January / 1} && date <= Date{year{2100} / December / 31};
}

std::string toIso(Date date) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::optional<Date> dateFromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char c : text.substr(from, count)) {
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const int y = number(0, 4);
    const int m = number(5, 2);
    const int d = number(8, 2);
    if (y < 0 || m < 0 || d < 0)
        return std::nullopt;
    const Date date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    return isValidDate(date) ? std::optional(date) : std::nullopt;
}

Date dayOf(Instant instant) {
    return Date{floor<days>(instant)};
}

int daysBetween(Date from, Date to) {
    return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

} // namespace mentoring
