#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mentoring::exchange {

/// A name for a file out of any text, such as a person's name: letters and digits of every script, blanks and - _ . ( )
/// only, no dot or blank at either end, none of the names Windows keeps for devices, at most 100 characters and 180
/// bytes. `fallback` (safe itself) when nothing is left. The result never holds a path: "../../x" becomes "x".
[[nodiscard]] std::string safeFileName(std::string_view text, std::string_view fallback);

/// The path of `stem` + `extension` (".xlsx") in the folder, with " (2)", " (3)", … as long as there is such a file.
/// Lower and upper case count as the same, as some systems have it. `stem` goes through safeFileName().
[[nodiscard]] std::filesystem::path freeFilePath(const std::filesystem::path& folder, std::string_view stem,
                                                 std::string_view extension);

} // namespace mentoring::exchange
