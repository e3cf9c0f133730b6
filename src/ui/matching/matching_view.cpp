#include "matching/matching_view.h"

#include <algorithm>

#include "wording/people.h"
#include "wording/why.h"

namespace mentoring::ui {

MatchingView::MatchingView(std::shared_ptr<const MatchingOutcome> outcome)
    : m_outcome(std::move(outcome)), m_load(snapshot().mentors.size(), 0) {
    for (const auto& pair : result().pairs)
        ++m_load[static_cast<std::size_t>(pair.pair.mentor)];
    for (const auto& pair : m_outcome->previous)
        m_before.emplace(pair.mentee, &pair);
    if (!hasPrevious())
        return;
    for (const auto& pair : m_outcome->pairs())
        m_changes += changeOf(pair.mentor, pair.mentee) == PairChange::Same ? 0 : 1;
    // A pair that is gone counts of its own only when its mentee has nobody else now.
    for (const auto& pair : m_outcome->lost) {
        const auto index = snapshot().menteeOf(pair.mentee);
        m_changes += !index || !pairOf(*index) ? 1 : 0;
    }
}

MatchingRequest MatchingView::again() const {
    auto request = m_outcome->request;
    request.shown = m_outcome->pairs();
    return request;
}

PairState MatchingView::stateOf(PersonId mentor, PersonId mentee) const {
    const auto* said = decision(mentor, mentee);
    if (!said)
        return PairState::Suggested;
    return said->verdict == PairVerdict::Kept ? PairState::Kept : PairState::Refused;
}

const SuggestedPair* MatchingView::before(PersonId mentee) const {
    const auto found = m_before.find(mentee);
    return found == m_before.end() ? nullptr : found->second;
}

PairChange MatchingView::changeOf(PersonId mentor, PersonId mentee) const {
    const auto* pair = before(mentee);
    if (!pair)
        return PairChange::New;
    return pair->mentor == mentor ? PairChange::Same : PairChange::OtherMentor;
}

const matching::Scorer& MatchingView::scorer() const {
    if (!m_scorer)
        m_scorer = std::make_unique<matching::Scorer>(snapshot(), criteria());
    return *m_scorer;
}

bool MatchingView::isRunAtOnce() const {
    constexpr std::size_t most = 1'000; // of each side
    return snapshot().mentees.size() <= most && snapshot().mentors.size() <= most;
}

const matching::Costs* MatchingView::costs() const {
    if (m_costs)
        return m_costs->get();
    m_costs.emplace();
    if (!isRunAtOnce() || !result().isOptimal())
        return nullptr;
    std::vector<matching::PairIndex> shown;
    for (const auto& pair : result().pairs)
        shown.push_back(pair.pair);
    const auto& asked = m_outcome->request;
    auto costs = std::make_unique<matching::Costs>(snapshot(), criteria(), asked.aims, shown);
    if (costs->areImmediate() && costs->pairs() == shown)
        *m_costs = std::move(costs);
    return m_costs->get();
}

const std::vector<matching::WayIn>& MatchingView::waysIn(int mentee) const {
    if (const auto known = m_waysIn.find(mentee); known != m_waysIn.end())
        return known->second;
    return m_waysIn[mentee] = costs() ? matching::waysIn(*costs(), mentee) : std::vector<matching::WayIn>{};
}

bool MatchingView::shows(std::vector<SuggestedPair> pairs) const {
    auto shown = m_outcome->pairs();
    std::ranges::sort(pairs, {}, &SuggestedPair::mentee);
    std::ranges::sort(shown, {}, &SuggestedPair::mentee);
    return shown == pairs;
}

QString MatchingView::why(const Directory& directory, matching::PairIndex pair) const {
    return wording::why(scorer(), pair, wording::namesIn(directory));
}

const matching::Participant& MatchingView::mentee(int index) const {
    return snapshot().mentees[static_cast<std::size_t>(index)];
}

const matching::Participant& MatchingView::mentor(int index) const {
    return snapshot().mentors[static_cast<std::size_t>(index)];
}

const matching::MatchedPair* MatchingView::pairOf(int mentee) const {
    const auto& pairs = result().pairs;
    const auto found = std::ranges::lower_bound(pairs, mentee, {}, [](const auto& pair) { return pair.pair.mentee; });
    return found != pairs.end() && found->pair.mentee == mentee ? &*found : nullptr;
}

const matching::Unpaired* MatchingView::unpaired(int mentee) const {
    const auto found = std::ranges::find(result().unpaired, mentee, &matching::Unpaired::mentee);
    return found != result().unpaired.end() ? &*found : nullptr;
}

std::vector<int> MatchingView::menteesOf(int mentor) const {
    std::vector<int> mentees;
    for (const auto& pair : result().pairs)
        if (pair.pair.mentor == mentor)
            mentees.push_back(pair.pair.mentee);
    return mentees;
}

std::vector<int> MatchingView::ownMentees(int index) const {
    const auto asMentor = snapshot().mentorOf(mentee(index).person.id);
    std::vector<int> own;
    if (!asMentor || !criteria().rules.oneWay)
        return own;
    for (const int other : menteesOf(*asMentor))
        if (const auto mentor = snapshot().mentorOf(mentee(other).person.id))
            own.push_back(*mentor);
    return own;
}

int MatchingView::freePlaces(int index) const {
    return std::max(0, mentor(index).capacity - m_load[static_cast<std::size_t>(index)]);
}

int MatchingView::placesToKeep(int index, int mentee) const {
    int places = mentor(index).capacity;
    for (const auto& kept : snapshot().kept)
        places -= kept.mentor == index && kept.mentee != mentee ? 1 : 0;
    return std::max(0, places);
}

const PairDecision* MatchingView::decision(PersonId mentor, PersonId mentee) const {
    const auto found = std::ranges::find_if(
        m_outcome->decisions, [&](const PairDecision& one) { return one.mentor == mentor && one.mentee == mentee; });
    return found == m_outcome->decisions.end() ? nullptr : &*found;
}

Tone toneOf(PairState state) {
    switch (state) {
    case PairState::Suggested:
        return Tone::Neutral;
    case PairState::Kept:
        return Tone::Info;
    case PairState::Refused:
        return Tone::Danger;
    case PairState::Published:
        return Tone::Success;
    }
    return Tone::Neutral;
}

QString iconOf(PairState state) {
    switch (state) {
    case PairState::Suggested:
        return QStringLiteral("match");
    case PairState::Kept:
        return QStringLiteral("lock");
    case PairState::Refused:
        return QStringLiteral("refuse");
    case PairState::Published:
        return QStringLiteral("check");
    }
    return {};
}

} // namespace mentoring::ui
