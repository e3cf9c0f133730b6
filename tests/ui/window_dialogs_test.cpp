#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

#include "app/people_service.h"
#include "app/program_service.h"
#include "kit/banner.h"
#include "kit/choice_card.h"
#include "matching_support.h"
#include "widget_checks.h"
#include "window/about_dialog.h"
#include "window/action_search.h"
#include "window/person_chooser.h"
#include "window/settings.h"
#include "window/shortcuts_dialog.h"
#include "window/welcome_page.h"

namespace mentoring::ui {

namespace {

using namespace test;

} // namespace

TEST(ShortcutsDialogTest, ListsEveryKeyAndFindsOneByItsWords) {
    QMenuBar bar;
    auto* menu = bar.addMenu(QStringLiteral("&File"));
    menu->addAction(QStringLiteral("&Open…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    menu->addAction(QStringLiteral("Without a key"));
    auto* undo = menu->addAction(QStringLiteral("&Undo missed session"));
    undo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::ALT | Qt::Key_Backspace)});
    undo->setProperty(lastingWords, QStringLiteral("Undo"));
    ShortcutsDialog dialog(actionsOf(bar));
    dialog.show();
    const auto* rows = child<QAbstractItemView>(dialog, "shortcutsTable").model();
    const int all = rows->rowCount();
    EXPECT_EQ(all, 5) << "those two, and three of tables";
    EXPECT_EQ(rows->index(1, 0).data().toString(), QStringLiteral("Undo")) << "whatever would be undone now";
    EXPECT_EQ(rows->index(1, 1).data().toString(),
              QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText))
        << "the first of several";
    child<QLineEdit>(dialog, "searchField").setText(QStringLiteral("open…"));
    EXPECT_TRUE(waitFor([&] { return rows->rowCount() == 1; }));
    child<QLineEdit>(dialog, "searchField").setText(QStringLiteral("nothing of the kind"));
    EXPECT_TRUE(waitFor([&] { return rows->rowCount() == 0; }));
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
}

TEST(AboutDialogTest, NamesItsWidgets) {
    AboutDialog dialog;
    dialog.show();
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
    child<QPushButton>(dialog, "closeButton").click();
    EXPECT_FALSE(dialog.isVisible());
}

TEST(WelcomePageTest, AsksForWhatIsChosenAndForgetsWhatIsCleared) {
    Settings::clearRecentFiles();
    mentoring::test::TemporaryOrganisation organisation;
    const auto here = organisation.file->path();
    Settings::addRecentFile(QStringLiteral("/nowhere/gone.ithaca"));
    Settings::addRecentFile(here);
    WelcomePage page;
    page.show();
    QStringList asked;
    QObject::connect(&page, &WelcomePage::newAsked, &page, [&] { asked << QStringLiteral("new"); });
    QObject::connect(&page, &WelcomePage::openAsked, &page, [&] { asked << QStringLiteral("open"); });
    QObject::connect(&page, &WelcomePage::sampleAsked, &page, [&] { asked << QStringLiteral("sample"); });
    QObject::connect(&page, &WelcomePage::fileAsked, &page, [&](const QString& path) { asked << path; });
    for (const auto* button : {"newButton", "openButton", "sampleButton"})
        child<QAbstractButton>(page, button).click();
    auto& list = child<QListWidget>(page, "recentList");
    ASSERT_EQ(list.count(), 2);
    EXPECT_TRUE(list.item(0)->flags().testFlag(Qt::ItemIsEnabled));
    EXPECT_FALSE(list.item(1)->flags().testFlag(Qt::ItemIsEnabled)) << "it is gone";
    Q_EMIT list.itemActivated(list.item(0));
    EXPECT_EQ(asked, (QStringList{QStringLiteral("new"), QStringLiteral("open"), QStringLiteral("sample"), here}));
    page.showProblem({QStringLiteral("No"), QStringLiteral("It is damaged"), {}});
    EXPECT_TRUE(child<Banner>(page, "problemBanner").isVisible());
    page.clearProblem();
    EXPECT_FALSE(child<Banner>(page, "problemBanner").isVisible());
    child<QAbstractButton>(page, "clearRecentButton").click();
    EXPECT_EQ(list.count(), 0);
    EXPECT_EQ(namelessWidgets(page), QStringList());
}

TEST(WelcomePageTest, ItsChoicesStandUnderOneAnotherWhereLettersAreLarge) {
    const auto usual = QApplication::font();
    auto large = usual;
    large.setPointSizeF(30);
    QApplication::setFont(large);
    {
        WelcomePage page;
        page.resize(1000, 700);
        page.show();
        QApplication::processEvents();
        QList<ChoiceCard*> cards;
        for (const auto* name : {"newButton", "openButton", "sampleButton"})
            cards << &child<ChoiceCard>(page, name);
        for (const auto* card : cards) {
            EXPECT_EQ(card->x(), cards.first()->x());
            EXPECT_GE(card->height(), card->heightForWidth(card->width())) << "no word of it is cut";
        }
        const auto& scroll = child<QScrollArea>(page, "scrollArea");
        EXPECT_EQ(scroll.horizontalScrollBar()->maximum(), 0);
        EXPECT_GT(scroll.verticalScrollBar()->maximum(), 0) << "and all of them can be reached";
    }
    QApplication::setFont(usual);
    WelcomePage page;
    page.resize(1000, 700);
    page.show();
    QApplication::processEvents();
    EXPECT_EQ(child<ChoiceCard>(page, "newButton").y(), child<ChoiceCard>(page, "sampleButton").y());
}

TEST(PersonChooserTest, FindsWhoTakesPartByAPieceOfTheirName) {
    Cohort cohort;
    Person stranger;
    stranger.givenName = "Zoé";
    cohort.file().people().add(stranger);
    PersonChooser dialog(*cohort.workspace);
    dialog.show();
    auto& list = child<QListWidget>(dialog, "personList");
    EXPECT_EQ(list.count(), 7) << "without those who neither mentor nor are mentored";
    child<QLineEdit>(dialog, "personSearchField").setText(QStringLiteral("MENTEE 2"));
    EXPECT_TRUE(waitFor([&] { return list.count() == 1; }));
    EXPECT_EQ(dialog.person(), cohort.id("mentee2"));
    child<QLineEdit>(dialog, "personSearchField").setText(QStringLiteral("nobody"));
    EXPECT_TRUE(waitFor([&] { return list.count() == 0; }));
    EXPECT_FALSE(child<QPushButton>(dialog, "takeDeskButton").isEnabled());
    EXPECT_FALSE(dialog.person().isSet());
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
}

} // namespace mentoring::ui
