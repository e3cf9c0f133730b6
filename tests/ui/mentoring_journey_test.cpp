#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "feedback/feedback_dialog.h"
#include "feedback/reply_dialogs.h"
#include "furnish.h"
#include "goals/goal_dialog.h"
#include "insights/insight_dialogs.h"
#include "kit/label.h"
#include "kit/line_item.h"
#include "kit/long_text_edit.h"
#include "matching_support.h"
#include "mentorships/pair_sheet.h"
#include "sessions/session_dialogs.h"
#include "support/mentored_pair.h"
#include "texts_of.h"
#include "widget_checks.h"
#include "window/file_choice.h"
#include "window/main_window.h"
#include "window/person_chooser.h"
#include "window/search_palette.h"
#include "wording/language.h"

namespace mentoring::ui {

namespace {

using namespace test;
using mentoring::test::MentoredPair;

const QString privateGoal = QStringLiteral("Becoming the plant manager");
const QString privateWord = QStringLiteral("hesitates-with-strangers");

/// The work of a mentee and a mentor, and what the coordinator sees of it: through the window, in either language.
class MentoringJourney : public testing::TestWithParam<wording::Language> {
protected:
    MentoringJourney() : window(themesUnderTest(), clock) {
        wording::speak(GetParam());
        furnish(window);
        window.resize(1280, 800);
        window.show();
        EXPECT_FALSE(window.createFile(folder.filePath(QStringLiteral("acme.ithaca")), QStringLiteral("Acme"),
                                       QStringLiteral("Tandem")));
        auto& open = file();
        const auto program = window.workspace()->program();
        for (const auto* who : {"mentor", "mentee"}) {
            for (int i = 0; i < 2; ++i) {
                Person person;
                person.givenName = who;
                person.familyName = std::to_string(i);
                person.email = who + std::to_string(i) + "@exemple.fr";
                const bool mentor = std::string_view(who) == "mentor";
                open.programs().enrol(program, {open.people().add(person)}, mentor, !mentor);
            }
        }
        pairs = std::make_unique<MentoredPair>(open);
        pairs->pairUp(program, 2);
    }
    ~MentoringJourney() override {
        FileChoice::saveAnswer = {};
        window.closeFile();
        wording::speak(wording::Language::English);
    }

    [[nodiscard]] OrganisationFile& file() const { return window.workspace()->file(); }
    [[nodiscard]] const Mentorship& pair() const { return pairs->pair; }

    /// Hands the desk over as a user does: through the menu and the list of people.
    void handOver(PersonId to) {
        const auto name = QString::fromStdString(file().directory().person(to)->displayName());
        answerDialog<PersonChooser>([&](PersonChooser& dialog) {
            child<QLineEdit>(dialog, "personSearchField").setText(name);
            ASSERT_TRUE(waitFor([&] { return dialog.person() == to; }));
            dialog.accept();
        });
        trigger(window, "somebodyDeskAction");
        ASSERT_TRUE(waitFor([&] { return file().desk().perspective().is(to); }));
        QApplication::processEvents();
    }
    void comeBack() {
        trigger(window, "coordinatorDeskAction");
        ASSERT_TRUE(waitFor([&] { return file().desk().isCoordinator(); }));
        QApplication::processEvents();
    }

    /// Everything that is written on the window: labels, lines of cards, tables.
    [[nodiscard]] QString everythingShown() const {
        QString shown;
        for (const auto* label : window.findChildren<QLabel*>())
            shown += label->text() + u'\n';
        for (const auto* line : window.findChildren<LineItem*>())
            shown += line->accessibleName() + u'\n';
        for (const auto* view : window.findChildren<QTableView*>()) {
            const auto* model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column)
                    shown += model->index(row, column).data().toString() + u'\n';
        }
        return shown;
    }
    [[nodiscard]] QString everyPage() {
        QString shown;
        for (const auto* page : {"home", "people", "mentorships", "sessions", "goals", "feedback", "insights",
                                 "concerns", "organisation"}) {
            window.showPage(QString::fromLatin1(page));
            QApplication::processEvents();
            shown += everythingShown();
        }
        EXPECT_TRUE(window.workspace()->open(pair().id));
        return shown + everythingShown();
    }

    void writeGoal(const QString& title, bool privately) {
        answerDialog<GoalDialog>([&](GoalDialog& dialog) {
            child<QLineEdit>(dialog, "goalTitleEdit").setText(title);
            child<QPushButton>(dialog, "milestonesEditAddButton").click();
            child<QLineEdit>(dialog, "milestonesEditTitleEdit").setText(QStringLiteral("First step"));
            auto& audience = child<QComboBox>(dialog, "audienceCombo");
            if (privately)
                audience.setCurrentIndex(audience.findData(static_cast<int>(Audience::AuthorOnly)));
            EXPECT_FALSE(child<Label>(dialog, "seenByLabel").text().isEmpty());
            dialog.accept();
        });
        window.showPage(QStringLiteral("goals"));
        trigger(window, "addGoalAction");
    }

    QTemporaryDir folder;
    SystemClock clock;
    MainWindow window;
    std::unique_ptr<MentoredPair> pairs;
};

TEST_P(MentoringJourney, LeadsFromAGoalToFeedbackAndAnActionAndKeepsWhatIsPrivate) {
    // The mentee: two goals with a milestone, one of them for nobody else, and an area to grow.
    handOver(pair().mentee);
    EXPECT_EQ(window.page(QStringLiteral("people")), nullptr) << "the others are not theirs to see";
    writeGoal(QStringLiteral("Speak up in meetings"), false);
    writeGoal(privateGoal, true);
    ASSERT_EQ(file().goals().goals().size(), 2U);
    EXPECT_EQ(file().goals().goals().front().milestones.size(), 1U);
    answerDialog<InsightDialog>([](InsightDialog& dialog) {
        child<QLineEdit>(dialog, "insightTitleEdit").setText(QStringLiteral("Begin earlier"));
        child<LongTextEdit>(dialog, "evidenceEdit").setPlainText(QStringLiteral("The idea came after the meeting."));
        dialog.accept();
    });
    window.showPage(QStringLiteral("insights"));
    trigger(window, "addAreaAction");
    ASSERT_EQ(file().insights().insightsAbout(pair().mentee).size(), 1U);

    // The mentor: prepares, logs the session, writes feedback by the usual form and a private note.
    handOver(pair().mentor);
    EXPECT_EQ(file().goals().goals().size(), 1U);
    ASSERT_TRUE(window.workspace()->run(PrepareSession{pair().id}));
    EXPECT_TRUE(everythingShown().contains(QStringLiteral("Speak up in meetings")));
    answerDialog<LogSessionDialog>([](LogSessionDialog& dialog) {
        child<LongTextEdit>(dialog, "logNotesEdit").setPlainText(QStringLiteral("We rehearsed the talk."));
        dialog.accept();
    });
    trigger(window, "logSessionAction");
    ASSERT_EQ(file().sessions().sessions().size(), 1U);
    answerDialog<FeedbackDialog>([](FeedbackDialog& dialog) {
        for (const auto* field : {"situation", "behaviour", "impact", "next"})
            child<LongTextEdit>(dialog, (std::string("feedback_") + field + "_Edit").c_str())
                .setPlainText(QStringLiteral("The %1 of it").arg(QLatin1String(field)));
        dialog.accept();
    });
    ASSERT_TRUE(window.workspace()->run(GiveFeedback{pair().id, {}}));
    ASSERT_EQ(file().feedback().feedback().size(), 1U);
    answerDialog<NoteDialog>([](NoteDialog& dialog) {
        child<LongTextEdit>(dialog, "noteTextEdit").setPlainText(privateWord);
        dialog.accept();
    });
    ASSERT_TRUE(window.workspace()->open(pair().id));
    child<QPushButton>(window, "addPairNoteButton").click();
    ASSERT_EQ(file().pairs().notesOf(pair().id).size(), 1U);

    // The mentee answers it by making an action of it.
    handOver(pair().mentee);
    EXPECT_FALSE(everythingShown().contains(privateWord));
    const auto feedback = file().feedback().feedback().front();
    ASSERT_TRUE(window.workspace()->open(feedback.id));
    answerDialog<FeedbackActionDialog>([](FeedbackActionDialog& dialog) {
        EXPECT_EQ(child<LongTextEdit>(dialog, "actionTextEdit").toPlainText(), QStringLiteral("The next of it"));
        dialog.accept();
    });
    trigger(window, "feedbackToActionAction");
    ASSERT_EQ(file().pairs().actions().size(), 1U);
    EXPECT_EQ(file().pairs().actions().front().feedback, feedback.id);
    EXPECT_EQ(file().feedback().feedback().front().reply, FeedbackReply::Acknowledged);

    // The coordinator sees that it moves: goal and session, neither the private note nor the unshared goal nor texts.
    comeBack();
    const auto shown = everyPage();
    EXPECT_TRUE(shown.contains(QStringLiteral("Speak up in meetings")));
    for (const auto& secret : {privateGoal, privateWord, QStringLiteral("We rehearsed"), QStringLiteral("of it"),
                               QStringLiteral("Begin earlier"), QStringLiteral("First step")})
        EXPECT_FALSE(shown.contains(secret)) << secret.toStdString();
    for (const auto* word : {"plant manager", "hesitates", "rehearsed", "earlier"})
        EXPECT_TRUE(file().search().search(word, 10).empty()) << word;
    const auto sheet = folder.filePath(QStringLiteral("pair.pdf"));
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return sheet; };
    trigger(window, "pairSheetAction");
    EXPECT_TRUE(QFile::exists(sheet));
    const auto html =
        report::toHtml(pairSheet(*window.workspace(), pair(), OnSheet::AllOfMine, pairParts().chapters).sheet);
    EXPECT_TRUE(html.contains(QStringLiteral("Speak up in meetings")));
    for (const auto& secret : {privateGoal, privateWord, QStringLiteral("of it")})
        EXPECT_FALSE(html.contains(secret)) << secret.toStdString();
    EXPECT_FALSE(window.workspace()->open(feedback.id));
}

TEST_P(MentoringJourney, FindsAPlanThatIsSharedWhereItStands) {
    const auto write = [this](const std::string& role, Audience audience) {
        CareerPlan plan;
        plan.targetRole = role;
        plan.from.audience = audience;
        file().goals().savePlan(plan);
    };
    const auto findsIt = [this] {
        auto& palette = window.searchPalette();
        palette.open();
        auto* line = palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"));
        line->setText(QStringLiteral("lighthouse"));
        auto* hits = palette.findChild<QListWidget*>(QStringLiteral("searchHitsList"));
        ASSERT_TRUE(waitFor([&] { return hits->currentItem() != nullptr; }));
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
        EXPECT_TRUE(textsOf(*window.currentPage()).find("Lighthouse keeper") != std::string::npos);
        EXPECT_TRUE(textsOf(*window.currentPage()).find("Lamp maker") == std::string::npos);
    };
    handOver(pair().mentor);
    write("Lamp maker", Audience::AuthorOnly);
    handOver(pair().mentee);
    write("Lighthouse keeper", Audience::PairAndCoordinator);
    findsIt();
    EXPECT_EQ(window.currentPage()->id(), QStringLiteral("goals")) << "one's own stands with one's goals";
    handOver(pair().mentor);
    findsIt();
    EXPECT_EQ(window.currentPage()->id(), QStringLiteral("pairs"));
    comeBack();
    findsIt();
    EXPECT_EQ(window.currentPage()->id(), QStringLiteral("mentorships"));
}

TEST_P(MentoringJourney, CallsPeopleByTheirNameWhateverItLooksLike) {
    auto person = *file().directory().person(pair().mentor);
    person.givenName = "R&D %1 <b>%n</b> {}";
    file().people().edit(person);
    handOver(pair().mentor);
    EXPECT_EQ(child<QPushButton>(window, "deskButton").text(), QStringLiteral("R&&D %1 <b>%n</b> {} 0"));
    EXPECT_TRUE(everythingShown().contains(QStringLiteral("R&D %1 <b>%n</b> {}")));
}

TEST_P(MentoringJourney, NamesEveryWidgetOfEveryPageOfEveryPerspective) {
    for (const auto person : {PersonId{}, pair().mentor, pair().mentee}) {
        if (person.isSet())
            handOver(person);
        for (const auto* page :
             {"home", "pairs", "mentorships", "sessions", "goals", "feedback", "insights", "concerns", "gains"}) {
            window.showPage(QString::fromLatin1(page));
            QApplication::processEvents();
            EXPECT_EQ(namelessWidgets(window), QStringList()) << page;
        }
        QList<QAction*> ofTheWindow; // the others hold in their own page only
        for (auto* action : window.findChildren<QAction*>())
            if (action->shortcutContext() == Qt::WindowShortcut)
                ofTheWindow << action;
        EXPECT_EQ(sharedShortcuts(ofTheWindow), QStringList());
    }
}

INSTANTIATE_TEST_SUITE_P(In, MentoringJourney, testing::Values(wording::Language::English, wording::Language::French),
                         [](const testing::TestParamInfo<wording::Language>& language) {
                             return language.param == wording::Language::French ? "French" : "English";
                         });

} // namespace

} // namespace mentoring::ui
