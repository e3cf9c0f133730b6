#include <algorithm>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace mentoring::test {
namespace {

struct Entry {
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool unfinished = false;
    bool plural = false;
};

std::vector<Entry> entriesOf(QXmlStreamReader& xml) {
    std::vector<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            entries.emplace_back();
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
    return {};
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

TEST(FrenchTranslation, AFlawWouldBeSeen) {
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
