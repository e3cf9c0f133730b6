#include "window/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace mentoring::ui {

namespace {

namespace key {
const QString geometry = QStringLiteral("window/geometry");
const QString lastPage = QStringLiteral("window/page");
const QString recentFiles = QStringLiteral("files/recent");
const QString lastFolder = QStringLiteral("files/folder");
const QString theme = QStringLiteral("look/theme");
const QString language = QStringLiteral("look/language");
const QString density = QStringLiteral("look/density");
const QString desk = QStringLiteral("desk/%1");
const QString news = QStringLiteral("news/%1/%2");
} // namespace key

constexpr qsizetype mostRecentFiles = 10;

QVariant read(const QString& name) {
    return QSettings().value(name);
}

void write(const QString& name, const QVariant& value) {
    QSettings().setValue(name, value);
}

} // namespace

QByteArray Settings::windowGeometry() {
    return read(key::geometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    write(key::geometry, geometry);
}

QString Settings::lastPage() {
    return read(key::lastPage).toString();
}

void Settings::setLastPage(const QString& pageId) {
    write(key::lastPage, pageId);
}

QStringList Settings::recentFiles() {
    return read(key::recentFiles).toStringList().mid(0, mostRecentFiles);
}

void Settings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    write(key::recentFiles, files.mid(0, mostRecentFiles));
}

void Settings::clearRecentFiles() {
    QSettings().remove(key::recentFiles);
}

ThemeChoice Settings::theme() {
    const QString word = read(key::theme).toString();
    return word == QLatin1String("dark")    ? ThemeChoice::Dark
           : word == QLatin1String("light") ? ThemeChoice::Light
                                            : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::System:
        write(key::theme, QStringLiteral("system"));
        break;
    case ThemeChoice::Light:
        write(key::theme, QStringLiteral("light"));
        break;
    case ThemeChoice::Dark:
        write(key::theme, QStringLiteral("dark"));
        break;
    }
}

wording::Language Settings::language() {
    return wording::languageOf(read(key::language).toString());
}

void Settings::setLanguage(wording::Language language) {
    write(key::language, wording::code(language));
}

Density Settings::density() {
    return read(key::density).toString() == QLatin1String("compact") ? Density::Compact : Density::Comfortable;
}

void Settings::setDensity(Density density) {
    write(key::density, density == Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable"));
}

namespace {

/// A path as one word of the settings file.
QString wordOf(const QString& path) {
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(24));
}
QString deskKey(const QString& path) {
    return key::desk.arg(wordOf(path));
}
QString newsKey(const QString& path, qint64 person) {
    return key::news.arg(wordOf(path)).arg(person);
}

} // namespace

QString Settings::deskOf(const QString& path) {
    return read(deskKey(path)).toString();
}

void Settings::setDeskOf(const QString& path, const QString& person) {
    QSettings settings;
    if (person.isEmpty())
        settings.remove(deskKey(path));
    else
        settings.setValue(deskKey(path), person);
    settings.sync();
}

qint64 Settings::newsReadUntil(const QString& path, qint64 person) {
    return read(newsKey(path, person)).toLongLong();
}

void Settings::setNewsReadUntil(const QString& path, qint64 person, qint64 moment) {
    write(newsKey(path, person), moment);
}

namespace {

/// Where the sample is copied to, and whatever else is the program's own: nobody looks for their files there.
bool isOurs(const QString& folder) {
    const QString ours = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return !ours.isEmpty() && (QDir::cleanPath(folder) + u'/').startsWith(ours + u'/');
}

} // namespace

QString Settings::lastFolder() {
    const QString folder = read(key::lastFolder).toString();
    return !folder.isEmpty() && QDir(folder).exists() && !isOurs(folder)
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder) {
    if (!isOurs(folder))
        write(key::lastFolder, folder);
}

} // namespace mentoring::ui
