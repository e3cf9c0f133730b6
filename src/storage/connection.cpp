#include "storage/connection.h"

#include <utility>

#include "mentoring/check.h"
#include "statement_cache.h"

namespace mentoring::storage {

using Kind = StorageError::Kind;

Connection::Connection(std::unique_ptr<Engine> engine, std::filesystem::path path)
    : m_path(std::move(path)), m_engine(std::move(engine)), m_statements(std::make_unique<StatementCache>()) {}

Connection::Connection(Connection&& other) noexcept = default;

Connection::~Connection() = default;

Revision Connection::nextRevision() {
    std::int64_t number = 0;
    while (number < 2) // 0 and 1 are those of what was never written, and of what was written before they were counted
        number = static_cast<std::int64_t>(m_revisions() >> 1);
    return {number};
}

Statement::Statement(Connection& connection, Sql sql)
    : m_connection(connection), m_kept(connection.m_statements->take(connection.engine(), sql.text())),
      m_compiled(*m_kept.compiled) {
    m_kept.inUse = true;
}

Statement::~Statement() {
    if (m_begun)
        m_compiled.reset();
    m_kept.inUse = false;
}

/// For the next values.
void Statement::restart() {
    m_bound = 0;
    m_length = 0;
    m_begun = false;
}

void Statement::refuse(Kind kind, const char* why) {
    if (m_begun)
        m_compiled.reset();
    restart();
    throw StorageError(kind, why);
}

Statement& Statement::bind(std::string_view text) {
    m_length += text.size();
    if (m_length > longestRow)
        refuse(Kind::TooLarge, "texts of more than 16 MiB in one row");
    if (!isReadableText(text)) {
        if (m_compiled.writes())
            refuse(Kind::NotStorable, "a text that is not UTF-8, or holds a NUL");
        return bindNull(); // what is only looked for may be anything: it is not found
    }
    m_compiled.bindText(++m_bound, text);
    return *this;
}

Statement& Statement::bind(std::int64_t number) {
    m_compiled.bindInteger(++m_bound, number);
    return *this;
}

Statement& Statement::bind(double number) {
    m_compiled.bindReal(++m_bound, number);
    return *this;
}

Statement& Statement::bind(Date date) {
    if (!isValidDate(date))
        refuse(Kind::NotStorable, "a day that is not valid");
    m_compiled.bindCopyOf(++m_bound, toIso(date));
    return *this;
}

Statement& Statement::bind(Instant instant) {
    return bind(static_cast<std::int64_t>(instant.time_since_epoch().count()));
}

Statement& Statement::bindNull() {
    m_compiled.bindNull(++m_bound);
    return *this;
}

bool Statement::next() {
    if (!m_begun) {
        if (m_connection.m_failed)
            refuse(Kind::Other, "something failed in this transaction, which can only be rolled back");
        ++m_connection.m_queries;
        m_begun = true;
    }
    try {
        if (m_compiled.step())
            return true;
    } catch (const StorageError&) {
        m_connection.m_failed = m_connection.m_inTransaction;
        restart();
        throw;
    }
    restart();
    return false;
}

void Statement::run() {
    while (next()) {
    }
}

void Statement::runOnWhatWasRead() {
    run();
    if (m_compiled.changedRows() == 1)
        return;
    m_connection.m_failed = m_connection.m_inTransaction;
    throw StorageError(Kind::Stale, "the record was changed or deleted since it was read");
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

Transaction::Transaction(Connection& connection) : m_connection(connection) {
    m_connection.engine().begin();
    m_connection.m_inTransaction = true;
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    m_connection.engine().rollBack();
    end();
}

void Transaction::end() {
    m_connection.m_inTransaction = false;
    m_connection.m_failed = false;
    m_open = false;
}

void Transaction::commit() {
    if (m_connection.m_failed)
        throw StorageError(Kind::Other, "something failed in this transaction, which can only be rolled back");
    m_connection.engine().commit();
    end();
}

ReadScope::ReadScope(Connection& connection) : m_connection(connection) {
    auto& engine = connection.engine();
    if (engine.inTransaction())
        return;
    engine.beginReading();
    m_connection.m_inTransaction = true;
    m_began = true;
}

ReadScope::~ReadScope() {
    if (!m_began)
        return;
    m_connection.engine().endReading();
    m_connection.m_inTransaction = false;
    m_connection.m_failed = false;
}

OutsideChangeGuard::OutsideChangeGuard(Connection& connection)
    : m_connection(connection), m_changes(connection.engine().othersChanges()) {}

bool OutsideChangeGuard::changedOutside() const {
    m_connection.gate()->require();
    return m_changes->any();
}

void OutsideChangeGuard::remember() {
    m_connection.gate()->require();
    m_changes->remember();
}

} // namespace mentoring::storage
