#include "utf7.h"

#include "text/code_point.h"

namespace mentoring::formats {

namespace {

int sixBits(char c) {
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

/// Letters and signs of names and addresses: chance gives others.
bool isUsual(std::uint32_t unit) {
    return (unit >= 0xA0 && unit < 0x700) || (unit >= 0x1E00 && unit < 0x2040) || unit == 0x20AC ||
           (unit >= 0x3000 && unit < 0x3100) || (unit >= 0x4E00 && unit < 0xA000) ||
           (unit >= 0xAC00 && unit < 0xD7A4) || (unit >= 0x20 && unit < 0x7F);
}

} // namespace

std::string Utf7::decode(std::string_view bytes) {
    std::string result;
    result.reserve(bytes.size());
    for (const char c : bytes) {
        if (!m_inRun) {
            if (c == '+') {
                m_inRun = true;
                m_begun = false;
            } else {
                if ((c & 0x80) != 0)
                    fail(result);
                else
                    result += c;
            }
            continue;
        }
        const int six = sixBits(c);
        if (six >= 0) {
            m_begun = true;
            m_bits = (m_bits << 6) | static_cast<std::uint32_t>(six);
            m_count += 6;
            if (m_count >= 16) {
                m_count -= 16;
                unit((m_bits >> m_count) & 0xFFFF, result);
                m_bits &= (1U << m_count) - 1;
            }
            continue;
        }
        if (!m_begun && c == '-') {
            result += '+';
            m_inRun = false;
            continue;
        }
        endRun(result);
        if (c != '-')
            result += c;
    }
    return result;
}

std::string Utf7::finish() {
    std::string result;
    if (m_inRun)
        endRun(result);
    return result;
}

void Utf7::unit(std::uint32_t value, std::string& into) {
    if (value >= 0xD800 && value < 0xDC00 && m_high == 0) {
        m_high = value;
        return;
    }
    if (value >= 0xDC00 && value < 0xE000 && m_high != 0) {
        text::appendCodePoint(into, 0x10000 + ((m_high - 0xD800) << 10) + (value - 0xDC00));
        m_high = 0;
        return;
    }
    if (m_high != 0 || (value >= 0xD800 && value < 0xE000)) {
        m_high = 0;
        fail(into);
        return;
    }
    m_strict = m_strict && isUsual(value);
    m_letters += value >= 0x80 || value == '@' ? 1U : 0U;
    text::appendCodePoint(into, value);
}

void Utf7::endRun(std::string& into) {
    if (!m_begun || m_count >= 6 || m_bits != 0 || m_high != 0)
        fail(into);
    m_inRun = false;
    m_bits = 0;
    m_count = 0;
    m_high = 0;
}

void Utf7::fail(std::string& into) {
    m_strict = false;
    into += "\xEF\xBF\xBD";
}

} // namespace mentoring::formats
