#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include <sqlite3.h>

// What the first bytes of an SQLite file, and of a journal, say.

namespace mentoring::storage {

/// The first 100 bytes of a file.
struct FileHeader {
    std::int64_t fileSize = 0;
    std::int64_t pageSize = 0;
    bool isSqlite = false;
    std::uint32_t applicationId = 0;
    std::uint32_t changeCounter = 0; ///< rises with every commit
    bool isConsistent = false;       ///< written by one commit: its two counters agree
    bool usesLog = false;            ///< in write-ahead mode, which this program never uses
};

/// Read through the connection's own handle: opening and closing the file a second time in this process would drop
/// SQLite's locks.
[[nodiscard]] FileHeader headerOf(sqlite3* handle);

/// The file of a connection; nothing for a database in memory.
[[nodiscard]] sqlite3_file* fileOf(sqlite3* handle);

/// Rises by one with every commit, whoever makes it. Read from the file, so only what is committed counts; nothing
/// where there is none, as for a database in memory.
[[nodiscard]] std::optional<std::uint32_t> changeCounterOf(sqlite3* handle);

/// The change counter that the first page of a file had before the change a journal belongs to; nothing where the
/// journal is not one that would be rolled back, or holds no first page that passes its checksum.
[[nodiscard]] std::optional<std::uint32_t> counterBefore(const std::filesystem::path& journal);

/// The mark of the program that made an SQLite file; nothing where it is no SQLite file, or cannot be read. Never to be
/// asked of a file that this process has open.
[[nodiscard]] std::optional<std::uint32_t> applicationIdIn(const std::filesystem::path& path);

} // namespace mentoring::storage
