#include "storage/agreement_repository.h"
#include "storage/draft_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage_support.h"

namespace mentoring::storage::test {

namespace {

constexpr MentorshipId pair{1};
constexpr PersonId mentor{102};
constexpr PersonId mentee{101};
const Date today = dayOf(aMonday.now());

Authorship by(PersonId author, RecordKind kind) {
    return {author, false, aMonday.now(), usualAudience(kind)};
}

void fillPlans(Connection& connection) {
    AgreementRepository(connection)
        .put(
            {pair, "Prendre une équipe", 4, 90, today, "Entre nous", "Un mot suffit", "La coordination", 1, today, {}});
    CareerPlanRepository(connection)
        .insert({CareerPlanId{1},
                 "Directrice d’agence",
                 today,
                 "",
                 {{"Former un groupe", today, true}, {"Tenir un budget", {}, false}},
                 by(mentee, RecordKind::CareerPlan)});
    Goal goal;
    goal.id = GoalId{1};
    goal.title = "Parler devant cent personnes";
    goal.state = GoalState::Active;
    goal.skills = {SkillId{1}, SkillId{2}};
    goal.milestones = {{"Dix", today, today}, {"Cinquante", today, {}}};
    goal.levels = {"a", "b", "c", "d", "e"};
    goal.changedAt = aMonday.now();
    goal.from = by(mentee, RecordKind::Goal);
    GoalRepository(connection).insert(goal);
}

void fillSights(Connection& connection) {
    InsightRepository(connection)
        .insert({InsightId{1},
                 mentee,
                 pair,
                 InsightKind::GrowthArea,
                 SkillId{2},
                 "Écoute",
                 {{today, "A laissé finir chacun", EvidenceStrength::Clear}},
                 {},
                 by(mentor, RecordKind::Insight)});
    SkillAssessmentRepository(connection)
        .insert({SkillAssessmentId{1}, mentee, pair, SkillId{2}, 4, today, AssessmentMoment::Start, "",
                 by(mentor, RecordKind::SkillAssessment)});
    MentorGainRepository(connection)
        .insert(
            {MentorGainId{1}, pair, GainKind::Leadership, "Mieux déléguer", today, by(mentor, RecordKind::MentorGain)});
}

void fillMeeting(Connection& connection) {
    Session session;
    session.id = SessionId{1};
    session.mentorship = pair;
    session.state = SessionState::Held;
    session.on = today;
    session.minute = 540;
    session.agenda = {{"Le budget", mentee, true}, {"La suite", mentor, false}};
    session.notes = "Partagé";
    session.goals = {GoalId{1}};
    session.from = by(mentor, RecordKind::Session);
    SessionRepository(connection).insert(session);
    PrivateNoteRepository(connection)
        .insert({PrivateNoteId{1}, pair, session.id, "Pour moi", by(mentor, RecordKind::PrivateNote)});
    Feedback feedback;
    feedback.id = FeedbackId{1};
    feedback.mentorship = pair;
    feedback.to = mentee;
    feedback.answers = {{"situation", "Lundi"}, {"behaviour", "A repris le fil"}, {"impact", "Tous ont suivi"}};
    feedback.session = session.id;
    feedback.goal = GoalId{1};
    feedback.skill = SkillId{2};
    feedback.from = by(mentor, RecordKind::Feedback);
    FeedbackRepository(connection).insert(feedback);
    RecordRepository<Kudos>(connection)
        .insert({KudosId{1}, pair, mentee, "D’avoir repris le fil", by(mentor, RecordKind::Kudos)});
    ActionItemRepository(connection)
        .insert({ActionItemId{1},
                 pair,
                 mentee,
                 "Répéter",
                 today,
                 {},
                 session.id,
                 feedback.id,
                 GoalId{1},
                 by(mentor, RecordKind::ActionItem)});
}

void fillQuestions(Connection& connection) {
    AdviceRequestRepository(connection)
        .insert({AdviceRequestId{1},
                 pair,
                 "Par où commencer ?",
                 "",
                 Urgency::Soon,
                 AdviceState::ForSession,
                 "",
                 {},
                 SessionId{1},
                 by(mentee, RecordKind::AdviceRequest)});
    ConcernRepository(connection)
        .insert({ConcernId{1},
                 pair,
                 ConcernKind::NoMeetings,
                 "Rien depuis juin",
                 ConcernStatus::Open,
                 "Inès",
                 today,
                 "",
                 {},
                 by({}, RecordKind::Concern)});
    DraftRepository(connection).put("goal", mentee, "{}", aMonday.now());
}

} // namespace

void fillMentoring(Connection& connection) {
    fillPlans(connection);
    fillSights(connection);
    fillMeeting(connection);
    fillQuestions(connection);
}

} // namespace mentoring::storage::test
