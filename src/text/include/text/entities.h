#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// How web pages spell signs: &amp; &#039; &eacute;

namespace mentoring::text {

/// Reads the entity at the beginning of `text`, which is a '&', and appends the sign; gives its length, 0 when it is
/// just a '&'.
std::size_t appendEntity(std::string_view text, std::string& result);

/// "O&#039;Brien", "R&amp;D", "Zo&eacute;" with the signs that this spelling stands for.
[[nodiscard]] std::string withoutEntities(std::string_view text);

} // namespace mentoring::text
