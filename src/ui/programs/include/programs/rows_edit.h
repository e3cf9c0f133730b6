#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

#include "parts/draft_keeper.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

/// An ordered list of entries of a few cells each: words, a whole number, or one of some choices. Rows are added,
/// removed and moved by buttons.
class RowsEdit : public QWidget, public DraftPart {
    Q_OBJECT

public:
    struct Column {
        enum class Kind { Words, Number, Choice };
        Kind kind;
        QString name;
        QStringList choices{};
    };
    struct Row {
        QStringList cells;  ///< as they are typed; of a choice its place
        QStringList beside; ///< what is kept with the row and not shown

        friend bool operator==(const Row&, const Row&) = default;
    };

    /// `add`: what the button says that begins another row.
    RowsEdit(const QString& objectName, std::vector<Column> columns, const QString& add, std::size_t most,
             QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);
    /// Those in which something is typed.
    [[nodiscard]] std::vector<Row> rows() const;
    /// A cell of a number that holds something else.
    [[nodiscard]] bool hasUnreadableNumber() const;

    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;

Q_SIGNALS:
    void rowsChanged();

private:
    struct Shown {
        QWidget* widget;
        std::vector<QWidget*> cells;
        QStringList beside;
    };
    void addRow(const Row& row);
    void removeRow(QWidget* row);
    void moveRow(QWidget* row, int by);
    [[nodiscard]] std::size_t indexOf(QWidget* row) const;
    [[nodiscard]] QString cell(const Shown& row, std::size_t column) const;
    [[nodiscard]] bool isTyped(const Row& row) const;

    std::vector<Column> m_columns;
    QVBoxLayout* m_rowsLayout = nullptr;
    QPushButton* m_add = nullptr;
    std::vector<Shown> m_rows;
    std::size_t m_most;
};

} // namespace mentoring::ui
