#include "open_pairing.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <variant>

#include "field_column.h"
#include "mentoring/person_facts.h"

namespace mentoring::matching {

namespace {

constexpr int longestWait = 3'660; // days that count: ten years

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// `pairs`: how many there can be at most; `again`: how many of them the run before had; `people`: who waits.
Digits digitsFor(Wide pairs, Wide again, Wide people, const Aims& aims) {
    Digits digits;
    digits.unit = std::min(pairs, again) + 1; // all previous pairs together stay under one point of score
    Wide below = pairs * 10'000 * digits.unit + digits.unit;
    if (aims.firstWishes) {
        digits.wish = below;
        below += pairs * digits.wish;
    }
    if (aims.everyMentor) {
        digits.mentor = below;
        below += pairs * digits.mentor;
    }
    if (aims.priorityFirst) {
        digits.waiting = below;
        below += pairs * longestWait * digits.waiting;
        digits.nominated = below;
        below += pairs * digits.nominated;
    }
    if (aims.objective == Objective::MostPeople) {
        digits.person = below;
        below += pairs * digits.person;
    }
    if (!aims.shares.empty()) {
        digits.atMost = below;
        below += people * digits.atMost;
        digits.atLeast = below;
    }
    return digits;
}

/// The mentor whom a mentee wishes for before all others, where they take part; −1 else.
int firstWishOf(const Snapshot& snapshot, int mentee) {
    const auto& wishes = snapshot.mentees[at(mentee)].part.mentorWishes;
    return wishes.empty() ? -1 : snapshot.mentorOf(wishes.front()).value_or(-1);
}

/// What the aims make of the places: the first one of each mentor apart, and places that hold people out.
struct Places {
    std::vector<int> capacity;
    std::vector<Wide> bonus;
    std::vector<int> more;
    std::vector<ExtraPlaces> extra;
    int outside = -1;
};

/// `hasSomebody`: mentors with a kept pair.
void setFirstPlacesApart(Places& places, const std::vector<bool>& hasSomebody, const Digits& digits) {
    const auto mentors = places.capacity.size();
    places.bonus.assign(mentors, 0);
    places.more.assign(mentors, -1);
    for (std::size_t j = 0; j < mentors; ++j) {
        if (hasSomebody[j] || places.capacity[j] == 0)
            continue;
        places.bonus[j] = digits.mentor;
        if (places.capacity[j] == 1)
            continue;
        places.more[j] = static_cast<int>(places.capacity.size());
        places.extra.push_back({static_cast<int>(j), -1});
        places.capacity.push_back(places.capacity[j] - 1);
        places.capacity[j] = 1;
    }
    places.bonus.resize(places.capacity.size(), 0);
    places.more.resize(places.capacity.size(), -1);
}

/// Of a group so many may be paired, at least and at most: the others are held in places of their own, first those
/// who must be. Whoever is neither is worth less than anything else.
struct Bounds {
    int people = 0;
    int least = 0;
    int most = 0;
};

void holdOut(Places& places, std::span<const Bounds> groups, const Digits& digits) {
    places.outside = static_cast<int>(places.capacity.size());
    places.bonus.resize(places.capacity.size(), 0);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const int most = std::min(groups[g].people, groups[g].most);
        const int least = std::min(most, groups[g].least);
        places.extra.push_back({-1, static_cast<int>(g)});
        places.capacity.push_back(groups[g].people - most);
        places.bonus.push_back(digits.atMost);
        places.extra.push_back({-1, static_cast<int>(g)});
        places.capacity.push_back(most - least);
        places.bonus.push_back(0);
    }
    if (!places.more.empty())
        places.more.resize(places.capacity.size(), -1);
}

Assignment assignmentFor(const Snapshot& snapshot, const OpenRows& rows, std::span<const PairIndex> previous,
                         Places places, std::span<const int> groups, const Digits& digits) {
    const auto open = rows.count();
    Assignment assignment;
    assignment.mentees = static_cast<int>(open);
    assignment.mentors = static_cast<int>(places.capacity.size());
    assignment.capacity = std::move(places.capacity);
    assignment.bonus = std::move(places.bonus);
    assignment.more = std::move(places.more);
    assignment.outside = places.outside;
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
        const Wide outsideBase = groups.empty() || groups[row] < 0 ? Wide(0) : digits.atLeast;
        if (assignment.outside >= 0)
            assignment.outsideBase.push_back(outsideBase);
        assignment.base[row] = outsideBase + digits.person +
                               digits.waiting * std::min(longestWait, snapshot.waitingDays[at(mentee)]) +
                               (snapshot.mentees[at(mentee)].part.nominated ? digits.nominated : 0);
    }
    if (digits.wish != 0)
        for (std::size_t row = 0; row < open; ++row)
            assignment.wished.push_back(firstWishOf(snapshot, rows.menteeAt(static_cast<int>(row))));
    if (previous.empty())
        assignment.previous.clear();
    if (digits.person == 0 && digits.waiting == 0 && digits.atLeast == 0)
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

/// Of each mentee the share they count in, by its place; −1 = none.
std::vector<int> groupsOf(const Snapshot& snapshot, const Aims& aims) {
    std::vector<int> groups(snapshot.mentees.size(), -1);
    const auto* fact = factOf(aims.sharesOf);
    using Text = std::string Person::*;
    const Text* text = fact ? std::get_if<Text>(&fact->member) : nullptr;
    if (aims.shares.empty() || !text)
        return groups;
    std::vector<std::string> values;
    for (const auto& share : aims.shares)
        values.push_back(asCompared(share.value));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto found = std::ranges::find(values, asCompared(snapshot.mentees[i].person.*(*text)));
        if (found != values.end())
            groups[i] = static_cast<int>(found - values.begin());
    }
    return groups;
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
    const auto mentors = m_scorer.snapshot().mentors.size();
    m_scorer.row(index, scores);
    if (m_threshold > 0)
        for (std::size_t j = 0; j < mentors; ++j)
            scores[j] = scores[j] < m_threshold ? barred : scores[j];
    for (auto toll = std::ranges::lower_bound(m_tolls, PairIndex{index, 0}, {}, &Toll::pair);
         toll != m_tolls.end() && toll->pair.mentee == index; ++toll) {
        auto& score = scores[toll->pair.mentor];
        if (toll->points == Toll::bars)
            score = barred;
        else if (score > 0)
            score = static_cast<std::int16_t>(std::max(0, score - toll->points));
    }
    for (std::size_t k = 0; k < m_extra.size(); ++k) {
        const auto& extra = m_extra[k];
        if (extra.mentor >= 0)
            scores[mentors + k] = scores[extra.mentor];
        else
            scores[mentors + k] = extra.group == m_groups[at(mentee)] ? std::int16_t{0} : barred;
    }
}

void OpenRows::setExtra(std::vector<ExtraPlaces> extra, std::vector<int> groups) {
    m_extra = std::move(extra);
    m_groups = std::move(groups);
}

int OpenRows::mentorAt(int place) const {
    const auto mentors = m_scorer.snapshot().mentors.size();
    return place < 0 || at(place) < mentors ? place : m_extra[at(place) - mentors].mentor;
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

OpenPairing::OpenPairing(const Scorer& scorer, const Aims& aims, std::span<const PairIndex> previous, int allPairs)
    : kept(placedOf(scorer.snapshot())), rows(scorer, menteesWithout(scorer.snapshot(), kept)) {
    const auto& snapshot = scorer.snapshot();
    Places places;
    for (const auto& mentor : snapshot.mentors)
        places.capacity.push_back(mentor.capacity);
    std::vector<bool> hasSomebody(snapshot.mentors.size(), false);
    for (const auto& pair : kept) {
        --places.capacity[at(pair.mentor)];
        hasSomebody[at(pair.mentor)] = true;
    }
    most = static_cast<int>(
        std::min(rows.count(), std::accumulate(places.capacity.begin(), places.capacity.end(), std::size_t{0})));
    digits = digitsFor(most, static_cast<Wide>(previous.size()), static_cast<Wide>(rows.count()), aims);
    if (aims.everyMentor)
        setFirstPlacesApart(places, hasSomebody, digits);
    std::vector<int> groups;
    if (!aims.shares.empty()) {
        const auto groupOf = groupsOf(snapshot, aims);
        std::vector<Bounds> bounds(aims.shares.size());
        for (std::size_t g = 0; g < bounds.size(); ++g) {
            const auto& share = aims.shares[g];
            const auto already = static_cast<int>(std::ranges::count_if(
                kept, [&](const PairIndex& pair) { return groupOf[at(pair.mentee)] == static_cast<int>(g); }));
            bounds[g].least = std::max(0, (allPairs * share.atLeast + wholeShare - 1) / wholeShare - already);
            bounds[g].most = std::max(0, allPairs * share.atMost / wholeShare - already);
        }
        for (std::size_t row = 0; row < rows.count(); ++row) {
            groups.push_back(groupOf[at(rows.menteeAt(static_cast<int>(row)))]);
            if (groups.back() >= 0)
                ++bounds[at(groups.back())].people;
        }
        holdOut(places, bounds, digits);
    }
    rows.setExtra(places.extra, groups);
    assignment = assignmentFor(snapshot, rows, previous, std::move(places), groups, digits);
}

} // namespace mentoring::matching
