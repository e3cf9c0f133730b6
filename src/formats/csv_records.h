#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cells/list_sense.h"

namespace mentoring::formats {

struct CsvField {
    std::string_view text;
    bool quoted = false;
    bool guarded = false; ///< written ="…", which keeps a spreadsheet from taking 00123 for a number
};

/// The fields of one record of a text file. They last as long as the record and the text it was taken from, until the
/// next reading into it.
struct CsvRecord {
    std::vector<CsvField> fields; ///< at most as many as asked for
    std::size_t count = 0;        ///< of all fields
    std::size_t tooWide = 0;      ///< the first one past those asked for that has something in it, counted from 1
    std::string own;              ///< text that stands otherwise in the file

    void add(CsvField field, std::size_t most);
    void clear(std::size_t length);
};

enum class CsvEnd {
    Complete,
    Open,   ///< a quoted cell goes on after the end of the text
    Broken, ///< the quotation marks are not as RFC 4180 has them
};

/// Reads `text`, a record without its line end, as RFC 4180 has it (blanks beside cells left out). `most` fields are
/// kept.
CsvEnd readStrictly(std::string_view text, char separator, std::size_t most, CsvRecord& record);

/// Reads a record whose quotation marks are broken: in the first of several ways that gives `width` fields (0: not
/// known) with every quoted cell closed, and, unless `onlyClosed`, else with each mark taken for a letter. False when
/// there is no such way.
bool readLeniently(std::string_view text, char separator, std::size_t width, std::size_t most, bool onlyClosed,
                   CsvRecord& record);

/// Whether a record that runs over several lines has rather swallowed rows, because a quotation mark was forgotten: its
/// lines look like records of `width` fields each. `surely` is false for a record that is doubtful for other reasons
/// too.
bool swallowsRows(std::string_view text, char separator, std::size_t width, bool surely);

/// Marks around cells other than "…".
struct QuoteMarks {
    std::string_view open;
    std::string_view close;
};

/// Puts " in the place of other marks around cells, piece by piece; a piece ends with a line or with the file.
class StraightMarks {
public:
    StraightMarks(QuoteMarks marks, char separator) : m_marks(marks), m_separator(separator) {}

    [[nodiscard]] std::string of(std::string_view lines);

private:
    QuoteMarks m_marks;
    char m_separator;
    bool m_inside = false; ///< a cell goes on in the next line
};

/// What the beginning of a text file says about its shape.
struct CsvShape {
    char separator = 0;       ///< 0: there is none
    std::size_t width = 0;    ///< fields of most records; 0: not known
    bool linesQuoted = false; ///< every line is one quoted cell, which holds the record
    char outer = 0;           ///< the separator outside those cells
    QuoteMarks marks{};       ///< cells are quoted with these instead of "…", if any: '…', “…”, «…», …
};

/// Of ; , TAB | the separator that gives the same number of fields, over 1, on most of the first 50 records, unless one
/// is `given`. `text` is UTF-8 and may end in the middle of a record.
[[nodiscard]] CsvShape guessShape(std::string_view text, char given, const cells::ListSense& sense);

} // namespace mentoring::formats
