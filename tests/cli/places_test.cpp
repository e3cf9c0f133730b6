#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QDir>

#include "disk/file_lock.h"
#include "shell.h"

// Where a file lies, what it is called, and who else has it.

using namespace mentoring;
using namespace mentoring::test;
using testing::AllOf;
using testing::HasSubstr;

namespace {

/// As if a window had the file open.
class SomebodyElse {
public:
    explicit SomebodyElse(const Shell& shell)
        : m_lock(std::make_unique<disk::FileLock>(shell.organisation().toStdString(),
                                                  disk::LockWords{0, "ithaca", "bureau-1", {}, {}})) {
        EXPECT_TRUE(m_lock->take());
    }
    void leave() { m_lock.reset(); }

private:
    std::unique_ptr<disk::FileLock> m_lock;
};

int rightsOf(const QString& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.toStdString().c_str(), &status), 0);
    return static_cast<int>(status.st_mode & 07777U);
}

QString problemIn(const Outcome& outcome) {
    return outcome.object()[QLatin1String("error")].toObject()[QLatin1String("problem")].toString();
}

} // namespace

TEST(WaitOption, WaitsUntilTheFileIsFree) {
    const Shell shell;
    shell.makeOrganisation();
    SomebodyElse other(shell);
    std::jthread leaving([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        other.leave();
    });
    const auto outcome = shell.run("levels FILE Junior,Senior");
    EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
}

TEST(WaitOption, SaysWhoHasTheFileWhenThatTakesTooLong) {
    const Shell shell;
    shell.makeOrganisation();
    const SomebodyElse other(shell);
    const auto outcome = shell.run("levels FILE Junior,Senior --wait 0");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err.toStdString(), AllOf(HasSubstr("has had this file open"), HasSubstr("since")));
    EXPECT_EQ(shell.run("people FILE").code, 0) << "reading waits for nobody";
    for (const char* wrong : {"-1", "soon", "1.5"}) {
        const auto refused = shell.run({QStringLiteral("levels"), shell.organisation(), QStringLiteral("A,B"),
                                        QStringLiteral("--wait=%1").arg(QLatin1String(wrong))});
        EXPECT_EQ(refused.code, 2) << wrong;
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("--wait")) << wrong;
    }
}

TEST(WaitOption, LetsSixteenWriteOneAfterTheOther) {
    const Shell shell;
    shell.makeOrganisation();
    constexpr int many = 16;
    std::vector<std::jthread> writers;
    std::vector<Outcome> outcomes(many);
    for (int i = 0; i < many; ++i) {
        const auto list =
            shell.write(QStringLiteral("skills%1.csv").arg(i), "name_en\nSkill number " + QByteArray::number(i) + "\n");
        writers.emplace_back([&shell, &outcomes, i, list] {
            outcomes[static_cast<std::size_t>(i)] = shell.run(
                {QStringLiteral("skills"), shell.organisation(), list, QStringLiteral("--wait"), QStringLiteral("90")});
        });
    }
    writers.clear();
    for (const auto& outcome : outcomes)
        EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_EQ(shell.run("check FILE").code, 0);
    const auto again = shell.write(QStringLiteral("all.csv"), [] {
        QByteArray all("name_en\n");
        for (int i = 0; i < many; ++i)
            all += "Skill number " + QByteArray::number(i) + "\n";
        return all;
    }());
    EXPECT_THAT(shell.run({QStringLiteral("skills"), shell.organisation(), again}).out.toStdString(),
                HasSubstr("0 skills added, 0 changed, 16 the same"));
}

TEST(Files, ThatOthersMayOpenAreMentionedAndMended) {
    const Shell shell;
    shell.makeOrganisation();
    EXPECT_EQ(rightsOf(shell.organisation()), 0600);
    ASSERT_EQ(::chmod(shell.organisation().toStdString().c_str(), 0666), 0);
    const auto first = shell.run("people FILE --json");
    EXPECT_THAT(first.err.toStdString(), AllOf(HasSubstr("every account"), HasSubstr("ended")));
    EXPECT_EQ(rightsOf(shell.organisation()), 0600);
    EXPECT_TRUE(QJsonDocument::fromJson(first.out).isArray()) << "what machines read is as ever";
    EXPECT_EQ(shell.run("people FILE").err, "") << "once";
    ASSERT_EQ(::chmod(shell.organisation().toStdString().c_str(), 0644), 0);
    EXPECT_THAT(shell.run("levels FILE A,B --lang fr").err.toStdString(), HasSubstr("tous les comptes"));
    EXPECT_EQ(rightsOf(shell.organisation()), 0600);
}

TEST(Files, WithANameOfTheLongestKindAreReadAndSayWhyNotMore) {
    const Shell shell;
    shell.makeOrganisation();
    const auto longest = QString(255 - 7, u'n') + QStringLiteral(".ithaca");
    ASSERT_TRUE(QFile::rename(shell.organisation(), shell.path(longest)));
    EXPECT_EQ(shell.run({QStringLiteral("people"), shell.path(longest)}).code, 0);
    const auto outcome = shell.run({QStringLiteral("levels"), shell.path(longest), QStringLiteral("A,B")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err.toStdString(), AllOf(HasSubstr("longer name"), testing::Not(HasSubstr("protected"))));
    const auto tooLong = QString(256 - 7, u'n') + QStringLiteral(".ithaca");
    EXPECT_THAT(shell.run({QStringLiteral("new"), shell.path(tooLong)}).err.toStdString(), HasSubstr("longer name"));
}

TEST(Files, WithANameThatIsNoUtf8AreOpenedAllTheSame) {
    const Shell shell;
    shell.makeOrganisation();
    const auto inShell = [&](const QString& script) {
        QProcess process;
        process.setWorkingDirectory(QFileInfo(shell.organisation()).path());
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        EXPECT_TRUE(process.waitForFinished(60'000));
        return Outcome{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    const auto name = QStringLiteral("\"$(printf 'soci\\351t\\351.ithaca')\"");
    ASSERT_EQ(inShell(QStringLiteral("mv company.ithaca ") + name).code, 0);
    const auto cli = QStringLiteral("'" ITHACA_CLI "' ");
    const auto read = inShell(cli + QStringLiteral("people ") + name);
    EXPECT_EQ(read.code, 0) << read.err.toStdString();
    const auto changed = inShell(cli + QStringLiteral("levels ") + name + QStringLiteral(" A,B"));
    EXPECT_EQ(changed.code, 0) << changed.err.toStdString();
    EXPECT_EQ(inShell(cli + QStringLiteral("check ") + name).code, 0);
    const auto missing = inShell(cli + QStringLiteral("people \"$(printf 'no\\351.ithaca')\" --json"));
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.err.toStdString(), HasSubstr("UTF-8"));
    EXPECT_EQ(problemIn(missing), QStringLiteral("name-unreadable"));
    EXPECT_EQ(inShell(QStringLiteral("mv ") + name + QStringLiteral(" company.ithaca")).code, 0); // to be cleared away
}

TEST(Files, AreToldApartForMachines) {
    const Shell shell;
    shell.makeOrganisation();
    ASSERT_TRUE(QDir().mkdir(shell.path(QStringLiteral("folder.ithaca"))));
    (void)shell.write(QStringLiteral("empty.ithaca"), "");
    (void)shell.write(QStringLiteral("text.ithaca"), QByteArray(5000, 'x'));
    const std::pair<const char*, const char*> words[] = {{"people none.ithaca --json", "not-found"},
                                                         {"people folder.ithaca --json", "not-a-file"},
                                                         {"people empty.ithaca --json", "empty"},
                                                         {"people text.ithaca --json", "not-an-ithaca-file"}};
    for (const auto& [command, word] : words) {
        const auto outcome = shell.run(command);
        EXPECT_EQ(outcome.code, 1) << command;
        EXPECT_EQ(problemIn(outcome), QLatin1String(word)) << command;
        EXPECT_FALSE(outcome.err.isEmpty()) << command;
    }
    const SomebodyElse other(shell);
    const auto held = shell.run("match FILE --publish --json --wait 0");
    EXPECT_EQ(problemIn(held), QStringLiteral("in-use")) << held.err.toStdString();
}

TEST(Files, ThatMayNotBeWrittenHaveAWordForMachinesToo) {
    const Shell shell;
    shell.makeOrganisation();
    const auto longest = QString(248, u'n') + QStringLiteral(".ithaca");
    const auto problemOfWriting = [&](const QString& name, unsigned rights) {
        EXPECT_EQ(::chmod(shell.path(name).toStdString().c_str(), rights), 0);
        const auto outcome =
            shell.run({QStringLiteral("match"), name, QStringLiteral("--publish"), QStringLiteral("--json")});
        EXPECT_EQ(outcome.code, 1);
        return problemIn(outcome);
    };
    EXPECT_EQ(problemOfWriting(QStringLiteral("company.ithaca"), 0400), QStringLiteral("write-protected"));
    ASSERT_TRUE(QFile::rename(shell.organisation(), shell.path(longest)));
    EXPECT_EQ(problemOfWriting(longest, 0600), QStringLiteral("name-too-long"));
}

TEST(Files, InFoldersAndFromSourcesWithNamesThatAreNoUtf8AreReadAndWritten) {
    const Shell shell;
    shell.makeOrganisation();
    const auto outcome =
        shell.runScript("set -e; d=$(printf 'donn\\351es'); mkdir \"$d\"; "
                        "mv company.ithaca \"$d/soci\"; cd \"$d\"; "
                        "n=$(printf 'soci\\351t\\351.ithaca'); mv soci \"$n\"; "
                        "printf 'Name,E-mail\\nHaddad,zoe@example.org\\n' > \"$(printf '\\351')\"; "
                        "\"$CLI\" import \"$n\" \"$(printf '\\351')\" --role mentee; "
                        "cd ..; \"$CLI\" export \"$d/$n\" --what people --to \"$d/out.csv\"; "
                        "grep -q Haddad \"$d/out.csv\"; "
                        "\"$CLI\" export \"$d/$n\" --what people --to \"$(printf '\\350.csv')\" && exit 9; "
                        "ls; rm -r \"$d\"");
    EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("UTF-8")) << "of the name that would have been made";
}
