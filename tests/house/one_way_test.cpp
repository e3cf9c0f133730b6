#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mentoring::test {
namespace {

namespace fs = std::filesystem;

/// Ways around disk::DurableFile that a source takes.
std::vector<std::string> waysAround(const std::string& source) {
    std::vector<std::string> found;
    for (const char* way : {"ofstream", "QSaveFile", "QTemporaryFile", "QFile::copy", "QFile::rename", "mkstemp",
                            "std::fopen(path, \"w", "copy_file", "fs::rename"})
        if (source.find(way) != std::string::npos)
            found.emplace_back(way);
    return found;
}

std::string textOf(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

TEST(OneWay, FilesAreWrittenByTheRoomOfTheDiskOnly) {
    const fs::path sources = fs::path(ITHACA_ROOT) / "src";
    int looked = 0;
    for (const auto& entry : fs::recursive_directory_iterator(sources)) {
        const auto name = fs::relative(entry.path(), sources).generic_string();
        if (!entry.is_regular_file() || name.starts_with("disk/"))
            continue;
        ++looked;
        auto ways = waysAround(textOf(entry.path()));
        // A journal that belongs to another file is moved out of the way, not written.
        if (name == "storage/sqlite/inspection.cpp")
            std::erase(ways, "fs::rename");
        EXPECT_THAT(ways, testing::IsEmpty()) << name;
    }
    EXPECT_GT(looked, 300);
}

TEST(OneWay, AnotherWayWouldBeSeen) {
    EXPECT_THAT(waysAround("std::ofstream out(path);"), testing::ElementsAre("ofstream"));
    EXPECT_THAT(waysAround("std::ifstream in(path);"), testing::IsEmpty());
}

} // namespace
} // namespace mentoring::test
