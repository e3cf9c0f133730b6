#include <algorithm>
#include <clocale>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "formats/made_files.h"
#include "formats/spreadsheet_writer.h"
#include "support/generators.h"

namespace mentoring::formats {
namespace {

using namespace testing;

/// Text with all that a format might trip over, and not only what people write.
rc::Gen<std::string> awkwardText() {
    static const std::vector<std::string> pieces = {
        "\t",   "\r", "\r\n", "_x000D_", "_x005F_", "'",    "''=",          "=",  "+1",
        "-",    "@x", "|",    "sep=;",   "\x01",    "\x1F", "\xEF\xBF\xBD", "  ", "\"",
        "\"\"", "<",  "]]>",  "&amp;",   "0",       "1,5",  "a b",          "é",  "\u2028"};
    const auto odd = rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                                  [](const std::vector<std::string>& chosen) {
                                      std::string text;
                                      for (const auto& piece : chosen)
                                          text += piece;
                                      return text;
                                  });
    return rc::gen::oneOf(odd, test::unicodeText());
}

rc::Gen<std::vector<std::vector<std::string>>> rowsOfText(std::size_t columns) {
    return rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(columns, awkwardText()));
}

WriteSheet sheetOf(std::size_t columns, const std::vector<std::vector<std::string>>& rows) {
    WriteSheet sheet{"People", {}, {}, {}};
    for (std::size_t i = 0; i < columns; ++i)
        sheet.columns.push_back({"Column " + std::to_string(i), ColumnKind::Text, 0});
    for (const auto& row : rows)
        sheet.rows.emplace_back(row.begin(), row.end());
    return sheet;
}

void writeAndCompare(const std::filesystem::path& path, std::size_t columns,
                     const std::vector<std::vector<std::string>>& rows, const WriteOptions& options) {
    writeSpreadsheet(path, sheetOf(columns, rows), options);
    const auto source = test::readList(path);
    const bool isBroken = std::ranges::any_of(
        source.warnings, [](const ReadWarning& warning) { return warning.kind == ReadWarningKind::BrokenQuote; });
    if (isBroken) {
        // Only a text over several lines, each of which looks like a row of the list, is read as rows; that is said.
        RC_ASSERT(std::ranges::any_of(rows, [&](const auto& row) {
            return std::ranges::any_of(row, [&](const std::string& text) {
                return text.find_first_of("\r\n") != std::string::npos &&
                       text.find(options.separator) != std::string::npos;
            });
        }));
        RC_DISCARD("lines that look like rows");
    }
    std::size_t filled = 0;
    for (const auto& row : rows) {
        const bool empty = std::all_of(row.begin(), row.end(), [](const std::string& text) { return text.empty(); });
        if (empty && !source.isText())
            continue; // a workbook has no rows without a cell
        ++filled;
        RC_ASSERT(filled < source.table.rowCount());
        for (std::size_t column = 0; column < columns; ++column)
            RC_ASSERT(std::string(source.table.at(filled, column).text) == row[column]);
    }
    RC_ASSERT(source.table.rowCount() == filled + 1);
}

RC_GTEST_PROP(RoundTrip, OfATextFileGivesEveryTextBack, ()) {
    const TemporaryFolder folder;
    const auto columns = *rc::gen::inRange<std::size_t>(1, 6);
    WriteOptions options;
    options.separator = *rc::gen::element(',', ';', '\t', '|');
    writeAndCompare(folder / "out.csv", columns, *rowsOfText(columns), options);
}

RC_GTEST_PROP(RoundTrip, OfAWorkbookGivesEveryTextBack, ()) {
    const TemporaryFolder folder;
    const auto columns = *rc::gen::inRange<std::size_t>(1, 6);
    writeAndCompare(folder / "out.xlsx", columns, *rowsOfText(columns), {});
}

RC_GTEST_PROP(RoundTrip, OfALargeWorkbookGivesEveryTextBack, ()) {
    // Rows from a source are written without shared strings.
    const TemporaryFolder folder;
    const auto rows = *rowsOfText(2);
    auto sheet = sheetOf(2, rows);
    std::size_t next = 0;
    sheet.nextRow = [&](std::vector<WriteValue>& row) {
        if (next == rows.size())
            return false;
        row.assign(rows[next].begin(), rows[next].end());
        ++next;
        return true;
    };
    writeSpreadsheet(folder / "out.xlsx", sheet);
    const auto source = test::readList(folder / "out.xlsx");
    for (std::size_t row = 1; row < source.table.rowCount(); ++row) {
        const auto& written = rows[source.table.rowNumber(row) - 2];
        RC_ASSERT(std::string(source.table.at(row, 0).text) == written[0]);
        RC_ASSERT(std::string(source.table.at(row, 1).text) == written[1]);
    }
}

RC_GTEST_PROP(RoundTrip, GivesDaysAndNumbersBack, ()) {
    const TemporaryFolder folder;
    const auto day =
        std::chrono::sys_days(std::chrono::year(1900) / 1 / 1) + std::chrono::days(*rc::gen::inRange(0, 73'000));
    const Date date(day);
    const auto whole = *rc::gen::inRange<std::int64_t>(-999'999'999'999'999, 999'999'999'999'999);
    const double real = static_cast<double>(*rc::gen::inRange(-1'000'000'000, 1'000'000'000)) / 1000;
    const WriteSheet sheet{"Figures",
                           {{"d", ColumnKind::Date}, {"n", ColumnKind::Number}, {"p", ColumnKind::Percentage}},
                           {{date, whole, real}},
                           {}};
    for (const char* name : {"out.csv", "out.xlsx"}) {
        writeSpreadsheet(folder / name, sheet);
        const auto source = test::readList(folder / name);
        RC_ASSERT(std::string(source.table.at(1, 0).text) == toIso(date));
        RC_ASSERT(std::string(source.table.at(1, 1).text) == std::to_string(whole));
        RC_ASSERT(std::abs(std::stod(std::string(source.table.at(1, 2).text)) - real) < 1e-6);
    }
}

RC_GTEST_PROP(ReadSource, SurvivesAnyBytes, ()) {
    const TemporaryFolder folder;
    const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    const auto head =
        *rc::gen::elementOf(std::vector<std::string>{"", "PK\x03\x04", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "<table>",
                                                     "\xFF\xFE", "a;b\n\"", "<?xml version=\"1.0\"?>"});
    try {
        (void)test::readList(folder.write("any", head + bytes));
    } catch (const ReadError&) {
    }
}

RC_GTEST_PROP(ReadSource, SurvivesABrokenWorkbook, ()) {
    const TemporaryFolder folder;
    auto parts = partsOf(
        MadeWorkbook{{{"People", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>5</v></c></row>", {}}},
                     "<si><t>x</t></si>",
                     "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                     {},
                     false});
    auto& content = parts[*rc::gen::inRange<std::size_t>(0, parts.size())].second;
    const auto at = *rc::gen::inRange<std::size_t>(0, content.size());
    content[at] = *rc::gen::arbitrary<char>();
    try {
        (void)test::readList(folder.write("any.xlsx", zipped(parts)));
    } catch (const ReadError&) {
    }
}

TEST(NumbersInWorkbooks, HaveADecimalPointWhateverTheLanguage) {
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const char* french = nullptr;
    for (const char* name : {"fr_FR.UTF-8", "fr_FR.utf8", "de_DE.UTF-8", "fr_CA.UTF-8"})
        if (french == nullptr)
            french = std::setlocale(LC_NUMERIC, name);
    if (french == nullptr)
        GTEST_SKIP() << "no language with a decimal comma is installed";
    const TemporaryFolder folder;
    writeSpreadsheet(folder / "out.xlsx", WriteSheet{"", {{"n", ColumnKind::Number}}, {{1.5}}, {}});
    const auto source = test::readList(folder / "out.xlsx");
    std::setlocale(LC_NUMERIC, before.c_str());
    EXPECT_EQ(source.table.at(1, 0).text, "1.5");
}

} // namespace
} // namespace mentoring::formats
