#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/made_files.h"

namespace mentoring::exchange {
namespace {

using namespace testing;
using ::testing::ElementsAre;

class ReadQuotes : public ::testing::Test {
protected:
    SourceFile read(std::string_view bytes, const ReadOptions& options = {}) {
        return readSource(folder.write("people.csv", bytes), options);
    }
    static std::vector<std::uint32_t> rowsWith(ReadWarningKind kind, const SourceFile& source) {
        std::vector<std::uint32_t> rows;
        if (const auto* warning = source.warning(kind)) {
            for (const auto& place : warning->places)
                rows.push_back(place.row);
        }
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
    EXPECT_EQ(names.warning(ReadWarningKind::LineQuoted), nullptr);
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
    EXPECT_EQ(source.warning(ReadWarningKind::GuardRemoved)->count, 3U);
    EXPECT_THAT(rowsWith(ReadWarningKind::BrokenQuote, source), ElementsAre(5, 6));
    EXPECT_EQ(read("a;b\n=\"1;2\";x\n").table.at(1, 0).text, "1;2") << "a separator inside";
}

TEST_F(ReadQuotes, AnApostropheBeforeDigitsIsAGuardAndInANameItIsNot) {
    const auto source = read("id;name\n'00712;'t Hooft\n'3-1;'s Jacob\n'007A;'68 generation\n''12;'90s\n'5';O'Neil\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name", "00712|'t Hooft", "3-1|'s Jacob", "007A|'68 generation",
                                                  "'12|'90s", "'5'|O'Neil"));
    EXPECT_EQ(source.warning(ReadWarningKind::GuardRemoved)->count, 4U);
}

} // namespace
} // namespace mentoring::exchange
