#include "rows_in_sight.h"

#include <algorithm>

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include "kit/table.h"

namespace mentoring::ui {

RowsInSight::RowsInSight(Table* table, QWidget* parent) : QWidget(parent), m_table(table) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
}

QSize RowsInSight::minimumSizeHint() const {
    constexpr int rows = 3;
    const int needed = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize() +
                       m_table->horizontalScrollBar()->sizeHint().height();
    const auto least = QWidget::minimumSizeHint();
    return {least.width(), std::max(least.height(), needed)};
}

} // namespace mentoring::ui
