#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mentoring::ui {

/// Which of many rows are shown, and in what order: a vector of visible rows over one buffer of folded text. A
/// sort-filter proxy removes rows interval by interval and takes seconds a keystroke at 100,000 rows; one pass over a
/// few megabytes takes milliseconds, and a longer word is looked for only where the shorter one was.
class PeopleIndex {
public:
    /// Text of each row, already folded (see text/fold.h). Query, filter and order are applied anew.
    void setTexts(const std::vector<std::string>& folded);
    /// The same in one piece: the rows one after the other, each ended by a line feed.
    void setBuffer(std::string rows);
    [[nodiscard]] std::size_t size() const { return m_begins.empty() ? 0 : m_begins.size() - 1; }

    /// Every word of the folded query must occur in a row.
    void setQuery(std::string_view folded);
    /// Rows that a filter lets through; empty: all of them. Asked once for each row, here and after new texts.
    void setFilter(std::function<bool(std::uint32_t)> passes);
    /// The rank of each row in the order shown; empty: the order of the rows. Equal ranks keep the order of the rows,
    /// descending too.
    void setRanks(std::vector<std::uint32_t> ranks, bool descending);

    // Single rows; the ranks of all of them are to be given anew after it.
    void setText(std::uint32_t row, std::string_view folded);
    void insert(std::uint32_t row, std::string_view folded);
    void remove(std::uint32_t row);

    [[nodiscard]] const std::vector<std::uint32_t>& visible() const { return m_visible; }

private:
    /// Puts text in the place of `rows` rows; empty text: of none.
    void replace(std::uint32_t row, std::uint32_t rows, std::string_view folded);
    void askFilter();
    void order();
    void filterRows();
    void narrowRows();
    [[nodiscard]] bool narrows(const std::vector<std::string>& words) const;
    [[nodiscard]] bool hasAll(std::uint32_t row, std::size_t fromWord) const;

    std::string m_text; ///< all rows, one after the other, parted by line feeds, which no folded text contains
    std::vector<std::uint32_t> m_begins;
    std::vector<std::string> m_words; ///< the longest first: it leaves the fewest rows for the others
    std::function<bool(std::uint32_t)> m_passes;
    std::vector<char> m_passing; ///< what the filter said of each row; empty: all pass
    std::vector<std::uint32_t> m_ranks;
    std::vector<std::uint32_t> m_sorted; ///< every row in the order shown
    bool m_descending = false;
    std::vector<std::uint32_t> m_visible;
};

} // namespace mentoring::ui
