#include "kit/long_list_model.h"

#include "text/fold.h"

namespace mentoring::ui {

std::string foldedBytes(const QString& text) {
    return text::fold(text.toStdString());
}

FoundWords foundIn(std::string_view folded, const std::vector<std::string>& words) {
    FoundWords found = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (folded.find(words[i]) != std::string_view::npos)
            found |= FoundWords{1} << i;
    }
    return found;
}

SharedTexts::Index SharedTexts::add(const QString& text) {
    m_texts.emplace_back();
    m_found.emplace_back();
    const auto index = static_cast<Index>(m_texts.size() - 1);
    set(index, text);
    return index;
}

void SharedTexts::set(Index index, const QString& text) {
    auto& one = m_texts[index];
    one.said = text;
    one.folded = foldedBytes(text);
    m_found[index] = foundIn(one.folded, m_words);
}

void SharedTexts::lookFor(const std::vector<std::string>& words) {
    if (words == m_words)
        return;
    m_words = words;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_found[i] = foundIn(m_texts[i].folded, m_words);
}

void SharedTexts::clear() {
    m_known.clear();
    m_texts.clear();
    m_found.clear();
}

OwnTexts::Span OwnTexts::add(std::string_view text) {
    const Span span{static_cast<quint32>(m_texts.size()), static_cast<quint32>(text.size())};
    m_texts += text;
    return span;
}

} // namespace mentoring::ui
