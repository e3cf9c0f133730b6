#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include <QString>

#include "app/refusal.h"
#include "app/written.h"
#include "disk/durable_file.h"
#include "disk/trouble.h"
#include "storage/connection.h"

// The one place where the errors of storage and disk become those of this room, and Qt's paths those of the system.

namespace mentoring {

/// As it is on the disk, also where the path stands for a name that is no UTF-8.
[[nodiscard]] std::filesystem::path nativePath(const QString& path);
[[nodiscard]] QString shownPath(const std::filesystem::path& path);
/// The account a file belongs to; empty where that is ours.
[[nodiscard]] std::string ownerIfNotUs(const std::filesystem::path& path);

[[nodiscard]] FileProblem problemOf(storage::StorageError::Kind kind);
[[nodiscard]] FileError fileError(const storage::StorageError& error, const QString& path);

/// Of a file that was to be written.
[[nodiscard]] FileProblem problemOf(disk::Trouble trouble);
[[nodiscard]] FileError fileError(const disk::DiskError& error, const QString& path);

/// What stands in a file of text. Throws FileError, also for one that is larger, without reading it.
[[nodiscard]] std::string wholeText(const QString& path, std::size_t largest, const char* tooLarge);

/// Writes a whole file. Throws FileError; what was there is then as it was.
Written writeWhole(const QString& path, bool replace, std::string_view bytes);

} // namespace mentoring
