#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QEnterEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "kit/banner.h"
#include "kit/label.h"
#include "kit/progress_panel.h"
#include "kit/undo_bar.h"
#include "kit/wheel_guard.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

TEST(UndoBarTest, GoesByItselfAfterItsTime) {
    UndoBar bar;
    bar.move(400, 400); // away from the pointer, which would hold it
    bar.setInterval(30);
    QSignalSpy dismissed(&bar, &UndoBar::dismissed);
    bool undone = false;
    bar.offer(QStringLiteral("Person deleted"), [&] { undone = true; });
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.text(), QStringLiteral("Person deleted"));
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("Person deleted"));
    ASSERT_TRUE(dismissed.wait(5000));
    EXPECT_FALSE(bar.isVisible());
    EXPECT_FALSE(undone);
}

TEST(UndoBarTest, UndoRunsOnceAndClosesTheBar) {
    UndoBar bar;
    bar.setInterval(60000);
    int undone = 0;
    bar.offer(QStringLiteral("Person deleted"), [&] { ++undone; });
    bar.undoButton()->click();
    bar.undoButton()->click();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(bar.isOffering());
}

TEST(UndoBarTest, WaitsWhileThePointerIsOnIt) {
    UndoBar bar;
    bar.move(400, 400);
    bar.setInterval(40);
    bar.offer(QStringLiteral("Person deleted"), [] {});
    QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
    QApplication::sendEvent(&bar, &enter);
    QTest::qWait(120);
    EXPECT_TRUE(bar.isOffering());
    QSignalSpy dismissed(&bar, &UndoBar::dismissed);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&bar, &leave);
    EXPECT_TRUE(dismissed.wait(5000));
}

TEST(UndoBarTest, ANewOfferTakesThePlaceOfTheOld) {
    UndoBar bar;
    bar.setInterval(60000);
    QString undone;
    bar.offer(QStringLiteral("first"), [&] { undone = QStringLiteral("first"); });
    bar.offer(QStringLiteral("second"), [&] { undone = QStringLiteral("second"); });
    bar.undoButton()->click();
    EXPECT_EQ(undone, QStringLiteral("second"));
}

TEST(UndoBarTest, CanBeOfferedAgainFromInsideUndo) {
    UndoBar bar;
    bar.setInterval(60000);
    bar.offer(QStringLiteral("deleted"), [&] { bar.offer(QStringLiteral("taken back"), {}); });
    bar.undoButton()->click();
    EXPECT_TRUE(bar.isOffering());
    EXPECT_EQ(bar.text(), QStringLiteral("taken back"));
    EXPECT_FALSE(bar.undoButton()->isVisible());
}

TEST(BannerTest, SaysItsMessageAndRunsItsButtons) {
    Banner banner(Tone::Warning, QStringLiteral("<b>Disk full</b>"));
    int pressed = 0;
    QPushButton* again = banner.addButton(QStringLiteral("Try again"), [&] { ++pressed; });
    banner.announce();
    again->click();
    EXPECT_EQ(pressed, 1);
    EXPECT_EQ(banner.accessibleName(), QStringLiteral("<b>Disk full</b>"));
    EXPECT_EQ(namelessWidgets(banner), QStringList());
    const QLabel* text = banner.findChild<QLabel*>(QStringLiteral("bannerText"));
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->textFormat(), Qt::PlainText);
}

TEST(ProgressPanelTest, ShowsItselfOnlyForWorkThatTakesLong) {
    ProgressPanel panel;
    panel.setDelay(20);
    panel.start(QStringLiteral("Reading"));
    EXPECT_FALSE(panel.isVisible());
    panel.finish();
    QTest::qWait(60);
    EXPECT_FALSE(panel.isVisible());
    panel.start(QStringLiteral("Reading"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.isVisible(), 5000);
    QSignalSpy cancelled(&panel, &ProgressPanel::cancelAsked);
    panel.findChild<QPushButton*>(QStringLiteral("cancelButton"))->click();
    EXPECT_EQ(cancelled.size(), 1);
}

TEST(ProgressPanelTest, SaysHowFarAsACountOrAsAShare) {
    ProgressPanel panel;
    const auto figure = [&panel] {
        QStringList texts;
        for (const auto* label : panel.findChildren<Label*>())
            texts << label->text();
        return texts.join(u'|');
    };
    panel.setProgress(300, 1200);
    EXPECT_TRUE(figure().contains(QStringLiteral("300 of 1,200"))) << figure().toStdString();
    EXPECT_EQ(panel.findChild<QProgressBar*>()->value(), 250);
    panel.setShare(0.656);
    EXPECT_TRUE(figure().contains(QStringLiteral("65%"))) << figure().toStdString();
    EXPECT_EQ(panel.findChild<QProgressBar*>()->value(), 656);
    panel.setShare(1.2);
    EXPECT_TRUE(figure().contains(QStringLiteral("100%"))) << figure().toStdString();
}

class WheelGuardTest : public testing::Test {
protected:
    void SetUp() override {
        qApp->installEventFilter(&m_guard);
        auto* column = new QVBoxLayout(&m_window);
        m_spin.setRange(0, 100);
        m_spin.setValue(50);
        m_slider.setOrientation(Qt::Horizontal);
        m_slider.setRange(0, 100);
        m_slider.setValue(50);
        m_combo.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        m_combo.setCurrentIndex(1);
        column->addWidget(&m_other);
        column->addWidget(&m_spin);
        column->addWidget(&m_slider);
        column->addWidget(&m_combo);
        m_window.show();
        m_window.activateWindow();
        (void)QTest::qWaitForWindowActive(&m_window, 1000);
        m_other.setFocus();
    }

    void TearDown() override {
        // Members of this fixture, not children on the heap.
        for (QWidget* widget : {static_cast<QWidget*>(&m_other), static_cast<QWidget*>(&m_spin),
                                static_cast<QWidget*>(&m_slider), static_cast<QWidget*>(&m_combo)})
            widget->setParent(nullptr);
    }

    static void roll(QWidget& widget) {
        QWheelEvent wheel(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &wheel);
    }

    WheelGuard m_guard;
    QWidget m_window;
    QPushButton m_other;
    QSpinBox m_spin;
    QSlider m_slider;
    QComboBox m_combo;
};

TEST_F(WheelGuardTest, TheWheelChangesNothingThatHasNoFocus) {
    roll(m_spin);
    roll(m_slider);
    roll(m_combo);
    EXPECT_EQ(m_spin.value(), 50);
    EXPECT_EQ(m_slider.value(), 50);
    EXPECT_EQ(m_combo.currentIndex(), 1);
}

TEST_F(WheelGuardTest, TheWheelStillTurnsWhatHasTheFocus) {
    m_spin.setFocus();
    if (!m_spin.hasFocus())
        GTEST_SKIP() << "no active window on this platform";
    roll(m_spin);
    EXPECT_EQ(m_spin.value(), 51);
}

} // namespace
} // namespace mentoring::ui
