#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "disk/trouble.h"
#include "mentoring/watch.h"
#include "migrations.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Throws NotFound, NotAFile, SeveralNames, NoPermission, Empty or Other (a path longer than SQLite takes). Opens
/// nothing: a pipe would wait for ever. Answers the path without symbolic links.
[[nodiscard]] std::filesystem::path plainFileAt(const std::filesystem::path& path);

/// Gets a connection that was just opened ready for use: refuses what is no file of ours, sees to what lies beside it,
/// rolls back what a crash left, and makes writing durable. A journal or a write-ahead log that an older or another
/// file of the same name left behind would be played into this one; such a stranger is known by its change counter and
/// moved aside, never deleted. Answers the new names. Throws NotAProgramFile, OtherProgram, Damaged, or ReadOnly where
/// a crash has to be rolled back and nothing may be written.
std::vector<std::filesystem::path> makeReady(Connection& connection);

/// The part of it that a file just created needs. DELETE + EXTRA: nothing lies beside the file at rest, so a copied or
/// mailed file is complete, and an acknowledged action survives a power cut (DELETE + FULL may lose the last one).
void writeSafely(Connection& connection);

/// Throws OtherProgram or BadVersion.
[[nodiscard]] int versionOf(Connection& connection);

struct SchemaEntry {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;
    friend auto operator<=>(const SchemaEntry&, const SchemaEntry&) = default;
};
[[nodiscard]] std::vector<SchemaEntry> schemaOf(Connection& connection); ///< sorted
/// As this program makes it: the steps are run in memory.
[[nodiscard]] std::vector<SchemaEntry> expectedSchema(std::span<const Migration> steps, int version);

/// How many steps of SQLite’s machine a statement takes between two looks at whether it is to go on.
inline constexpr int stepsATime = 20'000;

/// Follows the statements of a connection as long as it lives: they end when somebody asks (Stopped), or when they have
/// taken more steps of SQLite's machine than allowed (TooMuchWork: a hostile tree or view may have no end). Steps are
/// the same on every machine, however busy; seconds are not.
class Followed {
public:
    static constexpr std::int64_t withoutEnd = 0;

    /// `expected` steps are the whole of the progress that is told; 0 where there is no telling.
    explicit Followed(Connection& connection, const Watch& watch, std::int64_t expected = 0,
                      std::int64_t most = withoutEnd);
    ~Followed();
    Followed(const Followed&) = delete;
    Followed& operator=(const Followed&) = delete;

private:
    bool goOn();

    Connection& m_connection;
    Watch m_watch;
    std::int64_t m_expected;
    std::int64_t m_most;
    std::int64_t m_steps = 0;
    std::stop_callback<std::function<void()>> m_whenStopped; ///< also ends what takes no steps
};

/// More than getting ready and reading any schema of ours takes, by far.
inline constexpr std::int64_t mostStepsOfASchema = 200'000;

/// Throws Stopped when that was asked.
void stopIfAsked(const Watch& watch);

/// Whether something lies beside a file that a crash left half-written, or another file of its name.
[[nodiscard]] bool hasJournal(const std::filesystem::path& canonical);

/// What a crash left half-written cannot be taken back by reading alone: opens the file for writing where a journal
/// with something in it lies beside it, and nobody is writing. Gives what was moved aside. Where it may not be written
/// it stays as it is, and reading says so.
std::vector<std::filesystem::path> takeBackInterrupted(const std::filesystem::path& canonical);

struct Finalizing {
    void operator()(sqlite3_stmt* statement) const;
};
/// A statement whose SQL is made from the schema; see Statement for every other.
using Rows = std::unique_ptr<sqlite3_stmt, Finalizing>;
[[nodiscard]] Rows prepare(Connection& connection, const std::string& sql);

/// What quick_check says; no lines when all is well. SQLite leaves CHECKs out when it may only read, so the content of
/// a read-only connection is checked in memory.
[[nodiscard]] std::vector<std::string> quickCheck(Connection& connection, const Watch& watch = {});
/// Lines of quick_check or integrity_check that tell of records, not of pages: values that the rules of the tables
/// forbid.
[[nodiscard]] bool tellOfRecordsOnly(const std::vector<std::string>& lines);
[[nodiscard]] std::vector<std::string> integrityCheck(Connection& connection, const Watch& watch = {});
[[nodiscard]] std::vector<std::string> repeatedValues(Connection& connection); ///< of unique indexes
/// Every record that breaks a CHECK, a UNIQUE, a NOT NULL or a type, by its table and first column, with the rule.
[[nodiscard]] std::vector<std::string> forbiddenRecords(Connection& connection);
[[nodiscard]] std::vector<std::string> brokenLinks(Connection& connection);

/// Through the backup API, which sees one moment of a file however long it takes. Throws Stopped.
void copyContent(Connection& from, Connection& to, const Watch& watch = {});

[[nodiscard]] std::int64_t integerOf(Connection& connection, Sql sql);
[[nodiscard]] std::filesystem::path freeNameBeside(const std::filesystem::path& path, const std::string& mark);
[[nodiscard]] StorageError storageError(const disk::DiskError& error);
[[nodiscard]] StorageError storageError(const std::filesystem::filesystem_error& error);
[[nodiscard]] StorageError::Kind kindOf(disk::Trouble trouble);

} // namespace mentoring::storage
