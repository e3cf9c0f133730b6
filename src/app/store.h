#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/change.h"
#include "app/organisation_file.h"
#include "app/refusal.h"
#include "disk/file_lock.h"
#include "file_errors.h"
#include "forgetting.h"
#include "mentoring/id.h"
#include "storage/agreement_repository.h"
#include "storage/change_log_repository.h"
#include "storage/change_recorder.h"
#include "storage/connection.h"
#include "storage/criteria_set_repository.h"
#include "storage/custom_field_repository.h"
#include "storage/draft_repository.h"
#include "storage/file.h"
#include "storage/import_mapping_repository.h"
#include "storage/look_beside.h"
#include "storage/matching_run_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/never_pair_repository.h"
#include "storage/organisation_repository.h"
#include "storage/organisation_text_repository.h"
#include "storage/pair_decision_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"
#include "storage/setting_repository.h"
#include "storage/skill_repository.h"
#include "storage/worklist_repository.h"

namespace mentoring {

struct Repositories {
    explicit Repositories(storage::Connection& connection)
        : organisation(connection), people(connection), skills(connection), customFields(connection),
          programs(connection), participations(connection), neverPairs(connection), criteria(connection),
          decisions(connection), runs(connection), publications(connection), mentorships(connection),
          mappings(connection), settings(connection), changes(connection), agreements(connection), texts(connection),
          drafts(connection), worklist(connection), contacts(connection), m_records(connection) {}

    storage::OrganisationRepository organisation;
    storage::PersonRepository people;
    storage::SkillRepository skills;
    storage::CustomFieldRepository customFields;
    storage::ProgramRepository programs;
    storage::ParticipationRepository participations;
    storage::NeverPairRepository neverPairs;
    storage::CriteriaSetRepository criteria;
    storage::PairDecisionRepository decisions;
    storage::MatchingRunRepository runs;
    storage::PublicationRepository publications;
    storage::MentorshipRepository mentorships;
    storage::ImportMappingRepository mappings;
    storage::SettingRepository settings;
    storage::ChangeLogRepository changes;
    storage::AgreementRepository agreements;
    storage::OrganisationTextRepository texts;
    storage::DraftRepository drafts;
    storage::WorklistRepository worklist;
    storage::ContactRepository contacts;

    /// Of one kind of the mentoring's records.
    template <class Record>
    [[nodiscard]] auto& of() {
        return m_records.get<Record>();
    }
    template <class Record>
    [[nodiscard]] const auto& of() const {
        return m_records.get<Record>();
    }

private:
    /// One repository for each kind.
    template <class List>
    struct OfEach;
    template <class... Records>
    struct OfEach<RecordList<Records...>> : storage::RepositoryOf<Records>::Type... {
        explicit OfEach(storage::Connection& connection) : storage::RepositoryOf<Records>::Type(connection)... {}
        template <class Record>
        [[nodiscard]] auto& get() {
            return static_cast<typename storage::RepositoryOf<Record>::Type&>(*this);
        }
        template <class Record>
        [[nodiscard]] const auto& get() const {
            return static_cast<const typename storage::RepositoryOf<Record>::Type&>(*this);
        }
    };
    OfEach<AuthoredRecords> m_records;
};

/// The line an action leaves in the log of changes, and what the screens will call it.
struct ActionLine {
    Action action = Action::EditPerson;
    std::string subject;
    std::int64_t count = 1;
    std::int64_t record = 0;
    std::string before; ///< JSON
    std::string after;
    std::string onBehalf = {}; ///< for whom the coordinator did it; empty when for nobody else
};

/// How a loan finds back to a file that may be gone by then.
struct LoanWayBack {
    std::mutex mutex;
    OrganisationFile* file = nullptr; ///< until the file closes
};

struct UndoStep::Content {
    storage::ChangeSet changes;
    mutable Instant doneAt{}; ///< also of doing it again
    Perspective by{};         ///< who may take it back
    std::int64_t record = 0;  ///< what its line in the log is about
    /// What its further lines are about, and what each is called: taking back is of each of them as well.
    std::vector<std::pair<std::int64_t, std::string>> others = {};
};

/// Ids of one file, also for whoever has it as a loan.
class FileIds {
public:
    explicit FileIds(const Clock& clock) : m_source(clock) {}

    template <class IdType>
    [[nodiscard]] IdType next() {
        const std::lock_guard guard(m_mutex);
        return m_source.next<IdType>();
    }

private:
    std::mutex m_mutex;
    IdSource m_source;
};

/// The inside of an open file: one connection, its repositories, and the one way to write.
struct OrganisationFile::Store {
    using Body = std::function<void(Repositories&)>;
    using Transaction = storage::Transaction;

    /// The transaction of one action, begun before its rules are looked at: what they ask (who is there, what state a
    /// record is in, how many places are taken) holds until the action is written. Made first thing by whatever changes
    /// the file; ends with `act`, or without a trace where a rule refuses. Inside another it is that one. Throws
    /// FileError. Where nothing may be written it is nothing, and `act` says so.
    class Writing {
    public:
        explicit Writing(Store& store);
        ~Writing();
        Writing(const Writing&) = delete;
        Writing& operator=(const Writing&) = delete;

    private:
        friend struct Store;

        Store& m_store;
        bool m_isInner = false;
        std::optional<Transaction> m_transaction;
    };

    Store(OrganisationFile::Access granted, storage::Connection opened, const Clock& clockToUse);
    ~Store();
    /// Waits for whoever has the file as a loan; from then on nobody can.
    void close();

    /// One user action: one transaction, one line in the log, one step to take back. Emits `changed` after the commit.
    /// An exception from the body rolls everything back.
    void act(Writing& writing, const ActionLine& line, const Body& body);
    /// `act` without telling anyone: for a worker thread. Forgetting what changed and emitting is `announce`.
    [[nodiscard]] Change write(Writing& writing, const ActionLine& line, const Body& body);
    /// What is kept on the side: on disk when it returns, but no action: not undone, not logged, not announced.
    void keep(const Body& body);
    void announce(const Change& change);
    /// The first time the disk has not confirmed what was saved.
    void tellIfUnconfirmed();

    /// Of a file that is shown before it was looked through: has that begun, once.
    void beginLook();
    /// Waits until it is, in the file's own thread as `patience` does, and throws the StorageError of what is wrong.
    /// Before anything is written into the file, or out of it.
    void requireLookedThrough(const Watch& watch = {});
    /// Whether what the file holds is known to be sound.
    /// In the file's own thread, once the look is over.
    void tellTheVerdict();
    [[nodiscard]] bool isBelieved() const { return !look || (look->isOver() && !look->trouble()); }

    /// What is deleted and cannot be brought back any more leaves the log: now, unless the file is lent.
    void forgetOutOfReach();
    /// The same for what an earlier run left behind.
    void forgetLeftovers();

    /// Does something in the file's own thread: at once, or while the file is lent as soon as it is back and what was
    /// changed meanwhile has been announced.
    void whenHere(std::function<void()> task);

    /// The beginning and the end of a loan, in the file's own thread.
    void lent();
    void settle(const std::optional<Change>& change);

    /// Inside an action about many: one more line for one of its records. Beyond a few hundred records the line of the
    /// whole action has to do, as an import of 100,000 people would double the file.
    void logRecord(Action action, const std::string& subject, std::int64_t record, std::string before,
                   std::string after, std::size_t ofSoMany);
    void appendLine(Action action, const std::string& subject, std::int64_t record, std::string before,
                    std::string after);
    /// Whether there will be such lines: what they say need not be made otherwise.
    [[nodiscard]] static bool logsRecords(std::size_t ofSoMany);

    /// Takes back (or does again) what a step holds.
    Change turn(const UndoStep& step, const ActionLine& line, bool back);

    OrganisationFile* owner = nullptr;
    OrganisationFile::Access access;
    std::optional<FileProblem> readOnlyReason;
    std::optional<OrganisationFile::LockHolder> holder;
    std::optional<OrganisationFile::Exposure> exposure;
    QString ownedBy; ///< somebody else
    QString path;
    QString migrationBackup;
    int version = 0;
    std::string actor; ///< the account of the workstation
    const Clock& clock;
    FileIds ids;
    std::unique_ptr<disk::FileLock> lock; ///< outlives the connection
    storage::Connection connection;
    std::unique_ptr<storage::LookBeside> look; ///< null where the file was looked through before
    OrganisationFile::Patience patience;
    Repositories repositories;
    std::unique_ptr<Directory> directory;
    std::string draftRecorded;            ///< goes with the next action; see DraftService::Recording
    std::shared_ptr<LoanWayBack> wayBack; ///< for loans

    /// Throws Refusal where whoever is at the desk may not do this.
    void requireAllowed(Action action) const;
    /// Who acts, for what is kept about it: a person's name, or the account of the workstation.
    [[nodiscard]] std::string actorName() const;

private:
    /// Who acts: whoever is at the desk, or was when the file was lent to this thread.
    [[nodiscard]] Perspective perspective() const;
    void requireInPlace() const;
    Change commit(Writing& writing, const ActionLine& line, const std::function<void()>& body);
    void logLine(const ChangeEntry& entry, bool isPart);

    /// `how` on what is left to forget; what does not work now is left to the next action or opening.
    void forget(void (Forgetting::*how)(Repositories&)) noexcept;

    storage::OutsideChangeGuard m_guard;
    Writing* m_writing = nullptr; ///< the one begun, until it is written
    bool m_toldUnconfirmed = false;
    Forgetting m_forgetting;
    Action m_acting{};                                                ///< what is being written
    std::optional<storage::LogSeal> m_lastSeal;                       ///< within that, as far as lines were written
    std::int64_t m_olderLines = 0;                                    ///< from before there were seals
    std::vector<std::pair<std::int64_t, std::string>> m_othersLogged; ///< within that
    int m_loans = 0;
    std::string m_lender; ///< who was at the desk when the file was lent
    Perspective m_lentFrom;
    std::vector<std::function<void()>> m_putOff;
};

using Writing = OrganisationFile::Store::Writing;

/// Throws Refusal (ChangedMeanwhile) where what was read to be changed is not what is in the file any more. What was
/// made without reading anything (0) is said of whatever is there.
inline void requireFresh(Revision read, Revision present) {
    if (!read.is({}) && !read.is(present))
        throw Refusal({{Issue::ChangedMeanwhile, Field::None}});
}
/// The same, of what is to be written as it is: from now on it follows what is there.
inline void follow(Revision& read, Revision present) {
    requireFresh(read, present);
    read = present;
}
/// Of what is made by being written for the first time: who read that there was none (0) did not read what is there.
inline void requireAsRead(Revision read, Revision present) {
    if (!read.is(present))
        throw Refusal({{Issue::ChangedMeanwhile, Field::None}});
}

/// Throws Refusal unless there is nothing to object to.
inline void refuseIf(const Issues& issues) {
    if (!issues.empty())
        throw Refusal(issues);
}

} // namespace mentoring
