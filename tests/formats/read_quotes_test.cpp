#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/made_files.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using ::testing::ElementsAre;

class ReadQuotes : public ::testing::Test {
protected:
    SourceFile read(std::string_view bytes, const ReadOptions& options = {}) {
        return test::readList(folder.write("people.csv", bytes), options);
    }
    static std::vector<std::uint32_t> rowsWith(ReadWarningKind kind, const SourceFile& source) {
        std::vector<std::uint32_t> rows;
        if (const auto* warning = warningOf(source, kind))
            for (const auto& place : warning->places)
                rows.push_back(place.row);
        return rows;
    }

    TemporaryFolder folder;
};

TEST_F(ReadQuotes, ANicknameInQuotesStopsNoList) {
    const auto source = read("id,first,last\n1,William \"Bill\",Fox\n2,\"Eva, Ana\",Roy\n3,\"Max \"\"M\"\"\",Sy\n");
    EXPECT_THAT(rowsOf(source.table),
                ElementsAre("id|first|last", "1|William \"Bill\"|Fox", "2|Eva, Ana|Roy", "3|Max \"M\"|Sy"));
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(2));
}

TEST_F(ReadQuotes, QuotesInsideAQuotedCellThatNobodyDoubledAreText) {
    const auto source =
        read("id;name;town\n1;\"Robert \"Bob\" Lee\";Lyon\n2;\"Zoé \"Zo\"\";Nice\n3;\"Lee\" Bob;Metz\n");
    EXPECT_THAT(rowsOf(source.table),
                ElementsAre("id|name|town", "1|Robert \"Bob\" Lee|Lyon", "2|Zoé \"Zo\"|Nice", "3|\"Lee\" Bob|Metz"));
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(2, 3, 4));
}

TEST_F(ReadQuotes, BackslashesMayGuardQuotes) {
    const auto source = read("id,name,town\n1,\"Anna \\\"Nan\\\" Roy, PhD\",Lyon\n2,\"Eva\\\"\",Nice\n3,C:\\x,Metz\n");
    EXPECT_THAT(rowsOf(source.table),
                ElementsAre("id|name|town", "1|Anna \"Nan\" Roy, PhD|Lyon", "2|Eva\"|Nice", "3|C:\\x|Metz"));
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(2, 3));
}

TEST_F(ReadQuotes, AQuoteThatIsNeverClosedSwallowsNobody) {
    const auto source = read("id;name;mail\n1;\"Anna;a@x.org\n2;Bob;b@x.org\n3;Cy;c@x.org\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name|mail", "1|Anna|a@x.org", "2|Bob|b@x.org", "3|Cy|c@x.org"));
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(2));
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(1, 2, 3, 4));
}

TEST_F(ReadQuotes, AQuoteThatALaterOneClosesSwallowsNobodyEither) {
    const auto later = read("id;name;mail\n1;\"Anna;a@x.org\n2;Bob;b@x.org\n3;\"Cy\";c@x.org\n");
    EXPECT_THAT(rowsOf(later.table), ElementsAre("id|name|mail", "1|Anna|a@x.org", "2|Bob|b@x.org", "3|Cy|c@x.org"));
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, later), ElementsAre(2));
    // Strictly read this is one row of three cells; but each of its lines is a row of its own.
    const auto rightly = read("id,name,mail\n1,\"Anna,a@x.org\n2,Bob,b@x.org\n3,Cy\",c@x.org\n4,Di,d@x.org\n");
    EXPECT_THAT(rowsOf(rightly.table),
                ElementsAre("id|name|mail", "1|Anna|a@x.org", "2|Bob|b@x.org", "3|Cy|c@x.org", "4|Di|d@x.org"));
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, rightly), ElementsAre(2, 4));
}

TEST_F(ReadQuotes, ACellOfSeveralLinesStaysOne) {
    const auto source = read("id,name,wish\n1,Ana,\"to learn SQL,\nthen Python, R\"\r\n2,Bob,\"a\n\nb\"\n"
                             "3,\"Cy\nDee\",\"x, y\nz\"\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name|wish", "1|Ana|to learn SQL,\nthen Python, R", "2|Bob|a\n\nb",
                                                  "3|Cy\nDee|x, y\nz"));
    EXPECT_TRUE(source.warnings.empty());
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(1, 2, 4, 7));
}

TEST_F(ReadQuotes, ACellOfSeveralLinesMayHaveBrokenQuotes) {
    const auto source = read("id,wish,name\n1,\"to speak in public,\nto say \"no\" more\noften\",Ana\n2,none,Bob\n");
    EXPECT_THAT(rowsOf(source.table),
                ElementsAre("id|wish|name", "1|to speak in public,\nto say \"no\" more\noften|Ana", "2|none|Bob"));
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(2));
}

TEST_F(ReadQuotes, InchesAreNoQuotes) {
    EXPECT_THAT(rowsOf(read("a;b\n5\" pipe;x\n24\";y\n").table), ElementsAre("a|b", "5\" pipe|x", "24\"|y"));
}

TEST_F(ReadQuotes, BlanksBesideQuotesAreRight) {
    const auto source = read("a, b\n\"x\" , \"y, z\"\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a|b", "x|y, z"));
    EXPECT_TRUE(source.warnings.empty());
}

TEST_F(ReadQuotes, AnOpenQuoteInALongFileIsReadInOneGo) {
    std::string bytes = "id;name;mail\n1;\"Anna;a@x.org\n";
    for (int i = 2; i <= 100'000; ++i)
        bytes += std::to_string(i) + ";Bob;b@x.org\n";
    const auto source = read(bytes);
    EXPECT_EQ(source.table.rowCount(), 100'001U);
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(2));
}

TEST_F(ReadQuotes, TheSeparatorIsGuessedInSpiteOfAnOpenQuote) {
    std::string bytes = "id;name;mail\n1;\"Anna;a@x.org\n";
    for (int i = 2; i <= 60; ++i)
        bytes += std::to_string(i) + ";Bob;b@x.org\n";
    EXPECT_EQ(read(bytes).separator, ';');
}

TEST_F(ReadQuotes, LinesQuotedAsAWholeAreTakenApart) {
    const auto source = read("\"id,name,town\"\n\"1,\"\"Roy, Ana\"\",Lyon\"\n\"2,Bob,Nice\"\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name|town", "1|Roy, Ana|Lyon", "2|Bob|Nice"));
    EXPECT_EQ(source.separator, ',');
    EXPECT_THAT(rowsWith(ReadWarningKind::LineQuoted, source), ElementsAre(1, 2, 3));
    // Another program saved them with separators of its own behind.
    const auto padded = read("\"id,name,town\";;\r\n\"1,Ana,Lyon\";;\r\n\"2,Bob,Nice\";;\r\n");
    EXPECT_THAT(rowsOf(padded.table), ElementsAre("id|name|town", "1|Ana|Lyon", "2|Bob|Nice"));
    // Only the line with a quote in it was wrapped.
    const auto some = read("id,name,skills\n\"1,Ana,\"\"SQL, R\"\"\"\n2,Bob,Excel\n");
    EXPECT_THAT(rowsOf(some.table), ElementsAre("id|name|skills", "1|Ana|SQL, R", "2|Bob|Excel"));
    EXPECT_THAT(rowsWith(ReadWarningKind::LineQuoted, some), ElementsAre(2));
    const auto two = read("\"Name;Email\"\n\"Ana;a@x.org\"\n\"Bob;b@x.org\"\n");
    EXPECT_THAT(rowsOf(two.table), ElementsAre("Name|Email", "Ana|a@x.org", "Bob|b@x.org"));
}

TEST_F(ReadQuotes, ANameWithACommaInQuotesIsNoLineOfCells) {
    const auto names = read("\"Name\"\n\"Roy, Ana\"\n\"Sy, Bob\"\n");
    EXPECT_THAT(rowsOf(names.table), ElementsAre("Name", "Roy, Ana", "Sy, Bob"));
    EXPECT_EQ(warningOf(names, ReadWarningKind::LineQuoted), nullptr);
    EXPECT_THAT(rowsOf(read("Name,Manager\n\"Roy, Ana\",\n\"Sy, Bob\",\"Roy, Ana\"\n").table),
                ElementsAre("Name|Manager", "Roy, Ana|", "Sy, Bob|Roy, Ana"));
}

TEST_F(ReadQuotes, CellsMayBeQuotedWithApostrophes) {
    const auto source = read("'id','name','town'\n'007','Roy, Ana','L''Isle'\n'8','Bob \"B\" Sy','Nice'\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name|town", "007|Roy, Ana|L'Isle", "8|Bob \"B\" Sy|Nice"));
    EXPECT_TRUE(source.warnings.empty());
}

TEST_F(ReadQuotes, TextThatIsWrittenAsAFormulaIsTheText) {
    const auto source = read("id,name\n=\"00712\",Ana\n\"=\"\"00713\"\"\",Bob\n\"=\"\"a \"\"\"\"b\"\"\"\"\"\"\",Cy\n"
                             "=A1&\"x\",Di\n = \"7\",Ed\n");
    EXPECT_EQ(source.table.at(1, 0).text, "00712");
    EXPECT_EQ(source.table.at(2, 0).text, "00713");
    EXPECT_EQ(source.table.at(3, 0).text, "a \"b\"");
    EXPECT_EQ(source.table.at(4, 0).text, "=A1&\"x\"") << "a formula that is more than a text";
    EXPECT_EQ(warningOf(source, ReadWarningKind::GuardRemoved)->count, 3U);
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(5, 6));
    EXPECT_EQ(read("a;b\n=\"1;2\";x\n").table.at(1, 0).text, "1;2") << "a separator inside";
}

TEST_F(ReadQuotes, AnApostropheBeforeDigitsIsAGuardAndInANameItIsNot) {
    const auto source = read("id;name\n'00712;'t Hooft\n'3-1;'s Jacob\n'007A;'68 generation\n''12;'90s\n'5';O'Neil\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name", "00712|'t Hooft", "3-1|'s Jacob", "007A|'68 generation",
                                                  "'12|'90s", "'5'|O'Neil"));
    EXPECT_EQ(warningOf(source, ReadWarningKind::GuardRemoved)->count, 4U);
}

TEST_F(ReadQuotes, AMarkBeforeEveryCellOfAColumnIsAGuard) {
    const auto ids = read("Employee ID;Last name;Manager ID\n\u2019A7;Roy;\n\u2019B8;O'Neil;\u2019A7\n`C9;'t Hooft;\n");
    EXPECT_THAT(rowsOf(ids.table),
                ElementsAre("Employee ID|Last name|Manager ID", "A7|Roy|", "B8|O'Neil|A7", "C9|'t Hooft|"));
    EXPECT_THAT(rowsWith(ReadWarningKind::GuardRemoved, ids), ElementsAre(2, 3, 3, 4));
    const auto all = read("'Employee ID,'First name,'Email\n'0712,'Eve,'eve@x.org\n'0713,'Max,'\n");
    EXPECT_THAT(rowsOf(all.table), ElementsAre("Employee ID|First name|Email", "0712|Eve|eve@x.org", "0713|Max|"));
    EXPECT_THAT(rowsOf(read("Employee ID;Email\n'Z1234;'eve@x.org\n55;max@x.org\n").table),
                ElementsAre("Employee ID|Email", "Z1234|eve@x.org", "55|max@x.org"))
        << "one alone, which no name is like";
}

TEST_F(ReadQuotes, AMarkBeforeSomeCellsIsALetter) {
    for (const std::string_view rows : {"1;'Eve\n2;Max\n", "1;'t Hooft\n2;'t Hart\n", "1;'s-Gravesande\n2;'n Diaye\n",
                                        "1;'90s\n2;'80s\n", "1;\u02BBOfa\n2;\u02BBAna\n", "1;'Eve\n"}) {
        const auto source = read("Employee ID;Last name\n" + std::string(rows));
        const auto cell = std::string(source.table.at(1, 1).text);
        EXPECT_NE(rows.find(cell), rows.npos);
        EXPECT_GT(cell.size(), 0U);
        EXPECT_TRUE(source.warnings.empty()) << rows;
    }
    EXPECT_EQ(read("colour;shape\n'red;1\n'blue;2\n").table.at(1, 0).text, "'red") << "no list of people";
}

TEST_F(ReadQuotes, MarksAroundEveryCellOfAColumnAreTakenAway) {
    const auto source = read("Employee ID;Last name;Remark\n'0712';\u00AB\u202FRoy\u202F\u00BB;\u201Cyes\u201D and "
                             "\u201Cno\u201D\n'0713';\u00ABSy\u00BB;\u201Cyes\u201D\n");
    EXPECT_THAT(rowsOf(source.table),
                ElementsAre("Employee ID|Last name|Remark", "0712|Roy|\u201Cyes\u201D and \u201Cno\u201D",
                            "0713|Sy|\u201Cyes\u201D"));
    EXPECT_EQ(warningOf(source, ReadWarningKind::QuotesRemoved)->count, 4U);
    // In a workbook as well.
    const auto row = [](const std::string& number, const std::string& one, const std::string& other) {
        return "<row r=\"" + number + "\"><c t=\"inlineStr\"><is><t>" + one +
               "</t></is></c><c t=\"inlineStr\"><is><t>" + other + "</t></is></c></row>";
    };
    const auto book = test::readList(folder.write(
        "people.xlsx",
        xlsxOf(row("1", "Employee ID", "Email") + row("2", "'K1", "'eve@x.org") + row("3", "'K2", "'max@x.org"))));
    EXPECT_THAT(rowsOf(book.table), ElementsAre("Employee ID|Email", "K1|eve@x.org", "K2|max@x.org"));
}

TEST_F(ReadQuotes, CellsMayBeQuotedWithMarksOfPrint) {
    const auto english = read("\u201CID\u201D,\u201CName\u201D,\u201CTown\u201D\n\u201C7\u201D,\u201CRoy, Eve\u201D,"
                              "\u201C5\" wide\nand long\u201D\n8,\u201CSy\u201D,\n");
    EXPECT_THAT(rowsOf(english.table), ElementsAre("ID|Name|Town", "7|Roy, Eve|5\" wide\nand long", "8|Sy|"));
    EXPECT_TRUE(english.warnings.empty());
    EXPECT_THAT(
        rowsOf(read("\u00AB\u00A0ID\u00A0\u00BB;\u00AB Name \u00BB\r\n\u00AB 7 \u00BB;\u00AB Roy; Eve \u00BB").table),
        ElementsAre("ID|Name", "7|Roy; Eve"));
    EXPECT_THAT(rowsOf(read("\u201EID\u201C;\u201EName\u201C\n\u201E7\u201C;\u201ERoy\u201C\n").table),
                ElementsAre("ID|Name", "7|Roy"));
    // Under headings without marks; a file longer than what is read in one go.
    std::string much = "ID,Name\n";
    for (int i = 0; i < 30'000; ++i)
        much += "'" + std::to_string(i) + "','O'Neil, No " + std::to_string(i) + "'\n";
    const auto source = read(much);
    EXPECT_EQ(source.table.at(29'999, 1).text, "O'Neil, No 29998");
    std::string printed = "\u201CID\u201D,\u201CName\u201D\n";
    for (int i = 0; i < 30'000; ++i)
        printed += "\u201C" + std::to_string(i) + "\u201D,\u201CRoy, No " + std::to_string(i) + "\u201D\n";
    EXPECT_EQ(read(printed).table.at(30'000, 1).text, "Roy, No 29999");
}

TEST_F(ReadQuotes, AFormulaIsItsPlainValueOrNone) {
    const auto value = [&](const std::string& formula) {
        std::string quoted;
        for (const char c : formula)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        return rowsOf(read("id,b\n\"" + quoted + "\",x\n").table, true).at(1);
    };
    EXPECT_EQ(value("=00712"), "T:00712|T:x");
    EXPECT_EQ(value("=+33612"), "T:+33612|T:x");
    EXPECT_EQ(value("=T(\"0071\")"), "T:0071|T:x");
    EXPECT_EQ(value("=TEXT(712;\"00000\")"), "T:00712|T:x");
    EXPECT_EQ(value("=TEXTE(\"0712\",\"\"\"E\"\"0000\")"), "T:E0712|T:x");
    EXPECT_EQ(value("=\"E\" & \"712\""), "T:E712|T:x");
    EXPECT_EQ(value("=CONCATENATE(\"E\",TRIM(\" 7 12 \"))"), "T:E7 12|T:x");
    EXPECT_EQ(value("=HYPERLINK(\"mailto:eve@x.org\",\"eve@x.org\")"), "T:eve@x.org|T:x");
    EXPECT_EQ(value("=LIEN_HYPERTEXTE(\"mailto:eve@x.org\")"), "T:eve@x.org|T:x");
    EXPECT_EQ(value("=DATE(2026;3;1)"), "T:2026-03-01|T:x");
    for (const std::string formula : {"=B2", "=VLOOKUP(A2;X!A:B;2;0)", "=TEXT(TODAY(),\"0\")", "='My sheet'!A1",
                                      "=TEXT(7,\"0.0\")", "=cmd|' /C calc'!A0", "=\"open", "=-B7*2"})
        EXPECT_EQ(value(formula), "F:" + formula + "|T:x");
    for (const std::string text : {"=> see below", "=)", "==", "=", "= equals", "=Roy", "=1+2", "'=1+2"})
        EXPECT_EQ(value(text), "T:" + (text[0] == '\'' ? text.substr(1) : text) + "|T:x");
}

} // namespace
} // namespace mentoring::formats
