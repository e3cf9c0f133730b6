#include "wording/language.h"

#include <memory>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// Resources of a static library have to be asked for by name, outside every namespace.
static void bringTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace mentoring::wording {

namespace {

/// The application owns the translators; these remember which ones to take out again.
struct Spoken {
    QTranslator english; ///< plural forms only: without it every count would read "pair(s)"
    QTranslator french;
    QTranslator qt;
    Language language = Language::English;
};

Spoken& spoken() {
    static Spoken inUse;
    return inUse;
}

QLocale localeOf(Language language) {
    const auto system = QLocale::system();
    const auto wanted = language == Language::French ? QLocale::French : QLocale::English;
    // The desktop's own country decides how dates look, as far as it speaks the language.
    return system.language() == wanted ? system : QLocale(wanted);
}

} // namespace

// Of Qt's own dialog of files; its French does not have it.
[[maybe_unused]] const char* const wordsOfQt[] =
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");

void speak(Language language) {
    bringTranslations();
    if (language == Language::System)
        language = QLocale::system().language() == QLocale::French ? Language::French : Language::English;
    auto& now = spoken();
    for (auto* translator : {&now.english, &now.french, &now.qt})
        QCoreApplication::removeTranslator(translator);
    now.language = language;
    // Numbers and dates first: installing a translator makes the windows write their texts anew.
    QLocale::setDefault(localeOf(language));
    if (now.english.isEmpty())
        (void)now.english.load(QStringLiteral(":/i18n/ithaca_en.qm"));
    QCoreApplication::installTranslator(&now.english);
    if (language == Language::French) {
        if (now.french.isEmpty())
            (void)now.french.load(QStringLiteral(":/i18n/ithaca_fr.qm"));
        QCoreApplication::installTranslator(&now.french);
        if (now.qt.isEmpty())
            (void)now.qt.load(QLocale(QLocale::French), QStringLiteral("qtbase"), QStringLiteral("_"),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        QCoreApplication::installTranslator(&now.qt);
    }
}

Language spokenLanguage() {
    return spoken().language;
}

bool speaksFrench() {
    return spokenLanguage() == Language::French;
}

TextLanguage textLanguage() {
    return speaksFrench() ? TextLanguage::French : TextLanguage::English;
}

QString code(Language language) {
    switch (language) {
    case Language::System:
        return QStringLiteral("system");
    case Language::English:
        return QStringLiteral("en");
    case Language::French:
        return QStringLiteral("fr");
    }
    return {};
}

Language languageOf(const QString& code) {
    if (code == QLatin1String("en"))
        return Language::English;
    if (code == QLatin1String("fr"))
        return Language::French;
    return Language::System;
}

} // namespace mentoring::wording
