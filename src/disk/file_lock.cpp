#include "disk/file_lock.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <utility>

#include "disk/places.h"
#include "system.h"

#if defined(__unix__) || defined(__APPLE__)
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mentoring::disk {

namespace fs = std::filesystem;

namespace {

/// Beyond this it is no lock of ours.
constexpr std::size_t longestText = 4096;

fs::path lockBeside(const fs::path& path) {
    fs::path name(".~lock.");
    name += path.filename();
    name += "#";
    return path.parent_path() / name;
}

std::optional<LockWords> wordsIn(std::string_view text) {
    std::array<std::string_view, 5> lines;
    for (auto& line : lines) {
        const auto end = text.find('\n');
        line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    LockWords words;
    const auto number = lines[0];
    const auto read = std::from_chars(number.data(), number.data() + number.size(), words.process);
    if (read.ec != std::errc() || words.process <= 0)
        return std::nullopt;
    words.program = lines[1];
    words.host = lines[2];
    words.hostId = lines[3];
    words.bootId = lines[4];
    return words;
}

} // namespace

FileLock::FileLock(const fs::path& path, LockWords words)
    : m_file(path), m_path(lockBeside(path)), m_words(std::move(words)) {}

bool FileLock::isOfThisComputer(const LockWords& theirs) const {
    if (!theirs.hostId.empty() && !m_words.hostId.empty())
        return theirs.hostId == m_words.hostId;
    return theirs.host.empty() || theirs.host == m_words.host;
}

std::string FileLock::text() const {
    return std::to_string(m_words.process) + '\n' + m_words.program + '\n' + m_words.host + '\n' + m_words.hostId +
           '\n' + m_words.bootId + '\n';
}

#if defined(__unix__) || defined(__APPLE__)

namespace {

/// Closes a file unless it is kept.
class OpenFile {
public:
    explicit OpenFile(int file) : m_file(file) {}
    ~OpenFile() {
        if (m_file >= 0)
            ::close(m_file);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] int number() const { return m_file; }
    [[nodiscard]] int keep() { return std::exchange(m_file, -1); }

private:
    int m_file;
};

std::string contentOf(int file) {
    std::string text(longestText, '\0');
    const auto read = ::pread(file, text.data(), text.size(), 0);
    text.resize(read > 0 ? static_cast<std::size_t>(read) : 0);
    return text;
}

bool isAlive(std::int64_t process) {
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

} // namespace

FileLock::~FileLock() {
    if (m_held < 0)
        return;
    // While it is still held: whoever opened it in the meantime finds that it has lost its name.
    if (carriesName(m_held))
        ::unlink(m_path.c_str());
    ::close(m_held);
}

bool FileLock::take() {
    constexpr int attempts = 100; // others come and go at the same time
    m_words.process = ::getpid();
    for (int attempt = 0; attempt < attempts && m_held < 0; ++attempt) {
        constexpr int always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
        OpenFile made(::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | always, S_IRUSR | S_IWUSR));
        if (made.number() < 0 && errno != EEXIST)
            failToMake(errno, m_path);
        OpenFile found(made.number() < 0 ? ::open(m_path.c_str(), O_RDWR | always) : -1);
        const bool writable = made.number() >= 0 || found.number() >= 0;
        OpenFile readable(writable ? -1 : ::open(m_path.c_str(), O_RDONLY | always));
        OpenFile& file = made.number() >= 0 ? made : found.number() >= 0 ? found : readable;
        if (file.number() < 0) {
            if (errno == ENOENT)
                continue; // it has just been let go
            return false;
        }
        const bool isLocked = ::flock(file.number(), LOCK_EX | LOCK_NB) == 0;
        if ((!isLocked && errno == EWOULDBLOCK) || !mayTakeOver(file.number(), made.number() >= 0, isLocked))
            return false;
        if (!carriesName(file.number()))
            continue; // what was opened is gone, and the lock is another file by now
        if (!writable) {
            if (::unlink(m_path.c_str()) != 0)
                return false;
            continue; // stale and somebody else's: a new one in its place
        }
        setRights(file.number());
        write(file.number());
        m_held = file.keep();
    }
    return m_held >= 0;
}

/// Whether a lock that nobody holds, as far as the system knows, may be taken from whoever it names.
bool FileLock::mayTakeOver(int file, bool made, bool isLocked) const {
    struct stat status {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    const auto theirs = wordsIn(contentOf(file));
    if (theirs && !isOfThisComputer(*theirs))
        return false;
    if (isLocked || made)
        return true; // a lock without words is what a power cut leaves
    // A file system that cannot hold a lock: then it is as good as it gets.
    return theirs && (theirs->bootId != m_words.bootId || !isAlive(theirs->process));
}

bool FileLock::carriesName(int file) const {
    struct stat status {};
    return ::fstat(file, &status) == 0 && identityOf(m_path) == Identity{status.st_dev, status.st_ino};
}

/// Our own, and for the group only where it shares the file itself on purpose: it could not tell otherwise who has the
/// file, nor that nobody has it any more.
void FileLock::setRights(int file) const {
    struct stat shared {};
    struct stat folder {};
    mode_t rights = S_IRUSR | S_IWUSR;
    if (::stat(m_file.c_str(), &shared) == 0 && ::stat(folderOf(m_file).c_str(), &folder) == 0 &&
        shared.st_gid == folder.st_gid && (folder.st_mode & S_IWGRP) != 0 && (shared.st_mode & S_IWGRP) != 0 &&
        ::fchown(file, static_cast<uid_t>(-1), shared.st_gid) == 0)
        rights |= S_IRGRP | S_IWGRP;
    ::fchmod(file, rights);
}

void FileLock::write(int file) const {
    const auto words = text();
    errno = 0;
    int outcome = ::ftruncate(file, 0) == 0 ? 0 : errno;
    if (outcome == 0 && ::pwrite(file, words.data(), words.size(), 0) != static_cast<ssize_t>(words.size()))
        outcome = errno != 0 ? errno : ENOSPC;
    if (outcome == 0)
        return;
    ::unlink(m_path.c_str());
    failToMake(outcome, m_path);
}

std::optional<FileLock::Holder> FileLock::holder() const {
    struct stat status {};
    if (::lstat(m_path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    Holder holder{{}, ownerOf(m_path), std::chrono::sys_seconds(std::chrono::seconds(status.st_mtime))};
    const OpenFile file(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.number() < 0)
        return errno == EACCES ? std::optional(holder) : std::nullopt;
    const auto words = wordsIn(contentOf(file.number()));
    if (!words)
        return std::nullopt;
    holder.words = *words;
    return holder;
}

#else

FileLock::~FileLock() {
    if (!m_held)
        return;
    std::fclose(m_held);
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

bool FileLock::take() {
    std::error_code error;
    if (const auto theirs = holder(); theirs && !isOfThisComputer(theirs->words))
        return false;
    // Such a system does not let go of the name of a file that is open.
    if (fs::exists(m_path, error) && (!fs::remove(m_path, error) || error))
        return false;
    m_held = std::fopen(m_path.string().c_str(), "wbx");
    if (!m_held) {
        if (errno == EEXIST)
            return false;
        failToMake(errno, m_path);
    }
    m_words.process = 1; // what is open says enough
    const auto words = text();
    if (std::fwrite(words.data(), 1, words.size(), m_held) == words.size() && std::fflush(m_held) == 0)
        return true;
    const int outcome = errno;
    std::fclose(std::exchange(m_held, nullptr));
    fs::remove(m_path, error);
    failToMake(outcome, m_path);
}

std::optional<FileLock::Holder> FileLock::holder() const {
    std::ifstream in(m_path, std::ios::binary);
    std::string text(longestText, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    const auto words = wordsIn(text);
    if (!words)
        return std::nullopt;
    std::error_code error;
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(m_path, error);
    const auto since = std::chrono::system_clock::now() - std::chrono::duration_cast<std::chrono::seconds>(age);
    return Holder{*words, {}, std::chrono::floor<std::chrono::seconds>(since)};
}

#endif

} // namespace mentoring::disk
