#include "window_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/organisation_file.h"
#include "wording/files.h"

namespace mentoring::ui {

namespace {

QString firstThatExists(const QStringList& paths) {
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    return {};
}

QString say(const char* text) {
    return QCoreApplication::translate("mentoring::ui::MainWindow", text);
}

} // namespace

QString findSample(bool french) {
    const QString program = QCoreApplication::applicationDirPath();
    const auto called = [&](const QString& name) {
        return firstThatExists({
            program + QStringLiteral("/../share/ithaca/") + name,
            program + u'/' + name,
            program + QStringLiteral("/../resources/sample/") + name,
            QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("ithaca/") + name),
        });
    };
    const QStringList names{QStringLiteral("sample.ithaca"), QStringLiteral("sample.fr.ithaca")};
    const auto wanted = called(names[french ? 1 : 0]);
    return wanted.isEmpty() ? called(names[french ? 0 : 1]) : wanted;
}

namespace {

QString sampleCopy() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(say(QT_TRANSLATE_NOOP("mentoring::ui::MainWindow", "Sample")) + QStringLiteral(".ithaca"));
}

} // namespace

QString workedInSample(const QString& sample) {
    QFile fresh(sample);
    QFile copy(sampleCopy());
    if (!copy.exists() || (fresh.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly) &&
                           fresh.size() == copy.size() && fresh.readAll() == copy.readAll()))
        return {};
    return copy.fileName();
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
    const QString copy = sampleCopy();
    try {
        copyOrganisation(sample, copy);
    } catch (const FileError& error) {
        if (error.problem() != FileProblem::InUse) { // open in another window: that one comes to the front
            problem = wording::message(error).inOneLine();
            return {};
        }
    }
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
