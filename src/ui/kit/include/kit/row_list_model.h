#pragma once

#include <functional>
#include <vector>

#include <QAbstractTableModel>
#include <QStringList>

namespace mentoring::ui {

/// A table of plain rows that can be narrowed and sorted in place: an index of visible rows over folded texts, which
/// stays quick where a sort-filter proxy takes seconds. Sorts text by the locale. Rows come, go and change one by one,
/// and keep what is selected.
class RowListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    /// Rows that have every word of the text, accents and letter case apart.
    void setFilter(const QString& text);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

    /// From a row on screen to the row underneath, and back (-1 when it is filtered out).
    [[nodiscard]] int underlying(int shown) const { return m_shown[static_cast<std::size_t>(shown)]; }
    [[nodiscard]] int shown(int underlying) const;
    [[nodiscard]] virtual int total() const = 0;
    /// Makes ready for a search, while nothing else is to be done, at most so many rows or texts more. False: all is.
    virtual bool prepareSearch(int most);

protected:
    /// What a row is found by.
    [[nodiscard]] virtual QString searchText(int row) const = 0;
    /// Columns that sort by a figure give it here; the others by `sortText`.
    [[nodiscard]] virtual bool sortsByNumber(int column) const = 0;
    [[nodiscard]] virtual double sortNumber(int row, int column) const = 0;
    [[nodiscard]] virtual QString sortText(int row, int column) const = 0;
    /// A filter beside the text.
    [[nodiscard]] virtual bool passes(int row) const;
    /// Looks for words, folded; then rows are asked for one by one. As it is, the folded text of every row is kept; a
    /// model with very many rows knows a leaner way.
    virtual void lookFor(const QStringList& words);
    [[nodiscard]] virtual bool isFound(int row) const;
    /// Every row that passes and is found, in their order; for a model that can go through very many quicker than one
    /// by one.
    virtual void collectWanted(std::vector<int>& rows) const;

    /// Derived models change their rows between these two.
    void beginNewRows();
    void endNewRows();
    /// After the answer of `passes` has changed.
    void refilter();
    [[nodiscard]] int sortColumn() const { return m_sortColumn; } ///< -1: as they lie

    // The same for single rows: `change` does it, to the rows underneath.
    void appendRows(int count, const std::function<void()>& change);
    void insertRow(int row, const std::function<void()>& change);
    void changeRow(int row, const std::function<void()>& change);
    void removeRow(int row, const std::function<void()>& change);

private:
    [[nodiscard]] bool isWanted(int row) const { return passes(row) && (m_words.isEmpty() || isFound(row)); }
    [[nodiscard]] bool comesBefore(int one, int other) const;
    /// Where a row belongs among those on screen.
    [[nodiscard]] std::vector<int>::const_iterator placeOf(int row) const;
    void foldRow(int row);
    void collect();
    void order();
    void orderByText(std::vector<int>& rows) const;

    std::vector<int> m_shown;
    std::vector<QString> m_folded; ///< of the first rows: made ahead, and of all when first searched
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// For searching: accents folded, small letters.
[[nodiscard]] QString foldedText(const QString& text);
/// What somebody searches, word by word, folded.
[[nodiscard]] QStringList foldedWords(const QString& sought);
[[nodiscard]] bool holdsAll(const QString& folded, const QStringList& words);

} // namespace mentoring::ui
