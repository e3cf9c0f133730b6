#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/import_service.h"
#include "cells/source.h"
#include "command_line.h"
#include "intake/people_import.h"
#include "intake/people_layout.h"

namespace mentoring::cli {

/// What every import of a spreadsheet takes: how it is read, and what its columns are. `sheetMeaning`: which sheet is
/// read where nobody says.
void addReadingOptions(CommandLine& line, const QString& sheetMeaning);

/// --sheet, --encoding and --separator. Throws WrongUse.
[[nodiscard]] cells::ReadOptions readOptionsOf(const CommandLine& line);
/// The spreadsheet that is the second argument. Throws Refused.
[[nodiscard]] cells::SourceFile sourceOf(const CommandLine& line, const cells::ReadOptions& options);
/// Where its headers are, by --header-row or else as far as can be told. Throws WrongUse and Refused.
[[nodiscard]] cells::Layout layoutOf(const CommandLine& line, const cells::SourceFile& source,
                                     ImportService::ListOf what);
/// The answer of --dates.
[[nodiscard]] std::optional<intake::DateOrder> dateOrderOf(const CommandLine& line);
/// The column that --map calls so; throws Refused, with the columns there are.
[[nodiscard]] std::size_t columnSaid(const cells::Layout& layout, const QString& header);

/// A problem of a row; `header` is empty where it is about the whole row.
void printRowProblem(std::uint32_t row, const std::string& header, const QString& sentence);
/// How a command ends after an import of which `problems` rows are refused: says that nothing has changed, unless they
/// were to be passed over.
[[nodiscard]] int endOfImport(std::size_t problems, bool skipProblems);

} // namespace mentoring::cli
