#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/empty_state.h"
#include "kit/enter_presses.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/line_item.h"
#include "kit/page_header.h"
#include "kit/screen_guard.h"
#include "kit/search_field.h"
#include "kit/sidebar.h"
#include "kit/slider_row.h"
#include "kit/two_columns.h"
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

TEST(FormFieldTest, MayLeaveHalfOfTheLineFree) {
    auto* edit = new QLineEdit;
    FormField field(QStringLiteral("&Places"), edit);
    field.setHelp(QStringLiteral("How many there are for those who come from elsewhere and stay for a while"));
    field.leaveHalfFree();
    field.resize(616, 120);
    field.show();
    QApplication::processEvents();
    EXPECT_NEAR(edit->width(), 300, 1) << "as one of two side by side";
    EXPECT_EQ(edit->x(), 0);
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

TEST(SearchFieldTest, LeavesToThePageWhatItHasNothingFor) {
    SearchField field;
    const auto takes = [&field](const QKeySequence& keys) {
        const auto one = keys[0];
        QKeyEvent event(QEvent::ShortcutOverride, one.key(), one.keyboardModifiers());
        event.ignore();
        QCoreApplication::sendEvent(&field, &event);
        return event.isAccepted();
    };
    const QKeySequence end(Qt::CTRL | Qt::Key_E);
    for (const auto& keys : {QKeySequence(QKeySequence::Undo), QKeySequence(QKeySequence::Redo),
                             QKeySequence(QKeySequence::SelectAll), QKeySequence(QKeySequence::Delete), end})
        EXPECT_FALSE(takes(keys)) << keys.toString().toStdString();
    QTest::keyClicks(&field, QStringLiteral("zoe"));
    for (const auto& keys :
         {QKeySequence(QKeySequence::Undo), QKeySequence(QKeySequence::SelectAll), QKeySequence(QKeySequence::Delete)})
        EXPECT_TRUE(takes(keys)) << keys.toString().toStdString() << ": of what was typed";
    EXPECT_FALSE(takes(end));
}

TEST(LineItemTest, ATitleOfTwoLinesHasRoomForBothAndForWhatStandsUnderThem) {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* line = new LineItem({QStringLiteral("Lead a meeting of twelve people without a script, and end it on time"),
                               QStringLiteral("Zoé Girard · due in 12 days"), QStringLiteral("goal")},
                              &host);
    column->addWidget(line);
    column->addStretch(1);
    for (const int width : {700, 260, 700, 180}) {
        host.resize(width, 600);
        host.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return line->height() == line->heightForWidth(line->width()); })) << width;
    }
    line->setContent({QStringLiteral("Short")});
    EXPECT_TRUE(QTest::qWaitFor([&] { return line->height() == line->heightForWidth(line->width()); }));
}

TEST(TwoColumnsTest, GoBelowEachOtherWhereTheyWouldBeTooNarrow) {
    TwoColumns columns;
    auto* wide = new QPushButton(QStringLiteral("Wide"), &columns);
    auto* narrow = new QPushButton(QStringLiteral("Narrow"), &columns);
    auto* next = new QPushButton(QStringLiteral("Of the next band"), &columns);
    columns.addBand(nullptr, {wide}, {narrow});
    columns.addBand(nullptr, {next}, {});
    const auto at = [&](int width) {
        columns.resize(width, 500);
        columns.show();
        QCoreApplication::processEvents();
    };
    at(1000);
    EXPECT_FALSE(columns.isSingle());
    EXPECT_EQ(wide->y(), narrow->y());
    EXPECT_GT(wide->width(), narrow->width());
    EXPECT_LT(columns.minimumSizeHint().width(), wide->minimumSizeHint().width() + narrow->minimumSizeHint().width());
    at(400);
    EXPECT_TRUE(columns.isSingle());
    EXPECT_GT(narrow->y(), wide->y());
    EXPECT_GT(next->y(), narrow->y());
    EXPECT_EQ(wide->x(), narrow->x());
    at(1000);
    EXPECT_EQ(wide->y(), narrow->y());
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
    EXPECT_EQ(sidebar.entry(QStringLiteral("people"))->toolTip(), QString());
    sidebar.setNarrow(true);
    EXPECT_TRUE(sidebar.entry(QStringLiteral("people"))->toolTip().contains(QStringLiteral("Personnes, 12")))
        << "where there is a dot alone";
}

TEST(SidebarTest, KeepsRoomForABadgeOnlyWhereThereIsOne) {
    Sidebar sidebar;
    sidebar.addEntry(QStringLiteral("concerns"), QStringLiteral("hand"),
                     QStringLiteral("Questions and concerns of everybody"));
    const int without = sidebar.wideWidth();
    sidebar.setBadge(QStringLiteral("concerns"), 12);
    const int with = sidebar.wideWidth();
    EXPECT_GT(with, without);
    sidebar.setBadge(QStringLiteral("concerns"), 1'200'000);
    EXPECT_GT(sidebar.wideWidth(), with) << "and as much as its figure takes";
    sidebar.setBadge(QStringLiteral("concerns"), 0);
    EXPECT_EQ(sidebar.wideWidth(), without);
}

TEST(EnterPressesTest, TheButtonOfThePageThatHasTheFocus) {
    EnterPresses enter;
    qApp->installEventFilter(&enter);
    QWidget page;
    auto* push = new QPushButton(&page);
    auto* tool = new QToolButton(&page);
    auto* box = new QCheckBox(&page);
    QDialog dialog;
    auto* other = new QPushButton(&dialog);
    other->setAutoDefault(false);
    int pressed = 0;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{push, tool, box, other})
        QObject::connect(button, &QAbstractButton::clicked, button, [&] { ++pressed; });
    page.show();
    dialog.show();
    QTest::keyClick(push, Qt::Key_Return);
    QTest::keyClick(tool, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(pressed, 2);
    QTest::keyClick(box, Qt::Key_Return);
    QTest::keyClick(push, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(other, Qt::Key_Return);
    push->setEnabled(false);
    QTest::keyClick(push, Qt::Key_Return);
    EXPECT_EQ(pressed, 2) << "a box, with Ctrl, in a dialog that has a button for Enter, one that cannot be pressed";
}

TEST(PageHeaderTest, NoTitleIsCutWhileTheButtonsCouldStandUnderIt) {
    PageHeader header;
    header.setTitle(QStringLiteral("What waits for everybody in this program"));
    QAction action(QStringLiteral("&New…"));
    auto* button = header.setPrimaryAction(&action);
    const auto* title = header.findChild<Label*>(QStringLiteral("pageTitle"));
    const int room = title->sizeHint().width() + button->sizeHint().width() + space::xl;
    header.resize(room, 100);
    header.show();
    QApplication::processEvents();
    const auto isBelow = [&] {
        return button->mapTo(&header, QPoint()).y() >= title->mapTo(&header, QPoint(0, title->height())).y();
    };
    EXPECT_FALSE(isBelow());
    header.resize(title->sizeHint().width() + space::s, 120);
    QApplication::processEvents();
    EXPECT_TRUE(isBelow());
    EXPECT_GE(title->width(), title->sizeHint().width());
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
