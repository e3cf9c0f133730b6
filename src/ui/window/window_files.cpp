#include "window/window_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace mentoring::ui {

namespace {

QString firstThatExists(const QStringList& paths) {
    for (const QString& path : paths) {
        if (QFileInfo::exists(path)) {
            return QDir::cleanPath(path);
        }
    }
    return {};
}

QString say(const char* text) {
    return QCoreApplication::translate("mentoring::ui::MainWindow", text);
}

} // namespace

QString findSample() {
    const QString program = QCoreApplication::applicationDirPath();
    return firstThatExists({
        program + QStringLiteral("/../share/ithaca/sample.ithaca"),
        program + QStringLiteral("/sample.ithaca"),
        program + QStringLiteral("/../resources/sample/sample.ithaca"),
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("ithaca/sample.ithaca")),
    });
}

QString freshSampleCopy(const QString& sample, QString& problem) {
    if (sample.isEmpty() || !QFileInfo::exists(sample)) {
        problem = say(QT_TRANSLATE_NOOP("mentoring::ui::MainWindow", "The sample is not installed with this program."));
        return {};
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(QStringLiteral("."))) {
        problem = say(QT_TRANSLATE_NOOP("mentoring::ui::MainWindow",
                                        "There is no place to copy the sample to. Is the disk full?"));
        return {};
    }
    const QString copy = folder.filePath(QStringLiteral("Sample.ithaca"));
    QLockFile lock(folder.filePath(QStringLiteral(".~lock.Sample.ithaca#")));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        return copy; // open in another window: that one comes to the front
    }
    QFile::remove(copy);
    if (!QFile::copy(sample, copy)) {
        problem = say(QT_TRANSLATE_NOOP("mentoring::ui::MainWindow",
                                        "There is no place to copy the sample to. Is the disk full?"));
        return {};
    }
    // The installed sample may be read-only, and the copy is the user's own.
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

QString findGuide(bool french) {
    const QString name = french ? QStringLiteral("guide.fr.html") : QStringLiteral("guide.en.html");
    const QString program = QCoreApplication::applicationDirPath();
    return firstThatExists({
        program + QStringLiteral("/../share/doc/ithaca/") + name,
        program + QStringLiteral("/../docs/") + name,
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("doc/ithaca/") + name),
    });
}

bool isSpreadsheet(const QString& path) {
    static const QStringList endings = {QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("txt"),
                                        QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("xls"),
                                        QStringLiteral("xlsm")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace mentoring::ui
