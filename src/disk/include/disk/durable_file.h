#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "disk/trouble.h"

namespace mentoring::disk {

class TemporaryFile;

/// What a file that is written may take the place of. Never of a folder, a pipe, a socket, a device, a marked or
/// somebody else's file, nor of the journal of a database.
enum class MayReplace {
    Nothing,
    Files,    ///< no SQLite file, whoever made it: an export has no business there
    Databases ///< these too: a copy of an organisation over another one
};

/// Where a file written to `target` would lie: the target without symbolic links. Throws DiskError where that place may
/// not be taken; a link that leads nowhere is refused.
[[nodiscard]] std::filesystem::path placeFor(const std::filesystem::path& target, MayReplace mayReplace);

/// The one way in which this program writes a whole file: it appears under its name whole or not at all, is readable by
/// its owner only, and stays after a power cut once commit() has returned. Throws DiskError.
class DurableFile {
public:
    /// Makes an empty file beside the place where it is going to lie (see placeFor).
    DurableFile(const std::filesystem::path& target, MayReplace mayReplace);
    ~DurableFile(); ///< without commit() nothing remains
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    /// For a library that writes by name.
    [[nodiscard]] const std::filesystem::path& temporaryPath() const;
    void write(std::string_view bytes);

    enum class Kept {
        ForSure,
        Unconfirmed ///< the file is in its place; the disk reported an error after that
    };
    Kept commit();

private:
    std::filesystem::path m_place;
    MayReplace m_mayReplace;
    std::unique_ptr<TemporaryFile> m_file;
    std::string m_buffer;
};

} // namespace mentoring::disk
