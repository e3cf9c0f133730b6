#include "biff_text.h"

#include <algorithm>

#include <QStringDecoder>

#include "compound_file.h"
#include "source_reading.h"

namespace mentoring::formats {

namespace {

constexpr unsigned wideFlag = 0x01;
constexpr unsigned phoneticFlag = 0x04;
constexpr unsigned richFlag = 0x08;

std::string fromUtf16(std::string_view bytes) {
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size() / 2));
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>(littleEndian(bytes, i, 2)));
    return text.toStdString();
}

std::string fromLatin1(std::string_view bytes) {
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
}

const char* nameOfCodePage(std::uint32_t page) {
    switch (page) {
    case 437:
        return "IBM437";
    case 850:
        return "IBM850";
    case 852:
        return "IBM852";
    case 932:
        return "Shift_JIS";
    case 936:
        return "GB18030";
    case 949:
        return "EUC-KR";
    case 950:
        return "Big5";
    case 1250:
        return "windows-1250";
    case 1251:
        return "windows-1251";
    case 1253:
        return "windows-1253";
    case 1254:
        return "windows-1254";
    case 1255:
        return "windows-1255";
    case 1256:
        return "windows-1256";
    case 1257:
        return "windows-1257";
    case 1258:
        return "windows-1258";
    case 10000:
    case 32768:
        return "macintosh";
    default:
        return "windows-1252";
    }
}

/// Reads over the ends of segments.
class SegmentCursor {
public:
    explicit SegmentCursor(const std::vector<std::string_view>& segments) : m_segments(segments) { settle(); }

    [[nodiscard]] bool atEnd() const { return m_segment == m_segments.size(); }

    std::uint32_t number(std::size_t length) {
        std::uint32_t result = 0;
        for (std::size_t i = 0; i < length && !atEnd(); ++i) {
            result |= static_cast<std::uint32_t>(static_cast<unsigned char>(m_segments[m_segment][m_at])) << (8 * i);
            ++m_at;
            settle();
        }
        return result;
    }

    void skip(std::uint64_t length) {
        while (length > 0 && !atEnd()) {
            const auto step = std::min<std::uint64_t>(length, left());
            m_at += static_cast<std::size_t>(step);
            length -= step;
            settle();
        }
    }

    /// Letters, which say anew in each segment whether they are wide.
    std::string letters(std::size_t count, bool wide) {
        std::string result;
        while (count > 0 && !atEnd()) {
            const std::size_t size = wide ? 2 : 1;
            const auto here = std::min(count, left() / size);
            const auto bytes = m_segments[m_segment].substr(m_at, here * size);
            result += wide ? fromUtf16(bytes) : fromLatin1(bytes);
            count -= here;
            const auto segment = m_segment;
            m_at += here * size;
            if (count > 0)
                m_at = m_segments[m_segment].size(); // an odd byte cannot be half a letter
            settle();
            if (count > 0 && !atEnd() && m_segment != segment)
                wide = (number(1) & wideFlag) != 0;
        }
        return result;
    }

private:
    [[nodiscard]] std::size_t left() const { return m_segments[m_segment].size() - m_at; }
    void settle() {
        while (m_segment < m_segments.size() && m_at >= m_segments[m_segment].size()) {
            ++m_segment;
            m_at = 0;
        }
    }

    const std::vector<std::string_view>& m_segments;
    std::size_t m_segment = 0;
    std::size_t m_at = 0;
};

} // namespace

std::optional<BiffRecord> BiffRecords::peek() const {
    if (m_at + 4 > m_stream.size())
        return std::nullopt;
    const auto length = littleEndian(m_stream, m_at + 2, 2);
    if (m_at + 4 + length > m_stream.size())
        throw ReadError(ReadErrorKind::Damaged, "xls");
    return BiffRecord{littleEndian(m_stream, m_at, 2), m_stream.substr(m_at + 4, length)};
}

std::optional<BiffRecord> BiffRecords::next() {
    const auto record = peek();
    if (record)
        m_at += 4 + record->content.size();
    return record;
}

std::string BiffTexts::read(std::string_view content, std::size_t at, std::size_t lengthBytes) const {
    const std::size_t length = littleEndian(content, at, lengthBytes);
    at += lengthBytes;
    if (!unicode)
        return at >= content.size() ? std::string() : fromCodePage(content.substr(at, length));
    const auto flags = littleEndian(content, at, 1);
    ++at;
    at += (flags & richFlag) != 0 ? 2U : 0U;
    at += (flags & phoneticFlag) != 0 ? 4U : 0U;
    if (at >= content.size())
        return {};
    return (flags & wideFlag) != 0 ? fromUtf16(content.substr(at, length * 2)) : fromLatin1(content.substr(at, length));
}

std::string BiffTexts::fromCodePage(std::string_view bytes) const {
    if (codePage == 0) {
        // Web sites write what they have and say nothing about it.
        std::string repaired;
        if (!repairUtf8(bytes, repaired))
            return repaired;
    }
    QStringDecoder decoder(nameOfCodePage(codePage));
    if (!decoder.isValid())
        return fromLatin1(bytes);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

void BiffSharedStrings::read(std::vector<std::string_view> segments) {
    SegmentCursor cursor(segments);
    cursor.skip(4);
    const auto count = cursor.number(4);
    for (std::uint32_t i = 0; i < count && !cursor.atEnd(); ++i) {
        const auto length = cursor.number(2);
        const auto flags = cursor.number(1);
        const std::uint64_t runs = (flags & richFlag) != 0 ? cursor.number(2) : 0U;
        const std::uint64_t phonetic = (flags & phoneticFlag) != 0 ? cursor.number(4) : 0U;
        m_text += cursor.letters(length, (flags & wideFlag) != 0);
        m_ends.push_back(m_text.size());
        cursor.skip(runs * 4 + phonetic);
    }
}

std::optional<std::string_view> BiffSharedStrings::at(std::size_t index) const {
    if (index >= m_ends.size())
        return std::nullopt;
    const auto begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

} // namespace mentoring::formats
