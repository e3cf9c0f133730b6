#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "command_line.h"
#include "exchange/people_import.h"
#include "exchange/people_layout.h"
#include "exchange/source_file.h"

namespace mentoring::cli {

/// What every import of a spreadsheet takes: how it is read, and what its columns are. `sheetMeaning`: which sheet is
/// read where nobody says.
void addReadingOptions(CommandLine& line, const QString& sheetMeaning);

/// --sheet, --encoding and --separator. Throws WrongUse.
[[nodiscard]] exchange::ReadOptions readOptionsOf(const CommandLine& line);
/// The spreadsheet that is the second argument. Throws Refused.
[[nodiscard]] exchange::SourceFile sourceOf(const CommandLine& line, const exchange::ReadOptions& options);
/// Where its headers are, by --header-row or else as `guess` finds out. Throws WrongUse and Refused.
[[nodiscard]] exchange::Layout layoutOf(const CommandLine& line, const exchange::SourceFile& source,
                                        exchange::Layout (*guess)(const exchange::Table&, bool fixedWidth));
/// The answer of --dates.
[[nodiscard]] std::optional<exchange::DateOrder> dateOrderOf(const CommandLine& line);
/// The column that --map calls so; throws Refused, with the columns there are.
[[nodiscard]] std::size_t columnSaid(const exchange::Layout& layout, const QString& header);

/// A problem of a row; `header` is empty where it is about the whole row.
void printRowProblem(std::uint32_t row, const std::string& header, const QString& sentence);
/// How a command ends after an import of which `problems` rows are refused: says that nothing has changed, unless they
/// were to be passed over.
[[nodiscard]] int endOfImport(std::size_t problems, bool skipProblems);

} // namespace mentoring::cli
