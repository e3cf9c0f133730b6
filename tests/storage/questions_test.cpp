#include <algorithm>

#include <gtest/gtest.h>

#include "storage/agreement_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/participation_repository.h"
#include "stored_values.h"

// What pages and the list of what waits ask the storage: each question finds what it names and nothing beside it.

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

constexpr MentorshipId pair{1};
constexpr PersonId mentor{102};
constexpr PersonId mentee{101};
constexpr PersonId otherMentor{104};
constexpr std::size_t all = 100;
using Ids = std::vector<std::int64_t>;

class Questions : public OneFile {
protected:
    Questions() : m_rolledBack(connection()) {}

    /// The mentee's pair with another mentor.
    static MentorshipId addPair() {
        auto other = MentorshipRepository(connection()).all().front();
        other.id = MentorshipId{2};
        other.mentor = otherMentor;
        other.mentee = mentee;
        MentorshipRepository(connection()).insert(other);
        return other.id;
    }

private:
    const Transaction m_rolledBack;
};

const Date today = dayOf(aMonday.now());

Date inDays(int days) {
    return Date{std::chrono::sys_days{today} + std::chrono::days{days}};
}

template <class Record>
Ids idsOf(const std::vector<Record>& records) {
    Ids ids;
    for (const auto& record : records)
        ids.push_back(record.id.value);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

TEST_F(Questions, SessionsAreToBeRecordedFromTheDayAfterAndComeUntilTheirDayIsOver) {
    SessionRepository sessions(connection());
    auto session = *sessions.find(SessionId{1});
    const auto other = addPair();
    const auto add = [&](std::int64_t id, int days, SessionState state, MentorshipId of = pair) {
        session.id = SessionId{id};
        session.mentorship = of;
        session.on = inDays(days);
        session.state = state;
        session.missedBy = state == SessionState::Missed ? MissedBy::Mentee : MissedBy::Nobody;
        sessions.insert(session);
    };
    add(11, -2, SessionState::Planned);
    add(12, -1, SessionState::Planned);
    add(13, 0, SessionState::Planned);
    add(14, 1, SessionState::Planned);
    add(15, -1, SessionState::Held);
    add(16, -1, SessionState::Missed);
    add(17, 1, SessionState::Cancelled);
    add(18, 1, SessionState::Planned, other);
    const auto toRecord = sessions.toRecord({mentee}, today, all);
    EXPECT_EQ(idsOf(toRecord.first), (Ids{11, 12}));
    EXPECT_EQ(toRecord.count, 2);
    EXPECT_EQ(toRecord.first.front().id.value, 11) << "the oldest first";
    EXPECT_EQ(idsOf(sessions.coming({mentee}, pair, today)), (Ids{13, 14}));
}

TEST_F(Questions, GoalsAreOverdueFromTheDayAfterAndOnlyUntilTheyEnd) {
    GoalRepository goals(connection());
    auto goal = *goals.find(GoalId{1});
    const auto add = [&](std::int64_t id, int days, GoalState state) {
        goal.id = GoalId{id};
        goal.targetOn = inDays(days);
        goal.state = state;
        goal.stateReason = state == GoalState::Dropped ? "No time" : "";
        goals.insert(goal);
    };
    std::int64_t id = 20;
    for (const auto state : allGoalStates)
        add(++id, -1, state); // 21 a draft, 22 active, the others have ended
    add(26, 0, GoalState::Active);
    add(27, 1, GoalState::Active);
    const auto overdue = goals.overdue({mentee}, today, all);
    EXPECT_EQ(idsOf(overdue.first), (Ids{21, 22}));
    EXPECT_EQ(overdue.count, 2);
}

TEST_F(Questions, FeedbackWaitsForTheOneItIsToUntilItIsAnsweredOrWithdrawn) {
    FeedbackRepository feedback(connection());
    auto given = *feedback.find(FeedbackId{1});
    EXPECT_EQ(idsOf(feedback.toAnswer({mentee}, all).first), Ids{1});
    EXPECT_TRUE(feedback.toAnswer({mentor}, all).first.empty()) << "who gave it";
    given.id = FeedbackId{31};
    given.reply = FeedbackReply::Acknowledged;
    given.repliedAt = aMonday.now();
    feedback.insert(given);
    given = *feedback.find(FeedbackId{1});
    given.id = FeedbackId{32};
    given.withdrawnAt = aMonday.now();
    feedback.insert(given);
    EXPECT_EQ(idsOf(feedback.toAnswer({mentee}, all).first), Ids{1});
    EXPECT_EQ(feedback.toAnswer({mentee}, all).count, 1);
}

TEST_F(Questions, AgreementsAreSeenByTheTwoOfThePairAndTheCoordinator) {
    const AgreementRepository agreements(connection());
    for (const Perspective& viewer : {Perspective{mentor}, Perspective{mentee}, Perspective{}})
        EXPECT_EQ(agreements.seenBy(viewer).size(), 1U) << (viewer.person ? viewer.person->value : 0);
    EXPECT_TRUE(agreements.seenBy({otherMentor}).empty());
}

TEST_F(Questions, ParticipationsAreFoundByWhoTakesPartWithAllThatHangsOnThem) {
    ParticipationRepository parts(connection());
    auto part = parts.findByPerson(mentee).at(0);
    ASSERT_NE(part.program, ProgramId{2});
    part.id = ParticipationId{7000};
    part.program = ProgramId{2};
    part.offers = {{SkillId{1}, 3}};
    part.mentorWishes = {mentor};
    parts.insert(part);
    const auto found = parts.findByPerson(mentee);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_TRUE(std::ranges::all_of(found, [](const Participation& one) { return one.person == mentee; }));
    EXPECT_EQ(found.back(), part);
}

TEST_F(Questions, WhatSomebodyKeepsAboutThemselvesIsReadByTheirPresentMentorsOnly) {
    const GoalRepository goals(connection());
    EXPECT_EQ(idsOf(goals.seenBy({mentor})), Ids{1});
    EXPECT_TRUE(goals.seenBy({otherMentor}).empty());
    addPair();
    EXPECT_EQ(idsOf(goals.seenBy({otherMentor})), Ids{1});
    MentorshipRepository pairs(connection());
    auto ended = pairs.all().front();
    ASSERT_EQ(ended.id, pair);
    ended.state = MentorshipState::Completed;
    ended.endedOn = std::max(today, ended.startedOn);
    writeOver(pairs, ended);
    EXPECT_TRUE(goals.seenBy({mentor}).empty()) << "a former mentor";
    EXPECT_EQ(idsOf(goals.seenBy({otherMentor})), Ids{1});
}

TEST_F(Questions, WhatBelongsToAPairIsNotReadByAnotherMentorOfTheMentee) {
    addPair();
    InsightRepository insights(connection());
    auto insight = *insights.find(InsightId{1});
    insight.from.author = mentee;
    insight.from.audience = Audience::Pair;
    insight.id = InsightId{41}; // in the pair
    insights.insert(insight);
    insight.id = InsightId{42};
    insight.mentorship = {};
    insights.insert(insight);
    const auto seenBy = [&](PersonId who) {
        auto ids = idsOf(insights.seenBy({who}));
        std::erase(ids, 1);
        return ids;
    };
    EXPECT_EQ(seenBy(mentor), (Ids{41, 42}));
    EXPECT_EQ(seenBy(otherMentor), Ids{42});
}
