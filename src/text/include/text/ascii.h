#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace mentoring::text {

// Of ASCII only, whatever the language of the machine.

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// In small letters; letters of other scripts as they are.
[[nodiscard]] inline std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return lowered(c); });
    return result;
}

} // namespace mentoring::text
