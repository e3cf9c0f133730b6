#include "people/people_index.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace mentoring::ui {

namespace {

std::vector<std::string> wordsOf(std::string_view folded) {
    std::vector<std::string> words;
    while (!folded.empty()) {
        const auto blank = folded.find(' ');
        if (blank != 0)
            words.emplace_back(folded.substr(0, blank));
        folded.remove_prefix(blank == std::string_view::npos ? folded.size() : blank + 1);
    }
    std::ranges::stable_sort(words, std::ranges::greater{}, &std::string::size);
    return words;
}

/// Where `word` begins in [from, end), or null.
const char* find(const char* from, const char* end, const std::string& word) {
    const std::string_view text(from, static_cast<std::size_t>(end - from));
    const auto at = text.find(word);
    return at == std::string_view::npos ? nullptr : from + at;
}

} // namespace

void PeopleIndex::setTexts(const std::vector<std::string>& folded) {
    std::size_t length = 0;
    for (const auto& text : folded)
        length += text.size() + 1;
    std::string rows;
    rows.reserve(length);
    for (const auto& text : folded) {
        rows += text;
        rows += '\n';
    }
    setBuffer(std::move(rows));
}

void PeopleIndex::setBuffer(std::string rows) {
    m_text = std::move(rows);
    m_begins.assign(1, 0);
    const char* const begin = m_text.data();
    const char* const end = begin + m_text.size();
    for (const char* at = begin; at != end;) {
        const auto* feed = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (feed == nullptr)
            break;
        at = feed + 1;
        m_begins.push_back(static_cast<std::uint32_t>(at - begin));
    }
    m_ranks.clear();
    askFilter();
    order();
}

void PeopleIndex::setQuery(std::string_view folded) {
    auto words = wordsOf(folded);
    if (words == m_words)
        return;
    const bool narrower = narrows(words);
    m_words = std::move(words);
    narrower ? narrowRows() : filterRows();
}

void PeopleIndex::setFilter(std::function<bool(std::uint32_t)> passes) {
    m_passes = std::move(passes);
    askFilter();
    filterRows();
}

void PeopleIndex::setText(std::uint32_t row, std::string_view folded) {
    replace(row, 1, std::string(folded) + '\n');
}

void PeopleIndex::insert(std::uint32_t row, std::string_view folded) {
    if (m_begins.empty())
        m_begins.push_back(0);
    replace(row, 0, std::string(folded) + '\n');
}

void PeopleIndex::remove(std::uint32_t row) {
    replace(row, 1, {});
}

void PeopleIndex::replace(std::uint32_t row, std::uint32_t rows, std::string_view folded) {
    const auto begin = m_begins[row];
    const auto end = m_begins[row + rows];
    m_text.replace(begin, end - begin, folded);
    const auto first = m_begins.begin() + row;
    m_begins.erase(first + 1, first + 1 + rows);
    for (auto at = first + 1; at != m_begins.end(); ++at)
        *at += static_cast<std::uint32_t>(folded.size()) - (end - begin); // wraps as it should
    if (!folded.empty())
        m_begins.insert(m_begins.begin() + row + 1, begin + static_cast<std::uint32_t>(folded.size()));
    m_ranks.clear();
    askFilter();
}

void PeopleIndex::setRanks(std::vector<std::uint32_t> ranks, bool descending) {
    m_ranks = std::move(ranks);
    m_descending = descending;
    order();
}

void PeopleIndex::askFilter() {
    m_passing.clear();
    if (!m_passes)
        return;
    m_passing.resize(size());
    for (std::uint32_t row = 0; row < m_passing.size(); ++row)
        m_passing[row] = m_passes(row) ? 1 : 0;
}

void PeopleIndex::order() {
    m_sorted.resize(size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0U);
    if (m_ranks.size() == size()) {
        // Rank and row as one number: nothing has to be looked up to compare two.
        std::vector<std::uint64_t> keys;
        keys.reserve(size());
        for (const auto row : m_sorted)
            keys.push_back(std::uint64_t{m_descending ? ~m_ranks[row] : m_ranks[row]} << 32U | row);
        std::ranges::sort(keys);
        std::ranges::transform(keys, m_sorted.begin(),
                               [](std::uint64_t key) { return static_cast<std::uint32_t>(key); });
    }
    filterRows();
}

void PeopleIndex::filterRows() {
    std::vector<char> shown = m_passing;
    if (shown.empty())
        shown.assign(size(), 1);
    if (!m_words.empty()) {
        // One sweep over the whole buffer for the longest word; the others only where it was found.
        std::vector<char> found(size(), 0);
        const char* const begin = m_text.data();
        const char* const end = begin + m_text.size();
        std::uint32_t row = 0;
        for (const char* at = begin; (at = find(at, end, m_words.front())) != nullptr;) {
            const auto offset = static_cast<std::uint32_t>(at - begin);
            while (m_begins[row + 1] <= offset)
                ++row;
            found[row] = shown[row] != 0 && hasAll(row, 1) ? 1 : 0;
            at = begin + m_begins[row + 1];
        }
        shown = std::move(found);
    }
    m_visible.clear();
    m_visible.reserve(m_sorted.size());
    for (const auto row : m_sorted)
        if (shown[row] != 0)
            m_visible.push_back(row);
}

void PeopleIndex::narrowRows() {
    std::erase_if(m_visible, [this](std::uint32_t row) { return !hasAll(row, 0); });
}

bool PeopleIndex::narrows(const std::vector<std::string>& words) const {
    // Sweeping everything is quicker than visiting most rows one by one.
    if (m_words.empty() || m_visible.size() > size() / 4)
        return false;
    return std::ranges::all_of(m_words, [&](const std::string& before) {
        return std::ranges::any_of(words,
                                   [&](const std::string& now) { return now.find(before) != std::string::npos; });
    });
}

bool PeopleIndex::hasAll(std::uint32_t row, std::size_t fromWord) const {
    const char* const begin = m_text.data() + m_begins[row];
    const char* const end = m_text.data() + m_begins[row + 1];
    for (std::size_t word = fromWord; word < m_words.size(); ++word)
        if (find(begin, end, m_words[word]) == nullptr)
            return false;
    return true;
}

} // namespace mentoring::ui
