#include <gtest/gtest.h>

#include "formats/mentoring_json.h"

namespace mentoring::formats {
namespace {

const Date today = std::chrono::year{2026} / 3 / 2;
const Instant morning = std::chrono::sys_days{today} + std::chrono::hours{9};

TEST(MentoringJson, AnAgreementIsAboutItsPair) {
    EXPECT_EQ(toJson(Agreement{MentorshipId{7}, "", 4, 90, today, "", "", "HR", 2, {}, today}),
              R"({"mentorship":"7","rhythmWeeks":4,"sessionMinutes":90,"endsOn":"2026-03-02",)"
              R"("outsideContact":"HR","version":2,"acceptedByMentee":"2026-03-02"})");
}

TEST(MentoringJson, ACareerPlanHasItsStepsInOrder) {
    const CareerPlan plan{CareerPlanId{1},
                          "Directrice",
                          {},
                          "",
                          {{"Former", today, true}, {"Diriger", {}, false}},
                          {PersonId{5}, false, morning, Audience::Pair}};
    EXPECT_EQ(toJson(plan), R"({"id":"1","targetRole":"Directrice","steps":[)"
                            R"({"title":"Former","by":"2026-03-02","done":true},{"title":"Diriger"}],)"
                            R"("author":"5","writtenAt":"2026-03-02T09:00:00Z","audience":"pair"})");
}

TEST(MentoringJson, AGoalHasItsMilestonesLevelsAndProgress) {
    Goal goal;
    goal.id = GoalId{9007199254740993}; // more than a double holds
    goal.title = "Parler \"fort\"";
    goal.kind = GoalKind::Interpersonal;
    goal.state = GoalState::PartlyAchieved;
    goal.onCareerPlan = true;
    goal.skills = {SkillId{3}, SkillId{8}};
    goal.milestones = {{"Dix", today, today}, {"Cent", {}, {}}};
    goal.levels = {"a", "b", "c", "d", "e"};
    goal.attained = -1;
    goal.from = {PersonId{5}, true, morning, Audience::PairOutline};
    EXPECT_EQ(toJson(goal),
              R"({"id":"9007199254740993","title":"Parler \"fort\"","kind":"interpersonal","state":"partly-achieved",)"
              R"("onCareerPlan":true,"skills":["3","8"],"milestones":[)"
              R"({"title":"Dix","dueOn":"2026-03-02","reachedOn":"2026-03-02"},{"title":"Cent"}],)"
              R"("levels":["a","b","c","d","e"],"attained":-1,"progress":50,)"
              R"("author":"5","byCoordinator":true,"writtenAt":"2026-03-02T09:00:00Z","audience":"pair-outline"})");
}

TEST(MentoringJson, AnInsightHasItsEvidence) {
    Insight insight;
    insight.id = InsightId{1};
    insight.about = PersonId{5};
    insight.kind = InsightKind::GrowthArea;
    insight.skill = SkillId{3};
    insight.title = "Écoute";
    insight.evidence = {{today, "A interrompu", EvidenceStrength::Repeated}};
    insight.amendedAt = morning;
    insight.from.author = PersonId{5};
    EXPECT_EQ(toJson(insight),
              R"({"id":"1","about":"5","kind":"growth-area","skill":"3","title":"Écoute","evidence":[)"
              R"({"on":"2026-03-02","what":"A interrompu","strength":3}],"amendedAt":"2026-03-02T09:00:00Z",)"
              R"("author":"5","writtenAt":"1970-01-01T00:00:00Z","audience":"author-only"})");
}

TEST(MentoringJson, ASessionSaysWhenAndWhoMissedIt) {
    Session session;
    session.id = SessionId{1};
    session.mentorship = MentorshipId{7};
    session.state = SessionState::Missed;
    session.on = today;
    session.minute = 0;
    session.missedBy = MissedBy::Both;
    session.agenda = {{"La suite", PersonId{5}, true}, {"Le reste", {}, false}};
    session.goals = {GoalId{2}};
    session.from = {PersonId{6}, false, morning, Audience::PairOutline};
    EXPECT_EQ(toJson(session),
              R"({"id":"1","mentorship":"7","state":"missed","on":"2026-03-02","minute":0,"minutes":60,)"
              R"("missedBy":"both","agenda":[{"text":"La suite","by":"5","done":true},{"text":"Le reste"}],)"
              R"("goals":["2"],"author":"6","writtenAt":"2026-03-02T09:00:00Z","audience":"pair-outline"})");
}

TEST(MentoringJson, FeedbackHasItsAnswersAndItsReply) {
    Feedback feedback;
    feedback.id = FeedbackId{1};
    feedback.mentorship = MentorshipId{7};
    feedback.to = PersonId{5};
    feedback.answers = {{"situation", "Lundi"}};
    feedback.reply = FeedbackReply::Disputed;
    feedback.replyText = "Mardi";
    feedback.repliedAt = morning;
    feedback.from = {PersonId{6}, false, morning, Audience::PairAndCoordinator};
    EXPECT_EQ(
        toJson(feedback),
        R"({"id":"1","mentorship":"7","to":"5","framework":"sbi","answers":[{"field":"situation","text":"Lundi"}],)"
        R"("reply":"disputed","replyText":"Mardi","repliedAt":"2026-03-02T09:00:00Z",)"
        R"("author":"6","writtenAt":"2026-03-02T09:00:00Z","audience":"pair-and-coordinator"})");
}

TEST(MentoringJson, SmallRecordsLeaveOutWhatIsEmpty) {
    const Authorship from{PersonId{6}, false, morning, Audience::Pair};
    const std::string by = R"("author":"6","writtenAt":"2026-03-02T09:00:00Z","audience":"pair"})";
    EXPECT_EQ(toJson(SkillAssessment{
                  SkillAssessmentId{1}, PersonId{5}, {}, SkillId{3}, 4, today, AssessmentMoment::AnyTime, "", from}),
              R"({"id":"1","about":"5","skill":"3","level":4,"on":"2026-03-02","moment":"any-time",)" + by);
    EXPECT_EQ(toJson(PrivateNote{PrivateNoteId{1}, MentorshipId{7}, {}, "x", from}),
              R"({"id":"1","mentorship":"7","text":"x",)" + by);
    EXPECT_EQ(
        toJson(ActionItem{ActionItemId{1}, MentorshipId{7}, PersonId{5}, "x", {}, today, {}, FeedbackId{2}, {}, from}),
        R"({"id":"1","mentorship":"7","owner":"5","text":"x","doneOn":"2026-03-02","feedback":"2",)" + by);
    EXPECT_EQ(toJson(AdviceRequest{AdviceRequestId{1},
                                   MentorshipId{7},
                                   "x",
                                   "",
                                   Urgency::NextSession,
                                   AdviceState::ForSession,
                                   "",
                                   {},
                                   {},
                                   from}),
              R"({"id":"1","mentorship":"7","question":"x","urgency":"next-session","state":"for-session",)" + by);
    EXPECT_EQ(toJson(MentorGain{MentorGainId{1}, {}, GainKind::Knowledge, "x", today, from}),
              R"({"id":"1","kind":"knowledge","text":"x","on":"2026-03-02",)" + by);
}

TEST(MentoringJson, TheCoordinatorsOwnConcernHasNoAuthor) {
    Concern concern;
    concern.id = ConcernId{1};
    concern.kind = ConcernKind::NoMeetings;
    concern.text = "x";
    concern.status = ConcernStatus::InProgress;
    concern.from = {{}, false, morning, Audience::AuthorAndCoordinator};
    EXPECT_EQ(toJson(concern), R"({"id":"1","kind":"no-meetings","text":"x","status":"in-progress",)"
                               R"("writtenAt":"2026-03-02T09:00:00Z","audience":"author-and-coordinator"})");
}

TEST(MentoringJson, EveryWordIsUnderstoodAgain) {
    const auto understood = [](const auto& values) {
        for (const auto value : values) {
            EXPECT_FALSE(wordOf(value).empty());
            EXPECT_EQ(enumOf<std::remove_cvref_t<decltype(value)>>(wordOf(value)), value) << wordOf(value);
        }
    };
    understood(allGoalKinds);
    understood(allGoalStates);
    understood(allInsightKinds);
    understood(allAssessmentMoments);
    understood(allSessionStates);
    understood(allMissedBy);
    understood(allFeedbackReplies);
    understood(allUrgencies);
    understood(allAdviceStates);
    understood(allConcernKinds);
    understood(allConcernStatuses);
    understood(allGainKinds);
    understood(allAudiences);
    EXPECT_FALSE(enumOf<GoalState>("finished"));
    EXPECT_FALSE(enumOf<GoalState>(""));
}

TEST(MentoringJson, SaysForWhomItWasMeant) {
    Goal goal;
    goal.title = "\"audience\":\"pair\"";
    for (const auto audience : allAudiences) {
        goal.from.audience = audience;
        EXPECT_EQ(audiencesIn(toJson(goal)), std::vector{audience});
        EXPECT_EQ(audiencesIn('[' + toJson(goal) + ',' + toJson(SkillAssessment{}) + ']'),
                  (std::vector{audience, Audience::AuthorOnly}));
    }
    EXPECT_TRUE(audiencesIn("").empty());
    EXPECT_TRUE(audiencesIn(toJson(Agreement{})).empty()) << "it is for the two and the coordinator, always";
    for (const auto* unreadable : {"{", "7", R"({"audience":"everybody"})", R"({"audience":3})", R"(["x"])"})
        EXPECT_EQ(audiencesIn(unreadable), std::vector{Audience::AuthorOnly}) << unreadable;
}

} // namespace
} // namespace mentoring::formats
