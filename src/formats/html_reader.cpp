#include "html_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "page_style.h"
#include "text/ascii.h"
#include "text/entities.h"

namespace mentoring::formats {

namespace {

constexpr std::size_t deepestNesting = 8;
constexpr std::size_t mostTables = 1000;
constexpr std::uint64_t mostCells = 5'000'000; // of one table; a page has many, and spans make many cells of few bytes
constexpr std::size_t longestAside = 20'000;
constexpr std::size_t longestChoice = 500'000;
constexpr std::size_t mostInVain = 2'000'000; // bytes looked through for the ends of such elements
constexpr std::size_t bytesATick = 1'000'000;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// 1, [2], (a), *, †: the sign of a note, not the er of 1er.
bool isNoteSign(std::string_view text) {
    std::string sign;
    bool bracketed = false;
    for (const char c : text)
        if (c == '[' || c == ']' || c == '(' || c == ')')
            bracketed = true;
        else if (!isBlank(c) && c != ',')
            sign += c;
    if (sign.empty() || sign.size() > 6)
        return false;
    if (std::all_of(sign.begin(), sign.end(), text::isDigit))
        return sign.size() <= 3;
    if (sign.find_first_not_of("*#\xE2\x80\xA0\xA1\xC2\xA7\xB6") == std::string::npos)
        return true;
    return bracketed && sign.size() == 1;
}

std::uint32_t spanOf(std::string_view tag, std::string_view name) {
    const auto text = attributeOf(tag, name);
    std::uint32_t number = 1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp(number, 1U, 1000U);
}

/// A table of the page while it is being read.
struct PageTable {
    PageTable(std::size_t place, const ReadLimits& limits) : index(place), builder(table, limits, log) {}

    std::size_t index;
    std::string caption;
    Table table;
    WarningLog log;
    TableBuilder builder;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::size_t cells = 0;
    bool inRow = false;
    bool inCell = false;
    bool inCaption = false;
    std::uint32_t span = 1;
    std::string text;
    std::string aside;     ///< what stands beside the text, and is the text where there is no other
    bool isHidden = false; ///< the cell
    std::set<std::uint32_t> hiddenColumns;
    std::map<std::uint32_t, std::uint32_t> reserved; ///< columns that a cell of a row above reaches into, for how long
};

class PageReader {
public:
    PageReader(const ReadOptions& options, const ReadWatch& watch)
        : m_options(options), m_limits(options.limits), m_watch(watch) {
        m_limits.cells = std::min(m_limits.cells, mostCells);
    }

    void read(std::string_view html) {
        m_style.readSheets(html);
        m_size = html.size();
        readFrom(html, 0);
        while (!m_open.empty())
            closeTable();
    }

    std::vector<SheetInfo> sheets; ///< in the order of their beginnings
    std::unique_ptr<PageTable> chosen;

private:
    void readFrom(std::string_view html, std::size_t at) {
        while (at < html.size()) {
            if (at >= m_nextTick) {
                m_watch.tick(at, m_size);
                m_nextTick += bytesATick;
            }
            if (html[at] == '<')
                at = markup(html, at);
            else
                at = text(html, at);
        }
    }

    std::size_t text(std::string_view html, std::size_t at) {
        const auto end = std::min(html.find('<', at), html.size());
        if (!m_open.empty() && (current().inCell || current().inCaption)) {
            while (at < end) {
                if (html[at] == '&') {
                    const auto length = text::appendEntity(html.substr(at, end - at), current().text);
                    if (length > 0) {
                        at += length;
                        continue;
                    }
                }
                appendCharacter(html[at++]);
            }
        }
        return end;
    }

    /// Blanks and line breaks of the source are one blank.
    void appendCharacter(char c) {
        auto& text = current().text;
        if (!isBlank(c))
            text += c;
        else if (!text.empty() && text.back() != ' ' && text.back() != '\n')
            text += ' ';
    }

    /// How an element belongs to the text of its cell.
    enum class Part {
        Text,
        Aside,  ///< beside it: only the text where there is no other
        Nothing ///< not shown
    };

    /// Notes and what is not shown are no text of the cell: LibreOffice's <comment>, the anchors and the list of
    /// comments of Excel, bubbles of help, keys to sort by, what style sheets hide.
    [[nodiscard]] Part partOf(const std::string& name, std::string_view tag) const {
        static constexpr std::array nothing{"comment", "template", "noscript", "datalist", "rt", "rp"};
        if (std::find(nothing.begin(), nothing.end(), name) != nothing.end())
            return Part::Nothing;
        static constexpr std::array parts{"table", "tr",   "td", "th",  "thead", "tbody", "tfoot", "col",    "colgroup",
                                          "html",  "body", "br", "img", "input", "hr",    "wbr",   "caption"};
        if (tag.empty() || std::find(parts.begin(), parts.end(), name) != parts.end())
            return !inCell()                                 ? Part::Text
                   : name == "button"                        ? Part::Aside
                   : tag.empty() && m_style.hides(name, tag) ? Part::Nothing
                                                             : Part::Text;
        const auto classes = text::lowered(attributeOf(tag, "class"));
        const auto style = text::lowered(attributeOf(tag, "style"));
        const auto has = [](const std::string& text, const char* what) { return text.find(what) != std::string::npos; };
        if (classes.starts_with("msocom") || has(classes, "comment-indicator") || has(classes, "tooltiptext") ||
            has(style, "mso-element:comment"))
            return Part::Nothing;
        if (!inCell())
            return Part::Text;
        if (m_style.hides(name, tag))
            return Part::Nothing;
        return name == "button" || saysAside(classes) || saysAside(text::lowered(attributeOf(tag, "role")))
                   ? Part::Aside
                   : Part::Text;
    }

    /// Names that pages give to what is for screen readers only, and to notes and help beside a value.
    [[nodiscard]] static bool saysAside(std::string_view classes) {
        static constexpr std::array names{"sr-only",
                                          "visually-hidden",
                                          "visuallyhidden",
                                          "screen-reader-text",
                                          "screen-reader",
                                          "screenreader",
                                          "screen-reader-only",
                                          "assistive-text",
                                          "slds-assistive-text",
                                          "element-invisible",
                                          "offscreen",
                                          "hidden",
                                          "hide",
                                          "is-hidden",
                                          "d-none",
                                          "comment",
                                          "comments",
                                          "cell-comment",
                                          "note",
                                          "notes",
                                          "tooltip",
                                          "tooltip-text",
                                          "tooltip-content",
                                          "tooltip-inner",
                                          "tip",
                                          "popover",
                                          "popup",
                                          "hint",
                                          "help",
                                          "help-text",
                                          "helptext",
                                          "help-block",
                                          "form-text",
                                          "footnote",
                                          "footnotes",
                                          "footnote-ref",
                                          "annotation",
                                          "doc-noteref",
                                          "doc-footnote",
                                          "noteref"};
        while (!classes.empty()) {
            const auto end = std::min(classes.find_first_of(" \t\r\n"), classes.size());
            if (std::find(names.begin(), names.end(), classes.substr(0, end)) != names.end())
                return true;
            classes.remove_prefix(std::min(end + 1, classes.size()));
        }
        return false;
    }

    [[nodiscard]] bool inCell() const { return !m_open.empty() && m_open.back()->inCell; }

    /// The text that a stretch of the page would add to the cell.
    std::string textOf(std::string_view html, std::size_t begin, std::size_t end) {
        auto before = std::exchange(current().text, {});
        ++m_depth;
        readFrom(html.substr(0, end), begin);
        --m_depth;
        return std::exchange(current().text, std::move(before));
    }

    void putAside(std::string_view text) {
        auto& aside = current().aside;
        if (!aside.empty() && !text.empty())
            aside += ' ';
        aside += text;
    }

    /// An element inside a cell whose content is not just text; gives where it ends, nothing for every other one.
    std::optional<std::size_t> special(std::string_view html, std::size_t after, const std::string& name,
                                       std::string_view tag) {
        if (name == "img") {
            putAside(text::withoutEntities(attributeOf(tag, "alt")));
            return after;
        }
        if (name == "input") {
            readInput(tag);
            return after;
        }
        const bool isSign = name == "sup" || (name == "a" && attributeOf(tag, "href").starts_with('#')) ||
                            text::lowered(attributeOf(tag, "style")).find("vertical-align:super") != std::string::npos;
        if (name != "select" && name != "textarea" && name != "details" && !isSign)
            return std::nullopt;
        const auto longest = after + (isSign ? longestAside : longestChoice);
        const auto end = elementEnd(html.substr(0, longest), after, name);
        if (end >= longest) { // never closed, rather
            m_inVain += longest - after;
            return std::nullopt;
        }
        const auto begin = html.rfind('<', end - 1); // of the closing tag
        const auto last =
            begin != std::string_view::npos && begin >= after && html.substr(begin, 2) == "</" ? begin : end;
        const auto inside = html.substr(after, last - after);
        if (holdsCells(inside)) {
            m_inVain += inside.size();
            return std::nullopt;
        }
        if (name == "select") {
            readChoice(html, after, last, hasAttribute(tag, "multiple"));
        } else if (name == "textarea") {
            current().text += text::withoutEntities(inside);
        } else if (name == "details") {
            if (hasAttribute(tag, "open"))
                return std::nullopt;
            const auto open = text::lowered(inside).find("<summary");
            const auto content = open == std::string::npos ? open : inside.find('>', open);
            if (content != std::string_view::npos)
                putAside(textOf(html, after + content + 1,
                                std::min(elementEnd(html, after + content + 1, "summary"), last)));
        } else {
            auto text = textOf(html, after, last);
            if (isNoteSign(text))
                putAside(text);
            else
                current().text += text;
        }
        return end;
    }

    static bool holdsCells(std::string_view html) {
        const auto small = text::lowered(html);
        return small.find("<td") != std::string::npos || small.find("<th") != std::string::npos ||
               small.find("<tr") != std::string::npos || small.find("<table") != std::string::npos;
    }

    void readInput(std::string_view tag) {
        const auto type = text::lowered(attributeOf(tag, "type"));
        if (m_style.hides("input", tag))
            return;
        if (type == "checkbox" || type == "radio") {
            if (hasAttribute(tag, "checked"))
                putAside("x");
            return;
        }
        static constexpr std::array shown{"", "text", "email", "tel", "url", "number", "search", "date", "month"};
        if (std::find(shown.begin(), shown.end(), type) != shown.end())
            current().text += text::withoutEntities(attributeOf(tag, "value"));
    }

    /// Of a list to choose from what is chosen, and without a choice what it shows: its first entry.
    void readChoice(std::string_view html, std::size_t begin, std::size_t end, bool several) {
        const auto small = text::lowered(html.substr(begin, end - begin));
        std::string first;
        std::string chosen;
        bool any = false;
        bool anyChosen = false;
        for (auto at = small.find("<option"); at != std::string::npos; at = small.find("<option", at + 1)) {
            const auto close = tagEnd(html, begin + at + 7);
            if (close >= end)
                break;
            const auto tag = html.substr(begin + at + 7, close - begin - at - 7);
            auto next = small.find('<', at + 1);
            while (next != std::string::npos && small.compare(next + 1, 6, "option") != 0 &&
                   small.compare(next + 1, 7, "/option") != 0)
                next = small.find('<', next + 1);
            next = std::min(next, small.size());
            auto text = textOf(html, close + 1, std::max(begin + next, close + 1));
            if (hasAttribute(tag, "value") && attributeOf(tag, "value").empty())
                text.clear(); // "choose …"
            if (hasAttribute(tag, "selected")) {
                if (!several)
                    chosen.clear();
                chosen += (chosen.empty() || text.empty() ? "" : "; ") + text;
                anyChosen = true;
            }
            if (!any)
                first = std::move(text);
            any = true;
        }
        current().text += anyChosen ? chosen : several ? std::string() : first;
    }

    /// Where the element ends whose beginning ends at `at`; not after the cell it is in.
    static std::size_t elementEnd(std::string_view html, std::size_t at, const std::string& name) {
        int depth = 1;
        int tables = 0;
        for (at = html.find('<', at); at != std::string_view::npos; at = html.find('<', at + 1)) {
            const bool closing = html.substr(at + 1, 1) == "/";
            const auto begin = at + (closing ? 2 : 1);
            const auto end = html.find_first_of(" \t\r\n/>", begin);
            const auto other = text::lowered(html.substr(begin, std::min<std::size_t>(end - begin, 20)));
            if (other == "table")
                tables += closing ? -1 : 1;
            const bool cellEnds = closing && (other == "td" || other == "th" || other == "tr");
            if (tables < 0 || (tables == 0 && cellEnds))
                return at;
            if (other != name)
                continue;
            depth += closing ? -1 : 1;
            if (depth == 0)
                return std::min(html.find('>', at), html.size() - 1) + 1;
        }
        return html.size();
    }

    std::size_t markup(std::string_view html, std::size_t at) {
        if (html.substr(at, 5) == "<![if") {
            const auto end = html.find('>', at);
            const auto after = end == std::string_view::npos ? html.size() : end + 1;
            if (html.substr(at, after - at).find("!supportAnnotations") == std::string_view::npos)
                return after;
            const auto last = html.find("<![endif]>", after);
            return last == std::string_view::npos ? after : last;
        }
        if (html.substr(at, 4) == "<!--") {
            const auto end = html.find("-->", at + 4);
            return end == std::string_view::npos ? html.size() : end + 3;
        }
        const bool closing = at + 1 < html.size() && html[at + 1] == '/';
        const auto nameAt = at + (closing ? 2 : 1);
        auto nameEnd = nameAt;
        while (nameEnd < html.size() && (std::string_view(" \t\r\n/>").find(html[nameEnd]) == std::string_view::npos))
            ++nameEnd;
        const auto name = text::lowered(html.substr(nameAt, std::min<std::size_t>(nameEnd - nameAt, 20)));
        const bool isTag = !name.empty() && ((name[0] >= 'a' && name[0] <= 'z') || name[0] == '!' || name[0] == '?');
        if (!isTag) {
            if (!m_open.empty() && current().inCell)
                current().text += '<'; // a bare "less than"
            return at + 1;
        }
        const auto end = tagEnd(html, nameEnd);
        const auto tag = html.substr(nameEnd, end - nameEnd);
        const auto after = std::min(end + 1, html.size());
        if (closing) {
            close(name);
            return after;
        }
        const bool isWhole = tag.ends_with('/'); // <span/>
        const auto part = isWhole ? Part::Text : partOf(name, tag);
        if (part == Part::Nothing)
            return elementEnd(html, after, name);
        const bool mayLookInside = inCell() && m_depth < deepestNesting && m_inVain < mostInVain;
        if (part == Part::Aside && mayLookInside) {
            const auto last = elementEnd(html.substr(0, after + longestAside), after, name);
            if (last < after + longestAside && !holdsCells(html.substr(after, last - after))) {
                putAside(textOf(html, after, last));
                return last;
            }
            m_inVain += last - after;
        }
        if (mayLookInside) {
            if (const auto last = special(html, after, name, tag))
                return *last;
        }
        open(name, tag);
        if (name == "script" || name == "style" || name == "textarea" || name == "title")
            return rawEnd(html, after, name);
        return after;
    }

    static std::size_t tagEnd(std::string_view html, std::size_t at) {
        char quote = 0;
        for (; at < html.size(); ++at)
            if (quote != 0)
                quote = html[at] == quote ? '\0' : quote;
            else if (html[at] == '>')
                return at;
            else if ((html[at] == '"' || html[at] == '\'') && html[at - 1] == '=')
                quote = html[at];
        return html.size();
    }

    static std::size_t rawEnd(std::string_view html, std::size_t at, const std::string& name) {
        for (auto end = html.find("</", at); end != std::string_view::npos; end = html.find("</", end + 2))
            if (text::lowered(html.substr(end + 2, name.size())) == name)
                return end;
        return html.size();
    }

    void open(const std::string& name, std::string_view tag) {
        if (name == "table") {
            if (m_open.size() >= deepestNesting || sheets.size() >= mostTables)
                throw ReadError(ReadErrorKind::Damaged, "html");
            m_open.push_back(std::make_unique<PageTable>(sheets.size(), m_limits));
            sheets.push_back({std::to_string(sheets.size() + 1), false});
            return;
        }
        if (m_open.empty())
            return;
        if (name == "tr")
            openRow(tag);
        else if (name == "td" || name == "th")
            openCell(tag);
        else if (name == "caption")
            current().inCaption = true;
        else if ((name == "br" || name == "p" || name == "div" || name == "li") && current().inCell)
            lineBreak(name == "br");
    }

    void lineBreak(bool always) {
        auto& text = current().text;
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        if (always || (!text.empty() && text.back() != '\n'))
            text += '\n';
    }

    void close(const std::string& name) {
        if (m_open.empty())
            return;
        if (name == "table") {
            closeTable();
        } else if (name == "tr") {
            closeCell();
            current().inRow = false;
        } else if (name == "td" || name == "th") {
            closeCell();
        } else if (name == "caption") {
            current().caption = trimmed();
            current().inCaption = false;
        }
    }

    void openRow(std::string_view tag) {
        closeCell();
        auto& table = current();
        for (auto it = table.reserved.begin(); it != table.reserved.end();)
            it = --it->second == 0 ? table.reserved.erase(it) : std::next(it);
        table.inRow = true;
        table.column = 0;
        if (++table.row > m_limits.rows)
            throw ReadError(ReadErrorKind::TooManyRows, {}, {table.row, 0}, m_limits.rows);
        table.builder.beginRow(table.row, m_style.hides("tr", tag), "html");
    }

    void openCell(std::string_view tag) {
        closeCell();
        auto& table = current();
        if (!table.inRow)
            openRow({});
        while (table.reserved.contains(table.column))
            ++table.column;
        table.inCell = true;
        table.text.clear();
        table.aside.clear();
        table.isHidden = m_style.hides("td", tag);
        table.span = spanOf(tag, "colspan");
        const auto rows = spanOf(tag, "rowspan");
        if (rows > 1)
            for (std::uint32_t i = 0; i < table.span && table.column + i < m_limits.columns; ++i)
                table.reserved[table.column + i] = rows;
        if (table.span > 1 || rows > 1)
            table.log.note(ReadWarningKind::MergedCells, {table.row, table.column + 1});
    }

    void closeCell() {
        auto& table = current();
        if (!table.inCell)
            return;
        auto text = trimmed();
        if (text.empty()) {
            table.text = std::exchange(table.aside, {});
            text = trimmed();
        }
        table.inCell = false;
        if (table.isHidden && !text.empty() && table.hiddenColumns.insert(table.column).second)
            table.log.note(ReadWarningKind::HiddenColumn, {0, table.column + 1});
        if (!text.empty())
            ++table.cells;
        table.builder.cell(table.column, CellKind::Text, text, "html");
        if (text.find("\xEF\xBF\xBD") != std::string::npos)
            table.log.note(ReadWarningKind::BrokenEncoding, {table.row, table.column + 1});
        table.column += table.span;
    }

    void closeTable() {
        closeCell();
        auto table = std::move(m_open.back());
        m_open.pop_back();
        auto& name = sheets[table->index].name;
        if (!table->caption.empty())
            name = table->caption;
        const auto likeness = m_options.sense->likeness(table->table);
        const bool better = !chosen || (m_options.sheet.empty() &&
                                        std::pair(likeness, table->cells) > std::pair(m_likeness, chosen->cells));
        if (better && (m_options.sheet.empty() || name == m_options.sheet)) {
            chosen = std::move(table);
            m_likeness = likeness;
        }
    }

    std::string trimmed() {
        auto& text = current().text;
        while (!text.empty() && isBlank(text.back()))
            text.pop_back();
        auto result = std::exchange(text, {});
        if (result == "\xC2\xA0") // how an empty cell is often written
            result.clear();
        return result;
    }

    PageTable& current() { return *m_open.back(); }

    const ReadOptions& m_options;
    ReadLimits m_limits;
    const ReadWatch& m_watch;
    PageStyle m_style;
    std::size_t m_depth = 0; ///< of elements inside a cell that are looked into
    std::size_t m_inVain = 0;
    std::size_t m_size = 0;
    std::size_t m_nextTick = bytesATick;
    std::vector<std::unique_ptr<PageTable>> m_open;
    int m_likeness = 0; ///< to the list sought, of `chosen`
};

} // namespace

std::string encodingNamedIn(std::string_view html) {
    const auto head = text::lowered(html.substr(0, 4096));
    const auto at = head.find("charset=");
    if (at == std::string::npos)
        return {};
    auto name = std::string_view(head).substr(at + 8);
    while (!name.empty() && (name.front() == '"' || name.front() == '\'' || name.front() == ' '))
        name.remove_prefix(1);
    return std::string(name.substr(0, name.find_first_of("\"'; />\r\n\t")));
}

void readHtml(std::string_view html, const ReadOptions& options, const ReadWatch& watch, WarningLog& log,
              SourceFile& result) {
    PageReader reader(options, watch);
    reader.read(html);
    result.sheets = std::move(reader.sheets);
    if (!reader.chosen) {
        if (!options.sheet.empty())
            throw ReadError(ReadErrorKind::UnknownSheet, options.sheet);
        return;
    }
    result.sheet = reader.chosen->index;
    result.table = std::move(reader.chosen->table);
    log = std::move(reader.chosen->log);
    noteOtherSheets(result.sheets, result.sheet, log);
}

} // namespace mentoring::formats
