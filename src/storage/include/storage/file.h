#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "mentoring/clock.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/watch.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Makes a new file, readable by its owner only, and opens it. Never over an existing one (StorageError::Exists). When
/// it throws, nothing is left behind.
[[nodiscard]] Connection createFile(const std::filesystem::path& path, const std::string& organisationName,
                                    const Clock& clock);

/// All people and all participations, ordered by id.
struct ReadOnTheWay {
    std::vector<Person> people;
    std::vector<Participation> participations;
};

struct OpenedFile {
    Connection connection;
    int version = 0; ///< of the file as it is now; higher than this program's own when it is TooNew
    /// Set when writing was asked for and is not possible: ReadOnly, NoPermission, TooNew or RulesBroken.
    std::optional<StorageError::Kind> readOnlyBecause;
    /// The verified copy made before the file was brought to the present version.
    std::optional<std::filesystem::path> backup;
    /// What was read when the file was looked through; nothing where it was not, or may have changed since.
    std::optional<ReadOnTheWay> read;
    /// Journals that belong to another file of the same name, moved out of the way.
    std::vector<std::filesystem::path> setAside;
    /// Nobody has looked through it yet: see Look::Later.
    bool isLookOwed = false;
};

/// When a file is looked through.
enum class Look {
    First, ///< before anything in it is believed
    /// Where it is large and as this program makes it now, it is opened unseen: it may be read and shown, as a file is
    /// that nobody trusts, and whoever has it sees to it that it is looked through (LookBeside), and that until then
    /// nothing is written into it.
    Later,
};

/// Opens a file of ours. Looked at before anything is believed, in this order: that it is a plain file with one name,
/// that it has content, whose it is (application id), that what lies beside it belongs to it, its version, that its
/// schema is word for word ours; then everything that `examineFile` looks at, however long it takes. An older version
/// is backed up, then brought to the present one in transactions. A file that holds what the program would never have
/// written opens read-only (RulesBroken). Every other trouble throws, also a text that is longer than anything is read
/// (TooLarge), and so does being stopped (Stopped: nothing has changed).
[[nodiscard]] OpenedFile openFile(const std::filesystem::path& path, Connection::Mode mode, const Watch& watch = {},
                                  Look look = Look::First);

/// One more connection to a file that is open in this process, to read beside it in another thread. Whoever reads for
/// long makes writers wait: it is to be done in pieces. Throws MovedOrDeleted where another file has the name by now.
[[nodiscard]] Connection connectBeside(const std::filesystem::path& path,
                                       Connection::Mode mode = Connection::Mode::ReadOnly);

/// The newest of the copies that `openFile` made of a file before it brought it up to date, as far as one still lies
/// beside it.
[[nodiscard]] std::optional<std::filesystem::path> newestBackupOf(const std::filesystem::path& path);

/// What this program left beside a file, as far as it still lies there: backups, and journals of every kind.
[[nodiscard]] std::vector<std::filesystem::path> leftBeside(const std::filesystem::path& path);

/// Copies an open file to another path, verified before it takes its name; the copy is readable by its owner only.
/// With `replace` over another plain file, also an organisation; never over the open file, the database of another
/// program, or what is no plain file. When it throws (Stopped, too), nothing has been left behind. False: the copy
/// is in its place, but the disk reported an error after that.
bool copyFile(Connection& from, const std::filesystem::path& to, bool replace, const Watch& watch = {});

/// What was looked at in a file, and what was found. Throws StorageError when it cannot be read at all.
struct FileReport {
    struct Looked {
        std::string at;
        std::int64_t count = 0;
    };
    bool integrity = false;
    bool foreignKeys = false;
    bool schema = false;
    bool rules = false;
    std::vector<Looked> looked;
    std::vector<std::string> findings;
};
/// `further` is what whoever asks looks at besides, in a file of the present version that is sound.
[[nodiscard]] FileReport examineFile(const std::filesystem::path& path, const Watch& watch = {},
                                     const std::function<void(Connection&)>& further = {});

} // namespace mentoring::storage
