#include "app/organisation_file.h"

#include <filesystem>

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include "app/criteria_service.h"
#include "app/export_service.h"
#include "app/import_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "store.h"

namespace mentoring {

namespace {

std::filesystem::path nativePath(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

QString lockPathOf(const QString& path) {
    const QFileInfo info(path);
    return info.dir().filePath(QStringLiteral(".~lock.%1#").arg(info.fileName()));
}

/// The file's own lock: QLockFile knows a dead process of this host and takes its lock over.
std::unique_ptr<QLockFile> lockFor(const QString& path) {
    auto lock = std::make_unique<QLockFile>(lockPathOf(path));
    lock->setStaleLockTime(0);
    return lock;
}

/// Nothing where the lock does not say whose it is.
std::optional<OrganisationFile::LockHolder> holderOf(const QLockFile& lock, const QString& path) {
    OrganisationFile::LockHolder holder;
    QString program;
    if (!lock.getLockInfo(&holder.pid, &holder.host, &program))
        return std::nullopt;
    const QFileInfo info(lockPathOf(path));
    holder.user = info.owner();
    holder.since = info.lastModified();
    holder.onThisHost = holder.host == QSysInfo::machineHostName();
    return holder;
}

/// A power cut may leave a lock without a word in it. It goes, unless a process of this computer holds it.
bool takeOver(QLockFile& lock) {
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(nullptr, nullptr, nullptr) &&
           lock.removeStaleLockFile() && lock.tryLock(0);
}

/// With the backup to open instead, where what was to be opened has lost its content.
FileError refusalToOpen(const storage::StorageError& error, const QString& path) {
    const auto refusal = fileError(error, path);
    switch (refusal.problem()) {
    case FileProblem::NotFound:
    case FileProblem::Empty:
    case FileProblem::Damaged:
    case FileProblem::BadVersion:
    case FileProblem::AlteredSchema:
    case FileProblem::BrokenLinks:
        if (const auto backup = storage::newestBackupOf(nativePath(path)))
            return {refusal.problem(), refusal.path(), refusal.detail(),
                    QString::fromStdU16String(backup->filename().u16string()).toStdString()};
        return refusal;
    default:
        return refusal;
    }
}

/// What an undo line says it took back: the number that the log knows the action by.
std::string actionName(Action action) {
    return "{\"action\":" + std::to_string(static_cast<int>(action)) + "}";
}

} // namespace

std::unique_ptr<OrganisationFile> OrganisationFile::create(const QString& path, const std::string& organisationName,
                                                           const Clock& clock) {
    try {
        auto connection = storage::createFile(nativePath(path), organisationName, clock);
        const QString canonical = QFileInfo(path).canonicalFilePath();
        auto lock = lockFor(canonical);
        (void)lock->tryLock(0); // nobody else can know a file that did not exist a moment ago
        auto store = std::make_unique<Store>(Access::ReadWrite, std::move(connection), clock);
        store->path = canonical;
        store->lock = std::move(lock);
        return std::unique_ptr<OrganisationFile>(new OrganisationFile(std::move(store)));
    } catch (const storage::StorageError& error) {
        throw fileError(error, path);
    }
}

std::unique_ptr<OrganisationFile> OrganisationFile::open(const QString& path, Access access, const Clock& clock,
                                                         std::stop_token stop) {
    const QFileInfo info(path);
    const QString canonical = info.exists() ? info.canonicalFilePath() : path;
    std::optional<FileProblem> reason;
    std::optional<LockHolder> holder;
    std::unique_ptr<QLockFile> lock;
    if (access == Access::ReadWrite && info.isFile()) {
        lock = lockFor(canonical);
        if (!lock->tryLock(0) && !takeOver(*lock)) {
            reason = lock->error() == QLockFile::LockFailedError ? FileProblem::InUse : FileProblem::ReadOnly;
            if (reason == FileProblem::InUse)
                holder = holderOf(*lock, canonical);
            lock.reset();
            access = Access::ReadOnly;
        }
    }
    try {
        const auto mode =
            access == Access::ReadWrite ? storage::Connection::Mode::ReadWrite : storage::Connection::Mode::ReadOnly;
        auto opened = storage::openFile(nativePath(canonical), mode, std::chrono::seconds{30}, storage::Checks::Whole,
                                        std::move(stop));
        if (opened.readOnlyBecause) {
            access = Access::ReadOnly;
            reason = problemOf(*opened.readOnlyBecause);
            lock.reset();
        }
        auto store = std::make_unique<Store>(access, std::move(opened.connection), clock);
        store->path = canonical;
        store->version = opened.version;
        store->lock = std::move(lock);
        store->readOnlyReason = reason;
        store->holder = holder;
        if (opened.backup)
            store->migrationBackup = QString::fromStdU16String(opened.backup->u16string());
        return std::unique_ptr<OrganisationFile>(new OrganisationFile(std::move(store)));
    } catch (const storage::StorageError& error) {
        throw refusalToOpen(error, path);
    }
}

struct OrganisationFile::Services {
    explicit Services(OrganisationFile& file)
        : people(file), vocabulary(file), programs(file), criteria(file), matching(file), mentorships(file),
          imports(file), exports(file) {}

    PeopleService people;
    VocabularyService vocabulary;
    ProgramService programs;
    CriteriaService criteria;
    MatchingService matching;
    MentorshipService mentorships;
    ImportService imports;
    ExportService exports;
};

OrganisationFile::OrganisationFile(std::unique_ptr<Store> store) : m_store(std::move(store)) {
    m_store->owner = this;
    m_services = std::make_unique<Services>(*this);
}

OrganisationFile::~OrganisationFile() = default;

void OrganisationFile::readAheadFor(QThread* user) {
    const auto& read = directory();
    (void)read.people();
    (void)read.mentorships();
    if (!read.programs().empty())
        (void)read.participations(read.programs().back().id);
    moveToThread(user);
    auto& services = *m_services;
    for (QObject* service : std::initializer_list<QObject*>{
             &services.people, &services.vocabulary, &services.programs, &services.criteria, &services.matching,
             &services.mentorships, &services.imports, &services.exports})
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

QString OrganisationFile::migrationBackup() const {
    return m_store->migrationBackup;
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

OrganisationFile::Store& OrganisationFile::store() {
    return *m_store;
}

void OrganisationFile::undo(const UndoStep& step, Action undone, const std::string& subject) {
    auto change = m_store->turn(step, {Action::Undo, subject, 1, 0, actionName(undone), {}}, true);
    m_store->announce(change);
}

void OrganisationFile::redo(const UndoStep& step, Action redone, const std::string& subject) {
    auto change = m_store->turn(step, {Action::Redo, subject, 1, 0, {}, actionName(redone)}, false);
    m_store->announce(change);
}

std::vector<ChangeEntry> OrganisationFile::history(std::size_t most) const {
    return m_store->repositories.changes.newest(most);
}

std::vector<ChangeEntry> OrganisationFile::historyOf(std::int64_t recordId, std::size_t most) const {
    return m_store->repositories.changes.findByRecord(recordId, most);
}

void OrganisationFile::saveCopyAs(const QString& path, bool replace, const std::stop_token& stop) {
    try {
        storage::copyFile(m_store->connection, nativePath(path), replace, stop);
    } catch (const storage::StorageError& error) {
        throw fileError(error, path);
    }
}

QString OrganisationFile::setting(const QString& key) const {
    return QString::fromStdString(m_store->repositories.settings.find(key.toStdString()).value_or(std::string()));
}

void OrganisationFile::setSetting(const QString& key, const QString& value) {
    if (access() == Access::ReadOnly || setting(key) == value)
        return;
    try {
        storage::Transaction transaction(m_store->connection);
        m_store->repositories.settings.put(key.toStdString(), value.toStdString());
        transaction.commit();
    } catch (const storage::StorageError& error) {
        throw fileError(error, m_store->path);
    }
}

FileCheck checkFile(const QString& path) {
    try {
        const auto report = storage::examineFile(nativePath(path));
        FileCheck checked;
        checked.integrity = report.integrity;
        checked.foreignKeys = report.foreignKeys;
        checked.schema = report.schema;
        checked.rules = report.rules;
        for (const auto& looked : report.looked)
            checked.looked.push_back({looked.at, looked.count});
        for (const auto& finding : report.findings)
            checked.findings.push_back({finding});
        return checked;
    } catch (const storage::StorageError& error) {
        throw fileError(error, path);
    }
}

} // namespace mentoring
