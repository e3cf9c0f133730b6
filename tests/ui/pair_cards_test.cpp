#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/draft_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "furnish.h"
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
    static void removeIn(FormDialog& dialog) { child<QPushButton>(dialog, "removeButton").click(); }

    std::unique_ptr<Shown> card;
};

using ActionsCardTest = CardTest<ActionsCard>;
using NotesCardTest = CardTest<NotesCard>;

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
