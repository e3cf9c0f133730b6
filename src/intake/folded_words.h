#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mentoring::intake {

using Words = std::vector<std::string_view>;

/// The words of a folded text, at its blanks. They point into it.
[[nodiscard]] Words wordsOf(std::string_view folded);

/// What stands beside a word in a list of words; nothing where it is not in there.
template <class Value, std::size_t Count>
[[nodiscard]] std::optional<Value> lookUp(const std::array<std::pair<std::string_view, Value>, Count>& words,
                                          std::string_view word) {
    const auto found = std::ranges::find(words, word, &std::pair<std::string_view, Value>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

template <std::size_t Count>
[[nodiscard]] bool isOneOf(const std::array<std::string_view, Count>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// Whether one of the phrases stands in a folded text, whole words only.
template <std::size_t Count>
[[nodiscard]] bool hasAny(std::string_view folded, const std::array<std::string_view, Count>& phrases) {
    const std::string padded = ' ' + std::string(folded) + ' ';
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return padded.find(' ' + std::string(phrase) + ' ') != std::string::npos;
    });
}

} // namespace mentoring::intake
