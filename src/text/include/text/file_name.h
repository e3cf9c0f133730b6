#pragma once

#include <string>
#include <string_view>

namespace mentoring::text {

/// A name for a file out of any text, such as a person's name: letters and digits of every script, blanks and - _ . ( )
/// only, no dot or blank at either end, none of the names Windows keeps for devices, at most 100 characters and 180
/// bytes. `fallback` (safe itself) when nothing is left. The result never holds a path: "../../x" becomes "x".
[[nodiscard]] std::string safeFileName(std::string_view text, std::string_view fallback);

} // namespace mentoring::text
