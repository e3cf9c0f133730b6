#pragma once

namespace mentoring::ui {

/// What becomes of the runs that a page asks for: one after the other, so that a slider that keeps moving still gets
/// answers, and the newest wish last. Knows neither widgets nor threads: it is told what has happened and says what is
/// to be done about it.
class AskedRun {
public:
    enum class State {
        Resting,      ///< nothing is under way
        Looking,      ///< a run is under way that will be shown
        LookingAgain, ///< the same, and another one is wanted after it
        Keeping,      ///< a run is under way that will be shown and kept
        KeepingAgain, ///< a run is under way that will be shown, and one to be kept is wanted after it
    };

    enum class Answer {
        Drop,         ///< nobody wants it any more
        DropAndStart, ///< nobody wants it, but another one
        Show,
        ShowAndStart, ///< what was asked meanwhile is newer; but a long drag shall show something on the way
        ShowAndKeep,
    };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUnderWay() const { return m_state != State::Resting; }
    /// Whether the coordinator waits for a run to be kept.
    [[nodiscard]] bool isToBeKept() const { return m_state == State::Keeping || m_state == State::KeepingAgain; }
    /// Whether what is on screen is older than the file or the criteria.
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// Whether what is on screen is the newest kept run, and so may be published.
    [[nodiscard]] bool isKept() const { return m_kept && !m_stale; }

    /// The people or pairs have changed.
    void fileChanged() { m_stale = true; }
    /// What matters has changed: a result on screen is no longer that of any kept run.
    void criteriaChanged();
    /// Another program: nothing is on screen; what is under way will be dropped.
    void programChanged();

    /// A run is wanted. True: it is to be started now; false: after the one under way.
    [[nodiscard]] bool look();
    [[nodiscard]] bool keep();
    /// What was to be started could not be.
    void didNotStart() { m_state = State::Resting; }
    /// A run is to be cancelled: nothing is to follow it, and should it have been too late, it is not kept.
    void forgetWishes();
    void cancelled() { m_state = State::Resting; }
    /// A run has answered. `isOurs`: for the program on screen. Where another is to be started, it counts as started.
    [[nodiscard]] Answer answered(bool isOurs);
    /// What is on screen now is a kept run, or the same as the last one.
    void shown(bool kept) { m_kept = kept; }

private:
    [[nodiscard]] bool want(State now, State afterwards);

    State m_state = State::Resting;
    bool m_stale = true;
    bool m_kept = false;
};

} // namespace mentoring::ui
