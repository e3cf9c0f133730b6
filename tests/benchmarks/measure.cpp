#include "measure.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <random>
#include <sstream>
#include <stdexcept>

#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mentoring::bench {

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double quantile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values[std::min(rank, values.size() - 1)];
}

namespace {

/// A line of a process's status, in bytes; 0 when it is gone.
std::int64_t statusOf(const std::string& process, const std::string& name) {
    std::ifstream status("/proc/" + process + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ':'))
            return std::stoll(line.substr(name.size() + 1)) * 1024;
    return 0;
}

} // namespace

PeakMemory::PeakMemory() {
#if defined(__GLIBC__)
    malloc_trim(0); // what earlier work has given back is not room that this one needs
#endif
    std::ofstream("/proc/self/clear_refs") << "5";
    m_before = statusOf("self", "VmRSS");
}

double PeakMemory::megabytes() const {
    return static_cast<double>(std::max<std::int64_t>(0, statusOf("self", "VmHWM") - m_before)) / 1e6;
}

ChildRun runChild(const std::vector<std::string>& command, const std::vector<std::string>& variables, bool silent) {
    ChildRun run;
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe to be had");
    std::fflush(nullptr);
    const auto began = wallSeconds();
    const pid_t child = fork();
    if (child < 0)
        throw std::runtime_error("no process to be had");
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        if (silent)
            (void)!freopen("/dev/null", "w", stderr);
        for (const auto& variable : variables)
            putenv(const_cast<char*>(variable.c_str()));
        std::vector<char*> words;
        for (const auto& word : command)
            words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        execvp(words.front(), words.data());
        _exit(127);
    }
    close(ends[1]);
    std::array<char, 4096> part{};
    // What wait4 tells of memory counts in what the parent had when it forked: so the child is asked as long as it
    // lives.
    for (bool open = true; open;) {
        pollfd ready{ends[0], POLLIN, 0};
        constexpr int milliseconds = 1;
        if (poll(&ready, 1, milliseconds) > 0) {
            const auto count = read(ends[0], part.data(), part.size());
            open = count > 0;
            run.output.append(part.data(), open ? static_cast<std::size_t>(count) : 0);
        } else if (const auto peak = statusOf(std::to_string(child), "VmHWM"); peak > 0) {
            run.peakMegabytes = static_cast<double>(peak) / 1e6;
        }
    }
    close(ends[0]);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    run.wallSeconds = wallSeconds() - began;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    run.cpuSeconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

namespace {

struct Python {
    Python() {
        for (const char* candidate : {"python3", "/usr/bin/python3"}) {
            const auto code = runChild({candidate, "-c", "import scipy.optimize"}, {}, true).exitCode;
            hasSciPy = code == 0;
            if (hasSciPy || (program.empty() && code != 127))
                program = candidate;
            if (hasSciPy)
                return;
        }
    }
    std::string program;
    bool hasSciPy = false;
};

const Python& foundPython() {
    static const Python python;
    return python;
}

} // namespace

const std::string& python() {
    return foundPython().program;
}

bool hasSciPy() {
    return foundPython().hasSciPy;
}

std::string script(std::string_view name) {
    return std::string(ITHACA_BENCH_SOURCES) + '/' + std::string(name);
}

ScratchFolder::ScratchFolder()
    : m_path(std::filesystem::temp_directory_path() / ("ithaca-bench-" + std::to_string(std::random_device{}()))) {
    std::filesystem::create_directories(m_path);
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Arguments::Arguments(const std::vector<std::string>& given, const std::vector<std::string>& known) {
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto& name = given[i];
        if (std::ranges::find(known, name + '!') != known.end())
            m_values.emplace_back(name, "");
        else if (std::ranges::find(known, name) != known.end() && i + 1 < given.size())
            m_values.emplace_back(name, given[++i]);
        else
            throw std::invalid_argument(name + ": not an option here, or without its value");
    }
}

bool Arguments::has(const std::string& name) const {
    return std::ranges::find(m_values, name, &std::pair<std::string, std::string>::first) != m_values.end();
}

std::size_t Arguments::number(const std::string& name, std::size_t otherwise) const {
    const auto found = std::ranges::find(m_values, name, &std::pair<std::string, std::string>::first);
    return found == m_values.end() ? otherwise : std::max<std::size_t>(1, std::stoul(found->second));
}

std::vector<std::string> Arguments::list(const std::string& name, const std::string& otherwise) const {
    const auto found = std::ranges::find(m_values, name, &std::pair<std::string, std::string>::first);
    std::istringstream text(found == m_values.end() ? otherwise : found->second);
    std::vector<std::string> parts;
    for (std::string part; std::getline(text, part, ',');)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

Table::Table(const std::string& ours, const std::string& peer) {
    line("", ours, peer, "ratio", "goal", "");
}

void Table::line(const std::string& what, const std::string& ours, const std::string& peer, const std::string& ratio,
                 const std::string& goal, const std::string& verdict) const {
    std::printf("  %-46s | %10s | %10s | %8s | %8s | %s\n", what.c_str(), ours.c_str(), peer.c_str(), ratio.c_str(),
                goal.c_str(), verdict.c_str());
    std::fflush(stdout);
}

namespace {

std::string shown(double value, const char* unit) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), value < 10 ? "%.2f%s" : value < 100 ? "%.1f%s" : "%.0f%s", value, unit);
    return text.data();
}

} // namespace

void Table::ratio(const std::string& what, const std::string& ours, const std::string& peer, double ratio,
                  std::optional<double> goal, Goal kind) {
    const bool holds = !goal || (kind == Goal::AtLeast ? ratio >= *goal : ratio <= *goal);
    m_holds = m_holds && holds;
    line(what, ours, peer, shown(ratio, "x"),
         goal ? (kind == Goal::AtLeast ? ">= " : "<= ") + std::string(shown(*goal, "")) : "",
         goal ? (holds ? "ok" : "MISSED") : "");
}

void Table::figure(const std::string& what, double value, const std::string& unit, std::optional<double> atMost) {
    const bool holds = !atMost || value <= *atMost;
    m_holds = m_holds && holds;
    line(what, shown(value, "") + ' ' + unit, "", "", atMost ? "<= " + shown(*atMost, "") : "",
         atMost ? (holds ? "ok" : "MISSED") : "");
}

void Table::fact(const std::string& what, bool holds) {
    m_holds = m_holds && holds;
    line(what, "", "", "", "", holds ? "ok" : "MISSED");
}

void Table::note(const std::string& what, const std::string& ours, const std::string& peer) {
    line(what, ours, peer, "", "", "");
}

std::string shownSeconds(double seconds) {
    return seconds < 1 ? shown(seconds * 1e3, " ms") : shown(seconds, " s");
}

} // namespace mentoring::bench
