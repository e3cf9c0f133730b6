#include "storage/look_beside.h"

#include <atomic>
#include <chrono>
#include <system_error>
#include <utility>

#include "inspection.h"
#include "look_through.h"
#include "sqlite_engine.h"
#include "storage/file.h"

namespace mentoring::storage {

using Kind = StorageError::Kind;

namespace {

/// A page holds fewer rows than this has steps for each of them, read several times over.
constexpr std::int64_t mostStepsAPage = 20'000;

std::int64_t mostStepsIn(Connection& connection) {
    return integerOf(connection, "PRAGMA page_count") * mostStepsAPage;
}

} // namespace

/// What keeps an eye on the statements of the connection that shows the file. All but `isBad` is of its thread.
struct LookBeside::Reader {
    explicit Reader(Connection& shown) : connection(shown), most(mostStepsIn(shown)) {
        sqlite3_progress_handler(
            handle(), stepsATime, [](void* self) { return static_cast<Reader*>(self)->goOn() ? 0 : 1; }, this);
    }
    ~Reader() { sqlite3_progress_handler(handle(), 0, nullptr, nullptr); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    [[nodiscard]] sqlite3* handle() const { return sqliteOf(connection).handle(); }

    bool goOn() {
        if (std::exchange(statement, connection.queries()) != connection.queries())
            steps = 0; // another one
        steps += stepsATime;
        const auto why = isBad ? Kind::Damaged : stop.stop_requested() ? Kind::Stopped : Kind::TooMuchWork;
        sqliteOf(connection).setInterruption(why);
        return why == Kind::TooMuchWork && steps <= most;
    }

    Connection& connection;
    std::int64_t most;
    std::int64_t statement = 0;
    std::int64_t steps = 0; ///< of that statement
    std::stop_token stop;
    std::atomic_bool isBad = false;
};

LookBeside::LookBeside(Connection& shown)
    : m_path(shown.path()), m_mode(shown.isReadOnly() ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite),
      m_reader(std::make_unique<Reader>(shown)) {}

LookBeside::~LookBeside() = default;

void LookBeside::begin(std::function<void()> whenOver) {
    {
        const std::lock_guard guard(m_mutex);
        if (m_thread.joinable() || m_isOver)
            return;
        m_whenOver = std::move(whenOver);
        try {
            m_thread = std::jthread([this](const std::stop_token& stop) { look(stop); });
            return;
        } catch (const std::system_error&) { // as many threads as may be: it is looked through first, then
        }
    }
    settle(StorageError(Kind::Other, "there is no thread to look through the file"));
    m_whenOver();
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
    if (trouble && trouble->kind() != Kind::RulesBroken)
        m_reader->isBad = true; // what reads damaged pages may find no end
    {
        const std::lock_guard guard(m_mutex);
        m_trouble = std::move(trouble);
        m_isOver = true;
    }
    m_settled.notify_all();
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
        stopIfAsked(watch);
        const auto share = m_share;
        lock.unlock();
        watch.tell(share);
        lock.lock();
    }
    if (m_trouble)
        throw StorageError(*m_trouble);
}

void LookBeside::whileReading(const Watch& watch, const std::function<void()>& read) {
    m_reader->stop = watch.stop;
    try {
        read();
    } catch (...) {
        m_reader->stop = {};
        throw;
    }
    m_reader->stop = {};
}

struct BoundedReading::Limit {
    Followed followed;
};

BoundedReading::BoundedReading(Connection& connection, const Watch& watch)
    : m_limit(new Limit{Followed(connection, watch, 0, mostStepsIn(connection))}) {}

BoundedReading::~BoundedReading() = default;

} // namespace mentoring::storage
