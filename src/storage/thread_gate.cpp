#include "storage/thread_gate.h"

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace mentoring::storage {

namespace {

const std::thread::id nobody{};

} // namespace

void ThreadGate::refuse() {
#ifdef ITHACA_ASSERTS
    std::fputs("A connection was used from a thread that it does not belong to.\n", stderr);
    std::abort();
#else
    throw std::logic_error("a connection was used from a thread that it does not belong to");
#endif
}

void ThreadGate::waitForTurn() {
    std::unique_lock lock(m_mutex);
    const auto here = std::this_thread::get_id();
    if (m_owner == nobody && !m_lent)
        m_owner = here;
    if (m_owner != here)
        refuse();
    m_back.wait(lock, [this] { return !m_lent; });
    m_user.store(here, std::memory_order_release);
}

void ThreadGate::handOver() {
    require();
    const std::lock_guard guard(m_mutex);
    m_owner = nobody;
    m_user.store(nobody, std::memory_order_release);
}

void ThreadGate::lend() {
    require();
    const std::lock_guard guard(m_mutex);
    if (m_owner != std::this_thread::get_id())
        refuse(); // a borrower does not lend
    m_lent = true;
    m_user.store(nobody, std::memory_order_release);
}

void ThreadGate::borrow() {
    const std::lock_guard guard(m_mutex);
    if (m_closed)
        throw std::logic_error("what was lent is gone");
    if (!m_lent || m_user.load(std::memory_order_relaxed) != nobody)
        refuse();
    m_user.store(std::this_thread::get_id(), std::memory_order_release);
}

void ThreadGate::giveBack() {
    {
        const std::lock_guard guard(m_mutex);
        m_lent = false;
        m_user.store(m_owner, std::memory_order_release);
    }
    m_back.notify_all();
}

bool ThreadGate::isBorrower() {
    const std::lock_guard guard(m_mutex);
    return m_lent && m_user.load(std::memory_order_relaxed) == std::this_thread::get_id();
}

void ThreadGate::close() {
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_back.wait(lock, [this] { return !m_lent || m_user.load(std::memory_order_relaxed) == nobody; });
    // Back from one who has not begun, and cannot any more: there is something to do yet before the end.
    m_lent = false;
    m_user.store(m_owner, std::memory_order_release);
}

} // namespace mentoring::storage
