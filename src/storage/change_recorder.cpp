#include "storage/change_recorder.h"

#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace mentoring::storage {

namespace {

int isRecorded(void*, const char* table) {
    const std::string_view name(table);
    return name != "change_log" && name != "import_mapping" && name != "setting" ? 1 : 0;
}

/// Stops at the first row that is not as the changes left it, and remembers what it was. Drafts change beside the
/// actions: what has been typed since stands in nobody's way, and stays.
int abortOnConflict(void* kind, int conflict, sqlite3_changeset_iter* changes) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(changes, &table, &columns, &operation, &indirect);
    if (conflict != SQLITE_CHANGESET_FOREIGN_KEY && std::string_view(table) == "draft")
        return SQLITE_CHANGESET_OMIT;
    *static_cast<int*>(kind) = conflict;
    return SQLITE_CHANGESET_ABORT;
}

std::vector<std::pair<std::string, std::string>> uniqueIndexes(Connection& connection) {
    std::vector<std::pair<std::string, std::string>> indexes;
    Statement rows(connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'index'"
                               " AND sql LIKE 'CREATE UNIQUE INDEX %' ORDER BY name");
    while (rows.next())
        indexes.emplace_back(rows.text(0), rows.text(1));
    return indexes;
}

void applyBytes(Connection& connection, const void* bytes, std::size_t size) {
    int conflict = 0;
    const auto applied = [&] {
        return sqlite3changeset_apply(connection.handle(), static_cast<int>(size), const_cast<void*>(bytes), nullptr,
                                      abortOnConflict, &conflict);
    };
    int code = applied();
    if (code == SQLITE_ABORT && conflict == SQLITE_CHANGESET_CONSTRAINT) {
        // Row by row, values that were handed round in a circle are always in each other's way. Without the unique
        // indexes they are not; making the indexes again proves that at the end no value is there twice.
        connection.execute("SAVEPOINT circle");
        try {
            const auto indexes = uniqueIndexes(connection);
            for (const auto& [name, sql] : indexes)
                connection.execute("DROP INDEX " + name);
            code = applied();
            if (code == SQLITE_OK) {
                for (const auto& [name, sql] : indexes)
                    connection.execute(sql);
            }
        } catch (const StorageError&) {
            sqlite3_exec(connection.handle(), "ROLLBACK TO circle; RELEASE circle", nullptr, nullptr, nullptr);
            throw;
        }
        connection.execute(code == SQLITE_OK ? "RELEASE circle" : "ROLLBACK TO circle; RELEASE circle");
    }
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw StorageError(StorageError::Kind::Conflict, "a row is not as the change left it");
    if (code != SQLITE_OK)
        connection.fail(code);
}

/// The id of the record a row is; nothing for the rows of records, which are known by more than one number or a text.
std::optional<std::int64_t> idOf(sqlite3_changeset_iter* row, int operation) {
    unsigned char* inKey = nullptr;
    int columns = 0;
    if (sqlite3changeset_pk(row, &inKey, &columns) != SQLITE_OK || std::count(inKey, inKey + columns, 1) != 1 ||
        inKey[0] != 1)
        return std::nullopt;
    sqlite3_value* id = nullptr;
    const int code = operation == SQLITE_DELETE ? sqlite3changeset_old(row, 0, &id) : sqlite3changeset_new(row, 0, &id);
    if (code != SQLITE_OK || !id || sqlite3_value_type(id) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_value_int64(id);
}

} // namespace

void ChangeSet::look() {
    sqlite3_changeset_iter* changes = nullptr;
    if (sqlite3changeset_start(&changes, static_cast<int>(m_bytes.size()), m_bytes.data()) != SQLITE_OK)
        return;
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(changes, &table, &columns, &operation, &indirect);
        m_tables.insert(table);
        if (operation == SQLITE_UPDATE)
            continue;
        if (const auto id = idOf(changes, operation))
            (operation == SQLITE_DELETE ? m_deleted : m_inserted).push_back(*id);
    }
    sqlite3changeset_finalize(changes);
    std::ranges::sort(m_deleted);
    std::ranges::sort(m_inserted);
}

ChangeRecorder::ChangeRecorder(Connection& connection) : m_connection(connection) {
    const int code = sqlite3session_create(connection.handle(), "main", &m_session);
    if (code != SQLITE_OK)
        connection.fail(code);
    sqlite3session_table_filter(m_session, isRecorded, nullptr);
    sqlite3session_attach(m_session, nullptr);
}

ChangeRecorder::~ChangeRecorder() {
    sqlite3session_delete(m_session);
}

ChangeSet ChangeRecorder::take() {
    ChangeSet changes;
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    if (code != SQLITE_OK)
        m_connection.fail(code);
    const auto* begin = static_cast<const unsigned char*>(bytes);
    if (size > 0)
        changes.m_bytes.assign(begin, begin + size);
    sqlite3_free(bytes);
    changes.look();
    return changes;
}

LinksSuspended::LinksSuspended(Connection& connection) : m_connection(connection) {
    m_connection.execute("PRAGMA foreign_keys = OFF");
}

LinksSuspended::~LinksSuspended() {
    sqlite3_exec(m_connection.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
}

bool linksAreWhole(Connection& connection) {
    Statement broken(connection, "PRAGMA foreign_key_check");
    return !broken.next();
}

void apply(Connection& connection, const ChangeSet& changes) {
    applyBytes(connection, changes.m_bytes.data(), changes.m_bytes.size());
}

void applyInverted(Connection& connection, const ChangeSet& changes) {
    int size = 0;
    void* inverted = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changes.m_bytes.size()), changes.m_bytes.data(), &size, &inverted);
    if (code != SQLITE_OK)
        connection.fail(code);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owned(inverted, &sqlite3_free);
    applyBytes(connection, inverted, static_cast<std::size_t>(size));
}

} // namespace mentoring::storage
