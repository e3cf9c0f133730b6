#include "wording/worklist.h"

#include "said.h"

namespace mentoring::wording {

QString sentence(const Waiting& waiting) {
    const int n = waiting.count;
    switch (waiting.why) {
    case Waits::Application:
        return Said::tr("%Ln application(s) wait for your answer.", nullptr, n);
    case Waits::Incomplete:
        return Said::tr("%Ln participant(s) lack something that matching needs.", nullptr, n);
    case Waits::MissingPlace:
        return Said::tr("Places for %Ln mentee(s) are missing: find more mentors, or raise capacities.", nullptr, n);
    case Waits::PossiblePair:
        return Said::tr("There are free places for %Ln of the mentees who wait.", nullptr, n);
    case Waits::AbsentOfPair:
        return Said::tr("%Ln of the people in open pairs do not take part.", nullptr, n);
    case Waits::OpenConcern:
        return waiting.late > 0 ? Said::tr("%Ln concern(s) are open, some of them overdue.", nullptr, n)
                                : Said::tr("%Ln concern(s) are open.", nullptr, n);
    case Waits::LateConcern:
        return Said::tr("%Ln concern(s) in hand are overdue.", nullptr, n);
    case Waits::SessionToRecord:
        return Said::tr("%Ln planned session(s) are past and not recorded.", nullptr, n);
    case Waits::OverdueGoal:
        return Said::tr("%Ln goal(s) are past their date.", nullptr, n);
    case Waits::SilentPair:
        return Said::tr("%Ln pair(s) are silent for longer than agreed.", nullptr, n);
    case Waits::WaitingMentee:
        return Said::tr("%Ln mentee(s) wait for a mentor.", nullptr, n);
    case Waits::FeedbackToAnswer:
        return Said::tr("%Ln feedback for you waits for an answer.", nullptr, n);
    case Waits::QuestionToAnswer:
        return Said::tr("%Ln question(s) wait for your answer.", nullptr, n);
    case Waits::OpenPromise:
        return Said::tr("%Ln thing(s) you promised are open.", nullptr, n);
    }
    return {};
}

} // namespace mentoring::wording
