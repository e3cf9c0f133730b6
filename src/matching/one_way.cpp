#include "one_way.h"

#include <algorithm>

namespace mentoring::matching {

namespace {

using Barred = std::vector<PairIndex>;

/// Two pairs of the same two people.
struct Mutual {
    PairIndex one;
    PairIndex other;
};

class Search {
public:
    Search(const Solve& solve, std::span<const int> mentorOf, std::size_t mentors, std::span<const PairIndex> previous)
        : m_solve(solve), m_mentorOf(mentorOf), m_menteeOf(mentors, -1), m_previous(previous) {
        for (std::size_t i = 0; i < mentorOf.size(); ++i) {
            if (mentorOf[i] >= 0)
                m_menteeOf[static_cast<std::size_t>(mentorOf[i])] = static_cast<int>(i);
        }
        // On large cohorts every look costs seconds.
        constexpr std::size_t pairsLookedAt = 1'000'000'000;
        constexpr std::size_t mostBranches = 200;
        constexpr std::size_t fewestBranches = 16;
        const auto pairs = std::max<std::size_t>(1, mentorOf.size() * mentors);
        m_branches = std::clamp(pairsLookedAt / pairs, fewestBranches, mostBranches);
    }

    OneWayAnswer run() {
        OneWayAnswer answer;
        answer.unbound = m_solve({});
        auto mutual = mutualIn(answer.unbound);
        if (answer.unbound.solution.cancelled || mutual.empty()) {
            answer.best = answer.unbound;
            answer.proven = answer.unbound.proven;
            return answer;
        }
        constexpr std::size_t few = 8;
        const bool branches = mutual.size() <= few;
        answer.best = branches ? oneByOne(answer.unbound) : allAtOnce(answer.unbound);
        if (!answer.best.solution.cancelled && branches)
            improve(answer);
        else
            answer.proven = answer.unbound.proven && answer.best.value == answer.unbound.value;
        return answer;
    }

private:
    struct Branch {
        Barred barred;
        Answer answer;
    };

    [[nodiscard]] std::vector<Mutual> mutualIn(const Answer& answer) const {
        std::vector<Mutual> found;
        for (const auto& pair : answer.pairs) {
            const int asMentee = m_menteeOf[static_cast<std::size_t>(pair.mentor)];
            const int asMentor = m_mentorOf[static_cast<std::size_t>(pair.mentee)];
            const PairIndex turned{asMentee, asMentor};
            if (asMentee > pair.mentee && asMentor >= 0 && std::ranges::binary_search(answer.pairs, turned))
                found.push_back({pair, turned});
        }
        return found;
    }

    [[nodiscard]] bool wasThere(PairIndex pair) const { return std::ranges::binary_search(m_previous, pair); }

    static Barred with(Barred barred, PairIndex pair) {
        barred.insert(std::ranges::lower_bound(barred, pair), pair);
        return barred;
    }

    /// Each two tried both ways, one after the other.
    Answer oneByOne(Answer answer) {
        Barred barred;
        for (auto mutual = mutualIn(answer); !mutual.empty(); mutual = mutualIn(answer)) {
            auto barsOther = with(barred, mutual.front().other);
            auto barsOne = with(barred, mutual.front().one);
            auto keepsOne = m_solve(barsOther);
            auto keepsOther = m_solve(barsOne);
            if (keepsOne.solution.cancelled || keepsOther.solution.cancelled) {
                answer.solution.cancelled = true;
                return answer;
            }
            const bool one = keepsOne.value >= keepsOther.value;
            answer = std::move(one ? keepsOne : keepsOther);
            barred = std::move(one ? barsOther : barsOne);
        }
        return answer;
    }

    /// Of each two the one that was not there before goes, else the later; until there are none.
    Answer allAtOnce(Answer answer) {
        Barred barred;
        for (auto mutual = mutualIn(answer); !mutual.empty(); mutual = mutualIn(answer)) {
            for (const auto& [one, other] : mutual)
                barred.push_back(wasThere(other) && !wasThere(one) ? one : other);
            std::ranges::sort(barred);
            answer = m_solve(barred);
            if (answer.solution.cancelled)
                return answer;
        }
        return answer;
    }

    /// Best bound first, until nothing left can be worth more than what is there.
    void improve(OneWayAnswer& answer) {
        std::vector<Branch> open{{{}, answer.unbound}};
        bool proven = answer.unbound.proven;
        while (!open.empty() && m_branches > 1) {
            const auto best = std::ranges::max_element(
                open, [](const Branch& a, const Branch& b) { return a.answer.value < b.answer.value; });
            auto branch = std::move(*best);
            open.erase(best);
            if (branch.answer.value <= answer.best.value)
                break;
            const auto mutual = mutualIn(branch.answer);
            if (mutual.empty()) {
                answer.best = std::move(branch.answer);
                continue;
            }
            for (const auto& pair : {mutual.front().other, mutual.front().one}) {
                Branch next{with(branch.barred, pair), {}};
                next.answer = m_solve(next.barred);
                --m_branches;
                if (next.answer.solution.cancelled) {
                    answer.best.solution.cancelled = true;
                    return;
                }
                proven = proven && next.answer.proven;
                if (next.answer.value > answer.best.value)
                    open.push_back(std::move(next));
            }
        }
        std::erase_if(open, [&](const Branch& left) { return left.answer.value <= answer.best.value; });
        answer.proven = proven && open.empty();
    }

    const Solve& m_solve;
    std::span<const int> m_mentorOf;
    std::vector<int> m_menteeOf; ///< of each mentor, or −1
    std::span<const PairIndex> m_previous;
    std::size_t m_branches = 0;
};

} // namespace

OneWayAnswer solveOneWay(const Solve& solve, std::span<const int> mentorOf, std::size_t mentors,
                         std::span<const PairIndex> previous) {
    return Search(solve, mentorOf, mentors, previous).run();
}

} // namespace mentoring::matching
