#include "text_kinds.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace mentoring::formats {

namespace {

constexpr auto npos = std::string_view::npos;

using Lines = std::vector<std::string_view>;

bool isBlankLine(std::string_view line) {
    return line.find_first_not_of(" \t") == npos;
}

/// Without line ends; the last one only when it is whole.
Lines linesOf(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        if (end == npos && text.size() > 1000 && !lines.empty())
            break; // cut in the middle
        lines.push_back(text.substr(0, end));
        if (end == npos)
            break;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return lines;
}

Lines filled(const Lines& lines, std::string_view comments) {
    Lines result;
    for (const auto line : lines) {
        const auto begin = line.find_first_not_of(" \t");
        if (begin != npos && comments.find(line[begin]) == npos)
            result.push_back(line);
    }
    return result;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

bool isWordSign(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

/// The length of "name" in front of `sign`, 0 when there is none.
std::size_t nameBefore(std::string_view line, char sign) {
    std::size_t end = 0;
    while (end < line.size() && isWordSign(line[end]))
        ++end;
    const auto at = line.find_first_not_of(' ', end);
    return end > 0 && isLetter(line[0]) && at != npos && line[at] == sign ? end : 0;
}

/// Headings of a mail, and none that says there may be a page in it.
bool isMail(const Lines& lines) {
    static constexpr std::array known =
        std::to_array<std::string_view>({"from", "to", "cc", "subject", "date", "received", "return-path", "message-id",
                                         "delivered-to", "reply-to", "sender", "x-mailer", "de", "objet"});
    std::size_t count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto line = lines[i];
        if (isBlankLine(line))
            break;
        if (i == 0 && line.starts_with("from ") && line.find('@') != npos)
            continue; // of a mailbox
        if (i > 0 && (line[0] == ' ' || line[0] == '\t'))
            continue; // goes on
        const auto end = nameBefore(line, ':');
        if (end == 0)
            return false;
        const auto name = line.substr(0, end);
        if (name == "content-type")
            return false;
        count += std::find(known.begin(), known.end(), name) != known.end() ? 1U : 0U;
    }
    return count >= 2;
}

/// [section] and key = value under it, or nothing but key = value.
bool isConfiguration(const Lines& lines) {
    const auto useful = filled(lines, "#;");
    if (useful.size() < 2)
        return false;
    bool section = false;
    std::size_t values = 0;
    for (const auto line : useful) {
        const auto begin = line.find_first_not_of(" \t");
        const auto text = line.substr(begin);
        if (text.starts_with('[')) {
            const auto end = text.find_last_not_of(" \t");
            const auto inside = text.substr(1, end - 1);
            if (text[end] != ']' || inside.find_first_of(",|\t{") != npos)
                return false;
            section = true;
        } else if (nameBefore(text, '=') > 0) {
            ++values;
        } else if (!section) {
            return false;
        }
    }
    return section ? useful.front().find('[') != npos && values > 0 && values * 2 >= useful.size() - 1
                   : values == useful.size() && values >= 2;
}

/// "yaml" of - name: value, or name: value with more under it; "records" of nothing but name: value.
std::string yamlKind(const Lines& lines) {
    const auto useful = filled(lines, "#");
    if (useful.size() < 2)
        return {};
    bool item = false;
    bool nested = useful.front() == "---";
    std::size_t values = 0;
    const auto valueIn = [](std::string_view text) {
        const auto end = nameBefore(text, ':');
        const auto colon = text.find(':', end);
        return end > 0 && (colon + 1 == text.size() || text[colon + 1] == ' ');
    };
    for (const auto line : useful) {
        auto text = line.substr(line.find_first_not_of(' '));
        if (line == "---" || line == "...")
            continue;
        if (text == "-" || text.starts_with("- ")) {
            text.remove_prefix(std::min<std::size_t>(2, text.size()));
            item = item || valueIn(text);
            values += valueIn(text) ? 1U : 0U;
            continue;
        }
        if (!valueIn(text))
            return {};
        ++values;
        nested = nested || line[0] == ' ';
    }
    if (values < 2)
        return {};
    return item || nested ? "yaml" : values == useful.size() ? "records" : std::string();
}

bool isSql(const Lines& lines, std::string_view text) {
    if (text.starts_with("-- mysql dump") || text.starts_with("-- phpmyadmin") || text.find("-- postgresql") < 10 ||
        text.starts_with("/*!"))
        return true;
    for (const auto line : lines) {
        if (isBlankLine(line) || line.starts_with("--"))
            continue;
        for (const std::string_view begin :
             {"insert into ", "create table ", "create database ", "drop table ", "set names ", "begin transaction",
              "pragma foreign_keys", "delete from ", "alter table ", "replace into "})
            if (line.starts_with(begin))
                return true;
        const bool asks = line.starts_with("select ") && (text.find(" from ") != npos || text.find("\nfrom ") != npos);
        return (asks && (text.find(";\n") != npos || text.ends_with(';')) && line.find(';') >= line.size() - 1) ||
               (line.starts_with("begin;") && text.find("insert into") != npos);
    }
    return false;
}

bool isTex(const Lines& lines) {
    const auto useful = filled(lines, "%");
    return !useful.empty() &&
           (useful.front().starts_with("\\documentclass") || useful.front().starts_with("\\begin{") ||
            useful.front().starts_with("\\usepackage") || useful.front().starts_with("\\input{"));
}

/// |---|---|, ----+----, +----+: between the headings and the rows of a table that is drawn.
bool isRule(std::string_view line) {
    if (line.find_first_not_of("|+-:= \t") != npos)
        return false;
    const bool crossed = line.find_first_of("|+") != npos;
    return crossed && (line.find("---") != npos || line.find("===") != npos);
}

bool isDrawn(const Lines& lines) {
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 20); ++i) {
        if (!isRule(lines[i]))
            continue;
        const auto near = i > 0 && !isBlankLine(lines[i - 1]) ? lines[i - 1]
                          : i + 1 < lines.size()              ? lines[i + 1]
                                                              : std::string_view();
        return near.find('|') != npos;
    }
    return false;
}

bool isMarkdown(const Lines& lines, std::string_view text) {
    return !lines.empty() && lines.front().starts_with("# ") &&
           (text.find("\n## ") != npos || text.find("\n- ") != npos || text.find("\n* ") != npos ||
            text.find("\n```") != npos);
}

struct Stretch {
    std::size_t begin = 0; ///< in characters
    std::size_t end = 0;
    std::string_view text;
};

/// What stands between two blanks and more.
std::vector<Stretch> stretchesOf(std::string_view line) {
    std::vector<Stretch> result;
    std::size_t character = 0;
    std::size_t blanks = 2;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if ((line[i] & 0xC0) == 0x80)
            continue;
        ++character;
        if (line[i] == ' ') {
            ++blanks;
            continue;
        }
        if (blanks >= 2)
            result.push_back({character - 1, 0, line.substr(i)});
        auto& last = result.back();
        last.end = character;
        last.text = line.substr(static_cast<std::size_t>(last.text.data() - line.data()),
                                i + 1 - static_cast<std::size_t>(last.text.data() - line.data()));
        blanks = 0;
    }
    return result;
}

/// Columns that are lined up with blanks, and not with the separators of a list.
bool isLinedUp(const Lines& lines, const cells::ListSense& sense) {
    auto useful = filled(lines, "");
    while (!useful.empty() && useful.front().find_first_not_of("-= ") == npos)
        useful.erase(useful.begin());
    if (useful.size() < 2 || std::any_of(useful.begin(), useful.end(),
                                         [](std::string_view line) { return line.find_first_of(";\t|") != npos; }))
        return false;
    const auto headings = stretchesOf(useful.front());
    if (headings.size() < 2 ||
        std::any_of(headings.begin(), headings.end(), [](const Stretch& one) { return one.text.ends_with(','); }) ||
        std::none_of(headings.begin(), headings.end(), [&](const Stretch& one) { return sense.isHeading(one.text); }))
        return false;
    std::size_t fitting = 0;
    for (std::size_t i = 1; i < useful.size(); ++i) {
        const auto cells = stretchesOf(useful[i]);
        const auto fits = std::count_if(cells.begin(), cells.end(), [&](const Stretch& cell) {
            return std::any_of(headings.begin(), headings.end(), [&](const Stretch& heading) {
                return cell.begin == heading.begin || cell.end == heading.end;
            });
        });
        const bool ruled = useful[i].find_first_not_of("-= ") == npos;
        fitting += ruled || (cells.size() >= 2 && static_cast<std::size_t>(fits) * 2 >= cells.size()) ? 1U : 0U;
    }
    return fitting * 10 >= (useful.size() - 1) * 8;
}

bool isAddress(std::string_view text) {
    const auto at = text.find('@');
    return at != npos && at > 0 && text.find('.', at) != npos && text.find(' ') == npos;
}

} // namespace

std::string textKind(std::string_view text, const cells::ListSense& sense) {
    const auto lines = linesOf(text);
    if (isMail(lines))
        return "mail";
    if (isConfiguration(lines))
        return "config";
    if (isSql(lines, text))
        return "sql";
    if (isTex(lines))
        return "tex";
    if (isDrawn(lines))
        return "drawn";
    if (isMarkdown(lines, text))
        return "markdown";
    if (auto kind = yamlKind(lines); !kind.empty())
        return kind;
    if (isLinedUp(lines, sense))
        return "columns";
    if (text.starts_with("#!/"))
        return "script";
    return {};
}

bool isLockFile(std::string_view text) {
    if (text.starts_with(',') && text.find(",file:///") != npos && text.ends_with(';'))
        return true;
    // The owner's name, filled up with blanks, and in newer ones once more.
    constexpr std::size_t nameLength = 54;
    if (text.size() != 55 && text.size() != 162 && text.size() != 165)
        return false;
    const auto length = static_cast<unsigned char>(text[0]);
    return length >= 1 && length <= nameLength &&
           text.substr(1 + length, nameLength - length).find_first_not_of(std::string_view(" \0", 2)) == npos;
}

bool isProse(const cells::Table& table, const cells::ListSense& sense) {
    constexpr std::size_t most = 200;
    const auto rows = std::min(table.rowCount(), most);
    std::size_t sentences = 0;
    std::size_t others = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        std::string line;
        for (std::size_t column = 0; column < table.cellCount(row); ++column) {
            const auto cell = table.at(row, column).text;
            const bool number = !cell.empty() && cell.find_first_not_of("0123456789") == npos;
            if (isAddress(cell) || number || sense.isHeading(cell))
                return false; // somebody, or a heading
            line += line.empty() ? "" : ", ";
            line += cell;
        }
        // A sentence, a line far longer than names are, or a line of a program.
        const auto words = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + 1;
        const bool sentence = words >= 5 && !line.empty() && std::string_view(".!?:").find(line.back()) != npos;
        const bool program = line.find('@') == npos && (line.find_first_of("{}$=\\") != npos ||
                                                        line.find("();") != npos || line.find("):") != npos);
        sentences += sentence ? 1U : 0U;
        others += !sentence && ((words >= 6 && table.cellCount(row) == 1) || program) ? 1U : 0U;
    }
    if (rows == 1 && table.cellCount(0) == 1)
        return true; // "404 Not Found"
    return (sentences > 0 && sentences * 4 >= rows) || ((sentences + others) * 2 >= rows);
}

} // namespace mentoring::formats
