// Time zones by the list of the system: see timeZoneFrom in cell_values.h.
#include <algorithm>
#include <unordered_map>

#include <QTimeZone>

#include "cell_values.h"
#include "memo.h"

namespace mentoring::intake {

namespace {

struct Zones {
    std::unordered_map<std::string, std::string> ids;    ///< by folded id
    std::unordered_map<std::string, std::string> cities; ///< by folded last part; empty where several have it
};

std::string withBlanks(std::string text) {
    std::ranges::replace(text, '_', ' ');
    return text;
}

const Zones& zones() {
    static const auto built = [] {
        Zones all;
        for (const auto& id : QTimeZone::availableTimeZoneIds()) {
            const std::string name = id.toStdString();
            all.ids.emplace(withBlanks(foldText(name)), name);
            const auto slash = name.rfind('/');
            if (slash == std::string::npos || name.starts_with("Etc/") || name.starts_with("SystemV/") ||
                name.starts_with("posix/") || name.starts_with("right/") || name.starts_with("US/"))
                continue;
            const auto [city, isNew] = all.cities.emplace(withBlanks(foldText(name.substr(slash + 1))), name);
            if (!isNew && city->second != name)
                city->second.clear();
        }
        return all;
    }();
    return built;
}

bool isWrittenLikeOne(std::string_view text) {
    const auto slash = text.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < text.size() && text.size() <= 64 &&
           text.front() >= 'A' && text.front() <= 'Z' && text.find(' ') == std::string_view::npos;
}

// "UTC+1", "GMT -5", "UTC+01:00": whole hours have a name in the list, with the sign turned round.
std::optional<std::string> fixedOffset(std::string_view folded) {
    if (!folded.starts_with("utc") && !folded.starts_with("gmt"))
        return std::nullopt;
    std::string rest{folded.substr(3)};
    std::erase(rest, ' ');
    if (rest.empty())
        return "UTC";
    const char sign = rest.front();
    if (sign != '+' && sign != '-')
        return std::nullopt;
    rest.erase(0, 1);
    if (rest.ends_with(":00"))
        rest.erase(rest.size() - 3);
    if (rest.empty() || rest.size() > 2 || rest.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const int hours = std::stoi(rest);
    if (hours == 0)
        return "UTC";
    if (hours > (sign == '+' ? 14 : 12))
        return std::nullopt;
    return std::string("Etc/GMT") + (sign == '+' ? '-' : '+') + std::to_string(hours);
}

std::optional<std::string> zoneIn(std::string_view text) {
    if (text.size() > 100)
        return std::nullopt;
    std::string wanted = cleanText(text);
    // A machine without the list can only look at how it is written.
    if (zones().ids.size() < 100)
        return isWrittenLikeOne(wanted) || wanted == "UTC" ? std::optional(wanted) : std::nullopt;
    const auto find = [](std::string_view name) -> std::optional<std::string> {
        const std::string key = withBlanks(foldText(name));
        if (QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(cleanText(name))))
            return cleanText(name);
        // The former name of a zone ("America/Montreal") is in no list, and still in the data.
        if (isWrittenLikeOne(cleanText(name)) && QTimeZone(QByteArray::fromStdString(cleanText(name))).isValid())
            return cleanText(name);
        if (const auto id = zones().ids.find(key); id != zones().ids.end())
            return id->second;
        if (const auto offset = fixedOffset(key))
            return offset;
        if (const auto city = zones().cities.find(key); city != zones().cities.end() && !city->second.empty())
            return city->second;
        // "Romance Standard Time"
        const auto iana = QTimeZone::windowsIdToDefaultIanaId(QByteArray::fromStdString(cleanText(name)));
        return iana.isEmpty() ? std::nullopt : std::optional(iana.toStdString());
    };
    if (const auto zone = find(wanted))
        return zone;
    // "(UTC+01:00) Europe/Paris", "Europe/Paris (CET)": what stands in brackets explains the name.
    if (const auto open = wanted.find('('); open != std::string::npos) {
        if (const auto close = wanted.find(')', open); close != std::string::npos) {
            wanted.erase(open, close - open + 1);
            if (const std::string bare = cleanText(wanted); !bare.empty())
                return find(bare);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> timeZoneFrom(std::string_view text) {
    static thread_local Memo<std::optional<std::string>> memo;
    return memo.of(text, zoneIn);
}

} // namespace mentoring::intake
