#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace mentoring::formats {

/// Letters in seven bits (RFC 2152), as old mail programs write them: Zo+AOk- for Zoé. Takes the text in pieces.
class Utf7 {
public:
    /// As UTF-8; what is no UTF-7 becomes U+FFFD.
    [[nodiscard]] std::string decode(std::string_view bytes);
    /// After the last byte.
    [[nodiscard]] std::string finish();

    [[nodiscard]] bool isStrict() const { return m_strict; }        ///< so far all was rightly written
    [[nodiscard]] bool hasLetters() const { return m_letters > 0; } ///< of those that ASCII lacks

private:
    void unit(std::uint32_t value, std::string& into);
    void endRun(std::string& into);
    void fail(std::string& into);

    bool m_inRun = false; ///< behind a +
    bool m_begun = false; ///< and something has come
    std::uint32_t m_bits = 0;
    unsigned m_count = 0;     ///< of bits
    std::uint32_t m_high = 0; ///< the first half of a pair
    bool m_strict = true;
    std::size_t m_letters = 0;
};

} // namespace mentoring::formats
