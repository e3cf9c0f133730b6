#include "matching/stable.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <queue>
#include <utility>

#include "open_pairing.h"

namespace mentoring::matching {

namespace {

constexpr int nobody = -1;
constexpr int wished = 1 << 20; ///< more than any score
constexpr int impossible = -1;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// How much people want each other: the greater, the rather.
class Wants {
public:
    explicit Wants(const Scorer& scorer) : m_scorer(scorer), m_scores(scorer.snapshot().mentors.size()) {
        const auto& snapshot = scorer.snapshot();
        m_wishes.resize(snapshot.mentors.size());
        for (std::size_t j = 0; j < snapshot.mentors.size(); ++j) {
            int value = wished;
            for (const auto person : snapshot.mentors[j].part.menteeWishes) {
                if (const auto mentee = snapshot.menteeOf(person))
                    m_wishes[j].emplace_back(*mentee, value);
                --value;
            }
            std::ranges::sort(m_wishes[j]);
        }
    }

    /// Of a mentee: every mentor, `impossible` where a rule forbids it. Then scores() are theirs.
    void row(int mentee, std::vector<int>& wants) {
        m_scorer.row(mentee, m_scores.data());
        wants.assign(m_scores.begin(), m_scores.end());
        int value = wished;
        for (const auto person : m_scorer.snapshot().mentees[at(mentee)].part.mentorWishes) {
            const auto mentor = m_scorer.snapshot().mentorOf(person);
            if (mentor && wants[at(*mentor)] != impossible)
                wants[at(*mentor)] = value;
            --value;
        }
    }

    /// Of a mentor, for a mentee with this score.
    [[nodiscard]] int ofMentor(int mentor, int mentee, int score) const {
        const auto& wishes = m_wishes[at(mentor)];
        const auto wish = std::ranges::lower_bound(wishes, mentee, {}, &std::pair<int, int>::first);
        return wish != wishes.end() && wish->first == mentee ? wish->second : score;
    }

    [[nodiscard]] int score(int mentor) const { return m_scores[at(mentor)]; }

private:
    const Scorer& m_scorer;
    std::vector<std::int16_t> m_scores; ///< of the row worked out last
    std::vector<std::vector<std::pair<int, int>>> m_wishes;
};

/// Mentors of one mentee, most wanted first, as far as they were asked for: of many thousands a few are.
struct Asking {
    struct Choice {
        int wants = 0;
        int mentor = 0;
        int score = 0;
        friend bool operator<(const Choice& a, const Choice& b) {
            return a.wants != b.wants ? a.wants > b.wants : a.mentor < b.mentor;
        }
    };
    std::vector<Choice> choices;
    std::size_t next = 0;
    std::size_t listed = 0; ///< choices that were listed before those in `choices`

    /// The next one; nobody when all were asked.
    [[nodiscard]] const Choice* ask(int mentee, Wants& wants, std::vector<int>& row) {
        if (next == choices.size() && (listed == 0 || !choices.empty()))
            list(mentee, wants, row);
        return next < choices.size() ? &choices[next++] : nullptr;
    }

private:
    void list(int mentee, Wants& wants, std::vector<int>& row) {
        constexpr std::size_t shortest = 32;
        wants.row(mentee, row);
        std::vector<Choice> all;
        for (int j = 0; j < static_cast<int>(row.size()); ++j)
            if (row[at(j)] != impossible)
                all.push_back({row[at(j)], j, wants.score(j)});
        listed += choices.size();
        const auto wanted = std::min(all.size(), listed + std::max(shortest, listed * 3));
        std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(wanted), all.end());
        const auto first = std::min(listed, wanted);
        choices.assign(all.begin() + static_cast<std::ptrdiff_t>(first),
                       all.begin() + static_cast<std::ptrdiff_t>(wanted));
        next = 0;
    }
};

struct Held {
    int wants = 0;
    int mentee = 0;
    /// The one who goes first is on top of a heap.
    friend bool operator>(const Held& a, const Held& b) {
        return a.wants != b.wants ? a.wants > b.wants : a.mentee < b.mentee;
    }
};
using Holding = std::priority_queue<Held, std::vector<Held>, std::greater<>>;

} // namespace

std::vector<PairIndex> stablePairing(const Scorer& scorer) {
    const OpenPairing open(scorer, {}, {});
    Wants wants(scorer);
    std::vector<int> row;
    std::vector<Asking> asking(open.rows.count());
    std::vector<Holding> holding(open.assignment.capacity.size());
    std::vector<int> waiting; // rows of `open`
    for (std::size_t k = open.rows.count(); k-- > 0;)
        waiting.push_back(static_cast<int>(k));
    while (!waiting.empty()) {
        const int k = waiting.back();
        const int mentee = open.rows.menteeAt(k);
        const auto* choice = asking[at(k)].ask(mentee, wants, row);
        if (!choice) {
            waiting.pop_back(); // nobody is left to ask
            continue;
        }
        const int places = open.assignment.capacity[at(choice->mentor)];
        if (places == 0)
            continue;
        auto& held = holding[at(choice->mentor)];
        const Held here{wants.ofMentor(choice->mentor, mentee, choice->score), k};
        if (static_cast<int>(held.size()) < places) {
            held.push(here);
            waiting.pop_back();
        } else if (here > held.top()) {
            waiting.back() = held.top().mentee;
            held.pop();
            held.push(here);
        }
    }
    auto pairs = open.kept;
    for (std::size_t j = 0; j < holding.size(); ++j)
        for (auto& held = holding[j]; !held.empty(); held.pop())
            pairs.push_back({open.rows.menteeAt(held.top().mentee), static_cast<int>(j)});
    std::ranges::sort(pairs);
    return pairs;
}

std::vector<PairIndex> couplesWhoWouldRather(const Scorer& scorer, const std::vector<PairIndex>& pairs) {
    const OpenPairing open(scorer, {}, {});
    Wants wants(scorer);
    std::vector<int> row;
    std::vector<int> mentorOf(scorer.snapshot().mentees.size(), nobody);
    // What a mentor wants least of what they have: less than anybody while a place is free.
    std::vector<int> places = open.assignment.capacity;
    std::vector<int> least(places.size(), wished + 1);
    for (const auto& pair : pairs) {
        if (!open.rows.rowOf(pair.mentee))
            continue;
        mentorOf[at(pair.mentee)] = pair.mentor;
        --places[at(pair.mentor)];
        wants.row(pair.mentee, row);
        least[at(pair.mentor)] =
            std::min(least[at(pair.mentor)], wants.ofMentor(pair.mentor, pair.mentee, wants.score(pair.mentor)));
    }
    for (std::size_t j = 0; j < places.size(); ++j)
        if (places[j] > 0)
            least[j] = impossible;
    std::vector<PairIndex> couples;
    for (std::size_t k = 0; k < open.rows.count(); ++k) {
        const int mentee = open.rows.menteeAt(static_cast<int>(k));
        wants.row(mentee, row);
        const int mine = mentorOf[at(mentee)];
        const int have = mine == nobody ? impossible : row[at(mine)];
        for (int j = 0; j < static_cast<int>(row.size()); ++j)
            if (row[at(j)] > have && wants.ofMentor(j, mentee, wants.score(j)) > least[at(j)])
                couples.push_back({mentee, j});
    }
    return couples;
}

} // namespace mentoring::matching
