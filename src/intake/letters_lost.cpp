#include "letters_lost.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "cell_values.h"

namespace mentoring::intake {

namespace {

constexpr std::array<std::string_view, 4> replacements{"?", "_", "¿", "□"};
/// The bytes of a letter in UTF-8, each of which became a sign.
constexpr int mostForOneLetter = 4;

std::size_t lengthOfLetter(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return end - at;
}

bool isAscii(std::string_view letter) {
    return letter.size() == 1 && (static_cast<unsigned char>(letter.front()) & 0x80U) == 0;
}

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Latin letters with marks: U+00C0 to U+024F, U+1E00 to U+1EFF. Those of other scripts have a spelling in Latin
/// letters, which is no loss.
bool isMarkedLatin(std::string_view letter) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(letter[i]); };
    if (letter.size() == 2)
        return byte(0) >= 0xC3U && byte(0) <= 0xC9U;
    return letter.size() == 3 && byte(0) == 0xE1U && byte(1) >= 0xB8U && byte(1) <= 0xBBU;
}

/// Length of the sign at that place, 0 where there is none.
std::size_t replacementAt(std::string_view text, std::size_t at) {
    const auto sign =
        std::ranges::find_if(replacements, [&](std::string_view one) { return text.substr(at).starts_with(one); });
    return sign == replacements.end() ? 0 : sign->size();
}

/// How far a text from a file may have been read, and whether something was lost on the way.
struct Place {
    std::size_t at = 0;
    bool isLost = false;

    friend bool operator==(const Place&, const Place&) = default;
};

void add(std::vector<Place>& places, Place place) {
    if (std::ranges::find(places, place) == places.end())
        places.push_back(place);
}

/// The places behind a letter that is recorded, as it may have been written.
void step(std::string_view written, std::string_view letter, Place from, std::vector<Place>& into) {
    if (written.substr(from.at).starts_with(letter))
        add(into, {from.at + letter.size(), from.isLost});
    else if (isAscii(letter) && from.at < written.size() && small(written[from.at]) == small(letter.front()))
        add(into, {from.at + 1, from.isLost});
    if (isAscii(letter))
        return;
    const auto addSigns = [&](std::size_t at) {
        for (int i = 0; i < mostForOneLetter; ++i) {
            const auto length = at < written.size() ? replacementAt(written, at) : 0;
            if (length == 0)
                break;
            at += length;
            add(into, {at, true});
        }
    };
    addSigns(from.at);
    if (!isMarkedLatin(letter))
        return;
    const auto plain = foldText(letter);
    const auto there = written.substr(from.at, plain.size());
    if (!plain.empty() && std::ranges::equal(there, plain, {}, small)) {
        add(into, {from.at + plain.size(), true});
        addSigns(from.at + plain.size()); // a letter and its marks, apart
    } else if (from.at < written.size()) {
        const auto other = written.substr(from.at, lengthOfLetter(written, from.at));
        if (!isAscii(other) && foldText(other) == plain)
            add(into, {from.at + other.size(), from.isLost}); // a capital
    }
}

} // namespace

bool mayHaveLostLetters(std::string_view written) {
    return std::ranges::any_of(replacements,
                               [&](std::string_view one) { return written.find(one) != std::string_view::npos; });
}

bool hasLostLetters(std::string_view written, std::string_view recorded) {
    if (written == recorded || written.empty() || recorded.empty())
        return false;
    // The first letter tells most texts apart, at no cost.
    if (isAscii(recorded.substr(0, 1)) && small(written.front()) != small(recorded.front()))
        return false;
    std::vector<Place> places{Place{}};
    std::vector<Place> next;
    for (std::size_t at = 0; at < recorded.size() && !places.empty();) {
        const auto letter = recorded.substr(at, lengthOfLetter(recorded, at));
        next.clear();
        for (const auto place : places)
            step(written, letter, place, next);
        places.swap(next);
        at += letter.size();
    }
    return std::ranges::find(places, Place{written.size(), true}) != places.end();
}

} // namespace mentoring::intake
