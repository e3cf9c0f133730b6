#include "matching/asked_run.h"

namespace mentoring::ui {

void AskedRun::criteriaChanged() {
    m_stale = true;
    m_kept = false;
}

void AskedRun::programChanged() {
    criteriaChanged();
    forgetWishes();
}

void AskedRun::forgetWishes() {
    if (isUnderWay())
        m_state = State::Looking;
}

bool AskedRun::want(State now, State afterwards) {
    if (isUnderWay()) {
        m_state = afterwards;
        return false;
    }
    m_state = now;
    m_stale = false;
    return true;
}

bool AskedRun::look() {
    // Whoever waits for a run to be kept goes on waiting: it will be the newer one.
    return want(State::Looking, isToBeKept() ? State::KeepingAgain : State::LookingAgain);
}

bool AskedRun::keep() {
    return want(State::Keeping, State::KeepingAgain);
}

AskedRun::Answer AskedRun::answered(bool isOurs) {
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
