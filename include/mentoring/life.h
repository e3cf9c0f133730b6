#pragma once

#include <optional>

#include "mentoring/mentorship.h"
#include "mentoring/program.h"

namespace mentoring {

/// What happens to a pair between its proposal and its end.
enum class LifeEvent {
    Accept, ///< one of the two says yes, and the other has not yet
    Agree,  ///< the second yes
    Decline,
    Begin,
    Pause,
    Resume,
    Extend, ///< gets another last day
    Complete,
    CompleteEarly,
    Dissolve,
    HandOver, ///< the mentee goes on with another mentor
    Reopen,
};
inline constexpr LifeEvent allLifeEvents[] = {LifeEvent::Accept,        LifeEvent::Agree,    LifeEvent::Decline,
                                              LifeEvent::Begin,         LifeEvent::Pause,    LifeEvent::Resume,
                                              LifeEvent::Extend,        LifeEvent::Complete, LifeEvent::Dissolve,
                                              LifeEvent::CompleteEarly, LifeEvent::HandOver, LifeEvent::Reopen};

/// One line of the table of a pair's life. What is not in it does not happen.
struct LifeStep {
    MentorshipState from;
    LifeEvent event;
    MentorshipState to;
};
inline constexpr LifeStep lifeSteps[] = {
    {MentorshipState::Proposed, LifeEvent::Accept, MentorshipState::Proposed},
    {MentorshipState::Proposed, LifeEvent::Agree, MentorshipState::Agreed},
    {MentorshipState::Proposed, LifeEvent::Decline, MentorshipState::Declined},
    {MentorshipState::Proposed, LifeEvent::Dissolve, MentorshipState::Dissolved},
    {MentorshipState::Agreed, LifeEvent::Decline, MentorshipState::Declined},
    {MentorshipState::Agreed, LifeEvent::Begin, MentorshipState::Active},
    {MentorshipState::Agreed, LifeEvent::Extend, MentorshipState::Agreed},
    {MentorshipState::Agreed, LifeEvent::Dissolve, MentorshipState::Dissolved},
    {MentorshipState::Agreed, LifeEvent::HandOver, MentorshipState::Dissolved},
    {MentorshipState::Active, LifeEvent::Pause, MentorshipState::Paused},
    {MentorshipState::Active, LifeEvent::Extend, MentorshipState::Active},
    {MentorshipState::Active, LifeEvent::Complete, MentorshipState::Completed},
    {MentorshipState::Active, LifeEvent::CompleteEarly, MentorshipState::CompletedEarly},
    {MentorshipState::Active, LifeEvent::Dissolve, MentorshipState::Dissolved},
    {MentorshipState::Active, LifeEvent::HandOver, MentorshipState::Dissolved},
    {MentorshipState::Paused, LifeEvent::Pause, MentorshipState::Paused}, // for longer, or for another reason
    {MentorshipState::Paused, LifeEvent::Resume, MentorshipState::Active},
    {MentorshipState::Paused, LifeEvent::Extend, MentorshipState::Paused},
    {MentorshipState::Paused, LifeEvent::Complete, MentorshipState::Completed},
    {MentorshipState::Paused, LifeEvent::CompleteEarly, MentorshipState::CompletedEarly},
    {MentorshipState::Paused, LifeEvent::Dissolve, MentorshipState::Dissolved},
    {MentorshipState::Paused, LifeEvent::HandOver, MentorshipState::Dissolved},
    {MentorshipState::Completed, LifeEvent::Reopen, MentorshipState::Active},
    {MentorshipState::CompletedEarly, LifeEvent::Reopen, MentorshipState::Active},
    {MentorshipState::Dissolved, LifeEvent::Reopen, MentorshipState::Active},
    {MentorshipState::Declined, LifeEvent::Reopen, MentorshipState::Proposed},
};

/// Where an event leads; empty where it cannot happen.
[[nodiscard]] constexpr std::optional<MentorshipState> after(MentorshipState from, LifeEvent event) {
    for (const auto& step : lifeSteps)
        if (step.from == from && step.event == event)
            return step.to;
    return std::nullopt;
}

/// Which event leaves a pair that is open in such an end. A pair that has not begun has nothing to complete.
[[nodiscard]] LifeEvent eventOf(MentorshipState end);
/// The end a pair can have: as asked, but one that has not begun is dissolved.
[[nodiscard]] MentorshipState endFor(MentorshipState from, MentorshipState asked);

/// A pair after an event, with what the event leaves behind and takes away: a pause's reason and return go with the
/// pause, an end's reason and word with the reopening. The caller sets what the event brings. Empty where it cannot
/// happen.
[[nodiscard]] std::optional<Mentorship> lived(Mentorship pair, LifeEvent event, Date today);

/// The last day as planned: the one it was moved to, else what the two agreed, else that of the program.
[[nodiscard]] std::optional<Date> plannedEnd(const Mentorship& pair, const std::optional<Date>& agreed,
                                             const Program& program);

/// Whether a reason can be given for an end: what led to it, as far as that can be told without blame.
[[nodiscard]] bool isReasonFor(EndReason reason, MentorshipState end);
/// Whether an end is told well enough: the orderly one needs nothing, the others a reason of the list or words.
[[nodiscard]] bool isToldEnough(MentorshipState end, EndReason reason, bool hasWords);

} // namespace mentoring
