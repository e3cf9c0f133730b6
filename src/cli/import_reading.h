#pragma once

#include "command_line.h"
#include "exchange/people_layout.h"
#include "exchange/source_file.h"

namespace mentoring::cli {

/// The spreadsheet that is the second argument, read as --sheet, --encoding and --separator say. Throws WrongUse and
/// Refused.
[[nodiscard]] exchange::SourceFile sourceOf(const CommandLine& line);
/// Where its headers are, by --header-row or found out.
[[nodiscard]] exchange::Layout layoutIn(const CommandLine& line, const exchange::SourceFile& source);

} // namespace mentoring::cli
