#include "import_names.h"

#include <algorithm>
#include <array>
#include <functional>

#include "cell_values.h"
#include "mentoring/check.h"

namespace mentoring::intake {

namespace {

/// Shorter names are one letter apart too often.
constexpr std::size_t shortestLike = 6;
/// Longer ones are compared as they are.
constexpr std::size_t longestLike = 60;

std::uint64_t traceOf(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

/// The text and, where it is neither short nor long, the text without each of its letters: two texts that are one
/// letter apart have one of these in common.
template <class Function>
void forEachTrace(const std::string& key, Function function) {
    function(traceOf(key));
    if (key.size() < shortestLike || key.size() > longestLike)
        return;
    std::string shorter;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (i > 0 && key[i] == key[i - 1])
            continue;
        shorter.assign(key, 0, i);
        shorter.append(key, i + 1);
        function(traceOf(shorter));
    }
}

/// At most one letter more, less or another, or two neighbours that have changed places.
bool isOneApart(std::string_view one, std::string_view other) {
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    std::size_t front = 0;
    while (front < one.size() && one[front] == other[front])
        ++front;
    const auto same = [&](std::size_t fromOne, std::size_t fromOther) {
        return one.substr(std::min(fromOne, one.size())) == other.substr(std::min(fromOther, other.size()));
    };
    if (one.size() < other.size())
        return same(front, front + 1);
    if (front == one.size() || same(front + 1, front + 1))
        return true;
    return front + 1 < one.size() && one[front] == other[front + 1] && one[front + 1] == other[front] &&
           same(front + 2, front + 2);
}

} // namespace

std::vector<std::string> tellingWords(const std::string& folded) {
    static constexpr std::array particles = std::to_array<std::string_view>(
        {"abu", "al",  "ap", "av",  "ben", "bin", "da",  "das", "de",  "del", "della", "den",
         "der", "des", "di", "do",  "dos", "du",  "el",  "ibn", "la",  "le",  "les",   "mac",
         "mc",  "san", "st", "ten", "ter", "van", "von", "zu",  "zum", "zur"});
    std::vector<std::string> words;
    std::string word;
    for (const char c : folded + ' ') {
        const bool ends = c == ' ' || c == '-' || c == '\'' || c == '.' || c == ',';
        if (!ends) {
            word += c;
            continue;
        }
        if (word.size() > 1 && std::ranges::find(particles, word) == particles.end())
            words.push_back(word);
        word.clear();
    }
    return words;
}

std::string nameKey(std::string_view given, std::string_view family) {
    std::string whole{given};
    whole += ' ';
    whole += family;
    return foldText(whole);
}

std::string nameInAnyOrder(std::string_view given, std::string_view family) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : nameKey(given, family) + ' ')
        if (c != ' ' && c != '-' && c != '\'' && c != '.' && c != ',')
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    std::ranges::sort(words);
    std::string joined;
    for (const auto& one : words)
        joined += (joined.empty() ? "" : " ") + one;
    return joined;
}

bool isAkin(std::string_view one, std::string_view other) {
    const auto a = foldText(one);
    const auto b = foldText(other);
    if (a.empty() || b.empty())
        return false;
    if (a == b)
        return true;
    const auto words = tellingWords(b);
    return std::ranges::any_of(tellingWords(a),
                               [&](const std::string& word) { return std::ranges::count(words, word) > 0; });
}

std::string localPart(std::string_view email) {
    const std::string key = emailKey(email);
    return key.substr(0, std::min(key.find('@'), key.find('+')));
}

std::string bareNumber(std::string_view staffId) {
    if (const auto dot = staffId.find('.'); dot != std::string_view::npos) {
        if (dot == 0 || staffId.substr(dot + 1).empty() ||
            staffId.substr(dot + 1).find_first_not_of('0') != std::string_view::npos)
            return {};
        staffId = staffId.substr(0, dot);
    }
    if (staffId.empty() || staffId.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    const auto first = staffId.find_first_not_of('0');
    return std::string(first == std::string_view::npos ? "0" : staffId.substr(first));
}

void LikeNames::add(std::string_view given, std::string_view family, std::size_t item) {
    auto key = nameInAnyOrder(given, family);
    if (key.empty())
        return;
    forEachTrace(
        key, [&](std::uint64_t trace) { m_byTrace.emplace_back(trace, static_cast<std::uint32_t>(m_names.size())); });
    m_names.push_back({std::move(key), item});
}

void LikeNames::seal() {
    std::ranges::sort(m_byTrace);
}

std::vector<LikeNames::Hit> LikeNames::find(std::string_view given, std::string_view family) const {
    const auto key = nameInAnyOrder(given, family);
    std::vector<std::size_t> found;
    if (!key.empty()) {
        forEachTrace(key, [&](std::uint64_t trace) {
            for (auto it = std::ranges::lower_bound(m_byTrace, std::pair{trace, std::uint32_t{0}});
                 it != m_byTrace.end() && it->first == trace; ++it)
                found.push_back(it->second);
        });
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    std::vector<Hit> hits;
    for (const auto index : found) {
        const auto& name = m_names[index];
        if (name.key == key)
            hits.push_back({name.item, true});
        else if (key.size() >= shortestLike && isOneApart(name.key, key))
            hits.push_back({name.item, false});
    }
    return hits;
}

} // namespace mentoring::intake
