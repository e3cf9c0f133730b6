#include "chosen_words.h"

#include <algorithm>
#include <map>

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include "kit/utf8.h"
#include "text/fold.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("mentoring::ui::ChosenWords", text);
}

std::string folded(const QString& text) {
    return text::fold(fromQt(text.trimmed()));
}

/// Every language that has a two-letter code.
const QStringList& languageCodes() {
    static const QStringList codes = [] {
        QStringList all;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const auto code = QLocale::languageToCode(static_cast<QLocale::Language>(language));
            if (code.size() == 2)
                all << code;
        }
        all.removeDuplicates();
        return all;
    }();
    return codes;
}

/// Those that have a name here, in order.
QStringList languageNames() {
    QStringList names;
    for (const auto& code : languageCodes())
        if (const auto name = wording::languageName(fromQt(code)); name != code)
            names << name;
    QCollator collator;
    std::ranges::sort(names, [&](const QString& a, const QString& b) { return collator(a, b); });
    return names;
}

const QStringList& zones() {
    static const QStringList all = [] {
        QStringList names;
        for (const auto& zone : QTimeZone::availableTimeZoneIds())
            names << QString::fromLatin1(zone);
        return names;
    }();
    return all;
}

/// Completes the last of several words with commas between.
class LastWordCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        const auto* line = qobject_cast<QLineEdit*>(widget());
        const auto typed = line ? line->text() : QString();
        const auto before = typed.left(typed.lastIndexOf(u',') + 1).trimmed();
        const auto word = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? word : before + u' ' + word;
    }
};

/// Opens the whole list.
class OpensOnDown : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* line = qobject_cast<QLineEdit*>(watched);
        if (line == nullptr || event->type() != QEvent::KeyPress || line->completer() == nullptr)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        if (key->key() != Qt::Key_Down || line->completer()->popup()->isVisible())
            return QObject::eventFilter(watched, event);
        line->completer()->setCompletionPrefix({});
        line->completer()->complete();
        return true;
    }
};

void offer(QLineEdit* line, QCompleter* completer) {
    constexpr int linesShown = 10;
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(linesShown);
    line->setCompleter(completer);
    if (!line->property("opensOnDown").toBool()) {
        line->setProperty("opensOnDown", true);
        line->installEventFilter(new OpensOnDown(line));
    }
}

} // namespace

std::optional<std::vector<std::string>> languagesIn(const QString& text) {
    std::map<std::string, std::string> known;
    for (const auto& code : languageCodes()) {
        const QLocale locale(code);
        for (const auto& name : {code, QLocale::languageToString(locale.language()), locale.nativeLanguageName()})
            known.emplace(folded(name), fromQt(code));
    }
    // As they are called here goes before what others call theirs.
    for (const auto& code : languageCodes())
        known.insert_or_assign(folded(wording::languageName(fromQt(code))), fromQt(code));
    static const QRegularExpression between(QStringLiteral("[,;]"));
    std::vector<std::string> codes;
    for (const auto& word : text.split(between, Qt::SkipEmptyParts)) {
        if (word.trimmed().isEmpty())
            continue;
        const auto found = known.find(folded(word));
        if (found == known.end())
            return std::nullopt;
        if (std::ranges::find(codes, found->second) == codes.end())
            codes.push_back(found->second);
    }
    return codes;
}

QString languagesAdvice() {
    return say(QT_TRANSLATE_NOOP("mentoring::ui::ChosenWords",
                                 "Write the names of languages with commas between, such as French, English."));
}

void offerLanguages(QLineEdit* line) {
    offer(line, new LastWordCompleter(languageNames(), line));
}

std::optional<QString> zoneIn(const QString& text) {
    const auto typed = text.trimmed().replace(u' ', u'_');
    if (typed.isEmpty())
        return QString();
    for (const auto& zone : zones())
        if (zone.compare(typed, Qt::CaseInsensitive) == 0)
            return zone;
    QStringList ofThatCity;
    for (const auto& zone : zones())
        if (zone.section(u'/', -1).compare(typed, Qt::CaseInsensitive) == 0)
            ofThatCity << zone;
    return ofThatCity.size() == 1 ? std::optional(ofThatCity.front()) : std::nullopt;
}

QString zoneAdvice() {
    return say(QT_TRANSLATE_NOOP("mentoring::ui::ChosenWords",
                                 "There is no such time zone. Type a city and choose from the list, such as "
                                 "Europe/Paris."));
}

void offerZones(QLineEdit* line) {
    offer(line, new QCompleter(zones(), line));
}

void offerNothing(QLineEdit* line) {
    line->setCompleter(nullptr);
}

} // namespace mentoring::ui
