#include "kit/long_list_model.h"

#include "text/fold.h"

namespace mentoring::ui {

std::string foldedBytes(const QString& text) {
    return text::fold(text.toStdString());
}

FoundWords foundIn(std::string_view folded, const std::vector<std::string>& words) {
    FoundWords found = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (folded.find(words[i]) != std::string_view::npos)
            found |= FoundWords{1} << i;
    return found;
}

SharedTexts::Index SharedTexts::of(quint64 key) {
    const auto [known, isNew] = m_known.try_emplace(key, static_cast<Index>(m_texts.size()));
    if (isNew) {
        m_texts.emplace_back().key = key;
        m_found.push_back(0);
        if (!m_words.empty() && m_make)
            m_found.back() = foundIn(folded(known->second), m_words);
    }
    return known->second;
}

void SharedTexts::set(Index index, const QString& text) {
    auto& one = m_texts[index];
    one.said = text;
    one.isMade = true;
    one.isFolded = false;
    if (!m_words.empty())
        m_found[index] = foundIn(folded(index), m_words);
}

const QString& SharedTexts::at(Index index) const {
    auto& one = m_texts[index];
    if (!one.isMade && m_make) {
        one.said = m_make(one.key);
        one.isMade = true;
    }
    return one.said;
}

const std::string& SharedTexts::folded(Index index) {
    auto& one = m_texts[index];
    if (!one.isFolded) {
        one.folded = foldedBytes(at(index));
        one.isFolded = true;
    }
    return one.folded;
}

bool SharedTexts::renew(quint64 key) {
    const auto known = m_known.find(key);
    if (known != m_known.end())
        set(known->second, m_make(key));
    return known != m_known.end();
}

bool SharedTexts::renew(quint64 key, const QString& text) {
    const auto known = m_known.find(key);
    if (known != m_known.end())
        set(known->second, text);
    return known != m_known.end();
}

void SharedTexts::lookFor(const std::vector<std::string>& words) {
    if (words == m_words)
        return;
    m_words = words;
    if (words.empty())
        return;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_found[i] = foundIn(folded(static_cast<Index>(i)), m_words);
}

bool SharedTexts::foldAhead(int most) {
    for (; most > 0 && m_foldedUpTo < m_texts.size(); --most)
        (void)folded(static_cast<Index>(m_foldedUpTo++));
    return m_foldedUpTo < m_texts.size();
}

void SharedTexts::clear() {
    m_known.clear();
    m_texts.clear();
    m_found.clear();
    m_foldedUpTo = 0;
}

OwnTexts::Span OwnTexts::add(std::string_view text) {
    constexpr std::size_t aBlock = 65'536;
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > m_blocks.back().capacity())
        m_blocks.emplace_back().reserve(std::max(aBlock, text.size()));
    auto& block = m_blocks.back();
    const Span span{static_cast<quint32>(m_blocks.size() - 1), static_cast<quint32>(block.size()),
                    static_cast<quint32>(text.size())};
    block += text;
    return span;
}

} // namespace mentoring::ui
