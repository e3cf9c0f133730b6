#include <QComboBox>
#include <QPushButton>

#include "app/people_service.h"
#include "app/program_service.h"
#include "concerns/concerns_page.h"
#include "furnish.h"
#include "home/home_page.h"
#include "home/own_home_page.h"
#include "kit/line_item.h"
#include "kit/question_dialog.h"
#include "mentorships/pairs_page.h"
#include "pair_support.h"
#include "parts/viewpoint.h"
#include "sessions/session_dialogs.h"
#include "sessions/sessions_page.h"
#include "widget_checks.h"
#include "wording/worklist.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// Where each of them begins: the coordinator, a mentee, a mentor; and the page of somebody's own pairs.
using HomesTest = PairPageTest;

} // namespace

TEST_F(HomesTest, TheCoordinatorSeesWhoWaitsAndGetsThere) {
    pairs.asCoordinator();
    QStringList asked;
    QObject::connect(&workspace(), &Workspace::pageAsked, &workspace(),
                     [&](const QString& page, const QString& view) { asked << page + u':' + view; });
    Person applicant;
    applicant.givenName = "Zoé";
    file().programs().enrol(cohort.program, {file().people().add(applicant)}, false, true, ParticipationState::Applied);
    HomePage page(workspace());
    look(page);
    const auto leads = [&](const QString& verb) {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->text() == verb)
                button->click();
        return asked.isEmpty() ? QString() : asked.takeFirst();
    };
    EXPECT_EQ(leads(QStringLiteral("Answer")), QStringLiteral("people:applied"));
    EXPECT_EQ(leads(QStringLiteral("Go to matching")), QStringLiteral("matching:"));
    EXPECT_TRUE(says(page, QStringLiteral("Mentee 3"))) << "who waits longest";
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST_F(HomesTest, TellsWhatTheProgramInFrontIsFor) {
    pairs.asCoordinator();
    auto program = *file().directory().program(cohort.program);
    program.purpose = "Keep those who would leave";
    program.successMeasures = "Nine of ten still here";
    program.sponsor = "Athena";
    file().programs().edit(program);
    HomePage page(workspace());
    look(page);
    for (const auto& text : {program.purpose, program.successMeasures, program.sponsor})
        EXPECT_TRUE(says(page, QString::fromStdString(text))) << text;
}

TEST_F(HomesTest, MeasuresTheProgramClosesItAndGoesOnWithAnother) {
    pairs.asCoordinator();
    auto program = *file().directory().program(cohort.program);
    program.plan.objectives = {{{"Meet often", "Se voir souvent"}, {"Sessions a pair", ""}, 3, 12, 7, file().today()}};
    file().programs().edit(program);
    HomePage page(workspace());
    look(page);
    workspace().errands().set<EditProgram>([](const EditProgram&) { return true; });
    EXPECT_TRUE(says(page, QStringLiteral("Meet often")));
    EXPECT_TRUE(says(page, QStringLiteral("goal: 12")));
    child<QPushButton>(page, "closeProgramButton").click();
    EXPECT_TRUE(file().directory().program(cohort.program)->closedOn);
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("no pair is published")));
    child<QPushButton>(page, "closeProgramButton").click();
    EXPECT_FALSE(file().directory().program(cohort.program)->closedOn);
    look(page);
    answerDialog<QuestionDialog>([](QuestionDialog& question) { question.answer(0); });
    child<QPushButton>(page, "duplicateProgramButton").click();
    const auto& next = file().directory().programs().back();
    EXPECT_EQ(workspace().program(), next.id);
    EXPECT_EQ(next.plan.objectives.front().baseline, 7);
    EXPECT_EQ(file().directory().participations(next.id).size(),
              file().directory().participations(cohort.program).size());
}

TEST_F(HomesTest, ANewProgramTakesThePeopleOverOrLetsChooseAmongThem) {
    pairs.asCoordinator();
    QStringList asked;
    QObject::connect(&workspace(), &Workspace::pageAsked, &workspace(),
                     [&](const QString& page, const QString& view) { asked << page + u':' + view; });
    Program program;
    program.name = "R&D 2027";
    const auto next = file().programs().add(program);
    workspace().setProgram(next);
    HomePage page(workspace());
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("7 people are in this file already.")));
    EXPECT_FALSE(shows(page, QStringLiteral("spreadsheets")));
    trigger(page, "homeChoosePeopleAction");
    EXPECT_EQ(asked, QStringList(QStringLiteral("people:everybody")));
    EXPECT_TRUE(says(page, QStringLiteral("(Tandem 2026)")));
    auto& takeOver = child<QAction>(page, "homeTakeOverAction");
    takeOver.trigger();
    ASSERT_EQ(file().directory().participations(next).size(), 7U);
    EXPECT_TRUE(file().directory().participation(next, pairs.pair.mentor)->asMentor);
    EXPECT_TRUE(says(page, QStringLiteral("Mentors available")));
    cohort.undo();
    EXPECT_TRUE(file().directory().participations(next).empty()) << "in one step";
    EXPECT_TRUE(takeOver.isEnabled());
}

TEST_F(HomesTest, TheHomeOfAnotherProgramCountsNothingOfThisOne) {
    Session session;
    session.mentorship = pairs.pair.id;
    session.on = Date{std::chrono::sys_days{file().today()} - std::chrono::days{3}};
    file().sessions().plan(session);
    pairs.asCoordinator();
    HomePage page(workspace());
    look(page);
    const auto isSaid = [&] {
        const auto sentence = wording::sentence(Waiting{Waits::SessionToRecord, 1});
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == sentence; });
    };
    EXPECT_TRUE(isSaid());
    Program program;
    program.name = "Mentoring 2027";
    const auto next = file().programs().add(program);
    file().programs().enrol(next, {cohort.id("mentee1")}, false, true);
    EXPECT_TRUE(isSaid());
    workspace().setProgram(next);
    EXPECT_FALSE(isSaid());
    EXPECT_TRUE(says(page, QStringLiteral("Mentoring 2027")));
}

TEST_F(HomesTest, AnEmptyFileSaysWhatToBeginWith) {
    mentoring::test::TemporaryOrganisation organisation;
    Workspace empty(std::move(organisation.file));
    HomePage page(empty);
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("No program yet")));
    EXPECT_TRUE(child<QAction>(page, "homeNewProgramAction").isEnabled());
}

TEST_F(HomesTest, TheMenteeIsGreetedWithTheirGoalsAndFollowsChanges) {
    OwnHomePage page(workspace());
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("Hello Mentee")));
    EXPECT_TRUE(child<QWidget>(page, "homeGoalsCard").isVisible());
    EXPECT_FALSE(child<QWidget>(page, "homeMenteesCard").isVisible());
    Goal goal;
    goal.title = "Lead a meeting";
    goal.state = GoalState::Active;
    goal.from.audience = Audience::Pair;
    file().goals().add(goal);
    EXPECT_TRUE(says(page, QStringLiteral("Lead a meeting"))) << "at once";
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST_F(HomesTest, TheSheetOfTheRoleIsShownUntilItIsRead) {
    OwnHomePage page(workspace());
    look(page);
    auto& card = child<QWidget>(page, "homeRolesCard");
    EXPECT_TRUE(card.isVisible());
    EXPECT_TRUE(says(page, QStringLiteral("Role of the mentee")));
    EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("readMentorRoleButton")) == nullptr);
    child<QPushButton>(page, "readMenteeRoleButton").click();
    EXPECT_FALSE(card.isVisible());
    cohort.undo();
    EXPECT_TRUE(card.isVisible()) << "taken back, it is to be read again";
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST_F(HomesTest, WhatIsNewIsToldOnceWhereItIsToBeFound) {
    const auto anHourPasses = [&] {
        auto& clock = cohort.organisation.clock;
        clock.set(clock.now() + std::chrono::hours{1});
    };
    AdviceRequest request;
    request.mentorship = pairs.pair.id;
    request.question = "How do I say no?";
    const auto id = file().advice().ask(request);
    {
        OwnHomePage page(workspace());
        look(page);
        EXPECT_FALSE(child<QWidget>(page, "homeNewsCard").isVisible()) << "one's own question is no news";
    }
    anHourPasses();
    pairs.as(pairs.pair.mentor);
    file().advice().answer(id, "Kindly, and early");
    Session session;
    session.mentorship = pairs.pair.id;
    session.on = file().today();
    const auto moved = file().sessions().move(file().sessions().plan(session), file().today(), std::nullopt);
    anHourPasses();
    pairs.as(pairs.pair.mentee);
    ConcernsPage questions(workspace());
    SessionsPage sessions(workspace());
    int badgeOfQuestions = -1;
    int badgeOfSessions = -1;
    QObject::connect(&questions, &Page::badgeChanged, [&](int count) { badgeOfQuestions = count; });
    QObject::connect(&sessions, &Page::badgeChanged, [&](int count) { badgeOfSessions = count; });
    EXPECT_TRUE(waitFor([&] { return badgeOfQuestions == 1 && badgeOfSessions == 1; }));
    OwnHomePage page(workspace());
    look(page);
    EXPECT_TRUE(child<QWidget>(page, "homeNewsCard").isVisible());
    EXPECT_TRUE(says(page, QStringLiteral("How do I say no?")));
    EXPECT_EQ(namelessWidgets(page), QStringList());
    RecordRef opened = PersonId{};
    workspace().records().set<AdviceRequestId>([&](AdviceRequestId one) {
        opened = one;
        return questions.showRecord(one);
    });
    for (auto* line : child<QWidget>(page, "homeNewsCard").findChildren<LineItem*>())
        if (line->content().title == QStringLiteral("How do I say no?"))
            line->click();
    EXPECT_EQ(opened, RecordRef(id));
    EXPECT_EQ(badgeOfQuestions, 0) << "it has been looked at";
    look(sessions);
    ASSERT_TRUE(sessions.showRecord(moved));
    EXPECT_EQ(badgeOfSessions, 0);
    EXPECT_FALSE(child<QWidget>(page, "homeNewsCard").isVisible());
    pairs.as(pairs.pair.mentor);
    pairs.as(pairs.pair.mentee);
    OwnHomePage again(workspace());
    look(again);
    EXPECT_FALSE(child<QWidget>(again, "homeNewsCard").isVisible()) << "they had the desk meanwhile";
}

TEST_F(HomesTest, WithoutASessionOneIsPlannedFromHere) {
    takeErrandsOfDialogs(workspace(), nullptr);
    OwnHomePage page(workspace());
    look(page);
    answerDialog<PlanSessionDialog>([](PlanSessionDialog& dialog) { dialog.accept(); });
    child<QPushButton>(page, "homePlanButton").click();
    ASSERT_EQ(file().sessions().sessions().size(), 1U);
    EXPECT_TRUE(says(page, QStringLiteral("To prepare")));
    cohort.undo();
    EXPECT_TRUE(file().sessions().sessions().empty());
}

TEST_F(HomesTest, WhoGuidesAndIsGuidedReadsWhichOfTheTwoItIs) {
    const auto both = pairs.pair.mentor;
    pairs.asCoordinator();
    file().programs().enrol(cohort.program, {both}, true, true);
    file().matching().publish(cohort.program, {{pairs.byEmail("mentor", 1), both, 5000}});
    pairs.as(both);
    for (const auto& pair : file().desk().mentorships()) {
        Session session;
        session.mentorship = pair.id;
        session.on = file().today();
        file().sessions().plan(session);
    }
    OwnHomePage page(workspace());
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("Mentee 0 (your mentee)")));
    EXPECT_TRUE(says(page, QStringLiteral("Mentor 1 (your mentor)")));
    PlanSessionDialog dialog(workspace(), {}, {}, {});
    EXPECT_GE(child<QComboBox>(dialog, "sessionPairCombo").findText(QStringLiteral("Mentor 1 (your mentor)")), 0);
    pairs.as(pairs.pair.mentee);
    EXPECT_EQ(whoIs(workspace(), pairs.pair), QStringLiteral("Mentor 0")) << "who is only one of them need not be told";
}

TEST_F(HomesTest, TheMentorSeesTheirMenteesAndGains) {
    pairs.as(pairs.pair.mentor);
    OwnHomePage page(workspace());
    look(page);
    EXPECT_TRUE(child<QWidget>(page, "homeMenteesCard").isVisible());
    EXPECT_TRUE(child<QWidget>(page, "homeGainsCard").isVisible());
    EXPECT_TRUE(says(page, QStringLiteral("Mentee 0")));
}

TEST_F(HomesTest, TheOnlyPairOpensByItself) {
    PairsPage page(workspace(), pairParts());
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("Mentor 0")));
    EXPECT_TRUE(child<QAction>(page, "ownPairSheetAction").isEnabled());
    trigger(page, "pairsBackAction");
    EXPECT_EQ(rows(page, "pairsTable"), 1);
    page.deactivate();
    page.activate();
    EXPECT_TRUE(child<QTableView>(page, "pairsTable").isVisible()) << "whoever went back stays there";
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

} // namespace mentoring::ui
