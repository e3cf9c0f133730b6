#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "storage/agreement_repository.h"
#include "storage/change_log_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage_support.h"

// What is asked about one record, one pair or one person finds its way through an index: a file grows, and a question
// about one of its people takes as long as before. The engine itself counts the rows it steps over.

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

/// The statements that went through a table, of connections opened while it lives.
class Scans {
public:
    Scans() {
        s_found.clear();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&Scans::watch)); // NOLINT: as the engine wants it
    }
    ~Scans() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&Scans::watch)); }
    Scans(const Scans&) = delete;
    Scans& operator=(const Scans&) = delete;

    /// What did so in the meantime.
    template <class Asking>
    [[nodiscard]] std::vector<std::string> of(Asking asking) const {
        s_found.clear();
        asking();
        return s_found;
    }

private:
    static int watch(sqlite3* database, const char** /*problem*/, const void* /*routines*/) {
        return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, &Scans::finished, nullptr);
    }
    static int finished(unsigned /*kind*/, void* /*context*/, void* statement, void* /*time*/) {
        auto* done = static_cast<sqlite3_stmt*>(statement);
        if (sqlite3_stmt_status(done, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1) > 0)
            s_found.emplace_back(sqlite3_sql(done));
        return 0;
    }

    static inline std::vector<std::string> s_found;
};

class WayToOne : public testing::Test {
protected:
    WayToOne() {
        makeFile(folder / "a.ithaca");
        opened.emplace(open(folder / "a.ithaca"));
        ChangeLogRepository log(connection());
        Transaction transaction(connection());
        for (std::int64_t line = 1; line <= 40; ++line)
            log.append(
                {ChangeEntryId{line}, aMonday.now(), "Inès", {}, Action::EditGoal, "Zoé", line % 4, 1, "{}", "{}"});
        transaction.commit();
    }

    Connection& connection() { return opened->connection; }

    Folder folder;
    Scans scans;
    std::optional<OpenedFile> opened;
    Perspective mentee{PersonId{101}};
};

const std::vector<std::string> none;

} // namespace

TEST_F(WayToOne, AScanWouldBeSeen) {
    EXPECT_NE(scans.of([&] { (void)GoalRepository(connection()).all(); }), none);
}

TEST_F(WayToOne, LinesOfTheLogAboutOneRecord) {
    const ChangeLogRepository log(connection());
    EXPECT_EQ(scans.of([&] {
        EXPECT_EQ(log.findByRecord(3, 100).size(), 10U);
        EXPECT_EQ(log.findByRecord(3, 100, mentee).size(), 10U);
        EXPECT_EQ(log.findByRecord(3, 100, {}).size(), 10U);
        EXPECT_EQ(log.findAbout<Goal>(mentee, GoalId{1}, 100).size(), 10U);
        EXPECT_EQ(log.textsAbout(3).size(), 10U);
    }),
              none);
}

TEST_F(WayToOne, WhatWaitsForOnePerson) {
    const auto today = dayOf(aMonday.now());
    EXPECT_EQ(scans.of([&] {
        auto& file = connection();
        (void)SessionRepository(file).toRecord(mentee, today, 5);
        (void)SessionRepository(file).planned(mentee, 5);
        (void)SessionRepository(file).lastHeld(mentee);
        (void)AgreementRepository(file).seenBy(mentee);
        (void)GoalRepository(file).overdue(mentee, today, 5);
        (void)ConcernRepository(file).inHandAndLate(mentee, today, 5);
        (void)FeedbackRepository(file).toAnswer(mentee, 5);
        (void)AdviceRequestRepository(file).toAnswer(mentee, 5);
        (void)ActionItemRepository(file).openOf(mentee, 5);
    }),
              none);
}

TEST_F(WayToOne, WhatIsOpenOfTheCoordinators) {
    const auto today = dayOf(aMonday.now());
    EXPECT_EQ(scans.of([&] {
        auto& file = connection();
        (void)ConcernRepository(file).open({}, 5);
        (void)ConcernRepository(file).openAndLate({}, today);
        (void)ConcernRepository(file).inHandAndLate({}, today, 5);
        (void)SessionRepository(file).toRecord({}, today, 5);
        (void)GoalRepository(file).overdue({}, today, 5);
    }),
              none);
}

TEST_F(WayToOne, WhatIsKeptOfOnePair) {
    EXPECT_EQ(scans.of([&] {
        forEachRecord(AuthoredRecords{}, [&]<class Record>() {
            if constexpr (requires(Record record) { record.mentorship; })
                (void)RecordRepository<Record>(connection()).findByMentorship(mentee, MentorshipId{1});
            (void)RecordRepository<Record>(connection()).findByAuthor(mentee, PersonId{101});
        });
    }),
              none);
}
