#pragma once

#include <optional>
#include <string>
#include <string_view>

// Formulas in text files and pages, where nobody works them out.

namespace mentoring::formats {

/// The value of a formula that stands for a text, a number or a day without looking anywhere: =00123, ="a"&"b",
/// =T("00124"), =TEXT("7","00000"), =HYPERLINK("mailto:…","ana@x.org"), =DATE(2026,2,28), in English or French, with
/// commas or semicolons. Empty for every other text.
[[nodiscard]] std::optional<std::string> plainValue(std::string_view text);

/// Whether a spreadsheet would work the text out by a function or a reference. "=> see below" and "=)" are no formulas.
[[nodiscard]] bool isFormula(std::string_view text);

} // namespace mentoring::formats
