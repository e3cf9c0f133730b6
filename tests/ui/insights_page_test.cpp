#include <QComboBox>
#include <QLineEdit>

#include "app/insight_service.h"
#include "app/people_service.h"
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

using InsightsPageTest = PairPageTest;

} // namespace

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
    EXPECT_FALSE(says(page, QStringLiteral("Listens")));
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
