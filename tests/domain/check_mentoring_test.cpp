#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mentoring/check.h"

using namespace mentoring;
using namespace std::chrono;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

constexpr Date today = year{2026} / 3 / 2;
constexpr Date tooLate = year{2101} / 1 / 1;
const std::string longText(longestLongText + 1, 'x');
const std::string longTitle(longestShortText + 1, 'x');

template <class Record>
Record meant(RecordKind kind) {
    Record record;
    record.from.audience = usualAudience(kind);
    return record;
}

Goal goal() {
    auto one = meant<Goal>(RecordKind::Goal);
    one.title = "Speak up in meetings";
    return one;
}

Session session() {
    auto one = meant<Session>(RecordKind::Session);
    one.on = today;
    return one;
}

Feedback feedback() {
    auto one = meant<Feedback>(RecordKind::Feedback);
    one.answers = {{"situation", "On Monday"}, {"behaviour", "You asked first"}, {"impact", "We saved a day"}};
    return one;
}

/// A record of this kind that is for somebody it cannot be for says so.
template <class Record>
void expectAudienceHeld(RecordKind kind, Record record) {
    for (const auto audience : allAudiences) {
        record.from.audience = audience;
        const auto issues = check(record);
        EXPECT_EQ(std::ranges::count(issues, FieldIssue{Issue::AudienceNotAllowed, Field::Audience}),
                  mayBeFor(kind, audience) ? 0 : 1)
            << static_cast<int>(kind) << ", " << static_cast<int>(audience);
    }
}

} // namespace

TEST(CheckRecords, AsksForTextsThatCanBeReadInEveryField) {
    const std::string broken("\xed\xa0\x80");
    const auto refused = [](const auto& record, Field field) {
        EXPECT_THAT(check(record), Contains(FieldIssue{Issue::TextUnreadable, field})) << static_cast<int>(field);
    };
    const auto each = [&]<class Record>(std::initializer_list<std::pair<std::string Record::*, Field>> fields) {
        for (const auto& [member, field] : fields) {
            Record record;
            record.*member = broken;
            refused(record, field);
        }
    };
    each.operator()<Agreement>({{&Agreement::purpose, Field::Purpose}});
    each.operator()<CareerPlan>({{&CareerPlan::targetRole, Field::Title}, {&CareerPlan::reason, Field::Reason}});
    each.operator()<Goal>({{&Goal::title, Field::Title},
                           {&Goal::description, Field::Text},
                           {&Goal::successTest, Field::Text},
                           {&Goal::means, Field::Text},
                           {&Goal::relevance, Field::Text},
                           {&Goal::stateReason, Field::Reason}});
    each.operator()<Insight>({{&Insight::title, Field::Title}});
    each.operator()<SkillAssessment>({{&SkillAssessment::remark, Field::Text}});
    each.operator()<Session>({{&Session::place, Field::Place},
                              {&Session::link, Field::Link},
                              {&Session::timeZone, Field::TimeZone},
                              {&Session::stateReason, Field::Reason},
                              {&Session::notes, Field::Notes}});
    each.operator()<PrivateNote>({{&PrivateNote::text, Field::Text}});
    each.operator()<ActionItem>({{&ActionItem::text, Field::Text}});
    each.operator()<Feedback>({{&Feedback::replyText, Field::Answer}});
    each.operator()<AdviceRequest>({{&AdviceRequest::question, Field::Text},
                                    {&AdviceRequest::context, Field::Notes},
                                    {&AdviceRequest::answer, Field::Answer}});
    each.operator()<Concern>(
        {{&Concern::text, Field::Text}, {&Concern::owner, Field::Owner}, {&Concern::resolution, Field::Resolution}});
    each.operator()<MentorGain>({{&MentorGain::text, Field::Text}});
    each.operator()<Kudos>({{&Kudos::text, Field::Text}});
    CareerPlan plan;
    plan.steps = {{broken, {}}};
    refused(plan, Field::Steps);
    auto aim = goal();
    aim.milestones = {{broken, {}, {}}};
    refused(aim, Field::Milestones);
    aim = goal();
    aim.levels[0] = broken;
    refused(aim, Field::Levels);
    Insight insight;
    insight.evidence = {{today, broken}};
    refused(insight, Field::Evidence);
    auto meeting = session();
    meeting.agenda.emplace_back().text = broken;
    refused(meeting, Field::Agenda);
    auto given = feedback();
    given.answers[0].text = broken;
    refused(given, Field::Text);
}

TEST(CheckRecords, HoldsEveryKindToItsAudiences) {
    expectAudienceHeld(RecordKind::CareerPlan, CareerPlan{});
    expectAudienceHeld(RecordKind::Goal, Goal{});
    expectAudienceHeld(RecordKind::Insight, Insight{});
    expectAudienceHeld(RecordKind::SkillAssessment, SkillAssessment{});
    expectAudienceHeld(RecordKind::Session, Session{});
    expectAudienceHeld(RecordKind::PrivateNote, PrivateNote{});
    expectAudienceHeld(RecordKind::ActionItem, ActionItem{});
    expectAudienceHeld(RecordKind::Feedback, Feedback{});
    expectAudienceHeld(RecordKind::AdviceRequest, AdviceRequest{});
    expectAudienceHeld(RecordKind::Concern, Concern{});
    expectAudienceHeld(RecordKind::MentorGain, MentorGain{});
    expectAudienceHeld(RecordKind::Kudos, Kudos{});
}

TEST(CheckAgreement, HoldsRhythmLengthAndEnd) {
    Agreement agreement;
    EXPECT_THAT(check(agreement), IsEmpty());
    agreement.rhythmWeeks = longestRhythm;
    agreement.sessionMinutes = shortestSession;
    EXPECT_THAT(check(agreement), IsEmpty());
    agreement.rhythmWeeks = 0;
    agreement.sessionMinutes = longestSession + 1;
    agreement.endsOn = tooLate;
    agreement.purpose = longText;
    EXPECT_THAT(check(agreement), UnorderedElementsAre(FieldIssue{Issue::TextTooLong, Field::Purpose},
                                                       FieldIssue{Issue::RhythmOutOfRange, Field::Rhythm},
                                                       FieldIssue{Issue::LengthOutOfRange, Field::Length},
                                                       FieldIssue{Issue::DateOutOfRange, Field::Dates}));
    agreement = {};
    agreement.acceptedByMentor = agreement.acceptedByMentee = today;
    EXPECT_THAT(check(agreement), IsEmpty());
    agreement.acceptedByMentor = agreement.acceptedByMentee = tooLate;
    EXPECT_THAT(check(agreement), ElementsAre(FieldIssue{Issue::DateOutOfRange, Field::Dates},
                                              FieldIssue{Issue::DateOutOfRange, Field::Dates}));
}

TEST(CheckCareerPlan, NeedsARoleAndStepsWithATitle) {
    auto plan = meant<CareerPlan>(RecordKind::CareerPlan);
    plan.horizon = tooLate;
    plan.steps = {{"", {}, false}};
    EXPECT_THAT(check(plan), ElementsAre(FieldIssue{Issue::TitleMissing, Field::Title},
                                         FieldIssue{Issue::DateOutOfRange, Field::Target},
                                         FieldIssue{Issue::TitleMissing, Field::Steps}));
    plan.targetRole = "Head of operations";
    plan.horizon = today;
    plan.steps = {{"Lead a team", today, true}};
    EXPECT_THAT(check(plan), IsEmpty());
    plan.steps.assign(201, {"Step", {}, false});
    EXPECT_THAT(check(plan), ElementsAre(FieldIssue{Issue::TooManyEntries, Field::Steps}));
}

TEST(CheckGoal, NeedsATitleOnly) {
    EXPECT_THAT(check(goal()), IsEmpty());
    auto untitled = goal();
    untitled.title.clear();
    EXPECT_THAT(check(untitled), ElementsAre(FieldIssue{Issue::TitleMissing, Field::Title}));
}

TEST(CheckGoal, AnswersAllIssuesAtOnce) {
    auto one = goal();
    one.title = longTitle;
    one.means = longText;
    one.targetOn = tooLate;
    one.milestones.assign(mostMilestones + 1, {"Step", {}, {}});
    one.milestones.front() = {"", tooLate, {}};
    one.levels[0] = "Not one meeting";
    one.attained = 3;
    one.progressByHand = 101;
    one.state = GoalState::Dropped;
    EXPECT_THAT(
        check(one),
        ElementsAre(
            FieldIssue{Issue::TextTooLong, Field::Title}, FieldIssue{Issue::TextTooLong, Field::Text},
            FieldIssue{Issue::DateOutOfRange, Field::Target}, FieldIssue{Issue::TooManyEntries, Field::Milestones},
            FieldIssue{Issue::TitleMissing, Field::Milestones}, FieldIssue{Issue::DateOutOfRange, Field::Milestones},
            FieldIssue{Issue::LevelsIncomplete, Field::Levels}, FieldIssue{Issue::AttainmentOutOfRange, Field::Levels},
            FieldIssue{Issue::ProgressOutOfRange, Field::Progress}, FieldIssue{Issue::ReasonMissing, Field::Reason}));
}

TEST(CheckGoal, TakesAllFiveLevelsOrNone) {
    auto one = goal();
    one.levels.fill("So much");
    one.attained = lowestAttainment;
    EXPECT_THAT(check(one), IsEmpty());
    one.levels[4].clear();
    EXPECT_THAT(check(one), ElementsAre(FieldIssue{Issue::LevelsIncomplete, Field::Levels}));
}

TEST(CheckInsight, NeedsATitleAndEvidenceWithADay) {
    auto insight = meant<Insight>(RecordKind::Insight);
    insight.evidence = {{tooLate, "", EvidenceStrength::Hint}};
    EXPECT_THAT(check(insight), UnorderedElementsAre(FieldIssue{Issue::TitleMissing, Field::Title},
                                                     FieldIssue{Issue::TextMissing, Field::Evidence},
                                                     FieldIssue{Issue::DateOutOfRange, Field::Evidence}));
    insight.title = "Listens before answering";
    insight.evidence = {{today, "In the customer meeting", EvidenceStrength::Clear}};
    EXPECT_THAT(check(insight), IsEmpty());
}

TEST(CheckAssessment, HoldsTheLevelAndTheDay) {
    auto assessment = meant<SkillAssessment>(RecordKind::SkillAssessment);
    assessment.on = today;
    EXPECT_THAT(check(assessment), IsEmpty());
    assessment.level = 6;
    assessment.on = tooLate;
    EXPECT_THAT(check(assessment), UnorderedElementsAre(FieldIssue{Issue::SkillLevelOutOfRange, Field::Skills},
                                                        FieldIssue{Issue::DateOutOfRange, Field::When}));
}

TEST(CheckSession, HoldsDayTimeAndLength) {
    auto one = session();
    one.minute = 23 * 60 + 59;
    EXPECT_THAT(check(one), IsEmpty());
    one.on = tooLate;
    one.minute = 24 * 60;
    one.minutes = 4;
    one.place = longTitle;
    one.agenda = {{"", {}, false}};
    EXPECT_THAT(check(one), UnorderedElementsAre(FieldIssue{Issue::DateOutOfRange, Field::When},
                                                 FieldIssue{Issue::TimeOutOfRange, Field::When},
                                                 FieldIssue{Issue::LengthOutOfRange, Field::Length},
                                                 FieldIssue{Issue::TextTooLong, Field::Place},
                                                 FieldIssue{Issue::TextMissing, Field::Agenda}));
}

TEST(CheckSession, MayBeOfEveryLengthWithinTheBounds) {
    auto one = session();
    for (const int minutes : {shortestSession, longestSession}) {
        one.minutes = minutes;
        EXPECT_THAT(check(one), IsEmpty()) << minutes;
    }
    for (const int minutes : {shortestSession - 1, longestSession + 1}) {
        one.minutes = minutes;
        EXPECT_THAT(check(one), ElementsAre(FieldIssue{Issue::LengthOutOfRange, Field::Length})) << minutes;
    }
}

TEST(CheckSession, WasNotHeldOnADayToComeNorLongBeforeThePair) {
    Mentorship pair;
    pair.startedOn = today;
    auto one = session();
    const auto on = [&](sys_days day) {
        one.on = Date{day};
        return checkDay(one, pair, today);
    };
    EXPECT_THAT(on(sys_days{today}), IsEmpty());
    EXPECT_THAT(on(sys_days{today} + days{1}), ElementsAre(FieldIssue{Issue::DateInFuture, Field::When}));
    EXPECT_THAT(on(sys_days{today} - meetingsBeforePair), IsEmpty());
    EXPECT_THAT(on(sys_days{today} - meetingsBeforePair - days{1}),
                ElementsAre(FieldIssue{Issue::DateBeforePair, Field::When}));
}

TEST(CheckSession, SaysWhoMissedItExactlyWhenItWasMissed) {
    const FieldIssue whoMissed{Issue::WhoMissedMissing, Field::WhoMissed};
    for (const auto state : allSessionStates) {
        for (const auto by : allMissedBy) {
            auto one = session();
            one.state = state;
            one.missedBy = by;
            const bool right = (state == SessionState::Missed) == (by != MissedBy::Nobody);
            EXPECT_EQ(std::ranges::count(check(one), whoMissed), right ? 0 : 1);
        }
    }
}

TEST(CheckSession, HasASuccessorOnlyWhenItWasMoved) {
    auto one = session();
    one.movedTo = SessionId{4};
    EXPECT_THAT(check(one), ElementsAre(FieldIssue{Issue::DateMissing, Field::When}));
    one.state = SessionState::Moved;
    EXPECT_THAT(check(one), IsEmpty());
    one.movedTo = {}; // the one that took its place was deleted since
    EXPECT_THAT(check(one), IsEmpty());
}

TEST(CheckNoteAndAction, NeedAText) {
    auto note = meant<PrivateNote>(RecordKind::PrivateNote);
    EXPECT_THAT(check(note), ElementsAre(FieldIssue{Issue::TextMissing, Field::Text}));
    note.text = longText;
    EXPECT_THAT(check(note), ElementsAre(FieldIssue{Issue::TextTooLong, Field::Text}));
    auto action = meant<ActionItem>(RecordKind::ActionItem);
    action.dueOn = tooLate;
    EXPECT_THAT(check(action), ElementsAre(FieldIssue{Issue::TextMissing, Field::Text},
                                           FieldIssue{Issue::DateOutOfRange, Field::DueOn}));
}

TEST(CheckFeedback, NeedsEveryPartOfItsFormThatIsNotOptional) {
    EXPECT_THAT(check(feedback()), IsEmpty());
    for (const auto& form : feedbackFrameworks()) {
        auto one = meant<Feedback>(RecordKind::Feedback);
        one.framework = form.key;
        const auto needed = std::ranges::count(form.fields, false, &FrameworkField::optional);
        EXPECT_EQ(std::ranges::count(check(one), FieldIssue{Issue::AnswerMissing, Field::Text}), needed) << form.key;
        for (const auto& field : form.fields)
            if (!field.optional)
                one.answers.push_back({std::string(field.key), "Text"});
        EXPECT_THAT(check(one), IsEmpty()) << form.key;
    }
    auto unknown = feedback();
    unknown.framework = "unheard-of";
    EXPECT_THAT(check(unknown), ElementsAre(FieldIssue{Issue::FrameworkUnknown, Field::Text}));
}

TEST(CheckFeedback, NeedsWordsForAnAnswerOrADisagreement) {
    for (const auto reply : allFeedbackReplies) {
        auto one = feedback();
        one.reply = reply;
        const bool needsWords = reply == FeedbackReply::Answered || reply == FeedbackReply::Disputed;
        EXPECT_EQ(std::ranges::count(check(one), FieldIssue{Issue::AnswerMissing, Field::Answer}), needsWords ? 1 : 0);
        one.replyText = "Thank you";
        EXPECT_THAT(check(one), IsEmpty());
    }
}

TEST(CheckAdvice, NeedsAQuestionAndAnAnswerWhenAnswered) {
    auto request = meant<AdviceRequest>(RecordKind::AdviceRequest);
    request.state = AdviceState::Answered;
    EXPECT_THAT(check(request), ElementsAre(FieldIssue{Issue::TextMissing, Field::Text},
                                            FieldIssue{Issue::AnswerMissing, Field::Answer}));
    request.question = "How do I say no?";
    request.state = AdviceState::ForSession;
    EXPECT_THAT(check(request), IsEmpty());
}

TEST(CheckConcern, NeedsATextAndAResolutionWhenResolved) {
    auto concern = meant<Concern>(RecordKind::Concern);
    concern.owner = longTitle;
    concern.status = ConcernStatus::Resolved;
    EXPECT_THAT(check(concern),
                ElementsAre(FieldIssue{Issue::TextMissing, Field::Text}, FieldIssue{Issue::TextTooLong, Field::Owner},
                            FieldIssue{Issue::ResolutionMissing, Field::Resolution}));
}

TEST(Concern, IsOverdueAfterItsDayUnlessResolved) {
    Concern concern;
    EXPECT_FALSE(concern.isOverdueOn(today)) << "without a day";
    concern.dueOn = today;
    for (const auto status : allConcernStatuses) {
        concern.status = status;
        EXPECT_FALSE(concern.isOverdueOn(today)) << "the last day counts";
        EXPECT_EQ(concern.isOverdueOn(Date{year{2026} / 3 / 3}), status != ConcernStatus::Resolved);
    }
}

TEST(CheckGain, NeedsATextAndADay) {
    auto gain = meant<MentorGain>(RecordKind::MentorGain);
    gain.on = tooLate;
    EXPECT_THAT(check(gain), ElementsAre(FieldIssue{Issue::TextMissing, Field::Text},
                                         FieldIssue{Issue::DateOutOfRange, Field::When}));
}
