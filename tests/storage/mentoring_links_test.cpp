#include <algorithm>

#include <gtest/gtest.h>

#include "storage/agreement_repository.h"
#include "storage/draft_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/person_repository.h"
#include "storage/skill_repository.h"
#include "storage_support.h"
#include "stored_values.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

constexpr MentorshipId pair{1};
constexpr PersonId mentor{102};
constexpr PersonId mentee{101};
constexpr PersonId somebodyElse{105};

class MentoringLinks : public OneFile {};

/// Another pair, with nothing of its own yet.
MentorshipId addPair(Connection& connection) {
    auto other = MentorshipRepository(connection).all().front();
    other.id = MentorshipId{2};
    other.mentor = PersonId{104};
    other.mentee = PersonId{103};
    MentorshipRepository(connection).insert(other);
    return other.id;
}

} // namespace

TEST_F(MentoringLinks, FindsRecordsByPairAndByPerson) {
    const Transaction rolledBack(connection());
    const auto other = addPair(connection());
    const auto ids = [](const auto& records) {
        std::vector<std::int64_t> found;
        for (const auto& record : records)
            found.push_back(record.id.value);
        return found;
    };
    using Ids = std::vector<std::int64_t>;

    SessionRepository sessions(connection());
    auto session = *sessions.find(SessionId{1});
    session.id = SessionId{2};
    session.mentorship = other;
    sessions.insert(session);
    EXPECT_EQ(ids(sessions.findByMentorship({session.from.author}, pair)), Ids{1});
    EXPECT_EQ(sessions.findByMentorship({session.from.author}, other), std::vector{session}) << "with agenda and goals";

    PrivateNoteRepository notes(connection());
    notes.insert({PrivateNoteId{2}, other, {}, "x", {mentee, false, aMonday.now(), Audience::AuthorOnly}});
    EXPECT_EQ(ids(notes.findByMentorship({mentee}, other)), Ids{2});
    EXPECT_EQ(ids(notes.findByAuthor({mentor}, mentor)), Ids{1});
    EXPECT_EQ(ids(notes.findByAuthor({mentee}, mentee)), Ids{2});

    ActionItemRepository actions(connection());
    auto action = *actions.find(ActionItemId{1});
    action.id = ActionItemId{2};
    action.owner = mentor;
    actions.insert(action);
    EXPECT_EQ(ids(actions.findByMentorship({action.from.author}, pair)), (Ids{1, 2}));

    FeedbackRepository feedback(connection());
    auto answer = *feedback.find(FeedbackId{1});
    answer.id = FeedbackId{2};
    answer.mentorship = other;
    answer.to = mentor;
    answer.from.author = PersonId{103};
    feedback.insert(answer);
    EXPECT_EQ(ids(feedback.findByMentorship({mentor}, pair)), Ids{1});
    EXPECT_EQ(feedback.findByAuthor({PersonId{103}}, PersonId{103}), std::vector{answer}) << "with its answers";

    EXPECT_EQ(ids(MentorGainRepository(connection()).findByAuthor({mentor}, mentor)), Ids{1});
    EXPECT_EQ(ids(MentorGainRepository(connection()).findByMentorship({mentor}, pair)), Ids{1});
    EXPECT_TRUE(MentorGainRepository(connection()).findByAuthor({mentee}, mentee).empty());
    EXPECT_EQ(ids(AdviceRequestRepository(connection()).findByMentorship({mentee}, pair)), Ids{1});
    EXPECT_EQ(ids(ConcernRepository(connection()).findByMentorship({}, pair)), Ids{1});
    EXPECT_TRUE(ConcernRepository(connection()).findByMentorship({}, other).empty());
    EXPECT_EQ(ids(GoalRepository(connection()).findByAuthor({mentee}, mentee)), Ids{1});
    EXPECT_EQ(ids(InsightRepository(connection()).findOfPerson({mentor}, mentee)), Ids{1});
    EXPECT_EQ(ids(SkillAssessmentRepository(connection()).findOfPerson({mentor}, mentee)), Ids{1});
    EXPECT_TRUE(InsightRepository(connection()).findOfPerson({mentor}, mentor).empty());
    EXPECT_TRUE(CareerPlanRepository(connection()).findByPerson({mentee}, mentee));
    EXPECT_FALSE(CareerPlanRepository(connection()).findByPerson({mentor}, mentor));
}

TEST_F(MentoringLinks, KnowsTheLastDayEachPairMet) {
    const Transaction rolledBack(connection());
    const auto other = addPair(connection());
    SessionRepository sessions(connection());
    auto session = *sessions.find(SessionId{1});
    const auto first = session.on;
    EXPECT_EQ(sessions.lastHeld(Perspective{}), (std::vector{std::pair{pair, first}}))
        << "a pair that never met is left out";
    const auto add = [&](std::int64_t id, MentorshipId of, int days, SessionState state) {
        session.id = SessionId{id};
        session.mentorship = of;
        session.on = Date{std::chrono::sys_days{first} + std::chrono::days{days}};
        session.state = state;
        sessions.insert(session);
        return session.on;
    };
    const auto last = add(2, pair, 30, SessionState::Held);
    add(3, pair, 20, SessionState::Held);
    add(4, pair, 60, SessionState::Planned);
    const auto others = add(5, other, -7, SessionState::Held);
    EXPECT_EQ(sessions.lastHeld(Perspective{}), (std::vector{std::pair{pair, last}, std::pair{other, others}}));
}

TEST_F(MentoringLinks, TakesAlongWhatHangsOnAPairAndKeepsWhatIsThePersons) {
    const Transaction rolledBack(connection());
    InsightRepository insights(connection());
    auto own = *insights.find(InsightId{1});
    own.id = InsightId{2};
    own.mentorship = {};
    own.from.author = mentee;
    insights.insert(own);
    const auto goals = GoalRepository(connection()).all();
    MentorshipRepository(connection()).remove(pair);
    EXPECT_TRUE(AgreementRepository(connection()).all().empty());
    EXPECT_TRUE(SessionRepository(connection()).all().empty());
    EXPECT_TRUE(PrivateNoteRepository(connection()).all().empty());
    EXPECT_TRUE(ActionItemRepository(connection()).all().empty());
    EXPECT_TRUE(FeedbackRepository(connection()).all().empty());
    EXPECT_TRUE(AdviceRequestRepository(connection()).all().empty());
    EXPECT_TRUE(SkillAssessmentRepository(connection()).all().empty());
    EXPECT_EQ(insights.all(), std::vector{own}) << "what the mentor saw went, what the mentee saw stays";
    EXPECT_EQ(GoalRepository(connection()).all(), goals);
    EXPECT_TRUE(CareerPlanRepository(connection()).findByPerson({mentee}, mentee));
    EXPECT_EQ(ConcernRepository(connection()).find(ConcernId{1})->mentorship, MentorshipId{});
    EXPECT_EQ(MentorGainRepository(connection()).find(MentorGainId{1})->mentorship, MentorshipId{});
    const auto content = contentOf(connection());
    for (const char* part : {"session_agenda", "session_goal", "feedback_answer"})
        EXPECT_TRUE(content.at(part).empty()) << part;
}

TEST_F(MentoringLinks, TakesAlongWhatHangsOnAPerson) {
    const Transaction rolledBack(connection());
    PersonRepository(connection()).remove(mentee);
    auto content = contentOf(connection());
    EXPECT_EQ(content.at("concern").size(), 1U) << "the coordinator's own";
    EXPECT_EQ(content.at("mentor_gain").size(), 1U) << "the mentor's";
    EXPECT_EQ(content.at("draft").size(), 1U) << "hangs on nothing";
    for (const char* table :
         {"agreement", "career_plan", "career_step", "goal", "goal_milestone", "goal_skill", "insight",
          "insight_evidence", "skill_assessment", "session", "session_agenda", "session_goal", "private_note",
          "action_item", "feedback", "feedback_answer", "advice_request"})
        EXPECT_TRUE(content.at(table).empty()) << table;
    PersonRepository(connection()).remove(mentor);
    EXPECT_TRUE(contentOf(connection()).at("mentor_gain").empty());
}

TEST_F(MentoringLinks, LetsGoOfWhatARecordOnlyPointsTo) {
    const Transaction rolledBack(connection());
    SessionRepository sessions(connection());
    ActionItemRepository actions(connection());
    FeedbackRepository feedback(connection());
    auto moved = *sessions.find(SessionId{1});
    moved.id = SessionId{2};
    moved.state = SessionState::Moved;
    moved.movedTo = SessionId{1};
    moved.agenda = {{"La suite", somebodyElse, false}};
    sessions.insert(moved);

    GoalRepository(connection()).remove(GoalId{1});
    EXPECT_FALSE(actions.find(ActionItemId{1})->goal.isSet());
    EXPECT_FALSE(feedback.find(FeedbackId{1})->goal.isSet());
    EXPECT_TRUE(sessions.find(SessionId{1})->goals.empty());
    PersonRepository(connection()).remove(somebodyElse);
    EXPECT_FALSE(sessions.find(SessionId{2})->agenda.front().by.isSet()) << "the item stays";
    sessions.remove(SessionId{1});
    EXPECT_FALSE(sessions.find(SessionId{2})->movedTo.isSet());
    EXPECT_FALSE(PrivateNoteRepository(connection()).find(PrivateNoteId{1})->session.isSet());
    EXPECT_FALSE(actions.find(ActionItemId{1})->session.isSet());
    EXPECT_FALSE(feedback.find(FeedbackId{1})->session.isSet());
    EXPECT_FALSE(AdviceRequestRepository(connection()).find(AdviceRequestId{1})->session.isSet());
    SkillRepository(connection()).remove(SkillId{2});
    EXPECT_FALSE(feedback.find(FeedbackId{1})->skill);
    EXPECT_FALSE(InsightRepository(connection()).find(InsightId{1})->skill);
    EXPECT_TRUE(SkillAssessmentRepository(connection()).all().empty()) << "a level of no skill says nothing";
    feedback.remove(FeedbackId{1});
    EXPECT_FALSE(actions.find(ActionItemId{1})->feedback.isSet());
}

TEST_F(MentoringLinks, RefusesWhatNoRuleAllows) {
    const auto refused = [&](auto repository, auto id, auto edit) {
        auto wrong = *repository.find(id);
        edit(wrong);
        return refusalOf(connection(), [&] { repository.update(wrong); }) == Kind::Conflict;
    };
    const auto goalRefused = [&](auto edit) { return refused(GoalRepository(connection()), GoalId{1}, edit); };
    EXPECT_TRUE(goalRefused([](Goal& g) { g.title.clear(); }));
    EXPECT_TRUE(goalRefused([](Goal& g) { g.attained = 3; }));
    EXPECT_TRUE(goalRefused([](Goal& g) { g.progressByHand = 101; }));
    EXPECT_TRUE(goalRefused([](Goal& g) { g.milestones = {{"", {}, {}}}; }));
    EXPECT_TRUE(goalRefused([](Goal& g) { g.skills = {SkillId{99}}; })) << "a skill that is not there";
    EXPECT_TRUE(goalRefused([](Goal& g) { g.from.author = {}; })) << "nobody's goal";
    EXPECT_TRUE(goalRefused([](Goal& g) { g.from.audience = static_cast<Audience>(5); }));

    const auto sessionRefused = [&](auto edit) { return refused(SessionRepository(connection()), SessionId{1}, edit); };
    EXPECT_TRUE(sessionRefused([](Session& s) { s.minute = 1440; }));
    EXPECT_TRUE(sessionRefused([](Session& s) { s.minutes = 601; }));
    EXPECT_TRUE(sessionRefused([](Session& s) { s.state = SessionState::Missed; })) << "by nobody";
    EXPECT_TRUE(sessionRefused([](Session& s) { s.missedBy = MissedBy::Both; })) << "a session that was held";
    EXPECT_TRUE(sessionRefused([](Session& s) { s.movedTo = s.id; })) << "and not moved";
    EXPECT_TRUE(sessionRefused([](Session& s) { s.agenda = {{"", mentor, false}}; }));

    const auto feedbackRefused = [&](auto edit) {
        return refused(FeedbackRepository(connection()), FeedbackId{1}, edit);
    };
    EXPECT_TRUE(feedbackRefused([](Feedback& f) { f.to = f.from.author; })) << "to oneself";

    EXPECT_TRUE(refused(InsightRepository(connection()), InsightId{1}, [](Insight& i) { i.mentorship = {}; }))
        << "a mentor of no pair";
    EXPECT_TRUE(refused(InsightRepository(connection()), InsightId{1},
                        [](Insight& i) { i.evidence.front().strength = static_cast<EvidenceStrength>(4); }));
    EXPECT_TRUE(refused(AdviceRequestRepository(connection()), AdviceRequestId{1}, [](AdviceRequest& a) {
        a.state = AdviceState::Answered;
    })) << "without the time of the answer";
    EXPECT_TRUE(refused(ConcernRepository(connection()), ConcernId{1}, [](Concern& c) {
        c.status = ConcernStatus::Resolved;
    })) << "without a resolution";
    EXPECT_TRUE(refused(ActionItemRepository(connection()), ActionItemId{1}, [](ActionItem& a) { a.text.clear(); }));
    EXPECT_TRUE(refused(MentorGainRepository(connection()), MentorGainId{1},
                        [](MentorGain& g) { g.kind = static_cast<GainKind>(5); }));

    AgreementRepository agreements(connection());
    auto agreement = *agreements.find(pair);
    agreement.rhythmWeeks = longestRhythm + 1;
    EXPECT_EQ(refusalOf(connection(), [&] { agreements.put(agreement); }), Kind::Conflict);
    auto assessment = *SkillAssessmentRepository(connection()).find(SkillAssessmentId{1});
    assessment.id = SkillAssessmentId{2};
    assessment.level = 6;
    EXPECT_EQ(refusalOf(connection(), [&] { SkillAssessmentRepository(connection()).insert(assessment); }),
              Kind::Conflict);
    auto plan = *CareerPlanRepository(connection()).findByPerson({mentee}, mentee);
    plan.id = CareerPlanId{2};
    EXPECT_EQ(refusalOf(connection(), [&] { CareerPlanRepository(connection()).insert(plan); }), Kind::Conflict)
        << "at most one a person";
}

TEST(MentoringExamined, IsExaminedAndFoundInOrder) {
    const Folder folder;
    makeFile(folder / "a.ithaca");
    const auto report = examineFile(folder / "a.ithaca");
    EXPECT_TRUE(report.rules);
    EXPECT_EQ(report.findings, std::vector<std::string>{});
    for (const char* kind : {"agreements", "career plans", "goals", "insights", "skill assessments", "sessions",
                             "private notes", "actions", "feedback", "advice", "concerns", "gains", "kudos"}) {
        const auto looked = std::ranges::find(report.looked, std::string_view(kind),
                                              [](const auto& at) { return std::string_view(at.at); });
        ASSERT_NE(looked, report.looked.end()) << kind;
        EXPECT_EQ(looked->count, 1) << kind;
    }
}

TEST(MentoringExamined, IsExaminedByTheRulesOfTheDomain) {
    const Folder folder;
    makeFile(folder / "a.ithaca");
    tamper(folder / "a.ithaca", "UPDATE goal SET audience = 4; UPDATE goal_milestone SET due_on = '2026-02-30' WHERE"
                                " position = 1; UPDATE feedback SET framework = 'shouting';"
                                "UPDATE agreement SET ends_on = '2026-13-01';");
    const auto report = examineFile(folder / "a.ithaca");
    EXPECT_TRUE(report.integrity && report.foreignKeys && report.schema);
    EXPECT_FALSE(report.rules);
    auto findings = report.findings;
    std::ranges::sort(findings);
    EXPECT_EQ(findings, (std::vector<std::string>{"agreement 1: DateOutOfRange", "feedback 1: FrameworkUnknown",
                                                  "goal 1: AudienceNotAllowed", "goal 1: DateOutOfRange"}));
}
