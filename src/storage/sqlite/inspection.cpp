#include "inspection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <system_error>
#include <type_traits>
#include <utility>

#include "disk/places.h"
#include "file_header.h"
#include "sqlite_engine.h"

namespace mentoring::storage {

namespace fs = std::filesystem;
using Kind = StorageError::Kind;

namespace {

fs::path beside(const fs::path& path, const char* ending) {
    auto name = path;
    name += ending;
    return name;
}

bool hasBytes(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return !error && size > 0;
}

/// As four letters where it is made of them, as most are; otherwise as a number. Many programs have none.
std::string markOf(std::uint32_t id) {
    if (id == 0)
        return {};
    std::string letters;
    for (int shift = 24; shift >= 0; shift -= 8)
        letters += static_cast<char>((id >> shift) & 0xff);
    const bool readable = std::ranges::all_of(letters, [](char c) { return c >= '!' && c <= '~'; });
    return readable ? letters : std::to_string(id);
}

StorageError otherProgram(std::uint32_t id) {
    return {Kind::OtherProgram, "application_id " + std::to_string(id), markOf(id)};
}

void refuseStrangers(const FileHeader& header) {
    if (!header.isSqlite)
        throw StorageError(Kind::NotAProgramFile, "not the first bytes of an SQLite file");
    // Only after the magic: a short text is a text, a short database is a damaged one.
    if (header.fileSize < 512)
        throw StorageError(Kind::Damaged, "cut off inside the header");
    if (header.applicationId != static_cast<std::uint32_t>(applicationId))
        throw otherProgram(header.applicationId);
    // A last page without its end is filled up with zeros by SQLite, which may read well and still be a loss.
    if (header.pageSize < 512 || header.fileSize % header.pageSize != 0)
        throw StorageError(Kind::Damaged, "cut off inside a page");
}

bool isBeingWritten(Connection& connection) {
    int reserved = 0;
    auto* file = fileOf(sqliteOf(connection).handle());
    return file && file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK && reserved != 0;
}

std::vector<std::string> linesOf(Connection& connection, Sql sql) {
    std::vector<std::string> lines;
    Statement rows(connection, sql);
    while (rows.next())
        lines.emplace_back(rows.text(0));
    if (lines.size() == 1 && lines.front() == "ok")
        lines.clear();
    return lines;
}

} // namespace

fs::path plainFileAt(const fs::path& path) {
    switch (disk::kindOf(path)) {
    case disk::FileKind::Missing:
        throw disk::isUnreadable(path) ? StorageError(Kind::NameUnreadable, "bytes that are no UTF-8 in the name")
                                       : StorageError(Kind::NotFound, "no such file");
    case disk::FileKind::Folder:
    case disk::FileKind::Special:
        throw StorageError(Kind::NotAFile, "not a regular file");
    case disk::FileKind::SeveralNames:
        throw StorageError(Kind::SeveralNames, "the file has more than one hard link");
    case disk::FileKind::NoAccess:
        throw StorageError(Kind::NoPermission, "a folder on the way may not be entered");
    case disk::FileKind::NameTooLong:
        throw StorageError(Kind::NameTooLong, "the path is longer than the system takes");
    case disk::FileKind::Plain:
        break;
    }
    try {
        if (fs::file_size(path) == 0)
            throw StorageError(Kind::Empty, "no bytes");
        const auto canonical = fs::canonical(path);
        // SQLite wants room for the ending of its journal as well.
        const int longest = sqlite3_vfs_find(nullptr)->mxPathname - static_cast<int>(std::strlen("-journal")) - 1;
        if (canonical.u8string().size() > static_cast<std::size_t>(longest))
            throw StorageError(Kind::NameTooLong, "the path is longer than " + std::to_string(longest) + " bytes");
        return canonical;
    } catch (const fs::filesystem_error& error) {
        throw storageError(error);
    }
}

void writeSafely(Connection& connection) {
    connection.execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;"
                       "PRAGMA mmap_size = 0;");
    if (!connection.isReadOnly())
        connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;");
}

std::vector<fs::path> makeReady(Connection& connection) {
    std::vector<fs::path> aside;
    const auto move = [&](const fs::path& stranger) {
        const auto name = freeNameBeside(stranger, "-set-aside");
        std::error_code error;
        fs::rename(stranger, name, error);
        if (error)
            throw StorageError(Kind::Damaged, stranger.string() + " belongs to another file and cannot be moved");
        aside.push_back(name);
    };
    const auto header = headerOf(sqliteOf(connection).handle());
    const auto log = beside(connection.path(), "-wal");
    const auto journal = beside(connection.path(), "-journal");
    bool interrupted = hasBytes(journal);
    // While a journal waits to be rolled back the header may be torn, and says nothing yet.
    if (!interrupted)
        refuseStrangers(header);
    if (header.isConsistent && !header.usesLog && hasBytes(log))
        move(log);
    if (interrupted && header.isConsistent && !isBeingWritten(connection)) {
        // A journal of our own crash was begun at this state of the file, or one commit before it.
        const auto before = counterBefore(journal);
        if (before && header.changeCounter != *before && header.changeCounter != *before + 1) {
            refuseStrangers(header);
            move(journal);
            interrupted = false;
        }
    }
    writeSafely(connection);
    if (interrupted) {
        (void)integerOf(connection, "PRAGMA schema_version"); // rolls back
        refuseStrangers(headerOf(sqliteOf(connection).handle()));
    }
    return aside;
}

int versionOf(Connection& connection) {
    const auto id = integerOf(connection, "PRAGMA application_id");
    if (id != applicationId)
        throw otherProgram(static_cast<std::uint32_t>(id));
    const auto version = integerOf(connection, "PRAGMA user_version");
    if (version < 1 || version > 1'000'000)
        throw StorageError(Kind::BadVersion, "user_version " + std::to_string(version));
    return static_cast<int>(version);
}

std::vector<SchemaEntry> schemaOf(Connection& connection) {
    std::vector<SchemaEntry> entries;
    Statement rows(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (rows.next())
        entries.push_back({std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2)),
                           std::string(rows.text(3))});
    std::ranges::sort(entries);
    return entries;
}

std::vector<SchemaEntry> expectedSchema(std::span<const Migration> steps, int version) {
    auto fresh = connectTo(":memory:", Connection::Mode::ReadWrite);
    for (const auto& step : steps)
        if (step.version <= version)
            fresh.execute(std::string(step.sql));
    return schemaOf(fresh);
}

namespace {

/// What a check of a whole file takes, as far as files are alike; more only means that the last share is told for long.
constexpr std::int64_t stepsAPage = 1'200;

std::int64_t stepsExpected(Connection& connection) {
    return integerOf(connection, "PRAGMA page_count") * stepsAPage;
}

} // namespace

Followed::Followed(Connection& connection, const Watch& watch, std::int64_t expected, std::int64_t most)
    : m_connection(connection), m_watch(watch), m_expected(expected), m_most(most),
      m_whenStopped(watch.stop, [handle = sqliteOf(connection).handle()] { sqlite3_interrupt(handle); }) {
    sqlite3_progress_handler(
        sqliteOf(connection).handle(), stepsATime,
        [](void* self) { return static_cast<Followed*>(self)->goOn() ? 0 : 1; }, this);
}

Followed::~Followed() {
    sqlite3_progress_handler(sqliteOf(m_connection).handle(), 0, nullptr, nullptr);
}

bool Followed::goOn() {
    m_steps += stepsATime;
    if (m_expected > 0)
        m_watch.tell(std::min(1.0, static_cast<double>(m_steps) / static_cast<double>(m_expected)));
    const bool tooMany = m_most != withoutEnd && m_steps > m_most;
    sqliteOf(m_connection).setInterruption(tooMany ? Kind::TooMuchWork : Kind::Stopped);
    return !tooMany && !m_watch.stop.stop_requested();
}

void stopIfAsked(const Watch& watch) {
    if (watch.stop.stop_requested())
        throw StorageError(Kind::Stopped, "stopped");
}

std::vector<std::string> quickCheck(Connection& connection, const Watch& watch) {
    constexpr std::int64_t mostInMemory = std::int64_t{1} << 30;
    const bool checks =
        sqlite3_db_readonly(sqliteOf(connection).handle(), "main") == 0 ||
        integerOf(connection, "PRAGMA page_count") * integerOf(connection, "PRAGMA page_size") > mostInMemory;
    if (checks) {
        const Followed followed(connection, watch, stepsExpected(connection));
        return linesOf(connection, "PRAGMA quick_check(100)");
    }
    auto memory = connectTo(":memory:", Connection::Mode::ReadWrite);
    copyContent(connection, memory, watch.part(0, 0.2));
    const Followed followed(memory, watch.part(0.2, 1), stepsExpected(connection));
    return linesOf(memory, "PRAGMA quick_check(100)");
}

void copyContent(Connection& from, Connection& to, const Watch& watch) {
    auto* backup = sqlite3_backup_init(sqliteOf(to).handle(), "main", sqliteOf(from).handle(), "main");
    if (!backup)
        sqliteOf(to).fail(sqlite3_extended_errcode(sqliteOf(to).handle()));
    constexpr int pagesAtATime = 2'000;
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && !watch.stop.stop_requested()) {
        stepped = sqlite3_backup_step(backup, pagesAtATime);
        const int all = std::max(1, sqlite3_backup_pagecount(backup));
        watch.tell(1 - static_cast<double>(sqlite3_backup_remaining(backup)) / all);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_OK)
        throw StorageError(Kind::Stopped, "stopped while copying");
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        sqliteOf(to).fail(stepped != SQLITE_DONE ? stepped : finished);
}

std::vector<std::string> integrityCheck(Connection& connection, const Watch& watch) {
    const Followed followed(connection, watch, stepsExpected(connection));
    return linesOf(connection, "PRAGMA integrity_check(1000)");
}

bool tellOfRecordsOnly(const std::vector<std::string>& lines) {
    return std::ranges::all_of(lines, [](const std::string& line) {
        return line.starts_with("CHECK constraint failed in ") || line.starts_with("NULL value in ") ||
               line.starts_with("non-unique entry in index ") || line.find(" value in ") != std::string::npos;
    });
}

std::vector<std::string> repeatedValues(Connection& connection) {
    // quick_check does not compare the entries of an index; these read the indexes in their order, the id last.
    std::vector<std::string> lines;
    const auto look = [&]<class Value>(Value, const char* what, int columns, Sql sql) {
        constexpr std::size_t most = 100;
        const auto valueAt = [](const Statement& rows, int column) {
            if constexpr (std::is_same_v<Value, std::string>)
                return rows.text(column);
            else
                return rows.integer(column);
        };
        Statement rows(connection, sql);
        std::vector<Value> before;
        std::int64_t first = 0;
        bool told = false;
        while (rows.next() && lines.size() < most) {
            bool same = !before.empty();
            for (int i = 0; i < columns && same; ++i)
                same = valueAt(rows, i) == before[static_cast<std::size_t>(i)];
            if (same) {
                if (!std::exchange(told, true))
                    lines.push_back(std::string("repeated ") + what + ", first in record " + std::to_string(first));
                continue;
            }
            told = false;
            before.resize(static_cast<std::size_t>(columns));
            for (int i = 0; i < columns; ++i)
                before[static_cast<std::size_t>(i)] = valueAt(rows, i);
            first = rows.integer(columns);
        }
    };
    const std::string text;
    const std::int64_t number = 0;
    look(text, "staff id", 1, "SELECT staff_id, id FROM person WHERE staff_id <> '' ORDER BY staff_id, id");
    look(text, "e-mail", 1, "SELECT email_key, id FROM person WHERE email_key <> '' ORDER BY email_key, id");
    look(number, "participation", 2, "SELECT person, program, id FROM participation ORDER BY person, program, id");
    look(number, "open mentorship", 3,
         "SELECT program, mentee, mentor, id FROM mentorship WHERE ended_on IS NULL"
         " ORDER BY program, mentee, mentor, id");
    if (integerOf(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'career_plan'") > 0) // since version 2
        look(number, "career plan", 1, "SELECT author, id FROM career_plan ORDER BY author, id");
    return lines;
}

bool hasJournal(const fs::path& canonical) {
    return hasBytes(beside(canonical, "-journal")) || hasBytes(beside(canonical, "-wal"));
}

std::vector<fs::path> takeBackInterrupted(const fs::path& canonical) {
    if (!hasBytes(beside(canonical, "-journal")))
        return {};
    try {
        auto connection = connectTo(canonical, Connection::Mode::ReadWrite);
        const Followed followed(connection, {}, 0, mostStepsOfASchema);
        return makeReady(connection);
    } catch (const StorageError&) {
        return {};
    }
}

void Finalizing::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Rows prepare(Connection& connection, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (const int code = sqlite3_prepare_v2(sqliteOf(connection).handle(), sql.c_str(), -1, &statement, nullptr);
        code != SQLITE_OK)
        sqliteOf(connection).fail(code);
    return Rows(statement);
}

std::vector<std::string> forbiddenRecords(Connection& connection) {
    // Every record is put once more into empty tables of the same make, which say of each what they mind.
    constexpr std::size_t most = 1000;
    auto strict = connectTo(":memory:", Connection::Mode::ReadWrite);
    const auto schema = schemaOf(connection);
    for (const char* type : {"table", "index"}) {
        for (const auto& entry : schema)
            if (entry.type == type && !entry.sql.empty())
                strict.execute(entry.sql);
    }
    std::vector<std::string> lines;
    for (const auto& entry : schema) {
        if (entry.type != "table")
            continue;
        const auto rows = prepare(connection, "SELECT * FROM \"" + entry.name + '"');
        const int columns = sqlite3_column_count(rows.get());
        std::string places = "?";
        for (int i = 1; i < columns; ++i)
            places += ", ?";
        const auto again = prepare(strict, "INSERT INTO \"" + entry.name + "\" VALUES (" + places + ')');
        int code = SQLITE_OK;
        while (lines.size() < most && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(again.get(), i + 1, sqlite3_column_value(rows.get(), i));
            if (const int stored = sqlite3_step(again.get()); stored != SQLITE_DONE) {
                if ((stored & 0xff) != SQLITE_CONSTRAINT)
                    sqliteOf(strict).fail(stored);
                lines.push_back(entry.name + ' ' + std::to_string(sqlite3_column_int64(rows.get(), 0)) + ": " +
                                sqlite3_errmsg(sqliteOf(strict).handle()));
            }
            sqlite3_reset(again.get());
        }
        // A text that is longer than anything is read is found where texts are looked at.
        if (code != SQLITE_DONE && code != SQLITE_ROW && code != SQLITE_OK && code != SQLITE_TOOBIG)
            sqliteOf(connection).fail(code);
    }
    return lines;
}

std::vector<std::string> brokenLinks(Connection& connection) {
    std::vector<std::string> broken;
    Statement rows(connection, "PRAGMA foreign_key_check");
    while (rows.next() && broken.size() < 1000)
        broken.push_back(std::string(rows.text(0)) + (rows.isNull(1) ? "" : " row " + std::string(rows.text(1))) +
                         " → " + std::string(rows.text(2)));
    return broken;
}

std::int64_t integerOf(Connection& connection, Sql sql) {
    Statement statement(connection, sql);
    return statement.next() ? statement.integer(0) : 0;
}

fs::path freeNameBeside(const fs::path& path, const std::string& mark) {
    for (int i = 0;; ++i) {
        auto name = path.stem();
        name += mark;
        if (i > 0) {
            name += "-";
            name += std::to_string(i + 1);
        }
        name += path.extension();
        auto candidate = path.parent_path() / name;
        std::error_code error;
        if (!fs::exists(fs::symlink_status(candidate, error)))
            return candidate;
    }
}

Kind kindOf(disk::Trouble trouble) {
    using disk::Trouble;
    switch (trouble) {
    case Trouble::Exists:
        return Kind::Exists;
    case Trouble::NotThere:
        return Kind::NotFound;
    case Trouble::NotAFile:
        return Kind::NotAFile;
    case Trouble::LeadsNowhere:
        return Kind::LeadsNowhere;
    case Trouble::OpenHere:
        return Kind::WouldReplaceItself;
    case Trouble::Database:
        return Kind::WouldReplaceDatabase;
    case Trouble::Protected:
        return Kind::ReadOnly;
    case Trouble::ProtectedFolder:
        return Kind::ReadOnlyFolder;
    case Trouble::ReadOnlyMedium:
        return Kind::ReadOnlyMedium;
    case Trouble::Forbidden:
        return Kind::NoPermission;
    case Trouble::NoRoom:
        return Kind::DiskFull;
    case Trouble::NameTooLong:
        return Kind::NameTooLong;
    case Trouble::NameUnreadable:
        return Kind::NameUnreadable;
    case Trouble::Failed:
        return Kind::IoError;
    }
    return Kind::IoError;
}

StorageError storageError(const disk::DiskError& error) {
    return {kindOf(error.trouble()), error.what()};
}

StorageError storageError(const fs::filesystem_error& error) {
    return {kindOf(disk::troubleOf(error.code())), error.what()};
}

} // namespace mentoring::storage
