#include <gmock/gmock.h>

#include <QDir>

#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

TEST(NewCommand, MakesAFileAndNeverOverAnother) {
    const Shell shell;
    shell.makeOrganisation();
    const auto before = shell.read(QStringLiteral("company.ithaca"));
    const auto again = shell.run("new FILE");
    EXPECT_EQ(again.code, 1);
    EXPECT_THAT(again.err.toStdString(), HasSubstr("there already"));
    EXPECT_EQ(shell.read(QStringLiteral("company.ithaca")), before);
    EXPECT_EQ(QFile::permissions(shell.organisation()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(LevelsCommand, NamesTheScaleInItsOrder) {
    const Shell shell;
    shell.makeOrganisation();
    const auto named = shell.run("levels FILE AA,AO,,EO");
    EXPECT_EQ(named.code, 0);
    EXPECT_THAT(named.out.toStdString(), HasSubstr("AA < AO < EO"));
    EXPECT_THAT(shell.run({QStringLiteral("levels"), shell.organisation(), QString()}).out.toStdString(),
                HasSubstr("numbers"));
}

TEST(SkillsCommand, ImportsAListOnce) {
    const Shell shell;
    shell.makeOrganisation();
    shell.write(QStringLiteral("skills.csv"),
                "name_en,name_fr,type\nNegotiation,Négociation,interpersonal\nBudgeting,Budget,professional\n");
    const auto first =
        shell.run({QStringLiteral("skills"), shell.organisation(), shell.path(QStringLiteral("skills.csv"))});
    EXPECT_EQ(first.code, 0) << first.err.toStdString();
    EXPECT_THAT(first.out.toStdString(), HasSubstr("2 skills added"));
    const auto second = shell.run("skills FILE skills.csv");
    EXPECT_THAT(second.out.toStdString(), HasSubstr("0 skills added, 0 changed, 2 the same"));
    shell.write(QStringLiteral("odd.csv"), "name_en,type\nCooking,magic\nSewing,professional\n");
    const auto odd = shell.run("skills FILE odd.csv");
    EXPECT_NE(odd.code, 0);
    EXPECT_THAT(odd.out.toStdString(), HasSubstr("Row 2: “magic” is not a kind of skill"));
}

TEST(SkillsCommand, TheListGoesOutAndComesInAgainInBothLanguages) {
    const Shell shell;
    shell.makeOrganisation();
    shell.write(QStringLiteral("skills.csv"),
                "name_en,name_fr,type\nNegotiation,Négociation,interpersonal\nBudgeting,Budget,professional\n");
    ASSERT_EQ(shell.run("skills FILE skills.csv").code, 0);
    for (const auto* language : {"en", "fr"}) {
        const auto out = shell.run((std::string("export FILE --what skills --to out.csv --lang ") + language).c_str());
        ASSERT_EQ(out.code, 0) << out.err.toStdString();
        EXPECT_THAT(shell.read(QStringLiteral("out.csv")).toStdString(), HasSubstr("Négociation"));
        const Shell other;
        other.makeOrganisation();
        other.write(QStringLiteral("in.csv"), shell.read(QStringLiteral("out.csv")));
        EXPECT_THAT(other.run("skills FILE in.csv").out.toStdString(), HasSubstr("2 skills added")) << language;
        EXPECT_THAT(other.run("skills FILE skills.csv").err.toStdString(), HasSubstr("skills.csv")) << "there is none";
        other.write(QStringLiteral("skills.csv"), shell.read(QStringLiteral("skills.csv")));
        EXPECT_THAT(other.run("skills FILE skills.csv").out.toStdString(), HasSubstr("2 the same"))
            << language << ": names and kinds are as they were";
    }
}

TEST(CheckCommand, SaysWhatItLookedAt) {
    const Shell shell;
    shell.makeOrganisation();
    const auto good = shell.run("check FILE");
    EXPECT_EQ(good.code, 0) << good.out.toStdString() << good.err.toStdString();
    EXPECT_THAT(good.out.toStdString(), HasSubstr("Looked at:"));
    EXPECT_THAT(good.out.toStdString(), HasSubstr("career plans (0)"));
    EXPECT_THAT(good.out.toStdString(), HasSubstr("Log of changes: good"));
}

TEST(CheckCommand, TellsTheLastSealOfTheLogAndLooksForOneThatWasKept) {
    const Shell shell;
    shell.makeOrganisation();
    const auto out = QString::fromUtf8(shell.run("check FILE").out);
    const auto before = QStringLiteral("Last seal of the log: ");
    ASSERT_TRUE(out.contains(before)) << out.toStdString();
    const auto seal = out.mid(out.indexOf(before) + before.size()).section(u'\n', 0, 0);
    const auto with = [&](const QString& kept) {
        return shell.run({QStringLiteral("check"), shell.organisation(), QStringLiteral("--seal"), kept});
    };
    EXPECT_EQ(with(u' ' + seal.toUpper()).code, 0) << "as it may have been written down";
    EXPECT_EQ(with(QStringLiteral("abc")).code, 1);
    EXPECT_THAT(with(QStringLiteral("abc")).out.toStdString(), HasSubstr("Log of changes: NOT GOOD"));
    EXPECT_EQ(with(QString()).code, 2);
}

TEST(CheckCommand, SpeaksOneLanguage) {
    const Shell shell;
    shell.makeOrganisation();
    const auto counted = [&](const char* language, const QString& before) {
        const auto out = QString::fromUtf8(shell
                                               .run({QStringLiteral("check"), shell.organisation(),
                                                     QStringLiteral("--lang"), QString::fromLatin1(language)})
                                               .out);
        const auto from = out.indexOf(before);
        EXPECT_GE(from, 0) << out.toStdString();
        return out.mid(from + before.size()).section(u'\n', 0, 0).split(QStringLiteral("), "));
    };
    const auto english = counted("en", QStringLiteral("Looked at: "));
    const auto french = counted("fr", QStringLiteral("Examiné\u00a0: "));
    ASSERT_EQ(english.size(), french.size());
    EXPECT_GT(english.size(), 20);
    const QStringList alike{QStringLiteral("participations"), QStringLiteral("actions"), QStringLiteral("questions")};
    for (qsizetype i = 0; i < english.size(); ++i) {
        const auto word = english[i].section(QStringLiteral(" ("), 0, 0);
        if (!alike.contains(word)) {
            EXPECT_NE(word, french[i].section(QStringLiteral(" ("), 0, 0)) << word.toStdString();
        }
    }
}

TEST(CheckCommand, FindsDamage) {
    const Shell shell;
    shell.makeOrganisation();
    auto bytes = shell.read(QStringLiteral("company.ithaca"));
    for (qsizetype at = 4096 + 100; at < bytes.size(); ++at)
        bytes[at] = '\x5a';
    shell.write(QStringLiteral("company.ithaca"), bytes);
    EXPECT_EQ(shell.run("check FILE").code, 1);
}

TEST(CheckCommand, FindsWhatNoRuleAllowsInAFileThatOpens) {
    const Shell shell;
    shell.makeOrganisation();
    auto bytes = shell.read(QStringLiteral("company.ithaca"));
    ASSERT_TRUE(bytes.contains("Mentorat 2026"));
    bytes.replace("Mentorat 2026", "Mentorat\xff"
                                   "2026"); // no text any more
    shell.write(QStringLiteral("company.ithaca"), bytes);
    const auto found = shell.run("check FILE");
    EXPECT_EQ(found.code, 1);
    EXPECT_THAT(found.out.toStdString(),
                AllOf(HasSubstr("Integrity of the database: good"), HasSubstr("Rules of the program: NOT GOOD")));
    EXPECT_THAT(found.err.toStdString(), HasSubstr("The file has problems."));
}

TEST(ExportCommand, NeverHarmsTheOrganisationItself) {
    const Shell shell;
    shell.makeOrganisation();
    ASSERT_TRUE(QFile::link(shell.organisation(), shell.path(QStringLiteral("self.csv"))));
    const auto before = shell.read(QStringLiteral("company.ithaca"));
    for (const char* words : {"export FILE --what people --to self.csv", "export FILE --what mentorships --to self.csv",
                              "export FILE --what scores --to self.csv", "scores FILE --csv self.csv"}) {
        const auto outcome = shell.run(words);
        EXPECT_EQ(outcome.code, 1) << words;
        EXPECT_THAT(outcome.err.toStdString(),
                    AllOf(HasSubstr("self.csv"), HasSubstr("company.ithaca"), HasSubstr("Choose another name")))
            << "which, why, and what to do";
        EXPECT_EQ(shell.read(QStringLiteral("company.ithaca")), before);
    }
    EXPECT_EQ(shell.run("check FILE").code, 0);
}

TEST(ExportCommand, SaysInFrenchWhatItRefuses) {
    const Shell shell;
    shell.makeOrganisation();
    ASSERT_TRUE(QDir().mkdir(shell.path(QStringLiteral("out.csv"))));
    const auto outcome = shell.run("export FILE --what people --to out.csv --lang fr");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("pas un fichier"));
}

TEST(ProgramOption, IsNeededOnlyWhereThereAreSeveral) {
    const Shell shell;
    ASSERT_EQ(shell.run("new FILE").code, 0);
    EXPECT_EQ(shell.run("match FILE").code, 1);
    EXPECT_THAT(shell.run("match FILE").err.toStdString(), HasSubstr("no program"));
    const Shell one;
    one.makeOrganisation();
    EXPECT_EQ(one.run("match FILE --program Nothing").code, 1);
    EXPECT_EQ(one.run({QStringLiteral("match"), one.organisation(), QStringLiteral("--program"),
                       QStringLiteral("mentorat 2026")})
                  .code,
              0);
}

} // namespace
} // namespace mentoring::test
