#pragma once

#include <string>
#include <string_view>

// What careful exports and people put before a text so that a spreadsheet does not take it for a number or a formula.

namespace mentoring::formats {

/// '=1+1, ''-x, '00123, 'E001 and ="00123" with their guard. The apostrophe of a name ('t Hooft) or of a decade ('90s)
/// is none.
[[nodiscard]] bool isGuarded(std::string_view text);
/// What is meant by a guarded text; `own` may hold it.
[[nodiscard]] std::string_view unguarded(std::string_view text, std::string& own);
/// Whether a text needs an apostrophe to be read back as it is.
[[nodiscard]] bool looksGuarded(std::string_view text);

} // namespace mentoring::formats
