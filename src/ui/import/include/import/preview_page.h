#pragma once

#include <memory>
#include <optional>

#include "import/rows_preview.h"

class QPushButton;

namespace mentoring::ui {

/// Every row of a file of people and what the import does with it.
class ImportPreviewModel : public RowsPreviewModel {
    Q_OBJECT

public:
    enum Column { NameColumn = FirstOwnColumn, WhatColumn, ColumnCount };

    using RowsPreviewModel::RowsPreviewModel;

    void show(std::shared_ptr<const intake::ImportPlan> plan);
    /// What somebody new brings, field by field.
    [[nodiscard]] QStringList valuesOf(const intake::RowResult& row) const;
    [[nodiscard]] std::optional<int> rowWithNumber(std::uint32_t number) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int total() const override;
    [[nodiscard]] const intake::RowResult& rowAt(int row) const; ///< on screen
    [[nodiscard]] const intake::RowResult& result(int row) const;
    [[nodiscard]] Row row(int row) const override;
    [[nodiscard]] QString subject(int row) const override;
    [[nodiscard]] QStringList account(int row) const override;

protected:
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    std::shared_ptr<const intake::ImportPlan> m_plan;
    std::optional<intake::BroughtValues> m_brought;
};

/// The preview: nothing has been written yet.
class PreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPage(QWidget* parent = nullptr);

    /// `options` are those of the plan: what was said of single rows is changed in them here.
    void show(const std::shared_ptr<const intake::ImportPlan>& plan, const intake::ImportOptions& options);
    using QWidget::show;

Q_SIGNALS:
    void saveRefusedAsked();
    /// Somebody has said whether a row is about somebody known, or of the person of another row.
    void samenessSaid(const mentoring::intake::ImportOptions& options);

private:
    void rowShown(const intake::RowResult& row);
    enum class Sameness { Same, Another, Open };
    void say(Sameness sameness);

    ImportPreviewModel* m_model = nullptr;
    RowsPreview* m_rows = nullptr;
    QPushButton* m_saveRefused = nullptr;
    QWidget* m_sameness = nullptr;
    QPushButton* m_same = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_askAgain = nullptr;
    intake::ImportOptions m_options;
    std::uint32_t m_spokenOf = 0; ///< the row of the file that is shown again once it is planned anew
};

} // namespace mentoring::ui
