#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mentoring/id.h"
#include "mentoring/record_kind.h"

namespace mentoring {

/// The words of many texts, each kept once however often it is written: people's vocabulary is small. A question looks
/// through the vocabulary, and then only at the numbers of words.
class SearchWords {
public:
    using Number = std::uint32_t;

    /// Appends the numbers of a text's words, as they are searched for (text::foldForSearch).
    void append(std::vector<Number>& to, std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_begins.size(); }
    [[nodiscard]] std::string_view word(Number number) const;
    /// Calls `found(number)` once for each word that holds this one somewhere.
    template <class Found>
    void eachWith(std::string_view part, const Found& found) const;
    /// Whether one word of a text, as it was written, holds this one.
    [[nodiscard]] bool holds(const std::string& written, std::string_view part) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Numbers = std::unordered_map<std::string, Number, Hash, std::equal_to<>>;

    [[nodiscard]] Number numberOf(std::string_view folded);

    Numbers m_written; ///< as it was written, where that is one word
    Numbers m_folded;
    std::string m_all; ///< every folded word, each with a line end
    std::vector<std::uint32_t> m_begins;
};

template <class Found>
void SearchWords::eachWith(std::string_view part, const Found& found) const {
    Number number = 0;
    for (auto at = m_all.find(part); at != std::string::npos;) {
        while (number + 1 < m_begins.size() && m_begins[number + 1] <= at)
            ++number;
        found(number);
        const auto next = number + 1 < m_begins.size() ? m_begins[number + 1] : m_all.size();
        at = m_all.find(part, next);
    }
}

/// What may be found: the words of each record, its title's apart.
class SearchIndex {
public:
    struct Entry {
        std::int64_t id = 0;
        PersonId person{};   ///< whose record, or about whom
        MentorshipId pair{}; ///< where it belongs to one
        std::uint32_t begin = 0;
        std::uint32_t titleEnd = 0;
        std::uint32_t end = 0;
    };
    struct Found {
        Entry entry;
        int rank = 0; ///< 0: the title begins with the first word; 1: all words are in the title; 2: they are somewhere
    };

    /// In the place of what was there of this record.
    void put(RecordKind kind, Entry entry, std::string_view title, std::string_view text);
    void remove(RecordKind kind, std::int64_t id);
    /// The words of each kind's best, of equal ones the newest first. `words` are folded for the search, and not empty.
    [[nodiscard]] std::vector<std::vector<Found>> best(std::span<const std::string> words, std::size_t most) const;

    [[nodiscard]] const SearchWords& words() const { return m_words; }
    [[nodiscard]] std::size_t size() const;

private:
    struct Part {
        std::vector<Entry> entries;             ///< in order of ids
        std::vector<SearchWords::Number> words; ///< of each: those of the title as written, then its others, each once
        std::size_t unused = 0;                 ///< words of records that changed or went
    };
    struct Question;

    static void compact(Part& part);
    static std::vector<Found> bestOf(const Part& part, const Question& question, std::size_t most);

    SearchWords m_words;
    std::array<Part, std::size(allRecordKinds)> m_parts;
};

} // namespace mentoring
