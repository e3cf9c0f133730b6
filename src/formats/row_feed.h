#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

#include "disk/durable_file.h"
#include "formats/spreadsheet_writer.h"

namespace mentoring::formats {

/// The rows of a sheet one after the other, wherever they come from, with a look ahead at the first ones.
class RowFeed {
public:
    RowFeed(const WriteSheet& sheet, const WriteOptions& options) : m_sheet(sheet), m_options(options) {}

    /// At most `count` of the first rows; only before next().
    const std::deque<std::vector<WriteValue>>& lookAhead(std::size_t count);
    /// nullptr after the last row. The row lasts until the next call. Throws WriteError::Cancelled.
    const std::vector<WriteValue>* next();

private:
    bool pull(std::vector<WriteValue>& row);

    const WriteSheet& m_sheet;
    const WriteOptions& m_options;
    std::deque<std::vector<WriteValue>> m_ahead;
    std::vector<WriteValue> m_row;
    std::size_t m_pulled = 0;
    std::uint64_t m_given = 0;
};

/// Valid UTF-8 without NUL and without the two code points that no XML can hold (U+FFFE, U+FFFF).
[[nodiscard]] std::string writableText(std::string_view text);

[[nodiscard]] inline disk::MayReplace replacing(const WriteOptions& options) {
    return options.replaceExisting ? disk::MayReplace::Files : disk::MayReplace::Nothing;
}

void writeCsv(const std::filesystem::path& path, const WriteSheet& sheet, char separator, const WriteOptions& options,
              WriteReport& report);
void writeXlsx(const std::filesystem::path& path, std::span<const WriteSheet> sheets, const WriteOptions& options,
               WriteReport& report);

} // namespace mentoring::formats
