#include "name_likeness.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "cell_values.h"
#include "import_names.h"
#include "pet_names.h"

namespace mentoring::intake {

namespace {

bool isLatin(char c) {
    return c >= 'a' && c <= 'z';
}

/// Of folded text; a letter that does not fold to ASCII is kept with the word it stands in.
std::vector<std::string> wordsOf(std::string_view folded) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : std::string(folded) + ' ')
        if (isLatin(c) || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0)
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words)
        all += word;
    return all;
}

std::u32string lettersOf(std::string_view text) {
    std::u32string letters;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U || letters.empty())
            letters += byte;
        else
            letters.back() = (letters.back() << 6U) | (byte & 0x3FU);
    }
    return letters;
}

/// Letters more, less or another, and neighbours that have changed places.
std::size_t distance(const std::u32string& one, const std::u32string& other) {
    std::vector<std::size_t> before;
    std::vector<std::size_t> last(other.size() + 1);
    std::vector<std::size_t> now(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            now[j] = std::min(
                {last[j] + 1, now[j - 1] + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? std::size_t{0} : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before = last;
        std::swap(last, now);
    }
    return last[other.size()];
}

constexpr std::size_t longestCompared = 40;

/// One slip in a name of four letters and more, behind its first letter where it is short; two in one of eight and
/// more.
bool isMisspelt(std::string_view one, std::string_view other) {
    const auto a = lettersOf(one);
    const auto b = lettersOf(other);
    const auto longer = std::max(a.size(), b.size());
    if (one.find_first_of("0123456789") != std::string_view::npos ||
        other.find_first_of("0123456789") != std::string_view::npos)
        return false; // "Guest 1" and "Guest 2" are two
    if (longer < 4 || std::min(a.size(), b.size()) < 3 || longer > longestCompared ||
        (longer < 6 && a.front() != b.front()))
        return false;
    return distance(a, b) <= (longer < 8 ? 1U : 2U);
}

/// "J.", "J-M", "JM" for Jean-Marc: nothing but the first letters of the other's words.
bool isInitials(const std::vector<std::string>& few, const std::vector<std::string>& words) {
    const auto letters = joined(few);
    const bool single = std::ranges::all_of(few, [](const std::string& word) { return lettersOf(word).size() == 1; });
    if (letters.empty() || letters.size() > words.size() * 4 || (!single && (few.size() > 1 || letters.size() > 3)))
        return false;
    const auto wanted = lettersOf(letters);
    if (wanted.size() > words.size())
        return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (lettersOf(words[i]).front() != wanted[i])
            return false;
    return true;
}

/// In this order of their parts.
struct Shared {
    bool family = false;
    bool given = false;
    bool givenNearly = false; ///< an initial, a shorter form, a pet name
    bool canCompareFamily = false;
    bool canCompareGiven = false;

    Shared(WrittenName one, WrittenName other)
        : family(isAkin(one.family, other.family)), given(isAkin(one.given, other.given)),
          givenNearly(given || isGivenAkin(one.given, other.given)),
          canCompareFamily(!one.family.empty() && !other.family.empty()),
          canCompareGiven(!one.given.empty() && !other.given.empty()) {
        if (!family && givenNearly)
            family =
                isMisspelt(joined(wordsOf(foldText(one.family))), joined(wordsOf(foldText(other.family)))) ||
                (canCompareFamily && joined(wordsOf(foldText(one.family))) == joined(wordsOf(foldText(other.family))));
    }
};

/// A to Z, with or without accents.
bool isInLatin(WrittenName name) {
    const auto has = [](std::string_view text) {
        return std::ranges::any_of(text, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return (c >= 'A' && c <= 'Z') || isLatin(c) || (byte >= 0xC3 && byte <= 0xC9);
        });
    };
    return has(name.given) || has(name.family);
}

} // namespace

bool isGivenAkin(std::string_view one, std::string_view other) {
    if (isAkin(one, other))
        return true;
    const auto a = wordsOf(foldText(one));
    const auto b = wordsOf(foldText(other));
    if (a.empty() || b.empty())
        return false;
    if (isInitials(a, b) || isInitials(b, a) || joined(a) == joined(b) || isMisspelt(joined(a), joined(b)))
        return true;
    const auto begins = [](const std::string& longer, const std::string& shorter) {
        return shorter.size() > 2 && longer.starts_with(shorter);
    };
    return std::ranges::any_of(a, [&](const std::string& mine) {
        return std::ranges::any_of(b, [&](const std::string& theirs) {
            return begins(mine, theirs) || begins(theirs, mine) || isMisspelt(mine, theirs) || isPetName(mine, theirs);
        });
    });
}

NamesShare compareNames(WrittenName one, WrittenName other) {
    if ((one.given.empty() && one.family.empty()) || (other.given.empty() && other.family.empty()))
        return NamesShare::NotSaid;
    if ((one.given == other.given && one.family == other.family) ||
        nameInAnyOrder(one.given, one.family) == nameInAnyOrder(other.given, other.family))
        return NamesShare::All;
    // "OBrien" for "O'Brien", and names that are written without a blank.
    const auto whole = [](std::string_view first, std::string_view second) {
        return joined(wordsOf(nameKey(first, second)));
    };
    if (const auto letters = whole(one.given, one.family);
        !letters.empty() &&
        (letters == whole(other.given, other.family) || letters == whole(other.family, other.given)))
        return NamesShare::All;
    const Shared straight(one, other);
    const Shared crossed({one.family, one.given}, other);
    for (const auto* way : {&straight, &crossed})
        if (way->family && way->givenNearly)
            return NamesShare::All;
    // Other letters are compared by their sound, which says little where it says no.
    if (isInLatin(one) != isInLatin(other))
        return NamesShare::OtherScript;
    for (const auto* way : {&straight, &crossed})
        if (way->family)
            return way->canCompareGiven ? NamesShare::Family : NamesShare::Half;
    for (const auto* way : {&straight, &crossed})
        if (way->given)
            return way->canCompareFamily ? NamesShare::Given : NamesShare::Half;
    return NamesShare::Nothing;
}

bool bearsName(std::string_view email, WrittenName name) {
    const auto parts = wordsOf(foldText(localPart(email)));
    const auto local = joined(parts);
    if (local.empty())
        return false;
    const auto given = wordsOf(foldText(name.given));
    const auto family = wordsOf(foldText(name.family));
    auto words = given;
    words.insert(words.end(), family.begin(), family.end());
    std::string initials;
    for (const auto& word : words)
        initials += word.front();
    if (local == initials || (local.size() == initials.size() && std::ranges::is_permutation(local, initials)))
        return true;
    constexpr std::size_t telling = 4;
    for (const auto& word : words) {
        if (word.size() > 2 ? local.find(word) != std::string::npos : std::ranges::count(parts, word) > 0)
            return true;
        for (const auto& part : parts)
            if (part.size() > 2 && (word.starts_with(part) || isPetName(part, word) ||
                                    (part.size() >= telling && word.starts_with(part.substr(0, telling)))))
                return true;
    }
    // "aroy", "pgarc": an initial and how the family name begins.
    return std::ranges::any_of(given, [&](const std::string& first) {
        return std::ranges::any_of(family, [&](const std::string& last) {
            return local.starts_with(first.front() + last.substr(0, 3)) ||
                   local.starts_with(first.substr(0, 2) + last.substr(0, 2));
        });
    });
}

} // namespace mentoring::intake
