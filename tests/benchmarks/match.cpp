// Goals M1 and M2: the exact matching, scoring and certificate included,
// against exact solvers that are given the finished scores.
#include "commands.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <limits>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "instance.h"
#include "matching/certificate.h"
#include "matching/matching.h"
#include "matching/scorer.h"
#include "measure.h"
#include "peers/lemon.h"

namespace mentoring::bench {

namespace {

struct ScorerRows final : matching::RowSource {
    explicit ScorerRows(const matching::Scorer& of) : scorer(of) {}
    void row(int mentee, std::int16_t* scores) const override { scorer.row(mentee, scores); }
    const matching::Scorer& scorer;
};

struct OurRun {
    double cpu = 0;
    double wall = 0;
    double scorer = 0; ///< of the CPU: the making of the scorer's columns
    double check = 0;  ///< of the CPU: the certificate
    double megabytes = 0;
    std::int64_t total = 0;
    bool certified = false;
    matching::Solution solution;
};

/// Family T is what the program's own entry does.
OurRun runProduct(const Instance& instance) {
    OurRun run;
    const PeakMemory peak;
    const auto began = cpuSeconds();
    const auto wall = wallSeconds();
    Aims aims;
    aims.objective = Objective::BestTotal;
    auto result = matching::match(instance.snapshot, instance.criteria, aims);
    run.cpu = cpuSeconds() - began;
    run.wall = wallSeconds() - wall;
    run.megabytes = peak.megabytes();
    run.total = result.total;
    run.certified = result.isOptimal();
    run.solution = std::move(result.solution);
    return run;
}

/// Family S adds to the scores what no criterion can: the scorer, solver and
/// certificate of the program, one by one.
OurRun runParts(const Instance& instance, bool scattered) {
    OurRun run;
    const auto mentors = instance.snapshot.mentors.size();
    const PeakMemory peak;
    const auto began = cpuSeconds();
    const auto wall = wallSeconds();
    const matching::Scorer scorer(instance.snapshot, instance.criteria);
    run.scorer = cpuSeconds() - began;
    const ScorerRows plain(scorer);
    const ScatteredRows withHash(plain, mentors);
    matching::Assignment assignment;
    assignment.mentees = static_cast<int>(instance.snapshot.mentees.size());
    assignment.mentors = static_cast<int>(mentors);
    for (const auto& mentor : instance.snapshot.mentors)
        assignment.capacity.push_back(mentor.capacity);
    assignment.scores = scattered ? static_cast<const matching::RowSource*>(&withHash) : &plain;
    run.solution = matching::solve(assignment);
    const auto solved = cpuSeconds();
    run.certified = !matching::flawIn(assignment, run.solution);
    run.check = cpuSeconds() - solved;
    run.cpu = cpuSeconds() - began;
    run.wall = wallSeconds() - wall;
    run.megabytes = peak.megabytes();
    std::vector<std::int16_t> row(mentors);
    for (int i = 0; i < assignment.mentees; ++i) {
        const int mentor = run.solution.mentor[static_cast<std::size_t>(i)];
        if (mentor < 0)
            continue;
        assignment.scores->row(i, row.data());
        run.total += row[static_cast<std::size_t>(mentor)];
    }
    return run;
}

void writeCertificate(const std::string& path, const OurRun& run) {
    std::ofstream out(path);
    out << run.total << '\n';
    for (std::size_t i = 0; i < run.solution.mentor.size(); ++i)
        out << run.solution.mentor[i] << ' ' << static_cast<std::int64_t>(run.solution.gain[i]) << '\n';
    for (const auto price : run.solution.price)
        out << static_cast<std::int64_t>(price) << '\n';
}

struct PeerRuns {
    std::string name;
    std::vector<double> cpu;
    std::vector<std::int64_t> totals;
    double megabytes = 0;
};

PeerRuns runSciPy(const std::string& matrix, std::size_t runs) {
    PeerRuns peer{"SciPy", {}, {}, 0};
    const auto child = runChild({python(), script("peers/scipy_peer.py"), matrix, std::to_string(runs)});
    if (child.exitCode != 0)
        throw std::runtime_error("the SciPy peer ended with " + std::to_string(child.exitCode));
    std::istringstream lines(child.output);
    double cpu = 0;
    double megabytes = 0;
    for (std::int64_t total = 0; lines >> cpu >> total >> megabytes;) {
        peer.cpu.push_back(cpu);
        peer.totals.push_back(total);
        peer.megabytes = std::max(peer.megabytes, megabytes);
    }
    return peer;
}

PeerRuns runLemon(const Matrix& matrix, std::size_t runs) {
    PeerRuns peer{"LEMON", {}, {}, 0};
    for (std::size_t i = 0; i < runs; ++i) {
        const PeakMemory peak;
        const auto run =
            solveWithLemon(matrix.scores.data(), matrix.mentees(), matrix.mentors(), matrix.capacity.data());
        peer.megabytes = std::max(peer.megabytes, peak.megabytes());
        if (!run.solved)
            throw std::runtime_error("the LEMON peer found no optimum");
        peer.cpu.push_back(run.cpuSeconds);
        peer.totals.push_back(run.total);
    }
    return peer;
}

std::optional<double> goalFor(std::size_t mentees) {
    switch (mentees) {
    case 1'000:
        return 6;
    case 5'000:
        return 30;
    case 10'000:
        return 50;
    case 20'000:
        return 90;
    default:
        return {};
    }
}

/// A single run says little about a few milliseconds, and nobody waits minutes
/// for a fifth opinion.
std::size_t peerRuns(std::size_t mentees, std::size_t repeat) {
    return mentees <= 2'000 ? repeat : mentees <= 5'000 ? std::min<std::size_t>(repeat, 3) : 1;
}

/// A few milliseconds are over in one good or bad moment of the machine: both sides take turns, so that they have the
/// same moments.
std::size_t roundsOf(std::size_t mentees, std::size_t runs) {
    return mentees <= 2'000 ? std::clamp<std::size_t>(runs, 1, 5) : 1;
}

std::size_t shareOf(std::size_t runs, std::size_t rounds, std::size_t round) {
    return runs * (round + 1) / rounds - runs * round / rounds;
}

} // namespace

int match(const std::vector<std::string>& given) {
    const Arguments arguments(
        given, {"--families", "--sizes", "--peers", "--repeat", "--peer-repeat", "--check!", "--memory!", "--phases!"});
    const auto repeat = arguments.number("--repeat", 5);
    bool scipy = false;
    bool lemon = false;
    bool lacking = false;
    for (const auto& peer : arguments.list("--peers", "scipy,lemon")) {
        if (peer != "scipy" && peer != "lemon")
            throw std::invalid_argument("--peers: scipy, lemon");
        const bool there = peer == "lemon" ? hasLemon() : hasSciPy();
        (peer == "lemon" ? lemon : scipy) = there;
        if (!there)
            std::printf("  %s: not installed\n", peer.c_str());
        lacking = lacking || (!there && arguments.has("--peers"));
    }
    std::printf("match: CPU time, medians; ours with scoring and certificate, "
                "peers with the scores given\n");
    Table table("ours", "peer");
    const ScratchFolder folder;
    for (const auto& family : arguments.list("--families", "T,S")) {
        if (family != "T" && family != "S")
            throw std::invalid_argument("--families: T, S");
        for (const auto& text : arguments.list("--sizes", "1000,5000,10000")) {
            const auto mentees = std::stoul(text);
            const auto instance = makeInstance(mentees);
            const auto name = family + ' ' + text + 'x' + std::to_string(instance.snapshot.mentors.size());
            std::vector<double> cpu;
            std::vector<double> wall;
            std::vector<OurRun> runs;
            const auto ours = [&](std::size_t count) {
                for (std::size_t i = 0; i < count; ++i) {
                    runs.push_back(family == "T" ? runProduct(instance) : runParts(instance, true));
                    cpu.push_back(runs.back().cpu);
                    wall.push_back(runs.back().wall);
                }
            };
            const matching::Scorer scorer(instance.snapshot, instance.criteria);
            const ScorerRows plain(scorer);
            const ScatteredRows withHash(plain, instance.snapshot.mentors.size());
            const matching::RowSource& rows = family == "S" ? static_cast<const matching::RowSource&>(withHash) : plain;
            auto matrix = makeMatrix(instance.snapshot, rows);
            const auto matrixFile = folder.file("matrix");
            matrix.write(matrixFile);
            const auto allowed = matrix.allowedShare();
            std::vector<PeerRuns> peers;
            const auto count = arguments.number("--peer-repeat", peerRuns(mentees, repeat));
            const auto add = [&peers](PeerRuns more) {
                const auto known = std::ranges::find(peers, more.name, &PeerRuns::name);
                if (known == peers.end()) {
                    peers.push_back(std::move(more));
                    return;
                }
                known->cpu.insert(known->cpu.end(), more.cpu.begin(), more.cpu.end());
                known->totals.insert(known->totals.end(), more.totals.begin(), more.totals.end());
                known->megabytes = std::max(known->megabytes, more.megabytes);
            };
            const auto rounds = roundsOf(mentees, std::min(repeat, count));
            for (std::size_t round = 0; round < rounds; ++round) {
                const auto share = shareOf(repeat, rounds, round);
                ours((share + 1) / 2);
                if (lemon)
                    add(runLemon(matrix, shareOf(count, rounds, round)));
                if (round + 1 == rounds)
                    matrix = {};
                if (scipy)
                    add(runSciPy(matrixFile, shareOf(count, rounds, round)));
                ours(share / 2);
            }

            double best = std::numeric_limits<double>::max();
            const auto our = median(cpu);
            for (const auto& peer : peers) {
                table.ratio(name + ", " + peer.name, shownSeconds(our), shownSeconds(median(peer.cpu)),
                            median(peer.cpu) / our);
                best = std::min(best, median(peer.cpu));
            }
            if (!peers.empty())
                table.ratio(name + ", the better peer", shownSeconds(our), shownSeconds(best), best / our,
                            goalFor(mentees));
            else
                table.note(name, shownSeconds(our), "none");
            bool same = true;
            for (const auto& run : runs) {
                same = same && run.certified && run.total == runs.front().total;
                for (const auto& peer : peers)
                    for (const auto total : peer.totals)
                        same = same && total == run.total;
            }
            table.fact("  total " + std::to_string(runs.front().total) + ", all alike and certified", same);
            if (arguments.has("--check")) {
                const auto certificate = folder.file("certificate");
                bool accepted = true;
                for (const auto& run : runs) {
                    writeCertificate(certificate, run);
                    accepted =
                        accepted &&
                        runChild({python(), script("check_certificate.py"), matrixFile, certificate}).exitCode == 0;
                }
                table.fact("  certificates accepted by check_certificate.py", accepted);
            }
            if (arguments.has("--memory")) {
                double most = 0;
                for (const auto& run : runs)
                    most = std::max(most, run.megabytes);
                most = std::max(most, 0.1); // the kernel counts in pages and in batches
                for (const auto& peer : peers)
                    table.ratio("  peak memory, MB; " + peer.name, std::to_string(std::lround(most)),
                                std::to_string(std::lround(peer.megabytes)), peer.megabytes / most,
                                mentees >= 20'000 ? std::optional(50.0) : std::nullopt);
            }
            if (arguments.has("--phases")) {
                const auto parts = runParts(instance, family == "S");
                table.note("  making the scorer / certificate", shownSeconds(parts.scorer), shownSeconds(parts.check));
                table.note("  solve, scoring rows as it goes", shownSeconds(parts.cpu - parts.scorer - parts.check));
                std::printf("      %lld bids, %lld searches, %lld rows scored by the "
                            "solver, %.0f %% of the pairs "
                            "allowed, wall %s\n",
                            static_cast<long long>(parts.solution.bids),
                            static_cast<long long>(parts.solution.searches),
                            static_cast<long long>(parts.solution.rowsScored), allowed * 100,
                            shownSeconds(median(wall)).c_str());
            }
        }
    }
    return table.holds() && !lacking ? 0 : 1;
}

} // namespace mentoring::bench
