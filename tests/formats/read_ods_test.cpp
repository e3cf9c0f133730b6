#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/made_files.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using ::testing::ElementsAre;

class ReadOds : public ::testing::Test {
protected:
    SourceFile read(const std::string& tables, const std::string& styles = {}, const ReadOptions& options = {}) {
        return test::readList(folder.write("people.ods", odsOf(tables, styles)), options);
    }
    ReadError error(std::string_view bytes, const ReadOptions& options = {}) {
        return errorOf(folder.write("people.ods", bytes), options);
    }
    static std::string text(const std::string& content) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + content + "</text:p></table:table-cell>";
    }
    static std::string table(const std::string& rows, const std::string& attributes = "table:name=\"People\"") {
        return "<table:table " + attributes + ">" + rows + "</table:table>";
    }
    static std::string row(const std::string& cells, const std::string& attributes = {}) {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    }

    TemporaryFolder folder;
};

TEST_F(ReadOds, ReadsEveryKindOfValue) {
    const auto source = read(table(row(
        "<table:table-cell office:value-type=\"float\" office:value=\"42.5\"><text:p>42,5</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.85\"><text:p>85 %</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"1200\"/>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-02-28\"><text:p>28/02/26</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-02-28T14:30:00.000\"/>"
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT14H05M00S\"/>"
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>VRAI</text:p>"
        "</table:table-cell>" +
        text("00042"))));
    EXPECT_EQ(source.format, SourceFormat::Ods);
    EXPECT_THAT(rowsOf(source.table, true),
                ElementsAre("N:42.5|N:0.85|N:1200|D:2026-02-28|D:2026-02-28T14:30:00|T:14:05:00|B:true|T:00042"));
}

TEST_F(ReadOds, ReadsTextWithAllThatCanBeInIt) {
    const auto source = read(table(row(
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a note</text:p></office:annotation>"
        "<text:p>ligne 1</text:p><text:p>ligne<text:s/><text:span>2</text:span><text:s text:c=\"3\"/>x"
        "<text:tab/><text:a>link</text:a><text:line-break/>end</text:p></table:table-cell>")));
    EXPECT_THAT(rowsOf(source.table), ElementsAre("ligne 1\nligne 2   x\tlink\nend"));
}

TEST_F(ReadOds, KeepsLongNumbersAndWhatTheCellShows) {
    const auto number = [](const std::string& value, const std::string& shown) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>" + shown +
               "</text:p></table:table-cell>";
    };
    const auto source = read(
        table(row(number("987654321098765432", "9.87654E+17") + number("8", "E0008") + number("8", "00008") +
                  number("8012", "008-012") + number("8", "8 ans") + number("8", "€ 8") + number("42500", "42 500") +
                  number("0.5", "50%") + number("9.87654321098765E+017", "987654321098765000"))));
    EXPECT_THAT(
        rowsOf(source.table, true),
        ElementsAre("N:987654321098765432|T:E0008|N:00008|T:008-012|N:8|N:8|N:42500|N:0.5|N:987654321098765000"));
    ASSERT_NE(warningOf(source, ReadWarningKind::LongNumber), nullptr);
    EXPECT_THAT(warningOf(source, ReadWarningKind::LongNumber)->places, ElementsAre(CellPlace{1, 9}));
}

TEST_F(ReadOds, LeavesNotesOut) {
    const std::string note = "<office:annotation><text:p>a note</text:p></office:annotation>";
    const auto source = read(
        table(row("<table:table-cell office:value-type=\"string\">" + note + "<text:p>Zoé" + note +
                  "</text:p></table:table-cell>" + "<table:table-cell>" + note + "</table:table-cell>" + text("Roy"))));
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Zoé||Roy"));
}

TEST_F(ReadOds, NeedsNoTypeAndNoSettings) {
    auto parts = odsParts(table(row(text("Zoé"))));
    std::erase_if(parts, [](const auto& part) { return part.first != "content.xml"; });
    EXPECT_THAT(rowsOf(test::readList(folder.write("bare.ods", zipped(parts))).table), ElementsAre("Zoé"));
}

TEST_F(ReadOds, DoesNotMaterialiseEmptyRepeats) {
    const auto source = read(table(
        row(text("a") + "<table:table-cell table:number-columns-repeated=\"16383\"/>") +
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"9\"") +
        row(text("b")) +
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"1048565\"")));
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a", "b"));
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(1, 11));
    EXPECT_EQ(source.table.columnCount(), 1U);
}

TEST_F(ReadOds, RepeatsWhatHasAValue) {
    const auto source =
        read(table(row("<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\" "
                       "office:value=\"1\"/>" +
                           text("x"),
                       "table:number-rows-repeated=\"2\"")));
    EXPECT_THAT(rowsOf(source.table), ElementsAre("1|1|1|x", "1|1|1|x"));
}

TEST_F(ReadOds, RefusesRepeatsThatFillTheMemory) {
    ReadOptions options;
    options.limits.cells = 1'000'000;
    const std::string cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\" ";
    EXPECT_EQ(error(odsOf(table(row(cell + "table:number-columns-repeated=\"512\"/>",
                                    "table:number-rows-repeated=\"1048576\""))),
                    options)
                  .kind,
              ReadErrorKind::TooManyCells);
    EXPECT_EQ(error(odsOf(table(row(cell + "/>", "table:number-rows-repeated=\"4294967295\"")))).kind,
              ReadErrorKind::TooManyRows);
    EXPECT_EQ(error(odsOf(table(row(cell + "table:number-columns-repeated=\"513\"/>")))).kind,
              ReadErrorKind::TooManyColumns);
    EXPECT_EQ(error(odsOf(table(row(cell + "table:number-columns-repeated=\"4294967295\"/>")))).kind,
              ReadErrorKind::TooManyColumns);
}

TEST_F(ReadOds, ReportsHiddenMergedAndWhatHasNoValue) {
    const auto source = read(
        table("<table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-header-rows>" +
              row(text("a") + text("b")) + "</table:table-header-rows>" +
              row("<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>m</text:p>"
                  "</table:table-cell><table:covered-table-cell office:value-type=\"string\"><text:p>under</text:p>"
                  "</table:covered-table-cell>",
                  "table:visibility=\"filter\"") +
              "<table:table-row-group>" +
              row("<table:table-cell table:formula=\"of:=SUM([.A1])\"/><table:table-cell calcext:value-type=\"error\" "
                  "office:value-type=\"string\" office:string-value=\"\"><text:p>#REF!</text:p></table:table-cell>"
                  "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/>") +
              "</table:table-row-group>"));
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("T:a|T:b", "T:m", "F:=SUM([.A1])|E:#REF!|N:2"));
    EXPECT_TRUE(source.table.isHidden(1));
    EXPECT_THAT(warningOf(source, ReadWarningKind::HiddenColumn)->places, ElementsAre(CellPlace{0, 2}));
    EXPECT_THAT(warningOf(source, ReadWarningKind::MergedCells)->places, ElementsAre(CellPlace{2, 1}));
    EXPECT_THAT(warningOf(source, ReadWarningKind::FormulaWithoutValue)->places, ElementsAre(CellPlace{3, 1}));
    EXPECT_THAT(warningOf(source, ReadWarningKind::ErrorValue)->places, ElementsAre(CellPlace{3, 2}));
}

TEST_F(ReadOds, ChoosesAmongSheets) {
    const std::string styles = "<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/>"
                               "</style:style><style:style style:name=\"ta2\"><style:table-properties "
                               "table:display=\"true\"/></style:style>";
    const auto tables = table(row(text("secret")), "table:name=\"Secret\" table:style-name=\"ta1\"") +
                        table("", "table:name=\"Nothing\"") +
                        table(row(text("people")), "table:name=\"People\" table:style-name=\"ta2\"") +
                        table(row(text("other")), "table:name=\"Other\"");
    const auto source = read(tables, styles);
    EXPECT_THAT(source.sheets, ElementsAre(SheetInfo{"Secret", true}, SheetInfo{"Nothing", false},
                                           SheetInfo{"People", false}, SheetInfo{"Other", false}));
    EXPECT_EQ(source.sheet, 2U);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("people"));
    EXPECT_EQ(warningOf(source, ReadWarningKind::MoreSheets)->count, 2U);
    ReadOptions options;
    options.sheet = "other";
    EXPECT_THAT(rowsOf(read(tables, styles, options).table), ElementsAre("other"));
    options.sheet = "None";
    EXPECT_EQ(error(odsOf(tables, styles), options).kind, ReadErrorKind::UnknownSheet);
}

TEST_F(ReadOds, TakesAHiddenSheetWhenThereIsNothingElse) {
    const std::string styles = "<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/>"
                               "</style:style>";
    const auto source = read(table(row(text("secret")), "table:name=\"Secret\" table:style-name=\"ta1\"") +
                                 table("", "table:name=\"Nothing\""),
                             styles);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("secret"));
    EXPECT_EQ(source.sheet, 0U);
}

TEST_F(ReadOds, SaysWhenItIsProtectedByAPassword) {
    auto parts = odsParts(table(row(text("a"))));
    parts[1].second = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                      "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                      "</manifest:file-entry></manifest:manifest>";
    parts[2].second = "not xml at all";
    EXPECT_EQ(error(zipped(parts)).kind, ReadErrorKind::PasswordProtected);
}

TEST_F(ReadOds, RefusesDoctypesAndOtherDocuments) {
    auto parts = odsParts(table(row(text("a"))));
    parts[2].second.insert(parts[2].second.find("?>") + 2, "<!DOCTYPE x [<!ENTITY a \"ha\">]>");
    EXPECT_EQ(error(zipped(parts)).kind, ReadErrorKind::DoctypeRefused);
    parts = odsParts(table(row(text("a"))));
    parts[0].second = "application/vnd.oasis.opendocument.text";
    const auto letter = error(zipped(parts));
    EXPECT_EQ(letter.kind, ReadErrorKind::Unsupported);
    EXPECT_EQ(letter.detail, "odt");
    EXPECT_EQ(error(odsOf("")).kind, ReadErrorKind::Empty);
}

TEST_F(ReadOds, ReadsAFlatDocument) {
    auto document = odsParts(table(row(text("a") + text("é"))))[2].second;
    for (auto at = document.find("office:document-content"); at != std::string::npos;
         at = document.find("office:document-content"))
        document.replace(at, 23, "office:document");
    const auto source = test::readList(folder.write("people.fods", document));
    EXPECT_EQ(source.format, SourceFormat::Ods);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a|é"));
}

} // namespace
} // namespace mentoring::formats
