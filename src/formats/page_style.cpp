#include "page_style.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/ascii.h"

namespace mentoring::formats {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Small letters, no blanks, no comments.
std::string compact(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "/*") {
            const auto end = text.find("*/", i + 2);
            if (end == std::string_view::npos)
                break;
            i = end + 1;
        } else if (!isBlank(text[i])) {
            result += text::lowered(text[i]);
        }
    }
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(separator, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// 0, 0px, 0.0em, 0!important
bool isZero(std::string_view value) {
    const auto end = std::min(value.find_first_not_of("0."), value.size());
    return end > 0 &&
           (end == value.size() || value[end] == '!' || value[end] == '%' || text::lowered(value[end]) >= 'a');
}

/// -9999px
bool isFarAway(std::string_view value) {
    return value.starts_with('-') && value.find_first_not_of("0123456789", 1) >= 4;
}

} // namespace

std::string attributeOf(std::string_view tag, std::string_view name) {
    const auto small = text::lowered(tag);
    for (auto at = small.find(name); at != std::string::npos; at = small.find(name, at + 1)) {
        if (at == 0 || !isBlank(small[at - 1]))
            continue;
        auto i = at + name.size();
        while (i < small.size() && isBlank(small[i]))
            ++i;
        if (i >= small.size() || small[i] != '=')
            continue;
        ++i;
        while (i < small.size() && isBlank(small[i]))
            ++i;
        if (i < small.size() && (small[i] == '"' || small[i] == '\'')) {
            const auto end = std::min(tag.find(small[i], i + 1), tag.size());
            return std::string(tag.substr(i + 1, end - i - 1));
        }
        const auto end = std::min(tag.find_first_of(" \t\r\n/", i), tag.size());
        return std::string(tag.substr(i, end - i));
    }
    return {};
}

bool hasAttribute(std::string_view tag, std::string_view name) {
    char quote = 0;
    for (std::size_t i = 0; i < tag.size(); ++i) {
        if (quote != 0) {
            quote = tag[i] == quote ? '\0' : quote;
        } else if (tag[i] == '"' || tag[i] == '\'') {
            quote = tag[i];
        } else if (i > 0 && isBlank(tag[i - 1]) && text::lowered(tag.substr(i, name.size())) == name) {
            const char next = i + name.size() < tag.size() ? tag[i + name.size()] : ' ';
            if (isBlank(next) || next == '=' || next == '/')
                return true;
        }
    }
    return false;
}

bool PageStyle::declaresHidden(std::string_view declarations) {
    if (declarations.empty())
        return false;
    bool hidden = false;
    bool absolute = false;
    bool cut = false;
    bool tiny = false;
    bool away = false;
    for (const auto& declaration : split(compact(declarations), ';')) {
        const auto colon = std::min(declaration.find(':'), declaration.size());
        const auto name = declaration.substr(0, colon);
        const auto value = std::string_view(declaration).substr(std::min(colon + 1, declaration.size()));
        const auto is = [&](std::string_view what) {
            return value == what || value.starts_with(std::string(what) + '!');
        };
        if (name == "display")
            hidden = is("none");
        else if (name == "visibility")
            hidden = hidden || is("hidden") || is("collapse");
        else if (name == "mso-hide")
            hidden = hidden || is("all");
        else if (name == "font-size" || name == "opacity")
            hidden = hidden || isZero(value);
        else if (name == "position")
            absolute = is("absolute") || is("fixed");
        else if (name == "clip" || name == "clip-path")
            cut = !is("auto") && !is("none");
        else if (name == "width" || name == "height" || name == "max-height" || name == "max-width")
            tiny = tiny || isZero(value) || is("1px");
        else if (name == "overflow")
            cut = cut || is("hidden");
        else if (name == "left" || name == "top" || name == "text-indent" || name == "margin-left")
            away = away || isFarAway(value);
    }
    // What is there for screen readers only.
    return hidden || (cut && tiny) || (absolute && away);
}

void PageStyle::readSheets(std::string_view html) {
    for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        if (text::lowered(html.substr(at + 1, 5)) != "style" || at + 6 >= html.size() ||
            (html[at + 6] != '>' && !isBlank(html[at + 6])))
            continue;
        const auto begin = html.find('>', at);
        if (begin == std::string_view::npos)
            return;
        const auto media = text::lowered(attributeOf(html.substr(at + 6, begin - at - 6), "media"));
        auto end = html.find("</", begin);
        while (end != std::string_view::npos && text::lowered(html.substr(end + 2, 5)) != "style")
            end = html.find("</", end + 2);
        end = std::min(end, html.size());
        if (media.empty() || media == "all" || media == "screen")
            readRules(html.substr(begin + 1, end - begin - 1));
        at = std::min(end, html.size() - 1);
    }
}

void PageStyle::readRules(std::string_view css) {
    std::string plain;
    for (std::size_t i = 0; i < css.size(); ++i) {
        if (css.substr(i, 2) == "/*") {
            const auto end = css.find("*/", i + 2);
            if (end == std::string_view::npos)
                break;
            i = end + 1;
        } else if (css.substr(i, 4) == "<!--") {
            i += 3;
        } else if (css.substr(i, 3) == "-->") {
            i += 2;
        } else {
            plain += css[i];
        }
    }
    const std::string_view rules = plain;
    for (std::size_t at = 0; at < rules.size();) {
        const auto open = rules.find('{', at);
        if (open == std::string_view::npos)
            return;
        auto selectors = trimmed(rules.substr(at, open - at));
        if (const auto semicolon = selectors.rfind(';'); semicolon != std::string_view::npos)
            selectors = trimmed(selectors.substr(semicolon + 1)); // behind @import …;
        int depth = 1;
        auto close = open + 1;
        for (; close < rules.size() && depth > 0; ++close)
            depth += rules[close] == '{' ? 1 : rules[close] == '}' ? -1 : 0;
        const auto inside = rules.substr(open + 1, close - open - (depth == 0 ? 2 : 1));
        at = close;
        const auto small = compact(selectors);
        if (small == "@mediascreen" || small == "@mediaall") {
            readRules(inside);
        } else if (!selectors.starts_with('@')) {
            const bool hidden = declaresHidden(inside);
            const bool shown = !hidden && compact(inside).find("display:") != std::string::npos;
            if (hidden || shown)
                for (const auto& selector : split(selectors, ','))
                    setHidden(trimmed(selector), hidden);
        }
    }
}

void PageStyle::setHidden(std::string_view selector, bool hidden) {
    // What stands in front may be an element that holds the table, and nothing more.
    if (const auto blank = selector.find_last_of(" \t\r\n>"); blank != std::string_view::npos) {
        const auto before = text::lowered(selector.substr(0, blank + 1));
        const auto last = selector.substr(blank + 1);
        if (before.find_first_not_of("abcdefghijklmnopqrstuvwxyz \t\r\n>") != std::string::npos ||
            last.find_first_of(".#") == std::string_view::npos)
            return;
        selector = last;
    }
    const auto name = text::lowered(selector);
    const auto marks = std::count_if(name.begin(), name.end(), [](char c) { return c == '.' || c == '#'; });
    if (name.empty() || marks > 1 || name.find_first_of(":[*+~") != std::string::npos)
        return;
    if (hidden)
        m_hidden.insert(name);
    else
        m_hidden.erase(name);
}

bool PageStyle::hides(const std::string& element, std::string_view tag) const {
    if (tag.empty() && m_hidden.empty())
        return false;
    if (hasAttribute(tag, "hidden"))
        return true;
    const auto style = attributeOf(tag, "style");
    if (declaresHidden(style))
        return true;
    if (compact(style).find("display:") != std::string::npos)
        return false;
    if (m_hidden.contains(element))
        return true;
    const auto id = text::lowered(attributeOf(tag, "id"));
    if (!id.empty() && (m_hidden.contains('#' + id) || m_hidden.contains(element + '#' + id)))
        return true;
    const auto classes = split(text::lowered(attributeOf(tag, "class")), ' ');
    return std::any_of(classes.begin(), classes.end(), [&](const std::string& one) {
        return !one.empty() && (m_hidden.contains('.' + one) || m_hidden.contains(element + '.' + one));
    });
}

} // namespace mentoring::formats
