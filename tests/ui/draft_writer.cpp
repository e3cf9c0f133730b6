// Types into the feedback form of an open file until it is killed: draft_writer FILE MENTORSHIP MENTOR
// Prints how many letters have been typed, one number a line.

#include <cstdio>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/desk.h"
#include "feedback/feedback_dialog.h"
#include "kit/long_text_edit.h"

int main(int argc, char** argv) {
    using namespace mentoring;
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const SystemClock clock;
    ui::Workspace workspace(OrganisationFile::open(arguments[1], OrganisationFile::Access::ReadWrite, clock));
    workspace.file().desk().take({PersonId{arguments[3].toLongLong()}});
    ui::FeedbackDialog dialog(workspace, MentorshipId{arguments[2].toLongLong()}, {});
    dialog.show();
    auto* edit = dialog.findChild<ui::LongTextEdit*>(QStringLiteral("feedback_situation_Edit"));
    for (int typed = 1;; ++typed) {
        QTest::keyClick(edit, Qt::Key_A);
        QTest::qWait(30); // without ever making a pause
        std::printf("%d\n", typed);
        std::fflush(stdout);
    }
}
