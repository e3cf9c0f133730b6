#include <atomic>
#include <chrono>
#include <csignal>
#include <functional>
#include <string>
#include <thread>

#include <gmock/gmock.h>

#include <pty.h>
#include <unistd.h>

#include "following.h"
#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A shell in which the disk reports an error at the very end of the first action.
class OnAFailingDisk : public testing::Test {
protected:
    void SetUp() override {
        if (std::string_view(ITHACA_FAILING_FOLDER_SYNC).empty())
            GTEST_SKIP() << "a sanitizer wants to be the first library that is loaded";
    }
    [[nodiscard]] Outcome failingly(const QStringList& arguments) const {
        return shell.run(arguments, {{QStringLiteral("LD_PRELOAD"), QStringLiteral(ITHACA_FAILING_FOLDER_SYNC)}});
    }
    Shell shell;
};

TEST_F(OnAFailingDisk, AnActionThatIsOnTheDiskIsDoneAndSaysThatItIsNotForSure) {
    shell.makeOrganisation();
    const auto list =
        shell.write(QStringLiteral("people.csv"), "E-mail;Nom complet\nzoe@exemple.fr;Zo\xc3\xa9 Martin\n");
    ASSERT_EQ(shell.run({QStringLiteral("import"), shell.organisation(), list}).code, 0);
    const auto added = failingly({QStringLiteral("add-goal"), shell.organisation(), QStringLiteral("--person"),
                                  QStringLiteral("zoe@exemple.fr"), QStringLiteral("--title"), QStringLiteral("Aim")});
    EXPECT_EQ(added.code, 0) << added.err.toStdString();
    EXPECT_THAT(added.err.toStdString(), HasSubstr("the disk reported an error at the very end"));
    EXPECT_THAT(added.err.toStdString(), HasSubstr("no need to do it again"));
    EXPECT_EQ(added.err.count('\n'), 1) << "said once";
    const auto shown = shell.run("show FILE --person zoe@exemple.fr --json").object();
    EXPECT_EQ(shown[QLatin1String("goals")].toArray().size(), 1);
    EXPECT_EQ(shell.run("check FILE").code, 0);
}

TEST_F(OnAFailingDisk, ANewFileThatIsWholeIsKept) {
    const auto made = failingly({QStringLiteral("new"), shell.organisation(), QStringLiteral("--program"),
                                 QStringLiteral("Mentorat 2026"), QStringLiteral("--lang"), QStringLiteral("fr")});
    EXPECT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_THAT(made.err.toStdString(), HasSubstr("le disque a signalé une erreur"));
    EXPECT_EQ(shell.run("check FILE").code, 0);
    EXPECT_EQ(shell.run("new FILE").code, 1) << "it is there";
}

/// What is written to standard error, which is a terminal or a pipe, while something is done in this process.
std::string saidDuring(bool terminal, const std::function<void(const std::function<bool()>& hasSaid)>& work) {
    int ends[2] = {-1, -1};
    EXPECT_EQ(terminal ? openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) : pipe(ends), 0);
    const int before = dup(STDERR_FILENO);
    dup2(ends[1], STDERR_FILENO);
    std::atomic<int> bytes = 0;
    std::string said;
    std::thread reader([&] {
        char buffer[256];
        for (ssize_t size = 0; (size = read(ends[0], buffer, sizeof buffer)) > 0; bytes += static_cast<int>(size)) {
            said.append(buffer, static_cast<std::size_t>(size));
            if (said.ends_with('\0'))
                break;
        }
    });
    work([&] { return bytes > 0; });
    EXPECT_EQ(write(STDERR_FILENO, "\0", 1), 1);
    reader.join();
    dup2(before, STDERR_FILENO);
    for (const int file : {before, ends[0], ends[1]})
        close(file);
    said.pop_back();
    return said;
}

constexpr auto patience = std::chrono::seconds(30);

TEST(Following, SaysOnATerminalHowFarItIsAndLeavesNoTrace) {
    const auto said = saidDuring(true, [](const auto& hasSaid) {
        cli::followed(QStringLiteral("Looking…"), [&](const Watch& watch) {
            watch.tell(0.5);
            const auto began = std::chrono::steady_clock::now();
            while (!hasSaid() && std::chrono::steady_clock::now() - began < patience)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
        });
    });
    EXPECT_THAT(said, testing::StartsWith("\rLooking… 50"));
    EXPECT_THAT(said, testing::EndsWith(" \r")) << "the line is wiped";
}

TEST(Following, SaysNothingOfWhatIsSoonDoneNorToAPipe) {
    EXPECT_THAT(saidDuring(true, [](const auto&) { cli::followed(QStringLiteral("Looking…"), [](const Watch&) {}); }),
                IsEmpty());
    EXPECT_THAT(saidDuring(false,
                           [](const auto&) {
                               cli::followed(QStringLiteral("Looking…"), [](const Watch& watch) {
                                   watch.tell(0.5);
                                   std::this_thread::sleep_for(std::chrono::milliseconds(700));
                               });
                           }),
                IsEmpty());
}

TEST(Following, IsStoppedByAnInterruptOfThePerson) {
    bool stopped = false;
    cli::followed(QStringLiteral("Looking…"), [&](const Watch& watch) {
        EXPECT_FALSE(watch.stop.stop_requested());
        (void)std::raise(SIGINT);
        const auto began = std::chrono::steady_clock::now();
        while (!watch.stop.stop_requested() && std::chrono::steady_clock::now() - began < patience)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        stopped = watch.stop.stop_requested();
    });
    EXPECT_TRUE(stopped);
}

} // namespace
} // namespace mentoring::test
