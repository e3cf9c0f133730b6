#include <exception>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

#include "furnish.h"
#include "kit/enter_presses.h"
#include "kit/screen_guard.h"
#include "kit/wheel_guard.h"
#include "mentoring/clock.h"
#include "style/icons.h"
#include "style/theme.h"
#include "window/main_window.h"
#include "window/settings.h"
#include "wording/language.h"

namespace {

/// The last net: an error that no slot caught is logged, and the program goes on with what is on disk.
class Application final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        try {
            return QApplication::notify(receiver, event);
        } catch (const std::exception& error) {
            qCritical("ithaca: an error that nobody expected: %s", error.what());
        }
        return false;
    }
};

} // namespace

int main(int argc, char** argv) {
    using namespace mentoring;
    QCoreApplication::setOrganizationName(QStringLiteral("Ithaca"));
    QCoreApplication::setApplicationName(QStringLiteral("ithaca"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ITHACA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ithaca"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ithaca.mentoring"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    Application application(argc, argv);
    wording::speak(ui::Settings::language());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Run workplace mentoring programs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "The organisation’s file to open."),
                                 QStringLiteral("[file]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("main", "Explore a made-up company."));
    parser.addOption(sample);
    // For measuring how long a start takes, to the first painted window, to the file in it, or until that is looked
    // through as well: nobody needs to read of it.
    QCommandLineOption quitWhen(QStringLiteral("quit-when"), {}, QStringLiteral("painted|opened|looked"));
    quitWhen.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitWhen);
    parser.process(application);

    ui::Themes themes(application);
    themes.choose(ui::Settings::theme());
    QApplication::setWindowIcon(ui::applicationIcon());
    ui::WheelGuard wheelGuard;
    application.installEventFilter(&wheelGuard);
    ui::EnterPresses enterPresses;
    application.installEventFilter(&enterPresses);
    ui::ScreenGuard screenGuard;
    application.installEventFilter(&screenGuard);

    const SystemClock clock;
    ui::MainWindow window(themes, clock);
    ui::furnish(window);
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty() && !window.prepareToOpen(files.first()))
        return 0;
    window.show();
    const auto quitPainted = [&](const char* when) {
        if (parser.value(quitWhen) != QLatin1String(when))
            return false;
        window.repaint();
        QApplication::exit();
        return true;
    };
    QTimer::singleShot(0, &window, [&] {
        if (quitPainted("painted"))
            return;
        if (!files.isEmpty())
            window.openFile(files.first());
        else if (parser.isSet(sample))
            window.openSample();
        (void)quitPainted("opened");
        if (parser.value(quitWhen) != QLatin1String("looked") || window.workspace() == nullptr)
            return;
        if (!window.workspace()->file().owesLook())
            QApplication::exit();
        QObject::connect(&window.workspace()->file(), &OrganisationFile::lookedThrough, &application,
                         &QApplication::quit);
    });
    return QApplication::exec();
}
