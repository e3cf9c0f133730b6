#include "open_pairing.h"

#include <algorithm>
#include <numeric>

namespace mentoring::matching {

namespace {

constexpr int longestWait = 3'660; // days that count: ten years

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// `pairs`: how many there can be at most; `again`: how many of them the run before had.
Digits digitsFor(Wide pairs, Wide again, const MatchingOptions& options) {
    Digits digits;
    digits.unit = std::min(pairs, again) + 1; // all previous pairs together stay under one point of score
    Wide below = pairs * 10'000 * digits.unit + digits.unit;
    if (options.firstWishes) {
        digits.wish = below;
        below += pairs * digits.wish;
    }
    if (options.priorityFirst) {
        digits.waiting = below;
        below += pairs * longestWait * digits.waiting;
        digits.nominated = below;
        below += pairs * digits.nominated;
    }
    if (options.objective == Objective::MostPeople)
        digits.person = below;
    return digits;
}

/// The mentor whom a mentee wishes for before all others, where they take part; −1 else.
int firstWishOf(const Snapshot& snapshot, int mentee) {
    const auto& wishes = snapshot.mentees[at(mentee)].part.mentorWishes;
    return wishes.empty() ? -1 : snapshot.mentorOf(wishes.front()).value_or(-1);
}

Assignment assignmentFor(const Snapshot& snapshot, const OpenRows& rows, std::span<const PairIndex> previous,
                         std::vector<int> capacity, const Digits& digits) {
    const auto open = rows.count();
    Assignment assignment;
    assignment.mentees = static_cast<int>(open);
    assignment.mentors = static_cast<int>(snapshot.mentors.size());
    assignment.capacity = std::move(capacity);
    assignment.unit = digits.unit;
    assignment.scores = &rows;
    assignment.previous.assign(open, -1);
    assignment.base.assign(open, 0);
    assignment.wish = digits.wish;
    for (std::size_t row = 0; row < open; ++row) {
        const int mentee = rows.menteeAt(static_cast<int>(row));
        const auto pair = std::ranges::lower_bound(previous, PairIndex{mentee, 0});
        if (pair != previous.end() && pair->mentee == mentee)
            assignment.previous[row] = pair->mentor;
        assignment.base[row] = digits.person +
                               digits.waiting * std::min(longestWait, snapshot.waitingDays[at(mentee)]) +
                               (snapshot.mentees[at(mentee)].part.nominated ? digits.nominated : 0);
    }
    if (digits.wish != 0)
        for (std::size_t row = 0; row < open; ++row)
            assignment.wished.push_back(firstWishOf(snapshot, rows.menteeAt(static_cast<int>(row))));
    if (previous.empty())
        assignment.previous.clear();
    if (digits.person == 0 && digits.waiting == 0)
        assignment.base.clear();
    return assignment;
}

/// Kept pairs that have a place: the first one of a mentee, as long as the mentor has some.
std::vector<PairIndex> placedOf(const Snapshot& snapshot) {
    std::vector<int> capacity;
    for (const auto& mentor : snapshot.mentors)
        capacity.push_back(mentor.capacity);
    std::vector<PairIndex> placed;
    for (const auto& pair : snapshot.kept) {
        if ((!placed.empty() && placed.back().mentee == pair.mentee) || capacity[at(pair.mentor)] == 0)
            continue;
        --capacity[at(pair.mentor)];
        placed.push_back(pair);
    }
    return placed;
}

std::vector<int> menteesWithout(const Snapshot& snapshot, std::span<const PairIndex> kept) {
    std::vector<int> open;
    auto next = kept.begin();
    for (int i = 0; i < static_cast<int>(snapshot.mentees.size()); ++i) {
        if (next != kept.end() && next->mentee == i)
            ++next;
        else
            open.push_back(i);
    }
    return open;
}

} // namespace

void OpenRows::row(int mentee, std::int16_t* scores) const {
    const int index = m_mentees[at(mentee)];
    m_scorer.row(index, scores);
    for (auto toll = std::ranges::lower_bound(m_tolls, PairIndex{index, 0}, {}, &Toll::pair);
         toll != m_tolls.end() && toll->pair.mentee == index; ++toll) {
        auto& score = scores[toll->pair.mentor];
        if (toll->points == Toll::bars)
            score = barred;
        else if (score > 0)
            score = static_cast<std::int16_t>(std::max(0, score - toll->points));
    }
}

std::optional<int> OpenRows::rowOf(int mentee) const {
    const auto found = std::ranges::lower_bound(m_mentees, mentee);
    if (found == m_mentees.end() || *found != mentee)
        return std::nullopt;
    return static_cast<int>(found - m_mentees.begin());
}

int OpenRows::tollOf(PairIndex pair) const {
    const auto toll = std::ranges::lower_bound(m_tolls, pair, {}, &Toll::pair);
    return toll != m_tolls.end() && toll->pair == pair
               ? std::min(toll->points, m_scorer.explain(pair.mentee, pair.mentor).score)
               : 0;
}

OpenPairing::OpenPairing(const Scorer& scorer, const MatchingOptions& options, std::span<const PairIndex> previous)
    : kept(placedOf(scorer.snapshot())), rows(scorer, menteesWithout(scorer.snapshot(), kept)) {
    std::vector<int> capacity;
    for (const auto& mentor : scorer.snapshot().mentors)
        capacity.push_back(mentor.capacity);
    for (const auto& pair : kept)
        --capacity[at(pair.mentor)];
    most = static_cast<int>(std::min(rows.count(), std::accumulate(capacity.begin(), capacity.end(), std::size_t{0})));
    digits = digitsFor(most, static_cast<Wide>(previous.size()), options);
    assignment = assignmentFor(scorer.snapshot(), rows, previous, std::move(capacity), digits);
}

} // namespace mentoring::matching
