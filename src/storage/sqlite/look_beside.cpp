#include "storage/look_beside.h"

#include <chrono>
#include <utility>

#include "inspection.h"
#include "look_through.h"
#include "sqlite_engine.h"
#include "storage/file.h"

namespace mentoring::storage {

using Kind = StorageError::Kind;

LookBeside::LookBeside(Connection& shown)
    : m_path(shown.path()), m_mode(shown.isReadOnly() ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite),
      m_interruptReader([handle = sqliteOf(shown).handle()] { sqlite3_interrupt(handle); }) {}

LookBeside::~LookBeside() = default;

void LookBeside::begin(std::function<void()> whenOver) {
    const std::lock_guard guard(m_mutex);
    if (std::exchange(m_isBegun, true))
        return;
    m_whenOver = std::move(whenOver);
    m_thread = std::jthread([this](const std::stop_token& stop) { look(stop); });
}

void LookBeside::look(const std::stop_token& stop) {
    std::optional<StorageError> trouble;
    try {
        auto connection = connectBeside(m_path, m_mode);
        const auto tell = [this](double share) {
            const std::lock_guard guard(m_mutex);
            m_share = share;
        };
        trouble = troubleIn(lookThroughInTurn(connection, {tell, stop}));
    } catch (const StorageError& error) {
        trouble = error;
    } catch (const std::exception& error) {
        trouble = StorageError(Kind::Other, error.what());
    }
    settle(std::move(trouble));
    if (!stop.stop_requested())
        m_whenOver();
}

void LookBeside::settle(std::optional<StorageError> trouble) {
    const bool mayNotBeRead = trouble && trouble->kind() != Kind::RulesBroken;
    {
        const std::lock_guard guard(m_mutex);
        m_trouble = std::move(trouble);
        m_isOver = true;
    }
    m_settled.notify_all();
    if (mayNotBeRead)
        m_interruptReader();
}

bool LookBeside::isOver() const {
    const std::lock_guard guard(m_mutex);
    return m_isOver;
}

std::optional<StorageError> LookBeside::trouble() const {
    const std::lock_guard guard(m_mutex);
    return m_trouble;
}

void LookBeside::require(const Watch& watch) const {
    constexpr std::chrono::milliseconds beat{50};
    std::unique_lock lock(m_mutex);
    while (!m_settled.wait_for(lock, watch.stop, beat, [this] { return m_isOver; })) {
        lock.unlock();
        stopIfAsked(watch);
        lock.lock();
        const auto share = m_share;
        lock.unlock();
        watch.tell(share);
        lock.lock();
    }
    if (m_trouble)
        throw StorageError(*m_trouble);
}

struct ReadingUnseen::Limit {
    Followed followed;
};

namespace {

/// A page holds fewer rows than this has steps for each of them, read several times over.
constexpr std::int64_t mostStepsAPage = 20'000;

} // namespace

ReadingUnseen::ReadingUnseen(Connection& connection, const Watch& watch) {
    const auto pages = integerOf(connection, "PRAGMA page_count");
    m_limit.reset(new Limit{Followed(connection, watch, 0, pages * mostStepsAPage)});
}

ReadingUnseen::~ReadingUnseen() = default;

} // namespace mentoring::storage
