#pragma once

#include <QWidget>

namespace mentoring::ui {

class Table;

/// Around a table: keeps its headers and some rows in sight. Where there is less room, what is around it is scrolled.
class RowsInSight : public QWidget {
public:
    explicit RowsInSight(Table* table, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    Table* m_table;
};

} // namespace mentoring::ui
