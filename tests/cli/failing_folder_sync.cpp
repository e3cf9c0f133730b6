// To be preloaded into ithaca-cli: the first sync of a folder after a journal was deleted says that it failed.
#include <cerrno>
#include <string_view>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

bool armed = false;
bool failed = false;

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool fails(int file) {
    struct stat status {};
    if (!armed || failed || fstat(file, &status) != 0 || !S_ISDIR(status.st_mode))
        return false;
    failed = true;
    errno = EIO;
    return true;
}

} // namespace

extern "C" int unlink(const char* path) noexcept {
    armed = armed || std::string_view(path).ends_with("-journal");
    return next<int (*)(const char*)>("unlink")(path);
}

extern "C" int fsync(int file) {
    return fails(file) ? -1 : next<int (*)(int)>("fsync")(file);
}

extern "C" int fdatasync(int file) {
    return fails(file) ? -1 : next<int (*)(int)>("fdatasync")(file);
}
