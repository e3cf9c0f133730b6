#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "disk/trouble.h"

namespace mentoring::disk {

/// Tells one file from another, whatever their names: device and number on it.
using Identity = std::pair<std::uintmax_t, std::uintmax_t>;
/// Nothing where there is no such file.
[[nodiscard]] std::optional<Identity> identityOf(const std::filesystem::path& path);

enum class FileKind { Missing, Plain, Folder, Special, SeveralNames, NoAccess, NameTooLong };

/// What lies at a path, symbolic links followed; never opens it (a pipe would wait for ever).
[[nodiscard]] FileKind kindOf(const std::filesystem::path& path);

/// Names on a disk are bytes, and some of them no UTF-8: such a byte is shown as U+FFFD, by which nothing can be
/// opened. This is the path as it is on the disk, of folders and files that are there and cannot be taken for one
/// another.
[[nodiscard]] std::filesystem::path asOnDisk(const std::filesystem::path& shown);
/// Whether a name holds a character that stands for such a byte.
[[nodiscard]] bool isUnreadable(const std::filesystem::path& name);

/// Creates an empty file that only its owner may read and write. False when something is there already; throws
/// DiskError for every other trouble.
bool createPrivate(const std::filesystem::path& path);

/// Nothing, or why a file or folder that is there cannot be written: Protected (our own, but marked, whoever asks),
/// ReadOnlyMedium, or Forbidden (somebody else's).
[[nodiscard]] std::optional<Trouble> writingForbidden(const std::filesystem::path& path);

/// Why no file of this name can be made: tries it, and takes away what it made. Nothing where it can, or is there.
[[nodiscard]] std::optional<Trouble> makingForbidden(const std::filesystem::path& path);

/// The account that a file belongs to; empty when the system does not say.
[[nodiscard]] std::string ownerOf(const std::filesystem::path& path);

/// Whether it belongs to the account that this program runs for; also where the system does not say.
[[nodiscard]] bool isOurs(const std::filesystem::path& path);

/// A file that other accounts of the computer may read or write.
struct Exposure {
    bool toOthers = false;
    bool toGroup = false;
    bool mended = false; ///< by now; never where the file is not ours
};
/// Takes from everybody but the owner what they may do with a file. The group keeps it in a folder that the same group
/// may write into: that is shared on purpose. Nothing when there was nothing to take away.
std::optional<Exposure> keepPrivate(const std::filesystem::path& path);

/// Says of a file, as long as it lives, that this program has it open as a database. Such a file is never written from
/// outside, nor even opened to look at it: closing it again would drop the locks that SQLite holds (POSIX).
class OpenMark {
public:
    OpenMark() = default;
    explicit OpenMark(const std::filesystem::path& path);
    ~OpenMark();
    OpenMark(OpenMark&& other) noexcept;
    OpenMark& operator=(OpenMark&& other) noexcept;

private:
    std::optional<Identity> m_identity;
};
/// Under whichever name.
[[nodiscard]] bool isOpenHere(const std::filesystem::path& path);

/// From now on a write over the largest size of a file (ulimit -f) answers with an error instead of ending the program.
void surviveFileSizeLimit();

/// Waits until the names in a folder are on the disk.
void syncFolder(const std::filesystem::path& folder);

} // namespace mentoring::disk
