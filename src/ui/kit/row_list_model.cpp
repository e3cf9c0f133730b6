#include "kit/row_list_model.h"

#include <algorithm>
#include <numeric>

#include <QCollator>

#include "text/fold.h"

namespace mentoring::ui {

QString foldedText(const QString& text) {
    return QString::fromStdString(text::fold(text.toStdString()));
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

void RowListModel::collect() {
    m_shown.clear();
    const int rows = total();
    if (!m_words.isEmpty() && m_folded.empty()) {
        m_folded.reserve(static_cast<std::size_t>(rows));
        for (int row = 0; row < rows; ++row)
            m_folded.push_back(foldedText(searchText(row)));
    }
    for (int row = 0; row < rows; ++row) {
        if (!passes(row))
            continue;
        const bool found = std::ranges::all_of(
            m_words, [&](const QString& word) { return m_folded[static_cast<std::size_t>(row)].contains(word); });
        if (found)
            m_shown.push_back(row);
    }
}

void RowListModel::order() {
    if (m_sortColumn < 0)
        return;
    const auto rows = static_cast<std::size_t>(total());
    std::vector<int> rank(rows);
    std::iota(rank.begin(), rank.end(), 0);
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
        const QCollator collator;
        std::vector<std::pair<QCollatorSortKey, int>> keys;
        keys.reserve(byKey.size());
        for (const int row : byKey)
            keys.emplace_back(collator.sortKey(sortText(row, m_sortColumn)), row);
        std::ranges::stable_sort(keys, [&](const auto& a, const auto& b) {
            const int order = a.first.compare(b.first);
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        });
        std::ranges::transform(keys, byKey.begin(), [](const auto& key) { return key.second; });
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
    const auto words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
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

} // namespace mentoring::ui
