#include "plain_formula.h"

#include <algorithm>
#include <array>
#include <vector>

#include "cell_text.h"
#include "text/ascii.h"

namespace mentoring::formats {

namespace {

constexpr int deepestNesting = 10;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string upper(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

std::string withOneBlank(std::string_view text) {
    std::string result;
    for (const char c : text)
        if (c != ' ' || (!result.empty() && result.back() != ' '))
            result += c;
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

/// TEXT("7", "00000"): zeros in front of a whole number; every other format of something that is no number leaves it.
std::optional<std::string> formatted(const std::string& value, const std::string& format) {
    const bool whole = !value.empty() && std::all_of(value.begin(), value.end(), text::isDigit);
    const auto shape = formatFromCode(format);
    if (!whole)
        return numberFrom(value) ? std::nullopt : std::optional(value);
    if (format == "@" || format == "0" || format == "#")
        return value;
    if (shape.kind != NumberFormat::Kind::Plain || (shape.digits == 0 && shape.pattern.empty()))
        return std::nullopt;
    // As the number it is: TEXT("00123", "000") is 123.
    const auto first = std::min(value.find_first_not_of('0'), value.size() - 1);
    const auto digits = value.substr(first);
    if (digits.size() > 15)
        return std::nullopt;
    return cellFromNumber(std::stod(digits), shape, false).text;
}

std::optional<std::string> day(const std::vector<std::string>& parts) {
    const auto isNumber = [](const std::string& part, std::size_t most) {
        return !part.empty() && part.size() <= most && std::all_of(part.begin(), part.end(), text::isDigit);
    };
    if (parts.size() != 3 || !isNumber(parts[0], 4) || parts[0].size() != 4 || !isNumber(parts[1], 2) ||
        !isNumber(parts[2], 2))
        return std::nullopt;
    const auto two = [](const std::string& part) { return part.size() == 1 ? '0' + part : part; };
    return parts[0] + '-' + two(parts[1]) + '-' + two(parts[2]);
}

std::optional<std::string> called(const std::string& name, const std::vector<std::string>& values) {
    const auto is = [&](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (values.empty())
        return is({"TRUE", "VRAI"})    ? std::optional<std::string>("true")
               : is({"FALSE", "FAUX"}) ? std::optional<std::string>("false")
                                       : std::nullopt;
    if (is({"CONCATENATE", "CONCATENER", "CONCAT"})) {
        std::string all;
        for (const auto& value : values)
            all += value;
        return all;
    }
    if (is({"HYPERLINK", "LIEN_HYPERTEXTE"})) {
        if (values.size() > 2)
            return std::nullopt;
        const auto& shown = values.back();
        return values.size() == 1 && shown.starts_with("mailto:") ? shown.substr(7) : shown;
    }
    if (is({"TEXT", "TEXTE"}) && values.size() == 2)
        return formatted(values[0], values[1]);
    if (is({"DATE"}))
        return day(values);
    if (values.size() != 1)
        return std::nullopt;
    if (is({"T", "N", "VALUE", "CNUM", "CLEAN", "EPURAGE"}))
        return values.front();
    if (is({"TRIM", "SUPPRESPACE"}))
        return withOneBlank(values.front());
    return std::nullopt;
}

/// Reads the text behind the = sign; empty as soon as something is not plain.
class FormulaReader {
public:
    explicit FormulaReader(std::string_view text) : m_text(text) {}

    std::optional<std::string> all() {
        auto value = joined(0);
        skipBlanks();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipBlanks() {
        while (here() == ' ')
            ++m_at;
    }

    std::optional<std::string> joined(int depth) {
        auto value = single(depth);
        for (skipBlanks(); value && here() == '&'; skipBlanks()) {
            ++m_at;
            const auto more = single(depth);
            if (!more)
                return std::nullopt;
            *value += *more;
        }
        return value;
    }

    std::optional<std::string> single(int depth) {
        skipBlanks();
        if (depth > deepestNesting)
            return std::nullopt;
        if (here() == '"')
            return quoted();
        if (here() == '(') {
            ++m_at;
            auto value = joined(depth + 1);
            skipBlanks();
            return here() == ')' && ++m_at > 0 ? value : std::nullopt;
        }
        if (isLetter(here()))
            return function(depth);
        return number();
    }

    std::optional<std::string> quoted() {
        std::string value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != '"') {
                value += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                value += m_text[m_at++];
            } else {
                ++m_at;
                return value;
            }
        }
        return std::nullopt;
    }

    std::optional<std::string> number() {
        std::string value;
        if (here() == '-' || here() == '+')
            value += m_text[m_at++];
        const auto digits = m_at;
        while (text::isDigit(here()))
            value += m_text[m_at++];
        if (m_at == digits)
            return std::nullopt;
        if (here() == '.' && m_at + 1 < m_text.size() && text::isDigit(m_text[m_at + 1]))
            do {
                value += m_text[m_at++];
            } while (text::isDigit(here()));
        return value;
    }

    std::optional<std::string> function(int depth) {
        const auto begin = m_at;
        while (isLetter(here()) || here() == '_' || here() == '.')
            ++m_at;
        auto name = upper(m_text.substr(begin, m_at - begin));
        if (name.starts_with("_XLFN."))
            name.erase(0, 6);
        skipBlanks();
        if (here() != '(')
            return name == "TRUE" || name == "FALSE" || name == "VRAI" || name == "FAUX" ? called(name, {})
                                                                                         : std::nullopt;
        std::vector<std::string> values;
        ++m_at;
        skipBlanks();
        if (here() == ')') {
            ++m_at;
            return called(name, values);
        }
        for (;;) {
            const auto value = joined(depth + 1);
            skipBlanks();
            if (!value || (here() != ',' && here() != ';' && here() != ')'))
                return std::nullopt;
            values.push_back(*value);
            if (m_text[m_at++] == ')')
                return called(name, values);
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// A1, $AB$12, A1:B7, Sheet!A1, 'My sheet'!A1, a function's name and its bracket, or a name and a sign of a sum.
bool beginsAsFormula(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" +-@("), text.size()));
    if (text.empty())
        return false;
    if (text.front() == '"')
        return true;
    if (text.front() == '\'')
        return text.find("'!", 1) != std::string_view::npos;
    if (text::isDigit(text.front()))
        return false; // a sum, and no harm
    std::size_t end = 0;
    while (end < text.size() && (isLetter(text[end]) || text::isDigit(text[end]) || (text[end] & 0x80) != 0 ||
                                 std::string_view("_.$").find(text[end]) != std::string_view::npos))
        ++end;
    if (end == 0)
        return false;
    const char next = end < text.size() ? text[end] : '\0';
    if (next == '(' || next == '!' || next == '[' || next == '|')
        return true;
    const auto name = text.substr(0, end);
    const auto digits = name.find_first_of("0123456789");
    const auto letters = std::count_if(name.begin(), name.end(), isLetter);
    const bool reference =
        digits != std::string_view::npos && letters >= 1 && letters <= 3 &&
        name.substr(digits).find_first_not_of("0123456789") == std::string_view::npos &&
        std::all_of(name.begin(), name.end(), [](char c) { return isLetter(c) || text::isDigit(c) || c == '$'; });
    return reference && (next == '\0' || std::string_view(":+-*/^&=<>%) ,;").find(next) != std::string_view::npos);
}

} // namespace

std::optional<std::string> plainValue(std::string_view text) {
    if (text.size() < 2 || text.front() != '=')
        return std::nullopt;
    return FormulaReader(text.substr(1)).all();
}

bool isFormula(std::string_view text) {
    return text.size() >= 2 && text.front() == '=' && beginsAsFormula(text.substr(1));
}

} // namespace mentoring::formats
