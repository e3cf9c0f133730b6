#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "app/people_service.h"
#include "draft_forms.h"
#include "feedback/feedback_dialog.h"
#include "feedback/feedback_page.h"
#include "feedback/reply_dialogs.h"
#include "furnish.h"
#include "goals/goal_dialog.h"
#include "kit/banner.h"
#include "kit/long_text_edit.h"
#include "kit/question_dialog.h"
#include "kit/undo_bar.h"
#include "matching_support.h"
#include "parts/kept_text_dialog.h"
#include "parts/steps_edit.h"
#include "sessions/prepare_view.h"
#include "sessions/session_dialogs.h"
#include "sessions/sessions_page.h"
#include "settings/organisation_page.h"
#include "support/mentored_pair.h"
#include "widget_checks.h"
#include "window/main_window.h"
#include "wording/language.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

using namespace test;
using mentoring::test::MentoredPair;

/// Forms of a pair, and what becomes of that which is typed into them.
class NothingIsLost : public testing::Test {
protected:
    NothingIsLost() : pairs(cohort.file()) {
        pairs.pairUp(cohort.program, 1);
        pairs.as(pairs.pair.mentor);
    }

    [[nodiscard]] Workspace& workspace() const { return *cohort.workspace; }
    [[nodiscard]] OrganisationFile& file() const { return cohort.file(); }
    [[nodiscard]] Date inDays(int days) const {
        return Date{std::chrono::sys_days{file().today()} + std::chrono::days{days}};
    }

    GoalId addGoal(const std::string& title) const {
        pairs.as(pairs.pair.mentee);
        Goal goal;
        goal.title = title;
        goal.state = GoalState::Active;
        goal.from.audience = Audience::Pair;
        const auto id = file().goals().add(goal);
        pairs.as(pairs.pair.mentor);
        return id;
    }
    SessionId plan(int days) const {
        Session session;
        session.mentorship = pairs.pair.id;
        session.on = inDays(days);
        return file().sessions().plan(session);
    }
    FeedbackId give(const std::string& next) const {
        Feedback feedback;
        feedback.mentorship = pairs.pair.id;
        feedback.from.audience = Audience::Pair;
        feedback.answers = {{"situation", "s"}, {"behaviour", "b"}, {"impact", "i"}, {"next", next}};
        return file().feedback().give(feedback);
    }

    Cohort cohort;
    MentoredPair pairs;
};

LongTextEdit& answerOf(const FeedbackDialog& dialog, const char* field) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the fields of the form before
    return child<LongTextEdit>(dialog, (std::string("feedback_") + field + "_Edit").c_str());
}

} // namespace

TEST_F(NothingIsLost, AMissedSessionKeepsNotesGoalsAndThePromise) {
    const auto goal = addGoal("Speak up");
    for (const auto planned : {plan(0), SessionId{}}) {
        LogSessionDialog dialog(workspace(), planned, planned.isSet() ? MentorshipId{} : pairs.pair.id);
        child<QComboBox>(dialog, "logHowCombo").setCurrentIndex(2); // missed by the mentee
        child<LongTextEdit>(dialog, "logNotesEdit").setPlainText(QStringLiteral("Waited, then called"));
        child<QListWidget>(dialog, "logGoalsList").item(0)->setCheckState(Qt::Checked);
        child<QLineEdit>(dialog, "logActionEdit").setText(QStringLiteral("Find another day"));
        if (!planned.isSet()) // beside the planned one of that day
            answerDialog<QuestionDialog>([](QuestionDialog& question) { question.answer(1); });
        dialog.accept();
        ASSERT_EQ(dialog.result(), QDialog::Accepted);
        const auto session = file().sessions().session(dialog.session());
        ASSERT_TRUE(session);
        EXPECT_EQ(session->state, SessionState::Missed);
        EXPECT_EQ(session->missedBy, MissedBy::Mentee);
        EXPECT_EQ(session->notes, "Waited, then called");
        EXPECT_EQ(session->goals, std::vector{goal});
        const auto actions = file().pairs().actionsOf(pairs.pair.id);
        ASSERT_FALSE(actions.empty());
        EXPECT_EQ(actions.back().text, "Find another day");
        // One step takes back all of it.
        const auto before = actions.size();
        cohort.undo();
        EXPECT_EQ(file().pairs().actionsOf(pairs.pair.id).size(), before - 1);
    }
}

TEST_F(NothingIsLost, WhatWasTypedOfASessionThatWasPlannedGoesToThatOne) {
    const auto planned = plan(0);
    LogSessionDialog dialog(workspace(), {}, pairs.pair.id);
    child<LongTextEdit>(dialog, "logNotesEdit").setPlainText(QStringLiteral("All of it"));
    answerDialog<QuestionDialog>([](QuestionDialog& question) { question.answer(0); });
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.session(), planned);
    EXPECT_EQ(file().sessions().session(planned)->notes, "All of it");
    EXPECT_EQ(file().sessions().sessionsOf(pairs.pair.id).size(), 1U);
}

TEST_F(NothingIsLost, WhatWasRefusedOfThePlannedOneDoesNotGoToItOnAnotherDay) {
    const auto planned = plan(2);
    LogSessionDialog dialog(workspace(), {}, pairs.pair.id);
    auto& day = child<QLineEdit>(dialog, "logDayEdit");
    day.setText(wording::shortDate(inDays(2)));
    answerDialog<QuestionDialog>([](QuestionDialog& question) { question.answer(0); });
    dialog.accept();
    ASSERT_NE(dialog.result(), QDialog::Accepted) << "that day is still to come";
    day.setText(wording::shortDate(inDays(-1)));
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_NE(dialog.session(), planned);
    EXPECT_EQ(file().sessions().session(planned)->state, SessionState::Planned);
}

TEST_F(NothingIsLost, APointThatIsRefusedStaysInItsLine) {
    const auto id = plan(5);
    SessionsPage page(workspace());
    page.show();
    ASSERT_TRUE(page.showRecord(id));
    auto& line = child<QLineEdit>(page, "agendaItemEdit");
    const QString longText(longestLongText + 1, u'x');
    line.setText(longText);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(child<QLineEdit>(page, "agendaItemEdit").text(), longText);
    EXPECT_FALSE(file().drafts().all().empty());
    EXPECT_EQ(file().sessions().session(id)->agenda.size(), 0U);
}

TEST_F(NothingIsLost, APointOfASessionThatIsOverIsShownToBeCopied) {
    const auto id = plan(0);
    {
        SessionsPage page(workspace());
        page.show();
        ASSERT_TRUE(page.showRecord(id));
        child<QLineEdit>(page, "agendaItemEdit").setText(QStringLiteral("Ask about the raise"));
        ASSERT_TRUE(waitFor([&] { return !file().drafts().all().empty(); }));
    }
    file().sessions().hold(id, {});
    const auto key = file().drafts().all().front().key;
    bool shown = false;
    answerDialog<KeptTextDialog>([&](KeptTextDialog& dialog) {
        shown = true;
        dialog.reject();
    });
    openDraft(workspace(), key, nullptr);
    EXPECT_TRUE(shown);
}

TEST_F(NothingIsLost, APointTypedAndNotYetOnTheAgendaIsThereAgain) {
    const auto id = plan(5);
    const auto typed = [&](const QString& add) {
        SessionsPage page(workspace());
        page.show();
        EXPECT_TRUE(page.showRecord(id));
        auto& line = child<QLineEdit>(page, "agendaItemEdit");
        const auto before = line.text();
        if (!add.isEmpty()) {
            line.setText(before + add);
            EXPECT_TRUE(waitFor([&] { return !file().drafts().all().empty(); })) << "a moment later it is on disk";
        }
        return before;
    };
    EXPECT_EQ(typed(QStringLiteral("Ask about the")), QString());
    EXPECT_EQ(typed({}), QStringLiteral("Ask about the"));
    SessionsPage page(workspace());
    page.show();
    ASSERT_TRUE(page.showRecord(id));
    QTest::keyClick(&child<QLineEdit>(page, "agendaItemEdit"), Qt::Key_Return);
    EXPECT_EQ(file().sessions().session(id)->agenda.back().text, "Ask about the");
    EXPECT_TRUE(file().drafts().all().empty());
}

TEST_F(NothingIsLost, GoingThroughTheFormsOfFeedbackMultipliesNothing) {
    FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    dialog.show();
    auto& framework = child<QComboBox>(dialog, "frameworkCombo");
    const int start = framework.currentIndex();
    answerOf(dialog, "situation").setPlainText(QStringLiteral("On Monday"));
    answerOf(dialog, "behaviour").setPlainText(QStringLiteral("You asked first"));
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < framework.count(); ++i)
            framework.setCurrentIndex(i);
        for (int i = framework.count() - 1; i >= 0; --i)
            framework.setCurrentIndex(i);
    }
    framework.setCurrentIndex(start);
    EXPECT_EQ(answerOf(dialog, "situation").toPlainText(), QStringLiteral("On Monday"));
    EXPECT_EQ(answerOf(dialog, "behaviour").toPlainText(), QStringLiteral("You asked first"));
    answerOf(dialog, "impact").setPlainText(QStringLiteral("We agreed"));
    dialog.accept();
    const auto given = file().feedback().feedback().front();
    std::size_t length = 0;
    for (const auto& answer : given.answers)
        length += answer.text.size();
    EXPECT_EQ(length, std::string_view("On MondayYou asked firstWe agreed").size());
}

TEST_F(NothingIsLost, ADraftStaysAboutTheSessionThatWasChosen) {
    const auto logged = file().sessions().log(pairs.pair.id, inDays(-20));
    {
        FeedbackDialog dialog(workspace(), pairs.pair.id, {});
        auto& about = child<QComboBox>(dialog, "feedbackAboutCombo");
        about.setCurrentIndex(about.findData(QStringLiteral("s%1").arg(logged.value)));
        answerOf(dialog, "situation").setPlainText(QStringLiteral("About the first one"));
        dialog.reject();
    }
    // Newer ones push it down the list.
    file().sessions().log(pairs.pair.id, inDays(-10));
    const auto newest = file().sessions().log(pairs.pair.id, inDays(-1));
    {
        FeedbackDialog dialog(workspace(), pairs.pair.id, {});
        EXPECT_EQ(child<QComboBox>(dialog, "feedbackAboutCombo").currentData().toString(),
                  QStringLiteral("s%1").arg(logged.value));
        EXPECT_EQ(answerOf(dialog, "situation").toPlainText(), QStringLiteral("About the first one"));
    }
    file().sessions().remove(logged);
    FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    EXPECT_NE(child<QComboBox>(dialog, "feedbackAboutCombo").currentData().toString(),
              QStringLiteral("s%1").arg(newest.value));
    EXPECT_EQ(answerOf(dialog, "situation").toPlainText(), QStringLiteral("About the first one"));
    bool says = false;
    for (const auto* banner : dialog.findChildren<Banner*>())
        says = says || banner->text().contains(QStringLiteral("No longer there"));
    EXPECT_TRUE(says);
}

TEST_F(NothingIsLost, ATemplateFillsWhatIsEmptyAndGoesAgain) {
    pairs.as(pairs.pair.mentee);
    GoalDialog dialog(workspace(), GoalId{}, PersonId{});
    dialog.show();
    auto& title = child<QLineEdit>(dialog, "goalTitleEdit");
    auto& test = child<LongTextEdit>(dialog, "goalTestEdit");
    auto& models = child<QComboBox>(dialog, "templateCombo");
    const auto use = [&](int index) {
        models.setCurrentIndex(index);
        Q_EMIT models.activated(index);
    };
    title.setText(QStringLiteral("My own words"));
    use(1);
    EXPECT_EQ(title.text(), QStringLiteral("My own words"));
    const auto filled = test.toPlainText();
    EXPECT_FALSE(filled.isEmpty());
    const auto steps = child<StepsEdit>(dialog, "milestonesEdit").steps().size();
    EXPECT_GT(steps, 0U);
    // Another one replaces what the first one filled, not what was written.
    test.setPlainText(QStringLiteral("When I have spoken twice"));
    use(2);
    EXPECT_EQ(title.text(), QStringLiteral("My own words"));
    EXPECT_EQ(test.toPlainText(), QStringLiteral("When I have spoken twice"));
    auto& banner = child<Banner>(dialog, "templateBanner");
    ASSERT_TRUE(banner.isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the button of the first one
    banner.findChildren<QPushButton*>().front()->click();
    EXPECT_EQ(title.text(), QStringLiteral("My own words"));
    EXPECT_EQ(test.toPlainText(), QStringLiteral("When I have spoken twice"));
    EXPECT_EQ(child<StepsEdit>(dialog, "milestonesEdit").steps().size(), steps) << "what was there before";
    EXPECT_EQ(models.currentIndex(), 0);
    EXPECT_FALSE(banner.isVisible());
}

TEST_F(NothingIsLost, TurningFeedbackIntoAGoalOrAnActionAsksFirst) {
    const auto id = give("Begin each meeting with a question");
    pairs.as(pairs.pair.mentee);
    FeedbackPage page(workspace());
    takeErrandsOfDialogs(workspace(), &page);
    GoalId shown;
    workspace().records().set<GoalId>([&shown](const GoalId& goal) {
        shown = goal;
        return true;
    });
    page.show();
    page.activate();
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<GoalDialog>([](GoalDialog& dialog) {
        EXPECT_EQ(child<QLineEdit>(dialog, "goalTitleEdit").text(),
                  QStringLiteral("Begin each meeting with a question"));
        dialog.reject();
    });
    trigger(page, "feedbackToGoalAction");
    EXPECT_TRUE(file().goals().goals().empty());
    EXPECT_EQ(file().feedback().feedback(id)->reply, FeedbackReply::None);
    answerDialog<FeedbackActionDialog>([](FeedbackActionDialog& dialog) {
        EXPECT_EQ(child<LongTextEdit>(dialog, "actionTextEdit").toPlainText(),
                  QStringLiteral("Begin each meeting with a question"));
        dialog.reject();
    });
    trigger(page, "feedbackToActionAction");
    EXPECT_TRUE(file().pairs().actions().empty());
    answerDialog<GoalDialog>([](GoalDialog& dialog) {
        child<QLineEdit>(dialog, "goalTitleEdit").setText(QStringLiteral("Ask first"));
        dialog.accept();
    });
    trigger(page, "feedbackToGoalAction");
    ASSERT_EQ(file().goals().goals().size(), 1U);
    EXPECT_EQ(file().goals().goals().front().title, "Ask first");
    EXPECT_EQ(shown, file().goals().goals().front().id);
}

TEST_F(NothingIsLost, APointIsPutOnTheAgendaOnce) {
    const auto id = plan(5);
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    PairFolder folder(file(), pairs.pair);
    fillPrepareView(workspace(), folder, column, &host);
    host.show();
    auto* button = host.findChild<QPushButton*>(QStringLiteral("toAgendaButton"));
    ASSERT_NE(button, nullptr);
    for (int press = 0; press < 3; ++press)
        button->click();
    EXPECT_EQ(file().sessions().session(id)->agenda.size(), 1U);
    QWidget again;
    column = new QVBoxLayout(&again);
    folder.forget(Aspect::Sessions);
    fillPrepareView(workspace(), folder, column, &again);
    const auto text = file().sessions().session(id)->agenda.front().text;
    for (const auto* other : again.findChildren<QPushButton*>(QStringLiteral("toAgendaButton")))
        EXPECT_FALSE(other->accessibleName().contains(QString::fromStdString(text)));
    // Written otherwise it is still the same point.
    file().sessions().addAgendaItem(id, "  " + text + " ");
    EXPECT_EQ(file().sessions().session(id)->agenda.size(), 1U);
}

namespace {

/// The settings of an organisation with people at levels.
class TypedSettings : public testing::Test {
protected:
    TypedSettings() : page(std::make_unique<OrganisationPage>(*cohort.workspace)) {
        page->show();
        page->activate();
    }

    [[nodiscard]] QPlainTextEdit& levels() const { return child<QPlainTextEdit>(*page, "levelsEdit"); }
    [[nodiscard]] std::vector<std::string> kept() const { return cohort.file().directory().levels().names(); }
    void type(const QString& names) const {
        levels().setPlainText(names);
        levels().document()->setModified(true);
    }

    Cohort cohort;
    std::unique_ptr<OrganisationPage> page;
};

} // namespace

TEST_F(TypedSettings, AreKeptWhenThePageIsLeft) {
    type(QStringLiteral("Junior\nSenior\nLead\nHead"));
    EXPECT_TRUE(page->mayLeave());
    EXPECT_EQ(kept(), (std::vector<std::string>{"Junior", "Senior", "Lead", "Head"}));
}

TEST_F(TypedSettings, AreAskedAboutWherePeopleWouldLoseTheirLevel) {
    type(QStringLiteral("Beginner\nExpert"));
    answerDialog<QuestionDialog>([](QuestionDialog& question) { question.reject(); });
    EXPECT_FALSE(page->mayLeave()) << "the user stays";
    EXPECT_EQ(levels().toPlainText(), QStringLiteral("Beginner\nExpert"));
    EXPECT_EQ(kept().size(), 3U);
}

TEST_F(TypedSettings, ComeBackAfterTheProgramWasKilled) {
    type(QStringLiteral("Junior\nSenior\nLead\nHead"));
    child<QLineEdit>(*page, "organisationNameEdit").setText(QStringLiteral("Exemple SA"));
    QTest::qWait(1500); // every pause of typing is on disk
    page.reset();
    OrganisationPage again(*cohort.workspace);
    again.show();
    again.activate();
    EXPECT_EQ(child<QPlainTextEdit>(again, "levelsEdit").toPlainText(), QStringLiteral("Junior\nSenior\nLead\nHead"));
    EXPECT_EQ(child<QLineEdit>(again, "organisationNameEdit").text(), QStringLiteral("Exemple SA"));
}

namespace {

/// The whole window, where what was said can be taken back for a moment.
class AMomentOfGrace : public testing::Test {
protected:
    AMomentOfGrace() : window(themesUnderTest(), clock) {
        wording::speak(wording::Language::English);
        furnish(window);
        window.resize(1280, 800);
        window.show();
        EXPECT_FALSE(window.createFile(folder.filePath(QStringLiteral("acme.ithaca")), QStringLiteral("Acme"),
                                       QStringLiteral("Tandem")));
        for (const auto* who : {"mentor", "mentee"}) {
            Person person;
            person.givenName = who;
            person.familyName = "0";
            person.email = std::string(who) + "0@exemple.fr";
            const bool mentor = std::string_view(who) == "mentor";
            file().programs().enrol(window.workspace()->program(), {file().people().add(person)}, mentor, !mentor);
        }
        pairs = std::make_unique<MentoredPair>(file());
        pairs->pairUp(window.workspace()->program(), 1);
    }
    ~AMomentOfGrace() override { window.closeFile(); }

    [[nodiscard]] OrganisationFile& file() const { return window.workspace()->file(); }
    void sit(PersonId who) {
        window.workspace()->takeDesk({who});
        ASSERT_TRUE(waitFor([&] { return file().desk().perspective().is(who); }));
        QApplication::processEvents();
    }
    void give() {
        Feedback feedback;
        feedback.mentorship = pairs->pair.id;
        feedback.from.audience = Audience::Pair;
        feedback.answers = {{"situation", "s"}, {"behaviour", "b"}, {"impact", "i"}};
        ASSERT_TRUE(window.workspace()->attempt([&] { file().feedback().give(feedback); }));
    }
    [[nodiscard]] QAction& undo() const { return child<QAction>(window, "undoAction"); }

    QTemporaryDir folder;
    FixedClock clock{Instant{} + std::chrono::hours(24 * 365 * 56)};
    MainWindow window;
    std::unique_ptr<MentoredPair> pairs;
};

} // namespace

TEST_F(AMomentOfGrace, IsSaidWhereUndoIsOffered) {
    sit(pairs->pair.mentor);
    give();
    EXPECT_TRUE(window.undoBar().isOffering());
    EXPECT_TRUE(window.undoBar().text().contains(QStringLiteral("10 seconds")))
        << window.undoBar().text().toStdString();
    window.undoBar().undoButton()->click();
    EXPECT_TRUE(file().feedback().feedback().empty());
    // And again, as long as it lasts.
    child<QAction>(window, "redoAction").trigger();
    EXPECT_EQ(file().feedback().feedback().size(), 1U);
}

TEST_F(AMomentOfGrace, EndsAndIsNotUndoneAfterwards) {
    sit(pairs->pair.mentor);
    give();
    clock.set(clock.now() + std::chrono::seconds{11});
    undo().trigger();
    EXPECT_EQ(file().feedback().feedback().size(), 1U);
    EXPECT_FALSE(undo().isEnabled());
}

TEST_F(AMomentOfGrace, WhatWasDoneBeforeIsNotTakenBackInItsPlace) {
    sit(pairs->pair.mentor);
    PrivateNote note;
    note.mentorship = pairs->pair.id;
    note.text = "Before it";
    ASSERT_TRUE(window.workspace()->attempt([&] { file().pairs().addNote(note); }));
    give();
    clock.set(clock.now() + std::chrono::seconds{11});
    QString said;
    QObject::connect(window.workspace(), &Workspace::told, [&](Tone, const QString& sentence) { said = sentence; });
    undo().trigger();
    EXPECT_TRUE(said.contains(QStringLiteral("stays"))) << said.toStdString();
    EXPECT_EQ(file().pairs().notesOf(pairs->pair.id).size(), 1U);
    undo().trigger();
    EXPECT_TRUE(file().pairs().notesOf(pairs->pair.id).empty()) << "asked for once more";
}

TEST_F(AMomentOfGrace, WhatIsDoneAgainIsTakenBackAtOnce) {
    sit(pairs->pair.mentor);
    give();
    PrivateNote note;
    note.mentorship = pairs->pair.id;
    note.text = "After it";
    ASSERT_TRUE(window.workspace()->attempt([&] { file().pairs().addNote(note); }));
    clock.set(clock.now() + std::chrono::seconds{11});
    undo().trigger();
    ASSERT_TRUE(file().pairs().notesOf(pairs->pair.id).empty());
    child<QAction>(window, "redoAction").trigger();
    ASSERT_EQ(file().pairs().notesOf(pairs->pair.id).size(), 1U);
    QString said;
    QObject::connect(window.workspace(), &Workspace::told, &window, [&](Tone, const QString& text) { said = text; });
    undo().trigger();
    EXPECT_TRUE(file().pairs().notesOf(pairs->pair.id).empty());
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    EXPECT_EQ(file().feedback().feedback().size(), 1U);
}

TEST_F(AMomentOfGrace, OneClickOnThanksIsNotFinal) {
    sit(pairs->pair.mentor);
    give();
    sit(pairs->pair.mentee);
    const auto id = file().feedback().feedback().front().id;
    ASSERT_TRUE(window.workspace()->open(id));
    trigger(window, "acknowledgeFeedbackAction");
    EXPECT_EQ(file().feedback().feedback(id)->reply, FeedbackReply::Acknowledged);
    undo().trigger();
    EXPECT_EQ(file().feedback().feedback(id)->reply, FeedbackReply::None);
}

TEST_F(AMomentOfGrace, LeavesTheFocusWhereItWasWhenThePageIsMadeAnew) {
    sit(pairs->pair.mentee);
    Session session;
    session.mentorship = pairs->pair.id;
    session.on = Date{std::chrono::sys_days{file().today()} + std::chrono::days{3}};
    session.agenda = {{"One", {}, false}, {"Two", {}, false}, {"Three", {}, false}};
    const auto id = file().sessions().plan(session);
    ASSERT_TRUE(window.workspace()->open(id));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::qWait(50);
    auto* line = window.findChild<QLineEdit*>(QStringLiteral("agendaItemEdit"));
    ASSERT_NE(line, nullptr);
    line->setFocus();
    line->setText(QStringLiteral("Four"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(50);
    EXPECT_EQ(file().sessions().session(id)->agenda.size(), 4U);
    auto* focus = window.focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_EQ(focus->objectName(), QStringLiteral("agendaItemEdit")) << "the next point can be typed";
}

} // namespace mentoring::ui
