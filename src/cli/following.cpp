#include "following.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <thread>

#include "console.h"
#include "wording/numbers.h"

namespace mentoring::cli {

namespace {

using namespace std::chrono_literals;

volatile std::sig_atomic_t interrupted = 0;

/// While it lives, Ctrl+C is noted instead of ending the program.
class NotingInterrupts {
public:
    NotingInterrupts() {
        interrupted = 0;
        m_before = std::signal(SIGINT, [](int) { interrupted = 1; });
    }
    ~NotingInterrupts() { std::signal(SIGINT, m_before); }
    NotingInterrupts(const NotingInterrupts&) = delete;
    NotingInterrupts& operator=(const NotingInterrupts&) = delete;

private:
    void (*m_before)(int) = nullptr;
};

/// Looks now and then how far the work is, in a thread of its own.
class Onlooker {
public:
    explicit Onlooker(QString what) : m_what(std::move(what)) {}

    ~Onlooker() {
        m_thread.request_stop();
        m_thread.join();
        if (m_written > 0)
            rewriteLine({});
    }
    Onlooker(const Onlooker&) = delete;
    Onlooker& operator=(const Onlooker&) = delete;

    [[nodiscard]] Watch watch() {
        return {[this](double share) { m_share = share; }, m_stop.get_token()};
    }

private:
    void look(const std::stop_token& over) {
        constexpr auto often = 50ms;
        constexpr auto patience = 500ms;
        const auto began = std::chrono::steady_clock::now();
        std::mutex mutex;
        std::condition_variable_any turn;
        std::unique_lock lock(mutex);
        while (!turn.wait_for(lock, over, often, [&] { return over.stop_requested(); }) && !over.stop_requested()) {
            if (interrupted != 0)
                m_stop.request_stop();
            if (isTerminal() && std::chrono::steady_clock::now() - began > patience)
                say();
        }
    }

    void say() {
        const double share = m_share;
        rewriteLine(share > 0 ? QStringLiteral("%1 %2").arg(m_what, wording::percent(share)) : m_what);
    }

    /// Over what is there; with nothing, the line is as if it had never been.
    void rewriteLine(const QString& text) {
        QString line = text;
        line.resize(qMax(text.size(), m_written), u' ');
        overwrite(line);
        if (text.isEmpty())
            overwrite({});
        m_written = text.size();
    }

    QString m_what;
    std::atomic<double> m_share = 0;
    std::stop_source m_stop;
    qsizetype m_written = 0;
    std::jthread m_thread{[this](const std::stop_token& over) { look(over); }}; ///< last: it uses the rest
};

} // namespace

void followed(const QString& what, const std::function<void(const Watch&)>& work) {
    const NotingInterrupts noting;
    Onlooker onlooker(what);
    work(onlooker.watch());
}

} // namespace mentoring::cli
