#include <fstream>

#include <algorithm>
#include <cctype>
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/made_files.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using ::testing::ElementsAre;

class ReadXlsx : public ::testing::Test {
protected:
    SourceFile read(const MadeWorkbook& workbook, const ReadOptions& options = {}) {
        return test::readList(folder.write("people.xlsx", xlsxOf(workbook)), options);
    }
    SourceFile read(const std::string& rows) { return read(MadeWorkbook{{{"People", rows, {}}}, {}, {}, {}, false}); }
    ReadError error(std::string_view bytes, const ReadOptions& options = {}) {
        return errorOf(folder.write("people.xlsx", bytes), options);
    }

    TemporaryFolder folder;
};

const std::string inlineRow = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";

TEST_F(ReadXlsx, ReadsInlineStringsAndAbsoluteTargets) {
    MadeWorkbook workbook;
    workbook.absoluteTargets = true;
    workbook.sheets = {{"People",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c>"
                        "<c r=\"B1\" t=\"inlineStr\"><is><r><t>Pré</t></r><r><t xml:space=\"preserve\">nom </t></r>"
                        "</is></c></row>",
                        {}}};
    const auto source = read(workbook);
    EXPECT_EQ(source.format, SourceFormat::Xlsx);
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("T:Nom|T:Prénom "));
    EXPECT_THAT(source.sheets, ElementsAre(SheetInfo{"People", false}));
}

TEST_F(ReadXlsx, ReadsSharedStringsWithRunsAndWithoutPhonetics) {
    MadeWorkbook workbook;
    workbook.sharedStrings = "<si><t>Nom</t></si><si><r><rPr><b/></rPr><t>Zo</t></r><r><t>é</t></r></si>"
                             "<si><t>山田</t><rPh sb=\"0\" eb=\"2\"><t>ヤマダ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                             "<si><t>two_x000D_\nlines</t></si><si><t>_x005F_x000D_</t></si><si/>";
    workbook.sheets = {{"People",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
                        "<c r=\"E1\" t=\"s\"><v>4</v></c><c r=\"F1\" t=\"s\"><v>5</v></c></row>",
                        {}}};
    EXPECT_THAT(rowsOf(read(workbook).table), ElementsAre("Nom|Zoé|山田|two\r\nlines|_x000D_"));
}

TEST_F(ReadXlsx, KnowsDatesByTheirFormats) {
    MadeWorkbook workbook;
    workbook.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                      "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00&quot; day&quot;\"/>"
                      "<numFmt numFmtId=\"166\" formatCode=\"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy\"/>"
                      "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"168\" formatCode=\"00000\"/>"
                      "<numFmt numFmtId=\"169\" formatCode=\"[Red]0;[Magenta]-0\"/></numFmts>"
                      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                      "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf numFmtId=\"169\"/>"
                      "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"10\"/></cellXfs>";
    std::string cells;
    for (int style = 0; style <= 10; ++style) {
        const auto letter = std::string(1, static_cast<char>('A' + style));
        const auto value = style == 9 ? "0.75" : style == 10 ? "0.85" : style == 5 ? "1.5" : "45000.5";
        cells += "<c r=\"" + letter + "2\" s=\"" + std::to_string(style) + "\"><v>" + value + "</v></c>";
    }
    workbook.sheets = {{"People", "<row r=\"2\">" + cells + "</row>", {}}};
    EXPECT_THAT(rowsOf(read(workbook).table, true),
                ElementsAre("N:45000.5|D:2023-03-15T12:00:00|D:2023-03-15T12:00:00|N:45000.5|D:2023-03-15T12:00:00|"
                            "T:36:00:00|N:45000.5|N:45000.5|D:2023-03-15T12:00:00|T:18:00:00|N:0.85"));
}

TEST_F(ReadXlsx, CountsDaysAsWorkbooksDo) {
    MadeWorkbook workbook;
    workbook.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    std::string cells;
    int column = 0;
    for (const char* day : {"1", "59", "60", "61", "45000", "0", "-1", "2958465", "2958466"})
        cells += "<c r=\"" + std::string(1, static_cast<char>('A' + column++)) + "1\" s=\"0\"><v>" + day + "</v></c>";
    workbook.sheets = {{"People", "<row r=\"1\">" + cells + "</row>", {}}};
    EXPECT_THAT(rowsOf(read(workbook).table, true),
                ElementsAre("D:1900-01-01|D:1900-02-28|T:1900-02-29|D:1900-03-01|D:2023-03-15|T:1900-01-00|N:-1|"
                            "D:9999-12-31|N:2958466"));
    workbook.workbookProperties = "<workbookPr date1904=\"1\"/>";
    workbook.sheets[0].inside =
        "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43538</v></c><c r=\"B1\" s=\"0\"><v>0</v></c></row>";
    const auto mac = read(workbook);
    EXPECT_THAT(rowsOf(mac.table, true), ElementsAre("D:2023-03-15|D:1904-01-01"));
    EXPECT_TRUE(mac.dates1904);
}

TEST_F(ReadXlsx, KeepsZerosThatAFormatShows) {
    MadeWorkbook workbook;
    workbook.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts>"
                      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
    workbook.sheets = {{"People",
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42</v></c><c r=\"B1\" s=\"1\"><v>123456</v></c>"
                        "<c r=\"C1\"><v>42</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>00042</t></is></c></row>",
                        {}}};
    EXPECT_THAT(rowsOf(read(workbook).table, true), ElementsAre("N:00042|N:123456|N:42|T:00042"));
}

TEST_F(ReadXlsx, WritesNumbersTheWayPeopleReadThem) {
    EXPECT_THAT(
        rowsOf(read("<row r=\"1\"><c r=\"A1\"><v>42500.500000000007</v></c><c r=\"B1\"><v>1E5</v></c>"
                    "<c r=\"C1\"><v>-0.5</v></c><c r=\"D1\"><v>1.23456789E-3</v></c><c r=\"E1\"><v>1e300</v></c>"
                    "<c r=\"F1\"><v>0.1</v></c><c r=\"G1\"><v>123456789012345</v></c><c r=\"H1\"><v>-0</v></c>"
                    "</row>")
                   .table),
        ElementsAre("42500.5|100000|-0.5|0.00123456789|1e300|0.1|123456789012345|0"));
}

TEST_F(ReadXlsx, KeepsTheDigitsOfLongNumbersAndSaysWhichAreLost) {
    const auto source =
        read("<row r=\"1\"><c r=\"A1\"><v>987654321098765432</v></c><c r=\"B1\"><v>1234567890123457</v></c></row>"
             "<row r=\"2\"><c r=\"A2\"><v>9.8765432109876544E+17</v></c><c r=\"B2\"><v>1234567890123450</v></c>"
             "<c r=\"C2\"><v>123456789012345</v></c></row>");
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("N:987654321098765432|N:1234567890123457",
                                                        "N:987654321098765000|N:1234567890123450|N:123456789012345"));
    ASSERT_NE(warningOf(source, ReadWarningKind::LongNumber), nullptr);
    EXPECT_THAT(warningOf(source, ReadWarningKind::LongNumber)->places, ElementsAre(CellPlace{2, 1}, CellPlace{2, 2}));
}

TEST_F(ReadXlsx, ShowsTheLettersThatAFormatShows) {
    MadeWorkbook workbook;
    std::string cells;
    workbook.styles = "<numFmts>";
    std::string formats;
    int number = 0;
    for (const char* code :
         {"&quot;E&quot;0000", "E0000", "\\A\\-00", "000-000", "&quot;EMP&quot;General", "# ##0", "0&quot; ans&quot;",
          "&quot;€ &quot;0", "[$€-40C] 00", "0.00", "&quot;P&quot;#", "0;[Red]-0", "&quot;No &quot;0000", "d-mmm"}) {
        const auto id = std::to_string(164 + number);
        workbook.styles += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>";
        formats += "<xf numFmtId=\"" + id + "\"/>";
        cells += "<c s=\"" + std::to_string(number++) + "\"><v>8012</v></c>";
    }
    workbook.styles += "</numFmts><cellXfs>" + formats + "</cellXfs>";
    workbook.sheets = {{"People", "<row r=\"1\">" + cells + "</row>", {}}};
    EXPECT_THAT(rowsOf(read(workbook).table, true),
                ElementsAre("T:E8012|T:E8012|T:A-8012|T:008-012|T:EMP8012|N:8012|N:8012|N:8012|N:8012|N:8012|T:P8012|"
                            "N:8012|T:No 8012|D:1921-12-07"));
    workbook.sheets = {{"People",
                        "<row><c s=\"0\"><v>8</v></c><c s=\"3\"><v>1234567</v></c><c s=\"0\"><v>-8</v></c>"
                        "<c s=\"0\"><v>8.5</v></c></row>",
                        {}}};
    EXPECT_THAT(rowsOf(read(workbook).table, true), ElementsAre("T:E0008|T:1234-567|N:-8|N:8.5"));
}

TEST_F(ReadXlsx, ShowsTheLettersBehindANumberWhereTheyAreNoUnit) {
    MadeWorkbook workbook;
    std::string cells;
    workbook.styles = "<numFmts>";
    std::string formats;
    int number = 0;
    for (const char* code :
         {"0000&quot;-BE&quot;", "General&quot;-X&quot;", "00000&quot;BE&quot;", "000&quot;/B&quot;",
          "&quot;E&quot;000&quot;-B2&quot;", "0&quot; ans&quot;", "0&quot;h&quot;", "00&quot;h&quot;",
          "0&quot;/h&quot;", "0000&quot; km&quot;", "0000&quot;€&quot;", "0\\%", "000-00&quot;-K&quot;"}) {
        const auto id = std::to_string(164 + number);
        workbook.styles += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>";
        formats += "<xf numFmtId=\"" + id + "\"/>";
        cells += "<c s=\"" + std::to_string(number++) + "\"><v>42</v></c>";
    }
    workbook.styles += "</numFmts><cellXfs>" + formats + "</cellXfs>";
    workbook.sheets = {{"People", "<row r=\"1\">" + cells + "</row>", {}}};
    EXPECT_THAT(
        rowsOf(read(workbook).table, true),
        ElementsAre("T:0042-BE|T:42-X|T:00042BE|T:042/B|T:E042-B2|N:42|N:42|N:42|N:42|N:42|N:42|N:42|T:000-42-K"));
}

TEST_F(ReadXlsx, TakesATextThatIsWrittenAsAFormula) {
    const auto source = read("<row r=\"1\"><c r=\"A1\"><f>\"00712\"</f></c><c r=\"B1\"><f>\"a\"&amp;B2</f></c></row>");
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("T:00712|F:=\"a\"&B2"));
}

TEST_F(ReadXlsx, LeavesNotesAndPhoneticTextOut) {
    MadeWorkbook workbook;
    workbook.sheets = {{"People",
                        "<row><c t=\"inlineStr\"><is><t>Zoé</t><rPh sb=\"0\" eb=\"1\"><t>zo-e</t></rPh><phoneticPr "
                        "fontId=\"1\"/></is></c></row>",
                        {}}};
    auto parts = partsOf(workbook);
    parts.emplace_back("xl/comments1.xml", "<comments><commentList><comment ref=\"A1\"><text><t>a note</t></text>"
                                           "</comment></commentList></comments>");
    parts.emplace_back("xl/worksheets/_rels/sheet1.xml.rels",
                       "<Relationships><Relationship Id=\"rId1\" Type=\"x/comments\" Target=\"../comments1.xml\"/>"
                       "</Relationships>");
    EXPECT_THAT(rowsOf(test::readList(folder.write("noted.xlsx", zipped(parts))).table), ElementsAre("Zoé"));
}

TEST_F(ReadXlsx, ReadsBooleansErrorsAndIsoDates) {
    const auto source =
        read("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>"
             "<c r=\"C1\" t=\"e\"><v>#REF!</v></c><c r=\"D1\" t=\"d\"><v>2026-02-28T00:00:00</v></c>"
             "<c r=\"E1\" t=\"d\"><v>2026-02-28T14:30:00</v></c><c r=\"F1\" t=\"str\"><f>A1</f><v>text</v></c></row>");
    EXPECT_THAT(rowsOf(source.table, true),
                ElementsAre("B:true|B:false|E:#REF!|D:2026-02-28|D:2026-02-28T14:30:00|T:text"));
    EXPECT_THAT(warningOf(source, ReadWarningKind::ErrorValue)->places, ElementsAre(CellPlace{1, 3}));
}

TEST_F(ReadXlsx, TakesTheLastValueOfAFormulaAndListsThoseWithoutOne) {
    const auto source = read("<row r=\"1\"><c r=\"A1\"><f>B1+1</f><v>7</v></c><c r=\"B1\"><f>SUM(C1:D1)</f><v></v></c>"
                             "<c r=\"C1\"><f>NOW()</f></c><c r=\"D1\" t=\"str\"><f>\"\"</f><v></v></c></row>");
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("N:7|F:=SUM(C1:D1)|F:=NOW()"));
    EXPECT_THAT(warningOf(source, ReadWarningKind::FormulaWithoutValue)->places,
                ElementsAre(CellPlace{1, 2}, CellPlace{1, 3}));
}

TEST_F(ReadXlsx, KeepsTextThatLooksLikeAFormula) {
    EXPECT_THAT(rowsOf(read("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>"
                            "<c r=\"B1\" t=\"inlineStr\"><is><t>'=x</t></is></c></row>")
                           .table,
                       true),
                ElementsAre("T:=1+1|T:'=x"));
}

TEST_F(ReadXlsx, KeepsRowNumbersAndGaps) {
    const auto source =
        read("<row r=\"3\"><c r=\"B3\"><v>1</v></c></row><row r=\"4\"/>"
             "<row r=\"7\"><c r=\"A7\"><v>2</v></c><c r=\"D7\" s=\"0\"/></row><row><c><v>3</v></c></row>");
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("-:|N:1", "N:2", "N:3"));
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(3, 7, 8));
}

TEST_F(ReadXlsx, ReportsHiddenAndMerged) {
    MadeWorkbook workbook;
    workbook.sheets = {
        {"People",
         "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
         "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
         "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>3</v></c></row><row r=\"3\" hidden=\"1\"/>"
         "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>",
         {}}};
    const auto source = read(workbook);
    EXPECT_TRUE(source.table.isHidden(1));
    EXPECT_FALSE(source.table.isHidden(0));
    EXPECT_THAT(warningOf(source, ReadWarningKind::HiddenRow)->places, ElementsAre(CellPlace{2, 0}));
    EXPECT_THAT(warningOf(source, ReadWarningKind::HiddenColumn)->places, ElementsAre(CellPlace{0, 2}));
    EXPECT_THAT(warningOf(source, ReadWarningKind::MergedCells)->places, ElementsAre(CellPlace{1, 1}));
}

TEST_F(ReadXlsx, TakesTheFirstVisibleSheetWithSomethingInIt) {
    MadeWorkbook workbook;
    workbook.sheets = {{"Secret", inlineRow, "veryHidden"},
                       {"Nothing", "", {}},
                       {"People", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", {}},
                       {"Other", "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>", {}}};
    const auto source = read(workbook);
    EXPECT_THAT(source.sheets, ElementsAre(SheetInfo{"Secret", true}, SheetInfo{"Nothing", false},
                                           SheetInfo{"People", false}, SheetInfo{"Other", false}));
    EXPECT_EQ(source.sheet, 2U);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("1"));
    EXPECT_EQ(warningOf(source, ReadWarningKind::MoreSheets)->count, 2U);
}

TEST_F(ReadXlsx, ReadsASheetByItsName) {
    MadeWorkbook workbook;
    workbook.sheets = {{"People", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", {}},
                       {"Été &amp; co", inlineRow, "hidden"}};
    ReadOptions options;
    options.sheet = "été & CO";
    EXPECT_THAT(rowsOf(read(workbook, options).table), ElementsAre("x"));
    options.sheet = "None";
    const auto unknown = errorOf(folder / "people.xlsx", options);
    EXPECT_EQ(unknown.kind, ReadErrorKind::UnknownSheet);
    EXPECT_EQ(unknown.detail, "None");
}

TEST_F(ReadXlsx, SaysWhenNoSheetHasAnything) {
    EXPECT_EQ(error(xlsxOf(std::string())).kind, ReadErrorKind::Empty);
}

TEST_F(ReadXlsx, ReadsAWorkbookOfTheStrictKind) {
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    for (auto& [name, content] : parts)
        for (auto at = content.find("http://schemas.openxmlformats.org/"); at != std::string::npos;
             at = content.find("http://schemas.openxmlformats.org/", at))
            content.replace(at, 34, "http://purl.oclc.org/ooxml/");
    EXPECT_EQ(test::readList(folder.write("strict.xlsx", zipped(parts))).table.rowCount(), 1U);
}

TEST_F(ReadXlsx, FindsTheWorkbookWhereverItLies) {
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    for (auto& [name, content] : parts) {
        if (name.starts_with("xl/"))
            name.replace(0, 3, "deep/down/");
        if (name == "_rels/.rels")
            content.replace(content.find("xl/workbook.xml"), 15, "./deep/x/../down/workbook.xml");
    }
    EXPECT_EQ(test::readList(folder.write("moved.xlsx", zipped(parts))).table.rowCount(), 1U);
}

TEST_F(ReadXlsx, FindsPartsHoweverTheirNamesAreWritten) {
    MadeWorkbook workbook;
    workbook.sheets = {{"People", "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>42</v></c></row>", {}}};
    workbook.sharedStrings = "<si><t>Zoé</t></si>";
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const auto parts = partsOf(workbook);
    const auto expectRead = [&](const char* what, const std::function<void(std::string&)>& rename) {
        auto other = parts;
        for (auto& [name, content] : other)
            rename(name);
        EXPECT_THAT(rowsOf(test::readList(folder.write("odd.xlsx", zipped(other))).table),
                    ElementsAre("Zoé|1900-02-11"))
            << what;
    };
    expectRead("backslashes", [](std::string& name) { std::replace(name.begin(), name.end(), '/', '\\'); });
    expectRead("capitals", [](std::string& name) {
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
    });
    expectRead("small letters", [](std::string& name) {
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    });
    expectRead("in front", [](std::string& name) { name.insert(0, "./"); });
    expectRead("from the root", [](std::string& name) { name.insert(0, "/"); });
    expectRead("all of it", [](std::string& name) {
        std::replace(name.begin(), name.end(), '/', '\\');
        name.insert(0, ".\\");
        name[2] = static_cast<char>(std::toupper(name[2]));
    });
}

TEST_F(ReadXlsx, ReadsAWorkbookWhoseOptionalPartsAreMissing) {
    MadeWorkbook workbook;
    workbook.sheets = {{"People", "<row><c t=\"s\"><v>0</v></c></row>", {}}};
    workbook.sharedStrings = "<si><t>Zoé</t></si>";
    const auto parts = partsOf(workbook);
    for (const auto& missing : std::vector<std::vector<std::string>>{{"[Content_Types].xml"},
                                                                     {"_rels/.rels"},
                                                                     {"xl/_rels/workbook.xml.rels"},
                                                                     {"_rels/.rels", "xl/_rels/workbook.xml.rels"}}) {
        auto fewer = parts;
        std::erase_if(fewer, [&](const auto& part) { return std::ranges::find(missing, part.first) != missing.end(); });
        EXPECT_THAT(rowsOf(test::readList(folder.write("few.xlsx", zipped(fewer))).table), ElementsAre("Zoé"))
            << missing[0];
    }
}

TEST_F(ReadXlsx, FollowsOddRelationships) {
    const auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    const auto expectRead = [&](const std::string& from, const std::string& to) {
        auto other = parts;
        bool any = false;
        for (auto& [name, content] : other) {
            const auto at = content.find(from);
            if (name.ends_with(".rels") && at != std::string::npos) {
                content.replace(at, from.size(), to);
                any = true;
            }
        }
        EXPECT_TRUE(any) << from;
        EXPECT_EQ(test::readList(folder.write("odd.xlsx", zipped(other))).table.rowCount(), 1U) << to;
    };
    expectRead("\"worksheets/sheet1.xml", "\"worksheets\\sheet1.xml");
    expectRead("\"worksheets/sheet1.xml", "\"xl/worksheets/sheet1.xml"); // from the root, without saying so
    expectRead("\"worksheets/sheet1.xml", "\"\\xl\\worksheets\\sheet1.xml");
    expectRead("\"worksheets/sheet1.xml", "\"worksheets/SHEET1.xml");
    expectRead("\"worksheets/sheet1.xml", "\"worksheets/%73heet1.xml");
    expectRead("Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
               "Id=\"other\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet");
    expectRead("xl/workbook.xml", "gone/workbook.xml");
}

TEST_F(ReadXlsx, RefusesDataFarOutside) {
    EXPECT_EQ(error(xlsxOf("<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>")).kind,
              ReadErrorKind::TooManyRows);
    const auto wide = error(xlsxOf("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
    EXPECT_EQ(wide.kind, ReadErrorKind::TooManyColumns);
    EXPECT_EQ(wide.place, (CellPlace{1, 16384}));
    // Formatted cells without a value are nothing.
    EXPECT_EQ(read("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row>").table.columnCount(), 1U);
}

TEST_F(ReadXlsx, RefusesWhatContradictsItself) {
    EXPECT_EQ(
        error(xlsxOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")).kind,
        ReadErrorKind::Damaged);
    EXPECT_EQ(error(xlsxOf("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")).kind,
              ReadErrorKind::Damaged);
    EXPECT_EQ(error(xlsxOf("<row r=\"1\"><c r=\"A9\"><v>1</v></c></row>")).kind, ReadErrorKind::Damaged);
    EXPECT_EQ(error(xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>")).kind, ReadErrorKind::Damaged);
    EXPECT_EQ(error(xlsxOf("<row r=\"1\"><c r=\"A1\"><v>1</c></row>")).kind, ReadErrorKind::Damaged);
}

TEST_F(ReadXlsx, NeedsTheWorkbookAndItsParts) {
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    for (const auto* missing : {"xl/workbook.xml", "xl/worksheets/sheet1.xml"}) {
        auto fewer = parts;
        std::erase_if(fewer, [&](const auto& part) { return part.first == missing; });
        const auto damaged = error(zipped(fewer));
        EXPECT_EQ(damaged.kind, ReadErrorKind::Damaged);
        EXPECT_EQ(damaged.detail, missing);
    }
}

TEST_F(ReadXlsx, RefusesAFileCutInHalf) {
    std::string rows;
    for (int i = 1; i < 2000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) + "\"><v>" +
                std::to_string(i * 7919 % 10007) + "</v></c></row>";
    const auto whole = xlsxOf(rows);
    EXPECT_EQ(error(std::string_view(whole).substr(0, whole.size() / 2)).kind, ReadErrorKind::Damaged);
    auto flipped = whole;
    const auto part = flipped.find("sheet1.xml") + 200;
    flipped[part] = static_cast<char>(flipped[part] ^ 0x55);
    EXPECT_EQ(error(flipped).kind, ReadErrorKind::Damaged);
}

TEST_F(ReadXlsx, RefusesWhatIsNoArchive) {
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        noise += static_cast<char>(state >> 24U);
    }
    EXPECT_EQ(error("R" + noise).kind, ReadErrorKind::NotASpreadsheet);
    EXPECT_EQ(error("PK\x03\x04" + noise).kind, ReadErrorKind::Damaged);
    EXPECT_EQ(error("PK\x03\x04").kind, ReadErrorKind::Damaged);
}

TEST_F(ReadXlsx, RefusesDoctypes) {
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    const std::string laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">"
                               "<!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
    for (const auto* name : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"}) {
        auto hostile = parts;
        for (auto& [part, content] : hostile)
            if (part == name)
                content.insert(content.find("?>") + 2, laughs);
        const auto refused = error(zipped(hostile));
        EXPECT_EQ(refused.kind, ReadErrorKind::DoctypeRefused);
        EXPECT_EQ(refused.detail, name);
    }
}

TEST_F(ReadXlsx, StopsUnpackingABomb) {
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    for (auto& [name, content] : parts)
        if (name == "xl/worksheets/sheet1.xml")
            content.insert(content.find("<sheetData>"), std::string(60'000'000, ' '));
    const auto bomb = zipped(parts);
    ASSERT_LT(bomb.size(), 200'000U);
    const auto refused = error(bomb);
    EXPECT_EQ(refused.kind, ReadErrorKind::ZipBomb);
    EXPECT_EQ(refused.number, 100U);
    ReadOptions options;
    options.limits.unpackedRatio = 1'000'000;
    options.limits.unpackedBytes = 50'000'000;
    EXPECT_EQ(error(bomb, options).kind, ReadErrorKind::TooLarge);
}

TEST_F(ReadXlsx, NeverUnpacksAnArchiveInside) {
    auto inner = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    inner.emplace_back("xl/zeros.bin", std::string(60'000'000, '\0'));
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    parts.emplace_back("xl/embeddings/inner.xlsx", zipped(inner));
    parts.emplace_back("xl/media/zeros.bin", std::string(60'000'000, '\0'));
    EXPECT_EQ(test::readList(folder.write("nested.xlsx", zipped(parts))).table.rowCount(), 1U);
}

TEST_F(ReadXlsx, DoesNotMultiplyLongTexts) {
    MadeWorkbook workbook;
    workbook.sharedStrings = "<si><t>" + std::string(60'000, 'x') + "</t></si>";
    std::string rows;
    for (int i = 1; i <= 6000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) + "\" t=\"s\"><v>0</v></c></row>";
    workbook.sheets = {{"People", rows, {}}};
    EXPECT_EQ(error(xlsxOf(workbook)).kind, ReadErrorKind::TooLarge);
}

TEST_F(ReadXlsx, TouchesKnownPartsOnly) {
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    parts.emplace_back("../../evil.txt", "evil");
    parts.emplace_back("/tmp/evil.txt", "evil");
    parts.emplace_back("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x><x/>");
    EXPECT_EQ(test::readList(folder.write("evil.xlsx", zipped(parts))).table.rowCount(), 1U);
    EXPECT_THAT(folder.names(), ElementsAre("evil.xlsx"));
}

TEST_F(ReadXlsx, FollowsNoLinkInsideAnArchive) {
    const auto secret = folder.write("secret.xml", "<worksheet><sheetData>" + inlineRow + "</sheetData></worksheet>");
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    for (auto& [name, content] : parts)
        if (name == "xl/worksheets/sheet1.xml")
            content = secret.string();
    const auto refused = error(withPartMadeALink(zipped(parts), "xl/worksheets/sheet1.xml"));
    EXPECT_EQ(refused.kind, ReadErrorKind::Damaged);
    EXPECT_EQ(refused.detail, "xl/worksheets/sheet1.xml");
    // Names that differ in letter case or slashes only are one name to spreadsheet programs.
    for (const char* alike : {"xl/worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml", "/xl/worksheets/sheet1.xml"}) {
        parts.back().first = alike;
        EXPECT_EQ(error(zipped(parts)).kind, ReadErrorKind::DuplicateParts) << alike;
    }
}

TEST_F(ReadXlsx, ReadsAWorkbookInAFolderAndBehindStrayBytes) {
    const auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    const auto whole = rowsOf(test::readList(folder.write("people.xlsx", zipped(parts))).table);
    Parts inFolder;
    for (const auto& [name, content] : parts)
        inFolder.emplace_back("Unpacked/" + name, content);
    inFolder.emplace_back("__MACOSX/Unpacked/._x", "x");
    EXPECT_EQ(rowsOf(test::readList(folder.write("people.xlsx", zipped(inFolder))).table), whole);
    inFolder.emplace_back("Readme.txt", "x");
    EXPECT_EQ(error(zipped(inFolder)).detail, "zip") << "more than a workbook";
    for (const std::string before : {"\n", "\xEF\xBB\xBF", "Content-Type: application/zip\r\n\r\n"})
        EXPECT_EQ(rowsOf(test::readList(folder.write("people.xlsx", before + zipped(parts))).table), whole) << before;
}

TEST_F(ReadXlsx, RefusesTwoPartsOfOneName) {
    auto parts = partsOf(MadeWorkbook{{{"People", inlineRow, {}}}, {}, {}, {}, false});
    parts.emplace_back("xl/worksheets/sheetX.xml", "<worksheet/>");
    const auto twice = withPartRenamed(zipped(parts), "xl/worksheets/sheetX.xml", "xl/worksheets/sheet1.xml");
    const auto refused = error(twice);
    EXPECT_EQ(refused.kind, ReadErrorKind::DuplicateParts);
    EXPECT_EQ(refused.detail, "xl/worksheets/sheet1.xml");
    // Names that differ in letter case or slashes only are one name to spreadsheet programs.
    for (const char* alike : {"xl/worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml", "/xl/worksheets/sheet1.xml"}) {
        parts.back().first = alike;
        EXPECT_EQ(error(zipped(parts)).kind, ReadErrorKind::DuplicateParts) << alike;
    }
}

TEST_F(ReadXlsx, NamesOtherArchives) {
    const auto binary = error(zipped({{"_rels/.rels", "<x/>"}, {"xl/workbook.bin", "..."}}));
    EXPECT_EQ(binary.kind, ReadErrorKind::Unsupported);
    EXPECT_EQ(binary.detail, "xlsb");
    EXPECT_EQ(error(zipped({{"_rels/.rels", "<x/>"}, {"word/document.xml", "..."}})).detail, "docx");
    EXPECT_EQ(error(zipped({{"Index/Document.iwa", "..."}})).detail, "numbers");
    EXPECT_EQ(error(zipped({{"mentors.csv", "..."}, {"mentees.csv", "..."}})).detail, "zip");
}

TEST_F(ReadXlsx, SaysWhenAWorkbookIsProtectedByAPassword) {
    EXPECT_EQ(error(oleOf({{"EncryptionInfo", "..."}, {"EncryptedPackage", "..."}})).kind,
              ReadErrorKind::PasswordProtected);
}

TEST_F(ReadXlsx, NoticesAFileThatIsReplacedWhileItIsRead) {
    std::string rows;
    for (int i = 1; i <= 30'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) + "\"><v>" +
                std::to_string(i * 7919 % 100003) + "</v></c></row>";
    const auto path = folder.write("people.xlsx", xlsxOf(rows));
    ReadOptions options;
    options.progress = [&](std::uint64_t, std::uint64_t) { folder.write("people.xlsx", xlsxOf(inlineRow)); };
    EXPECT_EQ(errorOf(path, options).kind, ReadErrorKind::ChangedWhileReading);
}

TEST_F(ReadXlsx, StopsWhenAsked) {
    std::string rows;
    for (int i = 1; i <= 60'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) + "\"><v>" +
                std::to_string(i * 7919 % 100003) + "</v></c></row>";
    std::stop_source stop;
    ReadOptions options;
    options.stop = stop.get_token();
    options.progress = [&](std::uint64_t done, std::uint64_t total) {
        if (done * 2 > total)
            stop.request_stop();
    };
    EXPECT_EQ(error(xlsxOf(rows), options).kind, ReadErrorKind::Cancelled);
}

TEST_F(ReadXlsx, ReadsAFileThatAnotherProgramHasOpen) {
    // Office programs leave a lock beside the file; on this system it does not stop anybody from reading.
    folder.write(".~lock.people.xlsx#", "Somebody,host");
    EXPECT_EQ(read(inlineRow).table.rowCount(), 1U);
}

} // namespace
} // namespace mentoring::formats
