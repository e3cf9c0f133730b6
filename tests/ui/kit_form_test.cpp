#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "kit/empty_state.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/page_header.h"
#include "kit/screen_guard.h"
#include "kit/search_field.h"
#include "kit/sidebar.h"
#include "kit/slider_row.h"
#include "style/icons.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

TEST(FormFieldTest, TheLabelIsTheEditorsNameAndBuddy) {
    auto* edit = new QLineEdit;
    FormField field(QStringLiteral("&E-mail"), edit);
    EXPECT_EQ(edit->accessibleName(), QStringLiteral("E-mail"));
    EXPECT_EQ(field.findChild<QLabel*>()->buddy(), edit);
    field.show();
    EXPECT_EQ(namelessWidgets(field), QStringList());
}

TEST(FormFieldTest, AnErrorMarksTheEditorAndSaysWhatToWrite) {
    auto* edit = new QLineEdit;
    FormField field(QStringLiteral("&E-mail"), edit);
    field.setHelp(QStringLiteral("For the next import"));
    field.setError(QStringLiteral("Write an address like name@company.com."));
    EXPECT_TRUE(field.hasError());
    EXPECT_TRUE(edit->property("invalid").toBool());
    EXPECT_EQ(edit->accessibleDescription(), QStringLiteral("Write an address like name@company.com."));
    field.setError({});
    EXPECT_FALSE(edit->property("invalid").toBool());
    EXPECT_EQ(edit->accessibleDescription(), QStringLiteral("For the next import"));
}

TEST(SearchFieldTest, AsksWhenTheTypingRestsAndNotTwiceForTheSame) {
    SearchField field;
    field.setPurpose(QStringLiteral("Search people"));
    field.setDelay(20);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("oeuvre"));
    ASSERT_TRUE(searched.wait(5000));
    EXPECT_EQ(searched.size(), 1);
    EXPECT_EQ(searched.last().first().toString(), QStringLiteral("oeuvre"));
    QTest::keyClick(&field, Qt::Key_Space);
    QTest::qWait(80);
    EXPECT_EQ(searched.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(searched.size(), 2);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(field.accessibleName(), QStringLiteral("Search people"));
    field.setText(QStringLiteral("x"));
    field.show();
    EXPECT_EQ(namelessWidgets(field), QStringList());
}

TEST(SliderRowTest, TellsTheUsersMovesOnly) {
    SliderRow row(QStringLiteral("&Language"), 0, 10);
    QSignalSpy moved(&row, &SliderRow::valueChanged);
    row.setValue(4);
    EXPECT_EQ(moved.size(), 0);
    QTest::keyClick(row.slider(), Qt::Key_Right);
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(row.value(), 5);
    EXPECT_EQ(row.slider()->accessibleName(), QStringLiteral("Language"));
}

TEST(SidebarTest, ArrowsMoveAsInAList) {
    Sidebar sidebar;
    sidebar.addEntry(QStringLiteral("people"), QStringLiteral("people"), QStringLiteral("People"));
    sidebar.addEntry(QStringLiteral("matching"), QStringLiteral("match"), QStringLiteral("Matching"));
    sidebar.addEntry(QStringLiteral("pairs"), QStringLiteral("pairs"), QStringLiteral("Mentorships"));
    sidebar.setCurrent(QStringLiteral("people"));
    QSignalSpy selected(&sidebar, &Sidebar::selected);
    QTest::keyClick(sidebar.entry(QStringLiteral("people")), Qt::Key_Down);
    EXPECT_EQ(sidebar.current(), QStringLiteral("matching"));
    QTest::keyClick(sidebar.entry(QStringLiteral("matching")), Qt::Key_End);
    EXPECT_EQ(sidebar.current(), QStringLiteral("pairs"));
    EXPECT_EQ(selected.size(), 2);
    sidebar.entry(QStringLiteral("pairs"))->click(); // where we are already
    EXPECT_EQ(selected.size(), 2);
}

TEST(SidebarTest, BadgesArePartOfTheName) {
    Sidebar sidebar;
    sidebar.addEntry(QStringLiteral("people"), QStringLiteral("people"), QStringLiteral("People"));
    sidebar.setBadge(QStringLiteral("people"), 12);
    EXPECT_EQ(sidebar.entry(QStringLiteral("people"))->accessibleName(), QStringLiteral("People, 12"));
    sidebar.setText(QStringLiteral("people"), QStringLiteral("Personnes"));
    EXPECT_EQ(sidebar.entry(QStringLiteral("people"))->accessibleName(), QStringLiteral("Personnes, 12"));
}

TEST(PageHeaderTest, ButtonsAreTheirActions) {
    PageHeader header;
    header.setTitle(QStringLiteral("People"));
    QAction action(icon(QStringLiteral("person-add")), QStringLiteral("&New person…"));
    action.setObjectName(QStringLiteral("newPersonAction"));
    QPushButton* button = header.setPrimaryAction(&action);
    EXPECT_EQ(button->objectName(), QStringLiteral("newPersonActionButton"));
    EXPECT_EQ(button->text(), QStringLiteral("&New person…"));
    QSignalSpy triggered(&action, &QAction::triggered);
    button->click();
    EXPECT_EQ(triggered.size(), 1);
    action.setEnabled(false);
    EXPECT_FALSE(button->isEnabled());
    action.setText(QStringLiteral("&Nouvelle personne…"));
    EXPECT_EQ(button->text(), QStringLiteral("&Nouvelle personne…"));
}

TEST(EmptyStateTest, ASecondActionTakesThePlaceOfTheFirst) {
    EmptyState state(QStringLiteral("people"), QStringLiteral("Nobody yet"), QStringLiteral("People come here."));
    QAction add(QStringLiteral("Add"));
    QAction bring(QStringLiteral("Import"));
    state.setPrimaryAction(&add);
    state.setPrimaryAction(&bring);
    QSignalSpy asked(&bring, &QAction::triggered);
    state.findChildren<QPushButton*>(QStringLiteral("emptyPrimaryButton")).last()->click();
    EXPECT_EQ(asked.size(), 1);
    QSignalSpy cleared(&state, &EmptyState::clearAsked);
    state.showNoMatch();
    state.findChildren<QPushButton*>(QStringLiteral("emptyPrimaryButton")).last()->click();
    EXPECT_EQ(cleared.size(), 1);
}

} // namespace
TEST(ScreenGuardTest, ADialogIsNoLargerThanItsScreen) {
    ScreenGuard guard;
    qApp->installEventFilter(&guard);
    QDialog dialog;
    const QSize room = dialog.screen()->availableSize();
    dialog.resize(room * 2);
    dialog.show();
    EXPECT_LE(dialog.width(), room.width());
    EXPECT_LE(dialog.height(), room.height());
    QDialog small;
    small.resize(200, 100);
    small.show();
    EXPECT_EQ(small.size(), QSize(200, 100));
}

} // namespace mentoring::ui
