// Pictures of every page, in both languages and both themes, of any file:
//   QT_QPA_PLATFORM=offscreen ithaca_pictures FILE FOLDER [WIDTHxHEIGHT]
// The file is opened as the program opens it; nothing in it is changed.

#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>

#include "furnish.h"
#include "kit/sidebar.h"
#include "mentoring/clock.h"
#include "style/theme.h"
#include "window/main_window.h"
#include "window/search_palette.h"
#include "wording/language.h"

namespace {

/// Pages may still be reading or solving when they come to the front.
void settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

} // namespace

int main(int argc, char** argv) {
    using namespace mentoring;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // the pictures do not depend on the desktop
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Ithaca"));
    QCoreApplication::setApplicationName(QStringLiteral("ithaca-pictures"));
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: ithaca_pictures FILE FOLDER [WIDTHxHEIGHT]\n", stderr);
        return 2;
    }
    QDir folder(arguments.at(2));
    if (!folder.mkpath(QStringLiteral("."))) {
        return 1;
    }
    QSize size(1280, 820);
    if (const QStringList wanted = arguments.value(3).split(QLatin1Char('x')); wanted.size() == 2) {
        size = QSize(wanted.at(0).toInt(), wanted.at(1).toInt());
    }

    ui::Themes themes(application);
    const SystemClock clock;
    for (const bool french : {false, true}) {
        wording::speak(french ? wording::Language::French : wording::Language::English);
        for (const bool dark : {false, true}) {
            themes.choose(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
            ui::MainWindow window(themes, clock);
            ui::furnish(window);
            window.resize(size);
            window.show();
            const QString ending = QStringLiteral("-%1-%2.png")
                                       .arg(french ? QStringLiteral("fr") : QStringLiteral("en"),
                                            dark ? QStringLiteral("dark") : QStringLiteral("light"));
            const auto save = [&](const QString& name, int patience) {
                settle(patience);
                if (!window.grab().save(folder.filePath(name + ending))) {
                    std::fprintf(stderr, "cannot write %s\n", qPrintable(folder.filePath(name + ending)));
                    std::exit(1);
                }
            };
            save(QStringLiteral("welcome"), 50);
            if (window.openFile(arguments.at(1)) != ui::MainWindow::Opening::Opened) {
                std::fputs("the file cannot be opened\n", stderr);
                return 1;
            }
            const auto pages = window.findChild<QStackedWidget*>(QStringLiteral("pageStack"))
                                   ->findChildren<ui::Page*>(QString(), Qt::FindDirectChildrenOnly);
            for (const ui::Page* page : pages) {
                window.showPage(page->id());
                save(page->id(), 1500);
            }
            window.searchPalette().open();
            save(QStringLiteral("search"), 50);
        }
    }
    return 0;
}
