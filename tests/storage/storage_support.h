#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "mentoring/clock.h"
#include "storage/connection.h"
#include "storage/file.h"
#include "write_over.h"

namespace mentoring::storage {

/// What a test prints when two kinds differ.
inline void PrintTo(StorageError::Kind kind, std::ostream* out) {
    *out << "StorageError::Kind #" << static_cast<int>(kind);
}

} // namespace mentoring::storage

namespace mentoring::storage::test {

namespace fs = std::filesystem;
using storage::Connection;
using storage::StorageError;
using Kind = storage::StorageError::Kind;

inline const FixedClock aMonday(std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9});

/// A folder of a test's own, gone with all that is in it at the end.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] fs::path operator/(const fs::path& name) const { return m_path / name; }
    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] std::vector<std::string> names() const; ///< sorted

private:
    fs::path m_path;
};

/// The kind of StorageError a call ends in; nothing when it goes through.
[[nodiscard]] std::optional<Kind> kindThrownBy(const std::function<void()>& call);
/// The same of what writes, in a transaction of its own that is rolled back: after an error nothing else is done in
/// one.
[[nodiscard]] std::optional<Kind> refusalOf(Connection& connection, const std::function<void()>& write);

/// A file of ours with a few people, skills, two programs, participations, decisions, a run and a mentorship in it;
/// with six people and more also one of each record of the mentoring.
void makeFile(const fs::path& path, int people = 12);
/// The same as version 1 of the program left it: without the mentoring.
void makeFileOfVersion1(const fs::path& path, int people = 12);
/// One of each record of the mentoring, each with the id 1, about the mentorship 1 of 102 with 101.
void fillMentoring(Connection& connection);
[[nodiscard]] inline storage::OpenedFile open(const fs::path& path,
                                              Connection::Mode mode = Connection::Mode::ReadWrite) {
    return storage::openFile(path, mode);
}
[[nodiscard]] std::size_t peopleIn(Connection& connection);
/// Every row of every table, columns as text; by table.
[[nodiscard]] std::map<std::string, std::vector<std::string>> contentOf(Connection& connection);

/// Runs SQL on a file as another program would: no checks, foreign keys off, the schema open to writing.
void tamper(const fs::path& path, const std::string& sql);

[[nodiscard]] std::string bytesOf(const fs::path& path);
void writeBytes(const fs::path& path, const std::string& bytes);
/// Overwrites in place, as a careless copy does: same file, other content.
void overwriteBytes(const fs::path& path, std::size_t at, const std::string& bytes);

/// The seed of a test by chance: new each time and printed, or the one of ITHACA_SEED, to walk the same way again.
[[nodiscard]] std::uint32_t seedOfThisRun();

/// What a child process came to. Tests that need another user, another file system or a sudden death run in one.
struct ChildEnd {
    int status = -1; ///< the exit code; -1 when it was killed
    std::string said;
};
inline constexpr int childSkips = 77;
/// Runs `body` in a child process; what it returns is its exit code, what it appends to the string its last words.
[[nodiscard]] ChildEnd inChild(const std::function<int(std::string&)>& body);

} // namespace mentoring::storage::test
