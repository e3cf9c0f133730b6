#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "storage/connection.h"
#include "storage/engine.h"

namespace mentoring::disk {
class OpenMark;
}

namespace mentoring::storage {

class SqliteEngine;

class SqliteStatement final : public Compiled {
public:
    SqliteStatement(SqliteEngine& engine, const char* sql);
    ~SqliteStatement() override;

    [[nodiscard]] bool writes() const override;
    void bindText(int place, std::string_view text) override;
    void bindCopyOf(int place, std::string_view text) override;
    void bindInteger(int place, std::int64_t number) override;
    void bindReal(int place, double number) override;
    void bindNull(int place) override;
    bool step() override;
    void reset() noexcept override;
    [[nodiscard]] std::int64_t changedRows() const override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;

private:
    void demand(int code);

    SqliteEngine& m_engine;
    sqlite3_stmt* m_statement = nullptr;
    std::int64_t m_changedRows = 0;
};

/// One SQLite file, opened; nothing in the file's schema is trusted.
class SqliteEngine final : public Engine {
public:
    SqliteEngine(const std::filesystem::path& path, Connection::Mode mode);
    ~SqliteEngine() override;

    [[nodiscard]] std::unique_ptr<Compiled> compile(const char* sql) override;
    void execute(const std::string& commands) override;
    void begin() override; ///< IMMEDIATE
    void commit() override;
    void beginReading() override;
    void endReading() noexcept override;
    void rollBack() noexcept override;
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] bool isUnconfirmed() const override { return m_unconfirmed; }
    [[nodiscard]] bool isReadOnly() const override { return m_mode == Connection::Mode::ReadOnly; }
    [[nodiscard]] bool stillInPlace() const override;
    [[nodiscard]] std::unique_ptr<Recording> record() override;
    void apply(const RecordedChanges& changes) override;
    void applyInverted(const RecordedChanges& changes) override;
    void suspendLinks() override;
    void resumeLinks() noexcept override;
    [[nodiscard]] bool linksAreWhole() override;
    [[nodiscard]] std::unique_ptr<OthersChanges> othersChanges() override;

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    /// Throws the StorageError that belongs to an SQLite result code.
    [[noreturn]] void fail(int code) const;
    /// What it means when statements are interrupted; see Followed.
    void setInterruption(StorageError::Kind kind) { m_interruption = kind; }
    /// Another number when the file was changed by another connection, or has to be read anew.
    [[nodiscard]] std::int64_t dataVersion();
    /// How many transactions were committed here.
    [[nodiscard]] std::uint32_t commits() const { return m_commits; }

private:
    struct Closing {
        void operator()(sqlite3* handle) const;
    };

    /// One of the statements below, compiled at its first use.
    SqliteStatement& own(std::optional<SqliteStatement>& statement, const char* sql);
    [[nodiscard]] bool isInTheFile() noexcept;

    std::filesystem::path m_path;
    Connection::Mode m_mode;
    std::unique_ptr<disk::OpenMark> m_mark; ///< as long as the file is open
    std::unique_ptr<sqlite3, Closing> m_handle;
    std::optional<SqliteStatement> m_begin;
    std::optional<SqliteStatement> m_markFirstPage;
    std::optional<SqliteStatement> m_commit;
    std::optional<SqliteStatement> m_beginReading;
    std::optional<SqliteStatement> m_dataVersion;
    StorageError::Kind m_interruption = StorageError::Kind::Stopped;
    std::optional<std::uint32_t> m_counterBefore; ///< of the file's changes; nothing for one in memory
    bool m_unconfirmed = false;
    std::uint32_t m_commits = 0;
};

[[nodiscard]] Connection connectTo(const std::filesystem::path& path, Connection::Mode mode);

/// The engine of a connection that this folder made; std::bad_cast for every other.
[[nodiscard]] SqliteEngine& sqliteOf(Connection& connection);

} // namespace mentoring::storage
