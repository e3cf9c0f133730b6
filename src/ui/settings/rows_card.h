#pragma once

#include <functional>
#include <vector>

#include "kit/card.h"

class QListWidget;
class QPushButton;

namespace mentoring::ui {

class SearchField;

/// A card with a list of names and buttons to add to it, change one (also by Enter or a double click) and take from it.
/// A long list has a field to search it.
class RowsCard : public Card {
    Q_OBJECT

public:
    struct Row {
        qint64 id = 0;
        QString text;
    };

    explicit RowsCard(const QString& objectName, QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);
    void setTexts(const QString& title, const QString& description, const QString& add, const QString& remove,
                  const QString& none);
    /// Without these words nothing in the list can be changed.
    void setEditText(const QString& edit);
    void setSearchText(const QString& purpose);
    /// Nothing is added to the list or taken from it.
    void setFixed();
    /// False: the list is too short to be searched.
    bool focusSearch();
    /// A button in the title line, which is there to write unless told otherwise.
    QPushButton* addButton(const QString& objectName, bool writes = true);
    /// Those that the search lets through, in order.
    [[nodiscard]] QList<qint64> shownRows() const;
    [[nodiscard]] int total() const;
    void setWritable(bool writable);

Q_SIGNALS:
    void addAsked();
    void editAsked(qint64 id);
    void removeAsked(const QList<qint64>& ids);

private:
    void fit();
    void search(const QString& text);
    void showButtons();
    void askToEdit();

    SearchField* m_search = nullptr;
    QString m_sought;
    QListWidget* m_list = nullptr;
    bool m_isFixed = false;
    Label* m_none = nullptr; ///< in place of a list without rows
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QList<QPushButton*> m_more;
};

} // namespace mentoring::ui
