#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace mentoring::test {
namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool unfinished = false;
    bool plural = false;
};

std::vector<Entry> entriesOf(QXmlStreamReader& xml) {
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            entries.emplace_back();
            entries.back().context = context;
            entries.back().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            entries.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entries.back().unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            if (!entries.back().plural)
                entries.back().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.back().translations << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

std::vector<Entry> entriesOfFile(const char* language) {
    QFile file(QStringLiteral(ITHACA_ROOT "/resources/translations/ithaca_%1.ts").arg(QLatin1String(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    return entriesOf(xml);
}

/// %1, %n and the ampersand of a mnemonic, sorted; "&&" is no mnemonic.
QStringList placeholders(QString text) {
    static const QRegularExpression placeholder(QStringLiteral("%(L?[0-9]{1,2}|L?n)|&(?=[^ &])"));
    text.remove(QStringLiteral("&&"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

QString frenchFlaw(const QString& text) {
    static const QRegularExpression web(
        QStringLiteral(";;|https?://\\S*|<[^>]*>|[\\w-]+:[\\w-]+(?=\\W|$)|[0-9]:[0-9]"));
    static const QRegularExpression barePunctuation(QStringLiteral("[^\u00a0\u202f]([!?;:\u00bb])"));
    static const QRegularExpression bareQuote(QStringLiteral("\u00ab[^\u00a0\u202f]"));
    QString said = text;
    said.remove(web);
    if (said.contains(u'\''))
        return QStringLiteral("straight apostrophe");
    // A mark at the very beginning, or of a list of marks, follows nothing that could touch it.
    auto matches = barePunctuation.globalMatch(said);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto before = match.captured().at(0);
        if (before.isLetterOrNumber() || before == u' ' || before == u')' || before == u'%' || before == u'\u00bb')
            return QStringLiteral("no narrow blank before %1").arg(match.captured(1));
    }
    if (said.contains(bareQuote))
        return QStringLiteral("no narrow blank after \u00ab");
    static const QRegularExpression wideBlank(QStringLiteral("\u00ab\u00a0|\u00a0[\u00bb!?;]"));
    if (said.contains(wideBlank))
        return QStringLiteral("a wide blank where others are narrow");
    if (said.contains(QStringLiteral("\u202f:")))
        return QStringLiteral("a narrow blank where others are wide");
    if (said.contains(QStringLiteral("...")))
        return QStringLiteral("three full stops for an ellipsis");
    static const QRegularExpression percent(QStringLiteral("[0-9][ \u00a0]?%(?![0-9]|L?n)"));
    if (said.contains(percent))
        return QStringLiteral("no narrow blank before %");
    static const QRegularExpression hyphen(QStringLiteral("(?:^|[ (\u00a0\u202f])-[0-9]"));
    if (said.contains(hyphen))
        return QStringLiteral("a hyphen for a minus");
    return {};
}

/// Words that lose their last letter before a vowel: "Objectif de Antoine" is no French. A sentence is worded so that
/// no name follows one of them ("Objectif ajouté : Antoine"); what follows in those below is a number or a day.
QString unelided(const Entry& entry, const QString& text) {
    static const QRegularExpression before(
        QStringLiteral("(?:^|[ (\u2019])(?:de|que|jusque|lorsque|puisque|quoique|ne|se|me|te|je) %"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression figures(
        QStringLiteral("(?:plus|moins) (?:grand )?(?:de|que) %|un total plus grand que %|retard de %n|de %[0-9] "
                       "(?:\u00e0 %[0-9]|au-dessus|d\u2019\u00e9cart)"));
    QString names = text;
    names.remove(figures);
    return names.contains(before) ? entry.source : QString();
}

TEST(FrenchTranslation, IsFinished) {
    const auto entries = entriesOfFile("fr");
    EXPECT_GT(entries.size(), 300U);
    for (const auto& entry : entries) {
        const bool said = !entry.unfinished && std::ranges::none_of(entry.translations, &QString::isEmpty);
        EXPECT_TRUE(said) << entry.source.toStdString();
        EXPECT_EQ(entry.translations.size(), entry.plural ? 2 : 1) << entry.source.toStdString();
    }
}

/// What lupdate says when it reads the sources anew, beside the translations as they are.
QString readAnew(const QString& translations) {
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(ITHACA_LUPDATE),
                  {QStringLiteral(ITHACA_ROOT "/src"), QStringLiteral(ITHACA_ROOT "/ui"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-no-obsolete"), QStringLiteral("-source-language"),
                   QStringLiteral("en"), QStringLiteral("-target-language"), QStringLiteral("fr"),
                   QStringLiteral("-ts"), translations});
    EXPECT_TRUE(lupdate.waitForFinished(120'000)) << lupdate.errorString().toStdString();
    return QString::fromUtf8(lupdate.readAll());
}

/// A string under a context the program does not ask for stays English on the screen, and no entry is unfinished.
TEST(FrenchTranslation, HasEveryStringOfTheSourcesUnderTheContextThatTheProgramAsks) {
    const QTemporaryDir folder;
    const auto copy = folder.filePath(QStringLiteral("ithaca_fr.ts"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(ITHACA_ROOT "/resources/translations/ithaca_fr.ts"), copy));
    const auto said = readAnew(copy);
    EXPECT_TRUE(said.contains(QStringLiteral("(0 new and"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("unknown namespace/class"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("Removed"))) << said.toStdString();
}

TEST(FrenchTranslation, KeepsThePlaceholdersAndMnemonicsOfTheSource) {
    for (const auto& entry : entriesOfFile("fr")) {
        for (const auto& text : entry.translations) {
            auto expected = placeholders(entry.source);
            auto present = placeholders(text);
            if (entry.plural) { // "one pair" need not say its number
                for (const auto& number : {QStringLiteral("%n"), QStringLiteral("%Ln")}) {
                    expected.removeAll(number);
                    present.removeAll(number);
                }
            }
            EXPECT_EQ(expected.join(u' ').toStdString(), present.join(u' ').toStdString())
                << entry.source.toStdString() << " / " << text.toStdString();
        }
    }
}

TEST(FrenchTranslation, HasFrenchPunctuation) {
    for (const auto& entry : entriesOfFile("fr"))
        for (const auto& text : entry.translations)
            EXPECT_EQ(frenchFlaw(text).toStdString(), "") << text.toStdString();
}

TEST(FrenchTranslation, PutsNoNameBehindAWordThatWouldBeElided) {
    for (const auto& entry : entriesOfFile("fr"))
        for (const auto& text : entry.translations)
            EXPECT_EQ(unelided(entry, text).toStdString(), "") << text.toStdString();
}

/// Names without a namespace that translators are asked under: those of forms, and words that a room has chosen.
std::set<QString> plainContexts() {
    static const QRegularExpression asked(
        QStringLiteral("<class>(\\w+)</class>|Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)|translate\\(\\s*\"(\\w+)\"|"
                       "QT_TRANSLATE_NOOP3\\(\"(\\w+)\""));
    std::set<QString> found;
    for (const auto* folder : {ITHACA_ROOT "/src", ITHACA_ROOT "/ui"}) {
        QDirIterator files(QString::fromUtf8(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.ui")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            auto matches = asked.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                found.insert(matches.next().capturedTexts().last());
        }
    }
    return found;
}

/// What the program hands a translator is the name of a class, as moc wrote it down, or a word of its own: the former
/// lie in the programs as they are. A class that forgot Q_OBJECT asks under the name of the one it derives from, and
/// what stands in the file under its own name is never found.
TEST(FrenchTranslation, HasNoContextThatNoProgramAsksFor) {
    QByteArray programs;
    for (const auto* path : {ITHACA_PROGRAM, ITHACA_CLI}) {
        QFile program(QString::fromUtf8(path));
        ASSERT_TRUE(program.open(QIODevice::ReadOnly)) << path;
        programs += program.readAll();
    }
    const auto plain = plainContexts();
    const auto isAskedFor = [&](const QString& context) {
        return context.contains(QStringLiteral("::")) ? programs.contains(context.toUtf8() + '\0')
                                                      : plain.contains(context);
    };
    std::set<QString> contexts;
    for (const auto& entry : entriesOfFile("fr"))
        contexts.insert(entry.context);
    EXPECT_GT(contexts.size(), 100U);
    for (const auto& context : contexts)
        EXPECT_TRUE(isAskedFor(context)) << context.toStdString();
    EXPECT_FALSE(isAskedFor(QStringLiteral("mentoring::ui::NoSuchPage")));
    EXPECT_FALSE(isAskedFor(QStringLiteral("PairSheet"))) << "the program asks for mentoring::ui::PairSheet";
}

/// The French of the sources: questions, forms and templates, which are content and no translation.
TEST(FrenchContent, HasFrenchPunctuation) {
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\\n]|\\\\.)*\""));
    static const QRegularExpression french(
        QStringLiteral("[\u00e9\u00e8\u00ea\u00e0\u00e2\u00e7\u00ee\u00f4\u00fb\u00f9\u00c9\u00c0\u00a0\u202f]"));
    int seen = 0;
    for (const auto* folder : {ITHACA_ROOT "/src/domain", ITHACA_ROOT "/resources/sample"}) {
        QDirIterator files(QString::fromUtf8(folder), {QStringLiteral("*.cpp")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            auto texts = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (texts.hasNext()) {
                const auto text = texts.next().captured();
                if (!text.contains(french))
                    continue;
                ++seen;
                EXPECT_EQ(frenchFlaw(text).toStdString(), "") << text.toStdString();
            }
        }
    }
    EXPECT_GT(seen, 100);
}

TEST(FrenchTranslation, AFlawWouldBeSeen) {
    EXPECT_NE(frenchFlaw(QStringLiteral("Pair\u202f: deux")), QString());
    EXPECT_NE(frenchFlaw(QStringLiteral("Lecture...")), QString());
    EXPECT_NE(frenchFlaw(QStringLiteral("50 % des binômes")), QString());
    EXPECT_EQ(frenchFlaw(QStringLiteral("50\u202f% des binômes, %1%2 et %n")), QString());
    EXPECT_NE(frenchFlaw(QStringLiteral("de -2 \u00e0 2")), QString());
    EXPECT_EQ(frenchFlaw(QStringLiteral("de \u22122 \u00e0 2, ithaca-cli --json")), QString());
    Entry entry;
    entry.source = QStringLiteral("Goal of %1 added");
    EXPECT_NE(unelided(entry, QStringLiteral("Objectif de %1 ajout\u00e9")), QString());
    EXPECT_NE(unelided(entry, QStringLiteral("la m\u00eame que %1")), QString());
    EXPECT_EQ(unelided(entry, QStringLiteral("Objectif ajout\u00e9\u00a0: %1")), QString());
    EXPECT_EQ(unelided(entry, QStringLiteral("en retard de %n jour, plus de %1 cellules")), QString());
    EXPECT_NE(frenchFlaw(QStringLiteral("Pourquoi?")), QString());
    EXPECT_NE(frenchFlaw(QStringLiteral("Pourquoi ?")), QString());
    EXPECT_NE(frenchFlaw(QStringLiteral("l'équipe")), QString());
    EXPECT_NE(frenchFlaw(QStringLiteral("\u00abÉquipe\u00a0\u00bb")), QString());
    EXPECT_EQ(frenchFlaw(QStringLiteral("Pourquoi\u202f? \u00ab\u202fL’équipe\u202f\u00bb à 12:30\u00a0: %1")),
              QString());
    EXPECT_EQ(placeholders(QStringLiteral("&Ouvrir %1 && %n")),
              (QStringList{QStringLiteral("%1"), QStringLiteral("%n"), QStringLiteral("&")}));
}

TEST(EnglishPlurals, AreFinished) {
    const auto entries = entriesOfFile("en");
    EXPECT_FALSE(entries.empty());
    for (const auto& entry : entries) {
        EXPECT_TRUE(entry.plural) << entry.source.toStdString();
        EXPECT_FALSE(entry.unfinished) << entry.source.toStdString();
        EXPECT_EQ(entry.translations.size(), 2) << entry.source.toStdString();
        EXPECT_FALSE(entry.translations.contains(QString())) << entry.source.toStdString();
    }
}

} // namespace
} // namespace mentoring::test
