#include <algorithm>
#include <string_view>
#include <system_error>

#include "disk/places.h"
#include "mentoring/check.h"

namespace mentoring::disk {

namespace fs = std::filesystem;

#if defined(__unix__) || defined(__APPLE__)

namespace {

constexpr std::string_view unreadable = "\xef\xbf\xbd"; // U+FFFD, what stands for a byte that is no UTF-8

/// Of the character a text begins with; 0 where it begins with none.
std::size_t characterLength(std::string_view text) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, text.size()); ++length)
        if (isReadableText(text.substr(0, length)))
            return length;
    return 0;
}

/// Whether a name is shown so.
bool isShownAs(std::string_view name, std::string_view shown) {
    while (!name.empty() && !shown.empty()) {
        const auto length = characterLength(name);
        const auto seen = length > 0 ? name.substr(0, length) : unreadable;
        if (!shown.starts_with(seen))
            return false;
        name.remove_prefix(length > 0 ? length : 1);
        shown.remove_prefix(seen.size());
    }
    return name.empty() && shown.empty();
}

bool isThere(const fs::path& path) {
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

/// The only entry of a folder that is shown so; nothing where there is none or several.
std::optional<fs::path> shownAs(const fs::path& folder, std::string_view shown) {
    std::optional<fs::path> only;
    std::error_code error;
    for (fs::directory_iterator entry(folder.empty() ? "." : folder, error);
         !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const auto name = entry->path().filename();
        if (!isShownAs(name.native(), shown))
            continue;
        if (only)
            return std::nullopt;
        only = name;
    }
    return only;
}

} // namespace

bool isUnreadable(const fs::path& name) {
    return name.native().find(unreadable) != std::string::npos;
}

fs::path asOnDisk(const fs::path& shown) {
    if (!isUnreadable(shown) || isThere(shown))
        return shown;
    fs::path found;
    for (const auto& part : shown) {
        const bool seek = isUnreadable(part) && !isThere(found / part);
        found /= seek ? shownAs(found, part.native()).value_or(part) : part;
    }
    return found;
}

#else

bool isUnreadable(const fs::path&) {
    return false; // names are no bytes there
}

fs::path asOnDisk(const fs::path& shown) {
    return shown;
}

#endif

} // namespace mentoring::disk
