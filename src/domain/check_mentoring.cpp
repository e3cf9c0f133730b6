#include <algorithm>

#include "mentoring/check.h"

namespace mentoring {

namespace {

constexpr std::size_t mostEntries = 200; // of a list inside one record

void require(Issues& issues, bool holds, Issue issue, Field field) {
    if (!holds)
        issues.push_back({issue, field});
}

void requireReadable(Issues& issues, const std::string& text, Field field) {
    require(issues, isReadableText(text), Issue::TextUnreadable, field);
}

void allowShort(Issues& issues, const std::string& text, Field field) {
    requireReadable(issues, text, field);
    require(issues, lengthOf(text) <= longestShortText, Issue::TextTooLong, field);
}

void requireTitle(Issues& issues, const std::string& title, Field field) {
    require(issues, !title.empty(), Issue::TitleMissing, field);
    allowShort(issues, title, field);
}

void allowLong(Issues& issues, const std::string& text, Field field) {
    requireReadable(issues, text, field);
    require(issues, lengthOf(text) <= longestLongText, Issue::TextTooLong, field);
}

void requireText(Issues& issues, const std::string& text, Field field) {
    require(issues, !text.empty(), Issue::TextMissing, field);
    allowLong(issues, text, field);
}

void requireDay(Issues& issues, Date day, Field field) {
    require(issues, isValidDate(day), Issue::DateOutOfRange, field);
}

void allowDay(Issues& issues, const std::optional<Date>& day, Field field) {
    if (day)
        requireDay(issues, *day, field);
}

void requireAudience(Issues& issues, RecordKind kind, const Authorship& from) {
    require(issues, mayBeFor(kind, from.audience), Issue::AudienceNotAllowed, Field::Audience);
}

} // namespace

Issues check(const Agreement& agreement) {
    Issues issues;
    allowLong(issues, agreement.purpose, Field::Purpose);
    require(issues, agreement.rhythmWeeks >= shortestRhythm && agreement.rhythmWeeks <= longestRhythm,
            Issue::RhythmOutOfRange, Field::Rhythm);
    require(issues, agreement.sessionMinutes >= shortestSession && agreement.sessionMinutes <= longestSession,
            Issue::LengthOutOfRange, Field::Length);
    for (const auto& day : {agreement.endsOn, agreement.acceptedByMentor, agreement.acceptedByMentee})
        allowDay(issues, day, Field::Dates);
    return issues;
}

Issues check(const CareerPlan& plan) {
    Issues issues;
    requireTitle(issues, plan.targetRole, Field::Title);
    allowLong(issues, plan.reason, Field::Reason);
    allowDay(issues, plan.horizon, Field::Target);
    require(issues, plan.steps.size() <= mostEntries, Issue::TooManyEntries, Field::Steps);
    for (const auto& step : plan.steps) {
        requireTitle(issues, step.title, Field::Steps);
        allowDay(issues, step.by, Field::Steps);
    }
    requireAudience(issues, RecordKind::CareerPlan, plan.from);
    return issues;
}

Issues check(const Goal& goal) {
    Issues issues;
    requireTitle(issues, goal.title, Field::Title);
    for (const auto* text : {&goal.description, &goal.successTest, &goal.means, &goal.relevance})
        allowLong(issues, *text, Field::Text);
    allowDay(issues, goal.targetOn, Field::Target);
    require(issues, goal.milestones.size() <= mostMilestones, Issue::TooManyEntries, Field::Milestones);
    for (const auto& milestone : goal.milestones) {
        requireTitle(issues, milestone.title, Field::Milestones);
        allowDay(issues, milestone.dueOn, Field::Milestones);
        allowDay(issues, milestone.reachedOn, Field::Milestones);
    }
    require(issues, !goal.usesLevels() || std::ranges::none_of(goal.levels, &std::string::empty),
            Issue::LevelsIncomplete, Field::Levels);
    for (const auto& level : goal.levels)
        allowLong(issues, level, Field::Levels);
    require(issues, !goal.attained || (*goal.attained >= lowestAttainment && *goal.attained <= highestAttainment),
            Issue::AttainmentOutOfRange, Field::Levels);
    require(issues, !goal.progressByHand || (*goal.progressByHand >= 0 && *goal.progressByHand <= 100),
            Issue::ProgressOutOfRange, Field::Progress);
    require(issues, goal.state != GoalState::Dropped || !goal.stateReason.empty(), Issue::ReasonMissing, Field::Reason);
    allowLong(issues, goal.stateReason, Field::Reason);
    requireAudience(issues, RecordKind::Goal, goal.from);
    return issues;
}

Issues check(const Insight& insight) {
    Issues issues;
    requireTitle(issues, insight.title, Field::Title);
    require(issues, insight.evidence.size() <= mostEntries, Issue::TooManyEntries, Field::Evidence);
    for (const auto& evidence : insight.evidence) {
        requireText(issues, evidence.what, Field::Evidence);
        requireDay(issues, evidence.on, Field::Evidence);
    }
    requireAudience(issues, RecordKind::Insight, insight.from);
    return issues;
}

Issues check(const SkillAssessment& assessment) {
    Issues issues;
    require(issues, assessment.level >= lowestSkillLevel && assessment.level <= highestSkillLevel,
            Issue::SkillLevelOutOfRange, Field::Skills);
    requireDay(issues, assessment.on, Field::When);
    allowLong(issues, assessment.remark, Field::Text);
    requireAudience(issues, RecordKind::SkillAssessment, assessment.from);
    return issues;
}

Issues checkDay(const Session& session, const Mentorship& pair, Date today) {
    using std::chrono::sys_days;
    Issues issues;
    require(issues, session.on <= today, Issue::DateInFuture, Field::When);
    require(issues, sys_days(session.on) + meetingsBeforePair >= sys_days(pair.startedOn), Issue::DateBeforePair,
            Field::When);
    return issues;
}

Issues check(const Session& session) {
    constexpr int minutesOfADay = 24 * 60;
    Issues issues;
    requireDay(issues, session.on, Field::When);
    require(issues, !session.minute || (*session.minute >= 0 && *session.minute < minutesOfADay), Issue::TimeOutOfRange,
            Field::When);
    require(issues, session.minutes >= shortestSession && session.minutes <= longestSession, Issue::LengthOutOfRange,
            Field::Length);
    allowShort(issues, session.place, Field::Place);
    allowLong(issues, session.link, Field::Link);
    allowShort(issues, session.timeZone, Field::TimeZone);
    require(issues, (session.state == SessionState::Missed) == (session.missedBy != MissedBy::Nobody),
            Issue::WhoMissedMissing, Field::WhoMissed);
    require(issues, session.state == SessionState::Moved || !session.movedTo.isSet(), Issue::DateMissing, Field::When);
    allowLong(issues, session.stateReason, Field::Reason);
    allowLong(issues, session.notes, Field::Notes);
    require(issues, session.agenda.size() <= mostEntries, Issue::TooManyEntries, Field::Agenda);
    for (const auto& item : session.agenda)
        requireText(issues, item.text, Field::Agenda);
    requireAudience(issues, RecordKind::Session, session.from);
    return issues;
}

Issues check(const PrivateNote& note) {
    Issues issues;
    requireText(issues, note.text, Field::Text);
    requireAudience(issues, RecordKind::PrivateNote, note.from);
    return issues;
}

Issues check(const ActionItem& action) {
    Issues issues;
    requireText(issues, action.text, Field::Text);
    allowDay(issues, action.dueOn, Field::DueOn);
    allowDay(issues, action.doneOn, Field::When);
    requireAudience(issues, RecordKind::ActionItem, action.from);
    return issues;
}

Issues check(const Feedback& feedback) {
    Issues issues;
    const auto* framework = feedbackFramework(feedback.framework);
    require(issues, framework != nullptr, Issue::FrameworkUnknown, Field::Text);
    if (framework) {
        for (const auto& field : framework->fields) {
            const bool answered = std::ranges::any_of(feedback.answers, [&](const FeedbackAnswer& answer) {
                return answer.field == field.key && !answer.text.empty();
            });
            require(issues, field.optional || answered, Issue::AnswerMissing, Field::Text);
        }
    }
    for (const auto& answer : feedback.answers)
        allowLong(issues, answer.text, Field::Text);
    require(issues,
            (feedback.reply != FeedbackReply::Answered && feedback.reply != FeedbackReply::Disputed) ||
                !feedback.replyText.empty(),
            Issue::AnswerMissing, Field::Answer);
    allowLong(issues, feedback.replyText, Field::Answer);
    requireAudience(issues, RecordKind::Feedback, feedback.from);
    return issues;
}

Issues check(const AdviceRequest& request) {
    Issues issues;
    requireText(issues, request.question, Field::Text);
    allowLong(issues, request.context, Field::Notes);
    require(issues, request.state != AdviceState::Answered || !request.answer.empty(), Issue::AnswerMissing,
            Field::Answer);
    allowLong(issues, request.answer, Field::Answer);
    requireAudience(issues, RecordKind::AdviceRequest, request.from);
    return issues;
}

Issues check(const Concern& concern) {
    Issues issues;
    requireText(issues, concern.text, Field::Text);
    allowShort(issues, concern.owner, Field::Owner);
    for (const auto& day : {concern.dueOn, concern.resolvedOn})
        allowDay(issues, day, Field::DueOn);
    require(issues, concern.status != ConcernStatus::Resolved || !concern.resolution.empty(), Issue::ResolutionMissing,
            Field::Resolution);
    allowLong(issues, concern.resolution, Field::Resolution);
    requireAudience(issues, RecordKind::Concern, concern.from);
    return issues;
}

Issues check(const MentorGain& gain) {
    Issues issues;
    requireText(issues, gain.text, Field::Text);
    requireDay(issues, gain.on, Field::When);
    requireAudience(issues, RecordKind::MentorGain, gain.from);
    return issues;
}

} // namespace mentoring
