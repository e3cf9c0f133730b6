#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>

#include "disk/trouble.h"

namespace mentoring::disk {

/// What a lock says of whoever holds it: a line each, as earlier versions of this program wrote them too.
struct LockWords {
    std::int64_t process = 0;
    std::string program;
    std::string host;   ///< the name of the computer
    std::string hostId; ///< the computer, whatever it is called; empty where its system has no such thing
    std::string bootId; ///< the time since it was switched on; the same
};

/// The lock of a file: a file beside it, held by the system as long as its holder lives. A lock that a dead process of
/// this computer left is none, whoever has its number by now; of another computer nobody can tell, and it holds.
class FileLock {
public:
    struct Holder {
        LockWords words;
        std::string account; ///< that the lock belongs to; empty when the system does not say
        std::chrono::sys_seconds since;
    };

    /// Of the file at this path, which need not be there; `words` say who we are. The number of the process is filled
    /// in.
    FileLock(const std::filesystem::path& path, LockWords words);
    ~FileLock(); ///< lets it go
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// True when it is ours (by now); false when somebody else holds it. Never waits. Throws DiskError where no lock
    /// can be made.
    [[nodiscard]] bool take();
    /// Whoever has it; nothing where there is no lock, or where it does not say whose it is. Of a lock that may not be
    /// read only the account is known.
    [[nodiscard]] std::optional<Holder> holder() const;

private:
    [[nodiscard]] bool isOfThisComputer(const LockWords& theirs) const;
    [[nodiscard]] std::string text() const;

    std::filesystem::path m_file;
    std::filesystem::path m_path; ///< of the lock
    LockWords m_words;
#if defined(__unix__) || defined(__APPLE__)
    [[nodiscard]] bool mayTakeOver(int file, bool made, bool isLocked) const;
    [[nodiscard]] bool carriesName(int file) const;
    void setRights(int file) const;
    void write(int file) const;

    int m_held = -1;
#else
    std::FILE* m_held = nullptr;
#endif
};

} // namespace mentoring::disk
