#include "matching/solver.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>
#include <limits>
#include <type_traits>
#include <utility>

#include "kernel.h"

namespace mentoring::matching {

namespace {

constexpr int nobody = -1;
// Best arcs kept for a mentee: fewer of few mentors. Half or twice as many cost a fifth more at most.
constexpr std::size_t shortestList = 16;
constexpr std::size_t longestList = 32;
constexpr int mostTies = 4;       // zero-margin meetings before a mentee is left to the search
constexpr int mostTiesEver = 200; // price wars of tiny steps are left to the search, too

/// nets[j] = base + unit · scores[j] − prices[j], with `lowest` for the value of a barred pair.
template <class Value>
void netsOf(const std::int16_t* scores, const Value* prices, std::size_t count, Value base, Value unit, Value lowest,
            Value* nets) {
    for (std::size_t j = 0; j < count; ++j)
        nets[j] = (scores[j] < 0 ? lowest : base + unit * static_cast<Value>(scores[j])) - prices[j];
}

// The two widths of nearly every program, in a form the compiler makes the most of.
ITHACA_KERNEL void netsKernel(const std::int16_t* ITHACA_RESTRICT scores, const std::int32_t* ITHACA_RESTRICT prices,
                              std::size_t count, std::int32_t base, std::int32_t unit, std::int32_t lowest,
                              std::int32_t* ITHACA_RESTRICT nets) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::int32_t value = base + unit * scores[j];
        nets[j] = (scores[j] < 0 ? lowest : value) - prices[j];
    }
}

ITHACA_KERNEL void netsKernel(const std::int16_t* ITHACA_RESTRICT scores, const std::int64_t* ITHACA_RESTRICT prices,
                              std::size_t count, std::int64_t base, std::int64_t unit, std::int64_t lowest,
                              std::int64_t* ITHACA_RESTRICT nets) {
    for (std::size_t j = 0; j < count; ++j) {
        const std::int64_t value = base + unit * scores[j];
        nets[j] = (scores[j] < 0 ? lowest : value) - prices[j];
    }
}

template <>
void netsOf<std::int32_t>(const std::int16_t* scores, const std::int32_t* prices, std::size_t count, std::int32_t base,
                          std::int32_t unit, std::int32_t lowest, std::int32_t* nets) {
    netsKernel(scores, prices, count, base, unit, lowest, nets);
}

template <>
void netsOf<std::int64_t>(const std::int16_t* scores, const std::int64_t* prices, std::size_t count, std::int64_t base,
                          std::int64_t unit, std::int64_t lowest, std::int64_t* nets) {
    netsKernel(scores, prices, count, base, unit, lowest, nets);
}

template <class Value>
void markAbove(const Value* nets, std::size_t count, Value threshold, std::uint8_t* marks) {
    for (std::size_t j = 0; j < count; ++j)
        marks[j] = nets[j] > threshold ? 1 : 0;
}

ITHACA_KERNEL void markKernel(const std::int32_t* ITHACA_RESTRICT nets, std::size_t count, std::int32_t threshold,
                              std::uint8_t* ITHACA_RESTRICT marks) {
    for (std::size_t j = 0; j < count; ++j)
        marks[j] = nets[j] > threshold ? 1 : 0;
}

template <>
void markAbove<std::int32_t>(const std::int32_t* nets, std::size_t count, std::int32_t threshold, std::uint8_t* marks) {
    markKernel(nets, count, threshold, marks);
}

/// Prices only rise while people bid, so what a list left out can only get worse: `bound` stays valid.
template <class Value>
struct Candidates {
    struct Arc {
        int mentor = 0;
        Value value = 0;
        Value atMost = 0; ///< what it was worth after the price when the list was made; since then only less
    };
    std::vector<Arc> arcs; ///< by falling `atMost`
    Value bound = 0; ///< no arc outside the list is worth more than this after its price; lowest when there is none
    bool built = false;
};

template <class Value>
class Search {
public:
    Search(const Assignment& assignment, const SolverProgress& progress, std::stop_token stop)
        : m_in(assignment), m_progress(progress), m_stop(std::move(stop)), m_unit(static_cast<Value>(assignment.unit)),
          m_wish(static_cast<Value>(assignment.wish)), m_price(static_cast<std::size_t>(assignment.mentors), 0),
          m_mentor(static_cast<std::size_t>(assignment.mentees), nobody),
          m_gain(static_cast<std::size_t>(assignment.mentees), 0),
          m_lists(static_cast<std::size_t>(assignment.mentees)), m_held(static_cast<std::size_t>(assignment.mentors)),
          m_nets(static_cast<std::size_t>(assignment.mentors)), m_scores(static_cast<std::size_t>(assignment.mentors)),
          m_marks(static_cast<std::size_t>(assignment.mentors) + sizeof(std::uint64_t), 0),
          m_listLength(std::clamp(static_cast<std::size_t>(assignment.mentors) / 32, shortestList, longestList)) {
        for (int j = 0; j < assignment.mentors; ++j) {
            m_price[at(j)] = -bonusOf(j);
            if (m_in.capacity[at(j)] == 0)
                m_price[at(j)] = unreachable; // no place: no price is too high
        }
    }

    Solution run() {
        Solution solution;
        std::vector<int> left = bidAll();
        searchAll(left);
        solution.cancelled = m_cancelled;
        solution.bids = m_bids;
        solution.searches = m_searches;
        solution.rowsScored = m_rowsScored;
        solution.mentor = m_mentor;
        for (int i = 0; i < m_in.mentees; ++i) {
            const int j = m_mentor[at(i)];
            solution.gain.push_back(j == nobody ? 0 : valueOf(i, j) - m_price[at(j)]);
        }
        for (int j = 0; j < m_in.mentors; ++j)
            solution.price.push_back(m_in.capacity[at(j)] == 0 ? 0 : m_price[at(j)] + bonusOf(j));
        if (!m_cancelled)
            payPlacelessMentors(solution);
        return solution;
    }

private:
    struct Holder {
        int mentee = nobody;
        Value limit = 0; ///< the price up to which the mentee would rather stay than go
    };

    /// Far enough under every value that a few of them still add up without overflow.
    static constexpr Value lowest = -(Value(1) << (8 * sizeof(Value) - 3));
    static constexpr Value unreachable = -lowest;

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    [[nodiscard]] bool isFull(int mentor) const {
        return static_cast<int>(m_held[at(mentor)].size()) >= m_in.capacity[at(mentor)];
    }

    bool stopped() {
        if (!m_cancelled && m_stop.stop_requested())
            m_cancelled = true;
        return m_cancelled;
    }

    void score(int mentee) {
        ++m_rowsScored;
        m_in.scores->row(mentee, m_scores.data());
        m_rowOf = mentee;
    }

    /// Of the mentee scored last; `lowest` where barred.
    [[nodiscard]] Value valueInRow(int mentor) const {
        const auto score = m_scores[at(mentor)];
        if (score < 0)
            return lowest;
        return static_cast<Value>(m_in.valueOf(m_rowOf, mentor, score)) - bonusOf(mentor);
    }

    [[nodiscard]] Value bonusOf(int mentor) const { return static_cast<Value>(m_in.bonusOf(mentor)); }

    [[nodiscard]] Value baseOf(int mentee) const {
        return m_in.base.empty() ? Value(0) : static_cast<Value>(m_in.base[at(mentee)]);
    }

    Value valueOf(int mentee, int mentor) {
        for (const auto& arc : m_lists[at(mentee)].arcs)
            if (arc.mentor == mentor)
                return arc.value;
        if (m_rowOf != mentee)
            score(mentee);
        return valueInRow(mentor);
    }

    /// In the row built last: all places of this mentor.
    void favour(int mentor, Value worth) {
        if (mentor == nobody || m_scores[at(mentor)] < 0)
            return;
        m_nets[at(mentor)] += worth;
        if (const int more = m_in.moreOf(mentor); more != nobody)
            m_nets[at(more)] += worth;
    }

    /// Scores the row, works out what everybody is worth after the present prices, and keeps the best arcs and the
    /// bound on the rest.
    void build(int mentee) {
        score(mentee);
        const auto mentors = at(m_in.mentors);
        netsOf(m_scores.data(), m_price.data(), mentors, baseOf(mentee), m_unit, lowest, m_nets.data());
        favour(m_in.previousOf(mentee), 1);
        favour(m_in.wishedOf(mentee), m_wish);
        if (m_in.outside >= 0) {
            const Value less = baseOf(mentee) - static_cast<Value>(m_in.outsideBase[at(mentee)]);
            for (int j = m_in.outside; j < m_in.mentors; ++j)
                m_nets[at(j)] -= m_scores[at(j)] < 0 ? 0 : less;
        }

        auto& list = m_lists[at(mentee)];
        // A sampled threshold keeps the selection to a few hundred entries of thousands.
        const Value threshold = sampledThreshold();
        m_order.clear();
        eachAbove(threshold, [&](std::size_t j) { m_order.push_back(keyOf(m_nets[j], static_cast<int>(j))); });
        Value bound = threshold;
        if (m_order.size() > m_listLength) {
            std::nth_element(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(m_listLength),
                             m_order.end(), std::greater<>());
            bound = netOf(m_order[m_listLength]);
            m_order.resize(m_listLength);
        }
        std::sort(m_order.begin(), m_order.end(), std::greater<>());
        list.arcs.clear();
        list.arcs.reserve(m_order.size());
        for (const auto& key : m_order) {
            const int j = mentorOf(key);
            const Value net = netOf(key);
            list.arcs.push_back({j, net + m_price[at(j)], net});
        }
        list.bound = bound;
        list.built = true;
    }

    /// The mentors of the row built last who are worth more than a threshold. Few are: eight that are not are passed in
    /// one step.
    template <class Visit>
    void eachAbove(Value threshold, Visit visit) {
        const auto mentors = at(m_in.mentors);
        markAbove(m_nets.data(), mentors, threshold, m_marks.data());
        for (std::size_t first = 0; first < mentors; first += sizeof(std::uint64_t)) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, m_marks.data() + first, sizeof eight);
            if constexpr (std::endian::native == std::endian::little) {
                for (; eight != 0; eight &= eight - 1) // each mark is one bit, that of its byte's 1
                    visit(first + static_cast<std::size_t>(std::countr_zero(eight)) / 8);
            } else if (eight != 0) {
                for (std::size_t j = first; j < first + sizeof eight; ++j)
                    if (m_marks[j] != 0)
                        visit(j);
            }
        }
    }

    Value sampledThreshold() {
        const auto mentors = at(m_in.mentors);
        constexpr std::size_t most = 160;
        const std::size_t samples = std::min(most, mentors / 8);
        if (2 * m_listLength >= mentors)
            return 0; // staying alone is worth 0: an arc that is not worth more is of no use
        const std::size_t stride = mentors / samples;
        // Aim at about two lists' worth of entries, so that a list is rarely short.
        const std::size_t rank = std::min(samples - 1, 2 * m_listLength * samples / mentors + 2);
        // The rank is low: keeping the greatest in order costs a third of a selection among all.
        std::array<Value, 2 * longestList / 8 + 3> top{};
        std::size_t kept = 0;
        for (std::size_t k = 0; k < samples; ++k) {
            const Value net = m_nets[k * stride];
            if (kept > rank && net <= top[rank])
                continue;
            std::size_t place = kept > rank ? rank : kept++;
            for (; place > 0 && top[place - 1] < net; --place)
                top[place] = top[place - 1];
            top[place] = net;
        }
        return std::max<Value>(top[rank], 0);
    }

    // --- the auction start ----------------------------------------------------------------------------------------

    std::vector<int> bidAll() {
        std::vector<int> left;
        std::vector<int> waiting;
        std::vector<int> ties(at(m_in.mentees), 0);
        std::vector<int> meetings(at(m_in.mentees), 0);
        for (int i = m_in.mentees - 1; i >= 0; --i)
            waiting.push_back(i);
        int settled = 0;
        while (!waiting.empty()) {
            if ((++m_bids & 63) == 0) {
                if (stopped())
                    return left;
                if (m_progress && (m_bids & 1023) == 0)
                    m_progress(0.6 * std::min(1.0, static_cast<double>(m_bids) / (4.0 * m_in.mentees + 1)));
            }
            const int i = waiting.back();
            waiting.pop_back();
            if (ties[at(i)] >= mostTies || ++meetings[at(i)] > mostTiesEver) {
                left.push_back(i);
                continue;
            }
            Value best = 0;
            Value second = 0;
            const int j = bestArc(i, best, second);
            if (j == nobody) {
                ++settled;
                continue; // nobody is worth more than staying alone: prices only rise, so that stands
            }
            if (!isFull(j)) {
                m_held[at(j)].push_back({i, limitOf(i, j, best, second)});
                m_mentor[at(i)] = j;
                continue;
            }
            outbid(i, j, best, second, ties, waiting);
        }
        return left;
    }

    Value limitOf(int, int mentor, Value best, Value second) const { return m_price[at(mentor)] + (best - second); }

    /// The arc worth most after prices, and what the second best (or staying alone) is worth; nobody when staying
    /// alone is best.
    int bestArc(int mentee, Value& best, Value& second) {
        auto& list = m_lists[at(mentee)];
        if (!list.built)
            build(mentee);
        for (int round = 0;; ++round) {
            int bestMentor = nobody;
            best = 0;
            second = 0;
            for (const auto& arc : list.arcs) {
                if (arc.atMost < second)
                    break; // neither this one nor any after it
                const Value net = arc.value - m_price[at(arc.mentor)];
                if (net > best || (net == best && bestMentor != nobody && isFull(bestMentor) && !isFull(arc.mentor))) {
                    second = std::max(second, best);
                    if (net == best)
                        second = best;
                    best = net;
                    bestMentor = arc.mentor;
                } else if (net > second) {
                    second = net;
                }
            }
            if (list.bound <= second)
                return bestMentor;
            if (round == 0) {
                build(mentee); // the list has gone stale: what it left out may be better now
                continue;
            }
            // More ties than the list is long: look at the whole row, which build() has just worked out.
            return bestOfRow(best, second);
        }
    }

    int bestOfRow(Value& best, Value& second) {
        int bestMentor = nobody;
        best = 0;
        second = 0;
        for (int j = 0; j < m_in.mentors; ++j) {
            const Value net = m_nets[at(j)];
            if (net > best || (net == best && bestMentor != nobody && isFull(bestMentor) && !isFull(j))) {
                second = std::max(second, best);
                best = net;
                bestMentor = j;
            } else if (net > second) {
                second = net;
            }
        }
        return bestMentor;
    }

    /// A full mentor: the price rises until the first of bidder and holders would rather go; that one goes.
    void outbid(int i, int j, Value best, Value second, std::vector<int>& ties, std::vector<int>& waiting) {
        const Value limit = limitOf(i, j, best, second);
        auto& held = m_held[at(j)];
        const auto weakest = std::ranges::min_element(held, {}, &Holder::limit);
        const Value price = std::min(limit, weakest->limit);
        if (price == m_price[at(j)])
            ++ties[at(i)];
        m_price[at(j)] = price;
        if (weakest->limit > price || (weakest->limit == price && limit <= price)) {
            // The bidder is the one who would rather go (or is as indifferent as the weakest holder: then holders
            // stay).
            waiting.push_back(i);
            return;
        }
        const int gone = weakest->mentee;
        m_mentor[at(gone)] = nobody;
        *weakest = {i, limit};
        m_mentor[at(i)] = j;
        waiting.push_back(gone);
    }

    // --- shortest augmenting paths --------------------------------------------------------------------------------

    struct Event {
        Value distance;
        int node; ///< a mentor, or −1 − mentee: the rest of that mentee's row
        friend bool operator>(const Event& a, const Event& b) {
            return a.distance != b.distance ? a.distance > b.distance : a.node > b.node;
        }
    };

    void searchAll(const std::vector<int>& left) {
        m_nearest.assign(at(m_in.mentors), unreachable);
        m_from.resize(at(m_in.mentors));
        m_reachedAt.resize(at(m_in.mentees));
        for (int i = 0; i < m_in.mentees; ++i) {
            refresh(m_lists[at(i)]);
            if (m_mentor[at(i)] != nobody)
                m_gain[at(i)] = valueOf(i, m_mentor[at(i)]) - m_price[at(m_mentor[at(i)])];
        }
        for (std::size_t k = 0; k < left.size() && !stopped(); ++k) {
            augment(left[k]);
            if (m_progress && (k & 63U) == 0)
                m_progress(0.6 + 0.4 * static_cast<double>(k) / static_cast<double>(left.size()));
        }
    }

    /// Bidding has raised prices since a list was made; searches end sooner along one that knows it.
    void refresh(Candidates<Value>& list) {
        using Arc = typename Candidates<Value>::Arc;
        const auto comesFirst = [](const Arc& a, const Arc& b) {
            return a.atMost != b.atMost ? a.atMost > b.atMost : a.mentor < b.mentor;
        };
        auto& arcs = list.arcs;
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            auto arc = arcs[i];
            arc.atMost = arc.value - m_price[at(arc.mentor)];
            // Most prices are what they were, so most arcs stay where they are.
            std::size_t place = i;
            for (; place > 0 && comesFirst(arc, arcs[place - 1]); --place)
                arcs[place] = arcs[place - 1];
            arcs[place] = arc;
        }
    }

    void augment(int start) {
        ++m_searches;
        m_reached.clear();
        m_heap.clear();
        Value best = 0;
        Value second = 0;
        bestArc(start, best, second);
        m_gain[at(start)] = best;

        m_end = best; // the start itself stays alone, at the cost of its whole gain
        m_freeMentor = nobody;
        int lonely = start;
        reach(start, 0);
        while (!m_heap.empty() && m_heap.front().distance < m_end) {
            if ((++m_steps & 255U) == 0 && stopped())
                return;
            const Event event = m_heap.front();
            std::ranges::pop_heap(m_heap, std::greater<>());
            m_heap.pop_back();
            if (event.node < 0) {
                relaxRow(-1 - event.node);
                continue;
            }
            if (event.distance > m_nearest[at(event.node)])
                continue; // it was reached by a shorter way since
            for (const auto& holder : m_held[at(event.node)]) {
                const Value alone = event.distance + m_gain[at(holder.mentee)];
                if (alone < m_end) {
                    m_end = alone;
                    lonely = holder.mentee;
                    m_freeMentor = nobody;
                }
                reach(holder.mentee, event.distance);
            }
        }
        // Duals move by what is left of the way to the end; all slacknesses stay as they must.
        for (const int mentee : m_reached)
            if (m_reachedAt[at(mentee)] < m_end)
                m_gain[at(mentee)] -= m_end - m_reachedAt[at(mentee)];
        for (const int j : m_labelled) {
            if (m_nearest[at(j)] < m_end)
                m_price[at(j)] += m_end - m_nearest[at(j)];
            m_nearest[at(j)] = unreachable;
        }
        m_labelled.clear();
        turnPath(start, m_freeMentor == nobody ? lonely : nobody, m_freeMentor);
    }

    /// Shifts everybody along the path by one mentor.
    void turnPath(int start, int lonely, int freeMentor) {
        int mentor = freeMentor;
        if (lonely != nobody) {
            if (lonely == start)
                return;
            mentor = m_mentor[at(lonely)];
            std::erase_if(m_held[at(mentor)], [&](const Holder& holder) { return holder.mentee == lonely; });
            m_mentor[at(lonely)] = nobody;
        }
        for (;;) {
            const int mentee = m_from[at(mentor)];
            const int before = m_mentor[at(mentee)];
            m_held[at(mentor)].push_back({mentee, 0});
            m_mentor[at(mentee)] = mentor;
            if (mentee == start)
                return;
            std::erase_if(m_held[at(before)], [&](const Holder& holder) { return holder.mentee == mentee; });
            mentor = before;
        }
    }

    void push(Event event) {
        m_heap.push_back(event);
        std::ranges::push_heap(m_heap, std::greater<>());
    }

    void reach(int mentee, Value distance) {
        m_reached.push_back(mentee);
        m_reachedAt[at(mentee)] = distance;
        const Value from = distance + m_gain[at(mentee)];
        const auto& list = m_lists[at(mentee)];
        for (const auto& arc : list.arcs) {
            if (from - arc.atMost >= m_end)
                break; // neither this one nor any after it
            relax(mentee, arc.mentor, from - (arc.value - m_price[at(arc.mentor)]));
        }
        if (list.bound > lowest) {
            const Value rest = from - list.bound;
            if (rest < m_end)
                push({rest, -1 - mentee});
        }
    }

    void relaxRow(int mentee) {
        const Value from = m_reachedAt[at(mentee)] + m_gain[at(mentee)];
        build(mentee); // a fresh list: its bound is lower from now on
        // Nearer than the end, that is; barred ones are far under any such threshold.
        eachAbove(from - m_end, [&](std::size_t j) { relax(mentee, static_cast<int>(j), from - m_nets[j]); });
    }

    void relax(int mentee, int mentor, Value distance) {
        auto& nearest = m_nearest[at(mentor)];
        if (distance >= m_end || distance >= nearest)
            return; // nearly always
        if (nearest == unreachable)
            m_labelled.push_back(mentor);
        nearest = distance;
        m_from[at(mentor)] = mentee;
        if (isFull(mentor)) {
            push({distance, mentor});
            return;
        }
        // A free place: nothing farther away can be the end any more.
        m_end = distance;
        m_freeMentor = mentor;
    }

    /// The dual of a mentor without a place weighs nothing in the bound but must still cover every value.
    void payPlacelessMentors(Solution& solution) {
        std::vector<int> placeless;
        for (int j = 0; j < m_in.mentors; ++j)
            if (m_in.capacity[at(j)] == 0)
                placeless.push_back(j);
        if (placeless.empty())
            return;
        for (const int j : placeless)
            solution.price[at(j)] = m_in.greatestValue();
    }

    /// A net, which is not negative, and its mentor as one key: the greater the better, the smaller mentor first.
    static constexpr bool fitsAWord = sizeof(Value) == sizeof(std::int32_t);
    using Key = std::conditional_t<fitsAWord, std::uint64_t, std::pair<Value, int>>;

    static Key keyOf(Value net, int mentor) {
        if constexpr (fitsAWord)
            return static_cast<std::uint64_t>(net) << 32U | ~static_cast<std::uint32_t>(mentor);
        else
            return {net, -mentor};
    }
    static Value netOf(const Key& key) {
        if constexpr (fitsAWord)
            return static_cast<Value>(key >> 32U);
        else
            return key.first;
    }
    static int mentorOf(const Key& key) {
        if constexpr (fitsAWord)
            return static_cast<int>(~static_cast<std::uint32_t>(key));
        else
            return -key.second;
    }

    const Assignment& m_in;
    const SolverProgress& m_progress;
    std::stop_token m_stop;
    const Value m_unit;
    const Value m_wish;
    std::vector<Value> m_price; ///< of a mentor's places, less the bonus, which so is in no value
    std::vector<int> m_mentor;
    std::vector<Value> m_gain;
    std::vector<Candidates<Value>> m_lists;
    std::vector<std::vector<Holder>> m_held;
    std::vector<Value> m_nets;          ///< after prices, of the mentee built last
    std::vector<std::int16_t> m_scores; ///< of the mentee scored last
    int m_rowOf = nobody;               ///< that mentee
    std::vector<std::uint8_t> m_marks;  ///< of the arcs above the threshold; ends in eight that stay 0
    std::vector<Key> m_order;
    const std::size_t m_listLength;
    std::vector<Value> m_nearest; ///< of each mentor the shortest way found so far
    std::vector<int> m_from;      ///< the mentee it comes from
    std::vector<int> m_labelled;  ///< mentors to whom there is one
    std::vector<int> m_reached;
    std::vector<Value> m_reachedAt;
    std::vector<Event> m_heap;
    Value m_end = 0;           ///< of the search under way: the shortest way out found so far
    int m_freeMentor = nobody; ///< where it ends, unless somebody stays alone
    std::uint32_t m_steps = 0;
    bool m_cancelled = false;
    std::int64_t m_bids = 0;
    std::int64_t m_searches = 0;
    std::int64_t m_rowsScored = 0;
};

} // namespace

Wide Assignment::valueOf(int mentee, int mentor, int score) const {
    const auto& bases = isOutside(mentor) ? outsideBase : base;
    return (bases.empty() ? Wide(0) : bases[static_cast<std::size_t>(mentee)]) + bonusOf(mentor) + unit * score +
           (isPlaceOf(wishedOf(mentee), mentor) ? wish : 0) + (isPlaceOf(previousOf(mentee), mentor) ? 1 : 0);
}

int Assignment::previousOf(int mentee) const {
    return previous.empty() ? nobody : previous[static_cast<std::size_t>(mentee)];
}

int Assignment::wishedOf(int mentee) const {
    return wished.empty() ? nobody : wished[static_cast<std::size_t>(mentee)];
}

Wide Assignment::bonusOf(int mentor) const {
    return bonus.empty() ? 0 : bonus[static_cast<std::size_t>(mentor)];
}

int Assignment::moreOf(int mentor) const {
    return more.empty() ? nobody : more[static_cast<std::size_t>(mentor)];
}

Wide Assignment::greatestValue() const {
    Wide most = 0;
    for (const auto* bases : {&base, &outsideBase})
        for (const auto one : *bases)
            most = std::max(most, one);
    most += bonus.empty() ? 0 : std::ranges::max(bonus);
    return most + unit * 10'000 + wish + 2;
}

Solution solve(const Assignment& assignment, const SolverProgress& progress, std::stop_token stop) {
    // Distances stay under a few times the greatest value; the narrower the numbers, the faster the rows.
    const Wide greatest = assignment.greatestValue();
    if (greatest < (Wide(1) << 27))
        return Search<std::int32_t>(assignment, progress, std::move(stop)).run();
    if (greatest < (Wide(1) << 59))
        return Search<std::int64_t>(assignment, progress, std::move(stop)).run();
    return Search<Wide>(assignment, progress, std::move(stop)).run();
}

} // namespace mentoring::matching
