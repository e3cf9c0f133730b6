#include <filesystem>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QThread>

#include <sqlite3.h>

#include "app/directory.h"
#include "app/draft_service.h"
#include "app/export_service.h"
#include "app/import_service.h"
#include "app/matching_service.h"
#include "support/endless_tree.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;

// A large file is shown before anybody has looked through it. Until that was done nothing is written into it, or out of
// it.

namespace {

using Look = OrganisationFile::Look;
using Access = OrganisationFile::Access;

void run(const QString& path, const std::string& sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    char* why = nullptr;
    EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &why), SQLITE_OK) << (why ? why : "");
    sqlite3_free(why);
    sqlite3_close(handle);
}

class LookLater : public testing::Test {
protected:
    LookLater() : program(org.addProgram("Spring")) {
        org.fill(program, 2, 3);
        org.file->drafts().save("goal", "typed");
        org.file.reset();
        // As large as one of some ten thousand people: what is large is not looked at, only how large it is.
        run(org.path(), "INSERT INTO setting (setting_key, content) VALUES ('filler', hex(zeroblob(1300000)))");
    }

    void openUnseen(Access access = Access::ReadWrite) {
        org.file.reset();
        org.file = OrganisationFile::open(org.path(), access, org.clock, {}, {}, Look::Later);
        QObject::connect(org.file.get(), &OrganisationFile::lookedThrough, org.file.get(), [this] { ++told; });
    }
    void breakLinks() {
        run(org.path(), "PRAGMA foreign_keys = OFF; UPDATE participation SET person = 12345 WHERE id ="
                        " (SELECT min(id) FROM participation)");
    }
    void breakARule() {
        run(org.path(), "PRAGMA ignore_check_constraints = ON; UPDATE participation SET state = 77 WHERE id ="
                        " (SELECT min(id) FROM participation)");
    }
    /// In the middle of it, where the filler is.
    void damage() const {
        std::fstream file(org.path().toStdString(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(std::filesystem::file_size(org.path().toStdString()) / 2));
        file << std::string(20'000, '\x5a');
    }
    void waitForTheLook() {
        org.file->beginLook();
        for (int i = 0; i < 400 && told == 0; ++i) {
            QCoreApplication::processEvents();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        EXPECT_GE(told, 1);
    }
    template <class Done>
    [[nodiscard]] std::optional<FileProblem> problemOf(const Done& done) {
        try {
            done();
            return std::nullopt;
        } catch (const FileError& error) {
            return error.problem();
        }
    }
    /// Everything that writes into a file or out of it, but for what is always a change of a record.
    void expectThatNothingIsWritten(FileProblem because) {
        const auto before = org.bytes();
        const auto copy = org.path(QStringLiteral("copy.ithaca"));
        EXPECT_EQ(problemOf([&] { org.add("Inès", "Haddad"); }), because);
        EXPECT_EQ(problemOf([&] { org.file->drafts().save("goal", "more"); }), because);
        EXPECT_EQ(problemOf([&] { org.file->setSetting(QStringLiteral("page"), QStringLiteral("home")); }), because);
        EXPECT_EQ(problemOf([&] { (void)org.file->saveCopyAs(copy, false); }), because);
        EXPECT_EQ(problemOf([&] { org.file->requireLookedThrough(); }), because);
        EXPECT_FALSE(std::filesystem::exists(copy.toStdString()));
        org.file.reset();
        EXPECT_EQ(org.bytes(), before);
    }

    TemporaryOrganisation org;
    ProgramId program;
    int told = 0;
};

} // namespace

TEST_F(LookLater, IsForLargeFilesOfThisVersionOnly) {
    openUnseen();
    EXPECT_TRUE(org.file->owesLook());
    EXPECT_EQ(org.file->access(), Access::ReadWrite);
    EXPECT_EQ(org.file->directory().people().size(), 5U) << "it is read as ever";
    org.reopen();
    EXPECT_FALSE(org.file->owesLook()) << "nobody asked for that";
    org.file.reset();
    run(org.path(), "DELETE FROM setting WHERE setting_key = 'filler'; VACUUM");
    openUnseen();
    EXPECT_FALSE(org.file->owesLook()) << "a small one is looked through at once";
    org.file.reset();
    run(org.path(), "INSERT INTO setting (setting_key, content) VALUES ('filler', hex(zeroblob(1300000)));"
                    " PRAGMA user_version = 199");
    openUnseen();
    EXPECT_FALSE(org.file->owesLook());
    EXPECT_EQ(org.file->readOnlyReason(), FileProblem::TooNew);
}

TEST_F(LookLater, NoStatementIsWithoutEnd) {
    makeEndless(org.path().toStdString(), "person");
    openUnseen();
    ASSERT_TRUE(org.file->owesLook());
    EXPECT_EQ(problemOf([&] { org.file->readAheadFor(QThread::currentThread()); }), FileProblem::TooMuchWork);
    EXPECT_EQ(problemOf([&] { (void)org.file->directory().people(); }), FileProblem::TooMuchWork) << "each of them";
    waitForTheLook();
    EXPECT_TRUE(org.file->isUnsound());
}

TEST_F(LookLater, NothingIsReadOnOnceTheVerdictIsBad) {
    makeEndless(org.path().toStdString(), "person");
    openUnseen();
    waitForTheLook();
    ASSERT_TRUE(org.file->isUnsound());
    EXPECT_EQ(problemOf([&] { (void)org.file->directory().people(); }), FileProblem::Damaged);
}

TEST_F(LookLater, ThatFindsNothingLeavesTheFileAsAnyOther) {
    openUnseen();
    waitForTheLook();
    EXPECT_FALSE(org.file->owesLook());
    EXPECT_FALSE(org.file->isUnsound());
    EXPECT_NO_THROW(org.file->requireLookedThrough());
    org.add("Inès", "Haddad");
    org.reopen();
    EXPECT_EQ(org.file->directory().people().size(), 6U);
    EXPECT_TRUE(checkFile(org.path()).passed());
}

TEST_F(LookLater, IsWaitedForByWhoeverWritesAndBegunIfNobodyHas) {
    openUnseen();
    EXPECT_TRUE(org.file->owesLook());
    org.add("Inès", "Haddad");
    EXPECT_FALSE(org.file->owesLook());
    openUnseen();
    org.file->drafts().save("goal", "more");
    EXPECT_FALSE(org.file->owesLook());
    openUnseen();
    org.file->setSetting(QStringLiteral("page"), QStringLiteral("home"));
    EXPECT_FALSE(org.file->owesLook());
    openUnseen();
    EXPECT_EQ(org.file->saveCopyAs(org.path(QStringLiteral("copy.ithaca")), false), Written::ForSure);
    EXPECT_FALSE(org.file->owesLook());
    openUnseen();
    (void)org.file->directory().participations(program);
    (void)org.file->history(10);
    (void)org.file->setting(QStringLiteral("page"));
    EXPECT_TRUE(org.file->owesLook()) << "who only reads waits for nothing";
}

TEST_F(LookLater, IsWaitedForAsTheWindowWants) {
    openUnseen();
    int waits = 0;
    org.file->waitBy([&](const std::function<void(const Watch&)>& work) {
        ++waits;
        std::exception_ptr failed;
        std::jthread([&] {
            try {
                work({});
            } catch (...) {
                failed = std::current_exception();
            }
        }).join();
        if (failed)
            std::rethrow_exception(failed);
    });
    org.add("Inès", "Haddad");
    org.add("Paul", "Lefèvre");
    EXPECT_EQ(waits, 1) << "once it is over nobody waits";
    EXPECT_EQ(org.file->directory().people().size(), 7U);
}

TEST_F(LookLater, WhoStopsWaitingHasWrittenNothingAndTheLookGoesOn) {
    openUnseen();
    org.file->waitBy([&](const std::function<void(const Watch&)>& work) {
        std::stop_source stop;
        stop.request_stop();
        work({{}, stop.get_token()});
    });
    const auto problem = problemOf([&] { org.add("Inès", "Haddad"); });
    EXPECT_TRUE(!problem || problem == FileProblem::Stopped) << "unless the look was over at once";
    waitForTheLook();
    EXPECT_EQ(org.file->directory().people().size(), problem ? 5U : 6U);
    EXPECT_NO_THROW(org.add("Paul", "Lefèvre"));
}

TEST_F(LookLater, ThatFindsBrokenLinksKeepsTheFileFromBeingWritten) {
    breakLinks();
    openUnseen();
    EXPECT_EQ(org.file->directory().people().size(), 5U);
    waitForTheLook();
    EXPECT_TRUE(org.file->isUnsound());
    expectThatNothingIsWritten(FileProblem::BrokenLinks);
}

TEST_F(LookLater, ThatFindsDamageKeepsTheFileFromBeingWrittenAlsoBeforeItIsOver) {
    damage();
    openUnseen();
    expectThatNothingIsWritten(FileProblem::Damaged);
}

TEST_F(LookLater, ThatFindsARuleBrokenKeepsTheFileFromBeingWrittenUntilItIsOpenedForReading) {
    breakARule();
    openUnseen();
    expectThatNothingIsWritten(FileProblem::BrokenRules);
    org.file = OrganisationFile::open(org.path(), Access::ReadWrite, org.clock);
    EXPECT_EQ(org.file->readOnlyReason(), FileProblem::BrokenRules);
}

TEST_F(LookLater, IsOverBeforeAnImportOfAnotherThreadWritesAndKeepsItFromWriting) {
    for (const bool sound : {true, false}) {
        if (!sound) {
            org.file.reset();
            breakLinks();
        }
        openUnseen();
        const auto list = org.path(QStringLiteral("people.csv"));
        std::ofstream(list.toStdString())
            << "Matricule;Nom;Prénom;E-mail;Rôle\n"
            << (sound ? "77;Haddad;Inès;ines@exemple.fr;mentor\n" : "78;Lefèvre;Paul;paul@exemple.fr;mentor\n");
        const auto source = ImportService::read(list);
        auto& imports = org.file->imports();
        const auto layout = intake::guessLayout(source.table, true);
        const auto mapping = intake::proposeMapping(source.table, layout).mapping;
        const auto applying = imports.applying(std::make_shared<const intake::ImportPlan>(
                                                   imports.plan(source, layout, mapping, imports.context(program), {})),
                                               layout);
        std::optional<FileProblem> problem;
        std::jthread([&] { problem = problemOf([&] { (void)applying({}); }); }).join();
        QCoreApplication::processEvents();
        EXPECT_EQ(problem, sound ? std::nullopt : std::optional(FileProblem::BrokenLinks));
        EXPECT_EQ(org.file->directory().people().size(), 6U) << "those of the first time";
    }
}

TEST_F(LookLater, EndsWithTheFileWhichIsAsItWas) {
    const auto before = org.bytes();
    for (int i = 0; i < 20; ++i) {
        openUnseen();
        org.file->beginLook();
        std::this_thread::sleep_for(std::chrono::milliseconds(i));
        org.file.reset();
    }
    EXPECT_EQ(org.bytes(), before);
    QCoreApplication::processEvents();
}

TEST_F(LookLater, IsHadByFilesThatAreOnlyReadAndBeforeTheyAreCopied) {
    openUnseen(Access::ReadOnly);
    EXPECT_TRUE(org.file->owesLook());
    const auto before = org.bytes();
    EXPECT_EQ(org.file->saveCopyAs(org.path(QStringLiteral("copy.ithaca")), false), Written::ForSure);
    EXPECT_FALSE(org.file->owesLook());
    EXPECT_FALSE(org.file->isUnsound());
    org.file.reset();
    damage();
    openUnseen(Access::ReadOnly);
    waitForTheLook();
    EXPECT_TRUE(org.file->isUnsound());
    EXPECT_EQ(problemOf([&] { (void)org.file->saveCopyAs(org.path(QStringLiteral("other.ithaca")), false); }),
              FileProblem::Damaged);
    org.file.reset();
    EXPECT_NE(org.bytes(), before);
}

TEST_F(LookLater, WhatAnotherProgramWroteMeanwhileIsNotWrittenOver) {
    openUnseen();
    (void)org.file->directory().people();
    run(org.path(), "UPDATE person SET department = 'elsewhere'");
    EXPECT_EQ(problemOf([&] { org.add("Inès", "Haddad"); }), FileProblem::ChangedOutside);
}

TEST_F(LookLater, WhatWasLeftToBeForgottenIsForgottenOnceTheFileIsKnownToBeSound) {
    run(org.path(), "DELETE FROM setting WHERE setting_key = 'all_forgotten'");
    openUnseen();
    EXPECT_NO_THROW(org.add("Inès", "Haddad"));
    org.file.reset();
    run(org.path(), "DELETE FROM setting WHERE setting_key = 'all_forgotten'");
    breakLinks();
    const auto before = org.bytes();
    openUnseen();
    waitForTheLook();
    EXPECT_TRUE(org.file->isUnsound()) << "told also where it was over before somebody could hear it";
    org.file.reset();
    EXPECT_EQ(org.bytes(), before);
}

TEST_F(LookLater, AFileIsReadAheadForAnotherThreadAndLookedThroughInAThird) {
    QThread* const here = QThread::currentThread();
    std::jthread([&] {
        org.file = OrganisationFile::open(org.path(), Access::ReadWrite, org.clock, {}, {}, Look::Later);
        org.file->readAheadFor(here);
    }).join();
    QObject::connect(org.file.get(), &OrganisationFile::lookedThrough, org.file.get(), [this] { ++told; });
    org.file->beginLook();
    for (int i = 0; i < 50; ++i)
        (void)org.file->history(50);
    waitForTheLook();
    org.add("Inès", "Haddad");
    EXPECT_EQ(org.file->directory().people().size(), 6U);
}
