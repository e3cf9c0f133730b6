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
    /// In the thread that has the connection, which outlives it and which nobody else follows until the verdict is
    /// good. The look does not begin yet, but from here on no statement of the connection is without end: it throws
    /// TooMuchWork when it takes more steps than the pages of any file of ours ask for (a hostile tree may lead back
    /// into itself), and Damaged once the verdict is bad.
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

    /// Reading of the shown file that somebody may want to stop (Stopped), in the thread that has the connection.
    void whileReading(const Watch& watch, const std::function<void()>& read);

private:
    struct Reader;

    void look(const std::stop_token& stop);
    void settle(std::optional<StorageError> trouble);

    std::filesystem::path m_path;
    Connection::Mode m_mode; ///< the same: SQLite checks less where it may only read
    std::unique_ptr<Reader> m_reader;
    std::function<void()> m_whenOver;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_settled;
    double m_share = 0;
    bool m_isOver = false;
    std::optional<StorageError> m_trouble;
    std::jthread m_thread; ///< ends before what it uses goes
};

/// While it lives, reading on a connection that nobody else follows ends when that is asked (Stopped), or when it has
/// taken more steps than the pages of any file of ours ask for (TooMuchWork).
class BoundedReading {
public:
    BoundedReading(Connection& connection, const Watch& watch);
    ~BoundedReading();
    BoundedReading(const BoundedReading&) = delete;
    BoundedReading& operator=(const BoundedReading&) = delete;

private:
    struct Limit;
    std::unique_ptr<Limit> m_limit;
};

} // namespace mentoring::storage
