#include "cells/table.h"

#include <gtest/gtest.h>

using namespace mentoring::cells;

namespace {

/// Rows of three cells, of none, of one and of two.
Table table() {
    Table made;
    made.beginRow(1);
    made.add(CellKind::Text, "a");
    made.add(CellKind::Number, "2");
    made.add(CellKind::Date, "2026-03-02");
    made.beginRow(3);
    made.beginRow(4, true);
    made.add(CellKind::Text, "é");
    made.beginRow(5);
    made.add(CellKind::Empty, "");
    made.add(CellKind::Boolean, "true");
    return made;
}

void expectCell(const Table& in, std::size_t row, std::size_t column, CellKind kind, std::string_view text) {
    const auto cell = in.at(row, column);
    EXPECT_EQ(cell.kind, kind) << row << ", " << column;
    EXPECT_EQ(cell.text, text) << row << ", " << column;
}

} // namespace

TEST(Table, KeepsEveryCellInItsRow) {
    const auto made = table();
    ASSERT_EQ(made.rowCount(), 4U);
    EXPECT_EQ(made.cellCount(0), 3U);
    EXPECT_EQ(made.cellCount(1), 0U);
    EXPECT_EQ(made.cellCount(2), 1U);
    EXPECT_EQ(made.cellCount(3), 2U);
    expectCell(made, 0, 0, CellKind::Text, "a");
    expectCell(made, 0, 1, CellKind::Number, "2");
    expectCell(made, 0, 2, CellKind::Date, "2026-03-02");
    expectCell(made, 2, 0, CellKind::Text, "é");
    expectCell(made, 3, 0, CellKind::Empty, "");
    expectCell(made, 3, 1, CellKind::Boolean, "true");
    EXPECT_EQ(made.rowNumber(2), 4U);
    EXPECT_TRUE(made.isHidden(2));
    EXPECT_FALSE(made.isHidden(3));
}

TEST(Table, IsEmptyBehindTheEndOfARow) {
    const auto made = table();
    expectCell(made, 0, 3, CellKind::Empty, "");
    expectCell(made, 1, 0, CellKind::Empty, "");
    expectCell(made, 2, 1, CellKind::Empty, "");
    expectCell(made, 2, 100, CellKind::Empty, "");
    expectCell(made, 3, 2, CellKind::Empty, "");
}

TEST(Table, HasAsManyColumnsAsItsLongestRowWhereverThatIs) {
    EXPECT_EQ(Table().columnCount(), 0U);
    auto made = table();
    EXPECT_EQ(made.columnCount(), 3U);
    made.beginRow(6);
    for (int i = 0; i < 5; ++i)
        made.add(CellKind::Text, "x");
    made.beginRow(7);
    made.add(CellKind::Text, "x");
    EXPECT_EQ(made.columnCount(), 5U);
}
