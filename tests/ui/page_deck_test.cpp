#include <memory>
#include <vector>

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

#include <gtest/gtest.h>

#include "kit/sidebar.h"
#include "matching_support.h"
#include "support/temporary_organisation.h"
#include "widget_checks.h"
#include "window/page.h"
#include "window/page_deck.h"

namespace mentoring::ui {

namespace {

/// A page that says what is asked of it.
class StubPage : public Page {
public:
    using Page::Page;

    QString title() const override { return spoken; }
    QString iconName() const override { return QStringLiteral("people"); }
    void activate() override { ++activated; }
    void deactivate() override { ++deactivated; }
    bool mayLeave() override { return leaves; }
    bool canGoBack() const override { return isRecordOpen; }
    void goBack() override { isRecordOpen = false; }

    QString spoken = QStringLiteral("A && B");
    int activated = 0;
    int deactivated = 0;
    bool leaves = true;
    bool isRecordOpen = false;
};

class PageDeckTest : public testing::Test {
protected:
    PageDeckTest() : workspace(std::move(organisation.file)), deck(stack, sidebar, menu) {
        menu.addAction(QStringLiteral("Zoom"));
        for (const auto* id : {"people", "goals", "matching"})
            pages.push_back(new StubPage(workspace, QString::fromLatin1(id)));
        deck.add({pages.begin(), pages.end()});
        QObject::connect(&deck, &PageDeck::shown, &deck, [this] { ++shown; });
    }

    [[nodiscard]] QAction& entry(int at) const { return *menu.actions().at(at); }

    mentoring::test::TemporaryOrganisation organisation;
    Workspace workspace;
    QStackedWidget stack;
    Sidebar sidebar;
    QMenu menu;
    PageDeck deck; // goes first: the pages know the workspace
    std::vector<StubPage*> pages;
    int shown = 0;
};

} // namespace

TEST_F(PageDeckTest, EachPageHasAnEntryAnActionAndAKey) {
    ASSERT_EQ(menu.actions().size(), 4);
    EXPECT_EQ(entry(1).objectName(), QStringLiteral("goalsPageAction"));
    EXPECT_EQ(entry(1).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    EXPECT_EQ(entry(3).text(), QStringLiteral("Zoom")) << "pages stand before what was there";
    EXPECT_NE(sidebar.entry(QStringLiteral("matching")), nullptr);
    EXPECT_EQ(deck.page(QStringLiteral("goals")), pages[1]);
    EXPECT_EQ(deck.page(QStringLiteral("nothing")), nullptr);
    EXPECT_FALSE(deck.show(QStringLiteral("nothing")));
}

TEST_F(PageDeckTest, OnePageIsInFrontAndKnowsIt) {
    EXPECT_TRUE(deck.show(QStringLiteral("people")));
    EXPECT_TRUE(deck.show(QStringLiteral("goals")));
    EXPECT_EQ(deck.inFront(), pages[1]);
    EXPECT_EQ(pages[0]->activated, 1);
    EXPECT_EQ(pages[0]->deactivated, 1);
    EXPECT_EQ(pages[1]->activated, 1);
    EXPECT_TRUE(entry(1).isChecked());
    EXPECT_FALSE(entry(0).isChecked());
    EXPECT_TRUE(deck.show(QStringLiteral("goals")));
    EXPECT_EQ(pages[1]->activated, 1) << "it was in front already";
    entry(2).trigger();
    EXPECT_EQ(deck.inFront(), pages[2]);
    EXPECT_EQ(sidebar.current(), QStringLiteral("matching"));
    EXPECT_EQ(shown, 4);
}

TEST_F(PageDeckTest, APageWithSomethingUnfinishedStaysInFront) {
    deck.show(QStringLiteral("people"));
    pages[0]->leaves = false;
    entry(1).trigger();
    EXPECT_EQ(deck.inFront(), pages[0]);
    EXPECT_EQ(sidebar.current(), QStringLiteral("people"));
    EXPECT_TRUE(entry(0).isChecked());
    EXPECT_EQ(pages[0]->deactivated, 0);
    pages[0]->leaves = true;
    deck.show(QStringLiteral("goals"));
    pages[0]->leaves = false; // in the background by now
    EXPECT_FALSE(deck.mayGo());
    EXPECT_EQ(deck.inFront(), pages[0]) << "to see what holds it up";
}

TEST_F(PageDeckTest, TitlesFollowTheLanguageAndAllGoTogether) {
    pages[0]->spoken = QStringLiteral("Personnes");
    deck.retranslate();
    EXPECT_EQ(entry(0).text(), QStringLiteral("Personnes"));
    deck.clear();
    EXPECT_EQ(menu.actions().size(), 1);
    EXPECT_EQ(deck.inFront(), nullptr);
    EXPECT_TRUE(deck.pages().isEmpty());
    EXPECT_EQ(stack.count(), 0);
}

TEST_F(PageDeckTest, TheEntryOfThePageInFrontLeavesTheRecordThatIsOpen) {
    deck.show(QStringLiteral("goals"));
    pages[1]->isRecordOpen = true;
    sidebar.entry(QStringLiteral("people"))->click();
    sidebar.entry(QStringLiteral("goals"))->click();
    EXPECT_TRUE(pages[1]->isRecordOpen) << "one comes back to where one was";
    sidebar.entry(QStringLiteral("goals"))->click();
    EXPECT_FALSE(pages[1]->isRecordOpen);
    EXPECT_EQ(deck.inFront(), pages[1]);
}

TEST_F(PageDeckTest, TheFocusOfTheSidebarGoesAlong) {
    sidebar.show();
    sidebar.activateWindow();
    deck.show(QStringLiteral("people"));
    sidebar.entry(QStringLiteral("people"))->setFocus();
    ASSERT_TRUE(test::waitFor([&] { return sidebar.entry(QStringLiteral("people"))->hasFocus(); }));
    deck.show(QStringLiteral("matching"));
    EXPECT_TRUE(sidebar.entry(QStringLiteral("matching"))->hasFocus());
}

} // namespace mentoring::ui
