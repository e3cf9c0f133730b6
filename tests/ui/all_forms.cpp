#include "all_forms.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/contact_service.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/kudos_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/session_service.h"
#include "app/vocabulary_service.h"
#include "concerns/concern_dialogs.h"
#include "feedback/feedback_dialog.h"
#include "feedback/kudos_dialog.h"
#include "feedback/reply_dialogs.h"
#include "goals/career_plan_dialog.h"
#include "goals/end_goal_dialog.h"
#include "goals/goal_dialog.h"
#include "insights/insight_dialogs.h"
#include "matching/save_criteria_dialog.h"
#include "mentorships/contacts_card.h"
#include "mentorships/end_mentorship_dialog.h"
#include "mentorships/life_dialogs.h"
#include "parts/day_edit.h"
#include "parts/number_edit.h"
#include "parts/reasons.h"
#include "parts/skill_picker.h"
#include "parts/time_edit.h"
#include "people/bulk_edit_dialog.h"
#include "people/own_profile.h"
#include "people/participation_dialog.h"
#include "people/people_list_edit.h"
#include "people/person_dialog.h"
#include "programs/program_dialog.h"
#include "sessions/session_dialogs.h"
#include "settings/vocabulary_forms.h"

namespace mentoring::ui::test {

namespace {

PersonId addPerson(OrganisationFile& file, ProgramId program, const std::string& name, bool mentor, bool applies) {
    Person person;
    person.givenName = name;
    person.familyName = "Person";
    person.email = name + "@exemple.fr";
    const auto id = file.people().add(person);
    file.programs().enrol(program, {id}, mentor, !mentor,
                          applies ? ParticipationState::Applied : ParticipationState::Accepted);
    return id;
}

PersonId named(const OrganisationFile& file, const std::string& name) {
    return file.directory().personByEmail(name + "@exemple.fr")->id;
}

/// What both of a pair have recorded.
void record(OrganisationFile& file, const Mentorship& pair, SkillId skill) {
    const auto today = file.today();
    file.desk().take({pair.mentee});
    for (const auto* title : {"First goal", "Second goal"}) {
        Goal goal;
        goal.title = title;
        goal.state = GoalState::Active;
        goal.from.audience = Audience::Pair;
        file.goals().add(goal);
    }
    Insight insight;
    insight.about = pair.mentee;
    insight.title = "Listens";
    insight.evidence = {{today, "Let everybody finish", EvidenceStrength::Clear}};
    insight.from.audience = Audience::Pair;
    file.insights().add(insight);
    AdviceRequest request;
    request.mentorship = pair.id;
    request.question = "How do I begin?";
    file.advice().ask(request);
    Concern concern;
    concern.mentorship = pair.id;
    concern.text = "We do not meet";
    concern.from.audience = Audience::PairAndCoordinator;
    file.concerns().raise(concern);
    file.desk().take({pair.mentor});
    Session planned;
    planned.mentorship = pair.id;
    planned.on = Date{std::chrono::sys_days{today} + std::chrono::days{7}};
    file.sessions().plan(planned);
    file.sessions().log(pair.id, today);
    for (const auto* text : {"Look again", "And again"}) {
        Feedback feedback;
        feedback.mentorship = pair.id;
        feedback.answers = {{"situation", text}, {"behaviour", "b"}, {"impact", "i"}, {"next", "Begin earlier"}};
        feedback.from.audience = Audience::Pair;
        file.feedback().give(feedback);
    }
    PrivateNote note;
    note.mentorship = pair.id;
    note.text = "For me";
    file.pairs().addNote(note);
    ActionItem action;
    action.mentorship = pair.id;
    action.owner = pair.mentee;
    action.text = "Read the report";
    file.pairs().addAction(action);
    MentorGain gain;
    gain.text = "A new view";
    gain.on = today;
    gain.from.audience = Audience::AuthorOnly;
    file.gains().add(gain);
    Kudos kudos;
    kudos.mentorship = pair.id;
    kudos.text = "For the hour on Monday";
    kudos.from.audience = Audience::Pair;
    KudosService(file).give(kudos);
    insight.mentorship = pair.id;
    insight.title = "Hesitates";
    insight.kind = InsightKind::GrowthArea;
    file.insights().add(insight);
    SkillAssessment level;
    level.about = pair.mentee;
    level.mentorship = pair.id;
    level.skill = skill;
    level.on = today;
    level.from.audience = Audience::Pair;
    file.insights().assess({level});
    file.desk().take({});
    Contact contact;
    contact.pair = pair.id;
    contact.on = today;
    contact.how = ContactHow::Call;
    contact.text = "Both were there";
    (void)ContactService(file).add(contact);
}

} // namespace

void FormsWorld::make(OrganisationFile& file) {
    file.vocabulary().setLevels({"Junior", "Senior", "Lead"});
    Skill listening;
    listening.nameEn = "Listening";
    Skill speaking;
    speaking.nameEn = "Speaking";
    const auto skill = file.vocabulary().addSkill(listening);
    file.vocabulary().addSkill(speaking);
    for (const auto kind : {CustomFieldKind::Text, CustomFieldKind::Number, CustomFieldKind::Date}) {
        CustomField field;
        field.name = "Field " + std::to_string(static_cast<int>(kind));
        field.kind = kind;
        file.vocabulary().addCustomField(field);
    }
    Program tandem;
    tandem.name = "Tandem";
    tandem.defaultCapacity = 3;
    const auto program = file.programs().add(tandem);
    std::vector<SuggestedPair> pairs;
    pairs.push_back(
        {addPerson(file, program, "mentor", true, false), addPerson(file, program, "mentee", false, false), 1});
    pairs.push_back({addPerson(file, program, "other-mentor", true, false),
                     addPerson(file, program, "other-mentee", false, false), 1});
    // A second pair of the same mentor, and of the same mentee: every choice of a pair has more than one line.
    pairs.push_back({pairs[0].mentor, addPerson(file, program, "second-mentee", false, false), 1});
    pairs.push_back({addPerson(file, program, "second-mentor", true, false), pairs[0].mentee, 1});
    addPerson(file, program, "applicant", false, true);
    addPerson(file, program, "other-applicant", false, true);
    file.matching().publish(program, pairs);
    // Somebody who is only proposed.
    file.matching().publish(program, {{pairs[3].mentor, pairs[2].mentee, 1}}, MatchingService::As::Proposals);
    const auto all = file.directory().mentorships();
    for (const auto& pair : all)
        if (pair.mentor == pairs[0].mentor && pair.mentee == pairs[0].mentee)
            record(file, pair, skill);
}

FormsWorld::FormsWorld(Workspace& of) : workspace(of) {
    auto& file = of.file();
    program = file.directory().programs().front().id;
    of.setProgram(program);
    mentor = {named(file, "mentor")};
    mentee = {named(file, "mentee")};
    for (const auto& one : file.directory().mentorships()) {
        if (one.mentor == *mentor.person && one.mentee == *mentee.person)
            pair = one;
        if (one.mentor == named(file, "other-mentor"))
            otherPair = one;
    }
    applicant = named(file, "applicant");
    otherApplicant = named(file, "other-applicant");
}

namespace {

constexpr Instant madeAt = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

} // namespace

FormsWorlds::FormsWorlds() : clock(madeAt) {
    const auto file = OrganisationFile::create(m_folder.filePath(QStringLiteral("0.ithaca")), "Exemple", clock);
    FormsWorld::make(*file);
}

QString FormsWorlds::fresh() {
    clock.set(madeAt);
    const auto path = m_folder.filePath(QStringLiteral("%1.ithaca").arg(++m_made));
    EXPECT_TRUE(QFile::copy(m_folder.filePath(QStringLiteral("0.ithaca")), path));
    return path;
}

std::unique_ptr<Workspace> FormsWorlds::open(const QString& path) const {
    return std::make_unique<Workspace>(OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, clock));
}

void onEveryForm(const std::function<void(QDialog& form, const std::string& name)>& look) {
    FormsWorlds worlds;
    for (const auto& form : allForms()) {
        const auto workspace = worlds.open(worlds.fresh());
        const FormsWorld world(*workspace);
        world.sit(form.desk(world));
        const auto dialog = form.make(world);
        dialog->show();
        look(*dialog, form.name());
    }
}

Perspective FormCase::desk(const FormsWorld& world) const {
    return who == "mentor" ? world.mentor : who == "mentee" ? world.mentee : world.coordinator;
}

namespace {

using Form = std::unique_ptr<QDialog>;

template <class Dialog, class... Arguments>
Form open(const FormsWorld& world, Arguments&&... arguments) {
    return std::make_unique<Dialog>(world.workspace, std::forward<Arguments>(arguments)...);
}

Seen<Session> planned(const FormsWorld& world) {
    return *world.file().sessions().next(world.pair.id);
}
Seen<Session> held(const FormsWorld& world) {
    auto sessions = world.file().sessions().sessionsOf(world.pair.id);
    return *std::ranges::find(sessions, SessionState::Held, &Session::state);
}
Mentorship secondPair(const FormsWorld& world) {
    for (const auto& pair : world.file().directory().mentorships())
        if (pair.mentor == world.pair.mentor && pair.id != world.pair.id)
            return pair;
    return {};
}
Mentorship secondPairOfMentee(const FormsWorld& world) {
    for (const auto& pair : world.file().directory().mentorships())
        if (pair.mentee == world.pair.mentee && pair.id != world.pair.id)
            return pair;
    return {};
}
Feedback given(const FormsWorld& world, std::size_t at = 0) {
    return world.file().feedback().feedbackOf(world.pair.id)[at];
}
Goal goal(const FormsWorld& world, std::size_t at = 0) {
    return world.file().goals().goalsOf(world.pair.mentee)[at];
}
/// Of whoever is at the desk.
Insight insight(const FormsWorld& world) {
    const auto all = world.file().insights().insightsAbout(world.pair.mentee);
    return *std::ranges::find_if(
        all, [&](const Insight& one) { return world.file().desk().perspective().is(one.from.author); });
}
Insight newInsight(const FormsWorld& world, InsightKind kind, bool asMentor) {
    Insight insight;
    insight.about = world.pair.mentee;
    insight.mentorship = asMentor ? world.pair.id : MentorshipId{};
    insight.kind = kind;
    insight.from.audience = Audience::Pair;
    return insight;
}
PrivateNote noteAbout(MentorshipId pair, SessionId session = {}) {
    PrivateNote note;
    note.mentorship = pair;
    note.session = session;
    return note;
}
ActionItem actionOf(MentorshipId pair) {
    ActionItem action;
    action.mentorship = pair;
    return action;
}
Concern concernAbout(MentorshipId pair) {
    Concern concern;
    concern.mentorship = pair;
    return concern;
}

MentorGain gainIn(MentorshipId pair) {
    MentorGain gain;
    gain.mentorship = pair;
    return gain;
}
Kudos kudosTo(MentorshipId pair) {
    Kudos kudos;
    kudos.mentorship = pair;
    return kudos;
}

Contact contactAbout(MentorshipId pair) {
    Contact contact;
    contact.pair = pair;
    return contact;
}
MentorshipId proposal(const FormsWorld& world) {
    for (const auto& pair : world.file().directory().mentorships())
        if (pair.state == MentorshipState::Proposed)
            return pair.id;
    return {};
}

void removePair(const FormsWorld& world) {
    world.file().mentorships().remove({world.pair.id});
}
void removeSessions(const FormsWorld& world) {
    for (const auto& session : world.file().sessions().sessionsOf(world.pair.id))
        world.file().sessions().remove(session.id);
}
void removeMentee(const FormsWorld& world) {
    world.file().people().remove({world.pair.mentee});
}
void removeApplicant(const FormsWorld& world) {
    world.file().people().remove({world.applicant});
}

std::vector<FormCase> mentorsForms() {
    return {
        {"feedback", "mentor", [](const FormsWorld& w) { return open<FeedbackDialog>(w, w.pair.id, FeedbackAbout{}); },
         [](const FormsWorld& w) { return open<FeedbackDialog>(w, secondPair(w).id, FeedbackAbout{}); }, removePair},
        {"feedback", "mentor",
         [](const FormsWorld& w) {
             return open<FeedbackDialog>(w, w.pair.id, FeedbackAbout{held(w).id, {}});
         },
         [](const FormsWorld& w) {
             return open<FeedbackDialog>(w, w.pair.id, FeedbackAbout{{}, goal(w).id});
         },
         removeSessions},
        {"feedback-amend", "mentor", [](const FormsWorld& w) { return open<FeedbackDialog>(w, given(w).id); },
         [](const FormsWorld& w) { return open<FeedbackDialog>(w, given(w, 1).id); }, removePair},
        {"evidence",
         "mentor",
         [](const FormsWorld& w) { return open<EvidenceDialog>(w, insight(w).id); },
         {},
         removeMentee},
        {"evidence-amend", "mentor",
         [](const FormsWorld& w) { return open<EvidenceDialog>(w, insight(w), std::size_t{0}); },
         [](const FormsWorld& w) { return open<EvidenceDialog>(w, insight(w).id); }, removeMentee},
        {"level",
         "mentor",
         [](const FormsWorld& w) {
             return open<AssessmentDialog>(w, w.file().insights().assessmentsAbout(w.pair.mentee).front().record());
         },
         {},
         removeMentee},
        {"insight-new", "mentor",
         [](const FormsWorld& w) { return open<InsightDialog>(w, newInsight(w, InsightKind::Strength, true)); },
         [](const FormsWorld& w) { return open<InsightDialog>(w, newInsight(w, InsightKind::GrowthArea, true)); },
         removePair},
        {"levels", "mentor", [](const FormsWorld& w) { return open<AssessDialog>(w, w.pair.mentee, w.pair.id); },
         [](const FormsWorld& w) { return open<AssessDialog>(w, secondPair(w).mentee, secondPair(w).id); }, removePair},
        {"session", "mentor",
         [](const FormsWorld& w) {
             return open<PlanSessionDialog>(w, planned(w).id, MentorshipId{}, std::optional<Date>{});
         },
         [](const FormsWorld& w) {
             return open<PlanSessionDialog>(w, held(w).id, MentorshipId{}, std::optional<Date>{});
         },
         removeSessions},
        {"session-new",
         "mentor",
         [](const FormsWorld& w) {
             return open<PlanSessionDialog>(w, SessionId{}, MentorshipId{}, std::optional<Date>{});
         },
         [](const FormsWorld& w) { return open<PlanSessionDialog>(w, SessionId{}, w.pair.id, std::optional<Date>{}); },
         {}},
        {"session-move",
         "mentor",
         [](const FormsWorld& w) { return open<MoveSessionDialog>(w, planned(w)); },
         {},
         removeSessions},
        {"session-log",
         "mentor",
         [](const FormsWorld& w) { return open<LogSessionDialog>(w, planned(w).id, MentorshipId{}); },
         {},
         removeSessions},
        {"session-log-new", "mentor",
         [](const FormsWorld& w) { return open<LogSessionDialog>(w, SessionId{}, w.pair.id); },
         [](const FormsWorld& w) { return open<LogSessionDialog>(w, SessionId{}, secondPair(w).id); }, removePair},
        {"session-log-new",
         "mentor",
         [](const FormsWorld& w) { return open<LogSessionDialog>(w, SessionId{}, MentorshipId{}); },
         [](const FormsWorld& w) { return open<LogSessionDialog>(w, SessionId{}, w.pair.id); },
         {}},
        {"shared-notes", "mentor", [](const FormsWorld& w) { return open<SharedNotesDialog>(w, held(w)); },
         [](const FormsWorld& w) { return open<SharedNotesDialog>(w, planned(w)); }, removeSessions},
        {"action-new", "mentor", [](const FormsWorld& w) { return open<ActionDialog>(w, actionOf(w.pair.id)); },
         [](const FormsWorld& w) { return open<ActionDialog>(w, actionOf(secondPair(w).id)); }, removePair},
        {"action", "mentor",
         [](const FormsWorld& w) { return open<ActionDialog>(w, w.file().pairs().actionsOf(w.pair.id).front()); },
         [](const FormsWorld& w) { return open<ActionDialog>(w, actionOf(w.pair.id)); }, removePair},
        {"note-new", "mentor", [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.pair.id)); },
         [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.pair.id, held(w).id)); }, removePair},
        {"note-new", "mentor",
         [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.pair.id, held(w).id)); },
         [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.pair.id, planned(w).id)); }, removeSessions},
        {"note", "mentor",
         [](const FormsWorld& w) { return open<NoteDialog>(w, w.file().pairs().notesOf(w.pair.id).front()); },
         [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.pair.id)); }, removePair},
        {"agreement", "mentor", [](const FormsWorld& w) { return open<AgreementDialog>(w, w.pair.id); },
         [](const FormsWorld& w) { return open<AgreementDialog>(w, secondPair(w).id); }, removePair},
        {"answer",
         "mentor",
         [](const FormsWorld& w) { return open<AnswerDialog>(w, w.file().advice().requests().front()); },
         {},
         removePair},
        {"concern-new", "mentor", [](const FormsWorld& w) { return open<ConcernDialog>(w, concernAbout(w.pair.id)); },
         [](const FormsWorld& w) { return open<ConcernDialog>(w, concernAbout(secondPair(w).id)); }, removePair},
        {"concern-new",
         "mentor",
         [](const FormsWorld& w) { return open<ConcernDialog>(w, Concern{}); },
         [](const FormsWorld& w) { return open<ConcernDialog>(w, concernAbout(w.pair.id)); },
         {}},
        {"kudos-new", "mentor", [](const FormsWorld& w) { return open<KudosDialog>(w, kudosTo(w.pair.id)); },
         [](const FormsWorld& w) { return open<KudosDialog>(w, kudosTo(secondPair(w).id)); }, removePair},
        {"kudos", "mentor",
         [](const FormsWorld& w) {
             return open<KudosDialog>(w, KudosService(w.file()).kudosOf(w.pair.id).front().record());
         },
         [](const FormsWorld& w) { return open<KudosDialog>(w, kudosTo(w.pair.id)); }, removePair},
        {"gain",
         "mentor",
         [](const FormsWorld& w) { return open<GainDialog>(w, w.file().gains().gains().front()); },
         [](const FormsWorld& w) { return open<GainDialog>(w, MentorGain{}); },
         {}},
        {"gain-new",
         "mentor",
         [](const FormsWorld& w) { return open<GainDialog>(w, MentorGain{}); },
         [](const FormsWorld& w) { return open<GainDialog>(w, w.file().gains().gains().front()); },
         {}},
    };
}

std::vector<FormCase> menteesForms() {
    return {
        {"feedback", "mentee", [](const FormsWorld& w) { return open<FeedbackDialog>(w, w.pair.id, FeedbackAbout{}); },
         [](const FormsWorld& w) { return open<FeedbackDialog>(w, secondPairOfMentee(w).id, FeedbackAbout{}); },
         removePair},
        {"reply", "mentee",
         [](const FormsWorld& w) { return open<ReplyDialog>(w, given(w).id, FeedbackReply::Answered); },
         [](const FormsWorld& w) { return open<ReplyDialog>(w, given(w).id, FeedbackReply::Disputed); }, removePair},
        {"feedback-action", "mentee", [](const FormsWorld& w) { return open<FeedbackActionDialog>(w, given(w)); },
         [](const FormsWorld& w) { return open<FeedbackActionDialog>(w, given(w, 1)); }, removePair},
        {"feedback-goal", "mentee", [](const FormsWorld& w) { return open<GoalDialog>(w, given(w)); },
         [](const FormsWorld& w) { return open<GoalDialog>(w, given(w, 1)); }, removePair},
        {"goal-new",
         "mentee",
         [](const FormsWorld& w) { return open<GoalDialog>(w, GoalId{}, PersonId{}); },
         [](const FormsWorld& w) { return open<GoalDialog>(w, goal(w).id, PersonId{}); },
         {}},
        {"goal", "mentee", [](const FormsWorld& w) { return open<GoalDialog>(w, goal(w).id, PersonId{}); },
         [](const FormsWorld& w) { return open<GoalDialog>(w, goal(w, 1).id, PersonId{}); },
         [](const FormsWorld& w) {
             w.sit(w.mentee);
             w.file().goals().remove(goal(w).id);
         }},
        {"goal-end", "mentee",
         [](const FormsWorld& w) { return open<EndGoalDialog>(w, goal(w).id, GoalState::Dropped); },
         [](const FormsWorld& w) { return open<EndGoalDialog>(w, goal(w, 1).id, GoalState::Dropped); },
         [](const FormsWorld& w) {
             w.sit(w.mentee);
             w.file().goals().remove(goal(w).id);
         }},
        {"career-plan", "mentee", [](const FormsWorld& w) { return open<CareerPlanDialog>(w, w.pair.mentee); }, {}, {}},
        {"insight-new",
         "mentee",
         [](const FormsWorld& w) { return open<InsightDialog>(w, newInsight(w, InsightKind::Strength, false)); },
         [](const FormsWorld& w) { return open<InsightDialog>(w, newInsight(w, InsightKind::GrowthArea, false)); },
         {}},
        {"insight", "mentee", [](const FormsWorld& w) { return open<InsightDialog>(w, insight(w)); }, {}, {}},
        {"levels",
         "mentee",
         [](const FormsWorld& w) { return open<AssessDialog>(w, w.pair.mentee, MentorshipId{}); },
         {},
         {}},
        {"question-new", "mentee", [](const FormsWorld& w) { return open<AskDialog>(w, w.pair.id); },
         [](const FormsWorld& w) { return open<AskDialog>(w, secondPairOfMentee(w).id); }, removePair},
        {"question-new",
         "mentee",
         [](const FormsWorld& w) { return open<AskDialog>(w, MentorshipId{}); },
         [](const FormsWorld& w) { return open<AskDialog>(w, w.pair.id); },
         {}},
        {"question", "mentee",
         [](const FormsWorld& w) { return open<AskDialog>(w, w.file().advice().requests().front().record()); },
         [](const FormsWorld& w) { return open<AskDialog>(w, w.pair.id); }, removePair},
        {"concern", "mentee",
         [](const FormsWorld& w) { return open<ConcernDialog>(w, w.file().concerns().concerns().front()); },
         [](const FormsWorld& w) { return open<ConcernDialog>(w, Concern{}); },
         [](const FormsWorld& w) { w.file().concerns().remove(w.file().concerns().concerns().front().id); }},
        {"note-new", "mentee", [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.pair.id)); },
         [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(secondPairOfMentee(w).id)); }, removePair},
    };
}

std::vector<FormCase> coordinatorsForms() {
    return {
        {"person-new",
         "coordinator",
         [](const FormsWorld& w) { return open<PersonDialog>(w, PersonId{}); },
         [](const FormsWorld& w) { return open<PersonDialog>(w, w.applicant); },
         {}},
        {"person", "coordinator", [](const FormsWorld& w) { return open<PersonDialog>(w, w.applicant); },
         [](const FormsWorld& w) { return open<PersonDialog>(w, w.otherApplicant); }, removeApplicant},
        {"people-edit", "coordinator",
         [](const FormsWorld& w) {
             return open<BulkEditDialog>(w, std::vector{w.applicant, w.otherApplicant});
         },
         [](const FormsWorld& w) {
             return open<BulkEditDialog>(w, std::vector{w.applicant, w.pair.mentor});
         },
         removeApplicant},
        {"own-profile",
         "mentee",
         [](const FormsWorld& w) { return open<OwnProfileDialog>(w, w.pair.mentee, w.program); },
         {},
         {}},
        {"participation", "coordinator", [](const FormsWorld& w) { return open<ParticipationDialog>(w, w.applicant); },
         [](const FormsWorld& w) { return open<ParticipationDialog>(w, w.otherApplicant); }, removeApplicant},
        {"program",
         "coordinator",
         [](const FormsWorld& w) { return open<ProgramDialog>(w, w.program); },
         [](const FormsWorld& w) { return open<ProgramDialog>(w, ProgramId{}); },
         {}},
        {"program-new",
         "coordinator",
         [](const FormsWorld& w) { return open<ProgramDialog>(w, ProgramId{}); },
         [](const FormsWorld& w) { return open<ProgramDialog>(w, w.program); },
         {}},
        {"mentorship-end", "coordinator",
         [](const FormsWorld& w) { return open<EndMentorshipDialog>(w, std::vector{w.pair.id}); },
         [](const FormsWorld& w) {
             return open<EndMentorshipDialog>(w, std::vector{w.pair.id, w.otherPair.id});
         },
         removePair},
        {"mentorship-pause", "coordinator",
         [](const FormsWorld& w) { return open<PausePairDialog>(w, std::vector{w.pair.id}); },
         [](const FormsWorld& w) {
             return open<PausePairDialog>(w, std::vector{w.pair.id, w.otherPair.id});
         },
         removePair},
        {"mentorship-hand-over", "coordinator",
         [](const FormsWorld& w) { return open<HandOverDialog>(w, std::vector{w.pair.id}); },
         [](const FormsWorld& w) { return open<HandOverDialog>(w, std::vector{w.otherPair.id}); }, removePair},
        {"mentorship-anew", "coordinator",
         [](const FormsWorld& w) { return open<PairAnewDialog>(w, w.pair.id, w.otherPair.mentor); },
         [](const FormsWorld& w) { return open<PairAnewDialog>(w, w.otherPair.id, w.pair.mentor); }, removePair},
        {"mentorship-decline", "coordinator",
         [](const FormsWorld& w) { return open<DeclinePairDialog>(w, std::vector{proposal(w)}); },
         [](const FormsWorld& w) { return open<DeclinePairDialog>(w, std::vector{w.otherPair.id}); },
         [](const FormsWorld& w) { w.file().mentorships().remove({proposal(w)}); }},
        {"contact-new", "coordinator",
         [](const FormsWorld& w) { return open<ContactDialog>(w, contactAbout(w.pair.id)); },
         [](const FormsWorld& w) { return open<ContactDialog>(w, contactAbout(w.otherPair.id)); }, removePair},
        {"contact", "coordinator",
         [](const FormsWorld& w) {
             return open<ContactDialog>(w, ContactService(w.file()).contactsOf(w.pair.id).front());
         },
         [](const FormsWorld& w) { return open<ContactDialog>(w, contactAbout(w.pair.id)); }, removePair},
        {"application-refuse", "coordinator",
         [](const FormsWorld& w) -> Form {
             return refusalOfApplicants(w.workspace, w.program, {w.applicant}, nullptr);
         },
         [](const FormsWorld& w) -> Form {
             return refusalOfApplicants(w.workspace, w.program, {w.otherApplicant}, nullptr);
         },
         removeApplicant},
        {"withdraw", "coordinator",
         [](const FormsWorld& w) -> Form { return withdrawal(w.workspace, w.program, {w.applicant}, nullptr); },
         [](const FormsWorld& w) -> Form { return withdrawal(w.workspace, w.program, {w.pair.mentor}, nullptr); },
         removeApplicant},
        {"program-remove", "coordinator",
         [](const FormsWorld& w) -> Form {
             return removalFromProgram(w.workspace, w.program, {w.pair.mentor}, nullptr);
         },
         [](const FormsWorld& w) -> Form {
             return removalFromProgram(w.workspace, w.program, {w.otherPair.mentor}, nullptr);
         },
         [](const FormsWorld& w) { w.file().people().remove({w.pair.mentor}); }},
        {"own-leave",
         "mentee",
         [](const FormsWorld& w) -> Form { return leavingOf(w.workspace, w.program, w.pair.mentee, nullptr); },
         {},
         [](const FormsWorld& w) { w.file().programs().leave(w.program, {w.pair.mentee}); }},
        {"pause", "coordinator",
         [](const FormsWorld& w) -> Form { return ui::pause(w.workspace, w.program, {w.applicant}, nullptr); },
         [](const FormsWorld& w) -> Form { return ui::pause(w.workspace, w.program, {w.pair.mentor}, nullptr); },
         removeApplicant},
        {"archive", "coordinator",
         [](const FormsWorld& w) -> Form { return archival(w.workspace, {w.pair.mentor}, nullptr); },
         [](const FormsWorld& w) -> Form { return archival(w.workspace, {w.otherPair.mentor}, nullptr); },
         [](const FormsWorld& w) { w.file().people().remove({w.pair.mentor}); }},
        {"pair-refuse", "coordinator",
         [](const FormsWorld& w) -> Form {
             return refusalOfPair(w.workspace, w.program, w.pair.mentor, w.applicant, nullptr);
         },
         [](const FormsWorld& w) -> Form {
             return refusalOfPair(w.workspace, w.program, w.pair.mentor, w.otherApplicant, nullptr);
         },
         removeApplicant},
        {"criteria-save",
         "coordinator",
         [](const FormsWorld& w) { return open<SaveCriteriaDialog>(w, readyMadeCriteria().front()); },
         {},
         {}},
        {"text",
         "coordinator",
         [](const FormsWorld& w) -> Form { return organisationTextForm(w.workspace, TextKind::MentorRole, nullptr); },
         [](const FormsWorld& w) -> Form { return organisationTextForm(w.workspace, TextKind::Ending, nullptr); },
         {}},
        {"skill-new",
         "coordinator",
         [](const FormsWorld& w) -> Form { return skillForm(w.workspace, {}, nullptr); },
         [](const FormsWorld& w) -> Form {
             return skillForm(w.workspace, w.file().directory().skills().front(), nullptr);
         },
         {}},
        {"skill", "coordinator",
         [](const FormsWorld& w) -> Form {
             return skillForm(w.workspace, w.file().directory().skills().front(), nullptr);
         },
         [](const FormsWorld& w) -> Form {
             return skillForm(w.workspace, w.file().directory().skills().back(), nullptr);
         },
         [](const FormsWorld& w) { w.file().vocabulary().removeSkills({w.file().directory().skills().front().id}); }},
        {"field-new",
         "coordinator",
         [](const FormsWorld& w) -> Form { return customFieldForm(w.workspace, {}, nullptr); },
         [](const FormsWorld& w) -> Form {
             return customFieldForm(w.workspace, w.file().directory().customFields().front(), nullptr);
         },
         {}},
        {"field", "coordinator",
         [](const FormsWorld& w) -> Form {
             return customFieldForm(w.workspace, w.file().directory().customFields().front(), nullptr);
         },
         [](const FormsWorld& w) -> Form { return customFieldForm(w.workspace, {}, nullptr); },
         [](const FormsWorld& w) {
             w.file().vocabulary().removeCustomFields({w.file().directory().customFields().front().id});
         }},
        {"never-pair-new",
         "coordinator",
         [](const FormsWorld& w) -> Form { return neverPairForm(w.workspace, nullptr); },
         {},
         {}},
        {"concern-resolve",
         "coordinator",
         [](const FormsWorld& w) { return open<ResolveDialog>(w, w.file().concerns().concerns().front().id); },
         {},
         [](const FormsWorld& w) { w.file().concerns().remove(w.file().concerns().concerns().front().id); }},
        {"concern", "coordinator",
         [](const FormsWorld& w) { return open<ConcernDialog>(w, w.file().concerns().concerns().front()); },
         [](const FormsWorld& w) { return open<ConcernDialog>(w, Concern{}); },
         [](const FormsWorld& w) { w.file().concerns().remove(w.file().concerns().concerns().front().id); }},
        // On behalf of one of a pair.
        {"feedback", "coordinator",
         [](const FormsWorld& w) { return open<FeedbackDialog>(w, w.pair.id, FeedbackAbout{}); },
         [](const FormsWorld& w) { return open<FeedbackDialog>(w, w.otherPair.id, FeedbackAbout{}); }, removePair},
        {"goal-new",
         "coordinator",
         [](const FormsWorld& w) { return open<GoalDialog>(w, GoalId{}, PersonId{}); },
         [](const FormsWorld& w) { return open<GoalDialog>(w, GoalId{}, w.pair.mentee); },
         {}},
        {"note-new", "coordinator", [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.pair.id)); },
         [](const FormsWorld& w) { return open<NoteDialog>(w, noteAbout(w.otherPair.id)); }, removePair},
        {"session-new", "coordinator",
         [](const FormsWorld& w) { return open<PlanSessionDialog>(w, SessionId{}, w.pair.id, std::optional<Date>{}); },
         [](const FormsWorld& w) {
             return open<PlanSessionDialog>(w, SessionId{}, w.otherPair.id, std::optional<Date>{});
         },
         removePair},
        {"action-new", "coordinator", [](const FormsWorld& w) { return open<ActionDialog>(w, actionOf(w.pair.id)); },
         [](const FormsWorld& w) { return open<ActionDialog>(w, actionOf(w.otherPair.id)); }, removePair},
        {"question-new", "coordinator", [](const FormsWorld& w) { return open<AskDialog>(w, w.pair.id); },
         [](const FormsWorld& w) { return open<AskDialog>(w, w.otherPair.id); }, removePair},
        {"question-new",
         "coordinator",
         [](const FormsWorld& w) { return open<AskDialog>(w, MentorshipId{}); },
         [](const FormsWorld& w) { return open<AskDialog>(w, w.pair.id); },
         {}},
        {"gain-new", "coordinator", [](const FormsWorld& w) { return open<GainDialog>(w, gainIn(w.pair.id)); },
         [](const FormsWorld& w) { return open<GainDialog>(w, gainIn(w.otherPair.id)); }, removePair},
        {"concern-new", "coordinator",
         [](const FormsWorld& w) { return open<ConcernDialog>(w, concernAbout(w.pair.id)); },
         [](const FormsWorld& w) { return open<ConcernDialog>(w, concernAbout(w.otherPair.id)); }, removePair},
        {"concern-new",
         "coordinator",
         [](const FormsWorld& w) { return open<ConcernDialog>(w, Concern{}); },
         [](const FormsWorld& w) { return open<ConcernDialog>(w, concernAbout(w.pair.id)); },
         {}},
        {"career-plan", "coordinator", [](const FormsWorld& w) { return open<CareerPlanDialog>(w, w.pair.mentee); },
         [](const FormsWorld& w) { return open<CareerPlanDialog>(w, w.otherPair.mentee); }, removeMentee},
        {"levels", "coordinator",
         [](const FormsWorld& w) { return open<AssessDialog>(w, w.pair.mentee, MentorshipId{}); },
         [](const FormsWorld& w) { return open<AssessDialog>(w, w.otherPair.mentee, MentorshipId{}); }, removeMentee},
        {"insight-new", "coordinator",
         [](const FormsWorld& w) { return open<InsightDialog>(w, newInsight(w, InsightKind::Strength, false)); },
         [](const FormsWorld& w) { return open<InsightDialog>(w, newInsight(w, InsightKind::GrowthArea, false)); },
         removeMentee},
    };
}

/// Editors that a person can see and use; not the line inside a choice or a figure, and no search.
std::vector<QWidget*> editorsOf(const QWidget& form) {
    std::vector<QWidget*> editors;
    for (auto* widget : form.findChildren<QWidget*>()) {
        const bool inner = qobject_cast<QComboBox*>(widget->parentWidget()) ||
                           qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
                           widget->objectName().startsWith(QLatin1String("qt_")) ||
                           widget->objectName().contains(QLatin1String("search"), Qt::CaseInsensitive);
        const bool editor = qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
                            qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                            qobject_cast<QCheckBox*>(widget) || qobject_cast<QListWidget*>(widget) ||
                            qobject_cast<PeopleListEdit*>(widget);
        if (editor && !inner && widget->isVisibleTo(&form) && widget->isEnabled())
            editors.push_back(widget);
    }
    return editors;
}

QString valueOf(const QWidget* editor) {
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor))
        return text->toPlainText();
    if (const auto* picker = qobject_cast<const SkillPicker*>(editor->parentWidget()))
        return QString::number(picker->skills().size());
    if (const auto* combo = qobject_cast<const QComboBox*>(editor))
        return combo->currentText();
    if (const auto* box = qobject_cast<const QCheckBox*>(editor))
        return box->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    if (const auto* spin = qobject_cast<const QSpinBox*>(editor))
        return QString::number(spin->value());
    if (const auto* day = qobject_cast<const QDateEdit*>(editor))
        return day->date().toString(Qt::ISODate);
    QStringList ticked;
    if (const auto* people = qobject_cast<const PeopleListEdit*>(editor))
        for (const auto& entry : people->entries())
            ticked << QString::number(entry.person.value) + entry.reason;
    if (const auto* list = qobject_cast<const QListWidget*>(editor)) {
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                ticked << list->item(row)->text();
    }
    return ticked.join(u';');
}

/// Choices and ticks decide which other fields there are.
bool decides(const QWidget* editor) {
    return qobject_cast<const QComboBox*>(editor) || qobject_cast<const QCheckBox*>(editor) ||
           qobject_cast<const PeopleListEdit*>(editor);
}

void change(QWidget* editor, const QString& mark, int number, QStringList& typed) {
    const auto text = QStringLiteral("%1 %2").arg(mark).arg(number);
    if (auto* day = dynamic_cast<DayEdit*>(editor->parentWidget())) {
        const bool isAnEnd = day->objectName().contains(QLatin1String("End"));
        day->setDay(Date{std::chrono::year{isAnEnd ? 2027 : 2026} / 2 / (1 + number % 27)});
    } else if (auto* time = dynamic_cast<TimeEdit*>(editor)) {
        time->setMinute(9 * 60 + number);
    } else if (auto* figure = dynamic_cast<NumberEdit*>(editor)) {
        figure->setNumber(1.5 + number);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        typed << text;
    } else if (auto* long_ = qobject_cast<QPlainTextEdit*>(editor)) {
        long_->setPlainText(text);
        typed << text;
    } else if (auto* picker = qobject_cast<SkillPicker*>(editor->parentWidget())) {
        Q_EMIT qobject_cast<QComboBox*>(editor)->activated(1);
        EXPECT_FALSE(picker->skills().empty());
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->setCurrentIndex((combo->currentIndex() + 1) % combo->count());
    } else if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        box->toggle();
    } else if (auto* people = qobject_cast<PeopleListEdit*>(editor)) {
        EXPECT_FALSE(people->choices().empty()) << people->objectName().toStdString();
        EXPECT_TRUE(people->add(people->choices().back()));
    } else if (auto* spin = qobject_cast<QSpinBox*>(editor)) {
        spin->setValue(spin->value() == spin->maximum() ? spin->minimum() : spin->value() + 1);
    } else if (auto* date = qobject_cast<QDateEdit*>(editor)) {
        date->setDate(date->date().addDays(-number));
    } else if (auto* list = qobject_cast<QListWidget*>(editor); list && list->count() > 0) {
        list->item(list->count() - 1)->setCheckState(Qt::Checked);
    }
}

} // namespace

const std::vector<FormCase>& allForms() {
    static const auto all = [] {
        auto forms = mentorsForms();
        for (const auto& more : {menteesForms(), coordinatorsForms()})
            forms.insert(forms.end(), more.begin(), more.end());
        return forms;
    }();
    return all;
}

std::map<QString, QString> shownIn(const QWidget& form) {
    QCoreApplication::processEvents();
    std::map<QString, QString> shown;
    int nameless = 0;
    for (const auto* editor : editorsOf(form)) {
        auto name = editor->objectName();
        if (name.isEmpty() || shown.contains(name))
            name = QStringLiteral("%1 (%2)").arg(name).arg(++nameless);
        shown.emplace(name, valueOf(editor));
    }
    return shown;
}

QStringList typeInto(QWidget& form, const QString& mark) {
    QStringList typed;
    int number = 0;
    for (auto* button : form.findChildren<QPushButton*>()) {
        const auto name = button->objectName();
        if (name.endsWith(QLatin1String("EditAddButton")) || name.startsWith(QLatin1String("addSought")) ||
            name.startsWith(QLatin1String("addOffer")))
            button->click(); // a step, a skill
    }
    for (const bool deciding : {true, false}) {
        QCoreApplication::processEvents(); // fields that come and go
        for (auto* editor : editorsOf(form))
            if (decides(editor) == deciding)
                change(editor, mark, ++number, typed);
    }
    return typed;
}

} // namespace mentoring::ui::test
