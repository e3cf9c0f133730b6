#include "people/people_index.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace mentoring::ui {

void PeopleIndex::setTexts(const std::vector<std::string>& folded) {
    m_text.clear();
    m_begins.clear();
    std::size_t length = 0;
    for (const auto& text : folded)
        length += text.size() + 1;
    m_text.reserve(length);
    m_begins.reserve(folded.size() + 1);
    for (const auto& text : folded) {
        m_begins.push_back(static_cast<std::uint32_t>(m_text.size()));
        m_text += text;
        m_text += '\n';
    }
    m_begins.push_back(static_cast<std::uint32_t>(m_text.size()));
    m_ranks.clear();
    order();
}

void PeopleIndex::setQuery(std::string_view folded) {
    std::vector<std::string> words;
    while (!folded.empty()) {
        const auto blank = folded.find(' ');
        if (blank != 0)
            words.emplace_back(folded.substr(0, blank));
        folded.remove_prefix(blank == std::string_view::npos ? folded.size() : blank + 1);
    }
    if (words == m_words)
        return;
    m_words = std::move(words);
    filterRows();
}

void PeopleIndex::setFilter(std::function<bool(std::uint32_t)> passes) {
    m_passes = std::move(passes);
    filterRows();
}

void PeopleIndex::setRanks(std::vector<std::uint32_t> ranks, bool descending) {
    m_ranks = std::move(ranks);
    m_descending = descending;
    order();
}

void PeopleIndex::order() {
    m_sorted.resize(size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0U);
    if (m_ranks.size() == size()) {
        std::ranges::stable_sort(m_sorted, [this](std::uint32_t a, std::uint32_t b) {
            return m_descending ? m_ranks[a] > m_ranks[b] : m_ranks[a] < m_ranks[b];
        });
    }
    filterRows();
}

void PeopleIndex::filterRows() {
    m_visible.clear();
    m_visible.reserve(m_sorted.size());
    for (const auto row : m_sorted) {
        if ((!m_passes || m_passes(row)) && matches(row))
            m_visible.push_back(row);
    }
}

bool PeopleIndex::matches(std::uint32_t row) const {
    const std::string_view text(m_text.data() + m_begins[row], m_begins[row + 1] - m_begins[row]);
    return std::ranges::all_of(m_words, [&](const std::string& word) {
        return ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
    });
}

} // namespace mentoring::ui
