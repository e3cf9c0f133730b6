#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace mentoring::storage {

/// Sees to it that a connection is used from one thread at a time: that of its owner, or, while it is lent, that of the
/// borrower. The owner then waits until it is back; anybody else made a mistake in programming, which ends the program
/// where tests are built and is a std::logic_error elsewhere, before anything has been touched.
class ThreadGate {
public:
    ThreadGate() : m_user(std::this_thread::get_id()), m_owner(std::this_thread::get_id()) {}

    /// At every use.
    void require() {
        if (m_user.load(std::memory_order_acquire) != std::this_thread::get_id())
            waitForTurn();
    }

    /// By the owner: the thread that uses it next is going to own it.
    void handOver();

    /// By the owner: from now on it waits. A second loan waits for the end of the first.
    void lend();
    /// By the thread that works with what was lent.
    void borrow();
    /// By the borrower, or by whoever throws a loan away that nobody began.
    void giveBack();

    /// Whether this thread has it as a loan.
    [[nodiscard]] bool isBorrower();

    /// By the owner, before the connection goes: waits for a borrower, and turns away one who has not begun. The
    /// owner may use it to the end.
    void close();

private:
    void waitForTurn();
    [[noreturn]] static void refuse();

    std::atomic<std::thread::id> m_user; ///< who may use it without asking; nobody while it waits for its borrower
    std::mutex m_mutex;
    std::condition_variable m_back;
    std::thread::id m_owner; ///< nobody: whoever comes next
    bool m_lent = false;
    bool m_closed = false;
};

} // namespace mentoring::storage
