#pragma once

#include <functional>
#include <vector>

#include "kit/card.h"

class QListWidget;
class QPushButton;

namespace mentoring::ui {

/// A card with a list of names and buttons to add to it, change one (also by Enter or a double click) and take from it.
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
    QPushButton* addButton(const QString& objectName);
    void setWritable(bool writable);

Q_SIGNALS:
    void addAsked();
    void editAsked(qint64 id);
    void removeAsked(const QList<qint64>& ids);

private:
    void fit();
    void showButtons();
    void askToEdit();

    QListWidget* m_list = nullptr;
    Label* m_none = nullptr; ///< in place of a list without rows
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QList<QPushButton*> m_more;
};

} // namespace mentoring::ui
