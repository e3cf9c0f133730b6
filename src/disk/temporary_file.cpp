#include <cerrno>
#include <cstdlib>
#include <random>
#include <string>
#include <utility>

#include "system.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mentoring::disk {

namespace fs = std::filesystem;

#if defined(__unix__) || defined(__APPLE__)

TemporaryFile::TemporaryFile(fs::path target) : m_target(std::move(target)) {
    // Not made out of the name, which may already be as long as the file system allows.
    auto pattern = (folderOf(m_target) / ".ithaca-XXXXXX").string();
    m_file = ::mkstemp(pattern.data());
    if (m_file < 0)
        failToMake(errno, m_target);
    m_path = pattern;
    ::fchmod(m_file, S_IRUSR | S_IWUSR);
}

TemporaryFile::~TemporaryFile() {
    if (m_file >= 0)
        ::close(m_file);
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

void TemporaryFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(m_file, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            fail(errno, m_target);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void TemporaryFile::finish() {
    if (::fsync(m_file) != 0)
        fail(errno, m_target);
    if (::close(std::exchange(m_file, -1)) != 0)
        fail(errno, m_target);
}

void TemporaryFile::putInPlace(bool over) {
    if (!over) {
        // A link fails where a rename would silently take the place of a file that has just been made.
        if (::link(m_path.c_str(), m_target.c_str()) == 0) {
            ::unlink(std::exchange(m_path, fs::path()).c_str());
            return;
        }
        std::error_code unknown;
        if (errno == EEXIST || fs::exists(fs::symlink_status(m_target, unknown)))
            fail(EEXIST, m_target);
    }
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        failToMake(errno, m_target);
    m_path.clear();
}

#else

TemporaryFile::TemporaryFile(fs::path target) : m_target(std::move(target)) {
    std::random_device random;
    while (!m_file) {
        m_path = folderOf(m_target) / (".ithaca-" + std::to_string(random()));
        m_file = std::fopen(m_path.string().c_str(), "wbx");
        if (!m_file && errno != EEXIST)
            failToMake(errno, m_target);
    }
}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    if (m_file)
        std::fclose(m_file);
    if (!m_path.empty())
        fs::remove(m_path, ignored);
}

void TemporaryFile::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        fail(errno, m_target);
}

void TemporaryFile::finish() {
    if (std::fclose(std::exchange(m_file, nullptr)) != 0)
        fail(errno, m_target);
}

void TemporaryFile::putInPlace(bool over) {
    std::error_code error;
    if (!over && fs::exists(m_target, error))
        fail(EEXIST, m_target);
    fs::rename(m_path, m_target, error);
    if (error)
        throw DiskError(troubleOf(error), m_target, error.message());
    m_path.clear();
}

#endif

} // namespace mentoring::disk
