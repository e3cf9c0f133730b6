// Turns a guide in Markdown into a page that any browser shows: make_guide LANGUAGE IN.md OUT.html
// Knows what the guides use and nothing else: headings, paragraphs, numbered lists, bold, italics, code.

#include <algorithm>
#include <fstream>
#include <iostream>
#include <regex>
#include <string>

namespace {

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

std::string inlineMarks(const std::string& text) {
    static const std::regex code("`([^`]+)`");
    static const std::regex bold("\\*\\*([^*]+)\\*\\*");
    static const std::regex italics("\\*([^*]+)\\*");
    auto marked = std::regex_replace(escaped(text), code, "<code>$1</code>");
    marked = std::regex_replace(marked, bold, "<strong>$1</strong>");
    return std::regex_replace(marked, italics, "<em>$1</em>");
}

constexpr const char* style = "body{font:16px/1.55 'Noto Sans',sans-serif;max-width:44rem;margin:2.5rem auto;padding:0 "
                              "1.25rem;color:#1a222d;background:#fff}h1{font-size:1.7rem}h2{font-size:1.2rem;"
                              "margin-top:2.2rem}li{margin:.35rem 0}code{background:#edf0f4;padding:.1em .3em;"
                              "border-radius:4px}@media(prefers-color-scheme:dark){body{color:#e7ecf2;"
                              "background:#12161c}code{background:#252d38}}";

/// Blocks are collected line by line and written when the next one begins.
class Page {
public:
    explicit Page(std::ostream& out) : m_out(out) {}

    void line(const std::string& text) {
        if (text.empty())
            finishBlock();
        else if (text.starts_with("## "))
            heading("h2", text.substr(3));
        else if (text.starts_with("# "))
            heading("h1", text.substr(2));
        else if (std::regex_search(text, std::regex("^[0-9]+\\. ")))
            item(text.substr(text.find(' ') + 1));
        else
            m_block += (m_block.empty() ? "" : " ") + text.substr(std::min(text.find_first_not_of(' '), text.size()));
    }

    void finish() {
        finishBlock();
        endList();
    }

private:
    void heading(const char* tag, const std::string& text) {
        finishBlock();
        endList();
        m_out << '<' << tag << '>' << inlineMarks(text) << "</" << tag << ">\n";
    }

    void item(const std::string& text) {
        finishBlock();
        if (!m_inList)
            m_out << "<ol>\n";
        m_inList = true;
        m_isItem = true;
        m_block = text;
    }

    void finishBlock() {
        if (m_block.empty())
            return;
        if (!m_isItem)
            endList();
        const char* tag = m_isItem ? "li" : "p";
        m_out << '<' << tag << '>' << inlineMarks(m_block) << "</" << tag << ">\n";
        m_block.clear();
        m_isItem = false;
    }

    void endList() {
        if (m_inList)
            m_out << "</ol>\n";
        m_inList = false;
    }

    std::ostream& m_out;
    std::string m_block;
    bool m_isItem = false;
    bool m_inList = false;
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: make_guide LANGUAGE IN.md OUT.html\n";
        return 2;
    }
    std::ifstream in(argv[2]);
    std::ofstream out(argv[3]);
    out << "<!DOCTYPE html>\n<html lang=\"" << argv[1]
        << "\">\n<head><meta charset=\"utf-8\"><title>Ithaca</title><style>" << style << "</style></head>\n<body>\n";
    Page page(out);
    std::string text;
    while (std::getline(in, text))
        page.line(text);
    page.finish();
    out << "</body>\n</html>\n";
    return in.eof() && out.flush() ? 0 : 1;
}
