#include "matching/matching_run.h"

namespace mentoring::ui {

void MatchingRun::criteriaChanged() {
    m_stale = true;
    m_kept = false;
}

void MatchingRun::programChanged() {
    criteriaChanged();
    forgetWishes();
}

void MatchingRun::forgetWishes() {
    if (isUnderWay())
        m_state = State::Looking;
}

bool MatchingRun::want(State now, State afterwards) {
    if (isUnderWay()) {
        m_state = afterwards;
        return false;
    }
    m_state = now;
    m_stale = false;
    return true;
}

bool MatchingRun::look() {
    // Whoever waits for a run to be kept goes on waiting: it will be the newer one.
    return want(State::Looking, isToBeKept() ? State::KeepingAgain : State::LookingAgain);
}

bool MatchingRun::keep() {
    return want(State::Keeping, State::KeepingAgain);
}

MatchingRun::Answer MatchingRun::answered(bool isOurs) {
    const auto asked = m_state;
    const bool again = asked == State::LookingAgain || asked == State::KeepingAgain;
    if (again) {
        m_state = asked == State::KeepingAgain ? State::Keeping : State::Looking;
        m_stale = false;
        m_kept = false;
        return isOurs ? Answer::ShowAndStart : Answer::DropAndStart;
    }
    m_state = State::Resting;
    if (!isOurs || asked == State::Resting)
        return Answer::Drop;
    return asked == State::Keeping ? Answer::ShowAndKeep : Answer::Show;
}

} // namespace mentoring::ui
