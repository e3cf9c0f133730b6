#include "text_encoding.h"

#include <algorithm>

#include "twice_encoded.h"

namespace mentoring::formats {

namespace {

constexpr std::size_t headLength = 65536;
constexpr std::size_t linesKept = 100;
constexpr std::string_view utf7 = "UTF-7";

/// Share of the units of two bytes whose byte `index` is NUL, as long as line ends look like line ends.
double utf16Share(std::string_view head, std::size_t index) {
    const std::size_t units = head.size() / 2;
    if (units == 0)
        return 0;
    std::size_t nul = 0;
    std::size_t other = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        const char high = head[i + index];
        const char low = head[i + 1 - index];
        if (high == '\n' || high == '\r')
            return 0;
        if ((low == '\n' || low == '\r') && high != 0)
            return 0;
        nul += high == 0 ? 1U : 0U;
        other += low == 0 ? 1U : 0U;
    }
    if (other * 10 > nul)
        return 0;
    return static_cast<double>(nul) / static_cast<double>(units);
}

std::string lowered(std::string_view name) {
    std::string result;
    for (const char c : name)
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if (c != '-' && c != '_' && c != ' ')
            result += c;
    return result;
}

} // namespace

const std::vector<std::string>& knownEncodings() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        for (const char* name : {"UTF-8",        "windows-1252",
                                 "UTF-16LE",     "UTF-16BE",
                                 "ISO-8859-1",   "ISO-8859-15",
                                 "macintosh",    "IBM850",
                                 "IBM437",       "windows-1250",
                                 "windows-1251", "windows-1253",
                                 "windows-1254", "windows-1255",
                                 "windows-1256", "windows-1257",
                                 "ISO-8859-2",   "ISO-8859-5",
                                 "IBM852",       "IBM866",
                                 "KOI8-R",       "Shift_JIS",
                                 "GB18030",      "Big5",
                                 "EUC-KR",       "x-mac-centraleurroman"})
            if (QStringDecoder(name).isValid())
                result.emplace_back(name);
        result.emplace_back(utf7);
        return result;
    }();
    return names;
}

std::optional<std::string> canonicalEncoding(std::string_view name) {
    auto wanted = lowered(name);
    if (wanted == "cp1252" || wanted == "ansi" || wanted == "1252")
        wanted = "windows1252";
    else if (wanted == "latin1")
        wanted = "iso88591";
    else if (wanted == "latin9" || wanted == "latin15")
        wanted = "iso885915";
    else if (wanted == "utf16" || wanted == "unicode" || wanted == "ucs2")
        wanted = "utf16le";
    else if (wanted == "utf8sig" || wanted == "utf8bom" || wanted == "ascii" || wanted == "usascii")
        wanted = "utf8";
    else if (wanted == "cp850" || wanted == "cp437" || wanted == "cp852" || wanted == "cp866")
        wanted = "ibm" + wanted.substr(2);
    else if (wanted == "macce" || wanted == "xmacce")
        wanted = "xmaccentraleurroman";
    else if (wanted == "macroman" || wanted == "xmacroman")
        wanted = "macintosh";
    for (const auto& known : knownEncodings())
        if (lowered(known) == wanted)
            return known;
    return std::nullopt;
}

bool isLegacyEncoding(std::string_view encoding) {
    return !encoding.empty() && (!encoding.starts_with("UTF-") || encoding == utf7);
}

void EncodingProbe::feed(std::string_view bytes) {
    if (m_seven.isStrict())
        (void)m_seven.decode(bytes);
    if (m_head.size() < headLength)
        m_head += bytes.substr(0, headLength - m_head.size());
    std::size_t lineStart = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool lineEnd = byte == '\n' || byte == '\r';
        if (m_following == 0 && byte < 0x80 && !lineEnd) {
            m_previous = byte;
            continue;
        }
        if (lineEnd)
            m_lineHere = bytes.substr(lineStart, i - lineStart);
        look(byte);
        if (lineEnd) {
            lineStart = i + 1;
            m_lineBefore.clear();
        }
    }
    m_lineHere = {};
    if (m_lineBefore.size() < headLength)
        m_lineBefore += bytes.substr(lineStart, headLength - m_lineBefore.size());
}

void EncodingProbe::look(unsigned char byte) {
    if (m_following > 0) {
        if (byte >= m_low && byte <= m_high) {
            m_low = 0x80;
            m_high = 0xBF;
            if (--m_following == 0)
                m_lineValid = true;
            m_previous = byte;
            return;
        }
        m_following = 0;
        m_lineInvalid = true;
    }
    m_low = 0x80;
    m_high = 0xBF;
    if (byte == '\n') {
        if (m_previous != '\r')
            endLine();
    } else if (byte == '\r') {
        endLine();
    } else if (byte >= 0xC2 && byte <= 0xDF) {
        m_following = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_following = 2;
        m_low = byte == 0xE0 ? 0xA0 : 0x80;
        m_high = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_following = 3;
        m_low = byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xF4 ? 0x8F : 0xBF;
    } else if (byte >= 0x80) {
        m_lineInvalid = true;
    }
    m_previous = byte;
}

void EncodingProbe::endLine() {
    if (m_lineInvalid || m_lineValid)
        keepWords();
    if (m_lineInvalid) {
        ++m_invalidLines;
    } else if (m_lineValid) {
        ++m_validLines;
        if (m_utf8Lines.size() < linesKept)
            m_utf8Lines.push_back(m_line);
    }
    m_lineInvalid = false;
    m_lineValid = false;
    ++m_line;
}

void EncodingProbe::keepWords() {
    auto& words = m_lineInvalid ? m_otherWords : m_utf8Words;
    if (words.isFull())
        return;
    if (m_lineBefore.empty()) {
        words.take(m_lineHere.substr(0, headLength));
    } else {
        m_lineBefore += m_lineHere.substr(0, headLength);
        words.take(m_lineBefore);
    }
}

void EncodingProbe::lookForTwice() {
    std::size_t twice = 0;
    std::size_t other = 0;
    std::string undone;
    for (const auto& word : m_utf8Words.words())
        if (undoTwiceEncoded(word, false, undone))
            m_encodedTwice = true;
        else if (undoTwiceEncoded(word, true, undone))
            ++twice;
        else
            ++other;
    m_encodedTwice = m_encodedTwice || (twice > 0 && other == 0);
}

void EncodingProbe::finish() {
    if (m_following > 0)
        m_lineInvalid = true;
    endLine();
    (void)m_seven.finish();
    using namespace std::string_view_literals;
    const std::string_view head = m_head;
    if (head.substr(0, 3) == "\xEF\xBB\xBF"sv) {
        m_markLength = 3;
        m_markEncoding = "UTF-8";
    } else if (head.substr(0, 2) == "\xFF\xFE"sv) {
        m_markLength = 2;
        m_markEncoding = "UTF-16LE";
    } else if (head.substr(0, 2) == "\xFE\xFF"sv) {
        m_markLength = 2;
        m_markEncoding = "UTF-16BE";
    } else {
        guessUtf16();
    }
    if (encoding() == "UTF-8")
        lookForTwice();
    else if (m_markEncoding.empty() && m_utf16.empty())
        m_legacy = encodingByLetters(m_otherWords);
}

void EncodingProbe::guessUtf16() {
    // One NUL in a short file is rather a fault than UTF-16.
    const double needed = m_head.size() < 64 ? 0.4 : 0.1;
    if (utf16Share(m_head, 1) >= needed)
        m_utf16 = "UTF-16LE";
    else if (utf16Share(m_head, 0) >= needed)
        m_utf16 = "UTF-16BE";
}

std::string EncodingProbe::encoding() const {
    if (!m_markEncoding.empty())
        return m_markEncoding;
    if (!m_utf16.empty())
        return m_utf16;
    if (m_seven.isStrict() && m_seven.hasLetters() && m_markLength == 0)
        return std::string(utf7);
    return isUtf8() ? "UTF-8" : m_legacy.empty() ? "windows-1252" : m_legacy;
}

bool EncodingProbe::looksBinary() const {
    if (m_markLength > 0 || !m_utf16.empty())
        return false;
    const auto controls = std::count_if(m_head.begin(), m_head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A;
    });
    return static_cast<std::size_t>(controls) * 50 > m_head.size() && controls > 3;
}

PieceDecoder::PieceDecoder(const std::string& encoding)
    : m_passes(encoding == "UTF-8"), m_wide(encoding.starts_with("UTF-16")) {
    if (encoding == utf7)
        m_seven.emplace();
    else if (!m_passes)
        m_decoder.emplace(encoding.c_str(), QStringDecoder::Flag::ConvertInitialBom);
}

std::string_view PieceDecoder::decode(std::string_view bytes) {
    if (m_passes)
        return bytes;
    m_bytes += bytes.size();
    if (m_seven) {
        m_text = m_seven->decode(bytes);
        return m_text;
    }
    const QString text = m_decoder->decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    m_result = text.toUtf8();
    return {m_result.constData(), static_cast<std::size_t>(m_result.size())};
}

std::string_view PieceDecoder::finish() {
    if (m_seven) {
        m_text = m_seven->finish();
        return m_text;
    }
    return m_wide && m_bytes % 2 != 0 ? "\xEF\xBF\xBD" : "";
}

} // namespace mentoring::formats
