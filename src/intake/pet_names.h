#pragma once

#include <string_view>

namespace mentoring::intake {

/// Whether two folded given names may be one person's: "bob" and "robert", "sasha" and "alexandre".
[[nodiscard]] bool isPetName(std::string_view one, std::string_view other);

} // namespace mentoring::intake
