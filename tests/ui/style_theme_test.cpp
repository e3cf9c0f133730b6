#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "kit/card.h"
#include "kit/label.h"
#include "style/theme.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

class ThemeTest : public testing::Test {
protected:
    void TearDown() override { themesUnderTest().choose(ThemeChoice::Light); }
};

TEST_F(ThemeTest, TheUsersChoiceComesBeforeTheDesktop) {
    Themes& themes = themesUnderTest();
    themes.pretendDesktop(Theme::Dark);
    themes.choose(ThemeChoice::Light);
    EXPECT_EQ(themes.current(), Theme::Light);
    themes.choose(ThemeChoice::System);
    EXPECT_EQ(themes.current(), Theme::Dark);
    themes.pretendDesktop(Theme::Light);
    EXPECT_EQ(themes.current(), Theme::Light);
}

TEST_F(ThemeTest, ASwitchIsAnnouncedOnce) {
    QSignalSpy switched(&themesUnderTest(), &Themes::switched);
    themesUnderTest().choose(ThemeChoice::Dark);
    themesUnderTest().choose(ThemeChoice::Dark);
    EXPECT_EQ(switched.size(), 1);
}

TEST_F(ThemeTest, WhatIsOnScreenIsRepaintedInTheNewColours) {
    Card card(QStringLiteral("Title"));
    card.resize(200, 120);
    card.show();
    QApplication::processEvents();
    const QPoint inside(100, 90);
    EXPECT_EQ(card.grab().toImage().pixelColor(inside).rgb(), colors(Theme::Light).surface.rgb());
    themesUnderTest().choose(ThemeChoice::Dark);
    QApplication::processEvents();
    EXPECT_EQ(card.grab().toImage().pixelColor(inside).rgb(), colors(Theme::Dark).surface.rgb());
}

TEST_F(ThemeTest, LabelsFollowBecauseTheyNameARoleAndNotAColour) {
    Label label(QStringLiteral("muted"), Label::Body, Label::Muted);
    label.show();
    QApplication::processEvents();
    themesUnderTest().choose(ThemeChoice::Dark);
    QApplication::processEvents();
    EXPECT_EQ(label.palette().color(label.foregroundRole()), colors(Theme::Dark).mutedText);
    themesUnderTest().choose(ThemeChoice::Light);
    QApplication::processEvents();
    EXPECT_EQ(label.palette().color(label.foregroundRole()), colors(Theme::Light).mutedText);
}

TEST_F(ThemeTest, TheFocusRingShowsForTheKeyboardOnly) {
    QWidget window;
    QPushButton first(QStringLiteral("First"), &window);
    QPushButton second(QStringLiteral("Second"), &window);
    first.setGeometry(10, 10, 120, 34);
    second.setGeometry(10, 60, 120, 34);
    window.resize(200, 120);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTest::mouseMove(&window, QPoint(190, 5));
    first.setFocus(Qt::MouseFocusReason);
    QApplication::processEvents();
    const auto ringed = [&](QPushButton& button) {
        const QImage image = button.grab().toImage();
        return image.pixelColor(60, 1).rgb() == colors(Theme::Light).primary.rgb();
    };
    EXPECT_FALSE(ringed(first));
    QTest::keyClick(&window, Qt::Key_Tab);
    QApplication::processEvents();
    if (QApplication::focusWidget() == nullptr)
        GTEST_SKIP() << "no active window on this platform";
    ASSERT_TRUE(second.hasFocus());
    EXPECT_TRUE(ringed(second));
}

} // namespace
} // namespace mentoring::ui
