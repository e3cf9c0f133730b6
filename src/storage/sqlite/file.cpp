#include "storage/file.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "disk/durable_file.h"
#include "disk/places.h"
#include "file_header.h"
#include "inspection.h"
#include "look_through.h"
#include "mentoring/id.h"
#include "opening.h"
#include "sqlite_engine.h"
#include "storage/change_log_repository.h"

namespace mentoring::storage {

namespace fs = std::filesystem;
using Kind = StorageError::Kind;
using Mode = Connection::Mode;

namespace {

constexpr const char* backupMark = "-before-version-";

void run(Connection& connection, const Migration& step) {
    connection.execute(std::string(step.sql));
    connection.execute("PRAGMA user_version = " + std::to_string(step.version));
}

/// Each step in its own transaction: whatever happens, the file has one version or the next.
void migrate(Connection& connection, int from, std::span<const Migration> steps) {
    connection.execute("PRAGMA foreign_keys = OFF"); // a table may have to be made anew
    for (const auto& step : steps) {
        if (step.version <= from)
            continue;
        Transaction transaction(connection);
        run(connection, step);
        if (const auto broken = brokenLinks(connection); !broken.empty())
            throw StorageError(Kind::ForeignKeysBroken, broken.front());
        transaction.commit();
    }
    connection.execute("PRAGMA foreign_keys = ON");
}

const std::vector<SchemaEntry>& presentSchema() {
    static const auto schema = expectedSchema(migrations(), presentVersion);
    return schema;
}

bool areOurOwn(std::span<const Migration> steps) {
    return steps.data() == migrations().data();
}

void refuseAlteredSchema(Connection& connection, int version, std::span<const Migration> steps) {
    const auto schema = schemaOf(connection);
    const int present = steps.back().version;
    if (version <= present) {
        if (schema !=
            (areOurOwn(steps) && version == presentVersion ? presentSchema() : expectedSchema(steps, version)))
            throw StorageError(Kind::AlteredSchema, "tables, indexes, triggers or views differ from what version " +
                                                        std::to_string(version) + " has");
        return;
    }
    const auto known = [&](const SchemaEntry& wanted) {
        return std::ranges::any_of(
            schema, [&](const SchemaEntry& entry) { return entry.type == wanted.type && entry.name == wanted.name; });
    };
    const auto expected = expectedSchema(steps, present);
    if (!canRead(present, version) || !std::ranges::all_of(expected, known))
        throw StorageError(Kind::TooNew,
                           "version " + std::to_string(version) + ", this program reads up to " +
                               std::to_string(present),
                           std::to_string(version));
}

/// Why a file can only be read, as far as the system says.
std::optional<Kind> writingForbidden(const fs::path& canonical) {
    if (const auto forbidden = disk::writingForbidden(canonical))
        return kindOf(*forbidden);
    // Without the right to make a journal beside the file nothing can be written safely.
    if (const auto forbidden = disk::writingForbidden(canonical.parent_path()))
        return *forbidden == disk::Trouble::ReadOnlyMedium ? Kind::ReadOnlyMedium : Kind::ReadOnlyFolder;
    return std::nullopt;
}

Connection connectReady(const fs::path& canonical, Mode mode) {
    auto connection = connectTo(canonical, mode);
    makeReady(connection);
    return connection;
}

/// What a file has to be so that it may be shown before it is looked through: large, so that it is worth it, as this
/// program makes it now, and with nothing beside it that a crash or another file left.
bool mayBeLookedThroughLater(Connection& connection, int version, std::span<const Migration> steps,
                             bool wasInterrupted) {
    return areOurOwn(steps) && version == presentVersion && !wasInterrupted &&
           integerOf(connection, "PRAGMA page_count") >= pagesOfALargeFile &&
           (connection.isReadOnly() || sqlite3_db_readonly(sqliteOf(connection).handle(), "main") == 0);
}

} // namespace

Connection createFile(const fs::path& path, const std::string& organisationName, const Clock& clock,
                      std::span<const Migration> steps) {
    try {
        if (!disk::createPrivate(path))
            throw StorageError(Kind::Exists, "a file of this name exists");
    } catch (const disk::DiskError& error) {
        throw storageError(error);
    }
    try {
        auto connection = connectTo(fs::canonical(path), Mode::ReadWrite);
        writeSafely(connection);
        Transaction transaction(connection);
        connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
        for (const auto& step : steps)
            run(connection, step);
        IdSource ids(clock);
        Statement(connection, "INSERT INTO organisation (id, name, file_id) VALUES (1, $1, $2)")
            .bind(organisationName)
            .bind(ids.next<Id<struct FileTag>>())
            .run();
        transaction.commit();
        return connection;
    } catch (...) {
        std::error_code ignored;
        fs::remove(path, ignored);
        auto journal = path;
        journal += "-journal";
        fs::remove(journal, ignored);
        throw;
    }
}

Connection createFile(const fs::path& path, const std::string& organisationName, const Clock& clock) {
    return createFile(path, organisationName, clock, migrations());
}

OpenedFile openFile(const fs::path& path, Mode mode, const Watch& watch, std::span<const Migration> steps, Look look) {
    stopIfAsked(watch);
    const auto canonical = plainFileAt(path);
    const bool wasInterrupted = hasJournal(canonical);
    auto readOnlyBecause = mode == Mode::ReadWrite ? writingForbidden(canonical) : std::nullopt;
    std::vector<fs::path> setAside;
    if (mode == Mode::ReadOnly)
        setAside = takeBackInterrupted(canonical);
    auto connection = connectTo(canonical, readOnlyBecause ? Mode::ReadOnly : mode);
    int version = 0;
    const int present = steps.back().version;
    {
        const Followed followed(connection, watch, 0, mostStepsOfASchema);
        for (auto& stranger : makeReady(connection))
            setAside.push_back(std::move(stranger));
        version = versionOf(connection);
        refuseAlteredSchema(connection, version, steps);
    }
    if (look == Look::Later && mayBeLookedThroughLater(connection, version, steps, wasInterrupted || !setAside.empty()))
        return {std::move(connection), version, readOnlyBecause, std::nullopt, std::nullopt, {}, true};
    std::optional<ReadOnTheWay> read;
    const auto lookThroughAs = [&](int itsVersion, const Watch& part) -> std::optional<StorageError> {
        const auto counter = changeCounterOf(sqliteOf(connection).handle());
        auto found = lookThrough(connection, areOurOwn(steps) && itsVersion == presentVersion, Wanted::Verdict, part);
        auto trouble = troubleIn(found);
        if (trouble && trouble->kind() != Kind::RulesBroken)
            throw *trouble;
        if (changeCounterOf(sqliteOf(connection).handle()) == counter)
            read = std::move(found.read);
        return trouble;
    };
    std::optional<StorageError> trouble;
    if (version <= present)
        trouble = lookThroughAs(version, watch.part(0, version < present ? 0.4 : 1));

    const auto reopened = [&](Kind because) {
        if (mode == Mode::ReadWrite && !readOnlyBecause)
            readOnlyBecause = because;
        return connectReady(canonical, Mode::ReadOnly);
    };
    if (version > present)
        return {reopened(Kind::TooNew), version, readOnlyBecause, std::nullopt, std::nullopt, std::move(setAside)};
    // A write version in the header that this SQLite does not know makes the file readable only.
    if (!connection.isReadOnly() && sqlite3_db_readonly(sqliteOf(connection).handle(), "main") == 1)
        return {reopened(Kind::ReadOnly), version, readOnlyBecause, std::nullopt, std::move(read), std::move(setAside)};

    std::optional<fs::path> backup;
    if (version < present) {
        if (connection.isReadOnly())
            throw StorageError(Kind::TooOld, "version " + std::to_string(version) +
                                                 " has to be brought up to date, which needs writing");
        backup = freeNameBeside(canonical, backupMark + std::to_string(present));
        copyFile(connection, *backup, false, watch.part(0.4, 0.6));
        migrate(connection, version, steps);
        refuseAlteredSchema(connection, present, steps);
        trouble = lookThroughAs(present, watch.part(0.6, 1));
    }
    if (trouble)
        return {reopened(Kind::RulesBroken), present, readOnlyBecause, backup, std::nullopt, std::move(setAside)};
    return {std::move(connection), present, readOnlyBecause, backup, std::move(read), std::move(setAside)};
}

OpenedFile openFile(const fs::path& path, Mode mode, const Watch& watch, Look look) {
    return openFile(path, mode, watch, migrations(), look);
}

Connection connectBeside(const fs::path& path, Mode mode) {
    if (!disk::isOpenHere(path))
        throw StorageError(Kind::MovedOrDeleted, "another file has the name by now");
    auto connection = connectTo(path, mode);
    writeSafely(connection);
    return connection;
}

std::optional<fs::path> newestBackupOf(const fs::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    auto beginning = path.stem();
    beginning += backupMark;
    std::optional<fs::path> newest;
    fs::file_time_type made;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const auto& candidate = entry->path();
        std::error_code ignored;
        if (!candidate.filename().native().starts_with(beginning.native()) ||
            candidate.extension() != path.extension() || !entry->is_regular_file(ignored))
            continue;
        const auto time = entry->last_write_time(ignored);
        if (!newest || time > made) {
            newest = candidate;
            made = time;
        }
    }
    return newest;
}

std::vector<fs::path> leftBeside(const fs::path& path) {
    const auto begins = [](const fs::path& name, fs::path beginning, const char* mark) {
        beginning += mark;
        return name.native().starts_with(beginning.native());
    };
    const auto stem = path.stem().native();
    std::vector<fs::path> left;
    std::error_code error;
    for (fs::directory_iterator entry(path.parent_path(), error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const auto name = entry->path().filename();
        if (!name.native().starts_with(stem)) // most of a full folder
            continue;
        const bool ofOurKind = name.extension().native().starts_with(path.extension().native());
        const bool isJournal = begins(name, path.filename(), "-journal") || begins(name, path.filename(), "-wal");
        const bool isKept = begins(name, path.stem(), backupMark) || begins(name, path.stem(), "-set-aside");
        if (isJournal || (isKept && ofOurKind))
            left.push_back(entry->path());
    }
    return left;
}

namespace {

/// Over an organisation, where that was asked for; never over the database of another program.
void refuseStrangers(const fs::path& place) {
    if (const auto id = applicationIdIn(place); id && *id != static_cast<std::uint32_t>(applicationId))
        throw StorageError(Kind::WouldReplaceDatabase, "application_id " + std::to_string(*id));
}

/// Nobody can take anything back in a copy, so what was deleted does not go into it.
void forgetGone(Connection& copy) {
    if (versionOf(copy) != presentVersion)
        return;
    ChangeLogRepository log(copy);
    const auto gone = log.findGone();
    if (gone.empty())
        return;
    copy.execute("PRAGMA secure_delete = ON");
    Transaction transaction(copy);
    for (const auto record : gone)
        log.forgetIfGone(record);
    transaction.commit();
}

void writeChecked(Connection& from, const fs::path& draft, const Watch& watch) {
    auto copy = connectTo(draft, Mode::ReadWrite);
    copy.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
    copyContent(from, copy, watch.part(0, 0.5));
    forgetGone(copy);
    stopIfAsked(watch);
    // Rules that the original breaks are broken in the copy as well: only its pages must be whole.
    const auto lines = integrityCheck(copy, watch.part(0.5, 1));
    if (!tellOfRecordsOnly(lines))
        throw StorageError(Kind::IoError, "the copy did not read back whole: " + lines.front());
}

} // namespace

bool copyFile(Connection& from, const fs::path& to, bool replace, const Watch& watch) {
    const auto mayReplace = replace ? disk::MayReplace::Databases : disk::MayReplace::Nothing;
    try {
        refuseStrangers(disk::placeFor(to, mayReplace));
        disk::DurableFile file(to, mayReplace);
        writeChecked(from, file.temporaryPath(), watch);
        return file.commit() == disk::DurableFile::Kept::ForSure;
    } catch (const disk::DiskError& error) {
        throw storageError(error);
    }
}

} // namespace mentoring::storage
