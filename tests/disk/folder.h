#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "disk/trouble.h"

namespace mentoring::disk {

/// What a test prints when two troubles differ.
inline void PrintTo(Trouble trouble, std::ostream* out) {
    *out << "Trouble #" << static_cast<int>(trouble);
}

} // namespace mentoring::disk

namespace mentoring::disk::test {

namespace fs = std::filesystem;

/// A folder of a test's own, gone with all that is in it at the end.
class Folder {
public:
    Folder() {
        auto pattern = (fs::temp_directory_path() / "ithaca-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            throw std::runtime_error("no temporary folder");
        m_path = fs::canonical(pattern);
    }
    ~Folder() {
        std::error_code ignored;
        fs::permissions(m_path, fs::perms::owner_all, ignored);
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] fs::path operator/(const fs::path& name) const { return m_path / name; }
    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(m_path))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }
    fs::path write(const fs::path& name, const std::string& bytes) const {
        std::ofstream(m_path / name, std::ios::binary) << bytes;
        return m_path / name;
    }

private:
    fs::path m_path;
};

inline std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline fs::perms rightsOf(const fs::path& path) {
    return fs::status(path).permissions() & fs::perms::mask;
}

inline constexpr auto ownersOnly = fs::perms::owner_read | fs::perms::owner_write;

/// What `body` gives in a child process; -1 when it dies.
inline int inChild(const std::function<int()>& body) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

inline constexpr unsigned nobody = 65534;

inline void becomeNobody() {
    if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(77);
}

/// In a child that is no administrator (for whom every door is open), with a folder of its own.
inline int asOrdinaryUser(const Folder& folder, const std::function<int()>& body) {
    if (::geteuid() != 0)
        return inChild(body);
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        (void)!::chown(entry.path().c_str(), nobody, nobody);
    (void)!::chown(folder.path().c_str(), nobody, nobody);
    return inChild([&] {
        becomeNobody();
        return body();
    });
}

/// The trouble a call ends in; nothing when it goes through.
template <class Call>
std::optional<Trouble> troubleOf(const Call& call) {
    try {
        call();
    } catch (const DiskError& error) {
        return error.trouble();
    }
    return std::nullopt;
}

} // namespace mentoring::disk::test
