#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "columns.h"
#include "matching/words.h"

namespace mentoring::matching {

/// Free texts side by side: the cosine of their words, each weighed by how often it stands in the text and how rare it
/// is among all of them (TF-IDF; G. Salton and C. Buckley, 1988). Whole numbers throughout, so that every machine
/// answers the same.
class WordsColumn final : public DegreeColumn {
public:
    WordsColumn(const Snapshot& snapshot, const Criterion& criterion);

    [[nodiscard]] int degree(int mentee, int mentor) const override;
    void degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const override;

    /// Of the mentee's words those that the mentor has, too, by falling weight.
    [[nodiscard]] std::vector<std::string> inCommon(int mentee, int mentor) const;

private:
    struct Term {
        std::uint32_t word;
        std::uint32_t weight;
        friend bool operator<(const Term& one, const Term& other) { return one.word < other.word; }
    };
    struct Text {
        std::vector<Term> terms;  ///< by word
        std::uint64_t square = 0; ///< sum of the squares of their weights; 0 where there is no word
    };
    [[nodiscard]] static int degreeOf(std::uint64_t product, std::uint64_t square, std::uint64_t other);

    std::vector<Text> m_mentees;
    std::vector<Text> m_mentors;
    std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> m_mentorsWith; ///< of each word: mentor, weight
    std::vector<std::vector<std::string>> m_written; ///< of each mentee the words, as in m_mentees
};

} // namespace mentoring::matching
