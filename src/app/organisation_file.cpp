#include "app/organisation_file.h"

#include <filesystem>
#include <system_error>
#include <thread>

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/criteria_service.h"
#include "app/desk.h"
#include "app/draft_service.h"
#include "app/export_service.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/import_service.h"
#include "app/insight_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/search_service.h"
#include "app/session_service.h"
#include "app/vocabulary_service.h"
#include "authored.h"
#include "disk/file_lock.h"
#include "disk/places.h"
#include "loan.h"
#include "log_chain.h"

namespace mentoring {

namespace {

std::unique_ptr<disk::FileLock> lockFor(const std::filesystem::path& canonical) {
    disk::LockWords ours;
    ours.program = QCoreApplication::applicationName().toStdString();
    ours.host = QSysInfo::machineHostName().toStdString();
    ours.hostId = QSysInfo::machineUniqueId().toStdString();
    ours.bootId = QSysInfo::bootUniqueId().toStdString();
    return std::make_unique<disk::FileLock>(canonical, std::move(ours));
}

/// Nothing where the lock does not say whose it is.
std::optional<OrganisationFile::LockHolder> holderOf(const disk::FileLock& lock) {
    const auto found = lock.holder();
    if (!found)
        return std::nullopt;
    OrganisationFile::LockHolder holder;
    holder.user = QString::fromStdString(found->account);
    holder.host = QString::fromStdString(found->words.host);
    holder.pid = found->words.process;
    holder.since = QDateTime::fromSecsSinceEpoch(found->since.time_since_epoch().count());
    holder.onThisHost = holder.host == QSysInfo::machineHostName();
    return holder;
}

/// Tries for so long, and at least once; false when somebody else has it to the end. Throws DiskError.
bool takeLock(disk::FileLock& lock, std::chrono::milliseconds patience, const std::stop_token& stop) {
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!lock.take()) {
        if (std::chrono::steady_clock::now() >= end || stop.stop_requested())
            return false;
        std::this_thread::sleep_for(20ms);
    }
    return true;
}

/// The lock under which a file is ours to write, or what stands in the way of that.
struct RightToWrite {
    std::unique_ptr<disk::FileLock> lock;
    std::optional<FileProblem> reason;
    std::optional<OrganisationFile::LockHolder> holder;
};

RightToWrite rightToWrite(const std::filesystem::path& canonical, std::chrono::milliseconds patience,
                          const std::stop_token& stop) {
    if (const auto forbidden = disk::writingForbidden(canonical))
        return {nullptr, problemOf(*forbidden), std::nullopt};
    auto lock = lockFor(canonical);
    try {
        if (takeLock(*lock, patience, stop))
            return {std::move(lock), std::nullopt, std::nullopt};
        return {nullptr, FileProblem::InUse, holderOf(*lock)};
    } catch (const disk::DiskError& error) {
        return {nullptr, problemOf(error.trouble()), std::nullopt};
    }
}

/// Takes from others what they may do with the file and what lies beside it; what there was to take.
std::optional<OrganisationFile::Exposure> keepPrivate(const std::filesystem::path& canonical) {
    std::optional<OrganisationFile::Exposure> all;
    const auto look = [&](const std::filesystem::path& path, bool isFile) {
        const auto exposure = disk::keepPrivate(path);
        if (!exposure)
            return;
        if (!all)
            all = OrganisationFile::Exposure{false, false, true};
        all->toOthers = all->toOthers || exposure->toOthers;
        all->ofFile = all->ofFile || isFile;
        all->mended = all->mended && exposure->mended;
    };
    look(canonical, true);
    for (const auto& left : storage::leftBeside(canonical))
        look(left, false);
    return all;
}

/// With the backup to open instead, where what was to be opened has lost its content.
FileError refusalToOpen(const storage::StorageError& error, const QString& path) {
    const auto refusal = fileError(error, path);
    switch (refusal.problem()) {
    case FileProblem::NoPermission:
        return {refusal.problem(), refusal.path(), refusal.detail(), ownerIfNotUs(nativePath(path))};
    case FileProblem::NotFound:
    case FileProblem::Empty:
    case FileProblem::Damaged:
    case FileProblem::BadVersion:
    case FileProblem::AlteredSchema:
    case FileProblem::BrokenLinks:
    case FileProblem::TooLarge:
        if (const auto backup = storage::newestBackupOf(nativePath(path)))
            return {refusal.problem(), refusal.path(), refusal.detail(), shownPath(backup->filename()).toStdString()};
        return refusal;
    default:
        return refusal;
    }
}

/// What an undo line says it took back: the number that the log knows the action by.
std::string actionName(Action action) {
    return "{\"action\":" + std::to_string(static_cast<int>(action)) + "}";
}

/// The lock of an organisation that a copy is going to take the place of; nothing where there is none. Throws FileError
/// (InUse) where somebody has it open.
std::unique_ptr<disk::FileLock> lockOfReplaced(const QString& path) {
    std::error_code unknown;
    const auto canonical = std::filesystem::canonical(nativePath(path), unknown);
    if (unknown || disk::kindOf(canonical) != disk::FileKind::Plain || disk::isOpenHere(canonical))
        return nullptr; // what is ours is refused all the same
    auto lock = lockFor(canonical);
    try {
        if (lock->take())
            return lock;
    } catch (const disk::DiskError&) {
        return nullptr; // writing there will say why
    }
    throw FileError(FileProblem::InUse, path.toStdString(), "somebody has the file open that would be replaced");
}

/// What is no file cannot be replaced, whereas it could not be opened otherwise.
FileError copyError(const storage::StorageError& error, const QString& path) {
    using Kind = storage::StorageError::Kind;
    if (error.kind() == Kind::NotAFile)
        return FileError(FileProblem::WouldReplaceNoFile, path.toStdString(), error.what());
    if (error.kind() == Kind::NotFound)
        return FileError(FileProblem::NoFolder, path.toStdString(), error.what());
    return fileError(error, path);
}

} // namespace

std::unique_ptr<OrganisationFile> OrganisationFile::create(const QString& path, const std::string& organisationName,
                                                           const Clock& clock) {
    try {
        auto connection = storage::createFile(nativePath(path), organisationName, clock);
        const auto canonical = connection.path();
        auto lock = lockFor(canonical);
        try {
            (void)lock->take(); // nobody else can know a file that did not exist a moment ago
        } catch (const disk::DiskError&) {
            lock.reset(); // the disk is full by now: the next action will say so
        }
        auto store = std::make_unique<Store>(Access::ReadWrite, std::move(connection), clock);
        store->path = shownPath(canonical);
        store->lock = std::move(lock);
        return std::unique_ptr<OrganisationFile>(new OrganisationFile(std::move(store)));
    } catch (const storage::StorageError& error) {
        throw fileError(error, path);
    }
}

std::unique_ptr<OrganisationFile> OrganisationFile::open(const QString& path, Access access, const Clock& clock,
                                                         const Watch& watch, std::chrono::milliseconds patience,
                                                         Look look) {
    std::error_code unknown;
    auto canonical = std::filesystem::canonical(nativePath(path), unknown);
    if (unknown)
        canonical = nativePath(path);
    RightToWrite right;
    if (access == Access::ReadWrite && std::filesystem::is_regular_file(canonical, unknown)) {
        right = rightToWrite(canonical, patience, watch.stop);
        if (right.reason)
            access = Access::ReadOnly;
    }
    try {
        const auto mode =
            access == Access::ReadWrite ? storage::Connection::Mode::ReadWrite : storage::Connection::Mode::ReadOnly;
        auto opened = storage::openFile(canonical, mode, watch,
                                        look == Look::Later ? storage::Look::Later : storage::Look::First);
        if (opened.readOnlyBecause) {
            access = Access::ReadOnly;
            right.reason = problemOf(*opened.readOnlyBecause);
            right.lock.reset();
        }
        auto store = std::make_unique<Store>(access, std::move(opened.connection), clock);
        store->path = shownPath(canonical);
        if (opened.isLookOwed)
            store->look = std::make_unique<storage::LookBeside>(store->connection);
        if (opened.read)
            store->directory->take(std::move(opened.read->people), std::move(opened.read->participations));
        store->version = opened.version;
        store->lock = std::move(right.lock);
        store->readOnlyReason = right.reason;
        store->holder = right.holder;
        store->ownedBy = QString::fromStdString(ownerIfNotUs(canonical));
        store->exposure = keepPrivate(canonical);
        if (opened.backup)
            store->migrationBackup = shownPath(*opened.backup);
        if (!store->look) // otherwise once it is known to be sound
            store->forgetLeftovers();
        return std::unique_ptr<OrganisationFile>(new OrganisationFile(std::move(store)));
    } catch (const storage::StorageError& error) {
        throw refusalToOpen(error, path);
    }
}

struct OrganisationFile::Services {
    explicit Services(OrganisationFile& file)
        : desk(file), people(file), vocabulary(file), programs(file), criteria(file), matching(file), mentorships(file),
          imports(file), exports(file), goals(file), insights(file), sessions(file), pairs(file), feedback(file),
          advice(file), concerns(file), gains(file), search(file, desk), drafts(file) {}

    Desk desk;
    PeopleService people;
    VocabularyService vocabulary;
    ProgramService programs;
    CriteriaService criteria;
    MatchingService matching;
    MentorshipService mentorships;
    ImportService imports;
    ExportService exports;
    GoalService goals;
    InsightService insights;
    SessionService sessions;
    PairService pairs;
    FeedbackService feedback;
    AdviceService advice;
    ConcernService concerns;
    GainService gains;
    SearchService search;
    DraftService drafts;
};

OrganisationFile::OrganisationFile(std::unique_ptr<Store> store) : m_store(std::move(store)) {
    m_store->owner = this;
    m_store->wayBack->file = this;
    m_services = std::make_unique<Services>(*this);
}

OrganisationFile::~OrganisationFile() {
    m_store->close(); // before the services that a borrower uses
}

void OrganisationFile::readAheadFor(QThread* user, const Watch& watch) {
    const auto read = [this] {
        const auto& known = directory();
        (void)known.people();
        (void)known.mentorships();
        if (!known.programs().empty())
            (void)known.participations(known.programs().back().id);
    };
    if (m_store->look)
        m_store->look->whileReading(watch, read);
    else
        read();
    m_store->connection.gate()->handOver();
    moveToThread(user);
    auto& services = *m_services;
    for (QObject* service : std::initializer_list<QObject*>{
             &services.desk, &services.people, &services.vocabulary, &services.programs, &services.criteria,
             &services.matching, &services.mentorships, &services.imports, &services.exports, &services.goals,
             &services.insights, &services.sessions, &services.pairs, &services.feedback, &services.advice,
             &services.concerns, &services.gains, &services.search, &services.drafts})
        service->moveToThread(user);
}

QString OrganisationFile::path() const {
    return m_store->path;
}

OrganisationFile::Access OrganisationFile::access() const {
    return m_store->access;
}

std::optional<FileProblem> OrganisationFile::readOnlyReason() const {
    return m_store->readOnlyReason;
}

int OrganisationFile::version() const {
    return m_store->version;
}

std::optional<OrganisationFile::LockHolder> OrganisationFile::lockHolder() const {
    return m_store->holder;
}

std::optional<OrganisationFile::Exposure> OrganisationFile::exposure() const {
    return m_store->exposure;
}

QString OrganisationFile::ownedBy() const {
    return m_store->ownedBy;
}

QString OrganisationFile::migrationBackup() const {
    return m_store->migrationBackup;
}

bool OrganisationFile::owesLook() const {
    return m_store->look && !m_store->look->isOver();
}

void OrganisationFile::beginLook() {
    m_store->beginLook();
    if (m_store->look && m_store->look->isOver()) // before there was anybody to tell
        QMetaObject::invokeMethod(
            this, [this] { m_store->tellTheVerdict(); }, Qt::QueuedConnection);
}

bool OrganisationFile::isUnsound() const {
    return m_store->look && m_store->look->trouble();
}

void OrganisationFile::requireLookedThrough() {
    try {
        m_store->requireLookedThrough();
    } catch (const storage::StorageError& error) {
        throw fileError(error, m_store->path);
    }
}

void OrganisationFile::waitBy(Patience patience) {
    m_store->patience = std::move(patience);
}

bool OrganisationFile::isUnconfirmed() const {
    return m_store->connection.isUnconfirmed();
}

const Directory& OrganisationFile::directory() const {
    return *m_store->directory;
}

const Clock& OrganisationFile::clock() const {
    return m_store->clock;
}

Date OrganisationFile::today() const {
    return dayOf(m_store->clock.now());
}

PeopleService& OrganisationFile::people() {
    return m_services->people;
}

VocabularyService& OrganisationFile::vocabulary() {
    return m_services->vocabulary;
}

ProgramService& OrganisationFile::programs() {
    return m_services->programs;
}

CriteriaService& OrganisationFile::criteria() {
    return m_services->criteria;
}

MatchingService& OrganisationFile::matching() {
    return m_services->matching;
}

MentorshipService& OrganisationFile::mentorships() {
    return m_services->mentorships;
}

ImportService& OrganisationFile::imports() {
    return m_services->imports;
}

ExportService& OrganisationFile::exports() {
    return m_services->exports;
}

Desk& OrganisationFile::desk() const {
    return m_services->desk;
}

GoalService& OrganisationFile::goals() {
    return m_services->goals;
}

InsightService& OrganisationFile::insights() {
    return m_services->insights;
}

SessionService& OrganisationFile::sessions() {
    return m_services->sessions;
}

PairService& OrganisationFile::pairs() {
    return m_services->pairs;
}

FeedbackService& OrganisationFile::feedback() {
    return m_services->feedback;
}

AdviceService& OrganisationFile::advice() {
    return m_services->advice;
}

ConcernService& OrganisationFile::concerns() {
    return m_services->concerns;
}

GainService& OrganisationFile::gains() {
    return m_services->gains;
}

std::int64_t OrganisationFile::queries() const {
    return m_store->connection.queries();
}

SearchService& OrganisationFile::search() {
    return m_services->search;
}

DraftService& OrganisationFile::drafts() {
    return m_services->drafts;
}

OrganisationFile::Store& OrganisationFile::store() {
    return *m_store;
}

namespace {

/// Nobody takes back what somebody else did at the desk, nor a person what is the coordinator's.
void requireAllowed(const Desk& desk, const UndoStep& step, Action action) {
    const bool theirs = step.isEmpty() || step.content()->by == desk.perspective();
    const bool isPersons = doerOf(action) == Doer::Anybody || doerOf(action) == Doer::Oneself;
    if (!theirs || !(desk.isCoordinator() || isPersons))
        throw Refusal({{Issue::NotAllowed, Field::None}});
}

/// What the line of an undo says of what it took back: nothing, where that is between mentor and mentee.
ActionLine turnLine(Action turn, Action turned, const UndoStep& step, const std::string& subject) {
    const auto record = step.isEmpty() || !isAboutPeople(turned) ? 0 : step.content()->record;
    if (isMentoringWork(turned))
        return {turn, {}, 1, record, {}, {}, {}};
    auto name = actionName(turned);
    const auto count = step.isEmpty() ? 1 : std::max<std::int64_t>(1, std::ssize(step.content()->others));
    return turn == Action::Undo ? ActionLine{turn, subject, count, record, std::move(name), {}, {}}
                                : ActionLine{turn, subject, count, record, {}, std::move(name), {}};
}

} // namespace

bool OrganisationFile::mayTakeBack(const UndoStep& step, Action action) const {
    return !isSaidToSomebody(action) || step.isEmpty() ||
           m_store->clock.now() - step.content()->doneAt <= graceOfWhatWasSaid;
}

void OrganisationFile::undo(const UndoStep& step, Action undone, const std::string& subject) {
    requireAllowed(desk(), step, undone);
    if (!mayTakeBack(step, undone))
        throw Refusal({{Issue::TooLateToTakeBack, Field::None}});
    m_store->announce(m_store->turn(step, turnLine(Action::Undo, undone, step, subject), true));
}

void OrganisationFile::redo(const UndoStep& step, Action redone, const std::string& subject) {
    requireAllowed(desk(), step, redone);
    m_store->announce(m_store->turn(step, turnLine(Action::Redo, redone, step, subject), false));
}

std::vector<ChangeEntry> OrganisationFile::visibleOf(std::vector<ChangeEntry> entries) const {
    return asSeen(*this, m_store->repositories, entries);
}

std::vector<ChangeEntry> OrganisationFile::history(std::size_t most) const {
    return visibleOf(m_store->repositories.changes.newest(most));
}

std::vector<ChangeEntry> OrganisationFile::historyOf(std::int64_t recordId, std::size_t most) const {
    auto& in = m_store->repositories;
    const auto* pair = directory().mentorship(MentorshipId{recordId});
    if (!desk().isCoordinator() && !(pair && desk().maySee(*pair)))
        return visibleOf(in.changes.findByRecord(recordId, most));
    return asSeen(*this, in, in.changes.findByRecord(recordId, most, desk().perspective()), TextsRead::OfNoRecords);
}

OrganisationFile::Copying OrganisationFile::copying(const QString& path, bool replace) {
    if (!desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}}); // it holds what is everybody's
    return [this, path, replace, loan = std::make_shared<Loan>(*m_store)](const Watch& watch) {
        const Loan::Use use(*loan);
        try {
            m_store->requireLookedThrough(watch);
            // Nobody may open the file that is going to be replaced, nor have it open.
            const auto lock = lockOfReplaced(path);
            return storage::copyFile(m_store->connection, nativePath(path), replace, watch) ? Written::ForSure
                                                                                            : Written::Unconfirmed;
        } catch (const storage::StorageError& error) {
            throw copyError(error, path);
        }
    };
}

Written OrganisationFile::saveCopyAs(const QString& path, bool replace, const Watch& watch) {
    return copying(path, replace)(watch);
}

QString OrganisationFile::setting(const QString& key) const {
    return QString::fromStdString(m_store->repositories.settings.find(key.toStdString()).value_or(std::string()));
}

void OrganisationFile::setSetting(const QString& key, const QString& value) {
    setSettings({{key, value}});
}

void OrganisationFile::setSettings(const std::vector<std::pair<QString, QString>>& settings) {
    if (access() == Access::ReadOnly)
        return;
    try {
        if (std::ranges::all_of(settings, [this](const auto& one) { return setting(one.first) == one.second; }))
            return;
        m_store->requireLookedThrough();
        storage::Transaction transaction(m_store->connection);
        for (const auto& [key, value] : settings)
            m_store->repositories.settings.put(key.toStdString(), value.toStdString());
        transaction.commit();
        m_store->tellIfUnconfirmed();
    } catch (const storage::StorageError& error) {
        throw fileError(error, m_store->path);
    }
}

void copyOrganisation(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        throw FileError(source.exists() ? FileProblem::NoPermission : FileProblem::NotFound, from.toStdString(),
                        source.errorString().toStdString());
    const auto bytes = source.readAll();
    try {
        const auto lock = lockOfReplaced(to);
        disk::DurableFile copy(nativePath(to), disk::MayReplace::Databases);
        copy.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        (void)copy.commit(); // the sample can be copied again
    } catch (const disk::DiskError& error) {
        throw fileError(error, to);
    }
}

FileCheck checkFile(const QString& path, const Watch& watch, const std::string& keptSeal) {
    try {
        std::optional<LogLook> log;
        const auto report = storage::examineFile(nativePath(path), watch, [&](storage::Connection& connection) {
            log = lookAtLog(connection, keptSeal, watch);
        });
        FileCheck checked;
        checked.integrity = report.integrity;
        checked.foreignKeys = report.foreignKeys;
        checked.schema = report.schema;
        checked.rules = report.rules;
        for (const auto& looked : report.looked)
            checked.looked.push_back({looked.at, looked.count});
        for (const auto& finding : report.findings)
            checked.findings.push_back({finding});
        // Where it was not looked at the file is of an older version, which has no seals, or the rest says enough.
        checked.log = !log || log->findings.empty();
        if (log) {
            checked.endOfLog = log->end;
            checked.looked.push_back({"sealed lines of the log", log->sealed});
            for (const auto& finding : log->findings)
                checked.findings.push_back({finding});
        }
        return checked;
    } catch (const storage::StorageError& error) {
        throw fileError(error, path);
    }
}

} // namespace mentoring
