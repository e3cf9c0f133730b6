#pragma once

#include <array>
#include <string_view>

namespace mentoring::storage {

/// "ITHA": tells our files from every other SQLite database.
inline constexpr int applicationId = 0x49544841;

struct Migration {
    int version;
    std::string_view name;
    std::string_view sql;
};

/// Every step from an empty file to the present schema, in order. A released entry is never edited: add one.
extern const std::array<Migration, 1> migrations;

inline constexpr int presentVersion = 1;

} // namespace mentoring::storage
