#pragma once

#include <algorithm>
#include <random>
#include <vector>

#include "matching/solver.h"

namespace mentoring::matching {

class Matrix final : public RowSource {
public:
    Matrix(int mentees, int mentors) : m_mentors(mentors), m_scores(static_cast<std::size_t>(mentees * mentors)) {}
    std::int16_t& operator()(int i, int j) { return m_scores[static_cast<std::size_t>(i * m_mentors + j)]; }
    [[nodiscard]] std::int16_t operator()(int i, int j) const {
        return m_scores[static_cast<std::size_t>(i * m_mentors + j)];
    }
    void row(int mentee, std::int16_t* scores) const override {
        std::copy_n(m_scores.begin() + static_cast<std::ptrdiff_t>(mentee) * m_mentors, m_mentors, scores);
    }

private:
    int m_mentors;
    std::vector<std::int16_t> m_scores;
};

inline Wide valueOf(const Assignment& in, const Matrix& scores, int i, int j) {
    const auto base = in.base.empty() ? Wide(0) : in.base[static_cast<std::size_t>(i)];
    const bool again = !in.previous.empty() && in.previous[static_cast<std::size_t>(i)] == j;
    const bool wished = !in.wished.empty() && in.wished[static_cast<std::size_t>(i)] == j;
    return base + in.unit * scores(i, j) + (wished ? in.wish : Wide(0)) + (again ? 1 : 0);
}

/// The best total by the textbook: a square Hungarian method over one column a place and one a mentee for staying
/// alone. O(n³), nothing in common with the solver.
inline Wide textbookOptimum(const Assignment& in, const Matrix& scores) {
    std::vector<int> places;
    for (int j = 0; j < in.mentors; ++j)
        places.insert(places.end(), static_cast<std::size_t>(in.capacity[static_cast<std::size_t>(j)]), j);
    const int n = in.mentees;
    const int columns = static_cast<int>(places.size()) + n;
    const Wide forbidden = Wide(1) << 100;
    const auto cost = [&](int i, int c) -> Wide {
        if (c >= static_cast<int>(places.size()))
            return 0;
        const int j = places[static_cast<std::size_t>(c)];
        return scores(i, j) < 0 ? forbidden : -valueOf(in, scores, i, j);
    };
    std::vector<Wide> u(static_cast<std::size_t>(n) + 1), v(static_cast<std::size_t>(columns) + 1);
    std::vector<int> match(static_cast<std::size_t>(columns) + 1), way(static_cast<std::size_t>(columns) + 1);
    for (int i = 1; i <= n; ++i) {
        match[0] = i;
        int c0 = 0;
        std::vector<Wide> least(static_cast<std::size_t>(columns) + 1, Wide(1) << 110);
        std::vector<bool> used(static_cast<std::size_t>(columns) + 1);
        do {
            used[static_cast<std::size_t>(c0)] = true;
            const int i0 = match[static_cast<std::size_t>(c0)];
            Wide delta = Wide(1) << 110;
            int c1 = 0;
            for (int c = 1; c <= columns; ++c) {
                if (used[static_cast<std::size_t>(c)])
                    continue;
                const Wide now = cost(i0 - 1, c - 1) - u[static_cast<std::size_t>(i0)] - v[static_cast<std::size_t>(c)];
                if (now < least[static_cast<std::size_t>(c)]) {
                    least[static_cast<std::size_t>(c)] = now;
                    way[static_cast<std::size_t>(c)] = c0;
                }
                if (least[static_cast<std::size_t>(c)] < delta) {
                    delta = least[static_cast<std::size_t>(c)];
                    c1 = c;
                }
            }
            for (int c = 0; c <= columns; ++c) {
                if (used[static_cast<std::size_t>(c)]) {
                    u[static_cast<std::size_t>(match[static_cast<std::size_t>(c)])] += delta;
                    v[static_cast<std::size_t>(c)] -= delta;
                } else {
                    least[static_cast<std::size_t>(c)] -= delta;
                }
            }
            c0 = c1;
        } while (match[static_cast<std::size_t>(c0)] != 0);
        do {
            const int c1 = way[static_cast<std::size_t>(c0)];
            match[static_cast<std::size_t>(c0)] = match[static_cast<std::size_t>(c1)];
            c0 = c1;
        } while (c0 != 0);
    }
    Wide total = 0;
    for (int c = 1; c <= columns; ++c)
        if (match[static_cast<std::size_t>(c)] != 0)
            total -= cost(match[static_cast<std::size_t>(c)] - 1, c - 1);
    return total;
}

inline Wide worthOf(const Assignment& in, const Matrix& scores, const Solution& solution) {
    Wide worth = 0;
    for (int i = 0; i < in.mentees; ++i)
        if (solution.mentor[static_cast<std::size_t>(i)] >= 0)
            worth += valueOf(in, scores, i, solution.mentor[static_cast<std::size_t>(i)]);
    return worth;
}

struct Instance {
    Assignment assignment;
    Matrix scores;
};

/// `levels` different scores, the share `barredOfTen` of pairs barred, capacities from 0 to `mostPlaces`.
inline Instance makeInstance(int mentees, int mentors, int levels, int barredOfTen, int mostPlaces, unsigned seed) {
    std::mt19937 random(seed);
    Instance made{{}, Matrix(mentees, mentors)};
    made.assignment.mentees = mentees;
    made.assignment.mentors = mentors;
    for (int j = 0; j < mentors; ++j)
        made.assignment.capacity.push_back(static_cast<int>(random() % static_cast<unsigned>(mostPlaces + 1)));
    for (int i = 0; i < mentees; ++i) {
        for (int j = 0; j < mentors; ++j) {
            const bool bar = static_cast<int>(random() % 10) < barredOfTen;
            const auto score =
                static_cast<int>(random() % static_cast<unsigned>(levels)) * (10'000 / std::max(1, levels - 1));
            made.scores(i, j) = static_cast<std::int16_t>(bar ? -1 : std::min(10'000, score));
        }
    }
    made.assignment.scores = &made.scores;
    return made;
}

} // namespace mentoring::matching
