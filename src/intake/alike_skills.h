#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mentoring::intake {

/// Finds names of skills that are written nearly alike: punctuation, blanks, plurals and the order of words apart, or
/// one letter (from nine letters on two) more, less, another or swapped. What differs in a number or in a sign such as
/// "+" and "#" is something else: Python 2 and 3, C and C++.
class AlikeSkills {
public:
    /// `item` is whatever the caller counts them by.
    void add(std::string_view name, std::size_t item);
    void seal(); ///< after the last `add`, before the first `find`
    /// Items of those added that are like the name, each once, in the order in which they were added. Takes about the
    /// same time however many there are.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view name) const;

private:
    struct Name {
        std::string letters; ///< in the order of the name, without blanks
        std::string words;   ///< in the order of the alphabet, without plurals
        std::string signs;   ///< digits, "+" and "#"
        std::size_t item = 0;
    };
    [[nodiscard]] static Name formOf(std::string_view name);
    [[nodiscard]] static bool alike(const Name& one, const Name& other);
    static std::vector<std::size_t> traces(const Name& name);

    std::vector<Name> m_names;
    std::vector<std::pair<std::size_t, std::size_t>> m_byTrace; ///< trace, index of the name
};

} // namespace mentoring::intake
