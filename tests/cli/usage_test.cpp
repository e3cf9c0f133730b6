#include <gmock/gmock.h>

#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(CommandLine, SaysWhatItCanDo) {
    const Shell shell;
    const auto help = shell.run("--help");
    EXPECT_EQ(help.code, 0);
    for (const auto* command : {"new", "levels", "skills", "import", "people", "match", "scores", "export", "check"}) {
        EXPECT_THAT(help.out.toStdString(), HasSubstr(std::string("  ") + command + " "));
        const auto own = shell.run({QString::fromLatin1(command), QStringLiteral("--help")});
        EXPECT_EQ(own.code, 0) << command;
        EXPECT_THAT(own.out.toStdString(), HasSubstr(std::string("ithaca-cli ") + command + " FILE"));
        EXPECT_THAT(own.out.toStdString(), HasSubstr("Examples:")) << command;
        EXPECT_EQ(own.err.toStdString(), "") << command;
    }
    EXPECT_THAT(shell.run("--version").out.toStdString(), HasSubstr("ithaca-cli 0."));
}

TEST(CommandLine, KeepsItsHelpWithinEightyColumns) {
    const Shell shell;
    for (const auto* command : {"new", "import", "match"}) {
        const auto help = shell.run({QString::fromLatin1(command), QStringLiteral("--help")});
        for (const auto& line : QString::fromUtf8(help.out).split(u'\n')) {
            const bool isExample = line.startsWith(QLatin1String("  ithaca-cli")); // to be copied in one piece
            EXPECT_TRUE(isExample || line.size() <= 80) << line.toStdString();
        }
    }
}

TEST(CommandLine, CallsWrongUseByItsName) {
    const Shell shell;
    shell.makeOrganisation();
    const auto before = shell.read(QStringLiteral("company.ithaca"));
    for (const auto* words : {"", "frobnicate", "new", "levels FILE", "match FILE extra", "match FILE --frobnicate",
                              "match FILE --objective nothing", "import FILE a.csv --role boss",
                              "import FILE a.csv --map nonsense", "import FILE a.csv --map Mail=shoe_size",
                              "import FILE a.csv --separator long", "import FILE a.csv --encoding klingon",
                              "export FILE --what people --to people.pdf", "export FILE --to people.csv",
                              "export FILE --what shoes --to people.csv", "scores FILE", "--lang de people FILE"}) {
        const auto outcome = shell.run(words);
        EXPECT_EQ(outcome.code, 2) << words;
        EXPECT_EQ(outcome.out.toStdString(), "") << words;
        EXPECT_THAT(outcome.err.toStdString(), HasSubstr("ithaca-cli: ")) << words;
    }
    EXPECT_EQ(shell.read(QStringLiteral("company.ithaca")), before);
}

TEST(CommandLine, NeverHandsOrdersToTheTerminal) {
    const Shell shell;
    shell.makeOrganisation();
    const auto escape = QStringLiteral("\x1b]0;owned\x07");
    const auto list =
        shell.write(QStringLiteral("people.csv"), "Staff ID,First name,Last name,E-mail,Sh\x1b[31moe\xC2\x9B\n"
                                                  "1,\x1b[2JIn\xC3\xA8s,Haddad,ines@exemple.fr,x\n"
                                                  "2,Zo\xC3\xA9,Girard,zoe\x1b[8m.fr,x\n");
    std::string printed;
    for (const auto& words : {QStringList{QStringLiteral("import"), shell.organisation(), list},
                              {QStringLiteral("import"), shell.organisation(), list, QStringLiteral("--json")},
                              {QStringLiteral("people"), escape},
                              {escape, shell.organisation()},
                              {QStringLiteral("show"), shell.organisation(), QStringLiteral("--person"), escape},
                              {QStringLiteral("people"), shell.organisation(), QStringLiteral("--") + escape}}) {
        const auto outcome = shell.run(words);
        EXPECT_NE(outcome.code, 0);
        printed += outcome.out.toStdString() + outcome.err.toStdString();
    }
    for (const auto* order : {"\x1b", "\x07", "\xC2\x9B"})
        EXPECT_THAT(printed, Not(HasSubstr(order)));
    EXPECT_THAT(printed, HasSubstr("]0;owned"));
    EXPECT_THAT(printed, HasSubstr("[31moe"));
}

TEST(CommandLine, SaysInWordsWhyAFileCannotBeOpened) {
    const Shell shell;
    const auto nowhere = shell.run("people nowhere.ithaca");
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_THAT(nowhere.err.toStdString(), HasSubstr("nowhere.ithaca"));
    shell.write(QStringLiteral("letter.ithaca"), "Dear all,\n");
    const auto letter = shell.run("check letter.ithaca");
    EXPECT_EQ(letter.code, 1);
    EXPECT_THAT(letter.err.toStdString(), HasSubstr("is not an Ithaca file"));
}

TEST(CommandLine, SaysWhoseFileItIsAndWhichVersionANewerOneHas) {
    const Shell shell;
    shell.makeOrganisation();
    const auto whole = shell.read(QStringLiteral("company.ithaca"));
    const auto with = [&](qsizetype place, const QByteArray& number) {
        auto bytes = whole;
        shell.write(QStringLiteral("company.ithaca"), bytes.replace(place, number.size(), number));
    };
    with(68, "GPKG"); // where the format of the database has the mark of the program, and the version
    EXPECT_THAT(shell.run("people FILE").err.toStdString(), HasSubstr("“GPKG”"));
    with(60, QByteArray("\0\0\0\xc8", 4));
    EXPECT_THAT(shell.run("people FILE").err.toStdString(), HasSubstr("version 200"));
    with(60, QByteArray("\0\0\0\xb1", 4));
    EXPECT_EQ(shell.run("people FILE").code, 0) << "it can be read";
    const auto refused = shell.run("levels FILE AA,AO");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("version 177"));
    EXPECT_THAT(shell.run("levels FILE AA,AO --lang fr").err.toStdString(), HasSubstr("version 177"));
}

TEST(CommandLine, SpeaksFrench) {
    const Shell shell;
    EXPECT_THAT(shell.run("--lang fr --help").out.toStdString(), HasSubstr("Commandes"));
    EXPECT_THAT(shell.run("people nulle-part.ithaca --lang fr").err.toStdString(), HasSubstr("fichier"));
    EXPECT_THAT(shell.run("people --lang=fr nulle-part.ithaca").err.toStdString(), HasSubstr("fichier"));
}

} // namespace
} // namespace mentoring::test
