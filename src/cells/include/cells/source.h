#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "cells/list_sense.h"
#include "cells/table.h"

namespace mentoring::cells {

/// What a file is, told by its content and never by its name.
enum class SourceFormat : std::uint8_t {
    Text, ///< CSV, TSV, TXT
    Xlsx,
    Ods,
    Xls,  ///< BIFF 5 to 8
    Html, ///< a web page, which some systems name .xls
    Xml,  ///< SpreadsheetML 2003, also named .xls
};

enum class LineEnding : std::uint8_t { None, Lf, CrLf, Cr, Mixed };

struct SheetInfo {
    std::string name;
    bool hidden = false;

    friend bool operator==(const SheetInfo&, const SheetInfo&) = default;
};

/// Where something is: the row's own number in the file and the column, both counted from 1; 0 means the whole row or
/// the whole column.
struct CellPlace {
    std::uint32_t row = 0;
    std::uint32_t column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

enum class ReadWarningKind : std::uint8_t {
    FormulaWithoutValue, ///< the program that wrote the file never worked the formula out; the cell is
                         ///< CellKind::FormulaWithoutValue
    ErrorValue,          ///< #REF! and the like; CellKind::Error
    HiddenRow,
    HiddenColumn,   ///< place.row is 0
    MergedCells,    ///< the value is in the first cell only; the place is that cell
    CellCut,        ///< longer than 64 KiB
    BrokenEncoding, ///< bytes that are not in the encoding, read as U+FFFD; so the file mixes encodings or the
                    ///< encoding is a wrong guess
    MixedEncoding,  ///< read as windows-1252 or the like, but these rows look like UTF-8
    NulByte,        ///< read as U+FFFD
    GuardRemoved,   ///< '=…, '00123 and ="00123", written so that a spreadsheet keeps them as they are, read without
    QuotesRemoved,  ///< “Ana” and 'Ana', where every cell of the column stands so, read without
    FormulaWorkedOut, ///< =TEXT("123";"00000") in a text file, read as the text it stands for
    MoreSheets,       ///< other visible sheets have not been read; `count` of them
    BrokenQuote,      ///< rows of a text file whose quotation marks are not rightly set, read as well as can be
    LineQuoted,       ///< rows of a text file that stood in one quoted cell, taken apart
    EncodedTwice,     ///< Ã© for é, undone
    SpelledLetters,   ///< \u00e9, %C3%A9 and the like for é, undone
    LostLetters,      ///< ? where a letter was, such as H? for Hồ: an encoding that had no such letter
    LongNumber,       ///< a number of more digits than a spreadsheet keeps: the last ones are lost
};

/// `places` lists the first 100 of `count`.
struct ReadWarning {
    ReadWarningKind kind{};
    std::size_t count = 0;
    std::vector<CellPlace> places;
    std::vector<std::string> names; ///< of MoreSheets: the sheet that was read, then the others
};

struct ReadLimits {
    std::uint64_t fileBytes = 1'000'000'000;   ///< of a text file
    std::uint64_t packedBytes = 100'000'000;   ///< of every other file
    std::uint64_t unpackedBytes = 200'000'000; ///< of all parts read
    std::uint64_t unpackedRatio = 100;         ///< unpacked to packed, looked at from `ratioFloor` on
    std::uint64_t ratioFloor = 8'000'000;      ///< bytes
    std::uint32_t rows = 1'048'576;
    std::uint32_t columns = 512;
    std::uint64_t cells = 30'000'000;
    std::uint64_t textBytes = 256'000'000; ///< of all cells together
    std::size_t cellBytes = 65'536;        ///< longer cells are cut, with a warning
};

/// Called now and then with (done, total) bytes.
using ReadProgress = std::function<void(std::uint64_t, std::uint64_t)>;

struct ReadOptions {
    std::string sheet;     ///< empty: the visible sheet that looks most like a list of people
    std::string encoding;  ///< text and HTML; empty: guessed. One of knownEncodings(), letter case apart
    char separator = 0;    ///< text; 0: the `sep=` line, else guessed from ; , TAB |
    bool ofPeople = false; ///< a list of people or of pairs: a text of sentences is refused ("prose")
    const ListSense* sense = &nothingKnown; ///< must outlive the reading
    ReadLimits limits;
    ReadProgress progress;
    std::stop_token stop;
};

/// One sheet of a file with all that is known about the file.
///
/// Row numbers: of a spreadsheet the sheet's own; of a text file the number of the line in which the record begins, as
/// a text editor shows it (a cell with line breaks inside makes the next record's number rise by more than one; blank
/// lines and a `sep=` line count too). Rows without any cell do not appear in the table.
///
/// Quotation marks of a text file are read as RFC 4180 has them. A record in which they are not right is read by
/// itself, as well as can be, and named in a warning; one that would swallow the rows after it ends with its line.
///
/// Cells: numbers are decimal without exponent as far as they are under 10^21, to 15 significant digits (digits that
/// stand in the file as such are all kept), with the zeros in front that a format such as 00000 shows; with a format
/// such as "E"0000 they are the text that is shown; dates are "2026-02-28", with a time of day "2026-02-28T14:30:00";
/// times alone are text "14:30:00"; booleans are "true" and "false". A day that never was (29 February 1900 in a
/// workbook) is text. All cells of a text file and of HTML are text.
struct SourceFile {
    SourceFormat format{};
    Table table;

    std::vector<SheetInfo> sheets; ///< none for text
    std::size_t sheet = 0;         ///< index of the one read
    bool dates1904 = false;        ///< the workbook counts days from 1904 (dates are already right)

    std::string encoding;         ///< as in knownEncodings(); text and HTML only
    bool encodingGuessed = false; ///< nobody said it
    /// It was guessed from the look of the letters, so that it may be wrong.
    bool encodingUncertain = false;
    bool byteOrderMark = false;
    char separator = 0; ///< text only
    bool separatorGuessed = false;
    LineEnding lineEnding = LineEnding::None; ///< text only; line breaks inside quotes count too

    std::vector<ReadWarning> warnings; ///< one a kind
    std::uint64_t bytes = 0;
    std::string digest; ///< BLAKE2b-256 of the file, hexadecimal: the same file, the same digest

    [[nodiscard]] bool isText() const { return format == SourceFormat::Text; }
};

enum class ReadErrorKind : std::uint8_t {
    NotFound,
    NotAFile, ///< a folder, a device
    NoPermission,
    Unreadable, ///< the disk or the network failed
    Empty,      ///< no byte, or no sheet with anything in it
    NotASpreadsheet,
    Unsupported, ///< `detail` says what it is: "xlsb", "numbers", "docx", "pdf", …
    PasswordProtected,
    TooLarge,         ///< `number` is the limit in bytes
    ZipBomb,          ///< unpacks to more than `number` times its size
    TooManyRows,      ///< `number` is the limit
    TooManyColumns,   ///< `number` is the limit; at `place`
    TooManyCells,     ///< `number` is the limit
    DoctypeRefused,   ///< XML with a DOCTYPE; `detail` names the part
    DuplicateParts,   ///< two parts of one name in the archive; `detail` names them
    UnknownEncoding,  ///< `detail` is the name asked for
    UnknownSheet,     ///< `detail` is the name asked for
    UnknownSeparator, ///< a letter, a digit, a quote, a line break
    Damaged,          ///< `detail` names the part
    ChangedWhileReading,
    Cancelled,
};

/// Stable name for machines: "not-found", "damaged", …
[[nodiscard]] std::string_view nameOf(ReadErrorKind kind);
[[nodiscard]] std::string_view nameOf(ReadWarningKind kind);
[[nodiscard]] std::string_view nameOf(SourceFormat format); ///< "text", "xlsx", …

class ReadError : public std::runtime_error {
public:
    explicit ReadError(ReadErrorKind kind, std::string detail = {}, CellPlace place = {}, std::uint64_t number = 0);

    ReadErrorKind kind;
    std::string detail;
    CellPlace place;
    std::uint64_t number = 0;
};

} // namespace mentoring::cells
