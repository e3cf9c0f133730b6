#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>

#include "formats/made_files.h"

namespace mentoring::formats {
namespace {

using namespace testing;
using namespace std::string_literals;
using ::testing::Contains;
using ::testing::ElementsAre;

/// A list of people whose names are written in an encoding of eight bits.
std::string listOf(const std::vector<std::string>& names, const char* encoding) {
    QString text = QStringLiteral("Employee ID,Name,Email\n");
    int number = 0;
    for (const auto& name : names) {
        ++number;
        text += QString::number(number) + u',' + QString::fromStdString(name) +
                QStringLiteral(",p%1@example.com\n").arg(number);
    }
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder.encode(text);
    EXPECT_FALSE(encoder.hasError()) << encoding;
    return bytes.toStdString();
}

class ReadLetters : public ::testing::Test {
protected:
    SourceFile read(std::string_view bytes, const ReadOptions& options = {}) {
        return test::readList(folder.write("people.csv", bytes), options);
    }
    void expectNames(const std::vector<std::string>& names, const char* encoding) {
        const auto source = read(listOf(names, encoding));
        for (std::size_t i = 0; i < names.size(); ++i)
            EXPECT_EQ(std::string(source.table.at(i + 1, 1).text), names[i])
                << "written as " << encoding << ", read as " << source.encoding;
        EXPECT_TRUE(source.encodingUncertain);
    }

    TemporaryFolder folder;
};

const std::vector<std::vector<std::string>> western{
    {"Zoé Bélanger"},
    {"Jürgen Groß"},
    {"François Lefèvre", "Hélène Dubois"},
    {"José García", "María Muñoz", "Jesús Rodríguez"},
    {"Núñez Íñigo"},
    {"Björn Åkesson", "Jörg Müller"},
    {"Noël Gagné", "Benoît Côté", "Anaïs Forêt"},
    {"João Conceição", "Simões Gonçalves"},
    {"Søren Kjærgaard", "Åse Bjørnsen"},
    {"ÉLODIE BÉRANGER", "ZOÉ FRANÇOIS"},
    {"Nicolò Ferrò", "Mattia Cantù"},
    {"Jérôme Gérard"},
    {"Zoë de Groot", "Daniël Coëlho"},
    {"Dünya Höß", "Jäger Köhler"},
};

TEST_F(ReadLetters, OfWesternNamesInTheEncodingsOfWindowsMacAndDos) {
    for (const auto& names : western)
        for (const char* encoding : {"windows-1252", "ISO-8859-1", "ISO-8859-15", "macintosh", "IBM850"})
            expectNames(names, encoding);
    for (const auto& names : western)
        if (names[0] != "ÉLODIE BÉRANGER" && names[0] != "Núñez Íñigo" && names[0] != "João Conceição" &&
            names[0] != "Søren Kjærgaard")
            expectNames(names, "IBM437");
}

TEST_F(ReadLetters, OfCentralAndEasternNames) {
    const std::vector<std::vector<std::string>> central{
        {"Łukasz Żak", "Małgorzata Wójcik"},  {"Jiří Dvořák", "Tomáš Černý"},
        {"Zdeněk Němec", "Růžena Horáčková"}, {"Gergő Szűcs", "Erdős Győző"},
        {"Đorđe Petrović", "Živko Šarić"},    {"Kończak Jędrzej", "Wąsik Świętosława"},
    };
    for (const auto& names : central)
        for (const char* encoding : {"windows-1250", "ISO-8859-2", "IBM852"})
            expectNames(names, encoding);
    const std::vector<std::string> turkish{"Ayşe Yıldız", "Doğan Çelik", "Gökçe Şahin"};
    expectNames(turkish, "windows-1254");
    const std::vector<std::string> icelandic{"Guðrún Þórsdóttir", "Sigurður Ægisson"};
    expectNames(icelandic, "windows-1252");
    const std::vector<std::string> russian{"Иван Петров", "Анна Сергеевна Щукина", "Юрий Фёдоров"};
    for (const char* encoding : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
        expectNames(russian, encoding);
    expectNames({"Γιώργος Παπαδόπουλος", "Ελένη Νικολάου"}, "windows-1253");
    expectNames({"Jūratė Žukauskienė", "Mindaugas Šimkus"}, "windows-1257");
}

TEST_F(ReadLetters, AreGuessedFromSignsWhereThereIsNoWord) {
    for (const char* encoding : {"windows-1252", "macintosh"})
        expectNames({"« Roy »", "n° 5"}, encoding);
    expectNames({"10 €"}, "windows-1252");
    expectNames({"O’Neil", "D’Arcy"}, "windows-1252");
    expectNames({"SÍTIO ALMEIRÃO", "PÃO DE AÇÚCAR"}, "macintosh");
}

TEST_F(ReadLetters, SayWhetherTheyWereGuessed) {
    EXPECT_TRUE(read("id,name\n1,Zo\xE9\n").encodingUncertain);
    EXPECT_FALSE(read("id,name\n1,Zoé\n").encodingUncertain);
    EXPECT_FALSE(read("id,name\n1,Zoe\n").encodingUncertain);
    EXPECT_FALSE(read("\xFF\xFE"
                      "a\0;\0\xE9\0\n\0"s)
                     .encodingUncertain);
    ReadOptions options;
    options.encoding = "cp437";
    const auto said = read("id,name\n1,Zo\x82\n", options);
    EXPECT_FALSE(said.encodingUncertain);
    EXPECT_EQ(said.encoding, "IBM437");
    EXPECT_EQ(said.table.at(1, 1).text, "Zoé");
}

TEST_F(ReadLetters, OfAWebPageAreGuessedTooUnlessThePageNamesThem) {
    const auto page = [&](std::string_view head) {
        return test::readList(
            folder.write("people.xls", "<html>" + std::string(head) +
                                           "<table><tr><td>Name</td><td>Email</td></tr><tr><td>Zo\x8E "
                                           "B\x8Elanger</td><td>z@x.org</td></tr></table></html>"));
    };
    const auto guessed = page("");
    EXPECT_EQ(guessed.table.at(1, 0).text, "Zoé Bélanger");
    EXPECT_TRUE(guessed.encodingUncertain);
    const auto named = page("<meta charset=macintosh>");
    EXPECT_EQ(named.encoding, "macintosh");
    EXPECT_FALSE(named.encodingUncertain);
}

TEST_F(ReadLetters, EncodedTwiceArePutRight) {
    const std::vector<std::string> names{"Zoé Bélanger", "Jürgen Groß", "Łukasz Żak", "Nguyễn O’Neil"};
    for (const char* wrongly : {"windows-1252", "macintosh", "IBM850", "IBM437"}) {
        std::string bytes = "id,name,town\n";
        for (const auto& name : names) {
            QStringDecoder decoder(wrongly);
            const QString garbled = decoder.decode(QByteArray::fromStdString(name));
            bytes += "1," + garbled.toStdString() + ",Lyon\n";
        }
        const auto source = read(bytes);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (std::string_view(wrongly) != "windows-1252" && i == 3)
                continue; // the other ways of ễ are too rare
            EXPECT_EQ(std::string(source.table.at(i + 1, 1).text), names[i]) << wrongly;
        }
        ASSERT_NE(warningOf(source, ReadWarningKind::EncodedTwice), nullptr) << wrongly;
        EXPECT_THAT(warningOf(source, ReadWarningKind::EncodedTwice)->places, Contains(CellPlace{2, 2}));
    }
    EXPECT_EQ(read("id,name\n1,ZoÃƒÂ©\n").table.at(1, 1).text, "Zoé") << "three times";
    EXPECT_EQ(read("id,name\n1,GroÃŸ\n").table.at(1, 1).text, "Groß") << "the only special letter";
    const auto some = read("id,name\n1,Zoé\n2,LÃ©o\n3,Eva\n");
    EXPECT_THAT(rowsOf(some.table), ElementsAre("id|name", "1|Zoé", "2|Léo", "3|Eva"));
}

TEST_F(ReadLetters, ThatAreRightStayAsTheyAre) {
    const std::vector<std::string> sound{"“CAFÉ”",    "«acá»…",   "SÃO PAULO", "IRMÔ”",      "d’été", "Ångström®",
                                         "–École",    "Œuvré",    "“Ébène”",   "mentoré·es", "Ðorđe", "ÀÉÎÕÜ",
                                         "été–hiver", "naïveté…", "Ä“Ö”",      "№5"};
    std::string bytes = "id;name\n";
    for (const auto& text : sound)
        bytes += "1;" + text + "\n";
    const auto source = read(bytes);
    for (std::size_t i = 0; i < sound.size(); ++i)
        EXPECT_EQ(std::string(source.table.at(i + 1, 1).text), sound[i]);
    EXPECT_EQ(warningOf(source, ReadWarningKind::EncodedTwice), nullptr);
}

TEST_F(ReadLetters, LostToQuestionMarksAreNoted) {
    const auto source = read("id,last name,why\n1,H?,Really?\n2,M?ller,no\n3,Zo??,no\n4,Roy,what? no\n"
                             "5,Sy,http://x.org/?a=b\n6,?,Gro?artig\n");
    ASSERT_NE(warningOf(source, ReadWarningKind::LostLetters), nullptr);
    EXPECT_THAT(warningOf(source, ReadWarningKind::LostLetters)->places,
                ElementsAre(CellPlace{2, 2}, CellPlace{3, 2}, CellPlace{4, 2}, CellPlace{7, 3}));
    EXPECT_EQ(warningOf(read("id,name\n1,Roy\n2,Sy\n"), ReadWarningKind::LostLetters), nullptr);
}

TEST_F(ReadLetters, InSevenBitsAreReadAndNamed) {
    const auto source = read("Name;Email\nIr+AOg-ne Lef+AOg-vre;irene+AEA-x.org\n+BBAEPQQ9BDA- +2D3cSw-;a+-b@x.org\n");
    EXPECT_THAT(rowsOf(source.table), ElementsAre("Name|Email", "Irène Lefèvre|irene@x.org",
                                                  "\u0410\u043D\u043D\u0430 \U0001F44B|a+b@x.org"));
    EXPECT_EQ(source.encoding, "UTF-7");
    EXPECT_TRUE(source.encodingUncertain);
    // A letter over the border of two pieces.
    std::string much = "Name\n";
    while (much.size() < 300'000)
        much += "Ir+AOg-ne\n";
    const auto table = read(much).table;
    for (std::size_t row = 1; row < table.rowCount(); ++row)
        ASSERT_EQ(table.at(row, 0).text, "Irène");
}

TEST_F(ReadLetters, ThatAreSpelledOutAreReadBack) {
    const auto first = [&](const std::string& cell) {
        return std::string(read("Name;b\n" + cell + ";x\n").table.at(1, 0).text);
    };
    for (const std::string cell :
         {"Ir\\u00e8ne", "Ir\\u00E8ne", "Ir\\xe8ne", "Ir\\303\\250ne", "Ir%C3%A8ne", "Ir=C3=A8ne", "Ir_x00E8_ne",
          "Ir<U+00E8>ne", "=?utf-8?Q?Ir=C3=A8ne?=", "=?ISO-8859-1?q?Ir=E8ne?=", "=?UTF-8?B?SXLDqG5l?="})
        EXPECT_EQ(first(cell), "Irène") << cell;
    const auto source = read("Name;b\nIr%C3%A8ne Lef%C3%A8vre;x\n");
    EXPECT_EQ(source.table.at(1, 0).text, "Irène Lefèvre");
    EXPECT_EQ(warningOf(source, ReadWarningKind::SpelledLetters)->count, 1U);
    for (const std::string cell : {"C:\\users\\xena", "100%", "50%A", "a=b", "a_x0041_b", "https://x.org/Ir%C3%A8ne",
                                   "<U+>", "\\u12", "=?utf-8?Q?", "%C3", "\\303", "f=C3", "\\u0041", "%20"})
        EXPECT_EQ(first(cell), cell);
}

TEST_F(ReadLetters, PlusSignsAreNoLettersInSevenBits) {
    for (const std::string_view text : {"Name;Phone\nEve;+33612345678\n", "Name;Email\nEve;eve+list@x.org\n",
                                        "Skill;b\nC++;x\n", "Name;b\nEve+Max;x\n", "Name;b\nA+B;R+D-x\n",
                                        "Name;b\n+AOg;+1\n", "Name;b\n1+1;+-\n", "Name;b\n\u00E9+AOg-;x\n"}) {
        const auto source = read(text);
        EXPECT_EQ(source.encoding, "UTF-8") << text;
        EXPECT_NE(text.find(source.table.at(1, 0).text), text.npos) << text;
    }
}

} // namespace
} // namespace mentoring::formats
