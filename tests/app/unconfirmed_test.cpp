#include <functional>

#include <gtest/gtest.h>

#include "app/people_service.h"
#include "storage/fault_vfs.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;
using storage::test::FaultVfs;

namespace {

/// A file that was opened on a disk whose last word can be made an error.
struct OnAFailingDisk {
    OnAFailingDisk() {
        org.reopen(); // through it
        QObject::connect(org.file.get(), &OrganisationFile::unconfirmed, org.file.get(), [this] { ++told; });
    }
    ~OnAFailingDisk() { org.file.reset(); }
    OnAFailingDisk(const OnAFailingDisk&) = delete;
    OnAFailingDisk& operator=(const OnAFailingDisk&) = delete;

    TemporaryOrganisation org;
    FaultVfs disk;
    int told = 0;
};

} // namespace

TEST(Unconfirmed, AnActionThatIsOnTheDiskCountsAsDoneAndSaysOnceThatItIsNotForSure) {
    OnAFailingDisk on;
    EXPECT_FALSE(on.org.file->isUnconfirmed());
    on.disk.failAt(1, FaultVfs::Fault::FolderSync, true);
    on.org.add("Inès", "Haddad", "ines@exemple.fr");
    EXPECT_TRUE(on.disk.hasFailed());
    EXPECT_TRUE(on.org.file->isUnconfirmed());
    EXPECT_EQ(on.told, 1);
    ASSERT_EQ(on.org.changes.size(), 1U) << "it is announced, and can be taken back";
    on.org.add("Zoé", "Girard");
    EXPECT_EQ(on.told, 1) << "once is enough";
    on.org.undo(Change(on.org.changes.back()));
    on.disk.stopFailing();
    on.org.reopen();
    ASSERT_EQ(on.org.file->directory().people().size(), 1U);
    EXPECT_EQ(on.org.file->directory().people()[0].givenName, "Inès");
    EXPECT_FALSE(on.org.file->isUnconfirmed());
}

TEST(Unconfirmed, AnActionThatIsNotOnTheDiskHasFailedAndIsDoneOnceWhenTriedAgain) {
    OnAFailingDisk on;
    for (const auto fault : {FaultVfs::Fault::Removal, FaultVfs::Fault::Sync}) {
        on.disk.failAt(1, fault, false);
        EXPECT_THROW(on.org.add("Inès", "Haddad"), FileError);
        EXPECT_TRUE(on.disk.hasFailed());
        EXPECT_FALSE(on.org.file->isUnconfirmed());
    }
    on.org.add("Inès", "Haddad");
    on.org.reopen();
    EXPECT_EQ(on.org.file->directory().people().size(), 1U);
}

TEST(Unconfirmed, WhatIsKeptOnTheSideSaysSoToo) {
    OnAFailingDisk on;
    on.disk.failAt(1, FaultVfs::Fault::FolderSync, false);
    on.org.file->setSetting(QStringLiteral("page"), QStringLiteral("people"));
    EXPECT_TRUE(on.org.file->isUnconfirmed());
    EXPECT_EQ(on.org.file->setting(QStringLiteral("page")), QStringLiteral("people"));
    EXPECT_EQ(on.told, 1);
    on.org.add("Inès", "Haddad");
    on.org.reopen();
    EXPECT_EQ(on.org.file->setting(QStringLiteral("page")), QStringLiteral("people"));
    EXPECT_EQ(on.org.file->directory().people().size(), 1U);
}

TEST(Unconfirmed, ANewFileThatIsWholeIsKeptAndOpened) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("new.ithaca"));
    const FixedClock clock(aMondayMorning);
    {
        FaultVfs disk;
        disk.failAt(1, FaultVfs::Fault::FolderSync, false);
        const auto file = OrganisationFile::create(path, "Exemple", clock);
        EXPECT_TRUE(disk.hasFailed());
        EXPECT_TRUE(file->isUnconfirmed());
        EXPECT_EQ(file->access(), OrganisationFile::Access::ReadWrite);
    }
    EXPECT_EQ(OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, clock)->directory().organisationName(),
              "Exemple");
}

TEST(TextsThatCannotBeRead, AreCleanedOrRefusedAndNeverStored) {
    TemporaryOrganisation org;
    for (const auto& text : {std::string("a\0b", 3), std::string("\xff\xfe\x80"), std::string("\xed\xa0\x80")}) {
        const auto typed = [](const std::function<void()>& write) {
            try {
                write();
            } catch (const Refusal&) { // which is said beside the field
            }
        };
        typed([&] { org.add(text, "Haddad"); });
        typed([&] { org.addProgram(text); });
        typed([&] { org.file->vocabulary().setLevels({"Junior", text}); });
        typed([&] { (void)org.file->vocabulary().addSkill({{}, SkillKind::Professional, text, ""}); });
        typed([&] { (void)org.file->vocabulary().addCustomField({{}, text, CustomFieldKind::Text, {}}); });
    }
    const auto before = org.bytes();
    try {
        org.file->setSetting(QStringLiteral("page"), QStringLiteral("people") + QChar(0));
        ADD_FAILURE();
    } catch (const FileError& error) {
        EXPECT_EQ(error.problem(), FileProblem::NotStorable);
    }
    EXPECT_EQ(org.bytes(), before);
    org.reopen();
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadWrite);
    org.file.reset();
    EXPECT_TRUE(checkFile(org.path()).passed());
}
