#include <ctime>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include "app/draft_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "concerns/concern_dialogs.h"
#include "concerns/concerns_page.h"
#include "feedback/feedback_dialog.h"
#include "feedback/feedback_page.h"
#include "furnish.h"
#include "goals/goal_dialog.h"
#include "goals/goals_page.h"
#include "kit/banner.h"
#include "kit/label.h"
#include "kit/line_item.h"
#include "kit/long_text_edit.h"
#include "kit/utf8.h"
#include "matching_support.h"
#include "parts/day_edit.h"
#include "parts/time_edit.h"
#include "sessions/session_dialogs.h"
#include "sessions/sessions_page.h"
#include "support/mentored_pair.h"
#include "widget_checks.h"
#include "wording/language.h"

namespace mentoring::ui {

namespace {

using namespace test;
using mentoring::test::MentoredPair;

/// What people (and attackers) put into forms.
class MentoringForms : public testing::Test {
protected:
    MentoringForms() : pairs(cohort.file()) {
        pairs.pairUp(cohort.program, 1);
        pairs.as(pairs.pair.mentor);
    }

    [[nodiscard]] Workspace& workspace() const { return *cohort.workspace; }
    [[nodiscard]] OrganisationFile& file() const { return cohort.file(); }

    static void fill(const FeedbackDialog& dialog, const QString& text) {
        for (const auto* field : {"situation", "behaviour", "impact"})
            child<LongTextEdit>(dialog, (std::string("feedback_") + field + "_Edit").c_str()).setPlainText(text);
    }
    void give(const QString& text) {
        FeedbackDialog dialog(workspace(), pairs.pair.id, {});
        fill(dialog, text);
        dialog.accept();
    }

    Cohort cohort;
    MentoredPair pairs;
};

} // namespace

TEST_F(MentoringForms, AMillionCharactersAreCutWithoutStandingStill) {
    FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    dialog.show();
    auto& edit = child<LongTextEdit>(dialog, "feedback_situation_Edit");
    QApplication::clipboard()->setText(QString(1'000'000, u'x'));
    const auto began = std::clock();
    edit.paste();
    EXPECT_EQ(edit.toPlainText().size(), 20'000);
    EXPECT_LT(std::clock() - began, 5 * CLOCKS_PER_SEC) << "of the processor: a hundred times what it takes";
}

TEST_F(MentoringForms, ReturnHeldDownRecordsOnce) {
    FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    fill(dialog, QStringLiteral("Said once"));
    for (int i = 0; i < 50; ++i)
        dialog.accept();
    EXPECT_EQ(file().feedback().feedback().size(), 1U);
}

TEST_F(MentoringForms, TextIsTextWhateverItLooksLike) {
    for (const auto& text :
         {QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\">"), QStringLiteral("a < b and c > d"),
          QStringLiteral("Ben & Jerry %1 %2 %n {} \\n"), QStringLiteral("'); DROP TABLE feedback;--"),
          QStringLiteral("👩‍🚀 Zo\u00eb"), QStringLiteral("javascript:alert(1)")}) {
        give(text);
        const auto id = file().feedback().feedback().back().id;
        EXPECT_EQ(file().feedback().feedback().back().answers.front().text, text.toStdString());
        FeedbackPage page(workspace());
        page.activate();
        ASSERT_TRUE(page.showRecord(id));
        bool found = false;
        for (const auto* label : page.findChildren<QLabel*>()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
            found = found || label->text() == text;
        }
        EXPECT_TRUE(found) << text.toStdString();
    }
    EXPECT_EQ(file().feedback().feedback().size(), 6U);
}

TEST_F(MentoringForms, NothingTurnsTheReadingOrderRoundAndAccentsAreOfOnePiece) {
    give(QStringLiteral("\u202Edevorppa\u202C Zoe\u0308"));
    const auto text = file().feedback().feedback().front().answers.front().text;
    EXPECT_EQ(text.find("\xE2\x80\xAE"), std::string::npos);
    EXPECT_NE(text.find("Zo\u00EB"), std::string::npos) << text;
}

TEST_F(MentoringForms, ControlCharactersDoNotComeIn) {
    give(QStringLiteral("one") + QChar(0) + QChar(7) + QStringLiteral("two\nthree"));
    EXPECT_EQ(file().feedback().feedback().front().answers.front().text, "onetwo\nthree");
}

TEST_F(MentoringForms, AnIncompleteFormStaysOpenWithWhatWasTyped) {
    FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    dialog.show();
    auto& edit = child<LongTextEdit>(dialog, "feedback_situation_Edit");
    edit.setPlainText(QStringLiteral("Only this"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(edit.toPlainText(), QStringLiteral("Only this"));
    EXPECT_FALSE(child<Label>(dialog, "problemLabel").text().isEmpty());
    EXPECT_TRUE(file().feedback().feedback().empty());
}

TEST_F(MentoringForms, AnotherFormKeepsEveryText) {
    FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    fill(dialog, QStringLiteral("kept"));
    child<LongTextEdit>(dialog, "feedback_next_Edit").setPlainText(QStringLiteral("the fourth"));
    auto& forms = child<QComboBox>(dialog, "frameworkCombo");
    const auto everything = [&] {
        QString all;
        for (const auto* edit : dialog.findChildren<LongTextEdit*>())
            if (edit->isVisibleTo(&dialog))
                all += edit->toPlainText() + u'\n';
        return all;
    };
    for (int i = 0; i < forms.count(); ++i) {
        forms.setCurrentIndex(i);
        QApplication::processEvents();
        EXPECT_TRUE(everything().contains(QStringLiteral("the fourth"))) << i;
    }
    forms.setCurrentIndex(0);
    EXPECT_EQ(child<LongTextEdit>(dialog, "feedback_next_Edit").toPlainText(), QStringLiteral("the fourth"));
}

TEST_F(MentoringForms, WhatWasTypedIsFoundAgainAndMayBeThrownAway) {
    {
        GoalDialog dialog(workspace(), {}, pairs.pair.mentor);
        child<QLineEdit>(dialog, "goalTitleEdit").setText(QStringLiteral("Half a thought"));
        child<QPushButton>(dialog, "milestonesEditAddButton").click();
        child<QLineEdit>(dialog, "milestonesEditTitleEdit").setText(QStringLiteral("a step"));
        dialog.reject();
    }
    EXPECT_TRUE(file().goals().goals().empty());
    {
        GoalDialog dialog(workspace(), {}, pairs.pair.mentor);
        EXPECT_TRUE(dialog.cameBackFromDraft());
        EXPECT_EQ(child<QLineEdit>(dialog, "goalTitleEdit").text(), QStringLiteral("Half a thought"));
        EXPECT_EQ(child<QLineEdit>(dialog, "milestonesEditTitleEdit").text(), QStringLiteral("a step"));
        child<QWidget>(dialog, "draftBanner").findChild<QPushButton*>()->click();
        EXPECT_EQ(child<QLineEdit>(dialog, "goalTitleEdit").text(), QString());
        dialog.reject();
    }
    EXPECT_FALSE(GoalDialog(workspace(), {}, pairs.pair.mentor).cameBackFromDraft());
}

TEST_F(MentoringForms, RemarksAreQuietAndBlockNothing) {
    FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    dialog.show();
    fill(dialog, QStringLiteral("You are always late"));
    auto& remarks = child<Label>(dialog, "remarksLabel");
    EXPECT_TRUE(waitFor([&] { return remarks.text().contains(QStringLiteral("always")); }));
    dialog.accept();
    EXPECT_EQ(file().feedback().feedback().size(), 1U);
}

TEST_F(MentoringForms, ATimeThatIsNotOnTheClockIsRefusedInWords) {
    EXPECT_FALSE(isOnTheClock(Date{std::chrono::year{2026} / 3 / 29}, 2 * 60 + 30, QStringLiteral("Europe/Paris")));
    EXPECT_TRUE(isOnTheClock(Date{std::chrono::year{2026} / 3 / 29}, 3 * 60 + 30, QStringLiteral("Europe/Paris")));
    PlanSessionDialog dialog(workspace(), {}, pairs.pair.id, Date{std::chrono::year{2026} / 3 / 29});
    dialog.show();
    auto& zones = child<QComboBox>(dialog, "sessionZoneCombo");
    zones.setCurrentIndex(zones.findData(QStringLiteral("Europe/Paris")));
    child<QLineEdit>(dialog, "sessionTimeEdit").setText(QStringLiteral("2:30"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(file().sessions().sessions().empty());
    child<QLineEdit>(dialog, "sessionTimeEdit").setText(QStringLiteral("14h30"));
    dialog.accept();
    ASSERT_EQ(file().sessions().sessions().size(), 1U);
    EXPECT_EQ(file().sessions().sessions().front().minute, 14 * 60 + 30);
    EXPECT_EQ(file().sessions().sessions().front().timeZone, "Europe/Paris");
}

TEST_F(MentoringForms, ADayIsReadAsItIsWritten) {
    DayEdit edit(QStringLiteral("dayEdit"));
    const Date day{std::chrono::year{2026} / 9 / 15};
    for (const auto* typed : {"2026-09-15", "15/9/2026", "9/15/26"}) {
        edit.line()->setText(QString::fromLatin1(typed));
        EXPECT_EQ(edit.day(), day) << typed;
    }
    edit.line()->setText(QStringLiteral("31/02/2026"));
    EXPECT_TRUE(edit.isUnreadable());
    edit.setDay(day);
    EXPECT_EQ(edit.day(), day) << "what is shown is read back";
}

TEST_F(MentoringForms, ADayIsCountedFromTodayWhereThatIsKnown) {
    DayEdit edit(QStringLiteral("dayEdit"));
    edit.setDay(Date{std::chrono::year{2019} / 3 / 8});
    const auto& beside = child<Label>(edit, "weekdayLabel");
    EXPECT_EQ(beside.text(), QStringLiteral("Friday"));
    edit.setToday(Date{std::chrono::year{2019} / 3 / 5});
    EXPECT_TRUE(beside.text().startsWith(QStringLiteral("Friday, in 3 "))) << beside.text().toStdString();
    edit.setDay(Date{std::chrono::year{2019} / 3 / 1});
    EXPECT_EQ(beside.text(), QStringLiteral("Friday"));
}

TEST_F(MentoringForms, AnEmptyDayOrTimeLooksEmpty) {
    for (const auto language : {wording::Language::English, wording::Language::French}) {
        wording::speak(language);
        const bool french = language == wording::Language::French;
        DayEdit day(QStringLiteral("dayEdit"));
        const auto pattern = day.line()->placeholderText();
        EXPECT_FALSE(pattern.contains(QRegularExpression(QStringLiteral("[0-9]")))) << pattern.toStdString();
        EXPECT_TRUE(pattern.contains(french ? QStringLiteral("aaaa") : QStringLiteral("yyyy")))
            << pattern.toStdString();
        EXPECT_TRUE(pattern.contains(french ? u'j' : u'd')) << pattern.toStdString();
        EXPECT_EQ(TimeEdit().placeholderText(), QStringLiteral("hh:mm"));
        EXPECT_NE(day.line()->palette().color(QPalette::PlaceholderText), day.line()->palette().color(QPalette::Text));
    }
    wording::speak(wording::Language::English);
}

TEST_F(MentoringForms, OnlyAnHttpsLinkCanBeOpened) {
    for (const auto* link :
         {"javascript:alert(1)", "file:///etc/passwd", "http://example.org", "https://meet.example.org/x"}) {
        Session session;
        session.mentorship = pairs.pair.id;
        session.on = file().today();
        session.link = link;
        const auto id = file().sessions().plan(session);
        SessionsPage page(workspace());
        page.activate();
        ASSERT_TRUE(page.showRecord(id));
        const bool opens = page.findChild<QPushButton*>(QStringLiteral("openLinkButton")) != nullptr;
        EXPECT_EQ(opens, std::string_view(link).starts_with("https:")) << link;
    }
}

TEST_F(MentoringForms, ClosingTheWindowOfAFormKeepsWhatWasTyped) {
    {
        FeedbackDialog dialog(workspace(), pairs.pair.id, {});
        dialog.show();
        child<LongTextEdit>(dialog, "feedback_situation_Edit").setPlainText(QStringLiteral("Not yet done"));
        dialog.close();
    }
    FeedbackDialog again(workspace(), pairs.pair.id, {});
    EXPECT_EQ(child<LongTextEdit>(again, "feedback_situation_Edit").toPlainText(), QStringLiteral("Not yet done"));
}

TEST_F(MentoringForms, DeletingTwiceDeletesOnceAndComesBackOnce) {
    Goal goal;
    goal.title = "Zalgo e";
    for (int i = 0; i < 200; ++i)
        goal.title += "\xCC\x81"; // accents on accents
    goal.from.audience = usualAudience(RecordKind::Goal);
    const auto id = file().goals().add(goal);
    GoalsPage page(workspace());
    page.resize(900, 600);
    page.activate();
    EXPECT_FALSE(page.grab().isNull());
    ASSERT_TRUE(page.showRecord(id));
    trigger(page, "deleteGoalAction");
    trigger(page, "deleteGoalAction");
    EXPECT_TRUE(file().goals().goals().empty());
    cohort.undo();
    EXPECT_EQ(file().goals().goals().size(), 1U);
    EXPECT_EQ(file().goals().goals().front().id, id);
}

TEST_F(MentoringForms, PagesStayUsableInASmallWindowWithLargeText) {
    give(QString(300, u'W'));
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPointSize(30);
    QApplication::setFont(large);
    for (const int width : {640, 900}) {
        FeedbackPage feedback(workspace());
        SessionsPage sessions(workspace());
        GoalsPage goals(workspace());
        ConcernsPage concerns(workspace());
        for (Page* page : std::initializer_list<Page*>{&feedback, &sessions, &goals, &concerns}) {
            page->resize(width, 480);
            page->activate();
            EXPECT_FALSE(page->grab().isNull());
        }
    }
    QApplication::setFont(usual);
}

TEST_F(MentoringForms, ThousandsOfSessionsAreAListLikeAnyOther) {
    for (int i = 0; i < 60; ++i) {
        Session session;
        session.mentorship = pairs.pair.id;
        session.on = Date{std::chrono::year{2020} / 1 / 6};
        file().sessions().planSeries(session, 60);
    }
    SessionsPage page(workspace());
    page.resize(1200, 800);
    page.activate();
    EXPECT_EQ(child<QTableView>(page, "sessionsTable").model()->rowCount(), 3600);
}

TEST_F(MentoringForms, FeedbackSaysForWhomItIs) {
    const auto isSaid = [](const FeedbackDialog& dialog, const QString& name) {
        return std::ranges::any_of(dialog.findChildren<Label*>(), [&](const Label* label) {
            return label->text() == QStringLiteral("Feedback to ") + name;
        });
    };
    const auto nameOf = [&](PersonId id) { return toQt(file().directory().person(id)->displayName()); };
    const auto mentor = nameOf(pairs.pair.mentor);
    const auto mentee = nameOf(pairs.pair.mentee);
    EXPECT_TRUE(isSaid(FeedbackDialog(workspace(), pairs.pair.id, {}), mentee));
    pairs.as(pairs.pair.mentee);
    EXPECT_TRUE(isSaid(FeedbackDialog(workspace(), pairs.pair.id, {}), mentor));
    file().desk().take({});
    const FeedbackDialog dialog(workspace(), pairs.pair.id, {});
    auto& author = child<QComboBox>(dialog, "feedbackAuthorCombo");
    for (int i = 0; i < author.count(); ++i) {
        author.setCurrentIndex(i);
        EXPECT_TRUE(isSaid(dialog, author.currentText() == mentor ? mentee : mentor)) << "follows who gives it";
    }
}

TEST_F(MentoringForms, AConcernIsAboutTheOnlyPairAndShownOnceItIsRaised) {
    pairs.as(pairs.pair.mentee);
    ConcernsPage page(workspace());
    page.show();
    answerDialog<ConcernDialog>([&](ConcernDialog& dialog) {
        EXPECT_EQ(child<QComboBox>(dialog, "concernPairCombo").currentData().toLongLong(), pairs.pair.id.value);
        child<LongTextEdit>(dialog, "concernTextEdit").setPlainText(QStringLiteral("We never meet"));
        dialog.accept();
    });
    child<QAction>(page, "raiseConcernAction").trigger();
    const auto concerns = file().concerns().concerns();
    ASSERT_EQ(concerns.size(), 1U);
    EXPECT_EQ(concerns.front().mentorship, pairs.pair.id);
    EXPECT_TRUE(std::ranges::any_of(page.findChildren<Label*>(), [](const Label* label) {
        return label->isVisibleTo(label->window()) && label->text() == QStringLiteral("We never meet");
    })) << "what was raised is open";
}

TEST_F(MentoringForms, WhatWasRecordedWhileAFormWasOpenStandsInItWithWhatWasTyped) {
    takeErrandsOfDialogs(workspace(), nullptr);
    MentorGain gain;
    gain.text = "Patience";
    gain.on = file().today();
    const auto id = file().gains().add(gain);
    QString shown;
    QString said;
    answerDialog<GainDialog>([&](GainDialog& dialog) { // the one that is opened anew
        shown = child<LongTextEdit>(dialog, "gainTextEdit").toPlainText();
        said = child<Banner>(dialog, "draftBanner").text();
        dialog.accept();
    });
    GainDialog open(workspace(), *file().gains().gain(id));
    open.show();
    child<LongTextEdit>(open, "gainTextEdit").setPlainText(QStringLiteral("Patience, and humour"));
    auto other = file().gains().gain(id)->record();
    other.text = "A lot of patience";
    file().gains().edit(other);
    open.accept();
    EXPECT_FALSE(open.isVisible());
    EXPECT_EQ(open.result(), QDialog::Rejected);
    EXPECT_EQ(file().gains().gain(id)->text, "A lot of patience") << "nothing is written over it";
    ASSERT_TRUE(waitFor([&] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown, QStringLiteral("A lot of patience\n\nPatience, and humour"));
    EXPECT_TRUE(said.contains(QStringLiteral("Changed since by somebody"))) << said.toStdString();
    EXPECT_EQ(file().gains().gain(id)->text, "A lot of patience\n\nPatience, and humour");
    EXPECT_TRUE(file().drafts().all().empty());
}

TEST_F(MentoringForms, AShortTextThatWasRecordedMeanwhileIsSaidBesideWhatWasTyped) {
    takeErrandsOfDialogs(workspace(), nullptr);
    pairs.as(pairs.pair.mentee);
    Goal goal;
    goal.title = "Lead a team";
    goal.from.audience = Audience::Pair;
    const auto id = file().goals().add(goal);
    QString said;
    answerDialog<GoalDialog>([&](GoalDialog& dialog) {
        EXPECT_EQ(child<QLineEdit>(dialog, "goalTitleEdit").text(), QStringLiteral("Lead a big team"));
        said = child<Banner>(dialog, "draftBanner").text();
        dialog.reject();
    });
    GoalDialog open(workspace(), id, {});
    open.show();
    child<QLineEdit>(open, "goalTitleEdit").setText(QStringLiteral("Lead a big team"));
    auto other = file().goals().goal(id)->record();
    other.title = "Lead a small team";
    file().goals().edit(other);
    open.accept();
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.contains(QStringLiteral("now “Lead a small team”"))) << said.toStdString();
    EXPECT_EQ(file().goals().goal(id)->title, "Lead a small team");
}

} // namespace mentoring::ui
