#pragma once

#include <string>
#include <string_view>

namespace mentoring {

/// The languages in which the organisation and the trade have texts of their own.
enum class TextLanguage { English, French };
inline constexpr TextLanguage allTextLanguages[] = {TextLanguage::English, TextLanguage::French};

/// A text of the trade in both languages of the program: not a sentence of a screen, but data like a skill's name.
struct TradeText {
    std::string_view en;
    std::string_view fr;

    [[nodiscard]] constexpr std::string_view in(TextLanguage language) const {
        return language == TextLanguage::French ? fr : en;
    }
};

/// A text that the organisation writes in one language or in both. Whoever reads it in a language it is not written in
/// is given the other one.
struct Bilingual {
    std::string en;
    std::string fr;

    [[nodiscard]] bool isEmpty() const { return en.empty() && fr.empty(); }
    [[nodiscard]] const std::string& in(TextLanguage language) const {
        const auto& asked = language == TextLanguage::French ? fr : en;
        const auto& other = language == TextLanguage::French ? en : fr;
        return asked.empty() ? other : asked;
    }
    /// What is written in this language itself, to be changed.
    [[nodiscard]] std::string& writtenIn(TextLanguage language) { return language == TextLanguage::French ? fr : en; }

    friend bool operator==(const Bilingual&, const Bilingual&) = default;
};

} // namespace mentoring
