#include "kit/folded_texts.h"

#include <algorithm>

#include "text/fold.h"

namespace mentoring::ui {

namespace {

// A number is written seven bits at a time, the lowest first; the last has the highest bit free.
void writeNumber(std::string& to, std::size_t number) {
    for (; number >= 0x80; number >>= 7)
        to += static_cast<char>(number | 0x80);
    to += static_cast<char>(number);
}

std::size_t readNumber(std::string_view& from) {
    std::size_t number = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(from.front());
        from.remove_prefix(1);
        number |= static_cast<std::size_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
}

std::string_view readText(std::string_view& from) {
    const auto length = readNumber(from);
    const auto text = from.substr(0, length);
    from.remove_prefix(length);
    return text;
}

void writeText(std::string& to, std::string_view text) {
    writeNumber(to, text.size());
    to += text;
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// The first letter of a text, with all its bytes.
std::string_view firstLetter(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80)
        ++length;
    return text.substr(0, length);
}

/// So many bytes stay, so many go, these come instead.
void writeChange(std::string& to, std::size_t staying, std::size_t going, std::string_view coming) {
    writeNumber(to, staying);
    writeNumber(to, going);
    writeText(to, coming);
}

} // namespace

FoldedTexts::Place FoldedTexts::add(std::string_view written) {
    if (written.empty())
        return {};
    const auto folded = text::fold(written);
    std::string kept;
    writeText(kept, folded);
    writeText(kept, lostBetween(written, folded));

    constexpr std::size_t aBlock = 65'536;
    if (m_blocks.empty() || m_blocks.back().size() + kept.size() > m_blocks.back().capacity())
        m_blocks.emplace_back().reserve(std::max(aBlock, kept.size()));
    auto& block = m_blocks.back();
    const Place place{static_cast<std::uint32_t>(m_blocks.size() - 1), static_cast<std::uint32_t>(block.size())};
    block += kept;
    return place;
}

std::string FoldedTexts::lostBetween(std::string_view written, std::string_view folded) {
    std::string lost;
    std::size_t at = 0;
    std::size_t staying = 0;
    for (auto rest = written; !rest.empty();) {
        const auto letter = firstLetter(rest);
        rest.remove_prefix(letter.size());
        const auto left = folded.substr(at);
        if (left.starts_with(letter)) {
            at += letter.size();
            staying += letter.size();
            continue;
        }
        const auto becomes = isAscii(letter.front())
                                 ? std::string(1, static_cast<char>(letter.front() - 'A' + 'a'))
                                 : foldedLetter(letter);
        if (!left.starts_with(becomes)) {
            // A letter that is folded otherwise among its like: then all of it is kept as it is written.
            at = 0;
            break;
        }
        writeChange(lost, staying, becomes.size(), letter);
        at += becomes.size();
        staying = 0;
    }
    if (at < folded.size() || (folded.empty() && !written.empty())) {
        lost.clear();
        writeChange(lost, 0, folded.size(), written);
    }
    return lost;
}

const std::string& FoldedTexts::foldedLetter(std::string_view letter) {
    const auto [known, isNew] = m_letters.try_emplace(std::string(letter));
    if (isNew)
        known->second = text::fold(letter);
    return known->second;
}

std::string_view FoldedTexts::folded(Place place) const {
    if (place.block == Place::nowhere)
        return {};
    auto kept = std::string_view(m_blocks[place.block]).substr(place.at);
    return readText(kept);
}

std::string FoldedTexts::written(Place place) const {
    std::string text;
    if (place.block == Place::nowhere)
        return text;
    auto kept = std::string_view(m_blocks[place.block]).substr(place.at);
    auto folded = readText(kept);
    for (auto lost = readText(kept); !lost.empty();) {
        const auto staying = readNumber(lost);
        text += folded.substr(0, staying);
        folded.remove_prefix(staying + readNumber(lost));
        text += readText(lost);
    }
    text += folded;
    return text;
}

void FoldedTexts::clear() {
    m_blocks.clear();
}

} // namespace mentoring::ui
