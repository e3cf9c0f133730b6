#include "fault_vfs.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

namespace mentoring::storage::test {

namespace {
constexpr int sectorSize = 512;
int lastError = 0;
} // namespace

struct FaultFile {
    sqlite3_file base;
    FaultVfs* vfs;
    std::string* name;

    static FaultFile* of(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file); }
    static FaultVfs* vfsOf(sqlite3_vfs* vfs) { return static_cast<FaultVfs*>(vfs->pAppData); }
    static sqlite3_file* below(sqlite3_file* file) {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(FaultFile));
    }
    static bool fails(sqlite3_file* file, bool isSync = false, bool isWrite = false) {
        return of(file)->vfs->fails(isSync, isWrite);
    }
    static bool full(sqlite3_file* file) { return of(file)->vfs->m_fault == FaultVfs::Fault::DiskFull; }
    static void note(sqlite3_file* file, FaultVfs::Event event) {
        event.file = *of(file)->name;
        of(file)->vfs->note(std::move(event));
    }

    static int close(sqlite3_file* file) {
        const int code = below(file)->pMethods ? below(file)->pMethods->xClose(below(file)) : SQLITE_OK;
        delete of(file)->name;
        return code;
    }
    static int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
        return fails(file) ? SQLITE_IOERR_READ : below(file)->pMethods->xRead(below(file), to, size, at);
    }
    static int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
        if (fails(file, false, true)) {
            if (of(file)->vfs->m_fault == FaultVfs::Fault::ShortWrite)
                below(file)->pMethods->xWrite(below(file), from, size / 2, at);
            return full(file) ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        }
        note(file, {FaultVfs::Event::Kind::Write,
                    {},
                    at,
                    std::string(static_cast<const char*>(from), static_cast<std::size_t>(size)),
                    false});
        return below(file)->pMethods->xWrite(below(file), from, size, at);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        if (fails(file))
            return SQLITE_IOERR_TRUNCATE;
        note(file, {FaultVfs::Event::Kind::Truncate, {}, size, {}, false});
        return below(file)->pMethods->xTruncate(below(file), size);
    }
    static int sync(sqlite3_file* file, int flags) {
        if (fails(file, true))
            return SQLITE_IOERR_FSYNC;
        note(file, {FaultVfs::Event::Kind::Sync, {}, 0, {}, false});
        // The recording is what counts; a real fsync would only take time.
        return of(file)->vfs->m_recording ? SQLITE_OK : below(file)->pMethods->xSync(below(file), flags);
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* size) {
        return fails(file) ? SQLITE_IOERR_FSTAT : below(file)->pMethods->xFileSize(below(file), size);
    }
    static int lock(sqlite3_file* file, int level) { return below(file)->pMethods->xLock(below(file), level); }
    static int unlock(sqlite3_file* file, int level) { return below(file)->pMethods->xUnlock(below(file), level); }
    static int reserved(sqlite3_file* file, int* answer) {
        return below(file)->pMethods->xCheckReservedLock(below(file), answer);
    }
    static int control(sqlite3_file* file, int operation, void* argument) {
        return below(file)->pMethods->xFileControl(below(file), operation, argument);
    }
    static int sector(sqlite3_file*) { return sectorSize; }
    /// Neither atomic nor safe from being overwritten beside: the least that a disk may promise.
    static int characteristics(sqlite3_file*) { return 0; }

    static const char* nameIn(const char* path) {
        const char* slash = path ? std::strrchr(path, '/') : nullptr;
        return slash ? slash + 1 : path ? path : "";
    }

    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
        static const sqlite3_io_methods methods = {
            1,      close,           read,    write,   truncate, sync,    fileSize, lock,   unlock, reserved, control,
            sector, characteristics, nullptr, nullptr, nullptr,  nullptr, nullptr,  nullptr};
        auto* self = vfsOf(vfs);
        auto* opened = new (file) FaultFile{};
        if (self->fails(false, false))
            return SQLITE_CANTOPEN;
        std::memset(below(file), 0, static_cast<std::size_t>(self->m_below->szOsFile));
        const int code = self->m_below->xOpen(self->m_below, path, below(file), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        opened->vfs = self;
        opened->name = new std::string(nameIn(path));
        opened->base.pMethods = &methods;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* vfs, const char* path, int folderToo) {
        auto* self = vfsOf(vfs);
        const bool fails = self->failsToRemove(folderToo != 0);
        const bool removes = !fails || self->m_fault == FaultVfs::Fault::FolderSync;
        if (!removes)
            return SQLITE_IOERR_DELETE;
        const int code = self->m_below->xDelete(self->m_below, path, fails || self->m_recording ? 0 : folderToo);
        if (fails)
            return SQLITE_IOERR_DIR_FSYNC;
        if (code == SQLITE_OK)
            self->note({FaultVfs::Event::Kind::Delete, nameIn(path), 0, {}, folderToo != 0});
        return code;
    }
    static int access(sqlite3_vfs* vfs, const char* path, int flags, int* answer) {
        auto* self = vfsOf(vfs);
        return self->fails(false, false) ? SQLITE_IOERR_ACCESS
                                         : self->m_below->xAccess(self->m_below, path, flags, answer);
    }
    static int fullPath(sqlite3_vfs* vfs, const char* path, int size, char* out) {
        auto* below = vfsOf(vfs)->m_below;
        return below->xFullPathname(below, path, size, out);
    }
    static int randomness(sqlite3_vfs* vfs, int size, char* out) {
        auto* below = vfsOf(vfs)->m_below;
        return below->xRandomness(below, size, out);
    }
    static int sleep(sqlite3_vfs* vfs, int microseconds) {
        auto* below = vfsOf(vfs)->m_below;
        return below->xSleep(below, microseconds);
    }
    static int time(sqlite3_vfs* vfs, double* out) {
        auto* below = vfsOf(vfs)->m_below;
        return below->xCurrentTime(below, out);
    }
    static int time64(sqlite3_vfs* vfs, sqlite3_int64* out) {
        auto* below = vfsOf(vfs)->m_below;
        return below->xCurrentTimeInt64(below, out);
    }
    static int error(sqlite3_vfs* vfs, int size, char* out) {
        auto* below = vfsOf(vfs)->m_below;
        const int own = std::exchange(lastError, 0);
        return own != 0 ? own : below->xGetLastError(below, size, out);
    }
};

FaultVfs::FaultVfs() : m_below(sqlite3_vfs_find(nullptr)) {
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_below->szOsFile;
    m_vfs.mxPathname = m_below->mxPathname;
    m_vfs.zName = "ithaca-faults";
    m_vfs.pAppData = this;
    m_vfs.xOpen = FaultFile::open;
    m_vfs.xDelete = FaultFile::remove;
    m_vfs.xAccess = FaultFile::access;
    m_vfs.xFullPathname = FaultFile::fullPath;
    m_vfs.xRandomness = FaultFile::randomness;
    m_vfs.xSleep = FaultFile::sleep;
    m_vfs.xCurrentTime = FaultFile::time;
    m_vfs.xCurrentTimeInt64 = FaultFile::time64;
    m_vfs.xGetLastError = FaultFile::error;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

void FaultVfs::failAt(int nth, Fault fault, bool sticky) {
    m_left = nth;
    m_fault = fault;
    m_sticky = sticky;
    m_failed = false;
}

void FaultVfs::acknowledge(std::int64_t operation) {
    note({Event::Kind::Acknowledge, {}, operation, {}, false});
}

bool FaultVfs::fails(bool isSync, bool isWrite) {
    switch (m_fault) {
    case Fault::InputOutput:
    case Fault::Kill:
        return isDue();
    case Fault::DiskFull:
    case Fault::ShortWrite:
        return isWrite && isDue();
    case Fault::Sync:
        return isSync && isDue();
    case Fault::Removal:
    case Fault::FolderSync:
        return false;
    }
    return false;
}

bool FaultVfs::failsToRemove(bool folderToo) {
    switch (m_fault) {
    case Fault::Removal:
        return isDue();
    case Fault::FolderSync:
        return folderToo && isDue();
    default:
        return fails(false, false);
    }
}

bool FaultVfs::isDue() {
    if (m_left == 0)
        return false;
    if (m_left > 1) {
        --m_left;
        return false;
    }
    if (!m_sticky)
        m_left = 0;
    m_failed = true;
    if (m_fault == Fault::Kill)
        (void)std::raise(SIGKILL);
    lastError = m_fault == Fault::DiskFull || m_fault == Fault::Removal ? ENOSPC : EIO;
    return true;
}

void FaultVfs::note(Event event) {
    if (m_recording)
        m_events.push_back(std::move(event));
}

PowerCut::PowerCut(const std::map<std::string, std::string>& before, const std::vector<FaultVfs::Event>& events,
                   std::uint32_t seed, bool garbage)
    : m_random(seed), m_garbage(garbage) {
    std::map<std::string, File> files;
    for (const auto& [name, bytes] : before)
        files[name] = {true, true, bytes, {}, false, {}, {}};
    const auto cut = m_random() % (events.size() + 1);
    for (std::size_t i = 0; i < cut; ++i) {
        const auto& event = events[i];
        using Happened = FaultVfs::Event::Kind;
        if (event.kind == Happened::Acknowledge) {
            m_acknowledged = event.at;
            continue;
        }
        auto& file = files[event.file];
        switch (event.kind) {
        case Happened::Write:
        case Happened::Truncate:
            file.there = true;
            file.pending.push_back({event.kind == Happened::Truncate, event.at, event.bytes});
            break;
        case Happened::Sync:
            for (const auto& change : file.pending) {
                if (change.truncates) {
                    file.durable.resize(static_cast<std::size_t>(change.at));
                    continue;
                }
                const auto end = static_cast<std::size_t>(change.at) + change.bytes.size();
                if (file.durable.size() < end)
                    file.durable.resize(end);
                file.durable.replace(static_cast<std::size_t>(change.at), change.bytes.size(), change.bytes);
            }
            file.pending.clear();
            file.there = file.everSynced = true;
            file.mayComeBack = false; // the folder was synced with the new file of this name
            break;
        case Happened::Delete:
            if (!event.folderSynced && file.everSynced) {
                file.mayComeBack = true;
                file.deleted = file.durable;
                file.deletedPending = file.pending;
            } else if (event.folderSynced) {
                file.mayComeBack = false;
            }
            file.there = file.everSynced = false;
            file.durable.clear();
            file.pending.clear();
            break;
        case Happened::Acknowledge:
            break;
        }
    }
    for (const auto& [name, file] : files) {
        const bool comesBack = file.mayComeBack && m_random() % 2 == 0;
        if (comesBack)
            m_found[name] = asFound(file.deleted, file.deletedPending);
        else if (file.there && (file.everSynced || m_random() % 2 == 0))
            m_found[name] = asFound(file.durable, file.pending);
    }
}

std::string PowerCut::asFound(const std::string& durable, const std::vector<Change>& pending) {
    std::string found = durable;
    const auto way = m_random() % 4; // nothing, all, some writes, some sectors of some writes
    const auto put = [&](std::size_t at, std::string_view bytes) {
        if (found.size() < at + bytes.size())
            found.resize(at + bytes.size());
        found.replace(at, bytes.size(), bytes);
    };
    for (const auto& change : pending) {
        if (way == 0 || (way >= 2 && m_random() % 2 == 0))
            continue;
        const auto at = static_cast<std::size_t>(change.at);
        if (change.truncates) {
            found.resize(at);
        } else if (way < 3) {
            put(at, change.bytes);
        } else {
            for (std::size_t from = 0; from < change.bytes.size();) {
                const auto size =
                    std::min<std::size_t>(sectorSize - (at + from) % sectorSize, change.bytes.size() - from);
                const auto luck = m_random() % 3;
                if (luck == 0)
                    put(at + from, std::string_view(change.bytes).substr(from, size));
                else if (luck == 1 && m_garbage)
                    put(at + from, std::string(size, static_cast<char>(m_random())));
                from += size;
            }
        }
    }
    return found;
}

} // namespace mentoring::storage::test
