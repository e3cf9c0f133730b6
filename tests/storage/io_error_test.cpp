#include <algorithm>
#include <functional>
#include <iostream>

#include <gtest/gtest.h>

#include "fault_vfs.h"
#include "sqlite/inspection.h"
#include "sqlite/sqlite_engine.h"
#include "storage/agreement_repository.h"
#include "storage/change_log_repository.h"
#include "storage/change_recorder.h"
#include "storage/criteria_set_repository.h"
#include "storage/custom_field_repository.h"
#include "storage/draft_repository.h"
#include "storage/import_mapping_repository.h"
#include "storage/matching_run_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/never_pair_repository.h"
#include "storage/organisation_repository.h"
#include "storage/pair_decision_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"
#include "storage/setting_repository.h"
#include "storage/skill_repository.h"
#include "storage_support.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

struct Operation {
    const char* name;
    std::function<void(Connection&)> act;
    std::function<bool(Connection&)> isDone;
};

template <class Record>
bool holds(const std::vector<Record>& records, std::int64_t id) {
    return std::ranges::any_of(records, [&](const Record& record) { return record.id.value == id; });
}

/// Every function that writes, once.
std::vector<Operation> operations() {
    const auto edited = [](Connection& c) {
        auto person = *PersonRepository(c).find(PersonId{103});
        person.site = "Lyon";
        return person;
    };
    return {
        {"insert a person",
         [](Connection& c) {
             Person person;
             person.id = PersonId{900};
             person.familyName = "Haddad";
             person.setCustomValue(CustomFieldId{50}, std::string("Bureau"));
             PersonRepository(c).insert(person);
         },
         [](Connection& c) { return PersonRepository(c).find(PersonId{900}).has_value(); }},
        {"edit a person", [=](Connection& c) { PersonRepository(c).update(edited(c)); },
         [](Connection& c) { return PersonRepository(c).find(PersonId{103})->site == "Lyon"; }},
        {"remove a person with all that hangs on them",
         [](Connection& c) { PersonRepository(c).remove(PersonId{102}); },
         [](Connection& c) { return !PersonRepository(c).find(PersonId{102}); }},
        {"take a removal back",
         [](Connection& c) {
             ChangeRecorder recorder(c);
             PersonRepository(c).remove(PersonId{105});
             PersonRepository(c).remove(PersonId{106});
             const auto changes = recorder.take();
             c.execute("PRAGMA defer_foreign_keys = ON");
             applyInverted(c, changes);
             PersonRepository(c).remove(PersonId{106});
         },
         [](Connection& c) {
             return PersonRepository(c).find(PersonId{105}).has_value() && !PersonRepository(c).find(PersonId{106});
         }},
        {"insert a skill",
         [](Connection& c) {
             SkillRepository(c).insert({SkillId{900}, SkillKind::Professional, "a", "b"});
         },
         [](Connection& c) { return holds(SkillRepository(c).all(), 900); }},
        {"remove a skill", [](Connection& c) { SkillRepository(c).remove(SkillId{2}); },
         [](Connection& c) { return !holds(SkillRepository(c).all(), 2); }},
        {"edit a custom field",
         [](Connection& c) {
             CustomFieldRepository fields(c);
             writeOver(fields, CustomField{CustomFieldId{50}, "Métier", CustomFieldKind::OneChoice, {"Atelier"}});
         },
         [](Connection& c) { return CustomFieldRepository(c).all().front().choices.size() == 1; }},
        {"remove a program", [](Connection& c) { ProgramRepository(c).remove(ProgramId{1}); },
         [](Connection& c) { return !holds(ProgramRepository(c).all(), 1); }},
        {"edit a participation",
         [](Connection& c) {
             auto part = ParticipationRepository(c).all().front();
             part.seeks = {{SkillId{1}, 1, {}, {}}, {SkillId{3}, 2, 2, 2}};
             part.mentorWishes = {PersonId{104}, PersonId{106}};
             ParticipationRepository(c).update(part);
         },
         [](Connection& c) { return ParticipationRepository(c).all().front().mentorWishes.size() == 2; }},
        {"insert a never-pair",
         [](Connection& c) {
             NeverPairRepository(c).insert({NeverPairId{900}, PersonId{101}, PersonId{106}, "x"});
         },
         [](Connection& c) { return holds(NeverPairRepository(c).all(), 900); }},
        {"insert a set of criteria",
         [](Connection& c) {
             CriteriaSetRepository(c).insert({CriteriaSetId{900}, "", "a", "", "{}"});
         },
         [](Connection& c) { return !CriteriaSetRepository(c).all().empty(); }},
        {"remove a decision", [](Connection& c) { PairDecisionRepository(c).remove(PairDecisionId{1}); },
         [](Connection& c) { return PairDecisionRepository(c).all().empty(); }},
        {"keep a run and forget the others",
         [](Connection& c) {
             MatchingRun run;
             run.id = MatchingRunId{900};
             run.program = ProgramId{1};
             run.pairs = {{PersonId{104}, PersonId{103}, 1}, {PersonId{106}, PersonId{105}, 2}};
             MatchingRunRepository(c).insert(run);
             MatchingRunRepository(c).keepNewest(ProgramId{1}, 1);
         },
         [](Connection& c) {
             const auto runs = MatchingRunRepository(c).findByProgram(ProgramId{1});
             return runs.size() == 1 && runs.front().pairs.size() == 2 && runs.front().id.value == 900;
         }},
        {"end a mentorship",
         [](Connection& c) {
             auto pair = MentorshipRepository(c).all().front();
             pair.state = MentorshipState::Completed;
             pair.endedOn = pair.startedOn;
             MentorshipRepository(c).update(pair);
         },
         [](Connection& c) { return MentorshipRepository(c).all().front().endedOn.has_value(); }},
        {"edit a goal, its milestones and its skills",
         [](Connection& c) {
             auto goal = GoalRepository(c).all().front();
             goal.milestones = {{"Cent", {}, {}}};
             goal.skills = {SkillId{3}};
             GoalRepository(c).update(goal);
         },
         [](Connection& c) {
             const auto goal = GoalRepository(c).all().front();
             const bool done = goal.milestones.size() == 1;
             EXPECT_EQ(goal.skills.size(), done ? 1U : 2U) << "both or none";
             return done;
         }},
        {"move a session",
         [](Connection& c) {
             auto before = SessionRepository(c).all().front();
             auto after = before;
             after.id = SessionId{900};
             before.state = SessionState::Moved;
             before.movedTo = after.id;
             SessionRepository(c).update(before);
             SessionRepository(c).insert(after);
         },
         [](Connection& c) { return SessionRepository(c).all().front().movedTo == SessionId{900}; }},
        {"remove feedback with its answers", [](Connection& c) { FeedbackRepository(c).remove(FeedbackId{1}); },
         [](Connection& c) { return FeedbackRepository(c).all().empty(); }},
        {"agree and forget the draft",
         [](Connection& c) {
             auto agreement = AgreementRepository(c).all().front();
             agreement.purpose = "Autre chose";
             AgreementRepository(c).put(agreement);
             DraftRepository(c).remove("goal", PersonId{101});
         },
         [](Connection& c) {
             const bool gone = !DraftRepository(c).find("goal", PersonId{101});
             EXPECT_EQ(AgreementRepository(c).all().front().purpose == "Autre chose", gone) << "both or none";
             return gone;
         }},
        {"name levels",
         [](Connection& c) {
             auto organisation = OrganisationRepository(c).load();
             organisation.levels = LevelScale({"AA", "AO"});
             OrganisationRepository(c).update(organisation);
         },
         [](Connection& c) { return OrganisationRepository(c).load().levels.names().size() == 2; }},
        {"remember a setting and a mapping",
         [](Connection& c) {
             SettingRepository(c).put("page", "people");
             ImportMappingRepository(c).put("a", "{}", aMonday.now());
         },
         [](Connection& c) {
             const bool setting = SettingRepository(c).find("page").has_value();
             EXPECT_EQ(setting, ImportMappingRepository(c).find("a").has_value()) << "both or none";
             return setting;
         }},
        {"write a line of the log",
         [](Connection& c) {
             ChangeLogRepository(c).append(
                 {ChangeEntryId{900}, aMonday.now(), "ines", "", mentoring::Action::EditPerson, "x", 1, 1, "", ""});
         },
         [](Connection& c) { return ChangeLogRepository(c).newest(5).size() == 1; }},
    };
}

/// Tells what a user would be told: saved or not.
bool acknowledged(Connection& connection, const Operation& operation) {
    try {
        Transaction transaction(connection);
        operation.act(connection);
        transaction.commit();
        return connection.stillInPlace();
    } catch (const StorageError& error) {
        EXPECT_TRUE(error.kind() == Kind::IoError || error.kind() == Kind::DiskFull ||
                    error.kind() == Kind::NoPermission || error.kind() == Kind::Locked ||
                    error.kind() == Kind::ReadOnly || error.kind() == Kind::Other || error.kind() == Kind::Damaged)
            << operation.name << ": " << error.what();
        return false;
    }
}

struct Count {
    int runs = 0;
    int acknowledgedAtOnce = 0;
    int acknowledgedOnRetry = 0;
};

void failEveryAccess(const Operation& operation, const std::string& whole, FaultVfs::Fault fault, bool sticky,
                     Count& count) {
    for (int nth = 1;; ++nth) {
        const Folder folder;
        const auto path = folder / "a.ithaca";
        writeBytes(path, whole);
        bool saved = false;
        {
            FaultVfs disk;
            auto connection =
                connectTo(path, Connection::Mode::ReadWrite); // looking through it would take most of the time
            makeReady(connection);
            disk.failAt(nth, fault, sticky);
            saved = acknowledged(connection, operation);
            const bool struck = disk.hasFailed();
            count.acknowledgedAtOnce += saved ? 1 : 0;
            if (struck && fault == FaultVfs::Fault::FolderSync) {
                EXPECT_TRUE(saved) << operation.name << " is on the disk, whatever it reported then";
                EXPECT_TRUE(connection.isUnconfirmed());
            }
            if (!saved && !sticky) {
                disk.stopFailing();
                EXPECT_FALSE(operation.isDone(connection)) << operation.name << " would be done twice, access " << nth;
                saved = acknowledged(connection, operation); // a user tries once more
                EXPECT_TRUE(saved) << operation.name << ", access " << nth;
                count.acknowledgedOnRetry += saved ? 1 : 0;
            }
            disk.stopFailing();
            if (!struck) {
                EXPECT_TRUE(saved) << operation.name;
                return; // all its accesses have had their turn
            }
        }
        ++count.runs;
        auto opened = openFile(path, Connection::Mode::ReadWrite);
        EXPECT_FALSE(opened.readOnlyBecause) << operation.name << ", access " << nth;
        if (saved) {
            EXPECT_TRUE(operation.isDone(opened.connection)) << operation.name << " was lost, access " << nth;
        } else
            (void)operation.isDone(opened.connection);
        ASSERT_FALSE(testing::Test::HasFailure()) << operation.name << ", access " << nth;
        ASSERT_LT(nth, 2000);
    }
}

class InputOutputErrors : public testing::TestWithParam<FaultVfs::Fault> {};

std::string nameOf(const testing::TestParamInfo<FaultVfs::Fault>& info) {
    switch (info.param) {
    case FaultVfs::Fault::InputOutput:
        return "AnyAccess";
    case FaultVfs::Fault::DiskFull:
        return "WritesForWantOfRoom";
    case FaultVfs::Fault::ShortWrite:
        return "WritesHalfWay";
    case FaultVfs::Fault::Sync:
        return "Syncs";
    case FaultVfs::Fault::Removal:
        return "Removals";
    case FaultVfs::Fault::FolderSync:
        return "SyncsOfTheFolder";
    case FaultVfs::Fault::Kill:
        return "SuddenDeath";
    }
    return {};
}

} // namespace

TEST_P(InputOutputErrors, LoseNothingThatWasAcknowledgedAndBreakNoFile) {
    std::string whole;
    {
        const Folder folder;
        makeFile(folder / "a.ithaca");
        whole = bytesOf(folder / "a.ithaca");
    }
    Count count;
    for (const auto& operation : operations())
        for (const bool sticky : {false, true})
            ASSERT_NO_FATAL_FAILURE(failEveryAccess(operation, whole, GetParam(), sticky, count));
    std::cout << "faults injected " << count.runs << ", acknowledged all the same " << count.acknowledgedAtOnce
              << ", on the second try " << count.acknowledgedOnRetry << '\n';
    EXPECT_GT(count.runs, 30);
}

INSTANTIATE_TEST_SUITE_P(When, InputOutputErrors,
                         testing::Values(FaultVfs::Fault::InputOutput, FaultVfs::Fault::DiskFull,
                                         FaultVfs::Fault::ShortWrite, FaultVfs::Fault::Sync, FaultVfs::Fault::Removal,
                                         FaultVfs::Fault::FolderSync),
                         nameOf);

TEST(InputOutputErrorsWhile, MakingAFileLeaveAWholeOneOrNone) {
    using Fault = FaultVfs::Fault;
    int runs = 0;
    for (const auto fault : {Fault::InputOutput, Fault::DiskFull, Fault::Sync, Fault::Removal, Fault::FolderSync}) {
        for (int nth = 1;; ++nth) {
            const Folder folder;
            const auto path = folder / "a.ithaca";
            bool made = false;
            bool struck = false;
            {
                FaultVfs disk;
                disk.failAt(nth, fault, false);
                try {
                    const auto connection = createFile(path, "Acme", aMonday);
                    made = true;
                    struck = disk.hasFailed();
                    EXPECT_EQ(connection.isUnconfirmed(), struck && fault == Fault::FolderSync) << nth;
                } catch (const StorageError&) {
                    struck = disk.hasFailed();
                }
            }
            EXPECT_TRUE(made || fault != Fault::FolderSync) << "the file is whole";
            ASSERT_EQ(folder.names(), made ? std::vector<std::string>{"a.ithaca"} : std::vector<std::string>{})
                << "fault " << static_cast<int>(fault) << ", access " << nth;
            if (!made)
                (void)createFile(path, "Acme", aMonday); // the name is free
            ASSERT_FALSE(open(path).readOnlyBecause);
            if (!struck) {
                EXPECT_TRUE(made);
                break;
            }
            ++runs;
        }
    }
    EXPECT_GT(runs, 50);
}

TEST(InputOutputErrorsWhile, MakingAFileLeaveNoJournalThatIsPlayedIntoTheNextOne) {
    const Folder folder;
    const auto path = folder / "a.ithaca";
    {
        FaultVfs disk;
        disk.failAt(1, FaultVfs::Fault::Removal, true); // no file goes, as on some full disks
        EXPECT_TRUE(kindThrownBy([&] { (void)createFile(path, "Acme", aMonday); }));
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{});
    (void)createFile(path, "Other", aMonday);
    auto opened = open(path);
    EXPECT_EQ(OrganisationRepository(opened.connection).load().name, "Other");
}

TEST(InputOutputErrorsWhile, CopyingLeaveNeitherADraftNorHalfACopy) {
    int runs = 0;
    for (const auto fault : {FaultVfs::Fault::InputOutput, FaultVfs::Fault::DiskFull}) {
        for (int nth = 1;; ++nth) {
            const Folder folder;
            makeFile(folder / "a.ithaca", 6);
            writeBytes(folder / "copy.ithaca", "what was there before");
            bool copied = false;
            bool struck = false;
            {
                FaultVfs disk;
                auto opened = open(folder / "a.ithaca");
                disk.failAt(nth, fault, true);
                copied = !kindThrownBy([&] { copyFile(opened.connection, folder / "copy.ithaca", true); });
                struck = disk.hasFailed();
            }
            ASSERT_EQ(folder.names(), (std::vector<std::string>{"a.ithaca", "copy.ithaca"}));
            if (copied) {
                ASSERT_FALSE(open(folder / "copy.ithaca").readOnlyBecause);
            } else {
                ASSERT_EQ(bytesOf(folder / "copy.ithaca"), "what was there before");
            }
            if (!struck) {
                EXPECT_TRUE(copied);
                break;
            }
            ++runs;
        }
    }
    std::cout << "faults injected " << runs << '\n';
    EXPECT_GT(runs, 20);
}

TEST(InputOutputErrorsWhile, OpeningChangeNothing) {
    const Folder folder;
    makeFile(folder / "a.ithaca", 6);
    const auto before = bytesOf(folder / "a.ithaca");
    int runs = 0;
    for (int nth = 1;; ++nth) {
        FaultVfs disk;
        disk.failAt(nth, FaultVfs::Fault::InputOutput, true);
        const auto kind = kindThrownBy([&] { (void)open(folder / "a.ithaca"); });
        const bool struck = disk.hasFailed();
        disk.stopFailing();
        ASSERT_EQ(bytesOf(folder / "a.ithaca"), before);
        if (!struck) {
            EXPECT_FALSE(kind);
            break;
        }
        ++runs;
    }
    EXPECT_GT(runs, 5);
}
