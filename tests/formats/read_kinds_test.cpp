#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QByteArray>

#include "formats/made_files.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using namespace std::string_literals;
using ::testing::ElementsAre;

class ReadKinds : public ::testing::Test {
protected:
    SourceFile read(std::string_view bytes) { return test::readList(folder.write("people.xls", bytes)); }
    std::string kindOf(std::string_view bytes) {
        const auto error = errorOf(folder.write("people.csv", bytes));
        EXPECT_EQ(error.kind, ReadErrorKind::Unsupported) << bytes.substr(0, 40);
        return error.detail;
    }

    TemporaryFolder folder;
};

TEST_F(ReadKinds, FilesOfOtherKindsAreNamed) {
    EXPECT_EQ(kindOf("ID;PWXL;N;E\r\nC;X1;Y1;K\"Employee \"\"ID\"\"\"\r\nE\r\n"), "sylk");
    EXPECT_EQ(kindOf("TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,3\r\n\"\"\r\n"), "dif");
    EXPECT_EQ(kindOf("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana \"Nan\" Roy\r\nEND:VCARD\r\n"), "vcard");
    EXPECT_EQ(kindOf("\xEF\xBB\xBF"
                     "begin:vcalendar\nend:vcalendar\n"),
              "icalendar");
    EXPECT_EQ(kindOf("dn: uid=ana,dc=x\nobjectClass: person\n"), "ldif");
    EXPECT_EQ(kindOf("{\"people\": [{\"name\": \"Ana\"}]}"), "json");
    EXPECT_EQ(kindOf("[\n  {\"id\": 1, \"name\": \"Ana\"},\n  {\"id\": 2}\n]"), "json");
    EXPECT_EQ(kindOf("{\"id\":1}\n{\"id\":2}\n"), "json");
    EXPECT_EQ(kindOf("{ \"url\" : \"https://docs.google.com/open?id=7\", \"email\":\"a@x.org\" }"), "gsheet");
    EXPECT_EQ(kindOf("[InternetShortcut]\r\nURL=https://example.com/people.xlsx\r\n"), "shortcut");
    EXPECT_EQ(kindOf("<?xml version=\"1.0\"?><!DOCTYPE plist><plist><dict><key>URL</key><string>https://x</string>"
                     "</dict></plist>"),
              "shortcut");
    EXPECT_EQ(kindOf("PAR1\x15\x04\x15 binary"), "parquet");
    EXPECT_EQ(kindOf("BZh91AY&SY"), "bzip2");
    EXPECT_EQ(kindOf("\0\1\0\0Standard ACE DB\0"s), "access");
    EXPECT_EQ(kindOf(zipped({{"export/mentors.csv", "a;b\n"}, {"export/mentees.csv", "a;b\n"}})), "zip");
    EXPECT_EQ(kindOf(zipped({{"Index/Document.iwa", "x"}, {"Metadata/Properties.plist", "x"}})), "numbers");
    EXPECT_EQ(kindOf(oleOf({{"__properties_version1.0", "x"}})), "msg");
    EXPECT_EQ(
        kindOf("From: a@x.org\r\nSubject: list\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n"),
        "mail");
}

TEST_F(ReadKinds, TextsThatAreNoListsAreNamed) {
    EXPECT_EQ(kindOf("; of 2026\n[people]\neve = eve@x.org\nmax = max@x.org\n"), "config");
    EXPECT_EQ(kindOf("[[person]]\nname = \"Eve\"\nemail = \"eve@x.org\"\n"), "config");
    EXPECT_EQ(kindOf("name=Eve\nmail=eve@x.org\nrole=mentor\n"), "config");
    EXPECT_EQ(kindOf("people:\n  - name: Eve\n    mail: eve@x.org\n  - name: Max\n"), "yaml");
    EXPECT_EQ(kindOf("---\nname: Eve\nmail: eve@x.org\n---\nname: Max\n"), "yaml");
    EXPECT_EQ(kindOf("Name: Eve\nEmail: eve@x.org\n\nName: Max\nEmail: max@x.org\n"), "records");
    EXPECT_EQ(kindOf("==  =======\nID  Name\n==  =======\n1   Eve\n==  =======\n"), "columns");
    EXPECT_EQ(kindOf("<?php\n$people = ['Eve' => 'eve@x.org'];\n"), "script");
    EXPECT_EQ(kindOf("From: eve@x.org\r\nTo: max@x.org,\r\n\tann@x.org\r\nSubject: the list\r\n\r\nHello, all\r\n"),
              "mail");
    EXPECT_EQ(kindOf("-- a dump\nCREATE TABLE people (id int, name text);\nINSERT INTO people VALUES (1,'Eve');\n"),
              "sql");
    EXPECT_EQ(kindOf("SELECT id, name\nFROM people;\n"), "sql");
    EXPECT_EQ(kindOf("% list\n\\documentclass[a4paper]{article}\n\\begin{document}Eve & Roy\\end{document}\n"), "tex");
    EXPECT_EQ(kindOf("# People\n\n- Eve\n- Max\n"), "markdown");
    EXPECT_EQ(kindOf("| ID | Name |\n|:---|---:|\n| 1 | Eve |\n"), "drawn");
    EXPECT_EQ(kindOf("+----+------+\n| id | name |\n+----+------+\n|  1 | Eve  |\n+----+------+\n"), "drawn");
    EXPECT_EQ(kindOf(" id | name\n----+------\n  1 | Eve\n(1 row)\n"), "drawn");
    EXPECT_EQ(kindOf("ID    First name  Email\n1     Zoé         zoe@x.org\n22    Max         max@x.org\n"), "columns");
    EXPECT_EQ(
        kindOf("Name        Employee ID\n----------- -----------\nEve Roy              12\nMax Sy                7\n"),
        "columns");
    EXPECT_EQ(kindOf("\x03"
                     "Eve" +
                     std::string(51, ' ') + std::string(110, ' ')),
              "lock");
    EXPECT_EQ(kindOf(",eve,desk,01.03.2026 10:00,file:///home/eve/.config/libreoffice/4;"), "lock");
    EXPECT_EQ(kindOf("-----BEGIN PGP MESSAGE-----\n\nhQEM\n"), "pgp");
    EXPECT_EQ(errorOf(folder.write("x.csv", "<people>\n<person id=\"1\"/>\n</people>\n")).kind,
              ReadErrorKind::NotASpreadsheet);
}

TEST_F(ReadKinds, SentencesAreNoListOfPeople) {
    ReadOptions options;
    options.ofPeople = true;
    const auto isRefused = [&](std::string_view text) {
        const auto path = folder.write("x.txt", text);
        try {
            (void)test::readList(path, options);
            return false;
        } catch (const ReadError& error) {
            return error.detail == "prose";
        }
    };
    const std::string_view prose = "Hello,\nthe list of people comes on Monday, as I said.\nYours, Eve\n";
    EXPECT_TRUE(isRefused(prose));
    EXPECT_EQ(read(prose).table.rowCount(), 3U) << "what else than people is wanted, nobody knows";
    EXPECT_TRUE(isRefused("const people = [\n  {name: 'Eve'},\n  {name: 'Max'}];\nexport default people;\n"));
    EXPECT_TRUE(isRefused("10:00 the user eve@x.org has logged in\n10:01 the user max@x.org has logged in\n"));
    EXPECT_TRUE(isRefused("404 Not Found\n"));
    EXPECT_FALSE(isRefused("Email\n"));
    EXPECT_FALSE(isRefused("eve@x.org\n"));
    EXPECT_FALSE(isRefused("Eve Roy (IT)\nMax Sy (HR)\n"));
    EXPECT_FALSE(isRefused("Name;Email\nEve;eve@x.org\n"));
    EXPECT_FALSE(isRefused("These are the people of the year 2026.\nID;Name\n1;Eve\n"));
    EXPECT_FALSE(isRefused("Eve Roy\nMax Sy\n")) << "names alone";
    EXPECT_FALSE(isRefused("7;Eve;she likes to walk in the woods.\n8;Max;he does not like it at all.\n"));
}

TEST_F(ReadKinds, ListsThatBeginAlikeAreRead) {
    EXPECT_EQ(read("ID;Name\n1;Ana\n").table.rowCount(), 2U);
    EXPECT_EQ(read("ID;Prénom\n1;Ana\n2;Bob\n").table.rowCount(), 3U);
    EXPECT_EQ(read("ID;PRENOM\nC;Paul\nB;Ana\n").table.rowCount(), 3U);
    EXPECT_EQ(read("PAR1;Name\nx;Ana\n").table.rowCount(), 2U);
    EXPECT_EQ(read("BZh;Name\nx;Ana\n").table.rowCount(), 2U);
    EXPECT_EQ(read("[Id],[Name]\n1,Ana\n").table.rowCount(), 2U);
    EXPECT_EQ(read("Table;Name\n0,1;Ana\n").table.rowCount(), 2U);
    EXPECT_EQ(read("From: the list of 2026\nId;Name\n1;Ana\n").table.rowCount(), 3U);
    EXPECT_EQ(read("{Id};{Name}\n1;Ana\n").table.rowCount(), 2U);
    EXPECT_EQ(read("begin;end\n1;2\n").table.rowCount(), 2U);
    EXPECT_EQ(read("[Id];[Name]\n1;Ana=x\n").table.rowCount(), 2U);
    EXPECT_EQ(read("Report: people\nDate: 2026\nId;Name\n1;Ana\n").table.rowCount(), 4U);
    EXPECT_EQ(
        read("Id, First name,   Email\n1,  Ana,          a@x.org\n2,  Bob,          b@x.org\n").table.columnCount(),
        3U);
    EXPECT_EQ(read("Name  of  staff\nAna  Roy\nBob\n").table.rowCount(), 3U);
    EXPECT_EQ(read("id|name\n1|---\n").table.rowCount(), 2U);
    EXPECT_EQ(read("# people of 2026\nId;Name\n1;Ana\n").table.rowCount(), 3U);
    EXPECT_EQ(read("<Id>;<Name>\n1;Ana\n").table.rowCount(), 2U);
    EXPECT_EQ(read("Select;Name\nx;from Ana\n").table.rowCount(), 2U);
}

const std::string page = "<html><head><meta charset=utf-8></head><body><table><tr><td>Name</td><td>Email</td></tr>"
                         "<tr><td>Zoé Roy</td><td>zoe@x.org</td></tr></table></body></html>";

std::string inOneFile(const std::string& encoding, const std::string& content, const std::string& charset) {
    return "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n"
           "\tboundary=\"----=_Next.1\"\r\n\r\nThis is a page in one file.\r\n\r\n------=_Next.1\r\n"
           "Content-Location: file:///C:/book.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
           "Content-Type: text/html; charset=\"us-ascii\"\r\n\r\n<html><frameset><frame src=3D\"sheet.htm\"></frameset>"
           "</html>\r\n------=_Next.1\r\nContent-Location: file:///C:/sheet.htm\r\nContent-Transfer-Encoding: " +
           encoding + "\r\nContent-Type: text/html; charset=" + charset + "\r\n\r\n" + content +
           "\r\n------=_Next.1\r\nContent-Type: text/css\r\n\r\ntd {}\r\n------=_Next.1--\r\n";
}

TEST_F(ReadKinds, APageInOneFileIsReadAsAPage) {
    const auto base64 = QByteArray::fromStdString(page).toBase64().toStdString();
    const auto broken = base64.substr(0, 60) + "\r\n" + base64.substr(60);
    const auto packed = read(inOneFile("base64", broken, "utf-8"));
    EXPECT_EQ(packed.format, SourceFormat::Html);
    EXPECT_THAT(rowsOf(packed.table), ElementsAre("Name|Email", "Zoé Roy|zoe@x.org"));
    const auto printable = read(inOneFile("quoted-printable",
                                          "<html><table><tr><td class=3Dx>Name</td><td>Em=\r\nail</td></tr><tr><td>"
                                          "Zo=E9 Roy</td><td>zoe@x.org</td></tr></table></html>",
                                          "windows-1252"));
    EXPECT_THAT(rowsOf(printable.table), ElementsAre("Name|Email", "Zoé Roy|zoe@x.org"));
    EXPECT_EQ(printable.encoding, "windows-1252");
    EXPECT_FALSE(printable.encodingUncertain) << "the file says it";
    EXPECT_THAT(rowsOf(read(inOneFile("8bit", page, "\"utf-8\"")).table),
                ElementsAre("Name|Email", "Zoé Roy|zoe@x.org"));
}

TEST_F(ReadKinds, BrokenPagesInOneFileDoNoHarm) {
    const auto whole = inOneFile("base64", QByteArray::fromStdString(page).toBase64().toStdString(), "utf-8");
    for (std::size_t length = 40; length < whole.size(); length += 7) {
        try {
            (void)test::readList(folder.write("cut.xls", std::string_view(whole).substr(0, length)));
        } catch (const ReadError&) {
        }
    }
}

TEST_F(ReadKinds, NotesInAPageAreNoText) {
    const auto cells = [&](const std::string& cell) {
        return rowsOf(read("<html><table><tr><td>" + cell + "</td><td>next</td></tr></table></html>").table).at(0);
    };
    EXPECT_EQ(cells("<a class=\"comment-indicator\"></a><comment>call her Zo<br>please</comment>Zoé"), "Zoé|next");
    EXPECT_EQ(cells("Zoé<![if !supportAnnotations]><span class=msocomspan1><span class=msocomspan2><a class=msocomanch "
                    "href=\"#_msocom_1\">[1]</a></span></span><![endif]>"),
              "Zoé|next");
    EXPECT_EQ(cells("Zoé<span class=\"msocomtxt\">a <span>note</span></span>"), "Zoé|next");
    EXPECT_EQ(cells("<div style='mso-element:comment'><div>a note</div></div>Zoé"), "Zoé|next");
    EXPECT_EQ(cells("<span style=\"display:none\">0003</span>Zoé"), "Zoé|next");
    EXPECT_EQ(cells("<span title=\"a note\">Zoé</span><!-- a note -->"), "Zoé|next");
    EXPECT_EQ(cells("Zoé<!--[if supportComments]><div>a note</div><![endif]-->"), "Zoé|next");
    EXPECT_EQ(cells("Zoé<comment>never closed"), "Zoé|next");
    EXPECT_EQ(cells("Zoé<span>&nbsp;</span>Roy"), "Zoé\u00A0Roy|next") << "what is shown stays";
    // The list of comments after the table.
    EXPECT_EQ(
        read("<html><table><tr><td>Zoé</td></tr></table><div style='mso-element:comment-list'><table><tr><td>a</td>"
             "<td>note</td></tr></table></div></html>")
            .sheets.size(),
        1U);
}

TEST_F(ReadKinds, WhatAPageDoesNotShowIsNoText) {
    const auto cells = [&](const std::string& cell, const std::string& css = {}) {
        return rowsOf(read("<html><style><!--\n" + css + "--></style><table><tr><td>" + cell +
                           "</td><td>next</td></tr></table></html>")
                          .table)
            .at(0);
    };
    for (const std::string css : {".k{display:none}", "span.k , .z { color:red; DISPLAY : none !important }",
                                  "#k{visibility:hidden}", "table td .k{mso-hide:all}", "/* .k{} */ .k {font-size:0px}",
                                  "@import url(x.css); .k{opacity:0}", ".k{position:absolute;left:-10000px}",
                                  ".k{clip:rect(0 0 0 0);height:1px;width:1px}", "@media screen { .k{display:none} }"})
        EXPECT_EQ(cells("<span id=k class='a k'>x <b>y</b></span>Eve", css), "Eve|next") << css;
    for (const std::string css : {".k{display:none}.k{display:inline}", "@media print{.k{display:none}}",
                                  ".menu .k{display:none}", ".k:hover{display:none}", ".k{font-size:0.8em;opacity:0.9}",
                                  ".kk{display:none}", ".k{overflow:hidden;width:10px}", "b{display:none}"})
        EXPECT_EQ(cells("<span id=k class='a k'>Eve</span>", css), "Eve|next") << css;
    EXPECT_EQ(cells("Eve<span style=\"mso-hide:all\">x</span><i hidden>y</i><u style='visibility: hidden'>z</u>"),
              "Eve|next");
    EXPECT_EQ(cells("Eve<datalist><option>x</datalist><ruby>R<rp>(</rp><rt>r</rt></ruby>"), "EveR|next");
    EXPECT_EQ(cells("Eve<details><summary>more</summary>called Evie</details>"), "Eve|next");
    EXPECT_EQ(cells("<details><summary>Eve <b>Roy</b></summary>called Evie</details>"), "Eve Roy|next");
    const auto rows =
        read("<style>tr.x,.c{display:none}</style><table><tr><td>Name</td><td class=c>Key</td></tr><tr class=x><td>Eve"
             "</td><td class=c>7</td></tr></table>");
    EXPECT_THAT(rowsOf(rows.table), ElementsAre("Name|Key", "Eve|7"));
    EXPECT_TRUE(rows.table.isHidden(1));
    EXPECT_EQ(warningOf(rows, ReadWarningKind::HiddenColumn)->places, std::vector{(CellPlace{0, 2})});
}

TEST_F(ReadKinds, WhatStandsBesideAValueIsOnlyTheValueWhereThereIsNoOther) {
    const auto cells = [&](const std::string& cell) {
        return rowsOf(read("<html><table><tr><td>" + cell + "</td><td>next</td></tr></table></html>").table).at(0);
    };
    for (const std::string beside :
         {"<span class=\"sr-only\">Given name:</span>", "<div class='comment'>call her Evie</div>", "<sup>2</sup>",
          "<sup><a href=\"#fn2\">[2]</a></sup>", "<a href='#fn'>*</a>",
          "<span style='vertical-align:super'>\u2020</span>", "<span role=tooltip>help</span>",
          "<span class=\"a tooltip\">help</span>", "<button>Edit</button>", "<img alt=photo>",
          "<input type=checkbox checked>", "<input type=hidden value=7>"}) {
        EXPECT_EQ(cells("Eve" + beside), "Eve|next") << beside;
        EXPECT_EQ(cells(beside + "Eve"), "Eve|next") << beside;
    }
    EXPECT_EQ(cells("<div class=\"note\">Java</div>"), "Java|next");
    EXPECT_EQ(cells("<i class=tick></i><span class=sr-only>Yes</span>"), "Yes|next");
    EXPECT_EQ(cells("<img src=tick.gif alt=\"Yes &amp; no\">"), "Yes & no|next");
    EXPECT_EQ(cells("<input type=checkbox checked>"), "x|next");
    EXPECT_EQ(cells("<input type=checkbox>"), "|next");
    EXPECT_EQ(cells("1<sup>er</sup> M<sup>me</sup> Roy"), "1er Mme Roy|next") << "letters belong to the word";
    EXPECT_EQ(cells("<a href='#eve'>Eve</a>"), "Eve|next");
}

TEST_F(ReadKinds, OfAListToChooseFromWhatIsChosenIsTheText) {
    const auto cells = [&](const std::string& cell) {
        return rowsOf(read("<html><table><tr><td>" + cell + "</td><td>next</td></tr></table></html>").table).at(0);
    };
    EXPECT_EQ(cells("<select><option>Max<option value=2 selected>Eve &amp; Co<option>Bob</select>"), "Eve & Co|next");
    EXPECT_EQ(cells("<select name='s'><option value=\"1\">Max</option><option>Eve</option></select>"), "Max|next");
    EXPECT_EQ(cells("<select><option value=\"\">choose</option><option>Eve</option></select>"), "|next");
    EXPECT_EQ(cells("<select multiple><option selected>Java</option><option>C</option><option selected=\"selected\">SQL"
                    "</option></select>"),
              "Java; SQL|next");
    EXPECT_EQ(cells("<input value=\"Eve\"> <input type='TEXT' value='Roy'>"), "Eve Roy|next");
    EXPECT_EQ(cells("<textarea rows=2>Eve &lt;b&gt;</textarea>"), "Eve <b>|next");
}

TEST_F(ReadKinds, GuardsInAPageAreTakenAway) {
    const auto source = read("<html><table><tr><td>=\"00712\"</td><td>'00713</td><td>'t Hooft</td><td>=A1</td></tr>"
                             "</table></html>");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("00712|00713|'t Hooft|=A1"));
    EXPECT_EQ(warningOf(source, ReadWarningKind::GuardRemoved)->count, 2U);
}

} // namespace
} // namespace mentoring::formats
