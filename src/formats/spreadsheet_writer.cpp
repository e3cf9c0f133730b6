#include "formats/spreadsheet_writer.h"

#include <algorithm>

#include "row_feed.h"
#include "source_reading.h"

namespace mentoring::formats {

namespace {

constexpr std::uint64_t rowsATick = 1024;

} // namespace

std::optional<WriteFormat> writeFormatOf(const std::filesystem::path& path) {
    auto ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (ending == ".xlsx")
        return WriteFormat::Xlsx;
    if (ending == ".csv")
        return WriteFormat::Csv;
    if (ending == ".tsv")
        return WriteFormat::Tsv;
    return std::nullopt;
}

const std::deque<std::vector<WriteValue>>& RowFeed::lookAhead(std::size_t count) {
    std::vector<WriteValue> row;
    while (m_ahead.size() < count && pull(row))
        m_ahead.push_back(std::move(row));
    return m_ahead;
}

const std::vector<WriteValue>* RowFeed::next() {
    if (m_options.stop.stop_requested())
        throw cells::WriteError(cells::WriteErrorKind::Cancelled);
    if (!m_ahead.empty()) {
        m_row = std::move(m_ahead.front());
        m_ahead.pop_front();
    } else if (!pull(m_row)) {
        return nullptr;
    }
    if (++m_given % rowsATick == 0 && m_options.progress)
        m_options.progress(m_given);
    return &m_row;
}

bool RowFeed::pull(std::vector<WriteValue>& row) {
    if (m_sheet.nextRow) {
        row.clear();
        return m_sheet.nextRow(row);
    }
    if (m_pulled == m_sheet.rows.size())
        return false;
    row = m_sheet.rows[m_pulled++];
    return true;
}

std::string writableText(std::string_view text) {
    std::string result;
    repairUtf8(text, result);
    std::erase(result, '\0');
    for (const std::string_view nothing : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (auto at = result.find(nothing); at != std::string::npos; at = result.find(nothing, at))
            result.replace(at, 3, "\xEF\xBF\xBD");
    return result;
}

WriteSheet sheetOf(const Table& table, std::string name) {
    WriteSheet sheet;
    sheet.name = std::move(name);
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        sheet.columns.push_back({std::string(table.at(0, column).text), ColumnKind::Text, 0});
    for (std::size_t row = 1; row < table.rowCount(); ++row) {
        auto& cells = sheet.rows.emplace_back();
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells.emplace_back(std::string(table.at(row, column).text));
    }
    return sheet;
}

WriteReport writeSpreadsheet(const std::filesystem::path& path, std::span<const WriteSheet> sheets,
                             const WriteOptions& options) {
    const auto format = writeFormatOf(path);
    if (!format)
        throw cells::WriteError(cells::WriteErrorKind::UnknownFormat, path.extension().string());
    WriteReport report;
    if (*format == WriteFormat::Xlsx) {
        writeXlsx(path, sheets, options, report);
        return report;
    }
    if (sheets.size() != 1)
        throw cells::WriteError(cells::WriteErrorKind::SeveralSheets);
    writeCsv(path, sheets.front(), *format == WriteFormat::Tsv ? '\t' : options.separator, options, report);
    return report;
}

WriteReport writeSpreadsheet(const std::filesystem::path& path, const WriteSheet& sheet, const WriteOptions& options) {
    return writeSpreadsheet(path, std::span(&sheet, 1), options);
}

} // namespace mentoring::formats
