#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "style/theme.h"

namespace {

/// The dressed application, for tests that switch the theme.
mentoring::ui::Themes* dressed = nullptr;

} // namespace

mentoring::ui::Themes& themesUnderTest() {
    return *dressed;
}

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // No desktop of the machine that runs the tests has a say in them.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Ithaca tests"));
    QApplication::setApplicationName(QStringLiteral("ithaca-tests"));
    QLocale::setDefault(QLocale(QLocale::English));
    mentoring::ui::Themes themes(application);
    themes.choose(mentoring::ui::ThemeChoice::Light);
    dressed = &themes;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
