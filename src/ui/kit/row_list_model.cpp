#include "kit/row_list_model.h"

#include <algorithm>
#include <numeric>

#include <QCollator>
#include <QHash>

#include "text/fold.h"

namespace mentoring::ui {

QString foldedText(const QString& text) {
    return QString::fromStdString(text::fold(text.toStdString()));
}

QStringList foldedWords(const QString& sought) {
    return foldedText(sought).split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString& folded, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
}

int RowListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RowListModel::shown(int underlying) const {
    const auto found = std::ranges::find(m_shown, underlying);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool RowListModel::passes(int) const {
    return true;
}

void RowListModel::lookFor(const QStringList& words) {
    if (!words.isEmpty())
        (void)RowListModel::prepareSearch(total());
}

bool RowListModel::prepareSearch(int most) {
    const auto rows = static_cast<std::size_t>(total());
    m_folded.reserve(rows);
    for (; most > 0 && m_folded.size() < rows; --most)
        m_folded.push_back(foldedText(searchText(static_cast<int>(m_folded.size()))));
    return m_folded.size() < rows;
}

bool RowListModel::isFound(int row) const {
    const auto& text = m_folded[static_cast<std::size_t>(row)];
    return holdsAll(text, m_words);
}

void RowListModel::collectWanted(std::vector<int>& rows) const {
    const int all = total();
    for (int row = 0; row < all; ++row)
        if (isWanted(row))
            rows.push_back(row);
}

void RowListModel::collect() {
    m_shown.clear();
    lookFor(m_words);
    collectWanted(m_shown);
}

void RowListModel::orderByText(std::vector<int>& rows) const {
    // Values repeat: one key for each that differs.
    QHash<QString, std::size_t> places;
    std::vector<std::size_t> valueOf;
    std::vector<QCollatorSortKey> keys;
    const QCollator collator;
    valueOf.reserve(rows.size());
    for (const int row : rows) {
        const auto text = sortText(row, m_sortColumn);
        const auto known = places.constFind(text);
        if (known != places.constEnd()) {
            valueOf.push_back(*known);
            continue;
        }
        places.insert(text, keys.size());
        valueOf.push_back(keys.size());
        keys.push_back(collator.sortKey(text));
    }
    std::vector<std::size_t> inOrder(keys.size());
    std::iota(inOrder.begin(), inOrder.end(), std::size_t{0});
    std::ranges::sort(inOrder, [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<std::size_t> rank(keys.size());
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        rank[inOrder[i]] = rank[inOrder[i - 1]] + (keys[inOrder[i - 1]].compare(keys[inOrder[i]]) != 0 ? 1U : 0U);
    std::vector<std::pair<std::size_t, int>> ranked;
    ranked.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        ranked.emplace_back(rank[valueOf[i]], rows[i]);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(ranked, [ascending](const auto& a, const auto& b) {
        return ascending ? a.first < b.first : b.first < a.first;
    });
    std::ranges::transform(ranked, rows.begin(), [](const auto& one) { return one.second; });
}

void RowListModel::order() {
    if (m_sortColumn < 0)
        return;
    const auto rows = static_cast<std::size_t>(total());
    std::vector<int> byKey = m_shown;
    std::ranges::sort(byKey);
    if (sortsByNumber(m_sortColumn)) {
        std::vector<double> keys(rows);
        for (const int row : byKey)
            keys[static_cast<std::size_t>(row)] = sortNumber(row, m_sortColumn);
        const auto less = [&](int a, int b) {
            const double x = keys[static_cast<std::size_t>(a)];
            const double y = keys[static_cast<std::size_t>(b)];
            return m_sortOrder == Qt::AscendingOrder ? x < y : y < x;
        };
        std::ranges::stable_sort(byKey, less);
    } else {
        orderByText(byKey);
    }
    m_shown = std::move(byKey);
}

void RowListModel::sort(int column, Qt::SortOrder sortOrder) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<int> rows;
    for (const auto& index : before)
        rows.push_back(underlying(index.row()));
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    if (column < 0)
        std::ranges::sort(m_shown);
    order();
    std::vector<int> place(static_cast<std::size_t>(total()), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        place[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
    QModelIndexList after;
    for (std::size_t i = 0; i < rows.size(); ++i)
        after.append(index(place[static_cast<std::size_t>(rows[i])], before[static_cast<qsizetype>(i)].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RowListModel::setFilter(const QString& text) {
    const auto words = foldedWords(text);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void RowListModel::refilter() {
    beginResetModel();
    collect();
    order();
    endResetModel();
}

void RowListModel::beginNewRows() {
    beginResetModel();
    m_folded.clear();
}

void RowListModel::endNewRows() {
    collect();
    order();
    endResetModel();
}

bool RowListModel::comesBefore(int one, int other) const {
    if (m_sortColumn < 0)
        return one < other;
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (sortsByNumber(m_sortColumn)) {
        const double x = sortNumber(one, m_sortColumn);
        const double y = sortNumber(other, m_sortColumn);
        return x == y ? one < other : (x < y) == ascending;
    }
    const int order = QCollator().compare(sortText(one, m_sortColumn), sortText(other, m_sortColumn));
    return order == 0 ? one < other : (order < 0) == ascending;
}

std::vector<int>::const_iterator RowListModel::placeOf(int row) const {
    return std::ranges::lower_bound(m_shown, row, [this](int one, int other) { return comesBefore(one, other); });
}

void RowListModel::foldRow(int row) {
    if (static_cast<std::size_t>(row) < m_folded.size())
        m_folded[static_cast<std::size_t>(row)] = foldedText(searchText(row));
}

void RowListModel::appendRows(int count, const std::function<void()>& change) {
    const int first = total();
    change();
    if (!m_words.isEmpty())
        lookFor(m_words);
    std::vector<int> wanted;
    for (int row = first; row < first + count; ++row)
        if (isWanted(row))
            wanted.push_back(row);
    if (wanted.empty())
        return;
    if (m_sortColumn < 0) {
        const int at = static_cast<int>(m_shown.size());
        beginInsertRows({}, at, at + static_cast<int>(wanted.size()) - 1);
        m_shown.insert(m_shown.end(), wanted.begin(), wanted.end());
        endInsertRows();
        return;
    }
    for (const int row : wanted) {
        const auto place = placeOf(row);
        const int at = static_cast<int>(place - m_shown.begin());
        beginInsertRows({}, at, at);
        m_shown.insert(place, row);
        endInsertRows();
    }
}

void RowListModel::insertRow(int row, const std::function<void()>& change) {
    for (int& one : m_shown)
        one += one >= row ? 1 : 0;
    change();
    if (static_cast<std::size_t>(row) < m_folded.size()) {
        m_folded.insert(m_folded.begin() + row, QString());
        foldRow(row);
    }
    if (!m_words.isEmpty())
        lookFor(m_words);
    if (!isWanted(row))
        return;
    const auto place = placeOf(row);
    const int at = static_cast<int>(place - m_shown.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(place, row);
    endInsertRows();
}

void RowListModel::changeRow(int row, const std::function<void()>& change) {
    const int before = shown(row);
    change();
    foldRow(row);
    if (!m_words.isEmpty())
        lookFor(m_words);
    const bool wanted = isWanted(row);
    if (before >= 0 && !wanted) {
        beginRemoveRows({}, before, before);
        m_shown.erase(m_shown.begin() + before);
        endRemoveRows();
        return;
    }
    if (!wanted)
        return;
    // Its place among the others.
    auto others = m_shown;
    if (before >= 0)
        others.erase(others.begin() + before);
    const auto place = std::ranges::lower_bound(others, row, [this](int a, int b) { return comesBefore(a, b); });
    const int at = static_cast<int>(place - others.begin());
    others.insert(place, row);
    if (before < 0) {
        beginInsertRows({}, at, at);
        m_shown = std::move(others);
        endInsertRows();
        return;
    }
    if (at != before) {
        beginMoveRows({}, before, before, {}, at > before ? at + 1 : at);
        m_shown = std::move(others);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

void RowListModel::removeRow(int row, const std::function<void()>& change) {
    const int before = shown(row);
    if (before >= 0)
        beginRemoveRows({}, before, before);
    change();
    if (before >= 0)
        m_shown.erase(m_shown.begin() + before);
    for (int& one : m_shown)
        one -= one > row ? 1 : 0;
    if (static_cast<std::size_t>(row) < m_folded.size())
        m_folded.erase(m_folded.begin() + row);
    if (before >= 0)
        endRemoveRows();
}

} // namespace mentoring::ui
