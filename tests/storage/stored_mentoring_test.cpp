#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "storage/agreement_repository.h"
#include "storage/draft_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage_support.h"
#include "stored_values.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

constexpr MentorshipId pair{1};
constexpr PersonId mentor{102};
constexpr PersonId mentee{101};

class StoredMentoring : public OneFile {};

Authorship anyAuthorship(PersonId author) {
    return {author, yesOrNo(), anyInstant(), oneOf(allAudiences)};
}

PersonId oneOfThePair() {
    return yesOrNo() ? mentor : mentee;
}

/// An id that may be left unset: of the record that is in the file already, numbered 1.
template <class IdType>
IdType maybeLink() {
    return yesOrNo() ? IdType{1} : IdType{};
}

std::optional<SkillId> maybeSkill() {
    return yesOrNo() ? std::optional(SkillId{numberFrom(1, 3)}) : std::nullopt;
}

template <class Make>
auto several(Make make) {
    std::vector<decltype(make())> made;
    for (int left = numberFrom(0, 3); left > 0; --left)
        made.push_back(make());
    return made;
}

/// What was put in is read back equal, one by one and among its neighbours, until it is removed.
template <class Repository, class Make>
void comesBackEqual(Repository repository, Make make) {
    using Record = decltype(make(std::int64_t{}));
    std::vector<Record> records;
    for (std::int64_t id = 5000; id < 5003; ++id) {
        records.push_back(make(id));
        repository.insert(records.back());
    }
    const auto allAreThere = [&] {
        const auto all = repository.all();
        RC_ASSERT(sortedById(all));
        for (const auto& record : records) {
            RC_ASSERT(repository.find(record.id) == record);
            RC_ASSERT(found(all, record) == record);
        }
    };
    allAreThere();
    if constexpr (requires { repository.update(records[1]); }) {
        records[1] = make(5001);
        writeOver(repository, records[1]);
        allAreThere();
    }
    repository.remove(records[1].id);
    RC_ASSERT(!repository.find(records[1].id));
    RC_ASSERT(!found(repository.all(), records[1]));
    records.erase(records.begin() + 1);
    allAreThere();
}

Agreement anyAgreement() {
    return {pair,
            text(),
            numberFrom(shortestRhythm, longestRhythm),
            numberFrom(shortestSession, longestSession),
            maybeDate(),
            text(),
            text(),
            text(),
            numberFrom(1, 1'000),
            maybeDate(),
            maybeDate()};
}

CareerPlan anyPlan(std::int64_t id) {
    // at most one a person: each id has somebody of its own
    const PersonId author{id - 5000 + 103};
    return {CareerPlanId{id},
            textNotEmpty(),
            maybeDate(),
            text(),
            several([] {
                return CareerStep{textNotEmpty(), maybeDate(), yesOrNo()};
            }),
            anyAuthorship(author)};
}

Goal anyGoal(std::int64_t id) {
    Goal goal;
    goal.id = GoalId{id};
    goal.title = textNotEmpty();
    goal.kind = oneOf(allGoalKinds);
    goal.state = oneOf(allGoalStates);
    goal.stateReason = goal.state == GoalState::Dropped ? textNotEmpty() : text();
    goal.onCareerPlan = yesOrNo();
    goal.description = text();
    goal.successTest = text();
    goal.means = text();
    goal.relevance = text();
    goal.targetOn = maybeDate();
    for (std::int64_t skill = 1; skill <= 3; ++skill)
        if (yesOrNo())
            goal.skills.push_back(SkillId{skill});
    goal.milestones = several([] { return Milestone{textNotEmpty(), maybeDate(), maybeDate()}; });
    for (auto& level : goal.levels)
        level = text();
    goal.attained = maybeNumber(lowestAttainment, highestAttainment);
    goal.progressByHand = maybeNumber(0, 100);
    goal.changedAt = anyInstant();
    goal.from = anyAuthorship(oneOfThePair());
    return goal;
}

Insight anyInsight(std::int64_t id) {
    const auto author = oneOfThePair();
    return {InsightId{id},
            mentee,
            author == mentee ? maybeLink<MentorshipId>() : pair,
            oneOf(allInsightKinds),
            maybeSkill(),
            textNotEmpty(),
            several([] {
                return Evidence{anyDate(), textNotEmpty(), oneOf(allEvidenceStrengths)};
            }),
            maybeInstant(),
            anyAuthorship(author)};
}

SkillAssessment anyAssessment(std::int64_t id) {
    const auto author = oneOfThePair();
    return {SkillAssessmentId{id},       mentee,           author == mentee ? maybeLink<MentorshipId>() : pair,
            SkillId{numberFrom(1, 3)},   numberFrom(1, 5), anyDate(),
            oneOf(allAssessmentMoments), text(),           anyAuthorship(author)};
}

Session anySession(std::int64_t id) {
    Session session;
    session.id = SessionId{id};
    session.mentorship = pair;
    session.state = oneOf(allSessionStates);
    session.on = anyDate();
    session.minute = maybeNumber(0, 1439);
    session.timeZone = text();
    session.minutes = numberFrom(shortestSession, longestSession);
    session.place = text();
    session.link = text();
    if (session.state == SessionState::Missed)
        session.missedBy = oneOf(std::vector{MissedBy::Mentor, MissedBy::Mentee, MissedBy::Both});
    session.stateReason = text();
    if (session.state == SessionState::Moved)
        session.movedTo = SessionId{1};
    session.agenda = several([] { return AgendaItem{textNotEmpty(), oneOfThePair(), yesOrNo()}; });
    session.notes = text();
    if (yesOrNo())
        session.goals = {GoalId{1}};
    session.from = anyAuthorship(oneOfThePair());
    return session;
}

PrivateNote anyNote(std::int64_t id) {
    return {PrivateNoteId{id}, pair, maybeLink<SessionId>(), textNotEmpty(), anyAuthorship(oneOfThePair())};
}

ActionItem anyAction(std::int64_t id) {
    return {ActionItemId{id},
            pair,
            oneOfThePair(),
            textNotEmpty(),
            maybeDate(),
            maybeDate(),
            maybeLink<SessionId>(),
            maybeLink<FeedbackId>(),
            maybeLink<GoalId>(),
            anyAuthorship(oneOfThePair())};
}

Feedback anyFeedback(std::int64_t id) {
    Feedback feedback;
    feedback.id = FeedbackId{id};
    feedback.mentorship = pair;
    const auto author = oneOfThePair();
    feedback.to = author == mentor ? mentee : mentor;
    feedback.framework = textNotEmpty();
    feedback.answers = several([] { return FeedbackAnswer{textNotEmpty(), text()}; });
    feedback.session = maybeLink<SessionId>();
    feedback.goal = maybeLink<GoalId>();
    feedback.skill = maybeSkill();
    feedback.reply = oneOf(allFeedbackReplies);
    feedback.replyText = textNotEmpty();
    feedback.repliedAt = maybeInstant();
    feedback.amendedAt = maybeInstant();
    feedback.withdrawnAt = maybeInstant();
    feedback.from = anyAuthorship(author);
    return feedback;
}

AdviceRequest anyRequest(std::int64_t id) {
    AdviceRequest request;
    request.id = AdviceRequestId{id};
    request.mentorship = pair;
    request.question = textNotEmpty();
    request.context = text();
    request.urgency = oneOf(allUrgencies);
    request.state = oneOf(allAdviceStates);
    if (request.state == AdviceState::Answered) {
        request.answer = textNotEmpty();
        request.answeredAt = anyInstant();
    }
    request.session = maybeLink<SessionId>();
    request.from = anyAuthorship(mentee);
    return request;
}

Concern anyConcern(std::int64_t id) {
    Concern concern;
    concern.id = ConcernId{id};
    concern.mentorship = maybeLink<MentorshipId>();
    concern.kind = oneOf(allConcernKinds);
    concern.text = textNotEmpty();
    concern.status = oneOf(allConcernStatuses);
    concern.owner = text();
    concern.dueOn = maybeDate();
    if (concern.status == ConcernStatus::Resolved) {
        concern.resolution = textNotEmpty();
        concern.resolvedOn = anyDate();
    }
    concern.from = anyAuthorship(yesOrNo() ? mentee : PersonId{});
    return concern;
}

Kudos anyKudos(std::int64_t id) {
    return {KudosId{id}, pair, mentee, textNotEmpty(), anyAuthorship(mentor)};
}

MentorGain anyGain(std::int64_t id) {
    return {MentorGainId{id}, maybeLink<MentorshipId>(), oneOf(allGainKinds), textNotEmpty(),
            anyDate(),        anyAuthorship(mentor)};
}

} // namespace

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesAgreementsBack, ()) {
    const Transaction rolledBack(connection());
    AgreementRepository agreements(connection());
    for (int times = 0; times < 2; ++times) {
        const auto agreement = anyAgreement();
        writeOver(agreements, agreement); // in place of the former one
        RC_ASSERT(agreements.find(pair) == agreement);
        RC_ASSERT(agreements.all() == std::vector{agreement});
    }
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesCareerPlansBackWithTheirSteps, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(CareerPlanRepository(connection()), anyPlan);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesGoalsBackWithMilestonesAndSkills, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(GoalRepository(connection()), anyGoal);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesInsightsBackWithTheirEvidence, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(InsightRepository(connection()), anyInsight);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesLevelsOfSkillsBack, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(SkillAssessmentRepository(connection()), anyAssessment);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesSessionsBackWithAgendaAndGoals, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(SessionRepository(connection()), anySession);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesPrivateNotesBack, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(PrivateNoteRepository(connection()), anyNote);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesActionsBack, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(ActionItemRepository(connection()), anyAction);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesFeedbackBackWithItsAnswers, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(FeedbackRepository(connection()), anyFeedback);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesAdviceRequestsBack, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(AdviceRequestRepository(connection()), anyRequest);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesConcernsBackAlsoTheCoordinatorsOwn, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(ConcernRepository(connection()), anyConcern);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesKudosBack, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(RecordRepository<Kudos>(connection()), anyKudos);
}

RC_GTEST_FIXTURE_PROP(StoredMentoring, GivesMentorGainsBack, ()) {
    const Transaction rolledBack(connection());
    comesBackEqual(MentorGainRepository(connection()), anyGain);
}

TEST_F(StoredMentoring, KeepsDraftsApartByKeyAndByWhoIsAtTheDesk) {
    const Transaction rolledBack(connection());
    DraftRepository drafts(connection());
    const PersonId coordinator;
    const auto at = [](int minute) { return aMonday.now() + std::chrono::minutes{minute}; };
    drafts.put("goal", coordinator, "{1}", at(1));
    drafts.put("feedback", coordinator, "{2}", at(2));
    drafts.put("goal", coordinator, "{3}", at(3));
    EXPECT_EQ(drafts.find("goal", coordinator), "{3}");
    EXPECT_EQ(drafts.find("goal", mentee), "{}") << "theirs, from before";
    EXPECT_FALSE(drafts.find("feedback", mentee));
    const auto all = drafts.all(coordinator);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].key, "goal") << "the newest first";
    EXPECT_EQ(all[0].document, "{3}");
    EXPECT_EQ(all[0].changedAt, at(3));
    drafts.remove("goal", coordinator);
    EXPECT_FALSE(drafts.find("goal", coordinator));
    EXPECT_TRUE(drafts.find("goal", mentee));
    drafts.removeAll(mentee);
    EXPECT_TRUE(drafts.all(mentee).empty());
    EXPECT_TRUE(drafts.find("feedback", coordinator)) << "another perspective's";
}
