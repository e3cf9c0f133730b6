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
        if (!m_words.empty())
            m_found.push_back(m_make ? lookedFor(known->second) : 0);
    }
    return known->second;
}

void SharedTexts::set(Index index, const QString& text) {
    auto& one = m_texts[index];
    one.place = m_said.add(text.toStdString());
    if (!m_words.empty())
        m_found[index] = lookedFor(index);
}

const SharedTexts::Text& SharedTexts::made(Index index) const {
    auto& one = m_texts[index];
    if (!one.isMade() && m_make)
        one.place = m_said.add(m_make(one.key).toStdString());
    return one;
}

QString SharedTexts::at(Index index) const {
    return QString::fromStdString(m_said.written(made(index).place));
}

FoundWords SharedTexts::lookedFor(Index index) const {
    return foundIn(m_said.folded(made(index).place), m_words);
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
    m_found.assign(words.empty() ? 0 : m_texts.size(), 0);
    for (std::size_t i = 0; i < m_found.size(); ++i)
        m_found[i] = lookedFor(static_cast<Index>(i));
}

bool SharedTexts::makeAhead(int most) {
    for (; most > 0 && m_madeUpTo < m_texts.size(); --most)
        (void)made(static_cast<Index>(m_madeUpTo++));
    return m_madeUpTo < m_texts.size();
}

void SharedTexts::clear() {
    m_known.clear();
    m_texts.clear();
    m_said.clear();
    m_found.clear();
    m_madeUpTo = 0;
}

} // namespace mentoring::ui
