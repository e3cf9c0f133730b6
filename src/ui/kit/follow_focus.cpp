#include "kit/follow_focus.h"

#include <QApplication>
#include <QTableWidget>

namespace mentoring::ui {

void followFocus(QTableWidget* table) {
    QObject::connect(qApp, &QApplication::focusChanged, table, [table](const QWidget*, const QWidget* now) {
        for (int row = 0; now != nullptr && row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                if (const auto* editor = table->cellWidget(row, column); editor != nullptr && editor->isAncestorOf(now))
                    table->setCurrentCell(row, column);
    });
}

} // namespace mentoring::ui
