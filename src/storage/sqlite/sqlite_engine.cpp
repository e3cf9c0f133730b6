#include "sqlite_engine.h"

#include <cerrno>
#include <string_view>
#include <utility>

#include "disk/places.h"
#include "file_header.h"
#include "inspection.h"
#include "migrations.h"
#include "sqlite_changes.h"

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

/// Before the first connection: nobody reads SQLite's count of its memory, for which every thread waits at every piece.
void prepareSqlite() {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)once;
}

/// SQLite tries a second way to open a journal, and knows only why that one failed. The name is as long as a journal's.
std::optional<Kind> whyNoJournal(const std::filesystem::path& file) {
    auto attempt = file;
    attempt += "-attempt";
    const auto forbidden = disk::makingForbidden(attempt);
    return forbidden ? std::optional(storage::kindOf(*forbidden)) : std::nullopt;
}

class OthersChangesInFile final : public OthersChanges {
public:
    explicit OthersChangesInFile(SqliteEngine& engine) : m_engine(engine) { remember(); }

    bool any() override {
        if (m_engine.dataVersion() == m_version)
            return false;
        // An error of the disk makes SQLite read anew as well: where only what was committed here has come since,
        // nobody else was there.
        const auto counter = changeCounterOf(m_engine.handle());
        return !counter || !m_counter || *counter != *m_counter + (m_engine.commits() - m_commits);
    }

    void remember() override {
        m_counter = changeCounterOf(m_engine.handle());
        m_version = m_engine.dataVersion();
        m_commits = m_engine.commits();
    }

private:
    SqliteEngine& m_engine;
    std::int64_t m_version = 0;
    std::optional<std::uint32_t> m_counter; ///< of the file's changes
    std::uint32_t m_commits = 0;            ///< of the engine, at that time
};

} // namespace

SqliteStatement::SqliteStatement(SqliteEngine& engine, const char* sql) : m_engine(engine) {
    const int code = sqlite3_prepare_v3(engine.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        engine.fail(code);
    // To SQLite these are names, which it counts as it meets them; to others they are the numbers of the places.
    for (int place = sqlite3_bind_parameter_count(m_statement); place > 0; --place) {
        const auto* name = sqlite3_bind_parameter_name(m_statement, place);
        if (name && name == '$' + std::to_string(place))
            continue;
        sqlite3_finalize(m_statement);
        throw StorageError(Kind::Other, std::string("parameters out of order in ") + sql);
    }
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::writes() const {
    return sqlite3_stmt_readonly(m_statement) == 0;
}

void SqliteStatement::demand(int code) {
    if (code != SQLITE_OK)
        m_engine.fail(code);
}

void SqliteStatement::bindText(int place, std::string_view text) {
    // A null pointer would bind NULL.
    demand(sqlite3_bind_text64(m_statement, place, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                               SQLITE_UTF8));
}

void SqliteStatement::bindCopyOf(int place, std::string_view text) {
    demand(sqlite3_bind_text64(m_statement, place, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT,
                               SQLITE_UTF8));
}

void SqliteStatement::bindInteger(int place, std::int64_t number) {
    demand(sqlite3_bind_int64(m_statement, place, number));
}

void SqliteStatement::bindReal(int place, double number) {
    demand(sqlite3_bind_double(m_statement, place, number));
}

void SqliteStatement::bindNull(int place) {
    demand(sqlite3_bind_null(m_statement, place));
}

bool SqliteStatement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        m_engine.fail(code);
    m_changedRows = sqlite3_changes(m_engine.handle());
    return false;
}

std::int64_t SqliteStatement::changedRows() const {
    return m_changedRows;
}

void SqliteStatement::reset() noexcept {
    sqlite3_reset(m_statement);
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string_view SqliteStatement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

SqliteEngine::SqliteEngine(const std::filesystem::path& path, Connection::Mode mode) : m_path(path), m_mode(mode) {
    disk::surviveFileSizeLimit();
    prepareSqlite();
    // The gate keeps threads apart: SQLite need not do it once more at every column.
    const int flags = (mode == Connection::Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    const auto utf8 = path.u8string();
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(reinterpret_cast<const char*>(utf8.c_str()), &opened, flags, nullptr);
    m_handle.reset(opened);
    if (code != SQLITE_OK)
        throw StorageError(kindOf(code, opened ? sqlite3_system_errno(opened) : 0),
                           opened ? sqlite3_errmsg(opened) : "out of memory");
    m_mark = std::make_unique<disk::OpenMark>(path);
    sqlite3_busy_timeout(opened, 2000);
    // What a hostile file may bring along: code in its schema, and cells, rows and nesting without an end.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, static_cast<int>(longestRow));
    sqlite3_limit(opened, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(opened, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(opened, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(opened, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

SqliteEngine::~SqliteEngine() = default;

void SqliteEngine::Closing::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

std::unique_ptr<Compiled> SqliteEngine::compile(const char* sql) {
    return std::make_unique<SqliteStatement>(*this, sql);
}

SqliteStatement& SqliteEngine::own(std::optional<SqliteStatement>& statement, const char* sql) {
    return statement ? *statement : statement.emplace(*this, sql);
}

void SqliteEngine::execute(const std::string& commands) {
    const int code = sqlite3_exec(handle(), commands.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

static_assert(applicationId == 1230260289);

void SqliteEngine::begin() {
    own(m_begin, "BEGIN IMMEDIATE").step();
    // Says what the header says already ("ITHA"): so the first page goes into the journal first, and a journal found
    // after a crash can be told from that of another file by the change counter in it.
    try {
        m_counterBefore = changeCounterOf(handle());
        own(m_markFirstPage, "PRAGMA application_id = 1230260289").step();
    } catch (...) {
        rollBack();
        throw;
    }
}

bool SqliteEngine::isInTheFile() noexcept {
    if (!m_counterBefore || inTransaction())
        return false;
    try {
        // Reading takes back what the journal still holds: what is there after that is there to stay.
        SqliteStatement anything(*this, "SELECT count(*) FROM sqlite_schema");
        anything.step();
        anything.reset();
        return changeCounterOf(handle()) == *m_counterBefore + 1;
    } catch (const StorageError&) {
        return false;
    }
}

void SqliteEngine::commit() {
    try {
        own(m_commit, "COMMIT").step();
    } catch (const StorageError&) {
        if (!isInTheFile())
            throw;
        m_unconfirmed = true;
    }
    ++m_commits;
}

void SqliteEngine::beginReading() {
    own(m_beginReading, "BEGIN DEFERRED").step();
}

void SqliteEngine::endReading() noexcept {
    try {
        own(m_commit, "COMMIT").step();
    } catch (const StorageError&) {
        rollBack();
    }
}

void SqliteEngine::rollBack() noexcept {
    // After some errors (a full disk) SQLite has rolled back by itself.
    if (inTransaction())
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool SqliteEngine::inTransaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

bool SqliteEngine::stillInPlace() const {
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code != SQLITE_OK || moved == 0;
}

std::unique_ptr<Recording> SqliteEngine::record() {
    return std::make_unique<SqliteRecording>(*this);
}

void SqliteEngine::apply(const RecordedChanges& changes) {
    applyChanges(*this, dynamic_cast<const SqliteChanges&>(changes));
}

void SqliteEngine::applyInverted(const RecordedChanges& changes) {
    applyChanges(*this, dynamic_cast<const SqliteChanges&>(changes).inverted());
}

void SqliteEngine::suspendLinks() {
    execute("PRAGMA foreign_keys = OFF");
}

void SqliteEngine::resumeLinks() noexcept {
    sqlite3_exec(handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
}

bool SqliteEngine::linksAreWhole() {
    SqliteStatement broken(*this, "PRAGMA foreign_key_check");
    return !broken.step();
}

std::unique_ptr<OthersChanges> SqliteEngine::othersChanges() {
    return std::make_unique<OthersChangesInFile>(*this);
}

std::int64_t SqliteEngine::dataVersion() {
    auto& statement = own(m_dataVersion, "PRAGMA data_version");
    const auto version = statement.step() ? statement.integer(0) : 0;
    statement.reset();
    return version;
}

void SqliteEngine::fail(int code) const {
    if ((code & 0xff) == SQLITE_CANTOPEN && m_mode == Connection::Mode::ReadWrite) {
        if (const auto why = whyNoJournal(m_path))
            throw StorageError(*why, std::string(sqlite3_errmsg(handle())) + " (" + std::to_string(code) + ")");
    }
    int systemError = sqlite3_system_errno(handle());
    if ((code & 0xff) == SQLITE_IOERR && kindOfSystemError(systemError) != Kind::DiskFull) {
        // By now rolling back has overwritten the reason; the files still know theirs.
        sqlite3_file* journal = nullptr;
        sqlite3_file_control(handle(), "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
        sqlite3_file_control(handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
        if (kindOfSystemError(systemError) != Kind::DiskFull && journal && journal->pMethods)
            journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    }
    throw StorageError(code == SQLITE_INTERRUPT ? m_interruption : kindOf(code, systemError),
                       std::string(sqlite3_errmsg(handle())) + " (" + std::to_string(code) + ")");
}

Connection connectTo(const std::filesystem::path& path, Connection::Mode mode) {
    return Connection(std::make_unique<SqliteEngine>(path, mode), path);
}

SqliteEngine& sqliteOf(Connection& connection) {
    return dynamic_cast<SqliteEngine&>(connection.engine());
}

} // namespace mentoring::storage
