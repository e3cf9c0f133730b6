#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mentoring::formats {

struct BiffRecord {
    std::uint32_t type = 0;
    std::string_view content;
};

/// Walks over the records of a stream.
class BiffRecords {
public:
    BiffRecords(std::string_view stream, std::size_t at) : m_stream(stream), m_at(at) {}

    /// Empty at the end of the stream. Throws ReadError::Damaged for a record cut short.
    [[nodiscard]] std::optional<BiffRecord> next();
    [[nodiscard]] std::optional<BiffRecord> peek() const;

private:
    std::string_view m_stream;
    std::size_t m_at;
};

/// How a workbook writes its texts: BIFF 8 in Unicode, older ones in a code page.
class BiffTexts {
public:
    bool unicode = true;
    std::uint32_t codePage = 0; ///< 0: not told

    /// A text whose length (of one or two bytes) is at `at`; what is missing is left out.
    [[nodiscard]] std::string read(std::string_view content, std::size_t at, std::size_t lengthBytes) const;

private:
    [[nodiscard]] std::string fromCodePage(std::string_view bytes) const;
};

/// The shared strings of a workbook, which run over the records that continue it (MS-XLS 2.4.265).
class BiffSharedStrings {
public:
    void read(std::vector<std::string_view> segments);
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

} // namespace mentoring::formats
