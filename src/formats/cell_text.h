#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "cells/table.h"

namespace mentoring::formats {

/// How a number format of a spreadsheet makes a number look.
struct NumberFormat {
    enum class Kind : std::uint8_t { Plain, Date, Time, Elapsed } kind = Kind::Plain;
    std::uint8_t digits = 0; ///< of a format of zeros only, such as 00000; 0 for every other format
    /// Of a format of letters and zeros, such as "E"0000: the letters, and NumberFormat::place for each digit.
    std::string pattern;

    static constexpr char place = '\1';

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Built-in format numbers of SpreadsheetML (ECMA-376 part 1, 18.8.30).
[[nodiscard]] NumberFormat builtInFormat(unsigned id);
/// A format code such as `dd/mm/yyyy` or `#,##0.00 [$€-40C]`: letters of dates outside quotes, brackets and escapes.
[[nodiscard]] NumberFormat formatFromCode(std::string_view code);

struct CellText {
    cells::CellKind kind = cells::CellKind::Empty;
    std::string text;
};

/// A number as a cell of the table; see SourceFile for the forms. Day 60 of the 1900 system never was. `written` is how
/// the file has it: digits past the fifteenth are kept.
[[nodiscard]] CellText cellFromNumber(double number, const NumberFormat& format, bool dates1904,
                                      std::string_view written = {});
/// Whether a number has more digits than a spreadsheet keeps, so that the last ones are not those that were typed.
[[nodiscard]] bool lacksDigits(double number, const NumberFormat& format, std::string_view written = {});
/// A whole number as the cell shows it: with zeros or letters in front ("00042", "E0042"), else just the number.
[[nodiscard]] CellText cellAsShown(const CellText& number, std::string_view shown);

/// Decimal, 15 significant digits, an exponent only from 10^21 on and under 10^-7. The locale has no part in it.
[[nodiscard]] std::string numberText(double number);
/// The whole text as a number with a decimal point, as XML has it.
[[nodiscard]] std::optional<double> numberFrom(std::string_view text);

/// "2026-02-28T00:00:00.000" and the like in the table's form: a date, a date with a time, or as it is when it is
/// neither (then as text).
[[nodiscard]] CellText cellFromIsoDate(std::string_view text);
/// "PT14H30M00S" as "14:30:00"; as it is when it is something else.
[[nodiscard]] std::string timeFromIsoDuration(std::string_view text);

} // namespace mentoring::formats
