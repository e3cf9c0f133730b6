#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace mentoring::disk {

/// Why the disk did not do what was asked.
enum class Trouble {
    Exists,          ///< something has that name already
    NotThere,        ///< the file, or a folder on the way to it
    NotAFile,        ///< a folder, a pipe, a socket or a device
    LeadsNowhere,    ///< a symbolic link to what is not there
    OpenHere,        ///< this program has it open as a database
    Database,        ///< an SQLite file, or the journal of one, would have been replaced
    Protected,       ///< the file is ours and marked as not to be written
    ProtectedFolder, ///< nothing may be made in the folder
    ReadOnlyMedium,
    Forbidden, ///< somebody else's
    NoRoom,    ///< also a quota, and the largest size of a file
    NameTooLong,
    NameUnreadable, ///< what was typed or chosen stands for bytes that are no UTF-8; see asOnDisk()
    Failed,         ///< the disk, or the network it hangs on
};

class DiskError : public std::runtime_error {
public:
    /// `about` is the file that is meant, without symbolic links where they led somewhere.
    DiskError(Trouble trouble, std::filesystem::path about, const std::string& detail = {});
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] const std::filesystem::path& about() const { return m_about; }

private:
    Trouble m_trouble;
    std::filesystem::path m_about;
};

/// What an error of the operating system comes to. Of a refusal (EACCES) only the place tells what it means: Forbidden.
[[nodiscard]] Trouble troubleOf(const std::error_code& error);
/// The same for a value of errno.
[[nodiscard]] Trouble troubleOf(int systemError);
[[noreturn]] void fail(int systemError, const std::filesystem::path& about);

} // namespace mentoring::disk
