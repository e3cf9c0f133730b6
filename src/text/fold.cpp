#include "text/fold.h"

#include <array>
#include <memory>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace mentoring::text {

namespace {

bool isInvisible(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_FORMAT_CHAR || (type == U_CONTROL_CHAR && c != u'\n' && c != u'\t');
}

bool isBlank(UChar32 c) {
    return u_isUWhiteSpace(c) != 0;
}

const icu::Transliterator& latin() {
    // The transliterator is immutable after construction; transliterate() is const and may be shared by threads.
    static const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower"), UTRANS_FORWARD,
            status));
    }();
    return *instance;
}

std::string toUtf8(const icu::UnicodeString& string) {
    std::string utf8;
    string.toUTF8String(utf8);
    return utf8;
}

/// Takes a text with its runs of blanks as one and none at its ends.
class Spaced {
public:
    explicit Spaced(std::size_t length) { m_text.reserve(length); }

    void add(char c) {
        if (c == ' ') {
            m_blank = !m_text.empty();
            return;
        }
        if (m_blank)
            m_text += ' ';
        m_blank = false;
        m_text += c;
    }
    void add(std::string_view text) {
        for (const char c : text)
            add(c);
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
    bool m_blank = false;
};

void appendVisible(icu::UnicodeString& to, UChar32 c) {
    if (isBlank(c))
        to.append(u' ');
    else if (!isInvisible(c))
        to.append(c);
}

/// What each letter becomes of the two blocks that texts in Western and Central European languages are written with:
/// no rule for these looks at the letters beside.
class CommonLetters {
public:
    CommonLetters() {
        for (std::size_t at = 0; at < m_folded.size(); ++at) {
            icu::UnicodeString letter;
            appendVisible(letter, static_cast<UChar32>(at < latinLetters ? at : punctuation + (at - latinLetters)));
            latin().transliterate(letter);
            m_folded[at] = toUtf8(letter);
        }
    }

    [[nodiscard]] const std::string* of(UChar32 c) const {
        if (c >= 0 && c < latinLetters)
            return &m_folded[static_cast<std::size_t>(c)];
        if (c >= punctuation && c < punctuationEnd)
            return &m_folded[static_cast<std::size_t>(latinLetters + c - punctuation)];
        return nullptr;
    }

private:
    static constexpr UChar32 latinLetters = 0x180; ///< up to Latin Extended-A
    static constexpr UChar32 punctuation = 0x2010; ///< dashes, quotation marks, the narrow no-break space
    static constexpr UChar32 punctuationEnd = 0x2030;

    std::array<std::string, latinLetters + punctuationEnd - punctuation> m_folded;
};

// Most texts have common letters only: those skip the transliterator, which costs many microseconds.
bool foldLetterByLetter(std::string_view utf8, Spaced& folded) {
    static const CommonLetters common;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
    for (std::size_t at = 0; at < utf8.size();) {
        UChar32 c = bytes[at];
        if (c < 0x80)
            ++at;
        else
            U8_NEXT(bytes, at, utf8.size(), c);
        const auto* becomes = common.of(c);
        if (!becomes)
            return false;
        folded.add(*becomes);
    }
    return true;
}

/// Small Latin letters that no accent can be taken off, as they are typed where the keyboard lacks them.
const char16_t* writtenOut(UChar32 c) {
    switch (c) {
    case u'œ':
        return u"oe";
    case u'æ':
        return u"ae";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ı':
        return u"i";
    default:
        return nullptr;
    }
}

} // namespace

std::string fold(std::string_view utf8) {
    Spaced folded(utf8.size());
    if (foldLetterByLetter(utf8, folded))
        return std::move(folded).text();

    icu::UnicodeString visible;
    const auto source = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1))
        appendVisible(visible, source.char32At(i));
    latin().transliterate(visible);
    Spaced spaced(utf8.size());
    spaced.add(toUtf8(visible));
    return std::move(spaced).text();
}

std::string foldForSearch(std::string_view utf8) {
    auto folded = fold(utf8); // in which every apostrophe is the plain one
    std::erase(folded, '\'');
    return folded;
}

std::string foldLetters(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* caseless = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decomposed = icu::Normalizer2::getNFDInstance(status);
    const auto* composed = icu::Normalizer2::getNFCInstance(status);
    const auto source = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    const auto letters =
        U_SUCCESS(status) ? decomposed->normalize(caseless->normalize(source, status), status) : source;
    if (U_FAILURE(status))
        return fold(utf8);

    icu::UnicodeString kept;
    bool dropsMarks = false;
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const UChar32 c = letters.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK) {
            if (!dropsMarks)
                kept.append(c);
            continue;
        }
        const auto script = uscript_getScript(c, &status);
        dropsMarks = script == USCRIPT_LATIN || script == USCRIPT_GREEK;
        if (const auto* plain = writtenOut(c))
            kept.append(plain);
        else
            kept.append(c);
    }
    return toUtf8(composed->normalize(kept, status));
}

std::string foldHeader(std::string_view utf8) {
    std::string written;
    for (const char c : utf8)
        c == '#' ? written += " number " : written += c;
    const auto source = icu::UnicodeString::fromUTF8(fold(written));
    icu::UnicodeString words;
    bool blank = false;
    for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
        const UChar32 c = source.char32At(i);
        if (!u_isalnum(c)) {
            blank = !words.isEmpty();
            continue;
        }
        if (blank)
            words.append(u' ');
        blank = false;
        words.append(c);
    }
    return toUtf8(words);
}

std::string clean(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    const auto source = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    icu::UnicodeString composed = U_SUCCESS(status) ? nfc->normalize(source, status) : source;
    if (U_FAILURE(status))
        composed = source;

    icu::UnicodeString kept;
    for (int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
        const UChar32 c = composed.char32At(i);
        if (u_charType(c) != U_CONTROL_CHAR || c == u'\n' || c == u'\t')
            kept.append(c);
    }
    // Format characters inside a text may matter (joiners in emoji and in Indic scripts); at its ends they are noise.
    int32_t begin = 0;
    int32_t end = kept.length();
    while (begin < end && (isBlank(kept.char32At(begin)) || isInvisible(kept.char32At(begin))))
        begin = kept.moveIndex32(begin, 1);
    while (end > begin) {
        const int32_t last = kept.moveIndex32(end, -1);
        if (!isBlank(kept.char32At(last)) && !isInvisible(kept.char32At(last)))
            break;
        end = last;
    }
    return toUtf8(kept.tempSubStringBetween(begin, end));
}

bool isUtf8(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<int32_t>(bytes.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c < 0)
            return false;
    }
    return true;
}

} // namespace mentoring::text
