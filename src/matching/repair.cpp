#include "matching/repair.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>

namespace mentoring::matching {

namespace {

constexpr int nobody = -1;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

class Repair::Ways {
public:
    virtual ~Ways() = default;
    virtual Repaired bar(int mentee, int mentor) = 0;
    virtual std::optional<Repaired> set(int mentee, int mentor, int score) = 0;
    virtual Repaired exchange(int mentee, int score, int other, int otherScore) = 0;
    virtual Repaired addPlace(int mentor) = 0;
    virtual Repaired removePlace(int mentor) = 0;
    virtual Repaired removeMentee(int mentee) = 0;
};

/// The residual network of the assignment: a mentee may go to any mentor at the slack of that pair (gain + price −
/// value), or to nobody at the whole gain; a mentor may let any of their mentees go at no cost; a place may be left
/// empty at its price. "Outside" is where all who have nobody and all free places meet.
///
/// Prices are lowered first as far as they go (to the least ones that prove the same): from then on the way from
/// outside to anybody costs nothing, and a search only has to find its own way there.
template <class Value>
class Repair::WaysIn final : public Repair::Ways {
public:
    WaysIn(const Assignment& assignment, const Solution& solution)
        : m_in(assignment), m_unit(static_cast<Value>(assignment.unit)), m_mentor(solution.mentor),
          m_gain(solution.gain.begin(), solution.gain.end()), m_price(solution.price.begin(), solution.price.end()),
          m_held(at(assignment.mentors)), m_lists(at(assignment.mentees)), m_fills(at(assignment.mentors), nobody),
          m_labels(at(assignment.mentors)), m_reachedAt(at(assignment.mentees)), m_scores(at(assignment.mentors)),
          m_slacks(at(assignment.mentors)) {
        for (int i = 0; i < m_in.mentees; ++i)
            if (m_mentor[at(i)] != nobody)
                m_held[at(m_mentor[at(i)])].push_back(i);
        lowerPrices();
    }

    Repaired bar(int mentee, int mentor) override {
        if (m_mentor[at(mentee)] != mentor)
            return {};
        begin(mentor);
        reachMentee(mentee, 0);
        search();
        auto steps = stepsToEnd();
        if (m_end.kind != End::Target)
            goOnFromOutside(steps, mentor, nobody);
        return {m_end.distance, movesOf(steps)};
    }

    std::optional<Repaired> set(int mentee, int mentor, int score) override {
        if (m_in.capacity[at(mentor)] == 0)
            return std::nullopt;
        const int before = m_mentor[at(mentee)];
        if (before == mentor)
            return Repaired{};
        const Value slack = m_gain[at(mentee)] + m_price[at(mentor)] - valueOf(mentee, mentor, score);
        begin(before);
        m_start = mentor;
        reachMentor(mentor, 0, nobody);
        search();
        auto steps = stepsToEnd();
        if (before != nobody && m_end.kind != End::Target)
            goOnFromOutside(steps, before, mentor);
        steps.insert(steps.begin(), {mentee, mentor});
        return Repaired{slack + m_end.distance, movesOf(steps)};
    }

    Repaired exchange(int mentee, int score, int other, int otherScore) override {
        const int mine = m_mentor[at(mentee)];
        const int theirs = m_mentor[at(other)];
        if (mine == theirs)
            return {};
        const Value loss = m_gain[at(mentee)] + m_price[at(theirs)] - valueOf(mentee, theirs, score) +
                           m_gain[at(other)] + m_price[at(mine)] - valueOf(other, mine, otherScore);
        return {loss, movesOf({{mentee, theirs}, {other, mine}})};
    }

    Repaired addPlace(int mentor) override {
        if (m_in.capacity[at(mentor)] == 0) {
            const auto& taker = m_takers[at(mentor)];
            if (taker.mentee == nobody)
                return {};
            std::vector<Step> steps{{taker.mentee, mentor}};
            if (m_mentor[at(taker.mentee)] != nobody) {
                std::vector<Step> first;
                goOnFromOutside(first, m_mentor[at(taker.mentee)], nobody);
                steps.insert(steps.begin(), first.begin(), first.end());
            }
            return {-taker.worth, movesOf(steps)};
        }
        std::vector<Step> steps;
        if (m_price[at(mentor)] > 0)
            goOnFromOutside(steps, mentor, nobody);
        return {-m_price[at(mentor)], movesOf(steps)};
    }

    Repaired removePlace(int mentor) override {
        if (m_in.capacity[at(mentor)] == 0)
            return {};
        begin(nobody);
        m_start = mentor;
        reachMentor(mentor, 0, nobody);
        search();
        return {m_price[at(mentor)] + m_end.distance, movesOf(stepsToEnd())};
    }

    Repaired removeMentee(int mentee) override {
        if (m_mentor[at(mentee)] == nobody)
            return {};
        std::vector<Step> steps{{mentee, nobody}};
        std::vector<Step> filling;
        goOnFromOutside(filling, m_mentor[at(mentee)], nobody);
        steps.insert(steps.end(), filling.begin(), filling.end());
        return {m_gain[at(mentee)], movesOf(steps)};
    }

private:
    struct Arc {
        Value slack = 0;
        int mentor = 0;
        friend auto operator<=>(const Arc&, const Arc&) = default;
    };
    /// The nearest mentors of a mentee but their own, as far as they were asked for.
    struct List {
        std::vector<Arc> arcs; ///< by rising slack: all there are up to some slack
        bool isWhole = false;
    };
    struct Step {
        int mentee = 0;
        int to = nobody;
    };
    struct Label {
        Value distance = 0;
        int from = nobody; ///< the mentee this mentor was reached from
        std::uint32_t stamp = 0;
        bool done = false;
    };
    struct Event {
        Value distance;
        int node;        ///< a mentor, or −1 − mentee
        std::size_t arc; ///< of the mentee's list
        friend bool operator>(const Event& a, const Event& b) {
            return a.distance != b.distance ? a.distance > b.distance : a.node > b.node;
        }
    };
    struct End {
        enum Kind { Target, Alone, FreePlace } kind = Alone;
        int node = nobody; ///< the mentee who stays alone, the mentor with a free place
        Value distance = 0;
    };
    /// Who would take a place of a mentor who has none.
    struct Taker {
        int mentee = nobody;
        Value worth = 0;
    };

    static constexpr Value unreachable = Value(1) << (8 * sizeof(Value) - 3);
    static constexpr Value farthest = unreachable - 1;

    [[nodiscard]] bool isFull(int mentor) const {
        return static_cast<int>(m_held[at(mentor)].size()) >= m_in.capacity[at(mentor)];
    }

    [[nodiscard]] Value valueOf(int mentee, int mentor, int score) const {
        return static_cast<Value>(m_in.valueOf(mentee, mentor, score));
    }

    [[nodiscard]] Value baseOf(int mentee) const {
        return m_in.base.empty() ? Value(0) : static_cast<Value>(m_in.base[at(mentee)]);
    }

    /// Slack of a mentee with every mentor; out of reach where barred.
    void workOutSlacks(int mentee) {
        m_in.scores->row(mentee, m_scores.data());
        const Value rest = m_gain[at(mentee)] - baseOf(mentee);
        for (std::size_t j = 0; j < m_scores.size(); ++j)
            m_slacks[j] = m_scores[j] < 0 ? unreachable : rest + m_price[j] - m_unit * static_cast<Value>(m_scores[j]);
        if (const int again = m_in.previousOf(mentee); again != nobody && m_scores[at(again)] >= 0)
            m_slacks[at(again)] -= 1;
        if (const int wished = m_in.wishedOf(mentee); wished != nobody && m_scores[at(wished)] >= 0)
            m_slacks[at(wished)] -= static_cast<Value>(m_in.wish);
    }

    // --- once ---------------------------------------------------------------------------------------------------

    /// Shortest ways from outside to everybody; prices fall and gains rise by them.
    void lowerPrices() {
        m_takers.resize(at(m_in.mentors));
        for (int j = 0; j < m_in.mentors; ++j) {
            if (m_in.capacity[at(j)] == 0) {
                m_placeless.push_back(j);
                m_price[at(j)] = 0; // it weighs nothing
            } else if (m_price[at(j)] > 0) {
                push({m_price[at(j)], j, 0});
            }
        }
        std::vector<Value> distance = m_price; // as far as known; 0 where nothing can be nearer any more
        std::vector<Value> fallen(m_price.size(), 0);
        const auto settle = [&](int mentee, Value way) {
            workOutSlacks(mentee);
            for (std::size_t j = 0; j < distance.size(); ++j) {
                if (way + m_slacks[j] >= distance[j])
                    continue; // nearly always
                if (m_in.capacity[j] == 0)
                    continue;
                distance[j] = way + m_slacks[j];
                m_fills[j] = mentee;
                push({distance[j], static_cast<int>(j), 0});
            }
            for (const int j : m_placeless) {
                const Value worth = -m_slacks[at(j)] - way;
                if (m_slacks[at(j)] != unreachable && worth > m_takers[at(j)].worth)
                    m_takers[at(j)] = {mentee, worth};
            }
            m_gain[at(mentee)] += way;
        };
        for (int i = 0; i < m_in.mentees; ++i)
            if (m_mentor[at(i)] == nobody || m_price[at(m_mentor[at(i)])] == 0)
                settle(i, 0);
        while (!m_heap.empty()) {
            const Event event = pop();
            if (event.distance > distance[at(event.node)])
                continue;
            fallen[at(event.node)] = event.distance;
            distance[at(event.node)] = 0;
            for (const int mentee : m_held[at(event.node)])
                settle(mentee, event.distance);
        }
        for (std::size_t j = 0; j < m_price.size(); ++j)
            m_price[j] -= fallen[j];
    }

    /// Steps that fill a place of `mentor` from outside, added to steps that have led there. `start` is the mentor
    /// these steps set out from, if any.
    void goOnFromOutside(std::vector<Step>& steps, int mentor, int start) const {
        std::vector<Step> filling;
        for (int j = mentor; j != nobody && m_fills[at(j)] != nobody; j = m_mentor[at(m_fills[at(j)])])
            filling.push_back({m_fills[at(j)], j});
        // Where both come by the same mentor, the way round leads there directly, and costs no more.
        for (std::size_t k = 0; k < filling.size(); ++k) {
            const int by = m_mentor[at(filling[k].mentee)];
            const auto met = std::ranges::find(steps, by, &Step::to);
            if (by == nobody || (met == steps.end() && by != start))
                continue;
            steps.erase(met == steps.end() ? steps.begin() : met + 1, steps.end());
            filling.resize(k + 1);
            break;
        }
        steps.insert(steps.end(), filling.rbegin(), filling.rend());
    }

    // --- each time ----------------------------------------------------------------------------------------------

    void begin(int target) {
        ++m_stamp;
        m_heap.clear();
        m_target = target;
        m_start = nobody;
        m_end = {End::Alone, nobody, unreachable};
    }

    void push(Event event) {
        m_heap.push_back(event);
        std::ranges::push_heap(m_heap, std::greater<>());
    }

    Event pop() {
        const Event event = m_heap.front();
        std::ranges::pop_heap(m_heap, std::greater<>());
        m_heap.pop_back();
        return event;
    }

    void endAt(End end) {
        if (end.distance < m_end.distance)
            m_end = end;
    }

    void reachMentee(int mentee, Value distance) {
        m_reachedAt[at(mentee)] = distance;
        endAt({End::Alone, mentee, distance + m_gain[at(mentee)]});
        pushArc(mentee, 0);
    }

    void pushArc(int mentee, std::size_t arc) {
        auto& list = m_lists[at(mentee)];
        while (arc >= list.arcs.size() && !list.isWhole)
            lengthen(mentee, list);
        if (arc >= list.arcs.size())
            return;
        const Value distance = m_reachedAt[at(mentee)] + list.arcs[arc].slack;
        if (distance < m_end.distance)
            push({distance, -1 - mentee, arc});
    }

    void reachMentor(int mentor, Value distance, int from) {
        auto& label = m_labels[at(mentor)];
        if (label.stamp == m_stamp && (label.done || label.distance <= distance))
            return;
        label = {distance, from, m_stamp, false};
        if (mentor == m_target)
            endAt({End::Target, mentor, distance});
        else if (!isFull(mentor))
            endAt({End::FreePlace, mentor, distance});
        else
            push({distance, mentor, 0});
    }

    void search() {
        while (!m_heap.empty() && m_heap.front().distance < m_end.distance) {
            const Event event = pop();
            if (event.node < 0) {
                const int mentee = -1 - event.node;
                reachMentor(m_lists[at(mentee)].arcs[event.arc].mentor, event.distance, mentee);
                pushArc(mentee, event.arc + 1);
                continue;
            }
            auto& label = m_labels[at(event.node)];
            if (label.done || event.distance > label.distance)
                continue;
            label.done = true;
            for (const int mentee : m_held[at(event.node)])
                reachMentee(mentee, event.distance);
        }
    }

    /// From where the search began to its end.
    [[nodiscard]] std::vector<Step> stepsToEnd() const {
        std::vector<Step> steps;
        int mentor = m_end.node;
        if (m_end.kind == End::Alone) {
            steps.push_back({m_end.node, nobody});
            mentor = m_mentor[at(m_end.node)];
            if (mentor == m_target)
                return steps; // the one who set out
        }
        while (mentor != m_start) {
            const int mentee = m_labels[at(mentor)].from;
            steps.push_back({mentee, mentor});
            mentor = m_mentor[at(mentee)];
            if (mentor == m_target)
                break; // the one who set out
        }
        std::ranges::reverse(steps);
        return steps;
    }

    [[nodiscard]] std::vector<Move> movesOf(const std::vector<Step>& steps) const {
        std::vector<Move> moves;
        for (const auto& step : steps)
            if (m_mentor[at(step.mentee)] != step.to)
                moves.push_back({step.mentee, m_mentor[at(step.mentee)], step.to});
        std::ranges::sort(moves);
        return moves;
    }

    /// Takes in about four times as many arcs: a sample of the row says up to which slack.
    void lengthen(int mentee, List& list) {
        constexpr std::size_t shortest = 16;
        workOutSlacks(mentee);
        for (const int j : m_placeless)
            m_slacks[at(j)] = unreachable;
        if (m_mentor[at(mentee)] != nobody)
            m_slacks[at(m_mentor[at(mentee)])] = unreachable;
        const auto before = list.arcs.size();
        takeUpTo(sampledSlack(std::max(shortest, before * 4)), list);
        if (list.arcs.size() <= before && !list.isWhole)
            takeUpTo(farthest, list);
    }

    /// About so many mentors have no more slack than this.
    Value sampledSlack(std::size_t wanted) {
        constexpr std::size_t samples = 256;
        if (wanted * 2 >= m_slacks.size())
            return farthest;
        const auto stride = std::max<std::size_t>(1, m_slacks.size() / samples);
        m_sample.clear();
        for (std::size_t j = 0; j < m_slacks.size(); j += stride)
            m_sample.push_back(m_slacks[j]);
        const auto rank = std::min(m_sample.size() - 1, wanted / stride + 2);
        std::ranges::nth_element(m_sample, m_sample.begin() + static_cast<std::ptrdiff_t>(rank));
        return std::min(farthest, m_sample[rank]);
    }

    void takeUpTo(Value slack, List& list) {
        list.arcs.clear();
        for (int j = 0; j < m_in.mentors; ++j)
            if (m_slacks[at(j)] <= slack)
                list.arcs.push_back({m_slacks[at(j)], j});
        std::ranges::sort(list.arcs);
        list.isWhole = slack == farthest;
    }

    const Assignment& m_in;
    const Value m_unit;
    const std::vector<int> m_mentor;
    std::vector<Value> m_gain;
    std::vector<Value> m_price;
    std::vector<std::vector<int>> m_held;
    std::vector<List> m_lists;
    std::vector<int> m_fills;     ///< who would fill a place of a mentor from outside; nobody: it stays empty
    std::vector<int> m_placeless; ///< mentors without a place
    std::vector<Taker> m_takers;
    std::vector<Label> m_labels;
    std::vector<Value> m_reachedAt;
    std::vector<std::int16_t> m_scores;
    std::vector<Value> m_slacks; ///< of the mentee worked out last
    std::vector<Value> m_sample;
    std::vector<Event> m_heap;
    std::uint32_t m_stamp = 0;
    int m_target = nobody; ///< the mentor with whom somebody is missing
    int m_start = nobody;  ///< the mentor with whom somebody is too many
    End m_end;
};

Repair::Repair(const Assignment& assignment, const Solution& solution) {
    const Wide greatest = assignment.greatestValue();
    // Distances stay under a few times the greatest value.
    if (greatest < (Wide(1) << 27))
        m_ways = std::make_unique<WaysIn<std::int32_t>>(assignment, solution);
    else if (greatest < (Wide(1) << 59))
        m_ways = std::make_unique<WaysIn<std::int64_t>>(assignment, solution);
    else
        m_ways = std::make_unique<WaysIn<Wide>>(assignment, solution);
}

Repair::~Repair() = default;

Repaired Repair::bar(int mentee, int mentor) {
    return m_ways->bar(mentee, mentor);
}

std::optional<Repaired> Repair::set(int mentee, int mentor, int score) {
    return m_ways->set(mentee, mentor, score);
}

Repaired Repair::exchange(int mentee, int score, int other, int otherScore) {
    return m_ways->exchange(mentee, score, other, otherScore);
}

Repaired Repair::addPlace(int mentor) {
    return m_ways->addPlace(mentor);
}

Repaired Repair::removePlace(int mentor) {
    return m_ways->removePlace(mentor);
}

Repaired Repair::removeMentee(int mentee) {
    return m_ways->removeMentee(mentee);
}

} // namespace mentoring::matching
