#include "within_reach.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace mentoring::test {

namespace {

namespace fs = std::filesystem;

constexpr const char* document = "docs/within-reach.md";
constexpr const char* header = "include/mentoring/record_kind.h";
constexpr const char* rowsWanted[] = {"made",  "seen",  "changed", "removed",   "undone",
                                      "found", "shell", "export",  "on behalf", "keyboard"};
constexpr const char* columnsWanted[] = {"coordinator", "mentor", "mentee"};
/// Of a reason; fewer say nothing.
constexpr std::ptrdiff_t fewestWords = 3;

std::string trimmed(const std::string& text) {
    const auto from = text.find_first_not_of(" \t\r");
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

/// What stands between the bars of a line of a table.
std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream parts(line.substr(line.find('|') + 1));
    for (std::string cell; std::getline(parts, cell, '|');)
        cells.push_back(trimmed(cell));
    // Behind the last bar there is nothing.
    return cells;
}

std::ptrdiff_t wordsIn(const std::string& text) {
    std::istringstream words(text);
    return std::distance(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>());
}

} // namespace

WithinReach::WithinReach(const fs::path& root) {
    readKinds(root / header);
    readTests(root / "tests");
    readDocument(root / document);
    for (const auto& [kind, line] : m_kinds)
        if (!m_sections.contains(kind))
            m_flaws.push_back(std::string(header) + ':' + std::to_string(line) + ": " + kind + " has no section in " +
                              document);
}

void WithinReach::readKinds(const fs::path& path) {
    static const std::regex value(R"(^\s*(\w+)\s*,?\s*(//.*)?$)");
    std::ifstream in(path);
    bool isWithin = false;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (std::smatch match; isWithin && std::regex_match(line, match, value))
            m_kinds.emplace(match[1], number);
        isWithin = (isWithin || line.starts_with("enum class RecordKind")) && line.find('}') == std::string::npos;
    }
}

void WithinReach::readTests(const fs::path& folder) {
    static const std::regex defined(R"(^(?:TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P)\(\s*(\w+)\s*,\s*(\w+)\s*\))");
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp")
            continue;
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
            if (!line.starts_with("TEST") && !line.starts_with("TYPED_TEST"))
                continue;
            for (std::string more; line.find(')') == std::string::npos && std::getline(in, more);)
                line += more;
            if (std::smatch match; std::regex_search(line, match, defined))
                m_tests.insert(match[1].str() + '.' + match[2].str());
        }
    }
}

void WithinReach::readDocument(const fs::path& path) {
    static const std::regex heading(R"(^## .*\(`(\w+)`\)\s*$)");
    std::ifstream in(path);
    Section section;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.starts_with("## ")) {
            close(section);
            section = {number, {}, 0, {}, {}};
            if (std::smatch match; std::regex_match(line, match, heading))
                section.kind = match[1];
            else
                say(number, "the heading does not name its kind, as “## Goal (`Goal`)” does");
            m_sections.insert(section.kind);
        } else if (section.line > 0 && line.starts_with("|")) {
            readRow(section, number, cellsOf(line));
        }
    }
    close(section);
}

void WithinReach::readRow(Section& section, int line, const std::vector<std::string>& cells) {
    if (section.tableLine == 0) {
        section.tableLine = line;
        section.columns.assign(cells.begin() + (cells.empty() ? 0 : 1), cells.end());
        return;
    }
    if (cells.empty() || cells.front().find_first_not_of("-: ") == std::string::npos)
        return; // the line under the headings
    const auto& row = cells.front();
    if (std::ranges::find(rowsWanted, row) == std::end(rowsWanted))
        say(line, "“" + row + "” is no row");
    section.rows.insert(row);
    for (std::size_t at = 0; at < section.columns.size(); ++at)
        lookAtCell(line, row + ", " + section.columns[at], at + 1 < cells.size() ? cells[at + 1] : std::string());
}

void WithinReach::lookAtCell(int line, const std::string& where, const std::string& cell) {
    ++m_cells;
    static const std::regex named(R"(`(\w+\.\w+)`)");
    const std::sregex_iterator begin(cell.begin(), cell.end(), named);
    for (auto it = begin; it != std::sregex_iterator(); ++it)
        if (!m_tests.contains((*it)[1]))
            say(line, where + ": no test is called " + (*it)[1].str());
    if (cell.find("not yet") != std::string::npos)
        m_notYet.push_back(std::string(document) + ':' + std::to_string(line) + ": " + where);
    else if (cell.empty())
        say(line, where + ": empty");
    else if (begin == std::sregex_iterator() && wordsIn(cell) < fewestWords)
        say(line, where + ": “" + cell + "” is neither a test nor a reason");
}

void WithinReach::close(const Section& section) {
    if (section.line == 0)
        return;
    for (const auto* column : columnsWanted)
        if (std::ranges::find(section.columns, column) == section.columns.end())
            say(section.tableLine > 0 ? section.tableLine : section.line,
                section.kind + " has no column “" + column + "”");
    for (const auto* row : rowsWanted)
        if (!section.rows.contains(row))
            say(section.line, section.kind + " has no row “" + row + "”");
}

void WithinReach::say(int line, const std::string& what) {
    m_flaws.push_back(std::string(document) + ':' + std::to_string(line) + ": " + what);
}

} // namespace mentoring::test
