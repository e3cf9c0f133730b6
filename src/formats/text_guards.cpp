#include "text_guards.h"

#include <algorithm>

#include "text/ascii.h"

namespace mentoring::formats {

namespace {

/// Text after an apostrophe that a spreadsheet would make a number or a date of. '68 and '90s are years.
bool looksLikeNumber(std::string_view text) {
    if (text.empty() || !text::isDigit(text.front()) || text.back() == '\'')
        return false;
    if (std::all_of(text.begin(), text.end(), text::isDigit))
        return true;
    const auto word = text.substr(0, text.find_first_of(" ,;"));
    const bool year = word.size() >= 2 && text::isDigit(word[1]) &&
                      (word.size() == 2 || (word.size() == 3 && (word[2] == 's' || word[2] == 'S')));
    return !year;
}

/// E001, ana@x.org: a number of staff or an address, which no apostrophe begins.
bool looksLikeKey(std::string_view text) {
    if (text.find_first_of(" '") != std::string_view::npos)
        return false;
    const auto at = text.find('@');
    if (at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos)
        return true;
    return std::count_if(text.begin(), text.end(), text::isDigit) >= 3;
}

/// Whether `text` is ="…", a formula that is nothing but a text.
bool isTextFormula(std::string_view text) {
    if (text.size() < 3 || !text.starts_with("=\"") || text.back() != '"')
        return false;
    const auto inside = text.substr(2, text.size() - 3);
    for (std::size_t i = 0; i < inside.size(); ++i)
        if (inside[i] == '"' && (++i == inside.size() || inside[i] != '"'))
            return false;
    return true;
}

} // namespace

bool looksGuarded(std::string_view text) {
    const auto first = text.find_first_not_of('\'');
    if (first == 0 || first == std::string_view::npos)
        return false;
    return std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos ||
           looksLikeNumber(text.substr(first)) || looksLikeKey(text.substr(first));
}

bool isGuarded(std::string_view text) {
    if (text.empty() || (text.front() != '\'' && text.front() != '='))
        return false;
    return looksGuarded(text) || isTextFormula(text);
}

std::string_view unguarded(std::string_view text, std::string& own) {
    if (text.front() == '\'')
        return text.substr(1);
    own.clear();
    const auto inside = text.substr(2, text.size() - 3);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        own += inside[i];
        i += inside[i] == '"' ? 1U : 0U;
    }
    return own;
}

} // namespace mentoring::formats
