#pragma once

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string>

#include <sched.h>
#include <sys/mount.h>

namespace mentoring::test {

/// Mounts a small file system of its own on a folder, for this process and its children only; or says why that is not
/// possible here. To be called in a child.
inline std::optional<std::string> mountSmallDisk(const std::filesystem::path& folder, const char* options) {
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return std::string("no mount namespace here: ") + std::strerror(errno);
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options) != 0)
        return std::string("no small disk here: ") + std::strerror(errno);
    return std::nullopt;
}

} // namespace mentoring::test
