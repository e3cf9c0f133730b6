#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace mentoring::formats {

/// Some of the words of a file that have letters outside ASCII, each once, as the bytes they are.
class WordSample {
public:
    /// Takes what is in a piece of a line.
    void take(std::string_view bytes);
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    [[nodiscard]] bool isFull() const { return m_size >= mostBytes || m_seen >= mostSeen; }

private:
    static constexpr std::size_t mostBytes = 65'536;
    static constexpr std::size_t mostSeen = 20'000; ///< the same few names again and again tell nothing new
    void keep(std::string word);

    std::vector<std::string> m_words;
    std::unordered_set<std::string> m_known;
    std::size_t m_size = 0;
    std::size_t m_seen = 0;
};

/// The encoding of eight bits in which the words look most like names and words of one language: letters between
/// letters, capitals where words begin, no signs and no line drawings among letters. windows-1252 when nothing speaks
/// for another one.
[[nodiscard]] std::string encodingByLetters(const WordSample& sample);

} // namespace mentoring::formats
