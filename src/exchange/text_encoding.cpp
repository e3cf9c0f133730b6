#include "text_encoding.h"

#include <algorithm>

namespace mentoring::exchange {

namespace {

constexpr std::size_t headLength = 65536;
constexpr std::size_t linesKept = 100;

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
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if (c != '-' && c != '_' && c != ' ')
            result += c;
    }
    return result;
}

} // namespace

const std::vector<std::string>& knownEncodings() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        for (const char* name : {"UTF-8",        "windows-1252", "UTF-16LE",     "UTF-16BE",     "ISO-8859-1",
                                 "ISO-8859-15",  "macintosh",    "IBM850",       "windows-1250", "windows-1251",
                                 "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
                                 "ISO-8859-2",   "Shift_JIS",    "GB18030",      "Big5",         "EUC-KR"}) {
            if (QStringDecoder(name).isValid())
                result.emplace_back(name);
        }
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
    else if (wanted == "cp850")
        wanted = "ibm850";
    else if (wanted == "macroman" || wanted == "xmacroman")
        wanted = "macintosh";
    for (const auto& known : knownEncodings()) {
        if (lowered(known) == wanted)
            return known;
    }
    return std::nullopt;
}

void EncodingProbe::feed(std::string_view bytes) {
    if (m_head.size() < headLength)
        m_head += bytes.substr(0, headLength - m_head.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_following == 0 && byte < 0x80 && byte != '\n' && byte != '\r') {
            m_previous = byte;
            continue;
        }
        look(byte);
    }
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

void EncodingProbe::finish() {
    if (m_following > 0)
        m_lineInvalid = true;
    endLine();
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
    return isUtf8() ? "UTF-8" : "windows-1252";
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
    if (!m_passes)
        m_decoder.emplace(encoding.c_str(), QStringDecoder::Flag::ConvertInitialBom);
}

std::string_view PieceDecoder::decode(std::string_view bytes) {
    if (m_passes)
        return bytes;
    m_bytes += bytes.size();
    const QString text = m_decoder->decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    m_result = text.toUtf8();
    return {m_result.constData(), static_cast<std::size_t>(m_result.size())};
}

std::string_view PieceDecoder::finish() {
    return m_wide && m_bytes % 2 != 0 ? "\xEF\xBF\xBD" : "";
}

} // namespace mentoring::exchange
