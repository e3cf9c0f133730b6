#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/directory.h"
#include "cells/source.h"
#include "intake/pairs_import.h"

class QComboBox;

namespace mentoring::ui {

class ColumnsGrid;
class FormField;

/// What each column of a list of pairs is; which program they belong to where no column says it.
class PairsColumnsPage : public QWidget {
    Q_OBJECT

public:
    explicit PairsColumnsPage(const Directory& directory, QWidget* parent = nullptr);

    void setPrograms(ProgramId current);
    void show(const cells::SourceFile& source, const cells::Layout& layout, const intake::PairsMapping& mapping);
    using QWidget::show;

    [[nodiscard]] intake::PairsMapping mapping() const;
    [[nodiscard]] std::optional<ProgramId> program() const;
    /// What has to be chosen before one can go on; empty when nothing is missing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void chosen(std::size_t column);
    void edited();

    const Directory& m_directory;
    QComboBox* m_program = nullptr;
    FormField* m_programField = nullptr;
    ColumnsGrid* m_grid = nullptr;
    std::vector<QComboBox*> m_fields;
};

} // namespace mentoring::ui
