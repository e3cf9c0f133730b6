#pragma once

#include <cstdio>
#include <filesystem>
#include <string_view>

#include "disk/trouble.h"

// What the files of this room share, and the system's calls behind them.

namespace mentoring::disk {

/// The folder a path lies in; that of the process where the path names none.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& path);

/// For something that could not be made: a refusal is the folder's.
[[noreturn]] void failToMake(int systemError, const std::filesystem::path& path);

/// Throws NameUnreadable for a name that nobody would find again.
void refuseUnreadable(const std::filesystem::path& path);

/// A new file under a name of its own, private to its owner, gone with the object unless it was renamed.
class TemporaryFile {
public:
    /// In the folder of `target`, which is also what errors are about.
    explicit TemporaryFile(std::filesystem::path target);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void write(std::string_view bytes);
    /// On the disk when it returns, under its temporary name; nothing more can be written.
    void finish();
    /// Gives it the name it was made for. With `over`, what is there goes; otherwise that is an error (Exists).
    void putInPlace(bool over);

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
#if defined(__unix__) || defined(__APPLE__)
    int m_file = -1;
#else
    std::FILE* m_file = nullptr;
#endif
};

} // namespace mentoring::disk
