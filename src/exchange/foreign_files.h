#pragma once

#include <string>
#include <string_view>

namespace mentoring::exchange {

/// What a file is that people take for a spreadsheet, or pick by mistake, told by its first bytes: "pdf", "sylk",
/// "vcard", "json", …; empty when it is nothing of the kind.
[[nodiscard]] std::string foreignKind(std::string_view head);

} // namespace mentoring::exchange
