#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "app/directory.h"
#include "cells/source.h"
#include "intake/people_layout.h"

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace mentoring::ui {

class Banner;
class Card;

/// The columns of a file, one a line: the heading, some values to recognise it by, and a combo box for what it becomes.
/// Above them a banner for what is to be said of the choice.
class ColumnsGrid : public QWidget {
    Q_OBJECT

public:
    /// Of one column.
    class Line {
    public:
        QComboBox* combo = nullptr; ///< empty at first
        QWidget* cell = nullptr;    ///< of the combo box

        void addBelow(QWidget* widget) const; ///< under the combo box; a child of `cell`
        void addBeside(QWidget* widget) const;

    private:
        friend class ColumnsGrid;
        QGridLayout* m_grid = nullptr;
        QVBoxLayout* m_below = nullptr;
        int m_row = 0;
    };

    /// The object names: of the banner, and of the combo boxes before the number of their column.
    ColumnsGrid(const QString& bannerName, QString comboName, QWidget* parent);

    /// `fill` is called for every column, from the first on.
    void show(const cells::Table& table, const cells::Layout& layout,
              const std::function<void(std::size_t column, const QString& header, const Line& line)>& fill);
    using QWidget::show;

    [[nodiscard]] Banner& banner() const { return *m_banner; }

private:
    QString m_comboName;
    Banner* m_banner = nullptr;
    Card* m_card = nullptr;
    QWidget* m_lines = nullptr;
};

/// The programs into which a file may go, the current one chosen.
void fillWithPrograms(QComboBox& combo, const Directory& directory, ProgramId current);
/// The one that is chosen; nothing where that is none.
[[nodiscard]] std::optional<ProgramId> chosenProgram(const QComboBox& combo);

} // namespace mentoring::ui
