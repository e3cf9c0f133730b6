#include "platform.h"

#include <fstream>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mentoring::storage::platform {

namespace fs = std::filesystem;

#if defined(__unix__) || defined(__APPLE__)

FileKind kindOf(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return errno == EACCES ? FileKind::NoAccess : errno == ENAMETOOLONG ? FileKind::NameTooLong : FileKind::Missing;
    if (S_ISDIR(status.st_mode))
        return FileKind::Folder;
    if (!S_ISREG(status.st_mode))
        return FileKind::Special;
    return status.st_nlink > 1 ? FileKind::SeveralNames : FileKind::Plain;
}

bool createPrivate(const fs::path& path) {
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        if (errno == EEXIST)
            return false;
        throw fs::filesystem_error("create", path, std::error_code(errno, std::generic_category()));
    }
    ::close(file);
    return true;
}

Writing mayWrite(const fs::path& path) {
    if (::access(path.c_str(), W_OK) == 0)
        return Writing::Allowed;
    struct stat status {};
    const bool ours = errno == EROFS || (::stat(path.c_str(), &status) == 0 && status.st_uid == ::geteuid());
    return ours ? Writing::Protected : Writing::Forbidden;
}

void surviveFileSizeLimit() {
    static const auto once = std::signal(SIGXFSZ, SIG_IGN);
    (void)once;
}

namespace {

void sync(const fs::path& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0 || ::fsync(file) != 0) {
        const std::error_code error(errno, std::generic_category());
        if (file >= 0)
            ::close(file);
        throw fs::filesystem_error("fsync", path, error);
    }
    ::close(file);
}

} // namespace

void syncFile(const fs::path& path) {
    sync(path, O_RDWR);
}

void syncFolder(const fs::path& folder) {
    sync(folder.empty() ? fs::path(".") : folder, O_RDONLY);
}

#else

FileKind kindOf(const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    switch (status.type()) {
    case fs::file_type::not_found:
    case fs::file_type::none:
        return FileKind::Missing;
    case fs::file_type::directory:
        return FileKind::Folder;
    case fs::file_type::regular:
        return fs::hard_link_count(path, error) > 1 ? FileKind::SeveralNames : FileKind::Plain;
    default:
        return FileKind::Special;
    }
}

bool createPrivate(const fs::path& path) {
    if (fs::exists(path))
        return false;
    // On Windows a file in the user's own folders is private by inheritance.
    if (!std::ofstream(path, std::ios::binary))
        throw fs::filesystem_error("create", path, std::make_error_code(std::errc::permission_denied));
    return true;
}

Writing mayWrite(const fs::path& path) {
    std::error_code error;
    const bool marked = (fs::status(path, error).permissions() & fs::perms::owner_write) == fs::perms::none;
    return marked ? Writing::Protected : Writing::Allowed;
}

void surviveFileSizeLimit() {}
void syncFile(const fs::path&) {}
void syncFolder(const fs::path&) {}

#endif

} // namespace mentoring::storage::platform
