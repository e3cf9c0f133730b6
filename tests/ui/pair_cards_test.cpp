#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/draft_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "concerns/concern_dialogs.h"
#include "concerns/gains_card.h"
#include "furnish.h"
#include "goals/career_plan_card.h"
#include "goals/career_plan_dialog.h"
#include "kit/line_item.h"
#include "kit/long_text_edit.h"
#include "kit/question_dialog.h"
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
    /// As somebody who comes to the desk and looks.
    void lookAs(const Perspective& desk) {
        file().desk().take(desk);
        show();
        settle();
    }
    [[nodiscard]] bool has(const char* button) const {
        return card->findChild<QPushButton*>(QLatin1String(button)) != nullptr;
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
    void lookAs(const Perspective& desk) {
        file().desk().take(desk);
        show();
        settle();
    }
};

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
    [[nodiscard]] bool has(const char* button) const {
        return card->findChild<QPushButton*>(QLatin1String(button)) != nullptr;
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
