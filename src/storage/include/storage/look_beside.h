#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "mentoring/watch.h"
#include "storage/connection.h"
#include "storage/storage_error.h"

namespace mentoring::storage {

/// The look that openFile owes (Look::Later), through a file that is shown meanwhile: in a thread and on a connection
/// of its own, in one thread so that whoever shows it has another. All of what a look before would have looked at.
class LookBeside {
public:
    /// In the thread that has the connection, which outlives it. Nothing happens yet.
    explicit LookBeside(Connection& shown);
    ~LookBeside(); ///< stops it
    LookBeside(const LookBeside&) = delete;
    LookBeside& operator=(const LookBeside&) = delete;

    /// From here on in any thread. `whenOver` is called once in the other thread, unless it was stopped.
    void begin(std::function<void()> whenOver);
    [[nodiscard]] bool isOver() const;
    /// What is wrong with the file: nothing where nothing is, or nobody knows yet.
    [[nodiscard]] std::optional<StorageError> trouble() const;
    /// Waits for the verdict of a look that was begun, and throws what is wrong; Stopped when that was asked while it
    /// waited: the look goes on.
    void require(const Watch& watch = {}) const;

private:
    void look(const std::stop_token& stop);
    void settle(std::optional<StorageError> trouble);

    std::filesystem::path m_path;
    Connection::Mode m_mode;                 ///< the same: SQLite checks less where it may only read
    std::function<void()> m_interruptReader; ///< what reads damaged pages may find no end
    std::function<void()> m_whenOver;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_settled;
    double m_share = 0;
    bool m_isBegun = false;
    bool m_isOver = false;
    std::optional<StorageError> m_trouble;
    std::jthread m_thread; ///< ends before what it uses goes
};

/// While it lives, reading a file that nobody has looked through ends when that is asked (Stopped), or when it has
/// taken more steps than the pages of any file of ours have (TooMuchWork): a hostile tree may have no end.
class ReadingUnseen {
public:
    ReadingUnseen(Connection& connection, const Watch& watch);
    ~ReadingUnseen();
    ReadingUnseen(const ReadingUnseen&) = delete;
    ReadingUnseen& operator=(const ReadingUnseen&) = delete;

private:
    struct Limit;
    std::unique_ptr<Limit> m_limit;
};

} // namespace mentoring::storage
