#include <atomic>
#include <fstream>
#include <functional>
#include <future>
#include <thread>

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include "app/desk.h"
#include "app/draft_service.h"
#include "app/import_service.h"
#include "app/matching_service.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;

// An import, or a copy, has the file in a thread of its own, while the file's own thread goes on.

namespace {

constexpr std::size_t manyPeople = 3000;

class Lending : public testing::Test {
protected:
    Lending() : program(org.addProgram("Spring")) {
        org.fill(program, 2, 3);
        request.program = program;
        outcome = *org.file->matching().run(request);
        // Ids are told apart by their millisecond: the import has its own source of them, and a clock that stands
        // still.
        org.clock.set(aMondayMorning + std::chrono::minutes{1});
        org.changes.clear();
    }

    /// An import of some thousand people, planned.
    [[nodiscard]] ImportService::Applying bigImport() {
        std::string csv = "Matricule;Nom;Prénom;E-mail;Rôle\n";
        for (std::size_t i = 0; i < manyPeople; ++i) {
            const auto number = std::to_string(i);
            csv += number + ";Nom" + number + ";Prénom;p" + number + "@exemple.fr;mentor\n";
        }
        const auto path = org.path(QStringLiteral("people.csv")).toStdString();
        std::ofstream(path) << csv;
        const auto source = ImportService::read(QString::fromStdString(path));
        auto& imports = org.file->imports();
        const auto layout = intake::guessLayout(source.table, true);
        const auto mapping = intake::proposeMapping(source.table, layout).mapping;
        return imports.applying(std::make_shared<const intake::ImportPlan>(
                                    imports.plan(source, layout, mapping, imports.context(program), {})),
                                layout);
    }

    /// Does something in this thread while the import is in the middle of its transaction in another one.
    void duringAnImport(const std::function<void()>& meanwhile) {
        std::promise<void> writing;
        std::promise<void> goOn;
        std::exception_ptr failed;
        std::atomic<bool> over = false;
        std::jthread worker([&, applying = bigImport()] {
            bool told = false;
            const auto progressed = [&](double) {
                if (std::exchange(told, true))
                    return;
                writing.set_value();
                goOn.get_future().wait();
                std::this_thread::sleep_for(std::chrono::milliseconds(30)); // the other one has gone ahead
            };
            try {
                EXPECT_TRUE(applying({progressed, {}}));
            } catch (...) {
                failed = std::current_exception();
            }
            over = true;
        });
        writing.get_future().wait();
        EXPECT_FALSE(over);
        goOn.set_value();
        EXPECT_NO_THROW(meanwhile());
        worker.join();
        EXPECT_FALSE(failed) << "the import failed";
        takeEvents();
        EXPECT_EQ(org.file->directory().people().size(), manyPeople + 5);
    }

    static void takeEvents() { QCoreApplication::processEvents(); }

    [[nodiscard]] bool wasAnnounced(Action action) const {
        return std::ranges::any_of(org.changes, [&](const Change& change) { return change.action == action; });
    }

    TemporaryOrganisation org;
    ProgramId program;
    MatchingRequest request;
    MatchingOutcome outcome;
};

} // namespace

TEST_F(Lending, ARunIsRecordedAfterTheImportThatWasUnderWay) {
    duringAnImport([&] { org.file->matching().record(outcome); });
    EXPECT_EQ(org.file->matching().recordedRuns(program).size(), 1U);
    EXPECT_TRUE(wasAnnounced(Action::ImportPeople) && wasAnnounced(Action::RunMatching));
    EXPECT_TRUE(checkFile(org.path()).passed());
}

TEST_F(Lending, ADraftIsSavedAfterTheImportThatWasUnderWay) {
    duringAnImport([&] { org.file->drafts().save("goal", "{\"title\":\"half\"}"); });
    EXPECT_EQ(org.file->drafts().find("goal"), "{\"title\":\"half\"}");
}

TEST_F(Lending, WhatIsReadMeanwhileIsTheFileBeforeOrAfterTheImport) {
    duringAnImport([&] {
        const auto before = org.file->history(1000).size();
        EXPECT_TRUE(before == 12 || before == 13) << before;
        for (int i = 0; i < 200; ++i) {
            EXPECT_TRUE(org.file->matching().recordedRuns(program).empty());
            EXPECT_GE(org.file->history(1000).size(), before);
        }
        EXPECT_EQ(org.file->history(1).front().action, Action::ImportPeople) << "this thread waited for its end";
    });
}

TEST_F(Lending, AnImportWaitsForNobodyAndNobodyIsInItsWayWhenItBegins) {
    // The other way round: this thread reads and writes at the moment the import begins.
    std::atomic<bool> going = false;
    std::exception_ptr failed;
    std::jthread worker([&, applying = bigImport()] {
        going = true;
        try {
            EXPECT_TRUE(applying({}));
        } catch (...) {
            failed = std::current_exception();
        }
    });
    while (!going) {
    }
    for (int i = 0; i < 50; ++i) {
        EXPECT_NO_THROW((void)org.file->matching().recordedRuns(program));
        EXPECT_NO_THROW(org.file->drafts().save("goal", std::to_string(i)));
    }
    EXPECT_NO_THROW(org.file->matching().record(outcome));
    worker.join();
    EXPECT_FALSE(failed);
    takeEvents();
    EXPECT_EQ(org.file->directory().people().size(), manyPeople + 5);
    EXPECT_EQ(org.file->matching().recordedRuns(program).size(), 1U);
    EXPECT_EQ(org.file->drafts().find("goal"), "49");
}

TEST_F(Lending, AnImportIsTheLendersWhoeverSitsDownMeanwhileAndLeavesTheirFormsAlone) {
    const auto mentee = org.byEmail("mentee1@exemple.fr");
    ASSERT_TRUE(mentee.isSet());
    org.file->drafts().save("goal", "typed");
    duringAnImport([&] {
        const DraftService::Recording form(*org.file, "goal");
        org.file->desk().take({mentee});
        std::this_thread::sleep_for(std::chrono::milliseconds(60)); // the import goes on beside it
        (void)org.file->history(1);                                 // and is over here
    });
    const Change imported(org.changes.front());
    EXPECT_EQ(imported.action, Action::ImportPeople);
    org.file->desk().take({});
    EXPECT_EQ(org.file->history(1).front().action, Action::ImportPeople);
    EXPECT_EQ(org.file->drafts().find("goal"), "typed") << "that form has not been recorded";
    EXPECT_NO_THROW(org.undo(imported)) << "it is theirs to take back who had it done";
    EXPECT_EQ(org.file->directory().people().size(), 5U);
}

TEST_F(Lending, TheResultOfARunIsTakenOnceTheFileIsBackAndTheImportAnnounced) {
    QStringList order;
    auto& matching = org.file->matching();
    QObject::connect(&matching, &MatchingService::finished, org.file.get(), [&] { order << QStringLiteral("run"); });
    QObject::connect(org.file.get(), &OrganisationFile::changed, org.file.get(),
                     [&] { order << QStringLiteral("import"); });
    matching.start(request);
    std::promise<void> goOn;
    std::jthread worker([&, applying = bigImport()] {
        goOn.get_future().wait_for(std::chrono::seconds{20}); // an end for a window that stands still
        EXPECT_TRUE(applying({}));
    });
    for (int i = 0; i < 40; ++i) { // long enough for the run, and no measure
        takeEvents();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_TRUE(order.isEmpty()) << "the answer waits, and the window does not stand still";
    goOn.set_value();
    worker.join();
    const QDeadlineTimer patience(std::chrono::seconds{20});
    while (order.size() < 2 && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    EXPECT_EQ(order, (QStringList{QStringLiteral("import"), QStringLiteral("run")}));
}

TEST_F(Lending, ACopyAndAChangeDoNotMeet) {
    const auto copy = org.path(QStringLiteral("copy.ithaca"));
    std::promise<void> begun;
    std::exception_ptr failed;
    std::jthread worker([&, copying = org.file->copying(copy, false)] {
        begun.set_value();
        try {
            EXPECT_EQ(copying({}), Written::ForSure);
        } catch (...) {
            failed = std::current_exception();
        }
    });
    begun.get_future().wait();
    EXPECT_NO_THROW(org.add("Inès", "Haddad"));
    worker.join();
    EXPECT_FALSE(failed);
    const auto opened = OrganisationFile::open(copy, OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(opened->directory().people().size(), 5U) << "as it was when it was asked for";
    EXPECT_EQ(org.file->directory().people().size(), 6U);
}

TEST_F(Lending, WhatIsThrownAwayUnusedGivesTheFileBack) {
    { const auto unused = bigImport(); }
    EXPECT_NO_THROW(org.add("Inès", "Haddad"));
    std::jthread([unused = bigImport()] {}).join();
    EXPECT_NO_THROW(org.add("Paul", "Lefèvre"));
    takeEvents();
    bool done = false;
    auto& matching = org.file->matching();
    QObject::connect(&matching, &MatchingService::finished, org.file.get(), [&] { done = true; });
    matching.start(request);
    const QDeadlineTimer patience(std::chrono::seconds{20});
    while (!done && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    EXPECT_TRUE(done) << "and nothing is put off any more";
}

TEST_F(Lending, AnImportThatFailsGivesTheFileBack) {
    auto applying = bigImport();
    std::stop_source stop;
    std::jthread worker([&] {
        EXPECT_FALSE(applying({[&](double) { stop.request_stop(); }, stop.get_token()})) << "stopped";
    });
    worker.join();
    takeEvents();
    EXPECT_NO_THROW(org.add("Inès", "Haddad"));
    EXPECT_EQ(org.file->directory().people().size(), 6U);
}

TEST_F(Lending, AFileThatClosesWaitsForItsBorrowerAndTurnsAwayOneWhoComesLate) {
    auto late = org.file->copying(org.path(QStringLiteral("late.ithaca")), false);
    org.file.reset();
    EXPECT_THROW((void)late({}), std::logic_error);
    EXPECT_FALSE(std::filesystem::exists(org.path(QStringLiteral("late.ithaca")).toStdString()));
    org.file = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
    org.file->people().remove({org.add("Inès", "Haddad")});
    const auto never = org.file->copying(org.path(QStringLiteral("late.ithaca")), false);
    org.file.reset(); // with something to write yet: what was deleted leaves the log
    EXPECT_FALSE(org.bytes().contains("Haddad"));
    org.file = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
    std::promise<void> writing;
    std::jthread worker([&, applying = bigImport()] {
        bool told = false;
        (void)applying({[&](double) {
                            if (!std::exchange(told, true))
                                writing.set_value();
                        },
                        {}});
    });
    writing.get_future().wait();
    org.file.reset();
    worker.join();
    const auto opened = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadWrite, org.clock);
    EXPECT_EQ(opened->directory().people().size(), manyPeople + 5) << "it was let finish";
}
