#include "spelled_letters.h"

#include <algorithm>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "text_encoding.h"

namespace mentoring::formats {

namespace {

constexpr auto npos = std::string_view::npos;

/// A letter with the length of its spelling.
struct Spelled {
    QString letters;
    std::size_t length = 0;
};

std::optional<std::uint32_t> number(std::string_view digits, int base) {
    bool ok = false;
    const auto value = QByteArray(digits.data(), static_cast<qsizetype>(digits.size())).toUInt(&ok, base);
    const bool plain = std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    return ok && plain && !digits.empty() ? std::optional(static_cast<std::uint32_t>(value)) : std::nullopt;
}

/// é, and not a sign or a control character.
bool isForeignLetter(const QString& text) {
    const auto points = text.toUcs4();
    return !points.isEmpty() && std::all_of(points.begin(), points.end(),
                                            [](char32_t point) { return point >= 0xC0 && QChar::isLetter(point); });
}

std::optional<Spelled> ofPoint(std::string_view digits, std::size_t length) {
    const auto point = number(digits, 16);
    if (!point || *point > 0x10FFFF)
        return std::nullopt;
    const auto code = static_cast<char32_t>(*point);
    auto letters = QString::fromUcs4(&code, 1);
    if (!isForeignLetter(letters))
        return std::nullopt;
    return Spelled{std::move(letters), length};
}

/// Bytes of UTF-8 spelled one after the other: `mark` and `digits` figures each.
std::optional<Spelled> ofBytes(std::string_view text, char mark, std::size_t digits, int base) {
    QByteArray bytes;
    std::size_t at = 0;
    std::size_t wanted = 0;
    while (at + digits < text.size() && text[at] == mark) {
        const auto byte = number(text.substr(at + 1, digits), base);
        if (!byte || *byte > 255)
            break;
        if (bytes.isEmpty())
            wanted = *byte >= 0xF0 ? 4 : *byte >= 0xE0 ? 3 : *byte >= 0xC2 ? 2 : 0;
        if (wanted == 0)
            return std::nullopt;
        bytes.append(static_cast<char>(*byte));
        at += digits + 1;
        if (static_cast<std::size_t>(bytes.size()) == wanted)
            break;
    }
    if (wanted == 0 || static_cast<std::size_t>(bytes.size()) != wanted)
        return std::nullopt;
    auto letters = QString::fromUtf8(bytes);
    if (!isForeignLetter(letters))
        return std::nullopt;
    return Spelled{std::move(letters), at};
}

std::optional<Spelled> ofMailWord(std::string_view text) {
    const auto charset = text.find('?', 2);
    if (charset == npos || charset + 2 >= text.size() || text[charset + 2] != '?')
        return std::nullopt;
    const auto end = text.find("?=", charset + 3);
    const auto encoding = canonicalEncoding(text.substr(2, charset - 2));
    if (end == npos || !encoding)
        return std::nullopt;
    auto content = QByteArray(text.data() + charset + 3, static_cast<qsizetype>(end - charset - 3));
    if ((text[charset + 1] | 0x20) == 'b')
        content = QByteArray::fromBase64(content);
    else
        content = QByteArray::fromPercentEncoding(content.replace('_', ' '), '=');
    PieceDecoder decoder(*encoding);
    const auto decoded = decoder.decode({content.constData(), static_cast<std::size_t>(content.size())});
    auto letters = QString::fromUtf8(decoded.data(), static_cast<qsizetype>(decoded.size()));
    if (letters.contains(QChar::ReplacementCharacter) ||
        std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.unicode() < 0x20; }))
        return std::nullopt;
    return Spelled{std::move(letters), end + 2};
}

std::optional<Spelled> spelledAt(std::string_view text) {
    switch (text[0]) {
    case '\\':
        if (text.starts_with("\\u") && text.size() >= 6)
            return ofPoint(text.substr(2, 4), 6);
        if (text.starts_with("\\x") && text.size() >= 4)
            return ofPoint(text.substr(2, 2), 4);
        return ofBytes(text, '\\', 3, 8);
    case '%':
        return ofBytes(text, '%', 2, 16);
    case '=':
        if (text.starts_with("=?"))
            return ofMailWord(text);
        return ofBytes(text, '=', 2, 16);
    case '_':
        if (text.starts_with("_x") && text.size() >= 7 && text[6] == '_')
            return ofPoint(text.substr(2, 4), 7);
        break;
    case '<':
        if (text.starts_with("<U+") && text.size() >= 8 && text[7] == '>')
            return ofPoint(text.substr(3, 4), 8);
        break;
    default:
        break;
    }
    return std::nullopt;
}

} // namespace

bool readSpelledLetters(std::string_view text, std::string& result) {
    const auto first = text.find_first_of("\\%=_<");
    if (first == npos || text.find("://") != npos)
        return false;
    bool any = false;
    result.assign(text.substr(0, first));
    for (auto at = first; at < text.size();) {
        const auto spelled =
            std::string_view("\\%=_<").find(text[at]) == npos ? std::nullopt : spelledAt(text.substr(at));
        if (spelled) {
            result += spelled->letters.toStdString();
            at += spelled->length;
            any = true;
        } else {
            result += text[at++];
        }
    }
    return any;
}

} // namespace mentoring::formats
