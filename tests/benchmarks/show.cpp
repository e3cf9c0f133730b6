#include <cstdio>
#include <stdexcept>

#include "app/organisation_file.h"
#include "commands.h"
#include "made_up_life.h"
#include "measure.h"
#include "mentoring/clock.h"

namespace mentoring::bench {

int show(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--pairs", "--sessions", "--goals", "--feedback", "--repeat"});
    constexpr double goal = 1.3; // times opening the file
    LifeSize size;
    size.pairs = arguments.number("--pairs", size.pairs);
    size.sessions = arguments.number("--sessions", size.sessions);
    size.goals = arguments.number("--goals", size.goals);
    size.feedback = arguments.number("--feedback", size.feedback);
    const auto repeat = arguments.number("--repeat", 3);
    const ScratchFolder folder;
    const auto path = folder.file("life.ithaca");
    makeUpLife(path, size);

    const SystemClock clock;
    std::vector<double> opening;
    std::vector<double> showing;
    for (std::size_t i = 0; i < repeat; ++i) {
        const auto began = cpuSeconds();
        (void)OrganisationFile::open(QString::fromStdString(path), OrganisationFile::Access::ReadOnly, clock);
        opening.push_back(cpuSeconds() - began);
        const auto run = runChild(
            {ITHACA_BENCH_BIN "/ithaca-cli", "show", path, "--person", menteeAddress(size.pairs / 2), "--json"});
        if (run.exitCode != 0 || run.output.find("\"sessions\"") == std::string::npos)
            throw std::runtime_error("ithaca-cli show ended with " + std::to_string(run.exitCode));
        showing.push_back(run.cpuSeconds);
    }
    std::printf("show: %zu people, %zu pairs, %zu sessions, %zu goals, %zu feedback, CPU time\n", 2 * size.pairs,
                size.pairs, size.sessions, size.goals, size.feedback);
    Table table("ours", "opening");
    table.ratio("ithaca-cli show --person", shownSeconds(median(showing)), shownSeconds(median(opening)),
                median(showing) / median(opening), goal, Table::Goal::AtMost);
    return table.holds() ? 0 : 1;
}

} // namespace mentoring::bench
