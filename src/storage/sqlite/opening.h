#pragma once

#include <filesystem>
#include <span>

#include "migrations.h"
#include "storage/file.h"

namespace mentoring::storage {

/// `openFile` with another list of migrations than the program's own: how the tests get at an older and a newer
/// program.
[[nodiscard]] OpenedFile openFile(const std::filesystem::path& path, Connection::Mode mode, const Watch& watch,
                                  std::span<const Migration> steps, Look look = Look::First);
[[nodiscard]] Connection createFile(const std::filesystem::path& path, const std::string& organisationName,
                                    const Clock& clock, std::span<const Migration> steps);

} // namespace mentoring::storage
