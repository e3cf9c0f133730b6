#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/draft_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/pair_service.h"
#include "app/program_service.h"
#include "app/session_service.h"
#include "app/vocabulary_service.h"
#include "concerns/advice_card.h"
#include "concerns/concern_dialogs.h"
#include "concerns/gains_card.h"
#include "furnish.h"
#include "goals/career_plan_card.h"
#include "goals/career_plan_dialog.h"
#include "insights/insight_dialogs.h"
#include "insights/insights_card.h"
#include "kit/line_item.h"
#include "kit/long_text_edit.h"
#include "kit/question_dialog.h"
#include "mentorships/way_card.h"
#include "pair_support.h"
#include "sessions/pair_cards.h"
#include "sessions/session_dialogs.h"
#include "widget_checks.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// A card of the page of a pair, with what opens from it.
template <class Shown>
class CardTest : public PairPageTest {
protected:
    CardTest() {
        takeErrandsOfDialogs(workspace(), nullptr);
        card = std::make_unique<Shown>(workspace());
        QObject::connect(&workspace(), &Workspace::changed, card.get(), [this] { show(); });
        show();
        card->resize(500, 600);
        card->QWidget::show();
    }
    ~CardTest() override {
        card->hide(); // a window in front is not to hear of that when it is half gone
        card.reset();
    }

    void show() {
        PairFolder folder(file(), pairs.pair);
        card->show(folder);
    }
    /// In the form that the button opens.
    template <class Button>
    void typeInto(const char* edit, const QString& text, Button& button) {
        answerDialog<FormDialog>([&](FormDialog& dialog) {
            child<LongTextEdit>(dialog, edit).setPlainText(text);
            dialog.accept();
        });
        button.click();
    }
    /// The lines of before go and those of now come on screen once nothing of the former runs any more.
    static void settle() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// Now, without waiting for it.
    [[nodiscard]] bool shows(const QString& text) const {
        settle();
        const auto parts = card->template findChildren<QWidget*>();
        return std::ranges::any_of(parts, [&](const QWidget* part) {
            const auto* label = qobject_cast<const QLabel*>(part);
            return part->isVisible() && (label ? label->text() : part->accessibleName()).contains(text);
        });
    }
    /// As somebody who comes to the desk and looks.
    void lookAs(const Perspective& desk) {
        file().desk().take(desk);
        show();
        settle();
    }
    [[nodiscard]] bool has(const char* button) const {
        return card->template findChild<QPushButton*>(QLatin1String(button)) != nullptr;
    }
    void pressIn(const char* button) { child<QPushButton>(*card, button).click(); }
    static void removeIn(FormDialog& dialog) { child<QPushButton>(dialog, "removeButton").click(); }

    std::unique_ptr<Shown> card;
};

using ActionsCardTest = CardTest<ActionsCard>;
using NotesCardTest = CardTest<NotesCard>;

class CareerPlanCardTest : public CardTest<CareerPlanCard> {
protected:
    void write(Audience audience) {
        auto known = file().goals().careerPlan(pairs.pair.mentee);
        CareerPlan plan = known ? known->record() : CareerPlan();
        plan.targetRole = "Plant manager";
        plan.reason = "To shape the place";
        plan.steps = {{"Lead a shift", {}, true}, {"Lead a line", {}, false}};
        plan.from.author = pairs.pair.mentee;
        plan.from.audience = audience;
        file().goals().savePlan(plan);
    }
};

class GainsCardTest : public CardTest<GainsCard> {
protected:
    GainsCardTest() { pairs.as(pairs.pair.mentor); }

    MentorGainId note(const std::string& text, Audience audience) {
        MentorGain gain;
        gain.mentorship = pairs.pair.id;
        gain.text = text;
        gain.on = file().today();
        gain.from.audience = audience;
        return file().gains().add(gain);
    }
};

class AgreementCardTest : public CardTest<AgreementCard> {
protected:
    AgreementCardTest() {
        Agreement agreement;
        agreement.mentorship = pairs.pair.id;
        agreement.purpose = "Lead a line";
        file().pairs().setAgreement(agreement);
        settle();
    }
    [[nodiscard]] std::optional<Agreement> agreement() const { return file().pairs().agreement(pairs.pair.id); }
};

using AdviceCardTest = CardTest<AdviceCard>;
using InsightsCardTest = CardTest<InsightsCard>;

class NextSessionCardTest : public CardTest<NextSessionCard> {
protected:
    [[nodiscard]] Date inDays(int days) const {
        return Date{std::chrono::sys_days{file().today()} + std::chrono::days{days}};
    }
    SessionId plan(int days) {
        Session session;
        session.mentorship = pairs.pair.id;
        session.on = inDays(days);
        session.agenda.push_back({"The week", {}, false});
        const auto id = file().sessions().plan(session);
        settle();
        return id;
    }
    /// The one thing to do, which stands out.
    [[nodiscard]] QString primary() const {
        QStringList names;
        for (const auto* button : card->findChildren<QPushButton*>())
            if (button->property("primary").toBool())
                names << button->objectName();
        return names.join(u' ');
    }
};

} // namespace

using WayCardTest = CardTest<WayCard>;

TEST_F(WayCardTest, TellsWhatTheProgramAsksOfThePairAndWhen) {
    show();
    EXPECT_TRUE(card->isHidden()) << "the program asks nothing";
    auto program = *file().directory().program(pairs.pair.program);
    program.plan.phases = {{{"Beginning", "Début"}, {{{"First meeting", "Première rencontre"}, 200}}},
                           {{"End", "Fin"}, {{{"Review", "Bilan"}, 201}}}};
    pairs.asCoordinator();
    file().programs().edit(program);
    show();
    EXPECT_FALSE(card->isHidden());
    EXPECT_TRUE(says(*card, QStringLiteral("First meeting")));
    EXPECT_TRUE(says(*card, QStringLiteral("Beginning")));
    const Date due = std::chrono::sys_days{pairs.pair.startedOn} + std::chrono::weeks{200};
    EXPECT_TRUE(says(*card, wording::date(due)));
}

TEST_F(ActionsCardTest, AnActionIsChangedDeletedAndBroughtBack) {
    const auto actions = [&] { return file().pairs().actionsOf(pairs.pair.id); };
    const auto edit = [&]() -> QToolButton& { return child<QToolButton>(*card, "editLineButton"); };
    typeInto("actionTextEdit", QStringLiteral("Call the plant"), child<QPushButton>(*card, "addPairActionButton"));
    ASSERT_EQ(actions().size(), 1U);
    typeInto("actionTextEdit", QStringLiteral("Call both plants"), edit());
    EXPECT_EQ(actions().front().text, "Call both plants");
    answerDialog<FormDialog>(&removeIn);
    edit().click();
    EXPECT_TRUE(actions().empty());
    cohort.undo();
    EXPECT_EQ(actions().front().text, "Call both plants");
}

TEST_F(ActionsCardTest, AnActionSaysForWhichGoalAndInWhichSessionItWasPromised) {
    Goal goal;
    goal.title = "Lead a line";
    goal.from.audience = Audience::Pair;
    const auto aim = file().goals().add(goal);
    const auto session = file().sessions().log(pairs.pair.id, file().today());
    answerDialog<ActionDialog>([&](ActionDialog& dialog) {
        child<LongTextEdit>(dialog, "actionTextEdit").setPlainText(QStringLiteral("Call the plant"));
        for (const auto& [name, id] :
             {std::pair("actionGoalCombo", aim.value), {"actionSessionCombo", session.value}}) {
            auto& combo = child<QComboBox>(dialog, name);
            combo.setCurrentIndex(combo.findData(QVariant::fromValue<qint64>(id)));
        }
        dialog.accept();
    });
    pressIn("addPairActionButton");
    const auto actions = file().pairs().actionsOf(pairs.pair.id);
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(actions.front().goal, aim);
    EXPECT_EQ(actions.front().session, session);
    file().goals().setState(aim, GoalState::Dropped, "Another job");
    answerDialog<ActionDialog>([](ActionDialog& dialog) { dialog.accept(); });
    child<QToolButton>(*card, "editLineButton").click();
    EXPECT_EQ(file().pairs().action(actions.front().id)->goal, aim) << "what it was for stays, though that has ended";
}

TEST_F(ActionsCardTest, WhatIsDoneIsFoldedAndMayBeTakenUpAgain) {
    typeInto("actionTextEdit", QStringLiteral("Call the plant"), child<QPushButton>(*card, "addPairActionButton"));
    card->findChild<QCheckBox*>()->click();
    settle();
    auto* done = card->findChild<QCheckBox*>();
    EXPECT_FALSE(done->isVisible());
    child<QToolButton>(*card, "unfoldButton").click();
    EXPECT_TRUE(done->isVisible());
    show();
    settle();
    done = card->findChild<QCheckBox*>();
    EXPECT_TRUE(done->isVisible()) << "it stays unfolded";
    done->click();
    EXPECT_TRUE(file().pairs().actionsOf(pairs.pair.id).front().isOpen());
}

TEST_F(NotesCardTest, ANoteIsChangedDeletedAndBroughtBack) {
    const auto notes = [&] { return file().pairs().notesOf(pairs.pair.id); };
    const auto line = [&]() -> LineItem& {
        settle();
        return *card->findChild<LineItem*>();
    };
    typeInto("noteTextEdit", QStringLiteral("Ask about shifts"), child<QPushButton>(*card, "addPairNoteButton"));
    ASSERT_EQ(notes().size(), 1U);
    typeInto("noteTextEdit", QStringLiteral("Ask about both shifts"), line());
    EXPECT_EQ(notes().front().text, "Ask about both shifts");
    answerDialog<FormDialog>(&removeIn);
    line().click();
    EXPECT_TRUE(notes().empty());
    EXPECT_TRUE(file().drafts().all().empty()) << "nothing is left of its form either";
    cohort.undo();
    EXPECT_EQ(notes().front().text, "Ask about both shifts");
}

TEST_F(NotesCardTest, EarlierOnesAreFoldedNotGone) {
    constexpr int all = 7;
    for (int i = 0; i < all; ++i) {
        PrivateNote note;
        note.mentorship = pairs.pair.id;
        note.text = "Note " + std::to_string(i);
        file().pairs().addNote(note);
    }
    settle();
    const auto seen = [&] {
        const auto lines = card->findChildren<LineItem*>();
        return std::ranges::count_if(lines, &QWidget::isVisible);
    };
    EXPECT_EQ(seen(), 4);
    child<QToolButton>(*card, "unfoldButton").click();
    EXPECT_EQ(seen(), all);
}

TEST_F(CareerPlanCardTest, IsSeenByWhomItIsSharedWith) {
    write(Audience::Pair);
    lookAs({pairs.pair.mentor});
    for (const auto* text : {"Plant manager", "To shape the place", "Lead a line", "1 of 2"})
        EXPECT_TRUE(shows(QString::fromLatin1(text))) << text;
    EXPECT_FALSE(has("editPairPlanButton")) << "it is the mentee's";
    for (const auto* box : card->findChildren<QCheckBox*>())
        EXPECT_FALSE(box->isEnabled());
    lookAs({});
    EXPECT_FALSE(shows(QStringLiteral("Plant manager")));
    EXPECT_TRUE(has("editPairPlanButton"));
    lookAs({pairs.pair.mentee});
    write(Audience::PairAndCoordinator);
    lookAs({});
    EXPECT_TRUE(shows(QStringLiteral("Plant manager")));
    lookAs({pairs.pair.mentee});
    write(Audience::AuthorOnly);
    lookAs({pairs.pair.mentor});
    EXPECT_FALSE(shows(QStringLiteral("Plant manager")));
}

TEST_F(CareerPlanCardTest, IsWrittenStepByStepAndTakenBack) {
    answerDialog<CareerPlanDialog>([](CareerPlanDialog& dialog) {
        child<QLineEdit>(dialog, "targetRoleEdit").setText(QStringLiteral("Plant manager"));
        child<QPushButton>(dialog, "planStepsEditAddButton").click();
        child<QLineEdit>(dialog, "planStepsEditTitleEdit").setText(QStringLiteral("Lead a shift"));
        dialog.accept();
    });
    child<QPushButton>(*card, "editPairPlanButton").click();
    settle();
    const auto plan = [&] { return *file().goals().careerPlan(pairs.pair.mentee); };
    ASSERT_EQ(plan().steps.size(), 1U);
    card->findChild<QCheckBox*>()->click();
    EXPECT_TRUE(plan().steps.front().done);
    cohort.undo();
    EXPECT_FALSE(plan().steps.front().done);
    settle();
    EXPECT_EQ(namelessWidgets(*card), QStringList());
}

TEST_F(CareerPlanCardTest, IsDeletedAndBroughtBack) {
    write(Audience::Pair);
    settle();
    answerDialog<CareerPlanDialog>(&removeIn);
    pressIn("editPairPlanButton");
    EXPECT_FALSE(file().goals().careerPlan(pairs.pair.mentee));
    cohort.undo();
    EXPECT_EQ(file().goals().careerPlan(pairs.pair.mentee)->targetRole, "Plant manager");
}

TEST_F(AgreementCardTest, EachAcceptsForThemselvesAndTheCoordinatorAsTold) {
    EXPECT_TRUE(has("acceptAsMenteeButton"));
    EXPECT_FALSE(has("acceptAsMentorButton")) << "nobody accepts for the other one";
    pressIn("acceptAsMenteeButton");
    EXPECT_EQ(agreement()->acceptedByMentee, file().today());
    settle();
    EXPECT_FALSE(has("acceptAsMenteeButton"));
    EXPECT_TRUE(shows(QStringLiteral("Version 1 not yet accepted by")));
    lookAs({});
    EXPECT_FALSE(has("acceptAsMenteeButton"));
    pressIn("acceptAsMentorButton");
    EXPECT_TRUE(agreement()->isAccepted());
    EXPECT_TRUE(shows(QStringLiteral("Accepted by both")));
    cohort.undo();
    EXPECT_FALSE(agreement()->acceptedByMentor);
    settle();
    EXPECT_EQ(namelessWidgets(*card), QStringList());
}

TEST_F(AgreementCardTest, ANewOneIsAsLongAsTheProgramUntilTheTwoSayOtherwise) {
    pairs.asCoordinator();
    file().pairs().removeAgreement(pairs.pair.id);
    auto program = *file().directory().program(pairs.pair.program);
    program.endsOn = Date{std::chrono::sys_days{pairs.pair.startedOn} + std::chrono::days{200}};
    file().programs().edit(program);
    AgreementDialog dialog(workspace(), pairs.pair.id);
    EXPECT_EQ(child<QLineEdit>(dialog, "agreementEndEdit").text(), wording::shortDate(program.endsOn));
}

TEST_F(AgreementCardTest, IsDeletedAndBroughtBack) {
    answerDialog<AgreementDialog>(&removeIn);
    pressIn("editAgreementButton");
    EXPECT_FALSE(agreement());
    EXPECT_FALSE(shows(QStringLiteral("Lead a line")));
    cohort.undo();
    EXPECT_EQ(agreement()->purpose, "Lead a line");
}

TEST_F(AdviceCardTest, TheCoordinatorRecordsAQuestionOfTheMenteeWithTheAnswer) {
    lookAs({});
    answerDialog<AskDialog>([](AskDialog& dialog) {
        child<LongTextEdit>(dialog, "questionEdit").setPlainText(QStringLiteral("How do I say no?"));
        child<LongTextEdit>(dialog, "askAnswerEdit").setPlainText(QStringLiteral("Kindly, and early"));
        dialog.accept();
    });
    pressIn("askPairButton");
    EXPECT_TRUE(file().advice().requests().empty()) << "it is between the two";
    pairs.as(pairs.pair.mentee);
    ASSERT_EQ(file().advice().requests().size(), 1U);
    const auto asked = file().advice().requests().front();
    EXPECT_EQ(asked.from.author, pairs.pair.mentee);
    EXPECT_TRUE(asked.from.byCoordinator);
    EXPECT_EQ(asked.answer, "Kindly, and early");
}

TEST_F(AdviceCardTest, TheCoordinatorRecordsAConcernOfOneOfThePair) {
    lookAs({});
    answerDialog<ConcernDialog>([this](ConcernDialog& dialog) {
        auto& raiser = child<QComboBox>(dialog, "concernRaiserCombo");
        EXPECT_EQ(raiser.count(), 3) << "the coordinator, or one of the two";
        raiser.setCurrentIndex(raiser.findData(QVariant::fromValue<qint64>(pairs.pair.mentor.value)));
        child<LongTextEdit>(dialog, "concernTextEdit").setPlainText(QStringLiteral("We do not meet"));
        dialog.accept();
    });
    pressIn("raisePairConcernButton");
    ASSERT_EQ(file().concerns().concerns().size(), 1U);
    const auto raised = file().concerns().concerns().front();
    EXPECT_EQ(raised.from.author, pairs.pair.mentor);
    EXPECT_TRUE(raised.from.byCoordinator);
    EXPECT_EQ(raised.mentorship, pairs.pair.id);
}

TEST_F(InsightsCardTest, TheCoordinatorNotesWhatTheMentorSees) {
    lookAs({});
    answerDialog<InsightDialog>([this](InsightDialog& dialog) {
        auto& voice = child<QComboBox>(dialog, "insightVoiceCombo");
        EXPECT_EQ(voice.count(), 2);
        voice.setCurrentIndex(voice.findData(QVariant::fromValue<qint64>(pairs.pair.id.value)));
        child<QLineEdit>(dialog, "insightTitleEdit").setText(QStringLiteral("Speaks late"));
        dialog.accept();
    });
    pressIn("addAreaForMenteeButton");
    pairs.as(pairs.pair.mentor);
    ASSERT_EQ(file().insights().insights().size(), 1U);
    const auto noted = file().insights().insights().front();
    EXPECT_EQ(noted.kind, InsightKind::GrowthArea);
    EXPECT_EQ(noted.from.author, pairs.pair.mentor);
    EXPECT_TRUE(noted.from.byCoordinator);
    EXPECT_EQ(noted.about, pairs.pair.mentee);
    EXPECT_EQ(noted.mentorship, pairs.pair.id);
}

TEST_F(InsightsCardTest, TheCoordinatorRecordsLevelsInBothVoices) {
    lookAs({});
    const auto skill = file().vocabulary().addSkill({{}, SkillKind::Interpersonal, "Listening", "Écoute", {}});
    for (const auto of : {MentorshipId{}, pairs.pair.id}) {
        answerDialog<AssessDialog>([&](AssessDialog& dialog) {
            auto& voice = child<QComboBox>(dialog, "assessVoiceCombo");
            voice.setCurrentIndex(voice.findData(QVariant::fromValue<qint64>(of.value)));
            auto& other = child<QComboBox>(dialog, "otherSkillCombo");
            other.setCurrentIndex(other.findData(QVariant::fromValue<qint64>(skill.value)));
            child<QComboBox>(dialog, "otherLevelCombo").setCurrentIndex(of.isSet() ? 4 : 2);
            child<LongTextEdit>(dialog, "assessRemarkEdit").setPlainText(QStringLiteral("In the meetings"));
            dialog.accept();
        });
        pressIn("assessMenteeButton");
    }
    pairs.as(pairs.pair.mentee);
    const auto levels = file().insights().assessmentsAbout(pairs.pair.mentee);
    ASSERT_EQ(levels.size(), 2U);
    EXPECT_EQ(levels[0].from.author, pairs.pair.mentee);
    EXPECT_EQ(levels[0].level, 2);
    EXPECT_EQ(levels[1].from.author, pairs.pair.mentor);
    EXPECT_EQ(levels[1].level, 4);
    EXPECT_EQ(levels[1].remark, "In the meetings");
}

TEST_F(GainsCardTest, TheCoordinatorNotesOneForTheMentor) {
    lookAs({});
    answerDialog<GainDialog>([](GainDialog& dialog) {
        child<LongTextEdit>(dialog, "gainTextEdit").setPlainText(QStringLiteral("Patience"));
        dialog.accept();
    });
    pressIn("notePairGainButton");
    pairs.as(pairs.pair.mentor);
    ASSERT_EQ(file().gains().gains().size(), 1U);
    EXPECT_EQ(file().gains().gains().front().from.author, pairs.pair.mentor);
    EXPECT_TRUE(file().gains().gains().front().from.byCoordinator);
    EXPECT_EQ(file().gains().gains().front().mentorship, pairs.pair.id);
}

TEST_F(GainsCardTest, AreSeenByWhomTheyAreSharedWith) {
    lookAs({pairs.pair.mentor});
    EXPECT_TRUE(card->isVisible()) << "an empty one is there for whoever may note something";
    note("Patience", Audience::AuthorOnly);
    note("A better question", Audience::Pair);
    note("Another view", Audience::PairAndCoordinator);
    settle();
    for (const auto* text : {"Patience", "A better question", "Another view"})
        EXPECT_TRUE(shows(QString::fromLatin1(text))) << text;
    lookAs({pairs.pair.mentee});
    EXPECT_TRUE(shows(QStringLiteral("A better question")));
    EXPECT_TRUE(shows(QStringLiteral("Another view")));
    EXPECT_FALSE(shows(QStringLiteral("Patience")));
    EXPECT_EQ(card->findChild<QPushButton*>(QStringLiteral("notePairGainButton")), nullptr);
    lookAs({});
    EXPECT_TRUE(shows(QStringLiteral("Another view")));
    EXPECT_FALSE(shows(QStringLiteral("A better question")));
}

TEST_F(GainsCardTest, TheCoordinatorChangesOneForTheMentor) {
    const auto id = note("Another view", Audience::PairAndCoordinator);
    lookAs({});
    answerDialog<GainDialog>([](GainDialog& dialog) {
        child<LongTextEdit>(dialog, "gainTextEdit").setPlainText(QStringLiteral("Another view of night shifts"));
        dialog.accept();
    });
    card->findChild<LineItem*>()->click();
    EXPECT_EQ(file().gains().gain(id)->text, "Another view of night shifts");
    cohort.undo();
    EXPECT_EQ(file().gains().gain(id)->text, "Another view");
}

TEST_F(GainsCardTest, TheCoordinatorDeletesOneForTheMentor) {
    const auto id = note("Another view", Audience::PairAndCoordinator);
    lookAs({});
    answerDialog<GainDialog>([](GainDialog& dialog) { child<QPushButton>(dialog, "removeButton").click(); });
    card->findChild<LineItem*>()->click();
    EXPECT_FALSE(file().gains().gain(id));
    cohort.undo();
    EXPECT_EQ(file().gains().gain(id)->text, "Another view");
}

TEST_F(NextSessionCardTest, OffersToPlanWhereNoneIsPlanned) {
    EXPECT_TRUE(says(*card, QStringLiteral("None is planned.")));
    EXPECT_EQ(primary(), QStringLiteral("planPairSessionButton"));
    answerDialog<PlanSessionDialog>([](PlanSessionDialog& dialog) { dialog.accept(); });
    child<QPushButton>(*card, "planPairSessionButton").click();
    ASSERT_EQ(file().sessions().sessionsOf(pairs.pair.id).size(), 1U);
    settle();
    EXPECT_NE(primary(), QStringLiteral("planPairSessionButton"));
    cohort.undo();
    settle();
    EXPECT_TRUE(says(*card, QStringLiteral("None is planned.")));
}

TEST_F(NextSessionCardTest, SaysWhenItIsAndOffersToPrepareIt) {
    pairs.as(pairs.pair.mentor);
    plan(12);
    EXPECT_TRUE(says(*card, QStringLiteral("in 12 day")));
    EXPECT_TRUE(says(*card, QStringLiteral("The week")));
    EXPECT_EQ(primary(), QStringLiteral("preparePairButton"));
    EXPECT_EQ(card->lines(), 1) << "the agenda";
    plan(20);
    EXPECT_EQ(card->lines(), 2) << "and the one after";
    EXPECT_EQ(namelessWidgets(*card), QStringList());
}

TEST_F(NextSessionCardTest, APastOneIsRecordedWhereOneIs) {
    const auto id = plan(-3);
    EXPECT_EQ(primary(), QStringLiteral("logPlannedSessionButton"));
    answerDialog<LogSessionDialog>([](LogSessionDialog& dialog) { dialog.accept(); });
    child<QPushButton>(*card, "logPlannedSessionButton").click();
    EXPECT_EQ(file().sessions().session(id)->state, SessionState::Held);
    settle();
    EXPECT_TRUE(says(*card, QStringLiteral("None is planned.")));
    EXPECT_FALSE(has("logPlannedSessionButton"));
}

TEST_F(NextSessionCardTest, ASecondSessionOnOneDayAsksFirst) {
    plan(3);
    const auto sessions = [&] { return file().sessions().sessionsOf(pairs.pair.id).size(); };
    const auto planOnThatDay = [&](int answer) {
        answerDialog<PlanSessionDialog>([&](PlanSessionDialog& dialog) {
            child<QLineEdit>(dialog, "sessionDayEdit").setText(wording::shortDate(inDays(3)));
            answerDialog<QuestionDialog>([&](QuestionDialog& question) { question.answer(answer); });
            dialog.accept();
            if (dialog.isVisible())
                dialog.reject();
        });
        child<QPushButton>(*card, "planPairSessionButton").click();
    };
    planOnThatDay(1);
    EXPECT_EQ(sessions(), 1U);
    planOnThatDay(0);
    EXPECT_EQ(sessions(), 2U);
}

} // namespace mentoring::ui
