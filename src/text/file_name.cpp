#include "text/file_name.h"

#include <algorithm>
#include <array>
#include <string>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/ascii.h"
#include "text/code_point.h"

namespace mentoring::text {

namespace {

constexpr std::size_t mostCharacters = 100;
constexpr std::size_t mostBytes = 180;

bool isDeviceName(std::string_view name) {
    // Windows looks at the part before the first dot only.
    auto stem = lowered(name.substr(0, name.find('.')));
    while (!stem.empty() && stem.back() == ' ')
        stem.pop_back();
    static constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "conin$", "conout$"};
    if (std::ranges::find(devices, stem) != devices.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && isDigit(stem.back());
}

bool isMark(UChar32 c) {
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

bool isAllowed(UChar32 c) {
    if (c == ' ' || c == '-' || c == '_' || c == '.' || c == '(' || c == ')')
        return true;
    return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK)) != 0 || isMark(c);
}

icu::UnicodeString composed(std::string_view text) {
    auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return wide;
    auto result = form->normalize(wide, status);
    return U_FAILURE(status) ? wide : result;
}

} // namespace

std::string safeFileName(std::string_view text, std::string_view fallback) {
    std::string result;
    std::size_t characters = 0;
    const auto wide = composed(text);
    for (std::int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
        const auto c = wide.char32At(at);
        const bool blank = u_isUWhiteSpace(c) != 0 || c == '/' || c == '\\' || c == ':';
        const UChar32 kept = blank ? ' ' : c;
        if (!isAllowed(kept))
            continue;
        if (kept == ' ' && (result.empty() || result.back() == ' '))
            continue;
        if ((kept == '.' || isMark(kept)) && result.empty())
            continue;
        if (kept == '.' && result.back() == '.')
            continue; // no ".." anywhere
        std::string piece;
        appendCodePoint(piece, static_cast<std::uint32_t>(kept));
        if (++characters > mostCharacters || result.size() + piece.size() > mostBytes)
            break;
        result += piece;
    }
    while (!result.empty() && (result.back() == ' ' || result.back() == '.'))
        result.pop_back();
    if (result.empty())
        return std::string(fallback);
    if (isDeviceName(result))
        result.insert(result.begin(), '_');
    return result;
}

} // namespace mentoring::text
