#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/made_files.h"
#include "intake/people_layout.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using ::testing::ElementsAre;

using Rows = std::vector<std::vector<std::string>>;

const Rows readMe{{"How to use this file"}, {"Fill in the sheet with the staff"}, {"Questions: hr@example.com", "x"}};
const Rows codes{{"Code", "Department"}, {"A", "Finance"}, {"B", "Legal"}};
const Rows pivot{{"Department", "Location", "Count"}, {"Finance", "Lyon", "12"}, {"Legal", "Nice", "3"}};
const Rows template_{{"Employee ID", "Name", "Email", "Department"}};
const Rows people{{"Employee ID", "Name", "Email"}, {"1", "Ana Roy", "ana@x.org"}, {"2", "Bob Sy", "bob@x.org"}};
const Rows others{{"Employee ID", "Name", "Email"}, {"3", "Cy Lee", "cy@x.org"}};

std::string xmlRows(const Rows& rows) {
    std::string xml;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        xml += "<row>";
        for (const auto& cell : rows[row])
            xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        xml += "</row>";
    }
    return xml;
}

struct Made {
    std::string name;
    Rows rows;
    bool hidden = false;
};

/// The same sheets in every format that has sheets; `active` -1: not told.
std::vector<std::pair<std::string, std::string>> inAllFormats(const std::vector<Made>& sheets, int active) {
    MadeWorkbook workbook;
    std::string tables;
    std::string settings;
    std::string xml = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                      "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    if (active >= 0) {
        const auto number = std::to_string(active);
        workbook.workbookProperties = "<bookViews><workbookView activeTab=\"" + number + "\"/></bookViews>";
        settings = "<office:settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                   "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\"><config:config-item "
                   "config:name=\"ActiveTable\">" +
                   sheets[static_cast<std::size_t>(active)].name + "</config:config-item></office:settings>";
        xml += "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><ActiveSheet>" + number +
               "</ActiveSheet></ExcelWorkbook>";
    }
    BiffWorkbook biff;
    biff.activeSheet = active;
    for (const auto& sheet : sheets) {
        workbook.sheets.push_back({sheet.name, xmlRows(sheet.rows), sheet.hidden ? "hidden" : ""});
        std::string table;
        std::string worksheet;
        auto& old = biff.addSheet(sheet.name, sheet.hidden);
        for (std::uint16_t row = 0; row < sheet.rows.size(); ++row) {
            table += "<table:table-row>";
            worksheet += "<Row>";
            for (std::uint16_t column = 0; column < sheet.rows[row].size(); ++column) {
                const auto& cell = sheet.rows[row][column];
                table +=
                    "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
                worksheet += "<Cell><Data ss:Type=\"String\">" + cell + "</Data></Cell>";
                BiffWorkbook::text(old, row, column, std::u16string(cell.begin(), cell.end()));
            }
            table += "</table:table-row>";
            worksheet += "</Row>";
        }
        tables += "<table:table table:name=\"" + sheet.name + "\"" + (sheet.hidden ? " table:style-name=\"no\"" : "") +
                  ">" + table + "</table:table>";
        xml += "<Worksheet ss:Name=\"" + sheet.name + "\"><Table>" + worksheet + "</Table>" +
               (sheet.hidden ? "<WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>"
                               "SheetHidden</Visible></WorksheetOptions>"
                             : "") +
               "</Worksheet>";
    }
    auto ods = odsParts(tables, "<style:style style:name=\"no\"><style:table-properties table:display=\"false\"/>"
                                "</style:style>");
    if (!settings.empty())
        ods.emplace_back("settings.xml", settings);
    return {{"people.xlsx", xlsxOf(workbook)},
            {"people.ods", zipped(ods)},
            {"people.xls", biff.file()},
            {"people.xml", xml + "</Workbook>"}};
}

class ReadSheets : public ::testing::Test {
protected:
    void expectSheet(const std::string& name, const std::vector<Made>& sheets, int active = -1) {
        for (const auto& [file, bytes] : inAllFormats(sheets, active)) {
            const auto source = test::readList(folder.write(file, bytes));
            ASSERT_LT(source.sheet, source.sheets.size()) << file;
            EXPECT_EQ(source.sheets[source.sheet].name, name) << file;
        }
    }

    TemporaryFolder folder;
};

TEST_F(ReadSheets, TheOneThatLooksLikePeopleIsTaken) {
    expectSheet("Staff", {{"Read me", readMe}, {"Staff", people}});
    expectSheet("Staff", {{"Codes", codes}, {"Pivot", pivot}, {"Staff", people}, {"More", readMe}});
    expectSheet("Staff", {{"Template", template_}, {"Staff", people}});
    expectSheet("Staff", {{"Staff", people}, {"Codes", codes}});
    expectSheet("Staff", {{"Read me", readMe}, {"Old", people, true}, {"Staff", people}});
}

TEST_F(ReadSheets, TheActiveOneIsTakenAmongItsEquals) {
    expectSheet("Mentors", {{"Mentors", people}, {"Mentees", others}});
    expectSheet("Mentees", {{"Mentors", people}, {"Mentees", others}}, 1);
    expectSheet("Staff", {{"Read me", readMe}, {"Staff", people}}, 0);
    expectSheet("Two", {{"One", {{"x", "y"}}}, {"Two", {{"v", "w"}}}}, 1);
    expectSheet("One", {{"One", {{"x", "y"}}}, {"Two", {{"v", "w"}}}});
}

TEST_F(ReadSheets, AHiddenOneIsTakenOnlyWhenThereIsNothingElse) {
    expectSheet("Notes", {{"Staff", people, true}, {"Notes", readMe}});
    expectSheet("Staff", {{"Staff", people, true}, {"Nothing", {}}});
}

TEST_F(ReadSheets, TheOthersAreNamed) {
    for (const auto& [file, bytes] : inAllFormats({{"Read me", readMe}, {"Staff", people}, {"Codes", codes}}, -1)) {
        const auto source = test::readList(folder.write(file, bytes));
        ASSERT_NE(warningOf(source, ReadWarningKind::MoreSheets), nullptr) << file;
        EXPECT_THAT(warningOf(source, ReadWarningKind::MoreSheets)->names, ElementsAre("Staff", "Read me", "Codes"));
        EXPECT_EQ(warningOf(source, ReadWarningKind::MoreSheets)->count, 2U);
        EXPECT_THAT(rowsOf(source.table),
                    ElementsAre("Employee ID|Name|Email", "1|Ana Roy|ana@x.org", "2|Bob Sy|bob@x.org"));
    }
}

TEST_F(ReadSheets, ALongSheetThatIsNoListIsPassedOver) {
    Rows log{{"Day", "Event"}};
    for (int i = 0; i < 500; ++i)
        log.push_back({"d" + std::to_string(i), "something"});
    expectSheet("Staff", {{"Log", log}, {"Staff", people}, {"Log 2", log}});
}

TEST_F(ReadSheets, OneThatCannotBeReadDoesNotHideTheList) {
    const std::string far = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
    MadeWorkbook workbook;
    workbook.sheets = {{"Far", far, {}}, {"Staff", xmlRows(people), {}}};
    EXPECT_EQ(test::readList(folder.write("a.xlsx", xlsxOf(workbook))).sheet, 1U);
    workbook.sheets = {{"Far", far, {}}, {"Nothing", "", {}}};
    EXPECT_EQ(errorOf(folder.write("b.xlsx", xlsxOf(workbook))).kind, ReadErrorKind::TooManyColumns);
    const std::string wide = "<table:table table:name=\"Far\"><table:table-row><table:table-cell "
                             "table:number-columns-repeated=\"600\" office:value-type=\"string\"><text:p>x</text:p>"
                             "</table:table-cell></table:table-row></table:table>";
    std::string staff = "<table:table table:name=\"Staff\"><table:table-row>";
    for (const auto* cell : {"Employee ID", "Name", "Email"})
        staff += "<table:table-cell office:value-type=\"string\"><text:p>" + std::string(cell) +
                 "</text:p></table:table-cell>";
    staff += "</table:table-row></table:table>";
    EXPECT_EQ(test::readList(folder.write("a.ods", odsOf(wide + staff))).sheet, 1U);
    EXPECT_EQ(errorOf(folder.write("b.ods", odsOf(wide))).kind, ReadErrorKind::TooManyColumns);
}

TEST_F(ReadSheets, TheFirstOneIsTakenWhereNothingIsKnownOfTheList) {
    MadeWorkbook workbook;
    workbook.sheets = {{"Codes", xmlRows(codes), {}}, {"Staff", xmlRows(people), {}}};
    const auto path = folder.write("a.xlsx", xlsxOf(workbook));
    EXPECT_EQ(readSource(path).sheet, 0U);
    EXPECT_EQ(test::readList(path).sheet, 1U);
}

TEST_F(ReadSheets, OfAWebPageTheTableOfPeopleIsTaken) {
    const auto table = [](const Rows& rows) {
        std::string html = "<table>";
        for (const auto& row : rows) {
            html += "<tr>";
            for (const auto& cell : row)
                html += "<td>" + cell + "</td>";
            html += "</tr>";
        }
        return html + "</table>";
    };
    Rows menu;
    for (int i = 0; i < 30; ++i)
        menu.push_back({"a", "b", "c"});
    EXPECT_EQ(test::readList(folder.write("page.xls", "<html>" + table(menu) + table(people) + table(codes))).sheet,
              1U);
}

} // namespace
} // namespace mentoring::formats
