#include "guarded_table.h"

#include <algorithm>
#include <array>

#include "plain_formula.h"
#include "text_guards.h"

namespace mentoring::formats {

namespace {

struct Pair {
    std::string_view open;
    std::string_view close;
};

constexpr std::array apostrophes{std::string_view("'"), std::string_view("\u2019"), std::string_view("\u2018"),
                                 std::string_view("`"), std::string_view("\u00B4"), std::string_view("^")};
constexpr std::array pairs{Pair{"'", "'"},           Pair{"\u2018", "\u2019"}, Pair{"\u2019", "\u2019"},
                           Pair{"`", "`"},           Pair{"`", "'"},           Pair{"\u00B4", "\u00B4"},
                           Pair{"\"", "\""},         Pair{"\u201C", "\u201D"}, Pair{"\u201D", "\u201D"},
                           Pair{"\u201E", "\u201C"}, Pair{"\u201E", "\u201D"}, Pair{"\u00AB", "\u00BB"},
                           Pair{"\u00BB", "\u00AB"}, Pair{"\u2039", "\u203A"}};

std::string_view withoutBlanks(std::string_view text) {
    constexpr std::array blanks{std::string_view(" "), std::string_view("\u00A0"), std::string_view("\u202F")};
    for (bool more = true; more;) {
        more = false;
        for (const auto blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                more = true;
            } else if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                more = true;
            }
        }
    }
    return text;
}

std::string_view apostropheOf(std::string_view text) {
    for (const auto mark : apostrophes)
        if (text.starts_with(mark))
            return mark;
    return {};
}

/// 't Hooft, 's-Gravenhage, '90s: here the apostrophe stands for letters.
bool isShortened(std::string_view rest) {
    const auto end = rest.find_first_of(" -.");
    const auto word = rest.substr(0, end);
    if (word.size() == 1 && end != std::string_view::npos && std::string_view("tsnkmdr").find(word[0]) != word.npos)
        return true;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return word.size() <= 4 && word.size() >= 2 && isDigit(word[0]) && isDigit(word[1]) &&
           (word.size() == 2 || !isDigit(word[2]));
}

/// Whether spreadsheet programs take it for a formula, or may.
bool startsFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos;
}

enum class Marks { None, Open, Around, Alone };

/// What stands around a text, and in `inside` the text without it.
Marks marksOf(std::string_view text, std::string_view& inside) {
    if (text.empty() || std::string_view("'`^\"\xC2\xE2").find(text.front()) == text.npos)
        return Marks::None; // nearly always
    for (const auto& [open, close] : pairs) {
        if (!text.starts_with(open))
            continue;
        if (text == open)
            break;
        if (!text.ends_with(close) || text.size() < open.size() + close.size())
            continue;
        inside = text.substr(open.size(), text.size() - open.size() - close.size());
        const bool isApostrophe = !apostropheOf(open).empty();
        if (!isApostrophe && (inside.find(open) != text.npos || inside.find(close) != text.npos))
            continue; // “one” and “another”
        inside = withoutBlanks(inside);
        return inside.empty() ? Marks::Alone : Marks::Around;
    }
    const auto mark = apostropheOf(text);
    if (mark.empty())
        return Marks::None;
    inside = text.substr(mark.size());
    if (inside.empty())
        return Marks::Alone;
    return isShortened(inside) ? Marks::None : Marks::Open;
}

/// What the cells of a column have in common.
struct ColumnMarks {
    std::size_t single = 0; ///< guards that were taken away already
    std::size_t open = 0;
    std::size_t around = 0;
    bool alone = false;
    bool other = false;

    [[nodiscard]] std::size_t marked() const { return open + around; }
    [[nodiscard]] std::size_t filled() const { return single + marked(); }
};

class Unguarding {
public:
    Unguarding(Table& table, bool plainText, bool fixedWidth, const cells::ListSense& sense, WarningLog& log)
        : m_table(table), m_plainText(plainText), m_fixedWidth(fixedWidth), m_sense(sense), m_log(log) {}

    void run() {
        if (m_plainText && anyText([](std::string_view text) { return isGuarded(text) || text.starts_with('='); }))
            rebuild([this](std::size_t row, std::size_t column, CellView cell) { return single(row, column, cell); });
        const bool marked = anyText([](std::string_view text) {
            std::string_view inside;
            return marksOf(text, inside) != Marks::None;
        });
        if (marked && lookAtColumns())
            rebuild([this](std::size_t row, std::size_t column, CellView cell) { return ofColumn(row, column, cell); });
    }

private:
    template <class Is>
    [[nodiscard]] bool anyText(Is is) const {
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            for (std::size_t column = 0; column < m_table.cellCount(row); ++column) {
                const auto cell = m_table.at(row, column);
                if (cell.kind == CellKind::Text && is(cell.text))
                    return true;
            }
        }
        return false;
    }

    template <class Change>
    void rebuild(Change change) {
        Table result;
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            result.beginRow(m_table.rowNumber(row), m_table.isHidden(row));
            for (std::size_t column = 0; column < m_table.cellCount(row); ++column) {
                const auto cell = change(row, column, m_table.at(row, column));
                result.add(cell.kind, cell.text);
            }
        }
        m_table = std::move(result);
    }

    [[nodiscard]] CellPlace placeOf(std::size_t row, std::size_t column) const {
        return {m_table.rowNumber(row), static_cast<std::uint32_t>(column + 1)};
    }

    CellView single(std::size_t row, std::size_t column, CellView cell) {
        if (cell.kind != CellKind::Text)
            return cell;
        if (isGuarded(cell.text)) {
            m_log.note(ReadWarningKind::GuardRemoved, placeOf(row, column));
            if (column >= m_single.size()) {
                m_single.resize(column + 1);
                m_guardsFormulas.resize(column + 1);
            }
            m_single[column].push_back(row);
            cell.text = unguarded(cell.text, m_own);
            m_guardsFormulas[column] = m_guardsFormulas[column] || startsFormula(cell.text);
            if (cell.text.empty())
                cell.kind = CellKind::Empty;
            return cell;
        }
        if (!cell.text.starts_with('='))
            return cell;
        if (auto value = plainValue(cell.text)) {
            m_log.note(ReadWarningKind::FormulaWorkedOut, placeOf(row, column));
            m_own = std::move(*value);
            return {m_own.empty() ? CellKind::Empty : CellKind::Text, m_own};
        }
        if (isFormula(cell.text)) {
            m_log.note(ReadWarningKind::FormulaWithoutValue, placeOf(row, column));
            cell.kind = CellKind::FormulaWithoutValue;
        }
        return cell;
    }

    /// Whether there is a column to change.
    bool lookAtColumns() {
        m_layout = m_sense.layout(m_table, m_fixedWidth);
        const auto& headers = m_layout.headers;
        if (!m_layout.headerRow || std::none_of(headers.begin(), headers.end(), [this](const std::string& header) {
                return m_sense.isHeading(header);
            }))
            return false;
        m_columns.resize(m_table.columnCount());
        for (std::size_t column = 0; column < m_single.size(); ++column)
            m_columns[column].single = static_cast<std::size_t>(
                std::count_if(m_single[column].begin(), m_single[column].end(),
                              [this](std::size_t row) { return row >= m_layout.firstDataRow; }));
        std::size_t left = m_columns.size();
        for (auto row = m_layout.firstDataRow; row < m_table.rowCount() && left > 0; ++row) {
            for (std::size_t column = 0; column < m_table.cellCount(row); ++column) {
                auto& marks = m_columns[column];
                if (marks.other)
                    continue;
                look(row, column, marks);
                left -= marks.other ? 1U : 0U;
            }
        }
        for (auto& marks : m_columns)
            marks.other = marks.other || (marks.single > 0 && marks.around > 0); // '00123 and '5': nobody knows
        // Who guards what a spreadsheet would run guards nothing else: 'Abd beside '+Bob is a name.
        for (std::size_t column = 0; column < m_guardsFormulas.size(); ++column)
            m_columns[column].other = m_columns[column].other || m_guardsFormulas[column];
        const auto isMarked = [](const ColumnMarks& marks, std::size_t least) {
            return !marks.other && (marks.filled() > 0 || marks.alone) && marks.filled() >= least;
        };
        const bool any = std::any_of(m_columns.begin(), m_columns.end(),
                                     [&](const ColumnMarks& marks) { return isMarked(marks, 2); });
        // A column of one cell follows the others.
        for (auto& marks : m_columns)
            marks.other = !any || !isMarked(marks, 0);
        return any;
    }

    void look(std::size_t row, std::size_t column, ColumnMarks& marks) const {
        const auto cell = m_table.at(row, column);
        if (cell.kind == CellKind::Empty || cell.text.empty())
            return;
        if (column < m_single.size() && std::binary_search(m_single[column].begin(), m_single[column].end(), row))
            return;
        std::string_view inside;
        const auto found = cell.kind == CellKind::Text ? marksOf(cell.text, inside) : Marks::None;
        switch (found) {
        case Marks::None:
            marks.other = true;
            break;
        case Marks::Open:
            ++marks.open;
            break;
        case Marks::Around:
            ++marks.around;
            break;
        case Marks::Alone:
            marks.alone = true;
            break;
        }
    }

    CellView ofColumn(std::size_t row, std::size_t column, CellView cell) {
        const bool isHeader = row < m_layout.firstDataRow && row >= *m_layout.headerRow;
        const bool isData = row >= m_layout.firstDataRow;
        if (m_columns[column].other || (!isData && !isHeader) || cell.kind != CellKind::Text ||
            (isData && column < m_single.size() &&
             std::binary_search(m_single[column].begin(), m_single[column].end(), row)))
            return cell;
        std::string_view inside;
        const auto marks = marksOf(cell.text, inside);
        if (marks == Marks::None)
            return cell;
        m_log.note(marks == Marks::Around ? ReadWarningKind::QuotesRemoved : ReadWarningKind::GuardRemoved,
                   placeOf(row, column));
        return {inside.empty() ? CellKind::Empty : CellKind::Text, inside};
    }

    Table& m_table;
    const bool m_plainText;
    const bool m_fixedWidth;
    const cells::ListSense& m_sense;
    WarningLog& m_log;
    std::string m_own;
    std::vector<bool> m_guardsFormulas;             ///< by column: a guard stood before =, +, - or @
    std::vector<std::vector<std::size_t>> m_single; ///< rows whose own guard was taken away, by column
    cells::Layout m_layout;
    std::vector<ColumnMarks> m_columns; ///< `other`: nothing is changed there
};

} // namespace

void removeGuards(Table& table, bool plainText, bool fixedWidth, const cells::ListSense& sense, WarningLog& log) {
    Unguarding(table, plainText, fixedWidth, sense, log).run();
}

} // namespace mentoring::formats
