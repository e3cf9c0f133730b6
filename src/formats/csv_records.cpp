#include "csv_records.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace mentoring::formats {

namespace {

constexpr std::size_t recordsLookedAt = 50;
constexpr std::size_t longestLooked = 20; // lines of one quoted cell, when a separator is guessed
constexpr std::string_view usualSeparators = ";,\t|";
constexpr auto npos = std::string_view::npos;

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

std::size_t skipBlanks(std::string_view text, std::size_t at, char separator) {
    while (at < text.size() && isBlank(text[at]) && text[at] != separator)
        ++at;
    return at;
}

std::string_view withoutBlanks(std::string_view text, char separator) {
    text.remove_prefix(skipBlanks(text, 0, separator));
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// After `at`, blanks apart, the field or a line ends.
bool fieldEndsAt(std::string_view text, std::size_t at, char separator) {
    at = skipBlanks(text, at, separator);
    return at >= text.size() || text[at] == separator || text[at] == '\n' || text[at] == '\r';
}

/// The closing mark of a quoted cell that begins before `at`; doubled ones are none.
std::size_t closingMark(std::string_view text, std::size_t at, bool& doubled) {
    for (;;) {
        at = text.find('"', at);
        if (at == npos || at + 1 >= text.size() || text[at + 1] != '"')
            return at;
        doubled = true;
        at += 2;
    }
}

std::string_view undoubled(std::string_view text, CsvRecord& record) {
    const auto begin = record.own.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        record.own += text[i];
        if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"')
            ++i;
    }
    return std::string_view(record.own).substr(begin);
}

enum class QuoteRule {
    Escapes,           ///< \" is a mark in the text
    ClosesAtSeparator, ///< a mark that no separator follows is one of the text
    Raw,               ///< text after the closing mark belongs to the cell, marks and all
    Letters,           ///< no mark means anything but at both ends of a cell
};

/// A field of a broken record from `at` on; gives where it ends, npos when its quoted cell is not closed.
std::size_t readBroken(std::string_view text, std::size_t at, char separator, QuoteRule rule, CsvField& field,
                       CsvRecord& record) {
    const auto begin = at + 1;
    const auto ownBegin = record.own.size();
    std::size_t inside = 0; // marks taken for text
    for (auto i = begin; i < text.size(); ++i) {
        const bool pair = i + 1 < text.size() && text[i + 1] == '"';
        if (rule == QuoteRule::Escapes && text[i] == '\\' && i + 1 < text.size() &&
            (text[i + 1] == '"' || text[i + 1] == '\\')) {
            record.own += text[++i];
        } else if (text[i] != '"') {
            record.own += text[i];
        } else if (pair && !(inside % 2 == 1 && fieldEndsAt(text, i + 2, separator))) {
            record.own += text[i++];
        } else if (fieldEndsAt(text, i + 1, separator)) {
            field = {std::string_view(record.own).substr(ownBegin), true, false};
            return skipBlanks(text, i + 1, separator);
        } else if (rule == QuoteRule::Raw) {
            const auto end = std::min(text.find(separator, i), text.size());
            record.own.resize(ownBegin);
            field = {withoutBlanks(text.substr(at, end - at), separator), false, false};
            return end;
        } else {
            record.own += text[i];
            ++inside;
        }
    }
    record.own.resize(ownBegin);
    return npos;
}

/// A cell in which marks are letters; one that only opens or only closes is dropped, as it opens or closes nothing.
/// (24" is a measure.)
CsvField asLetters(std::string_view cell, CsvRecord& record) {
    const auto marks = std::count(cell.begin(), cell.end(), '"');
    if (marks >= 2 && cell.front() == '"' && cell.back() == '"')
        return {undoubled(cell.substr(1, cell.size() - 2), record), true, false};
    if (marks == 1 && cell.front() == '"')
        return {withoutBlanks(cell.substr(1), 0), false, false};
    const bool measure = cell.size() >= 2 && cell[cell.size() - 2] >= '0' && cell[cell.size() - 2] <= '9';
    if (marks == 1 && cell.back() == '"' && !measure)
        return {withoutBlanks(cell.substr(0, cell.size() - 1), 0), false, false};
    return {cell, false, false};
}

/// False when a quoted cell is left open.
bool readBy(QuoteRule rule, std::string_view text, char separator, std::size_t most, CsvRecord& record) {
    record.clear(text.size());
    bool closed = true;
    for (std::size_t at = 0;;) {
        const auto begin = skipBlanks(text, at, separator);
        CsvField field;
        std::size_t end = npos;
        if (rule != QuoteRule::Letters && begin < text.size() && text[begin] == '"') {
            end = readBroken(text, begin, separator, rule, field, record);
            closed = closed && end != npos;
        }
        if (end == npos) {
            end = std::min(text.find(separator, begin), text.size());
            field = asLetters(withoutBlanks(text.substr(begin, end - begin), separator), record);
        }
        record.add(field, most);
        if (end >= text.size())
            return closed;
        at = end + 1;
    }
}

struct Line {
    std::string_view text;
    std::size_t next = 0; ///< where the next one begins
};

Line lineAt(std::string_view text, std::size_t at) {
    const auto end = std::min(text.find_first_of("\r\n", at), text.size());
    const bool pair = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
    return {text.substr(at, end - at), std::min(end + (pair ? 2 : 1), text.size())};
}

/// What can be told of a cell without knowing its column.
char kindOf(std::string_view cell) {
    if (cell.empty())
        return 'e';
    if (const auto at = cell.find('@'); at != npos && at > 0 && cell.find('.', at) != npos)
        return '@';
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; };
    return std::any_of(cell.begin(), cell.end(), isDigit) && std::none_of(cell.begin(), cell.end(), isLetter) ? 'd'
                                                                                                              : 't';
}

std::string kindsOf(std::string_view line, char separator, std::size_t& count) {
    CsvRecord record;
    (void)readBy(QuoteRule::ClosesAtSeparator, line, separator, 512, record);
    count = record.count;
    std::string kinds;
    for (const auto& field : record.fields)
        kinds += kindOf(field.text);
    return kinds;
}

/// Both are an address in one column at least, or a number where there are columns enough for that to be no chance.
bool agree(std::string_view one, std::string_view other) {
    for (std::size_t i = 0; i < one.size() && i < other.size(); ++i)
        if (one[i] == other[i] && (one[i] == '@' || (one[i] == 'd' && other.size() >= 3)))
            return true;
    return false;
}

/// Fields of each of the first records, marks respected as well as can be. The last record is left out when the text
/// ends in its middle, unless it is the only one.
std::vector<std::size_t> fieldCounts(std::string_view text, char separator) {
    std::vector<std::size_t> counts;
    std::size_t fields = 1;
    std::size_t fieldsAtMark = 1;
    std::size_t mark = npos; // where the quoted cell began
    std::size_t breaks = 0;  // in it
    bool blank = true;
    bool fieldStart = true;
    for (std::size_t i = 0;; ++i) {
        const bool quoted = mark != npos;
        const bool over = i >= text.size();
        if (quoted && (over ? breaks > 0 : breaks > longestLooked)) {
            // Rather a mark that was never closed: its line is read on without it.
            i = mark;
            fields = fieldsAtMark;
            mark = npos;
            fieldStart = false;
            continue;
        }
        if (over)
            break;
        const char c = text[i];
        if (c == '"' && (quoted || fieldStart)) {
            mark = quoted ? npos : i;
            fieldStart = quoted; // a doubled mark opens again
            fieldsAtMark = fields;
            breaks = 0;
            blank = false;
        } else if (quoted) {
            breaks += c == '\n' || (c == '\r' && text.substr(i + 1, 1) != "\n") ? 1U : 0U;
        } else if (c == separator) {
            ++fields;
            fieldStart = true;
            blank = false;
        } else if (c == '\n' || c == '\r') {
            if (!blank)
                counts.push_back(fields);
            fields = 1;
            blank = true;
            fieldStart = true;
            if (counts.size() == recordsLookedAt)
                return counts;
        } else if (c != ' ') {
            blank = false;
            fieldStart = usualSeparators.find(c) != npos; // a mark after any of them opens a field
        }
    }
    constexpr std::size_t looksWhole = 100'000; // less than a piece of a file
    if (!blank && (counts.empty() || (mark == npos && text.size() < looksWhole)))
        counts.push_back(fields);
    return counts;
}

CsvShape shapeOf(std::string_view text, char given) {
    CsvShape best;
    best.separator = given;
    std::size_t bestRecords = 0;
    const auto look = [&](char separator) {
        std::map<std::size_t, std::size_t> records;
        for (const auto fields : fieldCounts(text, separator))
            if (fields > 1)
                ++records[fields];
        for (const auto& [fields, count] : records) {
            if (count > bestRecords || (count == bestRecords && fields > best.width)) {
                best.separator = separator;
                best.width = fields;
                bestRecords = count;
            }
        }
    };
    if (given != 0)
        look(given);
    else
        for (const char separator : usualSeparators)
            look(separator);
    return best;
}

/// The record in a line that is one quoted cell, perhaps with empty ones after it; `outer` is their separator.
std::optional<std::string> lineInQuotes(std::string_view line, char& outer) {
    line = withoutBlanks(line, 0);
    if (line.size() < 2 || line.front() != '"')
        return std::nullopt;
    bool doubled = false;
    const auto close = closingMark(line, 1, doubled);
    if (close == npos)
        return std::nullopt;
    const auto rest = line.substr(close + 1);
    if (!rest.empty() && (usualSeparators.find(rest.front()) == npos || rest.find_first_not_of(rest.front()) != npos))
        return std::nullopt;
    if (!rest.empty())
        outer = rest.front();
    CsvRecord record;
    record.clear(line.size());
    return std::string(undoubled(line.substr(1, close - 1), record));
}

/// The shape inside the quotes, if nearly every line is quoted as a whole.
std::optional<CsvShape> shapeInQuotes(std::string_view text, char given, const cells::ListSense& sense) {
    std::size_t lines = 0;
    std::size_t wrapped = 0;
    std::string inside;
    char outer = 0;
    for (std::size_t at = 0; at < text.size() && lines < recordsLookedAt;) {
        const auto line = lineAt(text, at);
        at = line.next;
        if (withoutBlanks(line.text, 0).empty())
            continue;
        if (at == text.size() && lines > 0 && text.back() != '\n' && text.back() != '\r' && text.size() > 100'000)
            break; // cut in the middle
        ++lines;
        if (const auto record = lineInQuotes(line.text, outer)) {
            ++wrapped;
            inside += *record + '\n';
        } else if (lines == 1) {
            return std::nullopt;
        }
    }
    if (wrapped < 2 || wrapped * 10 < lines * 8)
        return std::nullopt;
    auto shape = shapeOf(inside, given);
    const auto header = lineAt(inside, 0).text;
    CsvRecord record;
    if (shape.width < 2 || readStrictly(header, shape.separator, 512, record) != CsvEnd::Complete ||
        record.count != shape.width)
        return std::nullopt;
    // "Roy, Ana" is a name: two columns in one cell are only believed when they are headings.
    if (shape.width == 2 && !std::all_of(record.fields.begin(), record.fields.end(),
                                         [&](const CsvField& field) { return sense.isHeading(field.text); }))
        return std::nullopt;
    shape.linesQuoted = true;
    shape.outer = outer == 0 ? shape.separator : outer;
    return shape;
}

/// Whether a line quotes each of its filled cells, two or more, with these marks.
bool quotesCells(std::string_view line, char separator, QuoteMarks marks) {
    std::size_t cells = 0;
    for (std::size_t at = 0;; ++at) {
        at = skipBlanks(line, at, separator);
        if (line.substr(std::min(at, line.size())).starts_with(marks.open)) {
            const auto begin = at + marks.open.size();
            auto close = line.find(marks.close, begin);
            while (close != npos && !fieldEndsAt(line, close + marks.close.size(), separator))
                close = line.find(marks.close, close + 1);
            if (close == npos)
                return false;
            cells += close > begin ? 1U : 0U;
            at = skipBlanks(line, close + marks.close.size(), separator);
        } else if (at < line.size() && line[at] != separator) {
            return false;
        }
        if (at >= line.size())
            return cells >= 2;
    }
}

/// Whether the headings, or else the two rows under them, quote each of their cells with these marks.
bool quotesCellsOf(std::string_view text, char given, QuoteMarks marks) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size() && lines.size() < 3;) {
        const auto line = lineAt(text, at);
        at = line.next;
        if (!withoutBlanks(line.text, 0).empty())
            lines.push_back(line.text);
    }
    return std::any_of(usualSeparators.begin(), usualSeparators.end(), [&](char separator) {
        if (given != 0 && separator != given)
            return false;
        const auto quotes = [&](std::string_view line) {
            return line.find('"') == npos && quotesCells(line, separator, marks);
        };
        return !lines.empty() && (quotes(lines[0]) || (lines.size() == 3 && quotes(lines[1]) && quotes(lines[2])));
    });
}

constexpr std::array otherMarks{
    QuoteMarks{"'", "'"},           QuoteMarks{"\u201C", "\u201D"}, QuoteMarks{"\u201E", "\u201C"},
    QuoteMarks{"\u201E", "\u201D"}, QuoteMarks{"\u201D", "\u201D"}, QuoteMarks{"\u00AB", "\u00BB"},
    QuoteMarks{"\u00BB", "\u00AB"}, QuoteMarks{"\u2018", "\u2019"}, QuoteMarks{"\u2019", "\u2019"},
    QuoteMarks{"\u2039", "\u203A"}, QuoteMarks{"`", "`"},           QuoteMarks{"`", "'"},
    QuoteMarks{"\u00B4", "\u00B4"}};

std::size_t blankLength(std::string_view text) {
    for (const std::string_view blank : {" ", "\t", "\u00A0", "\u202F"})
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

} // namespace

void CsvRecord::add(CsvField field, std::size_t most) {
    if (++count <= most)
        fields.push_back(field);
    else if (!field.text.empty() && tooWide == 0)
        tooWide = count;
}

void CsvRecord::clear(std::size_t length) {
    fields.clear();
    count = 0;
    tooWide = 0;
    own.clear();
    own.reserve(length); // so that what points into it stays good
}

CsvEnd readStrictly(std::string_view text, char separator, std::size_t most, CsvRecord& record) {
    const bool anyMark = text.find('"') != npos;
    record.clear(anyMark ? text.size() : 0);
    for (std::size_t at = 0;;) {
        std::size_t end = npos;
        CsvField field;
        const auto begin = anyMark ? skipBlanks(text, at, separator) : at;
        const bool guarded = anyMark && text.substr(begin, 2) == "=\"";
        if (anyMark && begin < text.size() && (text[begin] == '"' || guarded)) {
            const auto first = begin + (guarded ? 2 : 1);
            bool doubled = false;
            const auto close = closingMark(text, first, doubled);
            if (close == npos)
                return guarded ? CsvEnd::Broken : CsvEnd::Open;
            const auto cell = text.substr(first, close - first);
            field = {doubled ? undoubled(cell, record) : cell, true, guarded};
            end = skipBlanks(text, close + 1, separator);
            if (end < text.size() && text[end] != separator)
                return CsvEnd::Broken;
        } else {
            end = std::min(text.find(separator, begin), text.size());
            const auto cell = text.substr(begin, end - begin);
            if (anyMark && cell.find('"') != npos)
                return CsvEnd::Broken;
            field = {withoutBlanks(cell, separator), false, false};
        }
        record.add(field, most);
        if (end >= text.size())
            return CsvEnd::Complete;
        at = end + 1;
    }
}

bool readLeniently(std::string_view text, char separator, std::size_t width, std::size_t most, bool onlyClosed,
                   CsvRecord& record) {
    std::array<std::optional<QuoteRule>, 3> rules{QuoteRule::ClosesAtSeparator, QuoteRule::Raw, std::nullopt};
    if (text.find("\\\"") != npos)
        rules = {QuoteRule::Escapes, QuoteRule::ClosesAtSeparator, QuoteRule::Raw};
    std::optional<QuoteRule> closed;
    for (const auto rule : rules) {
        if (!rule || !readBy(*rule, text, separator, most, record))
            continue;
        if (width == 0 || record.count == width)
            return true;
        if (!closed)
            closed = rule;
    }
    if (onlyClosed)
        return false;
    (void)readBy(QuoteRule::Letters, text, separator, most, record);
    if (closed && record.count != width)
        (void)readBy(*closed, text, separator, most, record);
    return true;
}

bool swallowsRows(std::string_view text, char separator, std::size_t width, bool surely) {
    if (width < 2)
        return false;
    const auto first = lineAt(text, 0);
    std::size_t count = 0;
    const auto kinds = kindsOf(first.text, separator, count);
    bool allLikeRows = count == width;
    bool alike = false;
    std::size_t lines = 0;
    std::size_t likeRows = 0;
    for (auto at = first.next; at < text.size();) {
        const auto line = lineAt(text, at);
        at = line.next;
        if (withoutBlanks(line.text, separator).empty())
            continue;
        ++lines;
        const auto others = kindsOf(line.text, separator, count);
        if (count == width) {
            ++likeRows;
            alike = alike || agree(kinds, others);
        } else {
            allLikeRows = false;
        }
    }
    if (likeRows == 0)
        return false;
    if (!surely)
        return alike || width >= 3;
    const bool mostly = allLikeRows || (lines >= 5 && likeRows * 10 >= lines * 8);
    return mostly && (alike || width >= 5);
}

std::string StraightMarks::of(std::string_view lines) {
    std::string result;
    result.reserve(lines.size() + 16);
    bool fieldStart = !m_inside;
    for (std::size_t at = 0; at < lines.size();) {
        const auto rest = lines.substr(at);
        if (!m_inside && fieldStart && rest.starts_with(m_marks.open)) {
            result += '"';
            m_inside = true;
            at += m_marks.open.size();
            while (const auto length = blankLength(lines.substr(at))) // « Ana »
                at += length;
            continue;
        }
        const bool doubled = m_inside && m_marks.close.size() == 1 && rest.substr(0, 1) == m_marks.close &&
                             rest.substr(1, 1) == m_marks.close;
        if (doubled) {
            result += m_marks.close; // 'L''Isle'
            at += 2;
            continue;
        }
        if (m_inside && rest.starts_with(m_marks.close)) {
            const auto after = at + m_marks.close.size();
            if (fieldEndsAt(lines, after, m_separator)) {
                for (const std::string_view blank : {" ", "\u202F", "\u00A0"})
                    if (result.ends_with(blank))
                        result.erase(result.size() - blank.size());
                result += '"';
                m_inside = false;
                fieldStart = false;
                at = after;
                continue;
            }
        }
        const char c = lines[at++];
        if (m_inside && c == '"')
            result += c;
        result += c;
        // A whole record under it: the cell was never closed.
        if (m_inside && c == '\n' && quotesCells(lineAt(lines, at).text, m_separator, m_marks))
            m_inside = false;
        fieldStart = !m_inside && (c == m_separator || c == '\n' || c == '\r' || (fieldStart && isBlank(c)));
    }
    return result;
}

CsvShape guessShape(std::string_view text, char given, const cells::ListSense& sense) {
    for (const auto& marks : otherMarks) {
        for (const char separator : usualSeparators) {
            if ((given != 0 && separator != given) || !quotesCellsOf(text, separator, marks))
                continue;
            auto shape = shapeOf(StraightMarks(marks, separator).of(text), separator);
            shape.marks = marks;
            shape.outer = separator;
            return shape;
        }
    }
    if (auto shape = shapeInQuotes(text, given, sense))
        return *shape;
    auto shape = shapeOf(text, given);
    shape.outer = shape.separator;
    return shape;
}

} // namespace mentoring::formats
