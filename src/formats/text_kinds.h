#pragma once

#include <string>
#include <string_view>

#include "cells/list_sense.h"
#include "cells/table.h"

namespace mentoring::formats {

/// What a text is that is no list with separators, told by its beginning in small letters: "mail", "config", "yaml",
/// "records", "sql", "tex", "markdown", "drawn" (a table drawn with bars and lines), "columns" (lined up with blanks),
/// "script"; empty when it is nothing of the kind.
[[nodiscard]] std::string textKind(std::string_view text, const cells::ListSense& sense);

/// Whether a file is what Office and LibreOffice write beside an open one (~$list.xlsx, .~lock.list.ods#).
[[nodiscard]] bool isLockFile(std::string_view head);

/// Whether a table that was read from a text file is no table but sentences, with nobody in it who can be recognised.
[[nodiscard]] bool isProse(const cells::Table& table, const cells::ListSense& sense);

} // namespace mentoring::formats
