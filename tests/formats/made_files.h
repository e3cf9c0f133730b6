#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cells/source.h"
#include "support/read_list.h"

// Files the tests read, made on the spot: archives, workbooks, OLE files.

namespace mentoring::formats {

using cells::CellKind;
using cells::CellPlace;
using cells::LineEnding;
using cells::ReadError;
using cells::ReadErrorKind;
using cells::ReadLimits;
using cells::ReadOptions;
using cells::ReadWarning;
using cells::ReadWarningKind;
using cells::SheetInfo;
using cells::SourceFile;
using cells::SourceFormat;
using cells::Table;

} // namespace mentoring::formats

namespace mentoring::formats::testing {

/// A folder that goes away with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    /// Writes a file and gives its path.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;
    [[nodiscard]] std::vector<std::string> names() const; ///< of the files in it, sorted

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string contentOf(const std::filesystem::path& path);

using Parts = std::vector<std::pair<std::string, std::string>>; ///< names and contents
[[nodiscard]] std::string zipped(const Parts& parts);
/// Renames the part `from` to `to`, which has as many letters, in the bytes of an archive: names that no library
/// writes.
[[nodiscard]] std::string withPartRenamed(std::string archive, std::string_view from, std::string_view to);

/// Makes the part a symbolic link to what it holds, as an archiver on Unix writes one.
[[nodiscard]] std::string withPartMadeALink(std::string archive, std::string_view name);

struct MadeSheet {
    std::string name = "People";
    std::string inside; ///< all between <worksheet> and its end, or just rows when it begins with <row
    std::string state;  ///< "hidden", "veryHidden"
};

struct MadeWorkbook {
    std::vector<MadeSheet> sheets;
    std::string sharedStrings; ///< the <si> elements
    std::string styles;        ///< all in <styleSheet>
    std::string workbookProperties;
    bool absoluteTargets = false;
};

[[nodiscard]] Parts partsOf(const MadeWorkbook& workbook);
[[nodiscard]] std::string xlsxOf(const MadeWorkbook& workbook);
/// One sheet of these rows.
[[nodiscard]] std::string xlsxOf(const std::string& rows);

/// `tables` is what lies in <office:spreadsheet>, `styles` what lies in <office:automatic-styles>.
[[nodiscard]] Parts odsParts(const std::string& tables, const std::string& styles = {});
[[nodiscard]] std::string odsOf(const std::string& tables, const std::string& styles = {});

/// A compound file (version 3, sectors of 512 bytes) with streams of at least 4096 bytes, filled up with zeros.
[[nodiscard]] std::string oleOf(const Parts& streams);

/// Writes the records of a small BIFF 8 workbook, as old Excel did.
class BiffWorkbook {
public:
    struct Sheet {
        std::string name;
        bool hidden = false;
        std::string records;
    };

    Sheet& addSheet(const std::string& name, bool hidden = false);
    std::uint16_t dateFormat() const { return 1; }  ///< index of a cell format, dd/mm/yyyy
    std::uint16_t zerosFormat() const { return 2; } ///< 00000

    static void text(Sheet& sheet, std::uint16_t row, std::uint16_t column, const std::u16string& text);
    static void number(Sheet& sheet, std::uint16_t row, std::uint16_t column, double value, std::uint16_t format = 0);
    static void whole(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::int32_t value); ///< as RK
    static void truth(Sheet& sheet, std::uint16_t row, std::uint16_t column, bool value);
    static void error(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::uint8_t code);
    static void formulaNumber(Sheet& sheet, std::uint16_t row, std::uint16_t column, double value,
                              std::uint16_t format = 0);
    static void formulaText(Sheet& sheet, std::uint16_t row, std::uint16_t column, const std::u16string& text);
    static void hiddenRow(Sheet& sheet, std::uint16_t row);
    static void merge(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::uint16_t toColumn);

    /// A cell that shows a string of `sharedStrings`.
    static void sharedText(Sheet& sheet, std::uint16_t row, std::uint16_t column, std::uint32_t index);

    int activeSheet = -1; ///< -1: not told
    bool dates1904 = false;
    bool passwordProtected = false;
    std::uint32_t sharedStringCount = 0;
    std::vector<std::string> sharedStrings; ///< what the record of them and those that continue it hold

    [[nodiscard]] std::string stream() const; ///< of the "Workbook" part
    [[nodiscard]] std::string file() const;

private:
    std::vector<Sheet> m_sheets;
};

/// The rows of a table as "a|b|c", each cell with its kind in front when `kinds` ("T:a|N:1").
[[nodiscard]] std::vector<std::string> rowsOf(const Table& table, bool kinds = false);
[[nodiscard]] std::vector<std::uint32_t> rowNumbersOf(const Table& table);

/// nullptr when there is none.
[[nodiscard]] const ReadWarning* warningOf(const SourceFile& source, ReadWarningKind kind);

/// The error that reading gives; fails the test when there is none.
[[nodiscard]] ReadError errorOf(const std::filesystem::path& path, const ReadOptions& options = {});

} // namespace mentoring::formats::testing
