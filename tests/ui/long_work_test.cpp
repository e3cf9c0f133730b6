#include "window/long_work.h"

#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include "app/refusal.h"

namespace mentoring::ui {
namespace {

TEST(LongWork, ComesBackWhenItIsDone) {
    std::thread::id worker;
    doLongWork(nullptr, QStringLiteral("Counting…"), [&](const Watch& watch) {
        worker = std::this_thread::get_id();
        watch.progressed(1);
    });
    EXPECT_NE(worker, std::thread::id());
    EXPECT_NE(worker, std::this_thread::get_id());
}

TEST(LongWork, ThrowsWhatTheWorkThrows) {
    const auto fail = [](const Watch&) { throw std::runtime_error("no room"); };
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
    const auto count = [&](const Watch& work) {
        while (!work.stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        stopped = true;
        throw FileError(FileProblem::Stopped, "a.ithaca", "on the way");
    };
    EXPECT_THROW(doLongWork(nullptr, QStringLiteral("Counting…"), count), FileError) << "who stopped it hears so";
    EXPECT_TRUE(stopped);
    EXPECT_GE(refused, 1);
}

} // namespace
} // namespace mentoring::ui
