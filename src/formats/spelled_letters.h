#pragma once

#include <string>
#include <string_view>

namespace mentoring::formats {

/// Puts right letters that a program spelled out and nobody read back: Zo\u00e9, Zo\xe9, Zo\303\251, Zo%C3%A9,
/// Zo=C3=A9, Zo_x00E9_, Zo<U+00E9>, =?utf-8?Q?Zo=C3=A9?=. True when there was one; `result` is the whole text then.
/// Only letters that ASCII lacks are looked for, and nothing in an address of the web.
[[nodiscard]] bool readSpelledLetters(std::string_view text, std::string& result);

} // namespace mentoring::formats
