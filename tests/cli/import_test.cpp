#include <gmock/gmock.h>

#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;

const QByteArray goodRows = "Employee ID;First name;Last name;Email;Grade;Shoe size\r\n"
                            "007;Éloïse;Œuvré;eloise@exemple.fr;EO;38\r\n"
                            "008;Karim;Haddad;karim@exemple.fr;AO;43\r\n";

class ImportCommand : public ::testing::Test {
protected:
    void SetUp() override {
        shell.makeOrganisation();
        ASSERT_EQ(shell.run("levels FILE AA,AO,EO").code, 0);
        shell.write(QStringLiteral("people.csv"), goodRows);
    }

    [[nodiscard]] QByteArray file() const { return shell.read(QStringLiteral("company.ithaca")); }
    [[nodiscard]] qsizetype peopleInFile() const { return shell.run("people FILE --json").array().size(); }

    Shell shell;
};

TEST_F(ImportCommand, SaysInJsonWhatItTookForWhat) {
    const auto outcome = shell.run("import FILE people.csv --role mentor --json");
    ASSERT_EQ(outcome.code, 0) << outcome.err.toStdString();
    const auto json = outcome.object();
    for (const auto* key :
         {"archived", "changed", "encoding", "encodingGuessed", "format", "ignored", "joined", "leaversPairs",
          "mapping", "new", "problems", "questions", "readingWarnings", "rows", "same", "warnings"})
        EXPECT_TRUE(json.contains(QLatin1String(key))) << key;
    EXPECT_EQ(json[QLatin1String("encoding")].toString(), QStringLiteral("UTF-8"));
    EXPECT_FALSE(json[QLatin1String("encodingGuessed")].toBool());
    EXPECT_EQ(json[QLatin1String("rows")].toInt(), 2);
    EXPECT_EQ(json[QLatin1String("new")].toInt(), 2);
    EXPECT_TRUE(json[QLatin1String("problems")].toArray().isEmpty());
    const auto mapping = json[QLatin1String("mapping")].toObject();
    EXPECT_EQ(mapping[QLatin1String("Employee ID")].toString(), QStringLiteral("employee_id"));
    EXPECT_EQ(mapping[QLatin1String("Grade")].toString(), QStringLiteral("level"));
    EXPECT_EQ(json[QLatin1String("ignored")].toArray(), QJsonArray{QStringLiteral("Shoe size")});
}

TEST_F(ImportCommand, NamesTheEncodingItGuessed) {
    shell.write(QStringLiteral("mac.csv"), "Employee ID,Name,Email\r1,Zo\x8E B\x8Elanger,z@x.org\r");
    const auto outcome = shell.run("import FILE mac.csv --role mentor --json");
    ASSERT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("macintosh"));
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("--encoding"));
    EXPECT_EQ(outcome.object()[QLatin1String("encoding")].toString(), QStringLiteral("macintosh"));
    EXPECT_TRUE(outcome.object()[QLatin1String("encodingGuessed")].toBool());
    EXPECT_EQ(shell.run("people FILE --json").array()[0].toObject()[QLatin1String("familyName")].toString(),
              QStringLiteral("Bélanger"));
    const auto said = shell.run("import FILE mac.csv --role mentor --encoding macintosh --json");
    EXPECT_EQ(said.err.toStdString().find("guessed"), std::string::npos) << said.err.toStdString();
    EXPECT_FALSE(said.object()[QLatin1String("encodingGuessed")].toBool());
}

TEST_F(ImportCommand, SaysWhichRowsHadBrokenQuotes) {
    shell.write(QStringLiteral("quote.csv"), "Employee ID,Name,Email\n1,\"Anna Doe,a@x.org\n2,Bob Sy,b@x.org\n");
    const auto outcome = shell.run("import FILE quote.csv --role mentor --json");
    EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_EQ(peopleInFile(), 2) << "nobody is swallowed";
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("(row 2)"));
    const auto warning = outcome.object()[QLatin1String("readingWarnings")].toArray()[0].toObject();
    EXPECT_EQ(warning[QLatin1String("kind")].toString(), QStringLiteral("broken-quote"));
    EXPECT_EQ(warning[QLatin1String("rows")].toArray(), QJsonArray{2});
}

TEST_F(ImportCommand, SaysThatThereAreNoHeadings) {
    shell.write(QStringLiteral("bare.csv"), "1,Ana Roy,a@x.org\n2,Bob Sy,b@x.org\n");
    const auto outcome = shell.run("import FILE bare.csv --role mentor --map A=employee_id --map B=full_name --json");
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("--header-row"));
}

TEST_F(ImportCommand, NamesTheSheetItTookAndTheOthers) {
    const auto sheet = [](const QByteArray& name, const QByteArray& cells) {
        return "<Worksheet ss:Name=\"" + name + "\"><Table>" + cells + "</Table></Worksheet>";
    };
    const auto row = [](const QList<QByteArray>& cells) {
        QByteArray xml = "<Row>";
        for (const auto& cell : cells)
            xml += "<Cell><Data ss:Type=\"String\">" + cell + "</Data></Cell>";
        return xml + "</Row>";
    };
    shell.write(QStringLiteral("book.xls"),
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" +
                    sheet("Read me", row({"How to fill this in"})) +
                    sheet("Staff", row({"Employee ID", "Name", "Email"}) + row({"1", "Ana Roy", "a@x.org"})) +
                    "</Workbook>");
    const auto outcome = shell.run("import FILE book.xls --role mentor --json");
    ASSERT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_EQ(outcome.object()[QLatin1String("sheet")].toString(), QStringLiteral("Staff"));
    for (const char* said : {"Staff", "Read me", "--sheet"})
        EXPECT_THAT(outcome.err.toStdString(), HasSubstr(said));
}

TEST_F(ImportCommand, ChangesNothingTheSecondTime) {
    ASSERT_EQ(shell.run("import FILE people.csv --role mentor").code, 0);
    const auto again = shell.run("import FILE people.csv --role mentor --json").object();
    EXPECT_EQ(again[QLatin1String("new")].toInt(), 0);
    EXPECT_EQ(again[QLatin1String("changed")].toInt(), 0);
    EXPECT_EQ(again[QLatin1String("same")].toInt(), 2);
}

TEST_F(ImportCommand, OnlyLooksInADryRun) {
    const auto before = file();
    const auto outcome = shell.run("import FILE people.csv --role mentor --dry-run --json");
    EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_EQ(outcome.object()[QLatin1String("new")].toInt(), 2);
    EXPECT_EQ(file(), before);
}

TEST_F(ImportCommand, LeavesTheFileAloneWhenARowHasAProblem) {
    shell.write(QStringLiteral("people.csv"), goodRows + "009;Zoé;Dufresne;not an address;AA;39\r\n");
    const auto before = file();
    const auto refused = shell.run("import FILE people.csv --role mentor --json");
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(file(), before);
    const auto problems = refused.object()[QLatin1String("problems")].toArray();
    ASSERT_EQ(problems.size(), 1);
    const auto problem = problems[0].toObject();
    EXPECT_EQ(problem.keys(), (QStringList{QStringLiteral("column"), QStringLiteral("reason"), QStringLiteral("row"),
                                           QStringLiteral("value")}));
    EXPECT_EQ(problem[QLatin1String("row")].toInt(), 4);
    EXPECT_EQ(problem[QLatin1String("column")].toString(), QStringLiteral("Email"));
    EXPECT_EQ(problem[QLatin1String("value")].toString(), QStringLiteral("not an address"));
    EXPECT_THAT(problem[QLatin1String("reason")].toString().toStdString(), HasSubstr("not an e-mail address"));
}

TEST_F(ImportCommand, TakesTheGoodRowsWhenToldToSkipTheOthers) {
    shell.write(QStringLiteral("people.csv"), goodRows + "009;Zoé;Dufresne;not an address;AA;39\r\n");
    const auto outcome = shell.run("import FILE people.csv --role mentor --skip-problems --refused bad.csv");
    EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_EQ(peopleInFile(), 2);
    const auto refused = shell.read(QStringLiteral("bad.csv")).toStdString();
    EXPECT_THAT(refused, HasSubstr("not an address"));
    EXPECT_THAT(refused, HasSubstr("is not an e-mail address. Write one like"));
    EXPECT_THAT(refused, ::testing::Not(HasSubstr("Shoe size"))) << "dropped columns stay dropped";
}

TEST_F(ImportCommand, AsksWhatAStatusMeansAndRemembersIt) {
    shell.write(QStringLiteral("status.csv"), "Full name,E-mail,Status\nAna Roy,a@exemple.fr,Active\n"
                                              "Bob Sy,b@exemple.fr,Phase C\nCy Do,c@exemple.fr,Zwischen\n");
    const auto asked = shell.run("import FILE status.csv --role mentor");
    EXPECT_EQ(asked.code, 1);
    EXPECT_THAT(asked.err.toStdString(), HasSubstr("--status \"Phase C=active\""));
    EXPECT_EQ(peopleInFile(), 0);
    const QStringList answered{
        QStringLiteral("import"),         shell.organisation(),       shell.path(QStringLiteral("status.csv")),
        QStringLiteral("--role"),         QStringLiteral("mentor"),   QStringLiteral("--status"),
        QStringLiteral("Phase C=active"), QStringLiteral("--status"), QStringLiteral("Zwischen=left")};
    EXPECT_EQ(shell.run(answered).code, 0);
    EXPECT_EQ(peopleInFile(), 2);
    const auto again = shell.run("import FILE status.csv --role mentor");
    EXPECT_EQ(again.code, 0) << again.err.toStdString();
    EXPECT_THAT(again.err.toStdString(), HasSubstr("Taken as: Still employed."));
    EXPECT_EQ(shell.run("import FILE status.csv --status Zwischen=perhaps").code, 2);
}

TEST_F(ImportCommand, OffersTheKnownSkillForOneThatIsWrittenNearlyAlike) {
    shell.write(QStringLiteral("skills.csv"), "Full name,E-mail,Skills\nAna Roy,a@exemple.fr,Leadership\n"
                                              "Bob Sy,b@exemple.fr,Leadership\nCy Do,c@exemple.fr,Leadersihp\n");
    const auto looked = shell.run("import FILE skills.csv --role mentor --dry-run");
    EXPECT_THAT(looked.err.toStdString(), HasSubstr("--same-skill \"Leadersihp=Leadership\""));
    EXPECT_EQ(shell.run("import FILE skills.csv --role mentor --same-skill Leadersihp=Leadership").code, 0);
    for (const auto& person : shell.run("people FILE --json").array()) {
        const auto part = person.toObject()[QLatin1String("participations")].toArray()[0].toObject();
        const auto skills = part[QLatin1String("skillsOffered")].toArray();
        ASSERT_EQ(skills.size(), 1);
        EXPECT_EQ(skills[0].toObject()[QLatin1String("en")].toString(), QStringLiteral("Leadership"));
    }
    EXPECT_EQ(shell.run("import FILE skills.csv --role mentor --same-skill Leadersihp").code, 2);
}

TEST_F(ImportCommand, TakesNobodyInWithoutANameUnlessTold) {
    shell.write(QStringLiteral("bare.csv"), "E-mail,Bezeichnung\na@exemple.fr,Ana Roy\n");
    const auto refused = shell.run("import FILE bare.csv --role mentor");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("Bezeichnung"));
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("--without-names"));
    EXPECT_EQ(shell.run("import FILE bare.csv --role mentor --map Bezeichnung=full_name --dry-run").code, 0);
    EXPECT_EQ(shell.run("import FILE bare.csv --role mentor --without-names").code, 0);
    EXPECT_EQ(peopleInFile(), 1);
}

TEST_F(ImportCommand, SaysWhyAColumnOfLevelsIsNotTaken) {
    shell.write(QStringLiteral("levels.csv"),
                "Full name,E-mail,Level\nAna Roy,a@exemple.fr,8\nBob Sy,b@exemple.fr,9\n");
    const auto outcome = shell.run("import FILE levels.csv --role mentor");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("none of its values (8, 9)"));
}

TEST_F(ImportCommand, TakesAColumnForOneSkillByHand) {
    shell.write(QStringLiteral("ticks.csv"),
                "Full name,E-mail,Likes code\nAna Roy,a@exemple.fr,yes\nBob Sy,b@exemple.fr,no\n");
    const QStringList said{QStringLiteral("import"),
                           shell.organisation(),
                           shell.path(QStringLiteral("ticks.csv")),
                           QStringLiteral("--role"),
                           QStringLiteral("mentor"),
                           QStringLiteral("--map"),
                           QStringLiteral("Likes code=skills:C = C"),
                           QStringLiteral("--json")};
    const auto outcome = shell.run(said);
    ASSERT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_EQ(outcome.object()[QLatin1String("mapping")].toObject()[QLatin1String("Likes code")].toString(),
              QStringLiteral("skills:C = C"));
}

TEST_F(ImportCommand, FollowsWhatIsSaidByHand) {
    shell.write(QStringLiteral("odd.csv"), "mail,rank,shoes\na@exemple.fr,AO,38\n");
    const auto outcome = shell.run("import FILE odd.csv --role both --map rank=level --map shoes=custom:shoe-size "
                                   "--without-names --json");
    ASSERT_EQ(outcome.code, 0) << outcome.err.toStdString();
    const auto person = shell.run("people FILE --json").array()[0].toObject();
    EXPECT_EQ(person[QLatin1String("level")].toString(), QStringLiteral("AO"));
    EXPECT_EQ(person[QLatin1String("custom")].toObject()[QLatin1String("shoe-size")].toVariant().toString(),
              QStringLiteral("38"));
    const auto part = person[QLatin1String("participations")].toArray()[0].toObject();
    EXPECT_TRUE(part[QLatin1String("mentor")].toBool());
    EXPECT_TRUE(part[QLatin1String("mentee")].toBool());
    EXPECT_EQ(part[QLatin1String("state")].toString(), QStringLiteral("accepted"));
}

TEST_F(ImportCommand, NamesTheColumnsWhenOneIsNotThere) {
    const auto outcome = shell.run("import FILE people.csv --role mentor --map Rank=level");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("Shoe size"));
    EXPECT_EQ(peopleInFile(), 0);
}

TEST_F(ImportCommand, RefusesTwoFieldsForOneColumn) {
    const auto before = file();
    for (const auto* words : {"import FILE people.csv --role mentor --map Grade=level --map Grade=department",
                              "import FILE people.csv --role mentor --map Grade=level --map E=department"}) {
        const auto outcome = shell.run(words);
        EXPECT_EQ(outcome.code, 2) << words;
        EXPECT_THAT(outcome.err.toStdString(), HasSubstr("two fields")) << words;
    }
    EXPECT_EQ(file(), before);
    EXPECT_EQ(shell.run("import FILE people.csv --role mentor --map Grade=level --map Grade=level").code, 0);
}

TEST_F(ImportCommand, SaysWhenThereIsNobodyBelowTheHeaders) {
    shell.write(QStringLiteral("people.csv"), "Employee ID;First name;Last name;Email\r\n");
    const auto before = file();
    const auto outcome = shell.run("import FILE people.csv --role mentor");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("nobody below the headers"));
    EXPECT_EQ(peopleInFile(), 0);
}

TEST_F(ImportCommand, SaysWhatIsWrongWithAFileItCannotReadAndTouchesNothing) {
    const std::pair<const char*, QByteArray> files[] = {
        {"empty.csv", ""},
        {"blank.csv", "\r\n \r\n"},
        {"list.slk", "ID;PWXL;N;E\r\nC;X1;Y1;K\"Nom\"\r\nE\r\n"},
        {"people.gsheet", "{\"url\": \"https://docs.google.com/open?id=7\"}"},
        {"wide.csv", "a;b\n" + QByteArray(100'000, ';') + "x\n"},
        {"letter.csv", "%PDF-1.7\n..."},
        {"noise.xlsx", QByteArray("PK\x03\x04") + QByteArray(5000, '\x7f')},
        {"page.xlsx", "<?xml version=\"1.0\"?><note>no sheet</note>"},
    };
    const auto before = file();
    for (const auto& [name, bytes] : files) {
        const auto source = QString::fromLatin1(name);
        shell.write(source, bytes);
        for (const auto* language : {"en", "fr"}) {
            const auto outcome =
                shell.run({QStringLiteral("import"), shell.organisation(), shell.path(source), QStringLiteral("--role"),
                           QStringLiteral("mentor"), QStringLiteral("--lang"), QString::fromLatin1(language)});
            EXPECT_EQ(outcome.code, 1) << name;
            EXPECT_EQ(outcome.out.toStdString(), "") << name;
            EXPECT_THAT(outcome.err.toStdString(), HasSubstr(name)) << "it says which file";
            EXPECT_TRUE(outcome.err.trimmed().endsWith('.')) << outcome.err.toStdString();
        }
        EXPECT_EQ(shell.read(source), bytes) << name;
    }
    EXPECT_EQ(file(), before);
    EXPECT_EQ(shell.run("import FILE people.csv --role mentor").code, 0) << "and can be tried again";
    EXPECT_EQ(shell.read(QStringLiteral("people.csv")), goodRows) << "the source is only read";
}

TEST_F(ImportCommand, ReadsWindows1252AndKeepsZerosOfIds) {
    shell.write(QStringLiteral("people.csv"),
                "Matricule;Nom;Pr\xe9nom;Courriel\r\n0042;No\xebl;Z\xf6\xe9;zoe@exemple.fr\r\n");
    ASSERT_EQ(shell.run("import FILE people.csv --role mentee").code, 0);
    const auto person = shell.run("people FILE --json").array()[0].toObject();
    EXPECT_EQ(person[QLatin1String("staffId")].toString(), QStringLiteral("0042"));
    EXPECT_EQ(person[QLatin1String("name")].toString(), QStringLiteral("Zöé Noël"));
}

TEST_F(ImportCommand, AsksWhatMentoreMeans) {
    shell.write(QStringLiteral("people.csv"), "Name,Email,Role\nA B,a@exemple.fr,mentore\n");
    const auto asked = shell.run("import FILE people.csv");
    EXPECT_EQ(asked.code, 1);
    EXPECT_THAT(asked.err.toStdString(), HasSubstr("--mentore"));
    EXPECT_EQ(shell.run("import FILE people.csv --mentore mentee").code, 0);
}

TEST_F(ImportCommand, SaysWhenThereIsNoProgramForARole) {
    const Shell bare;
    ASSERT_EQ(bare.run("new FILE").code, 0);
    bare.write(QStringLiteral("people.csv"), goodRows);
    EXPECT_EQ(bare.run("import FILE people.csv --role mentor").code, 1);
    const auto peopleOnly = bare.run("import FILE people.csv --map Grade=none");
    EXPECT_EQ(peopleOnly.code, 0) << peopleOnly.err.toStdString();
}

} // namespace
} // namespace mentoring::test
