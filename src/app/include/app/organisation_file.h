#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include <QDateTime>
#include <QObject>
#include <QString>

#include "app/change.h"
#include "app/directory.h"
#include "app/refusal.h"
#include "app/written.h"
#include "mentoring/clock.h"
#include "mentoring/watch.h"

class QThread;

namespace mentoring {

class PeopleService;
class VocabularyService;
class ProgramService;
class CriteriaService;
class MatchingService;
class MentorshipService;
class ImportService;
class ExportService;
class Desk;
class GoalService;
class InsightService;
class SessionService;
class PairService;
class FeedbackService;
class AdviceService;
class ConcernService;
class DraftService;
class GainService;
class SearchService;

/// One open file = one organisation: its people, skills and programs. Every action is on disk when the service that did
/// it returns; there is no Save.
class OrganisationFile final : public QObject {
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// When a file is looked through: before it is believed, or, where it is large, while it is shown.
    enum class Look { First, Later };

    /// Who else has a file open, read from its lock.
    struct LockHolder {
        QString user;
        QString host; ///< empty where the lock is theirs alone to read
        qint64 pid = 0;
        QDateTime since;
        bool onThisHost = false;
    };

    /// That other accounts of the computer could open the file, or what this program keeps beside it.
    struct Exposure {
        bool toOthers = false; ///< everybody; otherwise a group
        bool ofFile = false;   ///< otherwise only of journals and backups
        bool mended = false;   ///< by now they cannot; never where it is not ours to take away
    };

    /// Makes a new file (never over an existing one) and opens it. Throws FileError.
    [[nodiscard]] static std::unique_ptr<OrganisationFile>
    create(const QString& path, const std::string& organisationName, const Clock& clock);
    /// Opens a file; asks for write access and falls back to read-only where the medium, the lock or a newer version
    /// leave nothing else: see `readOnlyReason`. Somebody else's lock is waited for as long as `patience`. What other
    /// accounts may do with a file of ours is taken away. Throws FileError, also when stopped.
    ///
    /// With Look::Later a large file may be shown before anybody has looked through it (`owesLook`). Then nothing is
    /// written into it or out of it until that was done; what would be waits.
    [[nodiscard]] static std::unique_ptr<OrganisationFile> open(const QString& path, Access access, const Clock& clock,
                                                                const Watch& watch = {},
                                                                std::chrono::milliseconds patience = {},
                                                                Look look = Look::First);

    ~OrganisationFile() override;

    [[nodiscard]] QString path() const; ///< canonical
    [[nodiscard]] Access access() const;
    /// How many questions its storage was asked since it was opened: for tests and benchmarks, which hold pages to few.
    [[nodiscard]] std::int64_t queries() const;
    /// Why the file is read-only; empty when it is not, or when it was asked for. ReadOnly, ReadOnlyFolder,
    /// ReadOnlyMedium, InUse, TooNew, BrokenRules, NoPermission, DiskFull, NameTooLong.
    [[nodiscard]] std::optional<FileProblem> readOnlyReason() const;
    [[nodiscard]] int version() const; ///< of a file that was opened; what a TooNew one asks a program to know
    [[nodiscard]] std::optional<LockHolder> lockHolder() const; ///< where the reason is InUse and the lock says so
    [[nodiscard]] std::optional<Exposure> exposure() const;     ///< as it was found when it was opened
    [[nodiscard]] QString ownedBy() const;                      ///< the account, of a file that is not ours
    /// Where the file was backed up before it was brought to the present version; empty when it was not needed.
    [[nodiscard]] QString migrationBackup() const;

    /// Whether it is not known yet that the file is sound: somebody has to begin the look, which ends in
    /// `lookedThrough`.
    [[nodiscard]] bool owesLook() const;
    void beginLook();
    /// What is wrong with the file, once it was looked through: it is then to be closed, and opened with Look::First,
    /// which says so or finds what may be done with it. Until then nothing is written.
    [[nodiscard]] bool isUnsound() const;
    /// Waits for the end of the look. Throws FileError where something is wrong, or the waiting was stopped.
    void requireLookedThrough();
    /// How the file's own thread waits for it, where somebody wants to write before: a window says so meanwhile. Does
    /// the work it is given, which may be stopped, in another thread or this one.
    using Patience = std::function<void(const std::function<void(const Watch&)>& work)>;
    void waitBy(Patience patience);

    /// Whether something is saved, but the disk reported an error at the very end and may lose it: from then on, as
    /// long as the file is open.
    [[nodiscard]] bool isUnconfirmed() const;

    [[nodiscard]] const Directory& directory() const;
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] Date today() const;

    [[nodiscard]] PeopleService& people();
    [[nodiscard]] VocabularyService& vocabulary();
    [[nodiscard]] ProgramService& programs();
    [[nodiscard]] CriteriaService& criteria();
    [[nodiscard]] MatchingService& matching();
    [[nodiscard]] MentorshipService& mentorships();
    [[nodiscard]] ImportService& imports();
    [[nodiscard]] ExportService& exports();

    /// Who is at the desk: decides what the services below hand out, and what may be done at all.
    [[nodiscard]] Desk& desk() const;
    [[nodiscard]] GoalService& goals();
    [[nodiscard]] InsightService& insights();
    [[nodiscard]] SessionService& sessions();
    [[nodiscard]] PairService& pairs();
    [[nodiscard]] FeedbackService& feedback();
    [[nodiscard]] AdviceService& advice();
    [[nodiscard]] ConcernService& concerns();
    [[nodiscard]] GainService& gains();
    [[nodiscard]] SearchService& search();
    [[nodiscard]] DraftService& drafts();

    /// Whether an action may be taken back now: what was said to somebody for `graceOfWhatWasSaid` only.
    [[nodiscard]] bool mayTakeBack(const UndoStep& step, Action action) const;
    /// Takes one action back, or does it again; emits `changed`. Throws Refusal where it may not be, and FileError
    /// (Other) when later changes stand in the way: then nothing has changed.
    void undo(const UndoStep& step, Action undone, const std::string& subject);
    void redo(const UndoStep& step, Action redone, const std::string& subject);

    /// The newest lines of the log of changes, newest first. Lines about the mentoring itself only where whoever is at
    /// the desk sees the record they are about, and with what stood there only where they see all of it.
    [[nodiscard]] std::vector<ChangeEntry> history(std::size_t most) const;
    [[nodiscard]] std::vector<ChangeEntry> historyOf(std::int64_t recordId, std::size_t most) const;

    /// Writes a verified copy. An existing file is replaced only when `replace` is set, and never the open file, one
    /// that somebody has open, the database of another program or what is no plain file. Throws FileError.
    Written saveCopyAs(const QString& path, bool replace, const Watch& watch = {});
    /// The same in two halves: to be asked for in the file's own thread, and then to be run once, in whichever. Until
    /// that is over, or it is thrown away, whoever uses the file in its own thread waits.
    using Copying = std::function<Written(const Watch&)>;
    [[nodiscard]] Copying copying(const QString& path, bool replace);

    /// For a worker that has opened the file: reads what every screen asks for, then gives the file away to the thread
    /// that is going to use it.
    void readAheadFor(QThread* user, const Watch& watch = {});

    /// Remembered in the file: the program and page last shown, and the like. Not undone, not logged, ignored when the
    /// file is read-only.
    [[nodiscard]] QString setting(const QString& key) const;
    void setSetting(const QString& key, const QString& value);
    /// Several that are to be believed together: all of them or none.
    void setSettings(const std::vector<std::pair<QString, QString>>& settings);

    struct Store; ///< the inside, for the services of this room only
    [[nodiscard]] Store& store();

Q_SIGNALS:
    /// After the commit, once for each action, undo and redo included.
    void changed(const mentoring::Change& change);
    /// Once, with the first action after which `isUnconfirmed`.
    void unconfirmed();
    /// The look is over that the file owed: it is sound, or `isUnsound`.
    void lookedThrough();

private:
    explicit OrganisationFile(std::unique_ptr<Store> store);
    [[nodiscard]] std::vector<ChangeEntry> visibleOf(std::vector<ChangeEntry> entries) const;

    struct Services;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Services> m_services;
};

/// Copies a file that nobody writes to, such as the sample that comes with the program, byte by byte; an earlier copy
/// is replaced. Throws FileError: InUse where somebody has that copy open.
void copyOrganisation(const QString& from, const QString& to);

/// What `ithaca-cli check` and "Check this file" look at. Nothing is changed.
struct FileCheck {
    struct Finding {
        std::string what; ///< technical English: "person 123: EmailInvalid"
    };
    struct Looked {
        std::string at; ///< "people", "participations", …
        std::int64_t count = 0;
    };
    bool integrity = false;
    bool foreignKeys = false;
    bool schema = false;
    bool rules = false;
    bool log = false;     ///< no line of the log was altered, taken out or put in
    std::string endOfLog; ///< its last seal, to be compared with one that was kept; empty where there is none
    std::vector<Looked> looked;
    std::vector<Finding> findings;

    [[nodiscard]] bool passed() const { return integrity && foreignKeys && schema && rules && log; }
};
/// Throws FileError when it cannot be read at all, or is stopped. `keptSeal` is a last seal of its log from some day
/// before, to which the log has to lead; empty: none was kept.
[[nodiscard]] FileCheck checkFile(const QString& path, const Watch& watch = {}, const std::string& keptSeal = {});

} // namespace mentoring
