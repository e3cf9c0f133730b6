#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace mentoring::storage::test {

/// A layer between SQLite and the disk, in use by every connection opened while it lives. It can make the nth access
/// fail, and write down all that reaches the disk.
class FaultVfs {
public:
    /// Removal: a file is not deleted. FolderSync: it is, and the folder cannot be synced after that.
    enum class Fault { InputOutput, DiskFull, ShortWrite, Sync, Removal, FolderSync, Kill };

    /// One thing that happened to the files below.
    struct Event {
        enum class Kind { Write, Truncate, Sync, Delete, Acknowledge };
        Kind kind = Kind::Write;
        std::string file;    ///< without its folder
        std::int64_t at = 0; ///< offset, size, or number of the acknowledged operation
        std::string bytes;
        bool folderSynced = false; ///< Delete
    };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// From now on the nth access (1 = the next) fails; all later ones as well when `sticky`. Kill ends the process
    /// there and then, as nothing else does so suddenly.
    void failAt(int nth, Fault fault, bool sticky);
    void stopFailing() { m_left = 0; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    void record(bool on) { m_recording = on; }
    void acknowledge(std::int64_t operation);
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    friend struct FaultFile;
    bool fails(bool isSync, bool isWrite);
    bool failsToRemove(bool folderToo);
    bool isDue();
    void note(Event event);

    sqlite3_vfs m_vfs{};
    sqlite3_vfs* m_below = nullptr;
    int m_left = 0;
    Fault m_fault = Fault::InputOutput;
    bool m_sticky = false;
    bool m_failed = false;
    bool m_recording = false;
    std::vector<Event> m_events;
};

/// What may be found on the disk after the power went away at some moment of a recording: what was synced is there,
/// of the rest nothing, all, some writes or some sectors of some.
class PowerCut {
public:
    PowerCut(const std::map<std::string, std::string>& before, const std::vector<FaultVfs::Event>& events,
             std::uint32_t seed, bool garbage);

    [[nodiscard]] const std::map<std::string, std::string>& files() const { return m_found; }
    [[nodiscard]] std::int64_t acknowledged() const { return m_acknowledged; }

private:
    struct Change {
        bool truncates = false;
        std::int64_t at = 0;
        std::string bytes;
    };
    struct File {
        bool there = false;
        bool everSynced = false;
        std::string durable;
        std::vector<Change> pending;
        bool mayComeBack = false; ///< deleted, and the folder not synced since
        std::string deleted;
        std::vector<Change> deletedPending;
    };
    [[nodiscard]] std::string asFound(const std::string& durable, const std::vector<Change>& pending);

    std::mt19937 m_random;
    bool m_garbage;
    std::map<std::string, std::string> m_found;
    std::int64_t m_acknowledged = 0;
};

} // namespace mentoring::storage::test
