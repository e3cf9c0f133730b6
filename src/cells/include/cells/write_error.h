#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace mentoring::cells {

/// What a table of this format cannot be. A place that cannot be written is a disk::DiskError.
enum class WriteErrorKind : std::uint8_t {
    UnknownFormat,
    TooManyRows,    ///< `number` is the limit of a workbook
    TooManyColumns, ///< `number` is the limit of a workbook
    SeveralSheets,  ///< a text file holds one
    UnknownSeparator,
    Cancelled,
};

/// Stable name for machines: "unknown-format", "cancelled", …
[[nodiscard]] std::string_view nameOf(WriteErrorKind kind);

class WriteError : public std::runtime_error {
public:
    explicit WriteError(WriteErrorKind kind, std::string detail = {}, std::uint64_t number = 0);

    WriteErrorKind kind;
    std::string detail;
    std::uint64_t number = 0;
};

} // namespace mentoring::cells
