#include <cerrno>
#include <csignal>
#include <fstream>

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sqlite/inspection.h"
#include "sqlite/opening.h"
#include "storage/person_repository.h"
#include "storage_support.h"
#include "support/small_disk.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

constexpr unsigned nobody = 65534;

/// In a child that is no administrator: for root every door is open.
ChildEnd asOrdinaryUser(const Folder& folder, const std::function<int(std::string&)>& body) {
    if (::geteuid() == 0) {
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            (void)!::chown(entry.path().c_str(), nobody, nobody);
        (void)!::chown(folder.path().c_str(), nobody, nobody);
    }
    return inChild([&](std::string& said) {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            said = "cannot become another user";
            return childSkips;
        }
        return body(said);
    });
}

/// In a child with a small file system of its own mounted on the folder.
ChildEnd onSmallDisk(const fs::path& folder, const char* options, const std::function<int(std::string&)>& body) {
    return inChild([&](std::string& said) {
        if (const auto reason = mentoring::test::mountSmallDisk(folder, options)) {
            said = *reason;
            return childSkips;
        }
        return body(said);
    });
}

#define EXPECT_CHILD_PASSED(end)                                                                                       \
    if ((end).status == childSkips)                                                                                    \
        GTEST_SKIP() << (end).said;                                                                                    \
    EXPECT_EQ((end).status, 0) << (end).said

/// The one readOnlyBecause a file opens with, or the kind it is refused with, as a child's exit code.
int answerOf(const fs::path& path) {
    try {
        const auto opened = openFile(path, Connection::Mode::ReadWrite);
        return opened.readOnlyBecause ? 30 + static_cast<int>(*opened.readOnlyBecause) : 0;
    } catch (const StorageError& error) {
        return 100 + static_cast<int>(error.kind());
    }
}

constexpr int readOnly = 30 + static_cast<int>(Kind::ReadOnly);
constexpr int readOnlyFolder = 30 + static_cast<int>(Kind::ReadOnlyFolder);
constexpr int readOnlyMedium = 30 + static_cast<int>(Kind::ReadOnlyMedium);
constexpr int readOnlyForbidden = 30 + static_cast<int>(Kind::NoPermission);
constexpr int refusedForbidden = 100 + static_cast<int>(Kind::NoPermission);

Person numbered(std::int64_t number) {
    Person person;
    person.id = PersonId{100'000 + number};
    person.familyName = person.department = person.jobTitle = std::string(240, 'x');
    return person;
}

/// Adds people, one action each, until it fails; how many were acknowledged, and why it ended.
std::pair<std::int64_t, Kind> fillUp(Connection& connection) {
    for (std::int64_t number = 1;; ++number) {
        try {
            Transaction transaction(connection);
            PersonRepository(connection).insert(numbered(number));
            transaction.commit();
        } catch (const StorageError& error) {
            return {number - 1, error.kind()};
        }
    }
}

} // namespace

TEST(Surroundings, AReadOnlyFileOpensForReading) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    fs::permissions(folder / "a.ithaca", fs::perms::owner_read);
    const auto end = asOrdinaryUser(folder, [&](std::string&) { return answerOf(folder / "a.ithaca") - readOnly; });
    EXPECT_CHILD_PASSED(end);
}

TEST(Surroundings, AFileInAReadOnlyFolderOpensForReading) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto end =
        asOrdinaryUser(folder, [&](std::string&) { return answerOf(folder / "a.ithaca") - readOnlyFolder; });
    fs::permissions(folder.path(), fs::perms::owner_all);
    EXPECT_CHILD_PASSED(end);
}

TEST(Surroundings, AFileOnAReadOnlyMediumOpensForReading) {
    const Folder folder;
    fs::create_directory(folder / "medium");
    const auto end = onSmallDisk(folder / "medium", "size=4m", [&](std::string& said) {
        makeFile(folder / "medium/a.ithaca", 6);
        if (::mount("tmpfs", (folder / "medium").c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0) {
            said = "cannot be remounted";
            return childSkips;
        }
        return answerOf(folder / "medium/a.ithaca") - readOnlyMedium;
    });
    EXPECT_CHILD_PASSED(end);
}

TEST(Surroundings, AFileOfSomebodyElseIsRefusedOrOpensForReading) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only an administrator can make a file of somebody else";
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    const auto as = [&](fs::perms permissions) {
        const auto end = asOrdinaryUser(folder, [&](std::string&) { return 0; }); // the folder becomes the other's
        EXPECT_EQ(end.status, 0);
        (void)!::chown((folder / "a.ithaca").c_str(), 0, 0);
        fs::permissions(folder / "a.ithaca", permissions);
        return inChild([&](std::string&) {
                   (void)!::setgid(nobody);
                   return ::setuid(nobody) == 0 ? answerOf(folder / "a.ithaca") : childSkips;
               })
            .status;
    };
    EXPECT_EQ(as(fs::perms::owner_read | fs::perms::owner_write), refusedForbidden);
    EXPECT_EQ(as(fs::perms::owner_all | fs::perms::others_read), readOnlyForbidden);
}

TEST(Surroundings, AFullDiskLosesNothingAndReadingGoesOn) {
    const Folder folder;
    fs::create_directory(folder / "disk");
    fs::create_directory(folder / "elsewhere");
    const auto end = onSmallDisk(folder / "disk", "size=1200k", [&](std::string& said) {
        const auto path = folder / "disk/a.ithaca";
        makeFile(path, 6);
        std::int64_t acknowledged = 0;
        {
            auto opened = open(path);
            const auto [done, kind] = fillUp(opened.connection);
            acknowledged = done;
            said = "acknowledged " + std::to_string(done) + ", kind " + std::to_string(static_cast<int>(kind));
            if (kind != Kind::DiskFull || done < 10)
                return 1;
            if (peopleIn(opened.connection) != static_cast<std::size_t>(done) + 6)
                return 2; // reading goes on
            copyFile(opened.connection, folder / "elsewhere/rescued.ithaca", false);
            if (kindThrownBy([&] { copyFile(opened.connection, folder / "disk/copy.ithaca", false); }) !=
                Kind::DiskFull)
                return 3;
            if (fs::exists(folder / "disk/copy.ithaca") || fs::exists(folder / "disk/copy-draft.ithaca"))
                return 4;
            if (kindThrownBy([&] { (void)createFile(folder / "disk/new.ithaca", "x", aMonday); }) != Kind::DiskFull)
                return 5;
            if (fs::exists(folder / "disk/new.ithaca"))
                return 6;
        }
        auto opened = open(path);
        return peopleIn(opened.connection) == static_cast<std::size_t>(acknowledged) + 6 && !opened.readOnlyBecause ? 0
                                                                                                                    : 7;
    });
    EXPECT_CHILD_PASSED(end);
    auto rescued = open(folder / "elsewhere/rescued.ithaca");
    EXPECT_GT(peopleIn(rescued.connection), 15U);
}

TEST(Surroundings, ADiskWithoutRoomForAJournalIsFullAndNothingElse) {
    const Folder folder;
    fs::create_directory(folder / "disk");
    const auto end = onSmallDisk(folder / "disk", "size=4m,nr_inodes=4", [&](std::string& said) {
        const auto path = folder / "disk/a.ithaca";
        makeFile(path, 6);
        auto opened = open(path);
        for (int i = 0; i < 4; ++i)
            std::ofstream(folder / "disk" / std::to_string(i)) << 'x';
        const auto [done, kind] = fillUp(opened.connection);
        said = "acknowledged " + std::to_string(done) + ", kind " + std::to_string(static_cast<int>(kind));
        if (kind != Kind::DiskFull || done != 0)
            return 1;
        fs::remove(folder / "disk/0");
        const auto names = std::distance(fs::directory_iterator(folder / "disk"), fs::directory_iterator());
        fs::remove(folder / "disk/1");
        Transaction transaction(opened.connection);
        PersonRepository(opened.connection).insert(numbered(1));
        transaction.commit();
        return names < 4 && peopleIn(opened.connection) == 7 ? 0 : 2;
    });
    EXPECT_CHILD_PASSED(end);
}

TEST(Surroundings, AFolderThatIsProtectedWhileAFileIsOpenIsTheReason) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    const auto end = asOrdinaryUser(folder, [&](std::string& said) {
        auto opened = open(folder / "a.ithaca");
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto [done, kind] = fillUp(opened.connection);
        said = "acknowledged " + std::to_string(done) + ", kind " + std::to_string(static_cast<int>(kind));
        return kind == Kind::ReadOnlyFolder && done == 0 ? 0 : 1;
    });
    fs::permissions(folder.path(), fs::perms::owner_all);
    EXPECT_CHILD_PASSED(end);
}

TEST(Surroundings, TheLargestSizeOfAFileIsAnErrorAndNoSuddenEnd) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    const auto end = inChild([&](std::string& said) {
        auto opened = open(folder / "a.ithaca");
        const rlimit limit{540 * 1024, 540 * 1024};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto [done, kind] = fillUp(opened.connection);
        said = "acknowledged " + std::to_string(done) + ", kind " + std::to_string(static_cast<int>(kind));
        const bool allThere = peopleIn(opened.connection) == static_cast<std::size_t>(done) + 6;
        return kind == Kind::DiskFull && done > 0 && allThere ? 0 : 1;
    });
    EXPECT_CHILD_PASSED(end);
    EXPECT_FALSE(open(folder / "a.ithaca").readOnlyBecause);
}

TEST(Surroundings, AnExhaustedQuotaIsAFullDisk) {
    for (const int reason : {EDQUOT, ENOSPC, EFBIG}) {
        for (const auto* category : {&std::generic_category(), &std::system_category()}) {
            const fs::filesystem_error error("write", "a.ithaca", std::error_code(reason, *category));
            EXPECT_EQ(storageError(error).kind(), Kind::DiskFull) << reason;
        }
    }
}

TEST(Surroundings, AWriterAtWorkIsWaitedForAndThenNamed) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    auto writer = open(folder / "a.ithaca");
    writer.connection.execute("BEGIN EXCLUSIVE");
    EXPECT_EQ(kindThrownBy([&] { (void)open(folder / "a.ithaca"); }), Kind::Locked);
    writer.connection.execute("COMMIT");
    EXPECT_FALSE(open(folder / "a.ithaca").readOnlyBecause);
}

TEST(Surroundings, ALockOfADeadProgramIsNone) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    const auto end = inChild([&](std::string&) {
        auto opened = open(folder / "a.ithaca");
        opened.connection.execute("BEGIN EXCLUSIVE; UPDATE person SET site = 'half'");
        ::kill(::getpid(), SIGKILL);
        return 0;
    });
    EXPECT_EQ(end.status, -1);
    auto opened = open(folder / "a.ithaca");
    EXPECT_FALSE(opened.readOnlyBecause);
    EXPECT_EQ(PersonRepository(opened.connection).find(PersonId{101})->site, "");
}

TEST(Surroundings, APathTooLongForTheDatabaseIsAClearError) {
    const Folder folder;
    fs::path deep = folder.path();
    while (deep.string().size() < 600)
        deep /= std::string(100, 'd');
    fs::create_directories(deep);
    makeFile(folder / "a.ithaca", 1);
    fs::copy_file(folder / "a.ithaca", deep / "a.ithaca");
    EXPECT_EQ(kindThrownBy([&] { (void)open(deep / "a.ithaca"); }), Kind::NameTooLong);
    EXPECT_TRUE(kindThrownBy([&] { (void)createFile(deep / "b.ithaca", "x", aMonday); }));
    EXPECT_FALSE(fs::exists(deep / "b.ithaca")) << "nothing is left of it";
    EXPECT_EQ(kindThrownBy([&] { (void)open(folder.path() / std::string(5000, 'p')); }), Kind::NameTooLong);
}

TEST(Surroundings, CircularLinksAreNoFile) {
    const Folder folder;
    fs::create_symlink(folder / "b.ithaca", folder / "a.ithaca");
    fs::create_symlink(folder / "a.ithaca", folder / "b.ithaca");
    EXPECT_EQ(kindThrownBy([&] { (void)open(folder / "a.ithaca"); }), Kind::NotFound);
}

TEST(Surroundings, AnOlderCopyWrittenOverTheOpenFileIsNoticedBeforeTheNextChange) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    makeFile(path, 6);
    const auto older = bytesOf(path);
    auto opened = open(path);
    OutsideChangeGuard guard(opened.connection);
    const auto save = [&](std::int64_t number) {
        Transaction transaction(opened.connection);
        EXPECT_FALSE(guard.changedOutside()) << "our own changes are not somebody else's";
        PersonRepository(opened.connection).insert(numbered(number));
        transaction.commit();
        guard.remember();
    };
    save(1);
    save(2);
    overwriteBytes(path, 0, older);
    fs::resize_file(path, older.size());
    const Transaction transaction(opened.connection);
    EXPECT_TRUE(guard.changedOutside());
    EXPECT_TRUE(opened.connection.stillInPlace()) << "the same file, which is why the guard is needed";
}
