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
    Action::GiveKudos,        Action::EditKudos,
    Action::DeleteKudos,      Action::DeleteAgreement,
    Action::DeleteCareerPlan, Action::EditAssessment,
    Action::DeleteAssessment, Action::EditAdvice,
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

const Reader you{QStringLiteral("Inès Haddad"), true};
const Reader zoe{QStringLiteral("Zoé Girard"), false};
const Reader omar{QStringLiteral("Omar %2 Sy"), false};

/// What the coordinator writes for an author (or for both of a pair).
Readers coordinatorFor(std::optional<Reader> author, std::vector<Reader> partners) {
    return {std::move(author), std::move(partners), true, true};
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
                const Reader omar{QStringLiteral("Omar Sy"), false};
                for (const auto& readers :
                     {Readers{you, {zoe}, false, true}, Readers{zoe, {you}, false, false},
                      Readers{you, {}, false, true}, coordinatorFor(zoe, {omar}),
                      coordinatorFor(std::nullopt, {zoe, omar}), Readers{zoe, {omar}, true, false}})
                    expectSaid(seenBy(rule.kind, audience, readers), static_cast<int>(rule.kind));
            }
        }
    });
}

TEST(SeenBy, NamesThoseWhoReadIt) {
    const Readers mine{you, {zoe}, false, true};
    EXPECT_EQ(said(seenBy(RecordKind::PrivateNote, Audience::AuthorOnly, mine)), "Seen by: only you");
    EXPECT_EQ(said(seenBy(RecordKind::Feedback, Audience::Pair, mine)), "Seen by: you and Zoé Girard");
    EXPECT_EQ(said(seenBy(RecordKind::Goal, Audience::PairOutline, mine)),
              "Seen by: you and Zoé Girard; the coordinator sees title and progress");
    EXPECT_EQ(said(seenBy(RecordKind::Session, Audience::PairOutline, mine)),
              "Seen by: you and Zoé Girard; the coordinator sees when it takes place");
    EXPECT_EQ(said(seenBy(RecordKind::Insight, Audience::PairAndCoordinator, mine)),
              "Seen by: you, Zoé Girard and the coordinator");
    EXPECT_EQ(said(seenBy(RecordKind::Concern, Audience::AuthorAndCoordinator, mine)),
              "Seen by: you and the coordinator, not by Zoé Girard");
    EXPECT_EQ(said(seenBy(RecordKind::Goal, Audience::Pair, {you, {zoe, omar}, false, true})),
              "Seen by: you, Zoé Girard and Omar %2 Sy");
    EXPECT_EQ(said(seenBy(RecordKind::Goal, Audience::Pair, {zoe, {omar, you}, false, false})),
              "Seen by: you, Zoé Girard and Omar %2 Sy")
        << "whoever reads the line comes first";
}

TEST(SeenBy, SaysWhenNobodyElseIsThereToReadIt) {
    const Readers alone{you, {}, false, true};
    EXPECT_EQ(said(seenBy(RecordKind::Goal, Audience::PairOutline, alone)),
              "Seen by: you; a mentor too, once there is one; the coordinator sees title and progress");
    EXPECT_EQ(said(seenBy(RecordKind::MentorGain, Audience::Pair, alone)), "Seen by: only you");
    EXPECT_EQ(said(seenBy(RecordKind::Concern, Audience::PairAndCoordinator, alone)),
              "Seen by: you and the coordinator");
    EXPECT_EQ(said(seenBy(RecordKind::Session, Audience::PairOutline, {})), "Seen by: nobody yet")
        << "no pair is chosen as yet";
}

TEST(SeenBy, SaysForWhomTheCoordinatorWritesAndWhatWillNotBeSeenAgain) {
    EXPECT_EQ(said(seenBy(RecordKind::Goal, Audience::PairAndCoordinator, coordinatorFor(zoe, {omar}))),
              "Recorded for Zoé Girard. Seen by: you, Zoé Girard and Omar %2 Sy");
    EXPECT_EQ(said(seenBy(RecordKind::Feedback, Audience::Pair, coordinatorFor(zoe, {omar}))),
              "Recorded for Zoé Girard. Seen by: Zoé Girard and Omar %2 Sy; you will not see it again");
    EXPECT_EQ(said(seenBy(RecordKind::PrivateNote, Audience::AuthorOnly, coordinatorFor(zoe, {omar}))),
              "Recorded for Zoé Girard. Seen by: Zoé Girard; you will not see it again");
    EXPECT_EQ(said(seenBy(RecordKind::ActionItem, Audience::Pair, coordinatorFor(std::nullopt, {zoe, omar}))),
              "Seen by: Zoé Girard and Omar %2 Sy; you will not see it again");
    EXPECT_EQ(said(seenBy(RecordKind::Concern, Audience::AuthorAndCoordinator, coordinatorFor(std::nullopt, {}))),
              "Seen by: only you");
}

TEST(SeenBy, NamesExactlyThoseWhomTheTableLetsSeeIt) {
    for (const auto kind : allRecordKinds) {
        for (const auto audience : audiencesOf(kind)) {
            for (const bool coordinates : {false, true}) {
                const auto line = said(seenBy(kind, audience, {zoe, {omar}, coordinates, false}));
                const auto names = line.substr(0, line.find(", not by"));
                const auto sees = [&](Standing standing) { return sightOf(kind, audience, standing); };
                EXPECT_THAT(names, HasSubstr("Zoé"));
                EXPECT_EQ(names.find("Omar") != std::string::npos, sees(Standing::Partner) == Sight::Everything)
                    << line;
                const auto words = coordinates ? std::string("you") : std::string("the coordinator");
                EXPECT_EQ(names.find(words) != std::string::npos, sees(Standing::Coordinator) != Sight::Nothing)
                    << line;
            }
        }
    }
}

TEST(BilingualTexts, AreReadInTheLanguageSpoken) {
    const auto& sbi = feedbackFrameworks().front();
    speak(Language::French);
    EXPECT_EQ(said(text(sbi.fields[1].label)), "Comportement observé");
    speak(Language::English);
    EXPECT_EQ(said(text(sbi.fields[1].label)), "Behaviour");
    EXPECT_EQ(said(text(Bilingual{"", "À deux."})), "À deux.") << "what is not written in it is read in the other one";
}

TEST(SessionTimes, AreWrittenAsTheLanguageWritesThem) {
    Session session;
    session.on = today;
    speak(Language::English);
    EXPECT_EQ(said(when(session)), "Tue 3 Mar 2026") << "only the day is known";
    session.minute = 14 * 60 + 5;
    EXPECT_EQ(said(when(session)), "Tue 3 Mar 2026, 14:05");
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
    EXPECT_EQ(said(length(65)), "1 h 05 min");
    EXPECT_EQ(said(length(90)), "1 h 30 min");
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

TEST(MentoringChanges, ElideNothingInFrench) {
    speak(Language::French);
    for (const auto action : mentoringActions)
        for (const char* name : {"Antoine Carpentier", "Élodie Yvon", "Hélène Huet"})
            EXPECT_FALSE(done(action, name, 1).contains(QStringLiteral("de ") + QString::fromUtf8(name)))
                << said(done(action, name, 1));
    EXPECT_EQ(said(done(Action::AddGoal, "Élodie Yvon", 1)), "Objectif ajouté\u00a0: Élodie Yvon");
    speak(Language::English);
}

TEST(MentoringChanges, AreSaidWithNothingOfTheContent) {
    inBothLanguages([] {
        for (const auto action : mentoringActions) {
            EXPECT_TRUE(isMentoringWork(action));
            const int value = static_cast<int>(action);
            expectSaid(done(action, "Éloïse Œuvré", 1), value);
            expectSaid(shortName(action), value);
            for (auto nameless : {done(action, "", 1), done(action, "", 3)}) {
                expectSaid(nameless, value);
                nameless.replace(QChar(QChar::Nbsp), u' ');
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
