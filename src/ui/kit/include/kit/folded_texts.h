#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mentoring::ui {

/// Very many texts in the form in which they are searched, and of how they are written only what that form lost: capital
/// letters and accents, some twentieth of a text. They lie one behind the other in large blocks.
class FoldedTexts {
public:
    struct Place {
        static constexpr std::uint32_t nowhere = ~std::uint32_t{0};
        std::uint32_t block = nowhere; ///< of an empty text
        std::uint32_t at = 0;

        /// Of a text that is only to be made.
        static constexpr Place unmade() { return {nowhere, 1}; }
        friend bool operator==(const Place&, const Place&) = default;
    };

    [[nodiscard]] Place add(std::string_view written);
    /// As `text::fold` has it. Holds until something is added.
    [[nodiscard]] std::string_view folded(Place place) const;
    [[nodiscard]] std::string written(Place place) const;
    void clear();

private:
    /// What has to be put where into a folded text.
    [[nodiscard]] std::string lostBetween(std::string_view written, std::string_view folded);
    /// What becomes of a letter that stands alone.
    [[nodiscard]] const std::string& foldedLetter(std::string_view letter);

    std::deque<std::string> m_blocks;
    std::unordered_map<std::string, std::string> m_letters; ///< those that are not ASCII
};

} // namespace mentoring::ui
