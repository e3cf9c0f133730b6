#include "mentoring/mentorship.h"

#include <algorithm>
#include <set>

#include "mentoring/life.h"
#include "mentoring/participation.h"

namespace mentoring {

bool isOpen(MentorshipState state) {
    using enum MentorshipState;
    return state == Proposed || state == Agreed || isUnderWay(state);
}

bool isUnderWay(MentorshipState state) {
    return state == MentorshipState::Active || state == MentorshipState::Paused;
}

bool mayBecome(MentorshipState from, MentorshipState to) {
    return from != to &&
           std::ranges::any_of(lifeSteps, [&](const LifeStep& step) { return step.from == from && step.to == to; });
}

LifeEvent eventOf(MentorshipState end) {
    switch (end) {
    case MentorshipState::Completed:
        return LifeEvent::Complete;
    case MentorshipState::CompletedEarly:
        return LifeEvent::CompleteEarly;
    case MentorshipState::Declined:
        return LifeEvent::Decline;
    case MentorshipState::Dissolved:
    case MentorshipState::Active:
    case MentorshipState::Paused:
    case MentorshipState::Proposed:
    case MentorshipState::Agreed:
        break;
    }
    return LifeEvent::Dissolve;
}

MentorshipState endFor(MentorshipState from, MentorshipState asked) {
    return after(from, eventOf(asked)) ? asked : MentorshipState::Dissolved;
}

std::optional<Mentorship> lived(Mentorship pair, LifeEvent event, Date today) {
    const auto to = after(pair.state, event);
    if (!to)
        return std::nullopt;
    pair.state = *to;
    if (!isOpen(*to)) {
        pair.endedOn = std::max(today, pair.startedOn); // one that was to begin later ends as it begins
    } else if (event == LifeEvent::Reopen) {
        pair.endedOn = std::nullopt;
        pair.reason.clear();
        pair.endReason = EndReason::NotSaid;
        pair.endedBy = PairVoice::NotSaid;
    }
    if (event == LifeEvent::Reopen && *to == MentorshipState::Proposed)
        pair.mentorSaidYes = pair.menteeSaidYes = false; // it is asked anew
    if (event == LifeEvent::Begin)
        pair.startedOn = today;
    if (*to != MentorshipState::Paused) {
        pair.backOn = std::nullopt;
        pair.pauseReason.clear();
    }
    return pair;
}

std::optional<Date> plannedEnd(const Mentorship& pair, const std::optional<Date>& agreed, const Program& program) {
    return pair.endsOn ? pair.endsOn : agreed ? agreed : program.endsOn;
}

bool isReasonFor(EndReason reason, MentorshipState end) {
    using enum EndReason;
    switch (end) {
    case MentorshipState::Declined:
        return reason != GoalsReached && reason != HandedOver && reason != NoContact;
    case MentorshipState::CompletedEarly:
        return reason != NoMatch && reason != NoContact && reason != ElsewherePaired && reason != HandedOver;
    case MentorshipState::Dissolved:
        return reason != GoalsReached;
    case MentorshipState::Completed:
    case MentorshipState::Active:
    case MentorshipState::Paused:
    case MentorshipState::Proposed:
    case MentorshipState::Agreed:
        break;
    }
    return reason == NotSaid;
}

bool isToldEnough(MentorshipState end, EndReason reason, bool hasWords) {
    return end == MentorshipState::Completed || hasWords ||
           (reason != EndReason::NotSaid && reason != EndReason::Other);
}

bool mayBecome(ParticipationState from, ParticipationState to) {
    using enum ParticipationState;
    switch (from) {
    case Applied:
        return to == Accepted || to == Refused || to == Withdrawn;
    case Accepted:
        return to == Withdrawn || to == Refused;
    case Refused:
    case Withdrawn:
        return to == Applied || to == Accepted;
    }
    return false;
}

bool Participation::takesPartOn(Date day) const {
    if (state != ParticipationState::Accepted)
        return false;
    return !paused || (pausedUntil && day > *pausedUntil);
}

int MatchingRun::lowestScore() const {
    const auto lowest = std::ranges::min_element(pairs, {}, &SuggestedPair::score);
    return lowest == pairs.end() ? 0 : lowest->score;
}

int MatchingRun::mentorsUsed() const {
    std::set<PersonId> mentors;
    for (const auto& pair : pairs)
        mentors.insert(pair.mentor);
    return static_cast<int>(mentors.size());
}

} // namespace mentoring
