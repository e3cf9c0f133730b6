#include "disk/places.h"

#include <array>
#include <fstream>
#include <mutex>
#include <set>
#include <system_error>

#include "system.h"

#if defined(__unix__) || defined(__APPLE__)
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mentoring::disk {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& path) {
    const auto folder = path.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

void failToMake(int systemError, const fs::path& path) {
    const std::error_code error(systemError, std::generic_category());
    std::error_code unknown;
    const bool refused = troubleOf(error) == Trouble::Forbidden && fs::is_directory(folderOf(path), unknown);
    throw DiskError(refused ? Trouble::ProtectedFolder : troubleOf(error), path, error.message());
}

void refuseUnreadable(const fs::path& path) {
    if (isUnreadable(path.filename()))
        throw DiskError(Trouble::NameUnreadable, path);
}

std::optional<Trouble> makingForbidden(const fs::path& path) {
    try {
        if (createPrivate(path)) {
            std::error_code ignored;
            fs::remove(path, ignored);
        }
        return std::nullopt;
    } catch (const DiskError& error) {
        return error.trouble();
    }
}

namespace {

/// As often as a file is open, so often it is in the list.
struct OpenFiles {
    std::mutex mutex;
    std::multiset<Identity> files;
};

OpenFiles& openFiles() {
    static OpenFiles list;
    return list;
}

} // namespace

OpenMark::OpenMark(const fs::path& path) : m_identity(identityOf(path)) {
    if (!m_identity)
        return;
    const std::lock_guard guard(openFiles().mutex);
    openFiles().files.insert(*m_identity);
}

OpenMark::~OpenMark() {
    if (!m_identity)
        return;
    const std::lock_guard guard(openFiles().mutex);
    openFiles().files.erase(openFiles().files.find(*m_identity));
}

OpenMark::OpenMark(OpenMark&& other) noexcept : m_identity(std::exchange(other.m_identity, std::nullopt)) {}

OpenMark& OpenMark::operator=(OpenMark&& other) noexcept {
    std::swap(m_identity, other.m_identity);
    return *this;
}

bool isOpenHere(const fs::path& path) {
    const auto identity = identityOf(path);
    const std::lock_guard guard(openFiles().mutex);
    return identity && openFiles().files.contains(*identity);
}

#if defined(__unix__) || defined(__APPLE__)

std::optional<Identity> identityOf(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return Identity{status.st_dev, status.st_ino};
}

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
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(path, ignored)))
        refuseUnreadable(path);
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        if (errno == EEXIST)
            return false;
        failToMake(errno, path);
    }
    ::close(file);
    return true;
}

std::optional<Trouble> writingForbidden(const fs::path& path) {
    const bool allowed = ::access(path.c_str(), W_OK) == 0;
    const int reason = errno;
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return allowed ? std::nullopt : std::optional(Trouble::Forbidden);
    // An administrator may write everything; who has marked a file so means it all the same.
    constexpr auto anybody = S_IWUSR | S_IWGRP | S_IWOTH;
    const bool marked = S_ISREG(status.st_mode) && (status.st_mode & anybody) == 0;
    if (allowed && !marked)
        return std::nullopt;
    if (!allowed && reason == EROFS)
        return Trouble::ReadOnlyMedium;
    return marked || status.st_uid == ::geteuid() ? Trouble::Protected : Trouble::Forbidden;
}

std::string ownerOf(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    std::array<char, 4096> room{};
    struct passwd account {};
    struct passwd* found = nullptr;
    ::getpwuid_r(status.st_uid, &account, room.data(), room.size(), &found);
    return found ? found->pw_name : std::string();
}

bool isOurs(const fs::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) != 0 || status.st_uid == ::geteuid();
}

std::optional<Exposure> keepPrivate(const fs::path& path) {
    struct stat file {};
    struct stat folder {};
    if (::stat(path.c_str(), &file) != 0 || !S_ISREG(file.st_mode))
        return std::nullopt;
    const bool shared =
        ::stat(folderOf(path).c_str(), &folder) == 0 && folder.st_gid == file.st_gid && (folder.st_mode & S_IWGRP) != 0;
    const auto toTake = static_cast<mode_t>(S_IRWXO | (shared ? 0 : S_IRWXG));
    if ((file.st_mode & toTake) == 0)
        return std::nullopt;
    Exposure exposure{(file.st_mode & S_IRWXO) != 0, !shared && (file.st_mode & S_IRWXG) != 0, false};
    constexpr mode_t allRights = 07777;
    // Some media say yes and change nothing.
    exposure.mended = file.st_uid == ::geteuid() && ::chmod(path.c_str(), file.st_mode & allRights & ~toTake) == 0 &&
                      ::stat(path.c_str(), &file) == 0 && (file.st_mode & toTake) == 0;
    return exposure;
}

void surviveFileSizeLimit() {
    static const auto once = std::signal(SIGXFSZ, SIG_IGN);
    (void)once;
}

namespace {

/// Some file systems know no such thing for folders; then it is as good as it gets.
bool cannotSyncFolders(int systemError) {
    return systemError == EINVAL || systemError == ENOSYS || systemError == ENOTSUP || systemError == EACCES;
}

} // namespace

void syncFolder(const fs::path& folder) {
    const int file = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    const int outcome = file < 0 || ::fsync(file) != 0 ? errno : 0;
    if (file >= 0)
        ::close(file);
    if (outcome != 0 && !cannotSyncFolders(outcome))
        fail(outcome, folder);
}

#else

std::optional<Identity> identityOf(const fs::path& path) {
    std::error_code error;
    const auto whole = fs::canonical(path, error);
    return error ? std::nullopt : std::optional(Identity{0, fs::hash_value(whole)});
}

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
        throw DiskError(Trouble::ProtectedFolder, path, "cannot be made");
    return true;
}

std::optional<Trouble> writingForbidden(const fs::path& path) {
    std::error_code error;
    const bool marked = (fs::status(path, error).permissions() & fs::perms::owner_write) == fs::perms::none;
    return marked ? std::optional(Trouble::Protected) : std::nullopt;
}

std::string ownerOf(const fs::path&) {
    return {};
}

bool isOurs(const fs::path&) {
    return true;
}

std::optional<Exposure> keepPrivate(const fs::path&) {
    return std::nullopt;
}

void surviveFileSizeLimit() {}
void syncFolder(const fs::path&) {}

#endif

} // namespace mentoring::disk
