#include "authored.h"

#include <algorithm>

#include "formats/mentoring_json.h"

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

void requireOneOf(const Mentorship& pair, PersonId person) {
    if (person != pair.mentor && person != pair.mentee)
        throw Refusal({{Issue::NotTheirs, Field::Owner}});
}

namespace {

/// The record itself, however it is seen.
template <class Record>
Record linked(const Desk& desk, const std::optional<Record>& record) {
    if (!record || sightOf(desk, *record) == Sight::Nothing)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    return *record;
}

void requireSame(bool theirs) {
    if (!theirs)
        throw Refusal({{Issue::NotTheirs, Field::None}});
}

} // namespace

void requireLink(OrganisationFile& file, const Mentorship& pair, SessionId session) {
    if (session.isSet())
        requireSame(linked(file.desk(), file.store().repositories.sessions.find(session)).mentorship == pair.id);
}

void requireLink(OrganisationFile& file, const Mentorship& pair, GoalId goal) {
    if (!goal.isSet())
        return;
    const auto author = linked(file.desk(), file.store().repositories.goals.find(goal)).from.author;
    requireSame(author == pair.mentee || author == pair.mentor);
}

void requireLink(OrganisationFile& file, const Mentorship& pair, FeedbackId feedback) {
    if (feedback.isSet())
        requireSame(linked(file.desk(), file.store().repositories.feedback.find(feedback)).mentorship == pair.id);
}

void requireSkill(const OrganisationFile& file, SkillId skill) {
    if (!file.directory().skill(skill))
        throw Refusal({{Issue::UnknownRecord, Field::Skills}});
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

void takeAudience(const Desk& desk, Authorship& to, Audience audience) {
    if (audience != to.audience && desk.isCoordinator() && !to.byCoordinator)
        throw Refusal({{Issue::NotAllowed, Field::Audience}});
    to.audience = audience;
}

ActionLine lineFor(const OrganisationFile& file, Action action, std::int64_t record, const Authorship& from,
                   const std::string& subject, std::string before, std::string after) {
    ActionLine line{action, subject, 1, record, std::move(before), std::move(after), {}};
    if (file.desk().isCoordinator())
        line.onBehalf = personName(file.directory(), from.author);
    return line;
}

namespace {

/// Whether what a line of the log holds was meant for whoever is at the desk when it was written.
template <class Record>
bool wasFor(const Desk& desk, Record record, const std::string& document) {
    return std::ranges::all_of(formats::audiencesIn(document), [&](Audience audience) {
        record.from.audience = audience;
        return sightOf(desk, record) == Sight::Everything;
    });
}

template <class Record>
std::optional<ChangeEntry> asSeen(const Desk& desk, const std::optional<Record>& record, ChangeEntry entry) {
    const auto sight = record ? sightOf(desk, *record) : Sight::Nothing;
    if (sight == Sight::Nothing)
        return std::nullopt;
    for (auto* document : {&entry.before, &entry.after}) {
        if (sight != Sight::Everything || !wasFor(desk, *record, *document))
            document->clear();
    }
    return entry;
}

} // namespace

std::optional<ChangeEntry> asSeen(const OrganisationFile& file, Repositories& in, ChangeEntry entry) {
    const auto& desk = file.desk();
    if (!isMentoringWork(entry.action))
        return desk.isCoordinator() ? std::optional(std::move(entry)) : std::nullopt;
    const auto record = entry.record;
    const auto seen = [&](const auto& found) { return asSeen(desk, found, std::move(entry)); };
    switch (entry.action) {
    case Action::SetAgreement: {
        const auto* pair = file.directory().mentorship(MentorshipId{record});
        return pair && desk.maySee(*pair) ? std::optional(std::move(entry)) : std::nullopt;
    }
    case Action::SaveCareerPlan:
        return seen(in.careerPlans.find(CareerPlanId{record}));
    case Action::AddGoal:
    case Action::EditGoal:
    case Action::ReachMilestone:
    case Action::SetGoalState:
    case Action::DeleteGoal:
        return seen(in.goals.find(GoalId{record}));
    case Action::AddInsight:
    case Action::AmendInsight:
    case Action::DeleteInsight:
        return seen(in.insights.find(InsightId{record}));
    case Action::AssessSkills:
        return seen(in.assessments.find(SkillAssessmentId{record}));
    case Action::PlanSession:
    case Action::EditSession:
    case Action::HoldSession:
    case Action::MissSession:
    case Action::CancelSession:
    case Action::MoveSession:
    case Action::DeleteSession:
    case Action::LogSession:
    case Action::PlanSeries:
        return seen(in.sessions.find(SessionId{record}));
    case Action::AddNote:
    case Action::EditNote:
    case Action::DeleteNote:
        return seen(in.notes.find(PrivateNoteId{record}));
    case Action::AddActionItem:
    case Action::EditActionItem:
    case Action::FinishActionItem:
    case Action::DeleteActionItem:
        return seen(in.actionItems.find(ActionItemId{record}));
    case Action::GiveFeedback:
    case Action::AmendFeedback:
    case Action::ReplyToFeedback:
    case Action::WithdrawFeedback:
        return seen(in.feedback.find(FeedbackId{record}));
    case Action::AskAdvice:
    case Action::AnswerAdvice:
    case Action::TakeAdviceToSession:
    case Action::DeleteAdvice:
        return seen(in.advice.find(AdviceRequestId{record}));
    case Action::RaiseConcern:
    case Action::EditConcern:
    case Action::ResolveConcern:
    case Action::DeleteConcern:
        return seen(in.concerns.find(ConcernId{record}));
    case Action::AddGain:
    case Action::EditGain:
    case Action::DeleteGain:
        return seen(in.gains.find(MentorGainId{record}));
    default:
        return std::nullopt;
    }
}

} // namespace mentoring
