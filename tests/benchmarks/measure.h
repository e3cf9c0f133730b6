#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mentoring::bench {

/// CPU seconds of this process so far, all its threads together.
[[nodiscard]] double cpuSeconds();
[[nodiscard]] double wallSeconds();

/// The middle value, the mean of the two middle ones where the count is even.
/// Not of nothing.
[[nodiscard]] double median(std::vector<double> values);
/// The smallest value that `share` (0 to 1) of the values do not exceed. Not of
/// nothing.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// What a piece of work needed on top of what the process held before it: the
/// kernel's high-water mark, reset at the start. Linux only; 0 elsewhere.
class PeakMemory {
public:
    PeakMemory();
    [[nodiscard]] double megabytes() const;

private:
    std::int64_t m_before = 0;
};

struct ChildRun {
    int exitCode = -1; ///< 127 when the program could not be started
    double cpuSeconds = 0;
    double wallSeconds = 0;
    double peakMegabytes = 0; ///< resident
    std::string output;
};

/// Runs a program to its end. `variables` ("NAME=value") are added to the
/// environment; its standard error is ours unless `silent`.
[[nodiscard]] ChildRun runChild(const std::vector<std::string>& command, const std::vector<std::string>& variables = {},
                                bool silent = false);

/// A Python that has SciPy and NumPy, else any, else nothing: the first on the
/// path may not be the system's.
[[nodiscard]] const std::string& python();
[[nodiscard]] bool hasSciPy();

/// The file beside the benchmarks' sources.
[[nodiscard]] std::string script(std::string_view name);

/// A folder of its own, gone with the object.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] std::string file(std::string_view name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// `--name value` pairs and `--name` flags. Throws std::invalid_argument on
/// anything not in `known`; names of flags end in '!'.
class Arguments {
public:
    Arguments(const std::vector<std::string>& given, const std::vector<std::string>& known);
    [[nodiscard]] bool has(const std::string& name) const;
    [[nodiscard]] std::size_t number(const std::string& name, std::size_t otherwise) const;
    /// Parted at commas.
    [[nodiscard]] std::vector<std::string> list(const std::string& name, const std::string& otherwise) const;

private:
    std::vector<std::pair<std::string, std::string>> m_values;
};

/// "ours | peer | ratio | goal | ok", a line at a time.
class Table {
public:
    enum class Goal { AtLeast, AtMost };

    Table(const std::string& ours, const std::string& peer);
    /// A line with a ratio, judged when there is a goal.
    void ratio(const std::string& what, const std::string& ours, const std::string& peer, double ratio,
               std::optional<double> goal = {}, Goal kind = Goal::AtLeast);
    /// A line whose figure is itself judged.
    void figure(const std::string& what, double value, const std::string& unit, std::optional<double> atMost = {});
    /// A line that is right or wrong.
    void fact(const std::string& what, bool holds);
    /// A line without a judgement.
    void note(const std::string& what, const std::string& ours, const std::string& peer = {});

    /// Was every goal reached?
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    void line(const std::string& what, const std::string& ours, const std::string& peer, const std::string& ratio,
              const std::string& goal, const std::string& verdict) const;
    bool m_holds = true;
};

/// "12.3 ms", "4.56 s".
[[nodiscard]] std::string shownSeconds(double seconds);

} // namespace mentoring::bench
