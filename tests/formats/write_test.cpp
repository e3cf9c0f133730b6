#include <csignal>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include "disk/trouble.h"
#include "formats/made_files.h"
#include "formats/spreadsheet_writer.h"

namespace mentoring::formats {
namespace {

using cells::WriteError;
using cells::WriteErrorKind;

using namespace testing;
using std::chrono::year;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class WriteFile : public ::testing::Test {
protected:
    static WriteSheet people(std::vector<std::vector<WriteValue>> rows) {
        return {"People",
                {{"Name", ColumnKind::Text},
                 {"Score", ColumnKind::Number},
                 {"Hired", ColumnKind::Date},
                 {"Share", ColumnKind::Percentage}},
                std::move(rows),
                {}};
    }
    std::string csv(const WriteSheet& sheet, const WriteOptions& options = {}) {
        auto again = options;
        again.replaceExisting = true;
        report = writeSpreadsheet(folder / "out.csv", sheet, again);
        return contentOf(folder / "out.csv");
    }
    std::string oneCell(const std::string& text, const WriteOptions& options = {}) {
        auto content = csv({"", {{"h"}}, {{text}}, {}}, options);
        content = content.substr(content.find("\r\n") + 2);
        return content.substr(0, content.size() - 2);
    }
    WriteErrorKind errorOf(const std::filesystem::path& path, const WriteSheet& sheet,
                           const WriteOptions& options = {}) {
        try {
            writeSpreadsheet(path, sheet, options);
        } catch (const WriteError& error) {
            return error.kind;
        }
        ADD_FAILURE() << "written: " << path;
        return {};
    }
    static disk::Trouble troubleWith(const std::filesystem::path& path, const WriteSheet& sheet,
                                     const WriteOptions& options = {}) {
        try {
            writeSpreadsheet(path, sheet, options);
        } catch (const disk::DiskError& error) {
            return error.trouble();
        }
        ADD_FAILURE() << "written: " << path;
        return {};
    }

    TemporaryFolder folder;
    WriteReport report;
    const WriteSheet one = people({{"Zoé", std::int64_t{1}, year(2026) / 2 / 28, 0.5}});
};

TEST_F(WriteFile, WritesACsvThatSpreadsheetProgramsUnderstand) {
    EXPECT_EQ(csv(people({{"Zoé", std::int64_t{42}, year(2026) / 2 / 28, 0.85}, {"Eva", -1.5, std::monostate{}}})),
              "\xEF\xBB\xBFName,Score,Hired,Share\r\nZoé,42,2026-02-28,0.85\r\nEva,-1.5,,\r\n");
    EXPECT_EQ(report.rows, 2U);
    EXPECT_EQ(report.guarded, 0U);
    WriteOptions options;
    options.separator = ';';
    options.byteOrderMark = false;
    EXPECT_EQ(csv({"", {{"a"}, {"b"}}, {{"1;2", "x"}}, {}}, options), "a;b\r\n\"1;2\";x\r\n");
}

TEST_F(WriteFile, PartsTheDigitsWithACommaWhereSemicolonsPartTheColumns) {
    WriteOptions options;
    options.separator = ';';
    const auto table = people({{"v1.5", 66.67, std::monostate{}, -0.5}, {"Eva", std::int64_t{7}, {}, 1e-9}});
    EXPECT_EQ(csv(table, options), "\xEF\xBB\xBFName;Score;Hired;Share\r\nv1.5;\"66,67\";;\"-0,5\"\r\nEva;7;;1e-9\r\n");
}

TEST_F(WriteFile, QuotesAsTheStandardSays) {
    EXPECT_EQ(oneCell("say \"hi\""), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(oneCell("a,b"), "\"a,b\"");
    EXPECT_EQ(oneCell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(oneCell("p\r\nq"), "\"p\r\nq\"");
    EXPECT_EQ(oneCell(" blank "), "\" blank \"");
    EXPECT_EQ(oneCell("plain"), "plain");
    EXPECT_EQ(oneCell(""), "\"\"");
}

TEST_F(WriteFile, PutsAnApostropheBeforeWhatWouldBecomeAFormula) {
    EXPECT_EQ(oneCell("=1+1"), "'=1+1");
    EXPECT_EQ(oneCell("+33 6 12"), "'+33 6 12");
    EXPECT_EQ(oneCell("-Dupont"), "'-Dupont");
    EXPECT_EQ(oneCell("@SUM(1;1)"), "\"'@SUM(1;1)\"");
    EXPECT_EQ(oneCell("\tx"), "\"'\tx\"");
    EXPECT_EQ(oneCell("\rx"), "\"'\rx\"");
    EXPECT_EQ(oneCell("'=x"), "''=x");
    EXPECT_EQ(oneCell("'quoted'"), "'quoted'");
    EXPECT_EQ(oneCell(std::string("\0=x", 3)), "'=x");
    EXPECT_EQ(report.guarded, 1U);
    EXPECT_EQ(oneCell("a=b"), "a=b");
    EXPECT_EQ(report.guarded, 0U);
    WriteOptions options;
    options.formulaGuard = false;
    EXPECT_EQ(oneCell("=1+1", options), "=1+1");
}

TEST_F(WriteFile, GuardsHeadersToo) {
    EXPECT_THAT(csv({"", {{"=cmd"}, {"b"}}, {}, {}}), HasSubstr("'=cmd,b\r\n"));
}

TEST_F(WriteFile, WritesTabsForTsv) {
    writeSpreadsheet(folder / "out.TSV", WriteSheet{"", {{"a"}, {"b"}}, {{"1", "2"}}, {}});
    EXPECT_EQ(contentOf(folder / "out.TSV"), "\xEF\xBB\xBF"
                                             "a\tb\r\n1\t2\r\n");
}

TEST_F(WriteFile, WritesATypedWorkbook) {
    writeSpreadsheet(folder / "out.xlsx",
                     people({{"=1+1", std::int64_t{42}, year(2026) / 2 / 28, 0.85},
                             {"00042", -0.5, year(1900) / 1 / 1, 1.0},
                             {"é\nŒ", std::int64_t{9'007'199'254'740'993}, std::monostate{}, 0.0}}));
    const auto source = test::readList(folder / "out.xlsx");
    EXPECT_THAT(source.sheets, ElementsAre(SheetInfo{"People", false}));
    EXPECT_THAT(rowsOf(source.table, true),
                ElementsAre("T:Name|T:Score|T:Hired|T:Share", "T:=1+1|N:42|D:2026-02-28|N:0.85",
                            "T:00042|N:-0.5|D:1900-01-01|N:1", "T:é\nŒ|T:9007199254740993|-:|N:0"));
}

TEST_F(WriteFile, WritesSeveralSheetsUnderNamesThatAreAllowed) {
    std::vector<WriteSheet> sheets;
    for (const char* name : {"Pairs", "pairs", "a/b:c*[d]?\\", "'quoted'", "", "History",
                             "a name that is much too long for a sheet", "\xF0\x9F\x98\x80"})
        sheets.push_back({name, {{"h"}}, {{"x"}}, {}});
    writeSpreadsheet(folder / "out.xlsx", sheets);
    const auto source = test::readList(folder / "out.xlsx");
    std::vector<std::string> names;
    for (const auto& sheet : source.sheets)
        names.push_back(sheet.name);
    EXPECT_THAT(names, ElementsAre("Pairs", "pairs (2)", "a_b_c__d___", "quoted", "Sheet5", "Sheet6",
                                   "a name that is much too long fo", "\xF0\x9F\x98\x80"));
}

TEST_F(WriteFile, RefusesSeveralSheetsInATextFile) {
    const std::vector<WriteSheet> sheets(2, one);
    EXPECT_THROW(writeSpreadsheet(folder / "out.csv", sheets), WriteError);
    EXPECT_THAT(folder.names(), ElementsAre());
}

TEST_F(WriteFile, TakesRowsFromASourceOfThem) {
    for (const char* name : {"out.csv", "out.xlsx"}) {
        WriteSheet sheet{"Scores", {{"n", ColumnKind::Number}, {"text", ColumnKind::Text}}, {}, {}};
        std::int64_t next = 0;
        sheet.nextRow = [&](std::vector<WriteValue>& row) {
            EXPECT_TRUE(row.empty());
            row = {next, "row " + std::to_string(next)};
            return next++ < 3000;
        };
        std::uint64_t told = 0;
        WriteOptions options;
        options.progress = [&](std::uint64_t rows) { told = rows; };
        EXPECT_EQ(writeSpreadsheet(folder / name, sheet, options).rows, 3000U);
        EXPECT_EQ(told, 2048U);
        const auto source = test::readList(folder / name);
        EXPECT_EQ(source.table.rowCount(), 3001U);
        EXPECT_EQ(source.table.at(3000, 1).text, "row 2999");
    }
}

TEST_F(WriteFile, CutsTextsThatAWorkbookCannotHold) {
    report = writeSpreadsheet(folder / "out.xlsx", WriteSheet{"", {{"h"}}, {{std::string(40'000, 'x')}}, {}});
    EXPECT_EQ(report.cut, 1U);
    EXPECT_EQ(test::readList(folder / "out.xlsx").table.at(1, 0).text.size(), 32'767U);
}

TEST_F(WriteFile, KeepsAnExistingFileUnlessToldOtherwise) {
    folder.write("out.csv", "old");
    folder.write("out.xlsx", "old");
    EXPECT_EQ(troubleWith(folder / "out.csv", one), disk::Trouble::Exists);
    EXPECT_EQ(troubleWith(folder / "out.xlsx", one), disk::Trouble::Exists);
    EXPECT_EQ(contentOf(folder / "out.csv"), "old");
    WriteOptions options;
    options.replaceExisting = true;
    writeSpreadsheet(folder / "out.csv", one, options);
    EXPECT_THAT(contentOf(folder / "out.csv"), HasSubstr("Zoé"));
    EXPECT_THAT(folder.names(), ElementsAre("out.csv", "out.xlsx"));
}

TEST_F(WriteFile, DoesNotTakeThePlaceOfAFileMadeMeanwhile) {
    auto sheet = one;
    sheet.rows.clear();
    sheet.nextRow = [&](std::vector<WriteValue>&) {
        folder.write("out.csv", "made meanwhile");
        return false;
    };
    EXPECT_EQ(troubleWith(folder / "out.csv", sheet), disk::Trouble::Exists);
    EXPECT_EQ(contentOf(folder / "out.csv"), "made meanwhile");
    EXPECT_THAT(folder.names(), ElementsAre("out.csv"));
}

TEST_F(WriteFile, LetsOnlyItsOwnerReadTheFile) {
    for (const char* name : {"out.csv", "out.xlsx"}) {
        writeSpreadsheet(folder / name, one);
        EXPECT_EQ(std::filesystem::status(folder / name).permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)
            << name;
    }
}

TEST_F(WriteFile, WritesThroughALink) {
    folder.write("real.csv", "old");
    std::filesystem::create_symlink("real.csv", folder / "link.csv");
    WriteOptions options;
    options.replaceExisting = true;
    writeSpreadsheet(folder / "link.csv", one, options);
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.csv"));
    EXPECT_THAT(contentOf(folder / "real.csv"), HasSubstr("Zoé"));
}

TEST_F(WriteFile, WritesUnderNamesThatAreNoUtf8) {
    for (const char* name : {"\xE9t\xE9.csv", "\xE9t\xE9.xlsx"}) {
        writeSpreadsheet(folder / name, one);
        EXPECT_EQ(test::readList(folder / name).table.rowCount(), 2U);
    }
}

TEST_F(WriteFile, NamesWhatIsWrongWithAPlace) {
    EXPECT_EQ(troubleWith(folder / "none" / "out.csv", one), disk::Trouble::NotThere);
    EXPECT_EQ(troubleWith(folder / "none" / "out.xlsx", one), disk::Trouble::NotThere);
    EXPECT_EQ(errorOf(folder / "out.pdf", one), WriteErrorKind::UnknownFormat);
    WriteOptions options;
    options.separator = 'x';
    EXPECT_EQ(errorOf(folder / "out.csv", one, options), WriteErrorKind::UnknownSeparator);
    options = {};
    options.replaceExisting = true;
    std::filesystem::create_directory(folder / "dir.csv");
    EXPECT_EQ(troubleWith(folder / "dir.csv", one, options), disk::Trouble::NotAFile);
    EXPECT_THAT(folder.names(), ElementsAre("dir.csv"));
}

TEST_F(WriteFile, LeavesTheOldFileWhenTheDiskIsFull) {
    folder.write("out.csv", "old");
    folder.write("out.xlsx", "old");
    WriteSheet large{"", {{"h"}}, {}, {}};
    std::uint32_t state = 1;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int j = 0; j < 40; ++j) {
            state = state * 1'664'525U + 1'013'904'223U;
            text += static_cast<char>('a' + (state >> 24U) % 26);
        }
        large.rows.push_back({text});
    }
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 300'000;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    WriteOptions options;
    options.replaceExisting = true;
    const auto text = troubleWith(folder / "out.csv", large, options);
    const auto workbook = troubleWith(folder / "out.xlsx", large, options);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(text, disk::Trouble::NoRoom);
    // Here there is room and only a limit on the size of files, which the library does not notice either.
    EXPECT_TRUE(workbook == disk::Trouble::NoRoom || workbook == disk::Trouble::Failed);
    EXPECT_EQ(contentOf(folder / "out.csv"), "old");
    EXPECT_TRUE(contentOf(folder / "out.xlsx") == "old");
    EXPECT_THAT(folder.names(), ElementsAre("out.csv", "out.xlsx"));
}

TEST_F(WriteFile, LeavesNothingWhenItIsStopped) {
    std::stop_source stop;
    for (const char* name : {"out.csv", "out.xlsx"}) {
        auto sheet = one;
        int rows = 0;
        sheet.nextRow = [&](std::vector<WriteValue>& row) {
            if (++rows == 500)
                stop.request_stop();
            row = {"x"};
            return true;
        };
        WriteOptions options;
        options.stop = stop.get_token();
        EXPECT_EQ(errorOf(folder / name, sheet, options), WriteErrorKind::Cancelled);
    }
    auto sheet = one;
    sheet.nextRow = [](std::vector<WriteValue>&) -> bool { throw std::runtime_error("no more"); };
    EXPECT_THROW(writeSpreadsheet(folder / "out.xlsx", sheet), std::runtime_error);
    EXPECT_THAT(folder.names(), ElementsAre());
}

} // namespace
} // namespace mentoring::formats
