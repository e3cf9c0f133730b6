#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/insight_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "insights/insight_dialogs.h"
#include "insights/insights_page.h"
#include "kit/long_text_edit.h"
#include "pair_support.h"
#include "widget_checks.h"
#include "wording/language.h"

namespace mentoring::ui {

namespace {

using namespace test;

class InsightsPageTest : public PairPageTest {
protected:
    /// By whoever is at the desk.
    InsightId note(const std::string& title, const std::string& happened, Audience audience = Audience::Pair) const {
        Insight insight;
        insight.about = pairs.pair.mentee;
        insight.title = title;
        insight.evidence = {{file().today(), happened, EvidenceStrength::Clear}};
        insight.from.audience = audience;
        return file().insights().add(insight);
    }
    SkillAssessmentId assess(int level, Audience audience = Audience::Pair) const {
        const auto desk = file().desk().perspective();
        pairs.asCoordinator();
        const auto skill = file().vocabulary().addSkill({{}, SkillKind::Interpersonal, "Listening", "Écoute", {}});
        file().desk().take(desk);
        SkillAssessment one;
        one.about = pairs.pair.mentee;
        one.skill = skill;
        one.level = level;
        one.on = file().today();
        one.from.audience = audience;
        file().insights().assess({one});
        return file().insights().assessmentsAbout(pairs.pair.mentee).back().id;
    }
    static QToolButton& pencil(const Page& page, const char* card) {
        return child<QToolButton>(child<QWidget>(page, card), "editLineButton");
    }
    static void removeIn(FormDialog& dialog) { child<QPushButton>(dialog, "removeButton").click(); }
};

} // namespace

TEST_F(InsightsPageTest, AMentorComesForThoseTheyGuide) {
    // A mentee of one who guides another.
    pairs.asCoordinator();
    Program program;
    program.name = "Next";
    const auto next = file().programs().add(program);
    file().programs().enrol(next, {pairs.byEmail("mentor", 1)}, true, false);
    file().programs().enrol(next, {pairs.pair.mentor}, false, true);
    file().matching().publish(next, {{pairs.byEmail("mentor", 1), pairs.pair.mentor, 5000}});
    pairs.as(pairs.pair.mentor);
    InsightsPage page(workspace());
    page.show();
    page.activate();
    auto& who = child<QComboBox>(page, "menteeCombo");
    ASSERT_EQ(who.count(), 2);
    EXPECT_EQ(who.currentData().toLongLong(), pairs.pair.mentee.value);
}

TEST_F(InsightsPageTest, AStrengthIsNotedWithWhatHappened) {
    pairs.as(pairs.pair.mentor);
    InsightsPage page(workspace());
    look(page);
    answerDialog<InsightDialog>([](InsightDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "in a few words";
        child<QLineEdit>(dialog, "insightTitleEdit").setText(QStringLiteral("Listens"));
        child<LongTextEdit>(dialog, "evidenceEdit").setPlainText(QStringLiteral("Let everybody finish"));
        dialog.accept();
    });
    trigger(page, "addStrengthAction");
    ASSERT_EQ(file().insights().insights().size(), 1U);
    const auto noted = file().insights().insights().front();
    EXPECT_EQ(noted.kind, InsightKind::Strength);
    EXPECT_EQ(noted.about, pairs.pair.mentee);
    ASSERT_TRUE(page.showRecord(noted.id));
    EXPECT_TRUE(says(page, QStringLiteral("Let everybody finish")));
    EXPECT_EQ(namelessWidgets(page), QStringList());
    answerDialog<EvidenceDialog>([](EvidenceDialog& dialog) {
        child<LongTextEdit>(dialog, "evidenceEdit").setPlainText(QStringLiteral("Asked back twice"));
        dialog.accept();
    });
    trigger(page, "addEvidenceAction");
    EXPECT_TRUE(says(page, QStringLiteral("Asked back twice")));
}

TEST_F(InsightsPageTest, WhoIsLookedAtStaysThoughNothingOfThemIsLeft) {
    const auto noted = [&](PersonId about, const char* title) {
        pairs.as(about);
        Insight insight;
        insight.about = about;
        insight.title = title;
        insight.from.audience = Audience::PairAndCoordinator;
        return file().insights().add(insight);
    };
    noted(cohort.id("mentee2"), "Asks");
    const auto id = noted(pairs.pair.mentee, "Listens");
    pairs.asCoordinator();
    InsightsPage page(workspace());
    look(page);
    auto& who = child<QComboBox>(page, "menteeCombo");
    ASSERT_TRUE(page.showInsightsOf(pairs.pair.mentee));
    const auto name = who.currentText();
    page.deactivate();
    pairs.as(pairs.pair.mentee);
    file().insights().remove(id);
    pairs.asCoordinator();
    page.activate();
    EXPECT_EQ(who.currentText(), name) << "and not another one";
    EXPECT_TRUE(waitFor([&] { return !shows(page, QStringLiteral("Listens")); }));
    EXPECT_TRUE(who.isVisible()) << "the way to the others";
}

TEST_F(InsightsPageTest, WhatIsOnesOwnIsAmendedAndDeleted) {
    Insight insight;
    insight.about = pairs.pair.mentee;
    insight.title = "Listens";
    insight.from.audience = Audience::Pair;
    const auto id = file().insights().add(insight);
    InsightsPage page(workspace());
    look(page);
    EXPECT_TRUE(says(page, QStringLiteral("Listens")));
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<InsightDialog>([](InsightDialog& dialog) {
        child<QLineEdit>(dialog, "insightTitleEdit").setText(QStringLiteral("Listens and asks"));
        dialog.accept();
    });
    trigger(page, "amendInsightAction");
    EXPECT_EQ(file().insights().insight(id)->title, "Listens and asks");
    ASSERT_TRUE(page.canDelete());
    page.deleteSelected();
    EXPECT_TRUE(file().insights().insights().empty());
}

TEST_F(InsightsPageTest, WhatHappenedIsChangedDeletedAndBroughtBackByItsAuthor) {
    const auto id = note("Listens", "Let everybody finish");
    InsightsPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<EvidenceDialog>([](EvidenceDialog& dialog) {
        child<LongTextEdit>(dialog, "evidenceEdit").setPlainText(QStringLiteral("Let all of them finish"));
        dialog.accept();
    });
    pencil(page, "insightCard").click();
    EXPECT_EQ(file().insights().insight(id)->evidence.front().what, "Let all of them finish");
    EXPECT_TRUE(says(page, QStringLiteral("Before: Let everybody finish"))) << "openly";
    EXPECT_EQ(namelessWidgets(page), QStringList());
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<EvidenceDialog>(&removeIn);
    pencil(page, "insightCard").click();
    EXPECT_TRUE(file().insights().insight(id)->evidence.empty());
    cohort.undo();
    EXPECT_EQ(file().insights().insight(id)->evidence.size(), 1U);
    pairs.as(pairs.pair.mentor);
    InsightsPage others(workspace());
    look(others);
    ASSERT_TRUE(others.showRecord(id));
    EXPECT_TRUE(says(others, QStringLiteral("Let all of them finish")));
    EXPECT_EQ(others.findChild<QToolButton*>(QStringLiteral("editLineButton")), nullptr);
}

TEST_F(InsightsPageTest, ALevelIsChangedWithARemarkAndDeleted) {
    const auto id = assess(2);
    InsightsPage page(workspace());
    look(page);
    answerDialog<AssessmentDialog>([](AssessmentDialog& dialog) {
        child<QComboBox>(dialog, "assessmentLevelCombo").setCurrentIndex(3);
        child<LongTextEdit>(dialog, "assessRemarkEdit").setPlainText(QStringLiteral("Leads the meeting"));
        dialog.accept();
    });
    pencil(page, "levelsCard").click();
    EXPECT_EQ(file().insights().assessment(id)->level, 4);
    EXPECT_TRUE(says(page, QStringLiteral("Leads the meeting")));
    EXPECT_EQ(namelessWidgets(page), QStringList());
    answerDialog<AssessmentDialog>(&removeIn);
    pencil(page, "levelsCard").click();
    EXPECT_FALSE(file().insights().assessment(id));
    cohort.undo();
    EXPECT_EQ(file().insights().assessment(id)->remark, "Leads the meeting");
}

TEST_F(InsightsPageTest, TheCoordinatorSeesWhatIsSharedLevelsTooAndRecordsForOthers) {
    assess(3, Audience::PairAndCoordinator);
    note("Asks", "Asked back twice");
    pairs.asCoordinator();
    InsightsPage page(workspace());
    look(page);
    EXPECT_TRUE(child<QWidget>(page, "insightsPrivateLabel").isVisible());
    ASSERT_TRUE(page.showInsightsOf(pairs.pair.mentee)) << "of whom only a level is shared";
    EXPECT_TRUE(says(page, QStringLiteral("Listening")));
    EXPECT_FALSE(shows(page, QStringLiteral("Asked back twice")));
    answerDialog<InsightDialog>([](InsightDialog& dialog) {
        child<QLineEdit>(dialog, "insightTitleEdit").setText(QStringLiteral("Prepares well"));
        dialog.accept();
    });
    trigger(page, "addStrengthAction");
    pairs.as(pairs.pair.mentee);
    EXPECT_EQ(file().insights().insightsAbout(pairs.pair.mentee).back().title, "Prepares well");
}

TEST_F(InsightsPageTest, SkillsAreToldInBothVoicesUnderHeadingsThatAgreeWithThePeople) {
    wording::speak(wording::Language::French);
    const auto address = [&](PersonId id, AddressForm form) {
        pairs.asCoordinator();
        auto person = *file().directory().person(id);
        person.addressForm = form;
        file().people().edit(person);
    };
    address(pairs.pair.mentee, AddressForm::Feminine);
    const auto skill = file().vocabulary().addSkill({{}, SkillKind::Interpersonal, "Listening", "Écoute", {}});
    const auto assess = [&](PersonId by, int level, AssessmentMoment moment) {
        pairs.as(by);
        SkillAssessment one;
        one.about = pairs.pair.mentee;
        one.mentorship = by == pairs.pair.mentor ? pairs.pair.id : MentorshipId{};
        one.skill = skill;
        one.level = level;
        one.on = file().today();
        one.moment = moment;
        one.from.audience = Audience::Pair;
        file().insights().assess({one});
    };
    assess(pairs.pair.mentee, 2, AssessmentMoment::Start);
    assess(pairs.pair.mentee, 4, AssessmentMoment::Middle);
    assess(pairs.pair.mentor, 3, AssessmentMoment::Middle);
    pairs.as(pairs.pair.mentee);
    InsightsPage page(workspace());
    look(page);
    const auto& model = *child<QTableView>(page, "skillsTable").model();
    QStringList headings;
    QStringList cells;
    for (int c = 0; c < model.columnCount(); ++c) {
        headings << model.headerData(c, Qt::Horizontal).toString();
        cells << model.index(0, c).data().toString();
    }
    EXPECT_EQ(headings.join(u'|').toStdString(), "Compétence|Mentorée|Mentor·e|Écart");
    EXPECT_EQ(cells.join(u'|').toStdString(), "Écoute|2 → 4|3|\u22121");
    wording::speak(wording::Language::English);
}

} // namespace mentoring::ui
