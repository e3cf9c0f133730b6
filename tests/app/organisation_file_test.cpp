#include "app/organisation_file.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;

namespace {

template <class Call>
std::optional<FileProblem> problemOf(const Call& call) {
    try {
        call();
    } catch (const FileError& error) {
        return error.problem();
    }
    return std::nullopt;
}

} // namespace

TEST(OrganisationFile, IsReadableByItsOwnerOnly) {
    const TemporaryOrganisation org;
    const auto permissions = std::filesystem::status(org.path().toStdString()).permissions();
    EXPECT_EQ(permissions & std::filesystem::perms::mask,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(OrganisationFile, IsNeverMadeOverAnotherFile) {
    const TemporaryOrganisation org;
    EXPECT_EQ(problemOf([&] { (void)OrganisationFile::create(org.path(), "Other", org.clock); }), FileProblem::Exists);
}

TEST(OrganisationFile, SaysThatAFileIsMissing) {
    const TemporaryOrganisation org;
    const auto open = [&] {
        (void)OrganisationFile::open(org.path(QStringLiteral("gone.ithaca")), OrganisationFile::Access::ReadWrite,
                                     org.clock);
    };
    EXPECT_EQ(problemOf(open), FileProblem::NotFound);
    EXPECT_FALSE(std::filesystem::exists(org.path(QStringLiteral("gone.ithaca")).toStdString()));
}

TEST(OrganisationFile, OpensReadOnlyWhenSomebodyElseHasItAndNamesThem) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    const auto second = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(second->access(), OrganisationFile::Access::ReadOnly);
    EXPECT_EQ(second->readOnlyReason(), FileProblem::InUse);
    ASSERT_TRUE(second->lockHolder());
    EXPECT_TRUE(second->lockHolder()->onThisHost);
    EXPECT_GT(second->lockHolder()->pid, 0);
    EXPECT_EQ(second->directory().people().size(), 1U);
    EXPECT_EQ(problemOf([&] { second->vocabulary().renameOrganisation("Other"); }), FileProblem::ReadOnly);
}

TEST(OrganisationFile, LeavesNothingBesideItWhenClosed) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    org.file.reset();
    int entries = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(org.folder.path().toStdString()))
        ++entries;
    EXPECT_EQ(entries, 1);
}

TEST(OrganisationFile, RefusesToWriteIntoAFileThatWasMovedAway) {
    TemporaryOrganisation org;
    std::filesystem::rename(org.path().toStdString(), org.path(QStringLiteral("moved.ithaca")).toStdString());
    EXPECT_EQ(problemOf([&] { org.add("Inès", "Haddad"); }), FileProblem::MovedOrDeleted);
    EXPECT_TRUE(org.changes.empty()) << "nothing was shown as saved";
    org.file->saveCopyAs(org.path(QStringLiteral("rescued.ithaca")), false);
    EXPECT_TRUE(std::filesystem::exists(org.path(QStringLiteral("rescued.ithaca")).toStdString()));
}

TEST(OrganisationFile, RefusesToWriteIntoAFileThatWasDeleted) {
    TemporaryOrganisation org;
    std::filesystem::remove(org.path().toStdString());
    EXPECT_EQ(problemOf([&] { org.add("Inès", "Haddad"); }), FileProblem::MovedOrDeleted);
    EXPECT_TRUE(org.changes.empty());
}

TEST(OrganisationFile, CopiesItselfWholeAndOnlyOverWhatItMay) {
    TemporaryOrganisation org;
    org.add("Inès", "Haddad");
    const auto copy = org.path(QStringLiteral("copy.ithaca"));
    org.file->saveCopyAs(copy, false);
    EXPECT_EQ(problemOf([&] { org.file->saveCopyAs(copy, false); }), FileProblem::Exists);
    org.add("Paul", "Lefèvre");
    org.file->saveCopyAs(copy, true);
    const auto opened = OrganisationFile::open(copy, OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(opened->access(), OrganisationFile::Access::ReadWrite);
    EXPECT_EQ(opened->directory().people().size(), 2U);
    EXPECT_TRUE(checkFile(copy).passed());
}

TEST(OrganisationFile, RemembersSettingsWithoutALineInTheLog) {
    TemporaryOrganisation org;
    org.file->setSetting(QStringLiteral("page"), QStringLiteral("people"));
    org.reopen();
    EXPECT_EQ(org.file->setting(QStringLiteral("page")), QStringLiteral("people"));
    EXPECT_TRUE(org.file->history(5).empty());
}

TEST(OrganisationFile, SaysOfTextThatItIsNotOurs) {
    const TemporaryOrganisation org;
    const auto path = org.path(QStringLiteral("letter.ithaca"));
    std::ofstream(path.toStdString()) << std::string(2000, 'x');
    EXPECT_EQ(problemOf([&] { (void)OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, org.clock); }),
              FileProblem::NotOurs);
}

TEST(OrganisationFile, ChecksCleanWhenNothingIsWrong) {
    TemporaryOrganisation org;
    org.fill(org.addProgram("Spring"), 2, 3);
    const auto checked = checkFile(org.path());
    EXPECT_TRUE(checked.passed());
    EXPECT_FALSE(checked.looked.empty());
    EXPECT_TRUE(checked.findings.empty());
}
