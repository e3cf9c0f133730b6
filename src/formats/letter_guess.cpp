#include "letter_guess.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <QString>
#include <QStringDecoder>

namespace mentoring::formats {

namespace {

constexpr std::size_t longestWord = 48; // bytes

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

struct Candidate {
    const char* name;
    double handicap; ///< what it has to be better than windows-1252 by, as rarer encodings need more to speak for them
};

/// In the order in which they are believed when they are equally good.
constexpr std::array candidates{
    Candidate{"windows-1252", 0},   Candidate{"ISO-8859-15", 1},    Candidate{"macintosh", 1},
    Candidate{"IBM850", 1},         Candidate{"windows-1250", 1.5}, Candidate{"ISO-8859-2", 2},
    Candidate{"windows-1251", 2},   Candidate{"windows-1254", 2},   Candidate{"windows-1253", 2},
    Candidate{"windows-1257", 2.5}, Candidate{"KOI8-R", 2.5},       Candidate{"IBM866", 2.5},
    Candidate{"ISO-8859-5", 2.5},   Candidate{"IBM852", 2.5},
};

enum class Script : std::uint8_t { Latin, Greek, Cyrillic, Other };

Script scriptOf(QChar c) {
    switch (c.script()) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Greek:
        return Script::Greek;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    default:
        return Script::Other;
    }
}

bool isIn(QChar c, QStringView set) {
    return set.contains(c);
}

bool isVowel(QChar c) {
    // ø and æ and their like count by their sound
    return isIn(c.toLower(), u"aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœăąėęěīįőōůűųūıā");
}

/// How usual a letter is in the names and words of the languages that have it.
double usualness(QChar letter) {
    const QChar c = letter.toLower();
    if (isIn(c, u"éèêëàâäçïîôöûüñßóíáøåãæúœłšžčćąęůřěńśźżýőűğşı"))
        return isIn(c, u"éèàäöüçñßáíóø") ? 3 : 2;
    if (isIn(c, u"ùõìòūėįųņļķģāēīďťľĺŕňđðþ"))
        return 1;
    return isIn(c, u"ƒſÿµªº") ? -3 : 0.5;
}

/// Letters that a language puts in certain places only; what a wrong encoding makes of others stands elsewhere.
double placing(QChar letter, QChar before, QChar after) {
    const QChar c = letter.toLower();
    const QChar p = before.toLower();
    const QChar n = after.toLower();
    const bool first = before.isNull();
    const bool last = after.isNull();
    const bool vowelBefore = !first && isVowel(p);
    const bool vowelAfter = !last && isVowel(n);
    if (isIn(c, u"èêìò") && vowelAfter)
        return -3; // Horáček, Zdeněk
    if (isIn(c, u"ìò") && !last)
        return -2;
    if (c == u'ù' && !last && !first)
        return -2;
    if (c == u'ø' && (vowelBefore || vowelAfter))
        return -4;
    if (c == u'æ' && (vowelBefore || last))
        return -4;
    if (c == u'å' && (vowelBefore || vowelAfter) && !isIn(p, u"e"))
        return -2;
    if (c == u'ñ' && !last && !vowelAfter)
        return -4;
    if (c == u'õ' && !isIn(n, u"e") && !isIn(p, u"t"))
        return -2;
    if (c == u'ã' && !last && !isIn(n, u"oeis"))
        return -3;
    if (c == u'œ' && n != u'u' && p != u'f' && p != u'c' && !first)
        return -4;
    if (c == u'þ' && !first)
        return -4;
    if (c == u'ë' && last && !vowelBefore)
        return -2;
    if (c == u'ï' && !vowelBefore)
        return -4;
    if (c == u'ğ' && !vowelBefore)
        return -4;
    if (c == u'ý' && !first && !last && !vowelBefore && !vowelAfter && isIn(n, u"lzrk"))
        return -2; // Yıldız
    if (isIn(c, u"âîôûáíóúäöãõąę") && vowelBefore && !isIn(p, u"iuyeoa"))
        return -3;
    if (isIn(c, u"âîôáàäöąęã") && vowelBefore && isIn(p, u"oea") && !(c == u'ä' && p == u'a') &&
        !(c == u'ö' && p == u'e') && !(isIn(c, u"ãáà") && isIn(p, u"oe")))
        return -2;
    if (isIn(c, u"ßšžčřłńśźżćđ") && !first && !last && !vowelBefore && !vowelAfter && !isIn(n, u"rlk") &&
        !isIn(p, u"rl"))
        return -2;
    return 0;
}

double scoreOfSign(QChar c, QChar before, QChar after) {
    const bool letterBefore = before.isLetter();
    const bool letterAfter = after.isLetter();
    if (c.unicode() < 0xA0 || c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse)
        return -8; // a control character
    if (c.unicode() >= 0x2500 && c.unicode() < 0x25A0)
        return -8; // parts of frames and bars
    if (c == u'\u00A0' || c == u'\u2026')
        return letterBefore && letterAfter ? -1 : 0;
    if (c == u'\u2019') // O’Neil, d’Arc; not Garc’a
        return letterBefore && letterAfter ? 1 : letterBefore ? 0 : -1;
    if (c == u'\u201C' || c == u'\u00AB' || c == u'\u2018' || c == u'\u201E' || c == u'\u201A')
        return letterBefore ? -5 : 0;
    if (c == u'\u201D' || c == u'\u00BB')
        return letterAfter ? -5 : 0;
    if (c == u'\u2013' || c == u'\u2014' || c == u'\u2022' || c == u'\u00B7')
        return letterBefore && letterAfter ? -4 : letterBefore || letterAfter ? -1 : 0;
    if (c == u'\u20AC' || c == u'\u00B0' || c == u'\u00BA' || c == u'\u00AA' || c == u'\u00A3' || c == u'\u00A7' ||
        c == u'\u00A9' || c == u'\u00AE' || c == u'\u2122')
        return letterBefore || letterAfter ? (isIn(c, u"\u00AE\u2122\u00B0\u00BA\u00AA") && !letterAfter ? -2 : -6) : 0;
    return letterBefore || letterAfter ? -6 : -2;
}

/// Of a character that stands alone: hardly any letter does, but some signs.
double scoreAlone(QChar c) {
    if (isIn(c, u"«»“”‘’„€£§°–—…•·©®™±"))
        return 1;
    if (isIn(c.toLower(), u"àéóаиксуя\u00A0"))
        return 0.5;
    return c.isLetter() ? 0 : scoreOfSign(c, {}, {});
}

double scoreOf(QStringView word) {
    if (word.size() == 1)
        return scoreAlone(word.front());
    if (word.size() == 2 && word.front().toLower() == u'n' && isIn(word.back(), u"°º"))
        return 1; // n° 5
    double score = 0;
    int latin = 0;
    int special = 0; // letters outside ASCII
    int vowels = 0;
    int upper = 0;
    int lower = 0;
    for (const QChar c : word) {
        if (!c.isLetter())
            continue;
        const bool plain = c.unicode() < 0x80;
        special += plain ? 0 : 1;
        latin += scriptOf(c) == Script::Latin ? 1 : 0;
        vowels += isVowel(c) ? 1 : 0;
        upper += c.isUpper() ? 1 : 0;
        lower += c.isLower() ? 1 : 0;
    }
    const int letters = upper + lower;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (c.unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? word[i - 1] : QChar();
        const QChar after = i + 1 < word.size() ? word[i + 1] : QChar();
        const bool letterBefore = before.isLetter();
        const bool letterAfter = after.isLetter();
        if (!c.isLetter() || isIn(c, u"ªºˆ˜ˇˉ")) {
            score += scoreOfSign(c, before, after);
            // An apostrophe that stands for an í follows more than a particle, and no s comes after it.
            if (c == u'\u2019' && i > 2 && i + 2 < word.size())
                score -= 3;
            continue;
        }
        const auto script = scriptOf(c);
        if (script == Script::Other) {
            score -= 4;
            continue;
        }
        // Capitals stand where words begin, or everywhere.
        if (letterBefore && c.isUpper() && before.isLower())
            score -= 4;
        if (c.isUpper() && letterAfter && letterBefore && after.isLower())
            score -= 3;
        if (c.isLower() && upper >= 2 && letterBefore && before.isUpper() && (!letterAfter || after.isUpper()))
            score -= 4;
        if ((letterBefore && scriptOf(before) != script) || (letterAfter && scriptOf(after) != script))
            score -= 5;
        if (script == Script::Latin) {
            score += usualness(c) + placing(c, letterBefore ? before : QChar(), letterAfter ? after : QChar());
        } else {
            const bool usual = isIn(c.toLower(), u"аеиноврлстмкдпяйгуыюбзевчцщжхшьёαειουνηστρλκμπδγθάέίόύήώς");
            score += usual ? 1.5 : -1;
        }
    }
    if (latin == letters && letters >= 3) {
        if (special * 2 > letters + 1)
            score -= 3 * special; // Èâàí: another script
        if (vowels == 0)
            score -= 2;
    }
    return score;
}

/// What is unlike one language: no tongue has all these letters.
double mixing(const QString& all) {
    const auto has = [&](QStringView set) {
        return std::any_of(all.begin(), all.end(), [&](QChar c) { return set.contains(c.toLower()); });
    };
    double score = 0;
    if (has(u"şğ") && has(u"áíúóæø"))
        score -= 6; // Icelandic as Turkish
    if (has(u"ðþ") && has(u"áíúó"))
        score += 4; // Icelandic
    const std::array tongues{QStringView(u"őű"),   QStringView(u"ăţșț"), QStringView(u"đ"), QStringView(u"ěřů"),
                             QStringView(u"łńśź"), QStringView(u"ūėįų"), QStringView(u"ðþ")};
    const auto spoken = std::count_if(tongues.begin(), tongues.end(), has);
    return score - (spoken > 1 ? 3.0 * static_cast<double>(spoken - 1) : 0);
}

} // namespace

void WordSample::take(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size() && !isFull();) {
        if ((bytes[i] & 0x80) == 0) {
            ++i;
            continue;
        }
        auto begin = i;
        while (begin > 0 && isWordByte(bytes[begin - 1]) && i - begin < longestWord)
            --begin;
        auto end = i;
        while (end < bytes.size() && isWordByte(bytes[end]) && end - i < longestWord)
            ++end;
        keep(std::string(bytes.substr(begin, end - begin)));
        i = end;
    }
}

void WordSample::keep(std::string word) {
    ++m_seen;
    if (!m_known.insert(word).second)
        return;
    m_size += word.size();
    m_words.push_back(std::move(word));
}

std::string encodingByLetters(const WordSample& sample) {
    std::string best = candidates.front().name;
    double bestScore = 0;
    bool any = false;
    for (const auto& candidate : candidates) {
        QStringDecoder decoder(candidate.name);
        if (!decoder.isValid())
            continue;
        double score = -candidate.handicap;
        QString all;
        for (const auto& word : sample.words()) {
            const QString text = decoder.decode(QByteArrayView(word.data(), static_cast<qsizetype>(word.size())));
            score += scoreOf(text);
            all += text;
        }
        score += mixing(all);
        if (!any || score > bestScore) {
            best = candidate.name;
            bestScore = score;
            any = true;
        }
    }
    return best;
}

} // namespace mentoring::formats
