#pragma once

#include <functional>
#include <vector>

#include <QObject>

class QAction;
class QStackedWidget;

namespace mentoring::ui {

class EmptyState;
class SearchField;
class Table;

/// A list of records and the one that is open, as most pages have them: the first two leaves of a stack. Knows which
/// are chosen, opens and comes back, keeps the selection over changes of the rows, and reads anew what has changed as
/// soon as somebody looks.
class ListAndDetail : public QObject {
    Q_OBJECT

public:
    /// Where a record is in the table, by its id; -1: not shown.
    struct Rows {
        std::function<qint64(int row)> idAt;
        std::function<int(qint64 id)> rowOf;
    };

    ListAndDetail(QStackedWidget& views, QObject* parent);

    /// Enter and a double click ask to open a record; the context menu holds `actions` at the moment it is asked for.
    void setTable(Table* table, Rows rows, std::function<QList<QAction*>()> actions);
    /// "Nothing matches" can be cleared where it is said.
    static void connectSearch(SearchField* search, EmptyState* empty);

    [[nodiscard]] bool isDetailShown() const;
    /// The record that was opened last; 0 before.
    [[nodiscard]] qint64 opened() const { return m_opened; }
    /// The one that is open, or those selected.
    [[nodiscard]] std::vector<qint64> chosen() const;

    void showDetail(qint64 id);
    /// Back to the list, with what was open selected. False: it was there already.
    bool showList();
    /// Changes the rows and selects again what was selected.
    void keepSelection(const std::function<void()>& change);
    void select(const std::vector<qint64>& ids);
    /// More rows are there: what was to be selected may be among them.
    void rowsCame();

    /// Somebody looks, or no longer. `read` is asked for when there is something to read anew.
    void setReader(std::function<void()> read) { m_read = std::move(read); }
    void activate();
    void deactivate() { m_active = false; }
    [[nodiscard]] bool isActive() const { return m_active; }
    /// What is shown is older than the file: it is read now when somebody looks, later otherwise.
    void wentStale();

Q_SIGNALS:
    void openAsked(qint64 id);
    void chosenChanged();

private:
    [[nodiscard]] std::vector<qint64> selected() const;
    void read();

    QStackedWidget& m_views;
    Table* m_table = nullptr;
    Rows m_rows;
    std::function<void()> m_read;
    std::vector<qint64> m_awaited; ///< to be selected when they come, unless something else is
    qint64 m_opened = 0;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace mentoring::ui
