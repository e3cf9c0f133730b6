#include "authored.h"

namespace mentoring {

Bearing bearingOf(const CareerPlan& plan) {
    return {RecordKind::CareerPlan, plan.from.author, {}};
}
Bearing bearingOf(const Goal& goal) {
    return {RecordKind::Goal, goal.from.author, {}};
}
Bearing bearingOf(const Insight& insight) {
    return {RecordKind::Insight, insight.about, insight.mentorship};
}
Bearing bearingOf(const SkillAssessment& assessment) {
    return {RecordKind::SkillAssessment, assessment.about, assessment.mentorship};
}
Bearing bearingOf(const Session& session) {
    return {RecordKind::Session, session.from.author, session.mentorship};
}
Bearing bearingOf(const PrivateNote& note) {
    return {RecordKind::PrivateNote, note.from.author, note.mentorship};
}
Bearing bearingOf(const ActionItem& action) {
    return {RecordKind::ActionItem, action.owner, action.mentorship};
}
Bearing bearingOf(const Feedback& feedback) {
    return {RecordKind::Feedback, feedback.to, feedback.mentorship};
}
Bearing bearingOf(const AdviceRequest& request) {
    return {RecordKind::AdviceRequest, request.from.author, request.mentorship};
}
Bearing bearingOf(const Concern& concern) {
    return {RecordKind::Concern, concern.from.author, concern.mentorship};
}
Bearing bearingOf(const MentorGain& gain) {
    return {RecordKind::MentorGain, gain.from.author, gain.mentorship};
}

Goal outlineOf(Goal goal) {
    goal.progressByHand = goal.progress();
    goal.stateReason.clear();
    for (auto* text : {&goal.description, &goal.successTest, &goal.means, &goal.relevance})
        text->clear();
    goal.skills.clear();
    goal.milestones.clear();
    goal.levels = {};
    return goal;
}

Session outlineOf(Session session) {
    for (auto* text : {&session.place, &session.link, &session.stateReason, &session.notes})
        text->clear();
    session.agenda.clear();
    session.goals.clear();
    return session;
}

Feedback outlineOf(Feedback feedback) {
    feedback.answers.clear();
    feedback.replyText.clear();
    feedback.session = {};
    feedback.goal = {};
    feedback.skill.reset();
    return feedback;
}

Sight sightOf(const Desk& desk, const Feedback& feedback) {
    const auto sight =
        desk.sightOf(desk.perspective(), RecordKind::Feedback, feedback.from, feedback.to, feedback.mentorship);
    const bool fromOthers = !desk.perspective().is(feedback.from.author);
    return sight == Sight::Everything && feedback.withdrawnAt && fromOthers ? Sight::Outline : sight;
}

std::string personName(const Directory& directory, PersonId id) {
    const auto* person = directory.person(id);
    return person ? person->displayName() : std::string();
}

std::string pairName(const Directory& directory, const Mentorship& pair) {
    const auto mentee = personName(directory, pair.mentee);
    const auto mentor = personName(directory, pair.mentor);
    return mentee.empty() || mentor.empty() ? std::string() : mentee + " – " + mentor;
}

const Mentorship& pairFor(const OrganisationFile& file, MentorshipId id) {
    const auto* pair = file.directory().mentorship(id);
    if (!pair || !file.desk().maySee(*pair))
        throw Refusal({{Issue::UnknownRecord, Field::Pair}});
    return *pair;
}

void sign(const OrganisationFile& file, Authorship& from, PersonId otherwise) {
    const auto& at = file.desk().perspective();
    if (at.person) {
        if (from.author.isSet() && from.author != *at.person)
            throw Refusal({{Issue::NotAllowed, Field::None}});
        from.author = *at.person;
        from.byCoordinator = false;
    } else {
        if (!from.author.isSet())
            from.author = otherwise;
        if (from.author.isSet() && !file.directory().person(from.author))
            throw Refusal({{Issue::UnknownRecord, Field::None}});
        from.byCoordinator = true;
    }
    from.writtenAt = file.clock().now();
}

ActionLine lineFor(const OrganisationFile& file, Action action, std::int64_t record, const Authorship& from,
                   const std::string& subject, std::string before, std::string after) {
    ActionLine line{action, subject, 1, record, std::move(before), std::move(after), {}};
    if (file.desk().isCoordinator())
        line.onBehalf = personName(file.directory(), from.author);
    return line;
}

namespace {

template <class Record>
Sight sightOf(const Desk& desk, const std::optional<Record>& record) {
    return record ? mentoring::sightOf(desk, *record) : Sight::Nothing;
}

} // namespace

Sight sightOf(const OrganisationFile& file, Repositories& in, const ChangeEntry& entry) {
    if (!isMentoringWork(entry.action))
        return file.desk().isCoordinator() ? Sight::Everything : Sight::Nothing;
    const auto& desk = file.desk();
    switch (entry.action) {
    case Action::SetAgreement: {
        const auto* pair = file.directory().mentorship(MentorshipId{entry.record});
        return pair && desk.maySee(*pair) ? Sight::Everything : Sight::Nothing;
    }
    case Action::SaveCareerPlan:
        return sightOf(desk, in.careerPlans.find(CareerPlanId{entry.record}));
    case Action::AddGoal:
    case Action::EditGoal:
    case Action::ReachMilestone:
    case Action::SetGoalState:
    case Action::DeleteGoal:
        return sightOf(desk, in.goals.find(GoalId{entry.record}));
    case Action::AddInsight:
    case Action::AmendInsight:
    case Action::DeleteInsight:
        return sightOf(desk, in.insights.find(InsightId{entry.record}));
    case Action::AssessSkills:
        return sightOf(desk, in.assessments.find(SkillAssessmentId{entry.record}));
    case Action::PlanSession:
    case Action::EditSession:
    case Action::HoldSession:
    case Action::MissSession:
    case Action::CancelSession:
    case Action::MoveSession:
    case Action::DeleteSession:
    case Action::LogSession:
    case Action::PlanSeries:
        return sightOf(desk, in.sessions.find(SessionId{entry.record}));
    case Action::AddNote:
    case Action::EditNote:
    case Action::DeleteNote:
        return sightOf(desk, in.notes.find(PrivateNoteId{entry.record}));
    case Action::AddActionItem:
    case Action::EditActionItem:
    case Action::FinishActionItem:
    case Action::DeleteActionItem:
        return sightOf(desk, in.actionItems.find(ActionItemId{entry.record}));
    case Action::GiveFeedback:
    case Action::AmendFeedback:
    case Action::ReplyToFeedback:
    case Action::WithdrawFeedback:
        return sightOf(desk, in.feedback.find(FeedbackId{entry.record}));
    case Action::AskAdvice:
    case Action::AnswerAdvice:
    case Action::TakeAdviceToSession:
    case Action::DeleteAdvice:
        return sightOf(desk, in.advice.find(AdviceRequestId{entry.record}));
    case Action::RaiseConcern:
    case Action::EditConcern:
    case Action::ResolveConcern:
    case Action::DeleteConcern:
        return sightOf(desk, in.concerns.find(ConcernId{entry.record}));
    case Action::AddGain:
    case Action::EditGain:
    case Action::DeleteGain:
        return sightOf(desk, in.gains.find(MentorGainId{entry.record}));
    default:
        return Sight::Nothing;
    }
}

} // namespace mentoring
