#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "mentoring/clock.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "storage/thread_gate.h"

struct sqlite3;
struct sqlite3_stmt;

namespace mentoring::disk {
class OpenMark;
}

namespace mentoring::storage {

class StorageError : public std::runtime_error {
public:
    enum class Kind {
        NotFound,
        NotAFile,
        NotAProgramFile,
        OtherProgram,
        Empty,
        Damaged,
        Stopped,     ///< by the person; nothing is wrong
        TooMuchWork, ///< more than any file of ours asks for: to be met only where the schema is not known to be ours
        TooNew,
        BadVersion,
        AlteredSchema,
        ForeignKeysBroken,
        RulesBroken,
        ReadOnly,       ///< the file is marked, or was opened for reading only
        ReadOnlyFolder, ///< nothing may be made in its folder, and writing needs a journal there
        ReadOnlyMedium,
        Locked,
        DiskFull,
        MovedOrDeleted,
        ChangedOutside,
        IoError,
        TooLarge,
        NotStorable,  ///< a text that is no UTF-8 or holds a NUL, or a day that is not valid: was to be written
        NoPermission, ///< somebody else's
        NameTooLong,
        NameUnreadable, ///< stands for bytes that are no UTF-8, and not for one file only
        SeveralNames,
        Exists,
        LeadsNowhere,         ///< a link to what is not there, where a file is to be written
        WouldReplaceDatabase, ///< of another program, or a journal
        WouldReplaceItself,   ///< the open file
        Conflict,
        Other,
    };
    StorageError(Kind kind, const std::string& detail, std::string named = {})
        : std::runtime_error(detail), m_kind(kind), m_named(std::move(named)) {}
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// TooNew: the version the file has. OtherProgram: the mark that program puts into its files, empty without one.
    [[nodiscard]] const std::string& named() const { return m_named; }

private:
    Kind m_kind;
    std::string m_named;
};

class Connection;

/// SQL that lives as long as the program, as the compiler sees to: compiled statements are found again by its address.
class Sql {
public:
    consteval Sql(const char* text) : m_text(text) {} // NOLINT(google-explicit-constructor): reads like the text
    [[nodiscard]] constexpr const char* text() const { return m_text; }

private:
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

    /// The one way of texts and days into a file: what writes refuses those that no field may hold (NotStorable,
    /// TooLarge). The text has to stay valid until the statement is run or bound anew.
    Statement& bind(std::string_view text);
    Statement& bind(std::int64_t number);
    Statement& bind(int number) { return bind(static_cast<std::int64_t>(number)); }
    Statement& bind(bool truth) { return bind(static_cast<std::int64_t>(truth ? 1 : 0)); }
    Statement& bind(double number);
    Statement& bind(Date date);
    Statement& bind(Instant instant);
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

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const; ///< valid until the next step
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;
    [[nodiscard]] std::optional<Date> date(int column) const;
    [[nodiscard]] Instant instant(int column) const;

private:
    Statement& bound(int code);

    Connection& m_connection;
    bool* m_inUse;
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

/// One SQLite file, opened; nothing in the file's schema is trusted. Belongs to the thread that opened it, until it is
/// handed over or lent through its gate.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };

    Connection(const std::filesystem::path& path, Mode mode);
    ~Connection();
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) = delete;

    void execute(const std::string& sql);
    [[nodiscard]] sqlite3* handle() const {
        m_gate->require();
        return m_handle;
    }
    [[nodiscard]] const std::shared_ptr<ThreadGate>& gate() const { return m_gate; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// False when the file was moved, deleted or replaced under us: what is written now would be lost.
    [[nodiscard]] bool stillInPlace() const;

    /// Throws the StorageError that belongs to an SQLite result code.
    [[noreturn]] void fail(int code) const;

    /// What it means when statements are interrupted; see Followed.
    void setInterruption(StorageError::Kind kind) { m_interruption = kind; }

    /// Whether something was committed that the disk did not confirm, and may lose; see Transaction::commit.
    [[nodiscard]] bool isUnconfirmed() const { return m_unconfirmed; }
    /// How many transactions were committed here.
    [[nodiscard]] std::uint32_t commits() const { return m_commits; }

private:
    friend class Statement;
    friend class Transaction;
    /// A compiled statement, kept: preparing it anew costs three times a look-up.
    struct Prepared {
        sqlite3_stmt* statement = nullptr;
        bool inUse = false;
    };
    Prepared& take(const char* sql);

    std::shared_ptr<ThreadGate> m_gate = std::make_shared<ThreadGate>();
    std::filesystem::path m_path;
    Mode m_mode;
    std::unique_ptr<disk::OpenMark> m_mark; ///< as long as the file is open
    sqlite3* m_handle = nullptr;
    StorageError::Kind m_interruption = StorageError::Kind::Stopped;
    bool m_unconfirmed = false;
    std::uint32_t m_commits = 0;
    /// By the address of their SQL, which is always a literal: the constructor of Statement sees to that.
    std::unordered_multimap<const char*, Prepared> m_prepared;
};

/// Begins at once (IMMEDIATE), rolls back unless committed.
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
    [[nodiscard]] bool isInTheFile() const noexcept;
    void rollBack() noexcept;

    Connection& m_connection;
    std::optional<std::uint32_t> m_counterBefore; ///< of the file's changes; nothing for one in memory
    bool m_open = true;
};

/// Look-ups inside one read transaction cost half of those that each open their own.
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

} // namespace mentoring::storage
