#include <fstream>
#include <stop_token>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "formats/made_files.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using ::testing::ElementsAre;

class ReadText : public ::testing::Test {
protected:
    SourceFile read(std::string_view bytes, const ReadOptions& options = {}) {
        return test::readList(folder.write("people.csv", bytes), options);
    }
    ReadError error(std::string_view bytes, const ReadOptions& options = {}) {
        return errorOf(folder.write("people.csv", bytes), options);
    }

    TemporaryFolder folder;
};

std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t c : text) {
        const auto low = static_cast<char>(c & 0xFF);
        const auto high = static_cast<char>(c >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

TEST_F(ReadText, NamesWhatIsWrongWithAPath) {
    EXPECT_EQ(errorOf(folder / "none.csv").kind, ReadErrorKind::NotFound);
    EXPECT_EQ(errorOf(folder.path()).kind, ReadErrorKind::NotAFile);
    EXPECT_EQ(error("").kind, ReadErrorKind::Empty);
    EXPECT_EQ(error("\r\n\n  \n").kind, ReadErrorKind::Empty);
    EXPECT_EQ(error("\xEF\xBB\xBF").kind, ReadErrorKind::Empty);
}

TEST_F(ReadText, ReadsAHeaderAlone) {
    const auto source = read("Nom;Prénom;Mail\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Nom|Prénom|Mail"));
    EXPECT_EQ(source.separator, ';');
    EXPECT_EQ(source.encoding, "UTF-8");
    EXPECT_EQ(source.format, SourceFormat::Text);
    EXPECT_TRUE(source.isText());
    EXPECT_TRUE(source.sheets.empty());
}

TEST_F(ReadText, LeavesAByteOrderMarkOut) {
    const auto source = read("\xEF\xBB\xBF"
                             "id,name\n1,Zoé\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name", "1|Zoé"));
    EXPECT_TRUE(source.byteOrderMark);
    EXPECT_EQ(source.encoding, "UTF-8");
}

TEST_F(ReadText, ReadsUtf16WithAMark) {
    const auto little = read("\xFF\xFE" + utf16(u"Nom\tVille\r\nZoé\tŒuvré\r\n", false));
    EXPECT_THAT(rowsOf(little.table), ElementsAre("Nom|Ville", "Zoé|Œuvré"));
    EXPECT_EQ(little.encoding, "UTF-16LE");
    EXPECT_EQ(little.separator, '\t');
    EXPECT_EQ(little.lineEnding, LineEnding::CrLf);
    const auto big = read("\xFE\xFF" + utf16(u"Nom\tVille\nZoé\tΑθήνα\n", true));
    EXPECT_THAT(rowsOf(big.table), ElementsAre("Nom|Ville", "Zoé|Αθήνα"));
    EXPECT_EQ(big.encoding, "UTF-16BE");
}

TEST_F(ReadText, ReadsUtf16WithoutAMark) {
    const auto little = read(utf16(u"Nom;Ville\nZoé;Lyon\nEva;Nice\n", false));
    EXPECT_THAT(rowsOf(little.table), ElementsAre("Nom|Ville", "Zoé|Lyon", "Eva|Nice"));
    EXPECT_EQ(little.encoding, "UTF-16LE");
    EXPECT_FALSE(little.byteOrderMark);
    EXPECT_EQ(read(utf16(u"Nom;Ville\nZoé;Lyon\n", true)).encoding, "UTF-16BE");
}

TEST_F(ReadText, ShowsTheEndOfUtf16CutInTheMiddle) {
    const auto source = read("\xFF\xFE" + utf16(u"a;b\nc;d", false) + "x");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a|b", "c|d\uFFFD"));
    EXPECT_NE(warningOf(source, ReadWarningKind::BrokenEncoding), nullptr);
}

TEST_F(ReadText, TakesWhatIsNoUtf8ForWindows1252) {
    const auto source = read("Pr\xE9nom;Ville\n\x8Cuvr\xE9;10 \x80\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Prénom|Ville", "Œuvré|10 €"));
    EXPECT_EQ(source.encoding, "windows-1252");
    EXPECT_TRUE(source.encodingGuessed);
    EXPECT_TRUE(source.warnings.empty());
}

TEST_F(ReadText, TakesAnEncodingAskedFor) {
    ReadOptions options;
    options.encoding = "macintosh";
    const auto source = read("Pr\x8Enom;b\n", options);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Prénom|b"));
    EXPECT_FALSE(source.encodingGuessed);
    options.encoding = "CP1252";
    EXPECT_EQ(read("\xE9;b\n", options).encoding, "windows-1252");
    options.encoding = "klingon";
    const auto unknown = error("a;b\n", options);
    EXPECT_EQ(unknown.kind, ReadErrorKind::UnknownEncoding);
    EXPECT_EQ(unknown.detail, "klingon");
}

TEST_F(ReadText, ListsRowsOfTheOtherEncoding) {
    const auto mostlyUtf8 = read("id;name\n1;Zoé\n2;L\xE9o\n3;Eva é\n");
    EXPECT_EQ(mostlyUtf8.encoding, "UTF-8");
    EXPECT_THAT(rowsOf(mostlyUtf8.table), ElementsAre("id|name", "1|Zoé", "2|L\uFFFDo", "3|Eva é"));
    ASSERT_NE(warningOf(mostlyUtf8, ReadWarningKind::BrokenEncoding), nullptr);
    EXPECT_THAT(warningOf(mostlyUtf8, ReadWarningKind::BrokenEncoding)->places, ElementsAre(CellPlace{3, 2}));

    const auto mostly1252 = read("id;name\n1;Zo\xE9\n2;L\xE9o\n3;Eva é\n");
    EXPECT_EQ(mostly1252.encoding, "windows-1252");
    ASSERT_NE(warningOf(mostly1252, ReadWarningKind::MixedEncoding), nullptr);
    EXPECT_EQ(warningOf(mostly1252, ReadWarningKind::MixedEncoding)->count, 1U);
    EXPECT_THAT(warningOf(mostly1252, ReadWarningKind::MixedEncoding)->places, ElementsAre(CellPlace{4, 0}));
}

TEST_F(ReadText, RepairsWhatIsNoUtf8EvenWhenUtf8IsAskedFor) {
    ReadOptions options;
    options.encoding = "utf8";
    const auto source = read("a;\xE9\xE8\n\xED\xA0\x80;\xC0\xAF\n", options);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a|\uFFFD\uFFFD", "\uFFFD\uFFFD\uFFFD|\uFFFD\uFFFD"));
    EXPECT_EQ(warningOf(source, ReadWarningKind::BrokenEncoding)->count, 3U);
}

TEST_F(ReadText, GuessesTheSeparator) {
    EXPECT_EQ(read("Nom;Note\nZoé;1,5\nEva;2,5\n").separator, ';');
    EXPECT_EQ(read("a,b,c\n1,2,3\n").separator, ',');
    EXPECT_EQ(read("a\tb\n1,5\t2,5\n").separator, '\t');
    EXPECT_EQ(read("a|b\n1|2\n").separator, '|');
    EXPECT_EQ(read("Nom, prénom;Mail;Ville\nRoy, Zoé;z@e.fr;Lyon\n").separator, ';');
    EXPECT_EQ(read("name,skills\nZoé,\"a;b;c\"\nEva,\"d;e;f\"\n").separator, ',');
    const auto single = read("name\nZoé\nEva\n");
    EXPECT_EQ(single.separator, '\0');
    EXPECT_THAT(rowsOf(single.table), ElementsAre("name", "Zoé", "Eva"));
}

TEST_F(ReadText, IsNotMisledByTitleRows) {
    const auto source = read("Liste du personnel, 2026\n\nNom;Ville;Mail\nZoé;Lyon;z@e.fr\nEva;Nice;e@e.fr\n");
    EXPECT_EQ(source.separator, ';');
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(1, 3, 4, 5));
}

TEST_F(ReadText, FollowsTheSeparatorLine) {
    const auto source = read("sep=|\r\na;b|c;d\r\n1;2|3;4\r\n");
    EXPECT_EQ(source.separator, '|');
    EXPECT_FALSE(source.separatorGuessed);
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a;b|c;d", "1;2|3;4"));
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(2, 3));
}

TEST_F(ReadText, TakesASeparatorAskedFor) {
    ReadOptions options;
    options.separator = ':';
    EXPECT_THAT(rowsOf(read("a:b;c\n", options).table), ElementsAre("a|b;c"));
    options.separator = 'x';
    EXPECT_EQ(error("a;b\n", options).kind, ReadErrorKind::UnknownSeparator);
    options.separator = '"';
    EXPECT_EQ(error("a;b\n", options).kind, ReadErrorKind::UnknownSeparator);
}

TEST_F(ReadText, ReadsEveryLineEnding) {
    EXPECT_EQ(read("a;b\nc;d\n").lineEnding, LineEnding::Lf);
    EXPECT_EQ(read("a;b\r\nc;d\r\n").lineEnding, LineEnding::CrLf);
    EXPECT_EQ(read("a;b").lineEnding, LineEnding::None);
    const auto old = read("a;b\rc;d\r\re;f");
    EXPECT_EQ(old.lineEnding, LineEnding::Cr);
    EXPECT_THAT(rowNumbersOf(old.table), ElementsAre(1, 2, 4));
    const auto mixed = read("a;b\nc;\"d\"\r\n\r\ne;f\rg;h");
    EXPECT_EQ(mixed.lineEnding, LineEnding::Mixed);
    EXPECT_THAT(rowsOf(mixed.table), ElementsAre("a|b", "c|d", "e|f", "g|h"));
    EXPECT_THAT(rowNumbersOf(mixed.table), ElementsAre(1, 2, 4, 5));
}

TEST_F(ReadText, CountsLinesAcrossThePiecesItReads) {
    // A CR LF that falls on the border of two pieces is one line end.
    for (const std::size_t filling : {262'143U, 262'142U, 262'141U}) {
        std::string bytes = "a;b\r\n";
        bytes += std::string(filling - bytes.size() - 2, 'x') + ";y";
        bytes += "\r\nlast;row\r\n";
        const auto source = read(bytes);
        EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(1, 2, 3)) << filling;
        EXPECT_EQ(source.lineEnding, LineEnding::CrLf) << filling;
    }
}

TEST_F(ReadText, KeepsLineBreaksInsideQuotesAndCountsThem) {
    const auto source = read("a;b\n\"one\ntwo\";x\n\"p\r\nq\";y\nlast;z\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a|b", "one\ntwo|x", "p\r\nq|y", "last|z"));
    EXPECT_THAT(rowNumbersOf(source.table), ElementsAre(1, 2, 4, 6));
}

TEST_F(ReadText, ReadsDoubledQuotes) {
    EXPECT_THAT(rowsOf(read("a;b\n\"say \"\"hi\"\"\";\"\"\"\"\n").table), ElementsAre("a|b", "say \"hi\"|\""));
}

TEST_F(ReadText, MarksNulBytes) {
    using namespace std::string_literals;
    const auto source = read("id;name;city\n1;Z\0o;Lyon\n2;Eva;Nice\n3;Max;Metz\n"s);
    EXPECT_EQ(source.encoding, "UTF-8");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("id|name|city", "1|Z\uFFFDo|Lyon", "2|Eva|Nice", "3|Max|Metz"));
    EXPECT_THAT(warningOf(source, ReadWarningKind::NulByte)->places, ElementsAre(CellPlace{2, 2}));
}

TEST_F(ReadText, KeepsShortAndLongRowsAsTheyAre) {
    const auto source = read("a;b;c\n1;2\n1;2;3;4;\n;;\n");
    EXPECT_EQ(source.table.cellCount(1), 2U);
    EXPECT_EQ(source.table.cellCount(2), 5U);
    EXPECT_EQ(source.table.cellCount(3), 3U);
    EXPECT_EQ(source.table.at(3, 0).kind, CellKind::Empty);
    EXPECT_EQ(source.table.at(1, 7).kind, CellKind::Empty);
}

TEST_F(ReadText, CutsACellOf10Megabytes) {
    const auto source = read("a;b\n1;\"" + std::string(10'000'000, 'x') + "\"\n2;short\n");
    EXPECT_EQ(source.table.at(1, 1).text.size(), 65'536U);
    EXPECT_EQ(source.table.at(2, 1).text, "short");
    EXPECT_THAT(warningOf(source, ReadWarningKind::CellCut)->places, ElementsAre(CellPlace{2, 2}));
}

TEST_F(ReadText, CutsBetweenTwoLetters) {
    std::string name;
    for (int i = 0; i < 40'000; ++i)
        name += "é";
    const auto source = read("a;b\nx" + name + ";2\n");
    EXPECT_EQ(source.table.at(1, 0).text.size(), 65'535U);
    EXPECT_EQ(warningOf(source, ReadWarningKind::BrokenEncoding), nullptr);
}

TEST_F(ReadText, RefusesMoreThan512Columns) {
    std::string wide = "a;b\n";
    for (int i = 0; i < 100'000; ++i)
        wide += "x;";
    const auto refused = error(wide + "\n");
    EXPECT_EQ(refused.kind, ReadErrorKind::TooManyColumns);
    EXPECT_EQ(refused.number, 512U);
    EXPECT_EQ(refused.place, (CellPlace{2, 513}));
    // Separators at the end of a row are no columns.
    const auto padded = read("a;b\n1;2" + std::string(100'000, ';') + "\n");
    EXPECT_EQ(padded.table.cellCount(1), 512U);
}

TEST_F(ReadText, HoldsItsOtherLimits) {
    ReadOptions options;
    options.limits.rows = 3;
    EXPECT_EQ(read("a;b\n1;2\n3;4\n", options).table.rowCount(), 3U);
    EXPECT_EQ(error("a;b\n1;2\n3;4\n5;6\n", options).kind, ReadErrorKind::TooManyRows);
    options = {};
    options.limits.cells = 5;
    EXPECT_EQ(error("a;b\n1;2\n3;4\n", options).kind, ReadErrorKind::TooManyCells);
    options = {};
    options.limits.textBytes = 5;
    EXPECT_EQ(error("a;b\n1;2\n3;4\n", options).kind, ReadErrorKind::TooLarge);
    options = {};
    options.limits.fileBytes = 5;
    EXPECT_EQ(error("a;b\n1;2\n", options).kind, ReadErrorKind::TooLarge);
}

TEST_F(ReadText, ReadsHundredsOfThousandsOfRows) {
    std::string bytes = "id;name;mail\n";
    for (int i = 1; i <= 300'000; ++i)
        bytes += std::to_string(i) + ";Zoé;p@exemple.fr\n";
    std::uint64_t last = 0;
    bool rose = true;
    ReadOptions options;
    options.progress = [&](std::uint64_t done, std::uint64_t total) {
        rose = rose && done >= last && done <= total;
        last = done;
    };
    const auto source = read(bytes, options);
    EXPECT_EQ(source.table.rowCount(), 300'001U);
    EXPECT_EQ(source.table.at(300'000, 0).text, "300000");
    EXPECT_EQ(source.table.rowNumber(300'000), 300'001U);
    EXPECT_TRUE(rose);
    EXPECT_EQ(last, bytes.size());
}

TEST_F(ReadText, ReadsAMillionRowsInHalfAGigabyte) {
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer takes memory of its own";
#endif
    {
        std::ofstream file(folder / "people.csv", std::ios::binary);
        file << "Matricule;Nom;Prénom;E-mail;Service\n";
        for (int i = 1; i <= 1'000'000; ++i)
            file << i << ";Œuvré;Zoé;p" << i << "@exemple.fr;Finance\n";
    }
    // In a process of its own, so that what other tests have used does not count.
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(test::readList(folder / "people.csv").table.rowCount() == 1'000'001U ? 0 : 1);
    int status = 0;
    rusage used{};
    ASSERT_EQ(::wait4(child, &status, 0, &used), child);
    EXPECT_EQ(status, 0);
    EXPECT_LT(used.ru_maxrss, 500'000) << "kilobytes";
}

TEST_F(ReadText, StopsWhenAsked) {
    std::string bytes = "id;name\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "1;Zoé\n";
    std::stop_source stop;
    ReadOptions options;
    options.stop = stop.get_token();
    options.progress = [&](std::uint64_t done, std::uint64_t total) {
        if (done * 2 > total)
            stop.request_stop();
    };
    EXPECT_EQ(error(bytes, options).kind, ReadErrorKind::Cancelled);
}

TEST_F(ReadText, NoticesAFileThatChangesWhileItIsRead) {
    std::string bytes = "id;name\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "1;Zoé\n";
    const auto path = folder.write("people.csv", bytes);
    ReadOptions options;
    bool changed = false;
    options.progress = [&](std::uint64_t done, std::uint64_t) {
        if (done > 0 && !changed) {
            changed = true;
            std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(static_cast<std::streamoff>(bytes.size()) - 5);
            file << 'X';
        }
    };
    EXPECT_EQ(errorOf(path, options).kind, ReadErrorKind::ChangedWhileReading);
}

TEST_F(ReadText, GivesTheSameFileTheSameDigest) {
    const auto first = read("a;b\n");
    EXPECT_EQ(first.digest.size(), 64U);
    EXPECT_EQ(read("a;b\n").digest, first.digest);
    EXPECT_NE(read("a;c\n").digest, first.digest);
    EXPECT_EQ(first.bytes, 4U);
}

TEST_F(ReadText, KeepsFormulasAndNumbersAsText) {
    const auto source = read("a;b;c\n=1+1;+33 6 12;@x\n-5;007;1E5\n1\u202F234,5;29/02/2025;03/04/2025\n");
    EXPECT_THAT(rowsOf(source.table, true), ElementsAre("T:a|T:b|T:c", "T:=1+1|T:+33 6 12|T:@x", "T:-5|T:007|T:1E5",
                                                        "T:1\u202F234,5|T:29/02/2025|T:03/04/2025"));
}

TEST_F(ReadText, TakesTheApostropheOfACarefulExportAway) {
    const auto source = read("a;b\n'=1+1;'-Dupont\n'quoted';''=x\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a|b", "=1+1|-Dupont", "'quoted'|'=x"));
    EXPECT_EQ(warningOf(source, ReadWarningKind::GuardRemoved)->count, 3U);
}

TEST_F(ReadText, KeepsEveryKindOfName) {
    const std::string longName(300, 'n');
    const auto source = read("a;b\nمحمد;שרה\ne\u0301;" + longName + "\n\u200B;👩‍🚀\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("a|b", "محمد|שרה", "e\u0301|" + longName, "\u200B|👩‍🚀"));
}

TEST_F(ReadText, TellsTextFromOtherThings) {
    using namespace std::string_literals;
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        noise += static_cast<char>(state >> 24U);
    }
    EXPECT_EQ(error("R" + noise).kind, ReadErrorKind::NotASpreadsheet);
    const auto pdf = error("%PDF-1.4\n...");
    EXPECT_EQ(pdf.kind, ReadErrorKind::Unsupported);
    EXPECT_EQ(pdf.detail, "pdf");
    EXPECT_EQ(error("\x89PNG\r\n\x1A\n...."s).detail, "png");
    EXPECT_EQ(error("<?xml version=\"1.0\"?><note>no sheet</note>").kind, ReadErrorKind::NotASpreadsheet);
}

TEST_F(ReadText, ReadsTextUnderAnotherName) {
    const auto path = folder.write("export.xls", "Nom\tVille\nZoé\tLyon\n");
    const auto source = test::readList(path);
    EXPECT_EQ(source.format, SourceFormat::Text);
    EXPECT_EQ(source.separator, '\t');
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Nom|Ville", "Zoé|Lyon"));
}

TEST_F(ReadText, ReadsFilesOfAnyName) {
    const auto path = folder.write("été œuvre 100% \xF0\x9F\x98\x80.csv", "a;b\n");
    EXPECT_EQ(test::readList(path).table.rowCount(), 1U);
    // Old file systems have names that are not UTF-8.
    EXPECT_EQ(test::readList(folder.write("\xE9t\xE9.csv", "a;b\n")).table.rowCount(), 1U);
}

TEST_F(ReadText, SaysWhenItMayNotRead) {
    if (geteuid() == 0)
        GTEST_SKIP() << "the superuser may read everything";
    const auto path = folder.write("secret.csv", "a;b\n");
    std::filesystem::permissions(path, std::filesystem::perms::none);
    EXPECT_EQ(errorOf(path).kind, ReadErrorKind::NoPermission);
}

TEST_F(ReadText, ReadsTextNamedAsAWorkbook) {
    EXPECT_EQ(test::readList(folder.write("people.xlsx", "a;b\n1;2\n")).format, SourceFormat::Text);
}

} // namespace
} // namespace mentoring::formats
