#include <algorithm>
#include <map>

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "kit/long_list_model.h"

namespace mentoring::ui {

namespace {

struct Entry {
    qint64 id = 0;
    int order = 0;
    SharedTexts::Index name = 0;
};

/// Names and numbers, the largest number first.
class Entries : public LongListModel<Entry> {
public:
    Entries() { setHeaders({QStringLiteral("Name"), QStringLiteral("Number")}); }

    [[nodiscard]] Entry entry(qint64 id, int order, int name) {
        static const char* const names[] = {"Zoé Martin", "Anna Li", "Noé Girard", "anna Ba"};
        const auto text = [&] { return QString::fromUtf8(names[name]); };
        return {id, order, m_names.of(static_cast<quint64>(name), text)};
    }
    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all << QStringLiteral("%1/%2/%3")
                       .arg(idAt(row))
                       .arg(index(row, 0).data().toString(), index(row, 1).data().toString());
        return all;
    }

protected:
    [[nodiscard]] bool comesFirst(const Entry& one, const Entry& other) const override {
        return std::pair(other.order, other.id) < std::pair(one.order, one.id);
    }
    [[nodiscard]] Row shownAs(const Entry& entry) const override {
        return {entry.id, {{m_names.at(entry.name)}, {QString::number(entry.order)}}};
    }
    [[nodiscard]] FoundWords foundOf(const Entry& entry) const override {
        return m_names.found(entry.name) | foundIn(std::to_string(entry.order), words());
    }
    [[nodiscard]] int group(const Entry& entry) const override { return entry.order % 2; }
    void lookForWords(const std::vector<std::string>& words) override { m_names.lookFor(words); }
    [[nodiscard]] bool sortsByNumber(int column) const override { return column == 1; }
    [[nodiscard]] double sortNumber(int row, int) const override { return entryAt(row).order; }

private:
    SharedTexts m_names;
};

} // namespace

RC_GTEST_PROP(LongList, IsAlwaysWhatItWouldBeIfReadAnew, ()) {
    Entries list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::map<qint64, std::pair<int, int>> kept;
    QString filter;
    int group = -1;
    int column = -1;
    auto order = Qt::AscendingOrder;
    const int steps = *rc::gen::inRange(1, 40);
    for (int step = 0; step < steps; ++step) {
        const qint64 id = *rc::gen::inRange(1, 12);
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
        case 1: {
            const int number = *rc::gen::inRange(0, 9);
            const int name = *rc::gen::inRange(0, 4);
            kept[id] = {number, name};
            list.put(list.entry(id, number, name));
            break;
        }
        case 2:
            kept.erase(id);
            list.remove(id);
            break;
        case 3:
            filter = *rc::gen::element(QString(), QStringLiteral("ANNA"), QStringLiteral("noe"), QStringLiteral("a 3"));
            list.setFilter(filter);
            break;
        case 4:
            column = *rc::gen::inRange(0, 2);
            order = *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder);
            list.sort(column, order);
            break;
        case 5:
            group = *rc::gen::inRange(-1, 2);
            list.setGroup(group);
            break;
        default:
            break;
        }
        Entries anew;
        std::vector<Entry> entries;
        for (const auto& [one, what] : kept)
            entries.push_back(anew.entry(one, what.first, what.second));
        std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
            return std::pair(b.order, b.id) < std::pair(a.order, a.id);
        });
        anew.append(entries);
        anew.setFilter(filter);
        anew.setGroup(group);
        if (column >= 0)
            anew.sort(column, order);
        RC_ASSERT(list.texts() == anew.texts());
        RC_ASSERT(list.total() == static_cast<int>(kept.size()));
    }
}

TEST(LongList, KeepsWhatIsSelectedWhenRowsComeGoAndMove) {
    Entries list;
    std::vector<Entry> entries;
    for (int i = 9; i > 0; --i)
        entries.push_back(list.entry(i, i, 0));
    list.append(entries);
    QItemSelectionModel selection(&list);
    selection.select(list.index(list.rowOf(5), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto selected = [&] { return list.idAt(selection.selectedRows().front().row()); };
    list.put(list.entry(20, 7, 1));
    EXPECT_EQ(selected(), 5);
    list.remove(8);
    EXPECT_EQ(selected(), 5);
    list.put(list.entry(5, 5, 2));
    EXPECT_EQ(selected(), 5);
    list.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(selected(), 5);
    list.put(list.entry(5, 5, 3));
    EXPECT_EQ(selected(), 5) << "its place in the order is another";
}

TEST(LongList, FindsEveryOneOfVeryManyWords) {
    Entries list;
    list.append({list.entry(2, 2, 1), list.entry(1, 1, 0)});
    QStringList words;
    for (int i = 0; i < 70; ++i)
        words << QStringLiteral("anna").left(1 + i % 4);
    list.setFilter(words.join(u' '));
    EXPECT_EQ(list.rowCount(), 1);
    list.setFilter((words << QStringLiteral("zoe")).join(u' '));
    EXPECT_EQ(list.rowCount(), 0);
}

} // namespace mentoring::ui
