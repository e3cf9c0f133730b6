#include "disk/places.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "folder.h"

namespace mentoring::disk::test {
namespace {

using fs::perms;

constexpr auto privateFolder = perms::owner_all;

TEST(Places, WhatOthersMayDoWithAFileOfOursIsTakenAway) {
    const Folder folder;
    fs::permissions(folder.path(), privateFolder);
    const auto path = folder.write("a", "x");
    const std::pair<perms, Exposure> cases[] = {
        {perms(0644), {true, true, true}},  {perms(0646), {true, true, true}},  {perms(0604), {true, false, true}},
        {perms(0660), {false, true, true}}, {perms(0640), {false, true, true}},
    };
    for (const auto& [rights, expected] : cases) {
        fs::permissions(path, rights);
        const auto exposure = keepPrivate(path);
        ASSERT_TRUE(exposure) << static_cast<int>(rights);
        EXPECT_EQ(exposure->toOthers, expected.toOthers);
        EXPECT_EQ(exposure->toGroup, expected.toGroup);
        EXPECT_TRUE(exposure->mended);
        EXPECT_EQ(rightsOf(path), ownersOnly);
        EXPECT_FALSE(keepPrivate(path)) << "once is enough";
    }
    EXPECT_EQ(bytesOf(path), "x");
}

TEST(Places, AGroupKeepsItsFileInAFolderThatItSharesOnPurpose) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    fs::permissions(folder.path(), perms(0770));
    fs::permissions(path, perms(0660));
    EXPECT_FALSE(keepPrivate(path));
    EXPECT_EQ(rightsOf(path), perms(0660));
    fs::permissions(path, perms(0664));
    const auto exposure = keepPrivate(path);
    ASSERT_TRUE(exposure);
    EXPECT_TRUE(exposure->toOthers && !exposure->toGroup);
    EXPECT_EQ(rightsOf(path), perms(0660)) << "others never";
    fs::permissions(folder.path(), perms(0750));
    EXPECT_TRUE(keepPrivate(path)) << "a folder that the group only reads is not shared with it";
    EXPECT_EQ(rightsOf(path), ownersOnly);
}

TEST(Places, AFileOfSomebodyElseIsOnlyMentioned) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only an administrator can make a file of somebody else";
    const Folder folder;
    const auto path = folder.write("a", "x");
    constexpr unsigned nobody = 65534;
    ASSERT_EQ(::chown(path.c_str(), nobody, nobody), 0);
    fs::permissions(path, perms(0644));
    const auto exposure = keepPrivate(path);
    ASSERT_TRUE(exposure);
    EXPECT_TRUE(exposure->toOthers && !exposure->mended);
    EXPECT_EQ(rightsOf(path), perms(0644));
    EXPECT_EQ(ownerOf(path), "nobody");
}

TEST(Places, ANameThatIsNoUtf8IsFoundByHowItIsShown) {
    const Folder folder;
    const fs::path latin("donn\xe9"
                         "es");
    fs::create_directory(folder / latin);
    folder.write(latin / "caf\xe9.csv", "x");
    const fs::path shown = folder / "donn\uFFFDes" / "caf\uFFFD.csv";
    EXPECT_EQ(asOnDisk(shown), folder / latin / "caf\xe9.csv");
    EXPECT_EQ(asOnDisk(folder / "donn\uFFFDes/new.csv"), folder / latin / "new.csv") << "and what is to be made in it";
    EXPECT_EQ(asOnDisk(folder / "caf\uFFFD.csv"), folder / "caf\uFFFD.csv") << "there is none";
    folder.write(latin / "caf\xe8.csv", "y");
    EXPECT_EQ(asOnDisk(shown).filename(), "caf\uFFFD.csv") << "two that look the same: neither";
    folder.write("caf\u00e9.csv", "z");
    EXPECT_EQ(asOnDisk(folder / "caf\uFFFD\uFFFD.csv"), folder / "caf\uFFFD\uFFFD.csv") << "that one can be read";
    folder.write("really \uFFFD", "w");
    EXPECT_EQ(asOnDisk(folder / "really \uFFFD"), folder / "really \uFFFD");
    EXPECT_TRUE(isUnreadable("caf\uFFFD"));
    EXPECT_FALSE(isUnreadable("caf\u00e9"));
}

TEST(Places, MakingIsTriedAndLeavesNothing) {
    const Folder folder;
    EXPECT_EQ(makingForbidden(folder / "a"), std::nullopt);
    EXPECT_EQ(makingForbidden(folder / std::string(256, 'n')), Trouble::NameTooLong);
    EXPECT_EQ(makingForbidden(folder / "none/a"), Trouble::NotThere);
    EXPECT_TRUE(folder.names().empty());
    folder.write("a", "x");
    EXPECT_EQ(makingForbidden(folder / "a"), std::nullopt);
    EXPECT_EQ(bytesOf(folder / "a"), "x") << "nor takes away what is there";
}

TEST(Places, AMarkedFileMayNotBeWrittenByAnybody) {
    const Folder folder;
    const auto path = folder.write("a", "x");
    EXPECT_EQ(writingForbidden(path), std::nullopt);
    fs::permissions(path, perms::owner_read | perms::group_read);
    EXPECT_EQ(writingForbidden(path), Trouble::Protected);
}

} // namespace
} // namespace mentoring::disk::test
