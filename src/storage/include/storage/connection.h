#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>

#include "mentoring/clock.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/revision.h"
#include "storage/engine.h"
#include "storage/storage_error.h"
#include "storage/thread_gate.h"

namespace mentoring::storage {

class Connection;
class StatementCache;
struct KeptStatement;

/// SQL that lives as long as the program, as the compiler sees to: compiled statements are found again by its address.
class Sql {
public:
    consteval Sql(const char* text) : m_text(text) {} // NOLINT(google-explicit-constructor): reads like the text
    /// What the program put together, once and for as long as it runs.
    [[nodiscard]] static Sql lasting(const std::string& text) { return {text.c_str(), Lasting{}}; }
    [[nodiscard]] constexpr const char* text() const { return m_text; }

private:
    struct Lasting {};
    constexpr Sql(const char* text, Lasting) : m_text(text) {}

    const char* m_text;
};

/// One prepared statement in use: bound, stepped, then given back to its connection for the next time. Every function
/// may throw StorageError.
class Statement {
public:
    Statement(Connection& connection, Sql sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// The one way of texts and days into a database: what writes refuses those that no field may hold (NotStorable,
    /// TooLarge); to what only looks for one it is NULL, which nothing equals. The text has to stay valid until the
    /// statement is run or bound anew.
    Statement& bind(std::string_view text);
    Statement& bind(std::int64_t number);
    Statement& bind(int number) { return bind(static_cast<std::int64_t>(number)); }
    Statement& bind(bool truth) { return bind(static_cast<std::int64_t>(truth ? 1 : 0)); }
    Statement& bind(double number);
    Statement& bind(Date date);
    Statement& bind(Instant instant);
    Statement& bind(Revision revision) { return bind(revision.value); }
    Statement& bindNull();
    template <class Tag>
    Statement& bind(Id<Tag> id) {
        return bind(id.value);
    }
    template <class Value>
    Statement& bind(const std::optional<Value>& value) {
        return value ? bind(*value) : bindNull();
    }

    /// Steps to the next row; false at the end.
    bool next();
    /// Runs a statement without rows and makes it ready for the next values.
    void run();
    /// The same, of one that changes a row if it still is as it was read. Throws Stale where that is none.
    void runOnWhatWasRead();

    [[nodiscard]] bool isNull(int column) const { return m_compiled.isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const { return m_compiled.integer(column); }
    [[nodiscard]] double real(int column) const { return m_compiled.real(column); }
    [[nodiscard]] std::string_view text(int column) const { return m_compiled.text(column); } ///< until the next step
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;
    [[nodiscard]] std::optional<Date> date(int column) const;
    [[nodiscard]] Instant instant(int column) const;
    [[nodiscard]] Revision revision(int column) const { return {integer(column)}; }

private:
    void restart();
    [[noreturn]] void refuse(StorageError::Kind kind, const char* why);

    Connection& m_connection;
    KeptStatement& m_kept;
    Compiled& m_compiled;
    int m_bound = 0;
    std::size_t m_length = 0; ///< of the texts bound
    bool m_begun = false;
};

/// One database, opened. Belongs to the thread that opened it, until it is handed over or lent through its gate.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// `path` is the file; empty where the database is none.
    explicit Connection(std::unique_ptr<Engine> engine, std::filesystem::path path = {});
    ~Connection();
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) = delete;

    /// Commands in the engine's own words.
    void execute(const std::string& commands) { engine().execute(commands); }
    [[nodiscard]] const std::shared_ptr<ThreadGate>& gate() const { return m_gate; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_engine->isReadOnly(); }

    /// False when the file was moved, deleted or replaced under us: what is written now would be lost.
    [[nodiscard]] bool stillInPlace() const { return engine().stillInPlace(); }

    /// Whether something was committed that the disk did not confirm, and may lose; see Transaction::commit.
    [[nodiscard]] bool isUnconfirmed() const { return engine().isUnconfirmed(); }
    /// For a record that is written: a number that none has had, here or at another desk.
    [[nodiscard]] Revision nextRevision();
    /// How many statements were begun here: what a page costs, for the tests. Beginnings and ends of transactions are
    /// none, as they travel with what is asked.
    [[nodiscard]] std::int64_t queries() const { return m_queries; }

    /// For this room; refused in another thread.
    [[nodiscard]] Engine& engine() const {
        m_gate->require();
        return *m_engine;
    }

private:
    friend class Statement;
    friend class Transaction;
    friend class ReadScope;

    std::shared_ptr<ThreadGate> m_gate = std::make_shared<ThreadGate>();
    std::filesystem::path m_path;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<StatementCache> m_statements; ///< of the engine, so gone before it
    std::int64_t m_queries = 0;
    std::mt19937_64 m_revisions{std::random_device{}()};
    bool m_inTransaction = false;
    bool m_failed = false; ///< the transaction: whatever the engine, it can only be rolled back
};

/// Begins at once, rolls back unless committed. After a statement has failed inside it nothing but the end is left:
/// further statements and the commit are refused, as some engines could not do them.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Where the disk reports an error at the very end, the file is looked at once more: what is in it counts as
    /// committed, and the connection as unconfirmed. When it throws, nothing has changed, as far as can be known.
    void commit();

private:
    void end();

    Connection& m_connection;
    bool m_open = true;
};

/// Look-ups inside one read transaction see one moment, and cost half of those that each open their own. Inside another
/// transaction it is nothing.
class ReadScope {
public:
    explicit ReadScope(Connection& connection);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    Connection& m_connection;
    bool m_began = false;
};

/// Notices that another program wrote into the open file: compares with what this connection saw last.
class OutsideChangeGuard {
public:
    explicit OutsideChangeGuard(Connection& connection);
    /// True when somebody else changed the file since the last call of `remember`. To be called inside a transaction.
    [[nodiscard]] bool changedOutside() const;
    void remember();

private:
    Connection& m_connection;
    std::unique_ptr<OthersChanges> m_changes;
};

} // namespace mentoring::storage
