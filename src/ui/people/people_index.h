#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mentoring::ui {

/// Which of many rows are shown, and in what order: a vector of visible rows over one buffer of folded text. A
/// sort-filter proxy removes rows interval by interval and takes seconds a keystroke at 100,000 rows; one pass over a
/// few megabytes takes milliseconds.
class PeopleIndex {
public:
    /// Text of each row, already folded (see text/fold.h).
    void setTexts(const std::vector<std::string>& folded);
    [[nodiscard]] std::size_t size() const { return m_begins.empty() ? 0 : m_begins.size() - 1; }

    /// Every word of the folded query must occur in a row.
    void setQuery(std::string_view folded);
    /// Rows that a filter lets through; empty: all of them.
    void setFilter(std::function<bool(std::uint32_t)> passes);
    /// The rank of each row in the order shown; empty: the order of the rows. Equal ranks keep the order of the rows.
    void setRanks(std::vector<std::uint32_t> ranks, bool descending);

    [[nodiscard]] const std::vector<std::uint32_t>& visible() const { return m_visible; }

private:
    void filterRows();
    [[nodiscard]] bool matches(std::uint32_t row) const;
    void order();

    std::string m_text; ///< all rows, one after the other, parted by line feeds
    std::vector<std::uint32_t> m_begins;
    std::vector<std::string> m_words;
    std::function<bool(std::uint32_t)> m_passes;
    std::vector<std::uint32_t> m_ranks;
    std::vector<std::uint32_t> m_sorted; ///< every row in the order shown
    bool m_descending = false;
    std::vector<std::uint32_t> m_visible;
};

} // namespace mentoring::ui
