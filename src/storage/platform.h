#pragma once

#include <filesystem>

namespace mentoring::storage::platform {

enum class FileKind { Missing, Plain, Folder, Special, SeveralNames, NoAccess, NameTooLong };

/// What lies at a path, symbolic links followed; never opens it (a pipe would wait for ever).
[[nodiscard]] FileKind kindOf(const std::filesystem::path& path);

/// Creates an empty file that only its owner may read and write. False when something is there already; throws
/// std::filesystem::filesystem_error for every other trouble.
bool createPrivate(const std::filesystem::path& path);

enum class Writing { Allowed, Protected, Forbidden };
/// Protected: our own, but marked, or on a medium that cannot be written. Forbidden: somebody else's.
[[nodiscard]] Writing mayWrite(const std::filesystem::path& path);

/// From now on a write over the largest size of a file (ulimit -f) answers with an error instead of ending the program.
void surviveFileSizeLimit();

/// Waits until what was written to a file, or the entries of a folder, is on the disk.
void syncFile(const std::filesystem::path& path);
void syncFolder(const std::filesystem::path& folder);

} // namespace mentoring::storage::platform
