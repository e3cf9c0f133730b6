#include "style/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>

#include "style/ithaca_style.h"

namespace mentoring::ui {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalSettings = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colorScheme = "color-scheme";

QString text(const char* ascii) {
    return QString::fromLatin1(ascii);
}

/// The portal wraps its answers once or twice, depending on the method.
int unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toInt();
}

} // namespace

Themes::Themes(QApplication& application, QObject* parent) : QObject(parent), m_application(application) {
    m_desktopPalette = themeOf(QGuiApplication::palette());
    QApplication::setFont(baseFont(QApplication::font()));
    QApplication::setStyle(new IthacaStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#else
    askPortal();
#endif
    apply();
}

void Themes::choose(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void Themes::pretendDesktop(Theme theme) {
    m_portal = theme == Theme::Dark ? 1 : 2;
    apply();
}

Theme Themes::desktopTheme() const {
    if (m_portal != 0)
        return m_portal == 1 ? Theme::Dark : Theme::Light;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Theme::Dark;
    case Qt::ColorScheme::Light:
        return Theme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
#elif defined(Q_OS_WIN)
    const QSettings registry(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Theme::Dark : Theme::Light;
#endif
    return m_desktopPalette;
}

void Themes::askPortal() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(text(portalService), text(portalPath), text(portalSettings), QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(text(portalService), text(portalPath), text(portalSettings),
                                                           QStringLiteral("Read"));
    question << text(appearance) << text(colorScheme);
    // Not waited for: a desktop that does not answer must not hold up the start.
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid()) {
            m_portal = unwrapped(reply.value().variant());
            apply();
        }
        done->deleteLater();
    });
}

void Themes::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == QLatin1String(appearance) && key == QLatin1String(colorScheme)) {
        m_portal = unwrapped(value.variant());
        apply();
    }
}

void Themes::apply() {
    const Theme theme = m_choice == ThemeChoice::Dark    ? Theme::Dark
                        : m_choice == ThemeChoice::Light ? Theme::Light
                                                         : desktopTheme();
    if (m_dressed && theme == m_current)
        return;
    m_dressed = true;
    m_current = theme;
    QApplication::setPalette(paletteFor(theme));
    Q_EMIT switched(theme);
}

} // namespace mentoring::ui
