#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "kit/cells_model.h"
#include "kit/table.h"
#include "parts/list_and_detail.h"
#include "parts/page_actions.h"

namespace mentoring::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

QStringList namesOf(const QList<QAction*>& actions) {
    QStringList names;
    for (const auto* action : actions)
        names << action->objectName();
    return names;
}

TEST(PageActionsTest, EachStandsWhereItsLineSays) {
    QWidget page;
    const PageActions actions(page, {{"add", "add", "&Add", InList, [] {}},
                                     {"edit", "edit", "&Edit", InDetail | InList, [] {}},
                                     {"drop", "trash", "&Drop", BehindDetail | OffContext, [] {}},
                                     {"back", "back", "Back", OffMenu | OffContext, [] {}}});
    EXPECT_EQ(namesOf(actions.in(InList)), QStringList({QStringLiteral("add"), QStringLiteral("edit")}));
    EXPECT_EQ(namesOf(actions.in(InDetail)), QStringList(QStringLiteral("edit")));
    EXPECT_EQ(namesOf(actions.in(BehindDetail)), QStringList(QStringLiteral("drop")));
    EXPECT_EQ(namesOf(actions.menu()),
              QStringList({QStringLiteral("add"), QStringLiteral("edit"), QStringLiteral("drop")}));
    EXPECT_EQ(namesOf(actions.contextMenu()), QStringList({QStringLiteral("add"), QStringLiteral("edit")}));
}

TEST(PageActionsTest, EachSaysWhenItCanBeUsedAndDoesWhatItsLineSays) {
    QWidget page;
    int done = 0;
    bool can = false;
    bool shown = true;
    PageActions actions(page, {{"do", "check", "&Do it", MenuOnly, [&done] { ++done; },
                                [&] {
                                    return Usable{can, shown};
                                },
                                "Does it"},
                               {"always", "check", "Al&ways", MenuOnly, [] {}}});
    actions.retranslate();
    actions.refresh();
    auto* action = actions.action("do");
    EXPECT_EQ(action->text(), QStringLiteral("&Do it"));
    EXPECT_EQ(action->toolTip(), QStringLiteral("Does it"));
    EXPECT_FALSE(action->isEnabled());
    EXPECT_TRUE(actions.action("always")->isEnabled());
    can = true;
    actions.refresh();
    action->trigger();
    EXPECT_EQ(done, 1);
    shown = false;
    actions.refresh();
    EXPECT_FALSE(action->isVisible());
}

/// Three records in a table, and a leaf for the one that is open.
class ListAndDetailTest : public testing::Test {
protected:
    ListAndDetailTest() {
        views.addWidget(&table);
        views.addWidget(new QWidget(&views));
        model.setHeaders({QStringLiteral("Name")});
        fill({7, 8, 9});
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        records.setTable(&table,
                         {[this](int row) { return model.idAt(row); }, [this](qint64 id) { return model.rowOf(id); }},
                         [] { return QList<QAction*>(); });
        records.setReader([this] { ++reads; });
    }

    void fill(const std::vector<qint64>& ids) {
        std::vector<CellsModel::Row> rows;
        for (const auto id : ids) {
            CellsModel::Row row;
            row.id = id;
            row.cells = {{QString::number(id)}};
            rows.push_back(std::move(row));
        }
        model.setRows(std::move(rows));
    }

    QStackedWidget views;
    Table table;
    CellsModel model;
    ListAndDetail records{views, nullptr};
    int reads = 0;
};

TEST_F(ListAndDetailTest, TheOpenOneIsChosenElseThoseSelected) {
    EXPECT_THAT(records.chosen(), IsEmpty());
    records.select({7, 9});
    EXPECT_THAT(records.chosen(), ElementsAre(7, 9));
    records.showDetail(8);
    EXPECT_TRUE(records.isDetailShown());
    EXPECT_THAT(records.chosen(), ElementsAre(8));
    EXPECT_TRUE(records.showList());
    EXPECT_THAT(records.chosen(), ElementsAre(8)) << "what was open is selected";
    EXPECT_FALSE(records.showList()) << "it is there already";
}

TEST_F(ListAndDetailTest, TheSelectionOutlivesAChangeOfTheRows) {
    records.select({7, 9});
    records.keepSelection([this] { fill({9, 10, 7, 11}); });
    EXPECT_THAT(records.chosen(), ::testing::UnorderedElementsAre(7, 9));
    records.keepSelection([this] { fill({10, 9}); });
    EXPECT_THAT(records.chosen(), ElementsAre(9));
}

TEST_F(ListAndDetailTest, IsReadWhenSomebodyLooks) {
    records.wentStale();
    EXPECT_EQ(reads, 0) << "nobody looks";
    records.activate();
    EXPECT_EQ(reads, 1);
    records.activate();
    EXPECT_EQ(reads, 1) << "nothing has changed";
    records.wentStale();
    EXPECT_EQ(reads, 2);
    records.deactivate();
    records.wentStale();
    EXPECT_EQ(reads, 2);
    records.activate();
    EXPECT_EQ(reads, 3);
}

TEST_F(ListAndDetailTest, ADoubleClickAsksToOpen) {
    qint64 asked = 0;
    QObject::connect(&records, &ListAndDetail::openAsked, &records, [&](qint64 id) { asked = id; });
    Q_EMIT table.rowActivated(model.index(1, 0));
    EXPECT_EQ(asked, 8);
}

} // namespace
} // namespace mentoring::ui
