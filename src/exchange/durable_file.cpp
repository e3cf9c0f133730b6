#include "durable_file.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include "exchange/spreadsheet_writer.h"

namespace mentoring::exchange {

namespace {

constexpr std::size_t bufferLength = 1 << 18;

std::filesystem::path folderOf(const std::filesystem::path& target) {
    const auto folder = target.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

} // namespace

void throwWriteError(int code, const std::filesystem::path& path) {
    const auto detail = std::error_code(code, std::generic_category()).message() + " (" + path.string() + ")";
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        throw WriteError(WriteErrorKind::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        throw WriteError(WriteErrorKind::NoPermission, detail);
    case ENOENT:
    case ENOTDIR:
        throw WriteError(WriteErrorKind::NoFolder, detail);
    case EEXIST:
        throw WriteError(WriteErrorKind::Exists, path.string());
    default:
        throw WriteError(WriteErrorKind::Failed, detail);
    }
}

DurableFile::DurableFile(const std::filesystem::path& target, bool replaceExisting)
    : m_target(target), m_replaceExisting(replaceExisting) {
    std::error_code error;
    if (std::filesystem::exists(target, error)) {
        if (!replaceExisting)
            throw WriteError(WriteErrorKind::Exists, target.string());
        // Through a symbolic link: the file it names is replaced and the link stays.
        const auto real = std::filesystem::canonical(target, error);
        if (!error)
            m_target = real;
        if (std::filesystem::is_directory(m_target, error))
            throwWriteError(EISDIR, target);
    }
    // Not made out of the name, which may already be as long as the file system allows.
    auto pattern = (folderOf(m_target) / ".ithaca-XXXXXX").string();
    m_descriptor = ::mkstemp(pattern.data());
    if (m_descriptor < 0)
        throwWriteError(errno, target);
    m_temporary = pattern;
    ::fchmod(m_descriptor, S_IRUSR | S_IWUSR);
}

DurableFile::~DurableFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void DurableFile::write(std::string_view bytes) {
    m_buffer += bytes;
    if (m_buffer.size() >= bufferLength)
        flush();
}

void DurableFile::flush() {
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const auto written = ::write(m_descriptor, rest.data(), rest.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            throwWriteError(errno, m_target);
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
}

void DurableFile::commit() {
    flush();
    if (::fsync(m_descriptor) != 0)
        throwWriteError(errno, m_target);
    const int outcome = ::close(m_descriptor);
    m_descriptor = -1;
    if (outcome != 0)
        throwWriteError(errno, m_target);
    putInPlace();
    m_temporary.clear();
    // The new name itself is only on the disk when the folder is. Some file systems cannot do that; then it is as good
    // as it gets, and the file is complete.
    const int folder = ::open(folderOf(m_target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

void DurableFile::putInPlace() {
    if (!m_replaceExisting) {
        // A link fails where a rename would silently take the place of a file that has just been made.
        if (::link(m_temporary.c_str(), m_target.c_str()) == 0) {
            ::unlink(m_temporary.c_str());
            return;
        }
        std::error_code error;
        if (errno == EEXIST || std::filesystem::exists(m_target, error))
            throwWriteError(EEXIST, m_target);
    }
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        throwWriteError(errno, m_target);
}

NeutralNumbers::NeutralNumbers() {
    const locale_t neutral = ::newlocale(LC_NUMERIC_MASK, "C", ::duplocale(::uselocale(nullptr)));
    if (neutral == nullptr)
        return;
    m_neutral = neutral;
    m_previous = ::uselocale(neutral);
}

NeutralNumbers::~NeutralNumbers() {
    if (m_neutral == nullptr)
        return;
    ::uselocale(static_cast<locale_t>(m_previous));
    ::freelocale(static_cast<locale_t>(m_neutral));
}

} // namespace mentoring::exchange
