#include "concerns/concern_dialogs.h"
#include "concerns/gains_page.h"
#include "kit/long_text_edit.h"
#include "pair_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

using GainsPageTest = PairPageTest;

} // namespace

TEST_F(GainsPageTest, AGainIsNotedEditedAndDeleted) {
    pairs.as(pairs.pair.mentor);
    GainsPage page(workspace());
    look(page);
    EXPECT_TRUE(child<QWidget>(page, "gainsEmptyState").isVisible());
    answerDialog<GainDialog>([](GainDialog& dialog) {
        child<LongTextEdit>(dialog, "gainTextEdit").setPlainText(QStringLiteral("Patience"));
        dialog.accept();
    });
    trigger(page, "addGainAction");
    ASSERT_EQ(file().gains().gains().size(), 1U);
    EXPECT_EQ(rows(page, "gainsTable"), 1);
    EXPECT_EQ(namelessWidgets(page), QStringList());
    child<QTableView>(page, "gainsTable").selectRow(0);
    answerDialog<GainDialog>([](GainDialog& dialog) {
        child<LongTextEdit>(dialog, "gainTextEdit").setPlainText(QStringLiteral("More patience"));
        dialog.accept();
    });
    trigger(page, "editGainAction");
    EXPECT_EQ(file().gains().gains().front().text, "More patience");
    child<QTableView>(page, "gainsTable").selectRow(0);
    ASSERT_TRUE(page.canDelete());
    page.deleteSelected();
    EXPECT_TRUE(file().gains().gains().empty());
    cohort.undo();
    EXPECT_EQ(rows(page, "gainsTable"), 1);
}

} // namespace mentoring::ui
