#include <QLineEdit>

#include "insights/insight_dialogs.h"
#include "insights/insights_page.h"
#include "kit/long_text_edit.h"
#include "pair_support.h"
#include "widget_checks.h"

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

} // namespace mentoring::ui
