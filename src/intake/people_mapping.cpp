#include "intake/people_mapping.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "cell_values.h"
#include "column_fit.h"
#include "header_dictionary.h"
#include "header_questions.h"

namespace mentoring::intake {

std::optional<std::size_t> PeopleMapping::columnOf(PeopleField field) const {
    const auto found = std::ranges::find(columns, field, &FieldChoice::field);
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

std::vector<MappingConflict> conflictsIn(const PeopleMapping& mapping) {
    std::vector<MappingConflict> conflicts;
    for (std::size_t other = 0; other < mapping.columns.size(); ++other) {
        const auto& choice = mapping.columns[other];
        if (!choice.isUsed() || mayRepeat(choice.field))
            continue;
        for (std::size_t used = 0; used < other; ++used) {
            const bool same = mapping.columns[used].field == choice.field &&
                              foldText(mapping.columns[used].customName) == foldText(choice.customName);
            if (same) {
                conflicts.push_back({choice.field, used, other});
                break;
            }
        }
    }
    return conflicts;
}

std::optional<std::size_t> columnNamed(const cells::Layout& layout, std::string_view header) {
    const auto find = [&](const std::vector<std::string>& names, auto form) -> std::optional<std::size_t> {
        const auto wanted = form(header);
        if (wanted.empty())
            return std::nullopt;
        for (std::size_t column = 0; column < names.size(); ++column)
            if (form(names[column]) == wanted)
                return column;
        return std::nullopt;
    };
    const auto exact = [](std::string_view text) { return cleanText(text); };
    for (const auto* names : {&layout.headers, &layout.labels})
        if (const auto column = find(*names, exact))
            return column;
    for (const auto* names : {&layout.headers, &layout.labels})
        if (const auto column = find(*names, compactHeader))
            return column;
    const std::string text = cleanText(header);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size() && number >= 1 && number <= layout.headers.size())
        return number - 1;
    if (!text.empty() && text.size() <= 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        std::size_t column = 0;
        for (const char c : text)
            column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (column <= layout.headers.size())
            return column - 1;
    }
    return std::nullopt;
}

std::vector<std::string> ignoredHeaders(const cells::Table& table, const cells::Layout& layout,
                                        const PeopleMapping& mapping) {
    std::vector<std::string> ignored;
    for (std::size_t column = 0; column < layout.headers.size(); ++column) {
        if (column < mapping.columns.size() && mapping.columns[column].isUsed())
            continue;
        const bool named = layout.headerRow && !cleanText(table.at(*layout.headerRow, column).text).empty();
        if (named || !filledCells(table, layout, column, 1).empty())
            ignored.push_back(layout.headers[column]);
    }
    return ignored;
}

std::string rememberedHeading(std::string_view header) {
    return compactHeader(header);
}

PeopleMapping mappingFrom(const RememberedChoices& choices, const cells::Layout& layout) {
    PeopleMapping mapping;
    mapping.columns.resize(layout.headers.size());
    for (std::size_t column = 0; column < layout.headers.size(); ++column) {
        const auto known = choices.columns.find(compactHeader(layout.headers[column]));
        if (known != choices.columns.end())
            mapping.columns[column] = known->second;
    }
    return mapping;
}

} // namespace mentoring::intake
