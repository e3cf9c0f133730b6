#pragma once

#include <cstdint>
#include <string>

namespace mentoring::text {

/// Adds a character in UTF-8; U+FFFD for what is none.
void appendCodePoint(std::string& text, std::uint32_t code);

} // namespace mentoring::text
