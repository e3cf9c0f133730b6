#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/made_files.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using ::testing::ElementsAre;

class ReadXls : public ::testing::Test {
protected:
    SourceFile read(std::string_view bytes, const ReadOptions& options = {}) {
        return test::readList(folder.write("people.xls", bytes), options);
    }
    ReadError error(std::string_view bytes) { return errorOf(folder.write("people.xls", bytes)); }

    TemporaryFolder folder;
};

TEST_F(ReadXls, ReadsEveryKindOfCell) {
    BiffWorkbook workbook;
    auto& sheet = workbook.addSheet("People");
    BiffWorkbook::text(sheet, 0, 0, u"Prénom");
    BiffWorkbook::text(sheet, 0, 1, u"山田");
    BiffWorkbook::number(sheet, 1, 0, 45000, workbook.dateFormat());
    BiffWorkbook::number(sheet, 1, 1, 1.5);
    BiffWorkbook::whole(sheet, 1, 2, -42);
    BiffWorkbook::truth(sheet, 1, 3, true);
    BiffWorkbook::error(sheet, 1, 4, 0x17);
    BiffWorkbook::number(sheet, 1, 5, 60, workbook.dateFormat());
    BiffWorkbook::number(sheet, 1, 6, 42, workbook.zerosFormat());
    const auto source = read(workbook.file());
    EXPECT_EQ(source.format, SourceFormat::Xls);
    EXPECT_THAT(rowsOf(source.table, true),
                ElementsAre("T:Prénom|T:山田", "D:2023-03-15|N:1.5|N:-42|B:true|E:#REF!|T:1900-02-29|N:00042"));
}

TEST_F(ReadXls, SaysWhichNumbersHaveLostDigits) {
    BiffWorkbook workbook;
    auto& sheet = workbook.addSheet("People");
    BiffWorkbook::number(sheet, 0, 0, 987654321098765432.0);
    BiffWorkbook::number(sheet, 0, 1, 123456789012345.0);
    const auto source = test::readList(folder.write("long.xls", workbook.file()));
    ASSERT_NE(warningOf(source, ReadWarningKind::LongNumber), nullptr);
    EXPECT_THAT(warningOf(source, ReadWarningKind::LongNumber)->places, ElementsAre(CellPlace{1, 1}));
    EXPECT_EQ(source.table.at(0, 1).text, "123456789012345");
}

TEST_F(ReadXls, TakesTheLastValueOfAFormula) {
    BiffWorkbook workbook;
    auto& sheet = workbook.addSheet("People");
    BiffWorkbook::formulaNumber(sheet, 0, 0, 7.5);
    BiffWorkbook::formulaText(sheet, 0, 1, u"été");
    BiffWorkbook::formulaNumber(sheet, 0, 2, 45000, workbook.dateFormat());
    EXPECT_THAT(rowsOf(read(workbook.file()).table, true), ElementsAre("N:7.5|T:été|D:2023-03-15"));
}

TEST_F(ReadXls, ReadsSharedStringsThatRunOverSeveralRecords) {
    using namespace std::string_literals;
    BiffWorkbook workbook;
    workbook.sharedStringCount = 4;
    workbook.sharedStrings = {
        // "abc" whole; "été-été" begins narrow and goes on wide
        "\x03\0\0abc\x07\0\0\xE9t\xE9-"s,
        "\x01\xE9\0t\0\xE9\0"s
        // a rich one with a phonetic part: 1 run of 4 bytes, 6 bytes of phonetics
        "\x02\0\x0D\x01\0\x06\0\0\0\x71\x5C\x30\x75"s,
        "\0\0\0\0pppppp\x04\0"s,
        "\0last"s,
    };
    auto& sheet = workbook.addSheet("People");
    for (std::uint16_t i = 0; i < 4; ++i)
        BiffWorkbook::sharedText(sheet, 0, i, i);
    EXPECT_THAT(rowsOf(read(workbook.file()).table), ElementsAre("abc|été-été|山田|last"));
    BiffWorkbook::sharedText(sheet, 1, 0, 99);
    EXPECT_EQ(error(workbook.file()).kind, ReadErrorKind::Damaged);
}

TEST_F(ReadXls, ReportsHiddenMergedAndOtherSheets) {
    BiffWorkbook workbook;
    BiffWorkbook::text(workbook.addSheet("Secret", true), 0, 0, u"shh");
    auto& sheet = workbook.addSheet("People");
    BiffWorkbook::hiddenRow(sheet, 1);
    BiffWorkbook::text(sheet, 0, 0, u"title");
    BiffWorkbook::text(sheet, 1, 0, u"hidden");
    BiffWorkbook::merge(sheet, 0, 0, 3);
    BiffWorkbook::text(workbook.addSheet("Other"), 0, 0, u"other");
    const auto source = read(workbook.file());
    EXPECT_EQ(source.sheet, 1U);
    EXPECT_THAT(source.sheets,
                ElementsAre(SheetInfo{"Secret", true}, SheetInfo{"People", false}, SheetInfo{"Other", false}));
    EXPECT_TRUE(source.table.isHidden(1));
    EXPECT_THAT(warningOf(source, ReadWarningKind::MergedCells)->places, ElementsAre(CellPlace{1, 1}));
    EXPECT_EQ(warningOf(source, ReadWarningKind::MoreSheets)->count, 1U);
    ReadOptions options;
    options.sheet = "Secret";
    EXPECT_THAT(rowsOf(read(workbook.file(), options).table), ElementsAre("shh"));
}

TEST_F(ReadXls, SortsCellsAndTakesTheLaterOfTwo) {
    BiffWorkbook workbook;
    auto& sheet = workbook.addSheet("People");
    BiffWorkbook::text(sheet, 1, 1, u"d");
    BiffWorkbook::text(sheet, 0, 1, u"b");
    BiffWorkbook::text(sheet, 1, 0, u"c");
    BiffWorkbook::text(sheet, 0, 0, u"old");
    BiffWorkbook::text(sheet, 0, 0, u"a");
    EXPECT_THAT(rowsOf(read(workbook.file()).table), ElementsAre("a|b", "c|d"));
}

TEST_F(ReadXls, CountsFrom1904WhenTheWorkbookDoes) {
    BiffWorkbook workbook;
    workbook.dates1904 = true;
    BiffWorkbook::number(workbook.addSheet("People"), 0, 0, 43538, workbook.dateFormat());
    const auto source = read(workbook.file());
    EXPECT_TRUE(source.dates1904);
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("D:2023-03-15"));
}

TEST_F(ReadXls, SaysWhenItIsProtectedByAPassword) {
    BiffWorkbook workbook;
    workbook.passwordProtected = true;
    BiffWorkbook::text(workbook.addSheet("People"), 0, 0, u"a");
    EXPECT_EQ(error(workbook.file()).kind, ReadErrorKind::PasswordProtected);
}

TEST_F(ReadXls, IsToldByContentAndNotByName) {
    BiffWorkbook workbook;
    BiffWorkbook::text(workbook.addSheet("People"), 0, 0, u"old");
    const auto old = test::readList(folder.write("people.xlsx", workbook.file()));
    EXPECT_EQ(old.format, SourceFormat::Xls);
    const auto fresh =
        test::readList(folder.write("people.xls", xlsxOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
    EXPECT_EQ(fresh.format, SourceFormat::Xlsx);
}

TEST_F(ReadXls, RefusesDamagedFiles) {
    BiffWorkbook workbook;
    auto& sheet = workbook.addSheet("People");
    for (std::uint16_t row = 0; row < 200; ++row)
        BiffWorkbook::text(sheet, row, 0, u"somebody of the company");
    const auto whole = workbook.file();
    for (const std::size_t length : {8U, 100U, 512U, 600U, 1030U, 2000U, 5000U}) {
        const auto kind = error(std::string_view(whole).substr(0, length)).kind;
        EXPECT_TRUE(kind == ReadErrorKind::Damaged || kind == ReadErrorKind::NotASpreadsheet) << length;
    }
    const auto letter = error(oleOf({{"WordDocument", "..."}}));
    EXPECT_EQ(letter.kind, ReadErrorKind::Unsupported);
    EXPECT_EQ(letter.detail, "doc");
    EXPECT_EQ(error(oleOf({{"Pictures", "..."}})).kind, ReadErrorKind::NotASpreadsheet);
}

TEST_F(ReadXls, SurvivesEveryFlippedByteOfItsSkeleton) {
    BiffWorkbook workbook;
    auto& sheet = workbook.addSheet("People");
    BiffWorkbook::text(sheet, 0, 0, u"a");
    BiffWorkbook::formulaText(sheet, 0, 1, u"b");
    const auto whole = workbook.file();
    std::size_t refused = 0;
    const auto path = folder / "flipped.xls";
    for (std::size_t at = 0; at < 2200; at += 3) {
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0xFF);
        folder.write("flipped.xls", bytes);
        try {
            (void)test::readList(path);
        } catch (const ReadError&) {
            ++refused;
        }
    }
    EXPECT_GT(refused, 0U);
}

TEST_F(ReadXls, ReadsBareRecordsAsWebSitesWriteThem) {
    const auto word = [](unsigned value) {
        return std::string{static_cast<char>(value & 0xFFU), static_cast<char>(value >> 8U)};
    };
    const auto label = [&](unsigned row, unsigned column, const std::string& text) {
        return word(0x204) + word(static_cast<unsigned>(8 + text.size())) + word(row) + word(column) + word(0) +
               word(static_cast<unsigned>(text.size())) + text;
    };
    const auto source = read(word(0x809) + word(8) + word(0) + word(0x10) + word(0) + word(0) +
                             label(0, 0, "Pr\xE9nom") + label(0, 1, "Zoé") + word(0x0A) + word(0));
    EXPECT_EQ(source.format, SourceFormat::Xls);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Prénom|Zoé"));
}

TEST_F(ReadXls, ReadsAWebPageUnderThatName) {
    const auto source = read(
        "<html><head><meta charset=utf-8><style>td {color: red}</style></head><body>"
        "<table><tr><th>Menu</th></tr></table>"
        "<TABLE border=1><tr><th>Nom</th><th>Pr&eacute;nom<th>Service</tr>"
        "<tr style=\"display:none\"><td>Roy</td><td>Zo&#233;&nbsp;&amp;&#x20AC;</td><td>  R&amp;D \n "
        "<b>Lyon</b></td></tr>"
        "<!-- <tr><td>not this</td></tr> --><script>document.write('<tr><td>nor this</td></tr>')</script>"
        "<tr><td colspan=2>both</td><td>a<br>b &lt; c</td></tr><tr><td rowspan=2>r<td>1<td>&nbsp;</tr><tr><td>2</tr>"
        "</TABLE></body></html>");
    EXPECT_EQ(source.format, SourceFormat::Html);
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("T:Nom|T:Prénom|T:Service", "T:Roy|T:Zoé\u00A0&€|T:R&D Lyon",
                                                        "T:both|-:|T:a\nb < c", "T:r|T:1", "-:|T:2"));
    EXPECT_TRUE(source.table.isHidden(1));
    EXPECT_EQ(source.sheets.size(), 2U);
    EXPECT_EQ(source.sheet, 1U);
}

TEST_F(ReadXls, ReadsAWebPageInItsEncoding) {
    const auto source = read("<html><meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-15\">"
                             "<table><tr><td>Pr\xE9nom</td><td>\xBDuvr\xE9</td></tr></table>");
    EXPECT_EQ(source.encoding, "ISO-8859-15");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Prénom|œuvré"));
    EXPECT_EQ(error("<html><body>no table</body></html>").kind, ReadErrorKind::Empty);
}

TEST_F(ReadXls, SurvivesBrokenWebPages) {
    for (const char* page : {"<table", "<table><tr><td", "<table><tr><td>a", "<table></td></tr></table></table>",
                             "<html><table><td>&#xFFFFFFFF;&;&#;&unknown;</table>", "<table><!-- open",
                             "<table><tr><td colspan=99999>a<td rowspan=-1>b"}) {
        try {
            (void)test::readList(folder.write("page.xls", page));
        } catch (const ReadError&) {
        }
    }
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<table><tr><td>";
    EXPECT_EQ(error(deep).kind, ReadErrorKind::Damaged);
}

TEST_F(ReadXls, RefusesADoctypeInXmlOf2003AndInFlatDocuments) {
    const std::string laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM "
                               "\"file:///etc/passwd\">]>";
    for (const std::string document :
         {"<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
          "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"People\"><Table><Row><Cell>"
          "<Data ss:Type=\"String\">&b;&c;</Data></Cell></Row></Table></Worksheet></Workbook>",
          "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"}) {
        const auto path = folder.write("people.xls", "<?xml version=\"1.0\"?>" + laughs + document);
        EXPECT_EQ(errorOf(path).kind, ReadErrorKind::DoctypeRefused) << document;
    }
}

TEST_F(ReadXls, ReadsXmlOf2003UnderThatName) {
    const auto source = read(
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        "<Worksheet ss:Name=\"Secret\"><Table><Row><Cell><Data ss:Type=\"String\">shh</Data></Cell></Row></Table>"
        "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"
        "<Worksheet ss:Name=\"People\"><Table><Row ss:Index=\"2\"><Cell><Data ss:Type=\"String\">Zoé</Data></Cell>"
        "<Cell ss:Index=\"4\"><Data ss:Type=\"Number\">42.5</Data></Cell>"
        "<Cell><Data ss:Type=\"DateTime\">2026-02-28T00:00:00.000</Data></Cell>"
        "<Cell><Data ss:Type=\"Boolean\">1</Data><Comment><ss:Data>a note</ss:Data></Comment></Cell>"
        "<Cell ss:Formula=\"=RC[-1]\"/><Cell><Comment><ss:Data>a note</ss:Data></Comment></Cell>"
        "<Cell><Data ss:Type=\"Number\">987654321098765432</Data></Cell></Row></Table></Worksheet>"
        "</Workbook>");
    EXPECT_EQ(source.format, SourceFormat::Xml);
    EXPECT_THAT(source.sheets, ElementsAre(SheetInfo{"Secret", true}, SheetInfo{"People", false}));
    EXPECT_THAT(rowsOf(source.table, true),
                ElementsAre("T:Zoé|-:|-:|N:42.5|D:2026-02-28|B:true|F:=RC[-1]|-:|N:987654321098765432"));
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(2));
}

} // namespace
} // namespace mentoring::formats
