#include "sqlite_changes.h"

#include <algorithm>
#include <string>
#include <utility>

#include "recorded_tables.h"
#include "sqlite_engine.h"

namespace mentoring::storage {

namespace {

int isWanted(void*, const char* table) {
    return isRecorded(table) ? 1 : 0;
}

/// Stops at the first row that is not as the changes left it and that does not give way, and remembers
/// what it was.
int abortOnConflict(void* kind, int conflict, sqlite3_changeset_iter* changes) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(changes, &table, &columns, &operation, &indirect);
    if (conflict != SQLITE_CHANGESET_FOREIGN_KEY && givesWay(table))
        return SQLITE_CHANGESET_OMIT;
    *static_cast<int*>(kind) = conflict;
    return SQLITE_CHANGESET_ABORT;
}

std::vector<std::pair<std::string, std::string>> uniqueIndexes(SqliteEngine& engine) {
    std::vector<std::pair<std::string, std::string>> indexes;
    SqliteStatement rows(engine, "SELECT name, sql FROM sqlite_schema WHERE type = 'index'"
                                 " AND sql LIKE 'CREATE UNIQUE INDEX %' ORDER BY name");
    while (rows.step())
        indexes.emplace_back(rows.text(0), rows.text(1));
    return indexes;
}

RowVerb verbOf(int operation) {
    return operation == SQLITE_INSERT   ? RowVerb::Inserted
           : operation == SQLITE_DELETE ? RowVerb::Deleted
                                        : RowVerb::Changed;
}

/// What a row says of itself, where its key begins with a number.
void readKey(sqlite3_changeset_iter* row, int operation, RecordedChanges::Row& into) {
    unsigned char* inKey = nullptr;
    int columns = 0;
    if (sqlite3changeset_pk(row, &inKey, &columns) != SQLITE_OK)
        return;
    // Its columns are told by their places in the key, from 1; the others are 0.
    const auto* first = std::find(inKey, inKey + columns, 1);
    if (first == inKey + columns)
        return;
    const int column = static_cast<int>(first - inKey);
    sqlite3_value* value = nullptr;
    const int code = operation == SQLITE_INSERT ? sqlite3changeset_new(row, column, &value)
                                                : sqlite3changeset_old(row, column, &value);
    if (code != SQLITE_OK || !value || sqlite3_value_type(value) != SQLITE_INTEGER)
        return;
    into.id = sqlite3_value_int64(value);
    into.isRecord = std::count(inKey, inKey + columns, 0) == columns - 1 && !holdsTextsApart(into.table);
}

} // namespace

void SqliteChanges::eachRow(const std::function<void(const Row&)>& tell) const {
    sqlite3_changeset_iter* changes = nullptr;
    if (sqlite3changeset_start(&changes, static_cast<int>(m_size), m_bytes.get()) != SQLITE_OK)
        return;
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> owned(
        changes, &sqlite3changeset_finalize);
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(changes, &table, &columns, &operation, &indirect);
        Row row{table, 0, false, verbOf(operation)};
        readKey(changes, operation, row);
        tell(row);
    }
}

SqliteChanges SqliteChanges::inverted() const {
    int size = 0;
    void* inverted = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(m_size), m_bytes.get(), &size, &inverted);
    if (code != SQLITE_OK)
        throw StorageError(StorageError::Kind::Other, "what was recorded cannot be turned round");
    return {inverted, static_cast<std::size_t>(size)};
}

SqliteRecording::SqliteRecording(SqliteEngine& engine) : m_engine(engine) {
    const int code = sqlite3session_create(engine.handle(), "main", &m_session);
    if (code != SQLITE_OK)
        engine.fail(code);
    sqlite3session_table_filter(m_session, isWanted, nullptr);
    sqlite3session_attach(m_session, nullptr);
}

SqliteRecording::~SqliteRecording() {
    sqlite3session_delete(m_session);
}

std::shared_ptr<const RecordedChanges> SqliteRecording::take() {
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    if (code != SQLITE_OK)
        m_engine.fail(code);
    auto changes = std::make_shared<const SqliteChanges>(bytes, static_cast<std::size_t>(size));
    return size > 0 ? std::move(changes) : nullptr;
}

void applyChanges(SqliteEngine& engine, const SqliteChanges& changes) {
    int conflict = 0;
    const auto applied = [&] {
        return sqlite3changeset_apply(engine.handle(), static_cast<int>(changes.size()), changes.bytes(), nullptr,
                                      abortOnConflict, &conflict);
    };
    int code = applied();
    if (code == SQLITE_ABORT && conflict == SQLITE_CHANGESET_CONSTRAINT) {
        // Row by row, values that were handed round in a circle are always in each other's way. Without the unique
        // indexes they are not; making the indexes again proves that at the end no value is there twice.
        engine.execute("SAVEPOINT circle");
        try {
            const auto indexes = uniqueIndexes(engine);
            for (const auto& [name, sql] : indexes)
                engine.execute("DROP INDEX " + name);
            code = applied();
            if (code == SQLITE_OK)
                for (const auto& [name, sql] : indexes)
                    engine.execute(sql);
        } catch (const StorageError&) {
            sqlite3_exec(engine.handle(), "ROLLBACK TO circle; RELEASE circle", nullptr, nullptr, nullptr);
            throw;
        }
        engine.execute(code == SQLITE_OK ? "RELEASE circle" : "ROLLBACK TO circle; RELEASE circle");
    }
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw StorageError(StorageError::Kind::Conflict, "a row is not as the change left it");
    if (code != SQLITE_OK)
        engine.fail(code);
}

} // namespace mentoring::storage
