#include "intake/people_layout.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "cell_values.h"
#include "header_dictionary.h"
#include "header_words.h"

namespace mentoring::intake {

namespace {

std::string columnLetters(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::size_t filledCells(const cells::Table& table, std::size_t row) {
    std::size_t filled = 0;
    for (std::size_t column = 0; column < table.cellCount(row); ++column)
        filled += table.at(row, column).text.empty() ? 0U : 1U;
    return filled;
}

std::size_t knownCells(const cells::Table& table, std::size_t row) {
    std::size_t known = 0;
    for (std::size_t column = 0; column < table.cellCount(row); ++column) {
        const auto cell = table.at(row, column);
        if (cell.kind == cells::CellKind::Text &&
            (meaningOf(cell.text) || fieldAskedFor(cell.text) != PeopleField::None))
            ++known;
    }
    return known;
}

bool isAddress(std::string_view text) {
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find(' ') == std::string_view::npos;
}

/// A row of data ends the search for a header that only few cells speak for.
bool hasAddress(const cells::Table& table, std::size_t row) {
    for (std::size_t column = 0; column < table.cellCount(row); ++column)
        if (isAddress(table.at(row, column).text))
            return true;
    return false;
}

// Words only: a row that names columns rather than one that describes somebody.
bool readsLikeHeader(const cells::Table& table, std::size_t row) {
    std::size_t filled = 0;
    for (std::size_t column = 0; column < table.cellCount(row); ++column) {
        const auto cell = table.at(row, column);
        const std::string text = cleanText(cell.text);
        if (text.empty())
            continue;
        ++filled;
        // Long texts are headings only where they are questions.
        const bool isQuestion = text.find('?') != std::string::npos || fieldAskedFor(text) != PeopleField::None;
        if (cell.kind != cells::CellKind::Text || (text.size() > 60 && !isQuestion) ||
            text.find('@') != std::string::npos || (text.front() >= '0' && text.front() <= '9'))
            return false;
    }
    return filled > 0;
}

/// A heading over several columns, with their own headings under it: "Name" over "First name" and "Last name".
bool partsTheHeadings(const cells::Table& table, std::size_t header, std::size_t below) {
    bool isOverSeveral = false;
    for (std::size_t column = 0; column < table.cellCount(below); ++column) {
        const auto lower = cleanText(table.at(below, column).text);
        const auto upper = cleanText(table.at(header, column).text);
        isOverSeveral = isOverSeveral || (upper.empty() && !lower.empty());
        // Under a heading of its own column there is nothing, or what belongs to it; a value is somebody's.
        const bool isOverOne = !upper.empty() && !cleanText(table.at(header, column + 1).text).empty();
        if (isOverOne && !lower.empty() && !meaningOf(lower) && !meaningOf(upper + ' ' + lower))
            return false;
    }
    return isOverSeveral && readsLikeHeader(table, below) && knownCells(table, below) >= 2;
}

bool namesTheSame(const cells::Table& table, std::size_t header, std::size_t labels) {
    std::size_t known = 0;
    std::size_t agreeing = 0;
    for (std::size_t column = 0; column < table.cellCount(header); ++column) {
        const auto key = table.at(header, column);
        const auto label = table.at(labels, column);
        if (label.kind != cells::CellKind::Text && label.kind != cells::CellKind::Empty)
            return false;
        const auto meaning = meaningOf(key.text);
        if (!meaning)
            continue;
        ++known;
        const auto other = meaningOf(label.text);
        if ((other && other->field == meaning->field) || compactHeader(key.text) == compactHeader(label.text))
            ++agreeing;
    }
    return known >= 3 && agreeing * 10 >= known * 6;
}

std::size_t widthWithoutHeader(const cells::Table& table, bool fixedWidth) {
    if (!fixedWidth || table.rowCount() == 0)
        return table.columnCount();
    std::vector<std::size_t> rowsOfWidth(table.columnCount() + 1);
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rowCount(), 50); ++row)
        ++rowsOfWidth[table.cellCount(row)];
    return static_cast<std::size_t>(std::ranges::max_element(rowsOfWidth) - rowsOfWidth.begin());
}

} // namespace

cells::Layout layoutWithHeader(const cells::Table& table, std::optional<std::size_t> headerRow, std::size_t rowCount,
                               bool fixedWidth) {
    cells::Layout layout;
    layout.fixedWidth = fixedWidth;
    std::size_t width = 0;
    if (headerRow && *headerRow < table.rowCount()) {
        layout.headerRow = headerRow;
        layout.headerRowCount = std::clamp<std::size_t>(rowCount, 1, 2);
        if (*headerRow + layout.headerRowCount > table.rowCount())
            layout.headerRowCount = 1;
        layout.firstDataRow = *headerRow + layout.headerRowCount;
        width = fixedWidth ? table.cellCount(*headerRow) : table.columnCount();
    } else {
        layout.headerRowCount = 0;
        width = widthWithoutHeader(table, fixedWidth);
    }

    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int> lastNumber; // of each name: thousands of columns may be called alike
    for (std::size_t column = 0; column < width; ++column) {
        std::string name =
            layout.headerRow ? cleanText(saneBeginning(table.at(*layout.headerRow, column).text)) : std::string{};
        std::ranges::replace(name, '\n', ' ');
        if (name.empty() && layout.headerRowCount == 2)
            name = cleanText(saneBeginning(table.at(*layout.headerRow + 1, column).text));
        if (name.empty())
            name = columnLetters(column);
        std::string unique = name;
        const auto key = foldText(name);
        if (!taken.insert(key).second) {
            int& number = lastNumber.try_emplace(key, 1).first->second;
            do {
                unique = name + " (" + std::to_string(++number) + ")";
            } while (!taken.insert(foldText(unique)).second);
        }
        layout.headers.push_back(std::move(unique));
        if (layout.headerRowCount == 2)
            layout.labels.push_back(cleanText(saneBeginning(table.at(*layout.headerRow + 1, column).text)));
    }
    return layout;
}

namespace {

/// The first row with three known cells; the one under it when that says more and does not just say the same again.
std::optional<std::size_t> wellKnownHeader(const cells::Table& table, std::size_t searched) {
    for (std::size_t row = 0; row < searched; ++row) {
        auto known = knownCells(table, row);
        if (known < 3)
            continue;
        // Names of groups leave gaps; keys of a system are as many as the labels under them.
        while (row + 1 < searched && readsLikeHeader(table, row + 1) &&
               (filledCells(table, row) < filledCells(table, row + 1) || !namesTheSame(table, row, row + 1))) {
            const auto below = knownCells(table, row + 1);
            if (below <= known)
                break;
            known = below;
            ++row;
        }
        return row;
    }
    return std::nullopt;
}

/// Lists of few columns, and lists in words the dictionary does not know.
std::optional<std::size_t> likelyHeader(const cells::Table& table, std::size_t searched) {
    std::size_t end = 0; // of what stands above the data
    while (end < searched && !hasAddress(table, end))
        ++end;
    std::size_t widest = 0;
    for (std::size_t row = 0; row < searched; ++row)
        widest = std::max(widest, filledCells(table, row));
    for (std::size_t wanted = 2; wanted > 0; --wanted) {
        std::size_t wide = wanted == 2 ? 3 : 1; // rows that are no titles: further down are rather people
        for (std::size_t row = 0; row < end && wide > 0; ++row) {
            const auto filled = filledCells(table, row);
            if (filled == 0 || filled * 2 < widest)
                continue;
            if (knownCells(table, row) >= wanted && readsLikeHeader(table, row))
                return row;
            --wide;
        }
    }
    for (std::size_t row = 0; row < searched; ++row) {
        const auto filled = filledCells(table, row);
        if (filled == 0 || (filled == 1 && widest > 1))
            continue; // a title
        if (readsLikeHeader(table, row) && row + 1 < table.rowCount() && !readsLikeHeader(table, row + 1))
            return row;
        break;
    }
    return std::nullopt;
}

} // namespace

cells::Layout guessLayout(const cells::Table& table, bool fixedWidth) {
    const std::size_t searched = std::min(table.rowCount(), headerSearchDepth);
    auto header = wellKnownHeader(table, searched);
    if (!header)
        header = likelyHeader(table, searched);
    if (!header)
        return layoutWithHeader(table, std::nullopt, 0, fixedWidth);
    const bool two = *header + 1 < table.rowCount() &&
                     (namesTheSame(table, *header, *header + 1) || partsTheHeadings(table, *header, *header + 1));
    return layoutWithHeader(table, header, two ? 2 : 1, fixedWidth);
}

int likenessToPeople(const cells::Table& beginning) {
    const std::size_t searched = std::min(beginning.rowCount(), headerSearchDepth);
    int best = 0;
    bool addresses = false;
    for (std::size_t row = 0; row < searched; ++row) {
        addresses = addresses || (filledCells(beginning, row) >= 2 && hasAddress(beginning, row));
        std::unordered_set<int> fields;
        bool names = false;
        for (std::size_t column = 0; column < beginning.cellCount(row); ++column) {
            const auto cell = beginning.at(row, column);
            const auto meaning = cell.kind == cells::CellKind::Text ? meaningOf(cell.text) : std::nullopt;
            if (!meaning)
                continue;
            fields.insert(static_cast<int>(meaning->field));
            names = names || meaning->field == PeopleField::StaffId || meaning->field == PeopleField::GivenName ||
                    meaning->field == PeopleField::FamilyName || meaning->field == PeopleField::FullName ||
                    meaning->field == PeopleField::Email;
        }
        if (!names || fields.size() < 2)
            continue;
        const bool anybody = row + 1 < beginning.rowCount() && filledCells(beginning, row + 1) >= 2;
        best = std::max(best, static_cast<int>(fields.size()) * 2 + (anybody ? 5 : 0));
    }
    return best + (addresses ? 4 : 0);
}

namespace {

class SenseOfPeople final : public cells::ListSense {
public:
    [[nodiscard]] bool isHeading(std::string_view text) const override { return meaningOf(text).has_value(); }
    [[nodiscard]] bool isHeadingOfNames(std::string_view text) const override {
        const auto meaning = meaningOf(text);
        return meaning && (meaning->field == PeopleField::GivenName || meaning->field == PeopleField::FamilyName ||
                           meaning->field == PeopleField::FullName || meaning->field == PeopleField::ManagerName);
    }
    [[nodiscard]] int likeness(const cells::Table& beginning) const override { return likenessToPeople(beginning); }
    [[nodiscard]] cells::Layout layout(const cells::Table& table, bool fixedWidth) const override {
        return guessLayout(table, fixedWidth);
    }
};

} // namespace

const cells::ListSense& senseOfPeople() {
    static const SenseOfPeople sense;
    return sense;
}

std::optional<std::size_t> rowWithNumber(const cells::Table& table, std::uint32_t number) {
    std::size_t low = 0;
    std::size_t high = table.rowCount();
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (table.rowNumber(middle) < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low < table.rowCount() && table.rowNumber(low) == number ? std::optional(low) : std::nullopt;
}

std::string setOfHeaders(const cells::Layout& layout) {
    std::vector<std::string> names;
    for (const auto& header : layout.headers)
        names.push_back(compactHeader(header));
    std::ranges::sort(names);
    std::string set;
    for (const auto& name : names)
        set += name + '\n';
    return set;
}

} // namespace mentoring::intake
