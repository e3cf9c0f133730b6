#include "one_way.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace mentoring::matching {

namespace {

using Tolls = std::vector<Toll>;

/// Two pairs of the same two people, the one with the smaller index of the mentee first.
struct Mutual {
    PairIndex one;
    PairIndex other;

    friend auto operator<=>(const Mutual&, const Mutual&) = default;
};

bool isIn(std::span<const PairIndex> sorted, PairIndex pair) {
    return std::ranges::binary_search(sorted, pair);
}

class Search {
public:
    Search(Relaxation& relaxation, std::span<const int> mentorOf, std::size_t mentors,
           std::span<const PairIndex> previous)
        : m_relaxation(relaxation), m_mentorOf(mentorOf), m_menteeOf(mentors, -1), m_previous(previous) {
        for (std::size_t i = 0; i < mentorOf.size(); ++i)
            if (mentorOf[i] >= 0)
                m_menteeOf[static_cast<std::size_t>(mentorOf[i])] = static_cast<int>(i);
        // On large cohorts every look costs seconds.
        const auto pairs = std::max<std::size_t>(1, mentorOf.size() * mentors);
        m_branches = static_cast<int>(std::clamp<std::size_t>(1'000'000'000 / pairs, 16, 200));
        m_looks = static_cast<int>(std::clamp<std::size_t>(30'000'000 / pairs, 12, 150));
        m_turns = m_looks / 3;
    }

    OneWayAnswer run() {
        auto unbound = look({}, true);
        const auto mutual = mutualIn(unbound.pairs);
        m_bound = points(unbound.value);
        if (m_cancelled || mutual.empty()) {
            m_best = std::move(unbound);
            return answer();
        }
        constexpr std::size_t few = 8;
        if (mutual.size() <= few) {
            m_best = oneByOne(unbound);
            if (!m_cancelled)
                branch(std::move(unbound));
            if (m_cancelled || isBest())
                return answer();
        }
        auto branched = std::move(m_best);
        // What came before must not lead the search: else each run would find something else.
        m_best = {};
        payTolls();
        if (!m_cancelled)
            settleDown(std::move(branched));
        return answer();
    }

private:
    struct Branch {
        Tolls barred;
        Answer answer;
    };

    Answer look(const Tolls& tolls, bool steady) {
        auto found = m_relaxation.solve(tolls, steady);
        m_cancelled = m_cancelled || found.solution.cancelled;
        m_flawed = m_flawed || (!found.proven && !found.solution.cancelled);
        return found;
    }

    /// Without what previous pairs add.
    [[nodiscard]] Wide points(Wide value) const { return value / m_relaxation.pointValue(); }
    [[nodiscard]] bool isBest() const { return points(m_best.value) >= m_bound; }

    OneWayAnswer answer() {
        OneWayAnswer found{std::move(m_best), m_bound * m_relaxation.pointValue(), false, m_flawed};
        found.best.solution.cancelled = m_cancelled;
        found.proven = !m_flawed && points(found.best.value) >= m_bound;
        return found;
    }

    /// The pair of the same two the other way round, where both are both.
    [[nodiscard]] std::optional<PairIndex> turned(PairIndex pair) const {
        const int mentee = m_menteeOf[static_cast<std::size_t>(pair.mentor)];
        const int mentor = m_mentorOf[static_cast<std::size_t>(pair.mentee)];
        return mentee >= 0 && mentor >= 0 ? std::optional(PairIndex{mentee, mentor}) : std::nullopt;
    }

    [[nodiscard]] std::vector<Mutual> mutualIn(const std::vector<PairIndex>& pairs) const {
        std::vector<Mutual> found;
        for (const auto& pair : pairs) {
            const auto other = turned(pair);
            if (other && pair < *other && isIn(pairs, *other))
                found.push_back({pair, *other});
        }
        return found;
    }

    static Tolls with(Tolls barred, PairIndex pair) {
        barred.insert(std::ranges::lower_bound(barred, pair, {}, &Toll::pair), {pair});
        return barred;
    }

    /// Each two tried both ways, one after the other.
    Answer oneByOne(Answer answer) {
        Tolls barred;
        for (auto mutual = mutualIn(answer.pairs); !mutual.empty(); mutual = mutualIn(answer.pairs)) {
            auto barsOther = with(barred, mutual.front().other);
            auto barsOne = with(barred, mutual.front().one);
            auto keepsOne = look(barsOther, true);
            auto keepsOther = look(barsOne, true);
            if (m_cancelled)
                return answer;
            const bool one = keepsOne.value >= keepsOther.value;
            answer = std::move(one ? keepsOne : keepsOther);
            barred = std::move(one ? barsOther : barsOne);
        }
        return answer;
    }

    /// Best bound first, until nothing left can be worth more than what is there.
    void branch(Answer unbound) {
        std::vector<Branch> open;
        open.push_back({{}, std::move(unbound)});
        const auto value = [](const Branch& one) { return one.answer.value; };
        while (!open.empty() && m_branches > 1) {
            const auto highest = std::ranges::max_element(open, {}, value);
            if (highest->answer.value <= m_best.value)
                break;
            auto next = std::move(*highest);
            open.erase(highest);
            const auto mutual = mutualIn(next.answer.pairs);
            if (mutual.empty()) {
                m_best = std::move(next.answer);
                continue;
            }
            for (const auto& pair : {mutual.front().other, mutual.front().one}) {
                Branch made{with(next.barred, pair), {}};
                made.answer = look(made.barred, true);
                --m_branches;
                if (m_cancelled)
                    return;
                if (made.answer.value > m_best.value)
                    open.push_back(std::move(made));
            }
        }
        Wide highest = m_best.value;
        for (const auto& left : open)
            highest = std::max(highest, left.answer.value);
        m_bound = points(highest);
    }

    /// Of each two in the answer the one goes without which less is lost; where that is the same, now the one and now
    /// the other, or else everybody on one side would go without.
    void barOneOfEach(const Answer& answer, const std::vector<Mutual>& mutual, Tolls& barred) {
        for (const auto& [one, other] : mutual) {
            const auto loses = m_relaxation.lossWithout(answer, one);
            const auto otherLoses = m_relaxation.lossWithout(answer, other);
            if (loses == otherLoses)
                m_oneGoes = !m_oneGoes;
            const bool oneGoes = loses != otherLoses ? loses < otherLoses : m_oneGoes;
            barred.push_back({oneGoes ? one : other});
        }
        std::ranges::sort(barred, {}, &Toll::pair);
    }

    /// Bars the reverse of every pair, but of none of two that are there both.
    [[nodiscard]] Tolls reversesOf(std::span<const PairIndex> pairs) const {
        Tolls barred;
        for (const auto& pair : pairs) {
            const auto other = turned(pair);
            if (other && !isIn(pairs, *other))
                barred.push_back({*other});
        }
        std::ranges::sort(barred, {}, &Toll::pair);
        return barred;
    }

    /// Barring one of each two until there are none.
    Answer settle(Tolls barred) {
        while (true) {
            auto found = look(barred, false);
            --m_looks;
            const auto mutual = mutualIn(found.pairs);
            if (m_cancelled || mutual.empty())
                return found;
            barOneOfEach(found, mutual, barred);
        }
    }

    /// A pairing that keeps to its own side of every two can only gain when all the rest is chosen anew.
    Answer improved(Answer found) {
        while (!m_cancelled) {
            auto better = settle(reversesOf(found.pairs));
            if (m_cancelled || better.value <= found.value)
                break;
            found = std::move(better);
        }
        return found;
    }

    void takeIfBetter(Answer found) {
        if (!m_cancelled && (m_best.solution.mentor.empty() || found.value > m_best.value))
            m_best = std::move(found);
    }

    void pairCloseTo(const Answer& looked) {
        auto barred = reversesOf(looked.pairs);
        barOneOfEach(looked, mutualIn(looked.pairs), barred);
        takeIfBetter(improved(settle(std::move(barred))));
    }

    void payTolls() {
        auto looked = look({}, false);
        if (m_cancelled)
            return;
        Wide reach = points(looked.reach);
        std::map<Mutual, double> tolls;
        double step = 1;
        int idle = 0;
        for (int turn = 0; !m_cancelled; ++turn) {
            constexpr int pairedEvery = 4; // looks: a pairing takes several of its own
            if (turn % pairedEvery == 0)
                pairCloseTo(looked);
            constexpr double smallestStep = 0.02;
            if (m_cancelled || isBest() || m_looks <= 0 || step < smallestStep)
                break;
            if (!raise(tolls, looked.pairs, step * static_cast<double>(reach - points(m_best.value))))
                break;
            Wide paid = 0;
            looked = look(asTolls(tolls, paid), false);
            --m_looks;
            reach = points(looked.reach) + paid;
            constexpr int patience = 4;
            if (m_cancelled)
                return;
            if (reach < m_bound) {
                m_bound = reach;
                idle = 0;
            } else if (++idle == patience) {
                step /= 2;
                idle = 0;
            }
        }
        m_looks = m_turns;
        turnAround(tolls);
    }

    /// Turns pairs around, one at a time, and chooses the rest anew: what was wanted most by both goes first.
    void turnAround(const std::map<Mutual, double>& tolls) {
        std::vector<std::pair<double, Mutual>> contested;
        for (const auto& [two, toll] : tolls)
            contested.emplace_back(-toll, two);
        std::ranges::sort(contested);
        bool found = true;
        while (found && !m_cancelled && !isBest() && m_looks > 0) {
            found = false;
            for (const auto& [toll, two] : contested) {
                const bool one = isIn(m_best.pairs, two.one);
                if ((!one && !isIn(m_best.pairs, two.other)) || m_looks <= 0)
                    continue;
                auto barred = reversesOf(m_best.pairs);
                for (auto& bar : barred)
                    if (bar.pair == (one ? two.other : two.one))
                        bar.pair = one ? two.one : two.other;
                std::ranges::sort(barred, {}, &Toll::pair);
                auto turned = settle(std::move(barred));
                if (m_cancelled)
                    return;
                if (turned.value > m_best.value) {
                    m_best = improved(std::move(turned));
                    found = true;
                }
            }
        }
    }

    /// Along the subgradient: dearer where both are there, cheaper where neither is. False where there is none.
    bool raise(std::map<Mutual, double>& tolls, const std::vector<PairIndex>& pairs, double length) const {
        for (const auto& two : mutualIn(pairs))
            tolls.emplace(two, 0);
        const auto slopeAt = [&](const Mutual& two) {
            return (isIn(pairs, two.one) ? 1 : 0) + (isIn(pairs, two.other) ? 1 : 0) - 1;
        };
        int slopes = 0;
        for (const auto& [two, toll] : tolls)
            slopes += slopeAt(two) != 0 ? 1 : 0;
        if (slopes == 0)
            return false;
        const double move = std::max(1.0, length / slopes);
        for (auto it = tolls.begin(); it != tolls.end();) {
            auto& [two, toll] = *it;
            const double most = std::max(m_relaxation.score(two.one), m_relaxation.score(two.other));
            toll = std::clamp(toll + move * slopeAt(two), 0.0, most);
            it = toll == 0 ? tolls.erase(it) : std::next(it);
        }
        return true;
    }

    /// `paid`: what a pairing with one of each two pays at most.
    [[nodiscard]] Tolls asTolls(const std::map<Mutual, double>& tolls, Wide& paid) const {
        Tolls all;
        for (const auto& [two, toll] : tolls) {
            const auto asked = static_cast<int>(std::lround(toll));
            const int one = std::min(asked, m_relaxation.score(two.one));
            const int other = std::min(asked, m_relaxation.score(two.other));
            all.push_back({two.one, one});
            all.push_back({two.other, other});
            paid += std::max(one, other);
        }
        std::ranges::sort(all, {}, &Toll::pair);
        return all;
    }

    /// No worse than these pairs, and with as many of the pairs before as that allows. Of two that came to be there
    /// both neither stays: nothing is left to chance, so that unchanged people get the same pairs again.
    Answer steadied(std::span<const PairIndex> pairs) {
        auto barred = reversesOf(pairs);
        while (true) {
            auto found = look(barred, true);
            const auto mutual = mutualIn(found.pairs);
            if (m_cancelled || mutual.empty())
                return found;
            for (const auto& [one, other] : mutual) {
                barred.push_back({one});
                barred.push_back({other});
            }
            std::ranges::sort(barred, {}, &Toll::pair);
        }
    }

    /// What was there before stays where it is as good, else as much of it as the better pairing allows.
    void settleDown(Answer branched) {
        if (!m_previous.empty()) {
            auto before = steadied(m_previous);
            if (!m_cancelled && points(before.value) < points(m_best.value))
                before = steadied(m_best.pairs);
            if (!m_cancelled && points(before.value) >= points(m_best.value))
                m_best = std::move(before);
        }
        if (!branched.solution.mentor.empty() && points(branched.value) > points(m_best.value))
            m_best = std::move(branched);
    }

    Relaxation& m_relaxation;
    std::span<const int> m_mentorOf;
    std::vector<int> m_menteeOf; ///< of each mentor, or −1
    std::span<const PairIndex> m_previous;
    int m_branches = 0;
    int m_looks = 0;
    int m_turns = 0; ///< looks of its own that turning pairs around has
    bool m_oneGoes = false;
    bool m_cancelled = false;
    bool m_flawed = false;
    Wide m_bound = 0; ///< in points
    Answer m_best;
};

} // namespace

OneWayAnswer solveOneWay(Relaxation& relaxation, std::span<const int> mentorOf, std::size_t mentors,
                         std::span<const PairIndex> previous) {
    return Search(relaxation, mentorOf, mentors, previous).run();
}

} // namespace mentoring::matching
