#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "kit/table.h"
#include "style/theme.h"
#include "wording/language.h"

namespace mentoring::ui {

/// What the program remembers of this user on this machine. Every key of the settings file is in settings.cpp, except
/// the columns of tables, which keep themselves under "tables/".
class Settings {
public:
    [[nodiscard]] static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] static QString lastPage();
    static void setLastPage(const QString& pageId);

    /// Newest first, at most ten, as absolute paths; missing ones stay in.
    [[nodiscard]] static QStringList recentFiles();
    static void addRecentFile(const QString& path);
    static void clearRecentFiles();

    [[nodiscard]] static ThemeChoice theme();
    static void setTheme(ThemeChoice theme);
    [[nodiscard]] static wording::Language language();
    static void setLanguage(wording::Language language);
    [[nodiscard]] static Density density();
    static void setDensity(Density density);
    /// Who sat at the desk of a file that can only be read; empty: the coordinator. On disk when it returns.
    [[nodiscard]] static QString deskOf(const QString& path);
    static void setDeskOf(const QString& path, const QString& person);
    /// Up to which moment (milliseconds) a person has read what is new in a file; 0: not known.
    [[nodiscard]] static qint64 newsReadUntil(const QString& path, qint64 person);
    static void setNewsReadUntil(const QString& path, qint64 person, qint64 moment);
    [[nodiscard]] static QString lastFolder();
    static void setLastFolder(const QString& folder);
};

} // namespace mentoring::ui
