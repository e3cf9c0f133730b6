#include "text/file_name.h"

#include <gtest/gtest.h>

namespace mentoring::text {
namespace {

TEST(SafeFileName, KeepsOrdinaryNames) {
    EXPECT_EQ(safeFileName("Zoé O'Neill-Œuvré (2)", "file"), "Zoé ONeill-Œuvré (2)");
    EXPECT_EQ(safeFileName("محمد", "file"), "محمد");
    EXPECT_EQ(safeFileName("e\u0301t\u00E9", "file"), "été");
    EXPECT_EQ(safeFileName("report.2026", "file"), "report.2026");
}

TEST(SafeFileName, NeverLeavesTheFolder) {
    EXPECT_EQ(safeFileName("../../x", "file"), "x");
    EXPECT_EQ(safeFileName("/etc/x", "file"), "etc x");
    EXPECT_EQ(safeFileName("a\\b", "file"), "a b");
    EXPECT_EQ(safeFileName("..", "file"), "file");
    EXPECT_EQ(safeFileName("a..b", "file"), "a.b");
    EXPECT_EQ(safeFileName("a:b", "file"), "a b");
    EXPECT_EQ(safeFileName(".hidden", "file"), "hidden");
    EXPECT_EQ(safeFileName("trailing. ", "file"), "trailing");
    EXPECT_EQ(safeFileName("a\nb\tc", "file"), "a b c");
    EXPECT_EQ(safeFileName(std::string("nul\0byte", 8), "file"), "nulbyte");
}

TEST(SafeFileName, AvoidsNamesOfDevices) {
    EXPECT_EQ(safeFileName("CON", "file"), "_CON");
    EXPECT_EQ(safeFileName("com1.txt", "file"), "_com1.txt");
    EXPECT_EQ(safeFileName("Conrad", "file"), "Conrad");
}

TEST(SafeFileName, IsNeverEmptyAndNeverTooLong) {
    EXPECT_EQ(safeFileName("", "file"), "file");
    EXPECT_EQ(safeFileName("\xF0\x9F\x98\x80", "file"), "file");
    EXPECT_EQ(safeFileName(std::string(300, 'x'), "file").size(), 100U);
    std::string wide;
    for (int i = 0; i < 300; ++i)
        wide += "山";
    EXPECT_EQ(safeFileName(wide, "file").size(), 180U);
}

} // namespace
} // namespace mentoring::text
