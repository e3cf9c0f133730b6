#pragma once

#include <functional>

#include <QObject>
#include <QVariant>

#include "style/tokens.h"

class QApplication;
class QDBusVariant;

namespace mentoring::ui {

enum class ThemeChoice { System, Light, Dark };

/// Dresses the application (style, palette, font) and keeps it dressed: the user's choice first, else what the desktop
/// says, also when it changes its mind while the program runs.
class Themes : public QObject {
    Q_OBJECT

public:
    /// Sets style, font and palette of the application at once.
    explicit Themes(QApplication& application, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    [[nodiscard]] Theme current() const { return m_current; }

    /// For tests: what the desktop is taken to say instead of asking it.
    void pretendDesktop(Theme theme);

Q_SIGNALS:
    void switched(mentoring::ui::Theme theme);

private Q_SLOTS:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    [[nodiscard]] Theme desktopTheme() const;
    void askPortal();
    void apply();

    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_current = Theme::Light;
    Theme m_desktopPalette = Theme::Light; ///< told by the palette the application started with
    int m_portal = 0;                      ///< 0 nothing said, 1 dark, 2 light
    bool m_dressed = false;
};

} // namespace mentoring::ui
