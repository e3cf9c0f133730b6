#include "peers/lemon.h"

#ifdef ITHACA_BENCH_LEMON

#include <ctime>
#include <utility>
#include <vector>

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

namespace mentoring::bench {

bool hasLemon() {
    return true;
}

LemonRun solveWithLemon(const std::int16_t* scores, std::size_t mentees, std::size_t mentors,
                        const std::int32_t* capacity) {
    const auto cpu = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    };
    const auto began = cpu();
    LemonRun run;
    // Mentees, mentors, and one drain; a mentee nobody takes goes straight to the drain, which is worth 0.
    const int drain = static_cast<int>(mentees + mentors);
    std::vector<std::pair<int, int>> ends;
    std::vector<int> costs;
    for (std::size_t i = 0; i < mentees; ++i) {
        for (std::size_t j = 0; j < mentors; ++j) {
            const int score = scores[i * mentors + j];
            if (score < 0)
                continue;
            ends.emplace_back(static_cast<int>(i), static_cast<int>(mentees + j));
            costs.push_back(-score);
        }
        ends.emplace_back(static_cast<int>(i), drain);
        costs.push_back(0);
    }
    for (std::size_t j = 0; j < mentors; ++j) {
        ends.emplace_back(static_cast<int>(mentees + j), drain);
        costs.push_back(0);
    }
    lemon::StaticDigraph graph;
    graph.build(drain + 1, ends.begin(), ends.end());
    ends = {};
    lemon::StaticDigraph::ArcMap<int> cost(graph);
    lemon::StaticDigraph::ArcMap<int> upper(graph, 1);
    const int firstOfMentors = static_cast<int>(costs.size() - mentors);
    for (int a = 0; a < static_cast<int>(costs.size()); ++a) {
        const auto arc = graph.arc(a);
        cost[arc] = costs[static_cast<std::size_t>(a)];
        if (a >= firstOfMentors)
            upper[arc] = capacity[a - firstOfMentors];
    }
    costs = {};
    lemon::StaticDigraph::NodeMap<int> supply(graph, 0);
    for (std::size_t i = 0; i < mentees; ++i)
        supply[graph.node(static_cast<int>(i))] = 1;
    supply[graph.node(drain)] = -static_cast<int>(mentees);

    using Simplex = lemon::NetworkSimplex<lemon::StaticDigraph, int, std::int64_t>;
    Simplex simplex(graph);
    simplex.costMap(cost).upperMap(upper).supplyMap(supply);
    run.solved = simplex.run() == Simplex::OPTIMAL;
    run.total = -simplex.totalCost<std::int64_t>();
    run.cpuSeconds = cpu() - began;
    return run;
}

} // namespace mentoring::bench

#else

namespace mentoring::bench {

bool hasLemon() {
    return false;
}

LemonRun solveWithLemon(const std::int16_t*, std::size_t, std::size_t, const std::int32_t*) {
    return {};
}

} // namespace mentoring::bench

#endif
