#include <gmock/gmock.h>

#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;

class ImportPairsCommand : public ::testing::Test {
protected:
    void SetUp() override {
        shell.makeOrganisation();
        shell.write(QStringLiteral("people.csv"), "Employee ID;First name;Last name;Email;Role\r\n"
                                                  "1;Inès;Haddad;ines@exemple.fr;mentor\r\n"
                                                  "2;Paul;Martin;paul@exemple.fr;mentor\r\n"
                                                  "3;Karim;Ba;karim@exemple.fr;mentee\r\n"
                                                  "4;Zoé;Roy;zoe@exemple.fr;mentee\r\n"
                                                  "5;Eve;Dun;eve@exemple.fr;mentee\r\n");
        ASSERT_EQ(shell.run("import FILE people.csv").code, 0);
        shell.write(QStringLiteral("pairs.csv"), "Mentee;Mentor;Since\r\n"
                                                 "Karim Ba;ines@exemple.fr;2026-01-10\r\n"
                                                 "4;Paul Martin;2026-02-01\r\n");
    }

    Shell shell;
};

TEST_F(ImportPairsCommand, MakesThePairsAndFindsThemTheSameTheSecondTime) {
    const auto first = shell.run("import-pairs FILE pairs.csv --json");
    ASSERT_EQ(first.code, 0) << first.err.toStdString();
    const auto json = first.object();
    EXPECT_EQ(json.keys(), (QStringList{QStringLiteral("ignored"), QStringLiteral("mapping"), QStringLiteral("new"),
                                        QStringLiteral("pairs"), QStringLiteral("problems"), QStringLiteral("rows"),
                                        QStringLiteral("same")}));
    EXPECT_EQ(json[QLatin1String("new")].toInt(), 2);
    const auto pair = json[QLatin1String("pairs")].toArray()[0].toObject();
    EXPECT_EQ(pair[QLatin1String("mentee")].toString(), QStringLiteral("Karim Ba"));
    EXPECT_EQ(pair[QLatin1String("mentor")].toString(), QStringLiteral("Inès Haddad"));
    EXPECT_EQ(pair[QLatin1String("since")].toString(), QStringLiteral("2026-01-10"));
    const auto again = shell.run("import-pairs FILE pairs.csv --json").object();
    EXPECT_EQ(again[QLatin1String("new")].toInt(), 0);
    EXPECT_EQ(again[QLatin1String("same")].toInt(), 2);
}

TEST_F(ImportPairsCommand, ReadsBackWhatWasExportedInBothLanguagesAndFormats) {
    ASSERT_EQ(shell.run("import-pairs FILE pairs.csv").code, 0);
    for (const auto* to : {"out.xlsx", "out.csv"}) {
        for (const auto* language : {"en", "fr"}) {
            const auto command = QStringLiteral("export FILE --what mentorships --to %1 --lang %2")
                                     .arg(QString::fromLatin1(to), QString::fromLatin1(language));
            ASSERT_EQ(shell.run(command.toUtf8().constData()).code, 0);
            const auto back =
                shell.run(QStringLiteral("import-pairs FILE %1 --json").arg(QString::fromLatin1(to)).toUtf8());
            EXPECT_EQ(back.code, 0) << back.out.toStdString();
            EXPECT_EQ(back.object()[QLatin1String("same")].toInt(), 2);
            EXPECT_EQ(back.object()[QLatin1String("new")].toInt(), 0);
        }
    }
}

TEST_F(ImportPairsCommand, OnlyLooksInADryRunAndLeavesTheFileAloneWhenARowHasAProblem) {
    const auto before = shell.read(QStringLiteral("company.ithaca"));
    EXPECT_EQ(shell.run("import-pairs FILE pairs.csv --dry-run").code, 0);
    shell.write(QStringLiteral("bad.csv"), "Mentee;Mentor\r\nKarim Ba;Inès Haddad\r\nNobody;Paul Martin\r\n");
    const auto refused = shell.run("import-pairs FILE bad.csv --json");
    EXPECT_EQ(refused.code, 1);
    const auto problem = refused.object()[QLatin1String("problems")].toArray()[0].toObject();
    EXPECT_EQ(problem[QLatin1String("row")].toInt(), 3);
    EXPECT_EQ(problem[QLatin1String("column")].toString(), QStringLiteral("Mentee"));
    EXPECT_EQ(problem[QLatin1String("kind")].toString(), QStringLiteral("person-unknown"));
    EXPECT_THAT(problem[QLatin1String("reason")].toString().toStdString(), HasSubstr("Nobody is known as"));
    EXPECT_EQ(shell.read(QStringLiteral("company.ithaca")), before);
    EXPECT_EQ(shell.run("import-pairs FILE bad.csv --skip-problems").code, 0);
    EXPECT_EQ(shell.run("import-pairs FILE bad.csv --json").object()[QLatin1String("same")].toInt(), 1);
}

TEST_F(ImportPairsCommand, EnrolsOnlyWhenItIsToldTo) {
    shell.write(QStringLiteral("more.csv"), "Mentee;Mentor\r\nEve Dun;Zoé Roy\r\n");
    const auto refused = shell.run("import-pairs FILE more.csv");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.out.toStdString(), HasSubstr("does not take part as a mentor"));
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("--enrol"));
    EXPECT_EQ(shell.run("import-pairs FILE more.csv --enrol").code, 0);
}

TEST_F(ImportPairsCommand, SaysWhichColumnIsMissingAndTakesItByHand) {
    shell.write(QStringLiteral("odd.csv"), "Junior;Senior\r\nKarim Ba;Inès Haddad\r\n");
    const auto refused = shell.run("import-pairs FILE odd.csv");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("--map"));
    EXPECT_EQ(shell.run("import-pairs FILE odd.csv --header-row 1 --map Junior=mentee --map Senior=mentor").code, 0);
    EXPECT_EQ(shell.run("import-pairs FILE odd.csv --map Junior=boss").code, 2);
}

TEST_F(ImportPairsCommand, PeopleWithWishesGoOutAndComeBack) {
    shell.write(QStringLiteral("wishes.csv"),
                "Employee ID;First name;Last name;Role;Wish 1;Not with;Nominated;Date of application\r\n"
                "3;Karim;Ba;mentee;Paul Martin;Inès Haddad;yes;2026-01-05\r\n");
    ASSERT_EQ(shell.run("import FILE wishes.csv").code, 0);
    for (const auto* language : {"en", "fr"}) {
        ASSERT_EQ(shell
                      .run(QStringLiteral("export FILE --what people --to p.csv --lang %1")
                               .arg(QString::fromLatin1(language))
                               .toUtf8()
                               .constData())
                      .code,
                  0);
        EXPECT_THAT(shell.read(QStringLiteral("p.csv")).toStdString(), HasSubstr("paul@exemple.fr"));
        const auto back = shell.run("import FILE p.csv --json").object();
        EXPECT_EQ(back[QLatin1String("same")].toInt(), 5);
        EXPECT_TRUE(back[QLatin1String("ignored")].toArray().isEmpty());
    }
    shell.write(QStringLiteral("forbidden.csv"), "Mentee;Mentor\r\nKarim Ba;Inès Haddad\r\n");
    EXPECT_THAT(shell.run("import-pairs FILE forbidden.csv").out.toStdString(), HasSubstr("must never be paired"));
}

} // namespace
} // namespace mentoring::test
