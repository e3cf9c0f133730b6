#include "source_reading.h"

#include <algorithm>

#include <QString>

#include "spelled_letters.h"
#include "twice_encoded.h"

namespace mentoring::formats {

namespace {

constexpr std::size_t placesKept = 100;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Length of the valid UTF-8 character at the beginning of `bytes`; 0 when there is none.
std::size_t characterLength(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const auto follows = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned lead = at(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!follows(1) || !follows(2) || (lead == 0xE0 && at(1) < 0xA0) || (lead == 0xED && at(1) > 0x9F))
            return 0;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!follows(1) || !follows(2) || !follows(3) || (lead == 0xF0 && at(1) < 0x90) ||
            (lead == 0xF4 && at(1) > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

} // namespace

void WarningLog::note(ReadWarningKind kind, CellPlace place, std::size_t count) {
    auto found =
        std::find_if(m_warnings.begin(), m_warnings.end(), [&](const ReadWarning& w) { return w.kind == kind; });
    if (found == m_warnings.end())
        found = m_warnings.insert(found, ReadWarning{kind, 0, {}, {}});
    found->count += count;
    const bool somewhere = place.row != 0 || place.column != 0;
    if (somewhere && found->places.size() < placesKept)
        found->places.push_back(place);
}

void WarningLog::name(ReadWarningKind kind, std::vector<std::string> names) {
    for (auto& warning : m_warnings)
        if (warning.kind == kind)
            warning.names = std::move(names);
}

void ReadWatch::tick(std::uint64_t done, std::uint64_t total) const {
    if (m_options.stop.stop_requested())
        throw ReadError(ReadErrorKind::Cancelled);
    if (m_options.progress)
        m_options.progress(std::min(done, total), total);
    if (m_options.stop.stop_requested())
        throw ReadError(ReadErrorKind::Cancelled);
}

bool repairUtf8(std::string_view bytes, std::string& result) {
    result.clear();
    bool broken = false;
    while (!bytes.empty()) {
        auto length = characterLength(bytes);
        if (length == 0) {
            broken = true;
            result += replacement;
            length = 1;
        } else {
            result += bytes.substr(0, length);
        }
        bytes.remove_prefix(length);
    }
    return broken;
}

std::string_view cutUtf8(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes);
}

void TableBuilder::beginRow(std::uint32_t number, bool hidden, std::string_view part) {
    if (number <= m_row)
        throw ReadError(ReadErrorKind::Damaged, std::string(part), {number, 0});
    m_row = number;
    m_column = 0;
    m_hidden = hidden;
    m_begun = false;
}

void TableBuilder::cell(std::uint32_t column, CellKind kind, std::string_view text, std::string_view part) {
    if (kind == CellKind::Empty || (kind == CellKind::Text && text.empty()))
        return;
    if (column < m_column)
        throw ReadError(ReadErrorKind::Damaged, std::string(part), {m_row, column + 1});
    cellAsIs(column, kind, text);
}

void TableBuilder::cellAsIs(std::uint32_t column, CellKind kind, std::string_view text) {
    if (column >= m_limits.columns)
        throw ReadError(ReadErrorKind::TooManyColumns, {}, {m_row, column + 1}, m_limits.columns);
    if (!m_begun) {
        if (m_table.rowCount() >= m_limits.rows)
            throw ReadError(ReadErrorKind::TooManyRows, {}, {m_row, 0}, m_limits.rows);
        m_table.beginRow(m_row, m_hidden);
        m_begun = true;
        if (m_hidden)
            m_log.note(ReadWarningKind::HiddenRow, {m_row, 0});
    }
    charge(column - m_column + 1, text.size());
    for (; m_column < column; ++m_column)
        m_table.add(CellKind::Empty, {});
    add(kind, text);
    ++m_column;
}

void TableBuilder::add(CellKind kind, std::string_view text) {
    const CellPlace place{m_row, m_column + 1};
    if (kind == CellKind::Text && undoTwiceEncoded(text, m_twiceEncoded, m_undone)) {
        m_log.note(ReadWarningKind::EncodedTwice, place);
        text = m_undone;
    }
    if (kind == CellKind::Text && readSpelledLetters(text, m_spelled)) {
        m_log.note(ReadWarningKind::SpelledLetters, place);
        text = m_spelled;
    }
    const auto kept = cutUtf8(text, m_limits.cellBytes);
    if (kept.size() < text.size())
        m_log.note(ReadWarningKind::CellCut, place);
    if (kind == CellKind::Error)
        m_log.note(ReadWarningKind::ErrorValue, place);
    else if (kind == CellKind::FormulaWithoutValue)
        m_log.note(ReadWarningKind::FormulaWithoutValue, place);
    if (kind != CellKind::Empty && !isUsed(m_column)) {
        m_used.resize(std::max<std::size_t>(m_used.size(), m_column + 1), false);
        m_used[m_column] = true;
    }
    m_table.add(kind, kept);
}

void TableBuilder::charge(std::uint64_t cells, std::uint64_t bytes) {
    m_cells += cells;
    m_bytes += std::min<std::uint64_t>(bytes, m_limits.cellBytes);
    if (m_cells > m_limits.cells)
        throw ReadError(ReadErrorKind::TooManyCells, {}, {m_row, 0}, m_limits.cells);
    if (m_bytes > m_limits.textBytes)
        throw ReadError(ReadErrorKind::TooLarge, {}, {m_row, 0}, m_limits.textBytes);
}

void noteHiddenColumns(std::span<const ColumnRange> hidden, const TableBuilder& builder, const ReadLimits& limits,
                       WarningLog& log) {
    std::vector<bool> noted(limits.columns, false);
    for (const auto& range : hidden) {
        for (auto column = range.first; column <= range.last && column < limits.columns; ++column) {
            if (builder.isUsed(column) && !noted[column]) {
                noted[column] = true;
                log.note(ReadWarningKind::HiddenColumn, {0, column + 1});
            }
        }
    }
}

namespace {

/// Visible sheets with how much they look like people; a sheet that cannot be looked at is at the end, to be read and
/// complained of if there is nothing better.
std::vector<std::size_t> bestFirst(const std::vector<SheetInfo>& sheets, std::optional<std::size_t> active,
                                   const cells::ListSense& sense,
                                   const std::function<void(std::size_t, Table&)>& look) {
    constexpr std::size_t mostLooks = 100;
    constexpr int empty = -1;
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (!sheets[i].hidden)
            found.emplace_back(empty, i);
    if (found.size() < 2)
        return found.empty() ? std::vector<std::size_t>() : std::vector<std::size_t>{found.front().second};
    for (std::size_t n = 0; n < found.size() && n < mostLooks; ++n) {
        auto& [score, sheet] = found[n];
        Table beginning;
        try {
            look(sheet, beginning);
            if (beginning.rowCount() > 0)
                score = sense.likeness(beginning);
        } catch (const ReadError& error) {
            if (error.kind == ReadErrorKind::Cancelled)
                throw;
            score = 0;
        }
    }
    std::ranges::stable_sort(found, [&](const auto& one, const auto& other) {
        return one.first != other.first ? one.first > other.first : one.second == active && other.second != active;
    });
    std::vector<std::size_t> order;
    for (const auto& [score, sheet] : found)
        order.push_back(sheet);
    return order;
}

} // namespace

std::vector<std::size_t> sheetsToTry(const std::vector<SheetInfo>& sheets, const std::string& wanted,
                                     std::optional<std::size_t> active, const cells::ListSense& sense,
                                     const std::function<void(std::size_t, Table&)>& look) {
    if (wanted.empty()) {
        auto order = bestFirst(sheets, active, sense, look);
        for (std::size_t i = 0; i < sheets.size(); ++i)
            if (sheets[i].hidden)
                order.push_back(i);
        return order;
    }
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (sheets[i].name == wanted)
            return {i};
    const auto folded = QString::fromStdString(wanted).toCaseFolded();
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (QString::fromStdString(sheets[i].name).toCaseFolded() == folded)
            return {i};
    throw ReadError(ReadErrorKind::UnknownSheet, wanted);
}

void noteOtherSheets(const std::vector<SheetInfo>& sheets, std::size_t read, WarningLog& log) {
    std::vector<std::string> names{read < sheets.size() ? sheets[read].name : std::string()};
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (i != read && !sheets[i].hidden)
            names.push_back(sheets[i].name);
    if (names.size() < 2)
        return;
    log.note(ReadWarningKind::MoreSheets, {}, names.size() - 1);
    log.name(ReadWarningKind::MoreSheets, std::move(names));
}

CellPlace placeFromReference(std::string_view reference) {
    CellPlace place;
    std::size_t i = 0;
    if (i < reference.size() && reference[i] == '$')
        ++i;
    for (; i < reference.size() && place.column < 100'000; ++i) {
        const char c = reference[i];
        const bool small = c >= 'a' && c <= 'z';
        if (!small && !(c >= 'A' && c <= 'Z'))
            break;
        place.column = place.column * 26 + static_cast<std::uint32_t>(c - (small ? 'a' : 'A')) + 1;
    }
    if (i < reference.size() && reference[i] == '$')
        ++i;
    for (; i < reference.size() && reference[i] >= '0' && reference[i] <= '9'; ++i) {
        if (place.row > 100'000'000)
            return {};
        place.row = place.row * 10 + static_cast<std::uint32_t>(reference[i] - '0');
    }
    if (i != reference.size() || place.column == 0 || place.row == 0)
        return {};
    return place;
}

} // namespace mentoring::formats
