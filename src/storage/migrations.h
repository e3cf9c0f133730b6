#pragma once

#include <span>
#include <string_view>

namespace mentoring::storage {

/// "ITHA": tells our files from every other SQLite database.
inline constexpr int applicationId = 0x49544841;

struct Migration {
    int version;
    std::string_view name;
    std::string_view sql;
};

/// Every step from an empty file to the present schema, in order. A released entry is never edited: add one. A step
/// that only adds tables and columns takes the next number; one after which older programs can no longer read the file
/// takes the next hundred.
[[nodiscard]] std::span<const Migration> migrations();

extern const int presentVersion; ///< that of the last step

/// Can a program of this version read a file of a newer one?
[[nodiscard]] constexpr bool canRead(int program, int file) {
    return file / 100 == program / 100;
}

} // namespace mentoring::storage
