#include "wording/mentoring.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLocale>
#include <QTimeZone>

#include "said_checks.h"
#include "wording/changes.h"

namespace mentoring::wording {
namespace {

using namespace std::chrono;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr Date today = year{2026} / 3 / 3;

constexpr Action mentoringActions[] = {
    Action::SetAgreement,     Action::SaveCareerPlan,
    Action::AddGoal,          Action::EditGoal,
    Action::ReachMilestone,   Action::SetGoalState,
    Action::DeleteGoal,       Action::AddInsight,
    Action::AmendInsight,     Action::DeleteInsight,
    Action::AssessSkills,     Action::PlanSession,
    Action::EditSession,      Action::HoldSession,
    Action::MissSession,      Action::CancelSession,
    Action::MoveSession,      Action::DeleteSession,
    Action::LogSession,       Action::PlanSeries,
    Action::AddNote,          Action::EditNote,
    Action::DeleteNote,       Action::AddActionItem,
    Action::EditActionItem,   Action::FinishActionItem,
    Action::DeleteActionItem, Action::GiveFeedback,
    Action::AmendFeedback,    Action::ReplyToFeedback,
    Action::WithdrawFeedback, Action::AskAdvice,
    Action::AnswerAdvice,     Action::TakeAdviceToSession,
    Action::DeleteAdvice,     Action::RaiseConcern,
    Action::EditConcern,      Action::ResolveConcern,
    Action::DeleteConcern,    Action::AddGain,
    Action::EditGain,         Action::DeleteGain,
};

Date daysLater(int count) {
    return sys_days{today} + days{count};
}

std::string said(const QString& text) {
    return text.toStdString();
}

/// Every value has a name, and no two the same one.
template <class Values>
void expectNames(const Values& values) {
    inBothLanguages([&] {
        std::set<QString> names;
        for (const auto value : values) {
            expectSaid(name(value), static_cast<int>(value));
            EXPECT_TRUE(names.insert(name(value)).second) << said(name(value));
        }
    });
}

Viewpoint coordinatorFor(const char* author, bool mentor = false) {
    return {mentor, true, QString::fromUtf8(author)};
}

TEST(MentoringNames, AreThereForEveryValue) {
    expectNames(allGoalKinds);
    expectNames(allGoalStates);
    expectNames(allInsightKinds);
    expectNames(allEvidenceStrengths);
    expectNames(allAssessmentMoments);
    expectNames(allSessionStates);
    expectNames(allMissedBy);
    expectNames(allPhases);
    expectNames(allFeedbackReplies);
    expectNames(allUrgencies);
    expectNames(allAdviceStates);
    expectNames(allConcernKinds);
    expectNames(allConcernStatuses);
    expectNames(allGainKinds);
    expectNames(allRecordKinds);
    expectNames(allAudiences);
}

TEST(AttainmentNames, AreFiveAndNoMore) {
    inBothLanguages([] {
        std::set<QString> names;
        for (int level = lowestAttainment; level <= highestAttainment; ++level) {
            expectSaid(attainmentName(level), level);
            names.insert(attainmentName(level));
        }
        EXPECT_EQ(names.size(), attainmentLevels);
        EXPECT_TRUE(attainmentName(lowestAttainment - 1).isEmpty());
        EXPECT_TRUE(attainmentName(highestAttainment + 1).isEmpty());
    });
}

TEST(SeenBy, IsSaidForEveryKindAudienceAndWriter) {
    inBothLanguages([] {
        for (const auto& rule : visibilityRules()) {
            for (const auto audience : rule.audiences) {
                for (const bool mentor : {false, true}) {
                    for (const auto& viewpoint :
                         {Viewpoint{mentor, false, {}}, coordinatorFor("Zoé Girard", mentor), coordinatorFor("")})
                        expectSaid(seenBy(rule.kind, audience, viewpoint), static_cast<int>(rule.kind));
                }
            }
        }
    });
}

TEST(SeenBy, SpeaksToWhoeverOfThePairWrites) {
    const Viewpoint mentor{true, false, {}};
    EXPECT_EQ(said(seenBy(RecordKind::PrivateNote, Audience::AuthorOnly, {})), "Seen by: only you");
    EXPECT_EQ(said(seenBy(RecordKind::Feedback, Audience::Pair, {})), "Seen by: you and your mentor");
    EXPECT_EQ(said(seenBy(RecordKind::Feedback, Audience::Pair, mentor)), "Seen by: you and your mentee");
    EXPECT_EQ(said(seenBy(RecordKind::Goal, Audience::PairOutline, {})),
              "Seen by: you and your mentor; the coordinator sees title and progress");
    EXPECT_EQ(said(seenBy(RecordKind::Session, Audience::PairOutline, mentor)),
              "Seen by: you and your mentee; the coordinator sees when it takes place");
    EXPECT_EQ(said(seenBy(RecordKind::Insight, Audience::PairAndCoordinator, {})),
              "Seen by: you, your mentor and the coordinator");
    EXPECT_THAT(said(seenBy(RecordKind::Concern, Audience::AuthorAndCoordinator, {})),
                HasSubstr("you and the coordinator"));
}

TEST(SeenBy, NamesForWhomTheCoordinatorWrites) {
    EXPECT_EQ(said(seenBy(RecordKind::Goal, Audience::PairAndCoordinator, coordinatorFor("Zoé Girard"))),
              "Recorded for Zoé Girard. Seen by: Zoé Girard, the mentor and you");
    inBothLanguages([] {
        for (const auto audience : audiencesOf(RecordKind::Goal))
            EXPECT_THAT(said(seenBy(RecordKind::Goal, audience, coordinatorFor("Zoé Girard"))),
                        HasSubstr("Zoé Girard"));
    });
}

TEST(SeenBy, NeverPromisesTheCoordinatorMoreSecrecyThanThereIs) {
    for (const auto kind : allRecordKinds) {
        for (const auto audience : audiencesOf(kind)) {
            const auto line = said(seenBy(kind, audience, coordinatorFor("")));
            const bool partnerSees = sightOf(kind, audience, Standing::Partner) != Sight::Nothing;
            if (partnerSees)
                EXPECT_THAT(line, HasSubstr("the pair")) << static_cast<int>(kind);
            else
                EXPECT_EQ(line, "Seen by: only you") << static_cast<int>(kind);
        }
    }
}

TEST(BilingualTexts, AreReadInTheLanguageSpoken) {
    const auto& sbi = feedbackFrameworks().front();
    speak(Language::French);
    EXPECT_EQ(said(text(sbi.fields[1].label)), "Comportement observé");
    speak(Language::English);
    EXPECT_EQ(said(text(sbi.fields[1].label)), "Behaviour");
}

TEST(SessionTimes, AreWrittenAsTheLanguageWritesThem) {
    Session session;
    session.on = today;
    speak(Language::English);
    EXPECT_EQ(said(when(session)), "Tue 3 Mar 2026") << "only the day is known";
    session.minute = 14 * 60 + 5;
    const auto time = QLocale().toString(QTime(14, 5), QLocale::ShortFormat);
    EXPECT_EQ(when(session), QStringLiteral("Tue 3 Mar 2026, ") + time);
    speak(Language::French);
    EXPECT_EQ(said(when(session)), "mar. 3 mars 2026, 14:05");
    speak(Language::English);
}

TEST(SessionTimes, NameATimeZoneThatIsNotTheWorkstations) {
    Session session;
    session.on = today;
    session.minute = 9 * 60;
    session.timeZone = QTimeZone::systemTimeZoneId().toStdString();
    EXPECT_THAT(said(when(session)), Not(HasSubstr("(")));
    const bool inKolkata = session.timeZone == "Asia/Kolkata";
    session.timeZone = inKolkata ? "America/Montreal" : "Asia/Kolkata";
    EXPECT_THAT(said(when(session)), HasSubstr("(" + session.timeZone + ")"));
    session.minute.reset();
    EXPECT_THAT(said(when(session)), Not(HasSubstr(session.timeZone))) << "a day without a time needs no zone";
}

TEST(Lengths, AreHoursAndMinutes) {
    EXPECT_EQ(said(length(5)), "5 min");
    EXPECT_EQ(said(length(60)), "1 h");
    EXPECT_EQ(said(length(65)), "1 h 05");
    EXPECT_EQ(said(length(90)), "1 h 30");
    EXPECT_EQ(said(length(600)), "10 h");
}

TEST(Days, AreCountedFromToday) {
    EXPECT_EQ(said(ago(today, today)), "today");
    EXPECT_EQ(said(ago(daysLater(-1), today)), "yesterday");
    EXPECT_EQ(said(ago(daysLater(-12), today)), "12 days ago");
    EXPECT_EQ(said(ago(daysLater(1), today)), "tomorrow");
    EXPECT_EQ(said(ago(daysLater(4), today)), "in 4 days");
    EXPECT_EQ(said(due(today, today)), "due today");
    EXPECT_EQ(said(due(daysLater(1), today)), "due tomorrow");
    EXPECT_EQ(said(due(daysLater(3), today)), "due in 3 days");
    EXPECT_EQ(said(due(daysLater(-5), today)), "overdue by 5 days");
    inBothLanguages([] {
        for (int day = -3; day <= 3; ++day) {
            expectSaid(ago(daysLater(day), today), day);
            expectSaid(due(daysLater(day), today), day);
        }
    });
}

TEST(Remarks, AreSentencesWithTheWordInThem) {
    inBothLanguages([] {
        for (const auto kind : valuesUpTo(RemarkKind::SeveralSituations)) {
            const auto sentenceOf = sentence(Remark{kind, "sans arrêt"});
            expectSentence(sentenceOf, static_cast<int>(kind));
            EXPECT_THAT(said(sentenceOf), HasSubstr("sans arrêt"));
        }
        expectSentence(sentence(Remark{RemarkKind::NoFactYet, {}}), 0);
    });
}

TEST(MentoringChanges, AreSaidWithNothingOfTheContent) {
    inBothLanguages([] {
        for (const auto action : mentoringActions) {
            EXPECT_TRUE(isMentoringWork(action));
            const int value = static_cast<int>(action);
            expectSaid(done(action, "Éloïse Œuvré", 1), value);
            expectSaid(shortName(action), value);
            for (const auto& nameless : {done(action, "", 1), done(action, "", 3)}) {
                expectSaid(nameless, value);
                EXPECT_EQ(nameless, nameless.simplified()) << "a gap where the name would stand";
            }
            EXPECT_TRUE(undoText(action).contains(u'&')) << value;
        }
    });
    EXPECT_EQ(said(done(Action::EditGoal, "Zoé Girard", 1)), "Goal of Zoé Girard changed");
    EXPECT_EQ(said(done(Action::AddNote, "Zoé Girard – Inès Haddad", 1)), "Private note added");
    EXPECT_EQ(said(done(Action::DeleteGoal, "", 1)), "Goal of somebody deleted");
}

} // namespace
} // namespace mentoring::wording
