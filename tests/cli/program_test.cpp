#include <gmock/gmock.h>

#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(ProgramCommands, MakeAProgramFromATemplateAndSayWhatIsMissing) {
    const Shell shell;
    shell.makeOrganisation();
    EXPECT_THAT(shell.run("program templates").out.toStdString(), HasSubstr("company-twelve-months"));
    const auto made = shell.run("program new FILE --name Accueil --template onboarding --lang fr");
    EXPECT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_THAT(made.err.toStdString(), HasSubstr("parrain"));
    const auto listed = shell.run("program list FILE");
    EXPECT_THAT(listed.out.toStdString(),
                AllOf(HasSubstr("Mentorat 2026"), HasSubstr("Accueil"), HasSubstr("First meeting held"),
                      HasSubstr("Aider les nouveaux arrivants")));
    EXPECT_THAT(shell.run("program list FILE --json").out.toStdString(), HasSubstr("\"programKind\": \"one-to-one\""));
    EXPECT_EQ(shell.run("program new FILE --name Accueil").code, 1) << "the name is taken";
}

TEST(ProgramCommands, NoteWhereAnObjectiveStands) {
    const Shell shell;
    shell.makeOrganisation();
    ASSERT_EQ(shell.run("program new FILE --name A --template flash").code, 0);
    const auto noted = shell.run("program measure FILE --program A --objective 1 --value 64 --on 2026-03-01");
    EXPECT_EQ(noted.code, 0) << noted.err.toStdString();
    EXPECT_THAT(shell.run("program list FILE").out.toStdString(), HasSubstr("64"));
    EXPECT_EQ(shell.run("program measure FILE --program A --objective 9 --value 64").code, 1);
    EXPECT_EQ(shell.run("program measure FILE --program A --objective 1").code, 2);
    EXPECT_EQ(shell.run("program measure FILE --program A --objective 1 --value much").code, 2);
}

TEST(ProgramCommands, CloseReopenAndGoOn) {
    const Shell shell;
    shell.makeOrganisation();
    EXPECT_EQ(shell.run("program close FILE").code, 0);
    EXPECT_THAT(shell.run("program list FILE").out.toStdString(), HasSubstr("Closed on"));
    EXPECT_EQ(shell.run("program reopen FILE").code, 0);
    EXPECT_THAT(shell.run("program list FILE").out.toStdString(), Not(HasSubstr("Closed on")));
    EXPECT_EQ(shell.run("program duplicate FILE --name Next --people").code, 0);
    EXPECT_THAT(shell.run("program list FILE").out.toStdString(), HasSubstr("Next"));
}

TEST(ProgramCommands, ReadATemplateTheyWroteAndRefuseOthersWithThePlace) {
    const Shell shell;
    shell.makeOrganisation();
    ASSERT_EQ(shell.run("program new FILE --name A --template reverse").code, 0);
    ASSERT_EQ(shell.run("program export FILE --program A --to ours.json").code, 0);
    const auto path = shell.path(QStringLiteral("ours.json"));
    EXPECT_EQ(shell
                  .run({QStringLiteral("program"), QStringLiteral("new"), shell.organisation(),
                        QStringLiteral("--name"), QStringLiteral("B"), QStringLiteral("--template"), path})
                  .code,
              0);
    const auto odd = shell.write(QStringLiteral("odd.json"),
                                 R"({"version":1,"name":{"en":"A"},"training":[{"text":{"en":"B"},"for":"all"}]})");
    const auto refused = shell.run({QStringLiteral("program"), QStringLiteral("new"), shell.organisation(),
                                    QStringLiteral("--name"), QStringLiteral("C"), QStringLiteral("--template"), odd});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("/training/0/for"));
    const auto nothing = shell.run("program new FILE --name C --template nothing");
    EXPECT_EQ(nothing.code, 1);
    EXPECT_THAT(nothing.err.toStdString(), HasSubstr("onboarding"));
}

TEST(ProgramCommands, AreTwoWordsWithAPageOfHelpEach) {
    const Shell shell;
    const auto help = shell.run("--help");
    for (const auto* command : {"program new", "program list", "program templates", "program duplicate",
                                "program close", "program reopen", "program measure", "program export"}) {
        EXPECT_THAT(help.out.toStdString(), HasSubstr(std::string("  ") + command + " "));
        const auto own = shell.run((std::string(command) + " --help").c_str());
        EXPECT_EQ(own.code, 0) << command;
        EXPECT_THAT(own.out.toStdString(),
                    AllOf(HasSubstr(std::string("ithaca-cli ") + command), HasSubstr("Examples:")));
    }
    EXPECT_EQ(shell.run("program").code, 2);
    EXPECT_THAT(shell.run("program frobnicate").err.toStdString(), HasSubstr("program new"));
    EXPECT_EQ(shell.run("program close FILE extra").code, 2);
}

} // namespace
} // namespace mentoring::test
