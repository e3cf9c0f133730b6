#include "twice_encoded.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <unordered_map>

#include <QString>
#include <QStringDecoder>

namespace mentoring::formats {

namespace {

constexpr int mostRounds = 3;

/// The bytes from 80 on that the characters of an encoding stand for.
using ByteOf = std::unordered_map<char16_t, unsigned char>;

struct Route {
    ByteOf bytes;
    bool certain = false; ///< what it makes of letters is never part of a word
};

const std::vector<Route>& routes() {
    static const auto all = [] {
        std::vector<Route> result;
        for (const char* name : {"windows-1252", "macintosh", "IBM850", "IBM437"}) {
            QStringDecoder decoder(name);
            if (!decoder.isValid())
                continue;
            Route route;
            for (int byte = 0x80; byte < 0x100; ++byte) {
                const char one = static_cast<char>(byte);
                const QString text = decoder.decode(QByteArrayView(&one, 1));
                if (text.size() == 1)
                    route.bytes.emplace(text[0].unicode(), static_cast<unsigned char>(byte));
            }
            if (result.empty()) // the five bytes that windows-1252 leaves out
                for (const char c : std::string_view("\x81\x8D\x8F\x90\x9D"))
                    route.bytes.emplace(static_cast<unsigned char>(c), static_cast<unsigned char>(c));
            route.certain = !result.empty();
            result.push_back(std::move(route));
        }
        return result;
    }();
    return all;
}

struct Undone {
    char32_t code = 0;
    qsizetype length = 0; ///< of what stands in its place
    bool certain = false;
};

/// Letters and marks that names and words are made of.
bool isPlausible(char32_t code) {
    return (code >= 0xA0 && code <= 0x17F) || (code >= 0x218 && code <= 0x21B) || (code >= 0x386 && code <= 0x3CE) ||
           (code >= 0x400 && code <= 0x45F) || (code >= 0x1E00 && code <= 0x1EFF) ||
           (code >= 0x2010 && code <= 0x2026) || code == 0x20AC || code == 0x2122 || code == 0xFB01 || code == 0xFB02;
}

/// Signs that stand beside a letter in sound text too: what begins with a letter before them may be chance.
bool isUsualBeside(char16_t c) {
    return QChar(c).isLetter() || QStringView(u"\u2018\u2019\u201A\u201C\u201D\u201E\u2039\u203A\u00AB\u00BB\u2026"
                                              u"\u2013\u2014\u00A0\u20AC\u2122\u00B0\u2022\u00AD")
                                      .contains(QChar(c));
}

std::optional<Undone> undoneAt(QStringView text, qsizetype at, const Route& route) {
    const auto byteAt = [&](qsizetype i) -> unsigned {
        if (i >= text.size())
            return 0;
        const auto found = route.bytes.find(text[i].unicode());
        return found == route.bytes.end() ? 0U : found->second;
    };
    const unsigned lead = byteAt(at);
    const qsizetype more = lead >= 0xC2 && lead <= 0xDF ? 1 : lead >= 0xE0 && lead <= 0xEF ? 2 : 0;
    if (more == 0 || (route.certain && more == 1 && lead > 0xC5) ||
        (route.certain && more == 2 && (lead != 0xE2 || byteAt(at + 1) != 0x80)))
        return std::nullopt;
    char32_t code = more == 1 ? lead & 0x1FU : lead & 0x0FU;
    // ễ becomes á»…, which may also end a quotation, but not in the middle of a word.
    bool certain = route.certain || lead == 0xE2 || (more == 2 && at + 3 < text.size() && text[at + 3].isLetter());
    for (qsizetype i = 1; i <= more; ++i) {
        const unsigned byte = byteAt(at + i);
        if (byte < 0x80 || byte > 0xBF)
            return std::nullopt;
        code = code << 6U | (byte & 0x3FU);
        certain = certain || !isUsualBeside(text[at + i].unicode());
    }
    if (!isPlausible(code))
        return std::nullopt;
    return Undone{code, more + 1, certain};
}

/// Nothing when there is nothing to undo.
std::optional<QString> undoneOnce(const QString& text, bool everything) {
    for (const auto& route : routes()) {
        QString result;
        bool certain = everything;
        bool any = false;
        for (qsizetype i = 0; i < text.size();) {
            if (const auto undone = undoneAt(text, i, route)) {
                certain = certain || undone->certain;
                any = true;
                result += QString::fromUcs4(&undone->code, 1);
                i += undone->length;
            } else {
                result += text[i++];
            }
        }
        if (any && certain)
            return result;
    }
    return std::nullopt;
}

/// Most cells are ASCII, and this is asked of every one.
bool isAscii(std::string_view text) {
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0)
            return false;
    }
    return std::none_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                        [](char c) { return (c & 0x80) != 0; });
}

/// In UTF-8: whether two characters outside ASCII stand side by side, as what was encoded twice always does.
bool mayBeTwice(std::string_view text) {
    for (std::size_t i = 0; i + 3 < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0xC2)
            continue;
        i += byte >= 0xF0 ? 3U : byte >= 0xE0 ? 2U : 1U;
        if (i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xC2)
            return true;
    }
    return false;
}

} // namespace

bool undoTwiceEncoded(std::string_view text, bool everything, std::string& result) {
    if (isAscii(text) || !mayBeTwice(text))
        return false;
    auto current = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    bool any = false;
    for (int round = 0; round < mostRounds; ++round) {
        auto undone = undoneOnce(current, everything);
        if (!undone)
            break;
        current = std::move(*undone);
        any = true;
    }
    if (any)
        result = current.toStdString();
    return any;
}

} // namespace mentoring::formats
