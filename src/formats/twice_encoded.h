#pragma once

#include <string>
#include <string_view>

namespace mentoring::formats {

/// Undoes UTF-8 that was taken for windows-1252, MacRoman or a code page of DOS and written as UTF-8 again (Ã© for é,
/// also more than once). Only what can hardly be anything else: letters beside signs that no word has; with
/// `everything` also what may be chance (ÃŸ for ß). True when something was undone; then `result` is the text.
bool undoTwiceEncoded(std::string_view text, bool everything, std::string& result);

} // namespace mentoring::formats
