#pragma once

#include <string>
#include <string_view>

#include "cells/list_sense.h"

namespace mentoring::formats {

/// What a file is that people take for a spreadsheet, or pick by mistake, told by its first bytes: "pdf", "sylk",
/// "vcard", "json", …; empty when it is nothing of the kind.
[[nodiscard]] std::string foreignKind(std::string_view head, const cells::ListSense& sense);

} // namespace mentoring::formats
