#include "disk/durable_file.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include "disk/places.h"
#include "folder.h"

namespace mentoring::disk::test {
namespace {

constexpr MayReplace everyPermission[] = {MayReplace::Nothing, MayReplace::Files, MayReplace::Databases};
const std::string database = std::string("SQLite format 3\0", 16) + std::string(100, 'x');

void writeTo(const fs::path& target, MayReplace mayReplace) {
    DurableFile file(target, mayReplace);
    file.write("new");
    file.commit();
}

std::optional<Trouble> troubleWith(const fs::path& target, MayReplace mayReplace) {
    return troubleOf([&] { writeTo(target, mayReplace); });
}

TEST(DurableFile, AppearsWholeForItsOwnerOnly) {
    const Folder folder;
    for (const auto permission : everyPermission) {
        const auto path = folder / std::to_string(static_cast<int>(permission));
        {
            DurableFile file(path, permission);
            file.write("ne");
            EXPECT_FALSE(fs::exists(path));
            file.write("w");
            EXPECT_EQ(file.commit(), DurableFile::Kept::ForSure);
        }
        EXPECT_EQ(bytesOf(path), "new");
        EXPECT_EQ(rightsOf(path), ownersOnly);
    }
    EXPECT_EQ(folder.names().size(), 3U);
}

TEST(DurableFile, LeavesNothingWithoutACommit) {
    const Folder folder;
    folder.write("a", "old");
    {
        DurableFile file(folder / "a", MayReplace::Files);
        file.write(std::string(1'000'000, 'x'));
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a"});
    EXPECT_EQ(bytesOf(folder / "a"), "old");
}

TEST(DurableFile, TakesThePlaceOfAFileOnlyWhereThatWasAllowed) {
    const Folder folder;
    folder.write("a", "old");
    EXPECT_EQ(troubleWith(folder / "a", MayReplace::Nothing), Trouble::Exists);
    EXPECT_EQ(bytesOf(folder / "a"), "old");
    EXPECT_EQ(troubleWith(folder / "a", MayReplace::Files), std::nullopt);
    EXPECT_EQ(bytesOf(folder / "a"), "new");
}

TEST(DurableFile, WritesThroughALinkAndKeepsIt) {
    const Folder folder;
    folder.write("a", "old");
    fs::create_symlink("a", folder / "near");
    fs::create_symlink("near", folder / "far");
    writeTo(folder / "far", MayReplace::Files);
    EXPECT_TRUE(fs::is_symlink(folder / "far") && fs::is_symlink(folder / "near"));
    EXPECT_EQ(bytesOf(folder / "a"), "new");
}

TEST(DurableFile, RefusesALinkThatLeadsNowhere) {
    const Folder folder;
    fs::create_symlink(folder / "gone", folder / "link");
    fs::create_symlink(folder / "two", folder / "one");
    fs::create_symlink(folder / "one", folder / "two");
    const auto before = folder.names();
    for (const auto permission : everyPermission) {
        EXPECT_EQ(troubleWith(folder / "link", permission), Trouble::LeadsNowhere);
        EXPECT_EQ(troubleWith(folder / "one", permission), Trouble::LeadsNowhere);
    }
    EXPECT_EQ(folder.names(), before) << "and does not make what it names";
}

TEST(DurableFile, NeverTakesThePlaceOfADatabaseThatWasNotMeant) {
    const Folder folder;
    folder.write("a", database);
    fs::create_symlink("a", folder / "link");
    fs::create_hard_link(folder / "a", folder / "twin");
    for (const auto* name : {"a", "link", "twin"})
        EXPECT_EQ(troubleWith(folder / name, MayReplace::Files), Trouble::Database) << name;
    EXPECT_EQ(bytesOf(folder / "a"), database);
    EXPECT_EQ(troubleWith(folder / "a", MayReplace::Databases), std::nullopt);
    EXPECT_EQ(bytesOf(folder / "a"), "new");
}

TEST(DurableFile, NeverTakesThePlaceOfAJournal) {
    const Folder folder;
    for (const auto* begin : {"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", "\x37\x7f\x06\x82", "\x37\x7f\x06\x83"}) {
        const auto bytes = begin + std::string(50, 'x');
        folder.write("a-journal", bytes);
        for (const auto permission : {MayReplace::Files, MayReplace::Databases})
            EXPECT_EQ(troubleWith(folder / "a-journal", permission), Trouble::Database);
        EXPECT_EQ(bytesOf(folder / "a-journal"), bytes);
    }
}

TEST(DurableFile, NeverTakesThePlaceOfAFileThatIsOpen) {
    const Folder folder;
    folder.write("a", database);
    fs::create_hard_link(folder / "a", folder / "twin");
    {
        const OpenMark mark(folder / "a");
        const OpenMark again(folder / "a");
        for (const auto* name : {"a", "twin"})
            EXPECT_EQ(troubleWith(folder / name, MayReplace::Databases), Trouble::OpenHere) << name;
    }
    EXPECT_EQ(bytesOf(folder / "a"), database);
    EXPECT_EQ(troubleWith(folder / "a", MayReplace::Databases), std::nullopt) << "it is closed now";
}

TEST(DurableFile, NeverTakesThePlaceOfWhatIsNoFile) {
    const Folder folder;
    fs::create_directory(folder / "folder");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "socket").string().copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(listener);
    // Never the system's own: an administrator's test of broken code would take it away.
    constexpr unsigned memoryDevices = 1;
    constexpr unsigned nullDevice = 3;
    if (::geteuid() != 0)
        fs::create_symlink("/dev/full", folder / "device");
    else if (::mknod((folder / "device").c_str(), S_IFCHR | 0600, makedev(memoryDevices, nullDevice)) != 0)
        fs::create_directory(folder / "device"); // a container without devices
    const auto before = folder.names();
    for (const auto permission : everyPermission)
        for (const auto* name : {"folder", "pipe", "socket", "device"})
            EXPECT_EQ(troubleWith(folder / name, permission), Trouble::NotAFile) << name;
    EXPECT_EQ(folder.names(), before);
    EXPECT_TRUE(fs::is_fifo(folder / "pipe") && fs::is_socket(folder / "socket"));
}

TEST(DurableFile, NeverTakesThePlaceOfAFileThatIsMarked) {
    const Folder folder;
    folder.write("a", "old");
    fs::permissions(folder / "a", fs::perms::owner_read);
    for (const auto permission : {MayReplace::Files, MayReplace::Databases})
        EXPECT_EQ(troubleWith(folder / "a", permission), Trouble::Protected) << "for an administrator too";
    EXPECT_EQ(bytesOf(folder / "a"), "old");
}

TEST(DurableFile, SaysWhyThereIsNoPlace) {
    const Folder folder;
    for (const auto permission : everyPermission) {
        EXPECT_EQ(troubleWith(folder / "none/a", permission), Trouble::NotThere);
        EXPECT_EQ(troubleWith(folder / std::string(300, 'n'), permission), Trouble::NameTooLong);
    }
    writeTo(folder / std::string(255, 'n'), MayReplace::Nothing); // as long as the system allows
    EXPECT_EQ(folder.names(), std::vector<std::string>{std::string(255, 'n')});
}

TEST(DurableFile, SaysThatNothingMayBeMadeInAFolder) {
    const Folder folder;
    folder.write("a", "old");
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(asOrdinaryUser(folder,
                             [&] {
                                 const bool closed =
                                     troubleWith(folder / "new", MayReplace::Nothing) == Trouble::ProtectedFolder &&
                                     troubleWith(folder / "a", MayReplace::Files) == Trouble::ProtectedFolder;
                                 return closed ? 0 : 1;
                             }),
              0);
    EXPECT_EQ(bytesOf(folder / "a"), "old");
}

TEST(DurableFile, NeverTakesThePlaceOfAFileOfSomebodyElse) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only an administrator can make a file of somebody else";
    const Folder folder;
    EXPECT_EQ(asOrdinaryUser(folder, [] { return 0; }), 0); // the folder becomes the other's
    folder.write("a", "ours");
    fs::permissions(folder / "a", fs::perms(0644));
    EXPECT_EQ(inChild([&] {
                  becomeNobody();
                  return troubleWith(folder / "a", MayReplace::Files) == Trouble::Forbidden ? 0 : 1;
              }),
              0)
        << "the folder would allow it";
    EXPECT_EQ(bytesOf(folder / "a"), "ours");
}

TEST(DurableFile, LooksAgainBeforeItTakesItsPlace) {
    const Folder folder;
    DurableFile file(folder / "a", MayReplace::Files);
    file.write("new");
    folder.write("a", database); // saved there meanwhile
    EXPECT_EQ(troubleOf([&] { file.commit(); }), Trouble::Database);
    EXPECT_EQ(bytesOf(folder / "a"), database);
}

TEST(DurableFile, IsNotPutOverWhatAppearedMeanwhile) {
    const Folder folder;
    DurableFile file(folder / "a", MayReplace::Nothing);
    file.write("new");
    folder.write("a", "theirs");
    EXPECT_EQ(troubleOf([&] { file.commit(); }), Trouble::Exists);
    EXPECT_EQ(bytesOf(folder / "a"), "theirs");
}

} // namespace
} // namespace mentoring::disk::test
