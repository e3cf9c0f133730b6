#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "app/directory.h"
#include "app/import_service.h"

class QComboBox;
class QLineEdit;

namespace mentoring::ui {

class ColumnsGrid;
class FormField;
class SwitchRow;

/// What each column of a file becomes; for whom the file is. Unknown columns are left out and never stored.
class ColumnsPage : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPage(const Directory& directory, QWidget* parent = nullptr);

    void setPrograms(ProgramId current);
    void show(const cells::SourceFile& source, const cells::Layout& layout, const ImportService::Proposal& proposal);
    using QWidget::show;

    [[nodiscard]] intake::PeopleMapping mapping() const;
    [[nodiscard]] std::optional<ProgramId> program() const;
    [[nodiscard]] intake::FileRole role() const;
    void setRole(intake::FileRole role);
    [[nodiscard]] bool archivesMissing() const;
    void setArchivesMissing(bool archives);
    /// What has to be chosen before one can go on; empty when nothing is missing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QComboBox* field = nullptr;
        QLineEdit* custom = nullptr;
    };
    void fill(QComboBox* combo, const intake::FieldChoice& choice);
    [[nodiscard]] intake::FieldChoice choiceOf(const Row& row) const;
    void edited();

    const Directory& m_directory;
    FormField* m_programField = nullptr;
    FormField* m_roleField = nullptr;
    QComboBox* m_program = nullptr;
    QComboBox* m_role = nullptr;
    SwitchRow* m_archive = nullptr;
    ColumnsGrid* m_grid = nullptr;
    std::vector<Row> m_rows;
    cells::Layout m_layout;
    bool m_remembered = false;
    bool m_filling = false;
};

} // namespace mentoring::ui
