#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "disk/trouble.h"
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

/// Stops statements that run past a point in time (a broken tree may have no end), or when somebody asks. They then
/// throw Damaged.
class Deadline {
public:
    Deadline(Connection& connection, std::chrono::milliseconds patience, std::stop_token stop = {});
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    Connection& m_connection;
    std::chrono::steady_clock::time_point m_end;
    std::stop_token m_stop;
};

/// What quick_check says; no lines when all is well. SQLite leaves CHECKs out when it may only read, so the content of
/// a read-only connection is checked in memory.
[[nodiscard]] std::vector<std::string> quickCheck(Connection& connection);
/// Lines of quick_check or integrity_check that tell of records, not of pages: values that the rules of the tables
/// forbid.
[[nodiscard]] bool tellOfRecordsOnly(const std::vector<std::string>& lines);
[[nodiscard]] std::vector<std::string> integrityCheck(Connection& connection);
[[nodiscard]] std::vector<std::string> repeatedValues(Connection& connection); ///< of unique indexes
/// Every record that breaks a CHECK, a UNIQUE, a NOT NULL or a type, by its table and first column, with the rule.
[[nodiscard]] std::vector<std::string> forbiddenRecords(Connection& connection);
[[nodiscard]] std::vector<std::string> brokenLinks(Connection& connection);

/// Through the backup API, which sees one moment of a file however long it takes. Throws Damaged when stopped.
void copyContent(Connection& from, Connection& to, const std::stop_token& stop = {});

/// The mark of the program that made an SQLite file; nothing where it is no SQLite file, or cannot be read. Never to be
/// asked of a file that this process has open.
[[nodiscard]] std::optional<std::uint32_t> applicationIdIn(const std::filesystem::path& path);

[[nodiscard]] std::int64_t integerOf(Connection& connection, Sql sql);
[[nodiscard]] std::filesystem::path freeNameBeside(const std::filesystem::path& path, const std::string& mark);
[[nodiscard]] StorageError storageError(const disk::DiskError& error);
[[nodiscard]] StorageError storageError(const std::filesystem::filesystem_error& error);
[[nodiscard]] StorageError::Kind kindOf(disk::Trouble trouble);

} // namespace mentoring::storage
