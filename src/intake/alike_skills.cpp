#include "alike_skills.h"

#include <algorithm>
#include <array>
#include <functional>

#include "cell_values.h"

namespace mentoring::intake {

namespace {

constexpr std::size_t shortest = 5; ///< letters from which on one may differ
constexpr std::size_t longer = 9;   ///< letters from which on two may
constexpr std::size_t longest = 60; ///< letters that are looked at
constexpr std::size_t tracedLetters = 18;
constexpr std::size_t mostOfOneTrace = 40;

std::size_t mostEdits(std::size_t length) {
    return length < shortest ? 0 : length < longer ? 1 : 2;
}

std::string singular(std::string word) {
    // "ss" and "us" are no plurals: "business", "campus".
    if (word.size() > 3 && word.back() == 's' && !word.ends_with("ss") && !word.ends_with("us") &&
        !word.ends_with("is"))
        word.pop_back();
    return word;
}

// Letters changed, swapped, more or less; more than `most` counts as most + 1.
std::size_t distance(std::string_view one, std::string_view other, std::size_t most) {
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > most)
        return most + 1;
    std::vector<std::size_t> before(other.size() + 1);
    std::vector<std::size_t> last(other.size() + 1);
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t change = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[other.size()];
}

} // namespace

AlikeSkills::Name AlikeSkills::formOf(std::string_view name) {
    Name form;
    for (const char c : name)
        if ((c >= '0' && c <= '9') || c == '+' || c == '#')
            form.signs += c;
    const std::string folded = foldWords(name);
    std::vector<std::string> words;
    for (std::string_view rest = folded; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (word.empty())
            continue;
        form.letters += word;
        if (word != "and" && word != "et" && word != "the" && word != "of" && word != "de" && word != "la" &&
            word != "le" && word != "les" && word != "des" && word != "du" && word != "en" && word != "in")
            words.push_back(singular(std::string(word)));
    }
    std::ranges::sort(words);
    for (const auto& word : words)
        form.words += word + ' ';
    form.letters.resize(std::min(form.letters.size(), longest));
    return form;
}

bool AlikeSkills::alike(const Name& one, const Name& other) {
    if (one.signs != other.signs || one.letters.empty() || other.letters.empty())
        return false;
    if ((one.words == other.words && !one.words.empty()) || one.letters == other.letters)
        return true;
    const auto most = mostEdits(std::min(one.letters.size(), other.letters.size()));
    return most > 0 && distance(one.letters, other.letters, most) <= most;
}

// Whatever is left of the letters when as many of them are taken out as may differ: two names are nearly alike only if
// they have one of those in common. Each is told by a polynomial of its letters, which is made without making the text.
std::vector<std::size_t> AlikeSkills::traces(const Name& name) {
    constexpr std::size_t base = 0x9E3779B97F4A7C15ULL;
    const std::size_t seed = std::hash<std::string>{}(name.signs);
    std::vector<std::size_t> found{seed ^ std::hash<std::string>{}("words " + name.words)};
    const std::string_view letters = std::string_view(name.letters).substr(0, tracedLetters);
    const std::size_t count = letters.size();
    // powers[i] = base^i; before[i] = the polynomial of the first i letters.
    std::array<std::size_t, tracedLetters + 1> powers{};
    std::array<std::size_t, tracedLetters + 1> before{};
    powers[0] = 1;
    for (std::size_t i = 0; i < count; ++i) {
        powers[i + 1] = powers[i] * base;
        before[i + 1] = before[i] * base + static_cast<unsigned char>(letters[i]) + 1;
    }
    const auto between = [&](std::size_t from, std::size_t to) {
        return before[to] - before[from] * powers[to - from];
    };
    const auto add = [&](std::size_t value) { found.push_back(value * base + seed); };
    add(before[count]);
    const auto most = mostEdits(name.letters.size());
    for (std::size_t i = 0; i < count && most > 0; ++i) {
        add(before[i] * powers[count - i - 1] + between(i + 1, count));
        for (std::size_t j = i + 1; j < count && most > 1; ++j)
            add((before[i] * powers[j - i - 1] + between(i + 1, j)) * powers[count - j - 1] + between(j + 1, count));
    }
    return found;
}

void AlikeSkills::add(std::string_view name, std::size_t item) {
    auto form = formOf(name);
    form.item = item;
    for (const auto trace : traces(form))
        m_byTrace.emplace_back(trace, m_names.size());
    m_names.push_back(std::move(form));
}

void AlikeSkills::seal() {
    std::ranges::sort(m_byTrace);
    const auto repeated = std::ranges::unique(m_byTrace); // "aa" without either of them
    m_byTrace.erase(repeated.begin(), repeated.end());
}

std::vector<std::size_t> AlikeSkills::find(std::string_view name) const {
    const auto form = formOf(name);
    std::vector<std::size_t> places;
    for (const auto trace : traces(form)) {
        auto at = std::ranges::lower_bound(m_byTrace, std::pair(trace, std::size_t{0}));
        for (std::size_t n = 0; at != m_byTrace.end() && at->first == trace && n < mostOfOneTrace; ++at, ++n)
            places.push_back(at->second);
    }
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    std::vector<std::size_t> items;
    for (const auto place : places)
        if (alike(form, m_names[place]) && std::ranges::find(items, m_names[place].item) == items.end())
            items.push_back(m_names[place].item);
    return items;
}

} // namespace mentoring::intake
