#include "storage/connection.h"

#include <sqlite3.h>

#include <cerrno>
#include <utility>

#include "disk/places.h"
#include "inspection.h"
#include "mentoring/check.h"
#include "migrations.h"

namespace mentoring::storage {

namespace {

using Kind = StorageError::Kind;

/// The operating system's reason says more than SQLite's where it names the room, the rights or the way there.
std::optional<Kind> kindOfSystemError(int error) {
    switch (error) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Kind::DiskFull;
    case EACCES:
    case EPERM:
        return Kind::NoPermission;
    case EROFS:
        return Kind::ReadOnly;
    case ENOENT:
        return Kind::NotFound;
    default:
        return std::nullopt;
    }
}

Kind kindOf(int code, int systemError) {
    switch (code) {
    case SQLITE_READONLY_DBMOVED:
    case SQLITE_IOERR_VNODE:
        return Kind::MovedOrDeleted;
    case SQLITE_IOERR_CORRUPTFS:
        return Kind::Damaged;
    case SQLITE_READONLY_DIRECTORY:
        return Kind::ReadOnlyFolder;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
        return Kind::Damaged;
    case SQLITE_NOTADB:
        return Kind::NotAProgramFile;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Locked;
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_READONLY:
        return Kind::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Kind::NoPermission;
    case SQLITE_CANTOPEN:
        return kindOfSystemError(systemError).value_or(Kind::NoPermission);
    case SQLITE_IOERR:
        return kindOfSystemError(systemError) == Kind::DiskFull ? Kind::DiskFull : Kind::IoError;
    case SQLITE_TOOBIG:
        return Kind::TooLarge;
    case SQLITE_CONSTRAINT:
        return Kind::Conflict;
    default:
        return Kind::Other;
    }
}

} // namespace

namespace {

/// Before the first connection: nobody reads SQLite's count of its memory, for which every thread waits at every piece.
void prepareSqlite() {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)once;
}

} // namespace

Connection::Connection(const std::filesystem::path& path, Mode mode) : m_path(path), m_mode(mode) {
    disk::surviveFileSizeLimit();
    prepareSqlite();
    // The gate keeps threads apart: SQLite need not do it once more at every column.
    const int flags = (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_EXRESCODE |
                      SQLITE_OPEN_NOMUTEX;
    const auto utf8 = path.u8string();
    const int code = sqlite3_open_v2(reinterpret_cast<const char*>(utf8.c_str()), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const StorageError error(kindOf(code, m_handle ? sqlite3_system_errno(m_handle) : 0),
                                 m_handle ? sqlite3_errmsg(m_handle) : "out of memory");
        sqlite3_close(m_handle);
        throw error;
    }
    m_mark = std::make_unique<disk::OpenMark>(path);
    sqlite3_busy_timeout(m_handle, 2000);
    // What a hostile file may bring along: code in its schema, and cells, rows and nesting without an end.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

Connection::Connection(Connection&& other) noexcept
    : m_gate(std::move(other.m_gate)), m_path(std::move(other.m_path)), m_mode(other.m_mode),
      m_mark(std::move(other.m_mark)), m_handle(std::exchange(other.m_handle, nullptr)),
      m_unconfirmed(other.m_unconfirmed), m_commits(other.m_commits), m_prepared(std::move(other.m_prepared)) {
    other.m_prepared.clear();
}

Connection::~Connection() {
    for (const auto& [sql, prepared] : m_prepared)
        sqlite3_finalize(prepared.statement);
    sqlite3_close_v2(m_handle);
}

void Connection::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

bool Connection::stillInPlace() const {
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code != SQLITE_OK || moved == 0;
}

namespace {

/// SQLite tries a second way to open a journal, and knows only why that one failed. The name is as long as a journal's.
std::optional<Kind> whyNoJournal(const std::filesystem::path& file) {
    auto attempt = file;
    attempt += "-attempt";
    const auto forbidden = disk::makingForbidden(attempt);
    return forbidden ? std::optional(storage::kindOf(*forbidden)) : std::nullopt;
}

} // namespace

void Connection::fail(int code) const {
    if ((code & 0xff) == SQLITE_CANTOPEN && m_mode == Mode::ReadWrite) {
        if (const auto why = whyNoJournal(m_path))
            throw StorageError(*why, std::string(sqlite3_errmsg(m_handle)) + " (" + std::to_string(code) + ")");
    }
    int systemError = sqlite3_system_errno(m_handle);
    if ((code & 0xff) == SQLITE_IOERR && kindOfSystemError(systemError) != Kind::DiskFull) {
        // By now rolling back has overwritten the reason; the files still know theirs.
        sqlite3_file* journal = nullptr;
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
        if (kindOfSystemError(systemError) != Kind::DiskFull && journal && journal->pMethods)
            journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    }
    throw StorageError(code == SQLITE_INTERRUPT ? m_interruption : kindOf(code, systemError),
                       std::string(sqlite3_errmsg(m_handle)) + " (" + std::to_string(code) + ")");
}

Connection::Prepared& Connection::take(const char* sql) {
    m_gate->require();
    const auto [first, last] = m_prepared.equal_range(sql);
    for (auto known = first; known != last; ++known) {
        if (!known->second.inUse)
            return known->second;
    }
    Prepared prepared;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared.statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return m_prepared.emplace(sql, prepared)->second;
}

Statement::Statement(Connection& connection, Sql sql) : m_connection(connection) {
    auto& prepared = connection.take(sql.text());
    m_statement = prepared.statement;
    m_inUse = &prepared.inUse;
    *m_inUse = true;
}

Statement::~Statement() {
    sqlite3_reset(m_statement);
    *m_inUse = false;
}

Statement& Statement::bound(int code) {
    if (code != SQLITE_OK) {
        m_bound = 0;
        m_connection.fail(code);
    }
    return *this;
}

Statement& Statement::bind(std::string_view text) {
    // What is only looked for may be anything: it is not found.
    if (sqlite3_stmt_readonly(m_statement) == 0 && !isReadableText(text)) {
        m_bound = 0;
        throw StorageError(Kind::NotStorable, "a text that is not UTF-8, or holds a NUL");
    }
    // A null pointer would bind NULL.
    return bound(sqlite3_bind_text64(m_statement, ++m_bound, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                                     SQLITE_UTF8));
}

Statement& Statement::bind(std::int64_t number) {
    return bound(sqlite3_bind_int64(m_statement, ++m_bound, number));
}

Statement& Statement::bind(double number) {
    return bound(sqlite3_bind_double(m_statement, ++m_bound, number));
}

Statement& Statement::bind(Date date) {
    if (!isValidDate(date)) {
        m_bound = 0;
        throw StorageError(Kind::NotStorable, "a day that is not valid");
    }
    const auto iso = toIso(date);
    return bound(
        sqlite3_bind_text(m_statement, ++m_bound, iso.c_str(), static_cast<int>(iso.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bind(Instant instant) {
    return bind(static_cast<std::int64_t>(instant.time_since_epoch().count()));
}

Statement& Statement::bindNull() {
    return bound(sqlite3_bind_null(m_statement, ++m_bound));
}

bool Statement::next() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_bound = 0;
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        m_connection.fail(code);
    return false;
}

void Statement::run() {
    while (next()) {
    }
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::optional<int> Statement::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(integer(column)));
}

std::optional<Date> Statement::date(int column) const {
    return dateFromIso(text(column));
}

Instant Statement::instant(int column) const {
    return Instant{std::chrono::milliseconds{integer(column)}};
}

static_assert(applicationId == 1230260289);

Transaction::Transaction(Connection& connection) : m_connection(connection) {
    Statement(m_connection, "BEGIN IMMEDIATE").run();
    // Says what the header says already ("ITHA"): so the first page goes into the journal first, and a journal found
    // after a crash can be told from that of another file by the change counter in it.
    try {
        m_counterBefore = changeCounterOf(connection);
        Statement(m_connection, "PRAGMA application_id = 1230260289").run();
    } catch (...) {
        rollBack(); // no destructor runs for what was never made
        throw;
    }
}

Transaction::~Transaction() {
    rollBack();
}

void Transaction::rollBack() noexcept {
    // After some errors (a full disk) SQLite has rolled back by itself.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Transaction::isInTheFile() const noexcept {
    if (!m_counterBefore || sqlite3_get_autocommit(m_connection.handle()) == 0)
        return false;
    try {
        // Reading takes back what the journal still holds: what is there after that is there to stay.
        (void)integerOf(m_connection, "SELECT count(*) FROM sqlite_schema");
        return changeCounterOf(m_connection) == *m_counterBefore + 1;
    } catch (const StorageError&) {
        return false;
    }
}

void Transaction::commit() {
    try {
        Statement(m_connection, "COMMIT").run();
    } catch (const StorageError&) {
        if (!isInTheFile())
            throw;
        m_connection.m_unconfirmed = true;
    }
    ++m_connection.m_commits;
    m_open = false;
}

ReadScope::ReadScope(Connection& connection) : m_connection(connection) {
    if (sqlite3_get_autocommit(connection.handle()) != 0) {
        Statement(m_connection, "BEGIN DEFERRED").run();
        m_began = true;
    }
}

ReadScope::~ReadScope() {
    if (m_began)
        sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace mentoring::storage
