#include "wording/worklist.h"

#include "said.h"
#include "wording/numbers.h"

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
    case Waits::NoFirstSession:
        return Said::tr("%Ln pair(s) have not met yet.", nullptr, n);
    case Waits::Proposal:
        return Said::tr("%Ln proposal(s) wait for an answer.", nullptr, n);
    case Waits::ToBegin:
        return Said::tr("%Ln pair(s) have agreed and can begin.", nullptr, n);
    case Waits::NoAgreement:
        return Said::tr("%Ln pair(s) have no agreement that both accepted.", nullptr, n);
    case Waits::NoGoals:
        return Said::tr("%Ln pair(s) have no goal that you may see.", nullptr, n);
    case Waits::LateReply:
        return Said::tr("%Ln feedback that you may see has no reply yet.", nullptr, n);
    case Waits::PauseOver:
        return Said::tr("The pause of %Ln pair(s) is over.", nullptr, n);
    case Waits::EndNear:
        return Said::tr("%Ln pair(s) come near their last day.", nullptr, n);
    case Waits::EndPassed:
        return Said::tr("%Ln pair(s) are past their last day and not closed.", nullptr, n);
    case Waits::OverLoad:
        return Said::tr("%Ln mentor(s) have more mentees than places.", nullptr, n);
    case Waits::LongWaiting:
        return Said::tr("%Ln mentee(s) have waited for a mentor for too long.", nullptr, n);
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

QString title(Waits why) {
    switch (why) {
    case Waits::Application:
        return Said::tr("Applications to answer");
    case Waits::Incomplete:
        return Said::tr("Incomplete people");
    case Waits::MissingPlace:
        return Said::tr("Missing places");
    case Waits::PossiblePair:
        return Said::tr("Free places for who waits");
    case Waits::AbsentOfPair:
        return Said::tr("One of the pair has left");
    case Waits::OpenConcern:
        return Said::tr("Open concerns");
    case Waits::LateConcern:
        return Said::tr("Overdue concerns");
    case Waits::SessionToRecord:
        return Said::tr("Sessions to record");
    case Waits::OverdueGoal:
        return Said::tr("Overdue goals");
    case Waits::SilentPair:
        return Said::tr("Silent pairs");
    case Waits::NoFirstSession:
        return Said::tr("No first session");
    case Waits::Proposal:
        return Said::tr("Proposals without an answer");
    case Waits::ToBegin:
        return Said::tr("Ready to begin");
    case Waits::NoAgreement:
        return Said::tr("No accepted agreement");
    case Waits::NoGoals:
        return Said::tr("No goals");
    case Waits::LateReply:
        return Said::tr("Feedback without a reply");
    case Waits::PauseOver:
        return Said::tr("Pauses that are over");
    case Waits::EndNear:
        return Said::tr("The end is near");
    case Waits::EndPassed:
        return Said::tr("Past the end");
    case Waits::OverLoad:
        return Said::tr("Mentors over their load");
    case Waits::LongWaiting:
        return Said::tr("Without a mentor for long");
    case Waits::WaitingMentee:
        return Said::tr("Waiting for a mentor");
    case Waits::FeedbackToAnswer:
        return Said::tr("Feedback to answer");
    case Waits::QuestionToAnswer:
        return Said::tr("Questions to answer");
    case Waits::OpenPromise:
        return Said::tr("What you promised");
    }
    return {};
}

QString cause(Waits why, const WaitingThing& thing, Date today) {
    const auto day = thing.since ? date(*thing.since) : QString();
    const int days = thing.since ? daysBetween(*thing.since, today) : 0;
    switch (why) {
    case Waits::Application:
    case Waits::WaitingMentee:
    case Waits::LongWaiting:
        return thing.since ? Said::tr("Has waited for %Ln day(s)", "a person", days) : QString();
    case Waits::Incomplete:
        return Said::tr("Matching lacks something of this person");
    case Waits::AbsentOfPair:
        return Said::tr("%Ln open pair(s) go on without this person", nullptr, thing.pairs);
    case Waits::OpenConcern:
    case Waits::LateConcern:
    case Waits::OverdueGoal:
        return thing.since ? Said::tr("Due on %1").arg(day) : Said::tr("Nobody has taken it in hand");
    case Waits::SessionToRecord:
        return Said::tr("Planned for %1 and not recorded").arg(day);
    case Waits::SilentPair:
        return thing.lastHeld ? Said::tr("Last session %Ln day(s) ago, against the rhythm agreed", nullptr, days)
                              : Said::tr("Never met in %Ln day(s)", nullptr, days);
    case Waits::NoFirstSession:
        return Said::tr("No session in the first %Ln day(s)", nullptr, days);
    case Waits::Proposal:
        return Said::tr("Proposed %Ln day(s) ago", nullptr, days);
    case Waits::ToBegin:
        return Said::tr("Both have said yes; proposed on %1").arg(day);
    case Waits::NoAgreement:
        return Said::tr("Together for %Ln day(s) without an agreement that both accepted", nullptr, days);
    case Waits::NoGoals:
        return Said::tr("Together for %Ln day(s) without a goal that you may see", nullptr, days);
    case Waits::LateReply:
    case Waits::FeedbackToAnswer:
        return Said::tr("Given %Ln day(s) ago", "feedback", days);
    case Waits::PauseOver:
        return Said::tr("They meant to go on on %1").arg(day);
    case Waits::EndNear:
        return Said::tr("Planned until %1").arg(day);
    case Waits::EndPassed:
        return Said::tr("Was planned until %1").arg(day);
    case Waits::OverLoad:
        return Said::tr("%Ln mentee(s)", nullptr, thing.pairs) + QStringLiteral(", ") +
               Said::tr("%Ln place(s)", nullptr, thing.places);
    case Waits::QuestionToAnswer:
        return Said::tr("Asked %Ln day(s) ago", nullptr, days);
    case Waits::OpenPromise:
        return thing.since ? Said::tr("Due on %1").arg(day) : QString();
    case Waits::MissingPlace:
    case Waits::PossiblePair:
        break;
    }
    return {};
}

QString name(ContactHow how) {
    switch (how) {
    case ContactHow::Note:
        return Said::tr("Note", "of the coordinator");
    case ContactHow::Mail:
        return Said::tr("E-mail");
    case ContactHow::Call:
        return Said::tr("Call", "by telephone");
    case ContactHow::Meeting:
        return Said::tr("Meeting");
    case ContactHow::Message:
        return Said::tr("Message", "a short one");
    }
    return {};
}

QString name(ContactStep step) {
    switch (step) {
    case ContactStep::None:
        return Said::tr("No reminder");
    case ContactStep::Reminder:
        return Said::tr("First reminder");
    case ContactStep::Second:
        return Said::tr("Second reminder");
    case ContactStep::Last:
        return Said::tr("Last reminder");
    }
    return {};
}

QString name(const LimitOf& limit) {
    if (limit.days == &Limits::firstSession)
        return Said::tr("Without a first &session for");
    if (limit.days == &Limits::waiting)
        return Said::tr("Without a &mentor for");
    if (limit.days == &Limits::feedback)
        return Said::tr("&Feedback without a reply for");
    if (limit.days == &Limits::agreement)
        return Said::tr("Without an accepted &agreement for");
    if (limit.days == &Limits::goals)
        return Said::tr("Without &goals for");
    if (limit.days == &Limits::answer)
        return Said::tr("A &proposal without an answer for");
    return Said::tr("&Reminded of the end before it by");
}

} // namespace mentoring::wording
