#include "window/long_work.h"

#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QTimer>

namespace mentoring::ui {
namespace {

TEST(LongWork, ComesBackWhenItIsDone) {
    std::thread::id worker;
    EXPECT_TRUE(doLongWork(nullptr, QStringLiteral("Counting…"), [&](const LongWork& work) {
        worker = std::this_thread::get_id();
        work.progressed(1);
    }));
    EXPECT_NE(worker, std::thread::id());
    EXPECT_NE(worker, std::this_thread::get_id());
}

TEST(LongWork, ThrowsWhatTheWorkThrows) {
    const auto fail = [](const LongWork&) { throw std::runtime_error("no room"); };
    EXPECT_THROW(doLongWork(nullptr, QStringLiteral("Writing…"), fail), std::runtime_error);
}

TEST(LongWork, CanBeStoppedOnceItTakesLong) {
    QTimer watch;
    int refused = 0;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        for (auto* widget : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(widget);
            if (dialog && dialog->isVisible() && dialog->objectName() == QStringLiteral("workDialog")) {
                ++refused;
                dialog->reject();
                EXPECT_TRUE(dialog->isVisible()) << "stays until the work has really stopped";
            }
        }
    });
    watch.start(20);
    bool stopped = false;
    EXPECT_FALSE(doLongWork(nullptr, QStringLiteral("Counting…"), [&](const LongWork& work) {
        while (!work.stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        stopped = true;
        throw std::runtime_error("stopped on the way");
    }));
    EXPECT_TRUE(stopped);
    EXPECT_GE(refused, 1);
}

} // namespace
} // namespace mentoring::ui
