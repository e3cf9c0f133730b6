#include "disk/file_lock.h"

#include <chrono>
#include <csignal>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folder.h"

namespace mentoring::disk::test {
namespace {

using namespace std::chrono_literals;
using fs::perms;

const LockWords here{0, "ithaca", "bureau-1", "0123456789abcdef0123456789abcdef", "boot-1"};
constexpr const char* nameOfLock = ".~lock.a#";

std::string textOf(const LockWords& words) {
    return std::to_string(words.process) + '\n' + words.program + '\n' + words.host + '\n' + words.hostId + '\n' +
           words.bootId + '\n';
}

LockWords ofALivingProcess() {
    auto words = here;
    words.process = ::getpid();
    return words;
}

TEST(FileLock, IsHeldByOneAndSaysByWhom) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    {
        FileLock first(path, here);
        FileLock second(path, here);
        EXPECT_FALSE(first.holder());
        ASSERT_TRUE(first.take());
        EXPECT_FALSE(second.take());
        const auto holder = second.holder();
        ASSERT_TRUE(holder);
        EXPECT_EQ(holder->words.process, ::getpid());
        EXPECT_EQ(holder->words.program, "ithaca");
        EXPECT_EQ(holder->words.host, "bureau-1");
        EXPECT_EQ(bytesOf(folder / nameOfLock), textOf(ofALivingProcess())) << "as earlier versions read it";
        EXPECT_FALSE(holder->account.empty());
        EXPECT_LT(std::chrono::abs(holder->since - std::chrono::system_clock::now()), 1h);
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a"});
    FileLock third(path, here);
    EXPECT_TRUE(third.take());
}

TEST(FileLock, IsNobodyElsesToReadWhateverTheProcessUsuallyAllows) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    const auto before = ::umask(0);
    FileLock lock(path, here);
    const bool taken = lock.take();
    ::umask(before);
    ASSERT_TRUE(taken);
    EXPECT_EQ(rightsOf(folder / nameOfLock), ownersOnly);
}

TEST(FileLock, IsForTheGroupTooWhereTheFileIs) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    fs::permissions(folder.path(), perms(0770));
    fs::permissions(path, perms(0660));
    FileLock lock(path, here);
    ASSERT_TRUE(lock.take());
    EXPECT_EQ(rightsOf(folder / nameOfLock), perms(0660));
}

TEST(FileLock, OfADeadProcessIsNoneEvenWhereItsNumberIsInUseAgain) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    folder.write(nameOfLock, textOf(ofALivingProcess())); // nobody holds it
    FileLock lock(path, here);
    EXPECT_TRUE(lock.take());
    EXPECT_EQ(rightsOf(folder / nameOfLock), ownersOnly) << "an earlier version made it readable";
}

TEST(FileLock, OfAKilledProcessIsNone) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    EXPECT_EQ(inChild([&] {
                  FileLock lock(path, here);
                  return lock.take() ? std::raise(SIGKILL) : 1;
              }),
              -1);
    ASSERT_TRUE(fs::exists(folder / nameOfLock));
    FileLock lock(path, here);
    EXPECT_TRUE(lock.take());
}

TEST(FileLock, LeftEmptyByAPowerCutIsNone) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    folder.write(nameOfLock, "");
    FileLock lock(path, here);
    EXPECT_TRUE(lock.take());
}

TEST(FileLock, OfAnotherComputerHoldsAndStays) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    auto theirs = here;
    theirs.process = 4711;
    theirs.host = "bureau-3";
    theirs.hostId = "fedcba9876543210fedcba9876543210";
    folder.write(nameOfLock, textOf(theirs));
    {
        FileLock lock(path, here);
        EXPECT_FALSE(lock.take());
        ASSERT_TRUE(lock.holder());
        EXPECT_EQ(lock.holder()->words.host, "bureau-3");
    }
    EXPECT_EQ(bytesOf(folder / nameOfLock), textOf(theirs));
    theirs.hostId.clear();
    folder.write(nameOfLock, textOf(theirs));
    FileLock lock(path, here);
    EXPECT_FALSE(lock.take()) << "without a number the name of the computer says it";
}

TEST(FileLock, WhatIsNoFileIsNotTaken) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    const auto notTaken = [&] {
        FileLock lock(path, here);
        EXPECT_FALSE(lock.take());
        EXPECT_FALSE(lock.holder());
    };
    fs::create_directory(folder / nameOfLock);
    notTaken();
    fs::remove(folder / nameOfLock);
    ASSERT_EQ(::mkfifo((folder / nameOfLock).c_str(), 0600), 0);
    notTaken();
    fs::remove(folder / nameOfLock);
    folder.write("precious", "kept");
    fs::create_symlink(folder / "precious", folder / nameOfLock);
    notTaken();
    EXPECT_EQ(bytesOf(folder / "precious"), "kept");
}

TEST(FileLock, SaysWhyItCannotBeMade) {
    const Folder folder;
    const auto troubleOfLocking = [](const fs::path& path) {
        return troubleOf([&] {
            FileLock lock(path, here);
            (void)lock.take();
        });
    };
    EXPECT_EQ(troubleOfLocking(folder / std::string(247, 'n')), std::nullopt);
    EXPECT_EQ(troubleOfLocking(folder / std::string(248, 'n')), Trouble::NameTooLong);
    EXPECT_EQ(troubleOfLocking(folder / "none/a"), Trouble::NotThere);
    fs::permissions(folder.path(), perms::owner_read | perms::owner_exec);
    EXPECT_EQ(
        asOrdinaryUser(folder, [&] { return troubleOfLocking(folder / "a") == Trouble::ProtectedFolder ? 0 : 1; }), 0);
}

TEST(FileLock, OfSomebodyElseHoldsAndNamesTheirAccount) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only an administrator can make a file of somebody else";
    const Folder folder;
    const auto path = folder.write("a", "x");
    fs::permissions(folder.path(), perms::all);
    folder.write(nameOfLock, textOf(ofALivingProcess()));
    fs::permissions(folder / nameOfLock, ownersOnly);
    EXPECT_EQ(inChild([&] {
                  becomeNobody();
                  FileLock lock(path, here);
                  if (lock.take())
                      return 1;
                  const auto holder = lock.holder();
                  return holder && holder->account == "root" && holder->words.host.empty() ? 0 : 2;
              }),
              0);
}

TEST(FileLock, SixteenInTurnAreNeverInsideTogether) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    constexpr int processes = 16;
    constexpr int rounds = 25;
    const auto goInAndOut = [&] {
        const auto inside = folder / "inside";
        for (int round = 0; round < rounds; ++round) {
            FileLock lock(path, here);
            while (!lock.take())
                std::this_thread::sleep_for(1ms);
            const int file = ::open(inside.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
            if (file < 0)
                return 1;
            ::close(file);
            std::this_thread::yield();
            if (::unlink(inside.c_str()) != 0)
                return 2;
        }
        return 0;
    };
    std::vector<pid_t> children;
    for (int i = 0; i < processes; ++i) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(goInAndOut());
        children.push_back(child);
    }
    for (const auto child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0);
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a"});
}

} // namespace
} // namespace mentoring::disk::test
