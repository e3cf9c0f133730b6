#include "lost_letters.h"

namespace mentoring::formats {

namespace {

bool isLetter(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return false;
    const char c = text[at];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

bool hasLostLetter(std::string_view text, bool ofNames) {
    if (text.find("://") != std::string_view::npos || text.find('=') != std::string_view::npos)
        return false; // an address of the web asks so
    for (auto at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
        auto end = at;
        while (end < text.size() && text[end] == '?')
            ++end;
        const bool before = at > 0 && isLetter(text, at - 1);
        const bool after = isLetter(text, end);
        // Two bytes of UTF-8 make two of them; more is emphasis.
        if (end - at <= 3 && ((before && after) || (ofNames && (before || after))))
            return true;
        at = end - 1;
    }
    return false;
}

std::vector<bool> columnsOfNames(const cells::Layout& layout, const cells::ListSense& sense) {
    std::vector<bool> result;
    for (const auto& header : layout.headers)
        result.push_back(sense.isHeadingOfNames(header));
    return result;
}

} // namespace

void noteLostLetters(const Table& table, bool fixedWidth, const cells::ListSense& sense, WarningLog& log) {
    const auto layout = sense.layout(table, fixedWidth);
    const auto ofNames = columnsOfNames(layout, sense);
    for (auto row = layout.firstDataRow; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.cellCount(row); ++column) {
            const auto cell = table.at(row, column);
            if (cell.kind == CellKind::Text && cell.text.find('?') != std::string_view::npos &&
                hasLostLetter(cell.text, column < ofNames.size() && ofNames[column]))
                log.note(ReadWarningKind::LostLetters, {table.rowNumber(row), static_cast<std::uint32_t>(column + 1)});
        }
    }
}

} // namespace mentoring::formats
