#pragma once

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace mentoring::test {

/// Makes of a small table one that has rows for years: its pages hang four deep under a root, hundreds of times each,
/// and the file is no larger than by five pages. As another program would write it that means harm. The table has to
/// have a row.
inline void makeEndless(const std::string& path, const std::string& table) {
    int root = 0;
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    const auto sql = "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'";
    sqlite3_exec(
        handle, sql.c_str(),
        [](void* to, int, char** values, char**) {
            *static_cast<int*>(to) = std::atoi(values[0]);
            return 0;
        },
        &root, nullptr);
    sqlite3_close(handle);
    ASSERT_GT(root, 1);

    std::string file;
    {
        std::ifstream in(path, std::ios::binary);
        file.assign(std::istreambuf_iterator<char>(in), {});
    }
    const auto number = [](std::size_t value, int bytes) {
        std::string written;
        for (int i = bytes - 1; i >= 0; --i)
            written += static_cast<char>(value >> (8 * i) & 0xff);
        return written;
    };
    const auto byteAt = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(file[at])); };
    const auto pageSize = byteAt(16) << 8 | byteAt(17);
    const auto pages = file.size() / pageSize;
    const auto placeOf = [&](std::size_t page) { return (page - 1) * pageSize; };
    const auto rootPage = static_cast<std::size_t>(root);
    constexpr char leafOfATable = 0x0d;
    ASSERT_EQ(file[placeOf(rootPage)], leafOfATable) << "a table of one page";

    const auto interior = [&](std::size_t child) {
        constexpr std::size_t children = 400;
        constexpr std::size_t cell = 5; // the child, and a key of one byte
        const auto content = pageSize - children * cell;
        std::string page(1, 0x05);
        page += number(0, 2) + number(children, 2) + number(content, 2) + number(0, 1) + number(child, 4);
        for (std::size_t i = 0; i < children; ++i)
            page += number(content + i * cell, 2);
        page.resize(content, '\0');
        for (std::size_t i = 0; i < children; ++i)
            page += number(child, 4) + number(1, 1);
        return page;
    };
    const auto leaf = file.substr(placeOf(rootPage), pageSize);
    file += leaf; // page pages + 1
    for (std::size_t level = 2; level <= 4; ++level)
        file += interior(pages + level - 1);
    file.replace(placeOf(rootPage), pageSize, interior(pages + 4));
    file.replace(28, 4, number(pages + 4, 4)); // how many there are
    std::ofstream(path, std::ios::binary | std::ios::trunc) << file;
}

} // namespace mentoring::test
