#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>

#include "app/draft_service.h"
#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "matching_support.h"
#include "parts/day_edit.h"
#include "parts/form_dialog.h"
#include "parts/number_edit.h"
#include "parts/reason_dialog.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

class FormDialogTest : public testing::Test {
protected:
    FormDialogTest() : form(*cohort.workspace, QStringLiteral("Form"), QStringLiteral("Do it")) {}

    [[nodiscard]] QString problem() const { return child<Label>(form, "problemLabel").text(); }
    [[nodiscard]] bool saysProblem() const { return child<Label>(form, "problemLabel").isVisible(); }
    /// Refuses with these.
    void refuse(const Issues& issues) {
        form.setAction([issues] { throw Refusal(issues); });
        form.accept();
    }

    Cohort cohort;
    FormDialog form;
};

} // namespace

TEST_F(FormDialogTest, AnIssueStandsUnderItsFieldOrAtTheFoot) {
    auto* name = form.addLine("nameEdit", QStringLiteral("&Name"), {}, Field::Name);
    auto* reason = form.addText("reasonEdit", QStringLiteral("&Reason"), 2, {}, Field::Reason);
    form.show();
    refuse({{Issue::ReasonMissing, Field::Reason}, {Issue::ProgramNameMissing, Field::Name}});
    EXPECT_TRUE(form.fieldOf(name)->hasError());
    EXPECT_TRUE(form.fieldOf(reason)->hasError());
    EXPECT_FALSE(saysProblem());
    EXPECT_EQ(form.focusWidget(), name) << "the first as they stand, not as they were found";
    form.fieldOf(reason)->hide();
    refuse({{Issue::ReasonMissing, Field::Reason}});
    EXPECT_FALSE(form.fieldOf(name)->hasError()) << "that was before";
    EXPECT_TRUE(saysProblem()) << "its field is not there to be seen";
    EXPECT_FALSE(problem().isEmpty());
}

TEST_F(FormDialogTest, WhatIsWrongIsBroughtIntoViewWithItsSentence) {
    QLineEdit* wrong = nullptr;
    for (int i = 0; i < 12; ++i) {
        auto* edit = form.addLine("lineEdit", QStringLiteral("Line %1").arg(i), {}, i == 6 ? Field::Name : Field::None);
        if (i == 6)
            wrong = edit;
    }
    form.resize(420, 300);
    form.show();
    const auto* area = form.findChild<QScrollArea*>();
    const auto* sentence = form.fieldOf(wrong)->findChild<Label*>(QStringLiteral("errorLabel"));
    const auto isSeen = [&] {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        const QRect place(sentence->mapTo(area->viewport(), QPoint()), sentence->size());
        return sentence->isVisible() && area->viewport()->rect().contains(place);
    };
    EXPECT_FALSE(isSeen());
    ASSERT_GT(area->verticalScrollBar()->maximum(), 0);
    refuse({{Issue::ProgramNameMissing, Field::Name}});
    EXPECT_TRUE(isSeen()) << "what was refused";
    area->verticalScrollBar()->setValue(0);
    form.setCheck(wrong,
                  [] { return QStringLiteral("Write a name of one word, without a figure in it. ").repeated(4); });
    form.accept();
    EXPECT_TRUE(isSeen()) << "what cannot be read";
}

TEST_F(FormDialogTest, OneEditorMayStandForSeveralFields) {
    auto* value = form.addLine("valueEdit", QStringLiteral("&Value"));
    form.showAt(value, Field::Site);
    form.showAt(value, Field::Level);
    form.show();
    refuse({{Issue::LevelOutOfRange, Field::Level}});
    EXPECT_TRUE(form.fieldOf(value)->hasError());
    EXPECT_FALSE(saysProblem());
}

TEST_F(FormDialogTest, WhatNobodyCanReadIsNotRecorded) {
    auto* day = form.addDay("dayEdit", QStringLiteral("&Day"), {});
    auto* number = new NumberEdit(&form);
    number->setObjectName(QStringLiteral("numberEdit"));
    form.addField(QStringLiteral("&Number"), number);
    int done = 0;
    form.setAction([&] { ++done; });
    form.show();
    child<QLineEdit>(form, "dayEdit").setText(QStringLiteral("soon"));
    number->setText(QStringLiteral("many"));
    form.accept();
    EXPECT_EQ(done, 0);
    EXPECT_TRUE(form.fieldOf(day)->hasError());
    EXPECT_TRUE(form.fieldOf(number)->hasError());
    form.fieldOf(day)->hide(); // not asked for any more
    number->setText(QStringLiteral("7"));
    form.accept();
    EXPECT_EQ(done, 1);
}

TEST_F(FormDialogTest, AnActionThatCannotBeDoneNowIsNotDoneByAnyKey) {
    int done = 0;
    form.setAction([&] { ++done; });
    form.show();
    form.applyButton()->setEnabled(false);
    form.accept();
    EXPECT_EQ(done, 0);
    form.applyButton()->setEnabled(true);
    form.accept();
    form.accept();
    EXPECT_EQ(done, 1) << "once, however often";
}

TEST_F(FormDialogTest, FieldsStandInColumnsAndInRows) {
    form.beginColumn();
    auto* left = form.addLine("leftEdit", QStringLiteral("&Left"));
    auto* below = form.addLine("belowEdit", QStringLiteral("&Below"));
    form.beginColumn();
    auto* right = form.addLine("rightEdit", QStringLiteral("&Right"));
    form.endColumns();
    auto* under = form.addLine("underEdit", QStringLiteral("&Under"));
    form.show();
    const auto at = [this](const QWidget* widget) { return widget->mapTo(&form, QPoint()); };
    EXPECT_GT(at(right).x(), at(left).x());
    EXPECT_EQ(at(right).y(), at(left).y());
    EXPECT_GT(at(below).y(), at(left).y());
    EXPECT_GT(at(under).y(), at(below).y());
    EXPECT_EQ(at(under).x(), at(left).x());
    EXPECT_EQ(namelessWidgets(form), QStringList());
}

TEST_F(FormDialogTest, RowsAndColumnsBreakWhereTheFormIsNarrow) {
    form.beginRow();
    auto* pair = form.addChoice(
        "pairCombo", QStringLiteral("&Pair"),
        {QStringLiteral("Somebody with a rather long name with somebody else with a name that is as long")});
    auto* day = form.addDay("dayEdit", QStringLiteral("&Day"), {});
    form.endRow();
    form.beginColumn();
    auto* left = form.addDay("leftEdit", QStringLiteral("&Left"), {});
    form.beginColumn();
    auto* right = form.addDay("rightEdit", QStringLiteral("&Right"), {});
    form.endColumns();
    auto* under = form.addLine("underEdit", QStringLiteral("&Under"));
    form.show();
    const auto at = [this](const QWidget* widget) { return widget->mapTo(&form, QPoint()); };
    const auto endOf = [&](const QWidget* widget) { return at(widget).x() + widget->width(); };
    EXPECT_EQ(at(pair).y(), at(day).y());
    EXPECT_NEAR(pair->width(), day->width(), 1) << "one grid, however long the choices";
    EXPECT_EQ(endOf(day->line()), endOf(under)) << "no room is kept for a weekday that is not there";
    day->setDay(Date{std::chrono::year{2026} / 9 / 15});
    EXPECT_GE(day->line()->width(), day->line()->minimumWidth());

    const auto& scroll = *form.findChild<QScrollArea*>();
    form.resize(300, 500);
    QApplication::processEvents();
    EXPECT_GT(at(day).y(), at(pair).y());
    EXPECT_GT(at(right).y(), at(left).y());
    EXPECT_EQ(scroll.horizontalScrollBar()->maximum(), 0) << "nothing lies beyond the side";
    constexpr int frame = 8;
    EXPECT_GE(day->line()->width() - frame, day->line()->fontMetrics().horizontalAdvance(day->line()->text()));
}

TEST_F(FormDialogTest, TheChoiceOfWhoSeesItSaysWhatItIs) {
    const auto readers = [] { return wording::Readers{}; };
    auto* choice = form.addAudience(RecordKind::Goal, usualAudience(RecordKind::Goal), readers);
    form.show();
    auto& combo = child<QComboBox>(form, "audienceCombo");
    ASSERT_TRUE(combo.isVisible());
    const auto labels = choice->findChildren<QLabel*>();
    const auto of = std::ranges::find(labels, &combo, &QLabel::buddy);
    ASSERT_NE(of, labels.end());
    EXPECT_TRUE((*of)->isVisible());
    choice->setFixedAudience();
    EXPECT_FALSE((*of)->isVisible()) << "nothing is chosen any more";
}

TEST_F(FormDialogTest, GrowsWhenThereIsMoreToSay) {
    auto* name = form.addLine("nameEdit", QStringLiteral("&Name"), {}, Field::Name);
    form.show();
    const int before = form.height();
    refuse({{Issue::ProgramNameMissing, Field::Name}});
    EXPECT_TRUE(waitFor([&] { return form.height() > before; }));
    EXPECT_TRUE(form.rect().contains(form.fieldOf(name)->mapTo(&form, QPoint(0, form.fieldOf(name)->height()))));
}

TEST_F(FormDialogTest, ATableTakesTheRoomAndOtherFieldsStayTogether) {
    auto* first = form.addLine("firstEdit", QStringLiteral("&First"));
    auto* second = form.addLine("secondEdit", QStringLiteral("&Second"));
    form.show();
    form.resize(600, 700);
    QApplication::processEvents();
    const int apart = second->mapTo(&form, QPoint()).y() - first->mapTo(&form, QPoint()).y();
    EXPECT_LT(apart, 150) << "no holes between them";

    FormDialog other(*cohort.workspace, QStringLiteral("Form"), QStringLiteral("Do it"));
    other.addLine("firstEdit", QStringLiteral("&First"));
    auto* table = new QTableWidget(2, 2, &other);
    other.addWidget(table);
    other.show();
    other.resize(600, 700);
    EXPECT_TRUE(waitFor([&] { return table->height() > 400; }));
}

TEST_F(FormDialogTest, OnlyWhatIsWithinTheFieldsNamedIsKept) {
    const auto make = [this] {
        auto made = std::make_unique<FormDialog>(*cohort.workspace, QStringLiteral("Form"), QStringLiteral("Do it"));
        made->addLine("searchEdit", QStringLiteral("&Search"));
        auto* text = made->addText("textEdit", QStringLiteral("&Text"), 2);
        made->keepDraft(DraftAbout{"note-new/1/0", QStringLiteral("Something"), {}, false}, made->fieldOf(text));
        return made;
    };
    {
        const auto left = make();
        child<QLineEdit>(*left, "searchEdit").setText(QStringLiteral("looked for"));
        left->reject();
    }
    EXPECT_TRUE(cohort.file().drafts().all().empty());
    {
        const auto left = make();
        child<LongTextEdit>(*left, "textEdit").setPlainText(QStringLiteral("written"));
        left->reject();
    }
    const auto again = make();
    EXPECT_TRUE(again->cameBackFromDraft());
    EXPECT_EQ(child<LongTextEdit>(*again, "textEdit").text(), QStringLiteral("written"));
}

TEST_F(FormDialogTest, AReasonIsAskedWhereWhatIsChosenNeedsOne) {
    std::string said;
    int chosen = -1;
    ReasonDialog dialog(
        *cohort.workspace, QStringLiteral("Archive"), QStringLiteral("Why?"), QStringLiteral("Do it"),
        [&](const Reasoned& answer) {
            said = answer.reason;
            chosen = answer.choice;
        },
        "archive/0/1", {}, nullptr,
        {QStringLiteral("And the &pairs"), {QStringLiteral("End"), QStringLiteral("Go on")}, {true, false}, false});
    dialog.show();
    auto* reason = &child<LongTextEdit>(dialog, "reasonEdit");
    dialog.accept();
    EXPECT_TRUE(dialog.fieldOf(reason)->hasError());
    EXPECT_EQ(chosen, -1);
    child<QComboBox>(dialog, "choiceCombo").setCurrentIndex(1);
    EXPECT_FALSE(dialog.fieldOf(reason)->hasError()) << "needs none now";
    dialog.accept();
    EXPECT_EQ(chosen, 1);
    EXPECT_EQ(said, "");
}

} // namespace mentoring::ui
