#include <QFile>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

#include "app/directory.h"
#include "widget_checks.h"
#include "window/file_door.h"

namespace mentoring::ui {

namespace {

class FileDoorTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    FixedClock clock{Instant{} + std::chrono::hours(24 * 365 * 56)};
    FileDoor door{clock};
    QWidget window;
};

} // namespace

TEST_F(FileDoorTest, ANewFileHasItsFirstProgram) {
    const auto made = door.create(path("new.ithaca"), QStringLiteral("Brume"), QStringLiteral("Tandem"));
    ASSERT_NE(made.file, nullptr);
    EXPECT_FALSE(made.problem);
    ASSERT_EQ(made.file->directory().programs().size(), 1U);
    EXPECT_EQ(made.file->directory().programs().front().name, "Tandem");
}

TEST_F(FileDoorTest, AFileIsNeverMadeOverAnotherAndSaysSo) {
    QFile other(path("other.ithaca"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const auto made = door.create(other.fileName(), QStringLiteral("Brume"), QStringLiteral("Tandem"));
    EXPECT_EQ(made.file, nullptr);
    EXPECT_TRUE(made.problem);
    const auto opened = door.open(other.fileName(), &window);
    EXPECT_EQ(opened.file, nullptr) << "it is none of ours";
    ASSERT_TRUE(opened.problem);
    EXPECT_EQ(opened.tone, Tone::Danger);
    EXPECT_FALSE(opened.problem->inOneLine().isEmpty());
}

TEST_F(FileDoorTest, WhatIsOpenedHasBeenReadAheadForThisThread) {
    door.create(path("new.ithaca"), QStringLiteral("Brume"), QStringLiteral("Tandem")).file.reset();
    const auto opened = door.open(path("new.ithaca"), &window);
    ASSERT_NE(opened.file, nullptr);
    EXPECT_EQ(opened.file->directory().organisationName(), "Brume");
}

TEST_F(FileDoorTest, OneWindowHasAFileUntilItLetsGo) {
    FileDoor second(clock);
    EXPECT_TRUE(door.hold(path("one.ithaca")));
    EXPECT_TRUE(door.hold(path("one.ithaca"))) << "it is ours already";
    door.goBackTo({});
    EXPECT_TRUE(second.hold(path("one.ithaca")));
}

} // namespace mentoring::ui
