#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cells/table.h"
#include "cells/write_error.h"
#include "mentoring/date.h"

namespace mentoring::formats {

enum class WriteFormat : std::uint8_t { Xlsx, Csv, Tsv };

/// By the ending of the name (.xlsx, .csv, .tsv, letter case apart); empty for every other one.
[[nodiscard]] std::optional<WriteFormat> writeFormatOf(const std::filesystem::path& path);

enum class ColumnKind : std::uint8_t {
    Text,
    Number,
    Date,
    Percentage ///< 0.85 is shown as 85 % in a workbook, and is 0.85 in a text file
};

/// Nothing, text in UTF-8, a number or a day. What a column holds need not be of the column's kind.
using WriteValue = std::variant<std::monostate, std::string, double, std::int64_t, Date>;

struct WriteColumn {
    std::string header;
    ColumnKind kind = ColumnKind::Text;
    double width = 0; ///< in characters; 0: by the header and the first rows
};

struct WriteSheet {
    std::string name; ///< at most 31 characters are kept, and none of []:*?/\ ; unique among the sheets
    std::vector<WriteColumn> columns;
    std::vector<std::vector<WriteValue>> rows;
    /// Instead of `rows`, for many of them: fills the row (empty when called) and says whether there was one.
    std::function<bool(std::vector<WriteValue>&)> nextRow;
};

/// A table with a header as a sheet of texts.
[[nodiscard]] WriteSheet sheetOf(const cells::Table& table, std::string name);

struct WriteOptions {
    bool replaceExisting = false; ///< another file, never a database
    char separator = ',';         ///< of .csv
    bool byteOrderMark = true;    ///< of text files: spreadsheet programs take them for windows-1252 without it
    bool formulaGuard = true;     ///< of text files; see writeSpreadsheet()
    std::string title;            ///< workbook properties
    std::string subject;
    std::string author;
    std::string company;
    std::function<void(std::uint64_t)> progress; ///< rows written so far, now and then
    std::stop_token stop;
};

struct WriteReport {
    std::uint64_t rows = 0;    ///< headers apart
    std::uint64_t guarded = 0; ///< cells that got an apostrophe; tell the person once
    std::uint64_t cut = 0;     ///< texts longer than the 32,767 characters a workbook's cell holds
    bool confirmed = true;     ///< false: it is there, but the disk reported an error after that
};

/// Writes sheets to a workbook, or one sheet to a text file, by the ending of the name.
///
/// Workbook: typed cells (text never becomes a formula or a number), frozen header with filters, column widths.
/// Text file: RFC 4180 with CR LF, UTF-8, days as 2026-02-28, a decimal point. With the formula guard an apostrophe is
/// put before text that begins with = + - @ TAB or CR, apostrophes before these counted in, so that reading the file
/// with readSource() gives the original back (CWE-1236). NUL bytes are left out, bytes that are not UTF-8 become
/// U+FFFD.
///
/// The file appears whole or not at all: it is written beside its place, brought to the disk and then renamed. Only its
/// owner can read it (0600). Throws WriteError for what a table of this format cannot be, disk::DiskError for a place
/// that cannot be written; an existing file is then as it was. An exception out of nextRow passes through in the same
/// way.
WriteReport writeSpreadsheet(const std::filesystem::path& path, std::span<const WriteSheet> sheets,
                             const WriteOptions& options = {});
WriteReport writeSpreadsheet(const std::filesystem::path& path, const WriteSheet& sheet,
                             const WriteOptions& options = {});

} // namespace mentoring::formats
