#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QStringDecoder>

#include "cells/source.h"
#include "letter_guess.h"
#include "utf7.h"

namespace mentoring::formats {

/// Looks at the bytes of a text file once, from its beginning to its end, and says what encoding they are in: byte
/// order mark, UTF-16 by its NUL bytes, strict UTF-7 with letters in it, strict UTF-8, else the encoding of eight bits
/// that gives the best letters. A file that mixes UTF-8 and another one is taken for what most of its lines with
/// special letters are.
class EncodingProbe {
public:
    void feed(std::string_view bytes);
    void finish(); ///< after the last byte

    [[nodiscard]] std::string encoding() const;
    [[nodiscard]] bool hasByteOrderMark() const { return m_markLength > 0; }
    [[nodiscard]] std::size_t markLength() const { return m_markLength; }
    /// First 100 lines that look like UTF-8 although the file is taken for something else, and how many there are.
    [[nodiscard]] const std::vector<std::uint32_t>& oddLines() const { return m_utf8Lines; }
    [[nodiscard]] std::size_t oddLineCount() const { return isMixed() ? m_validLines : 0; }
    /// UTF-8 was taken for something else and made UTF-8 again, so that é became Ã©.
    [[nodiscard]] bool encodedTwice() const { return m_encodedTwice; }
    /// The bytes are those of a picture, a program, …: many control characters in the first 64 KiB.
    [[nodiscard]] bool looksBinary() const;

private:
    void look(unsigned char byte);
    void endLine();
    void keepWords();
    void lookForTwice();
    [[nodiscard]] bool isMixed() const { return m_invalidLines > 0 && m_validLines > 0 && !isUtf8(); }
    [[nodiscard]] bool isUtf8() const { return m_invalidLines == 0 || m_validLines > m_invalidLines; }
    void guessUtf16();

    std::size_t m_markLength = 0;
    std::string m_markEncoding;
    std::string m_head; ///< first 64 KiB, for UTF-16 and binary files
    std::string m_utf16;

    unsigned m_following = 0; ///< bytes still to come of a UTF-8 character
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
    bool m_lineValid = false;   ///< has a special letter in good UTF-8
    bool m_lineInvalid = false; ///< has bytes that are not UTF-8
    unsigned char m_previous = 0;
    std::uint32_t m_line = 1;
    std::size_t m_validLines = 0;
    std::size_t m_invalidLines = 0;
    std::vector<std::uint32_t> m_utf8Lines;

    std::string m_lineBefore;    ///< the beginning of the line, from pieces before
    std::string_view m_lineHere; ///< the rest of it
    Utf7 m_seven;
    WordSample m_utf8Words; ///< of lines in good UTF-8
    WordSample m_otherWords;
    std::string m_legacy; ///< the encoding of eight bits, if the file is in one
    bool m_encodedTwice = false;
};

/// Neither UTF-8 nor UTF-16, so that a guess may be wrong.
[[nodiscard]] bool isLegacyEncoding(std::string_view encoding);

/// The name in knownEncodings() that is meant; also "utf8", "cp1252", "latin1", "utf-16" …; empty when there is none.
[[nodiscard]] std::optional<std::string> canonicalEncoding(std::string_view name);

/// Turns pieces of a file into UTF-8. For UTF-8 itself the pieces come out as they are, with their faults.
class PieceDecoder {
public:
    explicit PieceDecoder(const std::string& encoding);
    [[nodiscard]] std::string_view decode(std::string_view bytes);
    /// What stands for a character of UTF-16 that the end of the file cuts off.
    [[nodiscard]] std::string_view finish();
    [[nodiscard]] bool passesThrough() const { return m_passes; }

private:
    bool m_passes = false;
    bool m_wide = false;
    std::uint64_t m_bytes = 0;
    std::optional<QStringDecoder> m_decoder;
    QByteArray m_result;
    std::optional<Utf7> m_seven;
    std::string m_text;
};

} // namespace mentoring::formats
