#include <gtest/gtest.h>

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/roles.h"
#include "kit/table.h"
#include "style/tokens.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

class TableTest : public testing::Test {
protected:
    TableTest() : m_model(3, 3) {
        m_model.setHorizontalHeaderLabels(
            {QStringLiteral("Name"), QStringLiteral("Department"), QStringLiteral("State")});
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column)
                m_model.setItem(row, column, new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column)));
    }

    QStandardItemModel m_model;
};

TEST_F(TableTest, OneColumnTakesTheRoomThatIsLeft) {
    Table table;
    table.setModel(&m_model);
    table.setColumnWidths({200, 100, 120});
    table.setStretchColumn(1);
    table.resize(800, 300);
    table.show();
    QApplication::processEvents();
    EXPECT_EQ(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
    EXPECT_EQ(table.columnWidth(0), 200);
}

TEST_F(TableTest, WhereRoomIsScarceTheOthersGiveWay) {
    Table table;
    table.setModel(&m_model);
    table.setColumnWidths({250, 100, 200});
    table.setStretchColumn(1);
    table.resize(640, 300);
    table.show();
    QApplication::processEvents();
    const auto all = [&] { return table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2); };
    EXPECT_EQ(all(), table.viewport()->width()) << "nothing lies off the edge";
    EXPECT_GT(table.columnWidth(1), table.columnWidth(0)) << "what one reads is the widest";
    EXPECT_LT(table.columnWidth(0), 250);
    table.resize(1000, 300);
    QApplication::processEvents();
    EXPECT_EQ(table.columnWidth(0), 250) << "they come back";
    table.horizontalHeader()->resizeSection(0, 270);
    table.resize(640, 300);
    QApplication::processEvents();
    EXPECT_EQ(table.columnWidth(0), 270) << "as somebody wanted it";
    table.resize(160, 300);
    QApplication::processEvents();
    EXPECT_GE(table.columnWidth(2), 60) << "its title can be read";
}

TEST_F(TableTest, ASpareColumnGoesWhereNotEverythingHasRoomAndComesAgain) {
    QSettings().remove(QStringLiteral("tables"));
    Table table;
    table.setModel(&m_model);
    table.setColumnWidths({100, 200, 150});
    table.setStretchColumn(1);
    table.setSpareColumns({2});
    table.setColumnsKey(QStringLiteral("test"));
    const auto isShownAt = [&](int width) {
        table.resize(width, 300);
        QApplication::processEvents();
        return !table.isColumnHidden(2);
    };
    table.show();
    EXPECT_TRUE(isShownAt(600));
    EXPECT_FALSE(isShownAt(270));
    EXPECT_TRUE(isShownAt(600));
    EXPECT_EQ(table.columnWidth(2), 150);
    EXPECT_FALSE(isShownAt(270));
    table.horizontalHeader()->resizeSection(0, 110); // and all columns are remembered
    Table again;
    again.setModel(&m_model);
    again.setColumnsKey(QStringLiteral("test"));
    EXPECT_FALSE(again.isColumnHidden(2)) << "nobody has hidden it";
    QMenu menu;
    table.fillColumnsMenu(&menu);
    menu.actions().at(2)->setChecked(true);
    EXPECT_TRUE(isShownAt(260)) << "somebody wants it";
    menu.actions().at(2)->setChecked(false);
    EXPECT_FALSE(isShownAt(600)) << "and now does not";
}

TEST_F(TableTest, WhatStandsInAnEmptyOneIsToldToWhoeverListens) {
    QStandardItemModel none(0, 3);
    Table table;
    table.setModel(&none);
    table.setEmptyState(new EmptyState(QStringLiteral("filter"), QStringLiteral("Nobody yet"),
                                       QStringLiteral("Import a list."), &table));
    table.show();
    EXPECT_EQ(table.accessibleDescription(), QStringLiteral("Nobody yet. Import a list."));
    none.appendRow(new QStandardItem(QStringLiteral("Ana")));
    EXPECT_EQ(table.accessibleDescription(), QString());
}

TEST_F(TableTest, RowsFollowTheCommonDensityUnlessTheyHaveTheirOwn) {
    Table table;
    Table own;
    own.setDensity(Density::Comfortable);
    table.setModel(&m_model);
    own.setModel(&m_model);
    EXPECT_GE(table.rowHeight(0), metric::tableRow);
    Table::setCommonDensity(Density::Compact);
    EXPECT_LT(table.rowHeight(0), metric::tableRow);
    EXPECT_GE(own.rowHeight(0), metric::tableRow);
    Table::setCommonDensity(Density::Comfortable);
}

TEST_F(TableTest, HiddenColumnsAreRemembered) {
    QSettings().remove(QStringLiteral("tables"));
    {
        Table table;
        table.setModel(&m_model);
        table.setColumnsKey(QStringLiteral("test"));
        table.show();
        QMenu menu;
        table.fillColumnsMenu(&menu);
        EXPECT_FALSE(menu.actions().at(0)->isEnabled()) << "the first column stays";
        menu.actions().at(1)->setChecked(false);
        EXPECT_TRUE(table.isColumnHidden(1));
    }
    Table again;
    again.setModel(&m_model);
    again.setColumnsKey(QStringLiteral("test"));
    EXPECT_TRUE(again.isColumnHidden(1));
    EXPECT_FALSE(again.isColumnHidden(0));
    again.resetColumns();
    EXPECT_FALSE(again.isColumnHidden(1));
}

TEST_F(TableTest, WhatIsShownForNowIsNotRemembered) {
    QSettings().remove(QStringLiteral("tables"));
    const auto shows = [this] {
        Table again;
        again.setModel(&m_model);
        again.setColumnsKey(QStringLiteral("test"));
        return QList<bool>{!again.isColumnHidden(1), !again.isColumnHidden(2)};
    };
    const QList<bool> asChosen{true, false};
    Table table;
    table.setModel(&m_model);
    table.setColumnWidths({200, 100, 120});
    table.setColumnsHidden({2});
    table.setColumnsKey(QStringLiteral("test"));
    table.show();
    table.showForNow(1, false);
    table.showForNow(2, true);
    table.horizontalHeader()->resizeSection(0, 170); // and all columns are remembered
    EXPECT_TRUE(table.isColumnHidden(1));
    EXPECT_FALSE(table.isColumnHidden(2));
    EXPECT_EQ(table.columnWidth(2), 120);
    EXPECT_EQ(shows(), asChosen);
    table.showForNow(1, false);
    table.showForNow(1, std::nullopt);
    table.showForNow(2, std::nullopt);
    EXPECT_FALSE(table.isColumnHidden(1));
    EXPECT_TRUE(table.isColumnHidden(2));
    EXPECT_EQ(table.columnWidth(1), 100);
}

TEST_F(TableTest, WhoeverShowsOrHidesAColumnHasChosenThoughItWasForNow) {
    QSettings().remove(QStringLiteral("tables"));
    Table table;
    table.setModel(&m_model);
    table.setColumnsKey(QStringLiteral("test"));
    table.show();
    table.showForNow(1, false);
    QMenu menu;
    table.fillColumnsMenu(&menu);
    menu.actions().at(1)->setChecked(true);
    EXPECT_FALSE(table.isColumnHidden(1));
    menu.actions().at(1)->setChecked(false);
    table.showForNow(1, std::nullopt);
    EXPECT_TRUE(table.isColumnHidden(1));
    table.showForNow(1, true);
    table.resetColumns();
    table.showForNow(1, std::nullopt);
    EXPECT_FALSE(table.isColumnHidden(1)) << "as at first";
}

TEST_F(TableTest, ASortingForNowIsNotRemembered) {
    QSettings().remove(QStringLiteral("tables"));
    Table table;
    table.setModel(&m_model);
    table.setSortingEnabled(true);
    table.setColumnsKey(QStringLiteral("test"));
    table.show();
    const auto first = [this] { return m_model.index(0, 0).data().toString(); };
    const auto sortedBy = [&] { return table.horizontalHeader()->sortIndicatorSection(); };
    const auto remembered = [this] {
        Table again;
        again.setModel(&m_model);
        again.setColumnsKey(QStringLiteral("test"));
        return again.horizontalHeader()->sortIndicatorSection();
    };
    table.sortByColumn(-1, Qt::AscendingOrder);
    const auto unsorted = remembered();
    table.sortForNow(2, Qt::DescendingOrder);
    EXPECT_EQ(first(), QStringLiteral("2/0"));
    EXPECT_EQ(sortedBy(), 2);
    table.horizontalHeader()->resizeSection(0, 170);
    EXPECT_EQ(remembered(), unsorted);
    table.sortAsChosen();
    EXPECT_EQ(sortedBy(), -1);
    table.sortForNow(2, Qt::DescendingOrder);
    table.sortByColumn(1, Qt::AscendingOrder); // by somebody
    EXPECT_EQ(remembered(), 1);
    EXPECT_EQ(first(), QStringLiteral("0/0"));
    table.sortForNow(2, Qt::DescendingOrder);
    table.sortAsChosen();
    EXPECT_EQ(first(), QStringLiteral("0/0")) << "as somebody has chosen";
}

TEST_F(TableTest, LettersOfAnotherSizeLeaveColumnsHidden) {
    Table table;
    table.setModel(&m_model);
    table.setColumnWidths({200, 100, 120});
    QMenu menu;
    table.fillColumnsMenu(&menu);
    menu.actions().at(1)->setChecked(false);
    QFont larger = table.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    table.setFont(larger);
    EXPECT_TRUE(table.isColumnHidden(1));
}

TEST_F(TableTest, ColumnsOfAnotherVersionAreForgotten) {
    QSettings().setValue(QStringLiteral("tables/test2/columns"), QByteArray("nonsense"));
    Table table;
    table.setModel(&m_model);
    table.setColumnsKey(QStringLiteral("test2"));
    EXPECT_EQ(table.horizontalHeader()->count(), 3);
    EXPECT_FALSE(table.isColumnHidden(0));
}

TEST_F(TableTest, TheEmptyStateStandsWhereThereAreNoRows) {
    Table table;
    table.setModel(&m_model);
    auto* empty = new EmptyState(QStringLiteral("people"), QStringLiteral("Nobody"), QString());
    table.setEmptyState(empty);
    table.show();
    EXPECT_FALSE(empty->isVisible());
    m_model.removeRows(0, 3);
    EXPECT_TRUE(empty->isVisible());
    m_model.appendRow(new QStandardItem(QStringLiteral("one")));
    EXPECT_FALSE(empty->isVisible());
}

TEST_F(TableTest, EnterActivatesARowAndTabLeavesTheTable) {
    Table table;
    table.setModel(&m_model);
    table.selectRow(1);
    QSignalSpy activated(&table, &Table::rowActivated);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().first().toModelIndex().row(), 1);
    EXPECT_FALSE(table.tabKeyNavigation());
}

TEST_F(TableTest, SelectedRowsComeInOrderAndOnce) {
    Table table;
    table.setModel(&m_model);
    table.selectionModel()->select(m_model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.selectionModel()->select(m_model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    EXPECT_EQ(table.selectedRowNumbers(), (QList<int>{0, 2}));
}

TEST_F(TableTest, WordsStayInTheirCells) {
    m_model.setItem(0, 1, new QStandardItem(QString(200, u'M')));
    m_model.setItem(0, 2, new QStandardItem());
    Table table;
    table.setModel(&m_model);
    table.resize(600, 200);
    table.show();
    QApplication::processEvents();
    const auto inked = [&](const QRect& where) {
        const QImage image = table.viewport()->grab(where).toImage();
        const QRgb plain = image.pixel(1, 2);
        int pixels = 0;
        for (int y = 2; y < image.height() - 2; ++y)
            for (int x = 1; x < image.width() - 1; ++x)
                pixels += image.pixel(x, y) != plain ? 1 : 0;
        return pixels;
    };
    EXPECT_GT(inked(table.visualRect(m_model.index(0, 1))), 100);
    EXPECT_EQ(inked(table.visualRect(m_model.index(0, 2))), 0);
}

TEST_F(TableTest, ChipsPaintTheirTint) {
    m_model.setItem(0, 2, new QStandardItem(QStringLiteral("Late")));
    m_model.item(0, 2)->setData(static_cast<int>(Tone::Danger), ToneRole);
    Table table;
    table.setModel(&m_model);
    table.setItemDelegateForColumn(2, new ChipDelegate(&table));
    table.resize(600, 200);
    table.show();
    QApplication::processEvents();
    const QRect cell = table.visualRect(m_model.index(0, 2));
    const QImage image = table.viewport()->grab().toImage();
    bool tinted = false;
    for (int x = cell.left(); x < cell.right(); ++x)
        tinted = tinted || image.pixelColor(x, cell.center().y()).rgb() == colors(Theme::Light).dangerTint.rgb();
    EXPECT_TRUE(tinted);
}

} // namespace
} // namespace mentoring::ui
